"""What becomes of a message that was handed over, refused, or failed on its way; and what follows for others."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zlib import crc32

from bot.delivery.claim import LEASE, WINDOW
from bot.delivery.errors import AGAIN, Action, refused
from bot.world import NotSent, Unknown, World
from storage import consent, contact, sending
from storage.db import Row, Tx

log = logging.getLogger(__name__)
Fate = dict[str, Any]
Result = tuple[str, str] | NotSent | Unknown
"""What a channel said: (sid, status), or one of its two errors."""


def finish(world: World, tx: Tx, row: Row, result: Result) -> None:
    """Write down what became of a claimed row, unless a callback was faster."""
    at = world.now()
    action = None
    if isinstance(result, Unknown):
        due = max(at, row.attempt + max(world.reconcile_after, timedelta(0)))
        fate = {**kept(row), "life": "unknown", "due": due, "note": str(result)}
    elif isinstance(result, NotSent):
        action = refused(result.code, permanent=result.permanent)
        fate = failing(tx, row, action, result.code, str(result), at, wait=result.wait)
    else:
        sid, status = result
        fate = {**kept(row), "life": "done", "note": "", "sid": sid, "status": status}
    fate.setdefault("sent_at", at if fate["life"] == "done" and fate["sid"] else None)
    if not tx.run(sending.FINISH, seq=row.seq, tries=row.tries, count=fate.pop("tries"), **fate):
        return
    if action:
        follow(tx, row, action, result.code if isinstance(result, NotSent) else 0, at)
    elif fate["life"] == "done" and row.tries > 1:  # the carrier is back: nobody waits for the end of a long pause
        tx.run(sending.WAKE, sender=row.sender, at=at, until=at + 2 * AGAIN.longest)


def kept(row: Row) -> Fate:
    """What a row keeps where nothing else is said."""
    place = {"life": row.life, "due": row.due, "note": row.note, "tries": row.tries}
    return {**place, "sid": None, "status": "", "error": ""}


def failing(
    tx: Tx, row: Row, action: Action, code: int, why: str, at: datetime, *, wait: timedelta | None = None, sid: str = ""
) -> Fate:
    """The row after this action. With a `sid` the carrier had taken the message, and it failed later."""
    fate = {**kept(row), "note": why, "error": str(code or "")}
    return {**fate, **THEN[action.then](tx, row, action, at, wait or timedelta(0), sid)}


def again(tx: Tx, row: Row, action: Action, at: datetime, wait: timedelta, sid: str) -> Fate:
    """Wait and try again."""
    if action.also == "halt":  # it was no fault of this message
        return {"life": "waiting", "due": at, "tries": max(row.tries - 1, 0)}
    if row.tries >= action.most:
        return given_up(sid) if sid else {"life": "dead", "status": "failed"}
    return {"life": "waiting", "due": at + max(pause(row, action), wait)}


def pause(row: Row, action: Action) -> timedelta:
    """How long this row waits after its last try; the jitter follows from the id and the try."""
    seconds = action.first.total_seconds() * action.growth ** min(max(row.tries - 1, 0), 50)
    jitter = crc32(f"{row.id}/{row.tries}".encode()) / 2**33
    return timedelta(seconds=min(seconds, action.longest.total_seconds()) * (1 + jitter))


def drop(tx: Tx, row: Row, action: Action, at: datetime, wait: timedelta, sid: str) -> Fate:
    return given_up(sid)


def bury(tx: Tx, row: Row, action: Action, at: datetime, wait: timedelta, sid: str) -> Fate:
    return {"life": "dead", "status": "failed", "sid": sid or None}


def window(tx: Tx, row: Row, action: Action, at: datetime, wait: timedelta, sid: str) -> Fate:
    """Twilio's clock says that the window is closed. Notices to staff wait until they write."""
    if row.template:
        return given_up(sid)
    if row.rank == 0 and tx.first(sending.STAFF, contact=row.contact):
        return {"life": "waiting", "due": sending.HELD, "note": "held", "tries": 0}
    return {"life": "done", "note": "window_closed", "status": "left_out"}


def given_up(sid: str) -> Fate:
    return {"life": "done", "status": "failed", "sid": sid or None}


THEN: dict[str, Callable[[Tx, Row, Action, datetime, timedelta, str], Fate]] = {
    "again": again,
    "drop": drop,
    "bury": bury,
    "window": window,
}


def follow(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    """What the carrier's word means beyond this one message."""
    if action.then == "window":
        close_window(tx, row)
    elif action.also:
        ALSO[action.also](tx, row, action, code, at)


def close_window(tx: Tx, row: Row) -> None:
    if row.attempt and not row.template:
        tx.run(
            sending.CLOSE_WINDOW,
            contact=row.contact,
            sender=row.sender,
            attempt=row.attempt,
            closed=row.attempt - WINDOW,
        )


def spoil_address(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    """Nothing more goes there."""
    place = row.address.removeprefix("whatsapp:")
    tx.run(contact.DEAD, kind="phone" if place.startswith("+") else "user", value=place, why=f"{channel(row)} {code}")
    tx.run(sending.SPOIL, contact=row.contact, address=row.address)


def spoil_at_last(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    if row.tries >= action.most:
        spoil_address(tx, row, action, code, at)


def withdraw(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    """The person has stopped it at the carrier: nobody but that person may lift it."""
    for purpose in ("marketing",) if action.also == "marketing" else consent.PURPOSES:
        said = (row.contact, purpose, (channel(row),), False, at, "carrier", f"error {code}")
        consent.write(tx, consent.rows(*said, own=True))
    tx.run(consent.DROP_CAMPAIGNS, contact=row.contact)


def pause_campaign(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    if row.campaign is not None and row.rank > 0:
        tx.run(sending.PAUSE, number=row.campaign)


def hold(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    tx.run(sending.HOLD, sender=row.sender, until=at + action.pause)


def halt(tx: Tx, row: Row, action: Action, code: int, at: datetime) -> None:
    log.error("error %s: %s cannot send; trying again in %s", code, row.sender, action.pause)
    tx.run(sending.HALT, sender=row.sender, until=at + action.pause)


def channel(row: Row) -> str:
    return "whatsapp" if row.address.startswith("whatsapp:") else "sms"


ALSO: dict[str, Callable[[Tx, Row, Action, int, datetime], None]] = {
    "address": spoil_address,
    "last": spoil_at_last,
    "marketing": withdraw,
    "everything": withdraw,
    "campaign": pause_campaign,
    "hold": hold,
    "halt": halt,
}


def lost(world: World, tx: Tx) -> int:
    """Claims whose process has ended: their fate is unknown. Returns how many."""
    at = world.now()
    return tx.run(sending.LOST, at=at, due=at + max(world.reconcile_after - LEASE, timedelta(0)))
