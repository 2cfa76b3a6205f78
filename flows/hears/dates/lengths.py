"""What the patterns of lengths of time mean: so much from now, or from a day that is named with it."""

from collections.abc import Callable

from flows.hears.dates.bits import Bit, Found, Scene, Span, one
from flows.hears.dates.calendar import add_days, next_holiday
from flows.hears.dates.spans import later, shift, span_of

LONG = 5
"""Hours from which "in 5:30" is rather a clock."""


def span_at(found: Found, scene: Scene) -> Bit | None:
    return Bit(span=span_of(found, -1 if "ahead_of" in found.kept else 1))


def span(found: Found, scene: Scene) -> Bit | None:
    return later(span_of(found), scene.now)


def span_ago(found: Found, scene: Scene) -> Bit | None:
    """ "Three weeks ago", where we asked when it was: nobody wishes for a day that is over."""
    return Bit(days=(shift(scene.today, span_of(found, -1)),)) if scene.past else None


def span_beside(found: Found, scene: Scene) -> Bit | None:
    """ "Two days before", "three weeks after", straight behind the day that it is counted from."""
    return later(span_of(found, found.kept.get("shift", 1)), scene.now)


def span_behind(found: Found, scene: Scene) -> Bit | None:
    """ "قبل عيد الميلاد بيومين": before Christmas by two days."""
    feast = next_holiday(found.kept["holiday"], scene.today)
    span = span_of(found, -1 if "ahead_of" in found.kept else 1)
    return Bit(days=(shift(feast, span),), span=span) if feast and not span.minutes else None


def primes(found: Found, scene: Scene) -> Bit | None:
    """ "In 5'": minutes."""
    return later(Span(minutes=found.kept["count"]), scene.now)


def day_from(found: Found, scene: Scene) -> Bit | None:
    return Bit(span=Span(days=found.kept["day_from"]))


def clock_span(found: Found, scene: Scene) -> Bit | None:
    """ "Dans 1h30" is an hour and a half from now; "by 15:30" is a clock."""
    hours, minutes = found.kept["clock"]
    return later(Span(minutes=60 * hours + minutes), scene.now) if hours < LONG else None


def days_ahead(found: Found, scene: Scene) -> Bit | None:
    return one(add_days(scene.today, found.kept["count"]))


MEANINGS: dict[str, Callable[[Found, Scene], Bit | None]] = {
    "span_at": span_at,
    "span": span,
    "span_ago": span_ago,
    "span_beside": span_beside,
    "span_behind": span_behind,
    "primes": primes,
    "day_from": day_from,
    "clock_span": clock_span,
    "days_ahead": days_ahead,
}
