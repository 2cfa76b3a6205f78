"""A bare CANCEL where nothing runs: a booking, our messages, or nothing at all?"""

from flows.effects import Consent, Effect, Option, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs import Nothing

CHOICES = (Option("booking", "meant.booking"), Option("offers", "meant.offers"), Option("nothing", "meant.nothing"))


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def ask(turn: Turn[None]) -> Say:
    return Say("meant.ask", options=CHOICES)


def show_bookings(turn: Turn[None]) -> list[Effect]:
    return [Start("bookings", {"wish": "cancel_booking"})]


def stop_offers(turn: Turn[None]) -> list[Effect]:
    return [Consent("marketing", False, "chat", "meant.offers"), Say("optout.marketing")]


def never_mind(turn: Turn[None]) -> list[Effect]:
    return [Say("meant.all_right")]


STATES: States[None] = (State("new"), State("asking", ask), State("told", ends=True))

# fmt: off
RULES: Rules[None] = (
    #     on          from      to        only if  then
    Rule("start",    "new",    "asking"),
    Rule("booking",  "asking", "told",   None,    show_bookings),
    Rule("offers",   "asking", "told",   None,    stop_offers),
    Rule("nothing",  "asking", "told",   None,    never_mind),
)
# fmt: on

MEANT = Flow[None]("meant", need, STATES, RULES, nudge=None)
