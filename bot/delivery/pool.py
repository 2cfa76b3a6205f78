"""The senders of this process: one thread claims, some send, one writes down what became of it, one sweeps."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Protocol, runtime_checkable

from bot.delivery.claim import Claim, claim, letter, ready
from bot.delivery.pace import Gate, batch
from bot.delivery.reconcile import sweep
from bot.delivery.settle import Result, finish
from bot.outage import Away, noticing
from bot.world import Channel, NotSent, Unknown, World
from storage import sending
from storage.db import Row, transaction

log = logging.getLogger(__name__)
SENDERS = 20
IDLE = 1.0  # seconds between two looks at the queue when nobody wakes us
DRAIN = 20.0
SWEEP, PREPARE = 2.0, 30  # seconds between two sweeps; sweeps between two looks at what the channels lack
LINGER = 0.05  # seconds that a result may wait for others to be written down with it
GROUP = 64  # results written down in one transaction
TROUBLE = 1.0  # seconds to wait when the database cannot be reached


@runtime_checkable
class Prepares(Protocol):
    def prepare(self) -> None:
        """Make ready in the background what messages will need."""


Job = tuple[Row, Channel, float, float]  # a claimed row, its slot on the monotonic clock, the gap behind it
Done = tuple[Row, Result]


def complain(error: Exception, what: str) -> None:
    """With its traceback; that the database is away has been said already."""
    if not isinstance(error, Away):
        log.error(what, exc_info=error)


def send(world: World, channel: Channel, row: Row) -> Result:
    """Hand over one claimed row, outside of any transaction. Whatever goes wrong unexpectedly may have gone out."""
    try:
        return channel.send(letter(world, row))
    except (NotSent, Unknown) as error:
        return error
    except Exception as error:
        log.exception("sending failed unexpectedly")
        return Unknown(f"{type(error).__name__} while sending")


def write_down(world: World, done: Sequence[Done]) -> None:
    """Finish these rows in one transaction; where that fails, one by one."""
    try:
        with transaction(world.db, None) as tx:
            for row, result in done:
                finish(world, tx.of(row.business_id), row, result)
        tell(done)
    except Exception:
        if len(done) == 1:
            raise
        for one in done:
            write_down(world, [one])


def tell(done: Sequence[Done]) -> None:
    """What was not taken, for whoever looks why nothing arrives: one line a reason, and nobody's number in it."""
    for why, count in Counter(str(result) for _, result in done if isinstance(result, NotSent | Unknown)).items():
        log.warning("messages not taken: %s (%s)", count, why)


def send_due(world: World) -> int:
    """Send all that is due, here and now and at no pace: for tests and tools. Returns how many were handed over."""
    count, more = 0, True
    while more:
        more = False
        for sender in ready(world):
            if channel := world.channels.get(sender.channel):
                got = claim(world, sender, paced=False)
                for row in got.rows:
                    write_down(world, [(row, send(world, channel, row))])
                count += len(got.rows)
                more = more or got.more
    return count


