"""May we write to you? Asked once; the answer is kept with the words of the question."""

from flows.effects import YES_NO, Consent, Effect, Say, Start
from flows.engine import MOST_PUT, PUT, Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import granted, yes_no
from flows.needs import FindFirstContact

WORDING = "consent.ask"


def need(turn: Turn[None]) -> FindFirstContact:
    return FindFirstContact(turn.contact.id)


def ask(turn: Turn[str | None]) -> Say:
    return Say(WORDING, {"business": turn.business.name}, YES_NO)


def decided(turn: Turn[str | None]) -> list[Effect]:
    yes = turn.trigger == "yes"
    said = Say("consent.granted" if yes else "consent.declined")
    return [Consent("marketing", yes, "chat", WORDING, ("whatsapp",)), said, *first_contact(turn)]


def explain(turn: Turn[str | None]) -> list[Effect]:
    """Who has something else in mind may simply say so; an `ok` may be about anything."""
    vague, _ = yes_no(turn.words_of(turn.heard))
    if vague != "yes":
        return [Say("consent.unclear")]
    return [Say("consent.sure" if turn.data.get(PUT, 0) < MOST_PUT else "common.fine")]


def first_contact(turn: Turn[str | None]) -> list[Effect]:
    return [Start("questionnaire", {"slug": turn.known})] if turn.known else []


STATES: States[str | None] = (
    State("new"),
    State("asking", ask, granted),
    State("decided", ends=True),
)

# fmt: off
RULES: Rules[str | None] = (
    #     on               from      to         only if  then
    Rule("start",         "new",    "asking"),
    Rule("yes",           "asking", "decided", None,    decided),
    Rule("no",            "asking", "decided", None,    decided),
    Rule("unclear",       "asking", None,      None,    explain),
    Rule("guess.unknown", "asking", None,      None,    explain),
)
# fmt: on

CONSENT = Flow[str | None]("consent", need, STATES, RULES, nudge=None, open=True, settles="marketing")
