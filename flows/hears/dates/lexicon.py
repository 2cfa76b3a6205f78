"""One language's words as the engine wants them: phrase to roles, and a letter of the grammar's alphabet per role set.

A *role* is what a piece can be in a pattern (`hour`, `weekday`, `at`). A piece may have several; each set of roles that
occurs is one letter, a message becomes a string of letters, and the grammar is regular expressions over such strings.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from flows.hears.dates.fold import SKIPPED, fold, pieces
from flows.hears.dates.numbers import SAMPLES, Roles, figures, spelled
from flows.hears.words.shape_dates import Dates, Words

UNKNOWN = "x"
FIRST_LETTER = 0xA1  # beyond every sign that means something in a regular expression
MARK_ROLES = {",": "comma", ";": "stop", ":": "comma", "-": "dash", "/": "dash", "&": "comma", "+": "sign"}
MARK_ROLES |= {"،": "comma", "'": "prime"} | dict.fromkeys(".!?\n¿¡؛؟।", "stop")
MARK_ROLES |= dict.fromkeys("$€£¥₹", "money") | {"%": "percent"}
SIMPLE = tuple(f.name for f in fields(Dates) if f.type is Words or f.type == "Words")
NO_ROLES = frozenset({
    "months", "weak", "not_near", "two_meanings", "asks_time", "asks_day", "asks_past", "month_first", "of_month",
    "dotted",
})  # fmt: skip
RELATIVE_UNITS = ("week", "weekend", "month", "year", "day")
OFFSETS = {"this": 0, "next": 1, "following": 1, "last": -1, "after_next": 2}


class Lexicon:
    """Phrases of one language, and its alphabet."""

    def __init__(self, words: Dates) -> None:
        self.words = words
        self.phrases: dict[tuple[str, ...], Roles] = {}
        self.longest: dict[str, int] = {}
        self.glued: set[tuple[str, ...]] = set()  # "2day" is today, "2 day" is not
        for phrase, role, value in entries(words):
            self.add(phrase, role, value)
        for weak in words.weak:
            self.weaken(weak)
        self.known = frozenset(word for key in self.phrases for word in key)
        self.dotted = frozenset(words.dotted)
        self.letters = {roles: chr(FIRST_LETTER + i) for i, roles in enumerate(sorted(self.role_sets(), key=sorted))}

    def add(self, phrase: str, role: str, value: Any) -> None:
        key = key_of(phrase)
        if phrase[0].isdigit() and " " not in phrase and len(key) > 1:
            self.glued.add(key)
        roles = self.phrases.setdefault(key, {})
        for name, meaning in roles_of(role, value).items():
            roles.setdefault(name, meaning)
        self.longest[key[0]] = max(len(key), self.longest.get(key[0], 1))

    def weaken(self, word: str) -> None:
        roles = self.phrases[key_of(word)]
        for role in ("weekday", "month"):
            if role in roles:
                roles[f"weak_{role}"] = roles.pop(role)

    def role_sets(self) -> set[frozenset[str]]:
        sets = {frozenset(roles) for roles in self.phrases.values()}
        sets |= {frozenset(figures(kind, text)) for kind, texts in SAMPLES.items() for text in texts}
        sets |= {frozenset({"ord"}), frozenset({"ord_word"}), frozenset({"mm"})}
        sets |= {frozenset(spelled(n)) for n in range(60)}
        sets |= {dot | {"ord"} for dot in map(frozenset, (figures("number", str(n)) for n in range(1, 32)))}
        sets |= {frozenset({role}) for role in (*MARK_ROLES.values(), "am", "pm")}
        return {roles for roles in sets if roles}

    def letter(self, roles: Roles) -> str:
        return self.letters.get(frozenset(roles), UNKNOWN) if roles else UNKNOWN


class LetterClass:
    """Patterns over roles to patterns over letters: `role` stands for one piece, `<role>` also keeps it by name."""

    MANY = re.compile(r"(?<=[])}])[*+]")
    NAME = re.compile(r"\(\?P<[a-z]+>|<([a-z_]+?)(\d?)>|([a-z_]+)")

    def __init__(self, letters: dict[frozenset[str], str]) -> None:
        self.by_role: dict[str, str] = {"x": UNKNOWN}
        for roles, letter in letters.items():
            for role in roles:
                self.by_role[role] = self.by_role.get(role, "") + letter

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Repeats are bounded: a row of the same small word must not make a pattern explode."""
        letters = self.NAME.sub(self.one, pattern).replace(" ", "")
        return re.compile(self.MANY.sub(lambda many: "{0,4}" if many[0] == "*" else "{1,4}", letters))

    def one(self, match: re.Match[str]) -> str:
        kept, number, bare = match.groups()
        if not (kept or bare):
            return match.group()
        letters = f"[{self.by_role.get(kept or bare, '') or '!'}]"
        return f"(?P<{kept}{number}>{letters})" if kept else letters


