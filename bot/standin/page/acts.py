"""What is done on the page: write, tap, move the clock, switch faults, add and remove phones."""

from collections.abc import Callable

from bot.standin import phone as phones
from bot.standin.core import Core
from bot.standin.page.draw import phone
from bot.standin.page.model import SWITCHES, Page, Phone, Switch
from bot.standin.sids import digest
from bot.standin.wire import Answer, Request

Act = Callable[[Core, Page, Request], Answer]
LONGEST = 366 * 24 * 3600.0
FIRST_NUMBER = 447400124000
"""Phones that are added with a number get the next one from here."""


def done(html: str = "") -> Answer:
    return Answer(200 if html else 204, html.encode(), "text/html; charset=utf-8")


def say(core: Core, page: Page, request: Request) -> Answer:
    """Words in the name of one phone, perhaps as an answer to a message."""
    form = request.form
    body = form.get("body", "").replace("\r\n", "\n").strip()
    if not body:
        return done()
    phones.says(core, {"from": form["from"], "body": body, "reply_to": form.get("reply_to", "")})
    return done()


def tap(core: Core, page: Page, request: Request) -> Answer:
    form = request.form
    phones.says(core, {"from": form["from"], "button": form["button"], "reply_to": form["reply_to"]})
    return done()


def move(core: Core, page: Page, request: Request) -> Answer:
    """Forward only: the front desk lives by this clock too, and its past must stay its past."""
    seconds = float(request.form.get("hours", "0")) * 3600
    if not 0 < seconds <= LONGEST:
        raise ValueError("The clock moves forward, by up to a year.")
    core.move_clock(seconds)
    return done()


def switch(core: Core, page: Page, request: Request) -> Answer:
    """On, or off; without saying which, the other of what it is."""
    wanted = next((each for each in SWITCHES if each.name == request.form.get("name")), None)
    if wanted is None:
        raise ValueError("There is no such switch.")
    on = turn_off(core, wanted)
    if request.form.get("on", "" if on else "yes"):
        for fault in wanted.faults:
            core.faults.add(**fault)
    core.events.emit("options")
    return done()


def turn_off(core: Core, wanted: Switch) -> bool:
    """Whether it was on."""
    kinds = {fault["kind"] for fault in wanted.faults}
    found = [each for each in core.faults.all() if each.kind in kinds]
    for each in found:
        core.faults.clear(each.id)
    return bool(found)


def add(core: Core, page: Page, request: Request) -> Answer:
    """A phone of somebody known by this name, or a new one, with a number or without."""
    name = request.form.get("name", "").strip()[:40] or "Somebody"
    address = page.known.get(name, "")
    if request.form.get("kind") == "no number":
        address = f"whatsapp:GB.{digest(f'phone {core.seed} {len(page.phones)} {name}')[:16]}"
    new = Phone(address or free_address(page), name)
    core.store.people.link(new.address, "").name = name
    if not page.add(new):
        raise ValueError(f"{name}'s phone is here already.")
    return done(phone(core, page, new))


def free_address(page: Page) -> str:
    taken = {each.address for each in page.phones} | set(page.known.values())
    return next(at for number in range(FIRST_NUMBER, FIRST_NUMBER + 1000) if (at := f"whatsapp:+{number}") not in taken)


def remove(core: Core, page: Page, request: Request) -> Answer:
    page.remove(request.form["address"])
    return Answer(200, b"", "text/html; charset=utf-8")


ACTS: dict[str, Act] = {"say": say, "tap": tap, "move": move, "switch": switch, "add": add, "remove": remove}
