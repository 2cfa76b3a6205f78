"""Somebody comes later than agreed: the staff is told at once, and nothing is moved."""

from flows.effects import Effect, Say, Start, Tell
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.facts import Staff
from flows.hears.shift import shift
from flows.needs.desk import FindNear, Near

LONGEST = 300  # of what is shown of a message


def need(turn: Turn[None]) -> FindNear:
    return FindNear(turn.contact.id, turn.at)


def near(turn: Turn[Near]) -> bool:
    """A visit of theirs begins soon, or has just begun."""
    return turn.known.visit is not None


def by_much(turn: Turn[Near]) -> bool:
    """`I come an hour later` to a visit that is far away moves it."""
    return bool(shift(turn.words))


def told(turn: Turn[Near]) -> list[Staff]:
    """Whoever gives the visit and whoever runs the place; else everybody."""
    visit, others = turn.known.visit, [one for one in turn.known.staff if one.contact != turn.contact.id]
    whose = [one for one in others if (visit and one.name == visit.staff) or one.role in ("owner", "manager")]
    return whose or others


def pass_on(turn: Turn[Near]) -> list[Effect]:
    return [*notices(turn), Say("late.passed_on")]


def pass_on_words(turn: Turn[Near]) -> list[Effect]:
    """We know of no visit to be late for; a person may."""
    return [*notices(turn), Say("late.unknown")]


def notices(turn: Turn[Near]) -> list[Effect]:
    visit = turn.known.visit
    args = {
        "name": turn.contact.name or turn.contact.phone,
        "service": visit.service if visit else "",
        "at": visit.starts if visit else None,
        "staff": visit.staff if visit else "",
        "words": turn.value.strip()[:LONGEST],
    }
    return [Tell(one.contact, "late.note", args) for one in told(turn)]


def move(turn: Turn[Near]) -> list[Effect]:
    return [Start("bookings", {"wish": "move"}, text=turn.value)]


STATES: States[Near] = (
    State("new"),
    State("told", ends=True),
    State("moving", ends=True),
    State("handed_on", ends=True),
)

# fmt: off
RULES: Rules[Near] = (
    #     on       from   to           only if   then
    Rule("start", "new", "told",      near,     pass_on),
    Rule("start", "new", "moving",    by_much,  move),
    Rule("start", "new", "handed_on", None,     pass_on_words),
)
# fmt: on

LATE = Flow[Near]("late", need, STATES, RULES, nudge=None)
