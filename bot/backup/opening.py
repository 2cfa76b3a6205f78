"""A database that is only opened if it is there, and whose complaints are one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.refused import BadSetting, Refused
from storage.engine import BadUrl, connect, sqlite_file
from storage.migrations import OutOfReach

DRIVERS = ("psycopg", "sqlite3")


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """Never makes a file. Raises Refused."""
    file = sqlite_file(url)
    if file and not file.exists():
        raise Refused(f"There is no database {file}: check DATABASE_URL.")
    db = connect(url)
    try:
        yield db
    finally:
        db.dispose()


@contextmanager
def refusing() -> Iterator[None]:
    """What the database has against it. Raises Refused or BadSetting."""
    try:
        yield
    except (BadUrl, OutOfReach) as error:
        raise BadSetting(str(error)) from None
    except Exception as error:
        if not isinstance(error, SQLAlchemyError) and type(error).__module__.partition(".")[0] not in DRIVERS:
            raise
        said = (str(getattr(error, "orig", error)).strip().splitlines() or [type(error).__name__])[0]
        raise Refused(f"The database refused, and nothing was done: {said.rstrip('.')}.") from None
