"""Files that people sent, at an address of ours for a while: so that Twilio can fetch them and hand them on."""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from mimetypes import guess_extension
from typing import NamedTuple

from bot.world import World
from flows.sent import GOES, bare
from storage import inbox
from storage.db import reading

SPAN = timedelta(days=1)  # Twilio fetches at once; somebody may look at it in its log
SEAL = 16  # bytes
PLAIN = "application/octet-stream"


class File(NamedTuple):
    """The `n`th file of the message with this SID, of a business."""

    business: int
    sid: str
    n: int


def link(world: World, business: int, ref: str) -> str:
    """The path under which the file of a `Sent.ref` is served, with an ending that says what it is."""
    sid, n, content_type = ref.split("/", 2)
    until = int((world.now() + SPAN).timestamp())
    told = f"{business}|{until}|{n}|{sid}".encode()
    token = urlsafe_b64encode(seal(world.keys[0], told) + told).decode().rstrip("=")
    return f"/media/{token}{guess_extension(content_type) or ''}"


def seal(key: bytes, told: bytes) -> bytes:
    return hmac.digest(key, b"media:" + told, hashlib.sha256)[:SEAL]


def read(world: World, name: str) -> File | None:
    """What this name of a link stands for; None where it is not of our making, or over."""
    token = name.partition(".")[0]
    try:
        whole = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        business, until, n, sid = whole[SEAL:].decode().split("|", 3)
    except ValueError:
        return None
    good = any(hmac.compare_digest(seal(key, whole[SEAL:]), whole[:SEAL]) for key in world.keys)
    fresh = good and world.now() < datetime.fromtimestamp(int(until), UTC)
    return File(int(business), sid, int(n)) if fresh else None


def address(world: World, file: File) -> str:
    """Where Twilio keeps it; empty where we know nothing of it."""
    with reading(world.db, file.business) as tx:
        row = tx.first(inbox.MORE, sid=file.sid)
    media: Sequence[Sequence[str]] = row.more.get("media", ()) if row else ()
    return media[file.n][0] if file.n < len(media) else ""


def fetch(world: World, name: str) -> tuple[bytes, str] | None:
    """The bytes and the content type of what this link stands for; None where there is no such thing. Raises OSError
    where Twilio does not give it."""
    file = read(world, name)
    url = address(world, file) if file and world.media else ""
    if not url or world.media is None:
        return None
    data, content_type = world.media(url)
    return data, content_type if bare(content_type) in GOES else PLAIN
