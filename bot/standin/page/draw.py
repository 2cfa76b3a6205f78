"""Draws what changes: bubbles one by one, and parts of the page that are sent again when they look different."""

from collections.abc import Mapping
from html import escape
from typing import Any

from bot.standin.clock import iso
from bot.standin.core import Core
from bot.standin.page.look import day, environment, hour, left, local
from bot.standin.page.model import SWITCHES, Page, Phone
from bot.standin.page.news import news
from bot.standin.page.steps import steps
from bot.standin.people import WINDOW, Person

BUBBLES = 60
SHORT = 90
MARKS = {ord(mark): "" for mark in "*_~`"}
TICKS = {
    "sent": "Sent",
    "delivered": "Delivered",
    "read": "Read",
    "failed": "Failed",
    "undelivered": "Not delivered",
    "canceled": "Cancelled",
}


def render(template: str, **given: Any) -> str:
    return environment().get_template(f"{template}.j2").render(**given)


def whole(core: Core, page: Page) -> str:
    """The page as it is now. It listens from the event that it was drawn at."""
    since = core.events.last
    page.look()
    phones = "".join(phone(core, page, each) for each in page.phones)
    shown = {"page": page, "sender": core.options.sender.partition(":")[2], "since": since, "phones": phones}
    return render("page", **shown, parts=parts(core, page))


def phone(core: Core, page: Page, each: Phone) -> str:
    chat = core.store.chat(each.address, BUBBLES)
    befores = [None, *chat]
    shown = [bubble(core, page, each, one, before) for one, before in zip(chat, befores, strict=False)]
    return render("phone", page=page, phone=each, chat="".join(shown), parts=phone_parts(core, page, each))


def bubble(core: Core, page: Page, each: Phone, one: Mapping[str, Any], before: Mapping[str, Any] | None) -> str:
    """One message; `before` is the one above it, which tells whether a new day begins."""
    card = one["card"] or {}
    new_day = before is None or local(before["at"], page.zone).date() != local(one["at"], page.zone).date()
    return render(
        "bubble",
        page=page,
        phone=each,
        it=one,
        body=card.get("body", one["text"]) if card else one["text"],
        buttons=card.get("buttons", []),
        listed=card.get("list") or {},
        place=one.get("location") or card.get("location") or {},
        footer=card.get("footer", ""),
        files=files(one, card),
        quoted=quoted(core, one),
        new_day=new_day,
        ticks=TICKS,
    )


def files(one: Mapping[str, Any], card: Mapping[str, Any]) -> list[dict[str, str]]:
    """What is attached, each with an address of this page."""
    if one["mine"]:
        return [{"kind": kind(each["content_type"]), **each} for each in one.get("files", [])]
    addresses = [*one["media"], *card.get("media", [])]
    ours = f"/page/media?sid={one['sid']}&n="
    return [{"kind": "", "url": f"{ours}{n}", "name": named(address)} for n, address in enumerate(addresses)]


def named(address: str) -> str:
    return address.partition("?")[0].rpartition("/")[2]


def kind(content_type: str) -> str:
    """How it is shown: image, audio, video, contact or file."""
    first = content_type.partition("/")[0]
    return "contact" if "vcard" in content_type else first if first in ("image", "audio", "video") else "file"


def quoted(core: Core, one: Mapping[str, Any]) -> str:
    """The beginning of the message that this one answers; a tap shows its own words only."""
    found = core.store.get(one["reply_to"]) if one["reply_to"] else None
    if found is None:
        return ""
    text = " ".join(((found.card or {}).get("body") or found.text or "a file").translate(MARKS).split())
    return text if len(text) <= SHORT else text[: SHORT - 1] + "…"


def tick(sid: str, status: str, error: int | None) -> str:
    return render("tick", sid=sid, status=status, label=TICKS.get(status, ""), error=error)


def parts(core: Core, page: Page) -> dict[str, str]:
    """Everything on the page that is not a bubble, by the id of its element."""
    page.look()
    now = iso(core.clock.now())
    moved = core.clock.shift > 1
    on = {each.kind for each in core.faults.all()}
    switches = [(each, all(fault["kind"] in on for fault in each.faults)) for each in SWITCHES]
    made = {
        "title": escape(page.title),
        "clock": render("clock", day=day(now, page.zone), hour=hour(now, page.zone), moved=moved and left_days(core)),
        "switches": render("switches", switches=switches),
        "news": render("news", news=news(core, page)),
        "health": render("health", health=health(page), asked=page.health is not None),
        "tabs": render("tabs", phones=list(page.phones)),
        **steps(core, page),
    }
    for each in list(page.phones):
        made |= phone_parts(core, page, each)
    return made


def left_days(core: Core) -> str:
    """How far the clock was moved: `2 days 3 h`."""
    hours = round(core.clock.shift / 3600)
    days, rest = divmod(hours, 24)
    words = [f"{days} day{'s' if days > 1 else ''}"] if days else []
    return " ".join([*words, *([f"{rest} h"] if rest or not days else [])])


def phone_parts(core: Core, page: Page, each: Phone) -> dict[str, str]:
    person, now = core.store.people.at(each.address), core.clock.now()
    writes = any(until > now for until in person.typing.values()) and not answered(core, person)
    open_now = window(core, person, now)
    return {
        f"with-{each.id}": escape(page.title),
        f"window-{each.id}": render("window", window=open_now),
        f"note-{each.id}": render("note", phone=each, closed=open_now["state"] == "closed"),
        f"typing-{each.id}": render("typing", writes=writes),
    }


def answered(core: Core, person: Person) -> bool:
    """Whether the last word in this chat is the desk's: then nobody is typing any more."""
    last = core.store.chat(person.address, 1)
    return bool(last) and not last[-1]["mine"]


def window(core: Core, person: Person, now: float) -> dict[str, Any]:
    """The 24 hours in which the desk may write freely: how much is left, as words and as a share of a hundred."""
    until = person.open_until(core.options.sender)
    if until is None:
        return {"state": "new", "words": "has not written yet", "share": 0}
    if until <= now:
        return {"state": "closed", "words": "closed", "share": 0}
    return {"state": "open", "words": f"open, {left(until - now)} left", "share": round((until - now) / WINDOW * 100)}


def health(page: Page) -> dict[str, Any]:
    """How the front desk does, in a few words."""
    told = page.health() if page.health else None
    if told is None:
        return {"state": "out", "words": "no answer"}
    queues = {name: count for name, count in (told.get("queues") or {}).items() if count}
    waits = sum(queues.get(name, 0) for name in ("inbox", "outbox"))
    said = [
        f"{waits} on the way" if waits else "",
        f"{queues['unknown']} being looked up" if queues.get("unknown") else "",
        f"{queues['dead']} given up" if queues.get("dead") else "",
    ]
    well = told.get("status") == "ok" and not queues.get("unknown")
    state = "out" if queues.get("dead") else "ok" if well else "busy"
    usual = "all well" if told.get("status") == "ok" else str(told.get("status"))
    return {"state": state, "words": ", ".join(filter(None, said)) or usual}
