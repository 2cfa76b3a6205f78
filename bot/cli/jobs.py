"""`bellhop jobs`: what waits, what has failed, and another try for it."""

from contextlib import closing
from typing import Annotated

from typer import Option, Typer


def register(app: Typer) -> None:
    app.command()(jobs)


def jobs(
    failed: Annotated[bool, Option("--failed", help="Show what has failed, each with its id.")] = False,
    retry: Annotated[str, Option(metavar="ID", help="Try this one again.")] = "",
    retry_all: Annotated[bool, Option("--retry-all", help="Try again everything that is dead.")] = False,
) -> None:
    """Show what waits or has failed, and try it again."""
    from bot.boot import now, open_world, read_settings
    from bot.refused import Refused
    from storage import queue
    from storage.db import reading, transaction

    if retry or retry_all:
        with closing(open_world(read_settings(), channels={})) as world, transaction(world.db, None) as tx:
            done = queue.retry_all(tx, now()) if retry_all else int(queue.retry(tx, retry, now()))
        if not done and retry:
            raise Refused(f"Nothing that failed has the id {retry}: `bellhop jobs --failed` shows the ids.")
        print(f"{done} waiting again.")
        return
    with closing(open_world(read_settings(), channels={})) as world, reading(world.db, None) as tx:
        rows = queue.failures(tx) if failed else []
        waiting = queue.counts(tx)
    for row in rows:
        said = " ".join(row.note.split())
        print(f"{row.id}  {row.life}  {row.due:%Y-%m-%d %H:%M:%S} UTC  tries {row.tries}  {said}".rstrip())
    if not failed:
        print("\n".join(f"{name}: {number}" for name, number in waiting.items()))
    elif not rows:
        print("Nothing has failed.")
