"""Files that people sent us, fetched from Twilio with our credentials."""

from typing import Any
from urllib.parse import urlsplit

import requests

MOST = 16 * 1024 * 1024  # bytes
ASKING: dict[str, Any] = {"timeout": (3.0, 10.0), "stream": True, "allow_redirects": False}
"""Seconds to connect, and between two pieces."""
HOME = "https://api.twilio.com"
STORES = (".twiliocdn.com", ".twilio.com", ".amazonaws.com")
SENDS_ON = (301, 302, 303, 307, 308)
PIECE = 64 * 1024


class TwilioMedia:
    """Only what lies at Twilio's API host is fetched, or at that of `api_url`, which stands in its place where it is
    given; it may send on once, to where Twilio keeps files, and our credentials do not go there."""

    def __init__(self, account: str, token: str, *, api_url: str = "") -> None:
        self.auth = (account, token)
        self.base = api_url.rstrip("/") or HOME
        self.home = origin(self.base)

    def __call__(self, url: str) -> tuple[bytes, str]:
        """The bytes and their content type. Raises OSError, which names no address: that of a file may open it."""
        if origin(url) == origin(HOME):
            url = self.base + url.removeprefix(HOME)
        if origin(url) != self.home:  # credentials go there
            raise OSError("this file does not lie at Twilio")
        try:
            return self.fetch(url)
        except requests.RequestException as error:
            raise ConnectionError(f"Twilio could not be reached: {type(error).__name__}") from None

    def fetch(self, url: str) -> tuple[bytes, str]:
        answer = requests.get(url, auth=self.auth, **ASKING)
        if answer.status_code in SENDS_ON:
            answer.close()
            answer = requests.get(self.next(answer.headers.get("Location", "")), **ASKING)
        with answer:
            if answer.status_code != requests.codes.ok:
                raise OSError(f"Twilio answered {answer.status_code}")
            return whole(answer), answer.headers.get("Content-Type", "")

    def next(self, url: str) -> str:
        parts = urlsplit(url)
        kept = parts.scheme == "https" and (parts.hostname or "").endswith(STORES)
        if not kept and origin(url) != self.home:
            raise OSError("Twilio sends on to a place that is not its own")
        return url


def origin(url: str) -> tuple[str, str]:
    """Its scheme and host, and the port where one is written."""
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def whole(answer: requests.Response) -> bytes:
    data = bytearray()
    for piece in answer.iter_content(PIECE):
        data += piece
        if len(data) > MOST:
            raise OSError("the file is too large")
    return bytes(data)
