"""Where each person stands: the stack of their sessions, what waits for their next reply, and the clock of the top.

One row a person and side: staff have two, for they command on one and chat as customers on the other.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Field

from flows.all import FLOWS
from flows.engine import Mark, Session
from flows.hears.choose import Offered
from storage.columns import DATA, ID, Of, index_where, of_contact
from storage.db import Row, Sql, Tx, upsert
from storage.engine import to_json
from storage.queue import SETTLED, Due
from storage.scene import Memo, Scene, Waiting

SIDES = ("customer", "staff")


class ConversationRow(Of, Due, table=True):
    """`life` is the clock's: waiting until `due`, then it rings `rings` (nudge, lapse), fenced by `version`."""

    __tablename__ = "conversation"
    __table_args__ = (of_contact(), index_where("ix_conversation_due", "due", where="life = 'waiting'"))
    contact: int = Field(primary_key=True, sa_type=ID)
    side: str = Field(primary_key=True)
    sender: str
    version: int
    stack: Any = Field(sa_type=DATA)
    memo: Any = Field(sa_type=DATA)
    rings: str = ""


ALL = Sql("""SELECT contact, side, version, stack, memo FROM conversation
    WHERE business_id = :business AND contact IN :contacts""")
SAVE = upsert("conversation", "contact side", "sender version stack memo rings due life tries note")
DUE = Sql(
    """SELECT business_id, contact, side FROM conversation WHERE life = 'waiting' AND due <= :at
    ORDER BY due LIMIT :most""",
    across=True,
)
TAKE = Sql("""SELECT contact, side, sender, version, rings, due, tries FROM conversation
    WHERE business_id = :business AND contact = :contact AND side = :side AND life = 'waiting' AND due <= :at
    FOR UPDATE""")
SETTLE = Sql(f"UPDATE conversation SET {SETTLED} WHERE business_id = :business AND contact = :contact AND side = :side")  # noqa: S608  (of constants)


def read(tx: Tx, contacts: Sequence[int]) -> dict[tuple[int, str], tuple[list[Session], Memo, int]]:
    """By (contact, side): the stack, what waits, the version. Whoever has no row stands nowhere."""
    return {
        (row.contact, row.side): ([session(s) for s in row.stack], memo(row.memo), row.version)
        for row in tx.all(ALL, contacts=list(contacts))
    }


def session(kept: Mapping[str, Any]) -> Session:
    origin = kept.get("origin")
    return Session(
        id=kept["id"],
        flow=kept["flow"],
        at=datetime.fromisoformat(kept["at"]),
        state=FLOWS[kept["flow"]].renamed.get(kept["state"], kept["state"]),
        data=kept["data"],
        origin=(origin[0], origin[1]) if origin else None,
        version=kept["version"],
        step=kept["step"],
        misses=kept.get("misses", 0),
        offered=tuple(Offered(*pair) for pair in kept["offered"]),
        trail=tuple(Mark(*mark) for mark in kept["trail"]),
    )


def kept(s: Session) -> dict[str, Any]:
    """A session as it is written down; `session` reads it back."""
    return {
        "id": s.id,
        "flow": s.flow,
        "at": s.at.isoformat(),
        "state": s.state,
        "data": s.data,
        "origin": s.origin,
        "version": s.version,
        "step": s.step,
        "misses": s.misses,
        "offered": s.offered,
        "trail": s.trail,
    }


def memo(kept: Mapping[str, Any]) -> Memo:
    waiting = tuple(
        Waiting(w["flow"], w["args"], (w["origin"][0], w["origin"][1]), datetime.fromisoformat(w["until"]), w["ripe"])
        for w in kept.get("waiting", ())
    )
    since, spoken_at = kept.get("since"), kept.get("spoken_at")
    touched = tuple((c, s) for c, s in kept.get("touched", ()))
    return Memo(waiting, touched, moment(since), kept.get("answers", 0), kept.get("spoken", {}), moment(spoken_at))


def moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def kept_memo(memo: Memo) -> dict[str, Any]:
    waiting = [
        {"flow": w.flow, "args": w.args, "origin": w.origin, "until": w.until.isoformat(), "ripe": w.ripe}
        for w in memo.waiting
    ]
    whole = {
        "waiting": waiting,
        "touched": memo.touched,
        "since": memo.since.isoformat() if memo.since else None,
        "answers": memo.answers,
        "spoken": memo.spoken,
        "spoken_at": memo.spoken_at.isoformat() if memo.spoken_at else None,
    }
    return {name: value for name, value in whole.items() if value}


def save(scene: Scene, rings: str, after: timedelta | None) -> None:
    """The whole standing in one row, and its clock: it rings after that time, or not at all."""
    scene.put(
        SAVE,
        contact=scene.contact.id,
        side=scene.side,
        sender=scene.contact.sender,
        version=scene.version + 1,
        stack=to_json([kept(s) for s in scene.stack]),
        memo=to_json(kept_memo(scene.memo)),
        rings=rings,
        due=scene.at + after if after else scene.at,
        life="waiting" if after else "done",
        tries=0,
        note="",
    )


def take(tx: Tx, contact: int, side: str, at: datetime) -> Row | None:
    return tx.first(TAKE, contact=contact, side=side, at=at)
