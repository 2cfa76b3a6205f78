"""Twilio's signature of a form: HMAC-SHA1 with the Auth Token over the address and all names and values."""

import hmac
from base64 import b64encode
from collections.abc import Sequence

Pairs = Sequence[tuple[str, str]]


def sign(url: str, pairs: Pairs, token: str) -> str:
    """`url` as the receiver sees it, without a fragment; values of one name count once, sorted."""
    text = url + "".join(name + value for name, value in sorted(set(pairs)))
    return b64encode(hmac.digest(token.encode(), text.encode(), "sha1")).decode()
