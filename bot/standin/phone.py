"""What a person's phone does: write, tap, pick, attach, answer a message, read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from json import dumps
from typing import Any

from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.life import begin, see
from bot.standin.media import Medium, attached
from bot.standin.message import Message, bubble
from bot.standin.messages import accept
from bot.standin.post import Delivery
from bot.standin.rules import PHONE, USER_ID, channel
from bot.standin.sids import digest
from bot.standin.twiml import replies

FIELDS = frozenset(
    {"from", "to", "body", "button", "row", "sid", "reply_to", "media", "location", "contacts", "profile_name"}
    | {"wa_id", "external_user_id", "forwarded", "referral", "type", "raw", "repeat", "account"}
)
KINDS = {"image": "image", "audio": "audio", "video": "video", "text/vcard": "contacts", "text/x-vcard": "contacts"}
LOOK_BACK = 200
STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START = frozenset({"START", "UNSTOP"})


@dataclass(frozen=True)
class Option:
    """A button or row that a message offers."""

    message: Message
    id: str
    title: str
    listed: bool


def says(core: Core, wanted: Mapping[str, Any]) -> tuple[Message, list[Delivery]]:
    """One inbound message, delivered to the webhook `repeat` times. Raises ValueError in words."""
    unknown = set(wanted) - FIELDS
    if unknown:
        raise ValueError(f"a phone knows no {', '.join(sorted(unknown))}; it knows {', '.join(sorted(FIELDS))}")
    message, pairs = compose(core, wanted)
    if core.store.get(message.sid) is None:
        note(core, message, wanted)
    return message, [deliver(core, message, pairs) for _ in range(int(wanted.get("repeat", 1)))]


def note(core: Core, message: Message, wanted: Mapping[str, Any]) -> None:
    """Opens the window, and for text messages obeys the keywords, as Twilio does by itself."""
    with core.store.lock:
        person = core.store.people.link(message.sender, other_address(message.sender, wanted))
        person.heard[message.to] = person.active = message.created
        person.name = str(wanted.get("profile_name") or person.name)
        word = message.body.strip().upper()
        if channel(message.sender) == "sms" and word in STOP:
            person.stopped.add(message.to)
        elif word in START:
            person.stopped.discard(message.to)
        core.store.add(message)
    core.events.emit("message", bubble=bubble(message))


def other_address(address: str, wanted: Mapping[str, Any]) -> str:
    if address.startswith("whatsapp:+"):
        return str(wanted.get("external_user_id") or "")
    return f"whatsapp:+{wanted['wa_id']}" if wanted.get("wa_id") else ""


def compose(core: Core, wanted: Mapping[str, Any]) -> tuple[Message, list[tuple[str, str]]]:
    """The message as it is kept here, and the form that tells the webhook of it."""
    sender = str(wanted.get("from", ""))
    if not (PHONE.fullmatch(sender) or USER_ID.fullmatch(sender)):
        raise ValueError(f"from must be whatsapp:+NUMBER, whatsapp:CC.ID or +NUMBER, not {sender!r}")
    tapped = chosen(core, sender, wanted)
    message, files = written(core, sender, wanted, tapped)
    types = [each.content_type for each in files]
    kind = str(wanted.get("type") or kind_of(wanted, tapped, types))
    message.extra = {"type": kind, "location": wanted.get("location"), "files": [shown(each) for each in files]}
    parts = (base(core, message), whatsapp(core, message, wanted, kind), attachments(message, types))
    form = {
        name: value for part in (*parts, choice(tapped), place(wanted), context(core, message)) for name, value in part
    }
    form |= {name: str(value) for name, value in {**wanted.get("referral", {}), **wanted.get("raw", {})}.items()}
    return message, list(form.items())


def written(core: Core, sender: str, wanted: Mapping[str, Any], tapped: Option | None) -> tuple[Message, list[Medium]]:
    """What the person has written, tapped or attached."""
    account = str(wanted.get("account") or core.options.account)
    sid = str(wanted.get("sid") or core.sids.sid("SM"))
    media = [attached(core, sid, account, each) for each in [*as_list(wanted.get("media")), *cards(wanted)]]
    text = tapped.title if tapped else str(wanted.get("body") or "")
    now = core.clock.now()
    message = Message(
        sid=sid,
        seq=core.store.next_seq(),
        account=account,
        sender=sender,
        to=str(wanted.get("to") or (tapped.message.sender if tapped else core.options.sender)),
        body=text,
        text=text,
        created=now,
        sent=now,
        direction="inbound",
        status="received",
        media=[address for _, address in media],
        reply_to=tapped.message.sid if tapped else str(wanted.get("reply_to") or ""),
        payload=tapped.id if tapped else "",
    )
    return message, [file for file, _ in media]


def shown(file: Medium) -> dict[str, str]:
    """As the phone page shows it."""
    return {"url": file.url or f"/_standin/media/{file.sid}", "content_type": file.content_type, "name": file.name}


Pairs = Iterator[tuple[str, str]]


def base(core: Core, message: Message) -> Pairs:
    yield from (("MessageSid", message.sid), ("SmsSid", message.sid), ("SmsMessageSid", message.sid))
    yield from (("AccountSid", message.account), ("From", message.sender), ("To", message.to))
    yield from (("Body", message.body), ("NumMedia", str(len(message.media))), ("NumSegments", "1"))
    yield from (("SmsStatus", "received"), ("ApiVersion", "2010-04-01"))


def whatsapp(core: Core, message: Message, wanted: Mapping[str, Any], kind: str) -> Pairs:
    if not message.sender.startswith("whatsapp:"):
        return
    person = core.store.people.at(message.sender)
    number = message.sender.removeprefix("whatsapp:+")
    wa_id = wanted.get("wa_id") or (number if number.isdigit() else "")
    user_id = wanted.get("external_user_id") or person.user_id
    named = {
        "ProfileName": wanted.get("profile_name") or person.name,
        "WaId": wa_id,
        "ExternalUserId": user_id,
        "Forwarded": "true" if wanted.get("forwarded") else "",
    }
    given = {name: str(value) for name, value in named.items() if value}
    yield from given.items()
    yield "MessageType", kind
    yield "ReferralNumMedia", "0"
    yield "ChannelMetadata", dumps({"type": "whatsapp", "data": {"context": given}})


def attachments(message: Message, types: list[str]) -> Pairs:
    for index, (address, kind) in enumerate(zip(message.media, types, strict=True)):
        yield f"MediaUrl{index}", address
        yield f"MediaContentType{index}", kind


def choice(tapped: Option | None) -> Pairs:
    if tapped is None:
        return
    if tapped.listed:
        yield from (("ListId", tapped.id), ("ListTitle", tapped.title))
    else:
        yield from (("ButtonText", tapped.title), ("ButtonPayload", tapped.id), ("ButtonType", "REPLY"))


def place(wanted: Mapping[str, Any]) -> Pairs:
    spot = wanted.get("location") or {}
    for name in ("latitude", "longitude", "address", "label"):
        if name in spot:
            yield name.capitalize(), str(spot[name])


def context(core: Core, message: Message) -> Pairs:
    """Which message it answers; Twilio tells for seven days."""
    replied = core.store.get(message.reply_to) if message.reply_to else None
    if replied is not None and message.created - replied.created <= 7 * 86400:
        yield from (("OriginalRepliedMessageSid", replied.sid), ("OriginalRepliedMessageSender", replied.sender))


def kind_of(wanted: Mapping[str, Any], tapped: Option | None, types: list[str]) -> str:
    if tapped:
        return "button" if tapped.message.template and not tapped.listed and approved(tapped) else "interactive"
    if wanted.get("location"):
        return "location"
    if types:
        return KINDS.get(types[0]) or KINDS.get(types[0].partition("/")[0], "document")
    return "text"


def approved(tapped: Option) -> bool:
    return bool((tapped.message.extra or {}).get("approved"))


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def cards(wanted: Mapping[str, Any]) -> list[dict[str, str]]:
    """A contact card is text (vCard 3.0) or an object with name and phone."""
    return [
        {"content_type": "text/vcard", "name": "contact.vcf", "text": each if isinstance(each, str) else vcard(each)}
        for each in as_list(wanted.get("contacts"))
    ]


def vcard(contact: Mapping[str, str]) -> str:
    name, phone = contact.get("name", ""), contact.get("phone", "")
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"N:;{name};;;", f"FN:{name}", f"TEL;TYPE=CELL:{phone}", "END:VCARD")
    return "\r\n".join((*lines, ""))


def chosen(core: Core, sender: str, wanted: Mapping[str, Any]) -> Option | None:
    """The option meant by id, title or place from 1: on `reply_to`, else on the newest message that offers it."""
    word = wanted.get("button", wanted.get("row"))
    if word is None:
        return None
    own = core.store.people.addresses(core.store.people.at(sender))
    asked = core.store.get(str(wanted["reply_to"])) if wanted.get("reply_to") else None
    shown = [asked] if asked else islice(sent_to(core, own), LOOK_BACK)
    seen: list[str] = []
    for message in shown:
        offers = options(message)
        seen = seen or [each.title for each in offers]
        for number, each in enumerate(offers, 1):
            if word in (each.id, each.title, number):
                return each
    raise ValueError(f"no message to {sender} offers {word!r}; the newest offers {', '.join(seen) or 'nothing'}")


def sent_to(core: Core, addresses: list[str]) -> Iterator[Message]:
    found = [message for own in addresses for message in islice(core.store.newest(to=own), LOOK_BACK)]
    yield from sorted(found, key=lambda each: -each.seq)


def options(message: Message) -> list[Option]:
    card = message.card or {}
    buttons = [
        Option(message, each["id"], each["title"], False)
        for each in card.get("buttons", [])
        if each["type"] == "QUICK_REPLY"
    ]
    rows = card.get("list", {}).get("rows", [])
    return buttons + [Option(message, each["id"], each["item"], True) for each in rows]


def deliver(core: Core, message: Message, pairs: list[tuple[str, str]]) -> Delivery:
    """To the webhook, and where that fails to the fallback."""
    options = core.options
    if not options.webhook:
        return Delivery(0, 0, why="no webhook is set")
    token = digest(f"webhook {message.sid}")
    delivery = core.poster.post(options.webhook, pairs, message.account, token)
    if not delivery.taken and options.fallback:
        told = [*pairs, ("ErrorCode", "11200"), ("ErrorUrl", options.webhook.partition("#")[0])]
        delivery = core.poster.post(options.fallback, told, message.account, token)
    core.events.emit("webhook", sid=message.sid, http=delivery.status, tries=delivery.tries, why=delivery.why)
    if delivery.taken:
        answer(core, message, delivery)
    return delivery


def answer(core: Core, message: Message, delivery: Delivery) -> None:
    """Messages that the webhook answered with as TwiML."""
    try:
        for reply in replies(delivery.content_type, delivery.body):
            wanted = {"To": message.sender, "From": message.to, **dict(reply)}
            media = [pair for pair in reply if pair[0] == "MediaUrl"]
            plain = [pair for pair in wanted.items() if pair[0] != "MediaUrl"]
            begin(core, accept(core, message.account, [*plain, *media], "outbound-reply"))
    except (ValueError, Refused) as fault:
        core.events.emit("broke", what=str(fault))


def reads(core: Core, address: str) -> int:
    """The person opens the chat: everything delivered becomes read. How many."""
    own = core.store.people.addresses(core.store.people.at(address))
    fresh = [each for each in sent_to(core, own) if each.status in ("sent", "delivered")]
    for message in reversed(fresh):
        see(core, message)
    return len(fresh)
