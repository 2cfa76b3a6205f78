"""The one life of everything that is due: waiting -> done, waiting again after a failure, dead after too many.

What is done inside the database is taken, done and settled in one transaction, so it needs no claim; only the outbox,
which acts on the world outside, is claimed first. See storage/outbox.py.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Field, SQLModel

from flows.needs.jobs import Failed, FindJobs, Jobs
from storage.columns import MOMENT
from storage.db import Row, Sql, Tx
from storage.engine import moment

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

FAILED = Sql(
    """SELECT 'inbox-' || seq AS id, business_id, life, tries, note, due FROM inbox WHERE life = 'dead'
    UNION ALL SELECT 'timer-' || contact || '-' || side, business_id, life, tries, note, due
        FROM conversation WHERE life = 'dead'
    UNION ALL SELECT 'plan-' || business_id || '-' || number, business_id, life, tries, note, due
        FROM campaign WHERE life = 'dead'
    UNION ALL SELECT 'touch-' || campaign || '-' || step || '-' || contact, business_id, life, tries, note, due
        FROM touch WHERE life = 'dead'
    UNION ALL SELECT 'outbox-' || seq, business_id, life, tries, note, due FROM outbox WHERE life IN ('dead', 'unknown')
    ORDER BY due DESC LIMIT :most""",
    across=True,
)
HERE = ") f WHERE f.business_id = :business ORDER BY due DESC LIMIT 10"
FAILED_HERE = Sql("SELECT id, life, note, due FROM (" + FAILED.sqlite.partition("ORDER BY")[0] + HERE)  # noqa: S608  (of constants)
COUNTS_HERE = Sql(COUNTS.sqlite.replace("WHERE life", "WHERE business_id = :business AND life"))
AGAIN = "SET life = 'waiting', due = :at, tries = 0, note = ''"
RETRY: dict[str, tuple[Sql, Sql]] = {
    table: (
        Sql(f"UPDATE {table} {AGAIN}{more} WHERE {key} AND {lives}", across=True),
        Sql(f"UPDATE {table} {AGAIN}{more} WHERE life = 'dead'", across=True),
    )
    for table, key, lives, more in (
        ("inbox", "seq = :a", "life = 'dead'", ""),
        ("conversation", "contact = :a AND side = :b", "life = 'dead'", ""),
        ("campaign", "business_id = :a AND number = :b", "life = 'dead'", ""),
        ("touch", "campaign = :a AND step = :b AND contact = :c", "life = 'dead'", ""),
        ("outbox", "seq = :a", "life IN ('dead', 'unknown')", ", sid = NULL, status = '', error = ''"),
    )
}
"""By table: one row, and all that are dead. What is unknown may have arrived: it goes again by its own id only."""
FORMS = {
    "inbox": ("inbox", (int,)),
    "timer": ("conversation", (int, str)),
    "plan": ("campaign", (int, int)),
    "touch": ("touch", (int, int, int)),
    "outbox": ("outbox", (int,)),
}
"""How the ids of failed rows are made: a word, and the parts of the key."""


def failures(tx: Tx, most: int = 1000) -> list[Row]:
    """What has failed for good, and messages whose fate is unknown; the newest first. `due` in UTC."""
    return [row._replace(due=moment(row.due)) for row in tx.all(FAILED, most=most)]


def find_jobs(tx: Tx, need: FindJobs) -> Jobs:
    rows = [row._replace(due=moment(row.due)) for row in tx.all(FAILED_HERE)]
    waiting = {row.queue: row.n for row in tx.all(COUNTS_HERE)}
    return Jobs(waiting, tuple(Failed(row.id, row.life, row.note[:120], row.due) for row in rows))


def retry(tx: Tx, id: str, at: datetime) -> bool:
    """Let this row wait again, as if it had never been tried. False: nothing that failed has this id."""
    word, *parts = id.split("-")
    table, kinds = FORMS.get(word, ("", ()))
    try:
        key = dict(zip("abc", (kind(part) for kind, part in zip(kinds, parts, strict=True)), strict=False))
    except ValueError:
        return False
    return bool(table and tx.run(RETRY[table][0], **key, at=at))


def retry_all(tx: Tx, at: datetime) -> int:
    """Everything that is dead waits again. Returns how much that was."""
    return sum(tx.run(every, at=at) for _, every in RETRY.values())


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
