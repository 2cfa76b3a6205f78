"""Which visits are free: hours less closings, less what is taken. Nothing here knows who asks, or in what words.

A start is free if the visit lies within one stretch of hours, not too soon and not too far, and no cell of it or of
its buffers is taken; buffers may reach past opening and closing. Starts are looked for every quarter of an hour from
opening; they are *offered* so far apart that no offer spoils the next, so that a day is filled without holes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.needs.booking import CELL, Diary, Member, Place, Service, Shop, Taken
from flows.rules.opening import DAY, Stretch, stretches

GRID = timedelta(minutes=15)
NOTICE = timedelta(minutes=30)  # a visit cannot begin sooner than that
HORIZON = 90  # days ahead


class Slot(NamedTuple):
    """A free visit, in UTC, with the cells that it takes: `first` up to, without, `last`, on each of the seats."""

    start: datetime
    end: datetime
    staff: str
    resource: str
    first: int
    last: int
    seats: tuple[int, ...]


class Provider(NamedTuple):
    """Who or what a visit takes: a member of staff, or the place itself where nobody is named for the service."""

    staff: str
    resource: str
    seats: int  # of the resource: the most that any service puts there at once


@dataclass(frozen=True, eq=False)
class Free:
    """What is free for one service at one place, with one member of staff or with any (`staff` empty)."""

    diary: Diary
    service: Service
    place: Place
    staff: str
    at: datetime
    moves: int = 0
    """A booking that is to be moved: what it takes is free for its own new time."""

    @cached_property
    def providers(self) -> tuple[Provider, ...]:
        return providers(self.diary.shop, self.service, self.place, self.staff)

    @cached_property
    def taken(self) -> Mapping[str, list[Taken]]:
        by_resource: dict[str, list[Taken]] = defaultdict(list)
        for row in self.diary.taken:
            if not self.moves or row.booking != self.moves:
                by_resource[row.resource].append(row)
        return by_resource

    @cached_property
    def own(self) -> tuple[tuple[datetime, datetime], ...]:
        """When this person comes already: nothing is offered that meets it, though they may ask for it."""
        return tuple((b.starts, b.ends) for b in self.diary.booked if b.id != self.moves)

    def offered(self, start: datetime) -> Slot | None:
        """The visit that begins then, if it is free and meets no other of this person."""
        slot = self.at_moment(start)
        return slot if slot and all(slot.end <= begins or ends <= slot.start for begins, ends in self.own) else None

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.place.zone)

    @cached_property
    def length(self) -> timedelta:
        return timedelta(minutes=self.service.minutes)

    @cached_property
    def whole(self) -> timedelta:
        return timedelta(minutes=self.service.before + self.service.minutes + self.service.after)

    @cached_property
    def today(self) -> date:
        return self.at.astimezone(self.zone).date()

    @cached_property
    def last_day(self) -> date:
        return self.today + HORIZON * DAY

    @cached_property
    def soonest(self) -> datetime:
        return self.at + NOTICE

    def days(self) -> Iterator[date]:
        """The days that the diary tells about and that can be booked."""
        day = max(self.diary.since, self.today)
        while day < self.diary.until and day <= self.last_day:
            yield day
            day += DAY

    def stretches(self, staff: str, day: date) -> tuple[Stretch, ...]:
        """Those of the day and what the night before left of its own."""
        return open_around(self.diary.shop, self.place, staff, day)

    def open_at(self, start: datetime) -> bool:
        """Does anybody who could do it work then, taken or not?"""
        day = start.astimezone(self.zone).date()
        return any(self.within(start, p.staff, day) for p in self.providers)

    def anybody_at(self, moment: datetime) -> bool:
        """Is it within the hours of anybody who could do it?"""
        day = moment.astimezone(self.zone).date()
        return any(s.opens <= moment < s.closes for p in self.providers for s in self.stretches(p.staff, day))

    def within(self, start: datetime, staff: str, day: date) -> bool:
        end = start + self.length
        return any(s.opens <= start and end <= s.closes for s in self.stretches(staff, day))

    def at_moment(self, start: datetime) -> Slot | None:
        """The visit that begins then, if it is free; with whoever has least to do that day."""
        day = start.astimezone(self.zone).date()
        if start < self.soonest or not self.diary.since <= day < self.diary.until or day > self.last_day:
            return None
        first, last = self.cells(start)
        able = (p for p in self.providers if self.within(start, p.staff, day))
        found = {p: seats for p in able if (seats := self.seats_at(p, first, last))}
        if not found:
            return None
        best = min(found, key=lambda p: (self.load(p, day), p.staff)) if len(found) > 1 else next(iter(found))
        return Slot(start, start + self.length, best.staff, best.resource, first, last, found[best])

    def cells(self, start: datetime) -> tuple[int, int]:
        """From the first cell of the buffer before to the one behind the last of the buffer after."""
        begin = int(start.timestamp()) - self.service.before * 60
        return begin // CELL, -(-(begin + int(self.whole.total_seconds())) // CELL)

    def seats_at(self, provider: Provider, first: int, last: int) -> tuple[int, ...]:
        """The seats that a visit of these cells would take; none if it cannot be. What one person does alone takes all
        seats, so it can meet nothing else; a class shares its seats with those who come to the same class."""
        there = [t for t in self.taken.get(provider.resource, ()) if t.first < last and first < t.last]
        if self.service.capacity == 1:
            return () if there else tuple(range(1, provider.seats + 1))
        if provider.staff and any((t.service, t.first, t.last) != (self.service.slug, first, last) for t in there):
            return ()
        used = {t.seat for t in there}
        return next(((seat,) for seat in range(1, self.service.capacity + 1) if seat not in used), ())

    def load(self, provider: Provider, day: date) -> int:
        """How many cells of the day are taken."""
        if not (taken := self.taken.get(provider.resource)):
            return 0
        begin = int(datetime.combine(day, datetime.min.time(), self.zone).timestamp() // CELL)
        end = begin + int(DAY.total_seconds()) // CELL
        return sum(t.last - t.first for t in taken if begin <= t.first < end)

    def starts(self, day: date) -> tuple[datetime, ...]:
        """All starts of the day by the grid, in order, free or not."""
        people = tuple(provider.staff for provider in self.providers)
        return grid(self.diary.shop, self.place, people, self.length, day)

    def slots(self, day: date) -> Iterator[Slot]:
        """All that may be offered on the day, every quarter of an hour."""
        return (slot for start in self.starts(day) if (slot := self.offered(start)))

    def offers(self, day: date) -> Iterator[Slot]:
        """What is offered: none spoils another, if all were booked one after the other."""
        return self.packed(self.starts(day))

    def packed(self, starts: Iterable[datetime]) -> Iterator[Slot]:
        """The first of these that may be offered, then the first behind the end of that, and so on."""
        again = datetime.min.replace(tzinfo=UTC)
        for start in starts:
            if start >= again and (slot := self.offered(start)):
                yield slot
                again = start + max(self.whole, GRID)


def gives(member: Member, service: Service, place: Place) -> bool:
    return service.slug in member.services and (not member.places or place.slug in member.places)


# What follows from the shop alone, whoever asks: it is kept for as long as that stays the same.


@lru_cache(maxsize=256)
def providers(shop: Shop, service: Service, place: Place, staff: str) -> tuple[Provider, ...]:
    """Those who can give the service there; with a name, that one of them."""
    if any(service.slug in m.services for m in shop.staff):
        chosen = [m for m in shop.staff if gives(m, service, place) and staff in ("", m.slug)]
        return tuple(Provider(m.slug, f"staff:{m.slug}", seats(shop, m.services)) for m in chosen)
    return (Provider("", f"place:{place.slug}", seats(shop, frozenset(s.slug for s in shop.services))),)


def seats(shop: Shop, services: frozenset[str]) -> int:
    return max((s.capacity for s in shop.services if s.slug in services), default=1)


@lru_cache(maxsize=1024)
def open_around(shop: Shop, place: Place, staff: str, day: date) -> tuple[Stretch, ...]:
    """The stretches of a day and of the day before, in order."""
    return tuple(stretch for each in (day - DAY, day) for stretch in stretches(shop, place, staff, each))


@lru_cache(maxsize=256)
def grid(shop: Shop, place: Place, people: tuple[str, ...], length: timedelta, day: date) -> tuple[datetime, ...]:
    """When a visit of that length could begin with any of these people; an hour that comes twice, only once."""
    spells = [open for staff in people for open in open_around(shop, place, staff, day)]
    every = {start for open in spells for start in steps(open, length)}
    local = ((start, start.astimezone(ZoneInfo(place.zone))) for start in sorted(every))
    return tuple(start for start, shown in local if shown.date() == day and not shown.fold)


def steps(stretch: Stretch, length: timedelta) -> Iterator[datetime]:
    start = stretch.opens
    while start + length <= stretch.closes:
        yield start
        start += GRID
