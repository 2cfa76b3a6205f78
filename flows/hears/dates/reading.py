"""One meaning of what somebody wrote about a day or a time."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from flows.hears.words.shape_dates import Part

Bound = Literal["", "after", "before", "around"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A day, a time or both, in the zone of the place. A part of the day alone ("tomorrow evening") is no time."""

    day: dt.date | None
    time: dt.time | None
    until: dt.time | None = None
    """End of a time range: "between 2 and 4", "2-4pm"."""
    last_day: dt.date | None = None
    """Last day of a range: "this weekend", "next week", "in May"."""
    bound: Bound = ""
    part: Part = ""
    """The part of the day that was named, with or without an hour."""

    @property
    def value(self) -> str:
        """ "YYYY-MM-DD", "HH:MM", "YYYY-MM-DDTHH:MM", or "" when only a part of the day was named."""
        clock = f"{self.time:%H:%M}" if self.time else ""
        if clock and self.last_day:
            return clock  # "this week at 8": no one day is named
        return f"{self.day:%Y-%m-%d}{'T' if clock else ''}{clock}" if self.day else clock
