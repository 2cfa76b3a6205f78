"""`bellhop understand date|intent|phone`."""

import sys
from enum import StrEnum
from typing import get_args

from typer import Argument, Typer


class Kind(StrEnum):
    date = "date"
    intent = "intent"
    phone = "phone"


def register(app: Typer) -> None:
    app.command()(understand)


def understand(kind: Kind = Argument(help="What to look for.")) -> None:  # noqa: B008  (so typer declares arguments)
    """Read JSON lines of messages, write what is heard in them. The very code that conversations use."""
    from bot.boot import now
    from bot.understand import Kind as Known
    from bot.understand import run

    [asked] = [known for known in get_args(Known) if known == kind.value]
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for line in run(asked, iter(sys.stdin.readline, ""), now):
        print(line, flush=True)
