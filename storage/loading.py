"""The tables that a business file fills, each with its key, columns, and the statements that read and save it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from storage.db import Row, Sql, Tx, insert, upsert
from storage.engine import to_json


@dataclass(frozen=True)
class Table:
    """Rows are known by `key`; `columns` may change; `data` are those of them that hold JSON."""

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    data: frozenset[str] = frozenset()
    read: Sql = field(init=False)
    save: Sql = field(init=False)

    def __post_init__(self) -> None:
        names = ", ".join(self.key + self.columns)
        read = Sql(f"SELECT {names} FROM {self.name} WHERE business_id = :business")  # noqa: S608  (of constants)
        object.__setattr__(self, "read", read)
        object.__setattr__(self, "save", upsert(self.name, " ".join(self.key), " ".join(self.columns)))


@dataclass(frozen=True)
class Sets:
    """Rows without a life of their own: all that share `owner` are replaced together."""

    name: str
    owner: tuple[str, ...]
    members: tuple[str, ...]
    read: Sql = field(init=False)
    add: Sql = field(init=False)
    drop: Sql = field(init=False)

    def __post_init__(self) -> None:
        names = self.owner + self.members
        which = " AND ".join(f"{name} = :{name}" for name in self.owner)
        read = Sql(f"SELECT {', '.join(names)} FROM {self.name} WHERE business_id = :business")  # noqa: S608  (of constants)
        object.__setattr__(self, "read", read)
        object.__setattr__(self, "add", insert(self.name, " ".join(names)))
        drop = Sql(f"DELETE FROM {self.name} WHERE business_id = :business AND {which}")  # noqa: S608  (of constants)
        object.__setattr__(self, "drop", drop)


TRANSLATED = "translated"
"""What the file says in other languages, by language; NULL where nothing is."""
PLACE = Table(
    "place", ("slug",), ("name", "address", "timezone", "latitude", "longitude", TRANSLATED), frozenset({TRANSLATED})
)
SERVICE = Table(
    "service",
    ("slug",),
    ("name", "minutes", "buffer_before", "buffer_after", "price", "capacity", "active", TRANSLATED),
    frozenset({TRANSLATED}),
)
STAFF = Table("staff", ("slug",), ("name", "role", "contact", "active"))
CLOSED = Table("closed", ("place", "staff", "first"), ("last", "reason", TRANSLATED), frozenset({TRANSLATED}))
QUESTIONNAIRE = Table(
    "questionnaire",
    ("slug",),
    ("title", "trigger", "services", "repeat", "version", "active"),
    frozenset({"services"}),
)
PROMOTION = Table(
    "promotion",
    ("code",),
    ("title", "kind", "value", "cap", "per_person", "starts", "ends", "terms", "active", TRANSLATED),
    frozenset({TRANSLATED}),
)
SERVICE_PLACES = Sets("service_place", ("service",), ("place",))
STAFF_SERVICES = Sets("staff_service", ("staff",), ("service",))
STAFF_PLACES = Sets("staff_place", ("staff",), ("place",))
HOURS = Sets("hours", ("place", "staff"), ("weekday", "opens", "closes"))
TABLES = (PLACE, SERVICE, STAFF, CLOSED, QUESTIONNAIRE, PROMOTION)
SETS = (SERVICE_PLACES, STAFF_SERVICES, STAFF_PLACES, HOURS)

STATEMENTS = {
    **{f"{t.name}_{word}": sql for t in TABLES for word, sql in (("read", t.read), ("save", t.save))},
    **{f"{s.name}_{word}": sql for s in SETS for word, sql in (("read", s.read), ("add", s.add), ("drop", s.drop))},
}
"""All of the above, for the test that looks at every statement."""
LAST_QUESTIONS = Sql("""SELECT q.slug, v.version, v.questions FROM questionnaire q JOIN questionnaire_version v
    ON v.business_id = q.business_id AND v.slug = q.slug AND v.version = q.version WHERE q.business_id = :business""")
ADD_QUESTIONS = insert("questionnaire_version", "slug version questions")
SET_BUSINESS = Sql("""UPDATE business SET name = :name, timezone = :timezone, country = :country,
    currency = :currency, locale = :locale WHERE business_id = :business""")
LEAVE_STAFF = Sql("UPDATE staff SET contact = NULL, active = :active WHERE business_id = :business AND slug = :slug")
"""The number of this one is now somebody else's."""


def rows(tx: Tx, table: Table) -> dict[tuple[Any, ...], Row]:
    """What is kept, by key."""
    return {tuple(getattr(row, name) for name in table.key): row for row in tx.all(table.read)}


def members(tx: Tx, sets: Sets) -> dict[tuple[Any, ...], set[tuple[Any, ...]]]:
    """What is kept, by owner."""
    found: dict[tuple[Any, ...], set[tuple[Any, ...]]] = {}
    for row in tx.all(sets.read):
        owner = tuple(getattr(row, name) for name in sets.owner)
        found.setdefault(owner, set()).add(tuple(getattr(row, name) for name in sets.members))
    return found


def save(tx: Tx, table: Table, row: Mapping[str, Any]) -> None:
    """Write this row, whole."""
    data = {name: to_json(row[name]) for name in table.data if row[name] is not None}
    tx.run(table.save, **{**row, **data})


def replace(tx: Tx, sets: Sets, owner: tuple[Any, ...], members: Iterable[tuple[Any, ...]]) -> None:
    """From now on these are all the rows of this owner."""
    key = dict(zip(sets.owner, owner, strict=True))
    tx.run(sets.drop, **key)
    tx.many(sets.add, [{**key, **dict(zip(sets.members, one, strict=True))} for one in sorted(members)])
