"""What the carrier tells, in any order, repeatedly, late, or before our own commit."""

from itertools import permutations

import pytest

from bot.delivery.claim import claim, ready
from bot.delivery.errors import CODES
from bot.delivery.pool import send_due, write_down
from bot.delivery.receipts import reported
from bot.delivery.ref import read_ref, ref
from bot.world import NotSent, Unknown
from storage.db import Sql, transaction
from storage.outbox import RANK
from storage.sending import HELD
from tests.bot.delivery.outbox import heard, row, rows, write
from tests.world import PEOPLE, SALON, TestWorld

LIFE = ("sent", "delivered", "read")


def tell(it: TestWorld, id: int, status: str, *, sid: str = "", code: int = 0, **more: str) -> None:
    form = {"MessageSid": sid or f"SM{id:032x}", "MessageStatus": status, "From": SALON, **more}
    reported(it.world, ref(it.salon, id), {**form, "ErrorCode": str(code)} if code else form)


def sent(it: TestWorld, **more: object) -> int:
    heard(it)
    id = write(it, **more)
    send_due(it.world)
    return id


@pytest.mark.parametrize("order", list(permutations(LIFE)))
def test_any_order_ends_the_same(world: TestWorld, order: tuple[str, ...]) -> None:
    id = sent(world)
    for status in (*order, *order):
        tell(world, id, status)
    now = row(world, id)
    assert (now.life, now.status, now.delivered_at, now.read_at) == ("done", "read", world.at, world.at)
    assert len(world.rows("receipt")) == 3


@pytest.mark.parametrize("order", list(permutations(("sent", "failed", "delivered"))))
def test_failed_is_final_unless_it_is_known_to_be_delivered(world: TestWorld, order: tuple[str, ...]) -> None:
    id = sent(world)
    for status in order:
        tell(world, id, status)
    assert row(world, id).status == "delivered"
    assert row(world, id).life == "done"


def test_every_status_has_a_rank_and_never_falls(world: TestWorld) -> None:
    id = sent(world)
    best = 0
    for status in [*reversed(RANK), *RANK]:
        tell(world, id, status, code=63037)
        best = max(best, RANK[row(world, id).status])
        assert RANK[row(world, id).status] == best


def test_a_callback_before_our_own_commit_adopts_the_row(world: TestWorld) -> None:
    heard(world)
    id = write(world)
    [sender] = ready(world.world)
    [claimed] = claim(world.world, sender).rows
    tell(world, id, "delivered", sid="SMx")
    write_down(world.world, [(claimed, ("SMx", "queued"))])
    now = row(world, id)
    assert (now.life, now.status, now.sid, now.lease) == ("done", "delivered", "SMx", None)


def test_a_callback_finds_a_row_whose_answer_was_lost(world: TestWorld) -> None:
    world.channel.fails = [Unknown("timeout")]
    id = sent(world)
    assert row(world, id).life == "unknown"
    tell(world, id, "sent")
    assert (row(world, id).life, row(world, id).status) == ("done", "sent")


def test_without_a_name_the_id_of_the_carrier_tells(world: TestWorld) -> None:
    id = sent(world)
    reported(world.world, "", {"MessageSid": f"SM{id:032x}", "MessageStatus": "read", "From": SALON})
    assert row(world, id).status == "read"


def test_what_is_not_ours_changes_nothing(world: TestWorld) -> None:
    id = sent(world)
    before = rows(world)
    some = {"MessageSid": "SM1"}
    for name in ("", "x", "1-zzzz", "99-1", "1-" + "z" * 13, "1-1-1", "ä", f"2-{id}"):
        for form in ({}, some, {**some, "MessageStatus": "new"}, {**some, "MessageStatus": "sent", "ErrorCode": "x"}):
            reported(world.world, name, form)
    assert rows(world) == before
    assert world.rows("receipt") == []


def test_a_message_of_another_business_is_not_touched(world: TestWorld) -> None:
    id = sent(world)
    reported(world.world, ref(world.neighbour, id), {"MessageSid": f"SM{id:032x}", "MessageStatus": "read"})
    assert row(world, id).status == "queued"


