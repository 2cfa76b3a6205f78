"""What a person's phone does, as the webhook hears it and as the page will show it."""

import base64

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from tests.bot.standin.desk import ANN, US

USER = "whatsapp:DE.4566546130240823"
BUTTONS = {"twilio/quick-reply": {"body": "Sure?", "actions": [{"title": "Yes", "id": "s.1.yes"}, {"title": "No"}]}}
ROWS = {
    "twilio/list-picker": {
        "body": "Which?",
        "button": "Show",
        "items": [{"item": "Cut", "id": "cut", "description": "30 min"}, {"item": "Colour", "id": "colour"}],
    }
}


def asked(standin, client, types):
    standin.says(ANN, "hi")
    sid = standin.template("question", types=types, status="unsubmitted")
    made = client.messages.create(to=ANN, from_=US, content_sid=sid)
    standin.settle()
    return made.sid


@pytest.mark.parametrize(
    ("word", "title", "payload"), [("Yes", "Yes", "s.1.yes"), ("s.1.yes", "Yes", "s.1.yes"), (2, "No", "No")]
)
def test_a_tap_brings_title_and_payload_and_names_its_message(desk, standin, client, word, title, payload):
    sid = asked(standin, client, BUTTONS)
    standin.taps(ANN, word)
    heard = desk.got[-1].form
    assert (heard["Body"], heard["ButtonText"], heard["ButtonPayload"]) == (title, title, payload)
    assert (heard["OriginalRepliedMessageSid"], heard["OriginalRepliedMessageSender"]) == (sid, US)
    assert heard["MessageType"] == "interactive"


def test_a_picked_row_brings_its_title(desk, standin, client):
    sid = asked(standin, client, ROWS)
    standin.taps(ANN, "cut")
    heard = desk.got[-1].form
    assert (heard["Body"], heard["ListId"], heard["ListTitle"]) == ("Cut", "cut", "Cut")
    assert heard["OriginalRepliedMessageSid"] == sid
    assert "ButtonPayload" not in heard


def test_an_old_button_can_still_be_tapped(desk, standin, client):
    old = asked(standin, client, BUTTONS)
    new = asked(standin, client, BUTTONS)
    standin.taps(ANN, "Yes")
    assert desk.got[-1].form["OriginalRepliedMessageSid"] == new
    standin.taps(ANN, "Yes", reply_to=old)
    assert desk.got[-1].form["OriginalRepliedMessageSid"] == old


def test_what_is_not_offered_cannot_be_tapped(standin, client):
    asked(standin, client, BUTTONS)
    with pytest.raises(ValueError, match="the newest offers Yes, No"):
        standin.taps(ANN, "Perhaps")


def test_a_reply_names_its_message_for_seven_days(desk, standin, client):
    sid = asked(standin, client, BUTTONS)
    standin.says(ANN, "what?", reply_to=sid)
    assert desk.got[-1].form["OriginalRepliedMessageSid"] == sid
    standin.clock(days=8)
    standin.says(ANN, "what?", reply_to=sid)
    assert "OriginalRepliedMessageSid" not in desk.got[-1].form


def test_a_person_without_a_number(desk, standin):
    standin.says(USER, "hi", profile_name="Ann")
    heard = desk.got[-1].form
    assert (heard["From"], heard["ExternalUserId"], heard["ProfileName"]) == (USER, USER, "Ann")
    assert "WaId" not in heard


def test_a_person_with_both(desk, standin):
    standin.says(ANN, "hi", external_user_id=USER)
    standin.says(ANN, "again")
    heard = [(each.form["ExternalUserId"], each.form["WaId"]) for each in desk.got]
    assert heard == [(USER, "4915112345678")] * 2


def test_media_are_fetched_with_the_password_of_the_account(desk, standin):
    picture = {"content_type": "image/png", "base64": base64.b64encode(b"\x89PNG").decode(), "name": "a.png"}
    standin.says(ANN, "look", media=[picture])
    heard = desk.got[-1].form
    assert (heard["NumMedia"], heard["MediaContentType0"], heard["MessageType"]) == ("1", "image/png", "image")
    url = heard["MediaUrl0"]
    assert url.startswith(
        f"{standin.url}/2010-04-01/Accounts/{standin.account}/Messages/{heard['MessageSid']}/Media/ME"
    )
    assert requests.get(url, timeout=5).status_code == 401
    found = requests.get(url, auth=(standin.account, standin.token), timeout=5)
    assert (found.content, found.headers["Content-Type"]) == (b"\x89PNG", "image/png")
    standin.options(media_redirect=True)
    found = requests.get(url, auth=(standin.account, standin.token), timeout=5)
    assert (found.content, len(found.history)) == (b"\x89PNG", 1)


def test_the_sdk_lists_media_of_a_message(standin, client):
    told = standin.says(ANN, media=[{"content_type": "text/csv", "text": "phone\n+49151"}])
    (medium,) = client.messages(told["sid"]).media.list()
    assert medium.content_type == "text/csv"
    assert client.messages(told["sid"]).media(medium.sid).fetch().parent_sid == told["sid"]
    assert client.messages(told["sid"]).media(medium.sid).delete()
    assert client.messages(told["sid"]).media.list() == []


