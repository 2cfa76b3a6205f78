"""What staff must know to run campaigns."""

from dataclasses import dataclass
from datetime import datetime

from flows.needs import Need


@dataclass(frozen=True, slots=True)
class TemplateFact:
    """A WhatsApp template as Twilio tells of it; `status` is the approval, `read_at` when it was told (UTC)."""

    sid: str
    name: str
    language: str
    category: str
    status: str
    body: str
    read_at: datetime | None = None
    friendly: str = ""


@dataclass(frozen=True, slots=True)
class Reward:
    """A promotion as a campaign's reward. Moments are in UTC, `ends` exclusive; `left` is None without a cap."""

    code: str
    active: bool = True
    starts: datetime | None = None
    ends: datetime | None = None
    left: int | None = None

    def never(self, at: datetime) -> str:
        """Why nobody can have it from that moment on: inactive, over, given_away; empty if they can."""
        if not self.active:
            return "inactive"
        if self.ends is not None and at >= self.ends:
            return "over"
        return "given_away" if self.left == 0 else ""

    def trouble(self, at: datetime) -> str:
        """Why nobody can have it at that moment: one of those, or early."""
        return self.never(at) or ("early" if self.starts is not None and at < self.starts else "")


@dataclass(frozen=True, slots=True)
class Names:
    """What there is of the names that a command holds. `to` is the audience in its only spelling, empty if it is
    unknown; `ask` likewise. `attributes`: those placeholders, and values that a text speaks of, that are named like
    one. `called` are the names of all attributes where a text speaks of another, `listed` those of all templates where
    the one that is wanted is unknown."""

    to: str
    ask: str
    reward: Reward | None
    templates: tuple[TemplateFact, ...] = ()
    attributes: frozenset[str] = frozenset()
    called: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FindNames(Need[Names]):
    """`to` as `tag vip`; `template` a name or SID; any of them may be empty. `speaks` are the values that a text
    names."""

    to: str
    ask: str
    reward: str
    template: str
    speaks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sample:
    """What one person would get: the text, and the values that stand in it."""

    text: str
    name: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """`number` is the next campaign's; `going` how many people get it now; `left_out` how many not, by reason;
    `reward` is the promotion that it gives away, if it does."""

    number: int
    going: int
    left_out: tuple[tuple[str, int], ...]
    samples: tuple[Sample, ...]
    reward: Reward | None = None


@dataclass(frozen=True, slots=True)
class FindReach(Need[Reach]):
    """Whom a campaign would reach at that moment. `wishes` is JSON: what its kind is filled with."""

    kind: str
    wishes: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CampaignFact:
    """`status`: draft, planned, running, paused, stopped, done. `waiting`: people whose turn is still to come, and
    messages that have not left. `due` is when it starts or started."""

    number: int
    name: str
    kind: str
    status: str
    due: datetime
    waiting: int
    wishes: str


@dataclass(frozen=True, slots=True)
class FindCampaigns(Need[tuple[CampaignFact, ...]]):
    """The newest thirty; or the one with this number."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """`counts` are (word, number) in the order in which they are told; `reasons` those who were left out."""

    counts: tuple[tuple[str, int], ...]
    reasons: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class FindFigures(Need[Figures | None]):
    """Of one campaign, or of all (0); None if there is no such campaign."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class FindTemplates(Need[tuple[TemplateFact, ...]]):
    """All templates that we know."""
