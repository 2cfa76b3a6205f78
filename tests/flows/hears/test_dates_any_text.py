"""Whatever comes in, an answer comes out, in bounded work, from the arguments alone; and what we say is understood."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_time
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.hears.dates import readings
from flows.hears.dates.fold import LOOKED_AT, fold
from flows.hears.dates.languages import LANGUAGES, engine
from flows.hears.dates.read import MOST_PIECES
from flows.hears.said import Said

ZONE = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 3, 3, 0, 5, tzinfo=ZONE)
LOCALES = ("en_US", "en_GB", "es_ES", "pt_BR", "pt_PT", "fr_FR", "de_DE", "it_IT", "nl_NL", "hi_IN", "ar_EG", "tr_TR")
SMALL = ["at", "on", "the", "of", "and", "in", "to", "not", "or", "-", ",", "next", "between", "half", "past", "after"]
LARGE = ["8", "3rd", "may", "friday", "week", "12/5", "4", "pm", "two", "weeks", "tonight", "15.30", "day", "christmas"]
WORDS = st.sampled_from(SMALL + LARGE)
TEXTS = st.text(max_size=200) | st.lists(WORDS, max_size=40).map(" ".join)


@given(TEXTS, st.sampled_from(sorted(LANGUAGES)))
@example("\ud800", "en")
@example("٣٣/٣٣/٣٣ ²³ 99:99 0/0 0000-00-00 31.02. 29/2", "ar")
@example("in 99999999999999999999 weeks 9999 years after 9999-12-31", "en")
@example("after " * 500 + "8", "en")
def test_any_text_gives_an_answer(text: str, language: str) -> None:
    said = Said(text, NOW, language)
    found = readings(said)
    assert len(found) <= 4
    assert all(reading.day or reading.time or reading.part for reading in found)
    assert readings(said) == found


@given(st.text(min_size=1, max_size=20), st.sampled_from(sorted(LANGUAGES)))
def test_work_is_capped(text: str, language: str) -> None:
    long = text * (100_000 // len(text))
    assert len(fold(long)) <= 2 * LOOKED_AT
    assert len(engine(language).read(long)) <= 2 * MOST_PIECES


@given(st.binary(max_size=300))
def test_any_bytes_give_an_answer(raw: bytes) -> None:
    assert isinstance(readings(Said(raw.decode("utf-8", "surrogateescape"), NOW)), list)


CHANGES = (date(2027, 3, 28), date(2027, 10, 31), date(2028, 2, 29))
DAYS = st.dates(NOW.date() + timedelta(1), NOW.date() + timedelta(5 * 365)) | st.sampled_from(CHANGES)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("form", ["short", "medium", "long", "full"])
@settings(max_examples=60, deadline=None)
@given(day=DAYS)
def test_a_day_said_back_is_understood_as_itself(locale: str, form: str, day: date) -> None:
    text = format_date(day, form, locale=locale)
    assert [found.value for found in readings(Said(text, NOW, locale))] == [f"{day}"]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("form", ["short", "medium", "long", "full"])
@settings(max_examples=60, deadline=None)
@given(day=DAYS, clock=st.times())
def test_a_day_and_time_said_back_are_understood(locale: str, form: str, day: date, clock: time) -> None:
    text = f"{format_date(day, form, locale=locale)} {format_time(clock, 'short', locale=locale)}"
    assert readings(Said(text, NOW, locale))[0].value == f"{day}T{clock:%H:%M}"
