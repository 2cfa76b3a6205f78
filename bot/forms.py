"""What Twilio's webhooks bring, as typed messages."""

from dataclasses import dataclass

from flows.facts import Message


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message and whom it is from. `to` is our sender and `address` theirs, as Twilio writes them; `phone` is E.164,
    `user` a WhatsApp user id such as `US.abc`; either may be empty."""

    message: Message
    to: str
    phone: str
    user: str
    address: str
    name: str
