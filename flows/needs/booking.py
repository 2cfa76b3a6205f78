"""What bookings must know: the shop with its hours, the diary with what is taken, who comes when."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from flows.needs import Need

CELL = 300
"""Seconds of a cell of the diary. Cells are counted from 1970."""


Names = tuple[tuple[str, str], ...]
"""What something is called, by language; what it is called in that of the business stands under none."""


def all_names(name: str, names: Names) -> tuple[str, ...]:
    """All that it may be called, the name that a person reads first."""
    return (name, *(other for _, other in names if other != name)) if names else (name,)


class Service(NamedTuple):
    """`minutes` of the visit and, unseen by the customer, `before` and `after` it; `price` in the smallest unit of the
    currency; `capacity` is how many may come at once; no `places` means all of them. `name` is what the person reads;
    no `names` means that it has no other."""

    slug: str
    name: str
    minutes: int
    before: int = 0
    after: int = 0
    price: int | None = None
    capacity: int = 1
    places: frozenset[str] = frozenset()
    names: Names = ()

    @property
    def called(self) -> tuple[str, ...]:
        return all_names(self.name, self.names)


class Place(NamedTuple):
    slug: str
    name: str
    zone: str
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None
    names: Names = ()

    @property
    def called(self) -> tuple[str, ...]:
        return all_names(self.name, self.names)


class Member(NamedTuple):
    """Somebody of the staff who gives services; no `places` means all of them."""

    slug: str
    name: str
    services: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()

    @property
    def called(self) -> tuple[str, ...]:
        return (self.name,)


class Hours(NamedTuple):
    """Opening hours of a place on a weekday (0 is Monday), or those of one member of staff there. `HH:MM` of the
    place's wall clock; `closes` before `opens` is past midnight, both the same means that nobody works."""

    place: str
    staff: str
    weekday: int
    opens: str
    closes: str


class Closed(NamedTuple):
    """Days off, both included; an empty place or member means all."""

    place: str
    staff: str
    first: date
    last: date
    reason: str = ""
    reasons: Names = ()


@dataclass(frozen=True, eq=False)
class Shop:
    """What stands in the window: services, places, staff, hours, closings, as one person reads them. Two are the same
    only if they are one."""

    services: tuple[Service, ...] = ()
    places: tuple[Place, ...] = ()
    staff: tuple[Member, ...] = ()
    hours: tuple[Hours, ...] = ()
    closed: tuple[Closed, ...] = ()


class Taken(NamedTuple):
    """Cells `first` up to, without, `last` of one seat of a resource, held by one booking."""

    resource: str
    seat: int
    first: int
    last: int
    service: str = ""
    booking: int = 0


class Form(NamedTuple):
    """A questionnaire that goes with bookings and that this person is to answer; no `services` means all."""

    slug: str
    trigger: str
    services: tuple[str, ...] = ()


class Booked(NamedTuple):
    """A booking to come; moments are in UTC."""

    id: int
    service: str
    place: str
    staff: str
    starts: datetime
    ends: datetime
    price: int | None = None


@dataclass(frozen=True, eq=False)
class Diary:
    """`taken` holds all from `since` up to, without, `until`; `booked` is what this person has to come."""

    shop: Shop
    since: date
    until: date
    taken: tuple[Taken, ...] = ()
    booked: tuple[Booked, ...] = ()
    forms: tuple[Form, ...] = ()


class Visit(NamedTuple):
    """Who comes, for a list of the day: names as people know them, moments in the zone of the place; `places` is how
    many there are."""

    id: int
    contact: int
    name: str
    phone: str
    service: str
    place: str
    staff: str
    starts: datetime
    ends: datetime
    places: int = 1


@dataclass(frozen=True, slots=True)
class FindShop(Need[Shop]):
    """In the words of this language, where it has any; else in those of the business."""

    language: str = ""


@dataclass(frozen=True, slots=True)
class FindDiary(Need[Diary]):
    """The diary of `days` days; of none, only what is the person's. With a service, only what it may use is read. The
    shop is in the words of `language`."""

    contact: int
    at: datetime
    since: date
    days: int
    service: str = ""
    language: str = ""

    def found_in(self, known: Mapping[Need[Any], Any]) -> Diary | None:
        """In one of the same person that looks further: its days are narrowed to these."""
        for need, diary in known.items():
            if isinstance(need, FindDiary) and need.holds(self):
                found: Diary = diary
                return found if need.span == self.span else replace(found, since=self.since, until=self.until)
        return None

    def holds(self, other: "FindDiary") -> bool:
        whose = (self.contact, self.at, self.language) == (other.contact, other.at, other.language)
        return whose and self.service in ("", other.service) and self.since <= other.since and other.until <= self.until

    @property
    def until(self) -> date:
        return self.since + timedelta(days=self.days)

    @property
    def span(self) -> tuple[date, date]:
        return self.since, self.until


@dataclass(frozen=True, slots=True)
class FindDay(Need[tuple[Visit, ...]]):
    """All bookings of a day of the places' own calendars, those of one member of staff where one is named."""

    day: date
    staff: str = ""
