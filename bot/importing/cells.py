"""Days, and yes and no, in the writings that people and spreadsheets have for them."""

import re
from datetime import date

from flows.hears.clean import fold
from flows.hears.language import everywhere

MONTH_FIRST = ("US",)
YES, NO = {"1", "x"} | everywhere("ticked"), {"0"} | everywhere("unticked")
ISO = re.compile(r"(?:(\d{4})-|--?)?(\d\d)-(\d\d)")
YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
YEAR_LAST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")


def yes_or_no(text: str) -> bool | None:
    """In every language, and as spreadsheets write it; None where it is neither."""
    word = fold(text).rstrip(".!")
    return True if word in YES else False if word in NO else None


def day(text: str, country: str) -> tuple[date, bool] | None:
    """`1990-05-17`, `05-17`, `17.05.1990`, `17/05/1990` in the order of the country: the day, and whether its year is
    known (else it is 2000, so that the 29th of February is one). None where it is no day."""
    found = parts(text.strip(), country)
    try:
        return (date(int(found[0] or 2000), int(found[1]), int(found[2])), bool(found[0])) if found else None
    except ValueError:
        return None


def parts(text: str, country: str) -> tuple[str, str, str] | None:
    """Year or nothing, month, day. Slashes alone leave the order open, and a number above 12 settles it."""
    if found := ISO.fullmatch(text) or YEAR_FIRST.fullmatch(text):
        return found[1] or "", found[2], found[3]
    if not (found := YEAR_LAST.fullmatch(text)):
        return None
    first, second, year = found[1], found[3], found[4]
    month_first = found[2] == "/" and country in MONTH_FIRST
    swapped = (month_first or int(second) > 12) and int(first) <= 12
    return (year, first, second) if swapped else (year, second, first)


def written(whole: date, dated: bool) -> str:
    return whole.isoformat() if dated else f"{whole:%m-%d}"
