"""The drill: everything out of one database and into another, of either kind, and the conversation goes on."""

import gzip
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.backup import back_up, restore
from bot.backup.file import sections, written
from bot.delivery.reconcile import sweep
from bot.refused import Refused
from bot.world import Letter
from storage import backup, migrations
from storage.db import transaction
from storage.engine import connect
from storage.migrations import HEAD, current, upgrade
from tests.bot.delivery.outbox import heard, row, write
from tests.conftest import administer, named
from tests.salon import open_salon
from tests.world import PEOPLE, SALON, START, TestWorld


@contextmanager
def watch(total: int) -> Iterator[Any]:
    yield lambda n: None


@pytest.fixture(params=["sqlite", "postgres"])
def goal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of another database, without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/goal.db"
        return
    server, name = request.getfixturevalue("postgres"), f"goal_{os.getpid()}"
    administer(server, f"CREATE DATABASE {name}")
    yield named(server, name)
    administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def it(world: TestWorld) -> TestWorld:
    """A world whose database knows of which revision it is."""
    with transaction(world.world.db, None) as tx:
        tx.cursor.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        tx.cursor.execute(f"INSERT INTO alembic_version VALUES ('{HEAD}')")
    return world


def url_of(it: TestWorld) -> str:
    return it.world.db.url.render_as_string(hide_password=False)


def moves(it: TestWorld, goal: str) -> None:
    """The same people go on, on another database."""
    it.world.db.dispose()
    it.world = replace(it.world, db=connect(goal))


def content(file: Path) -> dict[str, list[str]]:
    """Table -> its rows, in an order of their own."""
    with gzip.open(file) as lines:
        return {head["table"]: sorted(map(json.dumps, rows)) for head, rows in sections(map(json.loads, lines))
                if "table" in head}  # fmt: skip


def furnish(it: TestWorld) -> None:
    """A bit of everything: a diary, a visit, answers, an award, a campaign that is planned, a person who waits."""
    open_salon(it)
    it.quiz()
    it.promotion("GIFT", "A gift \N{WRAPPED PRESENT} for “you”", cap=3)
    for words in ("book a haircut tomorrow at 11:00", "yes"):
        it.hears("Ben", words)
    it.starts("Cleo", "promotion", code="GIFT")
    it.starts("Ben", "questionnaire", slug="quiz")
    it.hears("Owner", "/broadcast\nto: all\ntext: Hello\nwhen: fri 10:00")
    it.hears("Owner", "yes")
    it.hears("Cleo", "call me")


def test_the_drill(it: TestWorld, goal: str, tmp_path: Path):
    """A backup in the middle of a booking; on the other database the next tap goes on, and nothing is missing."""
    furnish(it)
    it.hears("Ana", "book")
    it.taps("Ana", "Haircut")
    it.taps("Ana", "Tue 3 Mar")
    it.said()
    one, two = tmp_path / "one.gz", tmp_path / "two.gz"
    told = back_up(url_of(it), one, it.at, watch)
    done = restore(goal, one, it.at, watch)
    assert done.header == told
    assert done.paused == (1,)
    assert current(goal) == HEAD
    back_up(goal, two, it.at, watch)
    before, after = content(one), content(two)
    assert before.pop("campaign") != after.pop("campaign")
    assert before == after
    assert set(before) <= set(backup.tables())
    moves(it, goal)
    it.taps("Ana", "10:00")
    assert "Tuesday 3 March, 10:00" in it.said()[-1]
    it.taps("Ana", "Yes")
    assert len(it.rows("booking")) == 2
    assert [row.status for row in it.rows("campaign")] == ["paused"]
    people = len(it.rows("contact"))
    it.hears("+447400000099", "hi")  # a new person gets a new number, above all that were there
    assert len(it.rows("contact")) == people + 1
    it.world.db.dispose()


def test_there_and_back_again(it: TestWorld, goal: str, tmp_path: Path):
    """From the one to the other and to the first kind again: every row is what it was."""
    furnish(it)
    files = [tmp_path / f"{n}.gz" for n in range(3)]
    back_up(url_of(it), files[0], it.at, watch)
    restore(goal, files[0], it.at, watch)
    back_up(goal, files[1], it.at, watch)
    last = f"sqlite:///{tmp_path}/last.db"
    restore(last, files[1], it.at, watch)
    back_up(last, files[2], it.at, watch)
    assert content(files[1]) == content(files[2])
    it.world.db.dispose()


def test_what_waited_is_looked_up_before_it_goes(it: TestWorld, goal: str, tmp_path: Path):
    """Of three messages one went after the backup, one did not, one is for later."""
    heard(it)
    gone, waits = write(it, "Ana", body="gone"), write(it, "Ben", body="waits")
    later = write(it, "Cleo", body="later", due=it.at + timedelta(days=1))
    back_up(url_of(it), tmp_path / "b.gz", it.at, watch)
    it.at += timedelta(minutes=10)
    restore(goal, tmp_path / "b.gz", it.at, watch)
    moves(it, goal)
    assert [row(it, id).life for id in (gone, waits, later)] == ["unknown", "unknown", "waiting"]
    it.channel.sent.append(Letter(gone, "", SALON, f"whatsapp:{PEOPLE['Ana']}", "gone"))
    sweep(it.world)
    assert [row(it, id).life for id in (gone, waits, later)] == ["done", "waiting", "waiting"]
    it.world.db.dispose()


