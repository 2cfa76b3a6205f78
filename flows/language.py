"""Which language shall we speak?"""

from flows.effects import Effect, NoteContact, Option, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs import Nothing

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "pt": "Português",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
    "nl": "Nederlands",
}
"""Those that have a catalog, by their own names."""
CHOICES = tuple(Option(f"speak:{code}", "common.literal", {"text": name}) for code, name in LANGUAGES.items())


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def ask(turn: Turn[None]) -> Say:
    return Say("language.ask", options=CHOICES)


def speak(turn: Turn[None]) -> list[Effect]:
    return [NoteContact(locale=turn.value), Say("language.changed", {"name": LANGUAGES[turn.value]})]


STATES: States[None] = (State("new"), State("asking", ask), State("changed", ends=True))

# fmt: off
RULES: Rules[None] = (
    #     on       from      to         only if  then
    Rule("start", "new",    "asking"),
    Rule("speak", "asking", "changed", None,    speak),
)
# fmt: on

LANGUAGE = Flow[None]("language", need, STATES, RULES, nudge=None)
