"""The diary: services, hours, closings, bookings, and the cells that make a double booking impossible."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Field

from flows.effects import Book, CancelBooking, MoveBooking
from flows.needs.booking import (
    CELL,
    Booked,
    Closed,
    Diary,
    FindDay,
    FindDiary,
    FindShop,
    Form,
    Hours,
    Member,
    Place,
    Service,
    Shop,
    Taken,
    Visit,
)
from storage.columns import DATA, ID, MOMENT, Of, index, of, of_contact
from storage.db import Row, Sql, Tx, insert
from storage.engine import moment, to_json
from storage.scene import Scene

Named = TypeVar("Named", Service, Place, Member)


class ServiceRow(Of, table=True):
    """`price` is in the smallest unit of the currency, None where it is not told; buffers are minutes."""

    __tablename__ = "service"
    slug: str = Field(primary_key=True)
    name: str
    minutes: int
    buffer_before: int = 0
    buffer_after: int = 0
    price: int | None = Field(default=None, sa_type=ID)
    capacity: int = 1
    active: bool = True


class ServicePlaceRow(Of, table=True):
    __tablename__ = "service_place"
    __table_args__ = (of("service", "service", to=("slug",)), of("place", "place", to=("slug",)))
    service: str = Field(primary_key=True)
    place: str = Field(primary_key=True)


class StaffServiceRow(Of, table=True):
    __tablename__ = "staff_service"
    __table_args__ = (of("staff", "staff", to=("slug",)), of("service", "service", to=("slug",)))
    staff: str = Field(primary_key=True)
    service: str = Field(primary_key=True)


class HoursRow(Of, table=True):
    """When a place, or one member of staff there (`staff` not empty), works. `weekday` 0 is Monday; times are `HH:MM`
    of the place's zone."""

    __tablename__ = "hours"
    __table_args__ = (of("place", "place", to=("slug",)),)
    place: str = Field(primary_key=True)
    staff: str = Field(primary_key=True, default="")
    weekday: int = Field(primary_key=True)
    opens: str = Field(primary_key=True)
    closes: str


class ClosedRow(Of, table=True):
    """Days off, first and last included (`YYYY-MM-DD`): of a place, of one member of staff, or of all (both empty)."""

    __tablename__ = "closed"
    place: str = Field(primary_key=True, default="")
    staff: str = Field(primary_key=True, default="")
    first: str = Field(primary_key=True)
    last: str
    reason: str = ""


class BookingRow(Of, table=True):
    """`status` is booked, cancelled, moved, done or no_show; rows are never deleted. `id` follows from the turn."""

    __tablename__ = "booking"
    __table_args__ = (
        of_contact(),
        of("service", "service", to=("slug",)),
        of("place", "place", to=("slug",)),
        index("booking", "contact", "starts"),
        index("booking", "starts"),
    )
    id: int = Field(primary_key=True, sa_type=ID)
    contact: int = Field(sa_type=ID)
    service: str
    place: str
    staff: str = ""
    starts: Any = Field(sa_type=MOMENT)
    ends: Any = Field(sa_type=MOMENT)
    status: str = "booked"
    price: int | None = Field(default=None, sa_type=ID)
    created: Any = Field(sa_type=MOMENT)
    campaign: int | None = Field(default=None, sa_type=ID)
    step: int | None = None
    more: Any = Field(default_factory=dict, sa_type=DATA)


class TakenRow(Of, table=True):
    """A cell of the slot grid that is taken: `cell` counts cells of five minutes since 1970, `seat` from 1."""

    __tablename__ = "taken"
    __table_args__ = (of("booking", "booking", to=("id",)), index("taken", "booking"))
    resource: str = Field(primary_key=True)
    cell: int = Field(primary_key=True, sa_type=ID)
    seat: int = Field(primary_key=True)
    booking: int = Field(sa_type=ID)


SHOP = Sql("""SELECT 'service' AS kind,
        CAST(json_array(slug, name, minutes, buffer_before, buffer_after, price, capacity) AS TEXT) AS told
        FROM service WHERE business_id = :business AND active
    UNION ALL SELECT 'service_place', CAST(json_array(service, place) AS TEXT)
        FROM service_place WHERE business_id = :business
    UNION ALL SELECT 'place', CAST(json_array(p.slug, p.name,
        CASE WHEN p.timezone = '' THEN b.timezone ELSE p.timezone END, p.address, p.latitude, p.longitude) AS TEXT)
        FROM place p JOIN business b ON b.business_id = p.business_id WHERE p.business_id = :business
    UNION ALL SELECT 'member', CAST(json_array(s.slug, s.name, v.service) AS TEXT)
        FROM staff s JOIN staff_service v ON v.business_id = s.business_id AND v.staff = s.slug
        WHERE s.business_id = :business AND s.active
    UNION ALL SELECT 'staff_place', CAST(json_array(staff, place) AS TEXT)
        FROM staff_place WHERE business_id = :business
    UNION ALL SELECT 'hours', CAST(json_array(place, staff, weekday, opens, closes) AS TEXT)
        FROM hours WHERE business_id = :business
    UNION ALL SELECT 'closed', CAST(json_array(place, staff, first, last, reason) AS TEXT)
        FROM closed WHERE business_id = :business""")
