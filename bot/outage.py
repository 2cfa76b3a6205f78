"""A database that is away: one line when it goes and one when it is back, however many threads try meanwhile."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from sqlalchemy.exc import InterfaceError, OperationalError, TimeoutError

from bot.world import World

log = logging.getLogger(__name__)
lock = Lock()


class Away(Exception):
    """The database did not answer; that has been said."""


def silence(world: World) -> tuple[type[Exception], ...]:
    """What is raised when the database does not answer: by SQLAlchemy, and by the driver behind it."""
    driver: Any = world.db.dialect.dbapi
    return OperationalError, InterfaceError, TimeoutError, driver.OperationalError, driver.InterfaceError


@contextmanager
def noticing(world: World, who: str) -> Iterator[None]:
    """Around what `who` does with the database. Raises Away where it does not answer; other errors go through."""
    try:
        yield
    except silence(world) as error:
        with lock:
            first = not world.health.waiting
            world.health.waiting.add(who)
        if first:
            log.warning("the database does not answer (%s); trying again until it does", reason(error))
        raise Away from error
    with lock:
        waited = who in world.health.waiting
        world.health.waiting.discard(who)
        back = waited and not world.health.waiting
    if back:
        log.warning("the database is back")


def reason(error: Exception) -> str:
    said = str(getattr(error, "orig", error)).strip().splitlines()
    return said[0][:200] if said else type(error).__name__
