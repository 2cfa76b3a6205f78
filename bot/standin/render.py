"""A template with its values: what the phone shows, and what would be wrong with it."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.standin.content import BODY_MOST, PLACEHOLDER, Content
from bot.standin.message import Card

TITLE, ROW, ROW_ID, BUTTON_ID, DESCRIPTION = 20, 24, 200, 200, 72


def fill(text: str, values: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def filled(value: Any, values: Mapping[str, str]) -> Any:
    """The same shape with every text filled."""
    if isinstance(value, str):
        return fill(value, values)
    if isinstance(value, list):
        return [filled(each, values) for each in value]
    if isinstance(value, dict):
        return {name: filled(each, values) for name, each in value.items()}
    return value


def card(content: Content, given: Mapping[str, str], kind: str = "") -> Card:
    """A value that is missing is silently the sample, as at Twilio. A non-WhatsApp channel asks for `twilio/text`."""
    kind = kind if kind in content.types else content.kind
    spec = filled(content.types[kind], {**content.variables, **given})
    shown: Card = {"kind": kind, "body": str(spec.get("body") or spec.get("title") or spec.get("label") or "")}
    for name, read in PARTS.items():
        part = read(spec)
        if part:
            shown[name] = part
    return shown


def buttons(spec: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "title": action.get("title") or action.get("copy_code_text", ""),
            "id": action.get("id") or action.get("title", ""),
            "type": action.get("type", "QUICK_REPLY"),
            **{name: action[name] for name in ("url", "phone", "code") if name in action},
        }
        for action in spec.get("actions") or []
    ]


def rows(spec: Mapping[str, Any]) -> dict[str, Any]:
    items = spec.get("items") or []
    if "button" not in spec:
        return {}
    return {
        "button": spec["button"],
        "rows": [
            {"item": each["item"], "id": each["id"], "description": each.get("description", "")} for each in items
        ],
    }


def location(spec: Mapping[str, Any]) -> dict[str, Any]:
    return {name: spec[name] for name in ("latitude", "longitude", "label", "address") if name in spec}


PARTS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "buttons": buttons,
    "list": rows,
    "media": lambda spec: list(spec.get("media") or []),
    "location": lambda spec: location(spec) if "latitude" in spec else {},
    "footer": lambda spec: spec.get("footer") or spec.get("subtitle") or "",
    "cards": lambda spec: list(spec.get("cards") or []),
}


def too_long(shown: Card, approved: bool) -> bool:
    """Whether a filled text breaks WhatsApp's limits, or a part that must not be empty is."""
    most = 1024 if approved else BODY_MOST.get(shown["kind"], 1600)
    limits = [(shown["body"], 0 if "media" in shown or "location" in shown else 1, most)]
    for button in shown.get("buttons", []):
        limits += [(button["title"], 1, 25 if button["type"] == "URL" else TITLE), (button["id"], 0, BUTTON_ID)]
    listing = shown.get("list", {})
    if listing:
        limits.append((listing["button"], 1, TITLE))
    for row in listing.get("rows", []):
        limits += [(row["item"], 1, ROW), (row["id"], 1, ROW_ID), (row["description"], 0, DESCRIPTION)]
    return any(not least <= len(text) <= most for text, least, most in limits)


def twice(shown: Card) -> bool:
    """Whether two buttons or two rows have one title or id: WhatsApp refuses these."""
    listed = shown.get("list", {}).get("rows", [])
    ids = [each["id"] for each in (listed or shown.get("buttons", []))]
    titles = [each["title"] for each in shown.get("buttons", [])]
    return len(set(ids)) < len(ids) or len(set(titles)) < len(titles)