SHOP.postgres = SHOP.postgres.replace("json_array(", "json_build_array(")
TAKEN = """SELECT t.resource, t.seat, min(t.cell) AS first, max(t.cell) + 1 AS last, b.service, t.booking
    FROM taken t JOIN booking b ON b.business_id = t.business_id AND b.id = t.booking
    WHERE t.business_id = :business {} AND t.cell >= :since AND t.cell < :until
    GROUP BY t.resource, t.seat, b.service, t.booking"""
TAKEN_BY_ALL = Sql(TAKEN.format(""))
TAKEN_OF = Sql(TAKEN.format("AND t.resource IN :resources"))
MINE = Sql("""SELECT id, service, place, staff, starts, ends, price FROM booking
    WHERE business_id = :business AND contact = :contact AND starts > :at AND status = 'booked' ORDER BY starts, id""")
FORMS = Sql("""SELECT q.slug, q.trigger, q.services, q.repeat, (SELECT max(a.at) FROM answers a
    WHERE a.business_id = q.business_id AND a.slug = q.slug AND a.contact = :contact) AS answered
    FROM questionnaire q WHERE q.business_id = :business AND q.active
    AND q.trigger IN ('before_booking', 'after_booking', 'service_specific') ORDER BY q.slug""")
DAY_OF = Sql("""SELECT k.id, k.contact, c.name, s.name AS service, p.name AS place, coalesce(m.name, '') AS staff,
    m.slug AS member, k.starts, k.ends, CASE WHEN p.timezone = '' THEN b.timezone ELSE p.timezone END AS zone,
    (SELECT min(a.value) FROM address a WHERE a.business_id = k.business_id AND a.contact = k.contact
        AND a.kind = 'phone') AS phone
    FROM booking k JOIN business b ON b.business_id = k.business_id
    JOIN contact c ON c.business_id = k.business_id AND c.id = k.contact
    JOIN service s ON s.business_id = k.business_id AND s.slug = k.service
    JOIN place p ON p.business_id = k.business_id AND p.slug = k.place
    LEFT JOIN staff m ON m.business_id = k.business_id AND m.slug = k.staff
    WHERE k.business_id = :business AND k.starts >= :since AND k.starts < :until AND k.status = 'booked'
    ORDER BY k.starts, m.name, k.id""")
BOOK = insert("booking", "id contact service place staff starts ends status price created campaign step more")
TAKE = insert("taken", "resource cell seat booking")
FREE = Sql("""DELETE FROM taken WHERE business_id = :business AND booking IN (SELECT id FROM booking
    WHERE business_id = :business AND id = :booking AND contact = :contact AND status <> 'booked')""")
SET_STATUS = Sql("""UPDATE booking SET status = :status
    WHERE business_id = :business AND id = :booking AND contact = :contact AND status = 'booked'""")


# Facts.


def find_shop(tx: Tx, needs: Sequence[FindShop]) -> list[Shop]:
    return [shop(tx)] * len(needs)


def find_diary(tx: Tx, needs: Sequence[FindDiary]) -> list[Diary]:
    """The shop is read once for all of them."""
    window = shop(tx)
    return [diary(tx, window, need) for need in needs]


def shop(tx: Tx) -> Shop:
    """Read in one statement. While its rows say the same it is the same one, with all that was reckoned from it."""
    return window(tuple(tx.all(SHOP)))


@lru_cache(maxsize=256)
def window(rows: tuple[Row, ...]) -> Shop:
    told: dict[str, list[list[Any]]] = defaultdict(list)
    for row in rows:
        told[row.kind].append(json.loads(row.told))
    at, staff_at, gives = (together(told[kind]) for kind in ("service_place", "staff_place", "member"))
    names = {slug: name for slug, name, _ in told["member"]}
    return Shop(
        by_name(Service(*row)._replace(places=at.get(row[0], frozenset())) for row in told["service"]),
        by_name(Place(*row) for row in told["place"]),
        by_name(Member(slug, name, gives[slug], staff_at.get(slug, frozenset())) for slug, name in names.items()),
        tuple(sorted((Hours(*row) for row in told["hours"]), key=lambda row: (row.weekday, row.opens, row))),
        tuple(sorted((closed(*row) for row in told["closed"]), key=lambda row: (row.first, row.place, row.staff))),
    )


