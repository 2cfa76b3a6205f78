"""A command gives its connections back, whatever becomes of it; Python 3.13 warns of one that is dropped open."""

import gc
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app

COMMANDS = [
    "jobs",
    "jobs --failed",
    "jobs --retry-all",
    "jobs --retry nothing",
    "record Ana",
    "load salon.toml",
    "load broken.toml",
    "import people.csv --yes",
    "export contacts",
    "export business",
    "chat",
]


@pytest.mark.parametrize("words", COMMANDS)
def test_nothing_stays_open(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/test.db")
    (tmp_path / "salon.toml").write_text('[[place]]\nslug = "soho"\nname = "Soho"\n')
    (tmp_path / "broken.toml").write_text("[business]\nnam = 1\n")
    (tmp_path / "people.csv").write_text("phone,name\n+447400100001,Ana\n")
    CliRunner().invoke(app, words.split())
    assert (tmp_path / "test.db").exists()
    assert [one for one in gc.get_objects() if isinstance(one, sqlite3.Connection) and leads_to(one, tmp_path)] == []


def leads_to(connection: sqlite3.Connection, folder: Path) -> bool:
    """Whether it is open, and to a file in this folder."""
    try:
        return str(folder) in connection.execute("PRAGMA database_list").fetchone()[2]
    except sqlite3.ProgrammingError:  # closed
        return False
