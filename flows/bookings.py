"""What this person has booked: see it, move it, call it off."""

from flows.effects import YES_NO, CancelBooking, Effect, Mention, Option, Remember, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import anything, yes_no
from flows.hears.anywhere import command_of
from flows.hears.intents import asks, intent
from flows.hears.remarks import instead, leans, reports, same_time
from flows.hears.said import Heard, Said
from flows.hears.shift import shift
from flows.needs.booking import Booked, Diary
from flows.rules.whens import whens
from flows.rules.wishes import told
from flows.visits import MOST, as_last, begins, named_time, need, on_days, swap

# What they wish.


def wants(turn: Turn[Diary], wish: str) -> bool:
    return turn.data.get("wish") == wish


def picked(turn: Turn[Diary]) -> Booked | None:
    """The one that was picked, or the only one; None if it is over or gone."""
    booked = turn.known.booked
    if turn.trigger == "start" and "booking" not in turn.data:
        if wants(turn, "move"):  # one day alone is the one to go to
            named = swap(turn, turn.value)
            return named.visit if named else booked[0] if len(booked) == 1 and not is_new(turn) else None
        there = on_days(turn, turn.value)
        return booked[0] if len(booked) == 1 else there[0] if len(there) == 1 else None
    number = int(turn.value) if turn.trigger == "one" else turn.data.get("booking")
    return next((b for b in booked if b.id == number), None)


def none(turn: Turn[Diary]) -> bool:
    return not turn.known.booked


def is_new(turn: Turn[Diary]) -> bool:
    """The words are a wish to book, which may still mean a visit that there is."""
    return "or" in turn.data and (command_of(turn.words) or ("",))[0] == "book"


def books(turn: Turn[Diary]) -> bool:
    """`can I come a bit later`, and nothing is booked: that is what they want; or `monday instead of friday`, where no
    visit of theirs is meant."""
    other = "or" in turn.data and picked(turn) is None and (none(turn) or is_new(turn))
    return other or (none(turn) and bool(turn.data.get("vague")))


def gives_up(turn: Turn[Diary]) -> bool:
    """`I can't make it` in the midst of a booking, with no visit that it could be about."""
    return none(turn) and bool(turn.data.get("midway"))


def looks(turn: Turn[Diary]) -> bool:
    """No more is wished for than to see them."""
    return not (wants(turn, "move") or wants(turn, "cancel_booking"))


def one_to_move(turn: Turn[Diary]) -> bool:
    return wants(turn, "move") and picked(turn) is not None


def one_to_cancel(turn: Turn[Diary]) -> bool:
    return wants(turn, "cancel_booking") and picked(turn) is not None


def one(turn: Turn[Diary]) -> bool:
    return picked(turn) is not None


# What is said and done.


def note(turn: Turn[Diary]) -> list[Effect]:
    found = picked(turn)
    said = {"said": turn.value} if turn.trigger == "start" else {}
    return [Remember(said | ({"booking": found.id} if found else {}))]


def ask_which(turn: Turn[Diary]) -> Say:
    shown = turn.known.booked[:MOST]
    lines = [begins(turn, booked) for booked in shown]
    options = tuple(
        Option(f"one:{b.id}", "bookings.label", {"at": line["at"]}) for b, line in zip(shown, lines, strict=True)
    )
    return Say("bookings.which", {"lines": lines, "wish": turn.data.get("wish", "")}, options)


def ask_what(turn: Turn[Diary]) -> Say:
    found = picked(turn)
    options = (Option("move", "bookings.move"), Option("off", "bookings.call_off"), Option("keep", "bookings.keep"))
    return Say("bookings.what", begins(turn, found), options) if found else Say("bookings.over", options=options[2:])


def ask_sure(turn: Turn[Diary]) -> Say:
    found = picked(turn)
    return Say("bookings.sure", begins(turn, found), YES_NO) if found else Say("bookings.over", options=YES_NO[1:])


def say_none(turn: Turn[Diary]) -> list[Effect]:
    return [Say("bookings.empty")]


def book(turn: Turn[Diary]) -> list[Effect]:
    return [Start("booking", text=turn.value)]


