"""Every kind of inbound webhook as a typed message. The forms are composed from Twilio's parameter lists."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.forms import LONGEST_TEXT, Arrival, arrival, clean, pairs, whole

FROM, TO = "whatsapp:+4915112345678", "whatsapp:+14155238886"


def form(**more: str) -> dict[str, str]:
    usual = {"MessageSid": "SM11", "From": FROM, "To": TO, "Body": "", "NumMedia": "0", "ReferralNumMedia": "0"}
    return usual | more


def read(**more: str) -> Arrival:
    return arrival(form(**more))


LIST_REPLY = json.dumps({"type": "list_reply", "list_reply": {"id": "a.1.2", "title": "Tue"}})

# the fields that matter, then: kind, text, tap, reply_to, more
KINDS = [
    ({"Body": "Hallo 👋 & <b> = 1+1", "MessageType": "text"}, "text", "Hallo 👋 & <b> = 1+1", "", "", {}),
    ({"Body": "Hi"}, "text", "Hi", "", "", {}),
    (
        {"Body": "Confirm", "ButtonText": "Confirm", "ButtonPayload": "a.1.2", "MessageType": "interactive",
         "OriginalRepliedMessageSid": "MM4"},
        "tap", "Confirm", "a.1.2", "MM4", {},
    ),
    ({"ButtonText": "Yes", "ButtonPayload": "a.1.2", "MessageType": "button"}, "tap", "Yes", "a.1.2", "", {}),
    ({"ListTitle": "Tue", "ListId": "a.1.2", "MessageType": "interactive"}, "tap", "Tue", "a.1.2", "", {}),
    ({"Body": "Tue", "InteractiveData": LIST_REPLY}, "tap", "Tue", "a.1.2", "", {}),
    ({"Body": "Tue", "MessageType": "interactive"}, "text", "Tue", "", "", {}),
    ({"Body": "Tue", "InteractiveData": "{broken"}, "text", "Tue", "", "", {}),
    ({"Body": "Tue", "InteractiveData": "[" * 50_000}, "text", "Tue", "", "", {}),
    (
        {"NumMedia": "1", "MediaUrl0": "https://api.twilio.com/m", "MediaContentType0": "image/jpeg", "Body": "look",
         "MessageType": "image"},
        "media", "look", "", "", {"media": [("https://api.twilio.com/m", "image/jpeg")], "type": "image"},
    ),
    ({"NumMedia": "2", "MediaUrl1": "https://x/2"}, "media", "", "", "", {"media": [("https://x/2", "")]}),
    (
        {"NumMedia": "1", "MediaUrl0": "https://x/1", "MediaContentType0": "text/vcard", "MessageType": "contacts"},
        "contacts", "", "", "", {"media": [("https://x/1", "text/vcard")], "type": "contacts"},
    ),
    ({"NumMedia": "many", "Body": "x"}, "text", "x", "", "", {}),
    ({"NumMedia": "-1", "Body": "x"}, "text", "x", "", "", {}),
    (
        {"Latitude": "52.5", "Longitude": "13.4", "Address": "Street 1", "Label": "Shop", "MessageType": "location"},
        "location", "", "", "",
        {"latitude": 52.5, "longitude": 13.4, "address": "Street 1", "label": "Shop", "type": "location"},
    ),
    ({"Latitude": "nan", "Longitude": "1", "Body": "x"}, "text", "x", "", "", {}),
    ({"Latitude": "1e9", "Longitude": "1", "MessageType": "location"}, "other", "", "", "", {"type": "location"}),
    (
        {"Body": "hi", "ReferralHeadline": "20% off", "ReferralSourceId": "123", "ReferralCtwaClid": "c"},
        "text", "hi", "", "", {"referral": {"headline": "20% off", "source_id": "123", "ctwa_clid": "c"}},
    ),
    ({"Body": "STOP", "OptOutType": "stop"}, "text", "STOP", "", "", {"opt_out": "STOP"}),
    ({"Body": "x", "OptOutType": "???"}, "text", "x", "", "", {}),
    ({"Body": "/stats", "Forwarded": "true"}, "text", "/stats", "", "", {"forwarded": True}),
    ({"Body": "x", "FrequentlyForwarded": "true", "Forwarded": "false"}, "text", "x", "", "", {"forwarded": True}),
    ({"Body": "", "MessageType": "reaction"}, "other", "", "", "", {"type": "reaction"}),
    ({"MessageType": "order"}, "other", "", "", "", {"type": "order"}),
    ({"Body": "sticker?", "MessageType": "from_the_future"}, "text", "sticker?", "", "", {"type": "from_the_future"}),
    (
        {"FlowData": '{"name": "A\\u0000nn", "n": [1, {"x": null}]}', "MessageType": "interactive"},
        "other", "", "", "", {"flow": {"name": "Ann", "n": [1, {"x": None}]}},
    ),
    ({"Body": "hi", "Surprise": "new", "ChannelMetadata": "{}"}, "text", "hi", "", "", {}),
]  # fmt: skip


@pytest.mark.parametrize(("told", "kind", "text", "tap", "reply_to", "more"), KINDS)
def test_every_kind(told, kind, text, tap, reply_to, more):
    got = read(**told).message
    assert (got.sid, got.kind, got.text, got.tap, got.reply_to, got.more) == ("SM11", kind, text, tap, reply_to, more)


# From, more fields; then phone, user, address
PEOPLE = [
    (FROM, {"WaId": "4915112345678"}, "+4915112345678", "", FROM),
    (FROM, {"ExternalUserId": "whatsapp:DE.4566"}, "+4915112345678", "DE.4566", FROM),
    ("whatsapp:DE.4566", {"ExternalUserId": "whatsapp:DE.4566"}, "", "DE.4566", "whatsapp:DE.4566"),
    ("whatsapp:DE.4566", {}, "", "DE.4566", "whatsapp:DE.4566"),
    ("whatsapp:DE.4566", {"WaId": "4915112345678"}, "+4915112345678", "DE.4566", "whatsapp:DE.4566"),
    ("+14155550123", {}, "+14155550123", "", "+14155550123"),
    ("whatsapp:DE.4566", {"WaId": "DE.4566"}, "", "DE.4566", "whatsapp:DE.4566"),
    ("somebody", {}, "", "", "somebody"),
]


@pytest.mark.parametrize(("sent_from", "more", "phone", "user", "address"), PEOPLE)
def test_who_it_is_from(sent_from, more, phone, user, address):
    got = read(**{"From": sent_from, **more})
    assert (got.phone, got.user, got.address, got.to) == (phone, user, address, TO)


def test_names_are_one_clean_line():
    assert read(ProfileName="Zoë\n Ünal\x00\u202e").name == "Zoë Ünal"
    assert len(read(ProfileName="x" * 5000).name) == 100


CLEANED = [
    ("a\x00b\x1bc", "abc"),
    ("line one\r\nline two\rthree", "line one\nline two\nthree"),
    ("  padded\t ", "padded"),
    ("שלום 👩‍👩‍👧 ok", "שלום 👩‍👩‍👧 ok"),
    ("\udcff broken", "broken"),
    ("\ufeffbom", "bom"),
]


@pytest.mark.parametrize(("sent", "kept"), CLEANED)
def test_what_cannot_be_kept_is_left_out(sent, kept):
    assert clean(sent) == kept


def test_nothing_is_kept_without_end():
    huge = "x" * 100_000
    got = read(
        Body=huge, ButtonPayload=huge, Address=huge, Latitude="1", Longitude="1", ReferralBody=huge, MessageType=huge
    )
    assert len(got.message.text) == LONGEST_TEXT
    assert len(json.dumps(dict(got.message.more))) < 5000
    assert len(got.message.tap) == 1000
    assert len(read(Body="é" * 4000).message.text) == 4000


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
@pytest.mark.parametrize("value", [None, "", " ", "\x00"])
def test_a_form_without_its_sid_or_sender_is_not_whole(missing, value):
    told = form()
    assert whole(told)
    del told[missing]
    assert not whole(told | ({missing: value} if value is not None else {}))


FIELDS = st.sampled_from([*form(), *(name for told, *_ in KINDS for name in told), "WaId", "ProfileName"])


@given(st.dictionaries(FIELDS, st.text(max_size=40), max_size=12))
@settings(max_examples=300, deadline=None)
def test_whatever_comes_is_read(told):
    got = arrival(form() | {name: value for name, value in told.items() if name not in ("MessageSid", "From")})
    json.dumps(dict(got.message.more), allow_nan=False).encode()
    said = got.message.text + got.message.tap + got.name + got.to
    assert "\x00" not in said
    said.encode()


def test_the_form_is_decoded_as_it_was_sent():
    assert pairs("a=1+2&a=&ü=%C3%BC&b&c=%00".encode()) == [
        ("a", "1 2"),
        ("a", ""),
        ("ü", "ü"),
        ("b", ""),
        ("c", "\x00"),
    ]
    assert pairs(b"a=%FF")[0][1].encode("utf-8", "surrogateescape") == b"\xff"
