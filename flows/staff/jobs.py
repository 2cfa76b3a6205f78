"""`/jobs`: what waits, and what has failed and needs a person."""

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.jobs import FindJobs, Jobs
from flows.staff.commands import LEADERS, Command

JOBS = Command("jobs", "staff.jobs", LEADERS, example="/jobs")


def need(turn: Turn[None]) -> FindJobs:
    return FindJobs()


def tell(turn: Turn[Jobs]) -> list[Effect]:
    zone = turn.local.tzinfo
    failed = tuple((one.id, one.life, one.why, one.at.astimezone(zone)) for one in turn.known.failed)
    return [Say("jobs.told", {"waiting": tuple(turn.known.waiting.items()), "failed": failed})]


STATES: States[Jobs] = (State("new"), State("told", ends=True))
RULES: Rules[Jobs] = (Rule("start", "new", "told", None, tell),)
STAFF_JOBS = Flow[Jobs]("staff.jobs", need, STATES, RULES, side="staff")
