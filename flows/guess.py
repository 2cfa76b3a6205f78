"""Words that we do not understand, where nothing was asked: the name of a service alone is a wish to book it."""

from flows.effects import Effect, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears import language
from flows.hears.clean import words
from flows.hears.intents import asks, intent
from flows.hears.remarks import soonest
from flows.needs.booking import FindShop, Shop
from flows.rules.whens import whens
from flows.rules.wishes import told


def need(turn: Turn[None]) -> FindShop:
    return FindShop(turn.language)


def names_service(turn: Turn[Shop]) -> bool:
    """`the second one` names nothing here; `the first available` does."""
    said = turn.words
    found = told(said, turn.known)
    ordinals = set(language.picks(said.language).places)
    named = soonest(said) or not ordinals.intersection(words(said.text))
    return named and bool(found.service or found.among or found.near)


def goes_on(turn: Turn[Shop]) -> bool:
    """A time alone, where they have just asked about a service."""
    about = turn.data.get("spoken", {}).get("service")
    return bool(about) and any(when.clock or when.day for when in whens(turn.words)) and not asks(turn.words)


def book(turn: Turn[Shop]) -> list[Effect]:
    return [Start("booking", text=turn.value)]


def is_rest(turn: Turn[Shop]) -> bool:
    """The rest of a message that has had an answer, or of a greeting: nobody needs to mind it."""
    return bool(turn.data.get("rest"))


def is_quiet(turn: Turn[Shop]) -> bool:
    """Somebody else says that it was not understood."""
    return bool(turn.data.get("quiet"))


def is_question(turn: Turn[Shop]) -> bool:
    """The words around a promotion's code need no answer of their own."""
    return not turn.data.get("around") and asks(turn.words) and intent(turn.words) is None


def puzzled(turn: Turn[Shop]) -> list[Effect]:
    return [Say("guess.unclear"), *menu(turn)]


def unable(turn: Turn[Shop]) -> list[Effect]:
    return [Say("common.unanswered"), *menu(turn)]


def menu(turn: Turn[Shop]) -> list[Effect]:
    """New people are asked for their consent first; the menu follows that."""
    return [Start("menu")] if turn.contact.asked and not is_quiet(turn) else []


STATES: States[Shop] = (
    State("new"),
    State("found", ends=True),
    State("unanswered", ends=True),
    State("nothing", ends=True),
    State("unknown", ends=True),
)

# fmt: off
RULES: Rules[Shop] = (
    #     on       from   to            only if        then
    Rule("start", "new", "found",      names_service, book),
    Rule("start", "new", "found",      goes_on,       book),
    Rule("start", "new", "unanswered", is_question,   unable),
    Rule("start", "new", "nothing",    is_rest),
    Rule("start", "new", "unknown",    is_quiet),
    Rule("start", "new", "unknown",    None,          puzzled),
)
# fmt: on

GUESS = Flow[Shop]("guess", need, STATES, RULES, nudge=None, recalls=True)
