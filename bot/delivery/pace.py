"""How fast one sender of ours may speak: evenly spaced, and what a stall missed is not caught up."""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

JITTER = 0.1  # seconds that the way to the carrier may vary by, without more than the rate arriving in any second
SLACK = 0.005
BATCH = 0.1  # seconds of messages that are claimed at once: pause and stop must not wait for more


def interval(rate: float) -> float:
    """Seconds between two messages, so that no second that slides sees more than `rate` of them arrive."""
    whole = float(int(rate)) if rate >= 1 else rate
    return (1 + JITTER) / whole if whole >= 1 else 1 / whole + JITTER


def batch(rate: float) -> int:
    return max(1, int(rate * BATCH))


def reserve(slot: datetime | None, at: datetime, count: int, rate: float) -> tuple[datetime, datetime]:
    """The slot of the first of `count` messages, and the slot that is free behind them. A slot missed is lost."""
    first = at if slot is None else max(slot, at)
    return first, first + count * timedelta(seconds=interval(rate))


class Gate:
    """Lets the messages of one sender through one by one. `sleep` returns True when it is time to end."""

    def __init__(self, monotonic: Callable[[], float], sleep: Callable[[float], bool]) -> None:
        self.monotonic, self.sleep = monotonic, sleep
        self.lock = Lock()
        self.free = 0.0

    def passes(self, slot: float, gap: float) -> bool:
        """Wait for the slot (by `monotonic`) and for the gap behind the one before. False: the end came."""
        with self.lock:
            start = max(slot, self.free)
            left = start - self.monotonic()
            if self.sleep(max(left, 0)):
                return False
            self.free = max(start, self.monotonic() - SLACK) + gap
            return True
