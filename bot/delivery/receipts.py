"""What the carrier tells of a message of ours: in any order, repeatedly, late, or before we know ourselves."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.delivery import errors
from bot.delivery.ref import read_ref
from bot.delivery.settle import failing, follow
from bot.world import World
from storage import sending
from storage.db import Conflict, Row, Tx, transaction
from storage.outbox import RANK

TRIES = 4
FAILURES = ("failed", "undelivered", "canceled")
SENT = frozenset({"sent", "delivered", "read"})


def reported(world: World, ref: str, form: Mapping[str, str]) -> None:
    """Apply one status callback: `ref` is the `m` of its address, `form` its fields. What we cannot place is nothing
    of ours. Raises what the database raises, so that it is told again."""
    sid, status = form.get("MessageSid") or form.get("SmsSid") or "", form.get("MessageStatus", "")
    if not sid or status not in RANK:
        return
    code = int(form["ErrorCode"]) if form.get("ErrorCode", "").isdecimal() and len(form["ErrorCode"]) < 10 else 0
    for left in reversed(range(TRIES)):
        try:
            with transaction(world.db, None) as tx:
                return apply(tx, ref, sid, status, code, form, world.now())
        except Conflict:
            if not left:
                raise


def apply(tx: Tx, ref: str, sid: str, status: str, code: int, form: Mapping[str, str], at: datetime) -> None:
    tx, row = place(tx, ref, sid, form)
    if row is None or not ours(tx, row, sid):
        return
    apply_status(tx, row, sid, status, code, at)


def apply_status(tx: Tx, row: Row, sid: str, status: str, code: int, at: datetime) -> None:
    """The row, locked, learns of a status of its message `sid`: written once, and only what ranks higher counts."""
    sending.receipt(tx, row.id, sid, status, str(code or ""), at)
    action = errors.reported(code, status) if status in FAILURES else None
    known = row.sid == sid and RANK[status] <= RANK[row.status]
    if known or action == errors.WAIT:
        return
    fate = told(row, sid, status, code, at)
    if action:
        fate = {**fate, **failing(tx, row, action, code, f"{status}: error {code}", at, sid=sid)}
        fate["status"] = status if fate["status"] == "failed" else fate["status"]
    tx.run(sending.REPORT, seq=row.seq, **fate)
    if action:
        follow(tx, row, action, code, at)


def place(tx: Tx, ref: str, sid: str, form: Mapping[str, str]) -> tuple[Tx, Row | None]:
    """The row that this is about, by our own name for it, else by the carrier's; and a transaction of its business."""
    if named := read_ref(ref):
        business, id = named
        return tx.of(business), tx.of(business).first(sending.BY_ID, id=id)
    owner = tx.first(sending.OWNER, sender=form.get("From", ""))
    if ref or owner is None:
        return tx, None
    tx = tx.of(owner.business_id)
    return tx, tx.first(sending.BY_SID, sid=sid)


def ours(tx: Tx, row: Row, sid: str) -> bool:
    """Is this the message that the row stands for now? One that failed and is sent again has had another id; a row
    without an id adopts what carries its name, unless it never left."""
    if row.sid:
        return bool(row.sid == sid)
    return row.tries > 0 and tx.first(sending.TOLD, id=row.id, sid=sid) is None


def told(row: Row, sid: str, status: str, code: int, at: datetime) -> dict[str, Any]:
    """The row after this status. Whoever hears of a message knows that it was handed over."""
    return {
        "life": "done",
        "due": row.due,
        "note": row.note if row.sid else "",
        "tries": row.tries,
        "sid": sid,
        "status": status,
        "error": str(code or ""),
        "sent_at": at,
        "delivered_at": at if status in ("delivered", "read") else None,
        "read_at": at if status == "read" else None,
    }
