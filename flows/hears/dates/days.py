"""What the patterns of days mean: one small function a pattern, each gives the days from the likeliest on."""

from collections.abc import Callable
from datetime import date, timedelta

from flows.hears.dates.bits import Bit, Found, Scene, month_of, number, one
from flows.hears.dates.calendar import (
    WEEK,
    add_days,
    add_months,
    coming,
    holiday,
    make,
    monday,
    next_holiday,
    next_of_month,
    next_with,
    nth,
)

NEAR = 45
"""Days within which "Sunday 8" is rather the 8th, when that is a Sunday, than eight o'clock."""

NOON, HOURS = 12, 24

OFFERED = 20
"""No list that people choose from is longer."""


def weekday_of(found: Found) -> int | None:
    value = found.any("weekday", "weak_weekday")
    return None if value is None else int(value)


def iso(found: Found, scene: Scene) -> Bit | None:
    return one(make(*found.kept["iso"]) or make(*(found.kept["iso"][i] for i in (0, 2, 1))))


def full(found: Found, scene: Scene) -> Bit | None:
    first, second, year = found.kept["full"]
    year += 2000 if year < 100 else 0
    day, month = (first, second) if scene.day_first else (second, first)
    return one(make(year, month, day) or make(year, day, month))


def numeric(found: Found, scene: Scene) -> Bit | None:
    """Day and month in the order of the locale, or in the other where that is no date."""
    first, second = found.any("slash_day", "dot_date", "dot_day", "dash_day")
    day, month = (first, second) if scene.day_first else (second, first)
    if month > 12 and follows_weekday(found) and "dot_clock" in found.row[found.end - 1]:
        return None  # "dom. 12.30" is a clock where days stand first
    if month > 12:
        day, month = month, day
    found_day = fitting(month, day, beside(found), scene.today)
    if "dash_day" in found.kept and found_day and beside(found) not in (None, found_day.weekday()):
        return None  # "Thursday 10-12" is hours, "Friday 7-6" a date when that is a Friday
    return one(found_day)


def beside(found: Found) -> int | None:
    """The weekday that stands with a date in figures, before or behind it."""
    ends = (found.row[found.start], *found.row[found.end : found.end + 1])
    return next((roles["weekday"] for roles in ends if "weekday" in roles), None)


def fitting(month: int, day: int, weekday: int | None, today: date) -> date | None:
    """The date; or with month and day exchanged, where that falls on the weekday and is near, and the date is not."""
    named = next_with(month, day, today)
    other = next_with(day, month, today) if day <= 12 else None
    near = today + timedelta(NEAR)
    if named and named.weekday() == weekday and named <= near:
        return named
    return other if other and other.weekday() == weekday and other <= near else named


def follows_weekday(found: Found) -> bool:
    return not found.row[found.start].keys().isdisjoint({"weekday", "weak_weekday"})


def dashed(found: Found, scene: Scene) -> Bit | None:
    """ "22-4" can be no hours: it falls, and one is above twelve; "4-22" is a date where months stand first."""
    first, second = found.kept["dash_day"]
    month_first = not scene.day_first and first <= 12 < second
    return numeric(found, scene) if month_first or (first > 12 and first > second) else None


def spaced(found: Found, scene: Scene) -> Bit | None:
    """ "le 31 10", "le 20 02 14": day and month parted by a space."""
    day, month, short = found.kept["dayno"], found.kept["mins2"], found.any("mins3")
    year = found.any("year") or (short and 2000 + short)
    return one(make(year, month, day) if year else next_with(month, day, scene.today) if month <= 12 else None)


def ordinals(found: Found, scene: Scene) -> Bit | None:
    """ "zwölfter fünfter": the fifth month, where a dot makes ordinals."""
    day, month = found.any("ord1", "ord_word1"), found.any("ord2", "ord_word2")
    return one(next_with(month, day, scene.today)) if scene.words.ordinal_dot and month <= 12 else None


def day_month(found: Found, scene: Scene) -> Bit | None:
    year = found.any("year")
    month, day = month_of(found), number(found)
    return one(make(year, month, day) if year else next_with(month, day, scene.today))


