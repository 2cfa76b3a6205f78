"""Where a message goes: a tap, a word that works everywhere, a staff command, the running flow. First match wins."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.items import Back, Cancel, Hear, Item, Pull
from bot.optout import besides, opt_in, opt_out
from bot.taps import tap_of
from flows.all import FLOWS
from flows.effects import Say, Start
from flows.engine import Session
from flows.facts import Contact, Message
from flows.hears.anywhere import anywhere, command_of
from flows.hears.clean import words
from flows.hears.dates import readings
from flows.hears.intents import asks, intent, mentions, trouble
from flows.hears.parts import questions
from flows.hears.remarks import absent, asks_how, comes, gifts, instead, late, leans, reports, soonest
from flows.hears.said import Said
from flows.hears.shift import shift
from flows.language import called
from flows.staff.grammar import without_slash

AWAY = timedelta(hours=6)
ANSWERS = ("hours", "where", "prices")
SHORT = 8  # words of a wish for the first time that is free

EVERYWHERE: Mapping[str, tuple[Item, ...]] = {
    "menu": (Start("menu"),),
    "back": (Back(),),
    "help": (Say("common.help"),),
    "human": (Start("human"),),
    "language": (Start("language"),),
}
STARTS: Mapping[str, str] = {
    "book": "booking",
    "my_bookings": "bookings",
    "move": "bookings",
    "cancel_booking": "bookings",
    "hours": "hours",
    "where": "where",
    "prices": "prices",
    "promotion": "offers",
    "call_me": "human",
    "my_data": "my_data",
}
"""What a phrase starts, from anywhere. A command without a flow is not understood as one."""
MOVE_OR_BOOK = {"wish": "move", "or": "book"}
ABOUT = ("bookings", "hours", "prices")
"""Those that hear the phrase itself: which visit and where to, which day, which service."""
MEANT: Mapping[str, tuple[Item, ...]] = {
    "agent": (Start("human"),),
    "call_me": (Start("human"),),
    "help": (Say("common.help"),),
    "back": (Back(),),
    "menu": (Start("menu"),),
    "thanks": (Say("common.thanks"),),
    "goodbye": (Say("common.goodbye"),),
    "repeat": (Say("common.again"),),
}
"""What an intent leads to, when it is heard in free words."""
LATE_BESIDE = (None, "book", "thanks", "greet", "goodbye", "unsure", "negate", "affirm", "check_booking", "call_me")
"""What the words of somebody who is late may sound like besides; whoever cancels or moves the visit is not late."""


def route(message: Message, said: Said, contact: Contact, away: bool) -> Sequence[Item] | None:
    """What to do, or None: then the words belong to the running flow. `away`: a question of ours has waited for so
    long that the person may have forgotten it."""
    if tap := tap_of(message):
        return [tap]
    word = anywhere(said)
    if word in ("stop", "start"):
        return opt_out(contact) if word == "stop" else opt_in()
    if word == "help" and contact.role != "customer":
        return [*EVERYWHERE[word], Say("staff.begin")]
    if word:
        return [Cancel(said.text)] if word == "cancel" else EVERYWHERE[word]
    return [Start("comeback")] if away and not starting(said) else None


def starting(said: Said) -> Sequence[Item]:
    """The flows that these words ask for, if they do: those that only tell something first, then what is left."""
    if told := answers(said):
        return told
    found = command_of(said)
    if gifts(said) and not readings(said) and (found is None or found[0] in ("promotion", "prices")):
        return [Start("gifts", text=said.text)]
    if by_so_much(said) and (found is None or found[0] in ("book", "move")):
        return [Start("bookings", {"wish": "move", "vague": True}, text=said.text)]
    if absent(said) and not readings(said):
        return [Start("bookings", {"wish": "absent"})]
    if found is None or STARTS.get(found[0]) not in FLOWS:
        return []
    if found[0] == "book" and instead(said):
        return [Start("bookings", MOVE_OR_BOOK, text=said.text)]
    if priced := also_priced(said, found[0]):
        return priced
    flow = STARTS[found[0]]
    text = found[1] or (said.text if flow in ABOUT else "")
    return [Start(flow, {"wish": found[0]} if found[0] != "book" else {}, text=text)]


def also_priced(said: Said, command: str) -> Sequence[Item]:
    """The price and a wish in one sentence: `what is the price of a cut I want to come tomorrow`."""
    wishes = command == "prices" and comes(said) and any(one.day or one.time for one in readings(said))
    if not wishes and not (command == "book" and mentions(said, "prices")):
        return ()
    return [Start("prices", text=said.text), Start("booking", text=said.text)]


def answers(said: Said, *, beside: bool = False) -> Sequence[Item]:
    """What a message asks that we can tell at once, then the rest of it. `beside`: only if there is a rest. Who came to
    harm or complains needs a person, before anything else."""
    if why := trouble(said):
        return [Start("human", {"why": why})]
    asked, rest = questions(said, ANSWERS)
    if not asked or (beside and not rest):
        return ()
    left: list[Item] = [Hear(replace(said, text=rest), rest=True)] if rest else []
    if rest and not beside and "prices" in asked and books(replace(said, text=rest)):
        left = [Start("booking", {"about": asked["prices"]}, text=rest)]
    return [*(Start(STARTS[name], {"rest": rest} if rest else {}, text=text) for name, text in asked.items()), *left]


def books(said: Said) -> bool:
    """Whether these words by themselves begin a booking."""
    command = command_of(said)
    begun = starting(said) if command else wished(said)
    return any(isinstance(item, Start) and item.flow == "booking" for item in begun)


def meant(said: Said, contact: Contact) -> Sequence[Item]:
    """What free words ask for, where nothing that was asked explains them; empty where they mean nothing to us."""
    if started := without_slash(said, contact) or delayed(said) or starting(said):
        return started
    if asks_how(said):
        return how(midway=False)
    name = intent(said)
    if name == "cancel":
        return [Cancel(said.text)]
    if name == "optout":
        return [*opt_out(contact), *besides(said)]
    if name == "optin":
        return opt_in()
    if name == "change_language" or (name is None and wants_language(said)):
        return [Start("language", text=said.text)]
    return MEANT.get(name or "", ())


def delayed(said: Said) -> Sequence[Item]:
    """`running 10 minutes late` is told to the staff; `how late are you open` is not."""
    return [Start("late", text=said.text)] if late(said) and not trouble(said) and intent(said) in LATE_BESIDE else []


def how(*, midway: bool) -> Sequence[Item]:
    """Who asks how to cancel does not cancel yet."""
    return [Say("common.calling_off", {"midway": midway})]


def wants_language(said: Said) -> bool:
    """`auf deutsch bitte`, in the language that is wished for."""
    code = called(said.text)
    return bool(code) and intent(replace(said, locale=code)) == "change_language"


def aside(said: Said, contact: Contact, top: Session | None, *, waits: bool, rest: bool = False) -> Sequence[Item]:
    """What words lead to that the flow on top does not understand. Where none runs, or one that is open to wishes,
    every word gets an answer, unless a campaign waits for this reply (`waits`). `rest`: of a message answered."""
    flow = FLOWS[top.flow] if top else None
    idle = top is None or FLOWS[top.flow].is_passing(top.state)
    items = how(midway=True) if asks_how(said) and not idle else meant(said, contact)
    if top and FLOWS[top.flow].knows(top.state, "bookings.absent") and is_absent(items):
        items = [Start("bookings", {"wish": "absent", "midway": True})]
    if not idle:
        items = [replace(item, args={"midway": True}) if is_gift(item) else item for item in items]
    if idle or (flow and flow.open):
        items = items or wished(said)
    if not waits and (flow is None or flow.open):
        items = items or guessed(said, contact, quiet=not idle, rest=rest)
    elif not idle and not items:
        items = hello(said, contact) or small(said) or ([Say("common.unanswered")] if asks(said) else ())
    ends = top is not None and idle and items and all(is_last_word(item) for item in items)
    return [Pull("lapse"), *items] if ends else items


def guessed(said: Said, contact: Contact, *, quiet: bool, rest: bool) -> Sequence[Item]:
    """`ok` where nothing was asked, a greeting, and words that mean nothing to us by themselves. `quiet`: somebody else
    says that they were not understood; `rest`: nobody needs to."""
    name = intent(said)
    if name in ("affirm", "negate") and asks(said):  # "ok do you do colour?"
        name = None
    if name in ("affirm", "negate"):
        return () if quiet or rest else [Say("common.fine")]
    greeting = hello(said, contact)
    if (name and not greeting) or not any(map(str.isalpha, said.text)):
        return ()
    return [*greeting, Start("guess", {"quiet": quiet, "rest": rest or bool(greeting)}, text=said.text)]


def is_absent(items: Sequence[Item]) -> bool:
    return any(isinstance(item, Start) and item.args.get("wish") == "absent" for item in items)


def is_gift(item: Item) -> bool:
    return isinstance(item, Start) and item.flow == "gifts"


def small(said: Said) -> Sequence[Item]:
    """`??` in the midst of a question, and what says no more than that it was seen: a thumb, a smile, `ok`."""
    if any(map(str.isalnum, said.text)):
        return [Say("common.still")] if intent(said) == "affirm" and not asks(said) else ()
    pictures = words(said.text)
    return [Say("common.still")] if pictures else [Say("common.again")] if said.text.strip() else ()


def hello(said: Said, contact: Contact) -> Sequence[Item]:
    return [Say("common.hello", {"name": contact.name})] if intent(said) == "greet" else ()


def is_last_word(item: Item) -> bool:
    """Nobody who says thanks wants to see the menu, or their bookings, again."""
    return isinstance(item, Say) and item.text in ("common.fine", "common.thanks", "common.goodbye")


def wished(said: Said) -> Sequence[Item]:
    """Words that name a day to come, or the first that is free, where nothing is asked: somebody wants to come then, or
    `an hour later`. A time alone tells that only where they ask to come: `can I come at 3`."""
    if reports(said):
        return ()
    if instead(said) and any(reading.time or reading.day for reading in readings(said)):
        return [Start("bookings", {"wish": "move"}, text=said.text)]
    found = readings(said)
    days = (reading.last_day or reading.day for reading in found)
    ahead = any(day and day >= said.at.date() for day in days) or (comes(said) and any(one.time for one in found))
    soon = soonest(said) and len(said.text.split()) <= SHORT
    return [Start("booking", text=said.text)] if ahead or soon else ()


def by_so_much(said: Said) -> bool:
    """`can I come an hour later`, `a bit earlier`: a visit that they have; no delay, and nobody asks how."""
    return bool(shift(said) or leans(said)) and not reports(said) and not asks_how(said)


def is_away(top: Session | None, at: datetime) -> bool:
    """A look at something is soon forgotten: only a question of ours can wait."""
    if top is None or not top.offered or FLOWS[top.flow].is_passing(top.state):
        return False
    return top.flow != "comeback" and at - top.at > AWAY
