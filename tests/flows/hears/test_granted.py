"""What is taken for granted: a yes that says no more, a no that wishes nothing else."""

from datetime import UTC, datetime

import pytest

from flows.hears.answers import granted
from flows.hears.said import Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
YES = [
    ("en", "yes"), ("en", "Yes please!"), ("en", "yep 👍"), ("en", "sure thing"), ("en", "oui merci"),
    ("es", "sí gracias"),
    ("de", "ja bitte"), ("pt", "sim"), ("hi", "हाँ"), ("ar", "نعم"),
]  # fmt: skip
NO = [("en", "no"), ("en", "no thanks"), ("de", "nein danke"), ("en", "nope, not interested")]
NEITHER = [
    ("en", "ok"), ("en", "great"), ("en", "👍"), ("en", "ok thanks"), ("en", "ok do you do braces?"),
    ("en", "yes I have a toothache"), ("en", "sure is sofia in on tuesday"), ("en", "sure thing, see ya tuesday"),
    ("es", "si me duele la muela, ¿podéis verme hoy?"), ("es", "y una revisión?"), ("es", "no podré ir, anúlala"),
    ("fr", "ok et c'est combien un détartrage"), ("de", "ja ich brauche einen Termin am Montag"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), YES)
def test_a_clear_yes(language, text):
    assert granted(Said(text, AT, language)) == ("yes", "")


@pytest.mark.parametrize(("language", "text"), NO)
def test_a_clear_no(language, text):
    assert granted(Said(text, AT, language)) == ("no", "")


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_whatever_else_is_meant(language, text):
    assert granted(Said(text, AT, language)) == ("unclear", "")
