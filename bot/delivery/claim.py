"""Whose turn it is: rows are claimed in a transaction of their own, before any of them is sent."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.delivery import pace
from bot.delivery.ref import ref
from bot.media import link
from bot.world import Letter, World
from storage import sending
from storage.db import Row, Tx, reading, transaction
from storage.engine import moment

LEASE = timedelta(seconds=30)  # longer than any send takes; whoever claimed it and is silent for so long has crashed
LINE = timedelta(minutes=10)  # a row that is tried again within this time keeps its place in the person's line
AHEAD = timedelta(seconds=0.05)
WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=1)  # between Twilio's clock and ours
ROUNDS = 20


@dataclass(frozen=True, slots=True)
class Claim:
    """Rows that are ours to send: the first after `first` seconds, the others `gap` seconds apart. `wait`: before that
    many seconds there is no slot for another."""

    rows: list[Row] = field(default_factory=list)
    first: float = 0
    gap: float = 0
    wait: float = 0
    more: bool = False


def ready(world: World) -> list[Row]:
    """Senders that have something to say: `address business_id channel rate`."""
    with reading(world.db, None) as tx:
        return tx.all(sending.READY, at=world.now())


def claim(world: World, sender: Row, *, paced: bool = True) -> Claim:
    """Claim what this sender may send next, a tenth of a second of its pace, and reserve the slots. What must not go
    any more is settled on the way. Unpaced, for tests and tools, slots do not count."""
    at = world.now()
    with transaction(world.db, sender.business_id) as tx:
        row = tx.one(sending.SLOT, sender=sender.address)
        rate = row.rate or world.sender_rate
        if paced and row.slot and row.slot > at + AHEAD:
            return Claim(wait=(row.slot - at).total_seconds())
        going, more = choose(tx, sender.address, at, pace.batch(rate))
        claimed = sending.claim(tx, going, at, at + LEASE)
        if not claimed:
            return Claim(more=more)
        first, free = pace.reserve(row.slot, at, len(claimed), rate)
        if paced:
            tx.run(sending.RESERVE, sender=sender.address, slot=free)
    return Claim(claimed, (first - at).total_seconds(), pace.interval(rate), (free - at - AHEAD).total_seconds(), True)


def choose(tx: Tx, sender: str, at: datetime, most: int) -> tuple[list[Row], bool]:
    """Rows that go now, and whether there may be more. Those that must not go make room for others."""
    for _ in range(ROUNDS):
        found = sending.take(tx, sender, at, at + LINE, most)
        going = []
        for row in found:
            if left := left_out(row, at):
                tx.run(sending.LEAVE_OUT, seq=row.seq, **left)
            else:
                going.append(row)
        if going or not found:
            return going, bool(found)
    return [], True


def left_out(row: Row, at: datetime) -> dict[str, Any] | None:
    """Why a row must not go any more, as what is written then; None: it goes."""
    why = next((why for why, holds in REASONS.items() if holds(row, at)), "")
    if not why:
        return None
    if why == "window_closed" and row.staff and row.rank == 0:
        return {"life": "waiting", "due": sending.HELD, "note": "held", "status": ""}
    return {"life": "done", "due": row.due, "note": why, "status": "left_out"}


def window_closed(row: Row, at: datetime) -> bool:
    """Free words reach WhatsApp within 24 hours of what the person wrote last; templates at any time."""
    if row.template or not row.address.startswith("whatsapp:"):
        return False
    heard = moment(row.heard)
    return heard is None or at >= heard + WINDOW - MARGIN


REASONS: dict[str, Callable[[Row, datetime], bool]] = {
    "expired": lambda row, at: row.expires is not None and row.expires <= at,
    "stopped": lambda row, at: row.rank > 0 and row.campaign_status == "stopped",
    "opted_out": lambda row, at: row.rank > 0 and row.allowed is not None and not row.allowed,
    "window_closed": window_closed,
}


def letter(world: World, row: Row) -> Letter:
    return Letter(
        id=row.id,
        ref=ref(row.business_id, row.id),
        sender=row.sender,
        to=row.address,
        body=row.body,
        options=tuple((payload, label) for payload, label in row.options),
        media=link(world, row.business_id, row.media) if row.media and "://" not in row.media else row.media,
        template=row.template,
        variables=row.variables,
        expires=row.expires,
    )
