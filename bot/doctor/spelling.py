"""Names in `.env` that are no setting but nearly one."""

from collections.abc import Iterator
from difflib import get_close_matches

from dotenv import dotenv_values

from bot.doctor.finding import Finding
from bot.settings import Settings

NEAR = 0.8
FILE = ".env"


def names(settings: Settings) -> Iterator[Finding]:
    """Others may stand there for other programs: of those nothing is said."""
    known = [name.upper() for name in type(settings).model_fields]
    for name in dotenv_values(FILE, interpolate=False):
        near = get_close_matches(name.upper(), known, 1, NEAR)
        if near and near[0] != name.upper():
            yield Finding("warn", name, f"in .env is no setting: did you mean {near[0]}?")
