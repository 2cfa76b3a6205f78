"""What is heard in a booking. The names of the hearers are those of the hints."""

from flows.booking.ask import ask_day, ask_near, ask_place, ask_time
from flows.booking.wish import understood
from flows.engine import Turn
from flows.hears.answers import anything, yes_no
from flows.hears.anywhere import command_of
from flows.hears.choose import is_place
from flows.hears.clean import digits
from flows.hears.said import UNCLEAR, Heard, Said
from flows.needs.booking import Diary
from flows.rules.wishes import Told, When

ELSEWHERE = {"my_bookings", "cancel_booking", "hours", "where", "prices", "promotion", "call_me", "my_data"}
ASKS = {"place": ask_place, "day": ask_day, "time": ask_time, "near": ask_near}


def service(said: Said) -> Heard:
    return anything(said)


def place(said: Said) -> Heard:
    return anything(said)


def when(said: Said) -> Heard:
    return anything(said)


def confirmation(said: Said) -> Heard:
    answer = yes_no(said)
    return anything(said) if answer == UNCLEAR else answer


def understand(turn: Turn[Diary]) -> Heard:
    """An option that stands in a longer message: what else the message says counts too."""
    if (clock := bare_hour(turn)) and turn.trigger in ("answer", "unclear"):
        return "told", clock
    found = understood(turn, turn.heard)
    command = command_of(turn.words_of(turn.heard))
    if command and command[0] in ELSEWHERE:
        return UNCLEAR
    if turn.trigger in ("any", "none"):
        return sweeping(turn)
    if turn.trigger in ("answer", "unclear"):
        return ("told", turn.heard) if found else UNCLEAR
    if turn.trigger in ("service", "place") and is_place(turn.words_of(turn.heard)):
        return turn.trigger, turn.value  # "el segundo" is a day of the month elsewhere
    return ("told", turn.heard) if tells_more(turn.trigger, found) else (turn.trigger, turn.value)


def bare_hour(turn: Turn[Diary]) -> str:
    """`11` to the question of the time, where it is no number of an option: at eleven."""
    number = digits(turn.heard).strip()
    is_hour = turn.state in ("time", "near") and number.isdecimal() and 7 <= int(number) < 24
    return f"{int(number)}:00" if is_hour else ""


def sweeping(turn: Turn[Diary]) -> Heard:
    """`any` is the first on offer, `none` leads to others."""
    if turn.trigger == "none":
        return ("other", "") if turn.state in ("time", "near") else UNCLEAR
    offered = ASKS[turn.state](turn).options if turn.state in ASKS else ()
    trigger, _, value = offered[0].id.partition(":") if offered else UNCLEAR[0].partition(":")
    return trigger, value


def tells_more(trigger: str, found: Told) -> bool:
    if trigger == "day":
        return any(when.span != When().span or when.clock for when in found.whens)
    if trigger == "at":
        return any(when.day for when in found.whens)
    return trigger in ("service", "place", "no") and bool(found.whens or found.staff)
