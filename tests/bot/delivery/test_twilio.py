"""The real SDK against a local Twilio: options as buttons, lists and lines; media, templates, faults."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.choices import ROW, TITLE, distinct, shape, short, variables
from bot.channels.content import SHAPES
from bot.channels.twilio import Twilio
from bot.delivery.split import size
from bot.standin.testing import Handle, running
from bot.world import Letter, NotSent, Unknown

ANA, SALON = "whatsapp:+447400000001", "whatsapp:+442070000001"
TWO = (("1.1.0", "Haircut"), ("1.1.1", "Colour"))


@pytest.fixture(scope="module")
def twilio() -> Iterator[Handle]:
    with running(sent_after=None, rate=0, services={"MG" + "0" * 32: "+15005550006"}) as handle:
        handle.person("+447400000001", heard=60)
        yield handle


@pytest.fixture
def channel(twilio: Handle) -> Iterator[Twilio]:
    twilio.heal()
    twilio.reset(templates=True)
    twilio.person("+447400000001", heard=60)
    ours = "https://bellhop.example"
    made = Twilio(twilio.account, twilio.token, ours, lambda: datetime.now(UTC), api_url=twilio.url)
    yield made
    made.close()


def letter(body: str = "Which one?", **more: object) -> Letter:
    return Letter(**{"id": 5, "ref": "1-5", "sender": SALON, "to": ANA, "body": body, **more})  # type: ignore[arg-type]


def test_words_and_callback(twilio: Handle, channel: Twilio) -> None:
    sid, status = channel.send(letter("Hello\x00 Ana", expires=datetime.now(UTC) + timedelta(hours=1)))
    [sent] = twilio.ledger()
    assert (sent["sid"], sent["body"], status) == (sid, "Hello Ana", "queued")
    assert sent["status_callback"] == "https://bellhop.example/twilio/status?m=1-5"


def test_options_are_lines_until_there_is_content(twilio: Handle, channel: Twilio) -> None:
    channel.send(letter(options=TWO))
    assert twilio.ledger()[0]["body"] == "Which one?\n\n1. Haircut\n2. Colour"


@pytest.mark.parametrize("count", range(1, 13))
def test_options_of_every_number(twilio: Handle, channel: Twilio, count: int) -> None:
    channel.shapes.fill()
    options = tuple((f"1.1.{n}", f"Option number {n}") for n in range(count))
    channel.send(letter(options=options))
    twilio.settle()
    bubble = twilio.chat(ANA)[-1]
    [sent] = twilio.ledger()
    assert sent["error_code"] is None
    assert bool(sent["content_sid"]) == (count <= 10)
    assert all(label in str(bubble) or label in sent["body"] for _, label in options)
    assert "sample" not in str(bubble)


def test_shapes_are_made_once_and_found_again(twilio: Handle, channel: Twilio) -> None:
    channel.shapes.fill()
    again = Twilio(twilio.account, twilio.token, "https://x.example", lambda: datetime.now(UTC), api_url=twilio.url)
    again.shapes.fill()
    assert again.shapes.sids == channel.shapes.sids
    assert len(set(again.shapes.sids.values())) == len(SHAPES) == 13
    again.close()


def test_content_that_is_gone_falls_back_to_lines_at_once(twilio: Handle, channel: Twilio) -> None:
    channel.shapes.fill()
    twilio.reset(templates=True)
    twilio.person("+447400000001", heard=60)
    channel.send(letter(options=TWO))
    assert "1. Haircut" in twilio.ledger()[0]["body"]


def test_content_refused_is_survived(twilio: Handle, channel: Twilio, caplog: pytest.LogCaptureFixture) -> None:
    twilio.faults("refused", on="content")
    channel.shapes.fill()
    channel.send(letter(options=TWO))
    assert "1. Haircut" in twilio.ledger()[0]["body"]
    assert "numbered lines" in caplog.text


def test_media_template_and_sms(twilio: Handle, channel: Twilio) -> None:
    template = twilio.template("spring", "Hi {{1}}, see {{2}} soon!")
    channel.send(letter("A picture", media="https://example.com/a.png"))
    channel.send(letter("", template=template, variables={"1": "Ana\nMaria", "2": "a" + " " * 9 + "b"}))
    channel.send(letter("By text", sender="MG" + "0" * 32, to="+447400000001", options=TWO))
    media, filled, sms = twilio.ledger()
    assert media["media"] == ["https://example.com/a.png"]
    assert filled["variables"] == {"1": "Ana Maria", "2": "a    b"}
    assert filled["text"] == "Hi Ana Maria, see a    b soon!"
    assert sms["from"] == "+15005550006"
    assert sms["body"].endswith("2. Colour")


@pytest.mark.parametrize(
    ("fault", "kind", "code", "accepted"),
    [
        ({"kind": "refused"}, NotSent, 20429, 0),
        ({"kind": "refused", "status": 400, "code": 21211}, NotSent, 21211, 0),
        ({"kind": "refused", "status": 401, "code": 20003}, NotSent, 20003, 0),
        ({"kind": "error_before"}, Unknown, 0, 0),
        ({"kind": "error_after"}, Unknown, 0, 1),
        ({"kind": "lost_before"}, Unknown, 0, 0),
        ({"kind": "lost_after"}, Unknown, 0, 1),
    ],
)
def test_three_outcomes(
    twilio: Handle, channel: Twilio, fault: dict[str, object], kind: type[Exception], code: int, accepted: int
) -> None:
    twilio.faults({**fault, "next": 1})
    with pytest.raises(kind) as caught:
        channel.send(letter())
    assert getattr(caught.value, "code", 0) == code
    assert len(twilio.ledger()) == accepted
    assert "447400000001" not in str(caught.value)


def test_nobody_there_means_surely_not_sent() -> None:
    nobody = Twilio(
        "AC" + "0" * 32, "x", "https://x.example", lambda: datetime.now(UTC), api_url="http://127.0.0.1:8939"
    )
    with pytest.raises(NotSent) as caught:
        nobody.send(letter())
    assert caught.value.code == 0
    with pytest.raises(OSError, match="out of reach"):
        nobody.find(ANA, datetime.now(UTC))
    nobody.close()


def test_the_list_is_complete_and_newest_first(
    twilio: Handle, channel: Twilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(7):
        channel.send(letter(f"number {n}"))
    channel.send(letter("to Ben", to="whatsapp:+447400000002"))
    monkeypatch.setattr("bot.channels.twilio.PAGE", 2)
    found = channel.find(ANA, datetime.now(UTC) - timedelta(minutes=1))
    assert sorted(each.body for each in found) == [f"number {n}" for n in range(7)]
    assert channel.find(ANA, datetime.now(UTC) + timedelta(minutes=1)) == []


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        (["Yes", "No"], "buttons"),
        (["Yes"] * 3, "buttons"),
        (["Tuesday 3 March, 10:30 am"], "buttons"),
        (["a label that says far more than any button can hold", "no"], "list"),
        (["x"] * 10, "list"),
        (["x"] * 11, ""),
        ([], ""),
    ],
)
def test_which_shape(labels: list[str], kind: str) -> None:
    found = shape("Which?", labels)
    assert (found.kind if found else "") == kind
    assert shape("x" * 1025, labels) is None


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=10), st.text("abc é👍", min_size=1, max_size=80))
def test_words_of_options_keep_to_the_limits(labels: list[str], body: str) -> None:
    shown = shape(body, labels)
    if shown is None:
        return
    options = [(f"p{n}", label) for n, label in enumerate(labels)]
    values = list(variables(shown, body, options, "Options").values())
    step, most, first = (2, TITLE, 1) if shown.kind == "buttons" else (3, ROW, 2)
    titles = values[first::step]
    assert values[0] == body
    assert len({title.casefold() for title in titles}) == len(labels)
    assert all(0 < size(title) <= most for title in titles)
    assert values[first + 1 :: step] == [payload for payload, _ in options]
    assert all(size(value) <= 72 for value in values[1:])


def test_labels_are_cut_fairly() -> None:
    assert short("Haircut and beard trim", 20) == "Haircut and beard…"
    assert distinct(["Colour, long hair, ends", "Colour, long hair, roots"], 20) == [
        "Colour, long hair…",
        "Colour, long… 2",
    ]
