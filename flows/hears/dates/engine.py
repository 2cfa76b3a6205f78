"""The grammar of one language at work: a row of pieces in, the bits of meaning out, longest match first."""

from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from re import Match, Pattern
from typing import Any

from flows.hears.dates import days, lengths, periods, times
from flows.hears.dates.bits import Bit, Found, Scene
from flows.hears.dates.grammar import NEEDS, RULES
from flows.hears.dates.lexicon import LetterClass, Lexicon
from flows.hears.dates.numbers import Roles
from flows.hears.dates.read import Reader
from flows.hears.words.shape_dates import Dates

Meaning = Callable[[Found, Scene], Bit | None]


def nothing(found: Found, scene: Scene) -> Bit | None:
    """A phrase that only sounds like a time: it covers its words, so that nothing else finds one in them."""
    return Bit()


MEANINGS: dict[str, Meaning] = {
    **days.MEANINGS,
    **lengths.MEANINGS,
    **periods.MEANINGS,
    **times.MEANINGS,
    "nothing": nothing,
}
STARTERS = frozenset({
    "clock", "dot_clock", "comma_clock", "hour", "word_hour", "hours", "hhmm",
    "fixed", "iso", "full", "slash_day", "dot_day",
    "dash_day", "dot_date", "ord", "ord_word", "dayno", "word_day", "month", "weak_month", "weekday", "weak_weekday",
    "day", "part_day", "part", "holiday", "rel_week", "rel_day", "rel_month", "rel_year", "rel_weekend",
    "unit_weekend", "unit", "before_hour", "length", "counted", "edge", "now",
})  # fmt: skip
"""Roles without which a message holds no day and no time."""


class Engine:
    """Reads one language."""

    def __init__(self, words: Dates) -> None:
        self.words = words
        self.lexicon = Lexicon(words)
        self.reader = Reader(self.lexicon)
        # Short words come again and again, whoever says them and when: what they are is looked up once.
        self.read: Callable[[str], list[Roles]] = lru_cache(maxsize=256)(self.reader.read)
        self.compiled: dict[int, Pattern[str]] = {}

    @cached_property
    def classes(self) -> LetterClass:
        return LetterClass(self.lexicon.letters)

    def pattern(self, order: int) -> Pattern[str]:
        """Compiled when the first message needs it: no first message pays for all of them."""
        if order not in self.compiled:
            self.compiled[order] = self.classes.compile(RULES[order][1])
        return self.compiled[order]

    def warm(self) -> None:
        """Compiles what the first messages would wait for."""
        for order in range(len(RULES)):
            self.pattern(order)
        self.reader.near.wanted  # noqa: B018  (a cached property)

    def bits(self, row: Sequence[Roles], scene: Scene) -> list[Bit]:
        """What the row means, in the order of the words."""
        if not any(not STARTERS.isdisjoint(roles) for roles in row):
            return []
        taken = [False] * len(row)
        bits: list[Bit] = []
        for found in self.matches(row):
            if not any(taken[found.start : found.end]):
                bit = MEANINGS[found.rule](found, scene)
                if bit:
                    bits.append(bit.at(found))
                    taken[found.start : found.end] = [True] * (found.end - found.start)
        return sorted(bits, key=lambda bit: bit.start)

    def matches(self, row: Sequence[Roles]) -> list[Found]:
        """Every match of every pattern, the longest first."""
        letters = "".join(map(self.lexicon.letter, row))
        present = frozenset().union(*row)
        ranked = [
            (match.start() - match.end(), order, name, match)
            for order, (name, _) in enumerate(RULES)
            if not present.isdisjoint(NEEDS.get(name, present))
            for match in self.pattern(order).finditer(letters)
        ]
        ranked.sort(key=lambda entry: entry[:2])
        return [Found(name, match.start(), match.end(), kept(match, row), row) for _, _, name, match in ranked]


def kept(match: Match[str], row: Sequence[Roles]) -> dict[str, Any]:
    """The values that the pattern keeps, by role; a group named otherwise keeps True."""
    values: dict[str, Any] = {}
    for name, text in match.groupdict().items():
        if text:
            values[name] = row[match.start(name)].get(name.rstrip("123"), True)
    return values
