"""Column types and keys that all tables share. Every key begins with the business."""

from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, ForeignKeyConstraint, Index, Integer, UniqueConstraint, text
from sqlalchemy.types import UserDefinedType
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}
"""Every constraint has a name, so that a migration can change it."""


class Declared(UserDefinedType[Any]):
    """A type by its name alone: the driver converts by it, see `storage.db.connect`."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: Any) -> str:
        return self.name


ID: Any = BigInteger().with_variant(Integer(), "sqlite")
"""A whole number of up to 63 bits."""
MOMENT: Any = DateTime(timezone=True).with_variant(Declared("MOMENT"), "sqlite")
"""A moment in UTC: `timestamptz`; on SQLite microseconds since 1970."""
DATA: Any = JSON().with_variant(Declared("DATA"), "sqlite")
"""Whatever JSON can hold."""


class Of(SQLModel):
    """A row of one business."""

    business_id: int = Field(primary_key=True, sa_type=ID, foreign_key="business.business_id")


def of(table: str, *columns: str, to: tuple[str, ...]) -> ForeignKeyConstraint:
    """A foreign key within the business."""
    return ForeignKeyConstraint(["business_id", *columns], [f"{table}.business_id", *(f"{table}.{c}" for c in to)])


def of_contact() -> ForeignKeyConstraint:
    return of("contact", "contact", to=("id",))


def unique(table: str, *columns: str) -> UniqueConstraint:
    return UniqueConstraint("business_id", *columns, name=f"uq_{table}_{'_'.join(columns)}")


def index(table: str, *columns: str) -> Index:
    return Index(f"ix_{table}_{'_'.join(columns)}", "business_id", *columns)


def index_where(name: str, *columns: str, where: str, one: bool = False) -> Index:
    """An index of some rows only: what is done leaves it, so that a queue stays as small as its backlog."""
    return Index(name, *columns, unique=one, sqlite_where=text(where), postgresql_where=text(where))
