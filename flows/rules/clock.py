"""Wall clocks and moments. An hour that a clock change skips is never; of one that it repeats, the first is meant."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def instant(day: date, clock: time, zone: str) -> datetime | None:
    """The moment, in UTC, at which the clock of the zone shows this; None if it never does."""
    found = earliest(day, clock, zone)
    return (
        found if found.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == datetime.combine(day, clock) else None
    )


def earliest(day: date, clock: time, zone: str) -> datetime:
    """The first moment at which that clock shows this; where it is skipped, one that is shown later."""
    return datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)


def latest(day: date, clock: time, zone: str) -> datetime:
    """The last moment at which that clock shows this; where it is skipped, one that is shown earlier."""
    return datetime.combine(day, clock, ZoneInfo(zone)).replace(fold=1).astimezone(UTC)
