"""How a piece of work is tried: whoever loses a race decides again, whoever fails is tried later and at last buried."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from bot.world import World
from storage.db import Conflict, Row, Sql, Tx
from storage.queue import failed

log = logging.getLogger(__name__)
CONFLICTS = 20  # of those who race for one number, each round lets one through; a server has 16 threads
Do = Callable[[World, Tx, Row], None]


def attempt(world: World, tx: Tx, settle: Sql, key: Mapping[str, Any], row: Row, do: Do) -> None:
    """Do it within a savepoint. When it fails, its trace is rolled back and the row waits, or is dead after many."""
    for left in reversed(range(CONFLICTS)):
        try:
            with tx.savepoint():
                return do(world, tx, row)
        except Exception as error:
            if not isinstance(error, Conflict) or not left:
                log.exception("%s failed", dict(key))
                tx.run(settle, **key, **failed(row, world.now(), f"{type(error).__name__}: {error}"))
                return None
    return None
