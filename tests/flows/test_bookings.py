"""What was booked, and what is told of the shop, without a database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from flows.bookings import BOOKINGS
from flows.effects import CancelBooking, Say, Start
from flows.engine import Flow, Session, Turn, question, step
from flows.facts import Business, Contact
from flows.hours import HOURS
from flows.needs.booking import Booked, Closed, Diary, Hours, Place, Service, Shop
from flows.prices import PRICES
from flows.where import WHERE

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
SHOP = Shop((Service("cut", "Haircut", 45, price=3800),), (Place("soho", "Soho", "UTC"),))
TUESDAY = datetime(2026, 3, 3, 15, tzinfo=UTC)
HOUR = timedelta(hours=1)
FIRST = Booked(11, "cut", "soho", "", TUESDAY, TUESDAY + HOUR)
SECOND = Booked(12, "cut", "soho", "", TUESDAY + 72 * HOUR, TUESDAY + 73 * HOUR)


def diary(*booked: Booked) -> Diary:
    return Diary(SHOP, date(2026, 3, 2), date(2026, 3, 2), (), booked)


def play(flow: Flow[Any], known: Any, state: str, trigger: str, data: dict[str, Any]) -> tuple[Session, list[Any]]:
    name, _, value = trigger.partition(":")
    place = (Business(1, "Salon", "UTC", "GB", "GBP", "en-GB"), Contact(1, "Cleo"), state, data, known)
    return step(flow, Session(1, flow.name, NOW, state, data), Turn(NOW, "word", *place, name, value))


# fmt: off
STEPS = [
    # known                 wish              state    trigger                 to            started or written
    (diary(),               "my_bookings",    "new",   "start",                "none",       []),
    (diary(FIRST),          "my_bookings",    "new",   "start",                "what",       []),
    (diary(FIRST, SECOND),  "my_bookings",    "new",   "start",                "listed",     []),
    (diary(FIRST, SECOND),  "my_bookings",    "new",   "start:the friday one", "what",       []),
    (diary(FIRST),          "cancel_booking", "new",   "start",                "sure",       []),
    (diary(FIRST, SECOND),  "cancel_booking", "new",   "start:on friday",      "sure",       []),
    (diary(FIRST, SECOND),  "cancel_booking", "new",   "start:on sunday",      "which",      []),
    (diary(FIRST, SECOND),  "move",           "new",   "start:to friday",      "which",      []),
    (diary(FIRST),          "move",           "new",   "start:to friday",      "moving",     ["Start"]),
    (diary(FIRST, SECOND),  "move",           "new",   "start:friday to monday", "moving",   ["Start"]),
    (diary(FIRST, SECOND),  "move",           "new",   "start:fri → tue 4pm",  "moving",     ["Start"]),
    (diary(FIRST, SECOND),  "move",           "new",   "start:sunday to monday", "which",    []),
    (diary(FIRST, SECOND),  "move",           "which", "one:12",               "moving",     ["Start"]),
    (diary(FIRST, SECOND),  "cancel_booking", "which", "one:12",               "sure",       []),
    (diary(FIRST, SECOND),  "my_bookings",    "which", "one:11",               "what",       []),
    (diary(FIRST, SECOND),  "my_bookings",    "listed", "one:11",              "what",       []),
    (diary(FIRST),          "my_bookings",    "what",  "off",                  "sure",       []),
    (diary(FIRST),          "my_bookings",    "what",  "move",                 "moving",     ["Start"]),
    (diary(FIRST),          "my_bookings",    "what",  "keep",                 "kept",       []),
    (diary(FIRST),          "cancel_booking", "sure",  "yes",                  "called_off", ["CancelBooking"]),
    (diary(SECOND),         "cancel_booking", "sure",  "yes",                  "called_off", []),  # it is over already
    (diary(FIRST),          "cancel_booking", "sure",  "no",                   "kept",       []),
]
# fmt: on


@pytest.mark.parametrize(("known", "wish", "state", "trigger", "to", "done"), STEPS)
def test_step(known: Diary, wish: str, state: str, trigger: str, to: str, done: list[str]):
    data = {"wish": wish} | ({} if state == "new" else {"booking": 11})
    moved, effects = play(BOOKINGS, known, state, trigger, data)
    assert moved.state == to
    assert [type(e).__name__ for e in effects if isinstance(e, (Start, CancelBooking))] == done


def test_a_move_carries_what_was_said_to_the_booking():
    moved, _ = play(BOOKINGS, diary(FIRST, SECOND), "new", "start:to monday 3pm", {"wish": "move"})
    _, effects = play(BOOKINGS, diary(FIRST, SECOND), "which", "one:12", dict(moved.data))
    args = {"moves": 12, "service": "cut", "place": "soho", "staff": "", "before": "2026-03-06T15:00"}
    assert [e for e in effects if isinstance(e, Start)] == [Start("booking", args, text="to monday 3pm")]


def test_at_most_ten_are_shown():
    many = [FIRST._replace(id=n) for n in range(30)]
    place = (Business(1, "Salon"), Contact(1), "which", {}, diary(*many))
    asked = question(BOOKINGS, Turn(NOW, "word", *place))
    assert asked
    assert len(asked.options) <= 10


WEEK = (
    *(Hours("soho", "", day, "09:00", "18:00") for day in range(5)),
    Hours("soho", "mia", 5, "10:00", "14:00"),
)
OFF = (
    Closed("", "", date(2026, 3, 6), date(2026, 3, 8), "Holiday"),
    Closed("", "mia", date(2026, 3, 4), date(2026, 3, 4)),
    Closed("", "", date(2026, 12, 25), date(2026, 12, 26)),
)


def told(flow: Flow[Any], known: Shop) -> Say:
    _, [said, *_] = play(flow, known, "new", "start", {})
    assert isinstance(said, Say)
    return said


def test_hours_of_today_of_the_week_and_of_days_off_that_are_near():
    said = told(HOURS, replace(SHOP, hours=WEEK, closed=OFF))
    [place] = said.args["places"]
    assert place["days"] == [(place["today"], [("09:00", "18:00")], "")]
    assert place["week"] == [(0, 4, (("09:00", "18:00"),)), (5, 5, (("10:00", "14:00"),)), (6, 6, ())]
    assert place["closed"] == [(date(2026, 3, 6), date(2026, 3, 8), "Holiday")]
    assert told(HOURS, SHOP).text == "hours.unknown"


@pytest.mark.parametrize(
    ("place", "link"),
    [
        (Place("a", "A", "UTC", "12 Café St", 51.5, -0.1), "51.5,-0.1"),
        (Place("a", "A", "UTC", "12 Café St"), "12+Caf%C3%A9+St"),
    ],
)
def test_where_links_to_a_map(place: Place, link: str):
    said = told(WHERE, replace(SHOP, places=(place,)))
    assert said.args["lines"] == [
        (place.name, place.address, f"https://www.google.com/maps/search/?api=1&query={link}")
    ]
    assert told(WHERE, SHOP).text == "where.unknown"


def test_prices():
    assert told(PRICES, SHOP).args == {"lines": [("Haircut", 45, 3800)], "currency": "GBP"}
    assert told(PRICES, Shop()).text == "prices.unknown"


@pytest.mark.parametrize(
    ("said", "moved", "to"),
    [
        ("friday to monday", 12, "monday"),
        ("monday at 4 instead of friday", 12, "monday at 4 instead of"),
        ("tuesday -> fri 10am", 11, "fri 10am"),
        ("friday's one to 3pm on thursday", 12, "one to 3pm on thursday"),
    ],
)
def test_one_day_names_the_visit_and_the_other_the_new_time(said: str, moved: int, to: str):
    _, effects = play(BOOKINGS, diary(FIRST, SECOND), "new", f"start:{said}", {"wish": "move"})
    [start] = [e for e in effects if isinstance(e, Start)]
    assert (start.args["moves"], start.text) == (moved, to)
