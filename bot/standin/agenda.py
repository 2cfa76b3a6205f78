"""What happens later: jobs by the time of the stand-in's clock, run by a few threads."""

import heapq
from collections.abc import Callable
from itertools import count
from queue import SimpleQueue
from threading import Condition, Thread

from bot.standin.clock import Clock

Job = Callable[[], None]
WORKERS = 12
LONGEST_SLEEP = 1.0
PATIENCE = 5.0


class Agenda:
    """Jobs that are due together begin in the order in which they were put down."""

    def __init__(
        self,
        clock: Clock,
        broke: Callable[[Exception], None],
        workers: int = WORKERS,
        longest_sleep: float = LONGEST_SLEEP,
    ) -> None:
        self._longest_sleep = longest_sleep
        self._clock = clock
        self._broke = broke
        self._heap: list[tuple[float, int, Job]] = []
        self._order = count()
        self._change = Condition()
        self._running = 0
        self._stopped = False
        self._ready: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [Thread(target=self._keep_time, name="standin-agenda", daemon=True)]
        self._threads += [Thread(target=self._work, name=f"standin-{n}", daemon=True) for n in range(workers)]
        for thread in self._threads:
            thread.start()

    def at(self, instant: float, job: Job) -> None:
        with self._change:
            heapq.heappush(self._heap, (instant, next(self._order), job))
            if self._heap[0][0] >= instant:
                self._change.notify_all()

    def after(self, seconds: float, job: Job) -> None:
        self.at(self._clock.now() + seconds, job)

    def clock_moved(self) -> None:
        with self._change:
            self._change.notify_all()

    def clear(self) -> None:
        """Drops what is to come; what is just running ends first, and what it puts down is dropped too."""
        with self._change:
            self._change.wait_for(self._emptied, PATIENCE)

    def idle(self, timeout: float, ahead: float = 1.0) -> bool:
        """Waits until nothing runs and nothing is due within `ahead` seconds; False if it took too long."""
        with self._change:
            return self._change.wait_for(lambda: self._quiet(ahead), timeout)

    def stop(self) -> None:
        with self._change:
            self._stopped = True
            self._heap.clear()
            self._change.notify_all()
        for _ in self._threads[1:]:
            self._ready.put(None)
        for thread in self._threads:
            thread.join(5)

    def _emptied(self) -> bool:
        self._heap.clear()
        return not self._running

    def _quiet(self, ahead: float) -> bool:
        if self._running:
            return False
        return not self._heap or self._heap[0][0] > self._clock.now() + ahead

    def _keep_time(self) -> None:
        with self._change:
            while not self._stopped:
                now = self._clock.now()
                while self._heap and self._heap[0][0] <= now:
                    self._running += 1
                    self._ready.put(heapq.heappop(self._heap)[2])
                wait = self._heap[0][0] - now if self._heap else self._longest_sleep
                self._change.wait(min(wait, self._longest_sleep))

    def _work(self) -> None:
        while (job := self._ready.get()) is not None:
            try:
                job()
            except Exception as fault:
                self._broke(fault)
            with self._change:
                self._running -= 1
                if not self._running:
                    self._change.notify_all()
