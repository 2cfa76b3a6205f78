"""The phone numbers that people write into files and tables, as E.164."""

import re
from datetime import datetime

from flows.hears.phones import phone, variants
from flows.hears.said import Said


def number(text: str, country: str, at: datetime) -> str | None:
    """In E.164; the country first, then any other. A writing that only networks use (+52 1 …) counts too."""
    found = phone(Said(text, at, "und", country))
    if found or not (digits := re.fullmatch(r"\s*(?:\+|00)([\d\s().-]{8,24})", text)):
        return found
    bare = "+" + re.sub(r"\D", "", digits[1])
    return next((bare for twin in variants(bare)[1:] if phone(Said(twin, at, "und", country)) == twin), None)