def test_what_failed_on_its_way_is_sent_again_and_old_news_do_not_count(world: TestWorld) -> None:
    id = sent(world)
    tell(world, id, "undelivered", code=63012)
    again = row(world, id)
    assert (again.life, again.sid, again.status) == ("waiting", None, "")
    assert again.due > world.at
    tell(world, id, "undelivered", code=63012)  # told twice
    tell(world, id, "sent")  # and late
    assert row(world, id).life == "waiting"
    world.at = again.due
    heard(world)
    world.channel.sent.clear()
    send_due(world.world)
    assert len(world.channel.sent) == 1
    tell(world, id, "delivered", sid="SMother")  # not the message that the row stands for now
    assert row(world, id).status == "queued"


def test_tries_on_the_way_come_to_an_end(world: TestWorld) -> None:
    id = sent(world)
    for n in range(5):
        tell(world, id, "failed", sid=row(world, id).sid or "-", code=63012)
        world.at = min(row(world, id).due, world.at.replace(year=2027))
        world.channel.send = lambda letter, n=n: (f"SM{n}", "queued")  # type: ignore[method-assign, misc]
        send_due(world.world)
    assert (row(world, id).life, row(world, id).status) == ("done", "failed")
    assert row(world, id).tries == 3


@pytest.mark.parametrize("where", ["create", "callback"])
def test_each_code_counts_in_both_places(world: TestWorld, where: str) -> None:
    heard(world)
    for code in sorted(set(CODES) - {63037}):
        with transaction(world.world.db, world.salon) as tx:
            for forget in FORGET:
                tx.run(forget)
        id = write(world, rank=1)
        [sender] = ready(world.world)
        [claimed] = claim(world.world, sender, paced=False).rows
        refusal = NotSent("no", code=code) if where == "create" else ("SM1" + str(code), "queued")
        write_down(world.world, [(claimed, refusal)])
        if where == "callback":
            tell(world, id, "undelivered", sid=f"SM1{code}", code=code)
        then, now = CODES[code].then, row(world, id)
        assert now.life == {"again": "waiting", "drop": "done", "bury": "dead", "window": "done"}[then], code
        assert now.error == str(code)
        failed = "failed" if where == "create" else "undelivered"
        assert now.status == {"again": "", "window": "left_out"}.get(then, failed), code


FORGET = (
    Sql("DELETE FROM outbox WHERE business_id = :business"),
    Sql("UPDATE permission SET granted = TRUE WHERE business_id = :business"),
    Sql("UPDATE session_window SET heard = (SELECT max(at) FROM permission WHERE business_id = :business) "
        "WHERE business_id = :business"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("code", "purposes"),
    [(63033, {"marketing"}), (21610, {"marketing", "reminders"}), (63014, {"marketing", "reminders"})],
)
def test_who_stopped_at_the_carrier_has_withdrawn(world: TestWorld, code: int, purposes: set[str]) -> None:
    id = sent(world, rank=1)
    more = write(world, rank=1)
    tell(world, id, "failed", code=code)
    now = {each.purpose: each for each in world.rows("permission") if each.contact == world.ids["Ana"]}
    assert {name for name, each in now.items() if not each.granted and each.own} == purposes
    ledger = [each for each in world.rows("consent") if each.source == "carrier"]
    assert {each.purpose for each in ledger} == purposes
    assert (row(world, more).status, row(world, more).note) == ("left_out", "opted_out")


def test_the_carrier_knows_better_when_a_window_is_closed(world: TestWorld) -> None:
    id = sent(world)
    notice = write(world, "Owner")
    send_due(world.world)
    tell(world, id, "failed", code=63016)
    tell(world, notice, "failed", code=63016)
    assert (row(world, id).life, row(world, id).note) == ("done", "window_closed")
    assert (row(world, notice).life, row(world, notice).note, row(world, notice).due) == ("waiting", "held", HELD)
    later = write(world)
    send_due(world.world)
    assert row(world, later).note == "window_closed"


def test_names_of_rows() -> None:
    assert read_ref(ref(1, 2**62)) == (1, 2**62)
    assert PEOPLE
