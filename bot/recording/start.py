"""How a recorded walk begins: the moment, the business, its diary, and what was known of the person."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.loading.telling import tell, written
from bot.recording.mask import Mask
from flows.facts import Business, Contact
from flows.needs.booking import CELL
from storage import recording
from storage.db import Row, Tx

WORDS = ("name", "title", "text", "options", "terms", "reason", "address")
"""What people read of a business file; all else is slugs and figures."""


def start(
    tx: Tx, ours: Business, person: Contact, hero: str, mask: Mask, heard: Sequence[Row], said: Sequence[Row]
) -> Iterator[str]:
    first, last = heard[0].at.replace(second=0, microsecond=0), heard[-1].at
    zone = ZoneInfo(ours.zone)
    sections = tell(tx, first, phones=False)
    slugs = {entry["slug"]: mask(entry["name"]).lower() for name, entry in sections if name == "[[staff]]"}
    yield "# Recorded. Keep it in tests/walks/, and tests/test_walks.py plays it."
    yield f"-- it is {first.astimezone(zone).isoformat(timespec='minutes')}"
    yield "-- the business is"
    masked = written((name, entry_of(name, entry, mask, slugs)) for name, entry in sections)
    yield from (f"    {line}" for line in masked.splitlines() if line)
    for row in recording.taken(tx, person.id, int(first.timestamp()) // CELL, last):
        begins = datetime.fromtimestamp(row.first * CELL, UTC).astimezone(zone).isoformat(timespec="minutes")
        what = f"{row.service} at {row.place} takes {resource(row.resource, slugs)}"
        yield f"-- {what} from {begins} for {(row.last - row.first) * CELL // 60} minutes, seat {row.seat}"
    if person.role == "customer":
        yield known(tx, person, hero, heard, said)


def entry_of(name: str, entry: Mapping[str, Any], mask: Mask, slugs: Mapping[str, str]) -> dict[str, Any]:
    """An entry of the file in which nobody is named; slugs of staff are names too."""
    told = dict(entry)
    for key in WORDS:
        if key in told:
            told[key] = mask(told[key]) if isinstance(told[key], str) else [mask(each) for each in told[key]]
    for key in ("slug",) if name == "[[staff]]" else ("staff",):
        if key in told:
            told[key] = slugs[told[key]]
    return told


def resource(name: str, slugs: Mapping[str, str]) -> str:
    kind, _, slug = name.partition(":")
    return f"{kind}:{slugs.get(slug, slug)}" if kind == "staff" else name


def known(tx: Tx, person: Contact, hero: str, heard: Sequence[Row], said: Sequence[Row]) -> str:
    """New is who was greeted here; what an import had told of them is in the ledger, and in which language."""
    marketing = recording.marketing_before(tx, person.id, heard[0].at)
    told = f"-- {hero} is {'new' if any('welcome.greeting' in row.text for row in said) else 'known'}"
    told += "" if marketing is None else ", allows offers" if marketing else ", wants no offers"
    told += "" if person.name else ", has no name"
    chosen = any(row.before.startswith("language.") for row in heard)
    return told + (f", speaks {person.locale}" if person.locale and not chosen else "")
