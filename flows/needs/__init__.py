"""What a step must know before it decides. A need is a question as data; storage answers it before the step."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from flows.facts import Contact, Staff

K = TypeVar("K", covariant=True)


class Need(Generic[K]):
    """A question whose answer has type K. Every need is hashable: the same one is answered once."""

    def found_in(self, known: "Mapping[Need[Any], Any]") -> K | None:
        """The answer, where what was read before in this turn holds it already."""
        return None


@dataclass(frozen=True, slots=True)
class Nothing(Need[None]):
    pass


@dataclass(frozen=True, slots=True)
class FindStaff(Need[tuple[Staff, ...]]):
    """Everybody of the business who can be told something, owners first."""


@dataclass(frozen=True, slots=True)
class FindContact(Need[Contact]):
    """Another person, as they are at this sender of ours."""

    contact: int
    sender: str


@dataclass(frozen=True, slots=True)
class FindPosted(Need[tuple[tuple[str, str], ...]]):
    """The options, (payload, label), of the message of ours that has this SID; empty if it is unknown."""

    sid: str


@dataclass(frozen=True, slots=True)
class FindFirstContact(Need[str | None]):
    """The questionnaire for new people that this contact has not answered, by its slug."""

    contact: int
