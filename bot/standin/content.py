"""Content resources (templates): their checks when they are made, and their JSON."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.standin.clock import iso_seconds

Spec = Mapping[str, Any]
PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z0-9_.]+)\s*\}\}")

BODY_MOST = {
    "twilio/text": 1600,
    "twilio/media": 1600,
    "twilio/quick-reply": 1024,
    "twilio/list-picker": 1024,
    "twilio/call-to-action": 640,
    "twilio/card": 1024,
    "whatsapp/card": 1024,
}
RICHEST = (
    "whatsapp/authentication",
    "whatsapp/card",
    "twilio/carousel",
    "twilio/flows",
    "twilio/catalog",
    "twilio/card",
    "twilio/list-picker",
    "twilio/call-to-action",
    "twilio/quick-reply",
    "twilio/location",
    "twilio/media",
    "twilio/text",
)
"""Of several types in one resource WhatsApp gets the first of these."""
NEVER_APPROVED = frozenset({"twilio/list-picker", "twilio/location"})
ALWAYS_APPROVED = frozenset({"twilio/carousel", "twilio/flows", "whatsapp/authentication"})


@dataclass
class Approval:
    """WhatsApp's word on a template."""

    name: str = ""
    category: str = ""
    status: str = "unsubmitted"
    reason: str = ""
    change: bool = True


@dataclass
class Content:
    """Times in seconds since 1970."""

    sid: str
    account: str
    name: str
    language: str
    variables: dict[str, str]
    types: dict[str, dict[str, Any]]
    created: float
    updated: float
    approval: Approval = field(default_factory=Approval)

    @property
    def kind(self) -> str:
        return next((each for each in RICHEST if each in self.types), next(iter(self.types)))

    @property
    def approved(self) -> bool:
        return self.approval.status == "approved"


def read_content(data: Any) -> dict[str, Any]:
    """Checks what is asked for; raises ValueError in words."""
    if not isinstance(data, dict) or not isinstance(data.get("types"), dict) or not data["types"]:
        raise ValueError("types must be an object with at least one content type")
    if not isinstance(data.get("language"), str) or not data["language"]:
        raise ValueError("language is required")
    variables = data.get("variables") or {}
    if not isinstance(variables, dict) or not all(isinstance(each, str) for each in variables.values()):
        raise ValueError("variables must be an object of strings")
    if len(variables) > 100 or any(len(name) > 16 for name in variables):
        raise ValueError("at most 100 variables, with names of at most 16 characters")
    for kind, spec in data["types"].items():
        if kind not in RICHEST:
            raise ValueError(f"{kind} is no content type")
        check_type(kind, spec)
    return {
        "name": str(data.get("friendly_name") or ""),
        "language": data["language"],
        "variables": dict(variables),
        "types": data["types"],
    }


def check_type(kind: str, spec: Any) -> None:
    """The limits of one type; where a text holds variables its length is checked when it is sent."""
    if not isinstance(spec, dict):
        raise ValueError(f"{kind} must be an object")
    most = BODY_MOST.get(kind)
    if most:
        limit(f"{kind} body", spec.get("body", ""), most)
    check = TYPE_CHECKS.get(kind)
    if check:
        check(spec)


def limit(what: str, text: Any, most: int, least: int = 0) -> None:
    if not isinstance(text, str):
        raise ValueError(f"{what} must be a string")
    if not PLACEHOLDER.search(text) and not least <= len(text) <= most:
        raise ValueError(f"{what} must have {least} to {most} characters")


def check_text(spec: Spec) -> None:
    limit("twilio/text body", spec.get("body"), 1600, 1)


def check_media(spec: Spec) -> None:
    if not isinstance(spec.get("media"), list) or not spec["media"]:
        raise ValueError("twilio/media needs a media list")


def check_quick_reply(spec: Spec) -> None:
    limit("twilio/quick-reply body", spec.get("body"), 1024, 1)
    actions = spec.get("actions")
    if not isinstance(actions, list) or not 1 <= len(actions) <= 10:
        raise ValueError("twilio/quick-reply has 1 to 10 actions")
    for action in actions:
        limit("quick reply title", action.get("title"), 20, 1)
        limit("quick reply id", action.get("id", ""), 200)


def check_list(spec: Spec) -> None:
    limit("twilio/list-picker body", spec.get("body"), 1024, 1)
    limit("list-picker button", spec.get("button"), 20, 1)
    items = spec.get("items")
    if not isinstance(items, list) or not 1 <= len(items) <= 10:
        raise ValueError("twilio/list-picker has 1 to 10 items")
    for item in items:
        limit("list item", item.get("item"), 24, 1)
        limit("list item id", item.get("id"), 200, 1)
        limit("list item description", item.get("description", ""), 72)


def check_call_to_action(spec: Spec) -> None:
    limit("twilio/call-to-action body", spec.get("body"), 640, 1)
    actions = spec.get("actions")
    if not isinstance(actions, list) or not actions:
        raise ValueError("twilio/call-to-action needs actions")
    kinds = [action.get("type") for action in actions]
    if kinds.count("URL") > 2 or kinds.count("PHONE_NUMBER") > 1:
        raise ValueError("twilio/call-to-action has at most 2 URL and 1 PHONE_NUMBER action")
    for action in actions:
        limit("call-to-action title", action.get("title"), 20, 1)


TYPE_CHECKS: dict[str, Callable[[Spec], None]] = {
    "twilio/text": check_text,
    "twilio/media": check_media,
    "twilio/quick-reply": check_quick_reply,
    "twilio/list-picker": check_list,
    "twilio/call-to-action": check_call_to_action,
}


def content_json(content: Content, base: str) -> dict[str, Any]:
    url = f"{base}/v1/Content/{content.sid}"
    links = {"approval_create": f"{url}/ApprovalRequests/whatsapp", "approval_fetch": f"{url}/ApprovalRequests"}
    return {**plain_json(content), "url": url, "links": links}


def plain_json(content: Content) -> dict[str, Any]:
    return {
        "sid": content.sid,
        "account_sid": content.account,
        "friendly_name": content.name,
        "language": content.language,
        "variables": content.variables,
        "types": content.types,
        "date_created": iso_seconds(content.created),
        "date_updated": iso_seconds(content.updated),
    }


def approval_json(content: Content) -> dict[str, Any]:
    approval = content.approval
    return {
        "name": approval.name,
        "category": approval.category,
        "content_type": content.kind if approval.name else "",
        "status": approval.status,
        "rejection_reason": approval.reason,
        "allow_category_change": approval.change,
    }
