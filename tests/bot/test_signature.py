"""Signatures: Twilio's published example, vectors, and the SDK's own validator as the judge."""

import json
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.forms import pairs
from bot.signature import Signatures, written_urls

VECTORS = Path(__file__).parents[3] / "shared" / "twilio" / "signature_vectors.json"
TOKEN = "12345"


class Params(MultiDict[str, str]):
    """As the SDK wants repeated names."""

    def getall(self, name: str) -> list[str]:
        return self.getlist(name)


def check(url: str, told: list[tuple[str, str]], signature: str, *tokens: str) -> bool:
    """As a webhook does it: the address without its query, the query byte for byte, the body decoded."""
    bare, _, query = url.partition("?")
    return Signatures(bare, tokens or (TOKEN,)).valid(query, pairs(urlencode(told).encode()), signature)


def test_the_example_that_twilio_publishes():
    told = [("CallSid", "CA1234567890ABCDE"), ("Caller", "+14158675309"), ("Digits", "1234"), ("From", "+14158675309")]
    told.append(("To", "+18005551212"))
    assert check("https://mycompany.com/myapp.php?foo=1&bar=2", told, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")


@pytest.mark.skipif(not VECTORS.exists(), reason="the file with Twilio's vectors is not here")
def test_all_vectors():
    seen = set()
    for vector in json.loads(VECTORS.read_text())["vectors"] if VECTORS.exists() else []:
        told = [(name, value) for name, value in vector.get("params", [])]
        # A shared key signs with SHA-256: we have none, so such a signature is not ours.
        right = vector["algorithm"] == "HMAC_SHA1"
        assert check(vector["url"], told, vector["signature"], vector["token"]) is right, vector["name"]
        seen.add(vector["name"])
    assert len(seen) >= 8


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PORTS = st.sampled_from(["", ":443", ":80", ":8443"])
URLS = st.builds(
    "{}://bot.example.com{}{}".format, st.sampled_from(["http", "https"]), PORTS, st.just("/twilio/inbound")
)
QUERIES = st.sampled_from(["", "m=1-2", "m=01J9Z&x=a%20b%2Fc", "x=%7e&y", "x=%C3%BC"])


@given(URLS, QUERIES, st.lists(st.tuples(TEXT, TEXT), max_size=8), TEXT.filter(bool))
@settings(max_examples=200, deadline=None)
def test_it_agrees_with_the_sdk(url: str, query: str, told: list[tuple[str, str]], token: str):
    whole = f"{url}?{query}" if query else url
    validator = RequestValidator(token)
    for written in written_urls(url):
        right = validator.compute_signature(f"{written}?{query}" if query else written, Params(told))
        assert validator.validate(whole, Params(told), right)
        assert check(whole, told, right, token)
    wrong = validator.compute_signature(whole + "x", Params(told))
    assert check(whole, told, wrong, token) is validator.validate(whole, Params(told), wrong) is False


@pytest.mark.parametrize("signature", ["", "x", "é", "RSOYDt4T1cUTdK1PDd93/VVr8B8", " RSOYDt4T1cUTdK1PDd93/VVr8B8= "])
def test_anything_else_is_refused(signature):
    assert not check("https://bot.example.com/x", [("a", "1")], signature)


def test_either_of_two_tokens_counts_and_an_empty_one_never():
    told = [("a", "1")]
    for token in ("new", "old"):
        signature = RequestValidator(token).compute_signature("https://b.example.com/x", dict(told))
        assert check("https://b.example.com/x", told, signature, "new", "old")
        assert not check("https://b.example.com/x", told, signature, "other")
    empty = RequestValidator("").compute_signature("https://b.example.com/x", dict(told))
    assert not Signatures("https://b.example.com/x", ["", ""]).valid("", told, empty)


def test_bytes_that_are_no_utf_8_are_signed_as_they_came():
    import hmac
    from base64 import b64encode

    told = pairs(b"Body=%FF%FE&From=x")
    signature = b64encode(hmac.digest(TOKEN.encode(), b"https://b.example.com/xBody\xff\xfeFromx", "sha1")).decode()
    assert Signatures("https://b.example.com/x", [TOKEN]).valid("", told, signature)


def test_the_port_may_be_written_or_not():
    assert written_urls("https://b.example.com/x")[1] == "https://b.example.com:443/x"
    assert [urlsplit(url).netloc for url in written_urls("http://b.example.com:8000/x")] == [
        "b.example.com:8000",
        "b.example.com",
    ]
