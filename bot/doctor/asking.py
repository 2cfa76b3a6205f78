"""Questions to others over the network, asked while the doctor looks at something else; each within its own time."""

from collections.abc import Callable
from threading import Thread
from time import monotonic
from typing import Any, TypeVar

import requests

T = TypeVar("T")


def ask(url: str, seconds: float, read: Callable[[requests.Response], T], **more: Any) -> Callable[[], T]:
    """Begin to ask now; what is returned waits for the answer, as `read` makes it of the response, and raises
    requests.RequestException. The seconds cover all of it, the look-up of the name too, which knows no limit."""
    got: list[T | requests.RequestException] = []

    def run() -> None:
        try:
            with requests.get(url, timeout=seconds, allow_redirects=False, **more) as response:
                got.append(read(response))
        except requests.RequestException as error:
            got.append(error)
        except ValueError as error:  # a host that cannot be one
            got.append(requests.exceptions.InvalidURL(error))

    until = monotonic() + seconds
    thread = Thread(target=run, name="question", daemon=True)
    thread.start()

    def answer() -> T:
        thread.join(max(0.0, until - monotonic()))
        found = got[0] if got else requests.Timeout()
        if isinstance(found, requests.RequestException):
            raise found
        return found

    return answer
