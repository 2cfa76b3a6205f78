"""`bellhop record CONTACT`."""

from contextlib import closing
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Typer

if TYPE_CHECKING:
    from storage.db import Tx

TAKES = (
    "write a phone number such as +447400123456, a WhatsApp user id, a number of the column contact in an export, or "
    "a whole name"
)
LONGEST = 18  # digits of a number that the database can hold


def register(app: Typer) -> None:
    app.command()(record)


def record(
    who: Annotated[
        str,
        Argument(
            metavar="CONTACT",
            help="Whose conversation: a phone number, a WhatsApp user id, a number of the column contact in an export, "
            "or a name that only one person has.",
        ),
    ],
) -> None:
    """Write a real conversation as a test. Names and numbers are masked: `bellhop record +447400123456 > walk.txt`."""
    from bot.boot import open_world, read_settings
    from bot.recording import record
    from bot.refused import Refused
    from storage import business
    from storage.db import transaction

    with closing(open_world(read_settings(), channels={})) as world, transaction(world.db, None) as tx:
        home = tx.of(business.first(tx) or 0)
        found = people(home, who.strip())
        if not found:
            raise Refused(f"Nobody here is {who}: {TAKES}.")
        if len(found) > 1:
            raise Refused(f"Several are called {who}: write one of {', '.join(map(str, found))}, or a phone number.")
        lines = record(home, found[0])
    if not lines:
        raise Refused(f"{who} has never written, so there is nothing to record.")
    print("\n".join(lines))


def people(home: "Tx", who: str) -> list[int]:
    """Who may be meant: by an address, else by the number in our exports, else by the name."""
    from bot import phonebook
    from bot.boot import now
    from storage import business, contact, recording

    number = phonebook.number(who, business.by_id(home).country, now())
    if found := contact.whose(home, phonebook.twins(number) if number else [], [who]):
        return [found.contact]
    ours = recording.numbered(home, int(who)) if who.isascii() and who.isdecimal() and len(who) <= LONGEST else []
    return ours or recording.called(home, who)
