"""By how much a visit is to be moved; what is turned down."""

from datetime import UTC, datetime

import pytest

from flows.hears.refused import wanted
from flows.hears.said import Said
from flows.hears.shift import shift

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)

# fmt: off
SHIFTS = [
    ("en", "can I push it back an hour", 60),
    ("en", "can I come half an hour earlier", -30),
    ("en", "bring it forward by 2 hours", -120),
    ("en", "20 mins later please", 20),
    ("en", "in an hour", 0),
    ("es", "¿puede ser una hora más tarde?", 60),
    ("es", "antes de las 3 horas", 0),
    ("pt", "meia hora mais cedo", -30),
    ("fr", "deux rendez-vous à 2 heures après-midi", 0),
    ("fr", "une heure plus tard", 60),
    ("fr", "avant 3 heures", 0),
    ("de", "eine Stunde später", 60),
    ("it", "un'ora prima", -60),
    ("nl", "een half uur later", 30),
    ("nl", "later dan 3 uur", 0),
]
# fmt: on


@pytest.mark.parametrize(("language", "text", "minutes"), SHIFTS)
def test_shift(language: str, text: str, minutes: int):
    assert shift(Said(text, AT, language)) == minutes


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("es", "en Howth no, en el centro", "en el centro"),
        ("en", "not colour but a haircut", "a haircut"),
        ("en", "no, in Howth", "in howth"),
        ("pt", "no centro", "no centro"),
    ],
)
def test_wanted(language: str, text: str, left: str):
    assert " ".join(filter(None, wanted(Said(text, AT, language)))) == left
