"""WhatsApp templates as Twilio told us of them when they were last read, and who waits for them to be read again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Field

from flows.effects import ReadTemplates
from flows.needs.campaign import FindTemplates, TemplateFact
from storage.columns import DATA, ID, MOMENT, Of, index
from storage.db import Row, Sql, Tx, upsert
from storage.engine import to_json
from storage.queue import Due
from storage.scene import Scene

EVERY = timedelta(minutes=10)
AFTER_TROUBLE = timedelta(minutes=1)


class TemplateRow(Of, table=True):
    """`name` is that of the approval, `friendly` Twilio's own; `variables` are the sample values by placeholder;
    `status` is the approval: approved, pending, rejected, …"""

    __tablename__ = "template"
    __table_args__ = (index("template", "name"),)
    sid: str = Field(primary_key=True)
    name: str
    friendly: str = ""
    language: str
    category: str
    status: str
    body: str
    variables: Any = Field(sa_type=DATA)
    read_at: Any = Field(sa_type=MOMENT)


class TemplateReadRow(Of, Due, table=True):
    """When the templates are to be read: contact 0 is the clock, any other somebody of the staff whose conversation
    goes on when they have been read; `rings` is the trigger that it hears then."""

    __tablename__ = "template_read"
    contact: int = Field(primary_key=True, sa_type=ID)
    rings: str = ""


COLUMNS = "sid, name, language, category, status, body, variables, read_at"
ALL = Sql(f"SELECT {COLUMNS} FROM template WHERE business_id = :business ORDER BY name, language, sid")  # noqa: S608  (of constants)
NAMED = Sql(f"""SELECT {COLUMNS} FROM template WHERE business_id = :business
    AND (sid = :name OR lower(name) = lower(:name) OR lower(friendly) = lower(:name)) ORDER BY language, sid""")  # noqa: S608  (of constants)
SAVE = upsert("template", "sid", "name friendly language category status body variables read_at")
FORGET = Sql("DELETE FROM template WHERE business_id = :business AND read_at < :at")
DUE = Sql(
    """SELECT b.business_id FROM business b LEFT JOIN template_read r ON r.business_id = b.business_id AND r.contact = 0
    WHERE r.due IS NULL OR r.due <= :at
    UNION SELECT q.business_id FROM template_read q WHERE q.contact <> 0 AND q.due <= :at""",
    across=True,
)
WISHED = Sql("SELECT DISTINCT business_id FROM template_read WHERE contact <> 0 AND due <= :at", across=True)
WISHES = Sql("SELECT contact, rings FROM template_read WHERE business_id = :business AND contact <> 0 AND due <= :at")
GRANTED = Sql("DELETE FROM template_read WHERE business_id = :business AND contact <> 0 AND due <= :at")
PLAN = upsert("template_read", "contact", "rings due life tries note")
RING = Sql("""UPDATE conversation SET life = 'waiting', due = :at, rings = :rings, tries = 0
    WHERE business_id = :business AND contact = :contact AND side = 'staff'""")


def fact(row: Row) -> TemplateFact:
    return TemplateFact(row.sid, row.name, row.language, row.category, row.status, row.body, row.read_at)


def find_templates(tx: Tx, need: FindTemplates) -> tuple[TemplateFact, ...]:
    return tuple(fact(row) for row in tx.all(ALL))


def wish(scene: Scene, effect: ReadTemplates) -> None:
    """Templates are read outside of any turn; then the flow of this one goes on."""
    rings = f"{effect.flow}.{effect.trigger}"
    scene.put(PLAN, contact=scene.contact.id, rings=rings, due=scene.at, life="waiting", tries=0, note="")


def save(tx: Tx, found: Sequence[TemplateFact], at: datetime) -> None:
    """All templates that Twilio has; what it no longer has is forgotten."""
    rows = [
        {
            "sid": t.sid,
            "name": t.name,
            "friendly": t.friendly,
            "language": t.language,
            "category": t.category,
            "status": t.status,
            "body": t.body,
            "variables": to_json({}),
            "read_at": at,
        }
        for t in found
    ]
    tx.many(SAVE, rows)
    tx.run(FORGET, at=at)


def settle(tx: Tx, at: datetime, note: str) -> None:
    """The reading is done or has failed: whoever waits for it goes on, and the clock is set anew."""
    for row in tx.all(WISHES, at=at):
        tx.run(RING, contact=row.contact, rings=row.rings, at=at)
    tx.run(GRANTED, at=at)
    due = at + (AFTER_TROUBLE if note else EVERY)
    tx.run(PLAN, contact=0, rings="", due=due, life="waiting", tries=0, note=note[:500])
