"""The last look at a campaign: who gets it, who does not, what it says. Yes starts it."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.effects import Effect, Launch, Option, Remember, Say, SetCampaign
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import yes_no
from flows.hears.said import Heard, Said
from flows.needs.campaign import FindReach, Reach, Sample
from flows.rules.personal import fill
from flows.staff.reward import told

GOOD_FOR = timedelta(hours=24)
SHOWN = 250  # characters of a sample
CHOICES = (Option("yes", "launch.yes"), Option("cancel", "launch.cancel"))


def yes_or_else(said: Said) -> Heard:
    """Yes, or whatever else: that repeats the preview, and then leaves a draft."""
    heard = yes_no(said)
    return heard if heard[0] == "yes" else ("else", said.text)


def need(turn: Turn[None]) -> FindReach:
    return FindReach(turn.data["kind"], json.dumps(turn.data["wishes"], sort_keys=True), turn.at)


def preview(turn: Turn[Reach]) -> Say:
    known, wishes = turn.known, turn.data["wishes"]
    shows = {
        "to": wishes["to"],
        "going": known.going,
        "out": sum(people for _, people in known.left_out),
        "left_out": known.left_out,
        "at": due(turn),
        "samples": tuple((sample.name, shown(sample)) for sample in known.samples),
    }
    if trouble := no_reward(turn):
        return Say("launch.preview", shows | {"trouble": trouble.args}, CHOICES[1:])
    if barren(turn):
        return Say("launch.preview", shows | {"nobody": True}, CHOICES)
    return Say("launch.preview", shows, CHOICES)


def no_reward(turn: Turn[Reach]) -> Say | None:
    """What is wrong with the promotion at the time of the campaign, if anything is."""
    reward = turn.known.reward
    why = reward.trouble(due(turn) or turn.at) if reward else ""
    return told(turn, reward, why) if reward and why else None


def due(turn: Turn[Reach]) -> datetime | None:
    """When it starts, in the zone of the business; None: at once."""
    when = turn.data["wishes"]["when"]
    at = datetime.fromisoformat(when).astimezone(ZoneInfo(turn.business.zone)) if when else None
    return at if at and at > turn.at else None


def shown(sample: Sample) -> str:
    text = fill(sample.text, dict(sample.values))
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def number(turn: Turn[Reach]) -> int:
    """A draft keeps its number; a new campaign takes the next."""
    return int(turn.data["number"] or turn.known.number)


def begin(turn: Turn[Reach]) -> list[Effect]:
    return [Remember({"going": turn.known.going, "shown": turn.at.isoformat(), "repeated": False})]


def expired(turn: Turn[Reach]) -> bool:
    return turn.at - datetime.fromisoformat(turn.data["shown"]) > GOOD_FOR


def grew(turn: Turn[Reach]) -> bool:
    return turn.known.going > int(turn.data["going"])


def barren(turn: Turn[Reach]) -> bool:
    """Nobody would get it, and it would go at once. Until a later day people may write or agree."""
    return not turn.known.going and due(turn) is None


def barred(turn: Turn[Reach]) -> bool:
    """Nobody could have its reward: then yes is no yes."""
    return no_reward(turn) is not None


def barred_again(turn: Turn[Reach]) -> bool:
    return barred(turn) and repeated(turn)


def repeated(turn: Turn[Reach]) -> bool:
    return bool(turn.data["repeated"])


def say_expired(turn: Turn[Reach]) -> list[Effect]:
    return [Say("launch.expired"), *begin(turn)]


def say_grew(turn: Turn[Reach]) -> list[Effect]:
    return [Say("launch.grew", {"before": turn.data["going"], "now": turn.known.going}), *begin(turn)]


def repeat(turn: Turn[Reach]) -> list[Effect]:
    return [Remember({"repeated": True})]


def keep(turn: Turn[Reach], *, draft: bool) -> Launch:
    given = turn.data
    return Launch(number(turn), given["kind"], given["wishes"], turn.known.going, draft, bool(given["number"]))


def start(turn: Turn[Reach]) -> list[Effect]:
    started = {"number": number(turn), "going": turn.known.going, "at": due(turn)}
    return [keep(turn, draft=False), Say("launch.started", started)]


def leave(turn: Turn[Reach]) -> list[Effect]:
    return [keep(turn, draft=True), Say("launch.draft", {"number": number(turn)})]


def lapse(turn: Turn[Reach]) -> list[Effect]:
    return [keep(turn, draft=True)]


def drop(turn: Turn[Reach]) -> list[Effect]:
    dropped = [SetCampaign(turn.data["number"], "stopped")] if turn.data["number"] else []
    return [*dropped, Say("launch.dropped")]


STATES: States[Reach] = (
    State("new"),
    State("asking", preview, yes_or_else),
    State("started", ends=True),
    State("left", ends=True),
)
# fmt: off
RULES: Rules[Reach] = (
    #     on       from      to           only if   then
    Rule("start",  "new",    "asking",    None,     begin),
    Rule("yes",    "asking", "left",      barred_again, leave),
    Rule("yes",    "asking", None,        barred,   repeat),
    Rule("yes",    "asking", None,        expired,  say_expired),
    Rule("yes",    "asking", None,        grew,     say_grew),
    Rule("yes",    "asking", "started",   None,     start),
    *(Rule(on,     "asking", *rest) for on in ("else", "unclear") for rest in (
        (                    "left",      repeated, leave),
        (                    None,        None,     repeat),
    )),
    Rule("cancel", "asking", "cancelled", None,     drop),
    Rule("lapse",  "asking", "left",      None,     lapse),
)
# fmt: on

STAFF_LAUNCH = Flow[Reach]("staff.launch", need, STATES, RULES, nudge=None, ends=GOOD_FOR, side="staff")
