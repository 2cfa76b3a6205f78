"""Connections are kept open, and whoever opens a transaction gets one that works."""

from threading import Thread

import pytest

from storage.db import Sql, reading, transaction
from storage.engine import connect
from tests.world import TestWorld

OTHERS = Sql(
    """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()""",
    across=True,
)
NAMES = Sql("SELECT name FROM business", across=True)
RENAME = Sql("UPDATE business SET name = :name WHERE business_id = :business")


def test_a_server_that_was_away_in_between_is_not_noticed(world: TestWorld):
    if world.world.db.dialect.name != "postgresql":
        pytest.skip("a file does not hang up")
    db = world.world.db
    with transaction(db, None), transaction(db, None) as tx:  # two connections, which are kept
        assert len(tx.all(NAMES)) == 2
    other = connect(db.url.render_as_string(hide_password=False))
    with transaction(other, None) as tx:
        tx.all(OTHERS)
    other.dispose()
    with transaction(db, None), transaction(db, None) as tx:
        assert len(tx.all(NAMES)) == 2


def test_what_ends_badly_leaves_nothing_and_lets_the_next_one_in(world: TestWorld):
    class PowerCut(BaseException):
        pass

    def rename(error: type[BaseException]) -> None:
        with transaction(world.world.db, world.salon) as tx:
            tx.run(RENAME, name="Another")
            raise error

    for error in (ValueError, PowerCut):
        with pytest.raises(error):
            rename(error)
    with transaction(world.world.db, None) as tx:
        assert {row.name for row in tx.all(NAMES)} == {"Rosewood", "Next Door"}


def test_readers_wait_for_no_writer(world: TestWorld):
    found: list[str] = []

    def read() -> None:
        with reading(world.world.db, None) as tx:
            found.extend(row.name for row in tx.all(NAMES))

    with transaction(world.world.db, world.salon) as tx:
        tx.run(RENAME, name="Another")
        reader = Thread(target=read)
        reader.start()
        reader.join(5)
        assert sorted(found) == ["Next Door", "Rosewood"]
