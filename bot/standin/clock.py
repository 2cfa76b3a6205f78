"""The stand-in's time: the machine's clock plus a shift that can be set; the only reader of real time here."""

import time
from datetime import UTC, datetime
from email.utils import format_datetime


class Clock:
    """Seconds since 1970 as a float, moved forward (or back) at will. Threads may share it."""

    def __init__(self, shift: float = 0.0) -> None:
        self.shift = shift

    def now(self) -> float:
        return time.time() + self.shift

    def advance(self, seconds: float) -> None:
        self.shift += seconds

    def set(self, instant: float) -> None:
        self.shift = instant - time.time()


def iso(instant: float) -> str:
    """UTC with microseconds: `2026-11-21T05:00:00.000000Z`."""
    return datetime.fromtimestamp(instant, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def iso_seconds(instant: float) -> str:
    """UTC in whole seconds, as the Content API writes it."""
    return datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def rfc2822(instant: float | None) -> str | None:
    """As the Messages API writes it: `Fri, 24 May 2019 17:44:46 +0000`."""
    return None if instant is None else format_datetime(datetime.fromtimestamp(int(instant), UTC))


def instant_of(text: str) -> float:
    """Reads ISO 8601; without an offset UTC is meant. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
