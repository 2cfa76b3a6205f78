"""What reaches the business: signed webhooks, callbacks and their life, retries, replies as TwiML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from bot.standin.post import patience
from bot.standin.signature import sign
from bot.standin.testing import running
from bot.standin.wire import Answer
from tests.bot.standin.desk import ANN, US, sdk


def valid(request, url, token):
    params = dict(request.pairs)
    return RequestValidator(token).validate(url, params, request.headers["x-twilio-signature"])


def test_callbacks_tell_each_status_but_the_first_in_order_and_signed(desk, standin, client):
    standin.says(ANN, "hi")
    url = f"{desk.url}/twilio/status?m=7&x=a%20b%2Fc"
    made = client.messages.create(to=ANN, from_=US, body="Hallo", status_callback=url)
    got = desk.wait(4)[1:]
    assert [each.form["MessageStatus"] for each in got] == ["sent", "delivered", "read"]
    for each in got:
        assert each.query == "m=7&x=a%20b%2Fc"
        assert valid(each, url, standin.token)
        assert each.form["MessageSid"] == each.form["SmsSid"] == made.sid
        assert (each.form["From"], each.form["To"]) == (US, ANN)
        assert each.form["SmsStatus"] == each.form["MessageStatus"]
    assert got[-1].form["EventType"] == "READ"


def test_a_fragment_is_neither_sent_nor_signed(desk, standin, client):
    standin.says(ANN, "hi")
    url = f"{desk.url}/twilio/status?m=7"
    client.messages.create(to=ANN, from_=US, body="x", status_callback=f"{url}#rc=2")
    request = desk.wait(2)[1]
    assert request.query == "m=7"
    assert valid(request, url, standin.token)


def test_an_inbound_message_arrives_signed_with_all_that_twilio_always_sends(desk, standin):
    told = standin.says(ANN, "Hallo 👋 & <b> = 1+1", profile_name="Zoë Ünal")
    (request,) = desk.got
    assert (told["status"], told["tries"]) == (204, 1)
    assert valid(request, f"{desk.url}/twilio/inbound", standin.token)
    always = {"MessageSid", "SmsSid", "SmsMessageSid", "AccountSid", "From", "To", "Body", "ApiVersion"}
    assert always | {"NumMedia", "NumSegments", "SmsStatus"} <= set(request.form)
    assert request.form["Body"] == "Hallo 👋 & <b> = 1+1"
    assert (request.form["ProfileName"], request.form["WaId"]) == ("Zoë Ünal", "4915112345678")


def test_a_webhook_is_repeated_as_its_fragment_says_with_one_token(desk):
    with running(webhook=f"{desk.url}/twilio/inbound#rc=3&rp=all&ct=2000&rt=4000") as standin:
        desk.answers = [Answer(503), Answer(503)]
        told = standin.says(ANN, "hi")
    assert (told["status"], told["tries"]) == (204, 3)
    assert len({each.headers["i-twilio-idempotency-token"] for each in desk.got}) == 1
    assert len({each.form["MessageSid"] for each in desk.got}) == 1


def test_without_a_fragment_a_503_is_not_repeated_but_goes_to_the_fallback(desk, standin):
    desk.answers = [Answer(503)]
    assert standin.says(ANN, "hi")["status"] == 503
    assert len(desk.got) == 1
    standin.options(fallback=f"{desk.url}/fallback")
    desk.answers = [Answer(503)]
    assert standin.says(ANN, "hi")["status"] == 204
    assert desk.got[-1].path == "/fallback"
    assert desk.got[-1].form["ErrorCode"] == "11200"


def test_nobody_at_the_webhook_is_said_in_words():
    with running(webhook="http://127.0.0.1:9/twilio/inbound") as standin:
        told = standin.says(ANN, "hi")
    assert (told["status"], told["tries"]) == (0, 2)
    assert "nobody answers" in told["why"]


@pytest.mark.parametrize(
    ("fragment", "retries", "connect", "read"),
    [("", 1, 5, 15), ("rc=3&rp=all&ct=2000&rt=4000", 3, 2, 4), ("rc=99", 5, 5, 15), ("rc=no&ct=-1", 1, 5, 15)],
)
def test_patience_stands_in_the_fragment(fragment, retries, connect, read):
    found = patience(fragment)
    assert (found.retries, found.connect, found.read) == (retries, connect, read)


def test_a_webhook_may_answer_with_messages(desk, standin, client):
    reply = b"<Response><Message>Hi &amp; welcome</Message><Message><Body>two</Body></Message></Response>"
    desk.answers = [Answer(200, reply, "text/xml")]
    standin.says(ANN, "hi")
    assert [(each["text"], each["direction"]) for each in standin.ledger()] == [
        ("Hi & welcome", "outbound-reply"),
        ("two", "outbound-reply"),
    ]


def test_a_message_delivered_three_times_is_the_same_message(desk, standin):
    told = standin.says(ANN, "hi", repeat=3)
    assert told["statuses"] == [204, 204, 204]
    assert [each.form["MessageSid"] for each in desk.got] == [told["sid"]] * 3


texts = st.text(st.characters(codec="utf-8"), max_size=20)


@given(st.lists(st.tuples(texts, texts), unique_by=lambda pair: pair[0]), texts)
def test_signatures_are_those_of_the_sdk(pairs, token):
    url = "https://bot.example.com/twilio/status?m=01J9Z&x=a%20b%2Fc"
    assert sign(url, pairs, token or "t") == RequestValidator(token or "t").compute_signature(url, dict(pairs))


def test_a_second_account_signs_with_its_own_token(desk):
    accounts = {"AC" + "1" * 32: "one", "AC" + "2" * 32: "two"}
    with running(webhook=f"{desk.url}/in", accounts=accounts, window="off") as standin:
        standin.account, standin.token = "AC" + "2" * 32, "two"
        with sdk(standin) as second:
            second.messages.create(to=ANN, from_=US, body="x", status_callback=f"{desk.url}/s")
        assert valid(desk.wait(1)[0], f"{desk.url}/s", "two")
