"""What is free: properties that hold for any hours, any bookings, any service, any zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.needs.booking import CELL, Diary, Hours, Member, Place, Service, Shop, Taken
from flows.rules.opening import stretches
from flows.rules.slots import GRID, HORIZON, NOTICE, Free, Slot

MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SPAN = timedelta(days=4)


def clocks(text: str) -> list[str]:
    return text.split()


@st.composite
def salons(draw: st.DrawFn) -> Free:
    """A place in some zone with hours of some days, one or two people, some bookings, near a clock change or not."""
    zone = draw(st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "UTC"]))
    start = draw(st.sampled_from([MONDAY, date(2026, 3, 7), date(2026, 3, 28), date(2026, 10, 24)]))
    minutes = draw(st.sampled_from([15, 20, 45, 60, 150]))
    buffers = draw(st.tuples(st.sampled_from([0, 5, 15]), st.sampled_from([0, 10, 30])))
    capacity = draw(st.sampled_from([1, 1, 3]))
    cut = Service("cut", "Cut", minutes, *buffers, None, capacity)
    other = Service("other", "Other", 30, capacity=draw(st.sampled_from([1, 4])))
    people = draw(st.sampled_from([(), ("ana",), ("ana", "ben")]))
    staff = tuple(Member(name, name.title(), frozenset({"cut", "other"})) for name in people)
    times = st.sampled_from(clocks("00:00 00:30 01:30 02:00 06:45 09:00 12:20 17:00 22:00 24:00"))
    rows = draw(st.lists(st.tuples(st.sampled_from(["", *people]), st.integers(0, 6), times, times), max_size=8))
    hours = tuple(Hours("soho", *row) for row in rows if row[2] != "24:00")
    begin = int(datetime.combine(start, datetime.min.time(), UTC).timestamp()) // CELL
    cells = st.tuples(
        st.sampled_from(["staff:ana", "staff:ben", "place:soho"]), st.integers(1, 4), st.integers(0, 1200)
    )
    held = draw(st.lists(st.tuples(cells, st.integers(1, 30), st.sampled_from(["cut", "other"])), max_size=6))
    taken = tuple(
        Taken(resource, seat, begin + first, begin + first + length, service, n)
        for n, ((resource, seat, first), length, service) in enumerate(held)
    )
    shop = Shop((cut, other), (Place("soho", "Soho", zone),), staff, hours)
    diary = Diary(shop, start - timedelta(days=1), start + SPAN, taken)
    chosen = draw(st.sampled_from(["", *people]))
    at = datetime.combine(start, datetime.min.time(), UTC) + timedelta(minutes=draw(st.integers(-600, 2000)))
    return Free(diary, cut, shop.places[0], chosen, at)


def all_slots(free: Free) -> list[Slot]:
    return [slot for day in free.days() for slot in free.slots(day)]


@given(salons())
@settings(max_examples=150, deadline=None)
def test_every_slot_is_within_hours_not_too_soon_and_takes_nothing_that_is_taken(free: Free):
    for slot in all_slots(free):
        day = slot.start.astimezone(free.zone).date()
        open_then = [
            s for d in (day, day - timedelta(days=1)) for s in stretches(free.diary.shop, free.place, slot.staff, d)
        ]
        assert any(s.opens <= slot.start and slot.end <= s.closes for s in open_then)
        assert free.at + NOTICE <= slot.start
        assert slot.end - slot.start == timedelta(minutes=free.service.minutes)
        assert slot.first * CELL <= (slot.start - timedelta(minutes=free.service.before)).timestamp()
        assert slot.last * CELL >= (slot.end + timedelta(minutes=free.service.after)).timestamp()
        for row in free.diary.taken:
            meets = row.resource == slot.resource and row.first < slot.last and slot.first < row.last
            assert not (meets and row.seat in slot.seats)
            assert not (meets and free.service.capacity == 1)
        assert free.staff in ("", slot.staff)
        assert free.at_moment(slot.start) == slot


@given(salons())
@settings(max_examples=100, deadline=None)
def test_offers_are_slots_and_all_of_a_day_can_be_booked_one_after_the_other(free: Free):
    for day in free.days():
        offers, taken = list(free.offers(day)), free.diary.taken
        assert set(offers) <= set(free.slots(day))
        for offer in offers:
            left = Free(replace(free.diary, taken=taken), free.service, free.place, offer.staff, free.at)
            again = left.at_moment(offer.start)
            assert again
            taken += tuple(Taken(again.resource, seat, again.first, again.last, "cut", 99) for seat in again.seats)


@given(salons())
@settings(max_examples=100, deadline=None)
def test_what_is_booked_is_gone_and_what_is_moved_may_stay(free: Free):
    slot = next(iter(all_slots(free)), None)
    if slot is None:
        return
    taken = tuple(Taken(slot.resource, seat, slot.first, slot.last, "cut", 99) for seat in slot.seats)
    diary = replace(free.diary, taken=free.diary.taken + taken)
    after = Free(diary, free.service, free.place, slot.staff, free.at)
    again = after.at_moment(slot.start)
    assert again is None or (free.service.capacity > 1 and not set(again.seats) & set(slot.seats))
    moving = Free(diary, free.service, free.place, slot.staff, free.at, moves=99)
    assert moving.at_moment(slot.start) == slot


@given(salons())
@settings(max_examples=60, deadline=None)
def test_no_wall_time_is_offered_twice(free: Free):
    for day in free.days():
        shown = [slot.start.astimezone(free.zone).replace(tzinfo=None) for slot in free.slots(day)]
        assert shown == sorted(set(shown))
        assert all(moment.date() == day for moment in shown)


def salon(minutes: int = 45, after: int = 15, **more: object) -> Free:
    """Open from 9 to 12 on Mondays, nobody by name."""
    service = Service("cut", "Cut", minutes, after=after)._replace(**more)  # type: ignore[arg-type]
    place = Place("soho", "Soho", "UTC")
    shop = Shop((service,), (place,), hours=(Hours("soho", "", 0, "09:00", "12:00"),))
    return Free(Diary(shop, MONDAY, MONDAY + SPAN), service, place, "", NOW)


def shown(slots: object) -> str:
    return " ".join(f"{slot.start:%H:%M}" for slot in slots)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("free", "slots", "offers"),
    [
        (salon(), "09:00 09:15 09:30 09:45 10:00 10:15 10:30 10:45 11:00 11:15", "09:00 10:00 11:00"),
        (salon(60, after=60), "09:00 09:15 09:30 09:45 10:00 10:15 10:30 10:45 11:00", "09:00 11:00"),
        (salon(180), "09:00", "09:00"),
        (salon(181), "", ""),
        (salon(170, before=600), "09:00", "09:00"),  # buffers may reach beyond the hours
    ],
)
def test_a_start_every_quarter_but_offers_as_far_apart_as_visits(free: Free, slots: str, offers: str):
    assert (shown(free.slots(MONDAY)), shown(free.offers(MONDAY))) == (slots, offers)


def test_offers_go_on_where_something_taken_ends():
    free, nine = salon(), int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp()) // CELL
    taken = (Taken("place:soho", 1, nine + 13, nine + 20),)  # 10:05 to 10:40
    left = Free(replace(free.diary, taken=taken), *(free.service, free.place, "", NOW))
    assert shown(left.offers(MONDAY)) == "09:00 10:45"


def test_any_member_means_whoever_has_least_to_do():
    free, nine = salon(), int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp()) // CELL
    people = tuple(Member(name, name, frozenset({"cut"})) for name in ("ana", "ben"))
    taken = (Taken("staff:ana", 1, nine, nine + 3),)
    diary = replace(free.diary, shop=replace(free.diary.shop, staff=people), taken=taken)
    found = [
        Free(diary, free.service, free.place, who, NOW).at_moment(datetime(2026, 3, 2, 10, tzinfo=UTC))
        for who in ("", "ana")
    ]
    assert [slot.staff for slot in found if slot] == ["ben", "ana"]


def test_what_one_person_does_alone_fills_all_seats_of_their_classes():
    cut, yoga = Service("cut", "Cut", 60), Service("yoga", "Yoga", 60, capacity=8)
    lea, place = Member("lea", "Lea", frozenset({"cut", "yoga"})), Place("soho", "Soho", "UTC")
    shop = Shop((cut, yoga), (place,), (lea,), (Hours("soho", "", 0, "09:00", "12:00"),))
    ten = datetime(2026, 3, 2, 10, tzinfo=UTC)
    first = int(ten.timestamp()) // CELL
    alone = Free(Diary(shop, MONDAY, MONDAY + SPAN), cut, place, "", NOW).at_moment(ten)
    assert alone
    assert alone.seats == tuple(range(1, 9))
    one = Diary(shop, MONDAY, MONDAY + SPAN, (Taken("staff:lea", 1, first, first + 12, "yoga", 1),))
    beside = Free(one, yoga, place, "", NOW).at_moment(ten)
    assert beside
    assert beside.seats == (2,)
    assert Free(one, cut, place, "", NOW).at_moment(ten) is None
    assert Free(one, yoga, place, "", NOW).at_moment(ten + GRID) is None


def test_nothing_beyond_the_horizon_or_outside_of_what_was_read():
    free = salon()
    far = NOW + timedelta(days=HORIZON + 10)
    assert free.at_moment(far) is None
    assert list(free.days())[-1] == MONDAY + SPAN - timedelta(days=1)
    assert ZoneInfo(free.place.zone) == free.zone
