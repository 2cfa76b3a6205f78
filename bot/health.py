"""How this process does, in figures."""

from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.world import World
from storage import queue
from storage.db import reading

STALE = timedelta(seconds=10)
QUEUES = ("inbox", "timers", "touches", "outbox", "unknown", "dead")


def no_answer(db: Engine) -> tuple[type[Exception], ...]:
    """What is raised when the database is out of reach: by SQLAlchemy, and by the driver behind it."""
    driver: Any = db.dialect.dbapi
    return SQLAlchemyError, driver.Error


def our_version() -> str:
    try:
        return version("bellhop")
    except PackageNotFoundError:  # a checkout that was never installed
        return "0"


def report(world: World) -> tuple[dict[str, Any], bool]:
    """What /healthz tells, and whether all is well."""
    last = world.health.last_tick
    waiting = counts(world)
    status = (
        "draining"
        if world.health.draining
        else "no database"
        if waiting is None
        else "no tick"
        if last is None or world.now() - last > STALE
        else "ok"
    )
    told = {
        "status": status,
        "version": our_version(),
        "database": world.db.dialect.name,
        "last_tick": last and last.isoformat(),
        "queues": waiting or dict.fromkeys(QUEUES),
    }
    return told, status == "ok"


def counts(world: World) -> dict[str, int] | None:
    """What waits, by queue; None where the database does not answer."""
    try:
        with reading(world.db, None) as tx:
            return queue.counts(tx)
    except no_answer(world.db):
        return None
