"""Questionnaires with their versions, and what people answered."""

from typing import Any

from sqlmodel import Field

from flows.needs import FindFirstContact
from storage.columns import DATA, ID, MOMENT, Of, index, of, of_contact
from storage.db import Sql, Tx


class QuestionnaireRow(Of, table=True):
    """`trigger`: first_contact, before_booking, after_booking, service_specific, campaign, manual. `repeat`: once,
    always, or `180 days`. `version` is the newest; a conversation keeps the one that it began with."""

    __tablename__ = "questionnaire"
    slug: str = Field(primary_key=True)
    title: str
    trigger: str = "manual"
    services: Any = Field(default_factory=list, sa_type=DATA)
    repeat: str = "once"
    version: int = 1
    active: bool = True


class QuestionnaireVersionRow(Of, table=True):
    """The questions as they were in that version; never changed."""

    __tablename__ = "questionnaire_version"
    __table_args__ = (of("questionnaire", "slug", to=("slug",)),)
    slug: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    questions: Any = Field(sa_type=DATA)


class AnswersRow(Of, table=True):
    """One completed questionnaire: `answers` by the key of the question."""

    __tablename__ = "answers"
    __table_args__ = (
        of_contact(),
        of("questionnaire", "slug", to=("slug",)),
        index("answers", "contact", "slug"),
        index("answers", "slug", "at"),
    )
    id: int = Field(primary_key=True, sa_type=ID)
    contact: int = Field(sa_type=ID)
    slug: str
    version: int
    at: Any = Field(sa_type=MOMENT)
    answers: Any = Field(sa_type=DATA)
    campaign: int | None = Field(default=None, sa_type=ID)
    step: int | None = None


FIRST_CONTACT = Sql("""SELECT q.slug FROM questionnaire q
    WHERE q.business_id = :business AND q.active AND q.trigger = 'first_contact' AND NOT EXISTS (SELECT 1
    FROM answers a WHERE a.business_id = q.business_id AND a.slug = q.slug AND a.contact = :contact)
    ORDER BY q.slug LIMIT 1""")


def find_first_contact(tx: Tx, need: FindFirstContact) -> str | None:
    row = tx.first(FIRST_CONTACT, contact=need.contact)
    return row.slug if row else None


