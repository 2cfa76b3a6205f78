"""The conversation in a terminal: the very same way in and out as by WhatsApp, only that the channel prints."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event, Lock, Thread
from typing import Any

from bot.delivery.pool import send_due
from bot.forms import Arrival
from bot.health import no_answer
from bot.inbound import receive
from bot.templates import read_templates
from bot.work import tick
from bot.world import Letter, Posted, World
from flows.facts import Message
from flows.needs import FindContact
from storage import business, contact, loading
from storage.db import reading, transaction

CHANNEL = "chat"
SENDER = "chat:bellhop"
"""A sender of its own, so that nothing which waits for WhatsApp is ever printed here."""

Show = Callable[[str, list[str], str, str], None]
"""Shows a message: its words, the labels of its options, what else it carries, and whom it is for, if not for you."""


@dataclass
class Terminal:
    """A channel that prints, and knows what was offered last to whom. What goes to others than `own`, the address of
    whoever types, waits in `aside` until they have read their answer."""

    show: Show
    own: str = ""
    aside: list[Letter] = field(default_factory=list)
    offered: dict[str, tuple[str, list[tuple[str, str]]]] = field(default_factory=dict)

    def send(self, letter: Letter) -> tuple[str, str]:
        sid = f"CH{letter.id:032x}"
        if letter.options:
            self.offered[letter.to] = (sid, list(letter.options))
        if self.own and letter.to != self.own:
            self.aside.append(letter)
        else:
            self.print(letter, "")
        return sid, "delivered"

    def print(self, letter: Letter, whom: str) -> None:
        self.show(letter.body, [label for _, label in letter.options], carries(letter), whom)

    def find(self, to: str, since: datetime) -> list[Posted]:
        return []  # what was printed was printed: nothing here is ever unknown

    def picked(self, to: str, text: str) -> Mapping[str, str]:
        """The option that this number names, as a tap; nothing where it names none."""
        sid, options = self.offered.get(to, ("", []))
        if not text.isdecimal() or not 1 <= int(text) <= len(options):
            return {}
        payload, label = options[int(text) - 1]
        return {"tap": payload, "text": label, "reply_to": sid}


def carries(letter: Letter) -> str:
    parts = [f"file {letter.media}"] if letter.media else []
    if letter.template:
        parts.append(f"template {letter.template} " + " ".join(f"{k}={v}" for k, v in letter.variables.items()))
    return ", ".join(parts).strip()


def open_sender(world: World) -> None:
    """The terminal's own sender, of the first business."""
    with transaction(world.db, None) as tx:
        home = business.first(tx)
        if home is not None:
            tx.of(home).run(business.ADD_SENDER, address=SENDER, channel=CHANNEL)


def home(world: World) -> tuple[str, int]:
    """The country of the first business, for numbers without a prefix, and how many services it offers."""
    with reading(world.db, None) as tx:
        of = tx.of(business.first(tx) or 0)
        offered = sum(bool(row.active) for row in loading.rows(of, loading.SERVICE).values())
        return business.by_id(of).country, offered


def converse(world: World, terminal: Terminal, phone: str, lines: Iterable[str], token: Callable[[], str]) -> None:
    """Say each of these lines as whoever has this number, and show what comes back. `token` names the messages."""
    open_sender(world)
    terminal.own = address_of(phone)
    turns = Lock()
    with ticking(world, terminal, turns):
        for line in lines:
            if text := line.strip():
                with turns:
                    receive(world, arrival(terminal, phone, text, token()))
                    settle(world, terminal)


def address_of(phone: str) -> str:
    return f"whatsapp:{phone}"


def arrival(terminal: Terminal, phone: str, text: str, sid: str) -> Arrival:
    address = address_of(phone)
    values: dict[str, Any] = {"text": text, **terminal.picked(address, text)}
    message = Message(f"chat-{sid}", "tap" if "tap" in values else "text", **values)
    return Arrival(message, SENDER, phone, "", address, "")


def settle(world: World, terminal: Terminal) -> None:
    """Do all that is due; a broadcast's words become due while it is laid, so look twice. Then tell what others got."""
    tick(world)
    if read_templates(world, wished=True):  # no scheduler runs here, and whoever asked for them waits
        tick(world)
    while send_due(world):
        tick(world)
    while terminal.aside:
        letter = terminal.aside.pop(0)
        terminal.print(letter, whom(world, letter.to))


def whom(world: World, to: str) -> str:
    """`Ana, +447400000001`, or the number alone."""
    number = to.removeprefix("whatsapp:")
    with reading(world.db, None) as tx:
        of = tx.of(business.first(tx) or 0)
        found = contact.whose(of, [number], [number])
        name = contact.find_contact(of, FindContact(found.contact, "")).name if found else ""
    return f"{name}, {number}" if name else number


@contextmanager
def ticking(world: World, terminal: Terminal, turns: Lock) -> Any:
    """Clocks ring here too, once a second, between two lines."""
    ended = Event()

    def run() -> None:
        while not ended.wait(1):
            with turns:
                try:
                    settle(world, terminal)
                except no_answer(world.db):
                    continue  # the next line that is typed will say it

    thread = Thread(target=run, name="clock", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
