"""`when:` of a campaign: now, or a day and time in the zone of the business."""

from datetime import UTC, datetime, timedelta
from typing import Any

from flows.effects import Say
from flows.engine import Turn
from flows.hears.dates import readings
from flows.hears.said import Said

NOW = ("now", "at once", "immediately", "asap")


def check_when(turn: Turn[Any], text: str) -> str | Say:
    """An ISO moment in UTC, empty for now; or what is wrong. A time already past today means the next such day."""
    if text.strip().casefold() in NOW:
        return ""
    found = moment(turn, text, turn.local)
    if found is not None and found <= turn.local:
        tomorrow = (turn.local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        found = moment(turn, text, tomorrow)
    if found is None or found <= turn.local:
        return Say("broadcast.when_unclear", {"text": text[:60]})
    return found.astimezone(UTC).isoformat()


def moment(turn: Turn[Any], text: str, at: datetime) -> datetime | None:
    """The likeliest day and time that is meant, said at that moment."""
    said = Said(text, at, turn.contact.locale or turn.business.locale, turn.business.country)
    for reading in readings(said):
        if reading.time:
            return datetime.combine(reading.day or at.date(), reading.time, at.tzinfo)
    return None
