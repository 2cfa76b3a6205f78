"""Out of the database: one moment of it, while the front desk goes on."""

import gzip
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection

import storage.all  # noqa: F401  (all tables are known)
from bot.backup.file import Header, Step, Watch, written
from bot.backup.opening import opened, refusing
from bot.health import our_version
from bot.refused import Refused
from storage import backup
from storage.engine import to_json
from storage.migrations import HEAD, current

EVERY = 1000  # rows between two steps of the progress
OTHER = (
    "The tables are not those of this version: run `bellhop migrate` first, or make the backup with the version that "
    "they belong to."
)


def back_up(url: str, path: Path, at: datetime, watch: Watch) -> Header:
    """Write everything to a new file. Raises Refused or BadSetting, and then leaves none."""
    if path.exists():
        raise Refused(f"{path} is there already: give another name, or remove it first.")
    with refusing(), opened(url) as db:
        if current(url) != HEAD:
            raise Refused(OTHER)
        with backup.snapshot(db) as connection, written(path) as out:
            counted = {name: backup.count(connection, name) for name in backup.tables()}
            head = Header(our_version(), HEAD, at, counted)
            with watch(head.rows) as step:
                write(connection, head, out, step)
    return head


def write(connection: Connection, head: Header, out: BinaryIO, step: Step) -> None:
    def line(value: Any) -> None:
        packed.write(to_json(value).encode() + b"\n")

    with gzip.GzipFile("", "wb", 6, out, mtime=0) as packed:
        line(head.line())
        done = 0
        for name, columns in backup.tables().items():
            line({"table": name, "columns": columns})
            for row in backup.rows(connection, name, columns):
                line(row)
                done += 1
                if done % EVERY == 0:
                    step(EVERY)
        line({"end": done})
