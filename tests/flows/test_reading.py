"""What an answer to a question of each type is read as."""

from datetime import UTC, datetime

import pytest

from flows.hears.said import Said
from flows.needs.questionnaire import Question
from flows.reading import read

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
READ = [
    ("rating", "en", "4", "4"),
    ("rating", "en", "4/5", "4"),
    ("rating", "en", "I would say 4 out of 5", "4"),
    ("rating", "en", "five stars from me this time", "5"),
    ("rating", "en", "I need a haircut on Friday at 3pm", None),
    ("rating", "en", "can you call me tomorrow at 5", None),
    ("rating", "de", "geht auch morgen um 4?", None),
    ("rating", "en", "7", None),
    ("number", "en", "34", "34"),
    ("number", "en", "I am 34 years old", "34"),
    ("number", "en", "can I come on Friday at 3?", None),
    ("number", "es", "¿puedo ir el viernes a las 4?", None),
]


@pytest.mark.parametrize(("kind", "locale", "text", "kept"), READ)
def test_numbers(kind, locale, text, kept):
    assert read(Question("q", kind, "?", (), True, ""), Said(text, AT, locale), []) == kept
