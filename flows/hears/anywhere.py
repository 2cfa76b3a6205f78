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
    return _found(said, "anywhere")


def command_of(said: Said) -> tuple[str, str] | None:
    """The command that the message starts and, for `book`, what is to be booked: `("book", "haircut tomorrow")`."""
    if anywhere(said):
        return None
    command = _found(said, "starts")
    if command:
        return command, ""
    rest = _after_book(said, _words_of(language.known(said.language), "starts"))
    if rest:
        return "book", rest
    begun = _STARTED_BY.get(intent(said) or "")
    return (begun, tidy(said.text) if begun == "book" else "") if begun else None


def _after_book(said: Said, starts: Mapping[str, str]) -> str:
    parts = tidy(said.text).split(" ")
    for count in range(min(_LONGEST_START, len(parts) - 1), 0, -1):
        if starts.get(" ".join(words(" ".join(parts[:count])))) == "book":
            return " ".join(parts[count:])
    return ""


def _found(said: Said, field: str) -> str | None:
    """What the whole message is in the table, as it stands or without its polite words."""
    own = language.of(language.known(said.language))
    table = _words_of(language.known(said.language), field)
    heard = words(said.text)
    return table.get(" ".join(heard)) or table.get(" ".join(word for word in heard if word not in own.polite))


@lru_cache(maxsize=32)
def _words_of(own: str, field: str) -> Mapping[str, str]:
    """Folded message -> name; where languages disagree the person's own goes first, then English."""
    table: dict[str, str] = {}
    for name in reversed(list(dict.fromkeys((own, "en", *language.TABLES)))):
        names: Mapping[str, str] = getattr(language.TABLES[name], field)
        table |= {language.key(item): means for means, phrases in names.items() for item in split(phrases)}
    return table
