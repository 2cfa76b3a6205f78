"""Phone numbers in every national writing, as E.164, and the national variants that are the same person."""

import re

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberMatcher

from flows.hears.clean import digits, tidy
from flows.hears.said import Said

_LONGEST = 250  # characters searched; no phone number needs more of a sentence around it
_FEWEST = 4  # digits: Tokelau and Niue have numbers of four


def phone(said: Said) -> str | None:
    """The number in E.164 (`+355672123456`), alone or inside a sentence; None where there is none that is valid."""
    text = digits(tidy(said.text))[:_LONGEST]
    if sum(map(str.isdigit, text)) < _FEWEST:
        return None
    text = re.sub(r"(?i)\btel:", "", text)
    for region in _regions(said):
        found = _whole(text, region) or _inside(text, region)
        if found is not None:
            return phonenumbers.format_number(found, PhoneNumberFormat.E164)
    return None


def variants(e164: str) -> tuple[str, ...]:
    """The ways in which networks write this number, the given one first (9 in Brazil and Argentina, 1 in Mexico)."""
    for written, other in _TWINS:
        if written.fullmatch(e164):
            return e164, written.sub(other, e164)
    return (e164,)


_TWINS = (
    (re.compile(r"\+55([1-9]\d)9([6-9]\d{7})"), r"+55\1\2"),
    (re.compile(r"\+55([1-9]\d)([6-9]\d{7})"), r"+55\g<1>9\2"),
    (re.compile(r"\+549(\d{10})"), r"+54\1"),
    (re.compile(r"\+54([1-8]\d{9})"), r"+549\1"),
    (re.compile(r"\+521(\d{10})"), r"+52\1"),
    (re.compile(r"\+52([2-9]\d{9})"), r"+521\1"),
)


def _regions(said: Said) -> tuple[str, ...]:
    """The business's country first; a locale without a language (`und-AL`) is there to name the region."""
    named = [part.upper() for part in said.locale.replace("_", "-").split("-")[1:] if re.fullmatch("[A-Za-z]{2}", part)]
    both = [*named, said.country] if said.language == "und" else [said.country, *named]
    return tuple(dict.fromkeys(both))


def _whole(text: str, region: str) -> PhoneNumber | None:
    if re.search(r"[^\W\d_]{4}", text):  # words around it: the matcher knows where a number ends
        return None
    signs = re.sub(r"\D", "", text)
    if len(signs) >= 11 and "+" not in text:  # often pasted without its plus
        pasted = _valid("+" + signs, region)
        if pasted is not None and phonenumbers.region_code_for_number(pasted) == region:
            return pasted
    return _valid(text, region) or (_valid("+" + signs[2:], region) if signs.startswith("00") else None)


def _valid(text: str, region: str) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _inside(text: str, region: str) -> PhoneNumber | None:
    return next((match.number for match in PhoneNumberMatcher(text, region)), None)
