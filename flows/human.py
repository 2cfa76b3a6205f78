"""A human takes over. The state asks nothing, so the bot is silent; what is written goes to the staff. Who opens the
menu is away: what they write there is for the machine, until somebody of the staff answers them."""

from flows.effects import CallHuman, Effect, EndCall, Say, Tell
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.facts import Staff
from flows.handing import hand_on
from flows.hears.answers import anything
from flows.needs.desk import Desk, FindDesk
from flows.rules.opening import reopens

LONGEST = 300  # of what is shown of a message


def need(turn: Turn[None]) -> FindDesk:
    return FindDesk(turn.contact.id, turn.at)


def call(turn: Turn[Desk]) -> list[Effect]:
    """One number a person. `why` is what they were heard to need one for: urgent, complaint, or nothing special."""
    why, opens = str(turn.data.get("why", "")), reopens(turn.known.shop, turn.at)
    anybody = any(member.contact in turn.known.awake for member in others(turn))
    said = Say("human.called", {"anybody": anybody, "opens": opens})
    return [CallHuman(turn.known.number), *regret(why), said, *note(turn, turn.known.number, why)]


def call_again(turn: Turn[Desk]) -> list[Effect]:
    """Who asks again while they wait is told so; so is the staff, where that is news."""
    mine, why = turn.known.mine, str(turn.data.get("why", ""))
    if mine is None:
        return []
    news = why and not mine.staff
    told = note(turn, mine.number, why) if news else tell_taker(turn, "human.relayed", text=last(turn))
    return [*regret(why), Say("human.waiting", {"number": mine.number}), *told]


def regret(why: str) -> list[Effect]:
    return [Say("human.sorry", {"why": why})] if why else []


def note(turn: Turn[Desk], number: int, why: str) -> list[Effect]:
    """To everybody: who it is, and what they wrote last."""
    name = turn.contact.name or turn.contact.phone
    told = {"number": number, "name": name, "said": turn.known.said, "why": why}
    return [Tell(member.contact, "human.note", told) for member in others(turn)]


def others(turn: Turn[Desk]) -> list[Staff]:
    return [member for member in turn.known.staff if member.contact != turn.contact.id]


def last(turn: Turn[Desk]) -> str:
    return turn.known.said[-1][:LONGEST] if turn.known.said else ""


def relay(turn: Turn[Desk]) -> list[Effect]:
    """To whoever has taken it; until then everybody has the note, and who takes it gets the rest."""
    words = turn.value.strip()[:LONGEST]
    mine = turn.known.mine
    if not turn.sent or mine is None:
        return tell_taker(turn, "human.relayed", text=words) if words else []
    told = {"number": mine.number, "name": mine.name, "text": words}
    return [tell for member in takers(turn) for tell in hand_on(member.contact, "human.sent", told, turn.sent)]


def takers(turn: Turn[Desk]) -> list[Staff]:
    mine = turn.known.mine
    return [member for member in turn.known.staff if mine and member.slug == mine.staff]


def tell_taker(turn: Turn[Desk], what: str, **more: str) -> list[Effect]:
    mine = turn.known.mine
    if mine is None:
        return []
    text = {"number": mine.number, "name": mine.name, **more}
    return [Tell(member.contact, what, text) for member in takers(turn)]


def step_out(turn: Turn[Desk]) -> list[Effect]:
    """Whoever has taken it would wait for an answer in vain."""
    return tell_taker(turn, "human.away")


def hang_up(turn: Turn[Desk]) -> list[Effect]:
    """Whoever has taken it must know; the others, who only had the note, find nobody in /inbox any more."""
    mine = turn.known.mine
    return [*([EndCall(mine.number)] if mine else []), *tell_taker(turn, "human.gone"), Say("human.left")]


def waits(turn: Turn[Desk]) -> bool:
    return turn.known.mine is not None


def recalled(turn: Turn[Desk]) -> bool:
    """Somebody of the staff answered, after the talk had been left."""
    return bool(turn.data.get("recalled"))


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
    State("away", hears=anything),
    State("closed", ends=True),
)

# fmt: off
HERE = ("with_staff", "away")
RULES: Rules[Desk] = (
    #     on          from          to            only if   then
    Rule("start",    "new",        "with_staff", recalled),
    Rule("start",    "new",        "with_staff", waits,    call_again),
    Rule("start",    "new",        "with_staff", None,     call),
    Rule("over.menu", "with_staff", "away",      None,     step_out),
    *(Rule[Desk]("answer",   here, "with_staff", None,     relay) for here in HERE),
    *(Rule[Desk]("unclear",  here, "with_staff", None,     relay) for here in HERE),
    *(Rule[Desk]("recalled", here, "with_staff") for here in HERE),
    *(Rule[Desk]("closed",   here, "closed",     None,     say_closed) for here in HERE),
    *(Rule[Desk]("cancel",   here, "cancelled",  None,     hang_up) for here in HERE),
    *(Rule[Desk]("lapse",    here, "lapsed",     taken,    fade_out) for here in HERE),
    *(Rule[Desk]("lapse",    here, "lapsed") for here in HERE),  # who was never answered still waits in /inbox
)
# fmt: on

HUMAN = Flow[Desk]("human", need, STATES, RULES, nudge=None)
