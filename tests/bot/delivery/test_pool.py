"""The senders at work: pace, wake-up, end. Pace by a clock that the test moves; the rest in real time."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.claim import claim, ready
from bot.delivery.pace import Gate, batch, interval
from bot.delivery.pool import Pool, start
from bot.world import Letter
from storage.db import insert, transaction
from tests.bot.delivery.outbox import WINDOW, heard, rows, write
from tests.world import SALON, TestWorld


class Clock:
    """Time that passes only in sleep, and in stalls."""

    def __init__(self) -> None:
        self.at = 100.0

    def now(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> bool:
        self.at += seconds
        return False


@given(st.sampled_from([0.33, 1, 1.5, 7, 20, 80]), st.lists(st.floats(0, 0.3), min_size=5, max_size=200))
def test_no_second_that_slides_sees_more(rate: float, stalls: list[float]) -> None:
    """Whatever the way there takes, up to a tenth of a second more or less."""
    clock, starts = Clock(), []
    gate = Gate(clock.now, clock.sleep)
    for n, stall in enumerate(stalls):
        assert gate.passes(100.0, interval(rate))
        starts.append(clock.at + (0.09 if n % 2 else 0))
        clock.at += stall / rate
    starts.sort()
    seconds = max(1.0, 1 / rate)
    for first in starts:
        assert sum(first <= each < first + seconds - 1e-6 for each in starts) <= max(1, rate)


def people(it: TestWorld, count: int, **more: object) -> None:
    """So many strangers with a message for each."""
    with transaction(it.world.db, it.salon) as tx:
        for n in range(count):
            phone = f"+4475{n:08d}"
            names = {"name": "", "locale": "", "timezone": "", "birthday": "", "anniversary": "", "attributes": "{}"}
            flags = {"source": "test", "greeted": True, "asked": True, "created": it.at}
            tx.run(insert("contact", " ".join(["id", *names, *flags])), id=1000 + n, **names, **flags)
            tx.run(WINDOW, contact=1000 + n, sender=SALON, address=f"whatsapp:{phone}", heard=it.at)
            it.ids[f"P{n}"] = 1000 + n
    for n in range(count):
        write(it, f"P{n}", f"message {n}", address=f"whatsapp:+4475{n:08d}", **more)


def test_two_processes_share_one_pace(world: TestWorld) -> None:
    people(world, 40)
    [sender] = ready(world.world)
    sent, began = 0, world.at
    for _ in range(400):
        got = claim(world.world, sender)
        sent += len(got.rows)
        assert len(got.rows) <= batch(80)
        world.at += timedelta(milliseconds=1)
        if sent == 40:
            break
    assert (world.at - began).total_seconds() >= 0.38  # four gaps of eight messages, less what may be claimed ahead
    assert sent == 40


def test_a_slot_missed_is_lost(world: TestWorld) -> None:
    people(world, 30)
    [sender] = ready(world.world)
    claim(world.world, sender)
    world.at += timedelta(minutes=1)
    assert len(claim(world.world, sender).rows) == batch(80)
    assert claim(world.world, sender).rows == []


def wait(it: TestWorld, count: int, seconds: float = 10) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until and sum(row.life == "done" for row in rows(it)) < count:
        time.sleep(0.02)


@pytest.fixture
def pool(world: TestWorld) -> Pool:
    """In real time."""
    world.at = datetime.now(UTC)
    world.world = replace(world.world, now=lambda: datetime.now(UTC))
    return Pool(world.world, senders=6)


def test_it_sends_what_is_there_and_what_comes(world: TestWorld, pool: Pool) -> None:
    people(world, 20, rank=1)
    pool.start()
    try:
        wait(world, 20)
        heard(world)
        for part in ("one", "two", "three"):
            write(world, "Ana", part)
        world.world.woken.set()
        wait(world, 23)
    finally:
        pool.stop()
    assert [letter.body for letter in world.channel.sent][-3:] == ["one", "two", "three"]
    assert {row.life for row in rows(world)} == {"done"}
    assert len(world.channel.sent) == 23


def test_the_end_finishes_what_is_in_flight_and_puts_back_the_rest(world: TestWorld) -> None:
    people(world, 12)
    begun, go = Event(), Event()

    def slow(letter: Letter) -> None:
        begun.set()
        go.wait(5)

    world.channel.on_send = slow
    pool = start(replace(world.world, sender_rate=30))
    assert begun.wait(5)
    pool.ending.set()
    go.set()
    pool.stop()
    lives = [row.life for row in rows(world)]
    assert set(lives) <= {"done", "waiting"}
    assert lives.count("done") == len(world.channel.sent) >= 1
    assert {row.tries for row in rows(world) if row.life == "waiting"} == {0}


def test_while_draining_nothing_is_claimed(world: TestWorld, pool: Pool) -> None:
    heard(world)
    write(world)
    world.world.health.draining = True
    pool.start()
    time.sleep(0.2)
    pool.stop()
    assert [row.life for row in rows(world)] == ["waiting"]
