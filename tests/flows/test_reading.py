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


SKIN = Question(
    "skin", "choice", "?", ("Dry", "Oily", "Both"), translated={"de": {"options": ["Trocken", "Fettig", "Beides"]}}
)
WHICH = Question(
    "which", "choices", "?", ("Nuts", "Dyes"), translated={"es": {"text": "¿Cuáles?", "options": ["Nueces", "Tintes"]}}
)
OPTIONS = [
    (SKIN, "de", "fettig", "Oily"),
    (SKIN, "de", "oily", "Oily"),
    (SKIN, "de", "die letzte", "Both"),
    (SKIN, "de", "trokken", "Dry"),
    (SKIN, "en", "fettig", "Oily"),
    (SKIN, "es", "trocken", "Dry"),
    (SKIN, "de", "rot", None),
    (WHICH, "es", "nueces y tintes", "Nuts\nDyes"),
    (WHICH, "es", "1 y 2", "Nuts\nDyes"),
    (WHICH, "en", "tintes", "Dyes"),
    (WHICH, "es", "dyes", "Dyes"),
]


@pytest.mark.parametrize(("question", "locale", "text", "kept"), OPTIONS)
def test_options_of_any_language_are_kept_as_the_business_has_them(question, locale, text, kept):
    assert read(question.spoken(locale), Said(text, AT, locale), question.options) == kept


def test_only_what_is_still_offered_can_be_picked():
    assert read(WHICH.spoken("es"), Said("nueces", AT, "es"), ["Dyes"]) is None


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [("es", "¿Cuáles?", ("Nueces", "Tintes")), ("de", "?", ()), ("", "?", ())],
)
def test_a_question_is_put_in_the_person_s_language(language, text, labels):
    put = WHICH.spoken(language)
    assert (put.text, put.labels, put.options) == (text, labels, ("Nuts", "Dyes"))
    assert list(put.menus[0]) == list(labels or WHICH.options)
