"""How many within a sliding second."""

from collections import defaultdict, deque
from threading import Lock


class Rates:
    """One sliding second a name."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen: dict[str, deque[float]] = defaultdict(deque)

    def take(self, name: str, rate: float, now: float, within: float = 1.0) -> bool:
        """Whether one more fits; a refused one does not count. A rate of 0 is no limit."""
        if not rate:
            return True
        with self._lock:
            seen = self._seen[name]
            # a clock that was set back must not refuse for ever
            while seen and (seen[0] <= now - within or seen[0] > now):
                seen.popleft()
            if len(seen) >= max(1, rate):
                return False
            seen.append(now)
            return True

    def turn(self, name: str, rate: float, now: float) -> float:
        """When the next one may go if all wait in line: `now` or later."""
        if not rate:
            return now
        with self._lock:
            seen = self._seen[name]
            at = max(now, seen[-1] + 1 / rate) if seen and seen[-1] < now + 36000 else now
            seen.clear()
            seen.append(at)
            return at

    def clear(self) -> None:
        with self._lock:
            self._seen.clear()
