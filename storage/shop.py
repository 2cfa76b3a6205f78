"""What stands in the window: services, hours, closings, who gives what; and how it is read, for every turn needs it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from sqlmodel import Field

from flows.needs.booking import Closed, FindShop, Form, Hours, Member, Names, Place, Service, Shop
from storage.columns import DATA, ID, Of, of
from storage.db import Sql, Tx

Named = TypeVar("Named", Service, Place, Member)
Translated = Mapping[str, Mapping[str, str]] | None
"""By language, a text by its column."""


class ServiceRow(Of, table=True):
    """`price` is in the smallest unit of the currency, None where it is not told; buffers are minutes. `translated`:
    by language what is written in it, `{"es": {"name": "Corte de pelo"}}`; None where nothing is."""

    __tablename__ = "service"
    slug: str = Field(primary_key=True)
    name: str
    minutes: int
    buffer_before: int = 0
    buffer_after: int = 0
    price: int | None = Field(default=None, sa_type=ID)
    capacity: int = 1
    active: bool = True
    translated: Any = Field(default=None, sa_type=DATA, nullable=True)


class ServicePlaceRow(Of, table=True):
    __tablename__ = "service_place"
    __table_args__ = (of("service", "service", to=("slug",)), of("place", "place", to=("slug",)))
    service: str = Field(primary_key=True)
    place: str = Field(primary_key=True)


class StaffServiceRow(Of, table=True):
    __tablename__ = "staff_service"
    __table_args__ = (of("staff", "staff", to=("slug",)), of("service", "service", to=("slug",)))
    staff: str = Field(primary_key=True)
    service: str = Field(primary_key=True)


class HoursRow(Of, table=True):
    """When a place, or one member of staff there (`staff` not empty), works. `weekday` 0 is Monday; times are `HH:MM`
    of the place's zone."""

    __tablename__ = "hours"
    __table_args__ = (of("place", "place", to=("slug",)),)
    place: str = Field(primary_key=True)
    staff: str = Field(primary_key=True, default="")
    weekday: int = Field(primary_key=True)
    opens: str = Field(primary_key=True)
    closes: str


class ClosedRow(Of, table=True):
    """Days off, first and last included (`YYYY-MM-DD`): of a place, of one member of staff, or of all (both empty)."""

    __tablename__ = "closed"
    place: str = Field(primary_key=True, default="")
    staff: str = Field(primary_key=True, default="")
    first: str = Field(primary_key=True)
    last: str
    reason: str = ""
    translated: Any = Field(default=None, sa_type=DATA, nullable=True)


# One text for all of it: while that is the same, what was made of it the last time is used again.
SHOP = Sql("""SELECT group_concat(told, ',') AS told FROM (
    SELECT CAST(json_array('service', slug, name, minutes, buffer_before, buffer_after, price, capacity, translated)
        AS TEXT) AS told FROM service WHERE business_id = :business AND active
    UNION ALL SELECT CAST(json_array('service_place', service, place) AS TEXT)
        FROM service_place WHERE business_id = :business
    UNION ALL SELECT CAST(json_array('place', p.slug, p.name,
        CASE WHEN p.timezone = '' THEN b.timezone ELSE p.timezone END, p.address, p.latitude, p.longitude, translated)
        AS TEXT)
        FROM place p JOIN business b ON b.business_id = p.business_id WHERE p.business_id = :business
    UNION ALL SELECT CAST(json_array('member', s.slug, s.name, v.service) AS TEXT)
        FROM staff s JOIN staff_service v ON v.business_id = s.business_id AND v.staff = s.slug
        WHERE s.business_id = :business AND s.active
    UNION ALL SELECT CAST(json_array('staff_place', staff, place) AS TEXT)
        FROM staff_place WHERE business_id = :business
    UNION ALL SELECT CAST(json_array('hours', place, staff, weekday, opens, closes) AS TEXT)
        FROM hours WHERE business_id = :business
    UNION ALL SELECT CAST(json_array('closed', place, staff, first, last, reason, translated) AS TEXT)
        FROM closed WHERE business_id = :business
    UNION ALL SELECT CAST(json_array('form', slug, trigger, services, repeat) AS TEXT)
        FROM questionnaire WHERE business_id = :business AND active
        AND trigger IN ('before_booking', 'after_booking', 'service_specific')) AS every""")
