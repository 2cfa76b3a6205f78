"""Does the public address lead to us? Asked from this machine, so what it says is a hint and never a failure."""

import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

import requests
from urllib3.exceptions import HTTPError

from bot.doctor.asking import ask
from bot.doctor.finding import Finding

SECONDS = 3
ABOUT = "the way in"
LARGEST = 20_000  # bytes; ours are some hundreds


class Door(NamedTuple):
    """Who opened: its status of HTTP, whether it sends on, and of a Bellhop how it does and its version."""

    code: int
    elsewhere: bool
    status: str = ""
    version: str = ""


def knock(url: str) -> Callable[[], Door]:
    return ask(f"{url}/healthz", SECONDS, door, stream=True)


def door(answer: requests.Response) -> Door:
    """Whatever a stranger sends, it is only looked at."""
    try:
        told = json.loads(answer.raw.read(LARGEST, decode_content=True))
    except (ValueError, RecursionError, HTTPError):
        told = None
    names = ("status", "version")
    if isinstance(told, dict) and all(isinstance(told.get(name), str) for name in names):
        return Door(answer.status_code, False, *(told[name][:40] for name in names))
    return Door(answer.status_code, answer.is_redirect)


def who_answers(url: str, asked: Callable[[], Door]) -> Iterator[Finding]:
    """What is at this address: Bellhop, something else, nothing."""
    try:
        yield told(url, asked())
    except requests.exceptions.SSLError:
        yield Finding("warn", ABOUT, f"the certificate of {url} is not accepted here: Twilio wants one that is valid.")
    except requests.RequestException:
        yield Finding("warn", ABOUT, f"nothing answers at {url}: start Bellhop, or correct PUBLIC_URL.")


def told(url: str, door: Door) -> Finding:
    if door.status == "ok":
        return Finding("ok", ABOUT, f"{url} leads to Bellhop {door.version}.")
    if door.status:
        said = f"Bellhop answers at {url}, but says: {door.status}. Its log says more."
    elif door.elsewhere:
        said = f"{url} sends on to another address: set PUBLIC_URL to the one where Bellhop answers."
    else:
        said = f"something else answers at {url} ({door.code}): correct PUBLIC_URL, or what stands in front of Bellhop."
    return Finding("warn", ABOUT, said)
