"""Twilio's signature of a webhook: HMAC-SHA1 with the Auth Token over the address and all names and values."""

import hmac
from base64 import b64encode
from collections.abc import Iterable, Sequence
from urllib.parse import SplitResult, urlsplit

Pairs = Iterable[tuple[str, str]]
PORTS = {"https": 443, "http": 80}


class Signatures:
    """What is signed for one address of ours, under each of the tokens. `url` has neither query nor fragment."""

    __slots__ = ("tokens", "urls")

    def __init__(self, url: str, tokens: Sequence[str]) -> None:
        self.urls = [written.encode() for written in written_urls(url)]
        self.tokens = [token.encode() for token in tokens if token]

    def valid(self, query: str, pairs: Pairs, signature: str) -> bool:
        """Is this the signature of one of the tokens? `query` as it was sent, byte for byte; `pairs` decoded with
        `surrogateescape`, so that the bytes that were signed come back."""
        given = signature.encode("utf-8", "replace")
        tail = (f"?{query}" if query else "").encode("latin-1", "replace") + signed(pairs)
        right = False
        for token in self.tokens:
            for url in self.urls:
                right |= hmac.compare_digest(b64encode(hmac.digest(token, url + tail, "sha1")), given)
        return right


def signed(pairs: Pairs) -> bytes:
    """Names and values run together, sorted, each pair once."""
    return "".join([name + value for name, value in sorted(set(pairs))]).encode("utf-8", "surrogateescape")


def written_urls(url: str) -> list[str]:
    """The address with and without its port: Twilio is not of one mind about it."""
    parts = urlsplit(url)
    if parts.port:
        return [url, with_netloc(parts, parts.netloc.split(":")[0])]
    return [url, with_netloc(parts, f"{parts.netloc}:{PORTS.get(parts.scheme, 80)}")]


def with_netloc(parts: SplitResult, netloc: str) -> str:
    return parts._replace(netloc=netloc).geturl()
