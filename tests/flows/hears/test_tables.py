"""The tables of words hold together: no holes, no clashes, nothing that would be slow or never found."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.hears import language, words
from flows.hears.language import REMARKS, SPOKEN, TABLES, classes, key
from flows.hears.phrases import read, split
from flows.hears.words.shape_meanings import ANYWHERE, INTENTS, NO_SERVICE, SERVICES, STARTS, SUITS

LANGUAGES = tuple(TABLES)
LISTS = (
    "yes", "no", "fine", "but", "all", "option", "any", "none", "joins", "numbers", "tens", "half", "ordinals", "last",
    "code", "links", "stars", "out_of", "name_leads", "money", "polite", "elsewhere", "skip", "sooner", "later", "asks",
    "about", "at_sign", "ticked", "unticked",
    "also", "reports", "instead", "ways", "lets_go", "takes", "late",
)  # fmt: skip


def phrases() -> Iterator[tuple[str, str, str]]:
    for name, table in TABLES.items():
        fields = ((field, getattr(table, field)) for field in ("elsewhere", "about", *REMARKS))
        for means, text in (*table.intents.items(), *table.services.items(), *fields):
            yield from ((name, means, item) for item in split(text))


def test_every_file_of_words_is_named():
    files = {file.stem for file in Path(words.__path__[0]).glob("??.py")}
    assert files == set(LANGUAGES)


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_holes(name):
    table = TABLES[name]
    assert [field for field in LISTS if not split(getattr(table, field))] == []
    services = (*SERVICES, *SUITS, NO_SERVICE)
    tables = ((table.intents, INTENTS), (table.anywhere, ANYWHERE), (table.starts, STARTS), (table.services, services))
    for names, wanted in tables:
        assert set(names) == set(wanted)
        assert [name for name, text in names.items() if not split(text)] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_spoken_has_a_name(name):
    assert tuple(TABLES[name].tongues) == SPOKEN
    assert all(TABLES[name].tongues.values())


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_not_english_is_taken_from_it(name):
    english = {key(item) for item in (*split(TABLES["en"].polite), *TABLES["en"].classes["not"].split())}
    assert {key(item) for item in split(TABLES[name].not_english)} <= english


@pytest.mark.parametrize("name", LANGUAGES)
def test_numbers_are_counted_without_a_gap(name):
    table = TABLES[name]
    assert len(split(table.numbers)) >= 21
    assert len(split(table.tens)) == 8
    assert len(split(table.ordinals)) == 10
    numbers = [key(one) for item in split(table.numbers) for one in item.split("|")]
    assert sorted({one for one in numbers if numbers.count(one) > 1}) == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_phrases_can_be_read(name):
    for _, means, item in (row for row in phrases() if row[0] == name):
        phrase = read(means, item, classes(TABLES[name]))
        assert sum(bool(step.gap) for step in phrase.steps) <= 2, f"{item}: more than two gaps"
        assert phrase.steps[0].gap == 0 or phrase.at_start, f"{item}: begins with a gap"
        assert all(len(stem) >= 2 for step in phrase.steps for stem in step.stems), f"{item}: a stem of one letter"


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_class_is_used(name):
    text = " ".join(item for row, _, item in phrases() if row == name)
    assert [one for one in TABLES[name].classes if f"<{one}>" not in text and one != "not"] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_yes_is_never_no(name):
    table = TABLES[name]
    yes = {key(item) for field in (table.yes, table.fine) for item in split(field)}
    no = {key(item) for item in split(table.no)}
    assert yes & no == set()


def test_no_anywhere_word_is_an_answer_in_any_language():
    words = {key(item) for table in TABLES.values() for text in table.anywhere.values() for item in split(text)}
    answers: dict[str, str] = {}
    for name, table in TABLES.items():
        fields = (
            table.yes,
            table.no,
            table.fine,
            table.any,
            table.none,
            table.skip,
            table.sooner,
            table.later,
            table.all,
            table.numbers,
            table.tens,
            table.ordinals,
        )
        answers |= {key(one): name for field in fields for item in split(field) for one in item.split("|")}
    assert {word: answers[word] for word in words if word in answers} == {}


@pytest.mark.parametrize("name", LANGUAGES)
def test_an_anywhere_word_means_one_thing(name):
    table = TABLES[name]
    rows = [(key(item), means) for means, text in table.anywhere.items() for item in split(text)]
    rows += [(key(item), means) for means, text in table.starts.items() for item in split(text)]
    meanings = {word: {means for other, means in rows if other == word} for word, _ in rows}
    assert {word: means for word, means in meanings.items() if len(means) > 1} == {}


def test_stop_of_one_language_is_no_other_word_of_another():
    stops = {key(item) for table in TABLES.values() for item in split(table.anywhere["stop"])}
    others = {
        key(item)
        for table in TABLES.values()
        for means, text in (*table.anywhere.items(), *table.starts.items())
        if means != "stop"
        for item in split(text)
    }
    assert stops & others == set()


def test_an_unknown_class_is_refused_by_name():
    with pytest.raises(ValueError, match="names the class 'nowhere'"):
        read("book", "<nowhere> please", {})


def test_pieces_are_made_once():
    assert language.of("en") is language.of("en")


@pytest.mark.parametrize("name", LANGUAGES)
def test_consent_is_never_taken_from_words_that_speak_of_no_messages(name):
    """Only a whole message, or one phrase without a gap that says what is wished for: nobody opts in by booking."""
    items = split(TABLES[name].intents["optin"])
    loose = [item for item in items if "<message>" not in item and "mailing" not in item]
    assert [item for item in loose if not (item.startswith("^") and item.endswith("$"))] == []
    assert [item for item in items if "..." in item or "[<message>]" in item] == []
