"""What we say: the rows, how a turn writes them, and how they are claimed and finished.

waiting -> claimed -> done; or waiting again, dead, or unknown: a message whose fate we did not learn is never sent
blindly again. `life` is the queue's word, `status` is Twilio's; `MOVES` and `RANK` say what may follow what.
"""

from collections.abc import Mapping
from typing import Any

from sqlmodel import Field, SQLModel

from flows.needs import FindPosted
from storage.columns import DATA, ID, MOMENT, Of, index_where, of_contact, unique
from storage.db import Sql, Tx, insert
from storage.engine import to_json
from storage.queue import Due
from storage.scene import Post, Scene

MOVES: Mapping[str, frozenset[str]] = {
    "waiting": frozenset({"claimed", "done", "dead"}),
    "claimed": frozenset({"waiting", "done", "dead", "unknown"}),
    "unknown": frozenset({"waiting", "done", "dead"}),
    "dead": frozenset({"waiting", "done"}),
    "done": frozenset({"waiting"}),  # handed over, but not delivered, and worth another try
}
RANK: Mapping[str, int] = {
    "": 0,
    "accepted": 1,
    "scheduled": 1,
    "queued": 2,
    "sending": 3,
    "sent": 4,
    "failed": 5,
    "undelivered": 5,
    "canceled": 5,
    "delivered": 6,
    "read": 7,
}
"""A status may only be followed by one of a higher rank. `failed` is final unless it is known to be delivered."""


class OutboxRow(Due, SQLModel, table=True):
    """`id` follows from the cause and stands in the callback; `seq` is the order. `rank` 0 is a reply, 1 a campaign's.
    `text` holds the keys of what was said, `body` the words. `expires`: not worth sending later. `template` is a
    ContentSid with its `variables`. `lease`: a claim that is older was lost. `attempt`: when it last went."""

    __tablename__ = "outbox"
    __table_args__ = (
        unique("outbox", "id"),
        of_contact(),
        index_where("ix_outbox_due", "sender", "rank", "due", "seq", where="life = 'waiting'"),
        index_where("ix_outbox_line", "business_id", "contact", "seq", where="life IN ('waiting', 'claimed')"),
        index_where("ix_outbox_held", "business_id", "contact", where="life = 'waiting' AND note = 'held'"),
        index_where("ix_outbox_open", "life", "due", where="life IN ('claimed', 'unknown')"),
        index_where("ix_outbox_dead", "business_id", "seq", where="life IN ('dead', 'unknown')"),
        index_where("ix_outbox_sid", "business_id", "sid", where="sid IS NOT NULL"),
        index_where("ix_outbox_touch", "business_id", "campaign", "contact", where="campaign IS NOT NULL"),
    )
    seq: int | None = Field(default=None, primary_key=True, sa_type=ID)
    business_id: int = Field(sa_type=ID)
    id: int = Field(sa_type=ID)
    contact: int = Field(sa_type=ID)
    campaign: int | None = Field(default=None, sa_type=ID)
    step: int | None = None
    rank: int
    at: Any = Field(sa_type=MOMENT)
    sender: str
    address: str
    text: str
    body: str
    options: Any = Field(sa_type=DATA)
    media: str = ""
    template: str = ""
    variables: Any = Field(default_factory=dict, sa_type=DATA)
    expires: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    lease: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    attempt: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    sid: str | None = None
    status: str = ""
    error: str = ""
    sent_at: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    delivered_at: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    read_at: Any = Field(default=None, sa_type=MOMENT, nullable=True)


class ReceiptRow(Of, table=True):
    """Every status that Twilio told us of a message, once. One that was sent again has two ids."""

    __tablename__ = "receipt"
    message: int = Field(primary_key=True, sa_type=ID)
    status: str = Field(primary_key=True)
    sid: str = Field(primary_key=True)
    at: Any = Field(sa_type=MOMENT)
    error: str = ""


ADD = insert(
    "outbox",
    "id due life tries note contact campaign step rank at sender address text body options media template variables"
    " expires status error",
    "ON CONFLICT (business_id, id) DO NOTHING",
)


def add(scene: Scene, post: Post) -> None:
    """Put one message on its way. Its id follows from the turn, so a turn that runs again writes the same one."""
    scene.put(
        ADD,
        id=scene.next_id(),
        due=post.due or scene.at,
        life="waiting",
        tries=0,
        note="held" if post.held else "",
        contact=post.contact,
        campaign=scene.origin[0] if scene.origin else None,
        step=scene.origin[1] if scene.origin else None,
        rank=post.rank,
        at=scene.at,
        sender=post.sender,
        address=post.address,
        text=post.text,
        body=post.body,
        options=to_json(post.options),
        media=post.media,
        template=post.template,
        variables=to_json(post.variables),
        expires=post.expires,
        status="",
        error="",
    )


POSTED = Sql("SELECT options FROM outbox WHERE business_id = :business AND sid = :sid")


def find_posted(tx: Tx, need: FindPosted) -> tuple[tuple[str, str], ...]:
    row = tx.first(POSTED, sid=need.sid)
    return tuple((payload, label) for payload, label in row.options) if row else ()
