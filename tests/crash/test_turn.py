"""The process dies at every statement of a turn: no trace or all of it; and nothing is said twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot import turn
from bot.forms import Arrival
from bot.inbound import receive
from flows.facts import Message
from storage.db import Tx
from tests.world import SALON, TestWorld

TABLES = ("inbox", "outbox", "conversation", "turn", "award", "contact")


class PowerCut(BaseException):
    pass


@contextmanager
def dies_at(monkeypatch: pytest.MonkeyPatch, statement: int) -> Iterator[list[int]]:
    """Statements are counted; before the one with this number the power goes."""
    count, real = [0], Tx.bound

    def bound(tx: Tx, sql: Any, params: dict[str, Any]) -> tuple[Any, ...]:
        count[0] += 1
        if count[0] == statement:
            raise PowerCut
        return real(tx, sql, params)

    with monkeypatch.context() as patch:
        patch.setattr(Tx, "bound", bound)
        yield count


def arrival(n: int, sid: str, text: str) -> Arrival:
    phone = f"+4474001{n:05}"
    return Arrival(Message(sid, "text", text), SALON, phone, "", f"whatsapp:{phone}", f"P{n}")


def trace(world: TestWorld) -> dict[str, int]:
    return {table: len(world.rows(table)) for table in TABLES}


@pytest.mark.parametrize("text", ["hi", "MASK"])
def test_a_turn_leaves_no_trace_or_all_of_it(world: TestWorld, monkeypatch: pytest.MonkeyPatch, text: str):
    world.promotion("MASK", "A free mask")
    with dies_at(monkeypatch, 0) as count:
        receive(world.world, arrival(0, "S0", text))
    total, before = count[0], trace(world)
    assert total > 8
    whole = {table: len(world.rows(table)) - rows for table, rows in before.items()}
    assert set(whole.values()) == {0}
    for n in range(1, total + 1):
        before = trace(world)
        with dies_at(monkeypatch, n), pytest.raises(PowerCut):
            receive(world.world, arrival(n, f"S{n}", text))
        assert trace(world) == before
        receive(world.world, arrival(n, f"S{n}", text))
        after = trace(world)
        assert after["outbox"] == before["outbox"] + 1
        receive(world.world, arrival(n, f"S{n}", text))
        assert trace(world) == after


def fails(monkeypatch: pytest.MonkeyPatch, times: int) -> list[int]:
    real, left = turn.close, [times]

    def close(scene: Any, before: str) -> None:
        real(scene, before)
        if left[0]:
            left[0] -= 1
            raise RuntimeError("no luck")

    monkeypatch.setattr(turn, "close", close)
    return left


FIRST = 2  # a turn that fails is played once more at once, now within a savepoint


def test_a_turn_that_fails_once_is_played_once_more_at_once(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    fails(monkeypatch, 1)
    world.hears("Ana", "help")
    assert [(row.life, row.tries) for row in world.rows("inbox")] == [("done", 0)]
    assert len(world.said()) == len(world.rows("turn")) == 1


def test_a_turn_that_fails_is_tried_again_and_nothing_overtakes_it(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    fails(monkeypatch, FIRST)
    world.hears("Ana", "language")
    assert world.said() == []
    world.hears("Ana", "2")
    assert world.said() == []
    world.passes(minutes=1)
    first, second = world.said()
    assert first.startswith("Ana < Which language")
    assert second.startswith("Ana < De acuerdo: Español")


def test_a_turn_that_always_fails_is_buried_and_lets_others_pass(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    left = fails(monkeypatch, 99)
    world.hears("Ana", "help")
    for _ in range(8):
        world.passes(minutes=10)
    left[0] = 0
    world.hears("Ana", "help")
    world.passes(minutes=10)
    lives = [(row.life, row.tries) for row in world.rows("inbox")]
    assert lives == [("dead", 5), ("done", 0)]
    assert "RuntimeError: no luck" in world.rows("inbox")[0].note
    assert len(world.said()) == 1


def test_a_message_that_kills_the_process_is_buried_too(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    fails(monkeypatch, FIRST)
    world.hears("Ana", "help")
    monkeypatch.undo()

    def close(scene: Any, before: str) -> None:
        raise PowerCut

    monkeypatch.setattr(turn, "close", close)
    for _ in range(8):
        world.at = world.at.replace(hour=world.at.hour + 1)
        try:
            world.ticks()
        except PowerCut:
            continue
    assert [(row.life, row.tries) for row in world.rows("inbox")] == [("dead", 5)]
