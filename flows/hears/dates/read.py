"""A message as a row of pieces with their roles: phrases of the table, figures, signs; counts of things left out."""

from flows.hears.dates.fold import SKIPPED, Piece, fold, pieces
from flows.hears.dates.lexicon import MARK_ROLES, Lexicon
from flows.hears.dates.near import LOOKED_UP, Near
from flows.hears.dates.numbers import Roles, figures, spelled

MOST_PIECES = 200
LONGEST_AGO = 5
"""Pieces of an answer like "hace dos semanas"; in a longer message it only tells."""
FIGURE_KINDS = ("number", "clock", "dotted", "slash", "dashed", "decimal", "full", "year_first")


class Reader:
    """Reads messages of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.near = Near(lexicon)
        words = lexicon.words
        self.ordinal_marks = frozenset(map(fold, words.ordinal_marks))
        self.marks = dict.fromkeys(words.am_marks, "am") | dict.fromkeys(words.pm_marks, "pm")

    def read(self, text: str) -> list[Roles]:
        """The roles of each piece; an empty dict is a word of no meaning here."""
        found = self.without_prefixes(self.without_marks(pieces(fold(text))))[:MOST_PIECES]
        row: list[Roles] = []
        at = unknown = 0
        while at < len(found):
            used, roles = self.phrase(found, at)
            if used:
                row.append(roles)
                at += used + self.dots(found, at + used, roles)
            elif found[at].kind in FIGURE_KINDS:
                at += self.figure(found, at, row)
            else:
                unknown += found[at].kind == "word"
                row.extend(self.other(found[at], unknown))
                at += 1
        return without_counts(years(halves(together(row))))

    def without_marks(self, found: list[Piece]) -> list[Piece]:
        """Leaves out signs without meaning, and the dot in a name ("St. Patrick's day")."""
        short = self.lexicon.dotted
        before = ["", *(piece.text for piece in found)]
        return [
            piece
            for piece, last in zip(found, before, strict=False)
            if (piece.text not in SKIPPED or (piece.text == "'" and piece.glued and last.isdigit()))
            and not (piece.text == "." and last in short)
        ]

    def without_prefixes(self, found: list[Piece]) -> list[Piece]:
        """Takes off small words that are written onto the next one, where what is left is a word of the table."""
        prefixes = self.lexicon.words.prefixes
        return [part for piece in found for part in self.parted(piece)] if prefixes else found

    def parted(self, piece: Piece) -> tuple[Piece, ...]:
        known = self.lexicon.known
        for prefix, begins in () if piece.text in known else self.lexicon.words.prefixes.items():
            rest = begins + piece.text.removeprefix(prefix)
            if piece.text.startswith(prefix) and rest in known:
                return Piece("word", prefix[0], piece.glued), Piece("word", rest, glued=True)
        return (piece,)

    def phrase(self, found: list[Piece], at: int) -> tuple[int, Roles]:
        """The longest phrase of the table that begins here: how many pieces, and its roles."""
        longest = self.lexicon.longest.get(found[at].text, 0)
        for length in range(min(longest, len(found) - at), 0, -1):
            key = tuple(piece.text for piece in found[at : at + length])
            roles = self.lexicon.phrases.get(key)
            if roles and (key not in self.lexicon.glued or found[at + 1].glued):
                return length, dict(roles)
        if at + 2 < len(found) and found[at].kind == "number" and found[at + 1].text == ".":
            used, named = self.phrase([found[at], *found[at + 2 :]], 0)  # "1. Weihnachtstag"
            return (used + 1, named) if used > 1 else (0, {})
        return 0, {}

    def dots(self, found: list[Piece], at: int, roles: Roles) -> int:
        """The dot of an abbreviation ("Mon.", "a.m.") ends no sentence."""
        dotted = at < len(found) and found[at].text == "." and found[at].glued and "number" not in roles
        return 1 if dotted and len(found[at - 1].text) <= 5 else 0

    def figure(self, found: list[Piece], at: int, row: list[Roles]) -> int:
        """Reads figures with what is glued to them; gives the number of pieces used."""
        piece = found[at]
        roles = figures(piece.kind, piece.text)
        after = [one.text if one.glued else "" for one in found[at + 1 : at + 3]] + ["", ""]
        dot = after[0] == "."
        mark = after[1] if dot else after[0]
        if "dayno" in roles and mark in self.ordinal_marks:
            row.append({"ord": roles["dayno"]})
            return 2 + dot
        if mark in self.marks:
            row.extend((roles, {self.marks[mark]: mark}))
            return 2 + dot
        if dot and "dayno" in roles:
            if self.lexicon.words.ordinal_dot:
                roles["ord"] = roles["dayno"]
                row.append(roles)
                return 2
            row.append(roles)
            return 2 if self.is_month(found, at + 2) else 1
        row.append(roles)
        return 1

    def is_month(self, found: list[Piece], at: int) -> bool:
        return at < len(found) and not {"month", "weak_month"}.isdisjoint(self.phrase(found, at)[1])

    def other(self, piece: Piece, unknown: int) -> tuple[Roles, ...]:
        """A sign, or a word that no table holds as it is written."""
        if piece.kind == "mark":
            role = MARK_ROLES.get(piece.text)
            return ({role: piece.text},) if role else ()
        near = self.near.roles(piece.text) if unknown <= LOOKED_UP and len(piece.text) < 40 else ()
        return tuple(dict(roles) for roles in near) or ({},)


def together(row: list[Roles]) -> list[Roles]:
    """Numbers of two words as one: twenty two, treinta y cinco, twenty-second, zero five."""
    at = 0
    while at < len(row) - 1:
        tens = 0 if "oh" in row[at] else row[at].get("spelled", -1)
        if tens in (0, 20, 30, 40, 50):
            skip = 1 if {"tens_join", "dash"} & row[at + 1].keys() and at + 2 < len(row) else 0
            ones = row[at + 1 + skip]
            joined = one_number(tens, ones) if tens or not skip else None
            if joined:
                row[at : at + 2 + skip] = [joined]
        at += 1
    return row


def halves(row: list[Roles]) -> list[Roles]:
    """ "साढ़े तीन घंटे", three hours and a half: a word that moves an hour, where it counts hours."""
    for at in range(len(row) - 2):
        many, unit = row[at + 1].get("count"), row[at + 2]
        if "before_hour" in row[at] and many and "unit" in unit and "oclock" not in unit:
            row[at : at + 2] = [{"decimal": many + row[at]["before_hour"] / 60}]
            break
    return row


def years(row: list[Roles]) -> list[Roles]:
    """A year in two words behind a month: twenty twenty-seven, two thousand and twenty-seven."""
    for at in range(1, len(row) - 1):
        after_month = any(not {"month", "weak_month"}.isdisjoint(roles) for roles in row[max(0, at - 4) : at])
        skip = 1 if {"tens_join", "both", "hour_plus"} & row[at + 1].keys() and at + 2 < len(row) else 0
        first, second = row[at].get("spelled"), row[at + 1 + skip].get("spelled", -1)
        if after_month and first in (20, 2000) and 20 <= second <= 99 and (first == 2000 or not skip):
            row[at : at + 2 + skip] = [{"year": 2000 + second}]
            break
    return row


def one_number(tens: int, ones: Roles) -> Roles | None:
    if 1 <= ones.get("spelled", 0) <= 9:
        return spelled(tens + ones["spelled"]) if tens else {"mm": ones["spelled"]}
    if tens in (20, 30) and 1 <= ones.get("ord_word", 0) <= 9:
        return {"ord_word": tens + ones["ord_word"]}
    return None


def without_counts(row: list[Roles]) -> list[Roles]:
    """Numbers of things, house numbers and prices mean no day and no hour: their roles are taken away."""
    return [{} if is_number(roles) and counts_something(row, at) else roles for at, roles in enumerate(row)]


def is_number(roles: Roles) -> bool:
    return not NUMBER_ROLES.isdisjoint(roles)


NUMBER_ROLES = frozenset({"count", "ord", "ord_word", "decimal", "hhmm", "hours", "slash_day", "year", "dot_clock"})


def counts_something(row: list[Roles], at: int) -> bool:
    before = row[at - 1] if at else {}
    behind = row[at + 1 : at + 5]
    if "ago" in before and at == 1 and len(row) <= LONGEST_AGO:
        return False  # "hace dos semanas"
    if "lasting" in before or (at > 1 and "lasting" in row[at - 2] and is_soft(before)):
        return True
    if "money" in before or ("numbered" in before and "count" in row[at] and not is_timed(behind)):
        return True
    if "until" in before and at > 1 and "things" in row[at - 2] and not is_timed(behind):
        return True
    if any(not COUNTED.isdisjoint(roles) for roles in behind[:1]):
        return True
    named = next((i for i, roles in enumerate(behind) if roles and not roles.keys() & {"ord", "ord_word"}), len(behind))
    if named >= len(behind) or (named == 0 and "ord" not in row[at]):
        return False
    if len(behind) > 1 and "streets" in behind[1] and not MONTHS.isdisjoint(behind[0]):
        return True  # 12 May Street
    return "streets" in behind[named] or (named == 1 and not behind[0] and "things" in behind[1])


def is_soft(roles: Roles) -> bool:
    return not {"around", "glue"}.isdisjoint(roles)


def is_timed(behind: list[Roles]) -> bool:
    """ "Booking for 7 o'clock", "for 13 50", "for 3 March": no party of so many."""
    return any(not TIMED.isdisjoint(roles) for roles in behind[:1])


MONTHS = frozenset({"month", "weak_month"})
COUNTED = frozenset({"things", "money", "percent"})
TIMED = frozenset({"oclock", "am", "pm", "mm", "month", "weak_month", "part", "unit"})
