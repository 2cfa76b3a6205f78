"""Which services, places and people a message names: by a whole name, in any language, or by a word of one."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from flows.hears import language
from flows.hears.choose import Offered
from flows.hears.clean import words
from flows.hears.dates import readings
from flows.hears.said import Said
from flows.needs.booking import Service

LETTERS, ENDING = 4, 2  # of a word that may stand for a longer one; that a plural adds


def menus(services: Sequence[Service]) -> Iterator[list[Offered]]:
    """The services as the person reads them, then as people of each other language do."""
    yield [Offered(f"service:{s.slug}", s.name) for s in services]
    for other in dict.fromkeys(other for s in services for other, _ in s.names):
        yield [Offered(f"service:{s.slug}", dict(s.names).get(other, s.name)) for s in services]


def named(heard: Sequence[str], things: Iterable[Any]) -> str:
    """The slug of the one of which a whole name, in any language, stands in the message; the longest if several do."""
    text = f" {' '.join(heard)} "
    return next((slug for name, slug in all_called(things) if f" {name} " in text), "")


def all_named(heard: Sequence[str], things: Iterable[Any]) -> list[str]:
    """The slugs of all of which a whole name, in any language, stands in the message, in its order; a longer name hides
    one inside it."""
    rest, found = f" {' '.join(heard)} ", []
    for name, slug in all_called(things):
        if (at := rest.find(f" {name} ")) >= 0:
            found.append((at, slug))
            rest = rest.replace(name, "." * len(name))
    return list(dict.fromkeys(slug for _, slug in sorted(found)))


def all_called(things: Iterable[Any]) -> list[tuple[str, str]]:
    """Names and slugs, the longest first; where two have the same name, the one of which the person reads it."""
    names = [(" ".join(words(name)), n, t.slug) for t in things for n, name in enumerate(t.called)]
    return [(name, slug) for name, _, slug in sorted(names, key=lambda row: (-len(row[0]), row[1])) if name]


def meant_by_words(said: Said, heard: Sequence[str], services: Sequence[Service]) -> tuple[str, ...]:
    """The services that a word is nearly a word of, `physio` of `Physiotherapy`; words that suit all tell nothing."""
    common = language.of(language.known(said.language)).finder.vocabulary
    names = [(s.slug, words(name)) for s in services for name in s.called]
    fits = [{slug for slug, name in names if is_of(w, name, common)} for w in telling(said, heard)]
    pairs = set(pairwise(heard))
    fits.append({slug for slug, name in names if pairs.intersection(pairwise(name))})
    fits = [slugs for slugs in fits if slugs and (len(slugs) < len(services) or len(services) == 1)]
    both = set.intersection(*fits) if fits else set()
    return tuple(s.slug for s in services if s.slug in (both or set().union(*fits)))


def telling(said: Said, heard: Sequence[str]) -> list[str]:
    """Long enough, no word of courtesy, and about no day or time."""
    polite = language.picks(said.language).polite
    long = [word for word in heard if len(word) >= LETTERS and word.isalpha() and word not in polite]
    return [word for word in long if not readings(replace(said, text=word))]


def is_of(word: str, name: Sequence[str], common: Container[str]) -> bool:
    """Whether it is nearly a word of the name; a common word, such as `make`, only if that is the longest."""
    longest = max(map(len, name), default=0)
    return any(alike(word, part) and (word not in common or len(part) == longest) for part in name)


def alike(word: str, part: str) -> bool:
    """A beginning of it, or its plural."""
    return part.startswith(word) or (len(part) >= LETTERS and word.startswith(part) and len(word) - len(part) <= ENDING)


def hinted(heard: Sequence[str], things: Sequence[Any]) -> str:
    """The slug of the one that a word speaks of which stands in no other name: `Soho` is `Rosewood Soho`."""
    names = {t.slug: {word for word in words(" ".join((*t.called, t.slug))) if len(word) > 2} for t in things}
    others = {slug: set().union(*(n for s, n in names.items() if s != slug)) for slug in names}
    there = [slug for slug, name in names.items() if (name - others[slug]) & set(heard)]
    return there[0] if len(there) == 1 else ""
