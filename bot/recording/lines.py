"""What was heard and what was said, line by line, in the order in which it went."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.recording.mask import Mask
from flows.facts import Business, Contact
from flows.hears.anywhere import anywhere
from flows.hears.said import Said
from storage.db import Row

SOMETHING = "Something"
FREE = ("questionnaire.", "human.with_staff")
"""Where people write in their own words, by flow and state."""
PLAIN = re.compile(r"[\d\s:/.,+-]+")


def before(at: datetime) -> Callable[[Row], bool]:
    return lambda row: bool(row.at < at)


def until(at: datetime) -> Callable[[Row], bool]:
    return lambda row: bool(row.at <= at)


@dataclass
class Recorder:
    """`start`: what the walk's clock shows at first; `minutes`: how far it has been moved since."""

    ours: Business
    person: Contact
    hero: str
    mask: Mask
    start: datetime
    minutes: int = 0

    def lines(self, heard: Sequence[Row], said: Sequence[Row]) -> Iterator[str]:
        waits = list(said)
        for row in heard:
            yield from self.passes(row.at)
            yield from self.told(waits, before(row.at))
            yield self.did(row, said)
            yield from self.told(waits, until(row.at))
        if waits:
            yield from self.passes(waits[-1].at)
            yield from self.told(waits, lambda said: True)

    def passes(self, at: datetime) -> Iterator[str]:
        minutes = int((at - self.start).total_seconds() // 60) - self.minutes
        if minutes > 0:
            self.minutes += minutes
            yield f"-- {minutes} minutes"

    def told(self, waits: list[Row], due: Callable[[Row], bool]) -> Iterator[str]:
        """What was said until then, taken off the list."""
        while waits and due(waits[0]):
            row = waits.pop(0)
            by_campaign = "# A campaign: " if row.campaign is not None and row.rank else ""
            yield f"{by_campaign}{self.hero} < {self.message(row)}"

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
