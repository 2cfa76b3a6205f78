"""What a message costs on its way out: claimed, paced, handed over and written down by the senders of a process."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bench.measure import cpu
from bot.boot import now
from bot.channels.twilio import Twilio
from bot.delivery.pool import Pool
from bot.standin.testing import spawn
from bot.world import Channel, Letter, Posted, World
from storage import contact, outbox
from storage.db import Sql, transaction
from storage.scene import Post
from tests.world import SALON, TestWorld

PEOPLE = 2000
PATIENCE = 60.0  # seconds
NOBODY = "http://127.0.0.1:9"  # where callbacks go: they are not measured here
OPEN = "SELECT count(*) AS n FROM outbox WHERE business_id = :business AND"
LEFT = Sql(f"{OPEN} life IN ('waiting', 'claimed')")
UNSENT = Sql(f"{OPEN} (life <> 'done' OR sid IS NULL)")


class Nowhere:
    """A carrier that takes everything at once."""

    def send(self, letter: Letter) -> tuple[str, str]:
        return f"SM{letter.id:032x}", "queued"

    def find(self, to: str, since: datetime) -> list[Posted]:
        return []


def crowd(world: TestWorld) -> list[int]:
    with transaction(world.world.db, world.salon) as tx:
        return [contact.greet(tx, "", [("phone", f"+4474070{n:05}")], now(), "bench") for n in range(PEOPLE)]


def write(world: TestWorld, people: list[int], count: int) -> None:
    """One message each to so many people. Those before are over."""
    post = Post(0, SALON, "", "bench", "Your visit is tomorrow at ten.", template="HX" + "0" * 32)
    row = {"life": "waiting", "tries": 0, "note": "", "campaign": None, "step": None, "rank": 0, "sender": SALON}
    more = {"text": post.text, "body": post.body, "options": "[]", "media": "", "template": "", "variables": "{}"}
    at = now()
    with transaction(world.world.db, world.salon) as tx:
        for n, id in enumerate(people[:count]):
            address = f"whatsapp:+4474070{n:05}"
            tx.run(contact.HEARD, contact=id, sender=SALON, address=address, heard=at - timedelta(hours=1))
            to = {"contact": id, "address": address, "id": world.world.number(f"{at}/{n}"), "at": at, "due": at}
            tx.run(outbox.ADD, **row, **more, **to, expires=None, status="", error="")


def sending(world: World, home: int) -> Callable[[], None]:
    """Until nothing waits any more."""

    def run() -> None:
        pool, until = Pool(world).start(), time.monotonic() + PATIENCE
        left = 1
        while left and time.monotonic() < until:
            time.sleep(0.25)
            with transaction(world.db, home) as tx:
                left = tx.one(LEFT).n
        pool.stop()
        with transaction(world.db, home) as tx:
            assert not tx.one(UNSENT).n, "not all was sent"

    return run


def figures(world: TestWorld, rounds: int) -> Mapping[str, float]:
    """Milliseconds of CPU a message, the least of the rounds for each way; threads and the pool's start included."""
    people = crowd(world)
    took: dict[str, list[float]] = {}
    with spawn(rate=0, window="off") as standin:
        twilio = Twilio(standin.account, standin.token, NOBODY, now, api_url=standin.url)
        ways: list[tuple[str, Channel, float, int]] = [
            ("send, bookkeeping alone, as fast as it goes", Nowhere(), 1000, PEOPLE),
            ("send, all in with the SDK, as fast as it goes", twilio, 1000, PEOPLE),
            ("send, all in with the SDK, at 80 a second", twilio, 80, 400),
        ]
        for _ in range(rounds):
            for name, channel, rate, count in ways:
                write(world, people, count)
                real = replace(world.world, now=now, channels={"whatsapp": channel}, sender_rate=rate)
                took.setdefault(name, []).append(cpu(sending(real, world.salon), each=count))
        twilio.close()
    return {name: min(each) for name, each in took.items()}
