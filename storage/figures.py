"""What came of campaigns, in numbers."""

from collections import Counter

from flows.needs.campaign import Figures, FindFigures
from storage.db import Row, Sql, Tx

# ruff: noqa: S608  (what is put together here is written here)
THESE = "business_id = :business AND (campaign = :number OR :number = 0)"
EXISTS = Sql("SELECT 1 FROM campaign WHERE business_id = :business AND (number = :number OR :number = 0) LIMIT 1")
BEGUN = Sql("SELECT count(*) AS n FROM campaign WHERE business_id = :business AND status <> 'draft'")
TOUCHES = Sql(f"""SELECT life, CASE WHEN life = 'done' THEN note ELSE '' END AS reason,
    count(*) AS n, count(replied_at) AS replied, count(answered_at) AS answered, count(claimed_at) AS claimed
    FROM touch WHERE {THESE} GROUP BY 1, 2""")
MESSAGES = Sql(f"""SELECT life, status, CASE WHEN status = 'left_out' THEN note ELSE '' END AS reason, count(*) AS n,
    count(sid) AS accepted, count(delivered_at) AS delivered, count(read_at) AS been_read
    FROM outbox WHERE {THESE} AND campaign IS NOT NULL AND rank > 0 AND media = '' GROUP BY 1, 2, 3""")
REDEEMED = Sql(f"SELECT count(redeemed) AS n FROM award WHERE {THESE} AND campaign IS NOT NULL")
FAILED = ("failed", "undelivered", "canceled")


def find_figures(tx: Tx, need: FindFigures) -> Figures | None:
    """`number` 0: of all campaigns together, of which the first figure tells how many they are."""
    if need.number and not tx.first(EXISTS, number=need.number):
        return None
    touches, messages = tx.all(TOUCHES, number=need.number), tx.all(MESSAGES, number=need.number)
    reasons = left_out(touches, messages)
    together = {} if need.number else {"campaigns": tx.one(BEGUN).n}
    counts = {
        **together,
        "planned": sum(row.n for row in touches),
        "left out": sum(reasons.values()),
        "sent": sum(row.accepted for row in messages if row.status not in FAILED),
        "delivered": sum(max(row.delivered, row.been_read) for row in messages),
        "read": sum(row.been_read for row in messages),
        **{word: sum(getattr(row, word) for row in touches) for word in ("replied", "answered", "claimed")},
        "redeemed": tx.one(REDEEMED, number=need.number).n,
        "failed": sum(row.n for row in messages if failed(row)) + sum(row.n for row in touches if row.life == "dead"),
        "unknown": sum(row.n for row in messages if row.life == "unknown"),
    }
    return Figures(tuple(counts.items()), tuple(reasons.most_common()))


def left_out(touches: list[Row], messages: list[Row]) -> Counter[str]:
    """By reason: decided against, or decided for and taken back before it left."""
    found: Counter[str] = Counter()
    for row in (*touches, *messages):
        if row.reason:
            found[row.reason] += row.n
    return found


def failed(row: Row) -> bool:
    return row.status in FAILED or row.life == "dead"
