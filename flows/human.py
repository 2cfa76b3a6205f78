"""A human takes over. The state asks nothing, so the bot is silent; what is written goes to the staff. Who opens the
menu is away: what they write there is for the machine, until somebody of the staff answers them."""

from collections.abc import Callable
from datetime import datetime, timedelta

from flows.effects import CallHuman, Effect, EndCall, RaiseCall, Remember, Say, Tell
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.facts import Staff
from flows.handing import hand_on
from flows.hears.answers import anything
from flows.hears.intents import intent, trouble
from flows.needs.desk import Desk, FindDesk
from flows.rules.opening import open_until, reopens

LONGEST = 300  # of what is shown of a message
GRAVE = ("", "complaint", "urgent")  # why somebody needs a person, the gravest last
A_WHILE = timedelta(minutes=10)  # without an answer of the staff: then a word of ours helps
SELDOM = timedelta(hours=1)  # between two such words
CONTENT = ("thanks", "goodbye", "affirm")  # nobody who writes that asks where the answer is


def need(turn: Turn[None]) -> FindDesk:
    return FindDesk(turn.contact.id, turn.at)


def call(turn: Turn[Desk]) -> list[Effect]:
    """One number a person. `why` is what they were heard to need one for: urgent, complaint, or nothing special."""
    why, opens = str(turn.data.get("why", "")), reopens(turn.known.shop, turn.at)
    anybody = any(member.contact in turn.known.awake for member in others(turn))
    said = Say("human.called", {"anybody": anybody, "opens": opens})
    return [CallHuman(turn.known.number, why), *regret(why), said, *note(turn, turn.known.number, why)]


def call_again(turn: Turn[Desk]) -> list[Effect]:
    """Who asks again while they wait is told so; so is the staff, where that is news."""
    mine, why = turn.known.mine, str(turn.data.get("why", ""))
    if mine is None:
        return []
    news = why and not mine.staff
    told = note(turn, mine.number, why) if news else tell_taker(turn, "human.relayed", text=last(turn))
    said = Say("human.waiting", {"number": mine.number, "opens": reopens(turn.known.shop, turn.at)})
    return [*raised(turn, why), *regret(why), said, *told, just_told(turn)]


def raised(turn: Turn[Desk], why: str) -> list[Effect]:
    """A reason counts from when it is graver than what was known; nothing makes a call less grave."""
    mine = turn.known.mine
    graver = mine is not None and GRAVE.index(why) > GRAVE.index(mine.why)
    return [RaiseCall(mine.number, why)] if mine and graver else []


def just_told(turn: Turn[Desk]) -> Remember:
    return Remember({"told": turn.at.isoformat()})


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


def worsens(turn: Turn[Desk]) -> bool:
    """Harm or a complaint, which nobody knew of when the person was called."""
    return bool(raised(turn, trouble(turn.words)))


def alarm(turn: Turn[Desk]) -> list[Effect]:
    """Everybody hears of it anew. Where somebody of the staff has taken the talk, it is theirs to find the words."""
    why, mine = trouble(turn.words), turn.known.mine
    if mine is None or mine.staff:
        return [*raised(turn, why), *relay(turn)]
    return [*raised(turn, why), *regret(why), *note(turn, mine.number, why)]


def knocks(turn: Turn[Desk]) -> bool:
    """They write once more, and nobody of the staff has answered for a while."""
    mine, told = turn.known.mine, turn.data.get("told")
    if mine is None or mine.staff or turn.at - mine.at < A_WHILE or intent(turn.words) in CONTENT:
        return False
    return not told or turn.at - datetime.fromisoformat(told) >= SELDOM


def calm(turn: Turn[Desk]) -> list[Effect]:
    shop, at = turn.known.shop, turn.at
    told = {"opens": reopens(shop, at), "closes": open_until(shop, at)}
    return [Say("human.patience", told), just_told(turn)]


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
WRITES: tuple[tuple[Callable[[Turn[Desk]], bool] | None, Callable[[Turn[Desk]], list[Effect]]], ...] = (
    #  only if   then
    (worsens,    alarm),
    (knocks,     calm),
    (None,       relay),
)
RULES: Rules[Desk] = (
    #     on          from          to            only if   then
    Rule("start",    "new",        "with_staff", recalled),
    Rule("start",    "new",        "with_staff", waits,    call_again),
    Rule("start",    "new",        "with_staff", None,     call),
    Rule("over.menu", "with_staff", "away",      None,     step_out),
    *(Rule[Desk](on, here, "with_staff", *write) for on in ("answer", "unclear") for here in HERE for write in WRITES),
    *(Rule[Desk]("recalled", here, "with_staff") for here in HERE),
    *(Rule[Desk]("closed",   here, "closed",     None,     say_closed) for here in HERE),
    *(Rule[Desk]("cancel",   here, "cancelled",  None,     hang_up) for here in HERE),
    *(Rule[Desk]("lapse",    here, "lapsed",     taken,    fade_out) for here in HERE),
    *(Rule[Desk]("lapse",    here, "lapsed") for here in HERE),  # who was never answered still waits in /inbox
)
# fmt: on

HUMAN = Flow[Desk]("human", need, STATES, RULES, nudge=None)
