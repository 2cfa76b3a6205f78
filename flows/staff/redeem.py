"""`/redeem CODE`: a customer shows a code at the desk; it can be used once. The verb alone asks for the code."""

from typing import Any

from flows.effects import Effect, Redeem, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import anything
from flows.needs.promotion import Award, FindAward
from flows.staff.commands import Command

REDEEM = Command("redeem", "staff.redeem", words="optional", example="/redeem 4M2AIHKR")
Known = Award | None


def need(turn: Turn[None]) -> FindAward:
    return FindAward("".join(code(turn).split()).upper()[:40])


def code(turn: Turn[Any]) -> str:
    """As it was written behind the verb, or when asked for it."""
    return turn.value if turn.trigger == "answer" else str(turn.data["words"])


def missing(turn: Turn[Known]) -> bool:
    return not turn.data["words"]


def unknown(turn: Turn[Known]) -> bool:
    return turn.known is None


def used(turn: Turn[Known]) -> bool:
    return turn.known is not None and turn.known.redeemed is not None


def over(turn: Turn[Known]) -> bool:
    return turn.known is not None and turn.known.ends is not None and turn.at >= turn.known.ends


def told(turn: Turn[Known]) -> dict[str, object]:
    award = turn.known
    assert award
    zone = turn.local.tzinfo
    when = award.redeemed.astimezone(zone) if award.redeemed else award.ends.astimezone(zone) if award.ends else None
    return {"code": award.personal, "title": award.title, "name": award.name, "at": when, "by": award.redeemed_by}


def redeem(turn: Turn[Known]) -> list[Effect]:
    assert turn.known
    return [
        Redeem(turn.known.personal, turn.contact.staff),
        Say("redeem.done", {**told(turn), "terms": turn.known.terms}),
    ]


def say_unknown(turn: Turn[Known]) -> list[Effect]:
    return [Say("redeem.unknown", {"code": code(turn)[:40]})]


def say_used(turn: Turn[Known]) -> list[Effect]:
    return [Say("redeem.used", told(turn))]


def say_over(turn: Turn[Known]) -> list[Effect]:
    return [Say("redeem.over", told(turn))]


def ask(turn: Turn[Known]) -> Say:
    return Say("redeem.which")


STATES: States[Known] = (
    State("new"),
    State("asking", ask, anything),
    State("redeemed", ends=True),
    State("refused", ends=True),
)

# fmt: off
RULES: Rules[Known] = (
    #     on        from      to          only if  then
    Rule("start",  "new",    "asking",   missing),
    *(rule for on, source in (("start", "new"), ("answer", "asking")) for rule in (
        Rule(on,   source,   "refused",  used,    say_used),
        Rule(on,   source,   "refused",  over,    say_over),
    )),
    Rule("start",  "new",    "refused",  unknown, say_unknown),
    Rule("answer", "asking", None,       unknown, say_unknown),
    Rule("start",  "new",    "redeemed", None,    redeem),
    Rule("answer", "asking", "redeemed", None,    redeem),
)
# fmt: on

STAFF_REDEEM = Flow[Known]("staff.redeem", need, STATES, RULES, side="staff")
