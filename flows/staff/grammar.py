"""A message of staff that begins with `/`: its verb, the words behind it, and its lines `field: value`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows.effects import Effect, Say, Start
from flows.facts import Contact
from flows.hears.said import Said
from flows.staff.all import COMMANDS
from flows.staff.audience import QUOTES
from flows.staff.commands import Command, did_you_mean

LINE = re.compile(r"\s*([A-Za-z_]+|\d{1,3})\s*[:=：][ \t]*(.*)", re.DOTALL)
ADORNED = re.compile(r"[\s•·–-]*(?:([*_])([A-Za-z]+|\d+)(\s*:)?\1)?")
"""What may stand before a line, and its name in bold or italics."""
BARE = re.compile(r"\s*([A-Za-z]+)\s+(\S.*)", re.DOTALL)
"""A line whose colon was forgotten."""
GLUED = re.compile(r"([^\W\d_]+)#?(\d+)(?!\S)")
HELP = ("", "?")  # a slash alone
ALSO_CUSTOMERS = ("help", "stop", "today")
"""Verbs that are words of customers too, when they stand alone."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """`extra` holds lines whose name the command does not know."""

    verb: str
    words: str
    fields: dict[str, str]
    extra: tuple[str, ...] = ()


def command(said: Said, contact: Contact) -> Sequence[Effect]:
    """What a command starts, or a sentence that says what is wrong with it."""
    text = tidy(said.text)
    verb = text.split(maxsplit=1)[0].casefold().rstrip(".,:;!") if text else ""
    verb = "help" if verb in HELP else verb
    found = COMMANDS.get(verb)
    if found is None:
        return [unknown(verb, contact)]
    if contact.role not in found.roles:
        return [Say("staff.not_allowed", {"verb": verb})]
    parsed = parse(text, found)
    if parsed.extra:
        return [Say("staff.unknown_field", {"verb": verb, "field": parsed.extra[0], "known": known(found)})]
    return [Start(found.flow, {**found.data, "verb": verb, "words": parsed.words, "fields": parsed.fields})]


def tidy(text: str) -> str:
    """Without what stands before the verb, with one kind of line end, and `stats 1` for `stats1`."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").strip().lstrip("/ ")
    glued = GLUED.match(plain)
    return f"{glued[1]} {plain[glued.start(2) :]}" if glued and glued[1].casefold() in COMMANDS else plain


def without_slash(said: Said, contact: Contact) -> Sequence[Effect]:
    """What is answered to staff whose words look like a command, but are none: no slash, or forwarded."""
    if contact.role == "customer":
        return ()
    if said.text.lstrip().startswith("/"):
        return [Say("staff.forwarded")]
    verb, *rest = said.text.split(maxsplit=1) or [""]
    name = verb.casefold()
    fits = not rest or rest[0].lstrip("#")[:1].isdigit() or "\n" in said.text or rest[0].casefold() in COMMANDS
    if name not in COMMANDS or not fits or (name in ALSO_CUSTOMERS and not rest):
        return ()
    return [Say("staff.slash", {"line": said.text.splitlines()[0].strip()[:60]})]


def parse(text: str, command: Command) -> Parsed:
    """Lines that begin with no known field belong to the field before, so that a text may have several lines."""
    head, *lines = tidy(text).split("\n")
    verb, _, words = head.strip().partition(" ")
    if not command.fields:
        return Parsed(verb.casefold(), "\n".join([words, *lines]).strip(), {})
    fields: dict[str, str] = {}
    extra: list[str] = []
    current = ""
    for line in [*one_by_one(command, words), *lines]:
        name, value = field_of(command, line, current, fields)
        if name and takes(command, name):
            current, fields[name] = name, value.strip()
        elif current and not name:
            fields[current] += "\n" + line.rstrip()
        elif line.strip():
            extra.append(name or line.strip()[:20])
    kept = {
        name: value.strip() if is_long(command, name) else value.strip().strip(QUOTES) for name, value in fields.items()
    }
    return Parsed(verb.casefold(), "", kept, tuple(extra))


def field_of(command: Command, line: str, current: str, fields: Mapping[str, str]) -> tuple[str, str]:
    """The field that this line begins, which the command may not know, and its value; no name: none, it goes on."""
    line = ADORNED.sub(lambda found: f"{found[2] or ''}{found[3] or ''}", line, count=1)
    match = LINE.fullmatch(line)
    if match and (takes(command, match[1].casefold()) or not is_long(command, current)):
        return match[1].casefold(), match[2]
    bare = BARE.fullmatch(line)
    name = bare[1].casefold() if bare and not is_long(command, current) else ""
    return (name, bare[2]) if bare and command.named(name) and name not in fields else ("", "")


def one_by_one(command: Command, words: str) -> list[str]:
    """Fields that were written behind the verb, on one line."""
    names = "|".join(field.name for field in command.fields)
    return [piece for piece in re.split(rf"\s+(?=(?:{names})\s*:)", words.strip(), flags=re.IGNORECASE) if piece]


def is_long(command: Command, name: str) -> bool:
    field = command.named(name)
    return field.long if field else bool(name)


def takes(command: Command, name: str) -> bool:
    return command.named(name) is not None or (command.numbered and name.isdecimal())


def unknown(verb: str, contact: Contact) -> Say:
    """A verb that does not exist: the nearest one that does, if there is one."""
    mine = [name for name, command in COMMANDS.items() if contact.role in command.roles]
    return did_you_mean(verb, mine)


def known(command: Command) -> str:
    return ", ".join(field.name for field in command.fields) or "-"
