"""Conversations in documents are played: a ```chat block is a walk; `pytest --update` writes what is said now.

The blocks of a page are one story: they are played in order, in one world. A comment `<!-- chat … -->` above a block
holds lines that are played and not shown. A long message goes on in lines that are indented.
"""

import re
from pathlib import Path

import pytest

from bot.loading import load_text
from storage.db import transaction
from tests.pages.blocks import PAGES
from tests.test_walks import LINES
from tests.world import TestWorld

PIECE = re.compile(
    r"^<!-- chat\n(?P<hidden>.*?)^-->$|^```chat\n(?P<shown>.*?)^```$|^```toml\n(?P<toml>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
TOLD = [page for page in PAGES if "\n```chat\n" in page.read_text()]
INDENT = "\n      "


def played(world: TestWorld, lines: str, file: str) -> str:
    """The lines with what is answered to them. `file` is the TOML above, for those who load it."""
    out = []
    for line in re.sub(r"\n +", " | ", lines).splitlines():
        if re.match(r"[\w+]+ < ", line):
            continue
        if line == "-- the file above is loaded":
            load(world, file)
        else:
            do, match = next((do, m) for pattern, do in LINES.items() if (m := re.fullmatch(pattern, line)))
            do(world, *match.groups())
        out += [line, *world.said()]
    return "".join(folded(line) + "\n" for line in out)


def load(world: TestWorld, file: str) -> None:
    with transaction(world.world.db, world.salon) as tx:
        assert load_text(tx, file, world.at), "that file changes nothing"


def folded(line: str) -> str:
    """A line a line of the message, and one for the buttons; which template it was, is not shown."""
    line = re.sub(r" \{HX\w+ \{.*?\}\}", "", line)
    line = re.sub(r" (?=(\[[^\]]+\] ?)+$)", INDENT, line, count=1) if " < " in line else line
    return line.replace(" | ", INDENT)


@pytest.mark.parametrize("db_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("page", TOLD, ids=lambda p: p.name)
def test_the_transcript_is_true(page: Path, world: TestWorld, request: pytest.FixtureRequest) -> None:
    told, file = page.read_text(), ""

    def retell(piece: re.Match[str]) -> str:
        nonlocal file
        if piece["toml"] is not None:
            file = piece["toml"]
        elif piece["hidden"] is not None:
            played(world, piece["hidden"], file)
        else:
            return f"```chat\n{played(world, piece['shown'], file)}```"
        return piece[0]

    retold = PIECE.sub(retell, told)
    if request.config.getoption("--update"):
        page.write_text(retold)
    else:
        assert retold == told
