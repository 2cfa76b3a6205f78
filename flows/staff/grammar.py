"""A message of staff that begins with `/`: its verb, the words behind it, and its lines `field: value`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from flows.effects import Effect, Say, Start
from flows.facts import Contact
from flows.hears.said import Said
from flows.staff.all import COMMANDS
from flows.staff.commands import Command

LINE = re.compile(r"\s*([A-Za-z_]+|\d{1,3})\s*:[ \t]*(.*)", re.DOTALL)
NEAR = 75


@dataclass(frozen=True, slots=True)
class Parsed:
    """`extra` holds lines whose name the command does not know."""

    verb: str
    words: str
    fields: dict[str, str]
    extra: tuple[str, ...] = ()


def command(said: Said, contact: Contact) -> Sequence[Effect]:
    """What a command starts, or a sentence that says what is wrong with it."""
    verb = verb_of(said.text)
    found = COMMANDS.get(verb)
    if found is None:
        return [unknown(verb, contact)]
    if contact.role not in found.roles:
        return [Say("staff.not_allowed", {"verb": verb})]
    parsed = parse(said.text, found)
    if parsed.extra:
        return [Say("staff.unknown_field", {"verb": verb, "field": parsed.extra[0], "known": known(found)})]
    if found.words == "required" and not parsed.words and not found.fields:
        return [Say("staff.needs_words", {"verb": verb, "example": found.example})]
    return [Start(found.flow, {**found.data, "verb": verb, "words": parsed.words, "fields": parsed.fields})]


def verb_of(text: str) -> str:
    first = text.lstrip().removeprefix("/").split(maxsplit=1)
    return first[0].casefold().rstrip(":") if first else ""


def parse(text: str, command: Command) -> Parsed:
    """Lines that begin with no known field belong to the field before, so that a text may have several lines."""
    head, *lines = text.strip().removeprefix("/").split("\n")
    verb, _, words = head.strip().partition(" ")
    if not command.fields:
        return Parsed(verb.casefold(), "\n".join([words, *lines]).strip(), {})
    fields: dict[str, str] = {}
    extra: list[str] = []
    current = ""
    for line in lines:
        if (match := LINE.fullmatch(line)) and (name := match[1].casefold()) and takes(command, name):
            current = name
            fields[name] = match[2].strip()
        elif current:
            fields[current] += "\n" + line.rstrip()
        elif line.strip():
            extra.append(match[1] if match else line.strip()[:20])
    return Parsed(verb.casefold(), words.strip(), {k: v.strip() for k, v in fields.items()}, tuple(extra))


def takes(command: Command, name: str) -> bool:
    return command.named(name) is not None or (command.numbered and name.isdecimal())


def known(command: Command) -> str:
    return ", ".join(field.name for field in command.fields) or "-"


def unknown(verb: str, contact: Contact) -> Say:
    """A verb that does not exist: the nearest one that does, if there is one."""
    mine = [name for name, command in COMMANDS.items() if contact.role in command.roles]
    near = process.extractOne(verb[:30], mine, scorer=fuzz.ratio, score_cutoff=NEAR) if verb else None
    return (
        Say("staff.did_you_mean", {"verb": verb[:30], "near": near[0]})
        if near
        else Say("staff.unknown", {"verb": verb[:30]})
    )
