"""The commands of docs/backup.md are run as they stand there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import administer, named

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "backup.md").read_text()
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
ADDRESS = "postgresql://bellhop:PASSWORD@HOST/bellhop"


def run(folder: Path, script: str) -> str:
    done = terminal(folder, script)
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout


def terminal(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """As in a terminal in this folder, with our `bellhop` first on the path."""
    shim = folder / "bin" / "bellhop"
    shim.parent.mkdir(exist_ok=True)
    shim.write_text(f'#!/bin/sh\nexec {sys.executable} -c "from bot.cli import main; main()" "$@"\n')
    shim.chmod(0o755)
    path = f"{shim.parent}{os.pathsep}{os.environ['PATH']}"
    given = {"PATH": path, "PYTHONPATH": str(ROOT), "HOME": str(folder), "OWNER_PHONES": "+447400000000"}
    return subprocess.run(["sh", "-ec", script], cwd=folder, env=given, capture_output=True, text=True, timeout=120)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a front desk that was started once."""
    run(tmp_path, "bellhop jobs")
    return tmp_path


def test_a_backup_is_made(desk: Path):
    assert "Keep it as safe" in run(desk, BLOCKS[0])
    assert (desk / "bellhop-2026-11-21.gz").stat().st_mode & 0o777 == 0o600


def test_the_drill(desk: Path):
    said = run(desk, BLOCKS[1])
    assert "rows are back" in said
    assert said.split()[-1] == "2"  # the owner, and the header
    assert {each.name for each in desk.iterdir()} - {"bellhop.db-wal", "bellhop.db-shm"} <= {
        "bin", "bellhop.db", "bellhop.db.lock",
    }  # fmt: skip


def test_the_move_to_postgresql(desk: Path, postgres: str):
    name = f"moved_{os.getpid()}"
    administer(postgres, f"CREATE DATABASE {name}")
    assert ADDRESS in BLOCKS[2]
    assert "rows are back" in run(desk, BLOCKS[2].replace(ADDRESS, f"'{named(postgres, name)}'"))
    administer(postgres, f"DROP DATABASE {name} WITH (FORCE)")


REFUSED = [
    ("bellhop restore none.gz", "none.gz cannot be read: No such file or directory."),
    ("bellhop backup bellhop.db", "bellhop.db is there already: give another name, or remove it first."),
    ("bellhop backup no/such/folder.gz", "no/such/folder.gz cannot be written: No such file or directory."),
    ("DATABASE_URL=sqlite:///x.db bellhop backup b.gz", "There is no database x.db: check DATABASE_URL."),
    ("echo x >b.gz; bellhop restore b.gz", "b.gz is no backup of Bellhop, or not all of it: "),
    ("bellhop backup b.gz >b.txt; bellhop restore b.gz", "The database is not empty, there is something in business: "),
]


@pytest.mark.parametrize(("line", "sentence"), REFUSED)
def test_what_cannot_be_done_is_said_in_one_sentence(desk: Path, line: str, sentence: str):
    done = terminal(desk, line)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(sentence)


def test_no_command_of_the_page_is_left_out():
    assert len(BLOCKS) == 3
