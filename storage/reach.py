"""Whom a campaign reaches, and what there is of the names that staff wrote."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from campaigns.audience import audience_of
from campaigns.kinds.all import KINDS
from campaigns.reach import OPEN_FOR, REASONS, Case, Person, barred, case, spoken_of, values_of
from campaigns.shape import Campaign
from flows.needs.campaign import FindNames, FindReach, Names, Reach, Reward, Sample, TemplateFact
from flows.rules.personal import as_read, names, placeholders
from storage import audience
from storage.db import Row, Sql, Tx

SAMPLES = 2
OURS = Sql("SELECT locale FROM business WHERE business_id = :business")
NEXT = Sql("SELECT coalesce(max(number), 0) + 1 AS number FROM campaign WHERE business_id = :business")
KNOWN = {
    "tag": Sql("""SELECT DISTINCT tag AS found FROM tag
        WHERE business_id = :business AND lower(tag) = lower(:name) ORDER BY tag"""),
    "list": Sql("""SELECT DISTINCT list AS found FROM listed
        WHERE business_id = :business AND lower(list) = lower(:name) ORDER BY list"""),
    "place": Sql("""SELECT slug AS found FROM place WHERE business_id = :business
        AND (lower(slug) = lower(:name) OR lower(name) = lower(:name)) ORDER BY slug"""),
    "ask": Sql("""SELECT slug AS found FROM questionnaire
        WHERE business_id = :business AND active AND lower(slug) = lower(:name) ORDER BY slug"""),
}
REWARD = Sql("""SELECT p.code, p.active, p.starts, p.ends, p.cap, (SELECT max(a.place) FROM award a
    WHERE a.business_id = p.business_id AND a.promotion = p.code) AS given
    FROM promotion p WHERE p.business_id = :business AND lower(p.code) = lower(:name)
    ORDER BY p.code <> :name, p.code LIMIT 1""")
TEMPLATES = Sql("""SELECT sid, name, language, category, status, body, read_at FROM template
    WHERE business_id = :business AND (sid = :name OR lower(name) = lower(:name) OR lower(friendly) = lower(:name))
    ORDER BY language, sid""")
HAS_ATTRIBUTE = audience.sql("""SELECT 1 AS found FROM contact c WHERE c.business_id = :business
    AND ATTRIBUTE(:name) IS NOT NULL LIMIT 1""")

ATTRIBUTES = Sql("""SELECT DISTINCT k.key AS found FROM contact c, json_each(c.attributes) k
    WHERE c.business_id = :business ORDER BY k.key""")
ALL_TEMPLATES = Sql("SELECT DISTINCT name AS found FROM template WHERE business_id = :business ORDER BY name")


def find_reach(tx: Tx, need: FindReach) -> Reach:
    wishes = json.loads(need.wishes)
    found = reach(tx, KINDS[need.kind](0, need.at, wishes), need.at)
    return replace(found, reward=reward(tx, wishes.get("reward", "")))


def reach(tx: Tx, campaign: Campaign, at: datetime) -> Reach:
    """Counted in groups of people for whom everything that decides is the same."""
    ours, step = tx.one(OURS).locale, campaign.steps[0]
    told = spoken_of(step)
    out: Counter[str] = Counter()
    going: list[tuple[Row, Case]] = []
    for row in tx.all(audience.groups(campaign.audience.kind, len(told)), **of(campaign, at, told)):
        one = case(campaign, step, audience.person(row, told), ours)
        if reason := barred(one):
            out[reason] += row.people
        else:
            going.append((row, one))
    left_out = tuple((reason, out[reason]) for reason in REASONS if out[reason])
    samples = tuple(sampled(tx, campaign, at, told, going))
    return Reach(tx.one(NEXT).number, sum(row.people for row, _ in going), left_out, samples)


def of(campaign: Campaign, at: datetime, told: Sequence[str]) -> dict[str, Any]:
    """The parameters of the statements of storage.audience."""
    who = audience.values(campaign.audience.kind, campaign.audience.values)
    bound = {"purpose": campaign.purpose, "sender": campaign.sender, "since": at - OPEN_FOR, "values": who}
    return bound | audience.named(told)


def sampled(
    tx: Tx, campaign: Campaign, at: datetime, told: Sequence[str], going: Sequence[tuple[Row, Case]]
) -> list[Sample]:
    """What the first people who get it would read."""
    wanted = {id: one for row, one in going for id in (row.first, row.last)}
    ids = list(wanted)[:SAMPLES] if len(going) < SAMPLES else [row.first for row, _ in going[:SAMPLES]]
    if not ids:
        return []
    bound = of(campaign, at, told) | {"ids": ids}
    return [sample(campaign, wanted[row.contact], row) for row in tx.all(audience.people(len(told)), **bound)]


def sample(campaign: Campaign, one: Case, row: Row) -> Sample:
    text = as_read(one.template.body, one.template.variables) if one.template else campaign.steps[0].text
    values = values_of(row.name, row.attributes)
    shown = tuple((name, str(values[name])) for name in sorted(names(text)) if values.get(name) is not None)
    return Sample(text, row.name, shown)


def persons(
    tx: Tx, campaign: Campaign, step: int, contacts: Sequence[int], at: datetime
) -> dict[int, tuple[Person, dict[str, Any]]]:
    """The very facts that the preview counts, and the values for the texts, of single people by their id."""
    told = spoken_of(campaign.steps[step])
    rows = tx.all(audience.people(len(told)), **of(campaign, at, told), ids=list(contacts))
    return {row.contact: (audience.person(row, told), values_of(row.name, row.attributes)) for row in rows}


def find_names(tx: Tx, need: FindNames) -> Names:
    templates = tuple(TemplateFact(*row) for row in tx.all(TEMPLATES, name=need.template)) if need.template else ()
    wanted = {name for template in templates for name in placeholders(template.body) if not name.isdecimal()}
    wanted |= need.speaks
    attributes = {name for name in wanted if name == "name" or tx.first(HAS_ATTRIBUTE, name=name)}
    named = (to(tx, need.to), known(tx, "ask", need.ask), reward(tx, need.reward))
    called = tuple(row.found for row in tx.all(ATTRIBUTES)) if need.speaks - attributes else ()
    listed = tuple(row.found for row in tx.all(ALL_TEMPLATES)) if need.template and not templates else ()
    return Names(*named, templates, frozenset(attributes), ("name", *called), listed)


def reward(tx: Tx, name: str) -> Reward | None:
    """The promotion with this very code, else with the same in other letters."""
    row = tx.first(REWARD, name=name) if name else None
    if row is None:
        return None
    left = max(row.cap - (row.given or 0), 0) if row.cap else None
    return Reward(row.code, bool(row.active), row.starts, row.ends, left)


def to(tx: Tx, line: str) -> str:
    """The audience in its only spelling, as it is written down here; empty if there is none of that name."""
    if not line:
        return ""
    asked = audience_of(line)
    if asked.kind not in KNOWN:
        return line
    found = known(tx, asked.kind, asked.values[0])
    return f"{asked.kind} {found}" if found else ""


def known(tx: Tx, what: str, name: str) -> str:
    """This very name, else the same in other letters, else nothing."""
    found = [row.found for row in tx.all(KNOWN[what], name=name)] if name else []
    return name if name in found else next(iter(found), "")
