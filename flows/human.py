"""A human takes over. The state asks nothing, so the bot is silent; what is written goes to the staff."""

from flows.effects import CallHuman, Effect, EndCall, Say, Tell
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import anything
from flows.needs.desk import Desk, FindDesk

LONGEST = 300  # of what is shown of a message


def need(turn: Turn[None]) -> FindDesk:
    return FindDesk(turn.contact.id)


def call(turn: Turn[Desk]) -> list[Effect]:
    """One number a person: who asks again while they wait is told so."""
    if turn.known.mine:
        return [Say("human.waiting", {"number": turn.known.mine.number})]
    number = turn.known.number
    note = {"number": number, "name": turn.contact.name or turn.contact.phone, "said": turn.known.said}
    told = [
        Tell(member.contact, "human.note", note) for member in turn.known.staff if member.contact != turn.contact.id
    ]
    return [CallHuman(number), Say("human.called", {"anybody": bool(told)}), *told]


def relay(turn: Turn[Desk]) -> list[Effect]:
    """To whoever has taken it; until then everybody has the note and reads it with /inbox."""
    if not turn.value.strip():
        return tell_taker(turn, "human.relayed_other")
    return tell_taker(turn, "human.relayed", text=turn.value[:LONGEST])


def tell_taker(turn: Turn[Desk], what: str, **more: str) -> list[Effect]:
    mine = turn.known.mine
    if mine is None:
        return []
    text = {"number": mine.number, "name": mine.name, **more}
    return [Tell(member.contact, what, text) for member in turn.known.staff if member.slug == mine.staff]


def hang_up(turn: Turn[Desk]) -> list[Effect]:
    """Whoever has taken it must know; the others, who only had the note, find nobody in /inbox any more."""
    mine = turn.known.mine
    return [*([EndCall(mine.number)] if mine else []), *tell_taker(turn, "human.gone"), Say("human.left")]


def taken(turn: Turn[Desk]) -> bool:
    return turn.known.mine is not None and bool(turn.known.mine.staff)


def fade_out(turn: Turn[Desk]) -> list[Effect]:
    mine = turn.known.mine
    return [EndCall(mine.number), *tell_taker(turn, "human.faded")] if mine else []


def say_closed(turn: Turn[Desk]) -> list[Effect]:
    return [Say("human.closed")]


STATES: States[Desk] = (
    State("new"),
    State("with_staff", hears=anything),
    State("closed", ends=True),
)

# fmt: off
RULES: Rules[Desk] = (
    #     on         from          to            only if  then
    Rule("start",   "new",        "with_staff", None,    call),
    Rule("answer",  "with_staff", None,         None,    relay),
    Rule("unclear", "with_staff", None,         None,    relay),
    Rule("closed",  "with_staff", "closed",     None,    say_closed),
    Rule("cancel",  "with_staff", "cancelled",  None,    hang_up),
    Rule("lapse",   "with_staff", "lapsed",     taken,   fade_out),
    Rule("lapse",   "with_staff", "lapsed"),  # who was never answered still waits in /inbox
)
# fmt: on

HUMAN = Flow[Desk]("human", need, STATES, RULES, nudge=None)
