"""The doors as Twilio sees them: real requests against the app, on both databases."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy.exc import OperationalError
from twilio.request_validator import RequestValidator
from werkzeug.test import EnvironBuilder, run_wsgi_app

import scheduler
import webhooks
from bot.boot import now
from bot.delivery import receipts
from bot.forms import LONGEST_TEXT, clean
from storage.db import Sql, reading
from storage.engine import connect
from tests.world import SALON, TestWorld
from webhooks import LARGEST, create_app

URL, TOKEN = "https://bot.example.com", "12345"
FORM = {"MessageSid": "SM1", "From": "whatsapp:+447400000001", "To": SALON, "Body": "hello", "NumMedia": "0"}
HEARD = Sql("SELECT sid, text, kind FROM inbox ORDER BY seq", across=True)
ANSWERS = Sql("SELECT life FROM outbox", across=True)
FORM_TYPE = "application/x-www-form-urlencoded"


class Door:
    def __init__(self, it: TestWorld) -> None:
        self.it = it
        self.client = create_app(it.world, URL, [TOKEN, "second"], receipts.reported).test_client()

    def post(self, form: Mapping[str, str], path: str = "/twilio/inbound", *, token: str = TOKEN, **more: Any) -> Any:
        signature = RequestValidator(token).compute_signature(URL + path, dict(form))
        options: dict[str, Any] = {"data": urlencode(form), "content_type": FORM_TYPE}
        return self.client.post(path, headers={"X-Twilio-Signature": signature}, **(options | more))

    def heard(self) -> list[tuple[str, str, str]]:
        with reading(self.it.world.db, None) as tx:
            return [tuple(row) for row in tx.all(HEARD)]


@pytest.fixture
def door(world: TestWorld) -> Door:
    return Door(world)


def test_a_signed_message_is_kept_and_its_turn_is_played(door):
    answer = door.post(FORM)
    assert (answer.status_code, answer.data) == (204, b"")
    assert door.heard() == [("SM1", "hello", "text")]
    with reading(door.it.world.db, None) as tx:
        assert [row.life for row in tx.all(ANSWERS)] == ["waiting"]


def test_a_webhook_that_comes_three_times_counts_once(door):
    assert [door.post(FORM).status_code for _ in range(3)] == [204, 204, 204]
    assert len(door.heard()) == 1


def test_the_second_token_counts_too(door):
    assert door.post(FORM, token="second").status_code == 204
    assert door.post({**FORM, "MessageSid": "SM2"}, token="third").status_code == 403


@pytest.mark.parametrize("path", ["/twilio/inbound", "/twilio/status"])
def test_what_is_not_signed_is_refused_first_whatever_it_holds(door, path):
    for data in (urlencode(FORM), "", "%%%", "Body=x", b"\xff\xfe", "a=" + "x" * 200_000):
        answer = door.client.post(path, data=data, content_type=FORM_TYPE, headers={"X-Twilio-Signature": "nonsense"})
        assert (answer.status_code, answer.mimetype) == (403, "text/plain")
        assert door.client.post(path, data=data, content_type=FORM_TYPE).status_code == 403
    assert door.heard() == []


def test_the_query_is_part_of_what_is_signed(door):
    form = {"MessageSid": "SM1", "From": SALON, "MessageStatus": "delivered"}
    assert door.post(form, "/twilio/status?m=1-2").status_code == 204
    assert door.post(form, "/twilio/status?m=a%20b%2Fc").status_code == 204
    signature = RequestValidator(TOKEN).compute_signature(URL + "/twilio/status?m=1-2", form)
    moved = door.client.post("/twilio/status?m=1-3", data=form, headers={"X-Twilio-Signature": signature})
    assert moved.status_code == 403


@pytest.mark.parametrize("path", ["/twilio/inbound", "/twilio/status"])
@pytest.mark.parametrize("missing", ["MessageSid", "From"])
def test_a_signed_form_without_its_sid_or_sender_is_malformed(door, path, missing):
    form = {name: value for name, value in FORM.items() if name != missing}
    answer = door.post(form, path)
    assert (answer.status_code, answer.data) == (400, b"MessageSid or From is missing.\n")


def test_a_signed_body_that_is_no_form_is_malformed(door):
    for kind in ("application/json", "multipart/form-data; boundary=x", "text/plain", ""):
        assert door.post({}, data="{}", content_type=kind).status_code == 400


def test_too_large_is_refused_before_anything_else(door):
    assert door.post({**FORM, "Body": "x" * LARGEST}).status_code == 413
    chunked = EnvironBuilder("/twilio/inbound", method="POST", data="x" * LARGEST * 2).get_environ()
    del chunked["CONTENT_LENGTH"]
    chunked["wsgi.input_terminated"] = True
    assert run_wsgi_app(door.client.application, chunked)[1].startswith("413")
    assert door.post({**FORM, "Body": "x" * (LARGEST - 400)}).status_code == 204


STRANGE = [
    "a\x00b",
    "\x1b[31mred",
    "שלום \u202eabc",
    "\U0001f469\u200d\U0001f467 family",
    "x" * 4000,
    "' OR 1=1 --",
    "{{ 7*7 }}",
    "%s %(a)s :x",
]


@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_are_kept(door, text):
    assert door.post({**FORM, "Body": text, "ProfileName": text, "ButtonText": text}).status_code == 204
    [(_, kept, _)] = door.heard()
    assert kept == clean(text, LONGEST_TEXT)


def test_ten_messages_at_once_of_one_person_are_all_kept_in_order(door):
    for n in range(10):
        assert door.post({**FORM, "MessageSid": f"SM{n}", "Body": f"line {n}"}).status_code == 204
    assert [text for _, text, _ in door.heard()] == [f"line {n}" for n in range(10)]


def test_a_person_without_a_phone_number(door):
    form = {**FORM, "From": "whatsapp:GB.abc123", "ExternalUserId": "whatsapp:GB.abc123"}
    assert door.post(form).status_code == 204
    assert door.post({**form, "MessageSid": "SM2", "From": "whatsapp:+447400000055"}).status_code == 204
    with reading(door.it.world.db, None) as tx:
        found = tx.all(
            Sql("SELECT contact, kind, value FROM address WHERE value LIKE :like", across=True), like="%abc123"
        )
        phone = tx.all(Sql("SELECT contact FROM address WHERE value = '+447400000055'", across=True))
    assert [row.kind for row in found] == ["user"]
    assert [row.contact for row in phone] == [found[0].contact]


def test_a_message_to_a_number_of_nobody_is_taken_and_told_in_the_log(door, caplog):
    assert door.post({**FORM, "To": "whatsapp:+15550009999"}).status_code == 204
    assert door.heard() == []
    assert "no business has" in caplog.text


STATUSES = ["?m=", "", "?m=zz-zz", "?m=%00", "?m=" + "9" * 500, "?m=1-2&m=3-4"]


@pytest.mark.parametrize("query", STATUSES)
@pytest.mark.parametrize("status", ["read", "delivered", "failed", "made-up", ""])
def test_statuses_of_what_nobody_knows_are_taken(door, query, status):
    form = {"MessageSid": "SM66", "From": SALON, "To": FORM["From"], "MessageStatus": status, "ErrorCode": "\x0063049"}
    assert door.post(form, "/twilio/status" + query).status_code == 204


def test_other_addresses_are_not_there(door):
    for path in ("/", "/admin", "/twilio", "/twilio/inbound/", "/static/x"):
        answer = door.client.get(path)
        assert (answer.status_code, answer.mimetype) == (404, "text/plain")
    assert door.client.get("/twilio/inbound").status_code == 405


def test_an_error_of_ours_is_not_shown(door, monkeypatch, caplog):
    monkeypatch.setattr(webhooks, "receive", lambda *_: 1 / 0)
    answer = door.post(FORM)
    assert answer.status_code == 500
    assert b"Zero" not in answer.data
    assert b"Traceback" not in answer.data
    assert "ZeroDivisionError" in caplog.text


@pytest.fixture
def gone(door: Door) -> Iterator[Door]:
    """The database is out of reach."""
    nowhere, real = connect("postgresql://u@127.0.0.1:1/x"), door.it.world.db
    object.__setattr__(door.it.world, "db", nowhere)
    yield door
    object.__setattr__(door.it.world, "db", real)
    nowhere.dispose()


def test_without_the_database_twilio_is_asked_to_try_again(gone):
    answer = gone.post(FORM)
    assert (answer.status_code, answer.data) == (503, b"The database is out of reach.\n")
    assert gone.post({**FORM, "MessageStatus": "read"}, "/twilio/status?m=1-2").status_code == 503
    assert gone.post(FORM, token="wrong").status_code == 403
    told = gone.client.get("/healthz")
    assert (told.status_code, told.json["status"]) == (503, "no database")
    assert told.json["queues"]["inbox"] is None


def test_ticks_outlive_the_database(gone, caplog):
    gone.it.world.health.last_tick = None
    scheduler.beat(gone.it.world)
    assert gone.it.world.health.last_tick is None
    assert "the database does not answer" in caplog.text


def test_ticks_outlive_any_error(world, monkeypatch, caplog):
    monkeypatch.setattr(scheduler, "tick", lambda _: 1 / 0)
    scheduler.beat(world.world)
    assert "a tick failed" in caplog.text
    monkeypatch.setattr(scheduler, "tick", lambda _: None)
    scheduler.beat(world.world)
    assert world.world.health.last_tick == world.at


def test_a_full_sqlite_disk_or_any_other_operational_error_is_a_503(door, monkeypatch):
    def full(*_: object) -> None:
        raise OperationalError("INSERT", {}, Exception("disk is full"))

    monkeypatch.setattr(webhooks, "receive", full)
    assert door.post(FORM).status_code == 503


def test_health(door):
    first = door.client.get("/healthz")
    assert (first.status_code, first.json["status"], first.json["last_tick"]) == (503, "no tick", None)
    health = door.it.world.health
    health.last_tick = door.it.at
    told = door.client.get("/healthz")
    assert told.status_code == 200
    assert set(told.json) == {"status", "version", "database", "last_tick", "queues"}
    assert told.json["status"] == "ok"
    assert told.json["database"] == door.it.world.db.dialect.name
    assert told.json["last_tick"] == door.it.at.isoformat()
    assert set(told.json["queues"]) == {"inbox", "timers", "touches", "outbox", "unknown", "dead"}
    assert all(isinstance(number, int) for number in told.json["queues"].values())
    health.last_tick = door.it.at - timedelta(seconds=11)
    assert door.client.get("/healthz").status_code == 503
    health.last_tick, health.draining = door.it.at, True
    assert (door.client.get("/healthz").status_code, door.client.get("/healthz").json["status"]) == (503, "draining")


def test_the_clock_ticks_at_once_and_stops(world):
    clock = scheduler.start(replace(world.world, now=now))  # APScheduler has the real time only
    try:
        rules = {(job.max_instances, job.coalesce, job.misfire_grace_time) for job in clock.get_jobs()}
        assert rules == {(1, True, None)}
    finally:
        clock.shutdown(wait=True)


def test_the_door_is_small():
    for name in ("webhooks.py", "scheduler.py"):
        assert len((Path(webhooks.__file__).parent / name).read_text().splitlines()) <= 150
