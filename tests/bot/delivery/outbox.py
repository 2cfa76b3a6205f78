"""Rows on their way out, for tests: written as they are, read as they became."""

from datetime import timedelta
from itertools import count
from typing import Any

from storage.db import Row, Sql, insert, transaction
from storage.engine import to_json
from tests.world import PEOPLE, SALON, TestWorld

COLUMNS = (
    "id due life tries note contact campaign step rank at sender address text body options media template variables"
    " expires status error"
)
WINDOW = insert("session_window", "contact sender address heard", "ON CONFLICT DO NOTHING")
ids = count(1)


def write(it: TestWorld, name: str = "Ana", body: str = "Hello", **more: Any) -> int:
    """One waiting row for this person of the salon; its id."""
    id = more.pop("id", next(ids))
    row: dict[str, Any] = {
        "id": id, "due": it.at, "life": "waiting", "tries": 0, "note": "", "contact": it.ids[name], "campaign": None,
        "step": None, "rank": 0, "at": it.at, "sender": SALON, "address": f"whatsapp:{PEOPLE.get(name)}",
        "text": "test", "body": body, "options": [], "media": "", "template": "", "variables": {},
        "expires": None, "status": "", "error": "", **more,
    }  # fmt: skip
    row["options"], row["variables"] = to_json(row["options"]), to_json(row["variables"])
    with transaction(it.world.db, it.salon) as tx:
        tx.run(insert("outbox", COLUMNS), **row)
    return id


def heard(it: TestWorld, *names: str, ago: timedelta = timedelta(minutes=1)) -> None:
    """These people wrote to the salon so long ago; nobody named: everybody."""
    with transaction(it.world.db, it.salon) as tx:
        for name in names or PEOPLE:
            address = f"whatsapp:{PEOPLE[name]}"
            tx.run(WINDOW, contact=it.ids[name], sender=SALON, address=address, heard=it.at - ago)


ALL = Sql("SELECT * FROM outbox WHERE business_id = :business ORDER BY seq")


def rows(it: TestWorld) -> list[Row]:
    with transaction(it.world.db, it.salon) as tx:
        return tx.all(ALL)


def row(it: TestWorld, id: int) -> Row:
    return next(row for row in rows(it) if row.id == id)
