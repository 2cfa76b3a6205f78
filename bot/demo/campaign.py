"""A campaign that is over: everybody who had agreed to it, who read, who answered, who came with the code."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.demo.people import Customer
from bot.demo.plan import SENDER
from bot.demo.sids import number
from bot.demo.templates import OFFER, OFFER_TEXT
from campaigns.kinds.all import KINDS
from storage import campaign, outbox, promotion, questionnaire
from storage.db import Sql, Tx, insert
from storage.engine import to_json

SALON = f"whatsapp:{SENDER}"
NUMBER = 1
WISHES = ("Nothing, I love it", "More evening times", "Better coffee", "Less perfume", "Longer massages")
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ234567"
OVER = Sql("UPDATE campaign SET status = 'done', ended = :at WHERE business_id = :business AND number = :number")
TOUCH = insert("touch", "campaign step contact due life tries note replied_at answered_at claimed_at")
ARRIVED = Sql("""UPDATE outbox SET sid = :sid, sent_at = :sent_at, delivered_at = :delivered_at, read_at = :read_at,
    error = :error WHERE business_id = :business AND id = :id""")


@dataclass(frozen=True)
class Fate:
    """What became of the message to one person; moments, or None where it never came to that."""

    status: str
    sent: datetime
    delivered: datetime | None = None
    read: datetime | None = None
    replied: datetime | None = None
    answered: datetime | None = None
    redeemed: datetime | None = None


def keep_campaign(tx: Tx, owner: int, people: Mapping[int, Customer], at: datetime) -> None:
    wishes: dict[str, Any] = {
        "to": "all",
        "sender": SALON,
        "text": "Hi {{ name }}, two quick questions and 20% off your next visit!",
        "templates": [
            {"sid": OFFER, "name": "glow_offer", "language": "en", "body": OFFER_TEXT, "variables": {"1": "{{ name }}"}}
        ],
        "ask": "visit-quiz",
        "reward": "GLOW20",
        "when": "",
    }
    shape = KINDS["broadcast"](NUMBER, at, wishes)
    going = [who for who, each in people.items() if each.marketing]
    tx.run(
        campaign.ADD,
        number=NUMBER, name=shape.name, kind="broadcast", status="running", sender=SALON, wishes=to_json(wishes),
        shape=campaign.SHAPE.dump_json(shape).decode(), counted=len(going), author=owner, due=at, life="done", tries=0,
        note="", created=at, laid=0,
    )  # fmt: skip
    tx.run(OVER, number=NUMBER, at=at + timedelta(days=7))
    for n, who in enumerate(going):
        came = fate(n, at)
        keep_touch(tx, who, at, came)
        keep_message(tx, who, people[who], at, came)
        if came.answered:
            keep_answer(tx, n, who, came)


def fate(n: int, at: datetime) -> Fate:
    """One in thirty has a new number; most read; some answer; a few have been in since."""
    sent = at + timedelta(seconds=n / 20)
    if n % 30 == 29:
        return Fate("undelivered", sent)
    delivered = sent + timedelta(seconds=2 + n % 7)
    if n % 5 == 4:
        return Fate("delivered", sent, delivered)
    read = delivered + timedelta(minutes=1 + number(f"read {n}") % 300)
    replied = read + timedelta(minutes=2) if n % 3 == 0 else None
    answered = replied + timedelta(minutes=1) if replied and n % 6 == 0 else None
    redeemed = answered + timedelta(days=2 + n % 9) if answered and n % 12 == 0 else None
    return Fate("read", sent, delivered, read, replied, answered, redeemed)


def keep_touch(tx: Tx, who: int, at: datetime, came: Fate) -> None:
    told = {"replied_at": came.replied, "answered_at": came.answered, "claimed_at": came.answered}
    tx.run(TOUCH, campaign=NUMBER, step=0, contact=who, due=at, life="done", tries=0, note="", **told)


def keep_message(tx: Tx, who: int, each: Customer, at: datetime, came: Fate) -> None:
    id = number(f"message {who}")
    tx.run(
        outbox.ADD,
        id=id, due=came.sent, life="done", tries=0, note="", contact=who, campaign=NUMBER, step=0, rank=1, at=at,
        sender=SALON, address=f"whatsapp:{each.phone}", text="", body="", options="[]", media="", template=OFFER,
        variables=to_json({"1": each.name}), expires=None, status=came.status, error="",
    )  # fmt: skip
    moments = {"sent_at": came.sent, "delivered_at": came.delivered, "read_at": came.read}
    error = "63024" if came.status == "undelivered" else ""
    tx.run(ARRIVED, id=id, sid=f"MM{number(f'sid {who}'):032x}", error=error, **moments)


def keep_answer(tx: Tx, n: int, who: int, came: Fate) -> None:
    """The questionnaire, and the code that it earned."""
    answers = {"mood": 3 + n % 3, "wish": WISHES[n // 6 % len(WISHES)]}
    place = n // 6 + 1
    code = word(n)
    tx.run(
        questionnaire.ADD,
        id=number(f"visit-quiz {who}"), contact=who, slug="visit-quiz", version=1, at=came.answered,
        answers=to_json(answers), campaign=NUMBER, step=0,
    )  # fmt: skip
    tx.run(
        promotion.ADD,
        promotion="GLOW20", place=place, contact=who, nth=1, personal=code, at=came.answered, campaign=NUMBER, step=0,
        redeemed_by="",
    )  # fmt: skip
    if came.redeemed:
        tx.run(promotion.REDEEM, personal=code, at=came.redeemed, by="mia")
        tx.run(promotion.REDEEMED, personal=code, at=came.redeemed, by="mia")


def word(n: int) -> str:
    """Eight letters and digits, as a personal code has them."""
    value = number(f"code {n}")
    return "".join(LETTERS[value // 30**place % 30] for place in range(8))
