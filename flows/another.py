"""A visit is booked and was for more people than one: shall there be one more, at the same time or near it?"""

from flows.effects import YES_NO, Effect, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import yes_no
from flows.needs import Nothing

KEPT = ("service", "place", "whens")
"""What the next visit has in common with the first."""


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def ask(turn: Turn[None]) -> Say:
    return Say("another.ask", options=YES_NO)


def book(turn: Turn[None]) -> list[Effect]:
    args = {name: turn.data[name] for name in KEPT if name in turn.data}
    return [Start("booking", {**args, "more": int(turn.data.get("more", 1)) - 1})]


def leave(turn: Turn[None]) -> list[Effect]:
    return [Say("common.fine")]


STATES: States[None] = (
    State("new"),
    State("asking", ask, yes_no, passing=True),
    State("told", ends=True),
)

# fmt: off
RULES: Rules[None] = (
    #     on       from      to        only if  then
    Rule("start", "new",    "asking"),
    Rule("yes",   "asking", "told",    None,    book),
    Rule("no",    "asking", "told",    None,    leave),
)
# fmt: on

ANOTHER = Flow[None]("another", need, STATES, RULES, nudge=None, open=True)
