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
class Names:
    """What there is of the names that a command holds. `to` is the audience in its only spelling, empty if it is
    unknown; `ask` and `reward` likewise. `attributes`: those placeholders that are named like one."""

    to: str
    ask: str
    reward: str
    templates: tuple[TemplateFact, ...] = ()
    attributes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FindNames(Need[Names]):
    """`to` as `tag vip`; `template` a name or SID; any of them may be empty."""

    to: str
    ask: str
    reward: str
    template: str


@dataclass(frozen=True, slots=True)
class Sample:
    """What one person would get: the text, and the values that stand in it."""

    text: str
    name: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """`number` is the next campaign's; `going` how many people get it now; `left_out` how many not, by reason."""

    number: int
    going: int
    left_out: tuple[tuple[str, int], ...]
    samples: tuple[Sample, ...]


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
