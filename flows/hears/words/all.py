"""Every language, once: its file of words, and whether Bellhop speaks it too."""

from collections.abc import Mapping
from typing import Protocol

from flows.hears.words import ar, de, en, es, fr, hi, it, nl, pt, tr
from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings


class Words(Protocol):
    """What a file of words holds."""

    DATES: Dates
    MEANINGS: Meanings


SPEAKS: Mapping[str, Words] = {"en": en, "es": es, "pt": pt, "fr": fr, "de": de, "it": it, "nl": nl}
"""Those that have a catalog in `locale/`."""
HEARS: Mapping[str, Words] = {**SPEAKS, "hi": hi, "ar": ar, "tr": tr}
"""All that are understood."""
FALLBACK = "en"


def tried(language: str) -> tuple[str, ...]:
    """A person writes their own language, or English, which is written everywhere."""
    return (language, FALLBACK) if language in HEARS and language != FALLBACK else (FALLBACK,)