def roles_of(role: str, value: Any) -> Roles:
    if role == "number":
        return spelled(value)
    if role == "spoken":
        hour, minute = map(int, value.split(":"))
        return {"clock": (hour, minute), "spoken": True}
    return {role: value}


def key_of(phrase: str) -> tuple[str, ...]:
    """The pieces of a phrase; words of letters alone, which most are, need no pattern to be parted."""
    plain = fold(phrase)
    words = plain.split()
    if all(map(str.isalpha, words)):
        return tuple(words)
    return tuple(piece.text for piece in pieces(plain) if piece.text not in SKIPPED and piece.text != ".")


def entries(words: Dates) -> Iterator[tuple[str, str, Any]]:
    """Every phrase with its role and value."""
    yield from tables(words)
    for index, names in enumerate(words.weekdays):
        yield from ((name, "weekday", index) for name in names)
    for index, names in enumerate(words.months, 1):
        yield from ((name, "month", index) for name in names)
    for unit, names in words.units.items():
        yield from ((name, "unit", unit) for name in names)
        yield from ((name, f"unit_{unit}", unit) for name in names)
    for part, names in words.parts.items():
        yield from ((name, "part", part) for name in names)
    for role in SIMPLE:
        if role not in NO_ROLES:
            yield from ((name, role, role) for name in getattr(words, role))
    yield from relative(words)


def tables(words: Dates) -> Iterator[tuple[str, str, Any]]:
    yield from ((word, "number", value) for word, value in numbers(words))
    for role, table in (
        ("count", words.amounts),
        ("ord_word", words.ordinals),
        ("fraction", words.fractions),
        ("length", words.lengths),
        ("shift", words.shift),
        ("push", words.push),
        ("moved_by", words.moved_by),
        ("before_hour", words.before_hour),
        ("day", words.days),
        ("part_day", words.part_days),
        ("holiday", words.holidays),
        ("a_week_on", words.a_week_on),
        ("edge", words.edges),
        ("day_from", words.day_from),
        ("nth", words.nth),
        ("counted", words.spans),
        ("word_hour", words.hour_names),
        ("spoken", words.spoken_clock),
        ("fixed", words.clock),
    ):
        yield from ((word, role, value) for word, value in table.items())


def numbers(words: Dates) -> Iterable[tuple[str, int]]:
    """The numbers of the table, with those that are written ones first (zweiundzwanzig)."""
    yield from words.numbers.items()
    tens = [(word, value) for word, value in words.numbers.items() if value in (20, 30, 40, 50)]
    ones = [(word, value) for word, value in words.numbers.items() if 1 <= value <= 9]
    for join in words.ones_first:
        yield from ((f"{one}{join}{ten}", tens_value + value) for one, value in ones for ten, tens_value in tens)


def relative(words: Dates) -> Iterator[tuple[str, str, Any]]:
    """ "Next week" and "week next", for every word that says which and every unit that it can stand beside."""
    for which, offset in OFFSETS.items():
        for word in getattr(words, which):
            for unit in RELATIVE_UNITS:
                for name in words.units.get(unit, ()):  # type: ignore[call-overload]
                    yield f"{word} {name}", f"rel_{unit}", offset
                    if unit != "day":
                        yield f"{name} {word}", f"rel_{unit}", offset
