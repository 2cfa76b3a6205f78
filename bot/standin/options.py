"""What can be set on a stand-in, at its start or while it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN = "standin-token"
SENDER = "whatsapp:+14155238886"


@dataclass
class Options:
    """Times in seconds, rates a second; 0 switches a limit off and None a step of a message's life."""

    accounts: dict[str, str] = field(default_factory=lambda: {ACCOUNT: TOKEN})
    """Account SID → Auth Token; the first one receives what phones write."""
    webhook: str = ""
    """Where inbound messages go, with Twilio's `#rc=…&rp=…&ct=…&rt=…` if wanted. Empty: nowhere."""
    fallback: str = ""
    """Where an inbound message goes that the webhook did not take."""
    url: str = ""
    """The stand-in's own address, in media links. Empty: where it listens."""
    sender: str = SENDER
    """Who a phone writes to unless it says otherwise."""
    senders: list[str] = field(default_factory=list)
    """Who may stand in `From`; empty: anybody."""
    services: dict[str, str] = field(default_factory=dict)
    """Messaging Service SID → its sender."""
    window: str = "fail"
    """Free text outside the 24 hours: `fail` by callback, `refuse` at once, `off`."""
    us_marketing: bool = False
    """Whether marketing templates reach numbers of +1, which they do not at Meta since April 2025."""
    rate: float = 80.0
    """Messages a second and sender; a tenth more is let through, since arrival is never as even as departure."""
    over: str = "refuse"
    """What lies above the rate: `refuse` (429) or `queue`."""
    person_every: float = 0.0
    """One message per person in so many seconds; the rest fail with 63018."""
    loop_guard: int = 0
    """So many messages to one person within 30 s; the rest fail with 14107."""
    content_reads: float = 100.0
    content_lists: float = 20.0
    sent_after: float | None = 0.005
    delivered_after: float | None = 0.02
    read_after: float | None = 0.05
    """Each counts from the step before."""
    review_after: float | None = 0.2
    """How long the review of a template takes; None: until it is decided by hand."""
    media_redirect: bool = False
    """Whether media answers with a redirect, as Twilio does to its CDN."""
    keep: int = 200_000
    """How many messages are remembered."""
    seed: str = ""
    """What names and chances follow from. Empty: the moment of the start."""

    def change(self, wanted: Mapping[str, Any]) -> None:
        """Raises ValueError, naming what is unknown or of the wrong kind."""
        known = {each.name for each in fields(self)}
        for name, value in wanted.items():
            if name not in known:
                raise ValueError(f"there is no option {name}; there are: {', '.join(sorted(known))}")
            if name in CHOICES and value not in CHOICES[name]:
                raise ValueError(f"{name} must be one of {', '.join(CHOICES[name])}")
            if name in NUMBERS and not (isinstance(value, int | float) or (value is None and name in STEPS)):
                raise ValueError(f"{name} must be a number")
            setattr(self, name, value)

    @property
    def account(self) -> str:
        return next(iter(self.accounts))


CHOICES = {"window": ("fail", "refuse", "off"), "over": ("refuse", "queue")}
STEPS = ("sent_after", "delivered_after", "read_after", "review_after")
NUMBERS = (*STEPS, "rate", "person_every", "loop_guard", "content_reads", "content_lists", "keep")
