"""Who can be reached by a step, and who is left out and why: one table for the preview and for the touch.

What a rule looks at is a `Person`: a handful of facts that many people share, so that storage can count them in groups
and a million people are a few dozen questions.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple

from campaigns.shape import Campaign, Step, Template
from flows.rules.personal import names, wants

OPEN_FOR = timedelta(hours=23, minutes=50)
"""How long after a person's last message WhatsApp takes any text: 24 hours, less a margin for two clocks."""


class Person(NamedTuple):
    """`reachable`: has a WhatsApp address that is not known to be dead; `marketing` is None while nobody knows;
    `open` is the session window; `lacking` names the values of the texts that are blank."""

    reachable: bool
    dead: bool
    marketing: bool | None
    plus_one: bool
    open: bool
    locale: str
    lacking: frozenset[str]


@dataclass(frozen=True, slots=True)
class Case:
    """One person before one step: in an open window the text is taken, if there is one; else a template."""

    person: Person
    marketing: bool
    uses_text: bool
    templates: bool
    template: Template | None
    wants: tuple[tuple[str, ...], ...]


Bars = Callable[[Case], bool]
BARS: tuple[tuple[str, Bars], ...] = (
    ("opted_out", lambda case: case.person.marketing is False),
    ("no_consent", lambda case: case.person.marketing is None),
    ("no_address", lambda case: not case.person.reachable and not case.person.dead),
    ("dead_address", lambda case: not case.person.reachable),
    ("us_marketing", lambda case: case.marketing and case.person.plus_one),
    ("window_closed", lambda case: not case.uses_text and not case.templates),
    ("no_language", lambda case: not case.uses_text and case.template is None),
    ("missing_variable", lambda case: any(set(group) <= case.person.lacking for group in case.wants)),
)
"""Why somebody is left out; the first that holds is named."""
LATER = ("stopped", "replied")
"""What can come between plan and touch."""
REASONS = (*(name for name, _ in BARS), *LATER)


def case(campaign: Campaign, step: Step, person: Person, ours: str) -> Case:
    """`ours` is the business's locale."""
    uses_text = person.open and bool(step.text)
    template = None if uses_text else pick(step.templates, person.locale, ours)
    texts = (step.text,) if uses_text else tuple(template.variables.values()) if template else ()
    wanted = tuple(group for text in texts for group in wants(text))
    return Case(person, campaign.purpose == "marketing", uses_text, bool(step.templates), template, wanted)


def barred(case: Case) -> str:
    """Why this person is left out; empty if they are not."""
    return next((name for name, bars in BARS if bars(case)), "")


def pick(templates: tuple[Template, ...], locale: str, ours: str) -> Template | None:
    """The template in the person's language, else in the business's, else the only one there is."""
    for wanted in (locale or ours, ours):
        for same in (normal, base):
            if found := [t for t in templates if same(t.language) == same(wanted)]:
                return found[0]
    return templates[0] if len(templates) == 1 else None


def normal(locale: str) -> str:
    return locale.replace("_", "-").casefold()


def base(locale: str) -> str:
    return normal(locale).partition("-")[0]


def spoken_of(step: Step) -> tuple[str, ...]:
    """All values that the texts of a step speak of, in order: whether they are blank decides."""
    texts = (step.text, *(text for template in step.templates for text in template.variables.values()))
    return tuple(sorted({name for text in texts for name in names(text)}))


def values_of(name: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """What a text may say of somebody: their attributes, and their name."""
    return {**attributes, "name": name}
