"""Campaigns at work: plans are laid in pieces, touches are decided in batches."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial

from bot import turn
from bot.attempt import attempt
from bot.inbound import Standing, open_scene
from bot.play import Play, play
from bot.posting import is_open
from bot.world import World
from campaigns.shape import Campaign, Go, Postpone, Skip, Verdict
from campaigns.touch import Facts, decide
from flows.effects import Say, Start, Tell
from flows.facts import Contact
from storage import business, campaign, contact, conversation, reach, touch
from storage.campaign import read_shape
from storage.db import Row, Rows, Tx, reading, transaction
from storage.queue import done, postponed
from storage.scene import Memo, Scene

log = logging.getLogger(__name__)
BATCH = 50  # decided in one short transaction
BACKLOG = 2.0  # seconds of sending that may wait in the outbox: the pool never starves, and a stop finds little there
PATIENCE = timedelta(seconds=2)  # for plans; then the other queues have their turn
IDLE = ("menu",)
AHEAD = timedelta(minutes=1)  # a campaign that starts later than this after its launch is counted again


# Plans.


def drain_plans(world: World) -> int:
    """Lay the plans that are due and sweep away those of stopped campaigns, a piece a transaction."""
    until, count = world.now() + PATIENCE, 0
    while world.now() < until and not world.health.draining:
        with reading(world.db, None) as tx:
            due = tx.all(touch.PLANS, at=world.now(), most=BATCH)
        for found in due:
            with transaction(world.db, found.business_id, patient=True) as tx:
                for row in tx.all(touch.PLAN, number=found.number):
                    attempt(world, tx, touch.SETTLE_PLAN, {"number": row.number}, row, plan)
        if not due:
            return count
        count += len(due)
    return 0


def plan(world: World, tx: Tx, row: Row) -> None:
    if row.status == "stopped":
        if not touch.sweep_piece(tx, row.number):
            tx.run(touch.SWEPT, number=row.number)
        return
    if row.status != "planned":
        return
    shape = read_shape(row)
    if not row.laid and row.due - row.created > AHEAD and grown(world, tx, row, shape):
        return
    if last := touch.lay_piece(tx, shape, row.laid, row.due):
        tx.run(touch.LAID, number=row.number, laid=last)
    else:
        tx.run(touch.RUN, number=row.number)


def grown(world: World, tx: Tx, row: Row, shape: Campaign) -> bool:
    """People are counted again at the start. More than were agreed to: whoever launched it is asked again."""
    going = reach.reach(tx, shape, world.now()).going
    if going <= row.counted:
        return False
    tx.run(touch.ASK, number=row.number)
    if row.author is not None:
        who = contact.by_ids(tx, [row.author], row.sender)[row.author]
        rows: Rows = {}
        scene = open_scene(world, rows, business.by_id(tx), who, f"grown:{row.number}:{going}", world.now())
        scene.side = "staff"
        stand(scene, conversation.read(tx, [who.id]))
        turn.direct(tx, [asked_again(scene, row.number, row.counted, going)])
        tx.write(rows)
    return True


def asked_again(scene: Scene, number: int, before: int, now: int) -> Play:
    """The preview anew, in a turn of the staff member; where their window is closed a word that waits for them."""
    told, standing = {"number": number, "before": before, "now": now}, turn.where(scene)
    if is_open(scene.contact, scene.at):
        yield from play(scene, [Say("launch.grown", told), Start("staff.resume", {"words": str(number)})])
        yield from turn.ask(scene)
    else:
        yield from play(scene, [Tell(scene.contact.id, "launch.grown_asleep", told)])
    scene.dirty = True
    turn.close(scene, standing)


def stand(scene: Scene, standing: Standing) -> None:
    """The scene's person stands where they stood."""
    scene.stack, scene.memo, scene.version = standing.get((scene.contact.id, scene.side), ([], Memo(), 0))


# Touches.


def drain_touches(world: World) -> int:
    """A batch for each running campaign, as long as its sender has room. What waits in a campaign that is paused is not
    even looked at. A batch that fails is done one by one, so that one bad touch stops no other."""
    count = 0
    with reading(world.db, None) as tx:
        running = tx.all(touch.RUNNING)
    for found in running:
        contacts = due(world, found)
        if contacts is None:
            continue
        if not contacts:
            finish(world, found)
        elif not whole_batch(world, found, contacts):
            for one in contacts:
                alone(world, found, one)
        count += len(contacts)
    return count


