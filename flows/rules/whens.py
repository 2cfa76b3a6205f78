"""What was said about time, in texts that a session can keep."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from functools import lru_cache
from typing import NamedTuple

from flows.hears.dates import Reading, readings
from flows.hears.said import Said
from flows.hears.tongue import tongue

PARTS: Mapping[str, tuple[str, str]] = {
    "dawn": ("04:00", "08:00"),
    "morning": ("00:00", "12:00"),
    "noon": ("11:30", "14:00"),
    "afternoon": ("12:00", "18:00"),
    "evening": ("17:00", "24:00"),
    "night": ("18:00", "24:00"),
}


FIRST = "first"


class When(NamedTuple):
    """One reading of what was said about time, in texts that a session can keep: `YYYY-MM-DD` and `HH:MM`."""

    day: str = ""
    last: str = ""  # of a range of days
    clock: str = ""
    until: str = ""
    bound: str = ""  # that of a reading, or FIRST: the first that is free on these days
    part: str = ""

    @property
    def exact(self) -> bool:
        """One time of the day, not a span of it."""
        return bool(self.clock) and not self.until and self.bound in ("", "around")

    @property
    def one_day(self) -> bool:
        return bool(self.day) and not self.last

    @property
    def span(self) -> tuple[str, str]:
        """From, and up to but without; `24:00` is the end of the day."""
        if self.until:
            return self.clock, self.until
        if self.clock and self.bound in ("after", "before"):
            return (self.clock, "24:00") if self.bound == "after" else ("00:00", self.clock)
        return PARTS.get(self.part, ("00:00", "24:00"))

    def holds(self, shown: time) -> bool:
        begin, end = self.span
        return begin <= f"{shown:%H:%M}" < end

    def on(self, day: str, last: str = "") -> "When":
        return self._replace(day=day, last=last)


@lru_cache(maxsize=256)
def whens(said: Said) -> tuple[When, ...]:
    """In the person's language; in English where only that names a day, for `tomorrow 8pm` is not 8pm. Words that are
    clearly in the person's own are no English: `mon rendez-vous` is no Monday."""
    clear = said.language in ("en", tongue(said.text))
    own, english = readings(said), [] if clear else readings(replace(said, locale="en"), abroad=False)
    in_english = any(r.day for r in english) and not any(r.day for r in own)
    return tuple(dict.fromkeys(map(when, english if in_english else own)))


def when(reading: Reading) -> When:
    day, last = (found.isoformat() if found else "" for found in (reading.day, reading.last_day))
    clock, until = (f"{found:%H:%M}" if found else "" for found in (reading.time, reading.until))
    return When(day, last if last != day else "", clock, until, reading.bound, reading.part)
