"""What the desk must know: who waits for a human, and who can answer them."""

from dataclasses import dataclass
from datetime import datetime

from flows.facts import Staff
from flows.needs import Need
from flows.needs.booking import Shop, Visit
from flows.sent import Sent

NOWHERE = Shop()


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who waits for a human. `open`: their session window is; `said` is the
    last of what they wrote, newest last. `staff` has taken it, as the contact `keeper` called `keeps`; empty and 0
    where nobody has. `sent` is what came since they called, and is not words. `why` they need a person: urgent,
    complaint, or empty; `raised` is when that was heard, if it was not with the call."""

    number: int
    contact: int
    name: str
    status: str
    staff: str
    at: datetime
    open: bool = True
    said: tuple[str, ...] = ()
    phone: str = ""
    keeper: int = 0
    keeps: str = ""
    sent: tuple[Sent, ...] = ()
    why: str = ""
    raised: datetime | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """`number` is the next one; `mine` is the open call of the contact who asks, `said` the last of what they wrote;
    `awake` are the contacts of those of the staff whom a message reaches now. `shop` tells when anybody is there."""

    number: int
    staff: tuple[Staff, ...]
    mine: Caller | None
    said: tuple[str, ...] = ()
    awake: frozenset[int] = frozenset()
    shop: Shop = NOWHERE


@dataclass(frozen=True, slots=True)
class Inbox:
    """`people` as of FindCallers; `held` are members of the staff, as (contact, name), with how many notices wait until
    they write again."""

    people: tuple[Caller, ...] = ()
    held: tuple[tuple[int, str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """`visit` is the one of this person that begins soon, or has just begun; `staff` all who can be told."""

    visit: Visit | None = None
    staff: tuple[Staff, ...] = ()


@dataclass(frozen=True, slots=True)
class FindNear(Need[Near]):
    contact: int
    at: datetime


@dataclass(frozen=True, slots=True)
class FindInbox(Need[Inbox]):
    at: datetime


@dataclass(frozen=True, slots=True)
class FindDesk(Need[Desk]):
    contact: int
    at: datetime


@dataclass(frozen=True, slots=True)
class FindCallers(Need[tuple[Caller, ...]]):
    """Everybody who waits, urgent ones and then complaints first, of equals who waits longest; and the one with this
    number, even if that is closed. `at` tells the open windows."""

    at: datetime
    number: int = 0
