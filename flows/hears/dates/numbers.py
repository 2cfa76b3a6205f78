"""What figures and spelled numbers can be: an hour, minutes, a day, a year, a clock, a date."""

import re
from collections.abc import Mapping
from typing import Any

Roles = dict[str, Any]

FIGURES = re.compile(r"\d+")
FIRST_YEAR, LAST_YEAR = 1990, 2100


def spelled(value: int) -> Roles:
    """The roles of a number in words."""
    roles: Roles = {"count": value, "spelled": value}
    if FIRST_YEAR <= value <= LAST_YEAR:
        return {"year": value, "spelled": value}
    if value <= 24:
        roles["word_hour"] = value
    if 10 <= value <= 59:
        roles["mm"] = value
    if 1 <= value <= 59:
        roles["mins"] = value
    if 1 <= value <= 31:
        roles["word_day"] = value
    return roles


def figures(kind: str, text: str) -> Roles:
    """The roles of a piece that begins with a digit, by its shape."""
    values = [int(found) for found in FIGURES.findall(text)]
    return SHAPES[kind](values, text)


def whole(values: list[int], text: str) -> Roles:
    value, length = values[0], len(text)
    if length > 4:
        return {}
    return small(value, length) if length < 3 else large(value, length)


def small(value: int, length: int) -> Roles:
    roles: Roles = {"count": value}
    if value <= 24:
        roles["hour"] = value
    if value <= 59:
        roles["mins"] = value
        if length == 2:
            roles["mm"] = value
    if 1 <= value <= 31:
        roles["dayno"] = value
    return roles


def large(value: int, length: int) -> Roles:
    roles: Roles = {"count": value} if length == 3 else {}
    if value // 100 <= 24 and value % 100 <= 59:
        roles["hhmm"] = (value // 100 % 24, value % 100)
    if FIRST_YEAR <= value <= LAST_YEAR:
        roles["year"] = value
    return roles


def clock(values: list[int], text: str) -> Roles:
    hour, minute = values[0], values[1]
    if hour > 24 or minute > 59:
        return {}
    roles: Roles = {"clock": (hour % 24, minute)}
    if text.startswith("0"):
        roles["sure"] = True  # nobody writes 08:30 for the evening
    return roles


def dotted(values: list[int], text: str) -> Roles:
    left, right = values
    roles: Roles = {"decimal": float(f"{left}.{right}")} if not text.endswith(".") else {}
    if left <= 24 and right <= 59 and len(text.rstrip(".").partition(".")[2]) == 2:
        roles["dot_clock"] = (left % 24, right)
    if is_day_month(left, right):
        roles["dot_day"] = (left, right)
        if text.endswith("."):
            roles["dot_date"] = (left, right)
    return roles


def slash(values: list[int], text: str) -> Roles:
    left, right = values
    roles: Roles = {}
    if left in (1, 3) and right in (2, 4):
        roles["part_of_hour"] = 60 * left // right
    if is_day_month(left, right):
        roles["slash_day"] = (left, right)
    return roles


def dashed(values: list[int], text: str) -> Roles:
    left, right = values
    roles: Roles = {}
    if is_day_month(left, right):
        roles["dash_day"] = (left, right)
    if left <= 24 and right <= 24 and left != right:
        roles["hours"] = (left, right)
    if left < right <= 31:
        roles["day_span"] = (left, right)
    return roles


def decimal(values: list[int], text: str) -> Roles:
    roles: Roles = {"decimal": float(text.replace(",", "."))}
    if values[0] <= 24 and values[1] <= 59 and len(text.partition(",")[2]) == 2:
        roles["comma_clock"] = (values[0] % 24, values[1])
    return roles


def full(values: list[int], text: str) -> Roles:
    first, middle, last = values
    return {"full": (first, middle, last)} if 1 <= first <= 31 and 1 <= middle <= 31 else {}


def year_first(values: list[int], text: str) -> Roles:
    return {"iso": tuple(values)}


def is_day_month(left: int, right: int) -> bool:
    return 1 <= min(left, right) <= 12 and max(left, right) <= 31 and min(left, right) >= 1


SHAPES = {
    "number": whole,
    "clock": clock,
    "dotted": dotted,
    "slash": slash,
    "dashed": dashed,
    "decimal": decimal,
    "full": full,
    "year_first": year_first,
}

SAMPLES: Mapping[str, tuple[str, ...]] = {
    "number": (*map(str, range(100)), *(f"{n:02}" for n in range(10)), "123", "199", "1030", "1999", "2026", "9999"),
    "clock": ("1:00", "01:00", "99:99"),
    "dotted": ("1.5", "1.05", "1.05.", "1.5.", "13.05", "13.05.", "30.12", "30.5", "13.45", "30.5.", "30.12.", "99.99"),
    "slash": ("1/2", "15/2", "31/12", "1/4", "40/50"),
    "dashed": ("2-4", "4-2", "20-30", "4-22", "22-4", "13-15", "15-13", "26-28", "40-50", "3-3", "30-3", "14-13"),
    "decimal": ("1,5", "9,30"),
    "full": ("1/2/26",),
    "year_first": ("2026-01-02",),
}
"""Every set of roles that figures can have occurs among these: the alphabet of the grammar is made from them."""
