"""A customer's picture reaches whoever holds the talk, and the other way: from outside, over HTTP."""

from base64 import b64encode
from typing import Any

import urllib3

from tests.outside.desk import OWNER, Desk, until

ANA = "+447400000001"
PNG = b64encode(b"\x89PNG of Ana").decode()


def media(desk: Desk, who: str) -> list[str]:
    return [url for line in desk.standin.ledger(to=f"whatsapp:{who}") for url in line.get("media", ())]


def sends(desk: Desk, who: str, text: str, to: str) -> Any:
    """The file that somebody gets, as Twilio fetches it."""
    picture = {"content_type": "image/png", "base64": PNG, "name": "hair.png"}
    assert desk.standin.says(who, text, media=[picture])["status"] in (200, 204)
    until(lambda: media(desk, to), f"{to} has the picture")
    return urllib3.request("GET", media(desk, to)[-1])


def test_pictures_go_both_ways(desk: Desk):
    desk.hears(OWNER, "hi")
    desk.hears(ANA, "human")
    desk.hears(OWNER, "/take")
    got = sends(desk, ANA, "like this", OWNER)
    assert (got.status, got.data, got.headers["Content-Type"]) == (200, b"\x89PNG of Ana", "image/png")
    assert media(desk, OWNER)[-1].startswith(f"{desk.url}/media/")
    assert sends(desk, OWNER, "/reply 1 or like that?", ANA).data == b"\x89PNG of Ana"
    assert "or like that?" in desk.chat(ANA)[-1]
