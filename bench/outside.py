"""The product as a process: how soon it answers, and how much memory it holds after a long day."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import urllib3

from bench.databases import folder
from bot.standin.testing import spawn
from tests.outside.desk import OWNER, SENDER, Desk, free_port

MESSAGES = 10_000


@contextmanager
def desk(database: str, place: Path) -> Iterator[Desk]:
    port = free_port()
    with spawn(webhook=f"http://127.0.0.1:{port}/twilio/inbound", sender=SENDER) as standin:
        made = Desk(standin, database, place, port)
        try:
            yield made
        finally:
            if made.alive():
                made.kill()


def start(database: str) -> float:
    """Seconds from the start of `bellhop serve` to its answer to a signed webhook; the database has its tables."""
    with folder() as name:
        place = Path(name)
        with desk(database, place) as it:
            assert it.run("migrate").returncode == 0
            begun = time.perf_counter()
            with (place / "serve.log").open("ab") as log:
                it.process = subprocess.Popen(
                    [Path(sys.executable).parent / "bellhop", "serve"],
                    env=it.env, cwd=place, stdout=log, stderr=log, start_new_session=True,
                )  # fmt: skip
            answered(it, begun + 30)
            return time.perf_counter() - begun


def answered(it: Desk, until: float) -> None:
    """The first webhook that is taken; it is signed by the stand-in."""
    while time.perf_counter() < until:
        try:
            it.http.request("GET", f"{it.url}/nothing", timeout=1.0)
        except urllib3.exceptions.HTTPError:
            time.sleep(0.01)
            continue
        assert it.standin.says(OWNER, "hours")["status"] == 204
        return
    raise AssertionError("the server did not answer")


def memory() -> tuple[int, int]:
    """Megabytes that a process holds (RSS), before any message and after ten thousand from a hundred people."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.memory", str(MESSAGES)], capture_output=True, text=True, check=True
    )
    before, after = map(int, done.stdout.split())
    return before, after
