"""The diary: services, hours, closings, bookings, and the cells that make a double booking impossible."""

from typing import Any

from sqlmodel import Field

from storage.columns import DATA, ID, MOMENT, Of, index, of, of_contact


class ServiceRow(Of, table=True):
    """`price` is in the smallest unit of the currency, None where it is not told; buffers are minutes."""

    __tablename__ = "service"
    slug: str = Field(primary_key=True)
    name: str
    minutes: int
    buffer_before: int = 0
    buffer_after: int = 0
    price: int | None = Field(default=None, sa_type=ID)
    capacity: int = 1
    active: bool = True


class ServicePlaceRow(Of, table=True):
    __tablename__ = "service_place"
    __table_args__ = (of("service", "service", to=("slug",)), of("place", "place", to=("slug",)))
    service: str = Field(primary_key=True)
    place: str = Field(primary_key=True)


class StaffServiceRow(Of, table=True):
    __tablename__ = "staff_service"
    __table_args__ = (of("staff", "staff", to=("slug",)), of("service", "service", to=("slug",)))
    staff: str = Field(primary_key=True)
    service: str = Field(primary_key=True)


class HoursRow(Of, table=True):
    """When a place, or one member of staff there (`staff` not empty), works. `weekday` 0 is Monday; times are `HH:MM`
    of the place's zone."""

    __tablename__ = "hours"
    __table_args__ = (of("place", "place", to=("slug",)),)
    place: str = Field(primary_key=True)
    staff: str = Field(primary_key=True, default="")
    weekday: int = Field(primary_key=True)
    opens: str = Field(primary_key=True)
    closes: str


class ClosedRow(Of, table=True):
    """Days off, first and last included (`YYYY-MM-DD`): of a place, of one member of staff, or of all (both empty)."""

    __tablename__ = "closed"
    place: str = Field(primary_key=True, default="")
    staff: str = Field(primary_key=True, default="")
    first: str = Field(primary_key=True)
    last: str
    reason: str = ""


class BookingRow(Of, table=True):
    """`status` is booked, cancelled, moved, done or no_show; rows are never deleted. `id` follows from the turn."""

    __tablename__ = "booking"
    __table_args__ = (
        of_contact(),
        of("service", "service", to=("slug",)),
        of("place", "place", to=("slug",)),
        index("booking", "contact", "starts"),
        index("booking", "starts"),
    )
    id: int = Field(primary_key=True, sa_type=ID)
    contact: int = Field(sa_type=ID)
    service: str
    place: str
    staff: str = ""
    starts: Any = Field(sa_type=MOMENT)
    ends: Any = Field(sa_type=MOMENT)
    status: str = "booked"
    price: int | None = Field(default=None, sa_type=ID)
    created: Any = Field(sa_type=MOMENT)
    campaign: int | None = Field(default=None, sa_type=ID)
    step: int | None = None
    more: Any = Field(default_factory=dict, sa_type=DATA)


class TakenRow(Of, table=True):
    """A cell of the slot grid that is taken: `cell` counts cells of five minutes since 1970, `seat` from 1."""

    __tablename__ = "taken"
    __table_args__ = (of("booking", "booking", to=("id",)), index("taken", "booking"))
    resource: str = Field(primary_key=True)
    cell: int = Field(primary_key=True, sa_type=ID)
    seat: int = Field(primary_key=True)
    booking: int = Field(sa_type=ID)
