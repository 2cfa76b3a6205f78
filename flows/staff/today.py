"""`/today`: who comes today, in the order of coming."""

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.booking import FindDay, Visit
from flows.staff.commands import Command

TODAY = Command("today", "staff.today", example="/today")
Known = tuple[Visit, ...]


def need(turn: Turn[None]) -> FindDay:
    return FindDay(turn.local.date())


def tell(turn: Turn[Known]) -> list[Effect]:
    """With the place where there are several."""
    places = {visit.place for visit in turn.known}
    lines = tuple(
        (v.starts, v.ends, v.name or v.phone, v.service, v.staff, v.place if len(places) > 1 else "")
        for v in turn.known
    )
    return [Say("today.told", {"day": turn.local.date(), "lines": lines})]


STATES: States[Known] = (State("new"), State("told", ends=True))
RULES: Rules[Known] = (Rule("start", "new", "told", None, tell),)
STAFF_TODAY = Flow[Known]("staff.today", need, STATES, RULES, side="staff")
