"""Twilio: does it know us, and do its clock and ours agree?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests

from bot.boot import now
from bot.doctor.finding import Finding
from bot.settings import Settings

TWILIO = "https://api.twilio.com"
SKEW = timedelta(seconds=30)


def twilio(settings: Settings) -> Iterator[Finding]:
    """One question to it. A signature does not depend on the clock, retries do."""
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
