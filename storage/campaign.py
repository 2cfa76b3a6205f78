"""Campaigns, kept in the shape that they had at launch, and their touches."""

from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Field

from campaigns.shape import Campaign, FindCampaign
from storage.columns import DATA, ID, MOMENT, Of, index_where, of, of_contact
from storage.db import Sql, Tx
from storage.queue import SETTLED, Due


class CampaignRow(Of, Due, table=True):
    """`number` counts from 1 within the business. `status`: draft, planned (its plan is not laid yet), running, paused,
    stopped, done. `shape` is the filled Campaign. `due` is when its plan is laid."""

    __tablename__ = "campaign"
    __table_args__ = (index_where("ix_campaign_due", "due", where="life = 'waiting'"),)
    number: int = Field(primary_key=True, sa_type=ID)
    name: str
    status: str
    shape: Any = Field(sa_type=DATA)
    created: Any = Field(sa_type=MOMENT)
    by: int | None = Field(default=None, sa_type=ID)
    ended: Any = Field(default=None, sa_type=MOMENT, nullable=True)


class TouchRow(Of, Due, table=True):
    """One step of one campaign for one person. `note` is the reason why it was left out or waits. What came of the
    message stands in the outbox; what came of the person stands here."""

    __tablename__ = "touch"
    __table_args__ = (
        of_contact(),
        of("campaign", "campaign", to=("number",)),
        index_where("ix_touch_due", "due", "business_id", "campaign", where="life = 'waiting'"),
        index_where("ix_touch_waits", "business_id", "contact", where="life = 'waiting'"),
    )
    campaign: int = Field(primary_key=True, sa_type=ID)
    step: int = Field(primary_key=True)
    contact: int = Field(primary_key=True, sa_type=ID)
    replied_at: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    answered_at: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    claimed_at: Any = Field(default=None, sa_type=MOMENT, nullable=True)


SHAPE: TypeAdapter[Campaign] = TypeAdapter(Campaign)
BY_NUMBER = Sql("SELECT shape FROM campaign WHERE business_id = :business AND number = :number")
REPLIED = Sql("""UPDATE touch SET replied_at = :at WHERE business_id = :business AND campaign = :campaign
    AND step = :step AND contact = :contact AND replied_at IS NULL""")
RELEASE = Sql("""UPDATE touch SET due = :at, note = '' WHERE business_id = :business AND contact = :contact
    AND life = 'waiting' AND note = 'in_conversation'""")
SETTLE = Sql(f"""UPDATE touch SET {SETTLED}
    WHERE business_id = :business AND campaign = :campaign AND step = :step AND contact = :contact""")  # noqa: S608


def find_campaign(tx: Tx, need: FindCampaign) -> Campaign:
    return SHAPE.validate_python(tx.one(BY_NUMBER, number=need.number).shape)
