"""Hours, closings and clock changes."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.needs.booking import Closed, Hours, Place, Shop
from flows.rules.clock import earliest, instant, latest
from flows.rules.opening import Stretch, ever_open, hours_of_week, open_on, open_until, stretches

SOHO = Place("soho", "Soho", "Europe/London")
MONDAY = date(2026, 3, 2)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)  # London's clock changes, both Sundays
ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC", "America/Santiago")


def shop(*hours: Hours, closed: tuple[Closed, ...] = ()) -> Shop:
    return Shop(places=(SOHO,), hours=hours, closed=closed)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC)


@pytest.mark.parametrize(
    ("staff", "day", "found"),
    [
        ("", MONDAY, [(9, 13), (14, 18)]),
        ("ana", MONDAY, [(10, 12)]),  # hours of her own on that weekday
        ("ana", MONDAY + timedelta(1), [(9, 18)]),  # none of her own: those of the place
        ("ana", MONDAY + timedelta(2), []),  # the same twice: she is off
        ("", MONDAY + timedelta(2), [(9, 18)]),
        ("", MONDAY + timedelta(6), []),
    ],
)
def test_a_member_of_staff_has_the_hours_of_the_place_or_their_own(staff: str, day: date, found: list[tuple[int, int]]):
    known = shop(
        Hours("soho", "", 0, "09:00", "13:00"),
        Hours("soho", "", 0, "14:00", "18:00"),
        Hours("soho", "ana", 0, "10:00", "12:00"),
        Hours("soho", "", 1, "09:00", "18:00"),
        Hours("soho", "", 2, "09:00", "18:00"),
        Hours("soho", "ana", 2, "00:00", "00:00"),
        Hours("elsewhere", "", 6, "09:00", "18:00"),
    )
    assert stretches(known, SOHO, staff, day) == [Stretch(at(day, a), at(day, b)) for a, b in found]


@pytest.mark.parametrize(
    ("place", "staff", "closed_for"),
    [
        ("", "", {"", "ana"}),
        ("soho", "", {"", "ana"}),
        ("", "ana", {"ana"}),
        ("elsewhere", "", set()),
        ("", "ben", set()),
    ],
)
def test_closings_are_of_all_of_a_place_or_of_a_person(place: str, staff: str, closed_for: set[str]):
    off = Closed(place, staff, MONDAY, MONDAY + timedelta(1))
    known = shop(*(Hours("soho", "", day, "09:00", "18:00") for day in range(7)), closed=(off,))
    for day, shut in ((-1, False), (0, True), (1, True), (2, False)):
        for who in ("", "ana"):
            assert (not stretches(known, SOHO, who, MONDAY + timedelta(day))) == (shut and who in closed_for)


def test_past_midnight_and_until_midnight():
    known = shop(Hours("soho", "", 0, "18:00", "02:00"), Hours("soho", "", 1, "20:00", "24:00"))
    assert stretches(known, SOHO, "", MONDAY) == [Stretch(at(MONDAY, 18), at(MONDAY + timedelta(1), 2))]
    tuesday = MONDAY + timedelta(1)
    assert stretches(known, SOHO, "", tuesday) == [Stretch(at(tuesday, 20), at(tuesday + timedelta(1), 0))]


def test_hours_that_touch_are_one_stretch():
    known = shop(Hours("soho", "", 0, "09:00", "12:00"), Hours("soho", "", 0, "12:00", "15:00"))
    assert stretches(known, SOHO, "", MONDAY) == [Stretch(at(MONDAY, 9), at(MONDAY, 15))]


def test_a_customer_finds_whoever_works_there():
    known = shop(Hours("soho", "", 0, "09:00", "12:00"), Hours("soho", "ana", 0, "11:00", "14:00"))
    assert open_on(known, SOHO, MONDAY) == [Stretch(at(MONDAY, 9), at(MONDAY, 14))]
    assert hours_of_week(known, "soho")[:2] == [(("09:00", "14:00"),), ()]


@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        (SPRING, time(0, 30), at(SPRING, 0, 30)),
        (SPRING, time(1, 30), None),  # skipped
        (SPRING, time(2, 0), at(SPRING, 1)),
        (AUTUMN, time(1, 30), at(AUTUMN, 0, 30)),  # twice: the first
        (AUTUMN, time(2, 0), at(AUTUMN, 2)),
    ],
)
def test_the_hour_that_is_skipped_and_the_one_that_comes_twice(day: date, clock: time, moment: datetime | None):
    assert instant(day, clock, "Europe/London") == moment


def test_a_night_of_a_clock_change_is_an_hour_longer_or_shorter():
    known = shop(*(Hours("soho", "", day, "00:00", "06:00") for day in range(7)))
    lengths = {}
    for day in (MONDAY, SPRING, AUTUMN):
        [stretch] = stretches(known, SOHO, "", day)
        lengths[day] = stretch.closes - stretch.opens
    assert [int(x.total_seconds() / 3600) for x in lengths.values()] == [6, 5, 7]


@pytest.mark.parametrize(
    ("hour", "until"), [(8, None), (9, 13), (12, 13), (13, None), (17, 18), (18, None), (23, 26), (25, 26), (26, None)]
)
def test_how_long_it_is_open_from_now_on(hour: int, until: int | None):
    """To the end of the stretch that runs, over midnight too."""
    found = shop(*(Hours("soho", "", 0, *row) for row in (("09:00", "13:00"), ("14:00", "18:00"), ("22:00", "02:00"))))
    night = at(MONDAY, 0)
    assert open_until(found, night + timedelta(hours=hour)) == (night + timedelta(hours=until) if until else None)


def test_whether_it_is_ever_open_at_an_hour():
    known = shop(Hours("soho", "", 0, "09:00", "18:00"), Hours("soho", "ana", 4, "20:00", "02:00"))
    hours = ("01:59", "02:00", "09:00", "17:59", "18:00", "20:00", "23:30")
    assert [ever_open(known, "soho", shown) for shown in hours] == [True, False, True, True, False, True, True]
    assert ever_open(known, "", "09:00")
    assert not ever_open(known, "camden", "09:00")


@given(
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.sampled_from(ZONES),
)
def test_a_moment_shows_the_wall_time_that_it_was_made_of(day: date, clock: time, zone: str):
    from zoneinfo import ZoneInfo

    found = instant(day, clock, zone)
    if found is None:
        assert latest(day, clock, zone) < earliest(day, clock, zone)
    else:
        assert found.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == datetime.combine(day, clock)
        assert found <= latest(day, clock, zone)
