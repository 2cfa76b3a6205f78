"""`bellhop doctor`: is everything there that a front desk needs? Nothing is changed by asking."""

from collections.abc import Callable, Iterator

from bot.doctor.carrier import pace, twilio
from bot.doctor.finding import Finding
from bot.doctor.house import Known, business, database, keys, known, notices, owners, senders, services
from bot.doctor.place import address, disk, sleep
from bot.doctor.spelling import names
from bot.settings import Settings

Check = Callable[[Settings], Iterator[Finding]]
Look = Callable[[Settings, Known], Iterator[Finding]]
FIRST: tuple[Check, ...] = (database, disk, sleep, names, keys)
DESK: tuple[Look, ...] = (senders, pace, owners, business, services, notices)
LAST: tuple[Check, ...] = (twilio, address)
"""These ask others, and begin with it before their turn comes."""
NEEDS: dict[Check | Look, set[str]] = {
    database: {"database_url"},
    disk: {"database_url"},
    keys: {"secret_key"},
    senders: {"database_url", "twilio_whatsapp_number"},
    pace: {"sender_rate"},
    owners: {"database_url", "owner_phones"},
    business: {"database_url", "business_name", "business_timezone"},
    twilio: {"twilio_account_sid", "twilio_auth_token", "twilio_api_url"},
    address: {"public_url", "port"},
}
"""Without these settings a check would speak of what nobody meant."""


def examine(settings: Settings, bad: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """One finding after the other, as they are made. A failing one means that the front desk cannot work so. `bad` are
    the settings that were refused, so what hangs on them is left out."""

    def may(check: Check | Look) -> bool:
        return not bad & NEEDS.get(check, set())

    asked = [check(settings) for check in LAST if may(check)]
    there = "database_url" not in bad
    for check in filter(may, FIRST):
        for found in check(settings):
            there = there and (found.about, found.mark) != ("database", "fail")
            yield found
    desk = known(settings) if there else Known()
    for look in filter(may, DESK):
        yield from look(settings, desk)
    for findings in asked:
        yield from findings
    if bad:
        left = ", ".join(sorted(name.upper() for name in bad))
        yield Finding("warn", "not checked", f"what hangs on {left}: correct it above, and run this again.")
