"""From TOML to checked models; every error as one line that names the place and says what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import takewhile
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.loading.mending import Loc, keys, may_move, mended, model_at, name_again, renamed
from bot.loading.shape import BusinessFile, shown
from bot.loading.toml import BadFile, values_of
from flows.hears.language import SPOKEN

__all__ = ["BadFile", "Read", "read"]
ROUNDS = 5  # of mending; one is enough for all that we know of


@dataclass
class Read:
    """With `errors` the file is what could be read of it, for further checks and never to be written: `broken` are the
    keys with a bad value, each with its place, `meant` the slugs, by table, that entries with a bad one may be."""

    file: BusinessFile
    errors: list[str] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)
    meant: set[tuple[str, str]] = field(default_factory=set)


def read(text: str, called: str = "this") -> Read:
    """Types, keys and single values; what one table says of another is checked later. Raises BadFile where it is no
    TOML."""
    raw = values_of(text, called)
    raw, errors = respelt(raw)
    found = problems(raw)
    errors += [said(error, raw) for error in found]
    broken = {(where, str(rest[0])) for where, rest in (place_of(error["loc"], raw) for error in found) if rest}
    better, left = raw, found
    for _ in range(ROUNDS):
        if not left:
            break
        better = mended(better, left)
        left = problems(better)
    if left:
        raise BadFile(errors)
    file = BusinessFile.model_validate(better)
    return Read(file, list(dict.fromkeys(errors)), broken, name_again(file, raw, found))


def problems(raw: Mapping[str, Any]) -> list[ErrorDetails]:
    try:
        BusinessFile.model_validate(raw)
    except ValidationError as error:
        return error.errors(include_url=False)
    return []


def respelt(raw: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Misspelt keys under the name that was meant, outer ones first, and what is to be said of them."""
    told: list[tuple[Loc, str]] = []
    while moves := misspelt(raw):
        raw = renamed(raw, moves.items())
        told += [((*loc[:-1], name), unknown(loc, str(loc[-1]))) for loc, name in moves.items()]
    places = [(place_of(loc, raw)[0], why) for loc, why in told]
    return raw, [f"{where}: {why}" if where else why for where, why in places]


def misspelt(raw: dict[str, Any]) -> dict[Loc, str]:
    """Keys by their places with the name that was meant; each name once a table."""
    moves: dict[Loc, str] = {}
    for error in problems(raw):
        loc = error["loc"]
        if error["type"] != "extra_forbidden" or not (near := close(loc)) or not may_move(raw, loc, near):
            continue
        if not any(name == near and other[:-1] == loc[:-1] for other, name in moves.items()):
            moves[loc] = near
    return moves


def said(error: ErrorDetails, raw: Mapping[str, Any]) -> str:
    where, rest = place_of(error["loc"], raw)
    why = advice(error, rest)
    return f"{where}: {why}" if where else why


def place_of(loc: Loc, raw: Any) -> tuple[str, Loc]:
    """`[[questionnaire]] "skin-quiz", question "age"`, and what of the path is left over: the key."""
    words: list[str] = []
    while len(loc) >= 2 and isinstance(loc[1], int) and isinstance(raw, Mapping) and tabular(raw, loc[0], loc[1]):
        table, number, *_ = loc
        raw = raw[table][number]
        name = called(raw) or f"number {int(number) + 1}"
        words.append(f"[[{table}]] {name}" if not words else f"{table} {name}")
        loc = loc[2:]
    if not words and len(loc) >= 2 and isinstance(raw, Mapping) and isinstance(raw.get(loc[0]), Mapping):
        return f"[{loc[0]}]", loc[1:]
    return ", ".join(words), loc


def tabular(raw: Mapping[Any, Any], table: Any, number: int) -> bool:
    return isinstance(raw.get(table), list) and isinstance(raw[table][number], Mapping)


def called(part: Mapping[str, Any]) -> str:
    """What the file itself calls this entry."""
    return next((f'"{part[name]}"' for name in ("slug", "code", "key") if isinstance(part.get(name), str)), "")


def advice(error: ErrorDetails, rest: Loc) -> str:
    kind, value = str(error["type"]), error["input"]
    key = ".".join(str(step) for step in takewhile(lambda step: isinstance(step, str), rest))
    if kind == "extra_forbidden":
        return unknown(error["loc"], key)
    if kind == "missing":
        return f'the key "{key}" is missing'
    if kind == "value_error":
        return f"{key} {error['msg'].removeprefix('Value error, ')}"
    made = WORDS.get("string_too_long" if kind == "too_long" and isinstance(value, str) else kind)
    wanted = made.format(**error.get("ctx", {})) if made else error["msg"].lower()
    if kind == "model_type" and "in" in rest:
        return f'{key} must be a table, such as {example(error["loc"])} = "…"'
    if kind == "model_type" or (kind == "list_type" and error["loc"] in TABLES):
        table = "[business]" if error["loc"] == ("business",) else f"[[{error['loc'][0]}]]"
        return f"{error['loc'][0]} must be written as a table, {table}"
    return f"{key} must be {wanted}, not {shown(value)}"


WORDS = {
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "string_type": 'a text in quotes, such as "…"',
    "list_type": 'a list, such as ["…"]',
    "literal_error": "one of {expected}",
    "greater_than_equal": "at least {ge}",
    "less_than_equal": "at most {le}",
    "multiple_of": "a multiple of {multiple_of}",
    "string_too_long": "at most {max_length} characters long",
    "too_long": "at most {max_length} entries long",
    "too_short": "at least {min_length} entry long",
    "finite_number": "a number",
}


TABLES = {(name,) for name in BusinessFile.model_fields if name != "business"}


def unknown(loc: Loc, key: str) -> str:
    near = close(loc)
    if len(loc) > 1 and loc[-2] == "in" and not near:
        return f"{key} is no language of ours; take one of {', '.join(SPOKEN)}"
    return f'unknown key "{key}"' + (f'; did you mean "{near}"?' if near else "; take it out")


def example(loc: Loc) -> str:
    """`in.es.name`, of the table that this place is in."""
    words = model_at((*loc[: loc.index("in") + 1], SPOKEN[1], ""))
    return f"in.{SPOKEN[1]}.{next(iter(keys(words)))}"


def close(loc: Loc) -> str:
    """The key that may have been meant by this one, or nothing."""
    return next(iter(get_close_matches(str(loc[-1]), keys(model_at(loc)), 1, 0.6)), "")
