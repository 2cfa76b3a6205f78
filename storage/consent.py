"""Consent: an append-only ledger of what each person granted or withdrew, and what holds of it now."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from flows.effects import Consent
from storage.columns import ID, MOMENT, Of, index, of_contact
from storage.db import Sql, Tx, insert, upsert
from storage.scene import Scene

CHANNELS = ("whatsapp", "sms", "email")
PURPOSES = ("marketing", "reminders")


class ConsentRow(SQLModel, table=True):
    """Who allowed or forbade what, when, how, and in which words. Rows are never changed."""

    __tablename__ = "consent"
    __table_args__ = (of_contact(), index("consent", "contact"))
    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    business_id: int = Field(sa_type=ID)
    contact: int = Field(sa_type=ID)
    purpose: str
    channel: str
    granted: bool
    at: Any = Field(sa_type=MOMENT)
    source: str
    wording: str = ""


class PermissionRow(Of, table=True):
    """What holds now. `own`: that person said so, hence nobody else may lift it."""

    __tablename__ = "permission"
    __table_args__ = (of_contact(),)
    contact: int = Field(primary_key=True, sa_type=ID)
    purpose: str = Field(primary_key=True)
    channel: str = Field(primary_key=True)
    granted: bool
    own: bool
    at: Any = Field(sa_type=MOMENT)


ADD = insert("consent", "contact purpose channel granted at source wording")
NOW = upsert("permission", "contact purpose channel", "granted own at")
DROP_CAMPAIGNS = Sql("""UPDATE outbox SET life = 'done', note = 'opted_out', status = 'left_out'
    WHERE business_id = :business AND contact = :contact AND rank > 0 AND life = 'waiting'""")


def rows(
    contact: int,
    purpose: str,
    channels: Sequence[str],
    granted: bool,
    at: datetime,
    source: str,
    wording: str,
    own: bool,
) -> list[tuple[Sql, dict[str, Any]]]:
    """What must be written for one decision: the ledger's rows and what holds from now on."""
    made: list[tuple[Sql, dict[str, Any]]] = []
    for channel in channels:
        key = {"contact": contact, "purpose": purpose, "channel": channel, "granted": granted, "at": at}
        made += [(ADD, {**key, "source": source, "wording": wording}), (NOW, {**key, "own": own})]
    return made


def record(scene: Scene, effect: Consent) -> None:
    """The person of this turn decided. A withdrawal also takes back what is on its way to them."""
    channels = effect.channels or CHANNELS
    said = (effect.purpose, channels, effect.granted, scene.at, effect.source, effect.wording)
    for sql, params in rows(scene.contact.id, *said, own=True):
        scene.put(sql, **params)
    if not effect.granted:
        scene.put(DROP_CAMPAIGNS, contact=scene.contact.id)


def write(tx: Tx, made: Sequence[tuple[Sql, dict[str, Any]]]) -> None:
    for sql, params in made:
        tx.run(sql, **params)
