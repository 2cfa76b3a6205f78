"""What a business still lacks when its file is right: said after loading, and by the doctor."""

from collections.abc import Iterator

from storage import loading
from storage.db import Tx


def lacking(tx: Tx) -> Iterator[str]:
    """Why nothing can be booked, a sentence each; nothing where something can."""
    places = loading.rows(tx, loading.PLACE)
    services = [row for row in loading.rows(tx, loading.SERVICE).values() if row.active]
    open_at = {owner[0] for owner, hours in loading.members(tx, loading.HOURS).items() if hours}
    if not services:
        yield "There is no service yet, so nothing can be booked: add a [[service]] to the file."
    if not places:
        yield "There is no place yet, so nothing can be booked: add a [[place]] to the file, and its [[hours]]."
    for (slug,), row in sorted(places.items()):
        if slug not in open_at:
            yield f'{row.name} has no hours, so nothing can be booked there: add [[hours]] with place = "{slug}".'


def half_translated(tx: Tx) -> Iterator[str]:
    """Languages that some services are named in and others are not."""
    told = {
        slug: {language for language, words in (row.translated or {}).items() if words.get("name")}
        for (slug,), row in sorted(loading.rows(tx, loading.SERVICE).items())
        if row.active
    }
    for language in sorted(set().union(*told.values())):
        rest = [slug for slug, languages in told.items() if language not in languages]
        if rest:
            yield f"in.{language}.name is missing in {', '.join(rest)}, though other services have one."
