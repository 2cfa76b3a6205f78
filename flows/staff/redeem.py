"""`/redeem CODE`: a customer shows a code at the desk; it can be used once."""

from flows.effects import Effect, Redeem, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.promotion import Award, FindAward
from flows.staff.commands import Command

REDEEM = Command("redeem", "staff.redeem", words="required", example="/redeem 4M2AIHKR")
Known = Award | None


def need(turn: Turn[None]) -> FindAward:
    return FindAward("".join(turn.data["words"].split()).upper()[:40])


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
    return [Say("redeem.unknown", {"code": turn.data["words"][:40]})]


def say_used(turn: Turn[Known]) -> list[Effect]:
    return [Say("redeem.used", told(turn))]


def say_over(turn: Turn[Known]) -> list[Effect]:
    return [Say("redeem.over", told(turn))]


STATES: States[Known] = (State("new"), State("redeemed", ends=True), State("refused", ends=True))

# fmt: off
RULES: Rules[Known] = (
    #     on       from   to          only if  then
    Rule("start", "new", "refused",  unknown, say_unknown),
    Rule("start", "new", "refused",  used,    say_used),
    Rule("start", "new", "refused",  over,    say_over),
    Rule("start", "new", "redeemed", None,    redeem),
)
# fmt: on

STAFF_REDEEM = Flow[Known]("staff.redeem", need, STATES, RULES, side="staff")
