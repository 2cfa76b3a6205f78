"""From a row to a person: every value checked, every mistake said in words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot import phonebook
from bot.importing import cells
from bot.importing.layout import Raw

CHANNELS = ("whatsapp", "sms", "email")
EMAIL = re.compile(r"[^\s@,;<>\"]{1,64}@[^\s@,;<>\"]{1,190}\.[^\s@,;<>\".]{2,}")
LOCALE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|\d{3}))?")
CUT = re.compile(r"\d[.,]\d+[eE]\+?\d+")
LONGEST_NAME, LONGEST_VALUE, LONGEST_TAG, MOST_TAGS = 200, 2000, 60, 50


class BadRow(Exception):
    """What is wrong with one cell, or with a row; then `read` is what of it could be read, if that is somebody."""

    def __init__(self, why: str, read: "Person | None" = None) -> None:
        super().__init__(why)
        self.read = read


class Frame(NamedTuple):
    """Where and when the file is read. `consent`: an empty consent_marketing means yes."""

    country: str
    zone: ZoneInfo
    at: datetime
    consent: bool = False


class Consent(NamedTuple):
    """`at` is None where the file does not say when. `supposed`: the row says nothing, `--consent` does."""

    granted: bool
    at: datetime | None
    source: str
    channels: tuple[str, ...]
    supposed: bool = False


class Person(NamedTuple):
    """One good row: empty is what it does not say. At least one of `phone` (E.164) and `email` is there."""

    line: int
    phone: str
    email: str
    name: str
    locale: str
    birthday: str
    anniversary: str
    tags: tuple[str, ...]
    attributes: Mapping[str, str]
    consents: tuple[Consent, ...]


def person(line: int, raw: Raw, frame: Frame) -> Person:
    """Raises BadRow with everything that is wrong with the row."""
    reader = Reader(raw, frame)
    email = reader.take("email", mail)
    found = Person(
        line,
        reader.phone(bool(email)),
        email,
        reader.take("name", name),
        reader.take("locale", locale),
        reader.day("birthday"),
        reader.day("anniversary"),
        tuple(reader.tags()),
        {key: value for key, value in raw.attributes.items() if reader.fits(key, value)},
        reader.consents(),
    )
    if not reader.wrong and not (found.phone or found.email):
        reader.wrong.append("neither phone nor e-mail")
    if reader.wrong:
        raise BadRow("; ".join(reader.wrong), found if found.phone or found.email else None)
    return found


@dataclass(slots=True)
class Reader:
    raw: Raw
    frame: Frame
    wrong: list[str]

    def __init__(self, raw: Raw, frame: Frame) -> None:
        self.raw, self.frame, self.wrong = raw, frame, []

    def take(self, field: str, read: Callable[[str], str]) -> str:
        text = self.raw.values.get(field, "")
        try:
            return read(text) if text else ""
        except BadRow as bad:
            if not self.raw.loose:
                self.wrong.append(str(bad))
            return ""

    def phone(self, other: bool) -> str:
        """The first number that is one. An address book may hold none where there is another way to reach them."""
        for text in self.raw.phones:
            if found := phonebook.number(text, self.frame.country, self.frame.at):
                return found
        if self.raw.phones and not (other and self.raw.loose):
            text = self.raw.phones[0]
            cut = " (a spreadsheet has cut it: format the column as text)" if CUT.fullmatch(text) else ""
            self.wrong.append(f"{quoted(text)} is no phone number{cut}")
        return ""

    def day(self, field: str) -> str:
        return self.take(field, lambda text: day(field, text, self.frame))

    def tags(self) -> list[str]:
        if not self.raw.values.get("tags"):
            return []
        tags = [" ".join(tag.split()) for tag in self.raw.values.get("tags", "").split("|")]
        if len(tags) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in tags):
            self.wrong.append(f"tags: at most {MOST_TAGS} of at most {LONGEST_TAG} characters")
        return list(dict.fromkeys(filter(None, tags)))

    def fits(self, key: str, value: str) -> bool:
        if len(value) > LONGEST_VALUE:
            self.wrong.append(f"{key} is longer than {LONGEST_VALUE} characters")
        return True

    def consents(self) -> tuple[Consent, ...]:
        said = self.raw.values.get("consent_marketing", "")
        granted = cells.yes_or_no(said)
        if said and granted is None:
            self.wrong.append(f"consent_marketing must be yes or no, not {quoted(said)}")
        if not said and not self.frame.consent:
            return ()
        channels, at = self.channels(), self.moment()
        source = self.raw.values.get("consent_source", "")[:LONGEST_NAME]
        return (Consent(granted is not False, at, source or "import", channels, not said),)

    def channels(self) -> tuple[str, ...]:
        text = self.raw.values.get("consent_channels", "").lower().replace("e-mail", "email")
        if not text:
            return ("whatsapp",)
        named = [part for part in re.split(r"[|,;\s]+", text) if part]
        if any(part not in CHANNELS for part in named):
            self.wrong.append(f"consent_channels must be some of {'|'.join(CHANNELS)}, not {quoted(text)}")
        return tuple(dict.fromkeys(named)) or ("whatsapp",)

    def moment(self) -> datetime | None:
        text = self.raw.values.get("consent_at", "")
        if not text:
            return None
        try:
            at = datetime.fromisoformat(text)
            at = (at if at.tzinfo else at.replace(tzinfo=self.frame.zone)).astimezone(self.frame.at.tzinfo)
        except (ValueError, OverflowError):
            self.wrong.append(f"consent_at must be a time such as 2026-03-01T10:00, not {quoted(text)}")
            return None
        if at > self.frame.at:
            self.wrong.append(f"consent_at lies in the future: {quoted(text)}")
        return at


def quoted(text: str) -> str:
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'


def mail(text: str) -> str:
    text = text.lower().removeprefix("mailto:")
    if not EMAIL.fullmatch(text):
        raise BadRow(f"{quoted(text)} is no e-mail address")
    return text


def name(text: str) -> str:
    if len(text) > LONGEST_NAME:
        raise BadRow(f"name is longer than {LONGEST_NAME} characters")
    return " ".join(text.split())


def locale(text: str) -> str:
    if not LOCALE.fullmatch(text):
        raise BadRow(f"locale must be a language such as en or pt-BR, not {quoted(text)}")
    return text.replace("_", "-")


def day(field: str, text: str, frame: Frame) -> str:
    """`1990-05-17`, or `05-17` where the year is not told."""
    found = cells.day(text, frame.country)
    if not found or (found[1] and not date(1850, 1, 1) <= found[0] <= frame.at.date()):
        raise BadRow(f"{field} must be like 1990-05-17 or 05-17, not {quoted(text)}")
    return cells.written(*found)
