"""Reads a business from a TOML file and writes what differs: read -> check -> compare -> write, all or nothing."""

from datetime import datetime

from bot.loading.frame import frame_of
from bot.loading.phones import check_phones
from bot.loading.reading import BadFile, read
from bot.loading.rows import wanted_of
from bot.loading.writing import write
from storage import business
from storage.db import Tx

__all__ = ["BadFile", "load_text"]


def load_text(tx: Tx, text: str, at: datetime, called: str = "this") -> list[str]:
    """Make the business of this transaction what the file says; what the file omits stays. Returns a line for each
    change, nothing where nothing differs. Raises BadFile with every error, before anything is written, in which
    the file is named as it is `called`."""
    found = read(text, called)
    kept = business.by_id(tx)
    frame = frame_of(tx, kept, found, at)
    wanted = wanted_of(frame, found.file)
    check_phones(tx, frame, wanted, found.file.staff)
    if frame.errors:
        raise BadFile(list(dict.fromkeys(frame.errors)))
    return write(tx, frame, wanted)