KINDS = [
    (
        {"location": {"latitude": 52.5, "longitude": 13.4, "label": "Home"}},
        {"MessageType": "location", "Latitude": "52.5", "Longitude": "13.4", "Label": "Home"},
    ),
    (
        {"contacts": [{"name": "Bob", "phone": "+4915100000000"}]},
        {"MessageType": "contacts", "MediaContentType0": "text/vcard", "NumMedia": "1"},
    ),
    ({"media": {"content_type": "audio/ogg", "text": "x"}}, {"MessageType": "audio"}),
    (
        {"media": {"content_type": "application/pdf", "url": "http://evil.example/x"}},
        {"MessageType": "document", "MediaUrl0": "http://evil.example/x"},
    ),
    ({"body": "x", "referral": {"ReferralSourceId": "ad1"}}, {"ReferralSourceId": "ad1", "MessageType": "text"}),
    ({"body": "x", "raw": {"MessageType": "reaction", "New": "1"}}, {"MessageType": "reaction", "New": "1"}),
    ({"body": "STOP", "raw": {"OptOutType": "STOP"}}, {"OptOutType": "STOP"}),
    ({"body": "x", "forwarded": True}, {"Forwarded": "true"}),
]


@pytest.mark.parametrize(("said", "heard"), KINDS)
def test_every_kind_of_message_arrives(desk, standin, said, heard):
    standin.says(ANN, **said)
    assert heard.items() <= desk.got[-1].form.items()


def test_text_messages_know_nothing_of_whatsapp(desk, standin):
    standin.call("POST", "inbound", {"from": "+4915112345678", "to": "+14155238886", "body": "hi"})
    assert not {"WaId", "ProfileName", "MessageType"} & set(desk.got[-1].form)


@pytest.mark.parametrize(
    "wrong", [{"from": "nobody"}, {}, {"from": ANN, "colour": "red"}, {"from": ANN, "media": ["x"]}]
)
def test_a_phone_refuses_in_words(standin, wrong):
    with pytest.raises(ValueError, match=r"from must be|a phone knows no|a medium"):
        standin.call("POST", "inbound", wrong)


def test_typing_shows_dots_and_that_we_have_read(standin, client):
    told = standin.says(ANN, "hi")
    assert client.messaging.v2.typing_indicator.create(channel="whatsapp", message_id=told["sid"]).success
    person = standin.state(ANN)["people"][0]
    assert US in person["typing"]
    assert person["bubbles"][0]["seen"] is True
    client.messages.create(to=ANN, from_=US, body="here")
    assert standin.state(ANN)["people"][0]["typing"] == {}


def test_the_state_holds_what_a_phone_shows(standin, client):
    asked(standin, client, ROWS)
    person = standin.state(ANN)["people"][0]
    mine, theirs = person["bubbles"]
    assert (mine["mine"], mine["text"]) == (True, "hi")
    assert theirs["status"] == "read"
    assert theirs["card"]["list"] == {
        "button": "Show",
        "rows": [
            {"item": "Cut", "id": "cut", "description": "30 min"},
            {"item": "Colour", "id": "colour", "description": ""},
        ],
    }
    assert person["windows"][US]["open"] is True


def test_a_chat_that_is_opened_is_read(desk, standin, client):
    standin.says(ANN, "hi")
    standin.options(read_after=None)
    client.messages.create(to=ANN, from_=US, body="x", status_callback=f"{desk.url}/s")
    standin.settle()
    assert desk.statuses() == ["sent", "delivered"]
    assert standin.reads(ANN) == 1
    assert desk.statuses() == ["sent", "delivered", "read"]
    assert standin.reads(ANN) == 0


TOLD = [
    ("doubled", {}, "read"),
    ("disordered", {}, "read"),
    ("missing", {}, "queued"),
    ("missing", {"skip": 1}, "sent"),
]


@pytest.mark.parametrize(("kind", "fields", "tick"), TOLD)
def test_a_tick_is_what_the_desk_was_told(desk, standin, client, kind, fields, tick):
    standin.says(ANN, "hi")
    standin.faults(kind, **fields)
    client.messages.create(to=ANN, from_=US, body="x", status_callback=f"{desk.url}/s")
    standin.settle()
    assert standin.state(ANN)["people"][0]["bubbles"][-1]["status"] == tick
    assert standin.ledger()[-1]["status"] == "read"


SMS, LINE = "+4915112345678", "+14155238886"


def test_twilio_obeys_stop_for_text_messages_and_leaves_whatsapp_to_us(standin, client):
    for sender, to in ((SMS, LINE), (ANN, US)):
        standin.call("POST", "inbound", {"from": sender, "to": to, "body": " Stop "})
    assert client.messages.create(to=ANN, from_=US, body="x").sid
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=SMS, from_=LINE, body="x")
    assert refused.value.code == 21610
    standin.call("POST", "inbound", {"from": SMS, "to": LINE, "body": "START"})
    made = client.messages.create(to=SMS, from_=LINE, body="x")
    standin.settle()
    assert client.messages(made.sid).fetch().status == "delivered"


def test_the_same_message_again_is_shown_once(desk, standin):
    told = standin.says(ANN, "hi")
    standin.says(ANN, "hi", sid=told["sid"])
    assert [each.form["MessageSid"] for each in desk.got] == [told["sid"]] * 2
    assert len(standin.chat(ANN)) == 1
