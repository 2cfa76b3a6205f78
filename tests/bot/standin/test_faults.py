"""Each fault on demand: what the caller sees, and what was accepted all the same."""

import time

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.base.exceptions import TwilioException, TwilioRestException

from bot.standin.faults import Faults
from tests.bot.standin.desk import ANN, US


def outcome(client, **more):
    try:
        return client.messages.create(**{"to": ANN, "from_": US, "body": "x", **more}).status
    except requests.exceptions.ConnectionError:
        return "lost"
    except TwilioRestException as refused:
        return refused.status, refused.code


CREATE = [
    ("lost_before", {}, "lost", 0),
    ("lost_after", {}, "lost", 1),
    ("error_before", {}, (503, 20503), 0),
    ("error_after", {}, (503, 20503), 1),
    ("error_after", {"status": 500}, (500, 20500), 1),
    ("refused", {}, (429, 20429), 0),
    ("refused", {"status": 400, "code": 21610}, (400, 21610), 0),
    ("slow", {"seconds": 0.3}, "queued", 1),
    ("slow_after", {"seconds": 0.3}, "queued", 1),
]


@pytest.mark.parametrize(("kind", "fields", "seen", "accepted"), CREATE)
def test_a_fault_of_create_strikes_once_and_is_over(standin, client, kind, fields, seen, accepted):
    standin.faults(kind, next=1, **fields)
    began = time.monotonic()
    assert outcome(client) == seen
    assert time.monotonic() - began >= fields.get("seconds", 0)
    assert len(standin.ledger()) == accepted
    assert outcome(client) == "queued"
    assert standin.call("GET", "faults") == []


def test_a_message_whose_answer_was_lost_lives_on_and_calls_back(desk, standin, client):
    standin.says(ANN, "hi")
    standin.faults("lost_after", next=1)
    assert outcome(client, status_callback=f"{desk.url}/s?m=1") == "lost"
    desk.wait(4)
    assert desk.statuses() == ["sent", "delivered", "read"]
    assert [each.status for each in client.messages.list(to=ANN)] == ["read"]


def test_slow_longer_than_the_caller_waits_is_a_timeout(standin, client):
    client.http_client.timeout = 0.2
    standin.faults("slow", next=1, seconds=0.5)
    with pytest.raises(requests.exceptions.ReadTimeout):
        client.messages.create(to=ANN, from_=US, body="x")
    standin.settle()
    time.sleep(0.5)
    assert len(standin.ledger()) == 1


def test_an_answer_that_is_slow_comes_after_the_message_was_accepted(standin, client):
    client.http_client.timeout = 0.2
    standin.faults("slow_after", next=1, seconds=0.5)
    with pytest.raises(requests.exceptions.ReadTimeout):
        client.messages.create(to=ANN, from_=US, body="x")
    assert len(standin.ledger()) == 1


def test_a_fault_can_be_for_one_person_and_skip_the_first(standin, client):
    standin.faults("refused", to=ANN, skip=1)
    assert outcome(client) == "queued"
    assert outcome(client, to="whatsapp:+4915100000000") == "queued"
    assert outcome(client) == (429, 20429)


CALLBACKS = [
    ("doubled", {}, ["sent", "sent", "delivered", "delivered", "read", "read"]),
    ("missing", {}, []),
    ("missing", {"next": 1}, ["delivered", "read"]),
    ("disordered", {"next": 1}, ["delivered", "sent", "read"]),
    ("disordered", {"next": 1, "skip": 1}, ["sent", "read", "delivered"]),
    ("late", {"next": 1, "seconds": 0.3}, ["delivered", "read", "sent"]),
    ("disordered", {"skip": 2, "seconds": 0.1}, ["sent", "delivered", "read"]),
]


@pytest.mark.parametrize(("kind", "fields", "seen"), CALLBACKS)
def test_callbacks_come_doubled_late_out_of_order_or_never(desk, standin, client, kind, fields, seen):
    standin.says(ANN, "hi")
    standin.faults(kind, **fields)
    client.messages.create(to=ANN, from_=US, body="x", status_callback=f"{desk.url}/s")
    standin.settle()
    assert desk.statuses() == seen
    assert client.messages.list()[0].status == "read"


def test_a_delivery_can_fail_with_any_code(standin, client):
    standin.says(ANN, "hi")
    standin.faults({"kind": "undelivered", "next": 1, "code": 63024}, {"kind": "undelivered", "skip": 1, "code": 63016})
    for expected in (("undelivered", 63024), ("failed", 63016)):
        made = client.messages.create(to=ANN, from_=US, body="x")
        standin.settle()
        found = client.messages(made.sid).fetch()
        assert (found.status, found.error_code) == expected
        assert found.error_message


def test_content_typing_and_lists_can_be_out_of_reach(standin, client):
    told = standin.says(ANN, "hi")
    standin.faults(
        {"kind": "refused", "on": "content", "status": 403},
        {"kind": "refused", "on": "typing", "status": 400},
        {"kind": "error_before", "on": "list"},
        {"kind": "lost_before", "on": "content_list"},
    )
    with pytest.raises(TwilioRestException) as refused:
        client.content.v1.contents("HX" + "0" * 32).fetch()
    assert refused.value.status == 403
    with pytest.raises(TwilioRestException) as refused:
        client.messaging.v2.typing_indicator.create(channel="whatsapp", message_id=told["sid"])
    assert refused.value.status == 400
    with pytest.raises(TwilioException):
        client.messages.list()
    with pytest.raises(requests.exceptions.ConnectionError):
        client.content.v1.content_and_approvals.list()
    standin.heal()
    assert len(client.messages.list()) == 1


@pytest.mark.parametrize("wrong", [{"kind": "nonsense"}, {}, {"kind": "slow", "on": "moon"}, {"kind": "slow", "x": 1}])
def test_an_unknown_fault_is_refused_in_words(standin, wrong):
    with pytest.raises(ValueError, match="fault"):
        standin.faults(wrong)


@settings(max_examples=30)
@given(st.text(min_size=1, max_size=5), st.floats(0, 1))
def test_a_chance_repeats_with_its_seed_and_is_about_as_often_as_it_says(seed, chance):
    def struck():
        faults = Faults(seed)
        faults.add(kind="lost_after", chance=chance)
        return [bool(faults.strike("create")) for _ in range(400)]

    first = struck()
    assert first == struck()
    assert abs(sum(first) / 400 - chance) < 0.15
