"""While the database is away the log says it once, and once more when it is back."""

import logging
import time
from dataclasses import replace

import pytest

from bot.delivery.pool import Pool
from bot.outage import Away, noticing
from scheduler import beat, learn
from storage.engine import connect
from tests.world import TestWorld


@pytest.fixture(params=["sqlite:////no/such/folder/b.db", "postgresql://u:p@127.0.0.1:1/x"], ids=["file", "server"])
def cut(request: pytest.FixtureRequest, world: TestWorld):
    """The world with a database that it cannot reach."""
    broken = replace(world.world, db=connect(request.param))
    yield broken
    broken.db.dispose()


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage().partition(" (")[0] for record in caplog.records]


def test_all_threads_together_say_it_once(cut, world, caplog):
    caplog.set_level(logging.INFO)
    pool = Pool(cut, senders=1).start()
    until = time.monotonic() + 10
    while not cut.health.waiting >= {"dispatcher", "sweeper"} and time.monotonic() < until:
        time.sleep(0.05)
    for _ in range(3):
        beat(cut)
        learn(cut)
    pool.stop()
    assert lines(caplog) == ["the database does not answer"]
    assert not any(record.exc_info for record in caplog.records)
    assert cut.health.waiting == {"dispatcher", "sweeper", "clock", "templates"}
    again = replace(world.world, health=cut.health)
    pool = Pool(again, senders=1).start()
    beat(again)
    learn(again)
    while again.health.waiting and time.monotonic() < until + 10:
        time.sleep(0.05)
    pool.stop()
    assert lines(caplog) == ["the database does not answer", "the database is back"]


def test_other_errors_keep_their_traceback(world, caplog):
    with pytest.raises(ZeroDivisionError), noticing(world.world, "clock"):
        raise ZeroDivisionError
    with pytest.raises(Away), noticing(world.world, "clock"):
        raise world.world.db.dialect.dbapi.OperationalError("gone")
    assert lines(caplog) == ["the database does not answer"]
