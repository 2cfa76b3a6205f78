"""Types of our own in migrations: how they are written into a revision, and when they differ from what is there."""

from typing import Any, Literal

from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, BigInteger, DateTime
from sqlmodel import AutoString

OURS = ((DateTime, "MOMENT"), (JSON, "DATA"), (BigInteger, "ID"))
"""Types that differ between the databases, by their names in `storage.columns`."""


def render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Types of our own by name; SQLModel's strings as plain ones."""
    if kind != "type":
        return False
    for type_, name in OURS:
        if isinstance(item, type_):
            autogen.imports.add(f"from storage.columns import {name}")
            return name
    return "sa.String()" if isinstance(item, AutoString) and not item.length else False


def differs(context: Any, inspected: Any, declared: Any, found: Any, wanted: Any) -> bool | None:
    """SQLite tells of MOMENT and DATA less than we declared: there the name of the type decides."""
    if context.dialect.name != "sqlite":
        return None
    rows = context.connection.exec_driver_sql(f"PRAGMA table_info({declared.table.name})")
    names = {row[1]: row[2] for row in rows}
    return bool(names[declared.name] != wanted.compile(context.dialect))
