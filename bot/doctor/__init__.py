"""`bellhop doctor`: is everything there that a front desk needs? Nothing is changed by asking."""

from collections.abc import Callable, Iterator

from bot.doctor.carrier import twilio
from bot.doctor.finding import Finding
from bot.doctor.house import database, keys, notices, owners, senders, services
from bot.doctor.place import address, disk, sleep
from bot.settings import Settings

Check = Callable[[Settings], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (database, disk, sleep, keys, senders, owners, services, notices, twilio, address)


def examine(settings: Settings) -> Iterator[Finding]:
    """One finding after the other, as they are made. A failing one means that the front desk cannot work so."""
    for check in CHECKS:
        yield from check(settings)
