"""Which of the people who wait is meant: by the number of their talk, their phone number, or their name."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from flows.hears.clean import words
from flows.hears.phones import phone
from flows.hears.said import Said
from flows.needs.desk import Caller

NUMBER = re.compile(r"#?(\d{1,9})[.,:]?(?!\S)")
PHONE = re.compile(r"\+?\d[\d ().\-]{5,18}\d(?!\S)")
MARKS = ",:; "
LONGEST = 5  # words of a name


class Named(NamedTuple):
    """Who may be meant, and the words behind the name."""

    people: tuple[Caller, ...] = ()
    rest: str = ""


def number_of(text: str) -> int:
    """The number with which it begins; 0 where there is none."""
    found = NUMBER.match(text.strip())
    return int(found[1]) if found else 0


def named(said: Said, callers: Sequence[Caller]) -> Named:
    """Whom the first words name, and what follows them, on as many lines as it was written. Nobody: all of it follows.
    The longest name goes before others: `Ben Miller` is not also Ben Smith."""
    text = said.text.strip()
    for find in (by_number, by_phone, by_name):
        if (found := find(said, text, callers)) and found.people:
            return found
    return Named((), text)


def by_number(said: Said, text: str, callers: Sequence[Caller]) -> Named | None:
    found = NUMBER.match(text)
    return among(callers, lambda one: one.number == int(found[1]), text[found.end() :]) if found else None


def by_phone(said: Said, text: str, callers: Sequence[Caller]) -> Named | None:
    found = PHONE.match(text)
    number = phone(Said(found[0], said.at, said.locale, said.country)) if found else None
    return among(callers, lambda one: one.phone == number, text[found.end() :]) if found and number else None


def by_name(said: Said, text: str, callers: Sequence[Caller]) -> Named | None:
    parts = text.split()
    lengths = {caller: length(parts, caller.name) for caller in callers}
    longest = max(lengths.values(), default=0)
    rest = "".join(text.split(maxsplit=longest)[longest:])
    return among(callers, lambda one: lengths[one] == longest, rest) if longest else None


def length(parts: Sequence[str], name: str) -> int:
    """How many of the first parts of a text stand in this name one after the other."""
    whole = words(name)
    for count in range(min(len(parts), LONGEST), 0, -1):
        heard = words(" ".join(parts[:count]))
        if heard and any(whole[at : at + len(heard)] == heard for at in range(len(whole))):
            return count
    return 0


def among(callers: Sequence[Caller], meant: Callable[[Caller], bool], rest: str) -> Named:
    return Named(tuple(caller for caller in callers if meant(caller)), rest.lstrip(MARKS).strip())
