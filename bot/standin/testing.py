"""A stand-in for tests: in a thread or in a process of its own, behind one handle that speaks HTTP to it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from json import dumps, loads
from typing import Any
from urllib.parse import urlencode

import urllib3

from bot.standin.options import ACCOUNT, SENDER, TOKEN, Options
from bot.standin.server import Standin

Json = dict[str, Any]


class Handle:
    """`url` is what `TWILIO_API_URL` wants. Refusals of the stand-in itself raise ValueError with its words."""

    def __init__(self, url: str, account: str = ACCOUNT, token: str = TOKEN, sender: str = SENDER) -> None:
        self.url, self.account, self.token, self.sender = url, account, token, sender
        self._pool = urllib3.PoolManager(maxsize=16, retries=False)

    def call(self, method: str, name: str, body: Any = None, **query: Any) -> Any:
        """`/_standin/NAME`; the JSON of the answer, or None."""
        return loads(self._raw(method, name, body, query) or b"null")

    def ledger(self, **query: Any) -> list[Json]:
        """Accepted messages, oldest first; `to=`, `after=`, `inbound=1`."""
        return [loads(line) for line in self._raw("GET", "ledger", None, query).split(b"\n") if line]

    def says(self, sender: str, body: str = "", **more: Any) -> Json:
        """A person writes; `more` is any field of `POST /_standin/inbound`. `status` is the webhook's answer."""
        return self._json("POST", "inbound", {"from": address(sender), "body": body, **more})

    def taps(self, sender: str, button: str | int, **more: Any) -> Json:
        """A person taps a button or row: its id, its title or its place from 1."""
        return self._json("POST", "inbound", {"from": address(sender), "button": button, **more})

    def reads(self, person: str) -> int:
        return int(self._json("POST", "read", {"person": address(person)})["read"])

    def person(self, who: str, **more: Any) -> Json:
        """Introduces somebody: `name`, `also`, `reads`, `heard` (seconds since the last word: opens the window)."""
        return self._json("POST", "people", {"address": address(who), **more})

    def template(self, name: str, body: str = "", **more: Any) -> str:
        """Seeds an approved text template; `types`, `variables`, `category`, `status` as wanted. Its SID."""
        types = more.pop("types", {"twilio/text": {"body": body}})
        made = self._json("POST", "templates", {"name": name, "friendly_name": name, "types": types, **more})
        return str(made["sid"])

    def faults(self, *wanted: str | Json, **fields: Any) -> list[Json]:
        """Switches faults on: `faults("lost_after", next=3)` or dicts."""
        each = [{"kind": one, **fields} if isinstance(one, str) else one for one in wanted]
        made: list[Json] = self.call("POST", "faults", each)
        return made

    def heal(self) -> None:
        self.call("DELETE", "faults")

    def reset(self, templates: bool = False) -> None:
        self.call("POST", "reset", {"templates": templates})

    def clock(self, **units: Any) -> Json:
        """Moves the clock by `days`, `hours`, `minutes`, `seconds`, or `to` an instant; without any only tells."""
        return self._json("POST", "clock", units) if units else self._json("GET", "clock")

    def options(self, **wanted: Any) -> Json:
        return self._json("POST", "options", wanted)

    def state(self, person: str = "") -> Json:
        return self._json("GET", "state", **({"person": address(person)} if person else {}))

    def chat(self, person: str) -> list[Json]:
        """The bubbles of one person, oldest first."""
        bubbles: list[Json] = self.state(person)["people"][0]["bubbles"]
        return bubbles

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until no callback is under way nor due within a second."""
        return bool(self._json("GET", "idle", timeout=timeout)["idle"])

    def close(self) -> None:
        self._pool.clear()

    def _json(self, method: str, name: str, body: Any = None, **query: Any) -> Json:
        answer: Json = self.call(method, name, body, **query)
        return answer

    def _raw(self, method: str, name: str, body: Any, query: Json) -> bytes:
        asked = f"{self.url}/_standin/{name}" + (f"?{urlencode(query)}" if query else "")
        sent = None if body is None else dumps(body).encode()
        answer = self._pool.request(method, asked, body=sent, timeout=60.0)
        if answer.status >= 400:
            raise ValueError(loads(answer.data)["message"])
        return answer.data


def address(who: str) -> str:
    """A bare number is a WhatsApp address."""
    return f"whatsapp:{who}" if who.startswith("+") else who


@contextmanager
def running(webhook: str = "", port: int = 0, **options: Any) -> Iterator[Handle]:
    """A stand-in in threads of this process; `options` as in bot/standin/options.py."""
    made = Options(webhook=webhook)
    accounts = options.pop("accounts", made.accounts)
    made.accounts = dict(accounts)
    made.change(options)
    standin = Standin(made, port=port)
    handle = Handle(standin.url, made.account, made.accounts[made.account], made.sender)
    try:
        yield handle
    finally:
        handle.close()
        standin.stop()


@contextmanager
def spawn(
    webhook: str = "", port: int = 0, account: str = ACCOUNT, token: str = TOKEN, **options: Any
) -> Iterator[Handle]:
    """A stand-in in a process of its own, ended with the block."""
    words = [sys.executable, "-m", "bot.standin", "--port", str(port), "--webhook", webhook]
    words += ["--account", account, "--token", token]
    for name, value in options.items():
        words += ["--option", f"{name}={dumps(value)}"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line.startswith("stand-in at "):
                raise RuntimeError("the stand-in did not start")
            handle = Handle(line.split()[-1], account, token, options.get("sender", SENDER))
            yield handle
            handle.close()
        finally:
            process.terminate()
            process.wait(10)
