"""Days in words of a language that is neither the person's own nor English, read on Saturday 21 November 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flows.hears.dates import readings
from flows.hears.dates.abroad import months, strangers, weekdays
from flows.hears.said import Said
from flows.rules.whens import whens

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Madrid"))


def first(locale: str, message: str) -> str:
    found = whens(Said(message, NOW, locale))
    return f"{found[0].day} {found[0].clock}".strip() if found else ""


@pytest.mark.parametrize(
    ("locale", "message", "wanted"),
    [
        ("en", "reservar Check-up terça 1 de dezembro 10:30", "2026-12-01 10:30"),
        ("en", "martes 1 de diciembre 15:00", "2026-12-01 15:00"),
        ("en", "Cleaning 9 de diciembre 11:00", "2026-12-09 11:00"),
        ("en", "Cleaning sexta 11 de dezembro 15h", "2026-12-11 15:00"),
        ("en", "rdv vendredi 4 décembre à 15h", "2026-12-04 15:00"),
        ("en", "1er décembre à 15h", "2026-12-01 15:00"),
        ("en-GB", "domingo", "2026-11-22"),
        ("fr", "Dienstag um 15 Uhr", "2026-11-24 15:00"),
        ("de", "martedì 1 dicembre alle 15", "2026-12-01 15:00"),
        ("es", "sexta 11 de dezembro às 15h", "2026-12-11 15:00"),
        ("it", "quinta 10 de dezembro 15h", "2026-12-10 15:00"),
        ("en", "الثلاثاء 15:00", "2026-11-24 15:00"),
    ],
)
def test_the_language_that_knows_most_of_the_words_is_read(locale: str, message: str, wanted: str) -> None:
    assert first(locale, message) == wanted


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("Appointment on Friday 11 de dezembro at 3pm", "2026-12-11 15:00"),
        ("Appointment mercredi at 3pm please", "2026-11-25 15:00"),
        ("Cleaning for my mother on 9 septiembre 3pm", "2027-09-09 15:00"),
        ("I can't do mardi", ""),
    ],
)
def test_one_foreign_word_in_an_english_message_is_read_in_its_place(message: str, wanted: str) -> None:
    assert first("en", message) == wanted


@pytest.mark.parametrize(
    ("locale", "message", "wanted"),
    [
        ("en", "with Julio at 15:00", " 15:00"),
        ("en", "Julio", ""),
        ("en", "with Domingo tomorrow 3pm", "2026-11-22 15:00"),
        ("en", "mardi gras", "2027-02-09"),
        ("es", "el sábado no puedo", ""),
        ("fr", "9 mars 15h", "2027-03-09 15:00"),
    ],
)
def test_names_and_the_own_language_stay_what_they_are(locale: str, message: str, wanted: str) -> None:
    assert first(locale, message) == wanted.strip()


def test_nothing_is_looked_for_abroad_where_it_is_not_wanted() -> None:
    assert readings(Said("el sábado", NOW, "en"), abroad=False) == []
    assert strangers("tomorrow at 3", ("en",)) == ()


def test_a_name_that_two_languages_share_means_the_same_in_both() -> None:
    for names in (*weekdays().items(), *months().items()):
        assert len(set(names[1].values())) == 1, names
