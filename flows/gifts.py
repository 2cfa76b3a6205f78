"""Gift vouchers: where the business lists one among its services, its price; otherwise a person can help."""

from dataclasses import replace

from flows.effects import Effect, Option, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.remarks import gifts
from flows.needs.booking import FindShop, Shop


def need(turn: Turn[None]) -> FindShop:
    return FindShop(turn.language)


def is_listed(turn: Turn[Shop]) -> bool:
    """A service is called so: `Gift voucher £50`."""
    return bool(listed(turn))


def listed(turn: Turn[Shop]) -> str:
    """The name of the first service that speaks of a gift voucher."""
    names = (name for service in turn.known.services for name in service.called)
    return next((name for name in names if gifts(replace(turn.words, text=name))), "")


def is_midway(turn: Turn[Shop]) -> bool:
    """In the middle of something else, whose question is put again at once."""
    return bool(turn.data.get("midway"))


def tell_price(turn: Turn[Shop]) -> list[Effect]:
    return [Start("prices", text=listed(turn))]


def say_none(turn: Turn[Shop]) -> list[Effect]:
    return [Say("gifts.midway")]


def ask(turn: Turn[Shop]) -> Say:
    return Say("gifts.ask", options=(Option("human", "menu.human"),))


def call(turn: Turn[Shop]) -> list[Effect]:
    return [Start("human")]


STATES: States[Shop] = (State("new"), State("asking", ask), State("called", ends=True), State("told", ends=True))

# fmt: off
RULES: Rules[Shop] = (
    #     on       from      to        only if    then
    Rule("start", "new",    "told",   is_listed, tell_price),
    Rule("start", "new",    "told",   is_midway, say_none),
    Rule("start", "new",    "asking"),
    Rule("human", "asking", "called", None,      call),
)
# fmt: on

GIFTS = Flow[Shop]("gifts", need, STATES, RULES, nudge=None, passing=True, open=True)
"""Somebody asks for a gift voucher, or has one."""
