"""Promotions and who was awarded one.

Awards are numbered: the highest number tells how many there are. The number comes from the facts that the decision was
made on, so two that race for the last place want the same one, and one of them decides again. (Numbered while writing,
both would have got a place.)
"""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Field

from flows.effects import GiveAward, Redeem
from flows.needs.promotion import Award, FindAward, FindCode, FindOffer, FindOffers, Offer
from storage.columns import DATA, ID, MOMENT, Of, index, index_where, of, of_contact, unique
from storage.db import Row, Sql, Tx, insert
from storage.scene import Scene


class PromotionRow(Of, table=True):
    """`kind`: percent, amount, free_service or gift. `cap` counts all awards, `per_person` those of one; 0: no limit.
    `starts` and `ends` are moments in UTC, ends exclusive; None: open."""

    __tablename__ = "promotion"
    code: str = Field(primary_key=True)
    title: str
    kind: str
    value: str = ""
    cap: int = 0
    per_person: int = 1
    starts: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    ends: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    terms: str = ""
    active: bool = True
    translated: Any = Field(default=None, sa_type=DATA, nullable=True)


class AwardRow(Of, table=True):
    """`place` is its number among all of the promotion, `nth` among those of that person; `personal` is shown."""

    __tablename__ = "award"
    __table_args__ = (
        of_contact(),
        of("promotion", "promotion", to=("code",)),
        unique("award", "promotion", "contact", "nth"),
        unique("award", "personal"),
        index("award", "contact"),
        index_where("ix_award_campaign", "business_id", "campaign", where="campaign IS NOT NULL"),
    )
    promotion: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    contact: int = Field(sa_type=ID)
    nth: int
    personal: str
    at: Any = Field(sa_type=MOMENT)
    campaign: int | None = Field(default=None, sa_type=ID)
    step: int | None = None
    redeemed: Any = Field(default=None, sa_type=MOMENT, nullable=True)
    redeemed_by: str = ""


class RedemptionRow(Of, table=True):
    """A code that was used at the desk. It is a row of its own, so that two who redeem at once cannot both."""

    __tablename__ = "redemption"
    personal: str = Field(primary_key=True)
    at: Any = Field(sa_type=MOMENT)
    by: str


FIELDS = "p.code, p.title, p.kind, p.value, p.terms, p.starts, p.ends, p.cap, p.per_person, p.active, p.translated"
OFFERS = Sql(
    f"""SELECT {FIELDS}, (SELECT max(a.place) FROM award a
    WHERE a.business_id = p.business_id AND a.promotion = p.code) AS given
    FROM promotion p WHERE p.business_id = :business AND p.code IN :codes"""  # noqa: S608  (of constants)
)
RUNNING = Sql("""SELECT code FROM promotion WHERE business_id = :business AND active
    AND (starts IS NULL OR starts <= :at) AND (ends IS NULL OR ends > :at) ORDER BY ends, code LIMIT 30""")
MINE = Sql("""SELECT promotion, contact, nth, personal FROM award
    WHERE business_id = :business AND promotion IN :codes AND contact IN :contacts ORDER BY nth""")
AWARD = Sql("""SELECT a.personal, p.title, p.terms, c.name, a.at, p.ends, r.at AS redeemed,
    coalesce(nullif(w.name, ''), s.name, r.by) AS by FROM award a
    JOIN promotion p ON p.business_id = a.business_id AND p.code = a.promotion
    JOIN contact c ON c.business_id = a.business_id AND c.id = a.contact
    LEFT JOIN redemption r ON r.business_id = a.business_id AND r.personal = a.personal
    LEFT JOIN staff s ON s.business_id = r.business_id AND s.slug = r.by
    LEFT JOIN contact w ON w.business_id = s.business_id AND w.id = s.contact
    WHERE a.business_id = :business AND a.personal = :personal""")
ADD = insert("award", "promotion place contact nth personal at campaign step redeemed_by")
REDEEM = insert("redemption", "personal at by")
REDEEMED = Sql("""UPDATE award SET redeemed = :at, redeemed_by = :by
    WHERE business_id = :business AND personal = :personal""")
PLAIN = "replace(replace(lower(code), '-', ''), '_', '')"
CODE = Sql(
    f"""SELECT code, {PLAIN} AS plain FROM promotion WHERE business_id = :business AND active AND {PLAIN} IN :plain
    ORDER BY code"""  # noqa: S608  (of constants)
)


def find_code(tx: Tx, need: FindCode) -> tuple[str, str] | None:
    found = {row.plain: row.code for row in tx.all(CODE, plain=list(need.plain))}
    return next(((plain, found[plain]) for plain in need.plain if plain in found), None)


def find_offers(tx: Tx, needs: Sequence[FindOffer]) -> list[Offer | None]:
    codes = list({need.code for need in needs})
    found = {row.code: row for row in tx.all(OFFERS, codes=codes)}
    mine: dict[tuple[str, int], list[Row]] = {}
    for row in tx.all(MINE, codes=codes, contacts=list({need.contact for need in needs})):
        mine.setdefault((row.promotion, row.contact), []).append(row)
    return [
        seen(found[need.code], mine.get((need.code, need.contact), []), need.language) if need.code in found else None
        for need in needs
    ]


def seen(row: Row, mine: Sequence[Row], language: str) -> Offer:
    given = row.given or 0
    words = (row.translated or {}).get(language, {})
    return Offer(
        code=row.code,
        title=words.get("title", row.title),
        kind=row.kind,
        value=row.value,
        terms=words.get("terms", row.terms),
        starts=row.starts,
        ends=row.ends,
        left=max(row.cap - given, 0) if row.cap else None,
        place=given + 1,
        nth=mine[-1].nth + 1 if mine else 1,
        per_person=row.per_person,
        active=bool(row.active),
        mine=tuple(award.personal for award in mine),
    )


def find_running(tx: Tx, need: FindOffers) -> tuple[Offer, ...]:
    codes = [row.code for row in tx.all(RUNNING, at=need.at)]
    offers = find_offers(tx, [FindOffer(code, need.contact, need.language) for code in codes])
    return tuple(offer for offer in offers if offer and offer.runs(need.at))


def find_award(tx: Tx, need: FindAward) -> Award | None:
    row = tx.first(AWARD, personal=need.personal)
    if row is None:
        return None
    return Award(row.personal, row.title, row.terms, row.name, row.at, row.ends, row.redeemed, row.by or "")


def award(scene: Scene, effect: GiveAward) -> None:
    scene.put(
        ADD,
        promotion=effect.promotion,
        place=effect.place,
        contact=scene.contact.id,
        nth=effect.nth,
        personal=effect.personal,
        at=scene.at,
        campaign=scene.origin[0] if scene.origin else None,
        step=scene.origin[1] if scene.origin else None,
        redeemed_by="",
    )


def redeem(scene: Scene, effect: Redeem) -> None:
    scene.put(REDEEM, personal=effect.personal, at=scene.at, by=effect.staff)
    scene.put(REDEEMED, personal=effect.personal, at=scene.at, by=effect.staff)
