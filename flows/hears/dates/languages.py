"""Every language whose words for dates are known, and its engine, made when it is first needed."""

from collections.abc import Iterable, Mapping
from functools import cache

from flows.hears.dates.engine import Engine
from flows.hears.words.all import HEARS
from flows.hears.words.shape_dates import Dates

LANGUAGES: Mapping[str, Dates] = {name: file.DATES for name, file in HEARS.items()}


@cache
def engine(language: str) -> Engine:
    return Engine(LANGUAGES[language])


def warm(languages: Iterable[str] = LANGUAGES) -> None:
    """Makes engines before anybody waits for them: about 0.1 s a language."""
    for language in languages:
        engine(language).warm()
