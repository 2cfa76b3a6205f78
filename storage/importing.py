"""What an import must know of the people in a batch of rows, and the statements that write what follows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from storage.db import Sql, Tx, insert

FIELDS = """SELECT c.id, c.name, c.locale, c.birthday, c.anniversary, c.attributes, (SELECT count(*) FROM address a
    WHERE a.business_id = c.business_id AND a.contact = c.id AND a.kind = 'phone') AS phones
    FROM contact c WHERE c.business_id = :business AND c.id IN :ids ORDER BY c.id"""
OWNERS = Sql("SELECT value, contact FROM address WHERE business_id = :business AND kind = :kind AND value IN :values")
PEOPLE = Sql(FIELDS)
LOCKED = Sql(FIELDS + " FOR UPDATE OF c")
TAGS = Sql("SELECT contact, tag FROM tag WHERE business_id = :business AND contact IN :ids")
LISTED = Sql("SELECT contact FROM listed WHERE business_id = :business AND list = :list AND contact IN :ids")
PERMISSIONS = Sql("""SELECT contact, channel, granted, own, at FROM permission
    WHERE business_id = :business AND purpose = 'marketing' AND contact IN :ids""")
NEWEST = Sql("SELECT coalesce(max(id), 0) AS id FROM contact", across=True)
RESERVE = Sql(
    "SELECT nextval(pg_get_serial_sequence('contact', 'id')) AS id FROM generate_series(1, :count)", across=True
)
RESERVE.sqlite = "SELECT :count"  # there, whoever writes is alone and counts on from NEWEST

ADD_CONTACT = insert("contact", "id name locale timezone birthday anniversary attributes source greeted asked created")
SET_CONTACT = Sql("""UPDATE contact SET name = :name, locale = :locale, birthday = :birthday,
    anniversary = :anniversary, attributes = :attributes WHERE business_id = :business AND id = :id""")
ADD_ADDRESS = insert("address", "kind value contact dead")
ADD_TAG = insert("tag", "tag contact")
ADD_LISTED = insert("listed", "list contact")


@dataclass(slots=True)
class Permission:
    """What holds now for one channel; `own`: that person said so."""

    granted: bool
    own: bool
    at: datetime


@dataclass(slots=True)
class Known:
    """Somebody who is a contact already. `phones` counts their numbers."""

    id: int
    name: str = ""
    locale: str = ""
    birthday: str = ""
    anniversary: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    phones: int = 0
    tags: set[str] = field(default_factory=set)
    listed: bool = False
    permissions: dict[str, Permission] = field(default_factory=dict)


def owners(tx: Tx, phones: Sequence[str], emails: Sequence[str]) -> dict[tuple[str, str], int]:
    """Whose these addresses are, by (kind, value)."""
    asked = (("phone", phones), ("email", emails))
    return {
        (kind, row.value): row.contact
        for kind, values in asked
        if values
        for row in tx.all(OWNERS, kind=kind, values=list(values))
    }


def known(tx: Tx, ids: Sequence[int], list_: str, *, lock: bool) -> dict[int, Known]:
    """These people as they are; with `lock` nobody changes them until the transaction ends."""
    if not ids:
        return {}
    rows = tx.all(LOCKED if lock else PEOPLE, ids=list(ids))
    found = {
        row.id: Known(row.id, row.name, row.locale, row.birthday, row.anniversary, row.attributes or {}, row.phones)
        for row in rows
    }
    for row in tx.all(TAGS, ids=list(ids)):
        found[row.contact].tags.add(row.tag)
    for row in tx.all(LISTED, ids=list(ids), list=list_) if list_ else ():
        found[row.contact].listed = True
    for row in tx.all(PERMISSIONS, ids=list(ids)):
        found[row.contact].permissions[row.channel] = Permission(bool(row.granted), bool(row.own), row.at)
    return found


def reserve(tx: Tx, count: int) -> list[int]:
    """Ids for this many new contacts."""
    if tx.dialect == "sqlite":
        newest = tx.one(NEWEST).id
        return list(range(newest + 1, newest + 1 + count))
    return [row.id for row in tx.all(RESERVE, count=count)]
