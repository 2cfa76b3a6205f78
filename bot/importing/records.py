"""From lines to rows of cells. A broken row costs itself alone: a quote that is never closed does not eat the next."""

import csv
from collections.abc import Iterator
from typing import NamedTuple

from bot.importing.lines import Lines, TooLong


class Row(NamedTuple):
    """`line` is the row's first physical line; `broken` says what is wrong with it."""

    line: int
    cells: list[str]
    broken: str = ""


ENDLESS = "a quote that opens here is never closed; close it or take it out"
LONG = "the row is longer than 100,000 characters"


def rows(lines: Lines, delimiter: str, width: int = 0) -> Iterator[Row]:
    """All rows but empty ones. `width`: how many cells a row may have, 0 for any number."""
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        line = lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (TooLong, csv.Error):
            yield broken(lines, line)
            continue
        if len(lines.taken) > 1 and (too_many(cells, width) or misquoted(lines, delimiter)):
            yield broken(lines, line)
        elif too_many(cells, width):
            yield Row(line, cells, f"has {len(cells)} cells, but the header names {width} columns")
        elif any(cell.strip() for cell in cells):
            yield Row(line, cells)


def broken(lines: Lines, line: int) -> Row:
    """The first line is to blame; the others are read again."""
    why = ENDLESS if len(lines.taken) > 1 else LONG
    lines.give_back()
    return Row(line, [], why)


def misquoted(lines: Lines, delimiter: str) -> bool:
    """Of several lines: then the quotes must be right, lest one that is never closed ends where the next one opens."""
    try:
        return len(list(csv.reader(lines.taken, delimiter=delimiter, strict=True))) != 1
    except csv.Error:
        return True


def too_many(cells: list[str], width: int) -> bool:
    return bool(width) and any(cell.strip() for cell in cells[width:])
