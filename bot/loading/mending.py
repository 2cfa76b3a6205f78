"""Makes a file with mistakes readable, so that what is right in it can be looked at too: nothing of it is ever written.

A misspelt key is taken for the one that it is near to; a bad value gives way to none, or to one that says little.
"""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.loading.shape import BusinessFile, Part

Loc = tuple[int | str, ...]
QUESTION = {"key": "x", "type": "text", "text": "x"}
INSTEAD: Mapping[str, Any] = {
    "slug": "x", "code": "xx", "key": "x", "name": "x", "title": "x", "text": "x", "minutes": 5, "place": "",
    "days": [], "from": "2000-01-01", "type": "text", "kind": "gift", "question": [QUESTION],
}  # fmt: skip
"""What stands for a value that must be there."""
IDENTITY = ("slug", "code", "key")


def plain(name: str) -> str:
    """`Hair cut` and `hair-cut` are nearly the same."""
    return re.sub(r"[\W_]+", "", name).casefold()


def renamed(raw: dict[str, Any], moves: Iterable[tuple[Loc, str]]) -> dict[str, Any]:
    """Each of these keys under the name that was meant. Tables of the same name are put together."""
    raw = deepcopy(raw)
    for loc, name in moves:
        table = at(raw, loc[:-1])
        value = table.pop(loc[-1])
        table[name] = table[name] + value if name in table else value
    return raw


def may_move(raw: Any, loc: Loc, name: str) -> bool:
    """Is the place free, or are both lists of tables?"""
    table = at(raw, loc[:-1])
    both = (table[loc[-1]], table.get(name, []))
    return name not in table or all(isinstance(one, list) for one in both)


def at(raw: Any, loc: Loc) -> Any:
    for step in loc:
        raw = raw[step]
    return raw


def mended(raw: dict[str, Any], errors: Iterable[ErrorDetails]) -> dict[str, Any]:
    """Without what these errors name. Later ones first, so that places in lists stay what they are."""
    raw = deepcopy(raw)
    for error in sorted(errors, key=lambda one: [str(step).zfill(9) for step in one["loc"]], reverse=True):
        mend(raw, error["loc"], str(error["type"]))
    return raw


def mend(raw: dict[str, Any], loc: Loc, kind: str) -> None:
    *path, last = loc
    parent = at(raw, tuple(path))
    if kind == "missing":
        parent[last] = deepcopy(INSTEAD[str(last)])
    elif isinstance(last, int):
        mend_item(raw, loc, kind)
    elif kind in ("model_type", "list_type") and len(loc) == 1:
        parent[last] = as_table(last, parent[last])
    elif kind != "extra_forbidden" and last in required(loc):
        parent[last] = deepcopy(INSTEAD[last])
    else:
        parent.pop(last, None)


def mend_item(raw: dict[str, Any], loc: Loc, kind: str) -> None:
    """A table stays, empty, so that those behind it keep their numbers. Options without one of them are not those that
    were meant."""
    *path, name, number = loc
    if kind == "model_type":
        at(raw, loc[:-1])[number] = {}
    elif name == "options":
        at(raw, tuple(path)).pop(name, None)
    elif name in at(raw, tuple(path)):
        del at(raw, loc[:-1])[number]


def as_table(name: str, value: Any) -> Any:
    """`[service]` for `[[service]]`, and `[[business]]` for `[business]`."""
    if name == "business":
        return next((one for one in value if isinstance(one, dict)), {}) if isinstance(value, list) else {}
    return [value] if isinstance(value, dict) else []


def required(loc: Loc) -> set[str]:
    """The keys that must be there where this one stands."""
    return {key for key, field in keys(model_at(loc)).items() if field.is_required()}


def keys(model: type[Part]) -> dict[str, FieldInfo]:
    """Its fields as the file calls them."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def model_at(loc: Loc) -> type[Part]:
    """The model of the table in which this key stands: `BusinessPart`, or that in `list[PlacePart]`."""
    model: type[Part] = BusinessFile
    for step in loc[:-1]:
        if isinstance(step, str):
            annotation: Any = keys(model)[step].annotation  # of pydantic, which says no more of it
            model = annotation.__args__[0] if hasattr(annotation, "__args__") else annotation
    return model


def name_again(file: BusinessFile, raw: Mapping[str, Any], errors: Iterable[ErrorDetails]) -> set[tuple[str, str]]:
    """Give entries the bad slugs back that they had, or none. Returns, by table, what others may have meant by them."""
    meant = set()
    for error in errors:
        *path, last = error["loc"]
        if last not in IDENTITY or error["type"] == "extra_forbidden":
            continue
        part: Any = file
        for step in path:
            part = part[step] if isinstance(step, int) else getattr(part, step)
        entry = at(raw, tuple(path))
        given = entry.get(last) if isinstance(entry, Mapping) else None
        setattr(part, last, given if isinstance(given, str) else "")
        words = (given, entry.get("name") if isinstance(entry, Mapping) else None)
        meant |= {(str(path[0]), plain(word)) for word in words if isinstance(word, str)}
    return meant
