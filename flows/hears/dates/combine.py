"""Puts the bits of one message together: which day, which time, and what they are besides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from flows.hears.dates.bits import Bit, Clock, Scene, Span
from flows.hears.dates.calendar import monday
from flows.hears.dates.numbers import Roles
from flows.hears.dates.reading import Bound, Reading
from flows.hears.dates.spans import shift
from flows.hears.dates.times import as_time, both_halves, in_part
from flows.hears.dates.times import moved as turn_clock
from flows.hears.words.shape_dates import Part

MOST = 4
"""More readings than this are no help to anybody."""
LATE = 20
"""From this hour on "from 9 to 11" is rather the next morning than this night."""
BOUNDS: tuple[tuple[str, Bound], ...] = (
    ("after", "after"),
    ("start", "after"),
    ("before", "before"),
    ("until", "before"),
)

NAMED = frozenset({
    "count", "clock", "dot_clock", "hhmm", "fixed", "weekday", "weak_weekday", "month", "weak_month", "day", "ord",
    "fraction",
})  # fmt: skip
"""Roles of the words that a bound stands before."""


def combine(bits: Sequence[Bit], row: Sequence[Roles], scene: Scene) -> list[Reading]:
    """The readings of a message, likeliest first."""
    meant = [bit for bit in bits if not denied(bit, row)]
    meant = numbered(joined(spans_applied(meant), scene), scene)
    clocks = chosen(near_noon([bit for bit in meant if bit.clock or bit.times], row), row)
    days = chosen([bit for bit in meant if bit.days and (bit in clocks or not bit.times)], row)
    part = part_of(meant)
    if any("move" in roles for roles in row):
        clocks = [replace(bit, clock=bit.until, until=None) if bit.until else bit for bit in clocks]
    pairs = list(paired(days or [Bit()], clocks or [Bit()]))
    first = bound_of((clocks or days or [Bit()])[0], row)
    found = [
        replace(reading, bound=(clocks and bound_of(clock, row)) or first)
        for day, clock in pairs
        for reading in together(day, clock, part, scene)
    ]
    unique = dict.fromkeys(found)
    return [reading for reading in unique if reading.day or reading.time or reading.part][:MOST]


def paired(days: Sequence[Bit], clocks: Sequence[Bit]) -> Iterator[tuple[Bit, Bit]]:
    """ "Friday 6pm or Saturday 2pm" goes by twos, "Friday or Saturday at 2" does not."""
    if len(days) == len(clocks):
        return zip(days, clocks, strict=True)
    return ((day, clock) for day in days for clock in clocks)


def denied(bit: Bit, row: Sequence[Roles]) -> bool:
    """ "Not Friday", "instead of 3pm", "Friday doesn't work": up to two small words may stand between."""
    if any("not_that" in roles for roles in row[bit.end : bit.end + 1]):
        return True
    before = row[max(0, bit.start - 3) : bit.start]
    return any("not_this" in roles and all(map(is_small, before[i + 1 :])) for i, roles in enumerate(before))


def is_small(roles: Roles) -> bool:
    return not roles.keys().isdisjoint({"glue", "at", "day_lead"})


def spans_applied(bits: Sequence[Bit]) -> list[Bit]:
    """ "Two weeks after" moves the day behind it, "two hours before" the time."""
    result: list[Bit] = []
    waiting: Bit | None = None
    for bit in bits:
        if bit.span and not bit.days:
            waiting = bit
        elif waiting and waiting.span and bit.days:
            days = tuple(shift(day, waiting.span) for day in bit.days)
            result.append(replace(bit, start=waiting.start, days=days[:1], last_day=None, weekday=None))
            waiting = None
        elif waiting and waiting.span and waiting.span.minutes and bit.clock and bit.start == waiting.end:
            clock = turn_clock(bit.clock, waiting.span.sign * waiting.span.minutes)
            result.append(replace(bit, start=waiting.start, clock=clock))
            waiting = None
        else:
            result.append(bit)
    return result


def joined(bits: Sequence[Bit], scene: Scene) -> list[Bit]:
    """A weekday with a span of weeks ("Thursday in two weeks"), or with its date ("Thursday, tomorrow")."""
    weekdays = [bit for bit in bits if bit.weekday is not None and not bit.number]
    others = [bit for bit in bits if bit.days and bit not in weekdays]
    if len(others) == 2 and not weekdays and (span := span_behind(*others)):
        both = replace(others[0], days=(shift(others[0].days[0], span),), end=others[1].end)
        return [both if bit is others[0] else bit for bit in bits if bit is not others[1]]
    if len(weekdays) != 1 or len(others) != 1:
        return list(bits)
    weekday, other = weekdays[0], others[0]
    merged = None
    if other.span and other.span.days % 7 == 0 and not other.times:
        merged = replace(other, days=(monday(other.days[0]) + timedelta(weekday.weekday or 0),))
    elif other.days[0].weekday() == weekday.weekday:
        merged = other
    elif other.last_day and (inside := within(weekday.weekday or 0, other.days[0], other.last_day)):
        merged = replace(other, days=(inside,), last_day=None)
    if merged is None:
        return list(bits)
    return [merged if bit is other else bit for bit in bits if bit is not weekday]


def span_behind(first: Bit, second: Bit) -> Span | None:
    """ "Tomorrow in two weeks": the days that are added to a day straight before them."""
    return second.span if second.start == first.end and not second.times else None


def within(weekday: int, first: date, last: date) -> date | None:
    """The first such weekday of a range of days."""
    day = first + timedelta((weekday - first.weekday()) % 7)
    return day if day <= last else None


def numbered(bits: Sequence[Bit], scene: Scene) -> list[Bit]:
    """ "Sunday 8": the 8th when the message has a time besides, else eight o'clock on Sunday, or either."""
    if any(bit.clock or bit.times for bit in bits):
        return list(bits)
    result: list[Bit] = []
    for bit in bits:
        result.append(bit)
        if bit.number and not bit.sure:
            result.append(Bit(start=bit.start, end=bit.end, clock=(bit.number, 0)))
    return result


