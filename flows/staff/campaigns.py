"""`/campaigns`, `/campaign 3`, `/pause 3`, `/resume 3`, `/stop 3`, `/stats 3`: what runs, and how far it has come."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from flows.effects import Effect, Option, Say, SetCampaign, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.said import Heard
from flows.needs.campaign import CampaignFact, Figures, FindCampaigns, FindFigures
from flows.staff.commands import LEADERS, Command, Words

Facts = tuple[CampaignFact, ...]
RUNNING = ("planned", "running")
GLANCE = 30  # characters
ENDING = (*RUNNING, "paused", "draft")
MEANT = {"pause": RUNNING, "resume": ("paused", "draft"), "stop": ENDING}
MOST = 10  # rows of a list


def command(verb: str, example: str, words: Words = "optional") -> Command:
    return Command(verb, f"staff.{verb}", LEADERS, words, example=example)


CAMPAIGNS = command("campaigns", "/campaigns", "none")
CAMPAIGN = command("campaign", "/campaign 3")
PAUSE = command("pause", "/pause 3")
RESUME = command("resume", "/resume 3")
STOP = command("stop", "/stop 3")
STATS = command("stats", "/stats 3")


def number(turn: Turn[Any]) -> int:
    """The number that was picked, or that stands behind the verb; -1 where there is none."""
    if turn.trigger == "pick":
        return int(turn.value) if turn.value.isdecimal() else -1
    first = (turn.data["words"].split() or [""])[0].lstrip("#")
    return int(first) if first.isascii() and first.isdecimal() and 0 < len(first) < 10 and int(first) else -1


def is_all(turn: Turn[Any]) -> bool:
    return bool((turn.value if turn.trigger == "pick" else turn.data["words"]).strip().casefold() == "all")


def is_alone(turn: Turn[Any]) -> bool:
    """Nothing says yet which campaign is meant."""
    return turn.trigger != "pick" and not turn.data["words"].strip()


def need_all(turn: Turn[None]) -> FindCampaigns:
    return FindCampaigns()


def need_these(turn: Turn[None]) -> FindCampaigns:
    """One that is picked is among all that were offered."""
    return FindCampaigns(0 if is_all(turn) or not turn.data["words"].strip() else number(turn))


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
    told = shown(turn, named(turn)[0])
    return [Say("campaigns.one", {name: value for name, value in told.items() if name != "begins"})]


def say_unknown(turn: Turn[Any]) -> list[Effect]:
    return [Say("campaigns.unknown", {"words": turn.data["words"][:20]})]


def named(turn: Turn[Facts]) -> Facts:
    """The one of this number, else all of them."""
    return turn.known if number(turn) < 0 else tuple(fact for fact in turn.known if fact.number == number(turn))


def among(turn: Turn[Facts], statuses: tuple[str, ...]) -> Facts:
    return tuple(fact for fact in named(turn) if fact.status in statuses)


def change(turn: Turn[Facts], status: str, statuses: tuple[str, ...]) -> list[Effect]:
    """Set these campaigns, and say how many people were left."""
    found = among(turn, statuses)
    if not found:
        only = named(turn)[0]
        return [Say("campaigns.cannot", {"number": only.number, "status": only.status})]
    left = sum(fact.waiting for fact in found)
    told = {"numbers": tuple(sorted(fact.number for fact in found)), "left": left}
    return [SetCampaign(0 if is_all(turn) else found[0].number, status), Say(f"campaigns.{status}", told)]


def there(turn: Turn[Facts]) -> bool:
    return bool(named(turn)) and (is_all(turn) or number(turn) > 0 or obvious(turn))


def meant(turn: Turn[Facts]) -> Facts:
    """Those that the verb can do something about. A draft does not go on with all the others."""
    statuses = MEANT.get(turn.data["verb"])
    if statuses is None:
        return turn.known
    drafts = not (is_all(turn) and turn.data["verb"] == "resume")
    return tuple(fact for fact in turn.known if fact.status in statuses and (drafts or fact.status != "draft"))


def obvious(turn: Turn[Facts]) -> bool:
    """To hold the only one that runs harms nobody; to end it, or to let it go on, is asked first."""
    return is_alone(turn) and turn.data["verb"] == "pause" and len(meant(turn)) == 1


def idle(turn: Turn[Facts]) -> bool:
    """`all` or nothing behind the verb, and nothing that could be meant."""
    return (is_all(turn) or is_alone(turn)) and not meant(turn)


def open_choice(turn: Turn[Facts]) -> bool:
    return is_alone(turn) and not obvious(turn)


def ask_which(turn: Turn[Facts]) -> Say:
    """The campaigns that may be meant, and all of them where that can be."""
    found, verb = meant(turn), turn.data["verb"]
    every = [Option("pick:all", "campaigns.every")] if verb in ("pause", "stop") and len(found) > 1 else []
    told = [{"number": fact.number, "what": glance(fact)} for fact in found[: MOST - len(every)]]
    options = [Option(f"pick:{one['number']}", "campaigns.row", one) for one in told]
    return Say("campaigns.which", {"verb": verb}, (*options, *every))


def glance(fact: CampaignFact) -> str:
    return beginning(json.loads(fact.wishes)) or fact.name


def which(turn: Turn[Facts]) -> Heard:
    """A number that is typed is a campaign's, not the place in the list."""
    typed = turn.heard.strip("# ")
    if not typed.isdecimal():
        return turn.trigger, turn.value
    return ("pick", typed) if any(str(fact.number) == typed for fact in turn.known) else ("unclear", "")


