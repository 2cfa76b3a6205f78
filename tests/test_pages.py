"""The pages that are made from tables show them as they are."""

from collections.abc import Callable
from pathlib import Path

import pytest

from docs.pages import commands_page, flows_page

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"flows.md": flows_page, "staff-commands.md": commands_page}


@pytest.mark.parametrize(("name", "page"), PAGES.items())
def test_the_page_is_current(name: str, page: Callable[[], str], request: pytest.FixtureRequest) -> None:
    path = DOCS / name
    if request.config.getoption("--update"):
        path.write_text(page())
    assert path.read_text() == page(), "the tables changed: run pytest tests/test_pages.py --update"
