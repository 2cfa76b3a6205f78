"""Every language whose words for dates are known, and its engine, made when it is first needed."""

from collections.abc import Iterable
from functools import cache

from flows.hears.dates.engine import Engine
from flows.hears.words import ar, de, en, es, fr, hi, it, nl, pt, tr
from flows.hears.words.shape_dates import Dates

LANGUAGES: dict[str, Dates] = {
    "en": en.DATES,
    "es": es.DATES,
    "pt": pt.DATES,
    "fr": fr.DATES,
    "de": de.DATES,
    "it": it.DATES,
    "nl": nl.DATES,
    "hi": hi.DATES,
    "ar": ar.DATES,
    "tr": tr.DATES,
}
FALLBACK = "en"


@cache
def engine(language: str) -> Engine:
    return Engine(LANGUAGES[language])


def warm(languages: Iterable[str] = LANGUAGES) -> None:
    """Makes engines before anybody waits for them: about 0.1 s a language."""
    for language in languages:
        engine(language).warm()


def tried(language: str) -> tuple[str, ...]:
    """A person writes their own language, or English."""
    return (language, FALLBACK) if language in LANGUAGES and language != FALLBACK else (FALLBACK,)
