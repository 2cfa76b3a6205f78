"""The page's own stream: new bubbles, new ticks, and whatever else looks different, as pieces of HTML."""

from collections.abc import Iterator
from typing import Any

from bot.standin.core import Core
from bot.standin.page.draw import bubble, parts, tick
from bot.standin.page.model import Page

LOOK = 1.0
BEAT = 10


def stream(core: Core, page: Page, since: int) -> Iterator[bytes]:
    """Server-sent events from the event `since` on. What only ages, such as a window, is looked at once a second."""
    shown: dict[str, str] = {}
    quiet = 0
    yield b"retry: 1000\n\n"
    while not core.events.closed:
        fresh = core.events.since(since)
        since = fresh[-1]["id"] if fresh else since
        pieces = [*grown(core, page, fresh), *ticked(core, page, fresh), *changed(shown, parts(core, page))]
        if pieces:
            quiet = 0
            yield sse(since, "".join(pieces))
        elif (quiet := quiet + 1) % BEAT == 0:
            yield b": still here\n\n"
        core.events.wait(since, LOOK)


def grown(core: Core, page: Page, fresh: list[dict[str, Any]]) -> Iterator[str]:
    """New messages, each at the end of its chat."""
    for event in fresh:
        if event["kind"] != "message":
            continue
        one = event["bubble"]
        phone = page.phone_of(core, core.store.people.at(one["person"]))
        if phone:
            message = core.store.get(one["sid"])
            one = {**one, "status": message.known if message else one["status"]}
            before = [each for each in core.store.chat(phone.address, 40) if each["seq"] < one["seq"]]
            drawn = bubble(core, page, phone, one, before[-1] if before else None)
            yield f'<ol hx-swap-oob="beforeend:#log-{phone.id}">{drawn}</ol>'


def ticked(core: Core, page: Page, fresh: list[dict[str, Any]]) -> Iterator[str]:
    """How each message stands now that a phone here shows and of which there is news."""
    for sid in {event["sid"]: None for event in fresh if event["kind"] in ("status", "told")}:
        message = core.store.get(sid)
        if message and page.phone_of(core, core.store.people.at(message.to)):
            yield oob(tick(sid, message.known, message.known_error))


def changed(shown: dict[str, str], now: dict[str, str]) -> Iterator[str]:
    for name, html in now.items():
        if shown.get(name) != html:
            shown[name] = html
            yield f'<div id="{name}" hx-swap-oob="innerHTML">{html}</div>'


def oob(html: str) -> str:
    return html.replace(" id=", ' hx-swap-oob="true" id=', 1)


def sse(last: int, html: str) -> bytes:
    data = "".join(f"data: {line}\n" for line in html.replace("\r", "").split("\n"))
    return f"id: {last}\n{data}\n".encode("utf-8", "replace")
