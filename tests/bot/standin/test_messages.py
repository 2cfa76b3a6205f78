"""Creating, fetching, listing, redacting and deleting messages through the SDK."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from twilio.base.exceptions import TwilioRestException

from bot.standin.testing import running
from tests.bot.standin.desk import ANN, US, sdk


def test_a_message_can_be_fetched_as_it_was_made(standin, client):
    made = client.messages.create(to=ANN, from_=US, body="Hallo 👋 & <b>")
    assert made.status == "queued"
    standin.settle()
    found = client.messages(made.sid).fetch()
    assert (found.body, found.to, found.from_, found.direction) == ("Hallo 👋 & <b>", ANN, US, "outbound-api")
    assert found.date_created.tzinfo is not None


REFUSED = [
    ({"body": "x"}, 21604),
    ({"to": ANN, "body": "x"}, 21603),
    ({"to": ANN, "from_": US}, 21602),
    ({"to": ANN, "from_": US, "body": ""}, 21602),
    ({"to": ANN, "from_": US, "body": "x" * 1601}, 21617),
    ({"to": "whatsapp:12345", "from_": US, "body": "x"}, 21211),
    ({"to": "whatsapp:+0123456789", "from_": US, "body": "x"}, 21211),
    ({"to": "whatsapp:us.abc", "from_": US, "body": "x"}, 21211),
    ({"to": "+4915112345678", "from_": US, "body": "x"}, 21910),
    ({"to": US, "from_": US, "body": "x"}, 63031),
    ({"to": ANN, "from_": "whatsapp:nobody", "body": "x"}, 63007),
    ({"to": ANN, "from_": US, "body": "x", "status_callback": "ftp://x/y"}, 21609),
    ({"to": ANN, "from_": US, "body": "x", "status_callback": "http://a_b.com/y"}, 21609),
    ({"to": ANN, "from_": US, "content_variables": "{}"}, 21654),
    ({"to": ANN, "from_": US, "content_sid": "HX" + "0" * 32}, 21655),
    ({"to": ANN, "from_": US, "media_url": ["file:///etc/passwd"]}, 21620),
    ({"to": ANN, "from_": US, "media_url": ["http://x/1.png"] * 11}, 21623),
    ({"to": ANN, "messaging_service_sid": "MG1", "body": "x"}, 21705),
    ({"to": ANN, "messaging_service_sid": "MG" + "0" * 32, "body": "x"}, 21703),
    ({"to": ANN, "from_": US, "body": "x", "validity_period": 36001}, 20001),
    ({"to": ANN, "from_": US, "body": "x", "schedule_type": "fixed"}, 35118),
]


@pytest.mark.parametrize(("wanted", "code"), REFUSED)
def test_what_twilio_refuses_is_refused_with_its_code(standin, client, wanted, code):
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(**{"to": "", **wanted})
    assert (refused.value.status, refused.value.code) == (400, code)
    assert standin.ledger() == []


@pytest.mark.parametrize("variables", ["no json", "[]", '{"1": 2}', '{"1": null}', "1=Ann"])
def test_variables_must_be_an_object_of_strings(standin, client, variables):
    sid = standin.template("hello", "Hello {{1}} you", variables={"1": "friend"})
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=ANN, from_=US, content_sid=sid, content_variables=variables)
    assert refused.value.code == 21656


def test_the_longest_body_is_taken(client):
    assert client.messages.create(to=ANN, from_=US, body="x" * 1600).sid.startswith("SM")


def test_a_person_without_a_number_can_be_written_to(standin, client):
    made = client.messages.create(to="whatsapp:US.abc123XYZ", from_=US, body="x")
    assert made.to == "whatsapp:US.abc123XYZ"
    assert standin.ledger(to="whatsapp:US.abc123XYZ")[0]["sid"] == made.sid


def test_a_wrong_token_is_refused(standin):
    with sdk(standin, token="wrong") as stranger, pytest.raises(TwilioRestException) as refused:
        stranger.messages.create(to=ANN, from_=US, body="x")
    assert (refused.value.status, refused.value.code) == (401, 20003)


def test_an_unknown_message_is_not_found(client):
    with pytest.raises(TwilioRestException) as refused:
        client.messages("SM" + "0" * 32).fetch()
    assert (refused.value.status, refused.value.code) == (404, 20404)


def test_a_list_is_newest_first_in_pages_and_by_address(standin, client):
    standin.options(rate=0)
    sids = [client.messages.create(to=f"whatsapp:+4915100000{n % 2}00", from_=US, body=str(n)).sid for n in range(15)]
    assert [each.sid for each in client.messages.list(page_size=4)] == sids[::-1]
    even = [each.body for each in client.messages.list(to="whatsapp:+4915100000000", page_size=3)]
    assert even == [str(n) for n in range(14, -1, -2)]
    assert client.messages.list(to=ANN) == []
    assert len(client.messages.list(from_=US, limit=7)) == 7


def test_a_list_that_grows_between_two_pages_repeats_nothing(standin, client):
    first = [client.messages.create(to=ANN, from_=US, body=str(n)).sid for n in range(6)]
    page = client.messages.page(page_size=3)
    seen = [each.sid for each in page]
    client.messages.create(to=ANN, from_=US, body="late")
    seen += [each.sid for each in page.next_page()]
    assert seen == first[::-1]


def test_the_day_of_sending_filters_and_leaves_out_what_was_not_sent(standin, client):
    client.messages.create(to=ANN, from_=US, body="yesterday")
    standin.settle()
    standin.clock(days=1)
    client.messages.create(to=ANN, from_=US, body="today")
    standin.settle()
    standin.options(sent_after=None)
    client.messages.create(to=ANN, from_=US, body="unsent")
    now = datetime.fromtimestamp(standin.clock()["timestamp"], UTC)
    bodies = lambda **when: [each.body for each in client.messages.list(**when)]  # noqa: E731
    assert bodies() == ["unsent", "today", "yesterday"]
    assert bodies(date_sent_after=now - timedelta(hours=1)) == ["today"]
    assert bodies(date_sent_before=now - timedelta(hours=1)) == ["yesterday"]
    assert bodies(date_sent=(now - timedelta(days=1)).date()) == ["yesterday"]


def test_redaction_and_deletion_leave_the_ledger_as_it_was(standin, client):
    made = client.messages.create(to=ANN, from_=US, body="secret")
    assert client.messages(made.sid).update(body="").body == ""
    assert client.messages(made.sid).delete()
    with pytest.raises(TwilioRestException):
        client.messages(made.sid).fetch()
    assert [each["body"] for each in standin.ledger()] == ["secret"]


def test_the_ledger_says_all_about_a_message(standin, client):
    sid = standin.template("offer", "Dear {{name}}, {{1}} off this week", variables={"name": "you", "1": "10%"})
    client.messages.create(
        to=ANN,
        from_=US,
        content_sid=sid,
        content_variables=json.dumps({"name": "Zoë"}),
        status_callback="http://127.0.0.1:9/s?m=1",
    )
    standin.settle()
    (line,) = standin.ledger()
    assert (line["text"], line["variables"], line["template"]) == (
        "Dear Zoë, 10% off this week",
        {"name": "Zoë"},
        "offer",
    )
    assert (line["content_sid"], line["body"], line["status"]) == (sid, "", "read")
    assert line["status_callback"] == "http://127.0.0.1:9/s?m=1"
    assert len(line["accepted_at"]) == len("2026-11-21T05:00:00.000000Z")
    assert [status for status, _ in line["trail"]] == ["queued", "sent", "delivered", "read"]


def test_a_scheduled_message_goes_when_its_time_comes_or_is_cancelled(standin, client):
    service = "MG" + "1" * 32
    standin.options(services={service: US}, window="off")
    at = datetime.fromtimestamp(standin.clock()["timestamp"], UTC) + timedelta(hours=2)
    wanted = {"to": ANN, "messaging_service_sid": service, "schedule_type": "fixed", "send_at": at}
    kept, dropped = (client.messages.create(**wanted, body=each) for each in ("kept", "dropped"))
    assert kept.status == "scheduled"
    assert client.messages(dropped.sid).update(status="canceled").status == "canceled"
    standin.clock(hours=3)
    standin.settle()
    assert client.messages(kept.sid).fetch().status == "read"
    assert client.messages(dropped.sid).fetch().status == "canceled"


def test_above_the_rate_of_a_sender_it_says_too_many(standin, client):
    standin.options(rate=5)
    outcomes = []
    for n in range(12):
        try:
            outcomes.append(client.messages.create(to=ANN, from_=US, body=str(n)).status)
        except TwilioRestException as refused:
            outcomes.append((refused.status, refused.code))
    assert outcomes[:5] == ["queued"] * 5
    assert (429, 20429) in outcomes
    assert len(standin.ledger()) == outcomes.count("queued")


def test_or_it_queues_what_comes_too_fast(standin, client):
    standin.options(rate=20, over="queue", window="off")
    for n in range(6):
        client.messages.create(to=ANN, from_=US, body=str(n))
    standin.settle()
    sent = [datetime.fromisoformat(each["sent_at"]) for each in standin.ledger()]
    assert (sent[-1] - sent[0]).total_seconds() >= 0.2


def test_one_account_neither_sees_nor_writes_in_another():
    accounts = {"AC" + "1" * 32: "one", "AC" + "2" * 32: "two"}
    with running(accounts=accounts) as standin, sdk(standin) as first:
        sid = first.messages.create(to=ANN, from_=US, body="x").sid
        with pytest.raises(TwilioRestException) as refused:
            first.api.accounts("AC" + "2" * 32).messages.create(to=ANN, from_=US, body="x")
        assert refused.value.status == 404
        standin.account, standin.token = "AC" + "2" * 32, "two"
        with sdk(standin) as second:
            assert second.messages.list() == []
            with pytest.raises(TwilioRestException):
                second.messages(sid).fetch()
