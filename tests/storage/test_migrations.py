"""Migrations: up from empty, no drift from the tables, one process at a time. On both databases."""

import ast
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Integer, MetaData, Table, text
from sqlmodel import SQLModel

import storage.all  # noqa: F401  (all tables are known)
from storage import migrations
from storage.engine import BadUrl
from storage.migrations import HEAD, HERE, OutOfReach, config, current, open_alone, upgrade
from storage.migrations.types import differs


def drift(url: str) -> list[object]:
    """What autogenerate would write into the next revision."""
    engine = open_alone(url)
    with engine.connect() as connection:
        found = compare_metadata(
            MigrationContext.configure(connection, opts={"compare_type": differs}), SQLModel.metadata
        )
    engine.dispose()
    return list(found)


def test_up_from_empty_gives_the_tables_as_they_are(empty_url):
    assert current(empty_url) is None
    assert upgrade(empty_url) is True
    assert current(empty_url) == HEAD
    assert drift(empty_url) == []
    assert upgrade(empty_url) is False


SPOILS = [
    "ALTER TABLE place ADD COLUMN colour VARCHAR",
    "DROP INDEX ix_inbox_due",
    "ALTER TABLE inbox RENAME COLUMN note TO notes",
    "DROP TABLE taken",
]


@pytest.mark.parametrize("spoil", SPOILS)
def test_drift_is_seen(empty_url, spoil):
    upgrade(empty_url)
    engine = open_alone(empty_url)
    with engine.begin() as connection:
        connection.execute(text(spoil))
    engine.dispose()
    assert drift(empty_url)


def test_a_column_of_another_type_is_seen(empty_url):
    upgrade(empty_url)
    table = SQLModel.metadata.tables["inbox"]
    others = [Column(column.name, column.type) for column in table.columns if column.name != "at"]
    spoilt = Table("inbox", MetaData(), *others)
    spoilt.append_column(Column("at", Integer()))
    engine = open_alone(empty_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": differs})
        found = compare_metadata(context, spoilt.metadata)
    engine.dispose()
    kinds = [change for change in found if isinstance(change, list)]
    assert any(change[0][0] == "modify_type" and change[0][3] == "at" for change in kinds)


def test_many_processes_may_migrate_at_once(empty_url):
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: upgrade(empty_url), range(4)))
    assert any(done)
    assert current(empty_url) == HEAD
    assert drift(empty_url) == []


def test_the_head_is_the_last_revision(tmp_path):
    engine = open_alone(f"sqlite:///{tmp_path}/b.db")
    with engine.connect() as connection:
        assert ScriptDirectory.from_config(config(connection)).get_current_head() == HEAD
    engine.dispose()


def test_rows_without_a_parent_undo_the_migration(tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path}/b.db"
    upgrade(url)
    engine = open_alone(url)
    with engine.begin() as connection:
        columns, values = "business_id, slug, name, address, timezone", "7, 'x', '', '', ''"
        connection.execute(text(f"INSERT INTO place ({columns}) VALUES ({values})"))
    monkeypatch.setattr(migrations, "HEAD", "later")
    with pytest.raises(OutOfReach, match="'place'"):
        upgrade(url)
    engine.dispose()


@pytest.mark.parametrize("url", ["mysql://x", "", "sqlite://", "postgresql://h:port/x", "nonsense"])
def test_an_unknown_database_is_refused(url):
    with pytest.raises(BadUrl):
        upgrade(url)


def test_revisions_are_never_changed_by_name():
    """Every revision opens with a docstring and has no downgrade: one goes back with a backup."""
    for path in Path(HERE, "versions").glob("*.py"):
        parsed = ast.parse(path.read_text())
        assert ast.get_docstring(parsed)
        assert re.match(r"\d{4}_", path.name)
        assert "downgrade" not in path.read_text()
