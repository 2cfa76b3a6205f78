"""The tables of a language, made ready to be searched the first time somebody needs them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from flows.hears.clean import words
from flows.hears.phrases import Finder, Phrase, read, split
from flows.hears.words.all import FALLBACK, HEARS, SPEAKS, tried
from flows.hears.words.shape_meanings import Meanings

TABLES: Mapping[str, Meanings] = {name: file.MEANINGS for name, file in HEARS.items()}
"""Every language that Bellhop understands."""
SPOKEN = tuple(SPEAKS)
"""Those that it speaks too."""

YES, NO, ELSEWHERE, ABOUT = "+yes", "+no", "+elsewhere", "+about"
REMARKS = (
    "also", "reports", "instead", "ways", "lets_go", "takes", "hurt", "complains", "calm", "jokes", "after_that",
    "same_time", "same_day", "mine", "bit_later", "bit_earlier", "absent",
    "soonest", "several", "comes", "late", "gifts",
)  # fmt: skip
"""What a message may say besides its wish: fields of phrases, each its own meaning."""
_NOTATION = frozenset("^$|[<*.")
LONGEST_LEAD = 4  # words
NEAR, NEAR_LETTERS = 85, 4  # of 100, rapidfuzz's ratio; a shorter word is never a near miss
_PICTURES = {"👍": YES, "👌": YES, "✅": YES, "✔": YES, "🆗": YES, "💯": YES, "❤": YES, "👎": NO, "❌": NO, "🚫": NO}


class Language(NamedTuple):
    """One language ready for use. Keys are folded words joined by spaces."""

    table: Meanings
    polite: frozenset[str]
    but: frozenset[str]
    hedges: frozenset[str]
    asks: frozenset[str]  # beginnings of questions
    leads: Mapping[str, str]  # beginning of a message -> YES, NO, or neither ("no idea")
    whole: Mapping[str, str]  # whole message -> intent
    finder: Finder
    remarks: Finder  # of REMARKS, in all words of a message
    near: Mapping[str, tuple[str, ...]]  # first letter -> words that others may be misspellings of


def known(language: str) -> str:
    """The language itself if we have tables for it, else English."""
    return language if language in TABLES else FALLBACK


def table(language: str) -> Meanings:
    """The words of the language, or the English ones."""
    return TABLES[known(language)]


@lru_cache(maxsize=len(TABLES))
def of(language: str) -> Language:
    """The tables of a language that `known` gave."""
    table = TABLES[language]
    polite = frozenset(key(item) for item in split(table.polite))
    leads = {key(item): "" for item in split(table.intents["unsure"]) if not _NOTATION.intersection(item)}
    signs = ((table.yes, YES), (table.no, NO))
    leads |= {key(item): sign for field, sign in signs for item in split(field)} | _PICTURES
    but = frozenset(key(item) for item in split(table.but))
    hedges = frozenset(key(item) for item in split(table.hedges))
    asks = frozenset(key(item) for item in split(table.asks))
    finder = Finder(_without(polite, phrase) for phrase in _phrases(table))
    remarks = Finder(_remarks(table))
    whole = dict(_whole(table, polite))
    return Language(table, polite, but, hedges, asks, leads, whole, finder, remarks, _near(table, finder))


def spoken(language: str) -> tuple[Language, ...]:
    """What a message of theirs may be in."""
    return tuple(map(of, tried(language)))


def nearest(own: Language, word: str) -> str:
    """The word of the table that this one misspells, or the word itself."""
    if len(word) < NEAR_LETTERS or word in own.finder.vocabulary:
        return word
    found = process.extractOne(word, own.near.get(word[0], ()), scorer=fuzz.ratio, score_cutoff=NEAR)
    return found[0] if found else word


def _near(table: Meanings, finder: Finder) -> Mapping[str, tuple[str, ...]]:
    exact_only = {word for field in (table.yes, table.no, *table.anywhere.values()) for word in words(field)}
    near: dict[str, list[str]] = {}
    for word in sorted(finder.vocabulary - (exact_only - set(words(table.anywhere["cancel"])))):
        if len(word) >= NEAR_LETTERS:
            near.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in near.items()}


@lru_cache(maxsize=1)
def whole_anywhere() -> Mapping[str, str]:
    """Whole message -> intent, in every language: for people who write in another one than their own."""
    return {text: means for name in reversed(list(TABLES)) for text, means in _whole(TABLES[name], frozenset())}


@lru_cache(maxsize=8)
def everywhere(field: str) -> frozenset[str]:
    """The items of a field in every language."""
    return _all(getattr(table, field) for table in TABLES.values())


def key(text: str) -> str:
    """How a phrase without notation is looked up."""
    return " ".join(words(text))


def _whole(table: Meanings, polite: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Whole messages and their intents, also without the polite words that are left out of what people write."""
    fields = (("affirm", table.fine), ("affirm", table.yes), ("negate", table.no))
    items = [(item, means) for means, field in fields for item in split(field)]
    items += [(item[1:-1], means) for means, item in _plain(table)]
    for item, means in items:
        short = " ".join(word for word in words(item) if word not in polite)
        if short:
            yield short, means
    yield from ((key(item), means) for item, means in items)
    yield from ((picture, "affirm" if sign == YES else "negate") for picture, sign in _PICTURES.items())


