"""When a question is shown: conditions on earlier answers, such as `allergies = yes and age >= 18`."""

import re
from collections.abc import Mapping
from typing import Any

TERM = re.compile(r"\s*([A-Za-z_][\w-]*)\s*(!=|>=|<=|=|>|<|\bcontains\b)\s*(.+?)\s*")
Answer = Any  # a text, a list of texts, or None where it was skipped


class BadCondition(ValueError):
    """A condition that cannot be read; the message says how one looks."""


def holds(condition: str, answers: Mapping[str, Answer]) -> bool:
    """`or` binds looser than `and`. A question that was not answered makes every term about it false, but `!=` true."""
    if not condition.strip():
        return True
    return any(all(term_holds(term, answers) for term in terms) for terms in parsed(condition))


def parsed(condition: str) -> list[list[tuple[str, str, str]]]:
    return [[term(part) for part in re.split(r"\s+and\s+", side)] for side in re.split(r"\s+or\s+", condition)]


def term(text: str) -> tuple[str, str, str]:
    match = TERM.fullmatch(text)
    if not match:
        raise BadCondition(f"show_if must look like `allergies = yes`, not {text.strip()!r}.")
    return match[1], match[2], match[3].strip("'\"").casefold()


def term_holds(term: tuple[str, str, str], answers: Mapping[str, Answer]) -> bool:
    key, sign, wanted = term
    given = answers.get(key)
    values = [str(v).casefold() for v in (given if isinstance(given, list | tuple) else [given]) if v is not None]
    if sign in ("=", "contains"):
        return any(v == wanted or (sign == "contains" and wanted in v) for v in values)
    if sign == "!=":
        return wanted not in values
    return any(compare(v, sign, wanted) for v in values)


def compare(value: str, sign: str, wanted: str) -> bool:
    """Numbers as numbers, all else (dates in ISO form) as text."""
    try:
        left, right = float(value), float(wanted)
        low, same = left < right, left == right
    except ValueError:
        low, same = value < wanted, value == wanted
    return {">": not low and not same, "<": low, ">=": not low, "<=": low or same}[sign]
