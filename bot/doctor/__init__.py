"""`bellhop doctor`: is everything there that a front desk needs? Nothing is changed by asking."""

from collections.abc import Callable, Iterator

from bot.doctor.carrier import pace, twilio
from bot.doctor.finding import Finding
from bot.doctor.house import Known, business, database, keys, known, notices, owners, senders, services
from bot.doctor.place import address, disk, sleep
from bot.doctor.spelling import names
from bot.settings import Settings

Check = Callable[[Settings], Iterator[Finding]]
FIRST: tuple[Check, ...] = (database, disk, sleep, names, keys)
DESK: tuple[Callable[[Settings, Known], Iterator[Finding]], ...] = (senders, pace, owners, business, services, notices)
LAST: tuple[Check, ...] = (twilio, address)
"""These ask others, and begin with it before their turn comes."""


def examine(settings: Settings) -> Iterator[Finding]:
    """One finding after the other, as they are made. A failing one means that the front desk cannot work so."""
    asked = [check(settings) for check in LAST]
    there = True
    for check in FIRST:
        for found in check(settings):
            there = there and (found.about, found.mark) != ("database", "fail")
            yield found
    desk = known(settings) if there else Known()
    for look in DESK:
        yield from look(settings, desk)
    for findings in asked:
        yield from findings
