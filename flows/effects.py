"""What a decision may ask for. Effects are data: the storage floor turns them into rows, nothing here acts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.facts import Origin


@dataclass(frozen=True, slots=True)
class Option:
    """One answer on offer. `id` is what the rules hear, `trigger` or `trigger:value`; `label` is a text."""

    id: str
    label: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Say:
    """Tell the contact of this turn the text called `text`, filled with `args`; a question has options."""

    text: str
    args: Mapping[str, Any] = field(default_factory=dict)
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Show:
    """Send the contact a picture or file, by its public address, with these words."""

    media: str
    text: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SendTemplate:
    """Send an approved WhatsApp template. `sid` is HX…; every placeholder has its value."""

    sid: str
    body: str
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell somebody else (a contact's id), mostly staff, the text called `text`, in their language. `media`: with this
    file, which somebody sent us, by its `Sent.ref`."""

    contact: int
    text: str
    args: Mapping[str, Any] = field(default_factory=dict)
    media: str = ""


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep these answers in the session until its flow ends."""

    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Mention:
    """What was spoken of just now; flows that recall it find it in their data, under `spoken`, for an hour."""

    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Start:
    """Begin a flow on top of whatever runs. `origin` is the touch that caused it, if a campaign did."""

    flow: str
    args: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""  # what was said after the keyword, heard by the first state
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class StartLater:
    """Begin a flow with the person's next reply, after whatever flow is open then; not after `until`."""

    flow: str
    args: Mapping[str, Any]
    origin: Origin
    until: datetime


@dataclass(frozen=True, slots=True)
class Again:
    """Begin the flow that is on top anew."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A flow ended. Its caller and its campaign may react to this; a flow never knows who listens. `value`: what it was
    about, if it kept that as its `result`."""

    flow: str
    outcome: str
    origin: Origin | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class NoteContact:
    """What this turn learnt about its contact. Only what is named changes."""

    greeted: bool = False
    asked: bool = False
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """The contact grants or withdraws a purpose (marketing, reminders) on these channels; none named: on all."""

    purpose: str
    granted: bool
    source: str
    wording: str = ""
    channels: tuple[str, ...] = ()


Effect = Any
"""Any of the classes here or in the effects of one domain; `storage.all.WRITES` and `bot.turn` know them all."""
YES_NO = (Option("yes", "common.yes"), Option("no", "common.no"))


@dataclass(frozen=True, slots=True)
class CallHuman:
    """Put the contact into the line of people who wait for staff, under this number; two cannot have the same. `why`
    they were heard to need one: urgent, complaint, or empty."""

    number: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class RaiseCall:
    """The call of this number has become graver than it was: `why` is urgent or complaint."""

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class TakeCall:
    """This member of staff answers the call of this number."""

    number: int
    staff: str


@dataclass(frozen=True, slots=True)
class EndCall:
    """The call of this number is closed."""

    number: int


@dataclass(frozen=True, slots=True)
class Signal:
    """Pull a trigger on another person's flow, in a turn of their own: their talk with a human was closed."""

    contact: int
    flow: str
    trigger: str


@dataclass(frozen=True, slots=True)
class KeepAnswers:
    """The answers of a whole questionnaire, by the key of the question, outlive its session."""

    slug: str
    version: int
    answers: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GiveAward:
    """Give this promotion to the contact, under this personal code; two cannot have the same place."""

    promotion: str
    place: int
    nth: int
    personal: str


@dataclass(frozen=True, slots=True)
class Redeem:
    """The award of this code has been used; it can be only once."""

    personal: str
    staff: str


@dataclass(frozen=True, slots=True)
class Launch:
    """Keep a campaign under this number; as a draft, or to be started. `wishes` is what its kind is filled with,
    `counted` how many people the preview named; `again`: there is a draft of this number."""

    number: int
    kind: str
    wishes: Mapping[str, Any]
    counted: int
    draft: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class SetCampaign:
    """The campaign of this number (0: every one) is now paused, running or stopped."""

    number: int
    status: str


@dataclass(frozen=True, slots=True)
class ReadTemplates:
    """Read the templates from Twilio anew, then pull this trigger on this flow of the contact."""

    flow: str
    trigger: str


@dataclass(frozen=True, slots=True)
class Book:
    """Take a visit for the contact: the cells `first` up to, without, `last` of these seats. Whoever took one of them
    first has it; then this turn is decided again. `price` as it was told."""

    service: str
    place: str
    staff: str
    start: datetime
    end: datetime
    resource: str
    first: int
    last: int
    seats: tuple[int, ...]
    price: int | None = None


@dataclass(frozen=True, slots=True)
class CancelBooking:
    """The booking is off, and what it took is free again."""

    booking: int


@dataclass(frozen=True, slots=True)
class MoveBooking:
    """A booking goes, another takes its place, in one."""

    booking: int
    to: Book
