"""docs/backup.md: what its commands leave behind, and what they refuse."""

import pytest

from tests.pages.blocks import shown
from tests.pages.terminal import Terminal

PAGE = "docs/backup.md"
MADE = shown(PAGE, "bellhop backup bellhop-2026-11-21.gz").text
DRILL = shown(PAGE, "bellhop backup drill.gz").text
BACK = shown(PAGE, "bellhop restore bellhop-2026-11-21.gz").text
FIRST_LINE = shown(PAGE, "zcat").text


@pytest.fixture
def desk(terminal: Terminal) -> Terminal:
    terminal.furnish()
    return terminal


def test_a_backup_is_made_and_restored(desk: Terminal):
    assert "Keep it as safe" in desk.prints(MADE)
    assert (desk.folder / "bellhop-2026-11-21.gz").stat().st_mode & 0o777 == 0o600
    assert '"contact":202' in desk.prints(FIRST_LINE)
    said = desk.prints(BACK, DATABASE_URL="sqlite:///new.db")
    assert "rows are back" in said
    assert "ok    database: SQLite, its tables are up to date." in said


def test_the_drill(desk: Terminal):
    people = desk.prints("bellhop export contacts | wc -l").strip()
    said = desk.prints(DRILL)
    assert "rows are back" in said
    assert said.split()[-1] == people
    assert {each.name for each in desk.folder.iterdir()} - {"bellhop.db-wal", "bellhop.db-shm"} <= {
        ".venv", "bellhop.db", "bellhop.db.lock",
    }  # fmt: skip


REFUSED = [
    ("bellhop restore none.gz", "none.gz cannot be read (No such file or directory): check its name and the folder."),
    ("bellhop backup bellhop.db", "bellhop.db is there already: give another name, or remove it first."),
    ("bellhop backup no/such/folder.gz", "no/such/folder.gz cannot be written (No such file or directory)"),
    ("DATABASE_URL=sqlite:///x.db bellhop backup b.gz", "There is no database x.db: check DATABASE_URL."),
    ("echo x >b.gz; bellhop restore b.gz", "b.gz is no backup of Bellhop, or not all of it: "),
    ("bellhop backup b.gz >b.txt; bellhop restore b.gz", "The database is not empty, there is something in business: "),
]


@pytest.mark.parametrize(("line", "sentence"), REFUSED)
def test_what_cannot_be_done_is_said_in_one_sentence(desk: Terminal, line: str, sentence: str):
    done = desk.run(line)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(sentence)