def due(world: World, found: Row) -> list[int] | None:
    """The people whose touches are due, no more than there is room for; None: no room at all."""
    at, rate = world.now(), found.rate or world.sender_rate
    with reading(world.db, found.business_id) as tx:
        under_way = tx.one(touch.UNDER_WAY, sender=found.sender, at=at).n
        room = min(BATCH, max(1, int(rate * BACKLOG)) - under_way)
        if room <= 0:
            return None
        return [row.contact for row in tx.all(touch.DUE, number=found.number, at=at, most=room)]


def finish(world: World, found: Row) -> None:
    """Nothing is due now; when nothing waits either the campaign is over."""
    with reading(world.db, found.business_id) as tx:
        if tx.first(touch.WAITS, number=found.number):
            return
    with transaction(world.db, found.business_id, patient=True) as tx:
        tx.run(touch.FINISH, number=found.number, at=world.now())


def whole_batch(world: World, found: Row, contacts: Sequence[int]) -> bool:
    try:
        with transaction(world.db, found.business_id, patient=True) as tx:
            batch(world, tx, found, contacts)
    except Exception:
        log.exception("a batch of %s touches failed", len(contacts))
        return False
    return True


def alone(world: World, found: Row, one: int) -> None:
    with transaction(world.db, found.business_id, patient=True) as tx:
        shape = read_shape(tx.one(touch.CAMPAIGN, number=found.number))
        for row in touch.take(tx, found.number, range(len(shape.steps)), [one], world.now()):
            key = {"campaign": found.number, "step": row.step, "contact": one}
            attempt(world, tx, campaign.SETTLE, key, row, partial(only, found, one))


def only(found: Row, one: int, world: World, tx: Tx, row: Row) -> None:
    batch(world, tx, found, [one])


def batch(world: World, tx: Tx, found: Row, contacts: Sequence[int]) -> None:
    """Facts for all in one read, decisions in a loop, rows in bulk. People are locked first, as in every turn."""
    at, rows = world.now(), Rows()
    people = contact.by_ids(tx, contacts, found.sender)
    kept = tx.one(touch.CAMPAIGN, number=found.number)
    if kept.status != "running":
        return
    ours, shape = business.by_id(tx), read_shape(kept)
    taken = touch.take(tx, found.number, range(len(shape.steps)), contacts, at)
    standing = conversation.read(tx, [row.contact for row in taken])
    plays: list[Play] = []
    settled = rows.setdefault(campaign.SETTLE, [])
    for row, facts in known(tx, shape, taken, people, standing, ours.locale, at):
        verdict = decide(shape, row.step, facts, at)
        settled.append(outcome(row, found.number, verdict))
        if isinstance(verdict, Go):
            cause = f"touch:{found.number}:{row.step}:{row.contact}"
            scene = open_scene(world, rows, ours, people[row.contact], cause, at)
            stand(scene, standing)
            scene.origin = (found.number, row.step)
            plays.append(turn.touched(scene, verdict.effects))
    turn.direct(tx, plays)
    tx.write(rows)


def known(
    tx: Tx,
    shape: Campaign,
    taken: Sequence[Row],
    people: dict[int, Contact],
    standing: Standing,
    ours: str,
    at: datetime,
) -> Iterator[tuple[Row, Facts]]:
    """What is true of each person now; the steps are few, so each is asked for all of its people at once."""
    for step in sorted({row.step for row in taken}):
        mine = [row for row in taken if row.step == step]
        persons = reach.persons(tx, shape, step, [row.contact for row in mine], at)
        for row in mine:
            heard = people[row.contact].heard
            person, values = persons[row.contact]
            replied = heard is not None and heard >= shape.at
            yield row, Facts(person, values, ours, talked(standing, row.contact), replied)


def talked(standing: Standing, contact: int) -> datetime | None:
    """When their conversation last moved, if one is under way. An open menu is none."""
    stack = standing.get((contact, "customer"), ([], None, 0))[0]
    return stack[-1].at if stack and stack[-1].flow not in IDLE else None


def outcome(row: Row, number: int, verdict: Verdict) -> dict[str, object]:
    """The touch's row, once that has been decided."""
    key = {"campaign": number, "step": row.step, "contact": row.contact}
    match verdict:
        case Go():
            return key | done(row)
        case Postpone(until, reason):
            return key | postponed(row, until, reason)
        case Skip(reason):
            return key | done(row, reason)
