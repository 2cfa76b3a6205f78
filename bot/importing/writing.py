"""Runs over the people of a file in batches, each in a transaction of its own: to look, or to write."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Engine

from bot.importing.deciding import Batch, Tally, decide
from bot.importing.people import People, Report
from bot.importing.person import Person
from bot.phonebook import twins
from storage import importing
from storage.db import Conflict, Tx, reading, transaction

SIZE = 500  # people in one transaction: a live server waits that long, some 30 ms
TRIES = 5  # somebody new writes to us in this very moment

Progress = Callable[[int], None]
"""Is told how many rows are done."""


def preview(
    db: Engine, business: int, people: People, into: str, at: datetime, done: Progress = lambda n: None
) -> Tally:
    """What `write` would do now. Writes nothing."""
    tally = Tally()
    for batch in people.batches(SIZE):
        with reading(db, business) as tx:
            tally.add(decided(tx, batch, into, at, lock=False).tally)
        done(len(batch))
    return tally


def write(
    db: Engine, business: int, people: People, into: str, at: datetime, report: Report, done: Progress = lambda n: None
) -> Tally:
    """Write what differs; `into` is the list that all are put on, or empty. What is worth knowing goes to `report`."""
    tally = Tally()
    for batch in people.batches(SIZE):
        result = write_batch(db, business, batch, into, at)
        tally.add(result.tally)
        for line, note in result.notes:
            report(line, note)
        done(len(batch))
    return tally


def write_batch(db: Engine, business: int, people: Sequence[Person], into: str, at: datetime) -> Batch:
    """All of it or nothing; a lost race decides again."""
    for left in reversed(range(TRIES)):
        try:
            with transaction(db, business, patient=True) as tx:
                batch = decided(tx, people, into, at, lock=True)
                tx.write(batch.rows)
            return batch
        except Conflict:
            if not left:
                raise
    raise AssertionError


def decided(tx: Tx, people: Sequence[Person], into: str, at: datetime, *, lock: bool) -> Batch:
    phones = [phone for person in people if person.phone for phone in twins(person.phone)]
    emails = [person.email for person in people if person.email]
    owners = importing.owners(tx, phones, emails)
    known = importing.known(tx, sorted(set(owners.values())), into, lock=lock)
    fresh = importing.reserve(tx, len(people)) if lock else [-n for n in range(1, len(people) + 1)]
    batch = Batch(owners, known, fresh[::-1], at, into)
    for person in people:
        decide(batch, person)
    return batch
