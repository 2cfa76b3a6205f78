"""Media: what phones attach and what we are told to send."""

from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass
from mimetypes import guess_type
from typing import Any
from urllib.parse import urlsplit

import urllib3

from bot.standin.clock import rfc2822
from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.message import API, Message
from bot.standin.wire import Answer, Request, json_answer

MOST_BYTES = 16 * 1024 * 1024
MOST_KEPT = 2_000
NEAR = ("127.0.0.1", "localhost", "::1")


@dataclass
class Medium:
    """`data` is what a phone attached; where it is None, `url` says where it lies."""

    sid: str
    parent: str
    account: str
    content_type: str
    created: float
    data: bytes | None = None
    url: str = ""
    name: str = ""


def keep(core: Core, medium: Medium) -> Medium:
    with core.store.lock:
        kept = core.store.media
        kept[medium.sid] = medium
        while len(kept) > MOST_KEPT:
            kept.pop(next(iter(kept)))
    return medium


def attached(core: Core, parent: str, account: str, given: Any) -> tuple[Medium, str]:
    """What a phone attached, and the address under which the product is to fetch it. Raises ValueError."""
    if not isinstance(given, dict):
        raise ValueError("a medium is an object with content_type and base64, text or url")
    data = None
    if "base64" in given:
        data = b64decode(given["base64"])
    elif "text" in given:
        data = str(given["text"]).encode()
    elif "url" not in given:
        raise ValueError("a medium needs base64, text or url")
    medium = keep(
        core,
        Medium(
            core.sids.sid("ME"),
            parent,
            account,
            str(given.get("content_type") or "application/octet-stream"),
            core.clock.now(),
            data,
            str(given.get("url", "")),
            str(given.get("name", "")),
        ),
    )
    return medium, medium.url or f"{core.options.url}{API}/{account}/Messages/{parent}/Media/{medium.sid}"


def linked(core: Core, message: Message) -> None:
    """Notes the addresses that an outgoing message carries."""
    for url in message.media:
        kind = guess_type(urlsplit(url).path)[0] or "application/octet-stream"
        keep(core, Medium(core.sids.sid("ME"), message.sid, message.account, kind, message.created, url=url))


def reachable(addresses: Sequence[str]) -> bool:
    """Twilio fetches media before it sends. Only addresses on this machine are tried; others are believed."""
    for url in addresses:
        if urlsplit(url).hostname in NEAR:
            try:
                answer = urllib3.request("GET", url, timeout=10.0, retries=False, redirect=False)
            except (urllib3.exceptions.HTTPError, OSError):
                return False
            if answer.status not in (200, 302, 307) or len(answer.data) > MOST_BYTES:
                return False
    return True


def list_media(core: Core, request: Request, account: str, parent: str) -> Answer:
    uri = f"{API}/{account}/Messages/{parent}/Media.json"
    found = [medium_json(each) for each in list(core.store.media.values()) if each.parent == parent]
    page = {"end": max(0, len(found) - 1), "start": 0, "page": 0, "page_size": 50, "media_list": found}
    return json_answer({**page, "uri": uri, "first_page_uri": uri, "next_page_uri": None, "previous_page_uri": None})


def fetch_medium(core: Core, request: Request, account: str, parent: str, sid: str) -> Answer:
    """JSON with `.json` behind the name, else the bytes."""
    medium = find(core, sid.removesuffix(".json"), parent)
    if sid.endswith(".json"):
        return json_answer(medium_json(medium))
    if core.options.media_redirect and medium.data is not None:
        return Answer(307, headers={"Location": f"{core.options.url}/_standin/media/{medium.sid}"})
    return open_medium(core, medium)


def open_medium(core: Core, medium: Medium) -> Answer:
    if medium.data is None:
        return Answer(307, headers={"Location": medium.url})
    named = (
        {"Content-Disposition": f'inline; filename="{medium.name}"'} if medium.name.isascii() and medium.name else {}
    )
    return Answer(200, medium.data, medium.content_type, named)


def delete_medium(core: Core, request: Request, account: str, parent: str, sid: str) -> Answer:
    core.store.media.pop(find(core, sid.removesuffix(".json"), parent).sid, None)
    return Answer(204)


def find(core: Core, sid: str, parent: str = "") -> Medium:
    medium = core.store.media.get(sid)
    if not isinstance(medium, Medium) or (parent and medium.parent != parent):
        raise Refused(20404)
    return medium


def medium_json(medium: Medium) -> dict[str, Any]:
    return {
        "account_sid": medium.account,
        "content_type": medium.content_type,
        "date_created": rfc2822(medium.created),
        "date_updated": rfc2822(medium.created),
        "parent_sid": medium.parent,
        "sid": medium.sid,
        "uri": f"{API}/{medium.account}/Messages/{medium.parent}/Media/{medium.sid}.json",
    }
