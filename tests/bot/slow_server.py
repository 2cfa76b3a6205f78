"""A server to test with, in a process of its own: python -m tests.bot.slow_server PORT DIARY [broken]."""

import os
import sys
import time
from pathlib import Path

from flask import Flask

from bot.server import run

PORT, DIARY, *BROKEN = sys.argv[1:]


def note(what: str) -> None:
    with Path(DIARY).open("a") as diary:
        diary.write(f"{what}\n")


def app() -> Flask:
    made = Flask("slow")

    @made.get("/quick")
    def quick() -> str:
        return str(os.getpid())

    @made.get("/slow")
    def slow() -> str:
        note("request")
        time.sleep(2)
        note("answered")
        return "done"

    return made


def start() -> None:
    note("start")
    if BROKEN:
        raise RuntimeError("no luck")


run(app, "127.0.0.1", int(PORT), on_start=start, on_drain=lambda: note("drain"), on_exit=lambda: note("exit"))
