"""A conversation as it was: what was heard and what was said, in order, with where the person stood before each."""

from datetime import datetime
from typing import Any

from storage.db import Row, Sql, Tx
from storage.engine import moment

HEARD = Sql("""SELECT i.seq, i.at, i.kind, i.text, i.tap, coalesce(t.before, '') AS before FROM inbox i
    LEFT JOIN turn t ON t.business_id = i.business_id AND t.contact = i.contact
    AND t.cause = CAST(i.business_id AS TEXT) || '/in:' || i.sid
    WHERE i.business_id = :business AND i.contact = :contact ORDER BY i.seq""")
SAID = Sql("""SELECT seq, at, body, options, media, template, variables, text, campaign, rank FROM outbox
    WHERE business_id = :business AND contact = :contact ORDER BY seq""")
NAMES = Sql("SELECT DISTINCT name FROM contact WHERE business_id = :business AND name <> ''")
STAFF_NAMES = Sql("SELECT DISTINCT name FROM staff WHERE business_id = :business AND name <> ''")
MARKETING = Sql("""SELECT granted FROM consent WHERE business_id = :business AND contact = :contact
    AND purpose = 'marketing' AND at < :at ORDER BY id DESC LIMIT 1""")
TAKEN = Sql("""SELECT t.resource, t.seat, min(t.cell) AS first, max(t.cell) + 1 AS last, b.service, b.place
    FROM taken t JOIN booking b ON b.business_id = t.business_id AND b.id = t.booking
    WHERE t.business_id = :business AND t.cell >= :since AND b.contact <> :contact AND b.created <= :until
    GROUP BY t.resource, t.seat, b.service, b.place, t.booking ORDER BY 3, 1, 2""")

NUMBERED = Sql("SELECT id FROM contact WHERE business_id = :business AND id = :id")
CALLED = Sql("""SELECT id FROM contact WHERE business_id = :business AND lower(name) = lower(:name)
    ORDER BY id LIMIT 10""")


def numbered(tx: Tx, id: int) -> list[int]:
    return [row.id for row in tx.all(NUMBERED, id=id)]


def called(tx: Tx, name: str) -> list[int]:
    """The first ten of this name, in capitals or not."""
    return [row.id for row in tx.all(CALLED, name=name)]


def heard(tx: Tx, contact: int) -> list[Row]:
    return [timed(row) for row in tx.all(HEARD, contact=contact)]


def said(tx: Tx, contact: int) -> list[Row]:
    return [timed(row) for row in tx.all(SAID, contact=contact)]


def names(tx: Tx) -> list[str]:
    """Of everybody whom this business knows."""
    return [str(row.name) for row in tx.all(NAMES)]


def staff_names(tx: Tx) -> list[str]:
    return [str(row.name) for row in tx.all(STAFF_NAMES)]


def marketing_before(tx: Tx, contact: int, at: datetime) -> bool | None:
    """What was known then of their consent to offers; None: nothing."""
    row = tx.first(MARKETING, contact=contact, at=at)
    return bool(row.granted) if row else None


def taken(tx: Tx, contact: int, since: int, until: datetime) -> list[Row]:
    """What others have booked until then, from that cell on: `first` to `last` of a resource's seat."""
    return tx.all(TAKEN, contact=contact, since=since, until=until)


def timed(row: Any) -> Row:
    return row._replace(at=moment(row.at))