def by_name(things: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(things, key=lambda thing: (thing.name, thing.slug)))


def closed(place: str, staff: str, first: str, last: str, reason: str) -> Closed:
    return Closed(place, staff, date.fromisoformat(first), date.fromisoformat(last), reason)


def together(rows: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    """By the first of each row, all that stand last."""
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        found[row[0]] = found.get(row[0], frozenset()) | {row[-1]}
    return found


def diary(tx: Tx, window: Shop, need: FindDiary) -> Diary:
    """Cells of two days more are read: zones differ, and visits run past midnight."""
    cells = {"since": cell(need.since) - DAY_OF_CELLS, "until": cell(need.until) + DAY_OF_CELLS}
    rows: list[Row] = []
    if need.days and need.service in {each.slug for each in window.services}:
        rows = tx.all(TAKEN_OF, resources=resources(window, need.service), **cells)
    elif need.days:
        rows = tx.all(TAKEN_BY_ALL, **cells)
    mine = tuple(Booked(*row) for row in tx.all(MINE, contact=need.contact, at=need.at))
    asked = (row for row in tx.all(FORMS, contact=need.contact) if is_due(row, need.at))
    forms = tuple(Form(row.slug, row.trigger, tuple(row.services)) for row in asked)
    return Diary(window, need.since, need.until, tuple(Taken(*row) for row in rows), mine, forms)


DAY_OF_CELLS = 24 * 3600 // CELL


def cell(day: date) -> int:
    """The first of the day in UTC."""
    return int(datetime.combine(day, time(), UTC).timestamp()) // CELL


def resources(window: Shop, service: str) -> list[str]:
    able = [f"staff:{member.slug}" for member in window.staff if service in member.services]
    return able or [f"place:{place.slug}" for place in window.places]


def is_due(row: Row, at: datetime) -> bool:
    """`repeat` is once, always, or a number of days after which it is asked again."""
    answered = moment(row.answered)
    if answered is None or row.repeat == "always":
        return True
    days = row.repeat.partition(" ")[0]
    return days.isdecimal() and at - answered >= timedelta(days=int(days))


def find_day(tx: Tx, need: FindDay) -> tuple[Visit, ...]:
    """Zones are up to 14 hours apart from UTC, so the rows of three days are looked at."""
    begin = datetime.combine(need.day, time(), UTC) - timedelta(days=1)
    rows = tx.all(DAY_OF, since=begin, until=begin + timedelta(days=3))
    return tuple(
        Visit(r.id, r.contact, r.name, r.phone or "", r.service, r.place, r.staff, begins, here(r.ends, r.zone))
        for r in rows
        if (begins := here(r.starts, r.zone)).date() == need.day and need.staff in ("", r.member)
    )


def here(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone))


# Writes.


def book(scene: Scene, effect: Book) -> None:
    write(scene, effect, {})


def write(scene: Scene, effect: Book, more: dict[str, Any]) -> None:
    """A cell that somebody else has taken meanwhile violates the key of `taken`: a lost race."""
    id = scene.next_id()
    scene.put(
        BOOK,
        id=id,
        contact=scene.contact.id,
        service=effect.service,
        place=effect.place,
        staff=effect.staff,
        starts=effect.start,
        ends=effect.end,
        status="booked",
        price=effect.price,
        created=scene.at,
        campaign=scene.origin[0] if scene.origin else None,
        step=scene.origin[1] if scene.origin else None,
        more=to_json(more),
    )
    for seat in effect.seats:
        for number in range(effect.first, effect.last):
            scene.put(TAKE, resource=effect.resource, cell=number, seat=seat, booking=id)


def cancel(scene: Scene, effect: CancelBooking) -> None:
    leave(scene, effect.booking, "cancelled")


def move(scene: Scene, effect: MoveBooking) -> None:
    leave(scene, effect.booking, "moved")
    write(scene, effect.to, {"moved_from": effect.booking})


def leave(scene: Scene, booking: int, status: str) -> None:
    """Only their own; the cells go with the status."""
    scene.put(SET_STATUS, booking=booking, contact=scene.contact.id, status=status)
    scene.put(FREE, booking=booking, contact=scene.contact.id)
