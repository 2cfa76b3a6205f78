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
    unit: Unit = "hour"
    for roles in found.row[found.start : found.end]:
        if "unit" in roles or "counted" in roles:
            amount, unit = (amount, roles["unit"]) if "unit" in roles else roles["counted"]
            added = lengths(part / 60 if part else amount or 1, unit)  # 1: "the day after Christmas"
            months, days, minutes = months + added[0], days + added[1], minutes + added[2]
            amount, part = 0, 0
        elif "length" in roles:
            minutes, amount = minutes + round(amount or 1) * roles["length"], 0
        elif "fraction" in roles or "part_of_hour" in roles:
            joined = joined or ("part_of_hour" in roles and amount > 0)  # "2 1/2 hours"
            part = int(roles.get("fraction") or roles["part_of_hour"]) + (60 * round(amount) if joined else 0)
            joined, amount = False, 0
        elif "both" in roles:
            joined = bool(amount)
        elif "count" in roles or "decimal" in roles or "articles" in roles:
            told = min(LONGEST, roles.get("count") or roles.get("decimal") or 1)
            amount = told if "count" in roles and not joined and part == 0 else amount or told  # "unos 20 minutos"
    if unit == "hour" and amount:
        minutes += round(amount)  # "1 hour 30"
    added = lengths(part / 60, unit)  # "a year and a half"
    return Span(months + added[0], days + added[1], minutes + added[2], sign)


def lengths(amount: float, unit: Unit) -> tuple[int, int, int]:
    """Months, days and minutes of so many units: half a year is six months, half a month fifteen days."""
    months, days, minutes = (amount * each for each in LENGTHS[unit])
    days += (months % 1) * 30
    if unit == "day":
        minutes += (days % 1) * 24 * 60
        return 0, int(days), round(minutes)
    return int(months), round(days), round(minutes)


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
