"""Where we run: the address under which we are reached, the disk that must last, the plan that must not sleep."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from bot.boot import contained, given_address, platform
from bot.doctor.finding import Finding, Mark
from bot.doctor.reach import Door, knock, who_answers
from bot.settings import Settings
from storage.engine import sqlite_file

FRAGMENT = "#rc=3&rp=all&ct=2000&rt=4000"
PRIVATE = ("127.", "localhost", "10.", "192.168.", "0.0.0.0", "::1")
EXAMPLES = (".example.com", ".example.org", ".example.net")
PLANS = {"heroku": "Eco dynos sleep", "render": "Free services sleep"}


def address(settings: Settings) -> Iterator[Finding]:
    """The address that Twilio calls, who answers there, and the line to paste at Twilio. Knocks at once."""
    url = settings.public_url
    return looked_at(settings, knock(url) if url and not is_example(url) else None)


def looked_at(settings: Settings, asked: Callable[[], Door] | None) -> Iterator[Finding]:
    given, url = given_address(), settings.public_url
    wrong = what_is_wrong(settings, given)
    yield Finding(grave_where(platform()), "PUBLIC_URL", wrong) if wrong else Finding("ok", "PUBLIC_URL", url)
    if asked:
        yield from who_answers(url, asked)
    line = webhook(url or given or settings.base_url)
    mark: Mark = "warn" if wrong else "ok"
    when = "once PUBLIC_URL is right, paste at Twilio" if wrong else "paste at Twilio"
    yield Finding(mark, "webhook", f"{when} for incoming messages of the sender, method POST: {line}")


def what_is_wrong(settings: Settings, given: str) -> str:
    """Of the address itself, in words; nothing where it is fine."""
    url = settings.base_url
    what = f"set PUBLIC_URL to {given or 'the address that it can'}"
    if not settings.public_url:
        return f"is missing, and Twilio cannot reach {url}: {what}."
    if is_example(url):
        return f"{url} is only the example: set PUBLIC_URL to {given or 'the address under which Twilio reaches you'}."
    if (urlsplit(url).hostname or "").startswith(PRIVATE):
        return f"Twilio cannot reach {url}: {what}."
    if urlsplit(url).scheme != "https":
        return f"{url} is not encrypted: set it to the address with https, as Twilio calls it."
    return ""


def is_example(url: str) -> bool:
    """Nobody can have these names."""
    return f".{urlsplit(url).hostname}".endswith(EXAMPLES)


def grave_where(platform: str) -> Mark:
    """On a machine of one's own one may be trying things out."""
    return "fail" if platform else "warn"


def webhook(url: str) -> str:
    """The address to paste at Twilio; what follows # makes it try again after a 503."""
    return f"{url}/twilio/inbound{FRAGMENT}"


def disk(settings: Settings) -> Iterator[Finding]:
    """Does the file of an SQLite database outlive the next restart?"""
    where, file = platform(), sqlite_file(settings.database_url)
    if not file:
        return
    if where == "heroku":
        yield Finding("fail", "disk", "A dyno's disk is emptied at every restart: set DATABASE_URL to a PostgreSQL.")
    elif where and not on_own_disk(file):
        yield Finding("fail", "disk", f"{file} is on a disk that every deploy empties: add one, or use PostgreSQL.")
    elif contained() and not on_own_disk(file):
        said = f"{file} is inside the container and ends with it: mount a volume there, or use PostgreSQL."
        yield Finding("warn", "disk", said)


def on_own_disk(file: Path) -> bool:
    """Is there a disk mounted above this file, other than that of the machine itself?"""
    folder = file.absolute().parent
    return folder.exists() and folder.stat().st_dev != Path("/").stat().st_dev


def sleep(settings: Settings) -> Iterator[Finding]:
    """No platform tells a program its plan, so all one can do is to say it."""
    if where := platform():
        yield Finding("warn", "plan", f"{PLANS[where]}, and a front desk must not: take one that always runs.")
