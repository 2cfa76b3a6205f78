"""Signed webhooks: one POST with the retries that stand in the fragment of its address."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urldefrag, urlencode

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from bot.standin.signature import Pairs, sign

TOTAL = 15.0
CONNECT, READ = 5.0, 15.0
MOST_TRIES = 6


@dataclass(frozen=True)
class Delivery:
    """`status` is the last HTTP status, or 0 where nobody answered; `why` then says what happened."""

    status: int
    tries: int
    body: bytes = b""
    content_type: str = ""
    why: str = ""

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


@dataclass(frozen=True)
class Patience:
    """`rc` retries after the kinds in `rp`; seconds to connect and to read."""

    retries: int = 1
    after: frozenset[str] = frozenset({"ct"})
    connect: float = CONNECT
    read: float = READ

    def again(self, kind: str) -> bool:
        return kind in self.after or ("all" in self.after and kind != "2xx")


def patience(fragment: str) -> Patience:
    """Reads `rc=3&rp=all&ct=2000&rt=4000` (times in milliseconds); what is no number keeps its default."""
    given = dict(parse_qsl(fragment))

    def number(name: str, default: float, most: float) -> float:
        text = given.get(name, "")
        return min(float(text), most) if text.isdigit() else default

    return Patience(
        retries=int(number("rc", 1, 5)),
        after=frozenset(given.get("rp", "ct").split(",")),
        connect=number("ct", CONNECT * 1000, 10_000) / 1000 if "ct" in given else CONNECT,
        read=number("rt", READ * 1000, 15_000) / 1000 if "rt" in given else READ,
    )


class Poster:
    """Keeps connections open, since a busy product gets hundreds of callbacks a second."""

    def __init__(self, token: Callable[[str], str], elapsed: Callable[[], float]) -> None:
        self._token = token
        self._elapsed = elapsed
        self._pool = urllib3.PoolManager(num_pools=8, maxsize=32, retries=False)

    def post(self, address: str, pairs: Pairs, account: str, idempotency: str) -> Delivery:
        """`address` may carry a fragment; it is neither sent nor signed."""
        url, fragment = urldefrag(address)
        rules = patience(fragment)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "Accept": "*/*",
            "X-Twilio-Signature": sign(url, pairs, self._token(account)),
            "I-Twilio-Idempotency-Token": idempotency,
        }
        body = urlencode(pairs).encode()
        begun = self._elapsed()
        delivery = Delivery(0, 0)
        for tries in range(1, MOST_TRIES + 1):
            left = TOTAL - (self._elapsed() - begun)
            delivery, kind = self._once(url, body, headers, rules, left, tries)
            spent = self._elapsed() - begun >= TOTAL
            if delivery.taken or spent or tries > rules.retries or not rules.again(kind):
                break
        return delivery

    def close(self) -> None:
        """Hang up wherever nothing is being said; what is posted later calls anew."""
        for key in self._pool.pools.keys():  # noqa: SIM118  (it is no mapping)
            found = self._pool.pools.get(key)
            if found is not None:
                found.close()  # at once: a pool that an error refers to would not be closed by `clear`
        self._pool.clear()

    def _once(
        self, url: str, body: bytes, headers: dict[str, str], rules: Patience, left: float, tries: int
    ) -> tuple[Delivery, str]:
        timeout = urllib3.Timeout(connect=min(rules.connect, left), read=min(rules.read, left))
        try:
            answer = self._pool.request("POST", url, body=body, headers=headers, timeout=timeout, redirect=False)
        except (ConnectTimeoutError, NewConnectionError) as fault:
            return Delivery(0, tries, why=f"nobody answers at {url}: {type(fault).__name__}"), "ct"
        except (HTTPError, OSError) as fault:
            return Delivery(0, tries, why=f"no answer from {url}: {type(fault).__name__}"), "rt"
        content_type = answer.headers.get("Content-Type", "")
        return Delivery(answer.status, tries, answer.data, content_type), f"{answer.status // 100}xx"
