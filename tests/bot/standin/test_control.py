"""The stand-in's own addresses: events, clock, options, reset, and both ways to start one."""

import ast
import json
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

import bot.standin as standin_package
from bot.standin.events import Events
from bot.standin.message import Message
from bot.standin.store import Store
from bot.standin.testing import spawn
from tests.bot.standin.desk import ANN, US, sdk


def events_of(lines, count):
    datas = (json.loads(line[6:]) for line in lines if line.startswith(b"data: "))
    return list(islice(datas, count))


def test_events_tell_everything_as_it_happens_and_afterwards(standin, client):
    with requests.get(f"{standin.url}/_standin/events", stream=True, timeout=5) as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        standin.says(ANN, "hi")
        client.messages.create(to=ANN, from_=US, body="x")
        seen = events_of(stream.iter_lines(chunk_size=1), 6)
    kinds = [each["kind"] for each in seen]
    assert kinds == ["message", "webhook", "message", "status", "status", "status"]
    assert seen[2]["bubble"]["text"] == "x"
    assert [each["status"] for each in seen[3:]] == ["sent", "delivered", "read"]
    with requests.get(f"{standin.url}/_standin/events?since={seen[2]['id']}", stream=True, timeout=5) as stream:
        assert events_of(stream.iter_lines(chunk_size=1), 3) == seen[3:]


def test_events_far_back_are_forgotten_but_the_order_stays():
    events = Events(lambda: 0.0)
    for n in range(6000):
        events.emit("x", n=n)
    kept = [each["id"] for each in events.since(0)]
    assert kept == list(range(1001, 6001))
    assert [each["n"] for each in events.since(5998)] == [5998, 5999]
    assert events.since(6000) == []


def test_a_moved_clock_hastens_what_was_to_come(standin, client):
    standin.options(window="off", delivered_after=3600)
    made = client.messages.create(to=ANN, from_=US, body="x")
    standin.settle()
    assert client.messages(made.sid).fetch().status == "sent"
    before = standin.clock()
    after = standin.clock(hours=2)
    assert 7200 <= after["timestamp"] - before["timestamp"] < 7210
    standin.settle()
    assert client.messages(made.sid).fetch().status == "read"
    assert standin.clock(to="2030-01-01T00:00:00+01:00")["now"].startswith("2029-12-31T23:00:0")
    assert standin.clock(shift=0)["shift"] == 0


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("clock", {"moons": 1}),
        ("clock", {}),
        ("options", {"x": 1}),
        ("options", {"rate": "fast"}),
        ("options", {"window": "ajar"}),
        ("templates", {"sid": "HX1"}),
        ("people", {}),
    ],
)
def test_what_it_does_not_understand_it_says(standin, name, body):
    with pytest.raises(ValueError, match=r".{10}"):
        standin.call("POST", name, body)


def test_a_reset_forgets_all_but_the_templates(standin, client):
    standin.template("hello", "Hello there")
    standin.says(ANN, "hi")
    client.messages.create(to=ANN, from_=US, body="x")
    standin.faults("lost_after")
    standin.reset()
    assert standin.ledger(inbound=1) == []
    state = standin.state()
    assert (state["people"], state["faults"], len(state["templates"])) == ([], [], 1)
    standin.reset(templates=True)
    assert standin.state()["templates"] == []


def test_connections_are_kept_open(standin):
    with requests.Session() as session:
        for _ in range(3):
            answer = session.get(f"{standin.url}/_standin/health", timeout=5)
            assert answer.status_code == 200
            assert "Connection" not in answer.headers
        assert session.get(f"{standin.url}/nowhere", timeout=5).status_code == 401
        assert session.put(f"{standin.url}/_standin/clock", timeout=5).status_code == 404
        assert session.head(f"{standin.url}/_standin/health", timeout=5).content == b""


def test_a_second_seed_gives_other_names(standin, client):
    own = client.messages.create(to=ANN, from_=US, body="x").sid
    with spawn() as other, sdk(other) as second:
        assert second.messages.create(to=ANN, from_=US, body="x").sid != own


def test_a_process_of_its_own(desk):
    with spawn(webhook=f"{desk.url}/twilio/inbound", window="off", seed="fixed") as standin, sdk(standin) as client:
        assert standin.says(ANN, "hi")["status"] == 204
        client.messages.create(to=ANN, from_=US, body="x", status_callback=f"{desk.url}/s")
        standin.settle()
        assert desk.statuses() == ["sent", "delivered", "read"]


def test_a_port_in_use_is_said_in_one_sentence(standin):
    port = standin.url.rpartition(":")[2]
    ended = subprocess.run(
        [sys.executable, "-m", "bot.standin", "--port", port], capture_output=True, text=True, timeout=20, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"The stand-in cannot start on port {port}:")


addresses = st.sampled_from(["a", "b", "c"])


@settings(max_examples=50)
@given(st.lists(st.tuples(addresses, addresses), max_size=60), st.integers(1, 30))
def test_the_store_lists_like_a_plain_list_and_forgets_only_the_oldest(pairs, keep):
    store, plain = Store(keep), []
    for seq, (to, sender) in enumerate(pairs, 1):
        message = Message(f"SM{seq}", seq, "AC", sender, to, "", "", 0.0)
        store.add(message)
        plain.append(message)
    kept = store.every()
    assert kept == plain[len(plain) - len(kept) :]
    assert min(keep, len(plain)) <= len(kept) <= keep * 1.1
    for to in ("", "a", "b"):
        for sender in ("", "a", "c"):
            for before in (None, len(pairs) // 2):
                wanted = [
                    each
                    for each in reversed(kept)
                    if to in ("", each.to) and sender in ("", each.sender) and (before is None or each.seq < before)
                ]
                assert list(store.newest(to, sender, before)) == wanted


def test_it_stands_alone():
    allowed = {"bot.standin", "urllib3", *sys.stdlib_module_names}
    for path in Path(standin_package.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.startswith("bot.standin") or name.partition(".")[0] in allowed, f"{path.name}: {name}"


def test_the_most_recent_people_come_first_and_not_without_end(standin):
    for n in range(4):
        standin.says(f"+491510000000{n}", "hi")
    state = standin.call("GET", "state", people=2, last=1)
    assert [each["address"][-1] for each in state["people"]] == ["3", "2"]
    assert state["people_known"] == 4
