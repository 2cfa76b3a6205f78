"""The one shape of every campaign: when, who, what, and what follows. A kind only fills it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from flows.effects import Effect
from flows.needs import Need


@dataclass(frozen=True, slots=True)
class Audience:
    """`kind` is all, tag, list, place or phones; `values` are names, or numbers in E.164. Only people with consent for
    the campaign's purpose are ever counted."""

    kind: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """An approved WhatsApp template in one language; `variables` are texts with attributes in them, by placeholder."""

    sid: str
    name: str
    language: str
    body: str
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Step:
    """One touch per contact, `delay` after the contact enters the campaign. `text` goes where the session window is
    open, one of `templates` where it is closed. `ask` is a questionnaire's slug, `reward` a promotion's code."""

    delay: timedelta = timedelta(0)
    text: str = ""
    templates: tuple[Template, ...] = ()
    ask: str = ""
    reward: str = ""


@dataclass(frozen=True, slots=True)
class Then:
    """When a flow that this campaign started ends so, start this one."""

    flow: str
    outcome: str
    start: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Campaign:
    """`sender` is the number of ours that it goes out from; `at` is when the first step is due, in UTC."""

    number: int
    kind: str
    name: str
    audience: Audience
    at: datetime
    steps: tuple[Step, ...]
    sender: str = ""
    then: tuple[Then, ...] = ()
    purpose: str = "marketing"
    stop_on_reply: bool = True
    quiet: tuple[int, int] | None = None  # hours of the day in which nothing goes: (21, 8)


@dataclass(frozen=True, slots=True)
class Go:
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Postpone:
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Skip:
    reason: str


@dataclass(frozen=True, slots=True)
class FindCampaign(Need[Campaign]):
    number: int


Verdict = Go | Postpone | Skip
