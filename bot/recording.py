"""A real conversation as a walk, in the format of tests/walks, with everything personal replaced: it runs as a test.

A walk begins on a Monday at 10:00; the first line moves the clock to the weekday and hour of the conversation. Lines
that furnish the business (`-- there is a salon`) are for whoever keeps the walk; `pytest --update` then writes what is
said in the world of the tests, and the difference is what there is to look at.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.facts import Business, Contact
from flows.hears.anywhere import anywhere
from flows.hears.said import Said
from storage import business, contact, recording
from storage.db import Row, Tx

OPENS = timedelta(hours=10)  # of Monday: when every walk begins
NAMES = ("Ana", "Ben", "Cleo", "Dana", "Emil", "Fay")
PHONE, EMAIL = "+447400000001", "somebody@example.com"
SOMETHING = "Something"
PHONES = re.compile(r"\+\d[\d\s().-]{6,}\d|(?<![\w.])(?:0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}|\d{10,15})(?!\w)")
EMAILS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
FREE = ("questionnaire.", "human.with_staff")
"""Where people write in their own words, by flow and state."""
PLAIN = re.compile(r"[\d\s:/.,+-]+")


@dataclass
class Mask:
    """Replaces whoever is named. `own` is the name of the person whose conversation it is, `others` are those of
    everybody else; the same name becomes the same one each time."""

    own: str
    others: Sequence[str]
    hero: str = NAMES[0]
    given: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.given |= {word: self.hero for word in (self.own, *self.own.split()) if len(word) > 2}
        self.others = sorted(set(self.others) - set(self.given), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        text = EMAILS.sub(EMAIL, PHONES.sub(PHONE, text))
        for name in self.others:
            if len(name) > 2 and name in text:
                self.given.setdefault(name, NAMES[1 + len(self.given) % (len(NAMES) - 1)])
        for name in sorted(self.given, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", self.given[name], text, flags=re.IGNORECASE)
        return text


def record(tx: Tx, who: int) -> list[str]:
    """The lines of one contact's whole conversation, in the order in which it went; nothing where there was none."""
    ours = business.by_id(tx)
    person = contact.by_ids(tx, [who], "")[who]
    hero = NAMES[0] if person.role == "customer" else "Owner"
    mask = Mask(person.name, recording.names(tx), hero)
    return list(Recorder(ours, person, hero, mask).lines(recording.heard(tx, who), recording.said(tx, who)))


def before(at: datetime) -> Callable[[Row], bool]:
    return lambda row: bool(row.at < at)


def until(at: datetime) -> Callable[[Row], bool]:
    return lambda row: bool(row.at <= at)


@dataclass
class Recorder:
    """`minutes`: how far the walk's clock has been moved."""

    ours: Business
    person: Contact
    hero: str
    mask: Mask
    minutes: int = 0

    def lines(self, heard: Sequence[Row], said: Sequence[Row]) -> Iterator[str]:
        if not heard:
            return
        start = self.local(heard[0].at) - self.offset(heard[0].at)
        waits = list(said)
        for row in heard:
            yield from self.passes(row.at, start)
            yield from self.told(waits, before(row.at))
            yield self.did(row, said)
            yield from self.told(waits, until(row.at))
        if waits:
            yield from self.passes(waits[-1].at, start)
            yield from self.told(waits, lambda said: True)

    def local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.person.zone or self.ours.zone)).replace(tzinfo=None)

    def offset(self, at: datetime) -> timedelta:
        """How long after Monday, 10:00 it is, in a week that begins then."""
        here = self.local(at)
        since = timedelta(days=here.weekday(), hours=here.hour, minutes=here.minute) - OPENS
        return since % timedelta(days=7)

    def passes(self, at: datetime, start: datetime) -> Iterator[str]:
        minutes = round((self.local(at) - start).total_seconds() / 60) - self.minutes
        if minutes > 0:
            self.minutes += minutes
            yield f"-- {minutes} minutes"

    def told(self, waits: list[Row], due: Callable[[Row], bool]) -> Iterator[str]:
        """What was said until then, taken off the list."""
        while waits and due(waits[0]):
            yield f"{self.hero} < {self.message(waits.pop(0))}"

    def message(self, row: Row) -> str:
        labels = "".join(f" [{self.mask(label)}]" for _, label in row.options)
        media = f" ({row.media})" if row.media else ""
        values = {place: self.mask(value) for place, value in row.variables.items()}
        template = f" {{{row.template} {values}}}" if row.template else ""
        return self.mask(re.sub(r"\n+", " | ", row.body)) + media + template + labels

    def did(self, row: Row, said: Sequence[Row]) -> str:
        if row.tap:
            return self.tapped(row, said)
        if row.kind != "text":
            return f"# {self.hero} sent something of the kind {row.kind}; walks have no line for that"
        text = SOMETHING if self.private(row, said) else self.mask(row.text)
        return f"{self.hero} > {' | '.join(text.split(chr(10)))}"

    def tapped(self, row: Row, said: Sequence[Row]) -> str:
        """The label as it was offered; on the phone it may have been cut."""
        offered = [option for each in said if each.at <= row.at for option in each.options]
        label = next((label for payload, label in offered if payload == row.tap), row.text)
        newest = next((payload for payload, shown in reversed(offered) if shown == label), row.tap)
        return f"{self.hero} taps {'' if newest == row.tap else 'old '}{self.mask(label)}"

    def private(self, row: Row, said: Sequence[Row]) -> bool:
        """Own words, which nobody else needs to read: all that is no command, no number, no offered answer."""
        if not row.before.startswith(FREE) or PLAIN.fullmatch(row.text):
            return False
        if anywhere(Said(row.text, row.at, self.person.locale or self.ours.locale, self.ours.country)):
            return False
        before = next((each for each in reversed(said) if each.at < row.at), None)
        return before is None or not before.options
