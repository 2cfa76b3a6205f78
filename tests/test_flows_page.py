"""docs/flows.md shows the flows as they are."""

from pathlib import Path

import pytest

from flows.all import ALL
from flows.diagram import page

PAGE = Path(__file__).parent.parent / "docs" / "flows.md"


def test_the_page_is_current(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        PAGE.write_text(page(ALL))
    assert PAGE.read_text() == page(ALL), "the flows changed: run pytest tests/test_flows_page.py --update"
