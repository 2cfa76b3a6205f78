"""`bellhop doctor`: is everything there that a front desk needs? Nothing is changed by asking."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import requests

from bot.boot import now, platform
from bot.settings import Settings

FRAGMENT = "#rc=3&rp=all&ct=2000&rt=4000"
TWILIO = "https://api.twilio.com"
SKEW = timedelta(seconds=30)
SHORT_KEY = 32
PRIVATE = ("127.", "localhost", "10.", "192.168.", "0.0.0.0", "::1")


@dataclass(frozen=True, slots=True)
class Finding:
    mark: Literal["ok", "warn", "fail"]
    about: str
    said: str


Check = Callable[[Settings], Iterator[Finding]]


def examine(settings: Settings) -> Iterator[Finding]:
    """One finding after the other, as they are made. A failing one means that the front desk cannot work so."""
    for check in CHECKS:
        yield from check(settings)


def address(settings: Settings) -> Iterator[Finding]:
    """The address that Twilio calls, and the line to paste there."""
    parts, url = urlsplit(settings.base_url), settings.base_url
    if (parts.hostname or "").startswith(PRIVATE):
        yield Finding("warn", "PUBLIC_URL", f"Twilio cannot reach {url}: set PUBLIC_URL to the address that it can.")
    elif parts.scheme != "https":
        yield Finding("warn", "PUBLIC_URL", f"{url} is not encrypted: serve it under https.")
    else:
        yield Finding("ok", "PUBLIC_URL", url)
    yield Finding("ok", "webhook", f"paste at Twilio, as the sender's incoming webhook: {webhook(settings)}")


def webhook(settings: Settings) -> str:
    """The address to paste at Twilio; what follows # makes it try again after a 503."""
    return f"{settings.base_url}/twilio/inbound{FRAGMENT}"


def keys(settings: Settings) -> Iterator[Finding]:
    if not settings.keys:
        yield Finding("warn", "SECRET_KEY", "is not set: the key made at the first start is kept in the database.")
    elif len(settings.keys[0]) < SHORT_KEY:
        yield Finding("warn", "SECRET_KEY", f"is short: {SHORT_KEY} letters and digits or more cannot be guessed.")
    else:
        yield Finding("ok", "SECRET_KEY", "is set.")


def database(settings: Settings) -> Iterator[Finding]:
    """Can it be opened, and are its tables those of this version?"""
    from storage.engine import BadUrl
    from storage.migrations import HEAD, OutOfReach, current

    if (file := sqlite_file(settings)) and not file.exists() and file.absolute().parent.is_dir():
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


def sqlite_file(settings: Settings) -> Path | None:
    url = settings.database_url
    return Path(url.removeprefix("sqlite:///").partition("?")[0]) if url.startswith("sqlite") else None


def disk(settings: Settings) -> Iterator[Finding]:
    """Does the file of an SQLite database outlive the next restart?"""
    where, file = platform(), sqlite_file(settings)
    if not file or not where:
        return
    if where == "heroku":
        yield Finding("fail", "disk", "A dyno's disk is emptied at every restart: set DATABASE_URL to a PostgreSQL.")
    elif not on_own_disk(file):
        yield Finding("fail", "disk", f"{file} is on a disk that every deploy empties: add one, or use PostgreSQL.")


def on_own_disk(file: Path) -> bool:
    """Is there a disk mounted above this file, other than that of the machine itself?"""
    folder = file.absolute().parent
    return folder.exists() and folder.stat().st_dev != Path("/").stat().st_dev


def sleep(settings: Settings) -> Iterator[Finding]:
    """No platform tells a program its plan, so all one can do is to say it."""
    plans = {"heroku": "Eco dynos sleep", "render": "Free services sleep"}
    if where := platform():
        yield Finding("warn", "plan", f"{plans[where]}, and a front desk must not: take the next plan up.")


def senders(settings: Settings) -> Iterator[Finding]:
    if not settings.twilio_whatsapp_number:
        yield Finding("fail", "TWILIO_WHATSAPP_NUMBER", "is missing: give the number that Twilio sends from.")
    if not settings.owner_phones:
        yield Finding("warn", "OWNER_PHONES", "is empty: nobody is known as an owner unless the database knows one.")
    if not settings.smtp_url and not settings.twilio_sms_number:
        said = "neither SMTP_URL nor TWILIO_SMS_NUMBER: notices to staff who have not written for a day go by template."
        yield Finding("warn", "notices", said)


def twilio(settings: Settings) -> Iterator[Finding]:
    """Does Twilio know us, and do its clock and ours agree? A signature does not depend on the clock, retries do."""
    account, token = settings.twilio_account_sid, settings.twilio_auth_token.get_secret_value()
    if not account or not token:
        name = "TWILIO_AUTH_TOKEN" if account else "TWILIO_ACCOUNT_SID"
        yield Finding("fail", name, "is missing: copy it from the Twilio console.")
        return
    url = f"{settings.twilio_api_url or TWILIO}/2010-04-01/Accounts/{account}/Messages.json"
    try:
        answer = requests.get(url, params={"PageSize": "1"}, auth=(account, token), timeout=5)
    except requests.RequestException as error:
        yield Finding("fail", "Twilio", f"cannot be reached at {urlsplit(url).netloc} ({type(error).__name__}).")
        return
    yield credentials(answer)
    yield clock(answer)


def credentials(answer: Any) -> Finding:
    if answer.status_code in (401, 403, 404):
        return Finding(
            "fail", "Twilio", "does not know TWILIO_ACCOUNT_SID with this TWILIO_AUTH_TOKEN: copy both anew."
        )
    if answer.status_code != 200:
        return Finding("fail", "Twilio", f"answers {answer.status_code}: see status.twilio.com, and try again.")
    return Finding("ok", "Twilio", "knows us.")


def clock(answer: Any) -> Finding:
    try:
        theirs = parsedate_to_datetime(answer.headers["Date"])
    except (KeyError, ValueError):
        return Finding("ok", "clock", f"{now():%Y-%m-%d %H:%M:%S} UTC")
    apart = abs(now() - (theirs if theirs.tzinfo else datetime.replace(theirs, tzinfo=UTC)))
    if apart > SKEW:
        seconds = round(apart.total_seconds())
        return Finding("fail", "clock", f"is {seconds} s away from Twilio's: let the machine set it by the network.")
    return Finding("ok", "clock", f"{now():%Y-%m-%d %H:%M:%S} UTC, as Twilio's.")


CHECKS: tuple[Check, ...] = (database, disk, sleep, keys, senders, twilio, address)
