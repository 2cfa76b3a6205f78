"""Templates are read from Twilio in the background: every ten minutes, and when staff ask. Never in a transaction."""

import logging

from bot.world import World
from storage import template
from storage.db import reading, transaction

log = logging.getLogger(__name__)


def read_templates(world: World, *, wished: bool = False) -> int:
    """Read what is due, for every business that it is due for; return how many those were. `wished`: only where staff
    wait for it."""
    at = world.now()
    with reading(world.db, None) as tx:
        due = tx.all(template.WISHED if wished else template.DUE, at=at)
    if not due:
        return 0
    note, found = "", None
    try:
        found = world.templates() if world.templates else None
    except OSError as error:
        note = str(error)
        log.warning("%s", note)
    for row in due:
        with transaction(world.db, row.business_id, patient=True) as tx:
            if found is not None:
                template.save(tx, found, at)
            template.settle(tx, at, note)
    return len(due)
