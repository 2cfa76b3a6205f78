"""A message comes in: who is it from, is it new, and its turn is played, all in one transaction."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy.exc import OperationalError

from bot import turn
from bot.attempt import attempt
from bot.forms import Arrival
from bot.held import release
from bot.taps import tap_of
from bot.world import World
from flows.engine import Session
from flows.facts import Business, Contact, Message
from flows.hears.phones import variants
from flows.hears.said import Said
from storage import business, contact, conversation, inbox
from storage.db import Conflict, Row, Rows, Tx, transaction
from storage.scene import Memo, Scene

log = logging.getLogger(__name__)
Hearing = Callable[[World, Tx, Row, Business, Contact], None]
RACES = 4  # two first messages of one person at once: whoever loses looks again


def receive(world: World, arrival: Arrival) -> bool:
    """The message is stored and its turn is played, or it is stored to be tried again. False: nobody has that number
    of ours. Raises sqlalchemy's errors when the database is out of reach."""
    for tries in range(RACES):
        try:
            found = store(world, arrival, careful if tries else hear)
            world.woken.set()
            return found
        except OperationalError:
            raise
        except Exception as error:  # whatever a turn may raise, its message must stay
            lost = isinstance(error, Conflict)
            if tries == RACES - 1 or (tries and not lost):
                raise
            if not lost:
                log.warning("a turn failed and is played once more", exc_info=True)
    raise AssertionError


def careful(world: World, tx: Tx, row: Row, ours: Business, who: Contact) -> None:
    """The message stays, whatever becomes of its turn. That takes a savepoint, which costs two statements; so the first
    try is without: nearly all turns succeed, and one that fails takes its message back with it and comes here."""
    attempt(world, tx, inbox.SETTLE, {"seq": row.seq}, row, partial(hear, ours=ours, who=who))


def store(world: World, arrival: Arrival, do: Hearing) -> bool:
    at = world.now()
    values = [*(variants(arrival.phone) if arrival.phone else ()), *([arrival.user] if arrival.user else [])]
    with transaction(world.db, None) as tx:
        found = contact.arrived(tx, arrival.to, values)
        if found is None and arrival.service:  # its numbers are Twilio's affair; the answer goes by the service too
            arrival = replace(arrival, to=arrival.service)
            found = contact.arrived(tx, arrival.to, values)
        if found is None:
            log.warning("a message to a sender that no business has")
            return False
        ours, known = found
        tx = tx.of(ours.id)
        who = recognise(tx, arrival, known, at)
        row = inbox.add(tx, arrival.message, who.id, arrival.to, at)
        if row and row.held:
            release(world, tx, ours, who, at, arrival.address)
        if row and row.life == "done":
            do(world, tx, row, ours, who)
    return True


def recognise(tx: Tx, arrival: Arrival, known: list[Row], at: datetime) -> Contact:
    """The person of these addresses, or a new one. A number and a user id that come together belong together."""
    given = [pair for pair in (("phone", arrival.phone), ("user", arrival.user)) if pair[1]]
    if not known:
        id = contact.greet(tx, arrival.name, given, at, "chat")
    else:
        id = known[0].contact
        kinds = {row.kind for row in known if row.contact == id and not row.dead}  # whoever writes is reached again
        for kind, value in given:
            if kind not in kinds:
                tx.run(contact.RELINK, kind=kind, value=value, contact=id, dead="")
    tx.run(contact.HEARD, contact=id, sender=arrival.to, address=arrival.address, heard=at)
    who = contact.locked(tx, id, arrival.to)
    if arrival.name and not who.name:
        tx.run(contact.SET_NAME, id=id, name=arrival.name)
        who = replace(who, name=arrival.name)
    return who


def hear(world: World, tx: Tx, row: Row, ours: Business | None = None, who: Contact | None = None) -> None:
    ours = ours or business.by_id(tx)
    who = who or contact.locked(tx, row.contact, row.sender)
    message = inbox.message(row)
    rows: Rows = {}
    scene = open_scene(world, rows, ours, who, f"in:{row.sid}", row.at)
    standing = conversation.read(tx, [who.id])
    scene.side = pick_side(message, who, standing)
    scene.stack, scene.memo, scene.version = standing.get((who.id, scene.side), ([], Memo(), 0))
    zone = ZoneInfo(who.zone or ours.zone)
    said = Said(message.text, row.at.astimezone(zone), scene.locale, ours.country)
    turn.direct(tx, [turn.heard(scene, message, said)])
    tx.write(rows)


def hear_again(world: World, tx: Tx, row: Row) -> None:
    hear(world, tx, row)
    tx.run(inbox.SETTLE, seq=row.seq, life="done", due=row.due, tries=row.tries, note="")


def open_scene(world: World, rows: Rows, ours: Business, who: Contact, cause: str, at: datetime) -> Scene:
    """An empty scene: nobody stands anywhere yet. `cause` names it within the business."""
    return Scene(f"{ours.id}/{cause}", at, ours, who, [], world.render, world.number, world.word, rows)


Standing = dict[tuple[int, str], tuple[list[Session], Memo, int]]


def pick_side(message: Message, who: Contact, standing: Standing) -> str:
    """Staff command and chat with one number: a command and its answers on one side, all else on the other. What is no
    command goes to the side that asked last."""
    if who.role == "customer":
        return "customer"
    if message.text.lstrip().startswith("/") and not message.more.get("forwarded"):
        return "staff"
    tops = {side: stack[-1] for (_, side), (stack, _, _) in standing.items() if stack}
    if tap := tap_of(message):
        for (_, side), (stack, _, _) in standing.items():
            if tap.session in [session.id for session in stack]:
                return side
    if "staff" not in tops:
        return "customer"
    return "staff" if "customer" not in tops or tops["staff"].at >= tops["customer"].at else "customer"