def day_of_year(found: Found, scene: Scene) -> Bit | None:
    """ "5 January next year"."""
    return one(make(scene.today.year + found.kept["rel_year"], month_of(found), number(found)))


def month_days(found: Found, scene: Scene) -> Bit | None:
    """ "5 to 9 March", "July 17-19"; "22 to 6 July" begins in June."""
    first, last = found.any("day_span") or (number(found), int(found.any("ord2", "ord_word2", "dayno2", "word_day2")))
    month, year = month_of(found), found.any("year")
    end = make(year, month, last) if year else next_with(month, last, scene.today)
    start = end and make(*((end.year, end.month) if first < last else before(end)), first)
    return one(start, end) if start else None


def either_day(found: Found, scene: Scene) -> Bit | None:
    """ "The 4th or 5th of April"."""
    numbers = number(found), int(found.any("ord2", "ord_word2", "dayno2", "word_day2"))
    month, year = month_of(found), found.any("year")
    days = [make(year, month, day) if year else next_with(month, day, scene.today) for day in numbers]
    return Bit(days=tuple(day for day in days if day)) if all(days) else None


def before(day: date) -> tuple[int, int]:
    """Year and month before that day's."""
    earlier = add_months(day.replace(day=1), -1)
    return earlier.year, earlier.month


def month_day_rel(found: Found, scene: Scene) -> Bit | None:
    first = add_months(scene.today.replace(day=1), found.kept["rel_month"])
    return one(make(first.year, first.month, number(found)))


def nth_weekday(found: Found, scene: Scene) -> Bit | None:
    count = -1 if "last" in found.kept else number(found)
    weekday = weekday_of(found) or 0
    if "unit_month" in found.kept:
        months = (add_months(scene.today.replace(day=1), step) for step in (0, 1))
        return one(next((day for month in months if (day := nth(count, weekday, month)) and day >= scene.today), None))
    if "rel_month" in found.kept:
        return one(nth(count, weekday, add_months(scene.today.replace(day=1), found.kept["rel_month"])))
    years = [found.kept["year"]] if "year" in found.kept else [scene.today.year, scene.today.year + 1]
    days = [nth(count, weekday, date(year, month_of(found), 1)) for year in years]
    return one(next((day for day in days if day and (day >= scene.today or len(years) == 1)), None))


def weekday_nth(found: Found, scene: Scene) -> Bit | None:
    """The second Sunday of October, where ordinals follow: unless Sunday is the second itself."""
    both = day_month(found, scene) if {"month", "weak_month"} & found.kept.keys() else None
    sure = both is not None and both.days[0].weekday() == weekday_of(found)
    return nth_weekday(found, scene) if scene.words.nth_behind and not sure else None


def weekday_week(found: Found, scene: Scene) -> Bit | None:
    return one(monday(scene.today) + WEEK * found.kept["rel_week"] + timedelta(weekday_of(found) or 0))


def weekday_number(found: Found, scene: Scene) -> Bit | None:
    """ "Friday the 13th" is the next such Friday; "Sunday 8" may be the hour as well, which the whole message tells."""
    weekday, day = weekday_of(found) or 0, number(found)
    fits = next_of_month(day, scene.today, weekday)
    if "ord" in found.kept or "ord_word" in found.kept or day > 12:
        return one(fits or next_of_month(day, scene.today))
    near = fits and fits - scene.today <= timedelta(NEAR)
    nearest = coming(weekday, scene.today)
    days = (fits,) if near and fits else (nearest,)
    return Bit(days=days, weekday=weekday, number=day, sure=bool(near))


def number_weekday(found: Found, scene: Scene) -> Bit | None:
    """ "27 Monday", where that is a Monday soon."""
    day = next_of_month(number(found), scene.today)
    fits = day and number(found) > NOON and day.weekday() == weekday_of(found)
    return one(day) if day and fits and day - scene.today <= timedelta(NEAR) else None


