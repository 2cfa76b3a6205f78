"""People who wait for a human, by number: open, taken by somebody of the staff, closed."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Field

from flows.effects import CallHuman, EndCall, RaiseCall, Signal, TakeCall
from flows.facts import Staff
from flows.needs.booking import Visit
from flows.needs.desk import Caller, Desk, FindCallers, FindDesk, FindInbox, FindNear, Inbox, Near
from flows.sent import Sent, sent
from storage.columns import ID, MOMENT, Of, index_where, of_contact
from storage.db import Row, Sql, Tx, insert
from storage.engine import moment
from storage.scene import Scene
from storage.shop import window

WINDOW = timedelta(hours=23, minutes=50)
BEGUN, SOON = timedelta(hours=2), timedelta(hours=12)  # how near a visit is that somebody is late for


class CallbackRow(Of, table=True):
    """`number` counts from 1 within the business. One person has at most one that is not closed. `why`: urgent,
    complaint, or empty; `raised` is when that was heard, where it came after the call."""

    __tablename__ = "callback"
    __table_args__ = (
        of_contact(),
        index_where("uq_callback_open", "business_id", "contact", where="status <> 'closed'", one=True),
    )
    number: int = Field(primary_key=True, sa_type=ID)
    contact: int = Field(sa_type=ID)
    status: str = "open"
    staff: str = ""
    at: Any = Field(sa_type=MOMENT)
    closed: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    why: str = ""
    raised: Any = Field(default=None, sa_type=MOMENT, nullable=True)


NEXT = Sql("SELECT coalesce(max(number), 0) + 1 AS number FROM callback WHERE business_id = :business")
PHONE = """(SELECT min(a.value) FROM address a
        WHERE a.business_id = c.business_id AND a.contact = c.contact AND a.kind = 'phone')"""
CALLERS = f"""SELECT c.number, c.contact, CASE WHEN p.name <> '' THEN p.name ELSE coalesce({PHONE}, '?') END AS name,
    c.status, c.staff, c.at, c.why, c.raised, coalesce({PHONE}, '') AS phone, coalesce(s.contact, 0) AS keeper,
    coalesce(s.name, '') AS keeps,
    (SELECT max(w.heard) FROM session_window w WHERE w.business_id = c.business_id AND w.contact = c.contact) AS heard
    FROM callback c JOIN contact p ON p.business_id = c.business_id AND p.id = c.contact
    LEFT JOIN staff s ON s.business_id = c.business_id AND s.slug = c.staff AND c.staff <> ''
    WHERE c.business_id = :business AND """  # noqa: S608  (of constants)
MINE = Sql(CALLERS + "c.contact = :contact AND c.status <> 'closed'")
GRAVE = "CASE c.why WHEN 'urgent' THEN 0 WHEN 'complaint' THEN 1 ELSE 2 END"
OPEN = Sql(CALLERS + f"c.status <> 'closed' ORDER BY {GRAVE}, c.at, c.number LIMIT 30")
ONE = Sql(CALLERS + "c.number = :number")
SAID = Sql("""SELECT text FROM inbox WHERE business_id = :business AND contact = :contact AND text <> ''
    ORDER BY seq DESC LIMIT 5""")
CAUSE = Sql("""SELECT text FROM inbox WHERE business_id = :business AND contact = :contact AND text <> '' AND at <= :at
    ORDER BY seq DESC LIMIT 2""")
SENT = Sql("""SELECT sid, kind, more FROM inbox WHERE business_id = :business AND contact = :contact AND at >= :at
    AND kind NOT IN ('text', 'tap') ORDER BY seq DESC LIMIT 5""")
HELD = Sql("""SELECT s.contact, s.name, count(*) AS n FROM outbox q
    JOIN staff s ON s.business_id = q.business_id AND s.contact = q.contact AND s.active
    WHERE q.business_id = :business AND q.life = 'waiting' AND q.note = 'held' GROUP BY s.contact, s.name
    ORDER BY s.name""")
REACHABLE = Sql("""SELECT s.slug, s.name, s.role, s.contact, (SELECT max(w.heard) FROM session_window w
        WHERE w.business_id = s.business_id AND w.contact = s.contact) AS heard
    FROM staff s WHERE s.business_id = :business AND s.active AND s.contact IS NOT NULL ORDER BY s.role DESC, s.slug""")
NEAR = Sql("""SELECT k.id, k.contact, c.name, s.name AS service, p.name AS place, coalesce(m.name, '') AS staff,
    k.starts, k.ends, CASE WHEN p.timezone = '' THEN b.timezone ELSE p.timezone END AS zone
    FROM booking k JOIN business b ON b.business_id = k.business_id
    JOIN contact c ON c.business_id = k.business_id AND c.id = k.contact
    JOIN service s ON s.business_id = k.business_id AND s.slug = k.service
    JOIN place p ON p.business_id = k.business_id AND p.slug = k.place
    LEFT JOIN staff m ON m.business_id = k.business_id AND m.slug = k.staff AND k.staff <> ''
    WHERE k.business_id = :business AND k.contact = :contact AND k.status = 'booked'
    AND k.starts >= :since AND k.starts < :until ORDER BY k.starts, k.id LIMIT 1""")
CALL = insert("callback", "number contact status staff at why")
TAKE = Sql("UPDATE callback SET status = 'taken', staff = :staff WHERE business_id = :business AND number = :number")
RAISE = Sql("UPDATE callback SET why = :why, raised = :at WHERE business_id = :business AND number = :number")
CLOSE = Sql("UPDATE callback SET status = 'closed', closed = :at WHERE business_id = :business AND number = :number")
SIGNAL = Sql("""UPDATE conversation SET life = 'waiting', due = :at, rings = :rings, tries = 0
    WHERE business_id = :business AND contact = :contact AND side = 'customer'""")


def find_desk(tx: Tx, need: FindDesk) -> Desk:
    mine = tx.first(MINE, contact=need.contact)
    rows = tx.all(REACHABLE)
    staff = tuple(Staff(row.slug, row.name, row.role, row.contact) for row in rows)
    awake = frozenset(row.contact for row in rows if is_open(row.heard, need.at))
    talk = caller(mine) if mine else None
    return Desk(tx.one(NEXT).number, staff, talk, said(tx, need.contact), awake, window(tx).shop)


def find_callers(tx: Tx, need: FindCallers) -> tuple[Caller, ...]:
    rows = tx.all(OPEN)
    if need.number and need.number not in [row.number for row in rows]:
        rows += tx.all(ONE, number=need.number)
    return tuple(caller(row, need.at, said(tx, row.contact), files(tx, row.contact, row.at)) for row in rows)


def find_near(tx: Tx, need: FindNear) -> Near:
    row = tx.first(NEAR, contact=need.contact, since=need.at - BEGUN, until=need.at + SOON)
    staff = tuple(Staff(row.slug, row.name, row.role, row.contact) for row in tx.all(REACHABLE))
    if row is None:
        return Near(None, staff)
    zone = ZoneInfo(row.zone)
    hours = row.starts.astimezone(zone), row.ends.astimezone(zone)
    return Near(Visit(row.id, row.contact, row.name, "", row.service, row.place, row.staff, *hours), staff)


def find_inbox(tx: Tx, need: FindInbox) -> Inbox:
    """`said` is what led to the call, or made it graver: the words that caused that, and those before them."""
    held = tuple((row.contact, row.name, row.n) for row in tx.all(HELD))
    return Inbox(tuple(caller(row, need.at, cause(tx, row)) for row in tx.all(OPEN)), held)


def cause(tx: Tx, row: Row) -> tuple[str, ...]:
    return tuple(one.text for one in reversed(tx.all(CAUSE, contact=row.contact, at=row.raised or row.at)))


def files(tx: Tx, contact: int, since: datetime) -> tuple[Sent, ...]:
    rows = reversed(tx.all(SENT, contact=contact, at=since))
    return tuple(one for row in rows for one in sent(row.sid, row.kind, row.more))


def said(tx: Tx, contact: int) -> tuple[str, ...]:
    return tuple(row.text for row in reversed(tx.all(SAID, contact=contact)))


def caller(row: Row, at: datetime | None = None, said: Sequence[str] = (), files: tuple[Sent, ...] = ()) -> Caller:
    reached = at is None or is_open(row.heard, at)
    talk = (row.number, row.contact, row.name, row.status, row.staff, row.at, reached, tuple(said))
    return Caller(*talk, row.phone, row.keeper, row.keeps, files, row.why, row.raised)


def is_open(heard: Any, at: datetime) -> bool:
    """Is the session window of somebody who wrote last at that moment open?"""
    last = moment(heard)
    return last is not None and at < last + WINDOW


def call(scene: Scene, effect: CallHuman) -> None:
    scene.put(
        CALL, number=effect.number, contact=scene.contact.id, status="open", staff="", at=scene.at, why=effect.why
    )


def raise_call(scene: Scene, effect: RaiseCall) -> None:
    scene.put(RAISE, number=effect.number, why=effect.why, at=scene.at)


def take(scene: Scene, effect: TakeCall) -> None:
    scene.put(TAKE, number=effect.number, staff=effect.staff)


def close(scene: Scene, effect: EndCall) -> None:
    scene.put(CLOSE, number=effect.number, at=scene.at)


def signal(scene: Scene, effect: Signal) -> None:
    scene.put(SIGNAL, contact=effect.contact, at=scene.at, rings=f"{effect.flow}.{effect.trigger}")
