"""People: who they are, where they are reached, when they last wrote to us."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from flows.effects import NoteContact
from flows.facts import Business, Contact
from flows.needs import FindContact
from storage.columns import DATA, ID, MOMENT, Of, index, of_contact, unique
from storage.db import Row, Sql, Tx, insert, upsert
from storage.engine import moment
from storage.scene import Scene


class ContactRow(SQLModel, table=True):
    """`locale` and `timezone` may be empty: then the business's hold. `source` says how we came to know them."""

    __tablename__ = "contact"
    __table_args__ = (unique("contact", "id"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    business_id: int = Field(sa_type=ID, foreign_key="business.business_id")
    name: str = ""
    locale: str = ""
    timezone: str = ""
    birthday: str = ""
    anniversary: str = ""
    attributes: Any = Field(default_factory=dict, sa_type=DATA)
    source: str = ""
    greeted: bool = False
    asked: bool = False
    created: Any = Field(sa_type=MOMENT)


class AddressRow(Of, table=True):
    """`kind` is phone (E.164), user (a WhatsApp user id without a number, `US.abc`) or email."""

    __tablename__ = "address"
    __table_args__ = (of_contact(), index("address", "contact"))
    kind: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    contact: int = Field(sa_type=ID)
    dead: str = ""


class WindowRow(Of, table=True):
    """The 24-hour session window of a person at one of our senders, and the address that they wrote from."""

    __tablename__ = "session_window"
    __table_args__ = (of_contact(),)
    contact: int = Field(primary_key=True, sa_type=ID)
    sender: str = Field(primary_key=True)
    address: str
    heard: Any = Field(sa_type=MOMENT)


class TagRow(Of, table=True):
    __tablename__ = "tag"
    __table_args__ = (of_contact(), index("tag", "contact"))
    tag: str = Field(primary_key=True)
    contact: int = Field(primary_key=True, sa_type=ID)


class ListedRow(Of, table=True):
    __tablename__ = "listed"
    __table_args__ = (of_contact(), index("listed", "contact"))
    list: str = Field(primary_key=True)
    contact: int = Field(primary_key=True, sa_type=ID)


# `a.kind || ''`: without figures SQLite would walk through all numbers of the business to find those of one person.
FIELDS = """SELECT c.id, c.name, c.locale, c.timezone, c.attributes, c.greeted, c.asked,
    s.role, s.slug, w.heard, w.address, w.sender, p.granted AS marketing, r.granted AS reminders,
    (SELECT min(a.value) FROM address a WHERE a.business_id = c.business_id AND a.contact = c.id
        AND a.kind || '' = 'phone' AND a.dead = '') AS phone,
    (SELECT min(a.value) FROM address a WHERE a.business_id = c.business_id AND a.contact = c.id
        AND a.kind || '' = 'user' AND a.dead = '') AS user_id
    FROM contact c
    LEFT JOIN staff s ON s.business_id = c.business_id AND s.contact = c.id AND s.active
    LEFT JOIN session_window w ON w.business_id = c.business_id AND w.contact = c.id AND w.sender = :sender
    LEFT JOIN permission p ON p.business_id = c.business_id AND p.contact = c.id
        AND p.purpose = 'marketing' AND p.channel = 'whatsapp'
    LEFT JOIN permission r ON r.business_id = c.business_id AND r.contact = c.id
        AND r.purpose = 'reminders' AND r.channel = 'whatsapp'
    WHERE c.business_id = :business AND """
BY_IDS = Sql(FIELDS + "c.id IN :ids ORDER BY c.id FOR UPDATE OF c")
BY_ID = Sql(FIELDS + "c.id = :id")
LOCKED = Sql(FIELDS + "c.id = :id FOR UPDATE OF c")
# One question for both: whose number was written to, and whose number wrote.
ARRIVED = Sql(
    """SELECT b.business_id, b.name, b.timezone, b.country, b.currency, b.locale, a.contact, a.kind, a.dead
    FROM sender s JOIN business b ON b.business_id = s.business_id
    LEFT JOIN address a ON a.business_id = s.business_id AND a.kind IN ('phone', 'user') AND a.value IN :values
    WHERE s.address = :sender ORDER BY a.kind""",
    across=True,
)
OWNER_OF = Sql("""SELECT contact, kind, value, dead FROM address
    WHERE business_id = :business AND ((kind = 'phone' AND value IN :phones) OR (kind = 'user' AND value IN :users))
    ORDER BY kind""")
GREET = Sql("""INSERT INTO contact (business_id, name, locale, timezone, birthday, anniversary, attributes, source,
    greeted, asked, created)
    VALUES (:business, :name, '', '', '', '', '{}', :source, FALSE, FALSE, :at) RETURNING id""")
ADD_ADDRESS = insert("address", "kind value contact dead")
RELINK = upsert("address", "kind value", "contact dead")
HEARD = upsert("session_window", "contact sender", "address heard")
RELEASE = Sql("""UPDATE outbox SET due = :at, note = '', address = :address WHERE business_id = :business
    AND contact = :contact AND life = 'waiting' AND note = 'held'""")
HELD_OF = Sql("""SELECT seq, at, body FROM outbox WHERE business_id = :business AND contact = :contact
    AND life = 'waiting' AND note = 'held' AND media = '' ORDER BY seq""")
DIGEST = Sql("UPDATE outbox SET body = :body WHERE business_id = :business AND seq = :seq")
DIGESTED = Sql("""UPDATE outbox SET life = 'done', status = 'left_out', note = 'in one message'
    WHERE business_id = :business AND seq IN :seqs""")
GREETED = Sql("UPDATE contact SET greeted = TRUE WHERE business_id = :business AND id = :id")
ASKED = Sql("UPDATE contact SET asked = TRUE WHERE business_id = :business AND id = :id")
SET_LOCALE = Sql("UPDATE contact SET locale = :locale WHERE business_id = :business AND id = :id")
SET_NAME = Sql("UPDATE contact SET name = :name WHERE business_id = :business AND id = :id")
DEAD = Sql("UPDATE address SET dead = :why WHERE business_id = :business AND kind = :kind AND value = :value")


def found(row: Row, sender: str) -> Contact:
    """`address` is where a message to them goes: where they wrote from, else their number, else their user id."""
    known = row.address or (f"whatsapp:{row.phone}" if row.phone else f"whatsapp:{row.user_id}" if row.user_id else "")
    return Contact(
        id=row.id,
        name=row.name,
        address=known,
        sender=sender,
        phone=row.phone or "",
        locale=row.locale,
        zone=row.timezone,
        role=row.role or "customer",
        staff=row.slug or "",
        marketing=None if row.marketing is None else bool(row.marketing),
        reminders=None if row.reminders is None else bool(row.reminders),
        greeted=bool(row.greeted),
        asked=bool(row.asked),
        heard=moment(row.heard),
        attributes=row.attributes,
    )


def by_ids(tx: Tx, ids: Sequence[int], sender: str) -> dict[int, Contact]:
    """People as they are at this sender, locked, in the order of their ids."""
    return {row.id: found(row, sender) for row in tx.all(BY_IDS, ids=list(ids), sender=sender)}


def locked(tx: Tx, id: int, sender: str) -> Contact:
    """A person as they are at this sender, locked."""
    return found(tx.one(LOCKED, id=id, sender=sender), sender)


def arrived(tx: Tx, sender: str, values: Sequence[str]) -> tuple[Business, list[Row]] | None:
    """The business that has this sender and, by `contact kind dead`, the addresses there that have one of these values.
    None: nobody has that sender."""
    rows = tx.all(ARRIVED, sender=sender, values=list(values))
    return (Business(*rows[0][:6]), [row for row in rows if row.contact is not None]) if rows else None


def whose(tx: Tx, phones: Sequence[str], users: Sequence[str]) -> Row | None:
    """The owner of one of these addresses; several numbers are the national variants of one."""
    return tx.first(OWNER_OF, phones=list(phones), users=list(users))


def greet(tx: Tx, name: str, addresses: Sequence[tuple[str, str]], at: datetime, source: str) -> int:
    """A new person with these (kind, value) addresses. Raises Conflict where one of them is somebody's already."""
    id = int(tx.one(GREET, name=name, at=at, source=source)[0])
    for kind, value in addresses:
        tx.run(ADD_ADDRESS, kind=kind, value=value, contact=id, dead="")
    return id


def note(scene: Scene, effect: NoteContact) -> None:
    """What a turn learnt about its contact. Only what is named changes; a new language holds from this turn on."""
    if effect.greeted:
        scene.put(GREETED, id=scene.contact.id)
    if effect.asked:
        scene.put(ASKED, id=scene.contact.id)
    if effect.locale:
        scene.put(SET_LOCALE, id=scene.contact.id, locale=effect.locale)
        scene.contact = replace(scene.contact, locale=effect.locale)


def find_contact(tx: Tx, need: FindContact) -> Contact:
    return found(tx.one(BY_ID, id=need.contact, sender=need.sender), need.sender)
