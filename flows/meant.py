"""A bare CANCEL where nothing runs: a visit, our offers, or nothing at all? Nothing is called off without a yes."""

from flows.effects import Consent, Effect, Option, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import yes_no
from flows.hears.remarks import lets_go
from flows.hears.said import Heard
from flows.needs.booking import Diary
from flows.visits import MOST, begins, named_time, need

LAST = (Option("offers", "meant.offers"), Option("nothing", "meant.nothing"))


def gives_up(turn: Turn[Diary]) -> bool:
    """`never mind` is about what was just looked at: there is nothing to ask."""
    return lets_go(turn.words)


def something(turn: Turn[Diary]) -> bool:
    """A visit, or offers that have not been refused."""
    return bool(turn.known.booked) or turn.contact.marketing is not False


def ask(turn: Turn[Diary]) -> Say:
    shown = turn.known.booked[: MOST - 1]
    lines = [begins(turn, booked) for booked in shown]
    visits = (Option(f"one:{b.id}", "bookings.label", {"at": line["at"]}) for b, line in zip(shown, lines, strict=True))
    return Say("meant.ask", {"lines": lines}, (*visits, *LAST[turn.contact.marketing is False :]))


def understood(turn: Turn[Diary]) -> Heard:
    """A day names a visit; a yes means the only one there is, and is asked once more; a no means nothing."""
    if turn.trigger != "unclear":
        return turn.trigger, turn.value
    answer, _ = yes_no(turn.words_of(turn.heard))
    if answer == "yes" and len(turn.known.booked) == 1:
        return "one", str(turn.known.booked[0].id)
    return ("nothing", "") if answer == "no" else named_time(turn)


def show_booking(turn: Turn[Diary]) -> list[Effect]:
    return [Start("bookings", {"wish": "cancel_booking", "booking": int(turn.value)})]


def stop_offers(turn: Turn[Diary]) -> list[Effect]:
    return [Consent("marketing", False, "chat", "meant.offers"), Say("optout.marketing")]


def never_mind(turn: Turn[Diary]) -> list[Effect]:
    return [Say("bookings.kept")]


def say_none(turn: Turn[Diary]) -> list[Effect]:
    return [Say("meant.no_visit"), Start("menu")]


STATES: States[Diary] = (
    State("new"),
    State("asking", ask, reads=understood, passing=True),
    State("told", ends=True),
)

# fmt: off
RULES: Rules[Diary] = (
    #     on         from      to        only if     then
    Rule("start",   "new",    "told",    gives_up, never_mind),
    Rule("start",   "new",    "asking",  something),
    Rule("start",   "new",    "told",    None,       say_none),
    Rule("one",     "asking", "told",    None,       show_booking),
    Rule("offers",  "asking", "told",    None,       stop_offers),
    *(Rule(word,    "asking", "told",    None,       never_mind) for word in ("nothing", "none", "cancel")),
)
# fmt: on

MEANT = Flow[Diary]("meant", need, STATES, RULES, nudge=None)
