"""The diary in both databases: what is read, what is written, and that nothing is ever taken twice."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier

import pytest

from bot.inbound import open_scene
from flows.effects import Book, CancelBooking, MoveBooking
from flows.needs.booking import CELL, FindDay, FindDiary, FindShop, Form, Hours, Shop, Taken
from storage import booking, business, contact
from storage.db import Conflict, Rows, transaction
from storage.shop import find_shop
from tests import salon
from tests.world import PEOPLE, TestWorld

THREE = datetime(2026, 3, 3, 15, tzinfo=UTC)
DAY = date(2026, 3, 3)


def visit(start: datetime = THREE, seats: tuple[int, ...] = (1,), who: str = "mia") -> Book:
    first = int(start.timestamp()) // CELL
    return Book(
        "haircut", "soho", who, start, start + timedelta(minutes=45), f"staff:{who}", first, first + 12, seats, 3800
    )


def write(world: TestWorld, person: str, cause: str, *effects: object) -> None:
    """As a turn writes them."""
    rows: Rows = {}
    with transaction(world.world.db, world.salon) as tx:
        who = contact.by_ids(tx, [world.ids[person]], "")[world.ids[person]]
        scene = open_scene(world.world, rows, business.by_id(tx), who, cause, world.at)
        for effect in effects:
            WRITES[type(effect)](scene, effect)  # type: ignore[arg-type]
        tx.write(rows)


WRITES = {Book: booking.book, CancelBooking: booking.cancel, MoveBooking: booking.move}


def diary(world: TestWorld, person: str = "Ana", service: str = "", days: int = 3, at: datetime | None = None):
    need = FindDiary(world.ids[person], at or world.at, DAY, days, service)
    with transaction(world.world.db, world.salon) as tx:
        [found] = booking.find_diary(tx, [need])
    return found


def test_the_shop_is_read_as_it_was_furnished(world: TestWorld):
    salon.open_salon(world)
    with transaction(world.world.db, world.salon) as tx:
        first, second = find_shop(tx, [FindShop(), FindShop()])
    assert first is second
    assert [(s.slug, s.minutes, s.after, s.price) for s in first.services] == [
        ("colour", 90, 0, 8500),
        ("haircut", 45, 15, 3800),
    ]
    assert [(m.slug, m.services) for m in first.staff] == [("mia", {"haircut", "colour"}), ("noor", {"haircut"})]
    assert Hours("soho", "mia", 5, "10:00", "14:00") in first.hours
    assert [(c.first, c.reason) for c in first.closed] == [(date(2026, 3, 17), "Training")]
    with transaction(world.world.db, world.neighbour) as tx:
        [theirs] = find_shop(tx, [FindShop()])
    assert (theirs.services, theirs.places, theirs.staff, theirs.hours) == ((), (), (), ())


def test_a_diary_that_was_read_answers_for_each_of_its_parts(world: TestWorld):
    salon.open_salon(world)
    at, me = world.at, world.ids["Ana"]
    wide = FindDiary(me, at, date(2026, 3, 2), 14)
    week, cut = FindDiary(me, at, date(2026, 3, 4), 7, "haircut"), FindDiary(me, at, date(2026, 3, 1), 7)
    haircuts, other = FindDiary(me, at, date(2026, 3, 2), 14, "haircut"), FindDiary(me + 1, at, date(2026, 3, 4), 7)
    with transaction(world.world.db, world.salon) as tx:
        [diary] = booking.find_diary(tx, [wide])
    found = week.found_in({wide: diary})
    assert found
    assert (found.since, found.until, found.shop) == (date(2026, 3, 4), date(2026, 3, 11), diary.shop)
    assert haircuts.found_in({wide: diary}) is diary
    assert [need.found_in({wide: diary}) for need in (cut, other)] == [None, None]
    assert wide.found_in({haircuts: diary}) is None


def test_the_shop_is_the_same_one_until_it_changes(world: TestWorld):
    salon.open_salon(world)

    def shop() -> Shop:
        with transaction(world.world.db, world.salon) as tx:
            return find_shop(tx, [FindShop()])[0]

    first = shop()
    assert shop() is first
    salon.hours(world, "soho", "noor", [6], "11:00", "12:00")
    changed = shop()
    assert set(changed.hours) - set(first.hours) == {Hours("soho", "noor", 6, "11:00", "12:00")}
    assert changed is not first
    assert shop() is changed


def test_a_place_without_a_zone_has_that_of_the_business(world: TestWorld):
    salon.place(world, "here", "Here", "")
    with transaction(world.world.db, world.salon) as tx:
        [shop] = find_shop(tx, [FindShop()])
    assert [p.zone for p in shop.places] == ["UTC"]


def test_what_is_booked_is_taken_and_theirs(world: TestWorld):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit())
    [row] = world.rows("booking")
    first = int(THREE.timestamp()) // CELL
    for service in ("", "haircut"):
        assert diary(world, service=service).taken == (Taken("staff:mia", 1, first, first + 12, "haircut", row.id),)
    assert diary(world, service="haircut", days=1).taken == diary(world).taken
    [mine] = diary(world).booked
    assert (mine.id, mine.starts, mine.ends, mine.price) == (row.id, THREE, THREE + timedelta(minutes=45), 3800)
    assert diary(world, "Ben").booked == ()
    assert diary(world, at=THREE + timedelta(hours=1)).booked == ()


def test_only_what_a_service_may_use_is_read(world: TestWorld):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit(who="noor"))
    assert len(diary(world, service="haircut").taken) == 1
    assert diary(world, service="colour").taken == ()
    assert len(diary(world, service="no longer there").taken) == 1
    assert diary(world, days=0).taken == ()


@pytest.mark.parametrize("apart", [0, 5, 55, -55])
def test_a_cell_is_taken_once(world: TestWorld, apart: int):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit())
    with pytest.raises(Conflict):
        write(world, "Ben", "in:2", visit(THREE + timedelta(minutes=apart)))
    assert len(world.rows("booking")) == 1


@pytest.mark.parametrize("other", [visit(THREE + timedelta(hours=1)), visit(seats=(2,)), visit(who="noor")])
def test_another_time_seat_or_person_is_not_in_the_way(world: TestWorld, other: Book):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit())
    write(world, "Ben", "in:2", other)
    assert len(world.rows("booking")) == 2


def test_a_cancelled_booking_stays_and_its_cells_are_free(world: TestWorld):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit())
    [row] = world.rows("booking")
    write(world, "Ben", "in:2", CancelBooking(row.id))
    assert len(diary(world).taken) == len(diary(world).booked) == 1  # it is not Ben's
    write(world, "Ana", "in:3", CancelBooking(row.id))
    assert [r.status for r in world.rows("booking")] == ["cancelled"]
    assert (diary(world).taken, diary(world).booked) == ((), ())


def test_a_moved_booking_frees_and_takes_in_one_even_over_its_own_time(world: TestWorld):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit())
    [old] = world.rows("booking")
    write(world, "Ana", "in:2", MoveBooking(old.id, visit(THREE + timedelta(minutes=15))))
    rows = {row.status: row for row in world.rows("booking")}
    assert rows["moved"].id == old.id
    assert rows["booked"].more == {"moved_from": old.id}
    assert {row.booking for row in world.rows("taken")} == {rows["booked"].id}


def test_a_move_to_a_time_that_was_taken_meanwhile_leaves_all_as_it_was(world: TestWorld):
    salon.open_salon(world)
    write(world, "Ana", "in:1", visit())
    write(world, "Ben", "in:2", visit(THREE + timedelta(hours=1)))
    before = (world.rows("booking"), world.rows("taken"))
    with pytest.raises(Conflict):
        write(world, "Ana", "in:3", MoveBooking(before[0][0].id, visit(THREE + timedelta(minutes=30))))
    assert (world.rows("booking"), world.rows("taken")) == before


@pytest.mark.parametrize(
    ("repeat", "days", "due"),
    [
        ("once", None, True),
        ("once", 900, False),
        ("always", 1, True),
        ("180 days", 179, False),
        ("180 days", 180, True),
    ],
)
def test_a_questionnaire_is_due_by_its_repeat(world: TestWorld, repeat: str, days: int | None, due: bool):
    salon.open_salon(world)
    salon.ask_first(world, "before_booking", repeat)
    if days is not None:
        answered = {"at": world.at - timedelta(days=days), "answers": "{}", "version": 1}
        world.put("answers", id=1, contact=world.ids["Ana"], slug="before-booking", **answered)
    assert diary(world).forms == ((Form("before-booking", "before_booking"),) if due else ())


def test_a_day_lists_who_comes_by_the_calendar_of_the_place(world: TestWorld):
    salon.open_salon(world)
    salon.open_second_place(world)
    late = datetime(2026, 3, 3, 23, 15, tzinfo=UTC)  # in Madrid it is Wednesday
    write(world, "Ana", "in:1", visit())
    write(world, "Ben", "in:2", Book("haircut", "madrid", "noor", late, late, "staff:noor", 1, 2, (1,)))
    write(world, "Cleo", "in:3", visit(THREE - timedelta(hours=2), who="noor"))
    write(world, "Cleo", "in:4", visit(THREE - timedelta(hours=4)))
    gone = min(world.rows("booking"), key=lambda row: row.starts)
    write(world, "Cleo", "in:5", CancelBooking(gone.id))
    with transaction(world.world.db, world.salon) as tx:
        tuesday, wednesday = (booking.find_day(tx, FindDay(DAY + timedelta(days=n))) for n in (0, 1))
        mias = booking.find_day(tx, FindDay(DAY, "mia"))
        noors = booking.find_day(tx, FindDay(DAY, "noor"))
    assert [(v.name, v.phone, v.service, v.place, v.staff, v.places) for v in mias] == [
        ("Ana", PEOPLE["Ana"], "Haircut", "Rosewood Soho", "Mia", 2)
    ]
    assert tuesday == (*noors, *mias)
    assert [(v.name, f"{v.starts:%H:%M %Z}") for v in wednesday] == [("Ben", "00:15 CET")]


def test_two_people_who_say_yes_at_once(world: TestWorld):
    """The last slot of the day: one has it, the other is told and offered the nearest; nothing fails."""
    salon.open_kiosk(world)
    for person in ("Ana", "Ben"):
        world.hears(person, "book tomorrow 3pm")
    world.said()
    together = Barrier(2)
    world.ticks, done = (lambda: None), world.ticks  # type: ignore[method-assign]

    def agree(person: str) -> None:
        together.wait()
        world.hears(person, "yes", sid=f"yes-{person}")

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(agree, ("Ana", "Ben")))
    done()
    told = sorted(line.partition(" < ")[2][:34] for line in world.said())
    assert told == ["Booked! We look forward to seeing ", "Sorry, that time has just gone (Tu"]
    assert len(world.rows("booking")) == 1
    assert {row.life for row in world.rows("inbox")} == {"done"}
