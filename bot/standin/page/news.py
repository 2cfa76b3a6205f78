"""What went wrong or was put right lately, in a line each, for whoever looks at the switches."""

from collections.abc import Callable
from typing import Any

from bot.standin.clock import iso
from bot.standin.core import Core
from bot.standin.page.look import hour
from bot.standin.page.model import Page

LOOK_BACK = 400
LINES = 4

STRUCK = {
    "lost_after": "A message left, its answer was lost",
    "lost_before": "A send was cut off",
    "error_before": "A send was refused with 503",
    "missing": "A delivery report was lost",
}


def struck(core: Core, event: dict[str, Any]) -> str:
    return STRUCK.get(event.get("fault", ""), "") if event.get("on") or "sid" in event else ""


def webhook(core: Core, event: dict[str, Any]) -> str:
    tries = int(event.get("tries", 1))
    if not 200 <= int(event["http"] or 0) < 300:
        return f"A message did not get through to the front desk after {tries} tries"
    return f"A message got through at try {tries}" if tries > 1 else ""


def refused(core: Core, event: dict[str, Any]) -> str:
    return f"The front desk did not take a delivery report ({event.get('http') or event.get('why')})"


def failed(core: Core, event: dict[str, Any]) -> str:
    if not event.get("error_code"):
        return ""
    return f"A message to {name_of(core, event['person'])} failed with {event['error_code']}"


def name_of(core: Core, address: str) -> str:
    return core.store.people.at(address).name or address.partition(":")[2]


LINE: dict[str, Callable[[Core, dict[str, Any]], str]] = {
    "fault": struck,
    "webhook": webhook,
    "callback_refused": refused,
    "status": failed,
}


def news(core: Core, page: Page) -> list[dict[str, Any]]:
    """Newest first; the same line several times in a row is counted."""
    lines: list[dict[str, Any]] = []
    for event in reversed(core.events.since(max(core.events.last - LOOK_BACK, 0))):
        tells = LINE.get(event["kind"])
        text = tells(core, event) if tells else ""
        if not text:
            continue
        if lines and lines[-1]["text"] == text:
            lines[-1]["times"] += 1
            continue
        if len(lines) == LINES:
            break
        lines.append({"text": text, "times": 1, "at": hour(iso(event["at"]), page.zone)})
    return lines
