"""By how much a visit is to be moved (`push it back an hour`)."""

import re
from typing import NamedTuple

from flows.hears.clean import words
from flows.hears.language import known
from flows.hears.said import Said


class _Words(NamedTuple):
    """`later`, `earlier` follow an amount; `push`, `pull` stand before it or after it."""

    half: str
    hour: str
    minutes: str
    later: str
    earlier: str
    push: str
    pull: str


_TABLE = {
    "en": _Words(
        "half an hour|half hour", "(an|one|[0-9]+) hours?", "([0-9]+) (?:min|mins|minutes)",
        "later", "earlier|sooner", "back|delay|postpone", "forward",
    ),
    "es": _Words(
        "media hora", "(una|[0-9]+) horas?", "([0-9]+) (?:min|minutos)",
        "mas tarde|despues", "antes", "(?:retrasar|atrasar)(?:la|lo)?", "adelantar(?:la|lo)?",
    ),
    "pt": _Words(
        "meia hora", "(uma|[0-9]+) horas?", "([0-9]+) (?:min|minutos)",
        "mais tarde|depois", "mais cedo|antes", "adiar|atrasar", "adiantar",
    ),
    "fr": _Words(
        "demi heure", "(une|[0-9]+) heures?", "([0-9]+) (?:min|minutes)",
        "plus tard|apres(?! midi)", "plus tot|avant", "retarder", "avancer",
    ),
    "de": _Words(
        "halbe stunde", "(eine|[0-9]+) stunden?", "([0-9]+) (?:min|minuten)",
        "spater|nach hinten", "fruher|nach vorne", "nach hinten", "nach vorne|vorziehen",
    ),
    "it": _Words(
        "mezz ora|mezzora", "(unora|[0-9]+(?= or[ae]))(?: or[ae])?", "([0-9]+) (?:min|minuti)",
        "piu tardi|dopo", "prima", "posticipar(?:e|lo|la)", "anticipar(?:e|lo|la)",
    ),
    "nl": _Words(
        "half uur", "(een|[0-9]+) uur", "([0-9]+) (?:min|minuten)",
        "later", "eerder|vroeger", "naar achteren", "naar voren",
    ),
}  # fmt: skip


def shift(said: Said) -> int:
    """Minutes to move by, less than nothing for earlier; 0 where the words name no such thing."""
    text = " ".join(words(said.text))
    return next((found for table in _tables(said) if (found := _minutes(table, text))), 0)


def _tables(said: Said) -> list[_Words]:
    return [_TABLE[name] for name in dict.fromkeys((known(said.language), "en")) if name in _TABLE]


def _minutes(table: _Words, text: str) -> int:
    for amount, each in ((f"({table.half})", 30), (table.hour, 60), (table.minutes, 1)):
        for sign, after, beside in ((1, table.later, table.push), (-1, table.earlier, table.pull)):
            shapes = (rf"\b{amount} (?:{after}|{beside})\b", rf"\b(?:{beside}) (?:\w+ ){{0,2}}{amount}\b")
            if found := next((found for shape in shapes if (found := re.search(shape, text))), None):
                return sign * each * (int(found[1]) if found[1].isdecimal() and len(found[1]) < 4 else 1)
    return 0
