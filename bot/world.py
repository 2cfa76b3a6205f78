"""The only doors to the outside: clock, database, channels, texts, secret. Tests build their own."""

import hashlib
import hmac
from base64 import b32encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event
from typing import Any, Protocol

from sqlalchemy import Engine

from flows.needs.campaign import TemplateFact


class NotSent(Exception):
    """The message surely did not leave. `code` is the carrier's (0: none); `wait` is how long it asks us to."""

    def __init__(self, message: str, *, code: int = 0, permanent: bool = False, wait: timedelta | None = None) -> None:
        super().__init__(message)
        self.code, self.permanent, self.wait = code, permanent, wait


class Unknown(Exception):
    """The message may have left: a timeout, a dropped connection, a 5xx."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message on its way out. `sender` and `to` as the carrier writes them; an option is what a tap sends back and
    its label; `template` is a ContentSid with its variables; `choose` is the word on what opens a list of options."""

    id: int
    ref: str
    sender: str
    to: str
    body: str
    options: tuple[tuple[str, str], ...] = ()
    media: str = ""
    template: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    expires: datetime | None = None
    choose: str = "Options"


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as the carrier lists it."""

    sid: str
    to: str
    body: str
    status: str
    created: datetime
    error: int = 0
    sender: str = ""


class Channel(Protocol):
    def send(self, letter: Letter) -> tuple[str, str]:
        """Hand over one message and return the carrier's id for it and its status. Raises NotSent or Unknown."""

    def find(self, to: str, since: datetime) -> list[Posted]:
        """All messages to this address since then, newest first, complete. Raises OSError when out of reach."""


class Templates(Protocol):
    def __call__(self) -> Sequence[TemplateFact]:
        """All WhatsApp templates that the carrier has, with their approval. Raises OSError when it is out of reach."""


class Media(Protocol):
    def __call__(self, url: str) -> tuple[bytes, str]:
        """A file that somebody sent us, by its address, and its content type. Raises OSError."""


@dataclass(slots=True)
class Health:
    """What the process knows of itself: when the last tick ended, whether it is on its way out, and who of it waits
    for the database to come back."""

    last_tick: datetime | None = None
    draining: bool = False
    waiting: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class World:
    """`channels` by kind: whatsapp, sms, email. `woken` is set by whoever wrote outbox rows, and wakes the senders.
    `secret` makes ids and stays for ever; `keys` sign links: the first one new links, all of them count."""

    now: Callable[[], datetime]
    db: Engine
    channels: Mapping[str, Channel]
    render: Callable[[str, str, Mapping[str, Any]], str]
    secret: bytes
    sender_rate: float = 80
    reconcile_after: timedelta = timedelta(seconds=120)
    woken: Event = field(default_factory=Event)
    health: Health = field(default_factory=Health)
    keys: tuple[bytes, ...] = ()
    templates: Templates | None = None
    media: Media | None = None

    def close(self) -> None:
        """Close the connections that it holds; a world that is used again opens others."""
        self.db.dispose()

    def number(self, name: str) -> int:
        """The 63-bit id of a name: the same each time, and nobody can tell the next."""
        return int.from_bytes(hmac.digest(self.secret, name.encode(), hashlib.sha256)[:8], "big") >> 1

    def word(self, name: str) -> str:
        """Eight letters and digits that nobody can guess: the same for the same name."""
        return b32encode(hmac.digest(self.secret, b"word:" + name.encode(), hashlib.sha256)[:5]).decode()
