"""All rows out of one database and into another, of the same kind or not: what `bellhop backup` and `restore` do.

Tables and columns are those that the file names, so that a file of an older version is read by its own tables.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import JSON, Boolean, Connection, DateTime, Engine
from sqlmodel import SQLModel

from storage.db import Row, Sql, Tx
from storage.engine import to_json

Columns = Mapping[str, str]  # name -> kind: moment, data, truth or plain
BATCH = 1000
TYPES = ((DateTime, "moment"), (JSON, "data"), (Boolean, "truth"))
OUT: dict[str, Callable[[Any], Any]] = {"moment": datetime.isoformat, "truth": bool}
IN: dict[str, Callable[[Any], Any]] = {"moment": datetime.fromisoformat, "truth": bool}

SEQUENCES = """SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND (column_default LIKE 'nextval(%' OR is_identity = 'YES')"""
RUNNING = Sql("SELECT business_id, number FROM campaign WHERE status IN ('planned', 'running')", across=True)
PAUSE = Sql("UPDATE campaign SET status = 'paused' WHERE status IN ('planned', 'running')", across=True)
DOUBT = Sql(
    """UPDATE outbox SET life = 'unknown', due = :at, attempt = COALESCE(attempt, :made), lease = NULL,
    note = 'it waited when the backup was made' WHERE life IN ('waiting', 'claimed') AND due <= :at""",
    across=True,
)


def tables() -> dict[str, Columns]:
    """All tables of this version, parents before their children."""
    return {table.name: {c.name: kind(c.type) for c in table.columns} for table in SQLModel.metadata.sorted_tables}


def kind(column: Any) -> str:
    return next((name for type_, name in TYPES if isinstance(column, type_)), "plain")


@contextmanager
def snapshot(db: Engine) -> Iterator[Connection]:
    """Everything as it is at one moment; nobody waits for it."""
    alone = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    options = alone if db.dialect.name == "postgresql" else {"read_only": True}
    with db.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def count(connection: Connection, table: str) -> int:
    cursor = connection.connection.cursor()
    cursor.execute(f"SELECT count(*) FROM {quoted(connection, table)}")  # noqa: S608
    return int((cursor.fetchone() or (0,))[0])


def quoted(connection: Connection, *names: str) -> str:
    return ", ".join(map(connection.dialect.identifier_preparer.quote_identifier, names))


def rows(connection: Connection, table: str, columns: Columns) -> Iterator[list[Any]]:
    """All rows of a table as JSON can hold them. PostgreSQL keeps what has not been fetched on its side."""
    driver: Any = connection.connection.driver_connection
    cursor, change = driver.cursor(), converters(columns, OUT)
    if connection.dialect.name == "postgresql":
        cursor = driver.cursor(name="backup")
        cursor.itersize = BATCH
    try:
        cursor.execute(f"SELECT {quoted(connection, *columns)} FROM {quoted(connection, table)}")  # noqa: S608
        for row in cursor:
            yield changed(row, change)
    finally:
        cursor.close()


def converters(columns: Columns, by_kind: Mapping[str, Callable[[Any], Any]]) -> list[tuple[int, Callable[[Any], Any]]]:
    """Place in the row -> what to make of it. Most columns stay as they are."""
    return [(n, by_kind[kind]) for n, kind in enumerate(columns.values()) if kind in by_kind]


def changed(row: Iterable[Any], change: Iterable[tuple[int, Callable[[Any], Any]]]) -> list[Any]:
    made = list(row)
    for n, convert in change:
        if made[n] is not None:
            made[n] = convert(made[n])
    return made


def load(connection: Connection, table: str, columns: Columns, given: Iterable[list[Any]]) -> Iterator[int]:
    """Write these rows; yields how many, batch by batch."""
    mark = "%s" if connection.dialect.name == "postgresql" else "?"
    places = ", ".join(mark for _ in columns)
    sql = f"INSERT INTO {quoted(connection, table)} ({quoted(connection, *columns)}) VALUES ({places})"  # noqa: S608
    cursor, change = connection.connection.cursor(), converters(columns, IN)
    data = [n for n, kind in enumerate(columns.values()) if kind == "data"]
    left = iter(given)
    while batch := [changed(row, change) for row in islice(left, BATCH)]:
        for row in batch:
            for n in data:  # here nothing stays nothing: a JSON null is no NULL
                row[n] = to_json(row[n])
        cursor.executemany(sql, batch)
        yield len(batch)


def set_sequences(connection: Connection) -> None:
    """The next number that PostgreSQL gives is above all that were restored. SQLite looks itself."""
    if connection.dialect.name != "postgresql":
        return
    cursor: Any = connection.connection.cursor()
    cursor.execute(SEQUENCES)
    for name, key in cursor.fetchall():
        table, column = quoted(connection, name), quoted(connection, key)
        top = f"SELECT setval(pg_get_serial_sequence(%s, %s), max({column})) FROM {table}"  # noqa: S608
        cursor.execute(top, (table, key))


def hold_back(connection: Connection, made: datetime, at: datetime) -> list[Row]:
    """Time has passed since the backup was `made`, and what was to be sent may have been sent: campaigns are paused,
    and each message that was due is looked up at the carrier first. Returns those campaigns: `business_id number`."""
    tx = Tx(connection.connection, None)
    running = tx.all(RUNNING)
    tx.run(PAUSE)
    tx.run(DOUBT, made=made, at=at)
    return running
