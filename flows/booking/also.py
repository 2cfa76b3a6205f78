"""A second service in the midst of a booking: it does not take the place of the first."""

import re

from flows.hears import language
from flows.hears.clean import words
from flows.hears.said import Said

_ALSO = {
    "en": r"^and|also|too|as well|another|additionally",
    "es": r"^y|tambien|ademas|otra cita",
    "pt": r"^e|tambem|alem disso",
    "fr": r"^et|aussi|egalement|en plus",
    "de": r"^und|auch|ausserdem|zusatzlich|dazu",
    "it": r"^e|anche|inoltre|pure",
    "nl": r"^en|ook|daarnaast|tevens",
}


def adds(said: Said) -> bool:
    """`also a cleaning`, `and colour too`; in the person's language or in English."""
    text = " ".join(words(said.text))
    names = {language.known(said.language), "en"} & _ALSO.keys()
    return any(re.search(rf"(?<!\w)(?:{_ALSO[name]})(?!\w)", text) for name in names)
