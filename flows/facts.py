"""What a decision may know. Facts are copies taken at the start of a turn; nothing here can reach the database.

Here stand the facts that every flow may need. Those of one flow only are declared beside their needs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Role = Literal["customer", "agent", "manager", "owner"]
Origin = tuple[int, int]
"""A campaign's number and step: which touch led to this."""


@dataclass(frozen=True, slots=True)
class Business:
    """`zone` is an IANA name, `country` ISO 3166, `currency` ISO 4217, `locale` BCP 47."""

    id: int
    name: str
    zone: str = "UTC"
    country: str = "US"
    currency: str = "USD"
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class Contact:
    """`address` and `sender` are as Twilio writes them; `heard` is when they last wrote to that sender, in UTC.
    `marketing` and `reminders` are None while nobody knows. `locale` and `zone` may be empty: the business's then."""

    id: int
    name: str = ""
    address: str = ""
    sender: str = ""
    phone: str = ""
    locale: str = ""
    zone: str = ""
    role: Role = "customer"
    staff: str = ""
    marketing: bool | None = None
    reminders: bool | None = None
    greeted: bool = True
    asked: bool = False
    heard: datetime | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff who can be reached in chat; `contact` is their contact's id."""

    slug: str
    name: str
    role: Role
    contact: int


@dataclass(frozen=True, slots=True)
class Message:
    """What came in, typed. `kind` is text, tap, media, location, contacts or other; `tap` a button's payload;
    `reply_to` the SID of the message replied to; `more` what the kind brings along (media, latitude, referral, …)."""

    sid: str
    kind: str
    text: str
    tap: str = ""
    reply_to: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)
