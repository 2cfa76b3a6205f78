"""Words that work everywhere, and commands that start something."""

from datetime import UTC, datetime

import pytest

from flows.hears.anywhere import anywhere, command_of
from flows.hears.language import TABLES
from flows.hears.phrases import split
from flows.hears.said import Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "menu", "menu"),
        ("en", " MENU! ", "menu"),
        ("en", "help please", "help"),
        ("en", "Stop.", "stop"),
        ("en", "opt-out", "stop"),
        ("en", "opt out", "stop"),
        ("en", "START", "start"),
        ("en", "QUIT", "cancel"),
        ("en", "talk to a human", "human"),
        ("es", "menú", "menu"),
        ("es", "BAJA", "stop"),
        ("en", "atrás", "back"),
        ("de", "Zurück", "back"),
        ("fr", "annuler", "cancel"),
        ("tr", "YARDIM", "help"),
        ("ar", "إلغاء", "cancel"),
        ("hi", "मदद", "help"),
        ("en", "cancel my appointment", None),
        ("en", "we stop here", None),
        ("en", "", None),
    ],
)
def test_anywhere(language, text, word):
    assert anywhere(Said(text, AT, language)) == word


@pytest.mark.parametrize("name", TABLES)
def test_every_anywhere_word_of_a_language_is_found(name):
    for word, text in TABLES[name].anywhere.items():
        for item in split(text):
            assert (item, anywhere(Said(item.upper(), AT, name))) == (item, word)


@pytest.mark.parametrize("name", TABLES)
def test_every_command_of_a_language_is_found(name):
    for command, text in TABLES[name].starts.items():
        for item in split(text):
            assert (item, command_of(Said(item, AT, name))) == (item, (command, ""))


@pytest.mark.parametrize(
    ("language", "text", "command"),
    [
        ("en", "book haircut tomorrow", ("book", "haircut tomorrow")),
        ("en", "I'd like to book a haircut", ("book", "I'd like to book a haircut")),
        ("en", "when is my appointment", ("my_bookings", "")),
        ("en", "can I move my booking to Friday", ("move", "")),
        ("en", "please cancel my reservation", ("cancel_booking", "")),
        ("en", "where are you exactly", ("where", "")),
        ("en", "how much is a trim", ("prices", "")),
        ("es", "reservar corte mañana", ("book", "corte mañana")),
        ("es", "a qué hora abren", ("hours", "")),
        ("de", "Termin morgen um 5", ("book", "morgen um 5")),
        ("fr", "rappelez-moi demain", ("call_me", "")),
        ("en", "menu", None),
        ("en", "yes", None),
        ("en", "thanks", None),
        ("en", "", None),
    ],
)
def test_command_of(language, text, command):
    assert command_of(Said(text, AT, language)) == command
