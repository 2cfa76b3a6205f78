"""What became of messages whose fate we did not learn: looked up in the carrier's list, adopted or sent again."""

import logging
import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.delivery.errors import AGAIN
from bot.delivery.receipts import apply_status
from bot.delivery.settle import lost, pause
from bot.delivery.split import clean, filled, numbered
from bot.world import Channel, Posted, World
from storage import sending
from storage.db import Row, Tx, transaction
from storage.queue import MAX_TRIES

log = logging.getLogger(__name__)
MOST = 50
MARGIN = timedelta(seconds=60)  # between the carrier's clock and ours: what we do not find is sent again
SURELY = timedelta(seconds=60)  # a template that appears so soon after a try, and is no other row's, is that try
SOON, LATER = timedelta(seconds=5), timedelta(seconds=60)


def sweep(world: World) -> int:
    """Claims of ended processes become unknown, and what is unknown for long enough is looked up. Returns how many rows
    were decided. Takes as long as the carrier's answers: call it beside the other ticks."""
    with transaction(world.db, None) as tx:
        lost(world, tx)
        people = tx.all(sending.UNKNOWN, at=world.now(), most=MOST)
    decided = 0
    for person in people:
        if world.health.draining:
            break
        if channel := world.channels.get(person.channel):
            decided += look_up(world, channel, person)
    if decided:
        world.woken.set()
    return decided


def look_up(world: World, channel: Channel, person: Row) -> int:
    """All open messages of one person at one sender: `business_id contact sender address`."""
    with transaction(world.db, person.business_id) as tx:
        rows = tx.all(sending.OPEN, **whose(person))
    if not (unknown := [row for row in rows if row.life == "unknown"]):
        return 0
    if in_flight(rows):
        return later(world, person, SOON)
    try:
        listed = channel.find(person.address, min(row.attempt for row in unknown) - MARGIN)
    except OSError as error:
        log.warning("%s messages stay unknown: %s", len(unknown), error)
        return later(world, person, LATER, str(error))
    return decide(world, person, listed)


def decide(world: World, person: Row, listed: Sequence[Posted]) -> int:
    """With the rows locked, so that no other process adopts the same message for another row."""
    at = world.now()
    with transaction(world.db, person.business_id) as tx:
        rows = tx.all(sending.OPEN, **whose(person))
        free = not in_flight(rows)
        unknown = [row for row in rows if row.life == "unknown"]
        taken = sending.owned(tx, [each.sid for each in listed], [row.id for row in unknown])
        found = match(unknown, [each for each in listed if each.sid not in taken])
        decided = 0
        for row in unknown if free else ():
            if row.due <= at:
                settle(tx, row, found.get(row.seq), at)
                decided += 1
    return decided if free else later(world, person, SOON)


def whose(person: Row) -> dict[str, object]:
    return {"contact": person.contact, "sender": person.sender, "address": person.address}


def in_flight(rows: Sequence[Row]) -> bool:
    """Is one of them being sent now, so that the list may hold it already while we do not know its id?"""
    return any(row.life == "claimed" for row in rows)


def later(world: World, person: Row, wait: timedelta, why: str = "") -> int:
    """Nothing is decided now."""
    with transaction(world.db, person.business_id) as tx:
        tx.run(sending.LOOK_LATER, **whose(person), at=world.now(), due=world.now() + wait, note=why)
    return 0


def match(rows: Sequence[Row], listed: Sequence[Posted]) -> dict[int, Posted]:
    """Which of these messages, that no row owns, is which row's: the oldest first, by words and time."""
    free = sorted(listed, key=lambda each: each.created)
    found: dict[int, Posted] = {}
    for row in sorted(rows, key=lambda row: (row.attempt, row.seq)):
        same = [each for each in free if is_same(row, each)]
        if same:
            found[row.seq] = same[0]
            free.remove(same[0])
    return found


def is_same(row: Row, posted: Posted) -> bool:
    """The words of a template are the carrier's: there the moment decides, where the words do not."""
    if posted.created < row.attempt - MARGIN:
        return False
    if posted.sender.startswith("whatsapp:") and posted.sender != row.sender:
        return False
    if squash(posted.body) in words(row):
        return True
    return bool(row.template or not posted.body) and posted.created <= row.attempt + SURELY


def words(row: Row) -> set[str]:
    """What the message says, in every form in which it may have gone."""
    body = clean(row.body)
    labels = [label for _, label in row.options]
    said = {squash(body), squash(numbered(body.strip(), labels))}
    for name, value in filled(row.variables or {}).items():
        body = body.replace(f"{{{{{name}}}}}", value)
    return {*said, squash(body)}


def squash(text: str) -> str:
    return re.sub(r"\s+", " ", clean(text)).strip()


def settle(tx: Tx, row: Row, found: Posted | None, at: datetime) -> None:
    """Found: it was sent. In no complete list: it surely was not, and takes its turn again; whether it is still worth
    it is decided then."""
    if found:
        return apply_status(tx, row, found.sid, found.status, found.error, at)
    life = "dead" if row.tries >= most(row) else "waiting"
    note = "it never arrived" if life == "dead" else "it never arrived; sent again"
    due = max(at, row.attempt + pause(row, AGAIN))
    fate = {"life": life, "due": due, "note": note, "sid": None, "status": "failed" if life == "dead" else ""}
    tx.run(sending.FINISH, seq=row.seq, tries=row.tries, count=row.tries, error="", sent_at=None, **fate)
    return None


def most(row: Row) -> int:
    """How many tries it is worth. One that a process died of may be what kills processes."""
    return MAX_TRIES if row.note == sending.CRASHED else AGAIN.most
