"""A running stand-in: core, application and listening socket together."""

from bot.standin.app import App, Pages
from bot.standin.core import Core
from bot.standin.options import Options
from bot.standin.wire import Server


class Standin:
    """Listens as soon as it is made; `url` says where. `extra`: further pages by method and path."""

    def __init__(self, options: Options, host: str = "127.0.0.1", port: int = 0, extra: Pages | None = None) -> None:
        self.core = Core(options)
        self.app = App(self.core, extra)
        self.server = Server(host, port, self.app)
        self.url = self.server.address
        options.url = options.url or self.url

    def stop(self) -> None:
        self.core.events.close()
        self.server.stop()
        self.core.stop()
