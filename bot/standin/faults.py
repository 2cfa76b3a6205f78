"""What goes wrong on demand: for the next n, or for some of all by a chance that repeats with the seed."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from threading import Lock
from typing import Any

from bot.standin.sids import chance

KINDS: dict[str, str] = {
    "lost_before": "create",
    "lost_after": "create",
    "error_before": "create",
    "error_after": "create",
    "refused": "create",
    "slow": "create",
    "slow_after": "create",
    "undelivered": "delivery",
    "doubled": "callback",
    "disordered": "callback",
    "late": "callback",
    "missing": "callback",
}
"""Each kind with the operation that it means unless `on` says otherwise."""

ON = (
    "create",
    "fetch",
    "list",
    "update",
    "content",
    "content_list",
    "approval",
    "typing",
    "media",
    "delivery",
    "callback",
)
DEFAULT_STATUS = {"refused": 429, "error_before": 503, "error_after": 503}


@dataclass
class Fault:
    """`next`: how many times it strikes (None: always). `chance`: of each. `skip`: how many pass first."""

    kind: str
    on: str = ""
    next: int | None = None
    chance: float = 1.0
    skip: int = 0
    seconds: float = 1.0
    status: int = 0
    code: int = 0
    to: str = ""
    """Only messages to this address."""
    id: int = 0
    met: int = 0
    struck: int = 0

    def check(self) -> None:
        """Raises ValueError, saying what would be right."""
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind}; there are: {', '.join(KINDS)}")
        self.on = self.on or KINDS[self.kind]
        if self.on not in ON:
            raise ValueError(f"faults strike on one of {', '.join(ON)}, not on {self.on}")
        if not 0 <= self.chance <= 1:
            raise ValueError("chance is a number from 0 to 1")
        self.status = self.status or DEFAULT_STATUS.get(self.kind, 0)


class Faults:
    """All faults that are switched on. Every one that fits strikes, so `slow` and `lost_after` can come together."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self._lock = Lock()
        self._all: list[Fault] = []
        self._given = 0

    def add(self, **wanted: Any) -> Fault:
        """Raises ValueError for a kind, place or field that there is not."""
        unknown = set(wanted) - {each.name for each in fields(Fault)}
        if unknown or "kind" not in wanted:
            raise ValueError(f"a fault has a kind and no {', '.join(sorted(unknown)) or 'other shape'}")
        fault = Fault(**{name: value for name, value in wanted.items() if name not in ("id", "met", "struck")})
        fault.check()
        with self._lock:
            self._given += 1
            fault.id = self._given
            self._all = [*self._all, fault]
        return fault

    def strike(self, on: str, to: str = "") -> Mapping[str, Fault]:
        """The faults that strike this time, by kind."""
        if not self._all:
            return {}
        with self._lock:
            struck = {each.kind: each for each in self._all if each.on == on and self._strikes(each, to)}
            self._all = [each for each in self._all if each.next is None or each.struck < each.next]
        return struck

    def all(self) -> list[Fault]:
        with self._lock:
            return list(self._all)

    def clear(self, id: int = 0) -> None:
        """One, or without an id all of them."""
        with self._lock:
            self._all = [each for each in self._all if id and each.id != id]

    def _strikes(self, fault: Fault, to: str) -> bool:
        if fault.to and fault.to != to:
            return False
        fault.met += 1
        if fault.met <= fault.skip or chance(f"{self.seed}:{fault.id}:{fault.met}") >= fault.chance:
            return False
        fault.struck += 1
        return True
