"""Questionnaires with their versions, and what people answered."""

from dataclasses import asdict
from typing import Any

from sqlmodel import Field

from flows.effects import KeepAnswers
from flows.needs import FindFirstContact
from flows.needs.questionnaire import FindQuestionnaire, Question, Questionnaire
from storage.columns import DATA, ID, MOMENT, Of, index, of, of_contact
from storage.db import Sql, Tx, insert
from storage.engine import to_json
from storage.scene import Scene


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


NEWEST = Sql("""SELECT q.slug, q.title, v.version, v.questions FROM questionnaire q JOIN questionnaire_version v
    ON v.business_id = q.business_id AND v.slug = q.slug AND v.version = q.version
    WHERE q.business_id = :business AND q.slug = :slug AND q.active""")
VERSION = Sql("""SELECT q.slug, q.title, v.version, v.questions FROM questionnaire q JOIN questionnaire_version v
    ON v.business_id = q.business_id AND v.slug = q.slug
    WHERE q.business_id = :business AND q.slug = :slug AND v.version = :version""")
ADD = insert("answers", "id contact slug version at answers campaign step")


def find_questionnaire(tx: Tx, need: FindQuestionnaire) -> Questionnaire | None:
    """The newest version if it is in use, or the one that was begun, whatever became of it since."""
    row = tx.first(VERSION, slug=need.slug, version=need.version) if need.version else tx.first(NEWEST, slug=need.slug)
    if row is None:
        return None
    questions = tuple(question(kept).spoken(need.language) for kept in row.questions)
    return Questionnaire(row.slug, row.title, row.version, questions)


def question(kept: dict[str, Any]) -> Question:
    return Question(**{**kept, "options": tuple(kept.get("options", ()))})


def as_kept(question: Question) -> dict[str, Any]:
    """What `question` reads again."""
    kept = asdict(question) | {"options": list(question.options)}
    return {name: kept[name] for name in kept if name != "labels" and (name != "translated" or kept[name])}


def keep_answers(scene: Scene, effect: KeepAnswers) -> None:
    scene.put(
        ADD,
        id=scene.next_id(),
        contact=scene.contact.id,
        slug=effect.slug,
        version=effect.version,
        at=scene.at,
        answers=to_json(effect.answers),
        campaign=scene.origin[0] if scene.origin else None,
        step=scene.origin[1] if scene.origin else None,
    )
