"""`bellhop import` and `bellhop export`: people in and out, as CSV."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

from typer import Argument, Exit, Option, Typer, confirm

if TYPE_CHECKING:
    from bot.importing import Tally

Step = Callable[[int], None]
NO_ROWS = "The file names columns, but no contact stands below them; nothing was written."
NONE_GOOD = "No row could be taken; nothing was written."


class Purpose(StrEnum):
    marketing = "marketing"


class What(StrEnum):
    contacts = "contacts"
    campaign = "campaign"
    answers = "answers"
    consents = "consents"
    business = "business"


def register(app: Typer) -> None:
    app.command("import")(import_)
    app.command("export")(export)


def import_(
    file: Annotated[Path, Argument(metavar="FILE.csv", help="Contacts, see docs/import.md.")],
    consent: Annotated[
        Purpose | None, Option(help="All rows that say nothing of it allow marketing: you can prove that they did.")
    ] = None,
    list_: Annotated[str, Option("--list", metavar="NAME", help="Put everybody on this list.")] = "",
    yes: Annotated[bool, Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Take contacts from a file. Says first what would change."""
    from zoneinfo import ZoneInfo

    from bot.boot import now, open_world, read_settings
    from bot.importing import Frame, NoLayout, People, preview, write
    from bot.refused import Refused
    from storage import business
    from storage.db import reading

    with opened(file) as source, closing(open_world(read_settings(), channels={})) as world:
        at, into = now(), " ".join(list_.split())
        with reading(world.db, None) as tx:
            home = business.by_id(tx.of(business.first(tx) or 0))
        frame = Frame(home.country, ZoneInfo(home.zone), at, consent is not None)
        try:
            with bar("Reading", file.stat().st_size) as step:
                people = People(source, frame, told, step)
        except NoLayout as error:
            raise Refused(str(error)) from None
        with people:
            if not people.good:
                raise Refused(NONE_GOOD if people.bad else NO_ROWS)
            if not yes:
                with bar("Comparing", people.good) as step:
                    print(summary(preview(world.db, home.id, people, into, at, step), people.bad, "would be "))
                ask()
            with bar("Writing", people.good) as step:
                print(summary(write(world.db, home.id, people, into, at, told, step), people.bad, ""))


@contextmanager
def opened(file: Path) -> Iterator[BinaryIO]:
    from bot.refused import Refused

    try:
        with file.open("rb") as source:
            yield source
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        raise Refused(f"{file} cannot be read ({error.strerror}): check its name and the folder.") from None


def told(line: int, why: str) -> None:
    print(f"line {line}: {why}", file=sys.stderr)


def summary(tally: "Tally", bad: int, would: str) -> str:
    """`would`: nothing has happened yet."""
    changes = f"{tally.new} {would}new, {tally.changed} {would}changed, {tally.unchanged} as before"
    people = f"{counted(tally.all, 'contact')}: {changes}; {counted(bad, 'row')} left out."
    consent = f"{tally.granted} {would}granted, {tally.withdrawn} {would}withdrawn, {tally.kept} kept opted out"
    return f"{people}\nConsent to marketing: {consent}."


def counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def ask() -> None:
    """Only a person can say yes here."""
    if not sys.stdin.isatty():
        print("Nothing was written. With --yes it will be.", file=sys.stderr)
        raise Exit(1)
    if not confirm("Import this?"):
        print("Nothing was written.", file=sys.stderr)
        raise Exit(1)


@contextmanager
def bar(what: str, total: int) -> Iterator[Step]:
    """Progress on a terminal, nothing elsewhere. A step of Reading is where we are, of the others how far we came."""
    if not sys.stderr.isatty():
        yield lambda n: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=total)
        if what == "Reading":
            yield lambda n: progress.update(task, completed=n)
        else:
            yield lambda n: progress.advance(task, n)


def export(
    what: Annotated[What, Argument(help="contacts, campaign, answers, consents or business.")],
    which: Annotated[str, Argument(metavar="[N|SLUG]", help="The campaign's number, the questionnaire's slug.")] = "",
) -> None:
    """Write people, results or the business to standard output. CSV; the business as TOML, as `load` reads it."""
    import csv
    import io

    from bot.boot import now, open_world, read_settings
    from bot.exporting import export as lines
    from bot.loading.telling import tell, written
    from storage import business
    from storage.db import reading

    out = io.TextIOWrapper(sys.stdout.buffer, "utf-8", newline="", write_through=False)
    try:
        with closing(open_world(read_settings(), channels={})) as world, reading(world.db, None) as tx:
            home = tx.of(business.first(tx) or 0)
            if what is What.business:
                out.write(written(tell(home, now())))
            else:
                csv.writer(out, lineterminator="\r\n").writerows(lines(home, what.value, which))
        out.flush()
    finally:
        out.detach()