def weekday(found: Found, scene: Scene) -> Bit | None:
    """On a Tuesday, "Tuesday" is rather the next one; today is the other reading."""
    index = weekday_of(found) or 0
    day = coming(index, scene.today)
    return Bit(days=(day, scene.today) if index == scene.today.weekday() else (day,), weekday=index)


def weekday_on(found: Found, scene: Scene) -> Bit | None:
    index = weekday_of(found) or 0
    day = scene.today if index == scene.today.weekday() else coming(index, scene.today)
    return one(day + WEEK * found.kept["a_week_on"])


def weekday_which(found: Found, scene: Scene) -> Bit | None:
    index = weekday_of(found) or 0
    day = coming(index, scene.today)
    if "this" in found.kept and index == scene.today.weekday():
        return one(scene.today)
    if "last" in found.kept:
        return one(scene.today - timedelta((scene.today.weekday() - index - 1) % 7 + 1))
    if "following" in found.kept:
        return one(monday(scene.today) + WEEK + timedelta(index))
    return one(day + WEEK if "after_next" in found.kept else day)


def weekdays_later(found: Found, scene: Scene) -> Bit | None:
    return one(add_days(coming(weekday_of(found) or 0, scene.today), 7 * (found.kept["count"] - 1)))


def weekday_from(found: Found, scene: Scene) -> Bit | None:
    """ "The Saturday before Christmas", "the Monday after Easter"."""
    feast = next_holiday(found.kept["holiday"], scene.today)
    if feast is None:
        return None
    after = coming(weekday_of(found) or 0, feast)
    return one(after - WEEK - WEEK * (after - feast == WEEK) if "ahead_of" in found.kept else after)


def day(found: Found, scene: Scene) -> Bit | None:
    return one(add_days(scene.today, found.kept["day"]))


def day_on(found: Found, scene: Scene) -> Bit | None:
    return one(add_days(scene.today, found.kept["day"]) + WEEK * found.kept["a_week_on"])


def part_day(found: Found, scene: Scene) -> Bit | None:
    offset, part = found.kept.get("part_day") or (0, found.kept["part"])
    return Bit(days=(add_days(scene.today, offset),), part=part)


def holidays(found: Found, scene: Scene) -> Bit | None:
    rule, year = found.kept["holiday"], found.any("year")
    return one(holiday(rule, year) if year else next_holiday(rule, scene.today))


def day_of_month(found: Found, scene: Scene) -> Bit | None:
    return one(next_of_month(number(found), scene.today))


def late_day(found: Found, scene: Scene) -> Bit | None:
    """ "The twenty-second" is none of a short list that is offered, and 27 is no hour: they are days."""
    return day_of_month(found, scene) if number(found) > (HOURS if "dayno" in found.kept else OFFERED) else None


def relative_day(found: Found, scene: Scene) -> Bit | None:
    return one(add_days(scene.today, found.kept["rel_day"]))


def now(found: Found, scene: Scene) -> Bit | None:
    return Bit(days=(scene.today,), times=(scene.now.time().replace(second=0, microsecond=0),))


MEANINGS: dict[str, Callable[[Found, Scene], Bit | None]] = {
    "iso": iso,
    "full": full,
    "numeric": numeric,
    "dashed": dashed,
    "spaced": spaced,
    "ordinals": ordinals,
    "day_month": day_month,
    "day_of_year": day_of_year,
    "month_days": month_days,
    "either_day": either_day,
    "now": now,
    "month_day_rel": month_day_rel,
    "nth_weekday": nth_weekday,
    "weekday_nth": weekday_nth,
    "weekday_week": weekday_week,
    "weekday_number": weekday_number,
    "number_weekday": number_weekday,
    "weekday": weekday,
    "weekday_on": weekday_on,
    "weekday_which": weekday_which,
    "weekdays_later": weekdays_later,
    "weekday_from": weekday_from,
    "day": day,
    "day_on": day_on,
    "part_day": part_day,
    "holiday": holidays,
    "day_of_month": day_of_month,
    "late_day": late_day,
    "relative_day": relative_day,
}
