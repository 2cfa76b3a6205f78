"""The visits that somebody has booked, for every flow that speaks of them: which one is meant, and how it is told."""

from typing import Any
from zoneinfo import ZoneInfo

from flows.engine import Turn
from flows.hears.said import UNCLEAR, Heard
from flows.needs.booking import Booked, Diary, FindDiary
from flows.rules.wishes import whens

MOST = 9  # options of a list, with room for one that ends it


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


def begins(turn: Turn[Diary], booked: Booked) -> dict[str, Any]:
    """The service, the place and the time by the clock of the place."""
    shop = turn.known.shop
    place = next((p for p in shop.places if p.slug == booked.place), None)
    service = next((s.name for s in shop.services if s.slug == booked.service), booked.service)
    at = booked.starts.astimezone(ZoneInfo(place.zone if place else turn.business.zone))
    staff = next((m.name for m in shop.staff if m.slug == booked.staff), "")
    return {"service": service, "place": place.name if place else "", "at": at, "staff": staff}