def near_noon(bits: list[Bit], row: Sequence[Roles]) -> list[Bit]:
    """ "Tomorrow noon, 12:30", "al mediodía a las dos": the hour that is named behind it counts."""
    if len(bits) != 2 or not bits[0].named or bits[0].clock != (12, 0) or not bits[1].clock or bits[1].named:
        return bits
    near = bits[1].clock if bits[1].sure else in_part(bits[1].clock, "noon")
    apart = any({"either", "until", "dash"} & roles.keys() for roles in row[bits[0].end : bits[1].start + 1])
    return bits if apart or not (12, 0) <= near <= (15, 0) else [replace(bits[1], clock=near, sure=True)]


def chosen(bits: Sequence[Bit], row: Sequence[Roles]) -> list[Bit]:
    """The first one; both where people say "or"; the second where something is moved; a range where one is named."""
    if len(bits) < 2:
        return list(bits)
    first, second = bits[0], bits[1]
    between = [*row[first.end : second.start], *row[second.start : second.start + 1]]
    if any("either" in roles for roles in between):
        return [replace(bit, days=bit.days[:1]) for bit in (first, second)]
    moving = any("move" in roles for roles in row)
    if moving and any("move_to" in roles for roles in between):
        return [second]
    ranged = any("until" in roles or "dash" in roles for roles in between)
    if ranged and moving:
        return [second]
    if ranged and first.days and second.days and second.days[0] > first.days[0]:
        return [replace(first, last_day=second.days[0], days=first.days[:1])]
    apart = any("comma" in roles for roles in between)  # "às 11, as duas juntas"
    if first.clock and second.clock and ranged and not first.until and not apart:
        return [replace(first, until=second.clock, sure=first.sure or second.sure)]
    return [next((bit for bit in bits if bit.sure), first)] if first.clock else [first]


def part_of(bits: Sequence[Bit]) -> Part:
    """The part of the day that belongs to the message; it may stand anywhere."""
    return next((bit.part for bit in bits if bit.part), "")


def together(day: Bit, clock: Bit, part: Part, scene: Scene) -> Iterator[Reading]:
    """One day bit and one time bit: every reading of theirs."""
    for one_day in day.days or clock.days or (None,):
        if clock.times:
            yield Reading(one_day or clock.days[0], clock.times[0], part=part)
        elif clock.clock is None:
            yield Reading(one_day, None, last_day=day.last_day if one_day else None, part=part)
        else:
            for at, until in hours(clock, part, one_day, scene):
                yield Reading(one_day, at, until, day.last_day, part=part)


def hours(bit: Bit, part: Part, day: date | None, scene: Scene) -> list[tuple[time, time | None]]:
    """The hours of the day that a clock can mean, likeliest first."""
    clock = bit.clock or (0, 0)
    if bit.sure:
        return [(as_time(clock), as_time(bit.until) if bit.until else None)]
    if part:
        return [moved(bit, in_part(clock, part))]
    first, second = both_halves(clock)
    if turned(bit, second, day, scene):
        first, second = second, first
    found = [moved(bit, first), moved(bit, second)]
    return [(at, until) for at, until in found if not until or until > at] or found[:1]


def turned(bit: Bit, other: Clock, day: date | None, scene: Scene) -> bool:
    """Whether the other half of the day is likelier: the written hour has passed and the other has not."""
    if day != scene.today and (day or bit.written or scene.words.hours == "written"):
        return False
    if bit.until and other[0] >= LATE:
        return False
    now = scene.now.hour, scene.now.minute
    return (bit.clock or now) <= now < other


def moved(bit: Bit, clock: Clock) -> tuple[time, time | None]:
    """The end of a range goes with its beginning."""
    if not bit.until:
        return as_time(clock), None
    length = (bit.until[0] * 60 + bit.until[1]) - ((bit.clock or (0, 0))[0] * 60 + (bit.clock or (0, 0))[1])
    end = (clock[0] * 60 + clock[1] + length) % (24 * 60)
    return as_time(clock), time(end // 60, end % 60)


def bound_of(bit: Bit, row: Sequence[Roles]) -> Bound:
    """ "After 5", "before Monday", "around noon": said in the bit's own words or just before it."""
    if bit.until:
        return ""
    last = next((at for at in range(bit.start, bit.end) if not row[at].keys().isdisjoint(NAMED)), bit.start)
    near = row[max(0, bit.start - 2) : last]
    moving = any("move" in roles for roles in row)
    for role, bound in () if bit.span else BOUNDS:
        if any(role in roles and (role == bound or not (moving or is_small(roles))) for roles in near):
            return bound
    around = any("around" in roles for roles in (*near, *row[bit.end : bit.end + 1]))
    return "around" if around else ""
