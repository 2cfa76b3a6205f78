"""Who wants no more messages of ours, or wants them again: words that work anywhere, and whole sentences."""

from collections.abc import Sequence
from dataclasses import replace

from bot.items import Hear, Item, StopCampaigns
from flows.effects import Consent, NoteContact, Say
from flows.facts import Contact
from flows.hears.intents import intent
from flows.hears.parts import kept
from flows.hears.said import Said


def refuses(said: Said) -> bool:
    """A whole sentence that wants no more messages, whatever was asked."""
    return len(said.text.split()) > 2 and intent(said) == "optout"


def besides(said: Said) -> Sequence[Item]:
    """What is wished for by whoever wants no more messages: `no ads, book me a haircut`."""
    return [Hear(replace(said, text=rest), rest=True)] if (rest := kept(said)) else []


def opt_out(contact: Contact) -> Sequence[Item]:
    """The first STOP ends marketing, the second reminders too, later ones are silent."""
    if contact.marketing is not False:
        return [Consent("marketing", False, "chat", "stop"), StopCampaigns(), Say("optout.marketing")]
    if contact.reminders is not False:
        return [Consent("reminders", False, "chat", "stop"), StopCampaigns(), Say("optout.reminders")]
    return [StopCampaigns()]


def opt_in() -> Sequence[Item]:
    granted = [Consent(purpose, True, "chat", "start") for purpose in ("marketing", "reminders")]
    return [*granted, NoteContact(asked=True), Say("optout.back")]


def carrier_decided(kind: str) -> Sequence[Item]:
    """Twilio's own opt-out filter has answered already: record it, say nothing."""
    if kind == "STOP":
        return [Consent("marketing", False, "carrier", "STOP"), StopCampaigns()]
    if kind == "START":
        return [Consent("marketing", True, "carrier", "START")]
    return []
