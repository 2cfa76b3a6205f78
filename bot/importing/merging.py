"""Several rows of one person: pure, from the rows of a file to the one person that they tell of together."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.importing.person import Consent, Person

COLUMNS = ("email", "name", "locale", "birthday", "anniversary")
NOW = datetime.max.replace(tzinfo=UTC)  # a consent without a time is of now, and no row is of the future


def merged(last: Person, rows: Sequence[Person]) -> Person:
    """Of each column the last cell that is not empty. Rows with a phone count before rows that only have an e-mail."""
    ordered = sorted(rows, key=lambda row: (bool(row.phone), row.line))
    newest: dict[str, Any] = {
        name: next((cell for row in ordered[::-1] if (cell := getattr(row, name))), "") for name in COLUMNS
    }
    return last._replace(
        **newest,
        tags=next((row.tags for row in ordered[::-1] if row.tags), ()),
        attributes={key: value for row in ordered for key, value in row.attributes.items()},
        consents=settled(one for row in sorted(rows, key=lambda row: row.line) for one in row.consents),
    )


def refusal(row: Person) -> Person:
    """Nothing of this row but who it is and that it says no."""
    consents = tuple(one for one in row.consents if not one.granted)
    return Person(row.line, row.phone, "" if row.phone else row.email, "", "", "", "", (), {}, consents)


def settled(said: Iterable[Consent]) -> tuple[Consent, ...]:
    """What holds of consents in the order of their rows, each with the channels that are left to it. What was only
    supposed counts where no row of that person says anything."""
    each = list(said)
    spoken = [one for one in each if not one.supposed]
    held: dict[str, Consent] = {}
    for one in spoken or each:
        for channel in one.channels:
            if channel not in held or takes_over(held[channel], one):
                held[channel] = one
    kept = dict.fromkeys(held.values())
    return tuple(one._replace(channels=tuple(name for name, by in held.items() if by == one)) for one in kept)


def takes_over(held: Consent, later: Consent) -> bool:
    """A later row counts; but a yes that was said before a no does not lift it."""
    return held.granted or not later.granted or (later.at or NOW) >= (held.at or NOW)
