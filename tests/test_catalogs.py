"""Every catalog holds every text, and what it says is understood: `pytest tests/test_catalogs.py --update` writes the
catalogs anew, new messages as empty entries and old ones left out. A new language begins as an empty file."""

import re
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest
from babel import Locale
from babel.messages.plurals import get_plural

from bot.texts import environment, render, spoken
from flows.hears.answers import yes_no
from flows.hears.anywhere import anywhere, command_of
from flows.hears.choose import Offered, choose
from flows.hears.dates import readings
from flows.hears.language import TABLES, key
from flows.hears.said import Said
from flows.language import LANGUAGES
from tests import catalogs

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)  # a Monday
WORDS = ("menu", "back", "cancel", "human", "language", "stop")  # in the order in which the help names them
NAMED = re.compile(r"\b(?:write|or) (menu|human|stop|start|book|my bookings)\b(?! again\?)", re.IGNORECASE)
EXAMPLE = re.compile(r'["„«] ?([^"“»]+?) ?["“»]')
OF_FEW = 3  # options that WhatsApp shows as buttons, which hold 20 characters; the rows of a list hold 24
LABELS: dict[str, int] = {
    **dict.fromkeys(("booking.yes", "booking.another_time", "booking.leave", "common.yes", "common.no"), 20),
    **dict.fromkeys(("bookings.move", "bookings.call_off", "bookings.keep", "launch.yes", "launch.cancel"), 20),
    **dict.fromkeys(("comeback.go_on", "comeback.again", "comeback.leave", "questionnaire.skip", "staff.skip"), 20),
    "questionnaire.done": 20,
    **dict.fromkeys(("booking.more", "booking.later", "booking.more_times", "booking.other_day"), 20),
    **dict.fromkeys(("menu.book", "menu.bookings", "menu.hours", "menu.where", "menu.prices", "menu.offers"), 24),
    "menu.human": 24,
}
TOGETHER = (
    ("common.yes", "common.no"),
    ("booking.yes", "booking.another_time", "booking.leave"),
    ("bookings.move", "bookings.call_off", "bookings.keep"),
    ("launch.yes", "launch.cancel"),
    ("comeback.go_on", "comeback.again", "comeback.leave"),
    ("booking.more_times", "booking.other_day"),
    ("questionnaire.done", "questionnaire.skip"),
    ("menu.book", "menu.bookings", "menu.hours", "menu.where", "menu.prices", "menu.offers", "menu.human"),
)
MAY_BE = {"booking.leave": "cancel", "launch.cancel": "cancel", "menu.human": "human"}  # words that work anywhere
MENU = {
    "menu.book": "book",
    "menu.bookings": "my_bookings",
    "menu.hours": "hours",
    "menu.where": "where",
    "menu.prices": "prices",
    "menu.offers": "promotion",
}
every_language = pytest.mark.parametrize("language", catalogs.CODES)
with_english = pytest.mark.parametrize("language", ["en", *catalogs.CODES])


@pytest.fixture(autouse=True, scope="module")
def written_anew(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        for language in catalogs.CODES:
            catalogs.merge(language)


def said(text: str, language: str) -> Said:
    return Said(text, NOW, language)


@cache
def translated(language: str) -> dict[str, str]:
    """English text -> what it is in the language; of a plural its last forms."""
    return {catalogs.sources(m)[-1]: catalogs.strings(m)[-1] for m in catalogs.entries(catalogs.read(language))}


# Nothing is missing.


@every_language
def test_every_message_is_there_and_none_that_no_text_holds(language: str):
    kept = {m.id if isinstance(m.id, str) else tuple(m.id) for m in catalogs.entries(catalogs.read(language))}
    assert kept == set(catalogs.messages()), "run pytest tests/test_catalogs.py --update, then translate"
    assert not catalogs.read(language).obsolete, "run pytest tests/test_catalogs.py --update"


@every_language
def test_every_message_is_translated(language: str):
    forms = get_plural(language).num_plurals
    for message in catalogs.entries(catalogs.read(language)):
        assert not message.fuzzy, message.id
        assert all(text.strip() for text in catalogs.strings(message)), f"not translated: {message.id}"
        assert len(catalogs.strings(message)) == (1 if isinstance(message.id, str) else forms), message.id


@every_language
def test_placeholders_and_markup_are_the_same(language: str):
    for message in catalogs.entries(catalogs.read(language)):
        source = catalogs.sources(message)[-1]
        for text in catalogs.strings(message)[1:] or catalogs.strings(message):
            assert sorted(set(catalogs.PLACEHOLDER.findall(source))) == sorted(
                set(catalogs.PLACEHOLDER.findall(text))
            ), source
            assert "%" not in catalogs.PLACEHOLDER.sub("", text), source
            for sign in "*_":
                bare_source, bare = (catalogs.PLACEHOLDER.sub("", one) for one in (source, text))
                assert bare_source.count(sign) == bare.count(sign), source
            assert set(re.findall(r"(?<!\S)/[a-z]+", source)) == set(re.findall(r"(?<!\S)/[a-z]+", text)), source
            assert " ".join(text.split()) == text, source


def test_the_languages_on_offer_are_those_that_have_a_catalog():
    assert sorted(LANGUAGES) == sorted(("en", *catalogs.CODES))
    assert set(LANGUAGES) <= set(TABLES), "every language that we speak we understand too"


@with_english
def test_a_language_is_named_in_itself_and_chosen_by_that_name(language: str):
    offered = [Offered(f"speak:{code}", name) for code, name in LANGUAGES.items()]
    for code, name in LANGUAGES.items():
        assert choose(said(name, language), offered) == ("speak", code)
    assert LANGUAGES[language].casefold() == Locale(language).get_display_name(language).casefold()


# A locale is written in as well as we can.


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Heute:"), ("de-AT", "Heute:"), ("de_CH", "Heute:"), ("de-XX", "Heute:"), ("DE", "Heute:"),
        ("pt-BR", "Hoje:"), ("pt-PT", "Hoje:"), ("es-419", "Hoy:"), ("en-GB", "Today:"), ("tr", "Today:"),
        ("zh-Hant-TW", "Today:"), ("", "Today:"), ("no such", "Today:"),
    ],
)  # fmt: skip
def test_a_region_falls_back_to_its_language(locale: str, text: str):
    place = type("Place", (), {"name": "", "today": 1, "days": [(1, (), "")], "week": (), "closed": ()})
    assert render(locale, "hours.open", {"places": [place]}).startswith(text)


