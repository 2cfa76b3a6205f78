"""What one can do here."""

from flows.effects import Effect, Option, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs import Nothing

CHOICES = (
    Option("booking", "menu.book"),
    Option("bookings", "menu.bookings"),
    Option("hours", "menu.hours"),
    Option("where", "menu.where"),
    Option("prices", "menu.prices"),
    Option("offers", "menu.offers"),
    Option("human", "menu.human"),
)


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def ask(turn: Turn[None]) -> Say:
    return Say("menu.ask", options=CHOICES)


def begin(turn: Turn[None]) -> list[Effect]:
    """The trigger is the name of a flow; the words may say more, such as what is to be booked."""
    return [Start(turn.trigger, text=turn.heard)]


STATES: States[None] = (State("new"), State("choosing", ask), State("chosen", ends=True))

RULES: Rules[None] = (
    Rule("start", "new", "choosing"),
    *(Rule(option.id, "choosing", "chosen", None, begin) for option in CHOICES),
)

MENU = Flow[None]("menu", need, STATES, RULES, nudge=None, passing=True, open=True)