class Pool:
    """Sends what the outbox holds until `stop`."""

    def __init__(
        self, world: World, *, senders: int = SENDERS, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.world, self.monotonic, self.ending = world, monotonic, Event()
        self.jobs: SimpleQueue[Job | None] = SimpleQueue()
        self.results: SimpleQueue[Done | None] = SimpleQueue()
        self.gates: dict[str, Gate] = {}
        self.next: dict[str, float] = {}
        self.hungry = True  # did the last claim find fewer rows than it wanted? Then what is finished may free others
        self.queued: Counter[str] = Counter()
        self.lock = Lock()
        self.dispatcher = Thread(target=self.dispatch, name="dispatcher", daemon=True)
        self.finisher = Thread(target=self.settle, name="finisher", daemon=True)
        self.sweeper = Thread(target=self.sweep, name="sweeper", daemon=True)
        self.senders = [Thread(target=self.work, name=f"sender-{n}", daemon=True) for n in range(senders)]

    def start(self) -> "Pool":
        self.prepare()  # first: what it loads would delay the first messages, and the pace with them
        for thread in (self.dispatcher, self.finisher, self.sweeper, *self.senders):
            thread.start()
        return self

    def stop(self) -> None:
        """Finish what is in flight, put back what was only claimed. At most 20 seconds; then leases do the rest."""
        until = self.monotonic() + DRAIN
        self.ending.set()
        self.world.woken.set()
        self.dispatcher.join(max(0.0, until - self.monotonic()))
        for _ in self.senders:
            self.jobs.put(None)
        for thread in self.senders:
            thread.join(max(0.0, until - self.monotonic()))
        self.results.put(None)
        self.finisher.join(max(0.0, until - self.monotonic()))
        self.sweeper.join(max(0.0, until - self.monotonic()))

    # The dispatcher.

    def dispatch(self) -> None:
        pause = 0.0
        while not self.ending.is_set():
            self.world.woken.wait(pause)
            self.world.woken.clear()
            if self.ending.is_set() or self.world.health.draining:
                pause = IDLE
                continue
            try:
                with noticing(self.world, "dispatcher"):
                    pause = self.round()
            except Exception as error:
                complain(error, "the outbox cannot be read; trying again")
                pause = TROUBLE
                self.ending.wait(TROUBLE)

    def round(self) -> float:
        """Claim for every sender that may speak now; return the seconds until the next may."""
        pause = IDLE
        for sender in ready(self.world):
            if sender.channel in self.world.channels and not self.ending.is_set():
                pause = min(pause, self.serve(sender))
        return pause

    def serve(self, sender: Row) -> float:
        """Claim for one sender; return the seconds until its next slot."""
        early = self.next.get(sender.address, 0) - self.monotonic()
        if early > 0:
            return early
        rate = sender.rate or self.world.sender_rate
        with self.lock:
            waiting = self.queued[sender.address]
        if waiting >= batch(rate):
            return 0.5 / rate
        got = claim(self.world, sender)
        self.hungry = len(got.rows) < batch(rate)
        self.hand_over(sender, got)
        if got.wait > 0:
            self.next[sender.address] = self.monotonic() + got.wait
            return got.wait
        return 0.0 if got.more else IDLE

    def hand_over(self, sender: Row, got: Claim) -> None:
        if sender.address not in self.gates:
            self.gates[sender.address] = Gate(self.monotonic, self.ending.wait)
        begin = self.monotonic() + got.first
        with self.lock:
            self.queued[sender.address] += len(got.rows)
        for n, row in enumerate(got.rows):
            self.jobs.put((row, self.world.channels[sender.channel], begin + n * got.gap, got.gap))

    # The senders.

    def work(self) -> None:
        while job := self.jobs.get():
            row, channel, slot, gap = job
            goes = not self.ending.is_set() and self.gates[row.sender].passes(slot, gap)
            with self.lock:
                self.queued[row.sender] -= 1
            if goes:
                self.results.put((row, send(self.world, channel, row)))
            else:
                self.put_back(row)

    def put_back(self, row: Row) -> None:
        try:
            with transaction(self.world.db, row.business_id) as tx:
                tx.run(sending.PUT_BACK, seq=row.seq, tries=row.tries)
        except Exception:
            log.exception("a claimed message could not be put back; its lease will end")

    # The sweeper.

    def sweep(self) -> None:
        """What crashed processes left, and what the channels lack, is looked after on a thread of its own."""
        count = 0
        while not self.ending.wait(SWEEP if count else 0):
            try:
                if count % PREPARE == PREPARE - 1:
                    self.prepare()
                if not self.world.health.draining:
                    with noticing(self.world, "sweeper"):
                        sweep(self.world)
            except Exception as error:
                complain(error, "the sweep failed; trying again")
            count += 1

    def prepare(self) -> None:
        for channel in self.world.channels.values():
            if isinstance(channel, Prepares):
                channel.prepare()

    # The finisher.

    def settle(self) -> None:
        """What is done while a transaction runs goes into the next one, together."""
        ended = False
        while not ended:
            done, ended = self.collect()
            if done:
                self.write(done)
                if self.hungry:
                    self.world.woken.set()

    def collect(self) -> tuple[list[Done], bool]:
        """What has been sent; in a steady stream, what was sent in the last moments. True: that was all."""
        done: list[Done] = []
        until = None
        while len(done) < GROUP:
            try:
                left = None if until is None else max(until - self.monotonic(), 0)
                result = self.results.get(timeout=left)
            except Empty:
                return done, False
            if result is None:
                return done, True
            done.append(result)
            until = until or self.monotonic() + (0 if self.hungry else LINGER)
        return done, False

    def write(self, done: Sequence[Done]) -> None:
        """Until it is written, or its leases have long ended: what we know of a message is worth more than a guess."""
        for delay in (0.1, 0.5, 1, 2, 4, 8, 16, 32, 0):
            try:
                with noticing(self.world, "finisher"):
                    return write_down(self.world, done)
            except Exception as error:
                complain(error, "results cannot be written down; trying again")
                time.sleep(delay)
        return None


def start(world: World) -> Pool:
    """The senders of this process, at work."""
    return Pool(world).start()
