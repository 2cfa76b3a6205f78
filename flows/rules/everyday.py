"""Which of a business's services words of every day mean, in the person's language: `une coupe` is its Haircut."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from flows.hears import language
from flows.hears.clean import words
from flows.hears.language import TABLES
from flows.hears.said import Said
from flows.hears.services import Everyday, everyday, kinds_of, vocabulary
from flows.hears.words.all import tried
from flows.hears.words.shape_meanings import SUITS
from flows.needs.booking import Service
from flows.rules.named import telling

_NEAR = (
    "haircut fringe", "beard shave", "colour highlights", "manicure gel", "blow_dry styling", "perm straightening",
    "waxing brows", "facial massage", "check_up hygiene", "check_up consultation", "consultation first_visit",
    "check_up first_visit", "physiotherapy osteopathy", "physiotherapy massage", "yoga pilates", "tour tasting",
    "car_service tyres",
)  # fmt: skip
NEAR: Mapping[str, frozenset[str]] = {
    kind: frozenset(other for pair in _NEAR if kind in pair.split() for other in pair.split() if other != kind)
    for kind in {kind for pair in _NEAR for kind in pair.split()}
}
"""What may do instead, where a business has nothing of the kind: it is offered, never taken."""


ENDS = frozenset({"blow_dry", "styling"})
"""What is done last, after anything else on the same day."""


class Meant(NamedTuple):
    """Slugs of services. `each`: for each thing that is spoken of, those that it may be; `near`: what may do instead of
    what we do not have; `plain`: whether no word around them is strange to us."""

    each: tuple[tuple[str, ...], ...] = ()
    near: tuple[str, ...] = ()
    plain: bool = False


def meant_every_day(said: Said, heard: Sequence[str], services: Sequence[Service]) -> Meant:
    """In the person's language or English; in any other only if nothing of the message is strange there."""
    own = tried(language.known(said.language))
    for name in dict.fromkeys((*own, *TABLES)):
        spoken = everyday(heard, name)
        if spoken.kinds:
            plain = is_plain(said, heard, spoken, own if name in own else (name,), services)
            if plain or name in own:
                return Meant(each_of(spoken, services), near_to(spoken, services), plain)
    return Meant()


def without_void(said: Said, heard: Sequence[str]) -> tuple[Said, list[str]]:
    """Without the words that speak of no service: `the colour of your door`. Empty words take their places."""
    hidden = frozenset().union(*(everyday(heard, name).void for name in tried(language.known(said.language))))
    rest = ["" if at in hidden else word for at, word in enumerate(heard)]
    return (replace(said, text=" ".join(rest)) if hidden else said), rest


def each_of(spoken: Everyday, services: Sequence[Service]) -> tuple[tuple[str, ...], ...]:
    """A service that is all of what is spoken of is meant by all of it: `cut and colour`. Of several things each is
    for everybody, where nothing says whom it is for."""
    picks = [pick for kinds in spoken.kinds if (pick := suited(having(kinds, services), spoken.suits))]
    both = [s for s in services if picks and all(s in pick for pick in picks)]
    if len(picks) > 1 and not spoken.suits:
        picks = [for_all(pick) or pick for pick in picks]
    return tuple(dict.fromkeys(tuple(s.slug for s in pick) for pick in ([both] if both else picks)))


def for_all(pick: Sequence[Service]) -> list[Service]:
    """Those of them that are for nobody in particular."""
    return [s for s in pick if kinds_of(s.called).isdisjoint(SUITS)]


def covering(named: str, meant: Meant, services: Sequence[Service]) -> str:
    """The one service that is all that is spoken of, the one that was named and more: `haircut and beard`."""
    kinds = {s.slug: kinds_of(s.called) for s in services}
    one = meant.each[0][0] if len(meant.each) == 1 and len(meant.each[0]) == 1 else ""
    return one if one and kinds[named] and kinds[named] < kinds[one] else ""


def main_first(slugs: Iterable[str], services: Sequence[Service]) -> list[str]:
    """What ends a visit comes after what it is for: `wash, blow-dry and a cut` is a cut first."""
    ends = {s.slug for s in services if kinds_of(s.called) & ENDS and not kinds_of(s.called) - ENDS}
    return sorted(slugs, key=lambda slug: slug in ends)


def narrowed(pick: Sequence[str], some: Sequence[str]) -> tuple[str, ...]:
    """Those of them that are among some others too; all, where none is."""
    return tuple(slug for slug in pick if slug in some) or tuple(pick)


def near_to(spoken: Everyday, services: Sequence[Service]) -> tuple[str, ...]:
    missing = [kinds for kinds in spoken.kinds if not having(kinds, services)]
    near = frozenset().union(*(NEAR.get(kind, ()) for kinds in missing for kind in kinds))
    return tuple(s.slug for s in suited(having(near, services), spoken.suits))


def having(kinds: frozenset[str], services: Iterable[Service]) -> list[Service]:
    return [s for s in services if kinds & kinds_of(s.called)]


def suited(found: Sequence[Service], suits: frozenset[str]) -> list[Service]:
    """Those for whom it is to be; where nothing says so, those that are for everybody."""
    if not suits:
        return list(found)
    whom = [kinds_of(s.called).intersection(SUITS) for s in found]
    fits = [(len(own & suits), -len(own - suits)) for own in whom]
    return [s for s, fit in zip(found, fits, strict=True) if fit == max(fits)]


def is_plain(
    said: Said, heard: Sequence[str], spoken: Everyday, languages: Sequence[str], services: Sequence[Service]
) -> bool:
    """Whether every word that tells something is of a service, of a time, or one that we know."""
    known = frozenset().union(*map(vocabulary, languages), *(words(name) for s in services for name in s.called))
    rest = [word for at, word in enumerate(heard) if at not in spoken.read and word not in known]
    local = said if said.language in languages else replace(said, locale=languages[0])
    return not telling(local, rest)
