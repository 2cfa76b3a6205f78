"""A bare CANCEL where nothing runs: most likely a booking. Nothing is called off without a yes."""

from flows.effects import Effect, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.booking import Diary, FindDiary


def need(turn: Turn[None]) -> FindDiary:
    """Nothing of the diary but what is theirs."""
    return FindDiary(turn.contact.id, turn.at, turn.local.date(), 0)


def booked(turn: Turn[Diary]) -> bool:
    return bool(turn.known.booked)


def show_bookings(turn: Turn[Diary]) -> list[Effect]:
    return [Start("bookings", {"wish": "cancel_booking"})]


def say_none(turn: Turn[Diary]) -> list[Effect]:
    return [Say("meant.no_visit"), Start("menu")]


STATES: States[Diary] = (State("new"), State("told", ends=True))

# fmt: off
RULES: Rules[Diary] = (
    #          on    from   to      only if  then
    *(rule for on in ("start", "unclear") for rule in (
        Rule(  on,   "new", "told", booked,  show_bookings),
        Rule(  on,   "new", "told", None,    say_none),
    )),
)
# fmt: on

MEANT = Flow[Diary]("meant", need, STATES, RULES, nudge=None, renamed={"asking": "new"})
"""It asked more questions once: whoever still stands there begins anew with what they write next."""
