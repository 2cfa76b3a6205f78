"""The pieces of meaning that a message holds, before they are put together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from flows.hears.dates.numbers import Roles
from flows.hears.words.shape_dates import Dates, Part

Clock = tuple[int, int]
"""Hour and minute."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What meanings depend on besides the words."""

    now: datetime
    words: Dates
    day_first: bool
    past: bool = False
    """Whether we had asked for a day that is over."""

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that matched: the values it kept by name, and the pieces it covers."""

    rule: str
    start: int
    end: int
    kept: Mapping[str, Any]
    row: Sequence[Roles]

    def any(self, *names: str) -> Any:
        return next((self.kept[name] for name in names if name in self.kept), None)


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time: "2 weeks 3 days", "an hour and a half". `sign` is -1 before something."""

    months: int = 0
    days: int = 0
    minutes: int = 0
    sign: int = 1


@dataclass(frozen=True, slots=True)
class Bit:
    """A day (with its rivals, likeliest first), a time, a part of the day, or a span that waits for a day."""

    start: int = 0
    end: int = 0
    days: tuple[date, ...] = ()
    last_day: date | None = None
    weekday: int | None = None
    times: tuple[time, ...] = ()
    clock: Clock | None = None
    until: Clock | None = None
    sure: bool = False
    written: bool = False
    named: bool = False
    part: Part = ""
    span: Span | None = None
    number: int | None = None

    def at(self, found: Found) -> "Bit":
        return replace(self, start=found.start, end=found.end)


def one(day: date | None, last: date | None = None) -> Bit | None:
    return Bit(days=(day,), last_day=last) if day else None


def number(found: Found) -> int:
    return int(found.any("ord", "ord_word", "nth", "dayno", "word_day"))


def month_of(found: Found) -> int:
    return int(found.any("month", "weak_month"))
