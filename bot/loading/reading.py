"""From TOML to checked models; every error as one line that names the place and says what to do."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.loading.shape import BusinessFile, shown

LARGEST = 5_000_000  # characters; a business needs some thousand


class BadFile(Exception):
    """What is wrong with the file, a line each."""

    def __init__(self, errors: list[str]) -> None:
        super().__init__("\n".join(errors))
        self.errors = errors


def read(text: str) -> BusinessFile:
    """Types, keys and single values; what one table says of another is checked later. Raises BadFile."""
    if len(text) > LARGEST:
        raise BadFile([f"the file has more than {LARGEST:,} characters; a business needs far less"])
    try:
        raw = tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"), parse_float=Decimal)
    except (ValueError, RecursionError) as error:  # Decimal and dates raise ValueErrors of their own
        raise BadFile([f"this is no TOML: {error or 'nested too deeply'}"]) from None
    try:
        return BusinessFile.model_validate(raw)
    except ValidationError as error:
        raise BadFile([said(found, raw) for found in error.errors(include_url=False)]) from None


def said(error: ErrorDetails, raw: Mapping[str, Any]) -> str:
    where, rest = place_of(error["loc"], raw)
    why = advice(error, rest)
    return f"{where}: {why}" if where else why


def place_of(loc: tuple[int | str, ...], raw: Any) -> tuple[str, tuple[int | str, ...]]:
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


def advice(error: ErrorDetails, rest: tuple[int | str, ...]) -> str:
    kind, value = str(error["type"]), error["input"]
    key = str(rest[0]) if rest else ""
    if kind == "extra_forbidden":
        return unknown(error["loc"], key)
    if kind == "missing":
        return f'the key "{key}" is missing'
    if kind == "value_error":
        return f"{key} {error['msg'].removeprefix('Value error, ')}"
    made = WORDS.get(kind)
    wanted = made.format(**error.get("ctx", {})) if made else error["msg"].lower()
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


def unknown(loc: tuple[int | str, ...], key: str) -> str:
    near = get_close_matches(key, keys_at(loc), 1, 0.6)
    return f'unknown key "{key}"' + (f'; did you mean "{near[0]}"?' if near else "; take it out")


def keys_at(loc: tuple[int | str, ...]) -> list[str]:
    """The keys that may stand where this one stands."""
    model: Any = BusinessFile
    for step in loc[:-1]:
        if isinstance(step, str):
            model = inner(model.model_fields[step].annotation)
    return [field.alias or name for name, field in model.model_fields.items()]


def inner(annotation: Any) -> type[BaseModel]:
    """The model of a table: `BusinessPart`, or that in `list[PlacePart]`."""
    return annotation.__args__[0] if hasattr(annotation, "__args__") else annotation  # type: ignore[no-any-return]
