"""Touches as a queue: how the plan of a campaign is laid in pieces, and how what is due is taken."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from campaigns.shape import Campaign
from storage.audience import PERMISSION, WHO, sql, values
from storage.db import Row, Sql, Tx

# ruff: noqa: S608  (what is put together here is written here)
PIECE = 10_000
PLANS = Sql(
    """SELECT business_id, number FROM campaign WHERE life = 'waiting' AND due <= :at
    AND status IN ('planned', 'stopped') ORDER BY due, business_id, number LIMIT :most""",
    across=True,
)
PLAN = Sql("""SELECT number, status, shape, counted, laid, created, due, tries, author, sender FROM campaign
    WHERE business_id = :business AND number = :number AND life = 'waiting' FOR UPDATE""")
SETTLE_PLAN = Sql("""UPDATE campaign SET life = :life, due = :due, tries = :tries, note = :note
    WHERE business_id = :business AND number = :number""")
LAID = Sql("UPDATE campaign SET laid = :laid WHERE business_id = :business AND number = :number")
RUN = Sql("""UPDATE campaign SET status = 'running', life = 'done', note = ''
    WHERE business_id = :business AND number = :number AND status = 'planned'""")
ASK = Sql("""UPDATE campaign SET status = 'draft', life = 'done', note = 'grown'
    WHERE business_id = :business AND number = :number AND status = 'planned'""")
SWEPT = Sql("""UPDATE campaign SET life = 'done' WHERE business_id = :business AND number = :number
    AND status = 'stopped'""")
FINISH = Sql("""UPDATE campaign SET status = 'done', ended = :at WHERE business_id = :business AND number = :number
    AND status = 'running' AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.business_id = :business
    AND t.campaign = :number AND t.life = 'waiting')""")
WAITS = Sql("""SELECT 1 AS one FROM touch WHERE business_id = :business AND campaign = :number AND life = 'waiting'
    LIMIT 1""")
SWEEP_TO = Sql("""SELECT max(contact) AS last FROM (SELECT contact FROM touch WHERE business_id = :business
    AND campaign = :number AND life = 'waiting' ORDER BY contact LIMIT :most) AS piece""")
SWEEP = Sql("""UPDATE touch SET life = 'done', note = 'stopped' WHERE business_id = :business AND campaign = :number
    AND life = 'waiting' AND contact <= :last""")

RUNNING = Sql(
    """SELECT c.business_id, c.number, c.sender, s.rate FROM campaign c
    LEFT JOIN sender s ON s.address = c.sender AND s.business_id = c.business_id
    WHERE c.status = 'running' ORDER BY c.business_id, c.number""",
    across=True,
)
UNDER_WAY = Sql("""SELECT count(*) AS n FROM outbox WHERE business_id = :business AND sender = :sender AND rank > 0
    AND (life = 'claimed' OR (life = 'waiting' AND due <= :at))""")
DUE = Sql("""SELECT contact, min(step) AS step FROM (SELECT contact, step FROM touch WHERE business_id = :business
    AND campaign = :number AND life = 'waiting' AND due <= :at ORDER BY due LIMIT :most) AS piece
    GROUP BY contact ORDER BY contact""")
CAMPAIGN = Sql("""SELECT status, shape FROM campaign WHERE business_id = :business AND number = :number FOR UPDATE""")
# Found by their keys: with a condition on `life` SQLite would walk through everything that waits.
TAKE = Sql("""SELECT step, contact, due, tries, life FROM touch WHERE business_id = :business AND campaign = :number
    AND step IN :steps AND contact IN :contacts ORDER BY contact, step FOR UPDATE""")


@cache
def piece_end(kind: str) -> Sql:
    """The contact up to whom the next piece of a plan reaches."""
    return sql(f"""SELECT max(id) AS last FROM (SELECT c.id FROM contact c WHERE c.business_id = :business
        AND c.id > :after {WHO[kind]} ORDER BY c.id LIMIT :most) AS piece""")


@cache
def lay(kind: str) -> Sql:
    """Touches for a piece of an audience: for those who have given their consent, and for nobody else."""
    return sql(f"""INSERT INTO touch (business_id, campaign, step, contact, due, life, tries, note)
        SELECT c.business_id, :number, :step, c.id, :due, 'waiting', 0, '' FROM contact c {PERMISSION}
        WHERE c.business_id = :business AND c.id > :after AND c.id <= :last AND p.granted {WHO[kind]}
        ON CONFLICT DO NOTHING""")


def lay_piece(tx: Tx, campaign: Campaign, after: int, at: datetime) -> int:
    """Lay the plan for the next people after that one; return the last of them, 0 when nobody was left."""
    audience = campaign.audience
    who = {"values": values(audience.kind, audience.values), "after": after}
    last = tx.one(piece_end(audience.kind), **who, most=PIECE).last
    if last is None:
        return 0
    for step, shape in enumerate(campaign.steps):
        key = {"number": campaign.number, "step": step, "due": at + shape.delay, "purpose": campaign.purpose}
        tx.run(lay(audience.kind), **key, **who, last=last)
    return int(last)


def sweep_piece(tx: Tx, number: int) -> int:
    """Mark some of a stopped campaign's touches as left out; return how many."""
    last = tx.one(SWEEP_TO, number=number, most=PIECE).last
    return 0 if last is None else tx.run(SWEEP, number=number, last=last)


def take(tx: Tx, number: int, steps: Sequence[int], contacts: Sequence[int], at: datetime) -> list[Row]:
    """The touches of these people that are still due, the earliest step of each."""
    first: dict[int, Row] = {}
    for row in tx.all(TAKE, number=number, steps=list(steps), contacts=list(contacts)):
        if row.life == "waiting" and row.due <= at:
            first.setdefault(row.contact, row)
    return list(first.values())
