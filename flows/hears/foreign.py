"""Who wants no more messages, in a language that is neither their own nor English; a refusal counts in any."""

from collections.abc import Sequence

from flows.hears.language import TABLES, Language, known, of
from flows.hears.words.all import tried

_CLEARLY = 2  # words of it that neither their own language nor English has


def refused_abroad(heard: Sequence[str], language: str) -> bool:
    """Whether these words refuse in some language that has more of them than those in which this person is heard."""
    own = {one: knows(of(one), heard) for one in tried(known(language))}
    return any(
        refuses(of(name), heard, [there for one, there in own.items() if one != name])
        for name in TABLES
        if name != known(language)
    )


def refuses(one: Language, heard: Sequence[str], there: Sequence[frozenset[int]]) -> bool:
    """`there`: the places of the words that each of the person's own languages knows."""
    refusal = phrases(one, heard)
    strange = refusal.union(knows(one, heard)).difference(*there)
    return len(strange) >= _CLEARLY and not refusal.isdisjoint(strange)


def knows(one: Language, heard: Sequence[str]) -> frozenset[int]:
    """The places of the words that stand in its phrases."""
    return frozenset(
        at
        for at, word in enumerate(heard)
        if word in one.polite or word in one.finder.vocabulary or word in one.remarks.vocabulary
    )


def phrases(one: Language, heard: Sequence[str]) -> frozenset[int]:
    """The places of all words of its phrases of refusing; a phrase of another wish beside them changes nothing."""
    found = (places for means, places in one.finder.places(heard) if means == "optout")
    return frozenset().union(*found)
