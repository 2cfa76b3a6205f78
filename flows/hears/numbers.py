"""One number in a message, in digits or in words, as text with a decimal point."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from flows.hears import language
from flows.hears.clean import digits, tidy, words
from flows.hears.phrases import split
from flows.hears.said import Said
from flows.hears.words.all import tried

_NUMBER = re.compile(r"(?<![\w.,])-?\d+(?:[.,'\u2019]\d+)*|\d+(?:[.,'\u2019]\d+)*")
_LONGEST = 15  # digits
_LONGEST_SPELT = 12  # words of a message in which a spelt number is looked for


def numeral(said: Said) -> str:
    """The only number written in digits; empty when there is none, or when there are several."""
    text = re.sub(r"(?<=\d) ?½", ".5", digits(tidy(said.text))).replace("½", "0.5").replace("٫", ".").replace("٬", "")
    found = [match[0] for match in _NUMBER.finditer(text)]
    comma = language.table(said.language).decimal == ","
    return _decimal(found[0], comma) if len(found) == 1 and len(found[0]) <= _LONGEST else ""


def spelt(said: Said) -> str:
    """The only number written in words; empty when there is none, or when there are several."""
    heard = words(said.text)
    if len(heard) > _LONGEST_SPELT:
        return ""
    for name in tried(said.language):
        if value := _spelt(heard, _numbers(name)):
            return value
    return ""


def _decimal(text: str, comma: bool) -> str:
    """The locale's own sign is decimal; the other one is too, unless exactly three digits stand behind it."""
    text = re.sub("['\u2019]", "", text)
    own, other = (",", ".") if comma else (".", ",")
    if re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(other)}\d{{3}})+(?:{re.escape(own)}\d+)?", text):
        text = text.replace(other, "")
    if text.count(own) + text.count(other) > 1:
        return ""
    value = Decimal(text.replace(",", "."))
    return format(value.normalize(), "f") if value else "0"


class Numbers(NamedTuple):
    """The number words of a language; keys are folded."""

    units: Mapping[str, int]
    tens: Mapping[str, int]
    join: str
    half: tuple[str, ...]


@lru_cache(maxsize=16)
def _numbers(name: str) -> Numbers:
    table = language.TABLES[name]
    units = {language.key(one): at for at, item in enumerate(split(table.numbers)) for one in item.split("|")}
    tens = {language.key(one): at * 10 for at, item in enumerate(split(table.tens), 3) for one in item.split("|")}
    for ten in (20,):
        tens |= {word: ten for word, value in units.items() if value == ten}
    return Numbers(units, tens, language.key(table.tens_join), tuple(language.key(item) for item in split(table.half)))


def _spelt(heard: Sequence[str], numbers: Numbers) -> str:
    text = " ".join(heard)
    half = next((item for item in numbers.half if item and f" {item} " in f" {text} "), "")
    if half:
        text = f" {text} ".replace(f" {half} ", " ", 1).strip()
    found = _values(text.split(), numbers)
    if len(found) != 1:
        return ""
    return f"{found[0]}.5" if half else str(found[0])


def _values(heard: Sequence[str], numbers: Numbers) -> list[int]:
    """Every number in the words, the longest reading first: `twenty five` is one number."""
    found: list[int] = []
    at = 0
    while at < len(heard):
        for count in range(min(3, len(heard) - at), 0, -1):
            value = _value(heard[at : at + count], numbers)
            if value is not None:
                found.append(value)
                break
        else:
            count = 1
        at += count
    return found


def _value(heard: Sequence[str], numbers: Numbers) -> int | None:
    text = " ".join(heard)
    if text in numbers.units:
        return numbers.units[text]
    if text in numbers.tens:
        return numbers.tens[text]
    split_at = [word for word in heard if word != numbers.join]
    if len(heard) > 1 and len(split_at) == 2:
        return _sum(split_at[0], split_at[1], numbers)
    return _run_together(text, numbers) if len(heard) == 1 else None


def _sum(ten: str, unit: str, numbers: Numbers) -> int | None:
    value = numbers.units.get(unit, 0)
    return numbers.tens[ten] + value if ten in numbers.tens and 0 < value < 20 and numbers.tens[ten] < 100 else None


def _run_together(word: str, numbers: Numbers) -> int | None:
    """`fünfundvierzig`, `vijfenveertig`: unit, join, ten; `quarantacinque`: ten, unit."""
    for ten in numbers.tens:
        before = word.removesuffix(numbers.join + ten)
        if numbers.join and before != word and 0 < numbers.units.get(before, 0) < 10:
            return numbers.tens[ten] + numbers.units[before]
        if word.startswith(ten) and 0 < numbers.units.get(word.removeprefix(ten), 0) < 10:
            return numbers.tens[ten] + numbers.units[word.removeprefix(ten)]
    return None
