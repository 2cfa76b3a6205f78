"""From the models of the file to the rows that are wanted; whatever does not fit together goes to `frame.errors`."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from bot import phonebook
from bot.loading.alike import check_names
from bot.loading.frame import BUSINESS, Frame
from bot.loading.offers import add_promotions, add_questionnaires
from bot.loading.shape import DAYS, BusinessFile, ClosedPart, HoursPart, PlacePart, ServicePart, StaffPart
from bot.loading.wanted import Wanted
from flows.hears.phones import variants
from storage import loading

HALF_A_DAY = 12 * 60  # minutes
NATIONAL = re.compile(r"[\d\s()./-]{5,25}")
"""What may be a number, as people write it in some country."""


def wanted_of(frame: Frame, file: BusinessFile) -> Wanted:
    wanted = Wanted()
    for part, where in each(frame, "place", file.place, lambda p: p.slug):
        add_place(wanted, part, where)
    for part, where in each(frame, "service", file.service, lambda p: p.slug):
        add_service(frame, wanted, part, where)
    for part, where in each(frame, "staff", file.staff, lambda p: p.slug):
        add_staff(frame, wanted, part, where)
    check_names(frame, wanted)
    add_hours(frame, wanted, file.hours)
    add_closed(frame, wanted, file.closed)
    add_questionnaires(frame, wanted, each(frame, "questionnaire", file.questionnaire, lambda p: p.slug))
    add_promotions(frame, wanted, each(frame, "promotion", file.promotion, lambda p: p.code.upper()))
    return wanted


def each(frame: Frame, table: str, parts: Sequence[Any], name: Callable[[Any], str]) -> Iterable[tuple[Any, str]]:
    """Each entry with its place in the file; one that stands twice is refused."""
    seen: set[str] = set()
    for number, part in enumerate(parts, 1):
        called = getattr(part, "slug", "") or getattr(part, "code", "")
        where = f'[[{table}]] "{called}"' if called else f"[[{table}]] number {number}"
        if called and name(part) in seen:
            frame.refuse(where, "stands twice in the file; keep one of them")
        seen.add(name(part))
        yield part, where


def add_place(wanted: Wanted, part: PlacePart, where: str) -> None:
    values = {**part.model_dump(exclude={"slug"}), "translated": part.translated.told()}
    wanted.row(loading.PLACE, (part.slug,), part, values)


def add_service(frame: Frame, wanted: Wanted, part: ServicePart, where: str) -> None:
    frame.refer(where, "place", part.places)
    values = part.model_dump(exclude={"slug", "places"})
    values |= {"price": frame.money(f"{where}: price", part.price), "translated": part.translated.told()}
    wanted.row(loading.SERVICE, (part.slug,), part, values)
    wanted.members(loading.SERVICE_PLACES, (part.slug,), part, "places")


def add_staff(frame: Frame, wanted: Wanted, part: StaffPart, where: str) -> None:
    frame.refer(where, "service", part.services)
    frame.refer(where, "place", part.places)
    values = {**part.model_dump(exclude={"slug", "phone", "services", "places"}), "contact": None}
    wanted.row(loading.STAFF, (part.slug,), part, values)
    wanted.members(loading.STAFF_SERVICES, (part.slug,), part, "services")
    wanted.members(loading.STAFF_PLACES, (part.slug,), part, "places")
    if part.phone:
        add_phone(frame, wanted, part, where)


def add_phone(frame: Frame, wanted: Wanted, part: StaffPart, where: str) -> None:
    number = phonebook.number(part.phone, frame.business.country, frame.at)
    if number is None and frame.bad(BUSINESS, "country") and NATIONAL.fullmatch(part.phone):
        return
    if number is None:
        frame.refuse(where, f"phone must be a number such as +447400123456, not {part.phone!r}")
        return
    other = next((slug for slug, known in wanted.phones.items() if number in variants(known)), "")
    if other and other != part.slug:
        frame.refuse(where, f'has the phone of "{other}"; each member of staff needs their own')
    wanted.phones[part.slug] = number


def add_hours(frame: Frame, wanted: Wanted, parts: Sequence[HoursPart]) -> None:
    """All hours of a place, or of one member of staff there, are replaced together."""
    groups: dict[tuple[Any, ...], set[tuple[Any, ...]]] = {}
    for number, part in enumerate(parts, 1):
        where = f"[[hours]] number {number}"
        frame.refer(where, "place", [part.place] if not frame.bad(where, "place") else [])
        frame.refer(where, "staff", [part.staff] if part.staff else [])
        if part.days and not (part.opens and part.closes):
            frame.unfit(where, 'needs "from" and "to", such as from = "09:00" and to = "18:00"', "from", "to")
            continue
        owner = (part.place, part.staff)
        days = groups.setdefault(owner, set())
        for day in dict.fromkeys(part.days):
            new = (DAYS.index(day), part.opens, part.closes)
            if swapped(part.opens, part.closes) and new not in frame.sets["hours"].get(owner, set()):
                refuse_swapped(frame, where, part.opens, part.closes)
            add_day(frame, where, days, new)
    for owner, members in groups.items():
        wanted.sets.append((loading.HOURS, owner, members))


def add_day(frame: Frame, where: str, days: set[tuple[Any, ...]], new: tuple[int, str, str]) -> None:
    for weekday, opens, closes in days:
        if weekday == new[0] and opens < end(new[1], new[2]) and new[1] < end(opens, closes):
            frame.unfit(
                where,
                f"{DAYS[weekday]} {new[1]}-{new[2]} overlaps {opens}-{closes}; make one entry of them",
                "from",
                "to",
            )
    days.add(new)


def swapped(opens: str, closes: str) -> bool:
    """Whoever is open by day, for twelve hours or less, and writes the two the wrong way round says this."""
    return "00:00" < closes < opens and minutes(end(opens, closes)) - minutes(opens) >= HALF_A_DAY


def minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def refuse_swapped(frame: Frame, where: str, opens: str, closes: str) -> None:
    said = (
        f'is open all night, from {opens} to {closes}: write from = "{closes}" and to = "{opens}", or if it is meant so'
    )
    two = 'two entries, one with to = "24:00" and one of the next day with from = "00:00"'
    frame.unfit(where, f"{said}, {two}", "from", "to")


def end(opens: str, closes: str) -> str:
    """`26:00` for two in the morning of the next day."""
    return closes if closes >= opens else f"{int(closes[:2]) + 24:02}{closes[2:]}"


def add_closed(frame: Frame, wanted: Wanted, parts: Sequence[ClosedPart]) -> None:
    seen: set[tuple[str, str, str]] = set()
    for number, part in enumerate(parts, 1):
        where, key = f"[[closed]] number {number}", (part.place, part.staff, part.first)
        frame.refer(where, "place", [part.place] if part.place else [])
        frame.refer(where, "staff", [part.staff] if part.staff else [])
        last = part.last or part.first
        if last < part.first:
            frame.unfit(where, f"ends on {last}, before it begins", "from", "to")
        if key in seen:
            frame.unfit(where, f"begins on {part.first} like an earlier entry; keep one of them", "from")
        seen.add(key)
        values = {"last": last, "reason": part.reason, "translated": part.translated.told()}
        wanted.row(loading.CLOSED, key, part, values, always=("last",))
