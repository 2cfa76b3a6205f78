"""The name of an outbox row in the address of its status callback: business and id, both in base 36."""

import re

from bot.taps import base36

REF = re.compile(r"([0-9a-z]{1,13})-([0-9a-z]{1,13})")


def ref(business: int, id: int) -> str:
    return f"{base36(business)}-{base36(id)}"


def read_ref(text: str) -> tuple[int, int] | None:
    """(business, id), or None for what `ref` cannot have written."""
    found = REF.fullmatch(text)
    if not found:
        return None
    business, id = int(found[1], 36), int(found[2], 36)
    return (business, id) if max(business, id) < 2**63 else None
