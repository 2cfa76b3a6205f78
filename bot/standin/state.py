"""What a phone page needs to draw: people, their bubbles, windows, dots, templates, switches."""

from dataclasses import asdict
from typing import Any

from bot.standin.clock import iso
from bot.standin.content import approval_json
from bot.standin.contents import every
from bot.standin.core import Core
from bot.standin.people import Person

BUBBLES = 100
PEOPLE = 200


def state(core: Core, address: str = "", last: int = BUBBLES, most: int = PEOPLE) -> dict[str, Any]:
    """Everything, or the conversation of one person; the most recent come first. `event`: where to go on listening."""
    with core.store.lock:
        people = [core.store.people.at(address)] if address else core.store.people.all()
        recent = sorted(people, key=lambda each: -each.active)[:most]
        shown = [person_json(core, each, last) for each in recent]
    return {
        "now": iso(core.clock.now()),
        "shift": core.clock.shift,
        "event": core.events.last,
        "sender": core.options.sender,
        "webhook": core.options.webhook,
        "people": shown,
        "people_known": len(people),
        "templates": [{"sid": each.sid, "friendly_name": each.name, **approval_json(each)} for each in every(core)],
        "faults": [asdict(each) for each in core.faults.all()],
        "callbacks": dict(core.posts),
        "messages": core.store.seq,
        "forgotten": core.store.forgotten,
    }


def person_json(core: Core, person: Person, last: int) -> dict[str, Any]:
    now = core.clock.now()
    windows = {desk: heard + 86400 for desk, heard in person.heard.items()}
    return {
        "address": person.address,
        "phone": person.phone,
        "user_id": person.user_id,
        "name": person.name,
        "reads": person.reads,
        "windows": {desk: {"until": iso(until), "open": until > now} for desk, until in windows.items()},
        "typing": {desk: iso(until) for desk, until in person.typing.items() if until > now},
        "bubbles": core.store.chat(person.address, last),
    }
