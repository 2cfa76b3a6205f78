"""The business's side in these tests: a web server that notes what it gets, and the SDK pointed at a stand-in."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
from urllib.parse import urlsplit, urlunsplit

from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from bot.standin.testing import Handle
from bot.standin.wire import Answer, Request, Server

ANN = "whatsapp:+4915112345678"
US = "whatsapp:+14155238886"


class LocalTwilio(TwilioHttpClient):
    """One base address in place of every Twilio host."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=5)
        self.base = urlsplit(base)

    def request(self, method, url, *args, **kwargs):
        parts = urlsplit(url)
        local = urlunsplit((self.base.scheme, self.base.netloc, parts.path, parts.query, ""))
        return super().request(method, local, *args, **kwargs)


@contextmanager
def sdk(handle: Handle, token: str = "") -> Iterator[Client]:
    http = LocalTwilio(handle.url)
    try:
        yield Client(handle.account, token or handle.token, http_client=http)
    finally:
        if http.session:
            http.session.close()


class Desk:
    """Notes every POST; `answers` are used up one by one, then it is always 204."""

    def __init__(self) -> None:
        self.got: list[Request] = []
        self.answers: list[Answer] = []
        self._news = Condition()
        self.server = Server("127.0.0.1", 0, self._take)
        self.url = self.server.address

    def _take(self, request: Request) -> Answer:
        with self._news:
            self.got.append(request)
            self._news.notify_all()
            return self.answers.pop(0) if self.answers else Answer(204)

    def wait(self, count: int, timeout: float = 5.0) -> list[Request]:
        with self._news:
            assert self._news.wait_for(lambda: len(self.got) >= count, timeout), f"only {len(self.got)} of {count} came"
            return list(self.got)

    def statuses(self) -> list[str]:
        return [each.form["MessageStatus"] for each in self.got if "MessageStatus" in each.form]

    @contextmanager
    def hung_up(self) -> Iterator[None]:
        try:
            yield
        finally:
            self.server.stop()
