"""What the page shows beside the conversations themselves: which phones, which steps to try, which switches."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

from bot.standin.core import Core
from bot.standin.people import Person


@dataclass(frozen=True)
class Phone:
    """A phone on the page; `address` as Twilio writes it. `staff`: it is drawn in another colour."""

    address: str
    name: str
    about: str = ""
    staff: bool = False

    @property
    def id(self) -> str:
        """Fit for an element of the page."""
        return "p" + re.sub(r"[^0-9A-Za-z]", "", self.address.partition(":")[2] or self.address)

    @property
    def shown(self) -> str:
        """The number, or that there is none."""
        bare = self.address.partition(":")[2] or self.address
        return bare if bare.startswith("+") else "no number"


@dataclass(frozen=True)
class Heard:
    """That a phone has got a message like this. `words` is a pattern; `since`: only after that person wrote a text
    which begins so; `last`: only if nothing came to that phone after it."""

    who: str
    words: str = ""
    since: str = ""
    last: bool = False


@dataclass(frozen=True)
class Step:
    """Something to try. `who` is the name of a phone; `send` puts the text at once, else it is left to be finished.
    `hours` moves the clock instead; `switch` turns a switch on.

    Where `needs` is not there yet, `first` says what to do before. It is done when `done` has come: any answer to the
    text, if nothing else is said; for a switch, when its fault has struck."""

    title: str
    about: str = ""
    who: str = ""
    text: str = ""
    send: bool = True
    hours: float = 0
    switch: str = ""
    needs: Heard | None = None
    first: str = ""
    done: Heard | None = None

    @property
    def expected(self) -> Heard | None:
        return self.done or (Heard(self.who, since=self.text) if self.who else None)


@dataclass(frozen=True)
class Switch:
    """Something that goes wrong for as long as it is on; `faults` as in bot/standin/faults.py."""

    name: str
    label: str
    about: str
    faults: Sequence[Mapping[str, Any]]


SWITCHES = (
    Switch(
        "lost",
        "Lose Twilio’s answers",
        "Sent, but never confirmed.",
        ({"kind": "lost_after"},),
    ),
    Switch("down", "Refuse to send", "Every message is turned away.", ({"kind": "error_before"},)),
    Switch("late", "Late delivery reports", "Ticks come ten seconds late.", ({"kind": "late", "seconds": 10.0},)),
    Switch(
        "muddle",
        "Delivery reports out of order",
        "Some twice, some too early.",
        ({"kind": "doubled"}, {"kind": "disordered", "seconds": 2.0, "chance": 0.5}),
    ),
)

Health = Mapping[str, Any]


@dataclass
class Page:
    """`title` is the business's name, `zone` tells whose time is shown; `home` tells both anew, where they may change.
    `known` are people whose phone may be added, by name; `health` tells how the front desk does (what its /healthz
    answers, or None), if anybody is to be told; `notes` are lines beneath the steps; `done` are the places of steps
    that were done."""

    title: str
    zone: ZoneInfo
    phones: list[Phone]
    steps: Sequence[Step] = ()
    known: Mapping[str, str] = field(default_factory=dict)
    health: Callable[[], Health | None] | None = None
    notes: Sequence[str] = ()
    home: Callable[[], tuple[str, ZoneInfo]] | None = None
    done: set[int] = field(default_factory=set)
    lock: Lock = field(default_factory=Lock)

    def look(self) -> None:
        """The business as it is now."""
        if self.home:
            self.title, self.zone = self.home()

    def phone_of(self, core: Core, person: Person) -> Phone | None:
        """The phone that this person holds, under whichever address it was added."""
        return next((each for each in self.phones if core.store.people.at(each.address) is person), None)

    def by_address(self, address: str) -> Phone:
        """Raises ValueError."""
        for each in self.phones:
            if each.address == address:
                return each
        raise ValueError(f"there is no phone {address} on this page")

    def add(self, phone: Phone) -> bool:
        """False where it is on the page already."""
        with self.lock:
            if any(each.address == phone.address for each in self.phones):
                return False
            self.phones.append(phone)
            return True

    def remove(self, address: str) -> None:
        with self.lock:
            self.phones[:] = [each for each in self.phones if each.address != address]
