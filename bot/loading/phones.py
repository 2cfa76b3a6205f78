"""Whose number a phone is: staff keep theirs, unless the file itself gives it to somebody else."""

from collections.abc import Iterable

from bot.loading.frame import Frame
from bot.loading.shape import StaffPart
from bot.loading.wanted import Wanted
from flows.hears.phones import variants
from storage import contact
from storage.db import Row, Tx

PLACEHOLDER = "Owner"
"""What whoever OWNER_PHONES made is called, until the file has a name for them."""


def check_phones(tx: Tx, frame: Frame, wanted: Wanted, parts: Iterable[StaffPart]) -> None:
    """Nobody loses their number to a slip of the pen."""
    named = {part.slug: part for part in parts}
    for slug, phone in wanted.phones.items():
        found = contact.whose(tx, variants(phone), [])
        other = holder(frame, int(found.contact), slug) if found else ""
        if found and other and not lets_go(frame.rows["staff"][other,], named.get(other)):
            whose = frame.rows["staff"][other,].name
            frame.refuse(f'[[staff]] "{slug}"', f"{named[slug].phone} is {whose}'s number; {advice(other, whose)}")


def holder(frame: Frame, who: int, slug: str) -> str:
    """The other member of staff who is this contact, or nothing."""
    kept = frame.rows["staff"].items()
    return next((str(other) for (other,), row in kept if row.contact == who and other != slug), "")


def lets_go(row: Row, part: StaffPart | None) -> bool:
    """Who is out of service, or has only OWNER_PHONES to thank, or has another number in the file (a number that two
    have there was refused before), needs this one no more."""
    said = (part.phone or not part.active) if part else (row.name == PLACEHOLDER or not row.active)
    return bool(said)


def advice(other: str, whose: str) -> str:
    return f'give another, or give {whose} another or active = false, under slug = "{other}" in this file'
