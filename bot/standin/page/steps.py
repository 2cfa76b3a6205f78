"""Which steps can be taken now and which were done: what was written and heard tells, so a new start knows it too."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.standin.core import Core
from bot.standin.page.look import environment
from bot.standin.page.model import SWITCHES, Heard, Page, Step

LOOK_BACK = 200
Chats = Mapping[str, Sequence[Mapping[str, Any]]]


def steps(core: Core, page: Page) -> dict[str, str]:
    """Each step as it is drawn now, by the id of its element."""
    chats = {phone.name: core.store.chat(phone.address, LOOK_BACK) for phone in list(page.phones)}
    made = {}
    for n, step in enumerate(page.steps):
        if n not in page.done and was_done(core, step, chats):
            page.done.add(n)
        ready = step.needs is None or came(step.needs, chats)
        shown = environment().get_template("step.j2").render(n=n, step=step, ready=ready, done=n in page.done)
        made[f"step-{n}"] = shown
    return made


def was_done(core: Core, step: Step, chats: Chats) -> bool:
    if step.switch:
        return has_struck(core, step.switch)
    return step.expected is not None and came(step.expected, chats)


def has_struck(core: Core, name: str) -> bool:
    kinds = {fault["kind"] for switch in SWITCHES if switch.name == name for fault in switch.faults}
    fresh = core.events.since(max(core.events.last - LOOK_BACK, 0))
    return any(kinds & set(event.get("fault", "").split()) for event in fresh if event["kind"] == "fault")


def came(wanted: Heard, chats: Chats) -> bool:
    """Whether that phone has got it; the last of a phone that has got nothing yet is empty. One that was put away has
    nothing at all."""
    if wanted.who not in chats:
        return False
    heard = answers(chats[wanted.who], wanted.since)
    return any(re.search(wanted.words, text) for text in ((heard or [""])[-1:] if wanted.last else heard))


def answers(chat: Sequence[Mapping[str, Any]], since: str) -> list[str]:
    """What came to this phone, oldest first, after the first time that its owner wrote `since`."""
    begins = next((n for n, one in enumerate(chat) if one["mine"] and one["text"].startswith(since)), len(chat))
    return [said(one) for one in (chat[begins:] if since else chat) if not one["mine"]]


def said(one: Mapping[str, Any]) -> str:
    return str((one["card"] or {}).get("body") or one["text"])
