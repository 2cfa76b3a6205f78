"""The phones' memory: conversations and windows, kept in a file between two starts of the demo."""

from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import asdict
from json import dumps, loads
from pathlib import Path
from typing import Any

from bot.standin.core import Core
from bot.standin.media import Medium
from bot.standin.message import Message

MOST = 2_000


def remember(core: Core, file: Path) -> None:
    """Write it down, all at once or not at all."""
    with core.store.lock:
        kept = {
            "seq": core.store.seq,
            "people": [
                {"address": each.address, "also": each.user_id, "name": each.name, "heard": each.heard}
                for each in core.store.people.all()
            ],
            "messages": [asdict(each) for each in core.store.every()[-MOST:]],
            "media": [
                {**asdict(each), "data": None if each.data is None else b64encode(each.data).decode()}
                for each in core.store.media.values()
            ],
        }
    fresh = file.with_suffix(".new")
    fresh.write_text(dumps(kept))
    fresh.replace(file)


def recall(core: Core, file: Path) -> None:
    """Read it back. A file that is missing or not understood is no reason not to start."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        restore(core, loads(file.read_text()))


def restore(core: Core, kept: dict[str, Any]) -> None:
    messages = [Message(**{"told": each["status"], **each}) for each in kept["messages"]]
    media = [Medium(**{**each, "data": each["data"] and b64decode(each["data"])}) for each in kept["media"]]
    with core.store.lock:
        for each in kept["people"]:
            person = core.store.people.link(each["address"], each["also"])
            person.name, person.heard = each["name"], dict(each["heard"])
        for message in messages:
            core.store.add(message)
            person = core.store.people.at(message.person)
            person.active = max(person.active, message.created)
        core.store.media.update({each.sid: each for each in media})
        core.store.seq = max(core.store.seq, int(kept["seq"]))
