"""One row a turn: what caused it, where the person stood before and after, and what it wrote. No message text."""

from typing import Any

from sqlmodel import Field, SQLModel

from storage.columns import ID, MOMENT, index, of_contact
from storage.db import insert
from storage.scene import Scene


class TurnRow(SQLModel, table=True):
    """`cause` names the message, clock or touch; `before` and `after` are `flow.state`, or empty."""

    __tablename__ = "turn"
    __table_args__ = (of_contact(), index("turn", "contact", "seq"))
    seq: int | None = Field(default=None, primary_key=True, sa_type=ID)
    business_id: int = Field(sa_type=ID)
    contact: int = Field(sa_type=ID)
    at: Any = Field(sa_type=MOMENT)
    cause: str
    side: str
    before: str
    after: str
    outcome: str
    wrote: str


ADD = insert("turn", "contact at cause side before after outcome wrote")


def add(scene: Scene, before: str) -> None:
    """`wrote` counts the rows by statement's table, in the order of writing."""
    top = scene.top
    scene.put(
        ADD,
        contact=scene.contact.id,
        at=scene.at,
        cause=scene.id,
        side=scene.side,
        before=before,
        after=f"{top.flow}.{top.state}" if top else "",
        outcome=scene.outcome,
        wrote=" ".join(say.text for say in scene.says),
    )
