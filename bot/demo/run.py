"""Starts all of the demo, waits, ends all of it."""

import shutil
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from types import FrameType

from bot.demo.again import again
from bot.demo.clock import SharedClock
from bot.demo.desk import Desk
from bot.demo.guide import STEPS, known, notes, phones
from bot.demo.home import Home
from bot.demo.keep import recall, remember
from bot.demo.plan import SENDER, Plan
from bot.demo.templates import TEMPLATES
from bot.refused import Refused
from bot.standin.control import seed as seed_template
from bot.standin.core import Core
from bot.standin.options import Options
from bot.standin.page import Page, routes
from bot.standin.server import Standin

Tell = Callable[[str], None]


def run(plan: Plan, tell: Tell, ready: Callable[[str], object]) -> None:
    """Until Ctrl-C or SIGTERM. `ready` is called with the address of the phones. Raises Refused in one sentence."""
    end = Event()
    on_signals(end.set)
    for port in (plan.port, plan.port + 1):
        must_be_free(port)
    clock = prepare(plan, tell)
    desk = Desk(plan)
    try:
        with standing(plan, clock, desk) as core:
            desk.wait()
            ready(plan.phones)
            while not end.wait(0.5):
                if not desk.alive:
                    raise Refused(f"The front desk has stopped by itself; {plan.log} says why.")
            tell("Ending …")
            core.poster.close()  # the desk would wait for connections that are kept open
            desk.stop()
    finally:
        desk.stop()


def prepare(plan: Plan, tell: Tell) -> SharedClock:
    """The folder with a complete salon in it. What a broken start left behind is made anew."""
    if not plan.seeded.exists():
        reset(plan.folder)
        plan.folder.mkdir(parents=True, exist_ok=True)
        clock = SharedClock(plan.clock)
        tell("Furnishing a salon with 200 customers …")
        from bot.demo.seed import seed

        seed(plan, clock.now())
        plan.seeded.touch()
        return clock
    return SharedClock(plan.clock)


def reset(folder: Path) -> None:
    """Forget everything. Only a folder of ours is removed. Raises Refused."""
    if folder.exists() and not (folder / "clock").exists() and any(folder.iterdir()):
        raise Refused(f"{folder} was not made by the demo; it is left alone.")
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def standing(plan: Plan, clock: SharedClock, desk: Desk) -> Iterator[Core]:
    """The stand-in with its phones; its clock is ours, and what was said is remembered when it ends."""
    options = Options(
        webhook=f"{plan.desk}/twilio/inbound#rc=3&rp=all&ct=2000&rt=4000",
        sender=f"whatsapp:{SENDER}",
        sent_after=0.15,
        delivered_after=0.4,
        read_after=0.9,
    )
    home = Home(plan.database)
    page = Page(*home(), phones(), STEPS, known(), desk.health, notes(plan.folder), home)
    standin = Standin(options, port=plan.port + 1, extra=routes(page))
    core = standin.core
    core.clock.shift = clock.shift
    recall(core, plan.chats)
    for phone in page.phones:
        core.store.people.link(phone.address, "").name = phone.name
    for template in TEMPLATES:
        seed_template(core, dict(template))
    Thread(target=follow, args=(core, clock), name="clock", daemon=True).start()
    try:
        yield core
    finally:
        standin.stop()
        home.close()
        remember(core, plan.chats)


def follow(core: Core, clock: SharedClock) -> None:
    """Whatever the page does with the clock, the desk's does too."""
    while not core.events.closed:
        clock.shift = core.clock.shift
        core.events.wait(core.events.last, 1.0)


def must_be_free(port: int) -> None:
    """Raises Refused."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            other = 8200 if port in (8100, 8101) else 8100
            raise Refused(
                f"Port {port} is in use: end the program that uses it, or choose another pair: "
                f"{again('--port', str(other))}"
            ) from None


def on_signals(do: Callable[[], object]) -> None:
    def handle(number: int, frame: FrameType | None) -> None:
        do()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, handle)
