"""Texts of any length as messages that WhatsApp takes: cut at sentence ends, then at words, then anywhere."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

MOST = 1600
MOST_ASKED = 1024  # with buttons or a list
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udfff]")
LINE_END = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")
SPACES = re.compile(r" {5,}")
ENDS = (
    re.compile(r"\n\s*\n"),  # a paragraph
    re.compile(r"(?<=[.!?…。！？؟।])[\"'»”’)\]]*\s+|(?<=[。！？])"),  # a sentence
    re.compile(r"\n"),
    re.compile(r"\s+"),
)
LEAST = 0.4  # a cut of this kind is no good when it leaves less of the room used
JOINER = "\u200d"


def clean(text: str) -> str:
    """Without NUL and other characters that no message may hold; lines end in a line feed."""
    return CONTROL.sub("", LINE_END.sub("\n", text))


def size(text: str) -> int:
    """Its length as the carrier counts: symbols beyond the first plane of Unicode count twice."""
    return len(text) + sum(char > "\uffff" for char in text)


def split(body: str, most: int = MOST) -> list[str]:
    """The messages that say this, in order; each holds at most `most` characters. Nothing to say: no message."""
    parts, rest = [], clean(body).strip()
    while size(rest) > most:
        end = cut(rest, most)
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*parts, rest] if rest else parts


def cut(text: str, most: int) -> int:
    """Where the first message ends: as late as possible, at the best kind of end that there is."""
    room = fitting(text, most)
    for end in ENDS:
        found = [match.start() for match in end.finditer(text, 0, room + 1) if match.start() <= room]
        if found and found[-1] >= room * LEAST:
            return found[-1]
    return whole(text, room)


def fitting(text: str, most: int) -> int:
    """How many characters of it have room."""
    count = min(len(text), most)
    while size(text[:count]) > most:
        count -= max(1, (size(text[:count]) - most) // 2)
    return count


def whole(text: str, end: int) -> int:
    """The same place, or a little before it: never inside of what is seen as one sign."""
    place = end
    while place > max(1, end - 64) and joined(text, place):
        place -= 1
    return place if place > 1 and not joined(text, place) else end


def joined(text: str, place: int) -> bool:
    """Do the characters on both sides of this place belong together?"""
    if place >= len(text):
        return False
    before, after = text[place - 1], text[place]
    if JOINER in (before, after) or unicodedata.category(after) in ("Mn", "Me", "Mc"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff":  # a colour of skin
        return True
    if flag(before) and flag(after):
        run = 0
        while place - 1 - run >= 0 and flag(text[place - 1 - run]):
            run += 1
        return run % 2 == 1
    return False


def flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def numbered(body: str, labels: Sequence[str]) -> str:
    """The options as lines that are answered by number."""
    lines = "\n".join(f"{n}. {label}" for n, label in enumerate(labels, 1))
    return f"{body}\n\n{lines}" if body and lines else body or lines


def filled(values: Mapping[str, str]) -> dict[str, str]:
    """As WhatsApp takes the values of an approved template: one line, few spaces in a row, never empty."""
    lines = {name: clean(str(value)).replace("\n", " ").replace("\t", " ").strip() for name, value in values.items()}
    return {str(name): SPACES.sub("    ", line) or "-" for name, line in lines.items()}


def split_question(body: str, labels: Sequence[str]) -> list[str]:
    """As `split`, where options follow: they go with the last message, which has room for them."""
    if not labels:
        return split(body)
    room = max(80, min(MOST_ASKED, MOST - size(numbered("", labels)) - 2))
    text = clean(body).strip()
    if size(text) <= room:
        return [text]
    return with_last(text, room)


def with_last(text: str, room: int) -> list[str]:
    """The last message holds the last paragraph or sentence, as much of it as has room."""
    for end in ENDS:
        starts = [match.end() for match in end.finditer(text) if match.end() < len(text)]
        fits = [start for start in starts if size(text[start:]) <= room]
        if fits:
            return [*split(text[: fits[0]]), text[fits[0] :].strip()]
    start = whole(text, len(text) - room // 2)
    return [*split(text[:start]), text[start:].strip()]
