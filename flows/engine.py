"""One rule book per flow, shared by every contact. A step moves one session by one trigger and returns what follows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar, cast
from zoneinfo import ZoneInfo

from transitions import EventData, Machine

from flows.effects import Again, Effect, Finished, Remember, Say
from flows.facts import Business, Contact, Origin
from flows.hears.answers import anything, nothing
from flows.hears.choose import Offered, choose
from flows.hears.said import UNCLEAR, Heard, Said, language_of
from flows.needs import Need
from flows.sent import Sent

K = TypeVar("K")
T = TypeVar("T")
LONGEST_TRAIL = 20
TOO_MANY_MISSES = 3  # then a person is offered
PUT, MOST_PUT = "put", 2
"""How often the question of consent has been put, in the data of its session; after so many times it is let go."""
Hears = Callable[[Said], Heard]


@dataclass(frozen=True, slots=True)
class Turn(Generic[K]):
    """All that a step may look at. `at` is in UTC, `local` in the zone of the place or the business. `token` is a fresh
    secret word, the same each time this turn is run again. `origin`: the touch of a campaign that led here;
    `heard`: the words that the trigger was heard from, where it was words; `sent`: what came with them."""

    at: datetime
    token: str
    business: Business
    contact: Contact
    state: str
    data: Mapping[str, Any]
    known: K
    trigger: str = ""
    value: str = ""
    origin: Origin | None = None
    heard: str = ""
    sent: tuple[Sent, ...] = ()
    seen: dict[Any, Any] = field(default_factory=dict, init=False, compare=False, repr=False)

    def words_of(self, text: str) -> Said:
        """A text as this person's words at this moment."""
        return Said(text, self.local, self.contact.locale or self.business.locale, self.business.country)

    @property
    def words(self) -> Said:
        return self.words_of(self.value)

    @property
    def language(self) -> str:
        """What this person reads: `de` of `de-AT`."""
        return language_of(self.contact.locale or self.business.locale)

    @property
    def local(self) -> datetime:
        return self.at.astimezone(ZoneInfo(self.business.zone))


def once(look: Callable[[Turn[K]], T]) -> Callable[[Turn[K]], T]:
    """What several rules and questions of one turn look at is reckoned once; a turn never changes."""

    def kept(turn: Turn[K]) -> T:
        if look not in turn.seen:
            turn.seen[look] = look(turn)
        found: T = turn.seen[look]
        return found

    return kept


class Mark(NamedTuple):
    """A question that was answered: the way back to it. What it offered stays as it was kept until somebody goes back:
    a long trail holds a hundred options, and nearly all turns look at none."""

    step: int
    state: str
    data: Mapping[str, Any]
    offered: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Session:
    """Where one contact stands in one flow. `version` counts what happened, `step` names the question now open,
    `misses` counts the answers in a row that it did not understand."""

    id: int
    flow: str
    at: datetime
    state: str = "new"
    data: Mapping[str, Any] = field(default_factory=dict)
    origin: Origin | None = None
    version: int = 0
    step: int = 0
    misses: int = 0
    offered: tuple[Offered, ...] = ()
    trail: tuple[Mark, ...] = ()


class State(NamedTuple, Generic[K]):
    """`asks` puts the question; without it the state is silent. `hears` understands free words; `reads` does so with
    all that is known, where words alone say too little: it turns what was heard into another trigger and value.
    `passing`: it only shows something and offers more, so nobody waits for an answer to it."""

    name: str
    asks: Callable[[Turn[K]], Say] | None = None
    hears: Hears = nothing
    ends: bool = False
    reads: Callable[[Turn[K]], Heard] | None = None
    passing: bool = False

    @property
    def takes_all(self) -> bool:
        """Whether any words at all are an answer here."""
        return self.hears is anything


class Rule(NamedTuple, Generic[K]):
    on: str
    source: str
    dest: str | None  # None: stay
    only_if: Callable[[Turn[K]], bool] | None = None
    then: Callable[[Turn[K]], list[Effect]] | None = None


States = tuple[State[K], ...]
Rules = tuple[Rule[K], ...]


