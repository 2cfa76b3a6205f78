"""What the patterns of weeks, months and years mean: the days that are left of them."""

from collections.abc import Callable
from datetime import date, timedelta

from flows.hears.dates.bits import Bit, Found, Scene, month_of, number, one
from flows.hears.dates.calendar import WEEK, add_days, add_months, make, monday, month_end
from flows.hears.words.shape_dates import Edge

EDGES: dict[Edge, tuple[int, int]] = {"start": (0, 10), "middle": (10, 20), "end": (20, 31)}
"""Days of a month from and to, counted from its first."""
WEEK_EDGES: dict[Edge, tuple[int, int]] = {"start": (0, 2), "middle": (2, 4), "end": (3, 7)}


def week(found: Found, scene: Scene) -> Bit | None:
    """The days of that week which are left."""
    first = monday(scene.today) + WEEK * found.kept["rel_week"]
    return one(max(first, scene.today) if found.kept["rel_week"] >= 0 else first, first + timedelta(6))


def weekend(found: Found, scene: Scene) -> Bit | None:
    """Saturday and Sunday; on a Sunday "this weekend" is today."""
    saturday = monday(scene.today) + timedelta(5) + WEEK * found.kept.get("rel_weekend", 0)
    sunday = saturday + timedelta(1)
    return one(max(saturday, scene.today) if sunday >= scene.today else saturday, sunday)


def month_rel(found: Found, scene: Scene) -> Bit | None:
    first = add_months(scene.today.replace(day=1), found.kept["rel_month"])
    return one(max(first, scene.today) if found.kept["rel_month"] == 0 else first, month_end(first))


def edge(found: Found, scene: Scene) -> Bit | None:
    """ "End of the month", "mid June", "the beginning of next week": some ten days, or some of a week."""
    if {"rel_week", "unit_week"} & found.kept.keys():
        first, table = monday(scene.today) + WEEK * found.kept.get("rel_week", 0), WEEK_EDGES
        final = first + timedelta(6)
    else:
        named = month_starts(found, scene)
        if named is None:
            return None
        first, table, final = named, EDGES, month_end(named)
    start, stop = table[found.kept["edge"]]
    last = min(first + timedelta(stop - 1), final)
    day = max(first + timedelta(start), scene.today)
    return one(day, last) if day <= last else None


def month_week(found: Found, scene: Scene) -> Bit | None:
    """ "The first week of May", its last: seven days counted from its beginning or its end."""
    first = month_starts(found, scene)
    if first is None or found.kept.get("rel_week", -1) != -1:
        return None
    if "rel_week" in found.kept:
        return one(month_end(first) - timedelta(6), month_end(first))
    start = add_days(first, 7 * (number(found) - 1))
    return one(start, min(start + timedelta(6), month_end(first))) if start.month == first.month else None


def month_starts(found: Found, scene: Scene) -> date | None:
    """The first day of the month that a pattern names; of the running one where it says "the month"."""
    if {"month", "weak_month"} & found.kept.keys():
        year, index = found.any("year"), month_of(found)
        return make(year or scene.today.year + (index < scene.today.month), index, 1)
    return add_months(scene.today.replace(day=1), found.kept.get("rel_month", 0))


def year_rel(found: Found, scene: Scene) -> Bit | None:
    year = scene.today.year + found.kept["rel_year"]
    return one(scene.today if year == scene.today.year else make(year, 1, 1), make(year, 12, 31))


def month(found: Found, scene: Scene) -> Bit | None:
    """The whole month; the running one from today on."""
    first = month_starts(found, scene)
    if first is None:
        return None
    running = (first.year, first.month) == (scene.today.year, scene.today.month)
    return one(scene.today if running else first, month_end(first))


def month_end_day(found: Found, scene: Scene) -> Bit | None:
    """ "The last day of May"."""
    if found.any("rel_day", "nth") != -1:
        return None
    whole = month_rel(found, scene) if "rel_month" in found.kept else None
    named = month(found, scene) if {"month", "weak_month"} & found.kept.keys() else None
    bit = whole or named
    return one(bit.last_day if bit else month_end(scene.today))


MEANINGS: dict[str, Callable[[Found, Scene], Bit | None]] = {
    "week": week,
    "weekend": weekend,
    "month_rel": month_rel,
    "edge": edge,
    "month_week": month_week,
    "year_rel": year_rel,
    "month": month,
    "month_end": month_end_day,
}
