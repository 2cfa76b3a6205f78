"""`bellhop load`: a business from a TOML file."""

import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

from typer import Argument, Typer


def register(app: Typer) -> None:
    app.command()(load)


def load(
    file: Annotated[Path, Argument(metavar="FILE.toml", help="What the business is, see docs/business-file.md.")],
) -> None:
    """Read a business from a file. What differs is changed and said; what the file omits stays."""
    from bot.boot import now, open_world, read_settings
    from bot.loading import BadFile, load_text
    from bot.loading.hints import half_translated, lacking
    from bot.refused import Refused
    from storage import business
    from storage.db import transaction

    text = read_text(file)
    if not text.strip():
        raise Refused(f"{file} is empty: docs/business-file.md shows what to write.")
    with closing(open_world(read_settings(), channels={})) as world, transaction(world.db, None) as tx:
        home = tx.of(business.first(tx) or 0)
        try:
            changes = load_text(home, text, now(), str(file))
        except BadFile as bad:
            raise Refused("\n".join((*bad.errors, "Nothing was changed."))) from None
        hints = [*lacking(home), *half_translated(home)]
    print("\n".join(changes) if changes else "Nothing to change.")
    for hint in hints:
        print(hint, file=sys.stderr)


def read_text(file: Path) -> str:
    """The file as text. Raises Refused in one sentence."""
    from bot.refused import Refused

    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"{file} is not written in UTF-8 (byte {error.start + 1}); save it as UTF-8.") from None
    except OSError as error:
        raise Refused(f"{file} cannot be read ({error.strerror}): check its name and the folder.") from None
