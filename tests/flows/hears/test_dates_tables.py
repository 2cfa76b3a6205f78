"""The tables of words: no holes, and no word that means two different things without saying so."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from flows.hears.dates.languages import LANGUAGES
from flows.hears.dates.lexicon import key_of
from flows.hears.words.shape_dates import Dates

BASICS = (
    "numbers", "ordinals", "days", "holidays", "this", "next", "last", "units", "parts", "clock", "at", "glue", "shift",
)  # fmt: skip
HABITS = ("things", "numbered", "nothing", "asks_time", "asks_day", "before", "after", "around", "either", "push")


def entries(words: Dates) -> Iterator[tuple[str, str, object]]:
    """Every word that names a day, a number, a unit or a part of the day: the table it stands in, and its value."""
    for table in ("numbers", "ordinals", "days", "part_days", "holidays", "clock"):
        yield from ((word, table, value) for word, value in getattr(words, table).items())
    for table in ("weekdays", "months"):
        yield from ((word, table, index) for index, names in enumerate(getattr(words, table)) for word in names)
    for table in ("units", "parts"):
        yield from ((word, table, name) for name, names in getattr(words, table).items() for word in names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", BASICS + HABITS)
def test_no_table_is_empty(language: str, field: str) -> None:
    assert getattr(LANGUAGES[language], field), f"{language}.py: fill in {field}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_hole_in_what_is_counted(language: str) -> None:
    words = LANGUAGES[language]
    assert len(words.weekdays) == 7
    assert len(words.months) == 12
    assert all(words.weekdays)
    assert all(words.months)
    assert set(range(1, 11)) | {20, 30, 40, 50} <= set(words.numbers.values())
    assert {"minute", "hour", "day", "week", "weekend", "month", "year"} == set(words.units)
    assert {"dawn", "morning", "noon", "afternoon", "evening", "night"} == set(words.parts)
    assert {0, 1, 2, -1} <= set(words.days.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_means_two_things(language: str) -> None:
    words = LANGUAGES[language]
    allowed = {key_of(word) for word in words.two_meanings}
    meanings: dict[tuple[str, ...], set[tuple[str, object]]] = defaultdict(set)
    for word, table, value in entries(words):
        meanings[key_of(word)].add((table, value))
    clashes = {" ".join(key): found for key, found in meanings.items() if len(found) > 1 and key not in allowed}
    assert not clashes, f"{language}.py: say in two_meanings which of these are meant"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_two_meanings_does_have_them(language: str) -> None:
    words = LANGUAGES[language]
    tables: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for word, table, _ in entries(words):
        tables[key_of(word)].add(table)
    for role in ("fractions", "before_hour", "last", "weak", "this", "next"):
        for word in getattr(words, role):
            tables[key_of(word)].add(role)
    single = [word for word in words.two_meanings if len(tables[key_of(word)]) < 2]
    assert not single


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_written_small_and_never_empty(language: str) -> None:
    words = list(entries(LANGUAGES[language]))
    assert not [word for word, _, _ in words if word != word.lower() or not key_of(word)]
