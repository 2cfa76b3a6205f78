"""The shape of a staff command: its verb, who may send it, what stands behind it, and its fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from rapidfuzz import fuzz, process

from flows.effects import Say
from flows.engine import Turn
from flows.facts import Role

Words = Literal["none", "optional"]
EVERYBODY: frozenset[Role] = frozenset({"owner", "manager", "agent"})
LEADERS: frozenset[Role] = frozenset({"owner", "manager"})


NEAR = 75  # of 100, how much alike two verbs are


@dataclass(frozen=True, slots=True)
class Field:
    """One line `name: value`, or one question of the wizard: the text called `asks`.

    `check` turns what was written into what is kept, or into a Say that tells what is wrong. `long`: it may go on over
    several lines, whatever these begin with. `wanted` says whether the
    one-message form must have it, given the other fields; the wizard asks for every field, optional ones with `skip`.
    """

    name: str
    asks: str
    check: Callable[[Turn[Any], str], "str | Say"] | None = None
    optional: bool = True
    wanted: Callable[[Mapping[str, str]], bool] | None = None
    long: bool = False

    def missing(self, fields: Mapping[str, str]) -> bool:
        """Must the one-message form ask for it?"""
        if self.name in fields:
            return False
        return self.wanted(fields) if self.wanted else not self.optional


@dataclass(frozen=True, slots=True)
class Command:
    """`flow` is what it starts, with the data `words` and `fields`. Its help is the macro of its verb in
    texts/staff_help.j2; `example` is one message."""

    verb: str
    flow: str
    roles: frozenset[Role] = EVERYBODY
    words: Words = "none"
    fields: tuple[Field, ...] = ()
    numbered: bool = False  # lines `1: …` are placeholders of a template
    example: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)

    def named(self, name: str) -> Field | None:
        return next((f for f in self.fields if f.name == name), None)


def did_you_mean(verb: str, verbs: Sequence[str]) -> Say:
    """There is no such command: the nearest of these, if one is near."""
    near, told = nearest(verb, verbs), {"verb": verb[:30]}
    return Say("staff.did_you_mean", told | {"near": near}) if near else Say("staff.unknown", told)


def nearest(word: str, known: Sequence[str]) -> str:
    """The one of these that may have been meant; empty if none is near."""
    found = process.extractOne(word[:40], known, scorer=fuzz.ratio, score_cutoff=NEAR) if word else None
    return found[0] if found else ""
