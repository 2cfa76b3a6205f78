"""What is heard in a booking. The names of the hearers are those of the hints."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from flows.booking.ask import ask_day, ask_near, ask_place, ask_time
from flows.booking.recall import points
from flows.booking.wish import any_place, any_will_do, moves, understood
from flows.engine import Turn
from flows.hears import language
from flows.hears.answers import anything, number, yes_no
from flows.hears.anywhere import command_of
from flows.hears.choose import is_place, praised, sweeps
from flows.hears.clean import words
from flows.hears.intents import asks, asks_about, intent
from flows.hears.parts import sentences
from flows.hears.remarks import absent, asks_how, leans, lets_go, mine, reports, several, takes
from flows.hears.said import UNCLEAR, Heard, Said
from flows.hears.shift import shift
from flows.needs.booking import Diary
from flows.rules.whens import When
from flows.rules.wishes import Told, kept
from flows.visits import begins, on_days

ELSEWHERE = {"my_bookings", "cancel_booking", "hours", "where", "prices", "promotion", "call_me", "my_data"}
OTHERS = ("other", "later")
HOURLESS = ("answer", "unclear", "other", "more")  # `10` is rather ten o'clock than the tenth option, `Another day`
OPENS, DAY = 7, 24  # an hour alone is of the day
FEW = 4  # words of an answer that holds an hour
HAS_DIGIT = re.compile(r"\d").search  # `the later one` names no hour
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
    said = turn.words_of(turn.heard)
    command = command_of(said)
    if (command and command[0] in ELSEWHERE) or speaks_of_visit(turn, said):
        return UNCLEAR
    if leaves(turn, said):
        return "cancel", ""
    if calls_other_off(turn, said):
        return "calls_off", turn.heard
    return of_times(turn, said) or of_the_rest(turn, said)


def of_times(turn: Turn[Diary], said: Said) -> Heard | None:
    """A time that is on offer, or an hour instead of what is to be confirmed."""
    if turn.state in ("time", "near") and not reports(said) and (picked := time_offered(turn, said)):
        return picked
    if turn.state == "confirm" and (hour := hour_instead(turn, said)):
        return "told", hour
    return None


def of_the_rest(turn: Turn[Diary], said: Said) -> Heard:
    if turn.trigger in ("any", "none"):
        return sweeping(turn)
    found = understood(turn, turn.heard)
    if beside(turn, said, found):
        return UNCLEAR
    if takes_any(turn, said, found):
        return ("told", turn.heard) if turn.state == "place" else meaning(offered(turn)[0])
    if turn.trigger in ("answer", "unclear"):
        news = tells(turn, found) or several(said)
        return ("told", turn.heard) if news and not asks_about(said) else other(turn, said)
    if turn.trigger in ("service", "place") and is_place(said):
        return turn.trigger, turn.value  # "el segundo" is a day of the month elsewhere
    more = changes(turn, found) if turn.trigger == "yes" else tells_more(turn.trigger, found)
    return ("told", turn.heard) if more else (turn.trigger, turn.value)


def takes_any(turn: Turn[Diary], said: Said, found: Told) -> bool:
    """`whichever has something soonest`: of the places, and what else is said counts; or the first time on offer."""
    if turn.trigger not in ("answer", "unclear") or asks(said):
        return False
    if turn.state == "place":
        return any_will_do(said, found)
    return turn.state in ("time", "near") and sweeps(said) and not any(when.day or when.clock for when in found.whens)


def tells(turn: Turn[Diary], found: Told) -> bool:
    """Where a service is asked for, words that may mean one are no small talk."""
    perhaps = turn.state == "service" and bool(found.perhaps)
    return bool(found) or perhaps or points(turn.words_of(turn.heard))


def leaves(turn: Turn[Diary], said: Said) -> bool:
    """`forget it`; but `keep it` agrees to what is to be confirmed, unless a visit is to be moved."""
    agrees = turn.state == "confirm" and not moves(turn) and turn.trigger not in ("no", "cancel")
    parts = [replace(said, text=part) for part in (said.text, *sentences(said.text))]
    return not agrees and any(lets_go(part) and not sweeps(part, beside=0) for part in parts)


def speaks_of_visit(turn: Turn[Diary], said: Said) -> bool:
    """`move my appointment` in the midst of a new booking is about the visit that they have."""
    if moves(turn) or not turn.known.booked or reports(said):
        return False
    command = command_of(said)
    by_so_much = shift(said) or leans(said)
    changing = by_so_much or (command is not None and command[0] == "move")
    return bool(changing) and (mine(said) or turn.state == "service")


def calls_other_off(turn: Turn[Diary], said: Said) -> bool:
    """`cancel the tuesday one` is about the visit of that day, and not about the one that is being booked."""
    if intent(said) != "cancel" or asks_how(said):
        return False
    wished = {when.day for when in kept(turn.data).whens}
    days = {f"{begins(turn, visit)['at']:%Y-%m-%d}" for visit in on_days(turn, said.text)}
    return bool(days - wished)


def beside(turn: Turn[Diary], said: Said, found: Told) -> bool:
    """A question about cancelling is not the option `Cancel`, and a delay is no time."""
    about = (turn.trigger == "cancel" and asks(said)) or ((asks_how(said) or absent(said)) and not found.whens)
    return about or (reports(said) and turn.trigger not in ("service", "place"))


def hour_instead(turn: Turn[Diary], said: Said) -> str:
    """`no, rather 4` at what was to be confirmed: that hour, on the same day."""
    few = turn.trigger in ("no", "answer", "unclear") and len(said_much(said)) <= FEW and HAS_DIGIT(said.text)
    hour = hour_of(turn, said) if few else 0
    return f"{hour}:00" if hour else ""


def changes(turn: Turn[Diary], found: Told) -> bool:
    """A yes that names another time than the one that it was asked about."""
    asked = kept(turn.data).whens
    return bool(asked and found.whens) and not any(is_same(asked[0], when) for when in found.whens)


def is_same(asked: When, when: When) -> bool:
    if when.day and not when.day <= asked.day <= (when.last or when.day):
        return False
    return when.clock == asked.clock if when.exact else when.holds(time.fromisoformat(asked.clock or "12:00"))


def time_offered(turn: Turn[Diary], said: Said) -> Heard | None:
    """One of the times on offer: `the later one`, or its hour in few words, such as `11 works`."""
    times = sorted(id for id in offered(turn) if id.startswith("at:"))
    heard = words(said.text)
    if len(times) == 1 and (yes_no(said) == ("yes", "") or takes(said)) and not understood(turn, said.text):
        return meaning(times[0])
    if times and (word := praised(said)):
        return nth(turn, language.picks(said.language).places[word])
    if times and (end := end_of(said.language, heard)) is not None:
        return meaning(times[end])
    hour = hour_of(turn, said) if turn.trigger in HOURLESS and len(said_much(said)) <= FEW else 0
    near = [t for t in times if hour and int(t[-5:-3]) in (hour, hour + 12)]
    exact = [t for t in near if t.endswith(":00")]
    if exact or (near and turn.state == "near"):
        return meaning((exact or near)[0])
    least = 1 if turn.trigger in ("answer", "unclear") else OPENS
    return ("told", f"{hour}:00") if least <= hour < DAY else None


def offered(turn: Turn[Diary]) -> list[str]:
    """The ids of what was offered, before these words change anything."""
    return [option.id for option in ASKS[turn.state](replace(turn, trigger="", value="")).options]


def nth(turn: Turn[Diary], place: int) -> Heard | None:
    """The first, the second or, at -1, the last of the times as they are offered."""
    times = [id for id in offered(turn) if id.startswith("at:")]
    return meaning(times[place if place < 0 else place - 1]) if place <= len(times) else None


def end_of(own: str, heard: Sequence[str]) -> int | None:
    """0 for the first of what is offered, -1 for the last; None where the words are about neither."""
    picks = language.picks(own)
    core = " ".join(word for word in heard if word not in picks.polite)
    return 0 if core in picks.sooner else -1 if core in picks.later else None


def said_much(said: Said) -> list[str]:
    """The words but those that only lead to another wish: `ok then`, `no rather`."""
    picks = language.picks(said.language)
    small = picks.polite | picks.plain | picks.sooner | picks.later
    return [word for word in words(said.text) if word not in small]


def hour_of(turn: Turn[Diary], said: Said) -> int:
    """A number alone among words, where nothing else is said of a day or a time."""
    _, value = number(said)
    timed = shift(said) or any(when.day or when.clock for when in understood(turn, said.text).whens)
    timed = timed or several(said)
    alone = value.isdecimal() and not timed
    return int(value) if alone and int(value) < DAY else 0


def sweeping(turn: Turn[Diary]) -> Heard:
    """`any` is the first on offer, `none` leads to others."""
    if turn.trigger == "none":
        return others(turn)
    if turn.state == "place":
        return "place", any_place(turn, kept(turn.data))
    return meaning(offered(turn)[0]) if turn.state in ASKS else UNCLEAR


def other(turn: Turn[Diary], said: Said) -> Heard:
    """A bare no, or the wish for something else, turns down all that is offered."""
    declined = yes_no(said) == ("no", "") or intent(said) == "request_alternatives"
    return others(turn) if declined else UNCLEAR


def others(turn: Turn[Diary]) -> Heard:
    """What leads to more of the same kind, as it is offered itself."""
    there = map(meaning, offered(turn) if turn.state in ASKS else ())
    return next((found for found in there if found[0] in OTHERS), UNCLEAR)


def meaning(id: str) -> Heard:
    trigger, _, value = id.partition(":")
    return trigger, value


def tells_more(trigger: str, found: Told) -> bool:
    if trigger == "day":
        return any(when.span != When().span or when.clock for when in found.whens)
    if trigger == "at":
        return any(when.day for when in found.whens)
    if trigger == "no":
        return bool(found)
    return trigger in ("service", "place") and bool(found.whens or found.staff)
