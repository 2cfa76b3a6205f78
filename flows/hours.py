"""When we are open: today, the week, what is closed soon. It is said and over, so it may come in the middle of all."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.booking import FindShop, Place, Shop
from flows.rules.opening import DAY, hours_of_week, open_on

SOON = 21 * DAY


def need(turn: Turn[None]) -> FindShop:
    return FindShop()


def say_hours(turn: Turn[Shop]) -> list[Effect]:
    if not turn.known.hours:
        return [Say("hours.unknown")]
    return [Say("hours.open", {"places": [opening(turn, place) for place in turn.known.places]})]


def opening(turn: Turn[Shop], place: Place) -> dict[str, Any]:
    """`today` and `week` hold pairs of wall clock times; days of the week that are alike go together."""
    now = turn.at.astimezone(ZoneInfo(place.zone))
    today = [(clock(s.opens, place), clock(s.closes, place)) for s in open_on(turn.known, place, now.date())]
    several = len(turn.known.places) > 1
    return {
        "name": place.name if several else "",
        "today": today,
        "week": week(turn.known, place),
        "closed": closings(turn.known, place, now.date()),
    }


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


def closings(shop: Shop, place: Place, today: date) -> list[tuple[date, date, str]]:
    """Days off of the whole place that are near."""
    near: timedelta = SOON
    return [
        (row.first, row.last, row.reason)
        for row in shop.closed
        if not row.staff and row.place in ("", place.slug) and today <= row.last and row.first <= today + near
    ]


STATES: States[Shop] = (State("new"), State("told", ends=True))

# fmt: off
RULES: Rules[Shop] = (
    #     on       from   to      only if  then
    Rule("start", "new", "told", None,    say_hours),
)
# fmt: on

HOURS = Flow[Shop]("hours", need, STATES, RULES)
