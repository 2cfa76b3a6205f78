"""What we write out ourselves is what requests would have written."""

from typing import Any

import pytest
from requests import PreparedRequest

from bot.channels.http import FORM, prepared

URL = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json"
FORMS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "words": {"To": "whatsapp:+44 7", "Body": "Ünï & 100% = ☂\n"},
    "several of one name": {"MediaUrl": ["https://a/1", "https://a/2"], "Tags": ()},
    "left out": {"To": "x", "Body": None},
    "numbers and truths": {"ValidityPeriod": 300, "ShortenUrls": True},
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("headers", [{"Content-Type": FORM, "Accept": "application/json"}, {"X-Any": "thing"}])
def test_a_form(form: dict[str, Any], headers: dict[str, str]):
    ours, theirs = prepared("POST", URL, headers, None, form, ("AC1", "secret")), PreparedRequest()
    theirs.prepare("POST", URL, headers=headers, data=form, auth=("AC1", "secret"))
    assert (ours.method, ours.url) == (theirs.method, theirs.url)
    assert (ours.body or b"").decode() == (theirs.body or "")
    assert {**ours.headers, "Content-Type": ""} == {**theirs.headers, "Content-Type": ""}
    assert not form or ours.headers["Content-Type"] == FORM


def test_what_is_no_form_is_left_to_requests():
    read = prepared("GET", URL, {}, {"To": "+44 7", "PageSize": 5}, None, ("AC1", "secret"))
    assert (read.url, read.body) == (f"{URL}?To=%2B44+7&PageSize=5", None)
    made = prepared("POST", URL, {"Content-Type": "application/json"}, None, {"a": [1]}, None)
    assert (made.body, made.headers["Content-Length"]) == (b'{"a": [1]}', "10")
