"""The product as the world meets it: `bellhop serve` and a local Twilio in processes of their own, HTTP between."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import urllib3

from bot.standin.testing import Handle, spawn

BELLHOP = Path(sys.executable).parent / "bellhop"
OWNER = "+447400000000"
SENDER = "whatsapp:+442070000001"
PATIENCE = 60.0


def free_port() -> int:
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return int(it.getsockname()[1])


class Desk:
    """A front desk with its settings. `start` and `kill` may alternate; `stop` is the gentle way."""

    def __init__(self, standin: Handle, database: str, folder: Path, port: int, **settings: Any) -> None:
        self.standin, self.folder, self.port = standin, folder, port
        self.url = f"http://127.0.0.1:{port}"
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        given = {name.upper(): str(value) for name, value in settings.items()}
        self.env: dict[str, str] = {
            **kept,
            "DATABASE_URL": database,
            "PORT": str(port),
            "HOST": "127.0.0.1",
            "PUBLIC_URL": self.url,
            "TWILIO_ACCOUNT_SID": standin.account,
            "TWILIO_AUTH_TOKEN": standin.token,
            "TWILIO_WHATSAPP_NUMBER": SENDER,
            "TWILIO_API_URL": standin.url,
            "BUSINESS_NAME": "Rosewood",
            "BUSINESS_COUNTRY": "GB",
            "BUSINESS_CURRENCY": "GBP",
            "OWNER_PHONES": OWNER,
            "SECRET_KEY": "only-for-tests",
            **given,
        }
        self.http = urllib3.PoolManager(retries=False)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self.folder / f"serve-{self.port}.log").open("ab") as log:
            self.process = subprocess.Popen(
                [BELLHOP, "serve"], env=self.env, cwd=self.folder, stdout=log, stderr=log, start_new_session=True
            )
        until(lambda: self.health() is not None, "the server answers")

    def kill(self) -> None:
        """`kill -9` to the whole process group."""
        assert self.process
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        assert self.process
        self.process.terminate()
        return self.process.wait(40)

    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def health(self) -> dict[str, Any] | None:
        try:
            answer = self.http.request("GET", f"{self.url}/healthz", timeout=2.0)
        except urllib3.exceptions.HTTPError:
            return None
        return dict(json.loads(answer.data))

    def log(self) -> str:
        return (self.folder / f"serve-{self.port}.log").read_text()

    def run(self, *words: str, text: str = "", **env: str) -> subprocess.CompletedProcess[str]:
        """Any other command of ours, with the same settings."""
        return subprocess.run(
            [BELLHOP, *words],
            env={**self.env, **env},
            cwd=self.folder,
            input=text,
            capture_output=True,
            text=True,
            timeout=120,
        )

    def hears(self, who: str, text: str, **more: Any) -> list[str]:
        """Somebody writes; what they are answered, once it has come."""
        seen = len(self.chat(who))
        assert self.standin.says(who, text, **more)["status"] in (200, 204)
        until(lambda: len(self.chat(who)) > seen, f"{who} is answered on {text!r}")
        return self.chat(who)[seen:]

    def chat(self, who: str) -> list[str]:
        """All that was sent to somebody, oldest first."""
        return [line["text"] for line in self.standin.ledger(to=f"whatsapp:{who}")]


def until(true: Callable[[], Any], what: str, patience: float = PATIENCE) -> None:
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if true():
            return
        time.sleep(0.05)
    raise AssertionError(f"{patience:.0f} s passed and it is not so that {what}")


@contextmanager
def open_desk(database: str, folder: Path, standin: Mapping[str, Any] | None = None, **settings: Any) -> Iterator[Desk]:
    """A stand-in and a server beside it; both end with the block."""
    port = free_port()
    with spawn(webhook=f"http://127.0.0.1:{port}/twilio/inbound", sender=SENDER, **(standin or {})) as handle:
        desk = Desk(handle, database, folder, port, **settings)
        desk.start()
        try:
            yield desk
        finally:
            if desk.alive():
                desk.kill()


def sliding_second(moments: list[float]) -> int:
    """The most that fell into any one second."""
    most, first = 0, 0
    for last, at in enumerate(moments):
        while at - moments[first] >= 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most
