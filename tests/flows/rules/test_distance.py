"""How far it is, and which place is the nearest."""

import pytest

from bot.texts import formats
from flows.needs.booking import Place
from flows.rules.distance import Spot, apart, by_distance, spot_of, told_of

LONDON, PARIS, SYDNEY = Spot(51.5074, -0.1278), Spot(48.8566, 2.3522), Spot(-33.8688, 151.2093)
FIJI, SAMOA = Spot(-17.0, 179.9), Spot(-17.0, -179.9)


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        (LONDON, PARIS, 344), (LONDON, SYDNEY, 16994), (FIJI, SAMOA, 21), (LONDON, LONDON, 0),
        (Spot(90, 0), Spot(-90, 0), 20015),
    ],
)  # fmt: skip
def test_kilometres_as_the_crow_flies(one: Spot, other: Spot, km: int):
    """Over the line of the date and from pole to pole too."""
    assert round(apart(one, other)) == round(apart(other, one)) == km


def test_the_nearest_first_and_only_those_on_the_map():
    places = (
        Place("a", "A", "UTC", latitude=PARIS.latitude, longitude=PARIS.longitude),
        Place("b", "B", "UTC"),
        Place("c", "C", "UTC", latitude=0.0, longitude=0.0),
        Place("d", "D", "UTC", latitude=PARIS.latitude, longitude=PARIS.longitude),
    )
    assert [far.place.slug for far in by_distance(places, LONDON)] == ["a", "d", "c"]


@pytest.mark.parametrize("spot", [LONDON, SYDNEY, Spot(0.0, 0.0)])
def test_a_spot_is_read_as_it_was_told(spot: Spot):
    assert spot_of(told_of(spot)) == spot


def test_nothing_is_no_spot():
    assert spot_of("") is None


@pytest.mark.parametrize(
    ("km", "english", "german"),
    [
        (0.0, "0.1", "0,1"), (0.34, "0.3", "0,3"), (1.0, "1", "1"), (9.94, "9.9", "9,9"), (12.4, "12", "12"),
        (1234.5, "1,234", "1.234"),
    ],
)  # fmt: skip
def test_tenths_are_told_as_long_as_they_matter(km: float, english: str, german: str):
    assert (formats("en")["km"](km), formats("de")["km"](km)) == (english, german)
