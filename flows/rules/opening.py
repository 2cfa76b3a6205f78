"""When a place is open and somebody works there, by the calendar of the place."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flows.needs.booking import Closed, Hours, Place, Shop
from flows.rules.clock import earliest, latest

DAY = timedelta(days=1)
ANYBODY = ""
AHEAD = 15  # days in which one looks for an open one


class Stretch(NamedTuple):
    """Open from `opens` up to `closes`, in UTC."""

    opens: datetime
    closes: datetime


def hours_on(shop: Shop, place: str, staff: str, day: date) -> list[Hours]:
    """The hours of that weekday. A member of staff who has hours of their own there on it keeps to those."""
    rows = [row for row in shop.hours if row.place == place and row.weekday == day.weekday()]
    own = [row for row in rows if staff and row.staff == staff]
    return [row for row in own or [row for row in rows if row.staff == ANYBODY] if row.opens != row.closes]


def closing(shop: Shop, place: str, staff: str, day: date) -> Closed | None:
    """Why nobody works there that day, if nobody does."""
    for row in shop.closed:
        if row.first <= day <= row.last and row.place in ("", place) and row.staff in ("", staff):
            return row
    return None


def stretches(shop: Shop, place: Place, staff: str, day: date) -> list[Stretch]:
    """The stretches that begin on that day, in order; those that touch or overlap are one."""
    if closing(shop, place.slug, staff, day):
        return []
    return merged(stretch for row in hours_on(shop, place.slug, staff, day) for stretch in spell(row, place.zone, day))


def spell(row: Hours, zone: str, day: date) -> Iterator[Stretch]:
    end = day + DAY if row.closes < row.opens or row.closes == "24:00" else day
    opens, closes = earliest(day, clock(row.opens), zone), latest(end, clock(row.closes), zone)
    if opens < closes:
        yield Stretch(opens, closes)


def merged(found: Iterable[Stretch]) -> list[Stretch]:
    out: list[Stretch] = []
    for stretch in sorted(found):
        if out and stretch.opens <= out[-1].closes:
            out[-1] = Stretch(out[-1].opens, max(out[-1].closes, stretch.closes))
        else:
            out.append(stretch)
    return out


def open_on(shop: Shop, place: Place, day: date) -> list[Stretch]:
    """When a customer finds anybody: the place's hours and those of whoever works there outside of them."""
    people = {row.staff for row in shop.hours if row.place == place.slug} | {ANYBODY}
    return merged(stretch for staff in people for stretch in stretches(shop, place, staff, day))


def ever_open(shop: Shop, place: str, shown: str) -> bool:
    """Is that clock (`HH:MM`) within the hours of any weekday there, of the place or of anybody? No place means all."""
    return any(holds(row, shown) for row in shop.hours if place in ("", row.place))


def holds(row: Hours, shown: str) -> bool:
    if row.opens <= row.closes:
        return row.opens <= shown < row.closes
    return shown >= row.opens or shown < row.closes


def reopens(shop: Shop, at: datetime) -> datetime | None:
    """When it is open again, by the clock of the first place that is; None while one is open, or where nobody knows."""
    found: list[datetime] = []
    for place in shop.places:
        zone = ZoneInfo(place.zone)
        days = (at.astimezone(zone).date() + n * DAY for n in range(-1, AHEAD))
        ahead = [stretch for day in days for stretch in open_on(shop, place, day) if stretch.closes > at]
        if ahead and ahead[0].opens <= at:
            return None
        found += [stretch.opens.astimezone(zone) for stretch in ahead[:1]]
    return min(found, default=None)


def open_until(shop: Shop, at: datetime) -> datetime | None:
    """When the last of the places that are open closes, by its own clock; None where none is open."""
    found: list[datetime] = []
    for place in shop.places:
        zone = ZoneInfo(place.zone)
        days = (at.astimezone(zone).date() + n * DAY for n in (-1, 0))
        now = [stretch for day in days for stretch in open_on(shop, place, day) if stretch.opens <= at < stretch.closes]
        found += [stretch.closes.astimezone(zone) for stretch in now]
    return max(found, default=None)


def clock(text: str) -> time:
    return time.fromisoformat("00:00" if text == "24:00" else text)


def hours_of_week(shop: Shop, place: str) -> list[tuple[tuple[str, str], ...]]:
    """Of each weekday, Monday first: the wall clock hours at which a customer finds anybody; closings do not count."""
    return [joined(row for row in shop.hours if row.place == place and row.weekday == day) for day in range(7)]


def joined(rows: Iterable[Hours]) -> tuple[tuple[str, str], ...]:
    out: list[tuple[str, str]] = []
    for row in sorted(
        (row.opens, "24:00" if row.closes == "00:00" else row.closes) for row in rows if row.opens != row.closes
    ):
        if out and row[0] <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], row[1]))
        else:
            out.append(row)
    return tuple(out)
