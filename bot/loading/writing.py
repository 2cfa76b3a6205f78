"""Writes what differs between the file and what is kept, and says each difference in a line."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from babel.numbers import get_currency_precision

from bot.loading.frame import Frame
from bot.loading.phones import PLACEHOLDER, holder
from bot.loading.shape import DAYS
from bot.loading.wanted import Key, Wanted, WantedRow
from flows.hears.phones import variants
from flows.needs import FindContact
from storage import contact, loading, questionnaire
from storage.db import Tx
from storage.engine import to_json

NAMES = {"starts": "from", "ends": "until", "first": "from", "last": "to", "contact": "phone"}
"""Columns that the file calls otherwise."""


def write(tx: Tx, frame: Frame, wanted: Wanted) -> list[str]:
    lines = write_business(tx, frame)
    names = {row.key[0]: row.values["name"] for row in wanted.rows if row.table is loading.STAFF}
    people = {slug: person(tx, frame, slug, phone, names) for slug, phone in wanted.phones.items()}
    lines += [line for slug, who in people.items() for line in named(tx, slug, who, names[slug])]
    for row in wanted.rows:
        if row.table is loading.STAFF and row.key[0] in people:
            row = linked(frame, row, people[row.key[0]])
        asks = row.table is loading.QUESTIONNAIRE
        lines += write_questionnaire(tx, frame, wanted, row) if asks else write_row(tx, frame, row)
    for sets, owner, members in wanted.sets:
        if members != frame.sets[sets.name].get(owner, set()):
            loading.replace(tx, sets, owner, members)
            lines.append(told_set(sets, owner, members))
    return lines


def write_business(tx: Tx, frame: Frame) -> list[str]:
    old, new = asdict(frame.before), asdict(frame.business)
    if old == new:
        return []
    tx.run(loading.SET_BUSINESS, **{"timezone" if k == "zone" else k: v for k, v in new.items() if k != "id"})
    changed = (f"{'timezone' if k == 'zone' else k} {old[k]} → {new[k]}" for k in old if old[k] != new[k])
    return [f"business: {', '.join(changed)}"]


def person(tx: Tx, frame: Frame, slug: str, phone: str, names: Mapping[str, str]) -> int:
    """The contact with this number. Whoever had it before lets go of it, and is out of service where the file does not
    speak of them."""
    found = contact.whose(tx, variants(phone), [])
    if not found:
        return contact.greet(tx, names[slug], [("phone", phone)], frame.at, "staff")
    if other := holder(frame, int(found.contact), slug):
        stays = frame.rows["staff"][other,].active and other in names
        tx.run(loading.LEAVE_STAFF, slug=other, active=bool(stays))
        frame.rows["staff"][other,] = frame.rows["staff"][other,]._replace(contact=None, active=stays)
    return int(found.contact)


def named(tx: Tx, slug: str, who: int, name: str) -> list[str]:
    """Whoever OWNER_PHONES made has no name yet; one that they gave themselves stays."""
    if name == PLACEHOLDER or contact.find_contact(tx, FindContact(who, "")).name not in ("", PLACEHOLDER):
        return []
    tx.run(contact.SET_NAME, id=who, name=name)
    return [f"contact of {slug}: name {name}"]


def linked(frame: Frame, row: WantedRow, who: int) -> WantedRow:
    """This contact is that member of staff. One who had lost their number, and was out of service for it, is back."""
    kept = frame.rows["staff"].get(row.key)
    back = {"active"} if kept and kept.contact is None and "active" not in row.given else set()
    return WantedRow(row.table, row.key, {**row.values, "contact": who}, row.given | {"contact"} | back)


def write_row(tx: Tx, frame: Frame, row: WantedRow) -> list[str]:
    called = f"{row.table.name} {' '.join(filter(None, row.key)) or 'everywhere'}"
    kept = frame.rows[row.table.name].get(row.key)
    if kept is None:
        loading.save(tx, row.table, {**dict(zip(row.table.key, row.key, strict=True)), **row.values})
        return [f"{called}: new"]
    old = {name: getattr(kept, name) for name in row.table.columns}
    new = {name: row.values[name] if name in row.given and name in row.values else old[name] for name in old}
    if old == new:
        return []
    loading.save(tx, row.table, {**dict(zip(row.table.key, row.key, strict=True)), **new})
    return [f"{called}: {', '.join(told(frame, name, old[name], new[name]) for name in old if old[name] != new[name])}"]


def write_questionnaire(tx: Tx, frame: Frame, wanted: Wanted, row: WantedRow) -> list[str]:
    """Other questions are a new version: a conversation keeps the one that it began with."""
    [slug] = row.key
    questions, kept = wanted.questions[slug], frame.rows["questionnaire"].get(row.key)
    version = kept.version if kept else 1
    fresh = kept is None or frame.questions.get(slug) != questions
    if kept and fresh:
        version += 1
    values = {**row.values, "version": version}
    lines = write_row(tx, frame, WantedRow(row.table, row.key, values, row.given | {"version"}))
    if fresh:
        kept_now = list(map(questionnaire.as_kept, questions))
        tx.run(loading.ADD_QUESTIONS, slug=slug, version=version, questions=to_json(kept_now))
    return lines


def told(frame: Frame, name: str, old: Any, new: Any) -> str:
    if name == "contact":
        return "phone"
    if name == loading.TRANSLATED:
        return told_languages(frame, old, new)
    return f"{NAMES.get(name, name)} {show(frame, name, old)} → {show(frame, name, new)}"


def told_languages(frame: Frame, old: Any, new: Any) -> str:
    """`in.es.name Corte → Corte de pelo`"""
    before, after = flat(old or {}), flat(new or {})
    pairs = ((key, before.get(key), after.get(key)) for key in sorted({*before, *after}))
    return ", ".join(f"{key} {show(frame, key, a)} → {show(frame, key, b)}" for key, a, b in pairs if a != b)


def flat(translated: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {f"in.{language}.{key}": text for language, words in translated.items() for key, text in words.items()}


def show(frame: Frame, name: str, value: Any) -> str:
    digits = get_currency_precision(frame.business.currency)
    if value is None or value == "" or value == []:
        return "none"
    if name == "price":
        return f"{value / 10**digits:.{digits}f}"
    if name == "active":  # SQLite gives a number
        return "yes" if value else "no"
    made: Mapping[type, Callable[[Any], str]] = {
        datetime: lambda at: f"{at:%Y-%m-%d %H:%M} UTC",
        list: ", ".join,
    }
    return made.get(type(value), str)(value)


def told_set(sets: loading.Sets, owner: Key, members: Iterable[Key]) -> str:
    called = " ".join(filter(None, owner))
    if sets is loading.HOURS:
        return f"hours {called}: {hours(members)}"
    what = sets.members[0] + "s"
    return f"{sets.owner[0]} {called}: {what} {', '.join(sorted(one for (one,) in members)) or 'none'}"


def hours(members: Iterable[Key]) -> str:
    """`mon tue wed 09:00-18:00, sat 10:00-14:00`"""
    spans: dict[tuple[str, str], list[int]] = {}
    for weekday, opens, closes in sorted(members):
        spans.setdefault((opens, closes), []).append(weekday)
    told = (f"{' '.join(DAYS[day] for day in days)} {opens}-{closes}" for (opens, closes), days in spans.items())
    return ", ".join(told) or "none"
