"""What a message means: a command, a tap, a code in it, a reply to something; or words for the flow that runs."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.codes import codes
from bot.items import Hear, Item, Pull
from bot.play import is_relayed
from bot.route import is_away, route
from flows.all import FLOWS
from flows.effects import NoteContact, Say, Start
from flows.facts import Message
from flows.hears.anywhere import command_of
from flows.hears.dates import readings
from flows.hears.intents import asks
from flows.hears.said import Said
from flows.hears.tongue import in_its_language
from flows.needs import FindPosted
from flows.needs.promotion import FindCode
from flows.rules.distance import Spot, told_of
from flows.staff.grammar import command
from storage import contact
from storage.scene import Scene


def understand(scene: Scene, message: Message, said: Said) -> Any:
    """The items that a message asks for; None: its words belong to the running flow."""
    if scene.side == "staff" and said.text.lstrip().startswith("/") and not message.more.get("forwarded"):
        return command(said, scene.contact)
    if message.reply_to and not message.tap and message.kind in ("text", "tap"):
        message = yield from replied(message)
    if where := stands(scene, message, said):
        return where
    away = scene.side == "customer" and not message.tap and is_away(scene.top, scene.at)
    items = route(message, said, scene.contact, away)
    if scene.side == "staff":
        return items
    if items is None and (claimed := (yield from claims(scene, said))):
        return claimed
    if items is None and message.kind not in ("text", "tap") and not said.text.strip() and not is_relayed(scene):
        return [Say("common.unread"), *([Say("desk.media")] if scene.contact.role != "customer" else [])]
    return items


def stands(scene: Scene, message: Message, said: Said) -> Sequence[Item]:
    """Where somebody is, sent as a place on the map: for the flow that asks for a place, else for the nearest of ours.
    One that takes whatever is said, and a person who holds the chat, have it themselves."""
    if scene.side == "staff" or message.kind != "location" or "latitude" not in message.more or said.text.strip():
        return ()
    pin, top = told_of(Spot(message.more["latitude"], message.more["longitude"])), scene.top
    if top is None or FLOWS[top.flow].knows(top.state, "pin"):
        return [Pull("pin", pin)] if top else [Start("where", {"pin": pin})]
    return () if FLOWS[top.flow].by_name[top.state].takes_all else [Start("where", {"pin": pin})]


def replied(message: Message) -> Any:
    """A pick from a list may come without its id: the message replied to tells what was offered."""
    options = yield FindPosted(message.reply_to)
    same = [payload for payload, label in options if label.casefold() == message.text.strip().casefold()]
    return replace(message, tap=same[0]) if same else message


def claims(scene: Scene, said: Said) -> Any:
    """The promotion whose code stands in the message, then what else it wishes."""
    written = [each for each in codes(said.text) if not (each.rest and is_relayed(scene))]
    found = (yield FindCode(tuple(dict.fromkeys(each.plain for each in written)))) if written else None
    if not found:
        return ()
    plain, code = found
    rest = next(each.rest for each in written if each.plain == plain)
    return [Start("promotion", {"code": code, "granted": True}), *beside(scene, replace(said, text=rest))]


def beside(scene: Scene, rest: Said) -> Sequence[Item]:
    """What the words around a code wish for; nobody needs to mind what they do not."""
    command = command_of(rest)
    top = scene.top
    taken = top is not None and FLOWS[top.flow].by_name[top.state].takes_all  # it would keep them as an answer
    if not rest.text or (command and command[0] == "promotion") or taken:
        return ()
    if not command and (top is None or FLOWS[top.flow].is_passing(top.state)):
        return [Start("guess", {"quiet": True, "rest": True, "around": True}, text=rest.text)]
    return [Hear(rest, rest=True)] if command or readings(rest) or not asks(rest) else ()


def in_their_language(scene: Scene, said: Said) -> Said:
    """A message is heard in the language that it is clearly in; who has told none is answered in it from now on."""
    heard = in_its_language(said) if scene.side == "customer" else said
    if heard is not said and not scene.contact.locale:
        contact.note(scene, NoteContact(locale=heard.locale))
    return heard
