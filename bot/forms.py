"""What Twilio's webhooks bring, as typed messages."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from json import loads
from typing import Any
from urllib.parse import parse_qsl

from flows.facts import Message
from flows.hears.clean import tidy
from flows.sent import CARDS, bare

Form = Mapping[str, str]

LONGEST_TEXT = 4_096
LONGEST_VALUE = 1_000
LONGEST_NAME = 100
LONGEST_SID = 64
MOST_MEDIA = 10
# Everything that a database or a terminal chokes on; line breaks and tabs stay.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
PHONE = re.compile(r"\+[1-9]\d{4,14}")
USER = re.compile(r"[A-Za-z]{2}\.[A-Za-z0-9]{1,128}")
TEXTS = ("", "text")
TAPS = ("interactive", "button")
REFERRAL = re.compile(r"Referral([A-Z]\w*)")


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message and whom it is from. `to` is our sender and `address` theirs, as Twilio writes them; `phone` is E.164,
    `user` a WhatsApp user id such as `US.abc`; either may be empty. `service`: the Messaging Service of an SMS."""

    message: Message
    to: str
    phone: str
    user: str
    address: str
    name: str
    service: str = ""


def pairs(body: bytes) -> list[tuple[str, str]]:
    """Names and values as they were sent, empty ones too. Bytes that are no UTF-8 survive as surrogates."""
    return parse_qsl(body.decode("utf-8", "surrogateescape"), keep_blank_values=True, errors="surrogateescape")


def clean(value: str, longest: int = LONGEST_VALUE) -> str:
    """Without control characters, and no longer than that."""
    return CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n")).strip()[:longest]


def whole(form: Form) -> bool:
    """Does it say which message this is, and whose?"""
    return bool(clean(form.get("MessageSid", "")) and clean(form.get("From", "")))


def arrival(form: Form) -> Arrival:
    """An inbound webhook. Names that nobody knows are ignored; a kind that nobody knows is `other`."""
    address = clean(form["From"])
    bare = address.removeprefix("whatsapp:")
    sid = clean(form["MessageSid"], LONGEST_SID)
    reply_to = clean(form.get("OriginalRepliedMessageSid", ""), LONGEST_SID)
    tap, text = tapped(form), clean(form.get("Body", ""), LONGEST_TEXT)
    if not text:
        text = clean(form.get("ButtonText") or form.get("ListTitle") or "", LONGEST_TEXT)
    more = extras(form)
    message = Message(sid, kind_of(form, more, tap, text), text, tap, reply_to, more)
    return Arrival(
        message,
        to=clean(form.get("To", "")),
        phone=bare if PHONE.fullmatch(bare) else phone_of(form),
        user=bare if USER.fullmatch(bare) else user_of(form),
        address=address,
        name=tidy(clean(form.get("ProfileName", ""), LONGEST_NAME)),
        service="" if address.startswith("whatsapp:") else clean(form.get("MessagingServiceSid", "")),
    )


def phone_of(form: Form) -> str:
    """Somebody who hides the number may still be told of by `WaId`, which holds digits only."""
    number = "+" + clean(form.get("WaId", ""))
    return number if PHONE.fullmatch(number) else ""


def user_of(form: Form) -> str:
    user = clean(form.get("ExternalUserId", "")).removeprefix("whatsapp:")
    return user if USER.fullmatch(user) else ""


def tapped(form: Form) -> str:
    """The id of the button or of the list's row; empty where only its words came."""
    return clean(form.get("ButtonPayload") or form.get("ListId") or reply_id(form.get("InteractiveData", "")))


def reply_id(data: str) -> str:
    """Meta's own JSON of a pick: `{"type": "list_reply", "list_reply": {"id": …}}`, or a part of it."""
    found = parsed(data)
    if isinstance(found, dict):
        for part in (found.get("list_reply"), found.get("button_reply"), found):
            if isinstance(part, dict) and isinstance(part.get("id"), str):
                return str(part["id"])
    return ""


def parsed(data: str) -> Any:
    with suppress(ValueError, RecursionError):
        return loads(data)
    return None


def kind_of(form: Form, more: Mapping[str, Any], tap: str, text: str) -> str:
    if tap:
        return "tap"
    if "media" in more:
        cards = all(bare(kind) in CARDS for _, kind in more["media"])
        return "contacts" if cards else "media"
    if "latitude" in more:
        return "location"
    named = clean(form.get("MessageType", "")).lower()
    return "text" if "flow" not in more and (text or named in TEXTS) else "other"


def extras(form: Form) -> dict[str, Any]:
    """What the kind brings along; only what is there."""
    more: dict[str, Any] = {}
    for part in (media, place, flags, referral):
        more |= part(form)
    named = clean(form.get("MessageType", ""), LONGEST_NAME).lower()
    if named not in (*TEXTS, *TAPS):
        more["type"] = named
    if isinstance(flow := parsed(form.get("FlowData", "")), dict) and len(form["FlowData"]) <= LONGEST_TEXT:
        more["flow"] = cleaned(flow)
    return more


def cleaned(value: Any) -> Any:
    """The same JSON with clean strings."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(str(name)): cleaned(part) for name, part in value.items()}
    return [cleaned(part) for part in value] if isinstance(value, list) else value


def media(form: Form) -> dict[str, Any]:
    """`media`: (address, content type) of each attachment."""
    count = clean(form.get("NumMedia", ""))
    most = min(int(count), MOST_MEDIA) if count.isdecimal() and len(count) < 4 else 0
    found = [
        (clean(url), clean(form.get(f"MediaContentType{n}", ""), LONGEST_NAME))
        for n in range(most)
        if (url := form.get(f"MediaUrl{n}", ""))
    ]
    return {"media": found} if found else {}


def place(form: Form) -> dict[str, Any]:
    """`latitude` and `longitude` in degrees, with `address` and `label` where the place has them."""
    try:
        latitude, longitude = float(form["Latitude"]), float(form["Longitude"])
    except (KeyError, ValueError):
        return {}
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return {}
    words = {name.lower(): clean(form[name]) for name in ("Address", "Label") if form.get(name)}
    return {"latitude": latitude, "longitude": longitude, **words}


def flags(form: Form) -> dict[str, Any]:
    """`opt_out`: what Twilio has answered itself. `forwarded`: somebody else's words."""
    found: dict[str, Any] = {}
    if (decided := clean(form.get("OptOutType", "")).upper()) in ("STOP", "START", "HELP"):
        found["opt_out"] = decided
    if any(form.get(name, "").lower() == "true" for name in ("Forwarded", "FrequentlyForwarded")):
        found["forwarded"] = True
    return found


def referral(form: Form) -> dict[str, Any]:
    """`referral`: the advertisement that led here, as `{"headline": …, "source_id": …}`."""
    found = {
        re.sub(r"(?<!^)(?=[A-Z])", "_", named[1]).lower(): clean(value)
        for name, value in form.items()
        if value and name != "ReferralNumMedia" and len(name) <= LONGEST_NAME and (named := REFERRAL.fullmatch(name))
    }
    return {"referral": found} if found else {}
