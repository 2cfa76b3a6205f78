"""`to:` of a campaign: `all`, `tag vip`, `list spring`, `place soho`, or phone numbers as people write them."""

import re
from typing import Any

from flows.effects import Say
from flows.engine import Turn
from flows.hears.phones import phone
from flows.hears.said import Said

QUOTES = "\"'“”„‘’«»` "
EVERYBODY = ("all", "everyone", "everybody")
NAMED = re.compile(r"(tag|list|place)\s*[: ]\s*(\S.*)", re.IGNORECASE)
LATER = re.compile(r"\b(?:and|or|not|older|newer|than|before|after)\b|[<>=]|^segment\b", re.IGNORECASE)
BARE = re.compile(r"[^\W\d_][\w-]{1,30}")
"""One word: perhaps the name of a tag, a list or a place."""
BETWEEN = re.compile(r"[,;\n]+|\s+(?:and|&)\s+|\s+(?=\+)")


def read_audience(turn: Turn[Any], text: str) -> str:
    """The only spelling of an audience, as `campaigns.audience` reads it; empty where it is none."""
    line = " ".join(text.split(" ")).strip(QUOTES)
    if line.casefold() in EVERYBODY:
        return "all"
    if named := NAMED.fullmatch(line):
        return f"{named[1].lower()} {named[2].strip(QUOTES)}"
    numbers = [phone(said(turn, piece)) for piece in pieces(line)]
    return f"phones {' '.join(dict.fromkeys(str(n) for n in numbers))}" if numbers and all(numbers) else ""


def pieces(line: str) -> list[str]:
    return [piece.strip() for piece in BETWEEN.split(line.removeprefix("phones ")) if piece.strip()]


def said(turn: Turn[Any], text: str) -> Said:
    return Said(text, turn.local, turn.contact.locale or turn.business.locale, turn.business.country)


def check_to(turn: Turn[Any], text: str) -> str | Say:
    """The audience as it is written down here, or what is wrong with it."""
    if found := turn.known.to if read_audience(turn, text) else "":
        return str(found)
    if LATER.search(text.strip()):
        return Say("broadcast.later")
    if named := NAMED.fullmatch(text.strip()):
        return Say("broadcast.unknown", {"what": named[1].lower(), "name": named[2][:60]})
    wrong = [piece for piece in pieces(text) if phone(said(turn, piece)) is None]
    if sum(map(str.isdigit, text)) > 3 and wrong:
        return Say("broadcast.bad_phone", {"phone": wrong[0][:40]})
    if BARE.fullmatch(text.strip(QUOTES)):
        return Say("broadcast.to_bare", {"name": text.strip(QUOTES)})
    return Say("broadcast.to_unclear", {"text": text[:60]})
