"""Which services words of every day speak of, whatever a business calls its own: `get my hair cut` is a haircut."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.hears import language
from flows.hears.clean import words
from flows.hears.phrases import Finder, Phrase, read, split
from flows.hears.words.shape_meanings import NO_SERVICE, SUITS


class Everyday(NamedTuple):
    """What words speak of, as names of SERVICES and SUITS. `kinds`: for each thing that is spoken of, what it may mean,
    in the order of the words; `read`: the places of the words that say so; `void`: of those that only seem to."""

    kinds: tuple[frozenset[str], ...] = ()
    suits: frozenset[str] = frozenset()
    read: frozenset[int] = frozenset()
    void: frozenset[int] = frozenset()


def everyday(heard: Sequence[str], *languages: str) -> Everyday:
    """In these languages, by their names. A phrase hides shorter ones that share a word with it: `beard trim` is no
    trim."""
    found = {(means, at) for name, means, at in _found(tuple(heard)) if name in languages}
    suits = {(means, at) for means, at in found if means in SUITS}
    void = frozenset().union(*(at for means, at in found if means == NO_SERVICE))
    services = {(means, at) for means, at in found - suits if means != NO_SERVICE and not at <= void}
    longest = {
        (means, at) for means, at in services if not any(len(at) < len(other) and at & other for _, other in services)
    }
    places = sorted({at for _, at in longest}, key=sorted)
    kinds = dict.fromkeys(frozenset(means for means, other in longest if other == at) for at in places)
    read = frozenset().union(*places, *(at for _, at in suits))
    return Everyday(tuple(kinds), frozenset(means for means, _ in suits), read, void)


@lru_cache(maxsize=1024)
def kinds_of(names: tuple[str, ...]) -> frozenset[str]:
    """All that a service with these names is, in any language: SERVICES and SUITS."""
    found = [everyday(words(called), *language.TABLES) for called in names]
    return frozenset().union(*(kinds for one in found for kinds in (*one.kinds, one.suits)))


@lru_cache(maxsize=32)
def vocabulary(name: str) -> frozenset[str]:
    """The words of a language that are known to us from wishes, small talk and services."""
    own = language.of(name)
    small = frozenset(word for field in (own.table.option, own.table.joins, own.table.links) for word in field.split())
    spoken = frozenset(word for phrase in _phrases(name) for step in phrase.steps for word in step.exact)
    return own.polite | own.asks | small | own.finder.vocabulary | own.remarks.vocabulary | spoken


def warm() -> None:
    """Make ready what the first message would wait for, some 0.2 s."""
    _finder()


@lru_cache(maxsize=256)  # a turn asks several times for the same words
def _found(heard: tuple[str, ...]) -> tuple[tuple[str, str, frozenset[int]], ...]:
    """Language, meaning and places of every phrase in these words."""
    found = ((means.partition(" "), at) for means, at in _finder().places(heard))
    return tuple((name, means, at) for (name, _, means), at in found)


@lru_cache(maxsize=1)
def _finder() -> Finder:
    """Of all languages, for one look at the words is cheaper than ten. What its phrases mean begins with a language."""
    return Finder(
        phrase._replace(means=f"{name} {phrase.means}") for name in language.TABLES for phrase in _phrases(name)
    )


@lru_cache(maxsize=len(language.TABLES))
def _phrases(name: str) -> tuple[Phrase, ...]:
    table = language.TABLES[name]
    classes = language.classes(table)
    rows = ((means, item) for means, field in table.services.items() for item in split(field))
    return tuple(read(means, item, classes) for means, item in rows)
