"""One message in either direction, and the JSON by which Twilio's API and our ledger show it."""

from dataclasses import dataclass, field
from typing import Any

from bot.standin.clock import iso, rfc2822
from bot.standin.errors import FAILURES

API = "/2010-04-01/Accounts"
FINAL = frozenset({"failed", "undelivered", "canceled", "received", "read"})
LIFE = ("", "accepted", "scheduled", "queued", "sent", "delivered", "read", "undelivered", "failed", "canceled")
"""Every status, those that may follow behind those that may go before."""

Card = dict[str, Any]
"""What a phone shows: `kind`, `body`, and where there are any `buttons`, `list`, `media`, `location`, `footer`."""


@dataclass(slots=True)
class Message:
    """Times are seconds since 1970; `text` is what the person reads, which `body` stops being when it is redacted."""

    sid: str
    seq: int
    account: str
    sender: str
    to: str
    body: str
    text: str
    created: float
    direction: str = "outbound-api"
    status: str = "queued"
    told: str = ""
    """How far the desk knows of it: reports may come late, out of order, or never."""
    error: int | None = None
    sent: float | None = None
    updated: float = 0.0
    content_sid: str = ""
    variables: dict[str, str] | None = None
    template: str = ""
    card: Card | None = None
    media: list[str] = field(default_factory=list)
    """Addresses of what we were given to send; names of stored media in what a phone sent."""
    callback: str = ""
    service: str = ""
    validity: float = 36000.0
    due: float = 0.0
    reply_to: str = ""
    payload: str = ""
    extra: dict[str, Any] | None = None
    """What a phone sent beside text: location, contact name, type."""
    trail: list[tuple[str, float]] = field(default_factory=list)
    gone: bool = False
    seen: bool = False

    @property
    def inbound(self) -> bool:
        return self.direction == "inbound"

    @property
    def known(self) -> str:
        """Its status in the eyes of the desk; where the desk wants no reports, the true one."""
        return (self.told or "queued") if self.callback else self.status

    @property
    def known_error(self) -> int | None:
        return self.error if self.known == self.status else None

    @property
    def person(self) -> str:
        """The address on the phone's side."""
        return self.sender if self.inbound else self.to

    @property
    def desk(self) -> str:
        """The address on the business's side."""
        return self.to if self.inbound else self.sender


def resource(message: Message) -> dict[str, Any]:
    """As `GET /Messages/{Sid}.json` answers."""
    uri = f"{API}/{message.account}/Messages/{message.sid}"
    priced = message.status in ("delivered", "read", "received")
    return {
        "account_sid": message.account,
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": rfc2822(message.created),
        "date_sent": rfc2822(message.sent),
        "date_updated": rfc2822(message.updated or message.created),
        "direction": message.direction,
        "error_code": message.error,
        "error_message": FAILURES.get(message.error) if message.error else None,
        "from": message.sender or None,
        "messaging_service_sid": message.service or None,
        "num_media": str(len(message.media)),
        "num_segments": "1",
        "price": "-0.00500" if priced else None,
        "price_unit": "USD" if priced else None,
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json", "feedback": f"{uri}/Feedback.json"},
        "to": message.to,
        "uri": f"{uri}.json",
    }


def ledger_line(message: Message) -> dict[str, Any]:
    """What was accepted, unaltered by redaction or deletion; times in UTC with microseconds."""
    return {
        "sid": message.sid,
        "seq": message.seq,
        "account_sid": message.account,
        "to": message.to,
        "from": message.sender,
        "body": "" if message.content_sid else message.text,
        "content_sid": message.content_sid,
        "variables": message.variables or {},
        "template": message.template,
        "text": message.text,
        "media": message.media,
        "status": message.status,
        "error_code": message.error,
        "accepted_at": iso(message.created),
        "sent_at": iso(message.sent) if message.sent else None,
        "trail": [[status, iso(at)] for status, at in message.trail],
        "status_callback": message.callback,
        "messaging_service_sid": message.service,
        "direction": message.direction,
    }


def bubble(message: Message) -> dict[str, Any]:
    """What a phone shows of it."""
    return {
        "sid": message.sid,
        "seq": message.seq,
        "mine": message.inbound,
        "at": iso(message.created),
        "text": message.text,
        "card": message.card,
        "media": message.media,
        "status": message.known,
        "error_code": message.known_error,
        "reply_to": message.reply_to,
        "payload": message.payload,
        "desk": message.desk,
        "person": message.person,
        "seen": message.seen,
        **(message.extra or {}),
    }
