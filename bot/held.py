"""What waited for somebody until they wrote goes out, in its order; to staff, many notices become one."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.world import World
from flows.facts import Business, Contact
from storage import contact
from storage.db import Row, Tx

FEW = 5  # notices that go as they are
MOST = 10  # that are told in one message
LINE = 110  # characters of each


def release(world: World, tx: Tx, ours: Business, who: Contact, at: datetime, address: str) -> None:
    notices = tx.all(contact.HELD_OF, contact=who.id) if who.role != "customer" else []
    if len(notices) > FEW:
        body = world.render(who.locale or ours.locale, "desk.digest", told(notices, ZoneInfo(who.zone or ours.zone)))
        tx.run(contact.DIGEST, seq=notices[0].seq, body=body)
        tx.run(contact.DIGESTED, seqs=[row.seq for row in notices[1:]])
    tx.run(contact.RELEASE, contact=who.id, at=at, address=address)


def told(notices: list[Row], zone: ZoneInfo) -> dict[str, object]:
    """The newest of them, oldest first, each with its moment."""
    lines = tuple((row.at.astimezone(zone), glance(row.body)) for row in notices[-MOST:])
    return {"lines": lines, "more": max(len(notices) - MOST, 0)}


def glance(body: str) -> str:
    """Its first lines: what to do about it is said once."""
    text = " ".join(" ".join(body.splitlines()[:3]).split())
    return text if len(text) <= LINE else text[: LINE - 1].rstrip() + "…"
