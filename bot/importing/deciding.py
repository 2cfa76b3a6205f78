"""What an import changes: pure, from a row and what is known of that person to the rows that are to be written."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.importing.person import Consent, Person
from bot.phonebook import twins
from storage import consent, importing
from storage.db import Rows
from storage.engine import to_json
from storage.importing import Known, Permission

FIELDS = ("name", "locale", "birthday", "anniversary")
ORDER = (
    importing.ADD_CONTACT, importing.SET_CONTACT, importing.ADD_ADDRESS, importing.ADD_TAG, importing.ADD_LISTED,
    consent.ADD, consent.NOW, consent.DROP_CAMPAIGNS,
)  # fmt: skip
"""A contact must be there before what belongs to it."""
OWN = "only they themselves can allow messages again"
SUPPOSED = "they withdrew it before, and this row does not say yes"


@dataclass
class Tally:
    """How many people; `kept` are those who once said no."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    granted: int = 0
    withdrawn: int = 0
    kept: int = 0

    def add(self, other: "Tally") -> None:
        for name, number in vars(other).items():
            setattr(self, name, getattr(self, name) + number)

    @property
    def all(self) -> int:
        return self.new + self.changed + self.unchanged


@dataclass
class Batch:
    """The people of some rows as they are and as they become. `owners` tells whose an address is; `fresh` are ids for
    those who are new; `notes` are told with their lines."""

    owners: dict[tuple[str, str], int]
    known: dict[int, Known]
    fresh: list[int]
    at: datetime
    into: str = ""
    rows: Rows = field(default_factory=lambda: {sql: [] for sql in ORDER})
    tally: Tally = field(default_factory=Tally)
    notes: list[tuple[int, str]] = field(default_factory=list)
    writes: int = 0

    def put(self, sql: Any, **params: Any) -> None:
        self.rows[sql].append(params)
        self.writes += 1


def owner(batch: Batch, person: Person) -> int | None:
    """Who this is already: by a variant of the number, else by the e-mail of somebody without a number."""
    for phone in twins(person.phone) if person.phone else ():
        if found := batch.owners.get(("phone", phone)):
            return found
    found = batch.owners.get(("email", person.email)) if person.email else None
    return found if found and not (person.phone and batch.known[found].phones) else None


def decide(batch: Batch, person: Person) -> None:
    """Add to the batch what this row changes. An empty cell changes nothing."""
    found = owner(batch, person)
    before = batch.writes
    who = update(batch, person, found) if found else add(batch, person)
    add_addresses(batch, person, who)
    for tag in person.tags:
        if tag not in who.tags:
            who.tags.add(tag)
            batch.put(importing.ADD_TAG, tag=tag, contact=who.id)
    if batch.into and not who.listed:
        who.listed = True
        batch.put(importing.ADD_LISTED, list=batch.into, contact=who.id)
    for said in person.consents:
        add_consent(batch, person.line, who, said)
    if not found:
        batch.tally.new += 1
    elif batch.writes > before:
        batch.tally.changed += 1
    else:
        batch.tally.unchanged += 1


def add(batch: Batch, person: Person) -> Known:
    who = Known(batch.fresh.pop(), **{name: getattr(person, name) for name in FIELDS})
    who.attributes = dict(person.attributes)
    batch.known[who.id] = who
    values = {name: getattr(person, name) for name in FIELDS}
    fixed = {"timezone": "", "source": "import", "greeted": False, "asked": False, "created": batch.at}
    batch.put(importing.ADD_CONTACT, id=who.id, attributes=to_json(who.attributes), **values, **fixed)
    return who


def update(batch: Batch, person: Person, id: int) -> Known:
    who = batch.known[id]
    new = {name: getattr(person, name) or getattr(who, name) for name in FIELDS}
    attributes = {**who.attributes, **person.attributes}
    if attributes != who.attributes or any(new[name] != getattr(who, name) for name in FIELDS):
        batch.put(importing.SET_CONTACT, id=id, attributes=to_json(attributes), **new)
        who.attributes = attributes
        for name in FIELDS:
            setattr(who, name, new[name])
    return who


def add_addresses(batch: Batch, person: Person, who: Known) -> None:
    phones = twins(person.phone) if person.phone else ()
    fresh = bool(phones) and not any(batch.owners.get(("phone", phone)) == who.id for phone in phones)
    wanted = [("phone", person.phone)] if fresh else []
    if person.email:
        wanted.append(("email", person.email))
    for address in wanted:
        other = batch.owners.get(address)
        if other is None:
            batch.owners[address] = who.id
            batch.put(importing.ADD_ADDRESS, kind=address[0], value=address[1], contact=who.id, dead="")
        elif other != who.id:
            batch.notes.append((person.line, f"{address[1]} belongs to another contact already: left with them"))
    who.phones += fresh


def add_consent(batch: Batch, line: int, who: Known, said: Consent) -> None:
    """What somebody withdrew is lifted by nobody else, and what was said later holds."""
    channels = [channel for channel in said.channels if differs(who.permissions.get(channel), said)]
    refused = [channel for channel in channels if said.granted and holds(who.permissions.get(channel), said)]
    channels = [channel for channel in channels if not holds(who.permissions.get(channel), said)]
    if refused:
        batch.tally.kept += 1
        own = any(who.permissions[channel].own for channel in refused)
        batch.notes.append((line, f"kept opted out: {OWN if own or not said.supposed else SUPPOSED}"))
    if not channels:
        return
    at = said.at or batch.at
    for sql, params in consent.rows(who.id, "marketing", channels, said.granted, at, said.source, "", own=False):
        batch.put(sql, **params)
    who.permissions |= {channel: Permission(said.granted, False, at) for channel in channels}
    batch.tally.granted += said.granted
    batch.tally.withdrawn += not said.granted
    if not said.granted:
        batch.put(consent.DROP_CAMPAIGNS, contact=who.id)


def differs(held: Permission | None, said: Consent) -> bool:
    return held is None or held.granted != said.granted


def holds(held: Permission | None, said: Consent) -> bool:
    """What is known stands against what the file says, or only supposes."""
    if held is None:
        return False
    later = said.at is not None and said.at <= held.at
    return later or ((held.own or said.supposed) and not held.granted)
