"""What we do, how long it takes and what it costs."""

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.booking import FindShop, Shop


def need(turn: Turn[None]) -> FindShop:
    return FindShop()


def say_prices(turn: Turn[Shop]) -> list[Effect]:
    lines = [(s.name, s.minutes, s.price) for s in turn.known.services]
    return [
        Say("prices.services", {"lines": lines, "currency": turn.business.currency}) if lines else Say("prices.unknown")
    ]


STATES: States[Shop] = (State("new"), State("told", ends=True))

# fmt: off
RULES: Rules[Shop] = (
    #     on       from   to      only if  then
    Rule("start", "new", "told", None,    say_prices),
)
# fmt: on

PRICES = Flow[Shop]("prices", need, STATES, RULES)
