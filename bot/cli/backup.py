"""`bellhop backup` and `bellhop restore`: everything in one file, and back."""

from pathlib import Path
from typing import Annotated

from typer import Argument, Typer


def register(app: Typer) -> None:
    app.command()(backup)
    app.command()(restore)


def backup(
    file: Annotated[Path, Argument(metavar="FILE", help="A new file, such as bellhop-2026-11-21.gz.")],
) -> None:
    """Write everything to a file, see docs/backup.md. The front desk goes on meanwhile."""
    from bot.backup import back_up
    from bot.boot import now, read_settings
    from bot.cli.people import bar

    done = back_up(read_settings().database_url, file, now(), lambda total: bar("Writing", total))
    size = file.stat().st_size / 1e6
    print(f"{done.rows} rows of {len(done.tables)} tables in {file}, {size:.1f} MB. Keep it as safe as the database.")


def restore(
    file: Annotated[Path, Argument(metavar="FILE", help="What `bellhop backup` wrote.")],
) -> None:
    """Fill an empty database from a file. All of it or nothing."""
    from bot.backup import restore
    from bot.boot import now, read_settings
    from bot.cli.people import bar

    done = restore(read_settings().database_url, file, now(), lambda total: bar("Writing", total))
    print(f"{done.header.rows} rows are back, as of {done.header.made:%Y-%m-%d %H:%M:%S} UTC.")
    if done.paused:
        numbers = ", ".join(map(str, done.paused))
        print(f"Campaigns that were running are paused ({numbers}): `/resume N` lets one go on.")
