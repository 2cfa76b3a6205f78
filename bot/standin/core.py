"""All that one stand-in consists of, made once and handed to everything here."""

from time import perf_counter

from bot.standin.agenda import Agenda
from bot.standin.clock import Clock
from bot.standin.events import Events
from bot.standin.faults import Faults
from bot.standin.options import Options
from bot.standin.post import Poster
from bot.standin.rates import Rates
from bot.standin.sids import Sids
from bot.standin.store import Store


class Core:
    """The parts, by name. `stop` ends its threads."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.clock = Clock()
        self.seed = options.seed or str(self.clock.now())
        self.sids = Sids(self.seed)
        self.store = Store(options.keep)
        self.events = Events(self.clock.now)
        self.faults = Faults(self.seed)
        self.rates = Rates()
        self.held: dict[str, list[list[tuple[str, str]]]] = {}
        """Callbacks that wait to be overtaken, by message."""
        self.posts = {"taken": 0, "refused": 0}
        self.busy = 0
        self.agenda = Agenda(self.clock, self._broke)
        self.poster = Poster(self.token, perf_counter)

    def token(self, account: str) -> str:
        return self.options.accounts.get(account, "")

    def move_clock(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.agenda.clock_moved()
        self.events.emit("clock", shift=self.clock.shift)

    def reset(self, templates: bool) -> None:
        """Forgets all messages, people, faults and what was to come; templates only if asked."""
        self.agenda.clear()
        contents = {} if templates else self.store.contents
        seq = self.store.seq
        self.store = Store(self.options.keep)
        self.store.contents, self.store.seq = contents, seq
        self.faults.clear()
        self.rates.clear()
        self.held.clear()
        self.posts = {"taken": 0, "refused": 0}
        self.events.emit("reset")

    def stop(self) -> None:
        self.events.close()
        self.agenda.stop()
        self.poster.close()

    def _broke(self, fault: Exception) -> None:
        self.events.emit("broke", what=repr(fault))
