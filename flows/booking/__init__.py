"""Book a visit: service, place, day and time, in one breath or one by one; also to move a visit that is booked."""

from flows.booking.ask import ask_confirm, ask_day, ask_doubt, ask_near, ask_place, ask_service, ask_time
from flows.booking.hear import confirmation, place, service, understand, when
from flows.booking.say import (
    book,
    call_off,
    gone,
    keep_pin,
    note,
    prepare,
    say_dropped,
    say_kept,
    say_left,
    say_over,
    say_unavailable,
    say_unplaced,
    unknown_service,
    unplaced,
)
from flows.booking.wish import is_free, is_moved, leads, moves, need
from flows.engine import Flow, Rule, Rules, State, States
from flows.needs.booking import Diary

STATES: States[Diary] = (
    State("new"),
    State("service", ask_service, service, reads=understand),
    State("place", ask_place, place, reads=understand),
    State("doubt", ask_doubt, when, reads=understand),
    State("day", ask_day, when, reads=understand),
    State("time", ask_time, when, reads=understand),
    State("near", ask_near, when, reads=understand),
    State("preparing"),
    State("confirm", ask_confirm, confirmation, reads=understand),
    State("booked", ends=True),
    State("unavailable", ends=True),
    State("over", ends=True),
)

ASKING = ("service", "place", "doubt", "day", "time", "near", "confirm")


# fmt: off
def on(trigger: str, *sources: str) -> Rules[Diary]:
    """Whatever somebody tells, and wherever: the booking goes on with the first thing that is missing."""
    return tuple(rule for source in sources for rule in (
        #    on       source  to             only if               then
        Rule(trigger, source, "over",        leads("over"),        say_over),
        Rule(trigger, source, "unavailable", leads("unavailable"), say_unavailable),
        Rule(trigger, source, "service",     leads("service"),     note),
        Rule(trigger, source, "place",       leads("place"),       note),
        Rule(trigger, source, "doubt",       leads("doubt"),       note),
        Rule(trigger, source, "time",        leads("time"),        note),
        Rule(trigger, source, "near",        leads("near"),        note),
        Rule(trigger, source, "preparing",   leads("preparing"),   prepare),
        Rule(trigger, source, "confirm",     leads("confirm"),     note),
        Rule(trigger, source, "day",         None,                 note),
    ))


def on_called_off(*sources: str) -> Rules[Diary]:
    """A visit was called off in the midst of it: the one that is to be moved, or another."""
    name = "bookings.called_off"
    other: Rules[Diary] = tuple(Rule(name, source, None) for source in sources)
    return tuple(Rule(name, source, "over", is_moved, say_over) for source in sources) + other


RULES: Rules[Diary] = (
    #    on     from       to    only if   then
    Rule("pin", "place",   None, unplaced, say_unplaced),
    Rule("pin", "service", None, None,     keep_pin),
    #   on                         from
    *on("start",                   "new"),
    *on("told",                    *ASKING),
    *on("service",                 "service"),
    *on("place",                   "place"),
    *on("pin",                     "place"),
    *on("more",                    "service", "place", "time"),
    *on("meant",                   "doubt"),
    *on("day",                     "day"),
    *on("later",                   "day"),
    *on("at",                      "time", "near"),
    *on("other",                   "time", "near"),
    *on("no",                      "confirm"),
    *on("questionnaire.completed", "preparing"),
    #    on                         from         to           only if  then
    Rule("yes",                     "confirm",   "over",      leads("over"), say_over),
    Rule("yes",                     "confirm",   "booked",    is_free, book),
    Rule("yes",                     "confirm",   "near",      leads("near"), gone),
    Rule("yes",                     "confirm",   "day",       None,    gone),
    Rule("unclear",                 "service",   None,        None,    unknown_service),
    Rule("questionnaire.cancelled", "preparing", "cancelled", None,    say_dropped),
    Rule("questionnaire.lapsed",    "preparing", "lapsed"),
    Rule("questionnaire.missing",   "preparing", "confirm",   None,    note),
    *(Rule("calls_off", state, None, None, call_off) for state in ASKING),
    *on_called_off(*ASKING),
    *(Rule("cancel", state, "cancelled", moves, say_kept) for state in ASKING),
    *(Rule("bookings.absent", state, "cancelled", None, say_left) for state in ASKING),
)
# fmt: on

BOOKING = Flow[Diary]("booking", need, STATES, RULES, recalls=True)
