"""Words that work in every state of a chat, and phrases that start something, in every language that Bellhop speaks."""

from collections.abc import Mapping
from functools import lru_cache

from flows.hears import language
from flows.hears.clean import tidy, words
from flows.hears.intents import intent
from flows.hears.phrases import split
from flows.hears.said import Said

_STARTED_BY = {
    "book": "book",
    "check_booking": "my_bookings",
    "change_booking": "move",
    "cancel_booking": "cancel_booking",
    "hours": "hours",
    "where": "where",
    "call_me": "call_me",
    "prices": "prices",
    "promotion": "promotion",
    "my_data": "my_data",
}
"""Intent -> command."""
_LONGEST_START = 4  # words of a command before what is to be booked


def anywhere(said: Said) -> str | None:
    """`menu back cancel help human stop start language`, where the whole message is such a word; else None."""
    return _words_of(language.known(said.language), "anywhere").get(_whole(said))


def command_of(said: Said) -> tuple[str, str] | None:
    """The command that the message starts and, for `book`, what is to be booked: `("book", "haircut tomorrow")`."""
    if anywhere(said):
        return None
    starts = _words_of(language.known(said.language), "starts")
    command = starts.get(_whole(said))
    if command:
        return command, ""
    rest = _after_book(said, starts)
    if rest:
        return "book", rest
    command = _STARTED_BY.get(intent(said) or "")
    return (command, tidy(said.text) if command == "book" else "") if command else None


def _after_book(said: Said, starts: Mapping[str, str]) -> str:
    parts = tidy(said.text).split(" ")
    for count in range(min(_LONGEST_START, len(parts) - 1), 0, -1):
        if starts.get(" ".join(words(" ".join(parts[:count])))) == "book":
            return " ".join(parts[count:])
    return ""


def _whole(said: Said) -> str:
    polite = language.of(language.known(said.language)).polite
    heard = words(said.text)
    return " ".join([word for word in heard if word not in polite] or heard)


@lru_cache(maxsize=32)
def _words_of(own: str, field: str) -> Mapping[str, str]:
    """Folded message -> name; where languages disagree the person's own goes first, then English."""
    table: dict[str, str] = {}
    for name in reversed(list(dict.fromkeys((own, "en", *language.TABLES)))):
        names: Mapping[str, str] = getattr(language.TABLES[name], field)
        table |= {language.key(item): means for means, phrases in names.items() for item in split(phrases)}
    return table