def _plain(table: Meanings) -> Iterator[tuple[str, str]]:
    """The phrases that are whole messages without any notation inside."""
    for means, phrases in table.intents.items():
        for item in split(phrases):
            if item.startswith("^") and item.endswith("$") and not _NOTATION.intersection(item[1:-1]):
                yield means, item


def _without(polite: frozenset[str], phrase: Phrase) -> Phrase:
    """The phrase without its polite words, which are left out of the message too, if two of its words remain."""
    steps = tuple(step for step in phrase.steps if step.stems or not step.exact <= polite)
    return phrase._replace(steps=steps) if sum(not step.optional for step in steps) > 1 else phrase


def _phrases(table: Meanings) -> Iterator[Phrase]:
    fields = (*table.intents.items(), (ELSEWHERE, table.elsewhere), (ABOUT, table.about))
    return (read(means, item, classes(table)) for means, field in fields for item in split(field))


def _remarks(table: Meanings) -> Iterator[Phrase]:
    return (read(name, item, classes(table)) for name in REMARKS for item in split(getattr(table, name)))


def classes(table: Meanings) -> Mapping[str, str]:
    """Those of the table, and those that are made of other fields."""
    spelt = (one for item in split(table.numbers) for one in item.split("|") if len(words(one)) == 1)
    numbers = " ".join(
        (*map(str, range(100)), *(f"{hour}{half}" for hour in range(1, 13) for half in ("am", "pm")), *spelt)
    )
    tongues = " ".join((table.classes["tongue"], *table.tongues.values()))
    return {**table.classes, "number": numbers, "tongue": tongues}


class Picks(NamedTuple):
    """What choosing needs, of the person's language and English together."""

    option: frozenset[str]
    places: Mapping[str, int]  # first, 1st, one -> 1; last -> -1
    ordinals: frozenset[str]  # those that are no numbers: first, last
    any: frozenset[str]
    none: frozenset[str]
    all: frozenset[str]
    sooner: frozenset[str]
    later: frozenset[str]
    joins: frozenset[str]
    polite: frozenset[str]
    refusals: frozenset[str]  # words after which a label is not what is wanted
    plain: frozenset[str]  # a yes or a no: clear as it is, never a label misspelt


def picks(language: str) -> Picks:
    """Made once a language."""
    return _picks(known(language))


@lru_cache(maxsize=len(TABLES))
def _picks(language: str) -> Picks:
    tables = [TABLES[name] for name in tried(language)]
    places: dict[str, int] = {}
    for table in reversed(tables):
        places |= {key(item): -1 for item in split(table.last)}
        for field, first in ((table.numbers, 0), (table.ordinals, 1)):
            places |= {key(one): at for at, item in enumerate(split(field), first) for one in item.split("|") if at}
    own, foreign = tables[0], _all([tables[0].not_english])
    ordinals = [one for table in tables for item in split(table.ordinals) for one in item.split("|")]
    refusals = {word for table in tables for word in map(key, table.classes["not"].split())}
    return Picks(
        _all(table.option for table in tables),
        places,
        frozenset(map(key, ordinals)) | _all(table.last for table in tables),
        _all(table.any for table in tables),
        _all(table.none for table in tables),
        _all(table.all for table in tables),
        _all(table.sooner for table in tables),
        _all(table.later for table in tables),
        _all(table.joins for table in tables),
        _all(table.polite for table in tables) - (foreign - _all([own.polite])),
        frozenset(refusals - (foreign - set(map(key, own.classes["not"].split())))),
        _all(field for table in tables for field in (table.yes, table.no, table.fine)),
    )


def _all(fields: Iterable[str]) -> frozenset[str]:
    return frozenset(key(item) for field in fields for item in split(field))
