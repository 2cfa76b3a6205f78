"""The phone numbers that people write into files and tables, as E.164."""

import re
from datetime import datetime

import phonenumbers

from flows.hears.phones import phone, variants
from flows.hears.said import Said

E164 = re.compile(r"\+[1-9]\d{6,14}")
ABROAD = re.compile(r"\s*(?:\+|00)([\d\s().-]{8,24})")
TWINNED = ("+52", "+54", "+55")


def number(text: str, country: str, at: datetime) -> str | None:
    """In E.164; the country first, then any other. A writing that only networks use (+52 1 …) counts too."""
    if E164.fullmatch(text) and valid(text):  # most rows of a file, in half the time
        return text
    found = phone(Said(text, at, "und", country))
    if found or not (digits := ABROAD.fullmatch(text)):
        return found
    bare = "+" + re.sub(r"\D", "", digits[1])
    return next((bare for twin in variants(bare)[1:] if phone(Said(twin, at, "und", country)) == twin), None)


def valid(e164: str) -> bool:
    """It is a number, and E.164 writes it just so."""
    try:
        found = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return False
    same = f"+{found.country_code}{phonenumbers.national_significant_number(found)}" == e164
    return same and phonenumbers.is_valid_number(found)


def twins(e164: str) -> tuple[str, ...]:
    """The ways in which networks write this number, the given one first."""
    return variants(e164) if e164.startswith(TWINNED) else (e164,)
