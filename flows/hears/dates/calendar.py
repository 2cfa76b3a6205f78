"""Arithmetic of days: the next such weekday, month steps, Easter, holidays. Everything is a plain function of dates."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

WEEK = timedelta(7)


def coming(weekday: int, today: date) -> date:
    """The next such weekday after today."""
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def monday(day: date) -> date:
    return day - timedelta(day.weekday())


def make(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is none such."""
    if not (MINYEAR < year < MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = min(max(index // 12, MINYEAR + 1), MAXYEAR - 1), index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_days(day: date, days: int) -> date:
    """Later or earlier by days, bounded by ten thousand: nobody books further."""
    return day + timedelta(max(-10_000, min(10_000, days)))


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def next_with(month: int, day: int, today: date) -> date | None:
    """The next date of that month and day, today included; looks eight years ahead for 29 February."""
    years = range(today.year, today.year + 9)
    return next((found for year in years if (found := make(year, month, day)) and found >= today), None)


def next_of_month(day: int, today: date, weekday: int | None = None) -> date | None:
    """The next day with this number, today included, and on this weekday if one is given."""
    return next((found for found in days_numbered(day, today) if weekday in (None, found.weekday())), None)


def days_numbered(day: int, today: date) -> Iterator[date]:
    first = today.replace(day=1)
    for step in range(30):
        month = add_months(first, step)
        found = make(month.year, month.month, day)
        if found and found >= today:
            yield found


def nth(count: int, weekday: int, first: date) -> date | None:
    """The count-th such weekday of the month that begins with `first`; -1 is the last."""
    if count < 0:
        end = month_end(first)
        return end - timedelta((end.weekday() - weekday) % 7)
    found = first + timedelta((weekday - first.weekday()) % 7 + 7 * (count - 1))
    return found if found.month == first.month else None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    century, rest = divmod(year, 100)
    a = year % 19
    b, c = divmod(century, 4)
    d, e = divmod(rest, 4)
    f = (19 * a + century - b - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    g = (32 + 2 * c + 2 * d - f - e) % 7
    h = (a + 11 * f + 22 * g) // 451
    month, day = divmod(f + g - 7 * h + 114, 31)
    return date(year, month, day + 1)


def holiday(rule: str, year: int) -> date | None:
    """ "12-25", "easter+39", "advent-7" (from Advent Sunday), "5 mon -1" (the last), "11 thu 4 1" (a day on)."""
    if rule.startswith("easter"):
        return easter(year) + timedelta(int(rule[6:] or 0))
    if rule.startswith("advent"):
        fourth = date(year, 12, 24)
        return fourth - timedelta(fourth.isoweekday() % 7 + 21) + timedelta(int(rule[6:] or 0))
    if " " in rule:
        named, weekday, count, *more = rule.split()
        found = nth(int(count), WEEKDAYS.index(weekday), date(year, int(named), 1))
        return found and found + timedelta(sum(map(int, more)))
    month, day = map(int, rule.split("-"))
    return make(year, month, day)


WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def next_holiday(rule: str, today: date) -> date | None:
    years = range(today.year, today.year + 3)
    return next((found for year in years if (found := holiday(rule, year)) and found >= today), None)
