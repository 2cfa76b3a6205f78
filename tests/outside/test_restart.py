"""A restart in the middle of a conversation, a gentle end, a database that goes away: from outside."""

from pathlib import Path

import pytest

from bot.standin.testing import running
from tests.outside.desk import Desk, open_desk

ANA = "+447400000001"
SALON = """
[[place]]
slug = "soho"
name = "Rosewood Soho"
timezone = "Europe/London"

[[service]]
slug = "haircut"
name = "Haircut"
minutes = 45
places = ["soho"]

[[hours]]
place = "soho"
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
from = "09:00"
to = "18:00"
"""


def test_a_booking_survives_a_kill_and_a_gentle_end(desk: Desk, tmp_path: Path):
    (tmp_path / "salon.toml").write_text(SALON)
    assert desk.run("load", "salon.toml").returncode == 0
    assert "Which day suits you?" in desk.hears(ANA, "book haircut")[-1]
    desk.kill()
    desk.start()
    assert "Shall I book this?" in desk.hears(ANA, "tomorrow 3pm")[-1]
    assert desk.stop() == 0
    desk.start()
    assert "Booked!" in desk.hears(ANA, "yes")[-1]
    assert "15:00" in desk.hears(ANA, "my bookings")[-1]


def test_a_webhook_that_comes_three_times_is_answered_once(desk: Desk):
    seen = len(desk.chat(ANA))
    desk.hears(ANA, "help", repeat=3)
    desk.standin.settle()
    assert len(desk.chat(ANA)) == seen + 1


def test_a_person_without_a_number_can_talk(desk: Desk):
    who = "whatsapp:GB.4566546130240823"
    assert desk.standin.says(who, "help")["status"] in (200, 204)
    desk.standin.settle()
    lines = []
    for _ in range(100):
        lines = desk.standin.ledger(to=who)
        if lines:
            break
        desk.standin.settle(0.1)
    assert "menu" in lines[-1]["text"]


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"twilio_auth_token": ""}, "TWILIO_AUTH_TOKEN"),
        ({"database_url": "mysql://x/y"}, "DATABASE_URL"),
        ({"database_url": "postgresql://nobody@127.0.0.1:1/none"}, "database"),
        ({"business_timezone": "Mars/Olympus"}, "BUSINESS_TIMEZONE"),
        ({"sender_rate": "fast"}, "SENDER_RATE"),
    ],
)
def test_an_impossible_setting_stops_the_start_with_one_sentence(tmp_path: Path, settings: dict[str, str], word: str):
    with running() as standin:
        desk = Desk(standin, f"sqlite:///{tmp_path}/x.db", tmp_path, 1, **settings)
        done = desk.run("serve")
    assert done.returncode == 1, done
    assert word in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr


@pytest.mark.parametrize("empty_url", ["sqlite"], indirect=True)
def test_a_port_in_use_is_said_in_one_sentence(empty_url: str, tmp_path: Path):
    with open_desk(empty_url, tmp_path) as desk:
        second = desk.run("serve")
    assert second.returncode == 1
    assert str(desk.port) in second.stderr
    assert len(second.stderr.strip().splitlines()) == 1, second.stderr
