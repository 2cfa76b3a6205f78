"""Claim a promotion: show it, let the customer say yes, award it once while it lasts."""

from datetime import timedelta

from flows.effects import YES_NO, Effect, GiveAward, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import yes_no
from flows.needs.promotion import FindOffer, Offer

Known = Offer | None


def need(turn: Turn[None]) -> FindOffer:
    return FindOffer(turn.data["code"], turn.contact.id, turn.language)


def claimed(turn: Turn[Known]) -> bool:
    return turn.known is not None and turn.known.claimed


def available(turn: Turn[Known]) -> bool:
    return turn.known is not None and turn.known.runs(turn.at)


def granted(turn: Turn[Known]) -> bool:
    """It was earned, or asked for by its code: nothing is left to ask."""
    return available(turn) and bool(turn.data.get("granted"))


def told(turn: Turn[Known]) -> dict[str, object]:
    offer = turn.known
    assert offer
    ends = offer.ends.astimezone(turn.local.tzinfo) - timedelta(seconds=1) if offer.ends else None
    return {"title": offer.title, "ends": ends, "terms": offer.terms}


def ask_offer(turn: Turn[Known]) -> Say:
    return Say("promotion.offer", told(turn), YES_NO)


def award(turn: Turn[Known]) -> list[Effect]:
    offer, personal = turn.known, turn.token
    assert offer
    given = GiveAward(offer.code, offer.place, offer.nth, personal)
    return [given, Say("promotion.awarded", {**told(turn), "personal": personal})]


def say_claimed(turn: Turn[Known]) -> list[Effect]:
    assert turn.known
    return [Say("promotion.claimed", {**told(turn), "personal": turn.known.mine[-1] if turn.known.mine else ""})]


def say_gone(turn: Turn[Known]) -> list[Effect]:
    return [Say("promotion.gone", {"title": turn.known.title if turn.known else turn.data["code"]})]


def say_declined(turn: Turn[Known]) -> list[Effect]:
    return [Say("promotion.declined")]


STATES: States[Known] = (
    State("new"),
    State("offered", ask_offer, yes_no),
    State("awarded", ends=True),
    State("declined", ends=True),
    State("missed", ends=True),
)

# fmt: off
RULES: Rules[Known] = (
    #     on       from       to          only if    then
    Rule("start", "new",     "missed",   claimed,   say_claimed),
    Rule("start", "new",     "awarded",  granted,   award),
    Rule("start", "new",     "offered",  available),
    Rule("start", "new",     "missed",   None,      say_gone),
    Rule("yes",   "offered", "missed",   claimed,   say_claimed),
    Rule("yes",   "offered", "awarded",  available, award),
    Rule("yes",   "offered", "missed",   None,      say_gone),
    Rule("no",    "offered", "declined", None,      say_declined),
    Rule("lapse", "offered", "missed"),
)
# fmt: on

PROMOTION = Flow[Known]("promotion", need, STATES, RULES, nudge=None, ends=timedelta(hours=48))
