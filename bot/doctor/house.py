"""What the settings and the database say together: tables, keys, senders, owners."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.doctor.finding import Finding
from bot.loading.hints import lacking
from bot.settings import Settings
from storage import business as tables
from storage import loading, sending
from storage.db import Tx, reading
from storage.engine import BadUrl, connect, sqlite_file
from storage.migrations import HEAD, OutOfReach, current

SHORT_KEY = 32


@dataclass(frozen=True, slots=True)
class Known:
    """What the database has of the first business: its senders, how many owners, how many services that can be booked
    (None: there is no business yet), how many notices wait until the staff they are for write again; what it is called
    and its zone; the services that no one of the staff gives though others are given, each with those who once did; why
    nothing can be booked, in sentences."""

    senders: tuple[str, ...] = ()
    owners: int = 0
    services: int | None = None
    held: int = 0
    name: str = ""
    zone: str = ""
    left: tuple[tuple[str, str], ...] = ()
    lacks: tuple[str, ...] = ()


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
            if not (home := tables.first(tx)):
                return Known()
            of = tx.of(home)
            owners = sum(row.role == "owner" for row in of.all(tables.STAFF))
            services = sum(bool(row.active) for row in loading.rows(of, loading.SERVICE).values())
            senders, held = tuple(row.address for row in of.all(tables.SENDERS)), of.one(sending.HELD_NOTICES).n
            it = tables.by_id(of)
            return Known(senders, owners, services, held, it.name, it.zone, left_alone(of), tuple(lacking(of)))
    finally:
        db.dispose()


def left_alone(tx: Tx) -> tuple[tuple[str, str], ...]:
    """Names of services that are booked with nobody, while others are given by somebody, and the names of those who
    give them but are out of service."""
    staff, gives = loading.rows(tx, loading.STAFF), loading.members(tx, loading.STAFF_SERVICES)
    given = {service for who, services in gives.items() if staff[who].active for (service,) in services}
    out: list[tuple[str, str]] = []
    for (slug,), row in sorted(loading.rows(tx, loading.SERVICE).items()):
        once = sorted(staff[who].name for who, services in gives.items() if (slug,) in services)
        if row.active and slug not in given and gives:
            out.append((row.name, ", ".join(once)))
    return tuple(out)


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
        yield Finding(
            "warn",
            "SECRET_KEY",
            "is not set, so a key in the database signs links: set a long word of your own.",
        )
    elif len(settings.keys[0]) < SHORT_KEY:
        yield Finding("warn", "SECRET_KEY", f"is short: {SHORT_KEY} letters and digits or more cannot be guessed.")
    else:
        yield Finding("ok", "SECRET_KEY", "is set and long enough.")


def senders(settings: Settings, desk: Known) -> Iterator[Finding]:
    """Who we send as: the first start writes what the settings say into the database, where others may be too."""
    ours = dict.fromkeys(desk.senders)
    if settings.twilio_whatsapp_number:
        ours[f"whatsapp:{settings.twilio_whatsapp_number}"] = None
    told = [f"WhatsApp {address[9:]}" for address in ours if address.startswith("whatsapp:")]
    if told:
        told += [f"SMS {address}" for address in ours if address.startswith("+")]
        yield Finding("ok", "senders", f"we send as {', '.join(told)}.")
    else:
        yield Finding(
            "fail",
            "TWILIO_WHATSAPP_NUMBER",
            "is missing: write your number in WhatsApp there.",
        )


def owners(settings: Settings, desk: Known) -> Iterator[Finding]:
    """Commands are taken from staff only, so somebody must be the first."""
    there = desk.owners
    if there or settings.owner_phones:
        yield Finding("ok", "owners", f"{max(there, len(settings.owner_phones))} may send commands such as /help.")
    else:
        yield Finding("warn", "OWNER_PHONES", "is empty, so nobody may send commands: write your own number there.")


def business(settings: Settings, desk: Known) -> Iterator[Finding]:
    """Customers read the name in the first line, and each time of a visit is in this zone."""
    usual = (type(settings).model_fields[name].default for name in ("business_name", "business_timezone"))
    there = desk.services is not None
    name, zone = (desk.name, desk.zone) if there else (settings.business_name, settings.business_timezone)
    if (name, zone) != tuple(usual):
        return
    if there:
        what = "`bellhop load FILE.toml` changes both, under [business]"
    else:
        what = "set BUSINESS_NAME and BUSINESS_TIMEZONE before the first start, or load them later with `bellhop load`"
    yield Finding(
        "warn", "business", f'is called "{name}" and keeps the time of {zone}, as if nobody had said otherwise: {what}.'
    )


def services(settings: Settings, desk: Known) -> Iterator[Finding]:
    """Without any, customers can write to us and book nothing."""
    there = desk.services
    if there == 0:
        said = "none is loaded, so nothing can be booked: `bellhop load FILE.toml` does it, see docs/business-file.md."
        yield Finding("warn", "services", said)
    elif there:
        for why in desk.lacks:
            yield Finding("warn", "services", why)
        if not desk.lacks:
            yield Finding("ok", "services", f"{there} can be booked.")
    for name, once in desk.left:
        why = f"nobody gives it: {once} is out of service" if once else "nobody gives it, though others have staff"
        said = f"{why}. It is booked with nobody: load somebody with it in their services = […], or active = false."
        yield Finding("warn", name, said)


def notices(settings: Settings, desk: Known) -> Iterator[Finding]:
    """WhatsApp takes nothing for staff whose own 24 hours are over."""
    held = desk.held
    if held:
        said = f"{held} for staff who did not write for 24 hours. They come when they write, `/inbox` for instance."
        yield Finding("warn", "waiting notices", said)
