"""A business as a file again: what `load` would have to read to make it what it is. Nothing that stands for itself is
written: no empty value, and no default."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision
from pydantic import BaseModel

from bot.loading.frame import Frame, frame_of
from bot.loading.reading import Read
from bot.loading.shape import (
    DAYS,
    BusinessFile,
    ClosedPart,
    PlacePart,
    PromotionPart,
    QuestionnairePart,
    QuestionPart,
    ServicePart,
    StaffPart,
)
from flows.needs import FindContact
from storage import business, contact, loading, questionnaire
from storage.db import Tx

Entry = dict[str, Any]
Section = tuple[str, Entry]
MOMENT = timedelta(microseconds=1)


def tell(tx: Tx, at: datetime, *, phones: bool = True) -> list[Section]:
    """The tables of the file in their order, each with its name. `phones`: those of staff."""
    kept = frame_of(tx, business.by_id(tx), Read(BusinessFile()), at)
    numbers = staff_phones(tx, kept) if phones else {}
    return [
        ("[business]", business_entry(kept)),
        *(("[[place]]", entry) for entry in slugged(kept, loading.PLACE, PlacePart)),
        *(("[[service]]", service(kept, entry)) for entry in slugged(kept, loading.SERVICE, ServicePart)),
        *(("[[staff]]", staff(kept, entry, numbers)) for entry in slugged(kept, loading.STAFF, StaffPart)),
        *(("[[hours]]", entry) for entry in hours(kept)),
        *(("[[closed]]", entry) for entry in closed(kept)),
        *questionnaires(kept),
        *(("[[promotion]]", entry) for entry in promotions(kept)),
    ]


def written(sections: Iterable[Section]) -> str:
    """As TOML."""
    tables = ("\n".join([name, *lines(entry)]) for name, entry in sections)
    return "\n\n".join(tables) + "\n"


def lines(entry: Mapping[str, Any], under: str = "") -> Iterator[str]:
    """A line for each value; `in.es.name = "…"` for one of a table inside."""
    for key, each in entry.items():
        if isinstance(each, Mapping):
            yield from lines(each, f"{under}{key}.")
        else:
            yield f"{under}{key} = {value(each)}"


def value(each: Any) -> str:
    """What JSON writes of a text, a number, a list of texts, true and false is TOML too."""
    return json.dumps(each, ensure_ascii=False).replace("\x7f", "\\u007f")


def without_defaults(entry: Mapping[str, Any], part: type[BaseModel]) -> Entry:
    """Keys as the file calls them; SQLite tells truth as a number."""
    told: Entry = {}
    for name, field in part.model_fields.items():
        found = entry.get(name)
        found = bool(found) if field.annotation is bool else list(found) if isinstance(found, tuple) else found
        if found is not None and found != field.get_default(call_default_factory=True):
            told[field.alias or name] = found
    return told


def slugged(kept: Frame, table: loading.Table, part: type[BaseModel]) -> Iterator[Entry]:
    for _, row in sorted(kept.rows[table.name].items()):
        given = row._asdict()
        if table is loading.SERVICE:
            given["price"] = money(kept, row.price)
        yield without_defaults(given, part)


def business_entry(kept: Frame) -> Entry:
    told = asdict(kept.business)
    return {name: told["zone" if name == "timezone" else name] for name in type(BusinessFile().business).model_fields}


def service(kept: Frame, entry: Entry) -> Entry:
    return entry | members(kept, loading.SERVICE_PLACES, entry["slug"])


def staff(kept: Frame, entry: Entry, numbers: Mapping[str, str]) -> Entry:
    slug = entry["slug"]
    phone = {"phone": numbers[slug]} if slug in numbers else {}
    return entry | phone | members(kept, loading.STAFF_SERVICES, slug) | members(kept, loading.STAFF_PLACES, slug)


def members(kept: Frame, sets: loading.Sets, slug: str) -> Entry:
    found = sorted(one for (one,) in kept.sets[sets.name].get((slug,), ()))
    return {f"{sets.members[0]}s": found} if found else {}


def staff_phones(tx: Tx, kept: Frame) -> dict[str, str]:
    """By slug, of each member of staff whose number is known."""
    linked = {slug: row.contact for (slug,), row in kept.rows["staff"].items() if row.contact is not None}
    people = {slug: contact.find_contact(tx, FindContact(id, "")) for slug, id in linked.items()}
    return {slug: person.phone for slug, person in people.items() if person.phone}


def hours(kept: Frame) -> Iterator[Entry]:
    """Days with the same times together."""
    for (place, member), days in sorted(kept.sets["hours"].items()):
        spans: dict[tuple[str, str], list[str]] = {}
        for weekday, opens, closes in sorted(days):
            spans.setdefault((opens, closes), []).append(DAYS[weekday])
        who = {"staff": member} if member else {}
        for (opens, closes), names in spans.items():
            yield {"place": place, **who, "days": names, "from": opens, "to": closes}


def closed(kept: Frame) -> Iterator[Entry]:
    for _, row in sorted(kept.rows["closed"].items()):
        told = row._asdict() | {"last": row.last if row.last != row.first else ""}
        yield without_defaults(told, ClosedPart)


def questionnaires(kept: Frame) -> Iterator[Section]:
    for (slug,), row in sorted(kept.rows["questionnaire"].items()):
        yield "[[questionnaire]]", without_defaults(row._asdict(), QuestionnairePart)
        for question in kept.questions.get(slug, ()):
            yield "[[questionnaire.question]]", without_defaults(questionnaire.as_kept(question), QuestionPart)


def promotions(kept: Frame) -> Iterator[Entry]:
    for _, row in sorted(kept.rows["promotion"].items()):
        told = row._asdict() | {"first": day(kept, row.starts), "until": day(kept, row.ends, before=True)}
        told["value"] = money(kept, int(row.value)) if row.kind == "amount" else row.value
        yield without_defaults(told, PromotionPart)


def day(kept: Frame, at: datetime | None, *, before: bool = False) -> str:
    """The day that begins then, or the one that has just ended, where the business is."""
    if at is None:
        return ""
    return f"{(at - MOMENT if before else at).astimezone(ZoneInfo(kept.business.zone)):%Y-%m-%d}"


def money(kept: Frame, units: int | None) -> str:
    digits = get_currency_precision(kept.business.currency)
    return "" if units is None else f"{units / 10**digits:.{digits}f}"
