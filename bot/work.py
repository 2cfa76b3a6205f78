"""The workers: take what is due and do it. Each item has a transaction and a fate of its own; touches go in batches."""

import logging
from collections.abc import Callable

from bot import turn
from bot.attempt import attempt
from bot.inbound import hear_again, open_scene
from bot.touches import drain_plans, drain_touches
from bot.world import World
from storage import business, contact, conversation, inbox
from storage.db import Row, Rows, Tx, reading, transaction
from storage.queue import MAX_TRIES

log = logging.getLogger(__name__)
MOST = 200


def tick(world: World) -> None:
    """Empty all queues that are drained inside the database, in the order in which one feeds the next."""
    drains: tuple[Callable[[World], int], ...] = (drain_inbox, drain_timers, drain_plans, drain_touches)
    for drain in drains:
        while not world.health.draining and drain(world):
            world.woken.set()
            world.health.last_tick = world.now()  # much work is no standstill


def drain_inbox(world: World) -> int:
    """Messages whose turn failed, each in a transaction of its own. The try is counted before it is made, so that a
    message which kills the process is buried too."""
    with reading(world.db, None) as tx:
        due = tx.all(inbox.DUE, at=world.now(), most=MOST)
    done = 0
    for found in due:
        with transaction(world.db, found.business_id) as tx:
            tx.run(inbox.COUNT_TRY, seq=found.seq)
        with transaction(world.db, found.business_id) as tx:
            for row in tx.all(inbox.TAKE, seq=found.seq):
                retry(world, tx, row)
                done += 1
    return done


def retry(world: World, tx: Tx, row: Row) -> None:
    if row.tries > MAX_TRIES:
        note = "it stopped the process every time"
        tx.run(inbox.SETTLE, seq=row.seq, life="dead", due=row.due, tries=MAX_TRIES, note=note)
        return
    counted = row._replace(tries=row.tries - 1)  # `failed` counts it once more
    attempt(world, tx, inbox.SETTLE, {"seq": row.seq}, counted, hear_again)


def drain_timers(world: World) -> int:
    with reading(world.db, None) as tx:
        due = tx.all(conversation.DUE, at=world.now(), most=MOST)
    for found in due:
        key = {"contact": found.contact, "side": found.side}
        with transaction(world.db, found.business_id) as tx:
            if row := conversation.take(tx, **key, at=world.now()):
                attempt(world, tx, conversation.SETTLE, key, row, wake)
    return len(due)


def wake(world: World, tx: Tx, row: Row) -> None:
    """A clock rings for whoever stands there still: `take` has fenced it, for every move sets the clock anew."""
    ours = business.by_id(tx)
    who = contact.locked(tx, row.contact, row.sender)
    rows: Rows = {}
    scene = open_scene(world, rows, ours, who, f"timer:{row.contact}:{row.side}:{row.version}", world.now())
    scene.side = row.side
    scene.stack, scene.memo, scene.version = conversation.read(tx, [who.id])[(who.id, row.side)]
    turn.direct(tx, [turn.woken(scene, row.rings)])
    tx.write(rows)
