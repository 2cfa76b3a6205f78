"""What somebody wrote, with all that its meaning depends on; the meaning depends on nothing else."""

from dataclasses import dataclass
from datetime import datetime

Heard = tuple[str, str]
"""A trigger and its value, as the rules of a flow know them."""

UNCLEAR: Heard = ("unclear", "")


@dataclass(frozen=True, slots=True)
class Said:
    """`at` is the moment it reached us, in the time zone of the place or person; `locale` is BCP 47 (`en-GB`, `pt`);
    `country` is the region of phone numbers without a prefix (ISO 3166 alpha-2); `asked` is what we had said before."""

    text: str
    at: datetime
    locale: str = "en"
    country: str = "US"
    asked: str = ""

    @property
    def language(self) -> str:
        return language_of(self.locale)


def language_of(locale: str) -> str:
    """`pt` of `pt-BR`."""
    return locale.replace("_", "-").partition("-")[0].lower()
