"""Somebody returns after a while: go on, or start again? Whatever lies beneath on the stack puts its own question."""

from flows.effects import Option, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs import Nothing

CHOICES = (Option("go_on", "comeback.go_on"), Option("again", "comeback.again"), Option("leave", "comeback.leave"))


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def ask(turn: Turn[None]) -> Say:
    return Say("comeback.ask", options=CHOICES)


STATES: States[None] = (
    State("new"),
    State("asking", ask),
    State("gone_on", ends=True),
    State("again", ends=True),
    State("left", ends=True),
)

# fmt: off
RULES: Rules[None] = (
    #     on       from      to
    Rule("start", "new",    "asking"),
    Rule("go_on", "asking", "gone_on"),
    Rule("again", "asking", "again"),
    Rule("leave", "asking", "left"),
)
# fmt: on

COMEBACK = Flow[None]("comeback", need, STATES, RULES, nudge=None)
