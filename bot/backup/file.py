"""The file: a gzip of JSON lines.

The first line tells what it is. Then for each table, parents first, a line with its columns and a line for each row;
the last line tells how many rows there were. A file that is broken off or damaged is therefore never taken for whole.
"""

import gzip
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from tempfile import mkstemp
from typing import Any, BinaryIO

from bot.refused import Refused
from storage.migrations import revisions

FORMAT = 1
BROKEN = (EOFError, gzip.BadGzipFile, zlib.error, ValueError, KeyError, TypeError)
"""What is raised on reading a file that is damaged, or none of ours."""
Step = Callable[[int], None]
Watch = Callable[[int], AbstractContextManager[Step]]
"""Shows progress: how many rows there will be, then how many more are done."""


class Unreadable(Exception):
    """No backup of ours, or not all of it."""


@dataclass(frozen=True, slots=True)
class Header:
    """`tables`: how many rows each has. `migration`: the revision that they are of. `version`: ours, for people."""

    version: str
    migration: str
    made: datetime
    tables: dict[str, int]

    @property
    def rows(self) -> int:
        return sum(self.tables.values())

    def line(self) -> dict[str, Any]:
        told = {"bellhop": "backup", "format": FORMAT, "version": self.version, "migration": self.migration}
        return {**told, "made": self.made.isoformat(), "tables": self.tables}


def header(first: Any) -> Header:
    """What the first line says. Raises Refused, Unreadable or one of BROKEN."""
    if not isinstance(first, dict) or first.get("bellhop") != "backup":
        raise Unreadable
    if first["format"] != FORMAT or first["migration"] not in revisions():
        made_by = first["version"]
        raise Refused(f"The file was made by a later version of Bellhop ({made_by}): restore it with that version.")
    made = datetime.fromisoformat(first["made"])
    return Header(str(first["version"]), str(first["migration"]), made, dict(first["tables"]))


def sections(lines: Iterator[Any]) -> Iterator[tuple[dict[str, Any], Iterator[list[Any]]]]:
    """Each table that has rows: its line, and its rows. The last one is the last line of the file, without rows."""
    head: dict[str, Any] = {}
    for are_rows, group in groupby(lines, lambda line: isinstance(line, list)):
        if are_rows:
            yield head, group
        else:
            *_, head = group
    yield head, iter(())


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A file that only its owner may read, and that has its name only when all of it is on the disk. Raises Refused."""
    try:
        number, made = mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".part")
    except OSError as error:
        raise unwritable(path, error) from None
    try:
        with os.fdopen(number, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.rename(made, path)
    except OSError as error:
        raise unwritable(path, error) from None
    finally:
        Path(made).unlink(missing_ok=True)


def unwritable(path: Path, error: OSError) -> Refused:
    return Refused(f"{path} cannot be written ({error.strerror}): name a folder that is there, with room in it.")
