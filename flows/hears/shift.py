"""By how much a visit is to be moved: `push it back an hour`, `mezz'ora dopo`."""

from collections.abc import Sequence
from functools import lru_cache
from re import Pattern

from flows.hears.dates.bits import Found
from flows.hears.dates.engine import Engine, kept
from flows.hears.dates.grammar import SPAN
from flows.hears.dates.languages import engine
from flows.hears.dates.numbers import Roles
from flows.hears.dates.spans import span_of
from flows.hears.said import Said
from flows.hears.words.all import tried

AMOUNT = f"(?:(?P<amount>{SPAN})|<moved_by>)"
SHAPES = (
    f"{AMOUNT} glue? (?:<shift>|<push>) (?!(?:glue|at)*(?:fixed|clock|dot_clock|hour|word_hour|holiday))",
    f"<push> (?:(?!within|comma|stop).){{0,3}} {AMOUNT}",
)
"""`an hour later`, but not `une heure avant midi`; `delay it by an hour`, but not `call back in an hour`."""
SIGNS = frozenset({"shift", "push"})


def shift(said: Said) -> int:
    """Minutes to move by, less than nothing for earlier; 0 where the words name no such thing."""
    return next((found for name in tried(said.language) if (found := _minutes(engine(name), name, said.text))), 0)


@lru_cache(maxsize=32)
def _patterns(name: str) -> Sequence[Pattern[str]]:
    return tuple(map(engine(name).classes.compile, SHAPES))


def _minutes(one: Engine, name: str, text: str) -> int:
    row = one.read(text)
    if all(SIGNS.isdisjoint(roles) for roles in row):
        return 0
    letters = "".join(map(one.lexicon.letter, row))
    match = next((found for pattern in _patterns(name) if (found := pattern.search(letters))), None)
    if not match:
        return 0
    values = kept(match, row)
    minutes: int = values["moved_by"] if "moved_by" in values else _length(match.span("amount"), row)
    sign: int = values["shift"] if "shift" in values else values["push"]
    return sign * minutes


def _length(place: tuple[int, int], row: Sequence[Roles]) -> int:
    """Minutes; 0 for an amount of days, which moves no clock."""
    span = span_of(Found("amount", *place, {}, row))
    return 0 if span.days or span.months else span.minutes
