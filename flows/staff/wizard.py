"""The mechanism that fills a command's fields: what the message brought is checked, what is missing is asked for.

A command's flow takes `filling(command, done)` into its rules and `FILLING` into its states: its session has the data
`fields` (what is there), `left` (what is still to be asked) and `asking` (the field of the open question).
"""

from typing import Any

from flows.effects import Effect, Option, Remember, Say
from flows.engine import Rule, State, Turn
from flows.hears.answers import anything, skips
from flows.hears.clean import fold
from flows.staff.commands import Command, Field

SKIP = Option("answer:skip", "staff.skip")
NONE = {"no", "none"}


def filling(command: Command, done: str) -> tuple[Rule[Any], ...]:
    """Rules that lead from `new` to `done` by way of `filling`, once no field is missing and none is wrong."""

    def complete(turn: Turn[Any]) -> bool:
        return not pending(command, turn)

    def answered(turn: Turn[Any]) -> bool:
        return last(turn) and not isinstance(answer(command, turn), Say)

    def refused(turn: Turn[Any]) -> bool:
        return isinstance(answer(command, turn), Say)

    return (
        Rule("start", "new", done, complete, lambda turn: begin(command, turn)),
        Rule("start", "new", "filling", None, lambda turn: begin(command, turn)),
        Rule("answer", "filling", None, refused, lambda turn: refuse(command, turn)),
        Rule("answer", "filling", done, answered, lambda turn: take(command, turn)),
        Rule("answer", "filling", None, None, lambda turn: take(command, turn)),
    )


def state(command: Command) -> State[Any]:
    """The state that asks for one field after the other."""
    return State("filling", lambda turn: ask(command, turn), anything)


def ask(command: Command, turn: Turn[Any]) -> Say:
    field = command.named(turn.data["left"][0])
    assert field
    options = (SKIP,) if field.optional and not needed(field, turn) else ()
    return Say(field.asks, {}, options)


def needed(field: Field, turn: Turn[Any]) -> bool:
    return field.missing(turn.data["fields"])


def pending(command: Command, turn: Turn[Any]) -> list[str]:
    """The fields still to be asked for: all of them when the verb stood alone, else those missing or wrong."""
    given = turn.data.get("fields", {})
    if not given and not turn.data.get("words"):
        return [field.name for field in command.fields]
    wrong = [name for name, _ in errors(command, turn)]
    return [f.name for f in command.fields if f.name in wrong or f.missing(given)]


def errors(command: Command, turn: Turn[Any]) -> list[tuple[str, Say]]:
    found = []
    for field in command.fields:
        if field.name in turn.data.get("fields", {}):
            value = check(field, turn, turn.data["fields"][field.name])
            if isinstance(value, Say):
                found.append((field.name, value))
    return found


def begin(command: Command, turn: Turn[Any]) -> list[Effect]:
    wrong = dict(errors(command, turn))
    given = turn.data.get("fields", {})
    good = {name: value(command, turn, name, text) for name, text in given.items() if name not in wrong}
    left = pending(command, turn)
    return [*wrong.values(), Remember({"fields": good, "left": left})]


def value(command: Command, turn: Turn[Any], name: str, text: str) -> str:
    field = command.named(name)
    kept = check(field, turn, text) if field else text
    return kept if isinstance(kept, str) else text


def check(field: Field, turn: Turn[Any], text: str) -> str | Say:
    return field.check(turn, text) if field.check else text.strip()


def answer(command: Command, turn: Turn[Any]) -> str | Say | None:
    """What was said to the open question: None where it is skipped."""
    field = command.named(turn.data["left"][0])
    assert field
    if field.optional and (fold(turn.value) in NONE or skips(turn.words_of(turn.value))):
        return Say("staff.cannot_skip", {"field": field.name}) if needed(field, turn) else None
    return check(field, turn, turn.value)


def last(turn: Turn[Any]) -> bool:
    return len(turn.data["left"]) == 1


def take(command: Command, turn: Turn[Any]) -> list[Effect]:
    said, name = answer(command, turn), turn.data["left"][0]
    fields = dict(turn.data["fields"]) | ({name: said} if isinstance(said, str) else {})
    return [Remember({"fields": fields, "left": turn.data["left"][1:]})]


def refuse(command: Command, turn: Turn[Any]) -> list[Effect]:
    said = answer(command, turn)
    return [said] if isinstance(said, Say) else []
