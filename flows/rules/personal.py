"""Owners' own wording with values of its reader: `{{ name }}`, `{{ name or "there" }}`, `{{ name|default("there") }}`.

A small part of Jinja's language, read but never run. So it is known before anybody is written to which values a text
cannot do without, and nobody ever gets a text with a hole in it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

BLANK = " \t\r\n\u00a0\u200b"
"""What counts as nothing when a value consists of it; `storage` uses the same."""
FILTERS: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "capitalize": str.capitalize,
    "trim": str.strip,
}
HOLE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
CODE = re.compile(r"\{%.*?(?:%\}|$)|\{#.*?(?:#\}|$)|\{\{|\}\}", re.DOTALL)
STRING = r'"[^"\\]*"|\'[^\'\\]*\''
PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")  # in a template of WhatsApp
TOKEN = re.compile(rf"\s*(?:(?P<text>{STRING})|(?P<name>[^\W\d]\w*)|(?P<sign>[|(),]))\s*")


class BadWording(ValueError):
    """A text holds something in braces that is none of the three forms; its only argument is that piece."""


class Missing(LookupError):
    """A value that a text cannot do without is empty; its argument is the name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value by its name, or fixed words, passed through filters."""

    name: str = ""
    words: str = ""
    filters: tuple[str, ...] = ()


Hole = tuple[Choice, ...]
"""The first of these that is not blank is taken."""
Wording = tuple[str | Hole, ...]


@lru_cache(2048)
def read(text: str) -> Wording:
    """The text in pieces. Raises BadWording."""
    pieces: list[str | Hole] = []
    end = 0
    for match in HOLE.finditer(text):
        pieces += [plain(text[end : match.start()]), hole(match[1])]
        end = match.end()
    return tuple(piece for piece in (*pieces, plain(text[end:])) if piece)


def plain(text: str) -> str:
    if found := CODE.search(text):
        raise BadWording(found[0][:40])
    return text


def hole(inside: str) -> Hole:
    """`item or item or …`, an item being a name or words with filters behind it."""
    tokens, place = [], 0
    while place < len(inside):
        match = TOKEN.match(inside, place)
        if not match:
            raise BadWording(f"{{{{{inside}}}}}"[:40])
        tokens.append(match[0].strip())
        place = match.end()
    choices: list[Choice] = []
    for item in split(tokens, "or"):
        choices += choice(item, inside)
    return tuple(choices)


def split(tokens: list[str], at: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for token in tokens:
        if token == at:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def choice(tokens: list[str], inside: str) -> list[Choice]:
    """One item; `default("words")` makes a second one of it."""
    (head, *more), *filters = split(tokens, "|")[0] or [""], *split(tokens, "|")[1:]
    if more or not head or head in "(),":
        raise BadWording(f"{{{{{inside}}}}}"[:40])
    found = [Choice(words=head[1:-1]) if head[0] in "\"'" else Choice(name=head)]
    for item in filters:
        match item:
            case [name] if name in FILTERS:
                found = [Choice(c.name, c.words, (*c.filters, name)) for c in found]
            case ["default" | "d", "(", words, ")"] | ["default" | "d", "(", words, ",", "true" | "True", ")"] if (
                words[0] in "\"'"
            ):
                found.append(Choice(words=words[1:-1]))
            case _:
                raise BadWording(f"{{{{{inside}}}}}"[:40])
    return found


def wants(text: str) -> tuple[tuple[str, ...], ...]:
    """What a reader must have: of each group one value at least. Holes with words to fall back on ask for nothing."""
    groups = {
        tuple(choice.name for choice in piece): None
        for piece in read(text)
        if not isinstance(piece, str) and not any(choice.words.strip(BLANK) for choice in piece)
    }
    return tuple(tuple(name for name in group if name) for group in groups)


def names(text: str) -> frozenset[str]:
    """All values that a text speaks of."""
    return frozenset(c.name for piece in read(text) if not isinstance(piece, str) for c in piece if c.name)


def is_blank(value: Any) -> bool:
    return value is None or not str(value).strip(BLANK)


def fill(text: str, values: Mapping[str, Any]) -> str:
    """The text for one reader. Raises Missing where a value is blank and nothing stands in for it."""
    return "".join(piece if isinstance(piece, str) else filled(piece, values) for piece in read(text))


def filled(hole: Hole, values: Mapping[str, Any]) -> str:
    for choice in hole:
        found = values.get(choice.name) if choice.name else choice.words
        if not is_blank(found):
            words = str(found)
            for name in choice.filters:
                words = FILTERS[name](words)
            return words
    raise Missing(hole[0].name)


def as_read(body: str, filled: Mapping[str, str]) -> str:
    """A template's words as the person will read them."""
    return PLACEHOLDER.sub(lambda match: filled.get(match[1], match[0]), body)


def placeholders(body: str) -> tuple[str, ...]:
    """The placeholders of a template, in the order of its words."""
    return tuple(dict.fromkeys(PLACEHOLDER.findall(body)))
