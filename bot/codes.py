"""Promotion codes within a sentence: which of its words may be one, and what is left without it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.hears.clean import fold
from flows.hears.language import everywhere

SHORTEST, LONGEST = 3, 20  # letters and digits of a code
MOST = 8  # words of a message in which a code may stand anywhere
_WORD = re.compile(r"[\w\u0900-\u0963]+(?:-\w+)*")  # the vowel signs of Hindi belong to its words
_JOIN = re.compile("[-_]")
_MARKS = " ,.;:!?"


class Written(NamedTuple):
    """A code as it may be meant, in lower case and without hyphens, and the message without it."""

    plain: str
    rest: str


def codes(text: str) -> list[Written]:
    """All that may be one: a word, or two that are written apart. One of letters alone may be an ordinary word, so it
    must be the whole message, in capitals, or stand behind `code`."""
    words = list(_WORD.finditer(text))
    return [found for at in range(len(words)) for found in at_word(text, words, at)]


def at_word(text: str, words: list[re.Match[str]], at: int) -> Iterator[Written]:
    """Two words first: `FRESH 10` is not `FRESH`."""
    lead = next((w for w in words[max(at - 2, 0) : at] if fold(w[0]) in everywhere("code")), None)
    for count in (2, 1):
        written = "".join(w[0] for w in words[at : at + count])
        plain = _JOIN.sub("", written).lower()
        if at + count > len(words) or not (SHORTEST <= len(plain) <= LONGEST and plain.isascii() and plain.isalnum()):
            continue
        telling = len(words) <= MOST and (written.isupper() or any(map(str.isdigit, written)))
        if lead or telling or count == len(words):
            start, end = (lead or words[at]).start(), words[at + count - 1].end()
            yield Written(plain, f"{text[:start].rstrip(_MARKS)} {text[end:].lstrip(_MARKS)}".strip())
