"""What promotions there are now; a tap claims one."""

from datetime import timedelta

from flows.effects import Effect, Option, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.promotion import FindOffers, Offer

Known = tuple[Offer, ...]
MOST = 8


def need(turn: Turn[None]) -> FindOffers:
    return FindOffers(turn.contact.id, turn.at, turn.language)


def some(turn: Turn[Known]) -> bool:
    return bool(turn.known)


def ask(turn: Turn[Known]) -> Say:
    zone = turn.local.tzinfo
    lines = tuple(
        (o.title, o.ends.astimezone(zone) - timedelta(seconds=1) if o.ends else None) for o in turn.known[:MOST]
    )
    options = tuple(Option(f"take:{o.code}", "common.literal", {"text": o.title}) for o in turn.known[:MOST])
    return Say("promotion.offers", {"lines": lines}, options)


def take(turn: Turn[Known]) -> list[Effect]:
    return [Start("promotion", {"code": turn.value})]


def say_none(turn: Turn[Known]) -> list[Effect]:
    return [Say("promotion.no_offers")]


STATES: States[Known] = (State("new"), State("choosing", ask), State("chosen", ends=True), State("told", ends=True))

# fmt: off
RULES: Rules[Known] = (
    #     on       from        to          only if  then
    Rule("start", "new",      "choosing", some),
    Rule("start", "new",      "told",     None,    say_none),
    Rule("take",  "choosing", "chosen",   None,    take),
)
# fmt: on

OFFERS = Flow[Known]("offers", need, STATES, RULES, nudge=None, passing=True)
