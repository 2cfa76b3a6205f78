"""The one life of everything that is due: waiting -> done, waiting again after a failure, dead after too many.

What is done inside the database is taken, done and settled in one transaction, so it needs no claim; only the outbox,
which acts on the world outside, is claimed first. See storage/outbox.py.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Field, SQLModel

from storage.columns import MOMENT
from storage.db import Row, Sql, Tx

MAX_TRIES = 5
LIVES = ("waiting", "claimed", "done", "dead", "unknown")


class Due(SQLModel):
    """What each row of a queue has. `life` is one of LIVES; `note` says why it is where it is."""

    due: Any = Field(sa_type=MOMENT)
    life: str = "waiting"
    tries: int = 0
    note: str = ""



SETTLED = "life = :life, due = :due, tries = :tries, note = :note"
COUNTS = Sql(
    """SELECT 'inbox' AS queue, count(*) AS n FROM inbox WHERE life = 'waiting'
    UNION ALL SELECT 'timers', count(*) FROM conversation WHERE life = 'waiting'
    UNION ALL SELECT 'touches', count(*) FROM touch WHERE life = 'waiting'
    UNION ALL SELECT 'outbox', count(*) FROM outbox WHERE life IN ('waiting', 'claimed')
    UNION ALL SELECT 'unknown', count(*) FROM outbox WHERE life = 'unknown'
    UNION ALL SELECT 'dead', (SELECT count(*) FROM inbox WHERE life = 'dead')
        + (SELECT count(*) FROM conversation WHERE life = 'dead') + (SELECT count(*) FROM touch WHERE life = 'dead')
        + (SELECT count(*) FROM outbox WHERE life = 'dead')""",
    across=True,
)


def counts(tx: Tx) -> dict[str, int]:
    """How much waits, by queue, over all businesses: `inbox timers touches outbox unknown dead`."""
    return {row.queue: row.n for row in tx.all(COUNTS)}


def done(row: Row, note: str = "") -> dict[str, Any]:
    return {"life": "done", "due": row.due, "tries": row.tries + 1, "note": note}


def postponed(row: Row, until: datetime, why: str) -> dict[str, Any]:
    return {"life": "waiting", "due": until, "tries": row.tries, "note": why}


def failed(row: Row, at: datetime, error: str) -> dict[str, Any]:
    return {**backoff(row.tries + 1, at), "tries": row.tries + 1, "note": error[:500]}


def backoff(
    tries: int, at: datetime, *, for_good: bool = False, first: timedelta = timedelta(seconds=5)
) -> dict[str, Any]:
    """Wait 5, 20, 80, 320 seconds; then the row is dead and waits for a person."""
    life = "dead" if for_good or tries >= MAX_TRIES else "waiting"
    return {"life": life, "due": at + first * 4 ** (tries - 1)}
