"""One place that makes texts comparable: limits, odd spaces, accents, digits of other scripts, words."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 2_000  # characters that are read; the rest of a message changes nothing
_SPACES = re.compile(r"\s+")
_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)
# Accents of Latin, Greek and Cyrillic, Arabic vowel signs and tatweel, the Devanagari nukta, skin tones, keycaps.
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u20e3\U0001f3fb-\U0001f3ff]")
_APOSTROPHES = re.compile("['\u2019\u2018\u02bc`\u00b4]")
_LETTERS = str.maketrans({"ı": "i", "ى": "ي", "ة": "ه", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})
_PICTURES = "\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff"
_WORDS = re.compile(rf"[^\W_{_PICTURES}\u0964\u0965]+(?:[\u0900-\u0963\u0966-\u097f]|[^\W_{_PICTURES}])*|[{_PICTURES}]")


def tidy(text: str) -> str:
    """The first 2,000 characters without control and invisible ones, each run of white space as one space."""
    return _SPACES.sub(" ", _CONTROL.sub("", text[:LONGEST])).strip()


def digits(text: str) -> str:
    """The same text with the decimal digits of every script written as 0-9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def fold(text: str) -> str:
    """Lower case without accents and apostrophes: `Ça va, d'accord` and `ca va, daccord` are the same."""
    text = tidy(text)
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    text = _APOSTROPHES.sub("", text)  # before NFKD, which would make a space of the acute accent
    text = unicodedata.normalize("NFKD", text[:LONGEST]).casefold()[:LONGEST]
    return digits(_MARKS.sub("", _APOSTROPHES.sub("", text)).translate(_LETTERS))


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[str, ...]:
    """The folded words, numbers and pictures of a text, in order, without punctuation."""
    return tuple(_WORDS.findall(fold(text)))


def squeezed(text: str) -> str:
    """The words run together: `OPT-OUT`, `opt out` and `optout` are the same."""
    return "".join(words(text))
