"""`/campaigns`, `/campaign 3`, `/pause 3`, `/resume 3`, `/stop 3`, `/stats 3`: what runs, and how far it has come."""

import json
from collections.abc import Mapping
from typing import Any

from flows.effects import Effect, Say, SetCampaign, Start
from flows.engine import Flow, Rule, State, States, Turn
from flows.needs.campaign import CampaignFact, Figures, FindCampaigns, FindFigures
from flows.staff.commands import LEADERS, Command, Words

Facts = tuple[CampaignFact, ...]
RUNNING = ("planned", "running")
GLANCE = 30  # characters
ENDING = (*RUNNING, "paused", "draft")


def command(verb: str, example: str, words: Words = "required") -> Command:
    return Command(verb, f"staff.{verb}", LEADERS, words, example=example)


CAMPAIGNS = command("campaigns", "/campaigns", "none")
CAMPAIGN = command("campaign", "/campaign 3")
PAUSE = command("pause", "/pause 3")
RESUME = command("resume", "/resume 3")
STOP = command("stop", "/stop 3")
STATS = command("stats", "/stats 3", "optional")


def number(turn: Turn[Any]) -> int:
    """The number behind the verb; -1 where there is none."""
    first = (turn.data["words"].split() or [""])[0].lstrip("#")
    return int(first) if first.isascii() and first.isdecimal() and 0 < len(first) < 10 and int(first) else -1


def is_all(turn: Turn[Any]) -> bool:
    return bool(turn.data["words"].strip().casefold() == "all")


def need_all(turn: Turn[None]) -> FindCampaigns:
    return FindCampaigns()


def need_these(turn: Turn[None]) -> FindCampaigns:
    return FindCampaigns(0 if is_all(turn) else number(turn))


def need_figures(turn: Turn[None]) -> FindFigures:
    return FindFigures(number(turn) if turn.data["words"] else 0)


def shown(turn: Turn[Any], fact: CampaignFact) -> dict[str, Any]:
    wishes = json.loads(fact.wishes)
    fields = [(name, wishes[name]) for name in ("to", "text", "ask", "reward") if wishes.get(name)]
    if wishes.get("templates"):
        fields.insert(1, ("template", wishes["templates"][0]["name"]))
    at = fact.due.astimezone(turn.local.tzinfo)
    told = {"number": fact.number, "name": fact.name, "status": fact.status, "at": at, "left": fact.waiting}
    return told | {"fields": tuple(fields), "begins": beginning(wishes)}


def beginning(wishes: Mapping[str, Any]) -> str:
    """What two campaigns to the same people are told apart by: the first words, or the template."""
    if text := " ".join(wishes.get("text", "").split()):
        return text if len(text) <= GLANCE else f"{text[:GLANCE].rsplit(' ', 1)[0]}…"
    return str(wishes["templates"][0]["name"]) if wishes.get("templates") else ""


def list_them(turn: Turn[Facts]) -> list[Effect]:
    found = [shown(turn, fact) for fact in turn.known]
    return [Say("campaigns.list", {"campaigns": tuple(found)}) if found else Say("campaigns.nothing")]


def show_it(turn: Turn[Facts]) -> list[Effect]:
    told = shown(turn, turn.known[0])
    return [Say("campaigns.one", {name: value for name, value in told.items() if name != "begins"})]


def say_unknown(turn: Turn[Any]) -> list[Effect]:
    return [Say("campaigns.unknown", {"words": turn.data["words"][:20]})]


def among(turn: Turn[Facts], statuses: tuple[str, ...]) -> Facts:
    return tuple(fact for fact in turn.known if fact.status in statuses)


def change(turn: Turn[Facts], status: str, statuses: tuple[str, ...]) -> list[Effect]:
    """Set these campaigns, and say how many people were left."""
    found = among(turn, statuses)
    if not found:
        only = turn.known[0]
        return [Say("campaigns.cannot", {"number": only.number, "status": only.status})]
    left = sum(fact.waiting for fact in found)
    told = {"numbers": tuple(sorted(fact.number for fact in found)), "left": left}
    return [SetCampaign(0 if is_all(turn) else found[0].number, status), Say(f"campaigns.{status}", told)]


def there(turn: Turn[Facts]) -> bool:
    return bool(turn.known) and (is_all(turn) or number(turn) > 0)


def idle(turn: Turn[Facts]) -> bool:
    """`all`, and nothing that could be meant."""
    statuses = {"pause": RUNNING, "resume": ("paused",), "stop": ENDING}[turn.data["verb"]]
    return is_all(turn) and not among(turn, statuses)


def is_draft(turn: Turn[Facts]) -> bool:
    return there(turn) and not is_all(turn) and turn.known[0].status == "draft"


def look_again(turn: Turn[Facts]) -> list[Effect]:
    draft = turn.known[0]
    return [Start("staff.launch", {"kind": draft.kind, "wishes": json.loads(draft.wishes), "number": draft.number})]


def say_figures(turn: Turn[Figures | None]) -> list[Effect]:
    if turn.known is None:
        return say_unknown(turn)
    return [Say("campaigns.figures", {"counts": turn.known.counts, "reasons": turn.known.reasons})]


def say_idle(turn: Turn[Facts]) -> list[Effect]:
    return [Say("campaigns.idle")]


TOLD: States[Any] = (State("new"), State("told", ends=True))
SHOWING: States[Any] = (State("new"), State("showing"), State("told", ends=True))
UNKNOWN = Rule[Any]("start", "new", "told", None, say_unknown)
IDLE = Rule[Any]("start", "new", "told", idle, say_idle)


def setting(verb: str, status: str, statuses: tuple[str, ...]) -> Flow[Facts]:
    """The flow of a command that sets one campaign, or all."""
    rule = Rule[Any]("start", "new", "told", there, lambda turn: change(turn, status, statuses))
    return Flow(f"staff.{verb}", need_these, TOLD, (IDLE, rule, UNKNOWN), side="staff")


STAFF_CAMPAIGNS = Flow[Facts](
    "staff.campaigns", need_all, TOLD, (Rule("start", "new", "told", None, list_them),), side="staff"
)
STAFF_CAMPAIGN = Flow[Facts](
    "staff.campaign", need_these, TOLD, (Rule("start", "new", "told", there, show_it), UNKNOWN), side="staff"
)
STAFF_PAUSE = setting("pause", "paused", RUNNING)
STAFF_STOP = setting("stop", "stopped", ENDING)
STAFF_RESUME = Flow[Facts](
    "staff.resume",
    need_these,
    SHOWING,
    (
        Rule("start", "new", "showing", is_draft, look_again),
        *setting("resume", "running", ("paused",)).rules,
        *(Rule[Any](f"staff.launch.{end}", "showing", "told") for end in ("started", "left", "cancelled", "lapsed")),
    ),
    side="staff",
)
STAFF_STATS = Flow[Figures | None](
    "staff.stats", need_figures, TOLD, (Rule("start", "new", "told", None, say_figures),), side="staff"
)
