"""May this touch go out now? Asked when it is due, not when it was planned: much can change in between."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from campaigns.reach import Person, barred, case
from campaigns.shape import Campaign, Go, Postpone, Skip, Step, Template, Verdict
from flows.effects import Effect, Say, SendTemplate, Start, StartLater
from flows.facts import Origin
from flows.rules.personal import as_read, fill

LET_THEM_FINISH = timedelta(minutes=15)
REPLY_WITHIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true when a touch is due. `values` are for the texts, `ours` is the business's locale, `talked` is when
    the conversation that now runs last moved (None: none runs), `replied`: since the campaign's first touch."""

    person: Person
    values: Mapping[str, Any]
    ours: str = "en"
    talked: datetime | None = None
    replied: bool = False


def decide(campaign: Campaign, number: int, facts: Facts, at: datetime) -> Verdict:
    """`number` is that of the step. A postponed touch is asked again, on what is true then."""
    step = campaign.steps[number]
    now = case(campaign, step, facts.person, facts.ours)
    if reason := barred(now):
        return Skip(reason)
    if number > 0 and campaign.stop_on_reply and facts.replied:
        return Skip("replied")
    if facts.talked and at < facts.talked + LET_THEM_FINISH:
        return Postpone(facts.talked + LET_THEM_FINISH, "in_conversation")
    origin = (campaign.number, number)
    if now.template:
        return Go(by_template(step, now.template, facts.values, origin, at))
    return Go(by_text(step, facts.values, origin))


def by_text(step: Step, values: Mapping[str, Any], origin: Origin) -> tuple[Effect, ...]:
    """The words, and in the same message the first question, or the offer."""
    said = Say("common.literal", {"text": fill(step.text, values)})
    follows = following(step)
    return (said, Start(*follows, origin=origin)) if follows else (said,)


def by_template(
    step: Step, template: Template, values: Mapping[str, Any], origin: Origin, at: datetime
) -> tuple[Effect, ...]:
    """The template; what it leads to begins with their first reply."""
    filled = {name: one_line(fill(text, values)) for name, text in template.variables.items()}
    sent = SendTemplate(template.sid, as_read(template.body, filled), filled)
    follows = following(step)
    return (sent, StartLater(*follows, origin, at + REPLY_WITHIN)) if follows else (sent,)


def following(step: Step) -> tuple[str, Mapping[str, Any]] | None:
    """The flow that a step leads to: its questionnaire; without one its offer."""
    if step.ask:
        return "questionnaire", {"slug": step.ask}
    return ("promotion", {"code": step.reward}) if step.reward else None


def one_line(text: str) -> str:
    """WhatsApp takes no new line and no run of spaces in a variable."""
    return re.sub(r"\s+", " ", text).strip()
