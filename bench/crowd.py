"""Campaigns: what it costs to plan for many, and to decide and begin a questionnaire with each of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bench.measure import Case, cpu
from bench.turns import says
from bot.touches import BATCH, drain_plans, drain_touches
from storage import consent, contact
from storage.db import Sql, transaction
from tests.world import PEOPLE, SALON, TestWorld

MANY = 2000
WAITING = Sql("SELECT count(*) AS n FROM touch WHERE business_id = :business AND life = 'waiting'")
SENT = Sql("UPDATE outbox SET life = 'done' WHERE business_id = :business AND life = 'waiting'")


def gather(world: TestWorld) -> None:
    """People who allow marketing and have written today, and a questionnaire to ask them."""
    world.survey()
    with transaction(world.world.db, world.salon) as tx:
        for n in range(MANY):
            phone = f"+4474060{n:05}"
            id = contact.greet(tx, f"Guest {n}", [("phone", phone)], world.at, "bench")
            said = (id, "marketing", ("whatsapp",), True, world.at, "bench", "")
            consent.write(tx, consent.rows(*said, own=False))
            tx.run(contact.HEARD, contact=id, sender=SALON, address=f"whatsapp:{phone}", heard=world.at)
    world.world = replace(world.world, sender_rate=100 * BATCH)  # the outbox always has room for a batch


def launch(world: TestWorld) -> None:
    """Another broadcast to all of them; what the one before has written counts as sent."""
    world.at += timedelta(minutes=1)
    with transaction(world.world.db, world.salon) as tx:
        tx.run(SENT)
    owner = PEOPLE["Owner"]
    says(world, owner, "/broadcast\nto: all\ntext: Hi {{ name }}!\nask: survey")
    says(world, owner, "yes")


def cases(world: TestWorld) -> list[Case]:
    gather(world)
    return [
        Case("planning, a touch", planning(world), 2),
        Case("touch that starts a questionnaire, in batches of 50", touching(world), 20),
    ]


def planning(world: TestWorld) -> Callable[[], float]:
    def one() -> float:
        finish(world)
        launch(world)
        return cpu(lambda: drain_plans(world.world), each=MANY)

    return one


def touching(world: TestWorld) -> Callable[[], float]:
    def one() -> float:
        with transaction(world.world.db, world.salon) as tx:
            left = tx.one(WAITING).n
        if left < BATCH:
            finish(world)
            launch(world)
            drain_plans(world.world)
        return cpu(lambda: drain_touches(world.world), each=BATCH)

    return one


def finish(world: TestWorld) -> None:
    """All that waits is done, so that the next campaign meets nobody in the middle of this one."""
    while drain_touches(world.world):
        with transaction(world.world.db, world.salon) as tx:
            tx.run(SENT)
