"""From the bytes of a file to its physical lines, whatever its encoding."""

import codecs
import io
from collections import deque
from typing import BinaryIO

LONGEST = 100_000  # characters of one row
MOST = 200  # lines of one row
CHUNK = 1 << 20


class TooLong(Exception):
    """One row takes more characters or lines than any row should."""


def encoding_of(file: BinaryIO) -> str:
    """UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. Leaves the file at its beginning."""
    start = file.read(2)
    file.seek(0)
    if start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := file.read(CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
        return "utf-8-sig"
    except UnicodeDecodeError:
        return "cp1252"
    finally:
        file.seek(0)


def open_text(file: BinaryIO) -> io.TextIOWrapper:
    return io.TextIOWrapper(file, encoding_of(file), errors="replace", newline="")


class Lines:
    """Physical lines, one at a time, and back again: `begin` starts a row, `give_back` returns all of it but its first
    line. `number` is that of the line last given."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self.text, self.number = text, 0
        self.taken: list[str] = []
        self.returned: deque[str] = deque()
        self.size = 0

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        line = self.returned.popleft() if self.returned else self.read()
        self.number += 1
        self.taken.append(line)
        self.size += len(line)
        if self.size > LONGEST or len(self.taken) > MOST:
            raise TooLong
        return line

    def read(self) -> str:
        """The next line without NULs; of an endless one the beginning."""
        line = self.text.readline(LONGEST + 1)
        if not line:
            raise StopIteration
        rest = line
        while rest and not rest.endswith(("\n", "\r")):
            rest = self.text.readline(LONGEST)
        return line.replace("\0", "")

    def begin(self) -> int:
        """A new row begins; returns the number of its first line."""
        self.taken.clear()
        self.size = 0
        return self.number + 1

    def give_back(self) -> None:
        self.returned.extendleft(reversed(self.taken[1:]))
        self.number -= len(self.taken) - 1
        del self.taken[1:]
