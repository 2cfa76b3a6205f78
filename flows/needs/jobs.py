"""What `/jobs` must know: how much waits, and what has failed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.needs import Need


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that needs a person: `id` as `bellhop jobs --retry` takes it, `life` dead or unknown, `why` in words."""

    id: str
    life: str
    why: str
    at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Jobs:
    """`waiting` by queue; `failed`, the newest first, are the first ten of them all."""

    waiting: Mapping[str, int]
    failed: tuple[Failed, ...]


@dataclass(frozen=True, slots=True)
class FindJobs(Need[Jobs]):
    """Of this business."""
