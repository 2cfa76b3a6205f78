"""Days and times as people write them in a chat: one engine, a table of words a language, every reading returned."""

from collections.abc import Iterable
from dataclasses import replace

from flows.hears.dates.abroad import clearest, strangers, with_months, with_weekdays
from flows.hears.dates.bits import Scene
from flows.hears.dates.combine import combine
from flows.hears.dates.engine import Engine
from flows.hears.dates.fold import fold
from flows.hears.dates.languages import engine, warm
from flows.hears.dates.numbers import Roles
from flows.hears.dates.reading import Bound, Reading
from flows.hears.said import Said
from flows.hears.words.all import tried

__all__ = ["Bound", "Reading", "readings", "warm"]


def readings(said: Said, *, abroad: bool = True) -> list[Reading]:
    """What day or time a message means, likeliest first; none when it holds no day and no time.

    The future is meant, today included. Two readings and more are a real doubt ("Sunday 8"), to be asked back. Names
    of days and months that the person's language and English do not know are read in another, unless not `abroad`.
    """
    own = tried(said.language)
    others = strangers(said.text, own) if abroad else ()
    if not others:
        return mixed(said, own) if abroad else in_turn(said, own)
    best = clearest(said.text, (*own, *others))
    return understood(said, engine(best))[0] if best in others else borrowed(said, best)


def in_turn(said: Said, languages: Iterable[str]) -> list[Reading]:
    """The readings in the first of the languages that understands anything."""
    for language in languages:
        found, idle = understood(said, engine(language))
        if found or idle:
            return found
    return []


def mixed(said: Said, own: tuple[str, ...]) -> list[Reading]:
    """The readings where the own language and English may be mixed: "7 july ko shaam 6 baje"."""
    english = len(own) > 1 and set(own[1:]) & set(strangers(said.text, own[:1]))
    return borrowed(said, own[0]) if english and clearest(said.text, own) == own[0] else in_turn(said, own)


def borrowed(said: Said, language: str) -> list[Reading]:
    """A message in this language with a month, or for want of any day a weekday, of another."""
    dated = replace(said, text=with_months(said.text, language))
    found = in_turn(dated, (language,))
    if any(reading.day for reading in found):
        return found
    return in_turn(replace(dated, text=with_weekdays(dated.text, language)), (language,))


def understood(said: Said, one: Engine) -> tuple[list[Reading], bool]:
    """The readings in one language, and whether it knows the words as meaning no time: then no other is tried."""
    scene = Scene(said.at.replace(second=0, microsecond=0), one.words, day_first(said, one), asks_past(said, one))
    row = one.read(said.text)
    bits = one.bits(row, scene)
    if not bits and said.asked:
        row = answering(said.asked, row, one)
        bits = one.bits(row, scene)
    return combine(bits, row, scene), any("nothing" in roles for roles in row)


def day_first(said: Said, one: Engine) -> bool:
    region = said.locale.replace("_", "-").partition("-")[2].upper() or said.country.upper()
    return region not in one.words.month_first


def asks_past(said: Said, one: Engine) -> bool:
    question = f" {' '.join(fold(said.asked).split())} " if said.asked else ""
    return any(f" {fold(phrase)} " in question for phrase in one.words.asks_past)


def answering(asked: str, row: list[Roles], one: Engine) -> list[Roles]:
    """A bare number means an hour when we had asked for a time, and a day of the month when we had asked for a day."""
    question = f" {' '.join(fold(asked).split())} "
    for role, phrases in (("at", one.words.asks_time), ("day_lead", one.words.asks_day)):
        if any(fold(phrase) in question for phrase in phrases):
            first = next((i for i, roles in enumerate(row) if "count" in roles or "hhmm" in roles), len(row))
            return [*row[:first], {role: role}, *row[first:]]
    return row
