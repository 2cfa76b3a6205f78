"""A whole file of people: read once, checked, and kept on disk, so that a large one needs no memory."""

import pickle
import re
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from typing import BinaryIO, NamedTuple

from bot.importing.layout import Layout, NoLayout, layout_of
from bot.importing.lines import Lines, open_text
from bot.importing.merging import merged, refusal
from bot.importing.person import BadRow, Frame, Person, person
from bot.importing.records import rows
from bot.phonebook import twins

PAGE = 500
DELIMITERS = (",", ";", "\t")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
ESCAPED = re.compile(r"'+[=+\-@]")
Report = Callable[[int, str], None]
"""Is told a line and what is wrong with it."""


class Header(NamedTuple):
    """`line` is where the rows begin."""

    delimiter: str
    layout: Layout
    line: int


def header_of(file: BinaryIO) -> Header:
    """The first line that is not empty, read with the delimiter that gives a phone or an e-mail. Raises NoLayout."""
    shown = ""
    for delimiter in DELIMITERS:
        file.seek(0)
        text = open_text(file)
        lines = Lines(text)
        found = next((row for row in rows(lines, delimiter) if not row.cells[:1] or not is_hint(row.cells)), None)
        text.detach()
        shown = shown or ", ".join(found.cells if found else [])
        layout = layout_of([clean(cell) for cell in found.cells]) if found and not found.broken else None
        if layout:
            return Header(delimiter, layout, lines.number)
    if not shown.strip():
        raise NoLayout("The file is empty: the first line must name the columns, among them phone or email.")
    if any(sign < " " and not sign.isspace() for sign in shown):
        raise NoLayout("This is no CSV file: in Excel, Numbers or Google Sheets, save or download it as CSV.")
    raise NoLayout(f"The first line must name the columns, among them phone or email; it says: {clean(shown)[:100]}")


def is_hint(cells: list[str]) -> bool:
    """Excel writes the delimiter into a line of its own: `sep=;`."""
    return cells[0].strip().lower().startswith("sep=")


def clean(cell: str) -> str:
    """Without control characters and outer blanks; the apostrophe that our exports put before formulas is taken off."""
    cell = CONTROL.sub("", cell).strip() if not cell.isprintable() else cell.strip()
    return cell[1:] if cell[:1] == "'" and ESCAPED.match(cell) else cell


class People:
    """The people of a file; of somebody who stands twice, the last row counts, and earlier ones where it is empty.
    Iterate in `batches`, as often as needed. Bad rows were told to `report`. Raises NoLayout."""

    def __init__(self, file: BinaryIO, frame: Frame, report: Report, progress: Callable[[int], None] = lambda n: None):
        self.report, self.bad, self.pages = report, 0, 0
        self.header = header_of(file)
        self.spool = tempfile.TemporaryFile()  # noqa: SIM115
        self.last: dict[str, int] = {}  # phone, in one of its variants, or e-mail of those without -> line
        self.mailed: dict[str, tuple[str, ...]] = {}  # e-mails of those with a phone -> their phones
        self.twice: dict[str, list[Person]] = {}  # all rows of those who stand in several
        each = self.rows(file, frame)
        while page := list(islice(each, PAGE)):
            pickle.dump(page, self.spool)
            self.pages += 1
            progress(file.tell())
        for email in (self.mailed.keys() & self.last.keys()) | (self.mailed.keys() & self.twice.keys()):
            self.twice.update((who, []) for who in self.mailed[email])
            if email in self.last:
                self.reject(self.last.pop(email), f"{email} stands in another row with a phone: that one counts")
        self.gather()

    def __enter__(self) -> "People":
        return self

    def __exit__(self, *_: object) -> None:
        self.spool.close()

    def rows(self, file: BinaryIO, frame: Frame) -> Iterator[Person]:
        file.seek(0)
        text = open_text(file)
        layout, lines = self.header.layout, Lines(text)
        for row in rows(lines, self.header.delimiter, layout.width):
            if row.line <= self.header.line:
                continue
            try:
                if row.broken:
                    raise BadRow(row.broken)
                cells = [clean(cell) for cell in row.cells]
                found = person(row.line, layout.raw([*cells, *[""] * (layout.width - len(cells))]), frame)
            except BadRow as bad:
                self.reject(row.line, str(bad))
                if bad.read and (no := refusal(bad.read)).consents:
                    self.twice[key(no)] = []
                    yield no  # counts where another row takes them
                continue
            self.note(found)
            yield found
        text.detach()

    def reject(self, line: int, why: str) -> None:
        self.bad += 1
        self.report(line, why)

    def note(self, found: Person) -> None:
        who = key(found)
        before = self.last.get(who)
        if before is not None:
            self.reject(before, f"{found.phone or found.email} stands in line {found.line} again: the last one counts")
            self.twice[who] = []
        self.last[who] = found.line
        if found.phone and found.email and who not in self.mailed.get(found.email, ()):
            self.mailed[found.email] = (*self.mailed.get(found.email, ()), who)

    def gather(self) -> None:
        """All rows of those who stand in several. Of an e-mail that two share, only a no is for both."""
        for found in self.spooled() if self.twice else ():
            whose = self.mailed.get(found.email, ()) if not found.phone else ()
            for number, who in enumerate(whose or (key(found),)):
                if who in self.twice:
                    self.twice[who].append(refusal(found) if number else found)

    def spooled(self) -> Iterator[Person]:
        self.spool.seek(0)
        for _ in range(self.pages):
            yield from pickle.load(self.spool)

    @property
    def good(self) -> int:
        return len(self.last)

    def batches(self, size: int) -> Iterator[list[Person]]:
        """The rows that count, in the order of the file."""
        each = self.kept()
        while batch := list(islice(each, size)):
            yield batch

    def kept(self) -> Iterator[Person]:
        for found in self.spooled():
            who = key(found)
            if self.last.get(who) == found.line:
                yield merged(found, self.twice[who]) if who in self.twice else found


def key(found: Person) -> str:
    """Who this is: the national variants of a number are one."""
    return min(twins(found.phone)) if found.phone else found.email
