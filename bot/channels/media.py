"""Files that people sent us, fetched from Twilio with our credentials."""

from urllib.parse import urlsplit

import requests

MOST = 16 * 1024 * 1024  # bytes
LIMITS = (3.0, 10.0)  # seconds to connect, and between two pieces
HOME = "https://api.twilio.com"
STORES = (".twiliocdn.com", ".twilio.com", ".amazonaws.com")
SENDS_ON = (301, 302, 303, 307, 308)
PIECE = 64 * 1024


class TwilioMedia:
    """Only what lies at Twilio's API host is fetched, or at that of `api_url`; it may send on once, to where Twilio
    keeps files, and our credentials do not go there."""

    def __init__(self, account: str, token: str, *, api_url: str = "") -> None:
        self.auth = (account, token)
        self.home = origin(api_url or HOME)

    def __call__(self, url: str) -> tuple[bytes, str]:
        """The bytes and their content type. Raises OSError."""
        if origin(url) != self.home:  # credentials go there
            raise OSError("this file does not lie at Twilio")
        answer = requests.get(url, auth=self.auth, timeout=LIMITS, stream=True, allow_redirects=False)
        if answer.status_code in SENDS_ON:
            answer.close()
            answer = requests.get(
                self.next(answer.headers.get("Location", "")), timeout=LIMITS, stream=True, allow_redirects=False
            )
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
