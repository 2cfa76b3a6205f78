"""Which language a message is in, where several of its words tell, or its letters; one word alone tells nothing."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

from flows.hears.clean import words
from flows.hears.language import REMARKS, of
from flows.hears.said import Said
from flows.hears.words.all import FALLBACK, HEARS

# In a notation of their own, which the finders have read; what services are called is the business's own language.
_PHRASES = ("intents", "elsewhere", "about", "services", *REMARKS)
_ENOUGH = 2  # telling words, and so many more than of any other language
_READ = 60  # words of a long message
_LETTERS = 300  # of its signs
_SHARED = "LATIN"


def tongue(text: str) -> str:
    """`de` for `ich hätte gern einen Termin`, and for `Haarschnitt morgen`, of which one word tells and the other is
    German too; empty where it is not clear."""
    if written := _by_letters(text[:_LETTERS]):
        return written
    heard = set(words(text)[:_READ])
    count = sorted(((len(heard & told), name) for name, told in _telling().items()), reverse=True)
    (most, name), (next_most, _) = count[:2]
    if most >= _ENOUGH and most - next_most >= _ENOUGH:
        return name
    return name if most and not next_most and _all_of(name, heard) else ""


def in_its_language(said: Said) -> Said:
    """The same words, heard in the language that they are clearly in."""
    spoken = tongue(said.text)
    return said if spoken in ("", said.language) else replace(said, locale=spoken)


def _by_letters(text: str) -> str:
    """The one language of ours that is written in such letters, where most of them are."""
    if text.isascii():
        return ""
    found = Counter(_script(letter) for letter in text if letter.isalpha())
    script = max(found, key=found.__getitem__, default=_SHARED)
    return _scripts().get(script, "")


@lru_cache(maxsize=1)
def _scripts() -> Mapping[str, str]:
    """The letters that one of our languages alone is written in."""
    written = {name: _script(own.DATES.weekdays[0][0][0]) for name, own in HEARS.items()}
    return {script: name for name, script in written.items() if script != _SHARED}


@lru_cache(maxsize=1024)
def _script(letter: str) -> str:
    return unicodedata.name(letter, _SHARED).partition(" ")[0]


def _all_of(name: str, heard: set[str]) -> bool:
    """Whether every word that stands in any table, two at least, stands in those of this language. Single words of
    English are borrowed by all: `haircut mañana`."""
    if name == FALLBACK:
        return False
    known = heard & frozenset().union(*_every().values())
    return len(known) >= _ENOUGH and known <= _every()[name]


@lru_cache(maxsize=1)
def _every() -> Mapping[str, frozenset[str]]:
    """All words of each language that we understand."""
    return {name: frozenset(_known(name)) for name in HEARS}


@lru_cache(maxsize=1)
def _telling() -> Mapping[str, frozenset[str]]:
    """The words that stand in the tables of one language only."""
    known = _every()
    return {name: own.difference(*(known[other] for other in HEARS if other != name)) for name, own in known.items()}


def _known(name: str) -> Iterator[str]:
    for finder in (of(name).finder, of(name).remarks):
        yield from filter(_lettered, finder.vocabulary)
    own = HEARS[name]
    meanings = (getattr(own.MEANINGS, field.name) for field in fields(own.MEANINGS) if field.name not in _PHRASES)
    values = (tuple(value.values()) if isinstance(value, Mapping) else value for value in meanings)  # keys are names
    for value in (*values, *(getattr(own.DATES, field.name) for field in fields(own.DATES))):
        for text in _texts(value):
            yield from filter(_lettered, words(text))


def _lettered(word: str) -> bool:
    """Not one with digits; the vowels of Hindi are signs, no letters."""
    return not any(map(str.isdigit, word)) and any(map(str.isalpha, word))


def _texts(value: Any) -> Iterator[str]:
    """Every text inside a table's field."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(key)
            yield from _texts(inner)
    elif isinstance(value, tuple | list | set | frozenset):
        for inner in value:
            yield from _texts(inner)
