"""What promotions must know: what is on offer to somebody, and what a code at the desk stands for."""

from dataclasses import dataclass
from datetime import datetime

from flows.needs import Need


@dataclass(frozen=True, slots=True)
class Offer:
    """A promotion as this contact sees it now. `left` is None without a cap; `place` is the number of the next award,
    `nth` that of this person's next; `mine` are their codes, newest last. Moments are in UTC."""

    code: str
    title: str
    kind: str
    value: str
    terms: str
    starts: datetime | None
    ends: datetime | None
    left: int | None
    place: int
    nth: int
    per_person: int
    active: bool = True
    mine: tuple[str, ...] = ()

    def runs(self, at: datetime) -> bool:
        begun = self.starts is None or at >= self.starts
        return self.active and begun and (self.ends is None or at < self.ends) and self.left != 0

    @property
    def claimed(self) -> bool:
        return bool(self.per_person) and self.nth > self.per_person


@dataclass(frozen=True, slots=True)
class Award:
    """What a personal code stands for: whose it is, and whether it has been used."""

    personal: str
    title: str
    terms: str
    name: str
    at: datetime
    ends: datetime | None
    redeemed: datetime | None
    redeemed_by: str


@dataclass(frozen=True, slots=True)
class FindCode(Need[tuple[str, str] | None]):
    """What was written, of these in lower case and without hyphens, and the code of the promotion that it is; None if
    there is none. The first of them goes before the others."""

    plain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindOffer(Need[Offer | None]):
    """In the words of this language, where it has any; else in those of the business."""

    code: str
    contact: int
    language: str = ""


@dataclass(frozen=True, slots=True)
class FindOffers(Need[tuple[Offer, ...]]):
    """All promotions that run now, soonest end first."""

    contact: int
    at: datetime
    language: str = ""


@dataclass(frozen=True, slots=True)
class FindAward(Need[Award | None]):
    personal: str
