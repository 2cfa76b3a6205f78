"""A salon with a diary, to book at: two services, two people, hours."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.loading import load_text
from storage.db import transaction
from tests.world import TestWorld

WEEK = range(5)
NAMES = Path(__file__).with_name("salon_names.toml")


def open_salon(world: TestWorld) -> None:
    """Mon to Fri 9 to 18 in London; Mia does all and has Saturdays of her own, Noor cuts hair."""
    place(world, "soho", "Rosewood Soho", "Europe/London")
    service(world, "haircut", "Haircut", 45, 3800, buffer_after=15)
    service(world, "colour", "Colour", 90, 8500)
    staff(world, "mia", "Mia", "haircut", "colour")
    staff(world, "noor", "Noor", "haircut")
    hours(world, "soho", "", WEEK, "09:00", "18:00")
    hours(world, "soho", "mia", [5], "10:00", "14:00")
    world.put("closed", place="", staff="", first="2026-03-17", last="2026-03-17", reason="Training")


def name_in_more_languages(world: TestWorld) -> None:
    """The salon in German and Spanish, with a questionnaire and an offer."""
    with transaction(world.world.db, world.salon) as tx:
        load_text(tx, NAMES.read_text(encoding="utf-8"), world.at)


def open_second_place(world: TestWorld) -> None:
    """In Madrid, an hour ahead; Mia works at both."""
    place(world, "madrid", "Rosewood Madrid", "Europe/Madrid", "3 Calle Mayor", 40.416, -3.705)
    hours(world, "madrid", "", WEEK, "10:00", "20:00")


def open_camden(world: TestWorld) -> None:
    """Closed on Mondays and Sundays; Theo works there alone, and nobody does colour."""
    place(world, "camden", "Rosewood Camden", "Europe/London", "40 Parkway", 51.538, -0.145)
    service(world, "beard", "Beard trim", 20, 1600)
    staff(world, "theo", "Theo", "haircut", "beard")
    hours(world, "camden", "", range(1, 6), "10:00", "18:00")
    for who, where in (("theo", "camden"), ("mia", "soho"), ("noor", "soho")):
        world.put("staff_place", staff=who, place=where)


def open_kiosk(world: TestWorld) -> None:
    """One service, one place, nobody by name, one visit a day."""
    place(world, "kiosk", "The Kiosk", "UTC")
    service(world, "photo", "Passport photo", 60, None)
    hours(world, "kiosk", "", WEEK, "15:00", "16:00")


def open_clinic(world: TestWorld) -> None:
    """Services of longer names, two of which share a word."""
    place(world, "clinic", "The Clinic", "UTC")
    names = {"physio": "Physiotherapy", "sport": "Sports massage", "deep": "Deep massage", "eve": "Evening make-up"}
    for slug, name in names.items():
        service(world, slug, name, 30, 4000)
    staff(world, "tim", "Tim", *names)
    hours(world, "clinic", "", WEEK, "09:00", "20:00")


def open_gym(world: TestWorld) -> None:
    """Open from early to late, for two at once."""
    place(world, "gym", "The Gym", "UTC")
    service(world, "yoga", "Yoga", 60, 1200, capacity=2)
    staff(world, "lea", "Lea", "yoga")
    hours(world, "gym", "", range(7), "06:00", "23:00")


def open_annexe(world: TestWorld) -> None:
    """A place of which nobody knows where it is."""
    world.put("place", slug="annexe", name="Rosewood Annexe", timezone="", address="", latitude=None, longitude=None)
    hours(world, "annexe", "", WEEK, "09:00", "18:00")


def place(
    world: TestWorld,
    slug: str,
    name: str,
    zone: str,
    address: str = "12 Berwick Street",
    latitude: float = 51.514,
    longitude: float = -0.135,
) -> None:
    more = {"address": address, "latitude": latitude, "longitude": longitude}
    world.put("place", slug=slug, name=name, timezone=zone, **more)


def service(world: TestWorld, slug: str, name: str, minutes: int, price: int | None, **more: int) -> None:
    columns = {"buffer_before": 0, "buffer_after": 0, "capacity": 1} | more
    world.put("service", slug=slug, name=name, minutes=minutes, price=price, active=True, **columns)


def staff(world: TestWorld, slug: str, name: str, *services: str) -> None:
    world.put("staff", slug=slug, name=name, role="agent", active=True)
    for each in services:
        world.put("staff_service", staff=slug, service=each)


def hours(world: TestWorld, where: str, who: str, days: object, opens: str, closes: str) -> None:
    for day in days:  # type: ignore[attr-defined]
        world.put("hours", place=where, staff=who, weekday=day, opens=opens, closes=closes)


def ask_first(world: TestWorld, trigger: str, repeat: str = "always") -> None:
    """A questionnaire that goes with every booking."""
    slug = trigger.replace("_", "-")
    question = {"key": "allergies", "type": "yes_no", "text": f"Any allergies ({slug})?"}
    texts = {"slug": slug, "title": slug, "trigger": trigger, "services": "[]", "repeat": repeat}
    world.put("questionnaire", **texts, version=1, active=True)
    world.put("questionnaire_version", slug=slug, version=1, questions=json.dumps([question]))


def close(world: TestWorld, first: str, last: str, reason: str) -> None:
    world.put("closed", place="", staff="", first=first, last=last, reason=reason)


def take(world: TestWorld, person: str, who: str, at: datetime, minutes: int) -> None:
    """Somebody else has that time."""
    first = int(at.timestamp()) // 300
    id = first
    world.put(
        "booking",
        **{"id": id, "contact": world.ids[person], "service": "haircut", "place": "soho", "staff": who},
        **{"starts": at, "ends": at, "status": "booked", "created": at, "more": "{}"},
    )
    for cell in range(first, first + minutes // 5):
        world.put("taken", resource=f"staff:{who}", cell=cell, seat=1, booking=id)


DIARY: dict[str, Callable[..., None]] = {
    "-- there is a salon": open_salon,
    "-- there is a place in Madrid too": open_second_place,
    "-- its names are in German and Spanish too": name_in_more_languages,
    "-- there is a place in Camden": open_camden,
    "-- there is an annexe too": open_annexe,
    "-- there is a gym": open_gym,
    "-- there is a clinic": open_clinic,
    "-- there is a kiosk": open_kiosk,
    r"-- it is closed from (\S+) to (\S+): (.*)": close,
    "-- (before_booking|after_booking) is asked": ask_first,
    "-- (\\w+) has (\\w+) on (\\S+) for (\\d+) minutes": lambda world, person, who, at, minutes: take(
        world, person, who, datetime.fromisoformat(at), int(minutes)
    ),
}
"""Lines of walks."""
