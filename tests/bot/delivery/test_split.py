"""Splitting: nothing lost, nothing too long, cuts where people pause."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.split import MOST, MOST_ASKED, clean, filled, joined, numbered, size, split, split_question

WORDS = st.text(alphabet="abc .!?\n,é👍🏽👨‍👩‍👧🇩🇪ñ\u0301क्षि。あ", max_size=600)
LONG = st.lists(WORDS, max_size=14).map(" ".join)


def squashed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@settings(deadline=None)
@given(LONG, st.integers(70, 400))
def test_the_parts_say_the_same_and_have_room(text: str, most: int) -> None:
    parts = split(text, most)
    assert squashed("".join(parts)) == squashed(clean(text))
    assert all(0 < size(part) <= most for part in parts)


@settings(deadline=None)
@given(st.text(max_size=2000))
def test_any_text_at_all(text: str) -> None:
    parts = split(text * 3)
    assert squashed("".join(parts)) == squashed(clean(text * 3))
    assert all(0 < size(part) <= MOST for part in parts)
    "".join(parts).encode()


@settings(deadline=None)
@given(LONG, st.lists(st.text("abc ", min_size=1, max_size=40), min_size=1, max_size=14))
def test_a_question_keeps_its_options_within_the_last_message(text: str, labels: list[str]) -> None:
    parts = split_question("Well? " + text, labels)
    assert squashed("".join(parts)) == squashed(clean("Well? " + text))
    assert all(size(part) <= MOST for part in parts)
    assert size(parts[-1]) <= MOST_ASKED
    assert size(numbered(parts[-1], labels)) <= MOST


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("  \n ", []),
        ("Hello", ["Hello"]),
        ("One is here. Two is here. Three is there.", ["One is here. Two is here.", "Three is there."]),
        ("¿Qué tal? Muy bien, gracias por todo eso", ["¿Qué tal? Muy bien, gracias", "por todo eso"]),
        ("aaaaaaaaaaaaaaaa\n\nbbbbbbbbbb. ccccccccc", ["aaaaaaaaaaaaaaaa", "bbbbbbbbbb. ccccccccc"]),
        ("x" * 70, ["x" * 30, "x" * 30, "x" * 10]),
        ("👍" * 16, ["👍" * 15, "👍"]),
        ("a" * 28 + "🇩🇪🇫🇷", ["a" * 28, "🇩🇪🇫🇷"]),
        ("a" * 29 + "e\u0301" + "b", ["a" * 29, "e\u0301b"]),
        ("nul\x00 and bell\x07", ["nul and bell"]),
    ],
)
def test_where_it_is_cut(text: str, parts: list[str]) -> None:
    assert split(text, 30) == parts


def test_signs_of_several_characters_stay_whole() -> None:
    family = "👨‍👩‍👧‍👦"
    for offset in range(12):
        parts = split("a" * (100 + offset) + family * 8, 130)
        assert all(part.replace(family, "").strip("a") == "" for part in parts)
    assert not any(joined(family + "b", len(family)) for _ in range(1))


def test_a_long_question_leaves_its_last_part_with_the_options() -> None:
    body = "First of all, this. " * 100 + "\n\nWhich one do you want?"
    assert split_question(body, ["Cut", "Colour"])[-1] == "Which one do you want?"
    assert split_question("Which?", ["Cut"]) == ["Which?"]


def test_values_of_templates() -> None:
    assert filled({"1": " a\nb ", "2": "", "3": "a" + " " * 9 + "b", "4": "\x00"}) == {
        "1": "a b",
        "2": "-",
        "3": "a    b",
        "4": "-",
    }
