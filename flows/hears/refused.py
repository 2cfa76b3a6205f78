"""The words of a message without what it turns down: `not in Soho, in Madrid` speaks of Madrid alone."""

import re
from collections.abc import Sequence

from flows.hears import language
from flows.hears.clean import words
from flows.hears.said import Said

REACH = 3  # words that a `not` turns down
_CLAUSES = re.compile(r"[,،.;؛:!?؟।()\n]+|\s[-\u2013\u2014]\s")


def wanted(said: Said) -> list[str]:
    """All words but those after a `not`, or before one that ends its clause; empty words stand in their places."""
    refusals = language.picks(said.language).refusals
    buts = frozenset().union(*(own.but for own in language.spoken(said.language)))
    kept: list[str] = []
    for clause in _CLAUSES.split(said.text):
        part: list[str] = []
        for word in words(clause):
            if word in buts:
                kept += _without(part, refusals)
                part = []
            else:
                part.append(word)
        kept += _without(part, refusals)
    return kept


def _without(part: Sequence[str], refusals: frozenset[str]) -> list[str]:
    hidden: set[int] = set()
    for at in (at for at, word in enumerate(part) if word in refusals):
        hidden |= set(range(at, at + REACH + 1))
        hidden |= set(range(at - REACH, at)) if at == len(part) - 1 else set()
    return ["" if at in hidden else word for at, word in enumerate(part)]
