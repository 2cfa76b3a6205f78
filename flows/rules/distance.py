"""How far a place is from where somebody stands."""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from flows.needs.booking import Place

EARTH = 6371.0
"""Its mean radius in kilometres."""


class Spot(NamedTuple):
    """A point on the map, in degrees."""

    latitude: float
    longitude: float


class Far(NamedTuple):
    """A place, and the kilometres to it as the crow flies."""

    place: Place
    km: float


def apart(one: Spot, other: Spot) -> float:
    """Kilometres between them."""
    north, south = radians(one.latitude), radians(other.latitude)
    up, along = (north - south) / 2, radians(one.longitude - other.longitude) / 2
    half = sin(up) ** 2 + cos(north) * cos(south) * sin(along) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


def by_distance(places: Iterable[Place], spot: Spot) -> list[Far]:
    """The nearest first; places of which nobody knows where they are do not count."""
    found = (
        Far(place, apart(spot, Spot(place.latitude, place.longitude)))
        for place in places
        if place.latitude is not None and place.longitude is not None
    )
    return sorted(found, key=lambda far: (far.km, far.place.slug))


def spot_of(text: str) -> Spot | None:
    """Of what `told_of` wrote, `51.5,-0.1`, and of nothing else; None where nothing was sent."""
    latitude, comma, longitude = text.partition(",")
    return Spot(float(latitude), float(longitude)) if comma else None


def told_of(spot: Spot) -> str:
    return f"{spot.latitude},{spot.longitude}"
