"""`bellhop chat [--as PHONE]`."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from typer import Option, Typer

if TYPE_CHECKING:
    from rich.console import Console

SOMEBODY = "+12025550100"  # a number that is nobody's
EMPTY = (
    "No services are loaded, so nothing can be booked yet. `bellhop load FILE.toml` loads them; docs/business-file.md "
    "tells what to write there."
)


def register(app: Typer) -> None:
    app.command()(chat)


def chat(
    phone: Annotated[str, Option("--as", metavar="PHONE", help="Whose number you write from.")] = SOMEBODY,
) -> None:
    """Talk to the front desk in the terminal, without a server."""
    from rich.console import Console

    from bot import logs
    from bot.boot import new_word, open_templates, open_world, read_settings
    from bot.chat import CHANNEL, Terminal, converse, home

    settings = read_settings()
    logs.configure(secrets=settings.secrets, level=40)
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    terminal = Terminal(lambda *message: show(console, *message))
    world = replace(open_world(settings, {CHANNEL: terminal}), templates=open_templates(settings))
    try:
        country, services = home(world)
        number = known_number(phone, country)
        if sys.stdin.isatty():
            console.print(f"[dim]You write as {number}. A number picks an option; Ctrl-D ends.[/dim]")
        if not services:
            console.print(EMPTY, markup=False, style="dim")
        converse(world, terminal, number, typed(console), new_word)
    except KeyboardInterrupt:
        console.print()
    finally:
        world.close()


def known_number(written: str, country: str) -> str:
    """E.164 of what was written after `--as`, as people write numbers in this country."""
    from bot.boot import now
    from bot.refused import Refused
    from flows.hears.phones import phone
    from flows.hears.said import Said

    if written == SOMEBODY:
        return written
    if found := phone(Said(written, now(), country=country)):
        return found
    raise Refused(f"{written} is no phone number: write it in the form +15551234567.")


def typed(console: "Console") -> Iterator[str]:
    """Lines of whoever types, or of a file. `\\n` within a line is a line break, for staff commands."""
    while True:
        try:
            line = console.input("[bold]> [/bold]") if sys.stdin.isatty() else input()
        except EOFError:
            return
        if not sys.stdin.isatty():
            console.print(f"> {line}", markup=False)
        yield line.replace("\\n", "\n")


def show(console: "Console", body: str, labels: list[str], more: str, whom: str) -> None:
    console.print()
    if whom:
        console.print(f"[to {whom}]", markup=False, style="dim")
    console.print(body, markup=False)
    for n, label in enumerate(labels, 1):
        console.print(f"  {n}  {label}", markup=False, style="cyan")
    if more:
        console.print(f"  [{more}]", markup=False, style="dim")
    console.print()
