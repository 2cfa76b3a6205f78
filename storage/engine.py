"""Opens a database: SQLite as a file with one writer at a time, or PostgreSQL."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from select import POLLIN, poll
from threading import Condition
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError, OperationalError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
PRAGMAS = (
    "busy_timeout=10000",  # first, for the next one may have to wait
    "journal_mode=WAL",
    "synchronous=FULL",  # a 204 is a promise
    "foreign_keys=ON",
    "cache_size=-16000",
    "temp_store=MEMORY",
)

POOL = {"pool_size": 20, "max_overflow": 20, "pool_use_lifo": True}  # the last one used has the warmest caches


class BadUrl(ValueError):
    """DATABASE_URL names no database that we know."""


def connect(url: str) -> Engine:
    """`sqlite:///path`, `postgresql://…` or `postgres://…`. Raises BadUrl."""
    if re.match(r"postgres(ql)?(\+psycopg)?://", url):
        url = re.sub(r"^postgres(ql)?(\+psycopg)?://", "postgresql+psycopg://", url)
        return open_postgres(url)
    if not url.startswith("sqlite:///") or url == "sqlite:///":
        raise BadUrl("DATABASE_URL must be sqlite:///path/to/file.db or postgresql://user:password@host/name.")
    return open_sqlite(url)


def sqlite_file(url: str) -> Path | None:
    """The file of an SQLite database, None for PostgreSQL."""
    return Path(url.removeprefix("sqlite:///").partition("?")[0]) if url.startswith("sqlite") else None


def open_postgres(url: str) -> Engine:
    options = {"options": "-c timezone=UTC", "connect_timeout": 5}
    engine = create_engine(url, connect_args=options, **POOL)
    event.listen(engine, "checkout", still_there)
    return engine


def still_there(connection: Any, *_: Any) -> None:
    """A server that went away has closed its end, so there is something to read where nothing was asked. Seen so, it
    costs 3 us; to ask it (`pool_pre_ping`) costs 80. The pool then opens another connection."""
    line = poll()
    line.register(connection.fileno(), POLLIN)
    if line.poll(0):
        raise DisconnectionError


def open_sqlite(url: str) -> Engine:
    sqlite3.register_adapter(datetime, to_micros)
    sqlite3.register_adapter(date, date.isoformat)
    sqlite3.register_adapter(list, to_json)
    sqlite3.register_adapter(dict, to_json)
    sqlite3.register_converter("MOMENT", from_micros)
    sqlite3.register_converter("DATA", json.loads)
    args = {"detect_types": sqlite3.PARSE_DECLTYPES, "check_same_thread": False, "cached_statements": 512}
    engine = create_engine(url, connect_args=args, **POOL)
    gate = GATES[engine] = Gate()
    event.listen(engine, "connect", configure_sqlite)
    event.listen(engine, "begin", lambda connection: begin(connection, gate))
    for ended in ("commit", "rollback"):
        event.listen(engine, ended, lambda connection: leave(connection, gate))
    return engine


def configure_sqlite(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def opened(db: Engine, *, read_only: bool = False, patient: bool = False) -> Iterator[Any]:
    """A transaction on the driver's own connection, committed at the end. SQLAlchemy's does the same through events,
    and costs 60 us more."""
    gate = None if read_only else GATES.get(db)
    if gate:
        gate.enter(patient=patient)
    try:
        with closing(taken(db)) as connection:
            if db.dialect.name == "sqlite":  # psycopg begins by itself
                connection.cursor().execute("BEGIN IMMEDIATE" if gate else "BEGIN")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()
    finally:
        if gate:
            gate.leave()


def taken(db: Engine) -> Any:
    """A connection of the pool. Raises SQLAlchemy's OperationalError where there is none to be had."""
    driver: Any = db.dialect.dbapi
    try:
        return db.raw_connection()
    except driver.Error as error:
        raise OperationalError("connect", None, error) from error


def begin(connection: Connection, gate: "Gate") -> None:
    """SQLAlchemy's own BEGIN is deferred and loses updates; a writer takes the lock at once."""
    options = connection.get_execution_options()
    if options.get("read_only"):
        connection.connection.cursor().execute("BEGIN")
        return
    gate.enter(patient=bool(options.get("patient")))
    connection.info["in_gate"] = True
    try:
        connection.connection.cursor().execute("BEGIN IMMEDIATE")
    except BaseException:
        leave(connection, gate)
        raise


def leave(connection: Connection, gate: "Gate") -> None:
    if connection.info.pop("in_gate", False):
        gate.leave()


class Gate:
    """One writer at a time in this process, in the order of coming; the patient come last."""

    def __init__(self) -> None:
        self.changed = Condition()
        self.busy = False
        self.ticket = self.serving = self.patient_ticket = self.patient_serving = 0

    def enter(self, *, patient: bool) -> None:
        with self.changed:
            if patient:
                mine, self.patient_ticket = self.patient_ticket, self.patient_ticket + 1
                self.changed.wait_for(
                    lambda: not self.busy and self.serving == self.ticket and self.patient_serving == mine
                )
                self.patient_serving += 1
            else:
                mine, self.ticket = self.ticket, self.ticket + 1
                self.changed.wait_for(lambda: not self.busy and self.serving == mine)
                self.serving += 1
            self.busy = True

    def leave(self) -> None:
        with self.changed:
            self.busy = False
            self.changed.notify_all()


GATES: WeakKeyDictionary[Engine, Gate] = WeakKeyDictionary()


def to_micros(at: datetime) -> int:
    return (at - EPOCH) // MICROSECOND


def from_micros(raw: bytes) -> datetime:
    return EPOCH + timedelta(microseconds=int(raw))


def moment(value: Any) -> datetime | None:
    """A moment that was reckoned: SQLite gives these back as numbers."""
    return EPOCH + timedelta(microseconds=value) if isinstance(value, int) else value


_encode = json.JSONEncoder(default=str, ensure_ascii=False, separators=(",", ":")).encode
_NOTHING: dict[type, str] = {list: "[]", tuple: "[]", dict: "{}"}


def to_json(value: Any) -> str:
    """Compact, in UTF-8. Most of what a turn writes is empty, and an encoder costs more than that is worth."""
    return _encode(value) if value or type(value) not in _NOTHING else _NOTHING[type(value)]
