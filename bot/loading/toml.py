"""From text to the values of TOML; what is none is shown with its line."""

import re
import tomllib
from decimal import Decimal
from typing import Any

LARGEST = 5_000_000  # characters; a business needs some thousand
PLACE = re.compile(r"\s*\(at line (\d+), column \d+\)")
BARE = re.compile(r"""\s*([\w.-]+)\s*=\s*([^\s"'\[{#][^#"']*?)\s*(?:#.*)?""")
NUMBER = re.compile(r"[+-]?[\d._:-]+|true|false")


class BadFile(Exception):
    """What is wrong with the file, a line each."""

    def __init__(self, errors: list[str]) -> None:
        super().__init__("\n".join(errors))
        self.errors = errors


def values_of(text: str, called: str) -> dict[str, Any]:
    """Raises BadFile. `called` is what its sentences call the file."""
    if len(text) > LARGEST:
        raise BadFile([f"{called} has more than {LARGEST:,} characters; a business needs far less"])
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:  # Decimal and dates raise ValueErrors of their own
        raise BadFile(list(sentences(text, called, str(error) or "nested too deeply"))) from None


def sentences(text: str, called: str, why: str) -> list[str]:
    """What is wrong, the line where it is, and what to write instead where one can tell."""
    place = PLACE.search(why)
    number = int(place[1]) if place else 0
    lines = text.split("\n")
    if not 0 < number <= len(lines):
        return [f"{called} is no TOML: {why}"]
    line = lines[number - 1].strip()
    told = [f"{called} is no TOML: {PLACE.sub('', why)} in line {number}:", f"    {line[:100]}"]
    bare = BARE.fullmatch(line)
    if bare and not NUMBER.fullmatch(bare[2]):
        told.append(f'Words stand in quotes: {bare[1]} = "{bare[2][:80]}"')
    return told
