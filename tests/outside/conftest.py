"""Databases for servers in processes of their own: empty, so that `bellhop serve` makes the tables itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.desk import Desk, open_desk


@pytest.fixture
def desk(empty_url: str, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(empty_url, tmp_path, sender_rate=200, reconcile_after=2) as opened:
        yield opened
