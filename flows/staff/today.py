"""`/today`, `/today fri`: who comes today or on another day, in the order of coming."""

from datetime import date

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.dates import readings
from flows.needs.booking import FindDay, Visit
from flows.staff.commands import Command

TODAY = Command("today", "staff.today", words="optional", example="/today fri")
Known = tuple[Visit, ...]


def day(turn: Turn[None] | Turn[Known]) -> date | None:
    """The day that stands behind the verb, today where nothing does; None where it cannot be read."""
    words = turn.data.get("words", "")
    found = (reading.day for reading in readings(turn.words_of(words)) if reading.day) if words else ()
    return next(iter(found), None) if words else turn.local.date()


def need(turn: Turn[None]) -> FindDay:
    return FindDay(day(turn) or turn.local.date())


def unclear(turn: Turn[Known]) -> bool:
    return day(turn) is None


def say_unclear(turn: Turn[Known]) -> list[Effect]:
    return [Say("today.unclear", {"words": turn.data["words"][:40]})]


def tell(turn: Turn[Known]) -> list[Effect]:
    """With the place where there are several."""
    lines = tuple(
        (v.starts, v.ends, v.name or v.phone, v.service, v.staff, v.place if v.places > 1 else "") for v in turn.known
    )
    return [Say("today.told", {"day": day(turn), "lines": lines})]


STATES: States[Known] = (State("new"), State("told", ends=True))
RULES: Rules[Known] = (
    Rule("start", "new", "told", unclear, say_unclear),
    Rule("start", "new", "told", None, tell),
)
STAFF_TODAY = Flow[Known]("staff.today", need, STATES, RULES, side="staff")
