"""The statements of the way out: pace, claim, finish, receipts, and what is looked up because its fate is unknown.

They read across nouns by joins: whether a message may still go is decided when its turn comes, not when it was written.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from storage.db import Row, Sql, Tx, insert

CRASHED = "the process ended while this was being sent"
HELD = datetime(9999, 1, 1, tzinfo=UTC)  # until the person writes again

# A campaign that stands still neither goes nor keeps anything else of that person back.
PAUSED = """{0}.rank > 0 AND EXISTS (SELECT 1 FROM campaign x WHERE x.business_id = {0}.business_id
        AND x.number = {0}.campaign AND x.status = 'paused')"""
READY = Sql(
    """SELECT s.address, s.business_id, s.channel, s.rate FROM sender s WHERE EXISTS (SELECT 1 FROM outbox q
        WHERE q.business_id = s.business_id AND q.sender = s.address AND q.life = 'waiting' AND q.rank IN (0, 1)
        AND q.due <= :at)""",
    across=True,
)
SLOT = Sql("SELECT rate, slot FROM sender WHERE business_id = :business AND address = :sender FOR UPDATE")
RESERVE = Sql("UPDATE sender SET slot = :slot WHERE business_id = :business AND address = :sender")
# One message a person at a time: replies first, then in the order of writing. What waits for a back-off (until `soon`)
# keeps its place in the line; what waits for longer has lost it.
TAKE = Sql(
    f"""SELECT q.*, w.heard, c.status AS campaign_status, s.slug AS staff, p.granted AS allowed,
        k.locale, b.locale AS house_locale
    FROM outbox q
    JOIN contact k ON k.business_id = q.business_id AND k.id = q.contact
    JOIN business b ON b.business_id = q.business_id
    LEFT JOIN session_window w ON w.business_id = q.business_id AND w.contact = q.contact AND w.sender = q.sender
    LEFT JOIN campaign c ON c.business_id = q.business_id AND c.number = q.campaign
    LEFT JOIN staff s ON s.business_id = q.business_id AND s.contact = q.contact AND s.active
    LEFT JOIN permission p ON p.business_id = q.business_id AND p.contact = q.contact
        AND p.purpose = COALESCE(c.shape ->> 'purpose', 'marketing')
        AND p.channel = CASE WHEN q.address LIKE 'whatsapp:%' THEN 'whatsapp' ELSE 'sms' END
    WHERE q.business_id = :business AND q.sender = :sender AND q.life = 'waiting' AND q.due <= :at
    AND NOT ({PAUSED.format("q")})
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.business_id = q.business_id AND o.contact = q.contact
        AND o.life IN ('waiting', 'claimed') AND o.sender = q.sender AND o.seq <> q.seq
        AND (o.life = 'claimed' OR (
            (o.due <= :at OR (o.tries > 0 AND o.due <= :soon))
            AND (o.rank < q.rank OR (o.rank = q.rank AND o.seq < q.seq)) AND NOT ({PAUSED.format("o")}))))
    ORDER BY q.rank, q.due, q.seq LIMIT :most FOR UPDATE OF q SKIP LOCKED"""  # noqa: S608  (of constants)
)
CLAIM = Sql("""UPDATE outbox SET life = 'claimed', tries = tries + 1, lease = :lease, attempt = :at, note = ''
    WHERE business_id = :business AND seq IN :seqs""")
LEAVE_OUT = Sql("""UPDATE outbox SET life = :life, due = :due, note = :note, status = :status
    WHERE business_id = :business AND seq = :seq""")
PUT_BACK = Sql("""UPDATE outbox SET life = 'waiting', tries = tries - 1, lease = NULL
    WHERE business_id = :business AND seq = :seq AND tries = :tries AND life = 'claimed'""")
FINISH = Sql("""UPDATE outbox SET life = :life, due = :due, note = :note, tries = :count, sid = :sid, status = :status,
    error = :error, sent_at = COALESCE(sent_at, :sent_at), lease = NULL
    WHERE business_id = :business AND seq = :seq AND tries = :tries AND life IN ('claimed', 'unknown')""")
WAKE = Sql("""UPDATE outbox SET due = :at WHERE business_id = :business AND sender = :sender AND life = 'waiting'
    AND rank IN (0, 1) AND due > :at AND due <= :until AND tries > 0 AND error = ''""")
"""What waited because the carrier was away, and for no reason of its own, is due. `until`: no pause is longer; what
waits for a campaign or a person to go on, perhaps a hundred thousand rows, is not looked at."""
LOST = Sql(
    f"""UPDATE outbox SET life = 'unknown', due = :due, note = '{CRASHED}'
    WHERE life = 'claimed' AND lease < :at""",  # noqa: S608  (of constants)
    across=True,
)

HELD_NOTICES = Sql("""SELECT count(*) AS n FROM outbox q
    JOIN staff s ON s.business_id = q.business_id AND s.contact = q.contact AND s.active
    WHERE q.business_id = :business AND q.life = 'waiting' AND q.note = 'held'""")
"""How many messages wait until the staff they are for write again."""

# What follows from the carrier's words for more than one message.
SPOIL = Sql("""UPDATE outbox SET life = 'done', status = 'left_out', note = 'address_dead'
    WHERE business_id = :business AND contact = :contact AND address = :address AND life = 'waiting'""")
CLOSE_WINDOW = Sql("""UPDATE session_window SET heard = :closed
    WHERE business_id = :business AND contact = :contact AND sender = :sender AND heard > :closed
    AND heard <= :attempt""")
PAUSE = Sql("""UPDATE campaign SET status = 'paused'
    WHERE business_id = :business AND number = :number AND status IN ('planned', 'running')""")
HALT = Sql("""UPDATE sender SET slot = :until
    WHERE business_id = :business AND address = :sender AND (slot IS NULL OR slot < :until)""")
HOLD = Sql("""UPDATE outbox SET due = :until
    WHERE business_id = :business AND sender = :sender AND rank > 0 AND life = 'waiting' AND due < :until""")
STAFF = Sql("SELECT slug FROM staff WHERE business_id = :business AND contact = :contact AND active")

# What the carrier told us.
BY_ID = Sql("SELECT * FROM outbox WHERE business_id = :business AND id = :id FOR UPDATE")
BY_SID = Sql("SELECT * FROM outbox WHERE business_id = :business AND sid = :sid FOR UPDATE")
OWNER = Sql("SELECT business_id FROM sender WHERE address = :sender", across=True)
TOLD = Sql("SELECT status FROM receipt WHERE business_id = :business AND message = :id AND sid = :sid LIMIT 1")
RECEIPT = insert("receipt", "message status at sid error", "ON CONFLICT DO NOTHING")
REPORT = Sql("""UPDATE outbox SET life = :life, due = :due, note = :note, tries = :tries, sid = :sid, status = :status,
    error = :error, lease = NULL, sent_at = COALESCE(sent_at, :sent_at),
    delivered_at = COALESCE(delivered_at, :delivered_at), read_at = COALESCE(read_at, :read_at)
    WHERE business_id = :business AND seq = :seq""")

# What is looked up, because we did not learn its fate.
UNKNOWN = Sql(
    """SELECT DISTINCT q.business_id, q.contact, q.sender, q.address, s.channel FROM outbox q
    JOIN sender s ON s.business_id = q.business_id AND s.address = q.sender
    WHERE q.life = 'unknown' AND q.due <= :at LIMIT :most""",
    across=True,
)
OPEN = Sql("""SELECT * FROM outbox WHERE business_id = :business AND contact = :contact AND sender = :sender
    AND address = :address AND life IN ('unknown', 'claimed') ORDER BY attempt, seq FOR UPDATE""")
OWNED = Sql("SELECT sid FROM outbox WHERE business_id = :business AND sid IN :sids")
HAD = Sql("SELECT DISTINCT sid FROM receipt WHERE business_id = :business AND message IN :messages")
LOOK_LATER = Sql(
    f"""UPDATE outbox SET due = :due, note = CASE WHEN note = '{CRASHED}' OR :note = '' THEN note ELSE :note END
    WHERE business_id = :business AND contact = :contact AND sender = :sender AND address = :address
    AND life = 'unknown' AND due <= :at"""  # noqa: S608  (of constants)
)
"""With why, unless a process died of it: how often it may be tried again depends on that."""


def take(tx: Tx, sender: str, at: datetime, soon: datetime, most: int) -> list[Row]:
    """Rows whose turn has come, locked, with what decides whether they still go."""
    return tx.all(TAKE, sender=sender, at=at, soon=soon, most=most)


def claim(tx: Tx, rows: Sequence[Row], at: datetime, lease: datetime) -> list[Row]:
    """From now until the lease ends these are ours to send."""
    if rows:
        tx.run(CLAIM, seqs=[row.seq for row in rows], at=at, lease=lease)
    return [row._replace(life="claimed", tries=row.tries + 1, attempt=at) for row in rows]


def owned(tx: Tx, sids: Sequence[str], messages: Sequence[int]) -> set[str]:
    """Those of the carrier's ids that a message of ours has, and those that these messages had before they were sent
    again."""
    if not sids:
        return set()
    had = tx.all(HAD, messages=list(messages)) if messages else []
    return {row.sid for row in [*tx.all(OWNED, sids=list(sids)), *had]}


def receipt(tx: Tx, message: int, sid: str, status: str, error: str, at: datetime) -> None:
    values: dict[str, Any] = {"message": message, "sid": sid, "status": status, "error": error, "at": at}
    tx.run(RECEIPT, **values)
