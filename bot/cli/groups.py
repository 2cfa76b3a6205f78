"""Every command, in the order of the help. A group is a file with `register(app)`; what a command needs it imports when
it runs, so that each of them starts fast."""

from typer import Typer

from bot.cli import backup, chat, demo, doctor, jobs, load, people, record, serve, understand

GROUPS = (demo, serve, doctor, load, people, backup, chat, record, jobs, understand)


def register(app: Typer) -> None:
    for group in GROUPS:
        group.register(app)
