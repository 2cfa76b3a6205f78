"""`bellhop understand`: JSON lines of messages in, what conversations would hear in them out."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from time import perf_counter
from typing import Any, Literal
from zoneinfo import ZoneInfo

from flows.hears.dates import readings, warm
from flows.hears.said import Said

Kind = Literal["date", "intent", "phone"]


def run(kind: Kind, lines: Iterable[str], now: Callable[[], datetime]) -> Iterator[str]:
    """One line out for each line in, before the next is read; `now` gives the present where a line names none."""
    if kind == "date":
        warm()
    for line in lines:
        if line.strip():
            yield json.dumps(answer(kind, line, now), ensure_ascii=False)


def answer(kind: Kind, line: str, now: Callable[[], datetime]) -> dict[str, Any]:
    """The value, the readings where there are several, and how long that took; an error in words for a bad line."""
    try:
        asked = json.loads(line)
        said = said_of(asked, now)
    except (ValueError, TypeError, KeyError, AttributeError, OSError) as error:
        return {"id": None, "value": None, "error": f"Not a line that can be read: {error}"}
    began = perf_counter()
    values = HEARERS[kind](said)
    took = round((perf_counter() - began) * 1000, 3)
    found: dict[str, Any] = {"id": asked.get("id"), "value": values[0] if values else None, "ms": took}
    return found | ({"readings": values} if len(values) > 1 else {})


def said_of(asked: Mapping[str, Any], now: Callable[[], datetime]) -> Said:
    """The message of a line with its circumstances; raises for a missing text, a wrong time or zone."""
    if not isinstance(asked["text"], str):
        raise ValueError('"text" must be a string')
    zone = ZoneInfo(asked.get("tz") or "UTC")
    at = datetime.fromisoformat(asked["now"]) if asked.get("now") else now()
    at = (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(zone)
    locale = str(asked.get("locale") or "en")
    before = (asked.get("context") or {}).get("prev_bot") or ""
    return Said(asked["text"], at, locale, region(locale), str(before))


def region(locale: str) -> str:
    """The country of a locale: `en-GB`, `und-AL`, `zh-Hant-TW`; the United States where it names none."""
    parts = locale.replace("_", "-").split("-")[1:]
    return next((part.upper() for part in parts if len(part) == 2), "US")


def dates(said: Said) -> list[str]:
    return list(dict.fromkeys(reading.value for reading in readings(said) if reading.value))


def intents(said: Said) -> list[str]:
    from flows.hears.intents import intent

    found = intent(said)
    return [found] if found else []


def phones(said: Said) -> list[str]:
    from flows.hears.phones import phone

    found = phone(said)
    return [found] if found else []


HEARERS: Mapping[Kind, Callable[[Said], list[str]]] = {"date": dates, "intent": intents, "phone": phones}
