"""Finds phrases in words: the notation of the tables (`words/shape_meanings.py`), read once and matched quickly."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from flows.hears.clean import words

GAPS = {"...": 6, ".....": 20}  # words that these may stand for
_KEY = 3  # letters of a stem (`cancel*`) by which it is looked up; it has two letters at least


class Step(NamedTuple):
    """One place of a phrase: the words or beginnings of words that fit, and how many others may stand before it."""

    exact: frozenset[str]
    stems: tuple[str, ...]
    optional: bool
    gap: int

    def fits(self, word: str) -> bool:
        return word in self.exact or bool(self.stems and word.startswith(self.stems))


class Phrase(NamedTuple):
    means: str
    steps: tuple[Step, ...]
    at_start: bool
    at_end: bool


class Entry(NamedTuple):
    """A phrase where it is looked up, by one of its words."""

    phrase: Phrase
    others: tuple[frozenset[str], ...]  # each of these must have a word in the message too


def split(table: str) -> list[str]:
    """The items of a table field, which `;` separates."""
    return [item for part in table.split(";") if (item := " ".join(part.split()))]


def read(means: str, text: str, classes: Mapping[str, str]) -> Phrase:
    """One phrase from its notation. Raises ValueError, naming the phrase, for an unknown class or an empty phrase."""
    body = text.removeprefix("^").removesuffix("$")
    steps: list[Step] = []
    gap = 0
    for part in body.split():
        if part in GAPS:
            gap = GAPS[part]
            continue
        steps.append(_step(part, classes, gap, text))
        gap = 0
    if not any(not step.optional for step in steps):
        raise ValueError(f"The phrase '{text}' of {means} has no word that must be there.")
    return Phrase(means, tuple(steps), text.startswith("^"), text.endswith("$"))


def _step(part: str, classes: Mapping[str, str], gap: int, text: str) -> Step:
    optional = part.startswith("[")
    exact: set[str] = set()
    stems: list[str] = []
    for choice in part.strip("[]").split("|"):
        name = re.fullmatch("<(.+)>", choice)
        if name and name[1] not in classes:
            raise ValueError(f"The phrase '{text}' names the class '{name[1]}', which is not in the table.")
        for item in classes[name[1]].split() if name else [choice]:
            folded = words(item)
            if len(folded) != 1:
                raise ValueError(f"'{item}' in the phrase '{text}' is no single word.")
            if item.endswith("*"):
                stems.append(folded[0])
            else:
                exact.add(folded[0])
    return Step(frozenset(exact), tuple(stems), optional, gap)


class Finder:
    """All phrases of a language, looked up by the rarest word that each of them needs."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.by_word: dict[str, list[Entry]] = {}
        self.by_stem: dict[str, list[tuple[str, Entry]]] = {}
        self.vocabulary: set[str] = set()
        every = [(phrase, [step for step in phrase.steps if not step.optional]) for phrase in phrases]
        uses = Counter(word for _, steps in every for step in steps for word in step.exact)

        def common(step: Step) -> tuple[bool, int]:
            return bool(step.stems), sum(uses[word] for word in step.exact)

        for phrase, steps in every:
            needed = min(steps, key=common)
            entry = Entry(phrase, tuple(step.exact for step in steps if step is not needed and not step.stems))
            for word in needed.exact:
                self.by_word.setdefault(word, []).append(entry)
            for stem in needed.stems:
                self.by_stem.setdefault(stem[:_KEY], []).append((stem, entry))
            self.vocabulary.update(word for step in phrase.steps for word in step.exact)

    def find(self, said: Sequence[str]) -> set[str]:
        """The meanings whose phrases are in these words."""
        found: set[str] = set()
        heard = frozenset(said)
        for word in heard:
            for phrase, others in self.needing(word):
                if phrase.means in found or any(map(heard.isdisjoint, others)):
                    continue
                if matches(phrase, said):
                    found.add(phrase.means)
        return found

    def places(self, said: Sequence[str]) -> set[tuple[str, frozenset[int]]]:
        """The same meanings, each with the places of the words that say so; one for every phrase."""
        found = set()
        for phrase in {phrase for word in dict.fromkeys(said) for phrase, _ in self.needing(word)}:
            found |= {(phrase.means, frozenset(places)) for places in occurrences(phrase, said)}
        return found

    def needing(self, word: str) -> Iterator[Entry]:
        """The phrases that this word may be the sign of."""
        yield from self.by_word.get(word, ())
        for key in {word[:2], word[:_KEY]}:
            for stem, entry in self.by_stem.get(key, ()):
                if word.startswith(stem):
                    yield entry


def matches(phrase: Phrase, said: Sequence[str]) -> bool:
    """Whether the words hold the phrase. The tables' test allows two gaps a phrase, so this stays cheap."""
    return next(occurrences(phrase, said), None) is not None


def occurrences(phrase: Phrase, said: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """The places of its words, from each word where the phrase begins."""
    first = phrase.steps[0]
    for start, word in enumerate(said[:1] if phrase.at_start else said):
        if phrase.at_start or first.optional or first.fits(word):
            found = _from(phrase, 0, said, start, first=True)
            if found is not None:
                yield found


def _from(phrase: Phrase, place: int, said: Sequence[str], at: int, first: bool = False) -> tuple[int, ...] | None:
    if place == len(phrase.steps):
        return () if not phrase.at_end or at == len(said) else None
    step = phrase.steps[place]
    reach = 0 if first and not phrase.at_start else step.gap
    for here in range(at, min(at + reach + 1, len(said))):
        rest = _from(phrase, place + 1, said, here + 1) if step.fits(said[here]) else None
        if rest is not None:
            return (here, *rest)
    return _from(phrase, place + 1, said, at, first) if step.optional else None
