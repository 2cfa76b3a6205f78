"""People who wait for a human, in both databases: why they need one, and that the gravest stands first."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from bot.inbound import open_scene
from flows.effects import CallHuman, EndCall, RaiseCall
from flows.needs.desk import Caller, FindCallers, FindDesk, FindInbox
from storage import business, callback, contact
from storage.db import Rows, insert, transaction
from storage.engine import connect
from storage.migrations import open_alone, upgrade
from tests.world import TestWorld

WRITES = {CallHuman: callback.call, RaiseCall: callback.raise_call, EndCall: callback.close}


def write(world: TestWorld, person: str, *effects: object) -> None:
    """As a turn writes them, a minute after the last."""
    world.at += timedelta(minutes=1)
    rows: Rows = {}
    with transaction(world.world.db, world.salon) as tx:
        who = contact.by_ids(tx, [world.ids[person]], "")[world.ids[person]]
        scene = open_scene(world.world, rows, business.by_id(tx), who, f"test:{world.at}", world.at)
        for effect in effects:
            WRITES[type(effect)](scene, effect)  # type: ignore[operator]
        tx.write(rows)


def waiting(world: TestWorld) -> list[tuple[int, str]]:
    with transaction(world.world.db, world.salon) as tx:
        return [(one.number, one.why) for one in callback.find_callers(tx, FindCallers(world.at))]


def test_the_gravest_stands_first_then_who_waits_longest(world: TestWorld):
    write(world, "Ana", CallHuman(1))
    write(world, "Ben", CallHuman(2, "complaint"))
    write(world, "Cleo", CallHuman(3, "urgent"))
    write(world, "Owner", CallHuman(4, "complaint"))
    assert waiting(world) == [(3, "urgent"), (2, "complaint"), (4, "complaint"), (1, "")]


def test_a_call_is_raised_from_the_words_that_raised_it(world: TestWorld):
    world.hears("Ana", "is the parking free?")
    write(world, "Ana", CallHuman(1))
    called = world.at
    write(world, "Ben", CallHuman(2, "urgent"))
    world.at += timedelta(minutes=1)
    world.hears("Ana", "it hurts")
    write(world, "Ana", RaiseCall(1, "urgent"))
    assert waiting(world) == [(1, "urgent"), (2, "urgent")]
    with transaction(world.world.db, world.salon) as tx:
        [mine, other] = callback.find_inbox(tx, FindInbox(world.at)).people
        desk = callback.find_desk(tx, FindDesk(world.ids["Ana"], world.at))
    assert (mine.at, mine.raised, mine.said) == (called, world.at, ("is the parking free?", "it hurts"))
    assert other.raised is None
    assert isinstance(desk.mine, Caller)
    assert desk.mine.why == "urgent"


def test_the_next_call_begins_without_a_reason(world: TestWorld):
    write(world, "Ana", CallHuman(1, "urgent"))
    write(world, "Ana", EndCall(1))
    write(world, "Ana", CallHuman(2))
    assert waiting(world) == [(2, "")]


def test_who_waited_before_reasons_were_kept_still_waits(empty_url):
    upgrade(empty_url, "0002")
    engine = open_alone(empty_url)
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    with engine.begin() as connection:
        columns, values = "name, timezone, country, currency, locale", "'A', 'UTC', 'GB', 'GBP', 'en'"
        connection.execute(text(f"INSERT INTO business (business_id, {columns}) VALUES (1, {values})"))
    engine.dispose()
    db = connect(empty_url)
    with transaction(db, 1) as tx:
        ana = contact.greet(tx, "Ana", [("phone", "+447400000001")], at, "test")
        tx.run(
            insert("callback", "number contact status staff at"), number=1, contact=ana, status="open", staff="", at=at
        )
    db.dispose()
    upgrade(empty_url)
    db = connect(empty_url)
    with transaction(db, 1) as tx:
        [one] = callback.find_callers(tx, FindCallers(at))
    db.dispose()
    assert (one.number, one.name, one.at, one.why, one.raised) == (1, "Ana", at, "", None)
