"""Into an empty database: all of a file, or nothing of it."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection

from bot.backup.file import BROKEN, Header, Step, Unreadable, Watch, header, sections
from bot.backup.opening import opened, refusing
from bot.refused import Refused
from storage import backup
from storage.engine import sqlite_file
from storage.migrations import current, upgrade

NEW = "restore into a new one (SQLite: another file in DATABASE_URL; PostgreSQL: another database)."


@dataclass(frozen=True, slots=True)
class Restored:
    """`paused` are the numbers of the campaigns that were running."""

    header: Header
    paused: tuple[int, ...]


def restore(url: str, path: Path, at: datetime, watch: Watch) -> Restored:
    """Fill the database. Raises Refused or BadSetting; its tables may be there then, but no row."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise Refused(f"{path} cannot be read ({error.strerror}): check its name and the folder.") from None
    with file:
        try:
            with gzip.open(file) as lines:
                head = header(json.loads(next(lines)))
            check(url, head)
            file.seek(0)
            with refusing(), watch(head.rows) as step:
                return fill(url, file, head, at, step)
        except (Unreadable, StopIteration, *BROKEN):
            said = f"{path} is no backup of Bellhop, or not all of it: nothing was restored. Take another copy."
            raise Refused(said) from None


def check(url: str, head: Header) -> None:
    """The database has no tables yet, or those of the file. Raises Refused or BadSetting."""
    file = sqlite_file(url)
    with refusing():
        found = current(url) if file is None or file.exists() else None
    if found not in (None, head.migration):
        of = f"{found}, those of the file are {head.migration}"
        raise Refused(f"The tables of the database are of another version ({of}): {NEW}")


def fill(url: str, file: BinaryIO, head: Header, at: datetime, step: Step) -> Restored:
    """Tables as the file has them, its rows, then the tables of this version."""
    upgrade(url, head.migration)
    with opened(url) as db, db.connect() as connection, connection.begin(), gzip.open(file) as lines:
        refuse_rows(connection, head)
        load(connection, map(json.loads, lines), head, step)
        backup.set_sequences(connection)
        paused = backup.hold_back(connection, head.made, at)
    upgrade(url)
    return Restored(head, tuple(row.number for row in paused))


def refuse_rows(connection: Connection, head: Header) -> None:
    if full := next((name for name in head.tables if backup.count(connection, name)), ""):
        raise Refused(f"The database is not empty, there is something in {full}: {NEW}")


def load(connection: Connection, lines: Iterator[Any], head: Header, step: Step) -> None:
    """All rows. Raises Unreadable where they are not as many as the header tells."""
    counted = dict.fromkeys(head.tables, 0)
    last: dict[str, Any] = {}
    for last, rows in sections(lines):
        if "table" in last:
            for done in backup.load(connection, last["table"], last["columns"], rows):
                counted[last["table"]] += done
                step(done)
    if counted != head.tables or last != {"end": head.rows}:
        raise Unreadable
