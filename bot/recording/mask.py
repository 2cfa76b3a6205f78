"""Replaces whoever is named, and every number and address, by the same invented ones each time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

NAMES = (
    *("Ana", "Ben", "Cleo", "Dana", "Emil", "Fay", "Gus", "Hana", "Ivo", "June", "Kai", "Lea", "Milo", "Nora", "Otto"),
    *("Pia", "Quin", "Rosa", "Sven", "Tara", "Uma", "Vito", "Wanda", "Xenia", "Yara", "Zoe"),
)
PHONE, EMAIL = "+447400000001", "somebody@example.com"
PHONES = re.compile(r"\+\d[\d\s().-]{6,}\d|(?<![\w.])(?:0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}|\d{10,15})(?!\w)")
EMAILS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass
class Mask:
    """`own` is the name of the person whose conversation it is, `others` are those of everybody else. `staff` keep
    their order, for what is offered follows it."""

    own: str
    others: Sequence[str]
    hero: str = NAMES[0]
    staff: Sequence[str] = ()
    given: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.given |= {word: self.hero for word in (self.own, *self.own.split()) if len(word) > 2}
        self.fresh = invented()
        for name in sorted(set(self.staff) - set(self.given)):
            self.given[name] = next(self.fresh)
        self.others = sorted(set(self.others) - set(self.given), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        text = EMAILS.sub(EMAIL, PHONES.sub(PHONE, text))
        for name in self.others:
            if len(name) > 2 and name in text and name not in self.given:
                self.given[name] = next(self.fresh)
        for name in sorted(self.given, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", self.given[name], text, flags=re.IGNORECASE)
        return text


def invented() -> Iterator[str]:
    """Names for others than the hero, without end."""
    yield from NAMES[1:]
    n = len(NAMES)
    while True:
        n += 1
        yield f"Person{n}"
