"""A message comes in: who is it from, is it new, and its turn is played, all in one transaction."""

import logging
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot import turn
from bot.attempt import attempt
from bot.forms import Arrival
from bot.route import TAP
from bot.world import World
from flows.engine import Session
from flows.facts import Business, Contact, Message
from flows.hears.phones import variants
from flows.hears.said import Said
from storage import business, contact, conversation, inbox
from storage.db import Conflict, Row, Rows, Tx, transaction
from storage.scene import Memo, Scene

log = logging.getLogger(__name__)
RACES = 4  # two first messages of one person at once: whoever loses looks again


def receive(world: World, arrival: Arrival) -> bool:
    """The message is stored and its turn is played, or it is stored to be tried again. False: nobody has that number
    of ours. Raises sqlalchemy's errors when the database is out of reach."""
    for left in reversed(range(RACES)):
        try:
            found = store(world, arrival)
            world.woken.set()
            return found
        except Conflict:
            if not left:
                raise
    raise AssertionError


def store(world: World, arrival: Arrival) -> bool:
    at = world.now()
    with transaction(world.db, None) as tx:
        ours = business.by_sender(tx, arrival.to)
        if ours is None and arrival.service:  # its numbers are Twilio's affair; the answer goes by the service too
            arrival = replace(arrival, to=arrival.service)
            ours = business.by_sender(tx, arrival.to)
        if ours is None:
            log.warning("a message to a sender that no business has")
            return False
        tx = tx.of(ours.id)
        who = recognise(tx, arrival, world)
        tx.run(contact.HEARD, contact=who.id, sender=arrival.to, address=arrival.address, heard=at)
        who = replace(who, heard=at, address=arrival.address)
        row = inbox.add(tx, arrival.message, who.id, arrival.to, at)
        if row:
            tx.run(contact.RELEASE, contact=who.id, at=at, address=arrival.address)
        if row and row.life == "done":
            attempt(world, tx, inbox.SETTLE, {"seq": row.seq}, row, partial(hear, ours=ours, who=who))
    return True


def recognise(tx: Tx, arrival: Arrival, world: World) -> Contact:
    """The person of these addresses, or a new one. A number and a user id that come together belong together."""
    phones = variants(arrival.phone) if arrival.phone else ()
    users = [arrival.user] if arrival.user else []
    known = tx.all(contact.OWNER_OF, phones=list(phones), users=users)
    given = [pair for pair in (("phone", arrival.phone), ("user", arrival.user)) if pair[1]]
    if not known:
        id = contact.greet(tx, arrival.name, given, world.now(), "chat")
    else:
        id = known[0].contact
        kinds = {row.kind for row in known if row.contact == id and not row.dead}  # whoever writes is reached again
        for kind, value in given:
            if kind not in kinds:
                tx.run(contact.RELINK, kind=kind, value=value, contact=id, dead="")
    who = contact.by_ids(tx, [id], arrival.to)[id]
    if arrival.name and not who.name:
        tx.run(contact.SET_NAME, id=id, name=arrival.name)
        who = replace(who, name=arrival.name)
    return who


def hear(world: World, tx: Tx, row: Row, ours: Business | None = None, who: Contact | None = None) -> None:
    ours = ours or business.by_id(tx)
    who = who or contact.by_ids(tx, [row.contact], row.sender)[row.contact]
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
    if tapped := TAP.fullmatch(message.tap):
        for (_, side), (stack, _, _) in standing.items():
            if int(tapped[1], 36) in [session.id for session in stack]:
                return side
    if "staff" not in tops:
        return "customer"
    return "staff" if "customer" not in tops or tops["staff"].at >= tops["customer"].at else "customer"
