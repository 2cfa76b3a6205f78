"""Lines with which a recorded walk begins: the moment, the business, its diary, what was known of the person."""

import textwrap
from collections.abc import Callable
from datetime import datetime

from bot.loading import load_text
from storage import consent, contact
from storage.db import Sql, transaction
from tests.world import TestWorld

KNOWN = Sql("UPDATE contact SET greeted = :greeted, asked = :asked WHERE business_id = :business AND id = :id")
UNKNOWN = Sql("DELETE FROM permission WHERE business_id = :business AND contact = :id")


def begins(world: TestWorld, at: str) -> None:
    world.at = datetime.fromisoformat(at)


def furnish(world: TestWorld, file: str) -> None:
    with transaction(world.world.db, world.salon) as tx:
        assert load_text(tx, textwrap.dedent(file), world.at), "that file changes nothing"


def take(world: TestWorld, *told: str) -> None:
    """Somebody else has that time, on that seat of what is booked."""
    service, place, resource, at, minutes, seat = told
    begin = datetime.fromisoformat(at)
    first = int(begin.timestamp()) // 300
    id = len(world.rows("booking")) + 1
    world.put(
        "booking",
        **{"id": id, "contact": world.ids["Ben"], "service": service, "place": place, "staff": ""},
        **{"starts": begin, "ends": begin, "status": "booked", "created": world.at, "more": "{}"},
    )
    for cell in range(first, first + int(minutes) // 5):
        world.put("taken", resource=resource, cell=cell, seat=int(seat), booking=id)


def know(world: TestWorld, name: str, how: str, offers: str | None, nameless: str | None, locale: str | None) -> None:
    """Nothing is known of them but this."""
    id = world.ids[name]
    with transaction(world.world.db, world.salon) as tx:
        tx.run(KNOWN, id=id, greeted=how == "known", asked=how == "known" or bool(offers))
        tx.run(UNKNOWN, id=id)
        tx.run(contact.SET_LOCALE, id=id, locale=locale or "")
        if offers:
            allowed = offers == "allows"
            consent.write(tx, consent.rows(id, "marketing", ("whatsapp",), allowed, world.at, "test", "", own=False))
        if nameless:
            tx.run(contact.SET_NAME, id=id, name="")
            world.nameless.add(name)


RECORDED: dict[str, Callable[..., None]] = {
    r"-- it is (\S+)": begins,
    r"-- the business is((?:\n    .*)+)": furnish,
    r"-- (\S+) at (\S+) takes (\S+) from (\S+) for (\d+) minutes, seat (\d+)": take,
    r"-- (\w+) is (new|known)(?:, (allows|wants no) offers)?(, has no name)?(?:, speaks (\S+))?": know,
}
