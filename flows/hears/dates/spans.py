"""Lengths of time: "in two weeks", "an hour and a half", "3 days after Christmas"."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from flows.hears.dates.bits import Bit, Found, Span
from flows.hears.dates.calendar import add_days, add_months
from flows.hears.words.shape_dates import Unit

Lengths = Mapping[Unit, tuple[int, int, int]]
LENGTHS: Lengths = {
    "minute": (0, 0, 1),
    "hour": (0, 0, 60),
    "day": (0, 1, 0),
    "week": (0, 7, 0),
    "weekend": (0, 7, 0),
    "month": (1, 0, 0),
    "year": (12, 0, 0),
}
"""Months, days and minutes of each unit: a day is a day of the calendar, an hour passes on the clock."""

LONGEST = 5_000
"""No count beyond this: four thousand weeks are no booking."""


def span_of(found: Found, sign: int = 1) -> Span:
    """Adds up the amounts and units that the pattern covers."""
    months = days = minutes = 0
    amount: float = 0
    part = 0
    joined = False  # "two and a half hours"
    for roles in found.row[found.start : found.end]:
        if "unit" in roles:
            amount = amount or (0 if part else 1)  # "the day after Christmas"
            length = LENGTHS[roles["unit"]]
            months, days = months + round(amount * length[0]), days + round(amount * length[1])
            minutes += part if part else round(amount * length[2])
            amount, part = 0, 0
        elif "length" in roles:
            minutes, amount = minutes + round(amount or 1) * roles["length"], 0
        elif "fraction" in roles or "part_of_hour" in roles:
            part = int(roles.get("fraction") or roles["part_of_hour"]) + (60 * round(amount) if joined else 0)
            joined = False
        elif "both" in roles:
            joined = bool(amount)
        elif "count" in roles or "decimal" in roles or "articles" in roles:
            amount = amount or min(LONGEST, roles.get("count") or roles.get("decimal") or 1)
    return Span(months, days, minutes + part, sign)


def shift(day: date, span: Span) -> date:
    return add_days(add_months(day, span.sign * span.months), span.sign * span.days)


def later(span: Span, now: datetime) -> Bit | None:
    """A day for days and more; a day and a time for hours and minutes, counted in true time over a clock change."""
    day = shift(now.date(), span)
    if not span.minutes:
        return Bit(days=(day,), span=span) if span.days or span.months else None
    start = datetime.combine(day, now.timetz())
    moment = (start.astimezone(UTC) + timedelta(minutes=min(span.minutes, 600_000))).astimezone(now.tzinfo)
    return Bit(days=(moment.date(),), times=(moment.time().replace(second=0, microsecond=0),), span=span)
