"""Runs the front desk: web server, scheduler and senders in one process; or senders alone beside it."""

import gc
import signal
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from threading import Event, Thread
from types import FrameType
from typing import Any, NoReturn

from bot.boot import now, open_world
from bot.health import no_answer
from bot.logs import configure
from bot.refused import Refused
from bot.settings import Settings, need_twilio
from bot.world import World
from storage import business
from storage.db import reading


def serve(settings: Settings, clock: Callable[[], datetime] = now) -> NoReturn:
    """Until SIGTERM, then exit 0. `clock` tells the desk's time. Raises BadSetting or Refused before it starts."""
    from bot import server

    world = prepared(settings, clock)
    engines = Engines(world)
    server.run(
        lambda: make_app(world, settings),
        settings.host,
        settings.port,
        on_start=engines.start,
        on_drain=engines.drain,
        on_exit=engines.stop,
    )


def work(settings: Settings) -> None:
    """Send until SIGTERM, beside a server. Raises BadSetting or Refused before anything has started."""
    if settings.database_url.startswith("sqlite"):
        raise Refused("A worker needs PostgreSQL: with SQLite, `bellhop serve` sends everything itself.")
    world, asked = prepared(settings), Event()
    on_signals(lambda: asked.set())
    engines = Engines(world)
    engines.send()
    asked.wait()
    engines.drain()
    engines.stop()


def prepared(settings: Settings, clock: Callable[[], datetime] = now) -> World:
    """A world that can serve. Its connections are closed: those of a process must not be used by its children."""
    need_twilio(settings)
    configure(secrets=settings.secrets)
    world = open_world(settings, clock=clock)
    with reading(world.db, None) as tx:
        home = business.first(tx)
        senders = tx.of(home).all(business.SENDERS) if home else []
    world.close()
    if not any(row.channel in world.channels for row in senders):
        raise Refused(
            "TWILIO_WHATSAPP_NUMBER is missing: give the WhatsApp number that Twilio sends from, +15551234567."
        )
    return world


def make_app(world: World, settings: Settings) -> Any:
    from bot.delivery import receipts

    return door("webhooks").create_app(world, settings.base_url, settings.tokens, receipts.reported)


def door(name: str) -> Any:
    """Doors are opened by their names, as servers do: no module of the house knows them."""
    return import_module(name)


class Engines:
    """What runs beside the web pages: the clock and the senders."""

    def __init__(self, world: World) -> None:
        self.world, self.ends = world, list[Callable[[], object]]()

    def start(self) -> None:
        gc.freeze()
        gc.enable()
        self.send()
        clock = door("scheduler").start(self.world)
        self.ends.append(lambda: clock.shutdown(wait=True))
        Thread(target=warm, args=(self.world,), name="warm", daemon=True).start()

    def send(self) -> None:
        from bot import delivery

        self.ends.append(delivery.start(self.world).stop)

    def drain(self) -> None:
        """Called inside a signal handler: it only sets a flag, which ticks and senders look at."""
        self.world.health.draining = True

    def stop(self) -> None:
        self.world.health.draining = True
        for end in reversed(self.ends):
            end()
        self.ends.clear()
        self.world.close()


def warm(world: World) -> None:
    """Make ready what a first message would wait for: the dates in the languages of the house, the words of all."""
    from flows.hears.dates.languages import LANGUAGES
    from flows.hears.dates.languages import warm as warm_dates
    from flows.hears.services import warm as warm_services
    from flows.hears.tongue import tongue

    with suppress(*no_answer(world.db)), reading(world.db, None) as tx:  # else the first message does it
        spoken = {row.locale.partition("-")[0] for row in tx.all(business.LOCALES)}
        warm_dates(({"en"} | spoken) & set(LANGUAGES))
    tongue("")
    warm_services()


def on_signals(do: Callable[[], object]) -> None:
    def handle(number: int, frame: FrameType | None) -> None:
        do()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, handle)
