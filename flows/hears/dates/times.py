"""What the patterns of times mean, and which hours of the day a bare hour can be."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from flows.hears.dates.bits import Bit, Clock, Found, Scene
from flows.hears.words.shape_dates import Part

AFTERNOON_FROM = 12
NIGHT_FROM = 5
"""In the night, 1 to 4 are small hours; 5 to 11 are before midnight."""


def hour_of(found: Found, which: str = "") -> tuple[Clock, bool]:
    """The clock that a pattern names, and whether it can be one hour of the day only."""
    fixed = found.kept.get(f"fixed{which}")
    if fixed is not None:
        hour, minute = map(int, fixed.split(":"))
        return (hour, minute), True
    clock = found.any(f"clock{which}", f"dot_clock{which}", f"hhmm{which}", f"comma_clock{which}")
    if clock is None:
        clock = (found.any(f"hour{which}", f"word_hour{which}") % 24, 0)
    written = any("sure" in roles for roles in found.row[found.start : found.end])
    return clock, written or clock[0] == 0 or clock[0] > AFTERNOON_FROM


def half_day(found: Found, clock: Clock, which: str = "") -> tuple[Clock, bool]:
    """am and pm applied; the second value says that there was one."""
    names = (which,) if which else ("", "1", "2")
    am = any(f"am{name}" in found.kept for name in names)
    pm = any(f"pm{name}" in found.kept for name in names)
    if am == pm:
        return clock, False
    return in_half(clock, "am" if am else "pm"), True


def in_half(clock: Clock, half: str) -> Clock:
    hour, minute = clock
    if half == "am":
        return (0 if hour == 12 else hour), minute
    return (hour + 12 if hour < 12 else hour), minute


def moved(clock: Clock, minutes: int) -> Clock:
    total = (clock[0] * 60 + clock[1] + minutes) % (24 * 60)
    return total // 60, total % 60


def build(found: Found, minutes: int = 0) -> Bit:
    clock, sure = hour_of(found)
    clock, told = half_day(found, clock)
    if minutes < 0 and told and clock[0] == 12 and "pm" in found.kept:
        return Bit(clock=moved(clock, minutes), sure=True)
    return Bit(clock=moved(clock, minutes), sure=sure or told)


def amount(found: Found) -> int:
    return int(found.any("fraction", "mm", "mins"))


def plain(found: Found, scene: Scene) -> Bit | None:
    return build(found)


def hour_before_part(found: Found, scene: Scene) -> Bit | None:
    """ "8 morning"; but "3 night" is how long somebody stays."""
    return None if "stays" in found.row[found.end] else build(found)


def clock(found: Found, scene: Scene) -> Bit | None:
    """A clock in figures is likelier what it says than twelve hours later."""
    spoken = any("spoken" in roles for roles in found.row[found.start : found.end])
    return replace(build(found), written=not spoken)


def fixed(found: Found, scene: Scene) -> Bit | None:
    """Noon and midnight; an hour may be named besides."""
    return replace(build(found), named=True)


def fixed_hour(found: Found, scene: Scene) -> Bit | None:
    """ "1 o'clock midnight" is an hour near midnight, "12 o'clock midnight" midnight itself."""
    hour, near = found.any("hour", "word_hour"), NEAR.get(found.kept["fixed"])
    return Bit(clock=in_part((hour, 0), near), sure=True) if near and hour < 12 else build(found)


def plus(found: Found, scene: Scene) -> Bit | None:
    return build(found, amount(found))


def minus(found: Found, scene: Scene) -> Bit | None:
    return build(found, -amount(found))


def to(found: Found, scene: Scene) -> Bit | None:
    """ "20 to 2" is the clock; "2 to 4" is a range unless minutes are named."""
    minutes = amount(found)
    told = "fraction" in found.kept or found.any("minutes", "frame")
    whole = told or (minutes % 5 == 0 and "soft" not in found.kept)
    return build(found, -minutes) if whole else None


def moved_hour(found: Found, scene: Scene) -> Bit | None:
    return build(found, found.kept["before_hour"])


def half_past(found: Found, scene: Scene) -> Bit | None:
    return build(found, found.kept["before_hour"] + amount(found))


def half_to(found: Found, scene: Scene) -> Bit | None:
    return build(found, found.kept["before_hour"] - amount(found))


def to_half(found: Found, scene: Scene) -> Bit | None:
    """ "Three minutes to five thirty"; but a meeting in three minutes may be moved to that time."""
    if any("move" in roles for roles in found.row):
        return None
    return build(found, found.any("mm1", "fraction") - found.kept["mins"])


def half_and(found: Found, scene: Scene) -> Bit | None:
    return build(found, found.kept["fraction"] + found.kept["mins"])


def half_less(found: Found, scene: Scene) -> Bit | None:
    return build(found, found.kept["fraction"] - found.kept["mins"])


def part(found: Found, scene: Scene) -> Bit | None:
    return Bit(part=found.kept["part"])


def time_range(found: Found, scene: Scene) -> Bit | None:
    """A range when it is opened ("between", "from"), or closed by pm or o'clock, or written with minutes."""
    first, first_sure = hour_of(found, "1")
    second, _ = hour_of(found, "2")
    told = {"am1", "am2", "pm1", "pm2", "clock1", "clock2", "fixed1", "fixed2", "dot_clock1"} & found.kept.keys()
    marked = {"am1", "pm1", "clock1", "dot_clock1", "fixed1", "marked", "opens"} & found.kept.keys()
    if not (told or found.any("opens", "closes")) or ("joined" in found.kept and "opens" not in found.kept):
        return None
    if "soft" in found.kept and not marked - {"dot_clock1"}:
        return None
    first, first_half = half_day(found, first, "1")
    second, second_half = half_day(found, second, "2")
    if second_half and not first_half and not first_sure:
        first, first_half = alike(first, second), True
    sure = first_sure or first_half
    return Bit(clock=first, until=following(first, second) if not second_half else second, sure=sure)