@dataclass(frozen=True)
class Flow(Generic[K]):
    name: str
    need: Callable[[Turn[None]], Need[K]]
    states: States[K]
    rules: Rules[K]
    nudge: timedelta | None = timedelta(hours=2)  # the first clock: say that we wait
    ends: timedelta = timedelta(days=7)  # the second clock: wait no longer
    side: str = "customer"  # staff's commands run on a side of their own
    passing: bool = False  # forgotten as soon as another flow begins over it
    open: bool = False  # whatever somebody wishes for instead goes first
    inherits: tuple[str, ...] = ()  # what it is told of the flow that it comes over, where that knows it
    recalls: bool = False  # it is told what was spoken of just before it: `Mention`
    settles: str = ""  # the purpose whose consent it asks for: moot once that is decided, by whatever words
    renamed: Mapping[str, str] = field(default_factory=dict)  # states of earlier versions

    @cached_property
    def book(self) -> "RuleBook":
        return RuleBook(self)

    @cached_property
    def by_name(self) -> Mapping[str, State[Any]]:
        common: tuple[State[Any], ...] = (State("cancelled", ends=True), State("lapsed", ends=True))
        return {state.name: state for state in (*self.states, *common)}

    @cached_property
    def all_rules(self) -> tuple[Rule[Any], ...]:
        """The flow's own rules first; then what every open state understands."""
        return self.rules + tuple(rule for state in self.states if not state.ends for rule in common_rules(state))

    def is_passing(self, state: str) -> bool:
        """Whether it may be forgotten there as soon as another flow begins over it."""
        return self.passing or self.by_name[state].passing

    def knows(self, state: str, trigger: str) -> bool:
        return trigger in self.triggers[state]

    @cached_property
    def triggers(self) -> Mapping[str, frozenset[str]]:
        return {name: frozenset(r.on for r in self.all_rules if r.source == name) for name in self.by_name}


def common_rules(state: State[Any]) -> tuple[Rule[Any], ...]:
    hint = Say(f"hint.{state.hears.__name__}")
    return (
        Rule("unclear", state.name, None, None, lambda turn: [hint]),
        Rule("cancel", state.name, "cancelled", None, lambda turn: [Say("common.cancelled")]),
        Rule("lapse", state.name, "lapsed"),
        Rule("comeback.again", state.name, None, None, lambda turn: [Again()]),
        Rule("comeback.left", state.name, "cancelled"),
    )


class Talk:
    """The pencil mark that moves over the rule book during one step."""

    __slots__ = ("effects", "state")

    def __init__(self, state: str) -> None:
        self.state = state
        self.effects: list[Effect] = []


class RuleBook(Machine):
    """A `transitions` machine without models: it holds no contact, so one serves all, on any thread."""

    def __init__(self, flow: Flow[Any]) -> None:
        super().__init__(
            model=None,
            states=list(flow.by_name),
            initial=None,
            auto_transitions=False,
            transitions=[
                {"trigger": r.on, "source": r.source, "dest": r.dest, "conditions": r.only_if, "after": r.then}
                for r in flow.all_rules
            ],
        )

    def callback(self, func: Any, event_data: EventData) -> None:
        """Collect what a step returns, where `transitions` would drop it."""
        talk = cast(Talk, event_data.model)
        talk.effects += func(*event_data.args)


def hear(flow: Flow[Any], session: Session, said: Said) -> Heard:
    """What was offered comes before what the state hears by itself."""
    heard = choose(said, session.offered)
    return heard if heard != UNCLEAR else flow.by_name[session.state].hears(said)


def step(flow: Flow[K], session: Session, turn: Turn[K]) -> tuple[Session, list[Effect]]:
    """Move `session` by `turn.trigger`. A trigger that the state does not know counts as `unclear`."""
    trigger = turn.trigger if flow.knows(session.state, turn.trigger) else "unclear"
    talk = Talk(session.state)
    if not flow.book.events[trigger].trigger(talk, turn):
        raise LookupError(f"{flow.name}: no rule of {session.state!r} on {trigger!r} applies")
    data = dict(session.data)
    for effect in talk.effects:
        if isinstance(effect, Remember):
            data |= effect.data
    misses = session.misses + 1 if trigger == "unclear" else 0
    moved = move_on(flow, session, talk.state, data, at=turn.at, misses=misses)
    if flow.by_name[talk.state].ends:
        talk.effects.append(Finished(flow.name, talk.state, session.origin, str(data.get("result", ""))))
    return moved, talk.effects


def move_on(flow: Flow[Any], session: Session, state: str, data: Mapping[str, Any], **more: Any) -> Session:
    """The session after a step; if its question is a new one, the old one goes on the trail."""
    version, trail, step = session.version + 1, session.trail, session.step
    if (state, data) != (session.state, session.data):
        step = version
        if flow.by_name[session.state].asks:
            trail = (*trail, Mark(session.step, session.state, session.data, session.offered))[-LONGEST_TRAIL:]
    return replace(session, state=state, data=data, version=version, step=step, trail=trail, **more)


def question(flow: Flow[K], turn: Turn[K]) -> Say | None:
    asks = flow.by_name[turn.state].asks
    return asks(turn) if asks else None


def reopen(session: Session, step: int) -> Session | None:
    """The session as it was when it asked its question `step`; None if that is off the trail."""
    if session.step == step:
        return session
    for n, mark in enumerate(session.trail):
        if mark.step == step:
            then = {**mark._asdict(), "offered": tuple(Offered(*pair) for pair in mark.offered)}
            return replace(session, **then, trail=session.trail[:n], version=session.version + 1)
    return None


def back(session: Session) -> Session | None:
    return reopen(session, session.trail[-1].step) if session.trail else None