def test_days_are_of_the_same_language_as_the_words():
    day = {"day": date(2026, 3, 3)}
    assert [render(locale, "booking.day", day) for locale in ("de-XX", "fr", "tr", "pt-BR")] == [
        "Di, 3. März", "mar 3 mars", "Tue 3 Mar", "ter 3 mar",
    ]  # fmt: skip
    assert spoken("tr") == "en"


# What a text tells people to write or to tap is understood.


@with_english
@pytest.mark.parametrize(("text", "most"), LABELS.items())
def test_labels_fit(language: str, text: str, most: int):
    label = render(language, text, {})
    assert 1 <= len(label) <= most, f"{label!r} has {len(label)} characters"


@with_english
@pytest.mark.parametrize("keys", TOGETHER, ids=lambda keys: keys[0])
def test_a_label_that_somebody_writes_is_that_option(language: str, keys: tuple[str, ...]):
    offered = [Offered(label, render(language, label, {})) for label in keys]
    for option in offered:
        for text in (option.label, option.label.lower(), option.label.upper()):
            assert choose(said(text, language), offered) == (option.id, ""), text
        word = anywhere(said(option.label, language))
        assert word in (None, MAY_BE.get(option.id)), option.label


@with_english
def test_yes_is_yes_and_no_is_no(language: str):
    for text in ("common.yes", "booking.yes", "launch.yes"):
        assert yes_no(said(render(language, text, {}), language)) == ("yes", "")
    assert yes_no(said(render(language, "common.no", {}), language)) == ("no", "")


@with_english
def test_what_the_menu_offers_can_be_written_at_any_time(language: str):
    for label, command in MENU.items():
        found, _ = command_of(said(render(language, label, {}), language)) or ("", "")
        assert found == command, f"{render(language, label, {})}: {found}"
    human = said(render(language, "menu.human", {}), language)
    assert anywhere(human) == "human" or (command_of(human) or ("",))[0] == "call_me", human.text


def in_bold(language: str) -> dict[str, str]:
    """The words that work anywhere, as the help of this language names them."""
    return dict(zip(WORDS, re.findall(r"\*([^*]+)\*", render(language, "common.help", {})), strict=True))


@with_english
def test_the_words_of_the_help_work_anywhere(language: str):
    for means, word in in_bold(language).items():
        assert anywhere(said(word, language)) == means, word
        assert key(word) in map(key, TABLES[language].anywhere[means].split(";")), word


@every_language
def test_every_text_calls_the_words_by_the_names_of_the_help(language: str):
    """English says `write human`, so the translation holds the word of its own help; every other command is one that
    is understood."""
    own, found = in_bold(language), 0
    for source, text in translated(language).items():
        for name in map(str.casefold, NAMED.findall(source)):
            found += 1
            if name in own:
                assert held(own[name], text), f"{own[name]!r} is missing in: {text}"
            else:
                assert any(held(word, text) for word in commands(language, name)), f"no word for {name!r} in: {text}"
    assert found >= 15


def held(word: str, text: str) -> bool:
    return f" {key(word)} " in f" {key(text)} "


def commands(language: str, name: str) -> list[str]:
    own: Any = TABLES[language]
    phrases = own.anywhere[name] if name in own.anywhere else own.starts[name.replace(" ", "_")]
    return str(phrases).split(";")


@every_language
def test_days_and_times_that_are_shown_as_examples_are_understood(language: str):
    for text, args in (("booking.ask_day", {"service": "", "place": "", "staff": ""}), ("hint.when", {})):
        example = EXAMPLE.findall(render(language, text, args))[-1]
        [reading, *_] = readings(said(example, language))
        assert (str(reading.day), str(reading.time)[:5]) == ("2026-03-03", "15:00"), example
    for example in EXAMPLE.findall(render(language, "questionnaire.hint_date", {})):
        assert str(readings(said(example, language))[0].day) in ("2026-05-24", "2026-03-06", "2026-03-13"), example
    for text in ("broadcast.ask_when", "broadcast.when_unclear"):
        args = {"text": "x"} if text.endswith("unclear") else {}
        now, example = EXAMPLE.findall(render(language, text, args))[-2:]
        [reading, *_] = readings(said(example, language))
        assert (now, str(reading.day), str(reading.time)[:5]) == ("now", "2026-03-06", "10:00"), example


@every_language
def test_a_plural_counts(language: str):
    one, two = (render(language, "launch.started", {"number": 3, "going": n, "at": None}) for n in (1, 2))
    assert "2" in two
    assert (one != two.replace("2", "1")) == (get_plural(language).num_plurals > 1)
    assert environment(language) is environment(f"{language}-XX")
