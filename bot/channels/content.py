"""The few Content resources that show options: one for each shape, all words as variables, made once in an account.

They are made in the background and found again by name. Until then, or where Content is refused, options are lines.
"""

import logging
from collections.abc import Callable
from threading import Lock, Thread
from typing import Any

from bot.channels.choices import BUTTONS, ROWS, Shape

log = logging.getLogger(__name__)
VERSION = 1
PAGE = 500
SHAPES = (*(Shape("buttons", n) for n in range(1, BUTTONS + 1)), *(Shape("list", n) for n in range(1, ROWS + 1)))


def name(shape: Shape) -> str:
    return f"bellhop_{shape.kind}_{shape.count}_v{VERSION}"


def spec(shape: Shape) -> dict[str, Any]:
    """What is asked of the Content API. Samples stand in for every value; a message gives all of them."""
    places = iter(range(1, 100))

    def place() -> str:
        return f"{{{{{next(places)}}}}}"

    body = place()
    if shape.kind == "buttons":
        actions = [{"type": "QUICK_REPLY", "title": place(), "id": place()} for _ in range(shape.count)]
        types = {"twilio/quick-reply": {"body": body, "actions": actions}}
    else:
        button = place()
        items = [{"item": place(), "id": place(), "description": place()} for _ in range(shape.count)]
        types = {"twilio/list-picker": {"body": body, "button": button, "items": items}}
    samples = {str(n): f"sample {n}" for n in range(1, next(places))}
    return {"friendly_name": name(shape), "language": "en", "variables": samples, "types": types}


class Shapes:
    """Which shapes there are in this account, by their ContentSid. `client` is the SDK's."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.sids: dict[Shape, str] = {}
        self.lock = Lock()
        self.thread: Thread | None = None

    def get(self, shape: Shape) -> str:
        """Empty while it is not there."""
        return self.sids.get(shape, "")

    def forget(self, shape: Shape) -> None:
        """It is gone from the account; the next `prepare` makes it anew."""
        self.sids.pop(shape, None)

    def prepare(self, then: Callable[[], None] = lambda: None) -> None:
        """Find or make what is missing, in the background. Cheap where nothing is missing or it is being done."""
        with self.lock:
            if len(self.sids) == len(SHAPES) or (self.thread and self.thread.is_alive()):
                return
            self.thread = Thread(target=self.fill, args=(then,), name="content", daemon=True)
            self.thread.start()

    def fill(self, then: Callable[[], None] = lambda: None) -> None:
        """The same at once. A refusal is survived: then options stay numbered lines."""
        try:
            self.sids.update(self.known())
            for shape in SHAPES:
                if shape not in self.sids:
                    self.sids[shape] = self.make(shape)
        except Exception as error:
            log.warning("options go as numbered lines for now, for Content is out of reach: %s", type(error).__name__)
        then()

    def known(self) -> dict[Shape, str]:
        """Of several with one name the oldest, so that two processes choose the same."""
        ours = {name(shape): shape for shape in SHAPES}
        found: dict[Shape, tuple[Any, str]] = {}
        for content in self.client.content.v1.contents.stream(page_size=PAGE):
            if shape := ours.get(content.friendly_name):
                mine = (content.date_created, content.sid)
                found[shape] = min(found.get(shape, mine), mine)
        return {shape: sid for shape, (_, sid) in found.items()}

    def make(self, shape: Shape) -> str:
        return str(self.client.content.v1.contents.create(Asked(spec(shape))).sid)


class Asked:
    """A Content resource as the SDK takes it: anything that has `to_dict`."""

    def __init__(self, wanted: dict[str, Any]) -> None:
        self.wanted = wanted

    def to_dict(self) -> dict[str, Any]:
        return self.wanted
