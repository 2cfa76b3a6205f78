"""What came along with a message and is not words: a picture, a voice note, a file, a place; what of it goes on."""

from collections.abc import Mapping
from typing import Any, NamedTuple

KINDS = {"image": "picture", "video": "video", "audio": "voice"}
CARDS = ("text/vcard", "text/x-vcard", "text/directory")
GOES = frozenset({
    "image/jpeg", "image/png", "image/webp", "video/mp4", "video/3gpp", "audio/ogg", "audio/mpeg", "audio/amr",
    "audio/aac", "audio/mp4", "audio/3gpp", "application/pdf", "application/msword", "text/vcard",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
})  # fmt: skip
"""What WhatsApp takes from us; people may send each other more."""
CAPTIONED = ("picture", "video")
MAP = "https://www.google.com/maps/search/?api=1&query="


class Sent(NamedTuple):
    """`kind`: picture, video, voice, file, card, place or other. `ref` names a file for us, as `SID/n/type`; empty
    where it cannot go on. `link` shows a place on a map, `label` is what it is called."""

    kind: str
    ref: str = ""
    link: str = ""
    label: str = ""


def bare(content_type: str) -> str:
    """`audio/ogg` of `audio/ogg; codecs=opus`."""
    return content_type.partition(";")[0].strip().lower()


def sent(sid: str, kind: str, more: Mapping[str, Any]) -> tuple[Sent, ...]:
    """All that came with a message of this kind."""
    if "media" in more:
        return tuple(file(sid, n, str(medium[1])) for n, medium in enumerate(more["media"]))
    if "latitude" in more:
        label = ", ".join(str(more[name]) for name in ("label", "address") if more.get(name))
        return (Sent("place", "", f"{MAP}{more['latitude']},{more['longitude']}", label),)
    return () if kind in ("text", "tap") else (Sent("other"),)


def file(sid: str, n: int, content_type: str) -> Sent:
    plain = bare(content_type)
    kind = "card" if plain in CARDS else KINDS.get(plain.partition("/")[0], "file")
    known = "text/vcard" if kind == "card" else plain
    return Sent(kind, f"{sid}/{n}/{known}" if known in GOES else "")
