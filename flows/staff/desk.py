"""`/inbox`, `/take 5`, `/reply 5 …`, `/close 5`: people who wait for a human."""

from typing import Any

from flows.effects import Effect, EndCall, Say, Signal, TakeCall, Tell
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.desk import Caller, FindCallers
from flows.staff.commands import Command

INBOX = Command("inbox", "staff.inbox", example="/inbox")
TAKE = Command("take", "staff.desk", words="required", example="/take 5", data={"does": "take"})
REPLY = Command("reply", "staff.desk", words="required", example="/reply 5 We open at nine.", data={"does": "reply"})
CLOSE = Command("close", "staff.desk", words="required", example="/close 5 See you then!", data={"does": "close"})
Callers = tuple[Caller, ...]


def number(turn: Turn[Any]) -> int:
    """The number behind the verb; 0 where there is none."""
    first = (turn.data["words"].split() or [""])[0].lstrip("#")
    return int(first) if first.isascii() and first.isdecimal() and len(first) < 10 else 0


def rest(turn: Turn[Any]) -> str:
    """What follows the number: the words for the customer, on as many lines as they were written."""
    return str(turn.data["words"].partition(" ")[2]).strip()


def need_all(turn: Turn[None]) -> FindCallers:
    return FindCallers(turn.at)


def need_one(turn: Turn[None]) -> FindCallers:
    return FindCallers(turn.at, number(turn) or -1)


def there(turn: Turn[Callers]) -> bool:
    return bool(turn.known)


def over(turn: Turn[Callers]) -> bool:
    return there(turn) and turn.known[0].status == "closed"


def wordless(turn: Turn[Callers]) -> bool:
    return turn.data["does"] == "reply" and not rest(turn)


def list_callers(turn: Turn[Callers]) -> list[Effect]:
    if not turn.known:
        return [Say("desk.nobody")]
    zone = turn.local.tzinfo
    people = tuple(
        (c.number, c.name, c.staff, c.at.astimezone(zone), c.said[-1:] and c.said[-1][:80]) for c in turn.known
    )
    return [Say("desk.inbox", {"people": people})]


def does(turn: Turn[Callers]) -> list[Effect]:
    caller, me = turn.known[0], turn.contact.staff
    name = {"number": caller.number, "name": caller.name}
    if turn.data["does"] == "take":
        return [TakeCall(caller.number, me), Say("desk.taken", {**name, "said": caller.said})]
    answer = [Tell(caller.contact, "human.answer", {"text": rest(turn)})] if rest(turn) else []
    if turn.data["does"] == "reply":
        return [TakeCall(caller.number, me), *answer, Say("desk.replied" if caller.open else "desk.held", name)]
    return [EndCall(caller.number), *answer, Signal(caller.contact, "human", "closed"), Say("desk.closed", name)]


def say_unknown(turn: Turn[Callers]) -> list[Effect]:
    return [Say("desk.unknown", {"words": turn.data["words"][:20]})]


def say_over(turn: Turn[Callers]) -> list[Effect]:
    return [Say("desk.over", {"number": turn.known[0].number, "name": turn.known[0].name})]


def say_wordless(turn: Turn[Callers]) -> list[Effect]:
    return [Say("staff.needs_words", {"verb": "reply", "example": REPLY.example})]


TOLD: States[Callers] = (State("new"), State("told", ends=True))
RULES: Rules[Callers] = (
    Rule("start", "new", "told", over, say_over),
    Rule("start", "new", "told", wordless, say_wordless),
    Rule("start", "new", "told", there, does),
    Rule("start", "new", "told", None, say_unknown),
)
STAFF_INBOX = Flow[Callers](
    "staff.inbox", need_all, TOLD, (Rule("start", "new", "told", None, list_callers),), side="staff"
)
STAFF_DESK = Flow[Callers]("staff.desk", need_one, TOLD, RULES, side="staff")
