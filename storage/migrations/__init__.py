"""Brings a database up to date, one process at a time; a database that is up to date is only looked at."""

import sqlite3
from pathlib import Path
from typing import Any

from filelock import FileLock
from sqlalchemy import Connection, Engine, NullPool, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, ProgrammingError

from storage.engine import BadUrl

HERE = Path(__file__).parent
HEAD = "0003"
LOCK = 0x42454C4C  # the advisory lock's number, for PostgreSQL


class OutOfReach(Exception):
    """One sentence on why the database cannot be used."""


def upgrade(url: str, to: str = "") -> bool:
    """Make all tables what this version needs, or what the version of the revision `to` needed. False: they were.
    Raises BadUrl or OutOfReach, within 3 s."""
    engine = open_alone(url)
    try:
        if version(engine) == (to or HEAD):
            return False
        if engine.dialect.name == "sqlite":
            with FileLock(f"{engine.url.database}.lock"):
                migrate(engine, to or "head")
        else:
            migrate(engine, to or "head")
    except DBAPIError as error:
        raise OutOfReach(reason(engine, error)) from None
    finally:
        engine.dispose()
    return True


def revisions() -> list[str]:
    """All that this version knows, oldest first."""
    return sorted(path.name.partition("_")[0] for path in (HERE / "versions").glob("[0-9]*.py"))


def current(url: str) -> str | None:
    """The revision that a database is at, None where it has no tables. Raises BadUrl or OutOfReach."""
    engine = open_alone(url)
    try:
        return version(engine)
    except DBAPIError as error:
        raise OutOfReach(reason(engine, error)) from None


def version(engine: Engine) -> str | None:
    """The revision that the database is at; None where it is empty."""
    try:
        with engine.connect() as connection:
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            return str(found) if found else None
    except (OperationalError, ProgrammingError) as error:
        missing = "no such table" in str(error) or getattr(error.orig, "sqlstate", "") == "42P01"
        if missing:
            return None
        raise


def migrate(engine: Engine, to: str = "head") -> None:
    """All that is missing in one transaction. Whoever waited for the lock finds nothing left to do."""
    from alembic import command

    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        command.upgrade(config(connection), to)
        if engine.dialect.name == "sqlite":
            refuse_orphans(connection)


def config(connection: Connection) -> Any:
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(HERE).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def refuse_orphans(connection: Connection) -> None:
    """Foreign keys were off while tables were made anew: a row that lost its parent undoes the whole migration."""
    if orphans := connection.execute(text("PRAGMA foreign_key_check")).fetchall():
        raise OutOfReach(f"The migration was undone: it would have left rows of {orphans[0][0]!r} without a parent.")


def open_alone(url: str) -> Engine:
    """One connection, for migrations only. Raises BadUrl."""
    bad = BadUrl("DATABASE_URL must be sqlite:///path/to/file.db or postgresql://user:password@host/name.")
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise bad from None
    if parsed.drivername in ("postgres", "postgresql", "postgresql+psycopg"):
        parsed = parsed.set(drivername="postgresql+psycopg")
        return create_engine(parsed, poolclass=NullPool, connect_args={"connect_timeout": 2})
    if parsed.drivername != "sqlite" or not parsed.database:
        raise bad
    folder = Path(parsed.database).absolute().parent
    if not folder.is_dir():
        raise OutOfReach(f"DATABASE_URL names a file in {folder}, which is no folder: make it, or name another path.")
    engine = create_engine(parsed, poolclass=NullPool)
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def prepare(connection: sqlite3.Connection, _: Any) -> None:
    """Foreign keys off: a table that is made anew would take its children along."""
    connection.isolation_level = None
    for pragma in ("busy_timeout=10000", "journal_mode=WAL", "foreign_keys=OFF"):
        connection.execute(f"PRAGMA {pragma}")


def reason(engine: Engine, error: DBAPIError) -> str:
    """What is wrong in one sentence, without the password."""
    said = (str(error.orig).strip().splitlines() or ["no answer"])[0].strip().rstrip(".")
    where = engine.url.database if engine.dialect.name == "sqlite" else engine.url.render_as_string()
    return f"The database {where} cannot be used ({said}): check DATABASE_URL, and that the database runs."
