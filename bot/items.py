"""What may stand on the agenda of a turn besides the effects of flows."""

from dataclasses import dataclass

from flows.effects import Effect
from flows.hears.said import Said


@dataclass(frozen=True, slots=True)
class Hear:
    """Give these words to the flow on top. `rest`: they are what is left of a message that has had an answer, so that
    nobody minds if they mean nothing."""

    said: Said
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Tap:
    """A button was tapped, perhaps an old one: option `n` of the question `step` of a session. `label` is what it said,
    for a session that is over."""

    session: int
    step: int
    n: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Pull:
    """Pull this trigger on the flow on top. `said`: the words that it was heard from; `rest`: as of Hear."""

    trigger: str
    value: str = ""
    said: Said | None = None
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """To the question before, wherever that was asked."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Out of the flow on top; where nothing runs but a menu, ask what is meant by these words."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Leave:
    """Out of everything that runs."""


@dataclass(frozen=True, slots=True)
class StopCampaigns:
    """End what campaigns have begun with this person, and what still waits."""


Item = Effect
"""Any of these, or any effect."""
