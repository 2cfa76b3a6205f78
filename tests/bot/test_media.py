"""Voice notes, pictures, files and places go from a customer to whoever holds their talk, and the other way."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import requests

import webhooks
from bot.channels.media import TwilioMedia
from bot.delivery.claim import letter
from bot.media import link
from storage.db import Sql, transaction
from tests.world import TestWorld

UNPASSED = "WhatsApp does not let me pass that on. Ask them for a picture, a PDF, or words."
TAKEN = "Owner < Number 1, Ana, is yours. What they write comes to you. | > human"
URL = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"


def sends(world: TestWorld, who: str, content_type: str, text: str = "") -> list[str]:
    world.hears(who, text, kind="media", media=[(URL, content_type)])
    return world.said()


def taken(world: TestWorld) -> None:
    world.hears("Owner", "hi")
    world.hears("Ana", "human")
    world.hears("Owner", "/take")
    world.said()


@pytest.mark.parametrize(
    ("content_type", "text", "told"),
    [
        ("image/jpeg", "", ["Owner < 1 · Ana: a picture ({ref})"]),
        ("image/jpeg", "this one", ["Owner < 1 · Ana: a picture | this one ({ref})"]),
        ("audio/ogg; codecs=opus", "", ["Owner < 1 · Ana: a voice note", "Owner <  ({ref})"]),
        ("application/pdf", "", ["Owner < 1 · Ana: a file", "Owner <  ({ref})"]),
        ("text/x-vcard", "", ["Owner < 1 · Ana: a contact card", "Owner <  ({ref})"]),
        (
            "application/zip",
            "",
            [f"Owner < 1 · Ana: a file | {UNPASSED}"],
        ),
    ],
)
def test_what_a_customer_sends_goes_on(world: TestWorld, content_type: str, text: str, told: list[str]):
    taken(world)
    plain = {"text/x-vcard": "text/vcard"}.get(content_type, content_type.partition(";")[0])
    ref = f"IN{world.messages + 1}/0/{plain}"
    assert sends(world, "Ana", content_type, text) == [line.format(ref=ref) for line in told]


def test_a_place_goes_as_a_link(world: TestWorld):
    taken(world)
    world.hears("Ana", "", kind="location", latitude=51.5, longitude=-0.1, label="Home")
    place = "https://www.google.com/maps/search/?api=1&query=51.5,-0.1"
    assert world.said() == [f"Owner < 1 · Ana: a place, Home | {place}"]


def test_what_came_before_it_was_taken_comes_with_it(world: TestWorld):
    world.hears("Owner", "hi")
    world.hears("Ana", "human")
    sends(world, "Ana", "image/png")
    world.hears("Owner", "/take")
    assert world.said()[-2:] == ["Owner < 1 · Ana: a picture (IN3/0/image/png)", TAKEN]


@pytest.mark.parametrize("text", ["/reply Ana like this?", "/reply 1 like this?"])
def test_staff_send_a_picture(world: TestWorld, text: str):
    taken(world)
    said = sends(world, "Owner", "image/jpeg", text)
    assert said[0] == f"Ana < like this? (IN{world.messages}/0/image/jpeg)"


def test_staff_are_asked_and_answer_with_a_voice_note(world: TestWorld):
    taken(world)
    world.hears("Owner", "/reply")
    world.said()
    said = sends(world, "Owner", "audio/ogg")
    assert said[0] == f"Ana <  (IN{world.messages}/0/audio/ogg)"
    assert said[1:] == ["Owner < Sent to Ana."]


def test_a_picture_waits_while_it_is_asked_for_whom(world: TestWorld):
    taken(world)
    assert "Who is to get your answer?" in sends(world, "Owner", "image/jpeg", "/reply Like this?")[0]
    number = world.messages
    world.taps("Owner", "1 · Ana")
    assert world.said()[0] == f"Ana < Like this? (IN{number}/0/image/jpeg)"


def test_staff_who_send_a_picture_to_nobody_are_told_how(world: TestWorld):
    assert "write /reply and their number or name under it" in sends(world, "Owner", "image/jpeg")[0]


# The way out of it.


def fetched(world: TestWorld, path: str, media: Any) -> Any:
    it = replaced(world, media)
    app = webhooks.create_app(it, "https://desk.example", ["token"], lambda *told: None)
    return app.test_client().get(path)


def replaced(world: TestWorld, media: Any) -> Any:
    return replace(world.world, keys=(b"key",), media=media)


def test_the_file_is_served_for_a_day_and_to_nobody_who_guesses(world: TestWorld):
    taken(world)
    sends(world, "Ana", "image/jpeg")
    asked: list[str] = []

    def media(url: str) -> tuple[bytes, str]:
        asked.append(url)
        return b"jpeg", "image/jpeg"

    it = replaced(world, media)
    with transaction(world.world.db, world.salon) as tx:
        found = tx.all(Sql("SELECT * FROM outbox WHERE business_id = :business AND media <> ''"))[-1]
    path = letter(it, found).media
    assert path.endswith(".jpg")
    answer = fetched(world, path, media)
    assert (answer.status_code, answer.data, answer.content_type) == (200, b"jpeg", "image/jpeg")
    assert asked == [URL]
    assert fetched(world, path.replace("/media/", "/media/A"), media).status_code == 404
    assert fetched(world, link(it, world.neighbour, "IN9/0/image/png"), media).status_code == 404
    world.at += timedelta(days=1, seconds=1)
    assert fetched(world, path, media).status_code == 404


def test_what_twilio_does_not_give_is_said(world: TestWorld):
    taken(world)
    sends(world, "Ana", "image/jpeg")

    def media(url: str) -> tuple[bytes, str]:
        raise OSError("gone")

    path = link(replaced(world, media), world.salon, f"IN{world.messages}/0/image/jpeg")
    assert fetched(world, path, media).status_code == 502


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x",
        "http://169.254.169.254/latest",
        "https://api.twilio.com.evil.example/",
        "http://api.twilio.com/x",
    ],
)
def test_only_twilio_is_asked(url: str):
    with pytest.raises(OSError, match="does not lie at Twilio"):
        TwilioMedia("AC1", "token")(url)


@pytest.mark.parametrize(
    "url", ["http://mms.twiliocdn.com/x", "https://evil.example/", "https://twiliocdn.com.evil.example/"]
)
def test_twilio_sends_on_only_to_where_it_keeps_files(url: str):
    with pytest.raises(OSError, match="not its own"):
        TwilioMedia("AC1", "token").next(url)


def test_the_address_of_a_file_is_told_to_nobody(monkeypatch: pytest.MonkeyPatch):
    def cut_off(url: str, **how: Any) -> Any:
        raise requests.ConnectionError(f"Max retries exceeded with url: {url}?Signature=abc")

    monkeypatch.setattr(requests, "get", cut_off)
    with pytest.raises(ConnectionError, match=r"^Twilio could not be reached: ConnectionError$"):
        TwilioMedia("AC1", "token")(URL)


@pytest.mark.parametrize("url", [URL, URL.replace("https://api.twilio.com", "http://127.0.0.1:9/base")])
def test_another_address_stands_in_place_of_twilios(monkeypatch: pytest.MonkeyPatch, url: str):
    asked: list[str] = []

    def gone(url: str, **how: Any) -> Any:
        asked.append(url)
        raise requests.Timeout

    monkeypatch.setattr(requests, "get", gone)
    with pytest.raises(OSError, match="Timeout"):
        TwilioMedia("AC1", "token", api_url="http://127.0.0.1:9/base/")(url)
    assert asked == [URL.replace("https://api.twilio.com", "http://127.0.0.1:9/base")]