SPOILT = {
    "cut off": lambda file: file.write_bytes(file.read_bytes()[:-200]),
    "a byte is another": lambda file: file.write_bytes(bytes(b ^ (n == 900) for n, b in enumerate(file.read_bytes()))),
    "no gzip": lambda file: file.write_bytes(b"Hello"),
    "empty": lambda file: file.write_bytes(b""),
    "something else": lambda file: file.write_bytes(gzip.compress(b'{"a": 1}\n')),
    "a row is missing": lambda file: relined(file, without_last_row),
    "the end is missing": lambda file: relined(file, lambda lines: lines[:-1]),
    "of a later version": lambda file: relined(file, lambda lines: [lines[0].replace(b'"0', b'"7'), *lines[1:]]),
}


def without_last_row(lines: list[bytes]) -> list[bytes]:
    last = max(n for n, line in enumerate(lines) if line.startswith(b"["))
    return lines[:last] + lines[last + 1 :]


def relined(file: Path, change: Any) -> None:
    file.write_bytes(gzip.compress(b"".join(change(gzip.decompress(file.read_bytes()).splitlines(keepends=True)))))


@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_file_leaves_nothing(it: TestWorld, tmp_path: Path, how: str):
    file, url = tmp_path / "b.gz", f"sqlite:///{tmp_path}/goal.db"
    back_up(url_of(it), file, it.at, watch)
    whole = file.read_bytes()
    SPOILT[how](file)
    with pytest.raises(Refused, match=r"no backup of Bellhop|later version"):
        restore(url, file, it.at, watch)
    file.write_bytes(whole)
    assert restore(url, file, it.at, watch).header.rows > 0


def test_a_database_with_anything_in_it_is_left_alone(it: TestWorld, tmp_path: Path):
    file = tmp_path / "b.gz"
    back_up(url_of(it), file, it.at, watch)
    people = it.rows("contact")
    with pytest.raises(Refused, match="not empty"):
        restore(url_of(it), file, it.at, watch)
    assert it.rows("contact") == people


def test_a_row_without_its_parent_is_refused(it: TestWorld, goal: str, tmp_path: Path):
    it.put("tag", tag="vip", contact=it.ids["Ana"])
    file = tmp_path / "b.gz"
    back_up(url_of(it), file, it.at, watch)
    ana = it.ids["Ana"]
    relined(file, lambda lines: [line.replace(f"{ana}".encode(), b"424242") if b'"vip"' in line else line
                                 for line in lines])  # fmt: skip
    with pytest.raises(Refused, match="database refused"):
        restore(goal, file, it.at, watch)
    back_up(goal, tmp_path / "after.gz", it.at, watch)
    assert sum(map(len, content(tmp_path / "after.gz").values())) == 0


def test_a_file_of_an_older_version_is_brought_up_to_date(it: TestWorld, goal: str, tmp_path: Path, monkeypatch):
    """A later version with one revision more restores it; into tables of its own it does not."""
    file = tmp_path / "b.gz"
    back_up(url_of(it), file, it.at, watch)
    here = tmp_path / "migrations"
    shutil.copytree(migrations.HERE, here, ignore=shutil.ignore_patterns("__pycache__"))
    (here / "versions" / "7777_colours.py").write_text(LATER.format(HEAD))
    for module in ("storage.migrations", "bot.backup.out"):
        monkeypatch.setattr(f"{module}.HEAD", "7777")
    monkeypatch.setattr(migrations, "HERE", here)
    assert restore(goal, file, it.at, watch).header.migration == HEAD
    assert current(goal) == "7777"
    moves(it, goal)
    assert {row.colour for row in it.rows("contact")} == {"red"}
    fresh, old = f"sqlite:///{tmp_path}/fresh.db", f"sqlite:///{tmp_path}/old.db"
    upgrade(fresh)
    upgrade(old, HEAD)
    with pytest.raises(Refused, match="another version"):
        restore(fresh, file, it.at, watch)
    with pytest.raises(Refused, match="bellhop migrate"):
        back_up(old, tmp_path / "c.gz", it.at, watch)
    it.world.db.dispose()


LATER = '''"""Colours."""

import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "7777", "{}", None, None


def upgrade() -> None:
    op.add_column("contact", sa.Column("colour", sa.String(), nullable=False, server_default="red"))
'''


def test_the_file_is_its_owners_alone_and_never_half_there(it: TestWorld, tmp_path: Path):
    folder = tmp_path / "kept"
    folder.mkdir()
    file = folder / "b.gz"
    back_up(url_of(it), file, it.at, watch)
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Refused, match="there already"):
        back_up(url_of(it), file, it.at, watch)
    with pytest.raises(KeyboardInterrupt):
        give_up(folder / "c.gz")
    assert [each.name for each in folder.iterdir()] == ["b.gz"]


def give_up(path: Path) -> None:
    with written(path) as out:
        out.write(b"half")
        raise KeyboardInterrupt


def test_a_backup_is_of_one_moment(it: TestWorld, tmp_path: Path):
    """What is written while it runs is not in it, neither in part."""

    @contextmanager
    def meanwhile(total: int) -> Iterator[Any]:
        it.hears("+447400000098", "hi")
        yield lambda n: None

    told = back_up(url_of(it), tmp_path / "b.gz", it.at, meanwhile)
    found = content(tmp_path / "b.gz")
    assert {name: len(found.get(name, ())) for name in told.tables} == told.tables
    assert not any("447400000098" in row for row in found["address"])
    assert len(it.rows("contact")) == len(found["contact"]) // 2 + 1


def test_there_must_be_a_database(tmp_path: Path):
    with pytest.raises(Refused, match="There is no database"):
        back_up(f"sqlite:///{tmp_path}/b.db", tmp_path / "b.gz", START, watch)
    with pytest.raises(Refused, match="cannot be read"):
        restore(f"sqlite:///{tmp_path}/b.db", tmp_path / "b.gz", START, watch)
    assert list(tmp_path.iterdir()) == []
