"""When we are open: on the days that were asked about or today, in the week, and what is closed soon. It is said and
over, so it may come in the middle of all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flows.effects import Effect, Mention, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.parts import listed
from flows.hears.tongue import in_its_language
from flows.needs.booking import FindShop, Place, Shop
from flows.rules.opening import ANYBODY, DAY, closing, hours_of_week, open_on
from flows.rules.whens import whens

SOON = 60 * DAY
MOST = 10  # days that are told one by one
Span = tuple[date, date]


def need(turn: Turn[None]) -> FindShop:
    return FindShop(turn.language)


def say_hours(turn: Turn[Shop]) -> list[Effect]:
    if not turn.known.hours:
        return [Say("hours.unknown")]
    asked = asked_about(turn)
    told = Say("hours.open", {"places": [opening(turn, place, asked) for place in turn.known.places]})
    return [told, *mentioned(turn, asked)]


def mentioned(turn: Turn[Shop], asked: Sequence[Span]) -> list[Effect]:
    """One day that we are open on: somebody may want to come then."""
    days = days_of(asked)
    if len(days) != 1 or not any(open_on(turn.known, place, days[0]) for place in turn.known.places):
        return []
    return [Mention({"day": days[0].isoformat(), "asked": turn.at.isoformat()})]


def asked_about(turn: Turn[Shop]) -> list[Span]:
    """The days or spans of days that the question names, both ends included."""
    said = in_its_language(turn.words)
    parts = [replace(said, text=part) for part in listed(said) if part and not any(map(str.isdigit, part))]
    named = [(when.day, when.last or when.day) for text in (said, *parts) for when in whens(text) if when.day]
    return sorted({(date.fromisoformat(first), date.fromisoformat(last)) for first, last in named})


def opening(turn: Turn[Shop], place: Place, asked: Sequence[Span]) -> dict[str, Any]:
    """`days` and `week` hold pairs of wall clock times; days of the week that are alike go together."""
    today = turn.at.astimezone(ZoneInfo(place.zone)).date()
    several, days = len(turn.known.places) > 1, days_of(asked) or [today]
    off = closings(turn.known, place, [(today, today + SOON), *asked])
    return {
        "name": place.name if several else "",
        "today": today,
        "days": [on_day(turn.known, place, day) for day in days],
        "week": week(turn.known, place),
        "closed": [row for row in off if row[0] != row[1] or row[0] not in days],
    }


def days_of(asked: Sequence[Span]) -> list[date]:
    """Each of the days, in order; none where they are too many to be told."""
    if sum((last - first).days + 1 for first, last in asked) > MOST:
        return []
    return sorted({first + n * DAY for first, last in asked for n in range((last - first).days + 1)})


def on_day(shop: Shop, place: Place, day: date) -> tuple[date, list[tuple[str, str]], str]:
    """When it is open then; if it is closed out of the ordinary, also why."""
    off = closing(shop, place.slug, ANYBODY, day)
    found = [(clock(s.opens, place), clock(s.closes, place)) for s in open_on(shop, place, day)]
    return day, found, off.reason if off and not found else ""


def clock(at: datetime, place: Place) -> str:
    return f"{at.astimezone(ZoneInfo(place.zone)):%H:%M}"


def week(shop: Shop, place: Place) -> list[tuple[int, int, tuple[tuple[str, str], ...]]]:
    """First and last weekday (0 is Monday) of each run of days with the same hours."""
    runs: list[tuple[int, int, tuple[tuple[str, str], ...]]] = []
    for weekday, hours in enumerate(hours_of_week(shop, place.slug)):
        if runs and runs[-1][2] == hours:
            runs[-1] = (runs[-1][0], weekday, hours)
        else:
            runs.append((weekday, weekday, hours))
    return runs


def closings(shop: Shop, place: Place, spans: Sequence[Span]) -> list[tuple[date, date, str]]:
    """Days off of the whole place that fall into one of the spans."""
    return [
        (row.first, row.last, row.reason)
        for row in shop.closed
        if not row.staff and row.place in ("", place.slug) and any(a <= row.last and row.first <= b for a, b in spans)
    ]


STATES: States[Shop] = (State("new"), State("told", ends=True))

# fmt: off
RULES: Rules[Shop] = (
    #     on       from   to      only if  then
    Rule("start", "new", "told", None,    say_hours),
)
# fmt: on

HOURS = Flow[Shop]("hours", need, STATES, RULES)
