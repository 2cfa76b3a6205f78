"""The diary: bookings, and the cells that make a double booking impossible."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Field

from flows.effects import Book, CancelBooking, MoveBooking
from flows.needs.booking import CELL, Booked, Diary, FindDay, FindDiary, Form, Shop, Taken, Visit
from storage.columns import DATA, ID, MOMENT, Of, index, of, of_contact
from storage.db import Row, Sql, Tx, insert
from storage.engine import moment, to_json
from storage.scene import Scene
from storage.shop import Asked, Window, spoken, window


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


TAKEN = """SELECT t.resource, t.seat, min(t.cell) AS first, max(t.cell) + 1 AS last, b.service, t.booking
    FROM taken t JOIN booking b ON b.business_id = t.business_id AND b.id = t.booking
    WHERE t.business_id = :business {} AND t.cell >= :since AND t.cell < :until
    GROUP BY t.resource, t.seat, b.service, t.booking"""
TAKEN_BY_ALL = Sql(TAKEN.format(""))
TAKEN_OF = Sql(TAKEN.format("AND t.resource IN :resources"))
MINE = Sql("""SELECT id, service, place, staff, starts, ends, price FROM booking
    WHERE business_id = :business AND contact = :contact AND starts > :at AND status = 'booked' ORDER BY starts, id""")
ANSWERED = Sql("""SELECT slug, max(at) AS at FROM answers WHERE business_id = :business AND contact = :contact
    AND slug IN :slugs GROUP BY slug""")
DAY_OF = Sql("""SELECT k.id, k.contact, c.name, s.name AS service, p.name AS place, coalesce(m.name, '') AS staff,
    m.slug AS member, k.starts, k.ends, CASE WHEN p.timezone = '' THEN b.timezone ELSE p.timezone END AS zone,
    (SELECT min(a.value) FROM address a WHERE a.business_id = k.business_id AND a.contact = k.contact
        AND a.kind = 'phone') AS phone,
    (SELECT count(*) FROM place o WHERE o.business_id = k.business_id) AS places
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


def find_diary(tx: Tx, needs: Sequence[FindDiary]) -> list[Diary]:
    """The shop is read once for all of them."""
    seen = window(tx)
    return [diary(tx, seen, need) for need in needs]


def diary(tx: Tx, seen: Window, need: FindDiary) -> Diary:
    """Cells of two days more are read: zones differ, and visits run past midnight."""
    shop = spoken(seen.shop, need.language)
    cells = {"since": cell(need.since) - DAY_OF_CELLS, "until": cell(need.until) + DAY_OF_CELLS}
    rows: list[Row] = []
    if need.days and need.service in {each.slug for each in shop.services}:
        rows = tx.all(TAKEN_OF, resources=resources(shop, need.service), **cells)
    elif need.days:
        rows = tx.all(TAKEN_BY_ALL, **cells)
    mine = tuple(Booked(*row) for row in tx.all(MINE, contact=need.contact, at=need.at))
    taken = tuple(Taken(*row) for row in rows)
    return Diary(shop, need.since, need.until, taken, mine, due_forms(tx, seen.asked, need))


def due_forms(tx: Tx, asked: Sequence[Asked], need: FindDiary) -> tuple[Form, ...]:
    """Those that the person has not answered, or so long ago that they are asked again."""
    if not asked:
        return ()
    slugs = [each.form.slug for each in asked]
    answered = {row.slug: moment(row.at) for row in tx.all(ANSWERED, contact=need.contact, slugs=slugs)}
    return tuple(each.form for each in asked if is_due(each.repeat, answered.get(each.form.slug), need.at))


DAY_OF_CELLS = 24 * 3600 // CELL


def cell(day: date) -> int:
    """The first of the day in UTC."""
    return int(datetime.combine(day, time(), UTC).timestamp()) // CELL


def resources(shop: Shop, service: str) -> list[str]:
    able = [f"staff:{member.slug}" for member in shop.staff if service in member.services]
    return able or [f"place:{place.slug}" for place in shop.places]


def is_due(repeat: str, answered: datetime | None, at: datetime) -> bool:
    if answered is None or repeat == "always":
        return True
    days = repeat.partition(" ")[0]
    return days.isdecimal() and at - answered >= timedelta(days=int(days))


def find_day(tx: Tx, need: FindDay) -> tuple[Visit, ...]:
    """Zones are up to 14 hours apart from UTC, so the rows of three days are looked at."""
    begin = datetime.combine(need.day, time(), UTC) - timedelta(days=1)
    rows = tx.all(DAY_OF, since=begin, until=begin + timedelta(days=3))
    return tuple(
        Visit(
            r.id, r.contact, r.name, r.phone or "", r.service, r.place, r.staff, begins, here(r.ends, r.zone), r.places
        )
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
