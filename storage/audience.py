"""An audience as SQL: the one place where the data that say whom a campaign is for become a condition."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from campaigns.reach import Person
from flows.hears.phones import variants
from flows.rules.personal import BLANK
from storage.db import Row, Sql

WHO = {
    "all": "",
    "tag": """AND EXISTS (SELECT 1 FROM tag x WHERE x.business_id = c.business_id AND x.contact = c.id
        AND x.tag IN :values)""",
    "list": """AND EXISTS (SELECT 1 FROM listed x WHERE x.business_id = c.business_id AND x.contact = c.id
        AND x.list IN :values)""",
    "place": """AND EXISTS (SELECT 1 FROM booking x WHERE x.business_id = c.business_id AND x.contact = c.id
        AND x.place IN :values)""",
    "phones": """AND EXISTS (SELECT 1 FROM address x WHERE x.business_id = c.business_id AND x.contact = c.id
        AND x.kind = 'phone' AND x.value IN :values)""",
}
"""Who belongs, by the kind of audience. A place's people are those who have booked there."""
LIVE = """(SELECT 1 FROM address a WHERE a.business_id = c.business_id AND a.contact = c.id
    AND a.kind IN ('phone', 'user') AND a.dead = '')"""
FACTS = f"""EXISTS {LIVE} AS reachable, EXISTS {LIVE.replace("a.dead = ''", "a.dead <> ''")} AS dead,
    p.granted AS marketing,
    EXISTS {LIVE.replace("AND a.dead", "AND substr(a.value, 1, 2) = '+1' AND a.dead")} AS plus_one,
    coalesce(w.heard > :since, FALSE) AS open, c.locale AS locale"""
PERMISSION = """LEFT JOIN permission p ON p.business_id = c.business_id AND p.contact = c.id
    AND p.purpose = :purpose AND p.channel = 'whatsapp'"""
FROM = f"""FROM contact c {PERMISSION}
    LEFT JOIN session_window w ON w.business_id = c.business_id AND w.contact = c.id AND w.sender = :sender
    WHERE c.business_id = :business"""
LACKS = """CASE WHEN ltrim(rtrim(
    coalesce(CASE WHEN CAST(:name{n} AS text) = 'name' THEN c.name ELSE ATTRIBUTE(:name{n}) END, ''),
    CAST(:blank AS text)), CAST(:blank AS text)) = '' THEN 1 ELSE 0 END AS lacks{n}"""


def sql(text: str) -> Sql:
    """A statement with ATTRIBUTE(:name) in it: that value of the contact, as each database writes it."""
    made = Sql(text)
    made.sqlite = re.sub(r"ATTRIBUTE\((:\w+)\)", r"json_extract(c.attributes, '$.' || \1)", made.sqlite)
    made.postgres = re.sub(r"ATTRIBUTE\((:\w+)\)", r"c.attributes ->> CAST(\1 AS text)", made.postgres)
    return made


def values(kind: str, given: Sequence[str]) -> list[str]:
    """What to look for: a number in each of its national variants, everything else as it is."""
    return [variant for value in given for variant in variants(value)] if kind == "phones" else list(given)


def facts(count: int) -> str:
    return ", ".join([FACTS, *(LACKS.format(n=n) for n in range(count))])


@cache
def groups(kind: str, count: int) -> Sql:
    """Everybody of an audience, counted by the facts that decide; `count` values of the texts are looked at. `first`
    and `last` are two people of each group."""
    columns = ", ".join(str(n + 1) for n in range(6 + count))
    return sql(f"""SELECT {facts(count)}, count(*) AS people, min(c.id) AS first, max(c.id) AS last
        {FROM} {WHO[kind]} GROUP BY {columns} ORDER BY min(c.id)""")


@cache
def people(count: int) -> Sql:
    """The same facts of single people."""
    columns = f"{facts(count)}, c.id AS contact, c.name AS name, c.attributes AS attributes"
    return sql(f"SELECT {columns} {FROM} AND c.id IN :ids")


def person(row: Row, names: Sequence[str]) -> Person:
    lacking = frozenset(name for n, name in enumerate(names) if getattr(row, f"lacks{n}"))
    granted = None if row.marketing is None else bool(row.marketing)
    return Person(bool(row.reachable), bool(row.dead), granted, bool(row.plus_one), bool(row.open), row.locale, lacking)


def named(names: Sequence[str]) -> dict[str, Any]:
    """The parameters of `facts(len(names))`."""
    return {"blank": BLANK} | {f"name{n}": name for n, name in enumerate(names)} if names else {}
