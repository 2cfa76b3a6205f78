"""What the buttons of a question send back: which session, which of its questions, which option."""

import re

from bot.items import Tap
from flows.engine import Session
from flows.facts import Message

TAP = re.compile(r"([0-9a-z]{1,13})\.(\d{1,6})\.(\d{1,3})")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def tap_of(message: Message) -> Tap | None:
    """None where it is no tap, or none of ours."""
    found = TAP.fullmatch(message.tap)
    return Tap(int(found[1], 36), int(found[2]), int(found[3]), message.text) if found else None


def payload(session: Session, n: int) -> str:
    return f"{base36(session.id)}.{session.step}.{n}"


def base36(n: int) -> str:
    digits = ""
    while n:
        n, rest = divmod(n, 36)
        digits = DIGITS[rest] + digits
    return digits or "0"
