"""What was heard. A message is inserted in the very transaction that plays its turn."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from flows.facts import Message
from storage.columns import DATA, ID, MOMENT, index_where, of_contact, unique
from storage.db import Row, Sql, Tx
from storage.engine import to_json
from storage.queue import SETTLED, Due


class InboxRow(Due, SQLModel, table=True):
    """`at` is when it reached us, `due` when it is next tried; `more` holds what is not text: media, location, …"""

    __tablename__ = "inbox"
    __table_args__ = (
        unique("inbox", "sid"),
        of_contact(),
        index_where("ix_inbox_due", "due", where="life = 'waiting'"),
        index_where("ix_inbox_line", "business_id", "contact", "seq", where="life = 'waiting'"),
        index_where("ix_inbox_dead", "business_id", "seq", where="life = 'dead'"),
    )
    seq: int | None = Field(default=None, primary_key=True, sa_type=ID)
    business_id: int = Field(sa_type=ID)
    sid: str
    contact: int = Field(sa_type=ID)
    sender: str
    at: Any = Field(sa_type=MOMENT)
    kind: str
    text: str
    tap: str = ""
    reply_to: str = ""
    more: Any = Field(default_factory=dict, sa_type=DATA)


COLUMNS = "seq, sid, contact, sender, at, due, kind, text, tap, reply_to, more, tries, life"
ADD = Sql(f"""INSERT INTO inbox (business_id, sid, contact, sender, at, due, kind, text, tap, reply_to, more, tries,
    note, life)
    SELECT :business, :sid, :contact, :sender, :at, :at,
    :kind, :text, :tap, :reply_to, CAST(:more AS JSON), 0, '',
    CASE WHEN EXISTS (SELECT 1 FROM inbox o
    WHERE o.business_id = :business AND o.contact = :contact AND o.life = 'waiting') THEN 'waiting' ELSE 'done' END
    WHERE TRUE ON CONFLICT (business_id, sid) DO NOTHING RETURNING {COLUMNS}, EXISTS (SELECT 1 FROM outbox o
    WHERE o.business_id = :business AND o.contact = :contact AND o.life = 'waiting' AND o.note = 'held') AS held""")  # noqa: S608  (of constants)
ADD.sqlite = ADD.sqlite.replace("CAST(:more AS JSON)", ":more")
IN_LINE = """AND NOT EXISTS (SELECT 1 FROM inbox o WHERE o.business_id = q.business_id
    AND o.contact = q.contact AND o.seq < q.seq AND o.life = 'waiting')"""
DUE = Sql(
    f"""SELECT business_id, seq FROM inbox q WHERE life = 'waiting' AND due <= :at {IN_LINE}
    ORDER BY due, seq LIMIT :most""",  # noqa: S608  (of constants)
    across=True,
)
MORE = Sql("SELECT more FROM inbox WHERE business_id = :business AND sid = :sid")
COUNT_TRY = Sql(
    """UPDATE inbox SET tries = tries + 1
    WHERE business_id = :business AND seq = :seq AND life = 'waiting'"""
)
TAKE = Sql(
    f"""SELECT {COLUMNS} FROM inbox WHERE business_id = :business AND seq = :seq AND life = 'waiting'
    FOR UPDATE SKIP LOCKED"""  # noqa: S608  (of constants)
)
SETTLE = Sql(f"UPDATE inbox SET {SETTLED} WHERE business_id = :business AND seq = :seq")  # noqa: S608  (of constants)


def add(tx: Tx, message: Message, contact: int, sender: str, at: datetime) -> Row | None:
    """The new row, or None if it was here before. It is born done, to become waiting only if its turn fails;
    but behind one that waits it waits too: a message never overtakes another. `held`: something waited for it."""
    return tx.first(
        ADD,
        sid=message.sid,
        contact=contact,
        sender=sender,
        at=at,
        kind=message.kind,
        text=message.text,
        tap=message.tap,
        reply_to=message.reply_to,
        more=to_json(dict(message.more)),
    )


def message(row: Row) -> Message:
    return Message(row.sid, row.kind, row.text, row.tap, row.reply_to, row.more)
