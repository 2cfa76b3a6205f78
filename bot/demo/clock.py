"""The demo's clock: a shift against the real time, in eight bytes of a file that both processes look at."""

import mmap
import struct
from datetime import datetime, timedelta
from pathlib import Path

from bot.boot import now

SHIFT = struct.Struct("<d")


class SharedClock:
    """The shift is in seconds and outlives the demo: what happened in a moved clock's time must stay past."""

    def __init__(self, file: Path) -> None:
        if not file.exists() or file.stat().st_size != SHIFT.size:
            file.write_bytes(SHIFT.pack(0.0))
        with file.open("r+b") as opened:
            self._bytes = mmap.mmap(opened.fileno(), SHIFT.size)

    @property
    def shift(self) -> float:
        return float(SHIFT.unpack_from(self._bytes)[0])

    @shift.setter
    def shift(self, seconds: float) -> None:
        SHIFT.pack_into(self._bytes, 0, seconds)

    def now(self) -> datetime:
        return now() + timedelta(seconds=self.shift)
