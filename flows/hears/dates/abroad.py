"""Days in words of another language than the person's own: whoever we speak to in English may write as at home."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from flows.hears.dates.fold import WORD, fold
from flows.hears.dates.languages import LANGUAGES, engine
from flows.hears.dates.lexicon import key_of

LETTERS = 4
"""Shorter words are abbreviations, and those look alike everywhere."""
WORDS = re.compile(WORD)
MARKS, OFS = (
    "|".join(sorted({re.escape(fold(word)) for words in LANGUAGES.values() for word in getattr(words, field)}, key=len))
    for field in ("ordinal_marks", "of_month")
)
LED = re.compile(rf"(\d{{1,2}})(?:{MARKS})?[. ]*(?:(?:{OFS}) +)?$")
"""What stands before the name of a month: without a number it is as likely somebody's own name (Julio, Abril)."""

Names = Mapping[str, Mapping[str, int]]


@cache
def weekdays() -> Names:
    """Word -> language -> index, Monday 0."""
    return named({language: words.weekdays for language, words in LANGUAGES.items()})


@cache
def months() -> Names:
    """Word -> language -> index, January 0."""
    return named({language: words.months for language, words in LANGUAGES.items()})


def named(tables: Mapping[str, Sequence[Sequence[str]]]) -> Names:
    found: dict[str, dict[str, int]] = {}
    for language, table in tables.items():
        weak = {key_of(word) for word in LANGUAGES[language].weak}
        for index, names in enumerate(table):
            for key in set(map(key_of, names)) - weak:
                if len(key) == 1 and len(key[0]) >= LETTERS:
                    found.setdefault(key[0], {})[language] = index
    return found


@lru_cache(maxsize=256)
def strangers(text: str, own: tuple[str, ...]) -> tuple[str, ...]:
    """The languages that know a weekday or a dated month of the message which none of `own` knows."""
    plain = fold(text)
    there: dict[str, int] = {}
    for match in WORDS.finditer(plain):
        word = match.group()
        names = weekdays().get(word) or (months().get(word) if LED.search(plain[: match.start()]) else None)
        if names and not any((word,) in engine(language).lexicon.phrases for language in own):
            there |= names
    return tuple(language for language in LANGUAGES if language in there)


def clearest(text: str, languages: Sequence[str]) -> str:
    """The language that leaves the fewest words unknown; among equals the first."""
    return min(languages, key=lambda name: sum(not roles for roles in engine(name).read(text)))


def with_months(text: str, language: str) -> str:
    """The message with the dated months of other languages in this one: `11 de dezembro` as `11 december`."""
    plain, parts, at = fold(text), [], 0
    for match in WORDS.finditer(plain):
        led = LED.search(plain[at : match.start()])
        index = lent(months(), match.group(), language) if led else None
        if led and index is not None:
            parts += [plain[at : at + led.start()], led[1], " ", LANGUAGES[language].months[index][0]]
            at = match.end()
    return "".join([*parts, plain[at:]])


def with_weekdays(text: str, language: str) -> str:
    """The message with the weekdays of other languages in this one."""

    def own(match: re.Match[str]) -> str:
        index = lent(weekdays(), match.group(), language)
        return match.group() if index is None else LANGUAGES[language].weekdays[index][0]

    return WORDS.sub(own, fold(text))


def lent(names: Names, word: str, language: str) -> int | None:
    """What the word means elsewhere, where the language does not know it."""
    there = {} if (word,) in engine(language).lexicon.phrases else names.get(word, {})
    return next(iter(there.values()), None)
