"""A conversation as it was: what was heard and what was said, in order, with where the person stood before each."""

from typing import Any

from storage.db import Row, Sql, Tx
from storage.engine import moment

HEARD = Sql("""SELECT i.seq, i.at, i.kind, i.text, i.tap, coalesce(t.before, '') AS before FROM inbox i
    LEFT JOIN turn t ON t.business_id = i.business_id AND t.contact = i.contact
    AND t.cause = CAST(i.business_id AS TEXT) || '/in:' || i.sid
    WHERE i.business_id = :business AND i.contact = :contact ORDER BY i.seq""")
SAID = Sql("""SELECT seq, at, body, options, media, template, variables, text FROM outbox
    WHERE business_id = :business AND contact = :contact ORDER BY seq""")
NAMES = Sql("SELECT DISTINCT name FROM contact WHERE business_id = :business AND name <> ''")


def heard(tx: Tx, contact: int) -> list[Row]:
    return [timed(row) for row in tx.all(HEARD, contact=contact)]


def said(tx: Tx, contact: int) -> list[Row]:
    return [timed(row) for row in tx.all(SAID, contact=contact)]


def names(tx: Tx) -> list[str]:
    """Of everybody whom this business knows."""
    return [str(row.name) for row in tx.all(NAMES)]


def timed(row: Any) -> Row:
    return row._replace(at=moment(row.at))
