"""Days and times as people write them: a table a language in dates/<language>.txt, read on Tuesday 3 March 2026.

A line is `message = reading | reading`, likeliest first; a reading is its day, time, part of the day and bound.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from flows.hears.dates import Reading, readings
from flows.hears.dates.languages import LANGUAGES
from flows.hears.said import Said

TABLES = Path(__file__).parent / "dates"
NOW = datetime(2026, 3, 3, 9, 0, tzinfo=ZoneInfo("Europe/London"))


def rows() -> list[tuple[str, str, str]]:
    found = []
    for file in sorted(TABLES.glob("*.txt")):
        first, *lines = file.read_text("utf-8").splitlines()
        locale = first.removeprefix("locale ")
        pairs = (line.split("=", 1) for line in lines if line and not line.startswith("#"))
        found += [(locale, message.strip(), wanted.strip()) for message, wanted in pairs]
    return found


def shown(reading: Reading) -> str:
    day = f"{reading.day or ''}" + (f"..{reading.last_day}" if reading.last_day else "")
    clock = (f"{reading.time:%H:%M}" if reading.time else "") + (f"-{reading.until:%H:%M}" if reading.until else "")
    return " ".join(filter(None, (day, clock, reading.part, reading.bound)))


@pytest.mark.parametrize(("locale", "message", "wanted"), rows())
def test_message(locale: str, message: str, wanted: str) -> None:
    assert " | ".join(map(shown, readings(Said(message, NOW, locale)))) == wanted


def test_every_language_has_a_table() -> None:
    assert {file.stem for file in TABLES.glob("*.txt")} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("locale", "message", "wanted"),
    [
        ("en-US", "4/5", "2026-04-05"),
        ("en", "4/5", "2026-04-05"),
        ("en-GB", "4/5", "2026-05-04"),
        ("en-AU", "4/5/26", "2026-05-04"),
        ("es-US", "4/5", "2026-05-04"),
        ("en-US", "25/12", "2026-12-25"),
        ("de-DE", "4.5.", "2026-05-04"),
        ("de-DE", "2026-05-04", "2026-05-04"),
    ],
)
def test_order_of_day_and_month_follows_the_locale(locale: str, message: str, wanted: str) -> None:
    assert [reading.value for reading in readings(Said(message, NOW, locale))] == [wanted]


@pytest.mark.parametrize(
    ("locale", "country", "wanted"),
    [("en", "US", "2026-04-05"), ("en", "GB", "2026-05-04"), ("en-GB", "US", "2026-05-04"), ("es", "US", "2026-05-04")],
)
def test_where_the_locale_names_no_region_the_country_decides(locale: str, country: str, wanted: str) -> None:
    assert [reading.value for reading in readings(Said("4/5", NOW, locale, country))] == [wanted]


@pytest.mark.parametrize(
    ("asked", "message", "wanted"),
    [
        ("What time suits you?", "8", ["08:00", "20:00"]),
        ("When was your last visit?", "about three weeks ago", ["2026-02-10"]),
        ("What time suits you?", "8 30", ["08:30", "20:30"]),
        ("What time suits you?", "I think 15", ["15:00"]),
        ("What time suits you?", "four", ["04:00", "16:00"]),
        ("Which day would you like?", "12", ["2026-03-12"]),
        ("Which day would you like?", "friday", ["2026-03-06"]),
        ("How many people?", "8", []),
        ("", "8", []),
    ],
)
def test_a_bare_number_means_what_we_had_asked_for(asked: str, message: str, wanted: list[str]) -> None:
    assert [reading.value for reading in readings(Said(message, NOW, "en-GB", "GB", asked))] == wanted


@pytest.mark.parametrize(
    ("hour", "locale", "message", "wanted"),
    [
        (9, "en-GB", "today at 8", ["2026-03-03T20:00", "2026-03-03T08:00"]),
        (7, "en-GB", "today at 8", ["2026-03-03T08:00", "2026-03-03T20:00"]),
        (9, "de-DE", "um 8", ["20:00", "08:00"]),
        (7, "de-DE", "um 8", ["08:00", "20:00"]),
        (9, "en-GB", "tuesday", ["2026-03-10", "2026-03-03"]),
        (9, "en-GB", "this tuesday", ["2026-03-03"]),
    ],
)
def test_what_comes_next_is_meant(hour: int, locale: str, message: str, wanted: list[str]) -> None:
    said = Said(message, NOW.replace(hour=hour), locale)
    assert [reading.value for reading in readings(said)] == wanted


def test_hours_pass_in_true_time_over_a_clock_change() -> None:
    before = datetime(2026, 3, 29, 0, 30, tzinfo=ZoneInfo("Europe/London"))
    assert readings(Said("in 2 hours", before, "en-GB"))[0].value == "2026-03-29T03:30"


def test_english_is_understood_in_every_language() -> None:
    assert readings(Said("next friday please", NOW, "it-IT"))[0].value == "2026-03-06"
    assert readings(Said("mon mari viendra", NOW, "fr-FR")) == []
    assert readings(Said("tomorrow at 3pm", NOW, "sv-SE"))[0].value == "2026-03-04T15:00"