def move(turn: Turn[Diary]) -> list[Effect]:
    """The booking flow finds the new time: the same service at the same place, with the same person."""
    found = picked(turn)
    if found is None:
        return [Say("bookings.over")]
    args = {"moves": found.id, "service": found.service, "place": found.place, "staff": found.staff}
    args["before"] = f"{begins(turn, found)['at']:%Y-%m-%dT%H:%M}"
    return [Start("booking", args, text=where_to(turn))]


def where_to(turn: Turn[Diary]) -> str:
    """`move it to monday` at the question what to do with it; else what was said at first."""
    if turn.trigger == "start":
        found = swap(turn, turn.value)
        return found.to if found else turn.value
    to = turn.heard if turn.trigger == "move" else ""
    return to if len(to.split()) > 1 and names_when(turn.words_of(to)) else str(turn.data.get("said", ""))


def names_when(said: Said) -> bool:
    """A day or a time, or by how much to move."""
    return bool(shift(said) or leans(said)) or any(when.day or when.clock for when in whens(said))


def another_time(turn: Turn[Diary]) -> Heard:
    """`an hour later`, at the question what to do with a visit."""
    said = turn.words_of(turn.heard)
    command = command_of(said)
    moves = names_when(said) and (command is None or command[0] == "move") and not reports(said)
    service = told(said, turn.known.shop).service
    found = picked(turn)
    other = service and found and service != found.service
    return ("move", "") if turn.trigger == "unclear" and moves and not other else (turn.trigger, turn.value)


def sure(turn: Turn[Diary]) -> Heard:
    """`yes, but a new one next week at the same time` moves it."""
    said = turn.words_of(turn.heard)
    wished = same_time(said) or instead(said) or intent(said) in ("book", "change_booking")
    moves = turn.trigger != "no" and wished and names_when(said) and not asks(said)
    return ("move", "") if moves else (turn.trigger, turn.value)


def call_off(turn: Turn[Diary]) -> list[Effect]:
    found = picked(turn)
    if found is None:
        return [Say("bookings.over")]
    off = Say("bookings.cancelled", begins(turn, found))
    return [CancelBooking(found.id), off, Mention({"visit": as_last(turn, found)}), Remember({"result": found.id})]


def keep(turn: Turn[Diary]) -> list[Effect]:
    return [Say("bookings.kept")]


def day_of_booking(said: Said) -> Heard:
    return anything(said)


STATES: States[Diary] = (
    State("new"),
    State("which", ask_which, day_of_booking, reads=named_time),
    State("listed", ask_which, day_of_booking, reads=named_time, passing=True),
    State("what", ask_what, reads=another_time, passing=True),
    State("sure", ask_sure, yes_no, reads=sure),
    State("moving", ends=True),
    State("called_off", ends=True),
    State("kept", ends=True),
    State("none", ends=True),
    State("absent", ends=True),
)

# fmt: off
RULES: Rules[Diary] = (
    #     on       from     to            only if        then
    Rule("start", "new",   "none",       books,         book),
    Rule("start", "new",   "absent",     gives_up),
    Rule("start", "new",   "none",       none,          say_none),
    Rule("start", "new",   "moving",     one_to_move,   move),
    Rule("start", "new",   "sure",       one_to_cancel, note),
    Rule("start", "new",   "what",       one,           note),
    Rule("start", "new",   "listed",     looks,         note),
    Rule("start", "new",   "which",      None,          note),
    Rule("one",   "listed", "what",      None,          note),
    Rule("one",   "which", "moving",     one_to_move,   move),
    Rule("one",   "which", "sure",       one_to_cancel, note),
    Rule("one",   "which", "what",       None,          note),
    Rule("move",  "what",  "moving",     None,          move),
    Rule("move",  "sure",  "moving",     None,          move),
    Rule("off",   "what",  "sure"),
    Rule("keep",  "what",  "kept",       None,          keep),
    Rule("yes",   "sure",  "called_off", None,          call_off),
    Rule("no",    "sure",  "kept",       None,          keep),
    *(Rule("cancel", state, "cancelled", None,          keep) for state in ("listed", "which", "what", "sure")),
)
# fmt: on

BOOKINGS = Flow[Diary]("bookings", need, STATES, RULES)
