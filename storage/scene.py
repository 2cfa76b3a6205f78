"""One turn while it is played: whom it is about, where they stand, and the rows that it will write."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.effects import Say
from flows.engine import Session
from flows.facts import Business, Contact, Origin
from flows.sent import Sent
from storage.db import Rows, Sql


@dataclass(frozen=True, slots=True)
class Waiting:
    """A flow that starts with their next reply: a campaign asked it where the session window was closed. `ripe`: the
    reply came while another flow was open, so it starts when that one has ended."""

    flow: str
    args: Mapping[str, Any]
    origin: Origin
    until: datetime
    ripe: bool = False


@dataclass(frozen=True, slots=True)
class Memo:
    """What is remembered of a person between their turns: flows that wait, campaigns that wait for a reply;
    how many answers they got since when, for two machines may talk to each other without end; and what was spoken of
    last, and when."""

    waiting: tuple[Waiting, ...] = ()
    touched: tuple[Origin, ...] = ()
    since: datetime | None = None
    answers: int = 0
    spoken: Mapping[str, Any] = field(default_factory=dict)
    spoken_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A message to somebody, as the outbox will hold it. `options` are (payload, label)."""

    contact: int
    sender: str
    address: str
    text: str
    body: str
    options: Sequence[tuple[str, str]] = ()
    media: str = ""
    template: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    rank: int = 0
    due: datetime | None = None
    held: bool = False  # until that person writes again
    expires: datetime | None = None


@dataclass(slots=True)
class Scene:
    """`id` names the cause, the same each time the turn is run; `at` is when the cause reached us, in UTC."""

    id: str
    at: datetime
    business: Business
    contact: Contact
    stack: list[Session]  # the running flows; the last is on top
    render: Callable[[str, str, Mapping[str, Any]], str]
    number: Callable[[str], int]  # the 63-bit id of a name
    word: Callable[[str], str]  # a word that nobody can guess, of a name
    rows: Rows
    side: str = "customer"
    version: int = 0
    memo: Memo = field(default_factory=Memo)
    origin: Origin | None = None
    clock: str = "nudge"  # what the top session's clock rings next
    rank: int = 0  # replies go before campaigns
    says: list[Say] = field(default_factory=list)
    dirty: bool = False
    outcome: str = ""
    sent: tuple[Sent, ...] = ()  # what came with the words that are heard
    ids: int = 0

    @property
    def top(self) -> Session | None:
        return self.stack[-1] if self.stack else None

    @property
    def locale(self) -> str:
        return self.contact.locale or self.business.locale

    def keep(self, session: Session) -> None:
        """This is now the top session; it will be saved."""
        self.stack[-1] = session
        self.dirty = True

    def put(self, sql: Sql, **params: Any) -> None:
        self.rows.setdefault(sql, []).append(params)

    def next_id(self) -> int:
        """Ids count up from the name of the turn, so a turn that runs again writes the same rows."""
        self.ids += 1
        return self.number(f"{self.id}/{self.ids}")

    def text(self, key: str, args: Mapping[str, Any], locale: str = "") -> str:
        return self.render(locale or self.locale, key, args)
