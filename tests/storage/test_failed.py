"""What failed is shown with an id, and can be tried again by it. On both databases."""

from datetime import timedelta

import pytest

from storage import queue
from storage.db import Sql, reading, transaction

BURY = "SET life = 'dead', tries = 5, note = 'KeyError'"
TABLES = ("inbox", "conversation", "outbox")
LIVES = Sql("SELECT life, tries FROM outbox ORDER BY seq", across=True)


@pytest.fixture
def failed(world):
    """One of each that a conversation leaves behind, dead."""
    world.hears("Ana", "hello")
    with transaction(world.world.db, None) as tx:
        for table in TABLES:
            tx.run(Sql(f"UPDATE {table} {BURY}", across=True))
    return world


def ids(world) -> list[str]:
    with reading(world.world.db, None) as tx:
        return [row.id for row in queue.failures(tx)]


def test_each_has_an_id_by_which_it_waits_again(failed):
    found = ids(failed)
    assert {id.partition("-")[0] for id in found} == {"inbox", "timer", "outbox"}
    later = failed.at + timedelta(hours=1)
    with transaction(failed.world.db, None) as tx:
        assert all(queue.retry(tx, id, later) for id in found)
        assert not any(queue.retry(tx, id, later) for id in found)
        assert {tuple(row) for row in tx.all(LIVES)} == {("waiting", 0)}
    assert ids(failed) == []


@pytest.mark.parametrize(
    "id", ["", "inbox", "inbox-", "inbox-x", "inbox-1-2", "touch-1", "fish-1", "outbox-999999", "-1"]
)
def test_other_ids_are_nobodys(failed, id):
    with transaction(failed.world.db, None) as tx:
        assert not queue.retry(tx, id, failed.at)


def test_what_may_have_arrived_goes_again_only_by_its_own_id(failed):
    with transaction(failed.world.db, None) as tx:
        tx.run(Sql("UPDATE outbox SET life = 'unknown'", across=True))
        assert queue.retry_all(tx, failed.at) == 2
    [unknown, *_] = ids(failed)
    assert unknown.startswith("outbox-")
    with transaction(failed.world.db, None) as tx:
        assert queue.retry(tx, unknown, failed.at)


def test_times_are_in_utc(failed):
    with reading(failed.world.db, None) as tx:
        assert all(row.due.utcoffset() == timedelta() for row in queue.failures(tx))
