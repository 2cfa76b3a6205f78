"""Names that whoever books could not tell apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.loading.frame import Frame
from bot.loading.wanted import Wanted
from storage import loading

TOLD = ("slug", "name", "places", "active", "in")
"""Where one of these is bad, we do not know what the service will be."""
USED = ("name", "active", "translated")


@dataclass(frozen=True)
class Offered:
    """A service as it will be: its names by language, that of the business under nothing; no places are all places."""

    slug: str
    names: Mapping[str, str]
    places: frozenset[str]

    def meets(self, other: "Offered") -> bool:
        """Are both to be had at some place?"""
        return not self.places or not other.places or bool(self.places & other.places)


def check_names(frame: Frame, wanted: Wanted) -> None:
    """Two services of one name, in any language, at one place. The one that the file leaves alone comes first."""
    written = {row.key[0] for row in wanted.rows if row.table is loading.SERVICE}
    known: dict[tuple[str, str], list[Offered]] = {}
    for one in offered(frame, wanted):
        for name in one.names.items():
            before = known.setdefault(name, [])
            twin = next((other for other in before if other.meets(one)), None)
            if twin and one.slug in written:
                refuse_twin(frame, twin.slug, one.slug)
            before.append(one)


def refuse_twin(frame: Frame, slug: str, other: str) -> None:
    if not frame.bad(f'[[service]] "{slug}"', *TOLD):
        why = f'has the name of "{slug}", so nobody could tell them apart; give it another, or active = false'
        frame.unfit(f'[[service]] "{other}"', why, *TOLD)


def offered(frame: Frame, wanted: Wanted) -> Iterator[Offered]:
    """Those that can be booked after loading: first what is kept, then what the file says."""
    rows = {row.key[0]: row for row in wanted.rows if row.table is loading.SERVICE}
    places = {
        **frame.sets["service_place"],
        **{key: to for sets, key, to in wanted.sets if sets is loading.SERVICE_PLACES},
    }
    for (slug,), kept in frame.rows["service"].items():
        if slug not in rows and kept.active:
            yield Offered(slug, names(kept.name, kept.translated), at(places, slug))
    for slug, row in rows.items():
        kept = frame.rows["service"].get((slug,))
        told = row.values if not kept else {**kept._asdict(), **{key: row.values[key] for key in row.given & {*USED}}}
        if told["active"]:
            yield Offered(slug, names(told["name"], told["translated"]), at(places, slug))


def names(name: str, translated: Mapping[str, Mapping[str, str]] | None) -> dict[str, str]:
    told = {language: words["name"] for language, words in (translated or {}).items() if words.get("name")}
    return {language: " ".join(each.split()).casefold() for language, each in {"": name, **told}.items()}


def at(places: Mapping[tuple[str, ...], set[tuple[str, ...]]], slug: str) -> frozenset[str]:
    return frozenset(place for (place,) in places.get((slug,), ()))