SHOP.sqlite = SHOP.sqlite.replace(", services,", ", json(services),").replace(", translated)", ", json(translated))")
SHOP.postgres = SHOP.postgres.replace("json_array(", "json_build_array(").replace("group_concat(", "string_agg(")


class Asked(NamedTuple):
    """A questionnaire that goes with bookings; `repeat` is once, always, or so many days after which it is asked again:
    `180 days`."""

    form: Form
    repeat: str


class Window(NamedTuple):
    shop: Shop
    asked: tuple[Asked, ...]


def find_shop(tx: Tx, needs: Sequence[FindShop]) -> list[Shop]:
    shop = window(tx).shop
    return [spoken(shop, need.language) for need in needs]


def window(tx: Tx) -> Window:
    """While it is told the same it is the same one, with all that was reckoned from it."""
    return read(tx.one(SHOP).told or "")


@lru_cache(maxsize=256)
def read(text: str) -> Window:
    told: dict[str, list[list[Any]]] = defaultdict(list)
    for kind, *row in json.loads(f"[{text}]"):
        told[kind].append(row)
    at, staff_at, gives = (together(told[kind]) for kind in ("service_place", "staff_place", "member"))
    names = {slug: name for slug, name, _ in told["member"]}
    shop = Shop(
        by_name(service(at.get(row[0], frozenset()), *row) for row in told["service"]),
        by_name(place(*row) for row in told["place"]),
        by_name(Member(slug, name, gives[slug], staff_at.get(slug, frozenset())) for slug, name in names.items()),
        tuple(sorted((Hours(*row) for row in told["hours"]), key=lambda row: (row.weekday, row.opens, row))),
        tuple(sorted((closed(*row) for row in told["closed"]), key=lambda row: (row.first, row.place, row.staff))),
    )
    forms = (Asked(Form(slug, on, tuple(for_)), repeat) for slug, on, for_, repeat in sorted(told["form"]))
    return Window(shop, tuple(forms))


def by_name(things: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(things, key=lambda thing: (thing.name, thing.slug)))


def service(places: frozenset[str], *row: Any) -> Service:
    *told, translated = row
    return Service(*told)._replace(places=places, names=names("name", told[1], translated))


def place(*row: Any) -> Place:
    *told, translated = row
    return Place(*told)._replace(names=names("name", told[1], translated))


def closed(place: str, staff: str, first: str, last: str, reason: str, translated: Translated) -> Closed:
    days = date.fromisoformat(first), date.fromisoformat(last)
    return Closed(place, staff, *days, reason, names("reason", reason, translated))


def names(key: str, own: str, translated: Translated) -> Names:
    """Nearly all rows have none."""
    if not translated:
        return ()
    return (("", own), *((language, words[key]) for language, words in translated.items() if key in words))


@lru_cache(maxsize=1024)
def spoken(shop: Shop, language: str) -> Shop:
    """The shop as people of this language read it: the very same where it has no words of theirs."""
    places, closed = (one.names for one in shop.places), (off.reasons for off in shop.closed)
    every = (*(each.names for each in shop.services), *places, *closed)
    if not language or all(language != other for names in every for other, _ in names):
        return shop
    return replace(
        shop,
        services=by_name(each._replace(name=said(each.names, language, each.name)) for each in shop.services),
        places=by_name(one._replace(name=said(one.names, language, one.name)) for one in shop.places),
        closed=tuple(off._replace(reason=said(off.reasons, language, off.reason)) for off in shop.closed),
    )


def said(names: Names, language: str, own: str) -> str:
    return next((name for other, name in names if other == language), own)


def together(rows: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    """By the first of each row, all that stand last."""
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        found[row[0]] = found.get(row[0], frozenset()) | {row[-1]}
    return found
