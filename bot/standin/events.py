"""Everything that happens, in order, for whoever watches: a phone page, a test."""

from collections import deque
from collections.abc import Callable, Iterator
from json import dumps
from threading import Condition
from typing import Any

REMEMBERED = 5_000
BEAT = 10.0

Event = dict[str, Any]


class Events:
    """Each event is a dict with `id` (rising from 1), `at` (seconds since 1970) and `kind`."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._ring: deque[Event] = deque(maxlen=REMEMBERED)
        self._news = Condition()
        self._last = 0
        self._closed = False

    @property
    def last(self) -> int:
        return self._last

    def emit(self, kind: str, **what: Any) -> None:
        with self._news:
            self._last += 1
            self._ring.append({"id": self._last, "at": self._now(), "kind": kind, **what})
            self._news.notify_all()

    def since(self, last: int) -> list[Event]:
        """What came after the event `last`, as far back as is remembered."""
        with self._news:
            if self._last <= last:
                return []
            first = self._ring[0]["id"]
            return [self._ring[i] for i in range(max(0, last + 1 - first), len(self._ring))]

    @property
    def closed(self) -> bool:
        return self._closed

    def wait(self, last: int, seconds: float) -> bool:
        """Until something comes after the event `last`, or so long; whether there is news."""
        with self._news:
            return self._news.wait_for(lambda: self._closed or self._last > last, seconds) and not self._closed

    def close(self) -> None:
        with self._news:
            self._closed = True
            self._news.notify_all()

    def stream(self, last: int) -> Iterator[bytes]:
        """Server-sent events: `id`, `event` (the kind) and `data` (the whole event as JSON), with a beat when quiet."""
        yield b"retry: 1000\n\n"
        while not self._closed:
            fresh = self.since(last)
            if fresh:
                last = fresh[-1]["id"]
                yield "".join(map(sse, fresh)).encode("utf-8", "replace")
                continue
            with self._news:
                heard = self._closed or self._last > last or self._news.wait(BEAT)
            if not heard:
                yield b": still here\n\n"


def sse(event: Event) -> str:
    return f"id: {event['id']}\nevent: {event['kind']}\ndata: {dumps(event, ensure_ascii=False)}\n\n"
