"""Nobody twice, nothing lost: whatever dies, whenever it dies, what the carrier accepted is what was wanted."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest

from bot.delivery.claim import LEASE
from bot.delivery.pool import send_due
from bot.delivery.reconcile import sweep
from storage.db import Sql, Tx, transaction
from storage.queue import MAX_TRIES
from tests.bot.delivery.conftest import Line
from tests.bot.delivery.outbox import heard, row, rows, write
from tests.world import PEOPLE


class Killed(BaseException):
    """The process is gone: nothing catches this."""


@contextmanager
def killed_at(n: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Die at the n-th statement, before it is run; what was not committed is lost."""
    passed = [0]
    run = Tx.run

    def counting(self: Tx, sql: Sql, **params: Any) -> int:
        passed[0] += 1
        if passed[0] == n:
            raise Killed
        return run(self, sql, **params)

    with monkeypatch.context() as patch:
        patch.setattr(Tx, "run", counting)
        yield passed


def later(line: Line, *, seconds: float) -> None:
    line.it.at += timedelta(seconds=seconds)
    line.twilio.clock(seconds=seconds)
    for phone in PEOPLE.values():
        line.twilio.person(phone, heard=60)
    with transaction(line.world.db, line.it.salon) as tx:
        tx.run(Sql("DELETE FROM session_window WHERE business_id = :business"))
    heard(line.it)


def recover(line: Line) -> None:
    """A new process takes over, and time passes."""
    for _ in range(6):
        later(line, seconds=60)
        sweep(line.world)
        send_due(line.world)


def test_death_at_every_statement(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: Counter[str] = Counter()
    n, died = 0, True
    while died:
        n += 1
        for name in ("Ana", "Ben"):
            for part in ("one", "two"):
                write(line.it, name, f"{n} {part}")
                wanted[f"{n} {part}"] += 1
        with killed_at(n, monkeypatch) as passed, suppress(Killed):
            send_due(line.world)
        died = passed[0] >= n
        recover(line)
        assert Counter(line.told()) == wanted, f"died at statement {n}"
    assert n > 12
    assert {each.life for each in rows(line.it)} == {"done"}
    sids = [each.sid for each in rows(line.it)]
    assert len(set(sids)) == len(sids)


@pytest.mark.parametrize("fault", ["lost_before", "lost_after", "error_before", "error_after", "refused"])
def test_lost_answers(line: Line, fault: str) -> None:
    line.twilio.faults(fault, chance=0.5)
    for n in range(8):
        write(line.it, ("Ana", "Ben", "Cleo")[n % 3], f"message {n % 5}")
    send_due(line.world)
    line.twilio.heal()
    recover(line)
    assert Counter(line.told()) == Counter(f"message {n % 5}" for n in range(8))
    assert {each.life for each in rows(line.it)} == {"done"}


def test_hours_of_refusals_cost_no_message_and_double_none(line: Line) -> None:
    line.twilio.faults("error_before", on="create")
    ids = [write(line.it, name, f"message for {name}") for name in ("Ana", "Ben", "Cleo")]
    for _ in range(30):
        later(line, seconds=300)
        sweep(line.world)
        send_due(line.world)
    assert {row(line.it, id).life for id in ids} <= {"unknown", "waiting"}
    assert min(row(line.it, id).tries for id in ids) > MAX_TRIES
    line.twilio.heal()
    for _ in range(4):
        recover(line)
    assert sorted(line.told()) == sorted(f"message for {name}" for name in ("Ana", "Ben", "Cleo"))
    assert {each.life for each in rows(line.it)} == {"done"}


@contextmanager
def deadly(line: Line, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever sends anything dies of it."""

    def dies(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(line.channel, "send", dies)
        yield


@pytest.mark.parametrize("listed", [True, False], ids=["listed", "the list is often out of reach"])
def test_a_message_that_processes_die_of_is_buried(line: Line, monkeypatch: pytest.MonkeyPatch, listed: bool) -> None:
    id = write(line.it)
    with deadly(line, monkeypatch):
        for n in range(60):
            with suppress(Killed):
                send_due(line.world)
            later(line, seconds=60)
            if not listed and n % 2:
                line.twilio.faults("error_before", on="list")
            sweep(line.world)
            line.twilio.heal()
    assert (row(line.it, id).life, row(line.it, id).tries) == ("dead", MAX_TRIES)


def test_a_message_that_was_never_sent_must_still_be_worth_it(line: Line) -> None:
    line.twilio.faults("lost_before", next=1)
    id = write(line.it, expires=line.it.at + timedelta(seconds=100))
    send_due(line.world)
    line.twilio.heal()
    recover(line)
    assert (row(line.it, id).life, row(line.it, id).note) == ("done", "expired")
    assert line.told() == []


def test_the_list_out_of_reach_leaves_it_unknown(line: Line) -> None:
    line.twilio.faults("lost_after", next=1)
    id = write(line.it)
    send_due(line.world)
    line.twilio.faults("error_before", on="list")
    recover(line)
    assert row(line.it, id).life == "unknown"
    assert "out of reach" in row(line.it, id).note
    line.twilio.heal()
    recover(line)
    assert row(line.it, id).life == "done"
    assert len(line.told()) == 1


def test_nothing_is_looked_up_too_early(line: Line) -> None:
    line.twilio.faults("lost_before", next=1)
    id = write(line.it)
    send_due(line.world)
    later(line, seconds=119)
    assert sweep(line.world) == 0
    assert row(line.it, id).life == "unknown"


def test_the_same_words_twice(line: Line) -> None:
    """One of two equal messages arrived: one is adopted, the other sent again, and both are there in the end."""
    line.twilio.faults("lost_after", next=1)
    write(line.it, body="Hello")
    send_due(line.world)
    line.twilio.faults("lost_before", next=1)
    write(line.it, body="Hello")
    send_due(line.world)
    assert {each.life for each in rows(line.it)} == {"unknown"}
    recover(line)
    assert line.told() == ["Hello", "Hello"]
    assert len({each.sid for each in rows(line.it)}) == 2


def test_a_template_is_recognised(line: Line) -> None:
    sid = line.twilio.template("spring", "Hi {{1}}, 20% off!")
    line.twilio.faults("lost_after", next=1)
    id = write(line.it, body="Hi Ana, 20% off!", template=sid, variables={"1": "Ana"})
    send_due(line.world)
    recover(line)
    assert row(line.it, id).life == "done"
    assert len(line.told()) == 1


def test_a_claim_is_left_alone_until_its_lease_ends(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    id = write(line.it)
    with deadly(line, monkeypatch), pytest.raises(Killed):
        send_due(line.world)
    later(line, seconds=LEASE.total_seconds() - 1)
    sweep(line.world)
    assert row(line.it, id).life == "claimed"
    later(line, seconds=2)
    sweep(line.world)
    assert row(line.it, id).life == "unknown"
