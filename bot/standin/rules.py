"""Twilio's rules for a message: what is refused when it is created, what fails when it is to be delivered."""

import re
from collections.abc import Mapping
from json import loads
from urllib.parse import urlsplit

from bot.standin.content import ALWAYS_APPROVED, Content
from bot.standin.errors import Refused
from bot.standin.message import Message
from bot.standin.options import Options
from bot.standin.people import Person
from bot.standin.render import too_long, twice

PHONE = re.compile(r"(whatsapp:)?\+[1-9]\d{6,14}")
USER_ID = re.compile(r"whatsapp:[A-Z]{2}\.[A-Za-z0-9]{1,127}")
BODY_MOST = 1600
MEDIA_MOST = 10
Form = Mapping[str, str]


def channel(address: str) -> str:
    return address.partition(":")[0] if ":" in address else "sms"


def check_form(form: Form, media: list[str], options: Options) -> str:
    """Everything that can be said without the template. The sender; raises Refused."""
    to = form.get("To", "")
    if not to:
        raise Refused(21604)
    check_words(form, media)
    sender = find_sender(form, options)
    if not (PHONE.fullmatch(to) or USER_ID.fullmatch(to)):
        raise Refused(21211, f"Invalid 'To' Phone Number: {to}")
    if sender == to:
        raise Refused(63031)
    if channel(sender) != channel(to):
        raise Refused(21910)
    check_extras(form)
    return sender


def check_words(form: Form, media: list[str]) -> None:
    if not (form.get("Body") or media or form.get("ContentSid")):
        raise Refused(21654 if form.get("ContentVariables") else 21602)
    if len(form.get("Body", "")) > BODY_MOST:
        raise Refused(21617)
    if form.get("ContentVariables") and not form.get("ContentSid"):
        raise Refused(21654)
    if len(media) > MEDIA_MOST:
        raise Refused(21623)
    if any(urlsplit(each).scheme not in ("http", "https") for each in media):
        raise Refused(21620)


def find_sender(form: Form, options: Options) -> str:
    service = form.get("MessagingServiceSid", "")
    sender = form.get("From", "")
    if service and not sender:
        if not re.fullmatch(r"MG[0-9a-fA-F]{32}", service):
            raise Refused(21705)
        sender = options.services.get(service, "")
        if not sender:
            raise Refused(21703)
    if not sender:
        raise Refused(21603)
    if not PHONE.fullmatch(sender) or (options.senders and sender not in options.senders):
        raise Refused(63007 if sender.startswith("whatsapp:") else 21606)
    return sender


def check_extras(form: Form) -> None:
    callback = form.get("StatusCallback", "")
    if callback:
        parts = urlsplit(callback)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or not host or "_" in host or len(callback) > 4000:
            raise Refused(21609)
    validity = form.get("ValidityPeriod", "1")
    if not validity.isdigit() or not 1 <= int(validity) <= 36000:
        raise Refused(20001, "ValidityPeriod must be a number from 1 to 36000")
    if form.get("ScheduleType") and not form.get("MessagingServiceSid"):
        raise Refused(35118)


def read_variables(text: str) -> dict[str, str]:
    """Raises Refused: what is no JSON object of strings."""
    if not text:
        return {}
    try:
        values = loads(text)
    except ValueError:
        raise Refused(21656) from None
    if not isinstance(values, dict) or len(values) > 100:
        raise Refused(21656)
    if not all(isinstance(each, str) and len(each) <= BODY_MOST for each in values.values()):
        raise Refused(21656)
    return values


def failure(message: Message, content: Content | None, person: Person, options: Options, now: float) -> int:
    """The code with which a message to WhatsApp fails, or 0."""
    if not message.to.startswith("whatsapp:"):
        return 0
    opened = is_open(person, message.sender, now) or options.window == "off"
    if content is None:
        return 0 if opened else 63016
    return template_failure(message, content, opened, options)


def is_open(person: Person, desk: str, now: float) -> bool:
    until = person.open_until(desk)
    return until is not None and now < until


def template_failure(message: Message, content: Content, opened: bool, options: Options) -> int:
    state = content.approval.status
    usable = content.approved or (opened and state in ("unsubmitted", "received", "pending"))
    card = message.card or {}
    if not opened and content.kind in ("twilio/list-picker", "twilio/location"):
        return 63016
    for wrong, code in (
        (state in DECIDED, DECIDED.get(state, 0)),
        (not usable, 63016),
        (content.kind in ALWAYS_APPROVED and not content.approved, 63016),
        (bool(message.media) and content.kind != "twilio/media", 63030),
        (content.approved and bad_values(message.variables or {}), 63013),
        (not content.approved and crowded(card), 63013),
        (too_long(card, content.approved) or twice(card), 63021),
        (not options.us_marketing and us_marketing(message, content), 63049),
    ):
        if wrong:
            return code
    return 0


DECIDED = {"rejected": 63040, "paused": 63041, "disabled": 63042}


def bad_values(values: Mapping[str, str]) -> bool:
    """What WhatsApp does not take in the variables of an approved template."""
    return any(not each.strip() or re.search(r"[\r\n\t]| {5}", each) for each in values.values())


def crowded(card: Mapping[str, object]) -> bool:
    """More buttons than an unapproved message may have, or of kinds that it may not."""
    listed = card.get("buttons")
    found = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    kinds = {each["type"] for each in found}
    if not found or kinds <= {"QUICK_REPLY"}:
        return len(found) > 3
    return len(found) > 1 or "PHONE_NUMBER" in kinds


def us_marketing(message: Message, content: Content) -> bool:
    return content.approval.category == "MARKETING" and message.to.startswith("whatsapp:+1")
