"""Furnishes the salon: the business from its file, the customers, and a past that can be looked at."""

from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.boot import open_world
from bot.demo.past import give_a_past
from bot.demo.people import Customer, customers
from bot.demo.plan import CUSTOMERS, OWNER, Plan
from bot.demo.settings import settings
from bot.loading import load_text
from storage import business, consent, contact
from storage.contact import SET_NAME
from storage.db import Tx, insert, transaction

SALON = Path(__file__).with_name("salon.toml")
TAG = insert("tag", "tag contact")
ANA = Customer(*CUSTOMERS[0], marketing=True, tags=("vip",))
"""She has no past yet, and Ben is nobody: he shows what a first message is like."""


def seed(plan: Plan, at: datetime) -> None:
    """All or nothing, in one transaction. `at` is the present moment."""
    with (
        closing(open_world(settings(plan), channels={}, clock=lambda: at)) as world,
        transaction(world.db, None) as tx,
    ):
        home = tx.of(business.first(tx) or 0)
        load_text(home, salon(at.date()), at)
        add(home, ANA, at - timedelta(days=1))
        people = {add(home, each, at - timedelta(days=90)): each for each in customers()}
        give_a_past(home, named_owner(home), people, at)


def salon(today: date) -> str:
    """The business's file, with days that are always near."""
    days = {"training": 12, "paint_from": 20, "paint_to": 22, "begun": -60, "later": 90}
    reckoned = {name: (today + timedelta(days=distance)).isoformat() for name, distance in days.items()}
    return SALON.read_text(encoding="utf-8").format(**reckoned)


def add(tx: Tx, each: Customer, at: datetime) -> int:
    """A customer with consent and tags, known since then."""
    who = contact.greet(tx, each.name, [("phone", each.phone)], at, "import")
    tx.run(contact.GREETED, id=who)
    if each.marketing is not None:
        tx.run(contact.ASKED, id=who)
        said = consent.rows(who, "marketing", ("whatsapp",), each.marketing, at, "paper form", "", own=False)
        consent.write(tx, said)
    tx.many(TAG, [{"tag": tag, "contact": who} for tag in each.tags])
    return who


def named_owner(tx: Tx) -> int:
    found = contact.whose(tx, [OWNER[1]], [])
    who = int(found.contact) if found else 0
    tx.run(SET_NAME, id=who, name=OWNER[0])
    return who
