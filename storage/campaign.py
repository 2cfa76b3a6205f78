"""Campaigns, kept in the shape that they had at launch, and their touches."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Field

from campaigns.kinds.all import KINDS
from campaigns.shape import Campaign, FindCampaign
from flows.effects import Launch, SetCampaign
from flows.needs.campaign import CampaignFact, FindCampaigns
from storage.columns import DATA, ID, MOMENT, Of, index_where, of, of_contact
from storage.db import Row, Sql, Tx, insert, upsert
from storage.engine import moment, to_json
from storage.queue import SETTLED, Due
from storage.scene import Scene

HELD = datetime(9999, 1, 1, tzinfo=UTC)  # until the campaign goes on


class CampaignRow(Of, Due, table=True):
    """`number` counts from 1 within the business. `status`: draft, planned (its plan is not laid yet), running, paused,
    stopped, done. `shape` is the filled Campaign, `wishes` what its kind was filled with, `counted` how many people
    staff agreed to. Its `life` is waiting while a plan must be laid or swept away, from `due` on; `laid` is the
    contact up to whom that is done."""

    __tablename__ = "campaign"
    __table_args__ = (
        index_where("ix_campaign_due", "due", where="life = 'waiting'"),
        index_where("ix_campaign_running", "business_id", "number", where="status = 'running'"),
    )
    number: int = Field(primary_key=True, sa_type=ID)
    name: str
    kind: str
    status: str
    sender: str
    wishes: Any = Field(sa_type=DATA)
    shape: Any = Field(sa_type=DATA)
    counted: int = Field(default=0, sa_type=ID)
    laid: int = Field(default=0, sa_type=ID)
    created: Any = Field(sa_type=MOMENT)
    author: int | None = Field(default=None, sa_type=ID)
    ended: Any = Field(default=None, sa_type=MOMENT, nullable=True)


class TouchRow(Of, Due, table=True):
    """One step of one campaign for one person. `note` is the reason why it was left out or waits. What came of the
    message stands in the outbox; what came of the person stands here."""

    __tablename__ = "touch"
    __table_args__ = (
        of_contact(),
        of("campaign", "campaign", to=("number",)),
        index_where("ix_touch_due", "business_id", "campaign", "due", where="life = 'waiting'"),
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
TOUCHED = "WHERE business_id = :business AND campaign = :campaign AND step = :step AND contact = :contact"
REPLIED = Sql(f"UPDATE touch SET replied_at = :at {TOUCHED} AND replied_at IS NULL")  # noqa: S608  (of constants)
ANSWERED = Sql(f"UPDATE touch SET answered_at = :at {TOUCHED} AND answered_at IS NULL")  # noqa: S608  (of constants)
CLAIMED = Sql(f"UPDATE touch SET claimed_at = :at {TOUCHED} AND claimed_at IS NULL")  # noqa: S608  (of constants)
RELEASE = Sql("""UPDATE touch SET due = :at, note = '' WHERE business_id = :business AND contact = :contact
    AND life = 'waiting' AND note = 'in_conversation'""")
SETTLE = Sql(f"UPDATE touch SET {SETTLED} {TOUCHED}")  # noqa: S608  (of constants)

# A campaign's own life.

KEEP = "name kind status sender wishes shape counted author due life tries note created laid"
ADD = insert("campaign", f"number {KEEP}")
CHANGE = upsert("campaign", "number", KEEP)
THESE = "business_id = :business AND (number = :number OR :number = 0)"
PAUSE = Sql(f"UPDATE campaign SET status = 'paused' WHERE {THESE} AND status IN ('planned', 'running')")  # noqa: S608  (of constants)
RESUME = Sql(f"""UPDATE campaign SET status = CASE WHEN life = 'waiting' THEN 'planned' ELSE 'running' END
    WHERE {THESE} AND status = 'paused'""")  # noqa: S608  (of constants)
STOP = Sql(f"""UPDATE campaign SET status = 'stopped', life = 'waiting', due = :at, ended = :at
    WHERE {THESE} AND status IN ('draft', 'planned', 'running', 'paused')""")  # noqa: S608  (of constants)
POSTED = """WHERE business_id = :business AND rank > 0 AND life = 'waiting' AND campaign IS NOT NULL
    AND (campaign = :number OR :number = 0)"""
HOLD_POSTED = Sql(f"UPDATE outbox SET due = :held, note = 'paused' {POSTED}")  # noqa: S608  (of constants)
FREE_POSTED = Sql(f"UPDATE outbox SET due = :at, note = '' {POSTED} AND note = 'paused'")  # noqa: S608  (of constants)
DROP_POSTED = Sql(f"UPDATE outbox SET life = 'done', note = 'stopped', status = 'left_out' {POSTED}")  # noqa: S608  (of constants)
FACTS = """SELECT c.number, c.name, c.kind, c.status, c.due, c.wishes, c.counted, c.life,
    (SELECT count(*) FROM touch t WHERE t.business_id = c.business_id AND t.campaign = c.number AND t.life = 'waiting')
    + (SELECT count(*) FROM outbox o WHERE o.business_id = c.business_id AND o.campaign = c.number AND o.rank > 0
    AND o.life = 'waiting') AS waiting FROM campaign c WHERE c.business_id = :business"""
NEWEST = Sql(f"{FACTS} ORDER BY c.number DESC LIMIT 30")
ONE = Sql(f"{FACTS} AND c.number = :number")


def find_campaign(tx: Tx, need: FindCampaign) -> Campaign:
    return read_shape(tx.one(BY_NUMBER, number=need.number))


def read_shape(row: Row) -> Campaign:
    return SHAPE.validate_python(row.shape)


def find_campaigns(tx: Tx, need: FindCampaigns) -> tuple[CampaignFact, ...]:
    rows = tx.all(ONE, number=need.number) if need.number else tx.all(NEWEST)
    return tuple(
        CampaignFact(
            row.number,
            row.name,
            row.kind,
            row.status,
            row.due,
            row.counted if is_to_be_planned(row) else row.waiting,
            to_json(row.wishes),
        )
        for row in rows
    )


def is_to_be_planned(row: Row) -> bool:
    """Its touches are not there yet; staff agreed to `counted` people."""
    return bool(row.status == "planned" or (row.status == "paused" and row.life == "waiting"))


def launch(scene: Scene, effect: Launch) -> None:
    """The shape is filled now, so a later version of the program changes nothing in it. A new number that somebody
    else took first is a lost race; a draft of this number is replaced."""
    shape = KINDS[effect.kind](effect.number, scene.at, effect.wishes)
    scene.put(
        CHANGE if effect.again else ADD,
        number=effect.number,
        name=shape.name,
        kind=effect.kind,
        status="draft" if effect.draft else "planned",
        sender=shape.sender,
        wishes=to_json(dict(effect.wishes)),
        shape=SHAPE.dump_json(shape).decode(),
        counted=effect.counted,
        author=scene.contact.id,
        due=shape.at,
        life="done" if effect.draft else "waiting",
        tries=0,
        note="",
        created=scene.at,
        laid=0,
    )


def change(scene: Scene, effect: SetCampaign) -> None:
    """What has been decided but has not left yet is held, freed or dropped with it."""
    for sql in CHANGES[effect.status]:
        scene.put(sql, number=effect.number, at=scene.at, held=HELD)


CHANGES = {"paused": (PAUSE, HOLD_POSTED), "running": (RESUME, FREE_POSTED), "stopped": (STOP, DROP_POSTED)}

# Everybody of a campaign, for a file.

PAGE = 5000
EXPORT = Sql("""SELECT t.step, t.contact, c.name,
    (SELECT min(a.value) FROM address a WHERE a.business_id = t.business_id AND a.contact = t.contact
        AND a.kind = 'phone') AS phone,
    CASE WHEN o.status <> '' THEN o.status WHEN o.life IS NOT NULL THEN o.life WHEN t.life = 'dead' THEN 'failed'
        WHEN t.life = 'waiting' THEN 'waiting' ELSE 'left_out' END AS status,
    CASE WHEN o.error <> '' THEN o.error WHEN o.note <> '' THEN o.note ELSE t.note END AS reason,
    o.sid, o.sent_at, o.delivered_at, o.read_at, t.replied_at, t.answered_at, t.claimed_at
    FROM touch t JOIN contact c ON c.business_id = t.business_id AND c.id = t.contact
    LEFT JOIN outbox o ON o.business_id = t.business_id AND o.seq = (SELECT min(q.seq) FROM outbox q
        WHERE q.business_id = t.business_id AND q.campaign = t.campaign AND q.contact = t.contact AND q.step = t.step
        AND q.rank > 0)
    WHERE t.business_id = :business AND t.campaign = :number
        AND (t.step > :step OR (t.step = :step AND t.contact > :contact))
    ORDER BY t.step, t.contact LIMIT :most""")
MOMENTS = tuple(f"{word}_at" for word in ("sent", "delivered", "read", "replied", "answered", "claimed"))
EXPORTED = ("contact", "phone", "step", "status", "reason", "sid", *MOMENTS)


def export_campaign(tx: Tx, number: int) -> Iterator[tuple[Any, ...]]:
    """A row a person and step, in the columns of EXPORTED; steps count from 1, moments are datetimes in UTC or None.
    Raises LookupError where there is no such campaign."""
    if tx.first(BY_NUMBER, number=number) is None:
        raise LookupError(f"there is no campaign {number}")
    step, contact = 0, 0
    while rows := tx.all(EXPORT, number=number, step=step, contact=contact, most=PAGE):
        for row in rows:
            who = (row.name or f"#{row.contact}", row.phone or "", row.step + 1, row.status, row.reason, row.sid or "")
            yield (*who, *map(moment, row[7:]))
        step, contact = rows[-1].step, rows[-1].contact
