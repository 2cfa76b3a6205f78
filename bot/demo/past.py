"""The salon's past: visits that were and visits that are to come, what people answered, a campaign that is over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.demo.campaign import keep_campaign
from bot.demo.people import Customer
from bot.demo.plan import ZONE
from bot.demo.sids import number
from flows.needs.booking import CELL
from storage import booking, questionnaire
from storage.db import Tx
from storage.engine import to_json

DAYS = range(-45, 12)
SLOTS = (time(10), time(12), time(14), time(15, 45))
WORK: Mapping[str, tuple[str, Sequence[str], Sequence[int]]] = {
    "mia": ("soho", ("haircut", "colour", "blow-dry"), range(5)),
    "noor": ("soho", ("facial", "haircut"), range(5)),
    "theo": ("camden", ("haircut", "beard-trim"), range(1, 6)),
}
"""Where each of the staff works, what they do, on which days of the week."""
MINUTES = {"haircut": (45, 15, 3800), "colour": (90, 15, 8500), "blow-dry": (30, 0, 2500), "facial": (60, 15, 5500),
           "beard-trim": (20, 0, 1600)}  # fmt: skip
"""Minutes, minutes to clear up, price in pence."""
AGO = timedelta(days=21)


@dataclass(frozen=True)
class Visit:
    contact: int
    service: str
    place: str
    staff: str
    starts: datetime


def give_a_past(tx: Tx, owner: int, people: Mapping[int, Customer], at: datetime) -> None:
    for n, visit in enumerate(visits(list(people), at)):
        keep_visit(tx, n, visit, at)
    keep_skin_answers(tx, list(people)[20:32], at)
    keep_campaign(tx, owner, people, at - AGO)


# Visits.


def visits(people: Sequence[int], at: datetime) -> Iterator[Visit]:
    """Some of the times of every working day; never all, so that one can book."""
    zone = ZoneInfo(ZONE)
    today = at.astimezone(zone).date()
    for day in (today + timedelta(days=distance) for distance in DAYS):
        for staff, (place, services, weekdays) in WORK.items():
            for n, slot in enumerate(SLOTS if day.weekday() in weekdays else ()):
                chance = number(f"{day.toordinal()} {staff} {n}")
                if chance % 100 < (70 if day < today else 40):
                    service = services[chance // 100 % len(services)]
                    who = people[chance // 1000 % len(people)]
                    yield Visit(who, service, place, staff, moment(day, slot, zone))


def moment(day: date, slot: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, slot, zone)


def keep_visit(tx: Tx, n: int, visit: Visit, at: datetime) -> None:
    minutes, clearing, price = MINUTES[visit.service]
    ends = visit.starts + timedelta(minutes=minutes)
    over = "no_show" if n % 23 == 0 else "cancelled" if n % 17 == 0 else "done"
    status = "booked" if ends > at else over
    id = number(f"visit {n}")
    made = visit.starts - timedelta(days=3 + n % 9)
    tx.run(
        booking.BOOK,
        id=id, contact=visit.contact, service=visit.service, place=visit.place, staff=visit.staff, starts=visit.starts,
        ends=ends, status=status, price=price, created=min(made, at), campaign=None, step=None, more=to_json({}),
    )  # fmt: skip
    if status != "cancelled":
        first = int(visit.starts.timestamp()) // CELL
        cells = range(first, first + -(-(minutes + clearing) * 60 // CELL))
        taken = {"resource": f"staff:{visit.staff}", "seat": 1, "booking": id}
        tx.many(booking.TAKE, [{**taken, "cell": cell} for cell in cells])


def keep_skin_answers(tx: Tx, people: Sequence[int], at: datetime) -> None:
    for n, who in enumerate(people):
        answers: dict[str, object] = {
            "allergies": "no" if n % 3 else "yes",
            "skin": ("Dry", "Oily", "A bit of both")[n % 3],
        }
        answers |= {} if n % 3 else {"which": ["Nuts"]}
        tx.run(
            questionnaire.ADD,
            id=number(f"skin-quiz {who}"), contact=who, slug="skin-quiz", version=1, at=at - timedelta(days=2 * n + 1),
            answers=to_json(answers), campaign=None, step=None,
        )  # fmt: skip
