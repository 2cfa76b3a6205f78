"""The business itself, its places, its staff, and the senders that tell which business a message is for."""

from typing import Any

from sqlmodel import Field, SQLModel

from flows.facts import Business, Staff
from flows.needs import FindStaff
from storage.columns import DATA, ID, MOMENT, Of, of, of_contact, unique
from storage.db import Sql, Tx, insert, upsert


class BusinessRow(SQLModel, table=True):
    __tablename__ = "business"
    business_id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    name: str
    timezone: str
    country: str
    currency: str
    locale: str


class SenderRow(SQLModel, table=True):
    """`address` is ours, as Twilio writes it in `To`. `slot` is when its next message may go: the pace, shared by all
    processes. `rate` 0 means the setting's."""

    __tablename__ = "sender"
    address: str = Field(primary_key=True)
    business_id: int = Field(sa_type=ID, foreign_key="business.business_id", index=True)
    channel: str = "whatsapp"
    credentials: str = "default"
    rate: float = 0
    slot: Any = Field(default=None, sa_type=MOMENT, nullable=True)


class PlaceRow(Of, table=True):
    __tablename__ = "place"
    slug: str = Field(primary_key=True)
    name: str
    address: str = ""
    timezone: str = ""
    latitude: float | None = None
    longitude: float | None = None
    translated: Any = Field(default=None, sa_type=DATA, nullable=True)


class StaffRow(Of, table=True):
    """A member of staff is a contact with a role: owner, manager or agent."""

    __tablename__ = "staff"
    __table_args__ = (of_contact(), unique("staff", "contact"))
    slug: str = Field(primary_key=True)
    name: str
    role: str
    contact: int | None = Field(default=None, sa_type=ID)
    active: bool = True


class StaffPlaceRow(Of, table=True):
    __tablename__ = "staff_place"
    __table_args__ = (of("staff", "staff", to=("slug",)), of("place", "place", to=("slug",)))
    staff: str = Field(primary_key=True)
    place: str = Field(primary_key=True)


class VaultRow(SQLModel, table=True):
    """Secrets of the house that must outlive a restart: made once, then read."""

    __tablename__ = "vault"
    name: str = Field(primary_key=True)
    value: str


COLUMNS = "b.business_id, b.name, b.timezone, b.country, b.currency, b.locale"
BY_ID = Sql(f"SELECT {COLUMNS} FROM business b WHERE b.business_id = :business")  # noqa: S608  (of constants)
LOCALES = Sql("SELECT locale FROM business", across=True)
FIRST = Sql("SELECT min(business_id) FROM business", across=True)
MAKE = Sql(
    """INSERT INTO business (name, timezone, country, currency, locale)
    VALUES (:name, :timezone, :country, :currency, :locale) RETURNING business_id""",
    across=True,
)
SENDERS = Sql("SELECT address, channel, rate FROM sender WHERE business_id = :business ORDER BY channel DESC, address")
ADD_SENDER = Sql(
    """INSERT INTO sender (address, business_id, channel, credentials, rate)
    VALUES (:address, :business, :channel, 'default', 0) ON CONFLICT (address) DO NOTHING"""
)
STAFF = Sql("""SELECT slug, name, role, contact FROM staff
    WHERE business_id = :business AND active AND contact IS NOT NULL ORDER BY role DESC, slug""")
SAVE_STAFF = upsert("staff", "slug", "name role contact active")
ADD_STAFF = insert("staff", "slug name role contact active", "ON CONFLICT DO NOTHING")
PROMOTE = Sql("UPDATE staff SET role = :role, active = TRUE WHERE business_id = :business AND contact = :contact")
KEEP = Sql("INSERT INTO vault (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING", across=True)
KEPT = Sql("SELECT value FROM vault WHERE name = :name", across=True)


def by_id(tx: Tx) -> Business:
    """The business of this transaction."""
    return Business(*tx.one(BY_ID))


def first(tx: Tx) -> int | None:
    """The business that the settings speak of."""
    found: int | None = tx.one(FIRST)[0]
    return found


def keep(tx: Tx, name: str, value: str) -> str:
    """Insert if absent, read back: whoever was first has decided."""
    tx.run(KEEP, name=name, value=value)
    return str(tx.one(KEPT, name=name).value)


def find_staff(tx: Tx, need: FindStaff) -> tuple[Staff, ...]:
    return tuple(Staff(row.slug, row.name, row.role, row.contact) for row in tx.all(STAFF))
