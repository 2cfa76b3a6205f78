"""Days and times as people write them in a chat: one engine, a table of words a language, every reading returned."""

from flows.hears.dates.bits import Scene
from flows.hears.dates.combine import combine
from flows.hears.dates.engine import Engine
from flows.hears.dates.fold import fold
from flows.hears.dates.languages import engine, tried, warm
from flows.hears.dates.numbers import Roles
from flows.hears.dates.reading import Bound, Reading
from flows.hears.said import Said

__all__ = ["Bound", "Reading", "readings", "warm"]


def readings(said: Said) -> list[Reading]:
    """What day or time a message means, likeliest first; none when it holds no day and no time.

    The future is meant, today included. Two readings and more are a real doubt ("Sunday 8"), to be asked back.
    """
    for language in tried(said.language):
        found, idle = understood(said, engine(language))
        if found or idle:
            return found
    return []


def understood(said: Said, one: Engine) -> tuple[list[Reading], bool]:
    """The readings in one language, and whether it knows the words as meaning no time: then no other is tried."""
    scene = Scene(said.at.replace(second=0, microsecond=0), one.words, day_first(said, one))
    row = one.read(said.text)
    bits = one.bits(row, scene)
    if not bits and said.asked:
        row = answering(said.asked, row, one)
        bits = one.bits(row, scene)
    return combine(bits, row, scene), any("nothing" in roles for roles in row)


def day_first(said: Said, one: Engine) -> bool:
    region = said.locale.replace("_", "-").partition("-")[2].upper() or said.country.upper()
    return region not in one.words.month_first


def answering(asked: str, row: list[Roles], one: Engine) -> list[Roles]:
    """A bare number means an hour when we had asked for a time, and a day of the month when we had asked for a day."""
    question = f" {' '.join(fold(asked).split())} "
    for role, phrases in (("at", one.words.asks_time), ("day_lead", one.words.asks_day)):
        if any(fold(phrase) in question for phrase in phrases):
            first = next((i for i, roles in enumerate(row) if "count" in roles or "hhmm" in roles), len(row))
            return [*row[:first], {role: role}, *row[first:]]
    return row
