"""The addresses of the page, with what a browser must be told to keep strangers out of it."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

import urllib3

from bot.standin.app import Pages
from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.media import NEAR
from bot.standin.page import draw
from bot.standin.page.acts import ACTS, Act
from bot.standin.page.look import HERE
from bot.standin.page.model import Page
from bot.standin.page.stream import stream
from bot.standin.wire import Answer, Request

STATIC = {
    "phone.css": "text/css; charset=utf-8",
    "phone.js": "text/javascript; charset=utf-8",
    "around.js": "text/javascript; charset=utf-8",
    "htmx.min.js": "text/javascript; charset=utf-8",
    "bell.svg": "image/svg+xml",
    "voice.ogg": "audio/ogg",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def routes(page: Page) -> Pages:
    """All of them, for `Standin(extra=...)`."""
    made: dict[tuple[str, str], Callable[[Core, Request], Answer]] = {
        ("GET", "/"): lambda core, request: html(draw.whole(core, page)),
        ("GET", "/page/stream"): partial(listen, page),
        ("GET", "/page/media"): show_media,
        ("GET", "/favicon.ico"): lambda core, request: static("bell.svg"),
    }
    made |= {("POST", f"/page/{name}"): partial(act, page, does) for name, does in ACTS.items()}
    made |= {("GET", f"/page/{name}"): lambda core, request, name=name: static(name) for name in STATIC}  # type: ignore[misc]
    return made


def html(text: str) -> Answer:
    return Answer(200, text.encode("utf-8", "replace"), "text/html; charset=utf-8", dict(HEADERS))


def static(name: str) -> Answer:
    return Answer(200, (HERE / "static" / name).read_bytes(), STATIC[name], dict(HEADERS))


def listen(page: Page, core: Core, request: Request) -> Answer:
    since = request.headers.get("last-event-id") or request.args.get("since") or str(core.events.last)
    return Answer(200, stream(core, page, int(since)), "text/event-stream")


def act(page: Page, does: Act, core: Core, request: Request) -> Answer:
    """Only for the page itself: a strange site cannot send this header without asking first."""
    if "hx-request" not in request.headers:
        return Answer(403, b"Only the page itself may do this.", "text/plain; charset=utf-8")
    try:
        return does(core, page, request)
    except (ValueError, KeyError) as fault:
        words = f"{fault} is missing" if isinstance(fault, KeyError) else str(fault)
        return Answer(400, words.encode(), "text/plain; charset=utf-8")


def show_media(core: Core, request: Request) -> Answer:
    """What the desk sent along, fetched for the browser, which may load nothing from elsewhere."""
    message = core.store.get(request.args.get("sid", ""))
    addresses = [*message.media, *((message.card or {}).get("media", []))] if message else []
    number = int(request.args.get("n", "0"))
    if not 0 <= number < len(addresses):
        raise Refused(20404)
    if urlsplit(addresses[number]).hostname not in NEAR:
        return Answer(302, headers={"Location": addresses[number]})
    found = urllib3.request("GET", addresses[number], timeout=10.0, retries=False)
    kind = found.headers.get("Content-Type", "application/octet-stream")
    kept = {name: found.headers[name] for name in ("Content-Disposition",) if name in found.headers}
    return Answer(found.status, found.data, kind, {**kept, "X-Content-Type-Options": "nosniff"})
