"""Twilio: does it know us, and do its clock and ours agree?"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests

from bot.boot import now
from bot.doctor.asking import ask
from bot.doctor.finding import Finding
from bot.doctor.house import Known
from bot.settings import Settings

TWILIO = "https://api.twilio.com"
SKEW = timedelta(seconds=30)
SECONDS = 5
SANDBOX = "+14155238886"
SANDBOX_RATE = 0.33


def twilio(settings: Settings) -> Iterator[Finding]:
    """One question to it, asked at once. A signature does not depend on the clock, retries do."""
    account, token = settings.twilio_account_sid, settings.twilio_auth_token.get_secret_value()
    if not account or not token:
        lacking = [name for name, value in (("ACCOUNT_SID", account), ("AUTH_TOKEN", token)) if not value]
        said = "is missing: copy it from console.twilio.com, Account Info."
        return iter([Finding("fail", f"TWILIO_{name}", said) for name in lacking])
    url = f"{settings.twilio_api_url or TWILIO}/2010-04-01/Accounts/{account}/Messages.json"
    return heard(url, ask(url, SECONDS, lambda answer: answer, params={"PageSize": "1"}, auth=(account, token)))


def heard(url: str, asked: Callable[[], requests.Response]) -> Iterator[Finding]:
    try:
        answer = asked()
    except requests.RequestException as error:
        said = f"cannot be reached at {urlsplit(url).netloc} ({type(error).__name__}): is this machine online?"
        yield Finding("fail", "Twilio", said)
        return
    yield credentials(answer)
    yield clock(answer)


def pace(settings: Settings, desk: Known) -> Iterator[Finding]:
    """Twilio's sandbox refuses what comes faster."""
    ours = {settings.twilio_whatsapp_number, *(address.removeprefix("whatsapp:") for address in desk.senders)}
    if SANDBOX in ours and settings.sender_rate > SANDBOX_RATE:
        said = f"is {settings.sender_rate:g}, but {SANDBOX} is Twilio's sandbox: set SENDER_RATE={SANDBOX_RATE}."
        yield Finding("warn", "SENDER_RATE", said)


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
