"""Reads everything of one kind in pages, so that an export needs no memory."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from storage.db import Row, Sql, Tx
from storage.engine import EPOCH

PAGE = 1000
PHONE = """(SELECT a.value FROM address a WHERE a.business_id = c.business_id AND a.contact = c.id AND a.kind = 'phone'
    ORDER BY a.dead, a.value LIMIT 1) AS phone"""
EMAIL = PHONE.replace("'phone'", "'email'").replace("AS phone", "AS email")

# ruff: noqa: S608  (what is put together here is written here)
CONTACTS = Sql(f"""SELECT c.id, c.name, c.locale, c.birthday, c.anniversary, c.attributes, {PHONE}, {EMAIL}
    FROM contact c WHERE c.business_id = :business AND c.id > :after ORDER BY c.id LIMIT :page""")
ATTRIBUTES = Sql("""SELECT id, attributes FROM contact WHERE business_id = :business AND id > :after
    ORDER BY id LIMIT :page""")
TAGS = Sql("SELECT contact, tag FROM tag WHERE business_id = :business AND contact IN :ids ORDER BY tag")
PERMISSIONS = Sql("""SELECT contact, channel, granted, at FROM permission WHERE business_id = :business
    AND purpose = 'marketing' AND contact IN :ids ORDER BY channel DESC""")
SOURCES = Sql("""SELECT contact, channel, source FROM consent WHERE business_id = :business
    AND purpose = 'marketing' AND contact IN :ids ORDER BY id""")
TOUCHES = Sql(f"""SELECT t.contact, {PHONE}, t.step, t.life, t.note, o.life AS sending, o.status, o.note AS why,
    o.error, o.sid, o.sent_at, o.delivered_at, o.read_at, t.replied_at, t.answered_at, t.claimed_at
    FROM touch t JOIN contact c ON c.business_id = t.business_id AND c.id = t.contact
    LEFT JOIN outbox o ON o.business_id = t.business_id AND o.seq = (SELECT min(x.seq) FROM outbox x
        WHERE x.business_id = t.business_id AND x.campaign = t.campaign AND x.step = t.step AND x.contact = t.contact
        AND x.rank > 0 AND x.media = '')
    WHERE t.business_id = :business AND t.campaign = :number
        AND (t.contact > :after OR (t.contact = :after AND t.step > :step)) ORDER BY t.contact, t.step LIMIT :page""")
CAMPAIGN = Sql("SELECT number FROM campaign WHERE business_id = :business AND number = :number")
QUESTIONS = Sql("""SELECT questions FROM questionnaire_version WHERE business_id = :business AND slug = :slug
    ORDER BY version DESC""")
ANSWERS = Sql(f"""SELECT a.id, a.contact, {PHONE}, c.name, a.at, a.version, a.answers FROM answers a
    JOIN contact c ON c.business_id = a.business_id AND c.id = a.contact
    WHERE a.business_id = :business AND a.slug = :slug AND (a.at > :after OR (a.at = :after AND a.id > :id))
    ORDER BY a.at, a.id LIMIT :page""")
CONSENTS = Sql(f"""SELECT l.id, l.contact, {PHONE}, c.name, l.purpose, l.channel, l.granted, l.at, l.source, l.wording
    FROM consent l JOIN contact c ON c.business_id = l.business_id AND c.id = l.contact
    WHERE l.business_id = :business AND l.id > :after ORDER BY l.id LIMIT :page""")


def by_id(tx: Tx, sql: Sql) -> Iterator[list[Row]]:
    """Pages of rows that have an `id`."""
    after = 0
    while rows := tx.all(sql, after=after, page=PAGE):
        yield rows
        after = rows[-1].id


def attribute_names(tx: Tx) -> list[str]:
    """Every attribute that any contact has."""
    return sorted({name for rows in by_id(tx, ATTRIBUTES) for row in rows for name in row.attributes or {}})


def of_people(tx: Tx, sql: Sql, ids: Sequence[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in tx.all(sql, ids=list(ids)):
        found.setdefault(row.contact, []).append(row)
    return found


def touches(tx: Tx, number: int) -> Iterator[Row]:
    last: tuple[int, int] = (0, 0)
    while rows := tx.all(TOUCHES, number=number, after=last[0], step=last[1], page=PAGE):
        yield from rows
        last = rows[-1].contact, rows[-1].step


def answers(tx: Tx, slug: str) -> Iterator[Row]:
    last: tuple[datetime, int] = (EPOCH, 0)
    while rows := tx.all(ANSWERS, slug=slug, after=last[0], id=last[1], page=PAGE):
        yield from rows
        last = rows[-1].at, rows[-1].id


def questions(tx: Tx, slug: str) -> list[list[dict[str, Any]]] | None:
    """The questions of each version, newest first; None where there is no such questionnaire."""
    return [row.questions for row in tx.all(QUESTIONS, slug=slug)] or None
