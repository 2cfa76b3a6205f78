"""The 24 hours, templates outside them, and everything else for which a message fails after it was accepted."""

import json

import pytest
from twilio.base.exceptions import TwilioRestException

from bot.standin.wire import Answer
from tests.bot.standin.desk import ANN, US

USER = "whatsapp:DE.4566546130240823"
THREE = [{"title": f"Title {n}", "id": str(n)} for n in range(3)]


def fate(standin, client, **wanted):
    made = client.messages.create(**{"to": ANN, "from_": US, **wanted})
    standin.settle()
    found = client.messages(made.sid).fetch()
    return found.status, found.error_code


def test_free_text_goes_only_within_24_hours_of_the_last_word(standin, client):
    assert fate(standin, client, body="x") == ("failed", 63016)
    standin.says(ANN, "hi")
    assert fate(standin, client, body="x") == ("read", None)
    standin.clock(hours=23, minutes=59)
    assert fate(standin, client, body="x") == ("read", None)
    standin.clock(minutes=2)
    assert fate(standin, client, body="x") == ("failed", 63016)


def test_what_we_send_opens_nothing_and_each_sender_has_its_own_window(standin, client):
    standin.says(ANN, "hi", to="whatsapp:+15550001111")
    assert fate(standin, client, body="x") == ("failed", 63016)
    assert fate(standin, client, body="x", from_="whatsapp:+15550001111") == ("read", None)


def test_a_number_and_a_user_id_that_arrived_together_are_one_person(standin, client):
    standin.says(ANN, "hi", external_user_id=USER)
    assert fate(standin, client, to=USER, body="x") == ("read", None)
    assert [each["mine"] for each in standin.chat(ANN)] == [True, False]


def test_a_closed_window_can_refuse_at_once(standin, client):
    standin.options(window="refuse")
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=ANN, from_=US, body="x")
    assert refused.value.code == 63016
    standin.options(window="off")
    assert fate(standin, client, body="x") == ("read", None)


def test_a_failure_is_called_back_with_its_code(desk, standin, client):
    client.messages.create(to=ANN, from_=US, body="x", status_callback=f"{desk.url}/s")
    (request,) = desk.wait(1)
    standin.settle()
    assert desk.statuses() == ["failed"]
    assert request.form["ErrorCode"] == "63016"


STATES = [
    ("approved", "read", None),
    ("pending", "failed", 63016),
    ("unsubmitted", "failed", 63016),
    ("rejected", "failed", 63040),
    ("paused", "failed", 63041),
    ("disabled", "failed", 63042),
]


@pytest.mark.parametrize(("state", "status", "code"), STATES)
def test_outside_the_window_only_an_approved_template_goes(standin, client, state, status, code):
    sid = standin.template("hello", "Hello {{1}} you", variables={"1": "friend"}, status=state)
    assert fate(standin, client, content_sid=sid) == (status, code)


@pytest.mark.parametrize("value", ["", " ", "two\nlines", "wide      gap", "tab\t"])
def test_bad_values_fail_in_approved_templates_only(standin, client, value):
    standin.says(ANN, "hi")
    variables = json.dumps({"1": value})
    for state, outcome in (("approved", ("failed", 63013)), ("unsubmitted", ("read", None))):
        sid = standin.template("hello", "Hello {{1}} you", variables={"1": "friend"}, status=state)
        assert fate(standin, client, content_sid=sid, content_variables=variables) == outcome


def test_a_missing_value_is_silently_the_sample(standin, client):
    sid = standin.template("hello", "Hello {{1}} and {{2}} you", variables={"1": "A", "2": "B"})
    client.messages.create(to=ANN, from_=US, content_sid=sid, content_variables='{"2": "Zoë"}')
    assert standin.ledger()[0]["text"] == "Hello A and Zoë you"


def quick(buttons, body="Pick"):
    return {"twilio/quick-reply": {"body": body, "actions": buttons}}


def listing(count, **more):
    rows = [{"item": f"Row {n}", "id": str(n), "description": "", **more} for n in range(count)]
    return {"twilio/list-picker": {"body": "Pick", "button": "Show", "items": rows}}


SHAPES = [
    (quick(THREE), "read", None),
    (quick([*THREE, {"title": "Fourth", "id": "4"}]), "failed", 63013),
    (quick([{"title": "{{1}}", "id": "1"}]), "failed", 63021),
    (quick([{"title": "Same", "id": "1"}, {"title": "Same", "id": "2"}]), "failed", 63021),
    (quick(THREE, "{{1}}" * 60), "failed", 63021),
    (listing(10), "read", None),
    (listing(1, description="{{1}}"), "read", None),
    (listing(1, item="{{1}}"), "failed", 63021),
    (listing(2, id="7"), "failed", 63021),
]


@pytest.mark.parametrize(("types", "status", "code"), SHAPES)
def test_filled_texts_and_shapes_are_held_to_the_limits_of_whatsapp(standin, client, types, status, code):
    standin.says(ANN, "hi")
    sid = standin.template("shape", types=types, status="unsubmitted", variables={"1": "a sample"})
    variables = json.dumps({"1": "twenty-five characters ok"})
    assert fate(standin, client, content_sid=sid, content_variables=variables) == (status, code)


def test_a_list_never_goes_outside_the_window(standin, client):
    assert fate(standin, client, content_sid=standin.template("rows", types=listing(3))) == ("failed", 63016)


def test_marketing_does_not_reach_numbers_of_the_united_states(standin, client):
    sid = standin.template("offer", "Everything at half price today", category="MARKETING")
    assert fate(standin, client, to="whatsapp:+15005550006", content_sid=sid) == ("undelivered", 63049)
    assert fate(standin, client, content_sid=sid) == ("read", None)


def test_media_that_cannot_be_fetched_fail(desk, standin, client):
    standin.says(ANN, "hi")
    assert fate(standin, client, media_url=["http://127.0.0.1:9/a.png"]) == ("failed", 63019)
    desk.answers = [Answer(404)]
    assert fate(standin, client, media_url=[f"{desk.url}/a.png"]) == ("failed", 63019)
    desk.answers = [Answer(200, b"png", "image/png")]
    assert fate(standin, client, media_url=[f"{desk.url}/a.png"]) == ("read", None)
    assert fate(standin, client, media_url=["https://elsewhere.example/a.png"]) == ("read", None)


def test_a_person_without_read_receipts_stays_at_delivered(standin, client):
    standin.says(ANN, "hi")
    standin.person(ANN, reads=False)
    assert fate(standin, client, body="x") == ("delivered", None)


def test_one_person_can_be_written_to_too_often(standin, client):
    standin.says(ANN, "hi")
    standin.options(person_every=6)
    assert fate(standin, client, body="1") == ("read", None)
    assert fate(standin, client, body="2") == ("failed", 63018)
    standin.options(person_every=0, loop_guard=1)
    assert fate(standin, client, body="3") == ("read", None)
    assert fate(standin, client, body="4") == ("failed", 14107)
