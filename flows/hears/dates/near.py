"""Words that are in no table: run together (`tmrwmorning`, `Freitagabend`) or misspelt (`wendesday`)."""

from functools import cached_property

from rapidfuzz.distance import OSA

from flows.hears.dates.fold import fold
from flows.hears.dates.lexicon import Lexicon
from flows.hears.dates.numbers import Roles

SHORTEST_PIECE = 3
SHORTEST_NEAR = 6
LOOKED_UP = 60
"""Unknown words of a message that are compared: the work stays bounded."""
NEAR_ROLES = ("weekday", "month", "day", "part", "part_day", "weak_month", "weak_weekday")


def belong(first: Roles, second: Roles) -> bool:
    """ "Freitag" and "abend", "half" and "negen"."""
    dated = any(role in first for role in NEAR_ROLES) and not second.keys().isdisjoint({"part", "day"})
    return dated or ("before_hour" in first and "spelled" in second)


class Near:
    """Looks up what the tables of one language do not hold as it is written."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.seen: dict[str, tuple[Roles, ...]] = {}

    @cached_property
    def wanted(self) -> dict[str, list[str]]:
        """Long words of meaning by their first letter: a misspelling hardly ever begins wrong."""
        by_letter: dict[str, list[str]] = {}
        for phrase, roles in self.lexicon.phrases.items():
            if len(phrase) == 1 and len(phrase[0]) >= SHORTEST_NEAR and any(role in roles for role in NEAR_ROLES):
                by_letter.setdefault(phrase[0][0], []).append(phrase[0])
        return by_letter

    @cached_property
    def not_near(self) -> frozenset[str]:
        return frozenset(map(fold, self.lexicon.words.not_near))

    def roles(self, word: str) -> tuple[Roles, ...]:
        """The roles of the one or two words that were meant; nothing when it is some other word."""
        return self.together(word) or self.misspelt(word)

    def together(self, word: str) -> tuple[Roles, ...]:
        phrases = self.lexicon.phrases
        for cut in range(len(word) - SHORTEST_PIECE, SHORTEST_PIECE - 1, -1):
            first, second = phrases.get((word[:cut],)), phrases.get((word[cut:],))
            if first and second and belong(first, second):
                return first, second
        return ()

    def misspelt(self, word: str) -> tuple[Roles, ...]:
        if len(word) < SHORTEST_NEAR - 1 or word in self.not_near:
            return ()
        names = self.wanted.get(word[0], ())
        best = min(((OSA.distance(word, name, score_cutoff=2), name) for name in names), default=(9, ""))
        allowed = 2 if len(best[1]) >= 8 else 1
        return (self.lexicon.phrases[(best[1],)],) if best[0] <= allowed else ()
