"""Promotions and who was awarded one.

Awards are numbered: the highest number tells how many there are. The number comes from the facts that the decision was
made on, so two that race for the last place want the same one, and one of them decides again. (Numbered while writing,
both would have got a place.)
"""

from typing import Any

from sqlmodel import Field

from flows.needs.promotion import FindCode
from storage.columns import ID, MOMENT, Of, index, index_where, of, of_contact, unique
from storage.db import Sql, Tx


class PromotionRow(Of, table=True):
    """`kind`: percent, amount, free_service or gift. `cap` counts all awards, `per_person` those of one; 0: no limit.
    `starts` and `ends` are moments in UTC, ends exclusive; None: open."""

    __tablename__ = "promotion"
    code: str = Field(primary_key=True)
    title: str
    kind: str
    value: str = ""
    cap: int = 0
    per_person: int = 1
    starts: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    ends: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    terms: str = ""
    active: bool = True


class AwardRow(Of, table=True):
    """`place` is its number among all of the promotion, `nth` among those of that person; `personal` the code to show."""

    __tablename__ = "award"
    __table_args__ = (
        of_contact(),
        of("promotion", "promotion", to=("code",)),
        unique("award", "promotion", "contact", "nth"),
        unique("award", "personal"),
        index("award", "contact"),
        index_where("ix_award_campaign", "business_id", "campaign", where="campaign IS NOT NULL"),
    )
    promotion: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    contact: int = Field(sa_type=ID)
    nth: int
    personal: str
    at: Any = Field(sa_type=MOMENT)
    campaign: int | None = Field(default=None, sa_type=ID)
    step: int | None = None
    redeemed: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    redeemed_by: str = ""


CODE = Sql("SELECT code FROM promotion WHERE business_id = :business AND active AND lower(code) = lower(:text)")


def find_code(tx: Tx, need: FindCode) -> str | None:
    row = tx.first(CODE, text=need.text)
    return row.code if row else None
