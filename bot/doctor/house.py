"""What the settings and the database say together: tables, keys, senders, owners."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.doctor.finding import Finding
from bot.settings import Settings
from storage import business, loading, sending
from storage.db import reading
from storage.engine import BadUrl, connect, sqlite_file
from storage.migrations import HEAD, OutOfReach, current

SHORT_KEY = 32


@dataclass(frozen=True, slots=True)
class Known:
    """What the database has of the first business: its senders, how many owners, how many services that can be booked
    (None: there is no business yet), how many notices wait until the staff they are for write again."""

    senders: tuple[str, ...] = ()
    owners: int = 0
    services: int | None = None
    held: int = 0


def known(settings: Settings) -> Known:
    """Nothing where there is no database yet, or one that cannot be read: `database` says so."""
    file = sqlite_file(settings.database_url)
    try:
        if (file and not file.exists()) or current(settings.database_url) != HEAD:
            return Known()
    except (BadUrl, OutOfReach):
        return Known()
    db = connect(settings.database_url)
    try:
        with reading(db, None) as tx:
            if not (home := business.first(tx)):
                return Known()
            of = tx.of(home)
            owners = sum(row.role == "owner" for row in of.all(business.STAFF))
            services = sum(bool(row.active) for row in loading.rows(of, loading.SERVICE).values())
            senders = tuple(row.address for row in of.all(business.SENDERS))
            return Known(senders, owners, services, of.one(sending.HELD_NOTICES).n)
    finally:
        db.dispose()


def database(settings: Settings) -> Iterator[Finding]:
    """Can it be opened, and are its tables those of this version?"""
    if (file := sqlite_file(settings.database_url)) and not file.exists() and file.absolute().parent.is_dir():
        yield Finding("ok", "database", f"{file} is not there yet: the first start makes it.")
        return
    try:
        found = current(settings.database_url)
    except (BadUrl, OutOfReach) as error:
        yield Finding("fail", "database", str(error))
        return
    kind = "SQLite" if file else "PostgreSQL"
    if found == HEAD:
        yield Finding("ok", "database", f"{kind}, its tables are up to date.")
    else:
        yield Finding("warn", "database", f"{kind}, its tables are not up to date: run `bellhop migrate`.")


def keys(settings: Settings) -> Iterator[Finding]:
    if not settings.keys:
        yield Finding("warn", "SECRET_KEY", "is not set: the key made at the first start is kept in the database.")
    elif len(settings.keys[0]) < SHORT_KEY:
        yield Finding("warn", "SECRET_KEY", f"is short: {SHORT_KEY} letters and digits or more cannot be guessed.")
    else:
        yield Finding("ok", "SECRET_KEY", "is set.")


def senders(settings: Settings) -> Iterator[Finding]:
    """Who we send as: the first start writes what the settings say into the database, where others may be too."""
    ours = dict.fromkeys(known(settings).senders)
    if settings.twilio_whatsapp_number:
        ours[f"whatsapp:{settings.twilio_whatsapp_number}"] = None
    if any(address.startswith("whatsapp:") for address in ours):
        yield Finding("ok", "senders", ", ".join(ours))
    else:
        yield Finding("fail", "TWILIO_WHATSAPP_NUMBER", "is missing: give the number that Twilio sends from.")


def owners(settings: Settings) -> Iterator[Finding]:
    """Commands are taken from staff only, so somebody must be the first."""
    there = known(settings).owners
    if there or settings.owner_phones:
        yield Finding("ok", "owners", f"{there} in the database, {len(settings.owner_phones)} in OWNER_PHONES.")
    else:
        yield Finding("warn", "OWNER_PHONES", "is empty, and the database knows no owner: nobody may send commands.")


def services(settings: Settings) -> Iterator[Finding]:
    """Without any, customers can write to us and book nothing."""
    there = known(settings).services
    if there == 0:
        said = "none is loaded, so nothing can be booked: `bellhop load FILE.toml` does it, see docs/business-file.md."
        yield Finding("warn", "services", said)
    elif there:
        yield Finding("ok", "services", f"{there} can be booked.")


def notices(settings: Settings) -> Iterator[Finding]:
    """WhatsApp takes nothing for staff whose own 24 hours are over."""
    held = known(settings).held
    if held:
        said = f"{held} for staff who have not written for a day. They get them when they write, `/inbox` for instance."
        yield Finding("warn", "waiting notices", said)
