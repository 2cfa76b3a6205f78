"""Booking without a database: (state, what is heard, what is known) -> (state, effects, question)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from flows.booking import BOOKING
from flows.effects import Book, MoveBooking, Remember, Say, Start
from flows.engine import Session, Turn, hear, question, step
from flows.facts import Business, Contact
from flows.hears.choose import Offered
from flows.hears.said import UNCLEAR
from flows.needs.booking import CELL, Booked, Closed, Diary, Form, Hours, Member, Place, Service, Shop, Taken
from flows.rules.whens import When
from flows.rules.wishes import Wish

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)  # a Monday
TODAY, TOMORROW = date(2026, 3, 2), date(2026, 3, 3)
CUT = Service("cut", "Haircut", 45, after=15, price=3800)
DYE = Service("dye", "Colour", 90, price=8500, places=frozenset({"soho"}))
SOHO, MADRID = Place("soho", "Soho", "UTC"), Place("madrid", "Madrid", "Europe/Madrid")
ANA = Member("ana", "Ana", frozenset({"cut", "dye"}))
BEN = Member("ben", "Ben", frozenset({"cut"}), frozenset({"soho"}))
HOURS = tuple(Hours(place, "", day, "09:00", "18:00") for place in ("soho", "madrid") for day in range(5))
TRAINING = Closed("", "", date(2026, 3, 5), date(2026, 3, 5), "Training")
ONE = Shop((CUT,), (SOHO,), (ANA, BEN), HOURS, (TRAINING,))
TWO = replace(ONE, services=(CUT, DYE))
FOUR = replace(TWO, places=(SOHO, MADRID))
ALLERGIES, THANKS = Form("allergies", "before_booking"), Form("thanks", "after_booking", ("cut",))


def diary(shop: Shop = ONE, *taken: Taken, **more: Any) -> Diary:
    return Diary(shop, TODAY - timedelta(1), TODAY + timedelta(15), taken, **more)


def held(who: str, clock: str, minutes: int = 60, day: date = TOMORROW) -> Taken:
    first = int(datetime.fromisoformat(f"{day}T{clock}+00:00").timestamp()) // CELL
    return Taken(f"staff:{who}", 1, first, first + minutes // 5, "cut", 5)


def wish(*whens: dict[str, str], **more: Any) -> dict[str, Any]:
    base = Wish(**({"service": "cut", "place": "soho"} | more))
    return base._replace(whens=tuple(When(**when) for when in whens)).data()


AT_3 = wish({"day": "2026-03-03", "clock": "15:00"})


def turn_of(known: Diary, state: str, data: dict[str, Any], contact: Contact = Contact(1, "Cleo")) -> Turn[Any]:  # noqa: B008
    return Turn(NOW, "word", Business(1, "Salon", "UTC", "GB", "GBP", "en-GB"), contact, state, data, known)


def play(
    known: Diary, state: str = "new", heard: str = "", data: dict[str, Any] | None = None, trigger: str = ""
) -> tuple[Session, list[Any], Say | None]:
    """One step, as `bot.play` takes it: by a trigger, or by words and what they mean."""
    session = Session(1, "booking", NOW, state, data or {})
    turn = turn_of(known, state, data or {})
    if state != "new" and (asked := question(BOOKING, turn)):
        session = replace(session, offered=tuple(Offered(o.id, label(o)) for o in asked.options))
    if trigger:
        name, _, value = trigger.partition(":")
        turn = replace(turn, trigger=name, value=value)
    elif state == "new":
        turn = replace(turn, trigger="start", value=heard)
    else:
        name, value = hear(BOOKING, session, turn.words_of(heard))
        turn = replace(turn, trigger=name, value=value, heard=heard)
        name, value = BOOKING.by_name[state].reads(turn)  # type: ignore[misc]
        turn = replace(turn, trigger=name, value=value)
    moved, effects = step(BOOKING, session, turn)
    after = turn_of(known, moved.state, dict(moved.data))
    return moved, effects, question(BOOKING, after)


def label(option: Any) -> str:
    args = option.args
    for key in ("at", "day"):
        if key in args:
            return f"{args[key]:%a %d %b, %H:%M}" if key == "at" else f"{args[key]:%a %d %b}"
    return str(args.get("name", {"yes": "Yes", "no": "Another time"}.get(option.id, option.label)))


def said(effects: list[Any]) -> list[str]:
    return [e.text.removeprefix("booking.") for e in effects if isinstance(e, Say)]


BUSY = diary(TWO, held("ana", "15:00"), held("ben", "15:00"))

# fmt: off
STEPS = [
    # known           state      heard                          data   to             notices
    (diary(Shop()),   "new",     "",                            None,  "unavailable", ["unavailable"]),
    (diary(TWO),      "new",     "",                            None,  "service",     []),
    (diary(TWO),      "new",     "tomorrow 3pm",                None,  "service",     ["noted"]),
    (diary(TWO),      "new",     "haircut tomorrow 3pm",        None,  "confirm",     []),
    (diary(TWO),      "new",     "haircuts please",             None,  "day",         []),
    (diary(FOUR),     "new",     "haircut tomorrow 3pm",        None,  "place",       []),
    (diary(FOUR),     "new",     "haircut in Madrid",           None,  "day",         []),
    (diary(FOUR),     "new",     "colour tomorrow",             None,  "time",        []),  # one place has it
    (diary(),         "new",     "",                            None,  "day",         []),
    (diary(),         "new",     "tomorrow",                    None,  "time",        []),
    (diary(),         "new",     "tomorrow morning",            None,  "time",        []),
    (diary(),         "new",     "after 5",                     None,  "day",         []),
    (diary(),         "new",     "3pm",                         None,  "confirm",     []),  # today has it
    (diary(),         "new",     "9am",                         None,  "confirm",     []),  # tomorrow has it
    (diary(),         "new",     "thursday",                    None,  "day",         ["shut"]),
    (diary(),         "new",     "saturday 3pm",                None,  "near",        ["shut"]),
    (diary(),         "new",     "tomorrow 8pm",                None,  "near",        ["closed"]),
    (diary(),         "new",     "tomorrow 5:30pm",             None,  "near",        ["late"]),
    (diary(),         "new",     "today 10:10",                 None,  "near",        ["soon"]),
    (diary(),         "new",     "yesterday",                   None,  "day",         ["past_day"]),
    (diary(),         "new",     "on 20 december 2026",         None,  "day",         ["far"]),
    (BUSY,            "new",     "haircut tomorrow 3pm",        None,  "near",        ["taken"]),
    (BUSY,            "new",     "colour with Ben tomorrow",    None,  "time",        ["not_with"]),
    (diary(TWO),      "service", "Haircut",                     {},    "day",         []),
    (diary(TWO),      "service", "the haircut, tomorrow at 3pm", {},   "confirm",     []),
    (diary(TWO),      "service", "a massage",                   {},    "service",     ["unknown_service"]),
    (diary(),         "day",     "Tue 03 Mar",                  wish(), "time",       []),
    (diary(),         "day",     "with Ben",                    wish(), "day",        []),
    (diary(),         "time",    "2",                           wish({"day": "2026-03-03"}), "confirm", []),
    (diary(),         "time",    "any",                         wish({"day": "2026-03-03"}), "confirm", []),
    (diary(),         "time",    "none of these",               wish({"day": "2026-03-03"}), "day",     []),
    (diary(),         "day",     "any",                         wish(), "time",       []),
    (diary(),         "time",    "4pm",                         wish({"day": "2026-03-03"}), "confirm", []),
    (diary(),         "time",    "in the afternoon",            wish({"day": "2026-03-03"}), "time",    []),
    (diary(),         "time",    "on friday",                   wish({"day": "2026-03-03"}), "time",    []),
    (diary(),         "confirm", "yes",                         AT_3,  "booked",      ["booked"]),
    (diary(),         "confirm", "no",                          AT_3,  "day",         []),
    (diary(),         "confirm", "no, 4pm",                     AT_3,  "confirm",     []),
    (diary(),         "confirm", "no, rather 4",                AT_3,  "confirm",     []),
    (diary(),         "confirm", "yes, at 4pm",                 AT_3,  "confirm",     []),
    (diary(),         "confirm", "yes, at 3pm",                 AT_3,  "booked",      ["booked"]),
    (diary(),         "confirm", "on friday",                   AT_3,  "time",        []),
    (BUSY,            "confirm", "yes",                         AT_3,  "near",        ["gone"]),
    (diary(),         "confirm", "perhaps",                     AT_3,  "confirm",     []),
]
# fmt: on


@pytest.mark.parametrize(
    ("known", "state", "heard", "data", "to", "notices"), STEPS, ids=lambda v: v if isinstance(v, str) else ""
)
def test_step(known: Diary, state: str, heard: str, data: dict[str, Any] | None, to: str, notices: list[str]):
    moved, effects, asked = play(known, state, heard, data)
    assert moved.state == to
    assert [text for text in said(effects) if not text.startswith("hint.")] == notices
    if to not in ("booked", "unavailable"):
        assert asked
        assert len(asked.options) <= 10
        assert len({o.id for o in asked.options}) == len(asked.options)


TWO_TENS = wish({"day": "2026-03-03", "clock": "10:00"}, {"day": "2026-03-04", "clock": "10:00"})

# fmt: off
TAPS = [
    # tapped         state      data                              to
    ("service:dye",  "service", {},                               "day"),
    ("day:2026-03-03", "day",   wish(),                           "time"),
    ("at:2026-03-03T15:00", "time", wish({"day": "2026-03-03"}),  "confirm"),
    ("at:2026-03-05T15:00", "near", AT_3,                         "near"),     # an old button of a day that closed
    ("later:2026-03-09", "day", wish(),                           "day"),
    ("other",        "near",    AT_3,                             "day"),
    ("more",         "time",    wish({"day": "2026-03-03"}),      "time"),
    ("no",           "confirm", AT_3,                             "day"),
    ("meant:1",      "doubt",   TWO_TENS,                         "confirm"),
]
# fmt: on


@pytest.mark.parametrize(("trigger", "state", "data", "to"), TAPS)
def test_taps(trigger: str, state: str, data: dict[str, Any], to: str):
    assert play(diary(TWO), state, data=data, trigger=trigger)[0].state == to


@pytest.mark.parametrize("heard", ["what are your opening hours", "where are you", "my bookings", "how much is it"])
@pytest.mark.parametrize("state", ["day", "confirm"])
def test_questions_about_other_things_are_left_to_others(heard: str, state: str):
    turn = turn_of(diary(), state, AT_3 if state == "confirm" else wish())
    name, value = hear(BOOKING, Session(1, "booking", NOW, state), turn.words_of(heard))
    reads = BOOKING.by_name[state].reads
    assert reads
    assert reads(replace(turn, trigger=name, value=value, heard=heard)) == UNCLEAR


def test_what_is_booked_is_what_was_confirmed():
    moved, effects, _ = play(diary(forms=(THANKS,)), "confirm", "yes", AT_3)
    [book] = [e for e in effects if isinstance(e, Book)]
    start = datetime(2026, 3, 3, 15, tzinfo=UTC)
    assert (book.service, book.place, book.staff, book.price) == ("cut", "soho", "ana", 3800)
    assert (book.start, book.end) == (start, start + timedelta(minutes=45))
    assert (book.last - book.first, book.first * CELL, book.seats) == (12, start.timestamp(), (1,))
    assert [e for e in effects if isinstance(e, Start)] == [Start("questionnaire", {"slug": "thanks"})]
    assert BOOKING.by_name[moved.state].ends


def test_a_questionnaire_comes_first_and_the_booking_goes_on_by_itself():
    others = (Form("other", "service_specific", ("dye",)), Form("skin", "service_specific", ("cut",)))
    known = diary(forms=(ALLERGIES, THANKS, *others))
    preparing, effects, _ = play(known, "new", "tomorrow 3pm")
    assert (preparing.state, effects[-1]) == ("preparing", Start("questionnaire", {"slug": "allergies", "visit": True}))
    second, effects, _ = play(known, "preparing", data=dict(preparing.data), trigger="questionnaire.completed")
    assert (second.state, effects[-1]) == ("preparing", Start("questionnaire", {"slug": "skin", "visit": True}))
    ready, _, asked = play(known, "preparing", data=dict(second.data), trigger="questionnaire.completed")
    assert ready.state == "confirm"
    assert asked
    assert asked.text == "booking.confirm"
    dropped, effects, _ = play(known, "preparing", data=dict(preparing.data), trigger="questionnaire.cancelled")
    assert (dropped.state, said(effects)) == ("cancelled", ["dropped"])


def test_a_slot_that_went_during_the_questionnaire_is_said():
    known = diary(ONE, held("ana", "15:00"), held("ben", "15:00"), forms=(ALLERGIES,))
    moved, effects, _ = play(known, "preparing", data=AT_3, trigger="questionnaire.completed")
    assert (moved.state, said(effects)) == ("near", ["taken"])


def test_moving_frees_the_own_time_and_asks_no_questionnaire():
    three = datetime(2026, 3, 3, 15, tzinfo=UTC)
    old = Booked(5, "cut", "soho", "ana", three, three + timedelta(minutes=45))
    known = diary(ONE, held("ana", "15:00"), booked=(old,), forms=(ALLERGIES,))
    moving = wish({"day": "2026-03-03"}, staff="ana", moves=5)
    moved, _, asked = play(known, "time", "15:15", moving)
    assert moved.state == "confirm"
    assert asked
    assert (asked.text, asked.args["before"]) == ("booking.confirm_move", old.starts)
    _, effects, _ = play(known, "confirm", "yes", dict(moved.data))
    [move] = [e for e in effects if isinstance(e, MoveBooking)]
    assert (move.booking, move.to.start, move.to.staff) == (5, datetime(2026, 3, 3, 15, 15, tzinfo=UTC), "ana")


def test_the_time_is_of_the_place_and_its_zone_is_named_where_it_is_not_the_persons_own():
    data = wish({"day": "2026-03-03", "clock": "15:00"}, place="madrid")
    known = diary(FOUR)
    zones = {}
    for zone in ("", "Europe/Paris", "Europe/London"):
        asked = question(BOOKING, turn_of(known, "confirm", data, Contact(1, "Cleo", zone=zone)))
        assert asked
        assert f"{asked.args['at']:%H:%M %Z}" == "15:00 CET"
        zones[zone] = asked.args["zone"]
    assert zones == {"": "", "Europe/Paris": "", "Europe/London": "Madrid"}


def test_a_time_that_was_agreed_is_kept_as_an_absolute_date():
    moved, effects, _ = play(diary(), "new", "9am")
    assert moved.data["whens"] == [["2026-03-03", "", "09:00", "", "", ""]]
    assert any(isinstance(e, Remember) for e in effects)


@pytest.mark.parametrize(
    ("heard", "shown"),
    [
        ("sunday at 3", "15:00"),
        ("sunday 3am", "03:00"),
        ("sunday at 03:00", "03:00"),
        ("today at 9", "09:00"),  # it has passed, but 21:00 was not meant
        ("thursday at 4", "16:00"),
    ],
)
def test_an_hour_is_one_of_those_at_which_the_place_is_ever_open(heard: str, shown: str):
    _, effects, _ = play(diary(), "new", heard)
    [at] = [e.args["at"] for e in effects if isinstance(e, Say) and "at" in e.args]
    assert f"{at:%H:%M}" == shown


def test_the_nearest_are_offered():
    _, _, asked = play(BUSY, "new", "haircut tomorrow 3pm")
    assert asked
    times = ["at:2026-03-03T13:30", "at:2026-03-03T14:00", "at:2026-03-03T16:00"]
    assert [o.id for o in asked.options] == [*times, "other"]


def test_long_lists_are_paged_and_come_round():
    many = tuple(Service(f"s{n}", f"Service {n}", 30) for n in range(23))
    shop = replace(ONE, services=many, staff=())
    seen, data = [], {}
    for _ in range(4):
        asked = question(BOOKING, turn_of(diary(shop), "service", data))
        assert asked
        assert len(asked.options) <= 10
        seen.append([o.id for o in asked.options])
        data = dict(play(diary(shop), "service", data=data, trigger="more")[0].data)
    assert seen[3] == seen[0]
    assert {i for page in seen for i in page} == {f"service:s{n}" for n in range(23)} | {"more"}
