"""`bellhop record CONTACT`."""

from typing import Annotated

from typer import Argument, Typer


def register(app: Typer) -> None:
    app.command()(record)


def record(
    who: Annotated[str, Argument(metavar="CONTACT", help="Whose conversation: a phone number or a WhatsApp user id.")],
) -> None:
    """Write a real conversation as a test, names and numbers replaced: `bellhop record +447400123456 > walk.txt`."""
    from bot import phonebook
    from bot.boot import now, open_world, read_settings
    from bot.recording import record
    from bot.refused import Refused
    from storage import business, contact
    from storage.db import transaction

    world = open_world(read_settings(), channels={})
    with transaction(world.db, None) as tx:
        home = tx.of(business.first(tx) or 0)
        number = phonebook.number(who, business.by_id(home).country, now())
        found = contact.whose(home, phonebook.twins(number) if number else [], [who])
        if found is None:
            raise Refused(f"Nobody here has the number {who}: write it as +447400123456.")
        lines = record(home, found.contact)
    if not lines:
        raise Refused(f"{who} has never written, so there is nothing to record.")
    print("\n".join(lines))
