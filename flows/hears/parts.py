"""Several things in one message: the questions that we answer at once, and what is left of the message."""

import re
from collections.abc import Container, Mapping
from dataclasses import replace
from functools import lru_cache

from flows.hears.anywhere import command_of
from flows.hears.clean import tidy
from flows.hears.dates import readings
from flows.hears.intents import asks, asks_about, intent
from flows.hears.phrases import split
from flows.hears.said import Said
from flows.hears.words.all import HEARS, tried

_SENTENCES = r"\s?[?!;؟।\n]+\s?|\s?(?<!\d\.\d)(?<!\d\.\d\d)[.]+(?=\s|$)"
_COMMAS = r"\s?[,،]+(?=\s|$)"
_ENDS = re.compile(r"[?!.;؟।\n]")
_MOST, _LONGEST = 8, 500  # parts, characters; a longer message is a letter
_MARKS = " ,.;!?،؟।\n"


def questions(said: Said, wanted: Container[str]) -> tuple[Mapping[str, str], str]:
    """The commands among `wanted` that parts of the message are, each with its words, and the words that are left:
    `haircut tomorrow at 3, and what does it cost?` asks for the prices and leaves `haircut tomorrow at 3`."""
    if len(said.text) > _LONGEST:
        return {}, said.text
    between = _between(said.language, commas=not asks_about(said))  # "does it cost anything, if I cancel?"
    pieces = between.split(said.text.strip())
    texts, marks = pieces[::2], ["", *pieces[1::2]]
    if not 1 < sum(bool(text.strip()) for text in texts) <= _MOST:
        return {}, said.text
    found: dict[str, str] = {}
    rest, asking = "", ""
    for mark, text in zip(marks, texts, strict=True):
        part = replace(said, text=tidy(text))
        command = command_of(part) if part.text else None
        if command and command[0] in wanted:
            asking = command[0]
            found[asking] = f"{found[asking]}{mark}{text}" if asking in found else text
        elif part.text and asking and not _ENDS.search(mark) and belongs(part, asking):
            found[asking] += mark + text
        elif part.text:
            rest, asking = rest + mark + text if rest else text, ""
    return (found, rest.strip(_MARKS)) if found else ({}, said.text)


def kept(said: Said) -> str:
    """What a message that refuses to hear from us wishes besides: `no ads please. book me a haircut` books. Empty where
    nothing is left that begins something or names a day."""
    if len(said.text) > _LONGEST or intent(said) != "optout":
        return ""
    pieces = _between(said.language, commas=True).split(said.text.strip())
    texts, marks = pieces[::2], ["", *pieces[1::2]]
    rest = ""
    for mark, text in zip(marks, texts, strict=True):
        part = replace(said, text=tidy(text))
        if part.text and intent(part) not in ("optout", "negate", "thanks", "greet"):
            rest = rest + mark + text if rest else text
    left = replace(said, text=tidy(rest))
    wishes = bool(rest) and intent(left) != "optout" and (command_of(left) is not None or bool(readings(left)))
    return rest.strip(_MARKS) if wishes else ""


def sentences(text: str) -> list[str]:
    """Without their signs: `no thanks. when do you close?`"""
    return [part for part in re.split(_SENTENCES, text) if part]


def listed(said: Said) -> list[str]:
    """The parts of a list: `saturday, sunday and monday`."""
    return re.split(f"{_links(said.language)}|{_COMMAS}", said.text, flags=re.IGNORECASE)


@lru_cache(maxsize=32)
def _links(language: str) -> str:
    """Between two parts, in the person's language or in English."""
    links = "|".join(re.escape(item) for name in tried(language) for item in split(HEARS[name].MEANINGS.links))
    return rf"\s(?:&|{links})\s"


@lru_cache(maxsize=32)
def _between(language: str, *, commas: bool) -> re.Pattern[str]:
    between = f"{_SENTENCES}|{_links(language)}"
    return re.compile(f"({between}|{_COMMAS})" if commas else f"({between})")


def belongs(part: Said, asking: str) -> bool:
    """Words that mean nothing by themselves go with the question before them: `open on saturday and sunday?` One more
    question about a day has nothing to do with a price: `and do you have anything on saturday`."""
    found = readings(part)
    another = asking != "hours" and asks(part) and any(reading.day for reading in found)
    return intent(part) is None and not another and not any(reading.time for reading in found)