def alike(first: Clock, second: Clock) -> Clock:
    """The first hour of "2 to 4pm" in the half of the day that puts it before the second."""
    later = in_half(first, "pm")
    return later if later < second and second[0] >= AFTERNOON_FROM else in_half(first, "am")


def following(first: Clock, second: Clock) -> Clock:
    """The second hour of "10 to 2": the next one after the first."""
    later = in_half(second, "pm")
    return later if second <= first < later else second


DAY_WORDS = frozenset({"weekday", "weak_weekday", "day", "part", "part_day", "ord"})


def hours(found: Found, scene: Scene) -> Bit | None:
    """ "2-4pm", "between 2-4", "at 9-11"."""
    first, second = ((hour % 24, 0) for hour in found.kept["hours"])
    day_before = found.start > 0 and not DAY_WORDS.isdisjoint(found.row[found.start - 1])
    if not (day_before or found.any("opens", "closes") or {"am", "pm"} & found.kept.keys()):
        return None
    second, told = half_day(found, second)
    if told:
        return Bit(clock=alike(first, second), until=second, sure=True)
    return Bit(clock=first, until=following(first, second), sure=first[0] > AFTERNOON_FROM)


NEAR: dict[str, Part] = {"0:00": "night", "12:00": "noon"}

IN_PART: dict[Part, Callable[[int], int]] = {
    "dawn": lambda hour: hour % 12 if hour == 12 else hour,
    "morning": lambda hour: hour,
    "noon": lambda hour: hour + 12 if hour <= 4 else hour,
    "afternoon": lambda hour: hour + 12 if hour < 11 else hour,
    "evening": lambda hour: (hour + 12) % 24 if hour <= 12 else hour,
    "night": lambda hour: (hour + 12) % 24 if NIGHT_FROM <= hour <= 12 else hour,
}


def in_part(clock: Clock, part: Part) -> Clock:
    return IN_PART[part](clock[0]) % 24, clock[1]


def both_halves(clock: Clock) -> tuple[Clock, Clock]:
    """As written, and twelve hours away: 8:00 and 20:00; 12:15 and 0:15."""
    return clock, ((clock[0] + 12) % 24, clock[1])


def as_time(clock: Clock) -> time:
    return time(*clock)


MEANINGS: dict[str, Callable[[Found, Scene], Bit | None]] = {
    "time_range": time_range,
    "hours": hours,
    "clock": clock,
    "past": plus,
    "to": to,
    "half_past": half_past,
    "half_to": half_to,
    "to_half": to_half,
    "half_and": half_and,
    "half_less": half_less,
    "moved_hour": moved_hour,
    "plus": plus,
    "minus": minus,
    "hour": plain,
    "fixed_hour": fixed_hour,
    "hour_before_part": hour_before_part,
    "hhmm": plain,
    "fixed": fixed,
    "part": part,
}
