"""What the pages show in fences.

    ```sh       run as it stands, by a test that asks for it with `shown`
    ```console  lines after `$ ` are run, and what follows is what they print; `> ` is what is typed into `bellhop chat`
    ```text     what is printed elsewhere; a test compares it

A block is known by its page and its beginning. Whoever plays one says `shown(page, beginning)` when its module is
imported, so that test_blocks.py beside this can tell which ones nobody plays.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent, indent

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^(?P<indent> *)```(?P<kind>\w*)\n(?P<text>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE)
VARIES = (r'(?<="ms": )[\d.]+',)
"""What is another each time: how long it took."""

_shown: set[tuple[str, str]] = set()


@dataclass(frozen=True)
class Block:
    page: str
    kind: str
    text: str


def called(page: Path) -> str:
    return str(page.relative_to(ROOT))


@cache
def blocks(*kinds: str) -> tuple[Block, ...]:
    """All of them, in the order of the pages."""
    found = ((page, fence) for page in PAGES for fence in FENCE.finditer(page.read_text()))
    return tuple(
        Block(called(page), f["kind"], dedent(f["text"])) for page, f in found if not kinds or f["kind"] in kinds
    )


def shown(page: str, beginning: str) -> Block:
    """The one block of this page that begins so, which from now on counts as played."""
    found = [block for block in blocks() if block.page == page and block.text.startswith(beginning)]
    if len(found) != 1:
        raise LookupError(f"{page} has {len(found)} blocks that begin with {beginning!r}, and tests/pages plays one")
    _shown.add((page, found[0].text))
    return found[0]


def is_shown(block: Block) -> bool:
    return (block.page, block.text) in _shown


def alike(text: str) -> str:
    """Without what is another each time, and without blanks at the end."""
    for pattern in VARIES:
        text = re.sub(pattern, "", text)
    return text.rstrip()


def retold(page: Path, new: dict[str, str]) -> None:
    """Write other texts into blocks of a page, by their old ones."""

    def again(fence: re.Match[str]) -> str:
        text = indent(new.get(dedent(fence["text"]), dedent(fence["text"])), fence["indent"])
        return f"{fence['indent']}```{fence['kind']}\n{text}{fence['indent']}```"

    page.write_text(FENCE.sub(again, page.read_text()))
