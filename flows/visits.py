"""The visits that somebody has booked, for every flow that speaks of them: which one is meant, and how it is told."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from flows.engine import Turn
from flows.hears.said import UNCLEAR, Heard
from flows.needs.booking import Booked, Diary, FindDiary
from flows.rules.whens import whens

MOST = 9  # options of a list, with room for one that ends it
ARROW = re.compile(r"\s*(?:→|➡️?|[-=]+>|>+)\s*")


def need(turn: Turn[None]) -> FindDiary:
    """Nothing of the diary but what is theirs."""
    return FindDiary(turn.contact.id, turn.at, turn.local.date(), 0, language=turn.language)


def named_time(turn: Turn[Diary]) -> Heard:
    """Words that name the day of one booking pick it."""
    if turn.trigger not in ("answer", "unclear"):
        return turn.trigger, turn.value
    there = on_days(turn, turn.heard)
    return ("one", str(there[0].id)) if len(there) == 1 else UNCLEAR


def on_days(turn: Turn[Diary], text: str) -> list[Booked]:
    """Those on a day that the words name."""
    days = {when.day for when in whens(turn.words_of(text)) if when.day} if text else set()
    return [b for b in turn.known.booked if begins(turn, b)["at"].date().isoformat() in days]


class Swap(NamedTuple):
    """A visit, and the words that say when it is to be instead."""

    visit: Booked
    to: str


def swap(turn: Turn[Diary], text: str) -> Swap | None:
    """Two days are named, one of which tells the visit: `move the one on wed to thursday`, `friday instead of wed`."""
    left, arrow, right = (part.strip() for part in ARROW.sub("\0", text, count=1).partition("\0"))
    if arrow:
        old = on_days(turn, left)
        return Swap(old[0], right) if len(old) == 1 and names_time(turn, right) else None
    parts = text.split()
    days = [(at, word) for at, word in enumerate(parts) if names_day(turn, word)]
    if len(days) != 2 or day_of(turn, days[0][1]) == day_of(turn, days[1][1]):
        return None
    wished = {when.day for when in whens(turn.words_of(text)) if when.one_day}
    order = days if wished != {day_of(turn, days[0][1])} else days[::-1]  # "friday instead of wednesday"
    for at, word in (*order, *order[::-1]):
        old = on_days(turn, word)
        to = behind(turn, parts, days[1][0], at + 1) if at == days[0][0] else " ".join(parts[:at])
        if len(old) == 1 and names_time(turn, to):
            return Swap(old[0], to)
    return None


def behind(turn: Turn[Diary], parts: Sequence[str], day: int, since: int) -> str:
    """From the new day on, for `to friday` may mean until then; from before it where the time stands there."""
    return " ".join(parts[since if names_clock(turn, " ".join(parts[since:day])) else day :])


def day_of(turn: Turn[Diary], text: str) -> str:
    return next((when.day for when in whens(turn.words_of(text)) if when.one_day), "")


def names_day(turn: Turn[Diary], word: str) -> bool:
    return any(map(str.isalpha, word)) and bool(day_of(turn, word))


def names_clock(turn: Turn[Diary], text: str) -> bool:
    return any(when.clock for when in whens(turn.words_of(text)))


def names_time(turn: Turn[Diary], text: str) -> bool:
    return any(when.day or when.clock for when in whens(turn.words_of(text)))


class LastVisit(NamedTuple):
    """The one that was spoken of last; `day`, `clock` and `end` by the clock of its place, `staff` only if wished
    for."""

    service: str
    place: str
    staff: str
    day: str
    clock: str
    end: str


def as_last(turn: Turn[Diary], booked: Booked) -> LastVisit:
    at = begins(turn, booked)["at"]
    end = at + (booked.ends - booked.starts)
    return LastVisit(booked.service, booked.place, booked.staff, f"{at:%Y-%m-%d}", f"{at:%H:%M}", f"{end:%H:%M}")


def begins(turn: Turn[Diary], booked: Booked) -> dict[str, Any]:
    """The service, the place and the time by the clock of the place."""
    shop = turn.known.shop
    place = next((p for p in shop.places if p.slug == booked.place), None)
    service = next((s.name for s in shop.services if s.slug == booked.service), booked.service)
    at = booked.starts.astimezone(ZoneInfo(place.zone if place else turn.business.zone))
    staff = next((m.name for m in shop.staff if m.slug == booked.staff), "")
    return {"service": service, "place": place.name if place else "", "at": at, "staff": staff}
