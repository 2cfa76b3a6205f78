"""Replaces whoever is named, and every number and address, by the same invented ones each time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from phonenumbers import PhoneNumberMatcher

NAMES = (
    *("Ana", "Ben", "Cleo", "Dana", "Emil", "Fay", "Gus", "Hana", "Ivo", "June", "Kai", "Lea", "Milo", "Nora", "Otto"),
    *("Pia", "Quin", "Rosa", "Sven", "Tara", "Uma", "Vito", "Wanda", "Xenia", "Yara", "Zoe"),
)
PHONE, EMAIL = "+447400000001", "somebody@example.com"
DIGITS = re.compile(r"(?<![\w.,])\+?\(?\d(?:[ \t\u00a0\u202f()./-]{0,2}\d){6,}(?![\w])")
WHEN = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\b\d{1,2}[.:]\d\d\b(?![.\d])")
MOST = 6  # digits in a row, dates and times aside, that can be nobody's number
EMAILS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass
class Mask:
    """`own` is the name of the person whose conversation it is, `others` are those of everybody else. `staff` keep
    their order, for what is offered follows it. `country`: where numbers without a prefix belong."""

    own: str
    others: Sequence[str]
    hero: str = NAMES[0]
    staff: Sequence[str] = ()
    country: str = ""
    given: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.given |= {word: self.hero for word in (self.own, *self.own.split()) if len(word) > 2}
        self.fresh = invented()
        for name in sorted(set(self.staff) - set(self.given)):
            self.given[name] = next(self.fresh)
        self.others = sorted(set(self.others) - set(self.given), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        text = without_numbers(EMAILS.sub(EMAIL, text), self.country)
        for name in self.others:
            if len(name) > 2 and name in text and name not in self.given:
                self.given[name] = next(self.fresh)
        for name in sorted(self.given, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", self.given[name], text, flags=re.IGNORECASE)
        return text


def without_numbers(text: str, country: str) -> str:
    """Without whatever may be somebody's number: what is valid in this country, and each row of seven digits or more.
    Dates and times are none."""
    for found in sorted(PhoneNumberMatcher(text, country or None), key=lambda each: each.start, reverse=True):
        text = text[: found.start] + PHONE + text[found.end :]
    return DIGITS.sub(lambda row: PHONE if sum(map(str.isdigit, WHEN.sub("", row[0]))) > MOST else row[0], text)


def invented() -> Iterator[str]:
    """Names for others than the hero, without end."""
    yield from NAMES[1:]
    n = len(NAMES)
    while True:
        n += 1
        yield f"Person{n}"
