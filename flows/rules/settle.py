"""From a wish to what is asked next: take that slot, say which was meant, pick a day, a time, or one of the nearest."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from flows.rules.clock import earliest, instant
from flows.rules.opening import DAY, ever_open
from flows.rules.slots import NOTICE, Free, Slot
from flows.rules.whens import FIRST, When

NEAREST = 3
APART = timedelta(minutes=30)  # of the nearest
ALL_DAY = When().span
WORST_LAST = ("taken", "soon", "late", "full", "closed", "early", "shut", "past", "past_day", "far")


class Settled(NamedTuple):
    """`state` is the one of the booking that follows; `why`, where a wish cannot be fulfilled, the reason: one of
    WORST_LAST. `closed` is about a time, `early` about times before we open, `shut` about a day, `late` says that it
    would end after closing. `wanted` is the moment that it was about."""

    state: str
    whens: tuple[When, ...] = ()
    why: str = ""
    slot: Slot | None = None
    wanted: datetime | None = None


@lru_cache(maxsize=64)
def settle(free: Free, whens: tuple[When, ...]) -> Settled:
    """Of several readings those count that can be fulfilled; only if several can is it asked which was meant."""
    if not whens:
        return Settled("day")
    found = [settle_one(free, when) for when in usual(free, whens)]
    good = [one for one in found if not one.why]
    good = [one for one in good if sensible(free, one.whens[0])] or good
    if len({one[:4] for one in good}) > 1:
        return Settled("doubt", tuple(one.whens[0] for one in good))
    return good[0] if good else min(found, key=lambda one: WORST_LAST.index(one.why))


def usual(free: Free, whens: tuple[When, ...]) -> tuple[When, ...]:
    """`at 3` is no 3 in the night where nobody ever works at night, be it open on that day or not; nor does `before 9`
    mean 9 in the evening where we are open at 9 in the morning, and not then."""
    shop, place = free.diary.shop, free.place.slug
    found = tuple(w for w in whens if not w.exact or ever_open(shop, place, w.clock)) or whens
    early = tuple(w for w in found if w.bound == "before" and sensible(free, w))
    return early if all(w.bound == "before" for w in found) and early else found


def sensible(free: Free, when: When) -> bool:
    """`after 5` in a shop that opens at nine means the afternoon: the time itself is one at which somebody is there."""
    if not when.clock or when.exact:
        return True
    clock = time.fromisoformat(when.clock)
    every = (earliest(day, clock, free.place.zone) for day in days_of(free, when))
    return any(free.anybody_at(moment) for moment in every)


def settle_one(free: Free, when: When) -> Settled:
    if when.bound == FIRST and (day := next(days(free, when), None)):
        return on_one_day(free, When(day.isoformat(), part=when.part))
    if when.exact:
        return at_time(free, when) if when.one_day else at_next_time(free, when)
    return on_one_day(free, when) if when.one_day else on_some_day(free, when)


def at_time(free: Free, when: When) -> Settled:
    day, clock = date.fromisoformat(when.day), rounded(when.clock)
    when = When(when.day, clock=f"{clock:%H:%M}")
    start = instant(day, clock, free.place.zone)
    wanted = start or earliest(day, clock, free.place.zone)
    if slot := free.at_moment(start) if start else None:
        return Settled("confirm", (when,), slot=slot, wanted=wanted)
    why = reason(free, wanted) if start else "closed"
    return (
        Settled("day", why=why, wanted=wanted)
        if why in ("past", "far")
        else Settled("near", (when,), why, wanted=wanted)
    )


def reason(free: Free, start: datetime) -> str:
    if start < free.at:
        return "past"
    if start < free.at + NOTICE:
        return "soon"
    if start.astimezone(free.zone).date() > free.last_day:
        return "far"
    if free.open_at(start):
        return "taken"
    if free.anybody_at(start):
        return "late"
    return "closed" if any(free.starts(start.astimezone(free.zone).date())) else "shut"


def at_next_time(free: Free, when: When) -> Settled:
    """A time without its day: the next day, of those that were named, that has it."""
    clock = rounded(when.clock)
    tries = [at_time(free, When(day.isoformat(), clock=f"{clock:%H:%M}")) for day in days_of(free, when)]
    good = next((one for one in tries if not one.why), None)
    later = [one for one in tries if one.why in ("taken", "late", "closed", "shut")]
    return good or min(later, key=lambda one: WORST_LAST.index(one.why), default=Settled("day", why="full"))


def on_one_day(free: Free, when: When) -> Settled:
    day = date.fromisoformat(when.day)
    wanted = datetime.combine(day, time(12), free.zone)
    if day < free.today or day > free.last_day:
        return Settled("day", why="past_day" if day < free.today else "far", wanted=wanted)
    if any(times(free, when)):
        return Settled("time", (when,), wanted=wanted)
    if when.span != ALL_DAY and any(times(free, When(when.day))):
        opens = next(iter(free.starts(day)))
        early = when.bound == "before" and f"{opens.astimezone(free.zone):%H:%M}" >= when.clock
        return Settled("time", (When(when.day),), "early" if early else "full", wanted=opens if early else wanted)
    why = "full" if any(free.starts(day)) else "shut"
    return Settled("day", (When(when.day, free.last_day.isoformat()),), why, wanted=wanted)


def on_some_day(free: Free, when: When) -> Settled:
    if next(days(free, when), None):
        return Settled("day", (when,))
    if when.day and date.fromisoformat(when.day) > free.last_day:
        return Settled("day", why="far", wanted=datetime.combine(date.fromisoformat(when.day), time(12), free.zone))
    return Settled("day", (When(when.day, free.last_day.isoformat()) if when.day else When(),), "full")


def days_of(free: Free, when: When) -> Iterator[date]:
    return (d for d in free.days() if not when.day or when.day <= d.isoformat() <= (when.last or when.day))


def days(free: Free, when: When) -> Iterator[date]:
    """The days on which there is something free, of those and at those times that were named."""
    return (day for day in days_of(free, when) if any(times_on(free, day, when)))


def times(free: Free, when: When) -> Iterator[Slot]:
    """What is offered on the one day that was named, at those times of it."""
    return times_on(free, date.fromisoformat(when.day), when)


def times_on(free: Free, day: date, when: When) -> Iterator[Slot]:
    if when.span == ALL_DAY:
        return free.offers(day)
    return free.packed(start for start in free.starts(day) if when.holds(start.astimezone(free.zone).time()))


def same_hour(free: Free, wanted: datetime) -> list[Slot]:
    """The visits that begin at that hour on the nearest days before and after that have it free."""
    at = wanted.astimezone(free.zone)
    every = ((day, instant(day, at.time(), free.place.zone)) for day in free.days())
    found = [(day, slot) for day, start in every if start and (slot := free.offered(start))]
    before = [slot for day, slot in found if day < at.date()][-1:]
    return before + [slot for day, slot in found if day > at.date()][:1]


def nearest(free: Free, wanted: datetime, first: Sequence[Slot] = ()) -> list[Slot]:
    """The free visits that begin nearest to that moment, in order of time; `first` go before the others."""
    middle = wanted.astimezone(free.zone).date()
    found: list[Slot] = []
    for ring in sorted(free.days(), key=lambda day: abs(day - middle)):
        if len(found) >= NEAREST and abs(ring - middle) > DAY:
            break
        found += free.slots(ring)
    picked = list(first)
    for slot in sorted(found, key=lambda slot: (abs(slot.start - wanted), slot.start)):
        if len(picked) < NEAREST and all(abs(slot.start - other.start) >= APART for other in picked):
            picked.append(slot)
    return sorted(picked, key=lambda slot: slot.start)


def rounded(text: str) -> time:
    """To the five minutes of the diary."""
    minutes = min(round((int(text[:2]) * 60 + int(text[3:])) / 5) * 5, 24 * 60 - 5)
    return (datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).time()
