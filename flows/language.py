"""Which language shall we speak?"""

from flows.effects import Effect, NoteContact, Option, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.clean import words
from flows.hears.said import Heard
from flows.hears.words.all import HEARS, SPEAKS
from flows.needs import Nothing

LANGUAGES = {code: own.MEANINGS.tongues[code].split()[0].capitalize() for code, own in SPEAKS.items()}
"""Those that have a catalog, by their own names."""
CALLED = {code: {name for own in HEARS.values() for name in words(own.MEANINGS.tongues[code])} for code in SPEAKS}
"""What they are called in all that are understood."""
CHOICES = tuple(Option(f"speak:{code}", "common.literal", {"text": name}) for code, name in LANGUAGES.items())


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def called(text: str, own: str = "") -> str:
    """The one language that is named, if it is one; of two, the other than `own`."""
    said = set(words(text))
    found = [code for code, names in CALLED.items() if said & names]
    others = found if len(found) == 1 else [code for code in found if code != own]
    return others[0] if len(others) == 1 else ""


def named(turn: Turn[None]) -> str:
    return called(turn.value if turn.trigger == "start" else turn.heard, turn.words_of("").language)


def is_named(turn: Turn[None]) -> bool:
    return bool(named(turn))


def heard(turn: Turn[None]) -> Heard:
    """A name in whatever language."""
    code = named(turn) if turn.trigger == "unclear" else ""
    return ("speak", code) if code else (turn.trigger, turn.value)


def ask(turn: Turn[None]) -> Say:
    return Say("language.ask", options=CHOICES)


def speak(turn: Turn[None]) -> list[Effect]:
    code = named(turn) if turn.trigger == "start" else turn.value
    return [NoteContact(locale=code), Say("language.changed", {"name": LANGUAGES[code]})]


STATES: States[None] = (State("new"), State("asking", ask, reads=heard), State("changed", ends=True))

# fmt: off
RULES: Rules[None] = (
    #     on       from      to         only if   then
    Rule("start", "new",    "changed", is_named, speak),
    Rule("start", "new",    "asking"),
    Rule("speak", "asking", "changed", None,     speak),
)
# fmt: on

LANGUAGE = Flow[None]("language", need, STATES, RULES, nudge=None)
