"""Text to plain pieces: case, accents and odd signs folded, numbers and words parted, length bounded."""

import re
import unicodedata
from typing import NamedTuple

LOOKED_AT = 1000
"""Characters of a message that are looked at: a date stands near its beginning, and work stays bounded."""

SKIPPED = frozenset("'\"()[]{}*|<>~")
"""Signs that mean nothing between words."""

MARKED = (*range(0x300, 0x370), *range(0x64B, 0x660), 0x640, 0x670, 0x93C, 0x970, *range(0x200C, 0x2010), 0x20E3, 0x61C)
MARKS = "".join(map(chr, MARKED))
SAME = {"ı": "i", "ة": "ه", "ى": "ي", "ँ": "ं", "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "\u2044": "/"}
DASHES = dict.fromkeys("‐‑‒–—−", "-")
DIGITS = {chr(zero + n): str(n) for zero in (0x660, 0x6F0, 0x966) for n in range(10)}
"""Arabic, Persian and Devanagari digits."""
FOLD = str.maketrans({**dict.fromkeys(MARKS, ""), **SAME, **DASHES, **DIGITS})

AM_PM = re.compile(r"(?<![^\W\d_])([ap])\s?(?:\.\s?|\s)m(?![^\W\d_])(?:\s?\.)?")
PHONE = re.compile(r"(?<![\w:/])\+?\(?\d[\d ().-]{6,30}\d(?![\d:/])")
WORD = r"(?:[^\W\d_]|[\u0900-\u0963\u0970-\u097f])+"
PIECE = re.compile(
    r"""
    (?P<year_first>(?<!\d)\d{4}(?P<s1>[-/.])(?:\d{1,2})(?P=s1)\d{1,2}(?!\d)) (?:t(?=\d\d:\d\d))?
  | (?P<full>\d{1,2}(?P<s2>[-/.]|\.?\ )\s?\d{1,2}(?P=s2)\s?(?:20\d\d|19\d\d|(?<!\ )\d\d)(?![\d:]))
  | (?P<clock>\d{1,2}(?:\ ?:\ ?|\ ?h\ ?)\d\d(?!\d)(?:[:.]\d\d(?!\d)|m\d\ds)?(?:\ ?min\b)?|\d{1,2}h\d(?!\w))
  | (?P<dotted>\d{1,2}\.\d{1,2}(?!\d)\.?)
  | (?P<slash>\d{1,2}\ ?/\ ?\d{1,2}(?![\d/]))
  | (?P<dashed>\d{1,2}-\d{1,2}(?![\d-]))
  | (?P<decimal>\d{1,2},\d{1,2}(?!\d))
  | (?P<number>\d+)
  | (?P<word>"""
    + WORD
    + r""")
  | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)


class Piece(NamedTuple):
    """`kind` names the shape; `glued` says that no space parts it from the piece before."""

    kind: str
    text: str
    glued: bool


def fold(text: str) -> str:
    """The same words whatever the accents, case, width and digits they were typed with."""
    plain = unicodedata.normalize("NFKD", text[:LOOKED_AT].casefold()).translate(FOLD)
    return AM_PM.sub(r"\1m ", plain[: 2 * LOOKED_AT])


def pieces(text: str) -> list[Piece]:
    """Folded text in pieces; what looks like a phone number is one piece of no meaning."""
    text = PHONE.sub(without_phone, text)
    found: list[Piece] = []
    end = -1
    for match in PIECE.finditer(text):
        kind = match.lastgroup or "mark"
        kind = "year_first" if match["year_first"] else "full" if match["full"] else kind
        found.append(Piece(kind, match.group(), match.start() == end))
        end = match.end()
    return found


def without_phone(match: re.Match[str]) -> str:
    """Seven digits and more are a phone number, unless they are written like a date or several times."""
    run = match.group()
    if sum(map(str.isdigit, run)) < 7 or PIECE.fullmatch(run.strip()) is not None or LOOKS_DATED.match(run):
        return run
    return " _ "


LOOKS_DATED = re.compile(
    r"\d{4}[-.]\d{1,2}[-.]\d{1,2}\b | \d{1,2}[-.\ ]\d{1,2}[-.\ ](?:20\d\d|\d\d)\b(?![ -]?\d)"
    r"| \d{1,2}\.\ ?\d{1,2}\.\ ?\d",
    re.VERBOSE,
)