def is_draft(turn: Turn[Facts]) -> bool:
    return there(turn) and not is_all(turn) and named(turn)[0].status == "draft"


def look_again(turn: Turn[Facts]) -> list[Effect]:
    draft = named(turn)[0]
    return [Start("staff.launch", {"kind": draft.kind, "wishes": json.loads(draft.wishes), "number": draft.number})]


def say_figures(turn: Turn[Figures | None]) -> list[Effect]:
    if turn.known is None:
        return say_unknown(turn)
    return [Say("campaigns.figures", {"counts": turn.known.counts, "reasons": turn.known.reasons})]


def say_idle(turn: Turn[Facts]) -> list[Effect]:
    verb = turn.data["verb"]
    return [Say("campaigns.idle", {"verb": verb}) if verb in MEANT else Say("campaigns.nothing")]


TOLD: States[Any] = (State("new"), State("told", ends=True))
ASKING: States[Any] = (*TOLD, State("choosing", ask_which, reads=which, passing=True))
SHOWING: States[Any] = (*ASKING, State("showing"))
UNKNOWN = Rule[Any]("start", "new", "told", None, say_unknown)
BEGUN = (("start", "new"), ("pick", "choosing"))


def chosen(*rules: tuple[str, Callable[[Turn[Facts]], bool], Callable[[Turn[Facts]], list[Effect]]]) -> Rules[Facts]:
    """Rules (to, only if, then) for what stands behind the verb, or was picked when it stood alone."""
    return (
        Rule("start", "new", "told", idle, say_idle),
        Rule("start", "new", "choosing", open_choice),
        *(Rule(on, source, *rule) for on, source in BEGUN for rule in (*rules, ("told", None, say_unknown))),
    )


def setting(verb: str, status: str, statuses: tuple[str, ...]) -> Flow[Facts]:
    """The flow of a command that sets one campaign, or all."""
    rules = chosen(("told", idle, say_idle), ("told", there, lambda turn: change(turn, status, statuses)))
    return Flow(f"staff.{verb}", need_these, ASKING, rules, side="staff")


STAFF_CAMPAIGNS = Flow[Facts](
    "staff.campaigns", need_all, TOLD, (Rule("start", "new", "told", None, list_them),), side="staff"
)
STAFF_CAMPAIGN = Flow[Facts]("staff.campaign", need_these, ASKING, chosen(("told", there, show_it)), side="staff")
STAFF_PAUSE = setting("pause", "paused", RUNNING)
STAFF_STOP = setting("stop", "stopped", ENDING)
STAFF_RESUME = Flow[Facts](
    "staff.resume",
    need_these,
    SHOWING,
    (
        *chosen(
            ("told", idle, say_idle),
            ("showing", is_draft, look_again),
            ("told", there, lambda turn: change(turn, "running", ("paused",))),
        ),
        *(Rule[Any](f"staff.launch.{end}", "showing", "told") for end in ("started", "left", "cancelled", "lapsed")),
    ),
    side="staff",
)
STAFF_STATS = Flow[Figures | None](
    "staff.stats", need_figures, TOLD, (Rule("start", "new", "told", None, say_figures),), side="staff"
)
