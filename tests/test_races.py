"""Many at once, on one database."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from bot.forms import Arrival
from bot.inbound import receive
from flows.facts import Message
from tests.world import SALON, TestWorld

CROWD = [f"+4474002{n:05}" for n in range(8)]


def says(world: TestWorld, phone: str, text: str, sid: str) -> None:
    receive(world.world, Arrival(Message(sid, "text", text), SALON, phone, "", f"whatsapp:{phone}", phone[-2:]))


def together(*jobs: Callable[[], object]) -> None:
    barrier = Barrier(len(jobs))

    def run(job: Callable[[], object]) -> None:
        barrier.wait()
        job()

    with ThreadPoolExecutor(len(jobs)) as pool:
        list(pool.map(run, jobs))


def test_many_want_the_last_two_of_an_offer(world: TestWorld):
    world.promotion("MASK", "A free mask", cap=2)
    together(*(lambda phone=phone: says(world, phone, "MASK", f"1{phone}") for phone in CROWD))
    assert sorted(row.place for row in world.rows("award")) == [1, 2]
    said = [row.text for row in world.rows("outbox")]
    assert sum("promotion.awarded" in text for text in said) == 2
    assert sum("promotion.gone" in text for text in said) == len(CROWD) - 2
    assert {row.life for row in world.rows("inbox")} == {"done"}


def test_one_person_writes_for_the_first_time_twice_at_once(world: TestWorld):
    together(*(lambda n=n: says(world, "+447400299999", "help", f"N{n}") for n in range(4)))
    assert len([row for row in world.rows("address") if row.value == "+447400299999"]) == 1
    assert {row.life for row in world.rows("inbox")} == {"done"}
    assert len(world.rows("outbox")) == 4


def test_one_webhook_is_delivered_many_times_at_once(world: TestWorld):
    together(*(lambda: says(world, CROWD[0], "MASK", "same") for _ in range(6)))
    assert len(world.rows("inbox")) == 1
    assert len(world.rows("outbox")) == 1


def test_many_call_for_a_human_at_once(world: TestWorld):
    together(*(lambda phone=phone: says(world, phone, "human", f"H{phone}") for phone in CROWD))
    assert sorted(row.number for row in world.rows("callback")) == list(range(1, len(CROWD) + 1))
    assert {row.life for row in world.rows("inbox")} == {"done"}
