"""The phone page without a browser: what it draws, what it does, whom it lets in."""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest
import urllib3

from bot.standin.options import ACCOUNT, TOKEN, Options
from bot.standin.page import Heard, Page, Phone, Step, routes
from bot.standin.page.look import left, words
from bot.standin.page.model import SWITCHES
from bot.standin.page.steps import Chats, came, steps
from bot.standin.page.stream import changed, sse
from bot.standin.server import Standin
from bot.standin.testing import Handle
from flows.sent import sent

ANA, OWNER = "whatsapp:+447400000001", "whatsapp:+447400000000"


class Shown:
    """A stand-in with a page, its desk silent."""

    def __init__(self) -> None:
        self.page = Page(
            "Rosewood", ZoneInfo("Europe/London"), [Phone(ANA, "Ana"), Phone(OWNER, "Olivia", "owner", True)]
        )
        self.page.steps = (Step("books", "or <tries> to", "Ana", "book"),)
        self.page.known = {"Cleo": "whatsapp:+447400000003"}
        self.standin = Standin(Options(sent_after=None), extra=routes(self.page))
        self.handle = Handle(self.standin.url)
        self.http = urllib3.PoolManager(retries=False)

    def get(self, path: str = "/") -> str:
        return self.http.request("GET", self.standin.url + path).data.decode()

    def do(self, act: str, **fields: str) -> urllib3.BaseHTTPResponse:
        headers = {"HX-Request": "true", "Content-Type": "application/x-www-form-urlencoded"}
        return self.http.request("POST", f"{self.standin.url}/page/{act}", body=urlencode(fields), headers=headers)

    def sends(self, to: str, body: str) -> None:
        word = b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        form = urlencode({"To": to, "From": self.standin.core.options.sender, "Body": body})
        headers = {"Authorization": f"Basic {word}", "Content-Type": "application/x-www-form-urlencoded"}
        self.http.request(
            "POST", f"{self.standin.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", body=form, headers=headers
        )

    def stream(self, since: int, until: str) -> str:
        """What comes on the page's stream until this is in it."""
        answer = self.http.request(
            "GET", f"{self.standin.url}/page/stream?since={since}", preload_content=False, timeout=5.0
        )
        got = b""
        while until not in got.decode("utf-8", "ignore"):
            piece = answer.read1(65536)
            assert piece, f"the stream ended without {until!r}"
            got += piece
        answer.close()
        return got.decode()


@pytest.fixture
def shown() -> Iterator[Shown]:
    it = Shown()
    yield it
    it.http.clear()
    it.handle.close()
    it.standin.stop()


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("*Haircut* at _noon_, ~38~ 30", "<strong>Haircut</strong> at <em>noon</em>, <s>38</s> 30"),
        ("2 * 3 * 4, snake_case_name", "2 * 3 * 4, snake_case_name"),
        ("```a  b```", "<code>a  b</code>"),
        ("<script>alert(1)</script> & *<b>*", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; <strong>&lt;b&gt;</strong>"),
        (
            "see https://a.example/x_y_z?b=1&c=2.",
            'see <a href="https://a.example/x_y_z?b=1&amp;c=2" target="_blank" rel="noopener">'
            "https://a.example/x_y_z?b=1&amp;c=2</a>.",
        ),
        ('https://a.example/"onclick=x', None),
    ],
)
def test_words_are_drawn_as_a_phone_draws_them(text: str, drawn: str | None):
    made = str(words(text))
    assert made == drawn if drawn else '"onclick' not in made


@pytest.mark.parametrize(
    ("seconds", "said"), [(86399, "23 h 59 min"), (3600, "1 h 0 min"), (59, "0 min"), (-5, "0 min")]
)
def test_what_is_left(seconds: float, said: str):
    assert left(seconds) == said


def test_an_event_carries_empty_lines_and_no_line_of_its_own():
    assert sse(7, "a\n\nb\r\n") == b"id: 7\ndata: a\ndata: \ndata: b\ndata: \n\n"


def test_only_what_looks_different_is_sent_again():
    before: dict[str, str] = {}
    assert len(list(changed(before, {"a": "1", "b": "2"}))) == 2
    assert list(changed(before, {"a": "1", "b": "3"})) == ['<div id="b" hx-swap-oob="innerHTML">3</div>']


def test_the_page_asks_for_nothing_from_elsewhere_and_runs_nothing_of_others(shown: Shown):
    answer = shown.http.request("GET", shown.standin.url)
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    text = answer.data.decode()
    loaded = re.findall(r'(?:src|href)="([^"#][^"]*)"', text)
    assert loaded
    assert all(path.startswith("/page/") for path in loaded)
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", text)
    assert "or &lt;tries&gt; to" in text
    for path in {*loaded, "/favicon.ico"}:
        assert shown.http.request("GET", shown.standin.url + path).status == 200, path


def test_a_strange_site_may_do_nothing(shown: Shown):
    answer = shown.http.request("POST", f"{shown.standin.url}/page/move", body="hours=1")
    assert answer.status == 403
    assert shown.handle.clock()["shift"] == 0


def test_what_is_said_is_seen_at_once_with_its_ticks(shown: Shown):
    shown.handle.options(sent_after=0.01)
    since = shown.standin.core.events.last
    shown.do("say", **{"from": ANA, "body": "hello\r\n\r\nyou"})
    shown.sends(ANA, "<b>Hi</b>")
    got = shown.stream(since, 'class="tick read"')
    assert 'hx-swap-oob="beforeend:#log-p447400000001"' in got
    assert "data: hello" not in got  # it stands within its paragraph
    assert "hello\ndata: \ndata: you" in got
    assert "&lt;b&gt;Hi" in got
    assert "24 h window: open" in got


def test_other_peoples_messages_are_not_shown(shown: Shown):
    since = shown.standin.core.events.last
    shown.sends("whatsapp:+447400000009", "not for this page")
    shown.do("say", **{"from": ANA, "body": "mine"})
    assert "not for this page" not in shown.stream(since, "mine")


def test_dots_come_with_typing_and_go_with_the_answer(shown: Shown):
    said = shown.handle.says(ANA, "book")
    word = b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
    form = urlencode({"messageId": said["sid"], "channel": "whatsapp"})
    headers = {"Authorization": f"Basic {word}", "Content-Type": "application/x-www-form-urlencoded"}
    shown.http.request("POST", f"{shown.standin.url}/v2/Indicators/Typing.json", body=form, headers=headers)
    assert 'class="dots"' in shown.get()
    shown.sends(ANA, "What would you like to book?")
    assert 'class="dots"' not in shown.get()


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda each: each.name)
def test_a_switch_turns_its_faults_on_and_off(shown: Shown, switch):
    shown.do("switch", name=switch.name)
    kinds = {each["kind"] for each in shown.handle.call("GET", "faults")}
    assert kinds == {fault["kind"] for fault in switch.faults}
    assert shown.get().count('aria-checked="true"') == 1
    shown.do("switch", name=switch.name, on="yes")  # a step of the guide: on stays on, and once
    assert len(shown.handle.call("GET", "faults")) == len(switch.faults)
    shown.do("switch", name=switch.name)
    assert shown.handle.call("GET", "faults") == []


def test_the_clock_moves_forward_only(shown: Shown):
    assert shown.do("move", hours="30").status == 204
    assert "1 day 6 h ahead" in shown.get()
    for hours in ("-1", "0", "nan", "1e9", "soon"):
        assert shown.do("move", hours=hours).status == 400
    assert shown.handle.clock()["shift"] == 30 * 3600


def chat(*lines: str) -> Chats:
    """Ana's phone: `>` before what she wrote; a question has options, so it comes as a card."""
    told = []
    for line in lines:
        text = line.removeprefix(">")
        asks = text.endswith("?")
        told.append({"mine": text != line, "text": "" if asks else text, "card": {"body": text} if asks else None})
    return {"Ana": told}


@pytest.mark.parametrize(
    ("wanted", "chats", "there"),
    [
        (Heard("Ana", "how"), chat(">hi", "how was it?"), True),
        (Heard("Ana", "^was"), chat(">hi", "how was it?"), False),
        (Heard("Ana", "how"), chat(">how", "well"), False),
        (Heard("Ana", "how", last=True), chat(">hi", "how was it?", ">book"), True),
        (Heard("Ana", "how", last=True), chat(">hi", "how was it?", ">book", "Which day?"), False),
        (Heard("Ana", since="book"), chat(">hi", "hello"), False),
        (Heard("Ana", since="book"), chat("hello", ">book a cut"), False),
        (Heard("Ana", since="book"), chat("hello", ">book a cut", "Which day?"), True),
        (Heard("Ana", "there", since="book"), chat("still there?", ">book", "Which day?"), False),
        (Heard("Ben", ""), chat("hello"), False),
    ],
)
def test_what_a_step_waits_for(wanted: Heard, chats: Chats, there: bool):
    assert came(wanted, chats) is there


def test_a_step_opens_when_it_can_be_taken_and_is_ticked_when_it_was(shown: Shown):
    ask = Heard("Ana", "How was it", last=True)
    shown.page.steps = (
        Step("answers", "", "Ana", "5", needs=ask, first="First the question.", done=Heard("Ana", "code")),
        Step("Break it", switch="down"),
    )

    def drawn() -> list[str]:
        return list(steps(shown.standin.core, shown.page).values())

    shown.do("say", **{"from": ANA, "body": "hi"})
    assert "First the question." in drawn()[0]
    assert "data-text" not in drawn()[0]
    shown.sends(ANA, "How was it, from 1 to 5?")
    assert 'data-text="5"' in drawn()[0]
    assert "First the question." not in drawn()[0]
    shown.do("switch", name="down")
    assert "(done)" not in "".join(drawn())
    shown.sends(ANA, "refused")
    assert "(done)" in drawn()[1]
    shown.do("switch", name="down")
    shown.sends(ANA, "Your code: X")
    assert all("(done)" in each for each in drawn())
    shown.do("remove", address=ANA)
    assert all("(done)" in each for each in drawn())


def test_a_closed_window_is_explained_where_one_writes(shown: Shown):
    shown.do("say", **{"from": ANA, "body": "hi"})
    assert "only approved templates" not in shown.get()
    shown.do("move", hours="25")
    assert shown.get().count("only approved templates") == 1
    shown.do("say", **{"from": ANA, "body": "hi"})
    assert "only approved templates" not in shown.get()


@pytest.mark.parametrize(
    ("told", "state", "words"),
    [
        (None, "out", "no answer"),
        ({"status": "starting"}, "busy", "starting"),
        ({"status": "ok", "queues": {"outbox": 2}}, "ok", "2 on the way"),
        ({"status": "ok", "queues": {"dead": 1}}, "out", "1 given up"),
        ({"status": "ok"}, "ok", "all well"),
    ],
)
def test_how_the_front_desk_does(shown: Shown, told: Mapping[str, Any] | None, state: str, words: str):
    shown.page.health = lambda: told
    assert f'<span class="dot {state}"></span><span class="hush">Front desk: </span>{words}<' in shown.get()


def test_phones_are_added_and_put_away(shown: Shown):
    added = shown.do("add", name="Cleo").data.decode()
    assert 'data-address="whatsapp:+447400000003"' in added
    assert shown.do("add", name="Cleo").status == 400
    for name in ("Zed", "Zed"):
        assert re.search(
            r'data-address="whatsapp:GB\.\w{16}"', shown.do("add", name=name, kind="no number").data.decode()
        )
    assert 'data-address="whatsapp:+447400124000"' in shown.do("add", name="<b>").data.decode()
    shown.do("remove", address="whatsapp:+447400000003")
    assert "+447400000003" not in shown.get().split("<main")[1].split("<datalist")[0]


def test_what_cannot_be_done_is_said_in_words(shown: Shown):
    for name, fields in {
        "tap": {"from": ANA, "button": "Yes", "reply_to": ""},
        "say": {"body": "hi"},
        "switch": {},
    }.items():
        answer = shown.do(name, **fields)
        assert answer.status == 400
        assert answer.data


def test_media_of_the_desk_are_passed_on_and_nothing_else_is(shown: Shown):
    shown.sends(ANA, "hi")
    sid = shown.handle.chat(ANA)[-1]["sid"]
    for query in (f"sid={sid}&n=0", "sid=SM0&n=0", f"sid={sid}&n=-1"):
        assert shown.http.request("GET", f"{shown.standin.url}/page/media?{query}").status == 404


def test_a_voice_message_is_of_a_kind_that_goes_both_ways(shown: Shown):
    answer = shown.http.request("GET", shown.standin.url + "/page/voice.ogg")
    assert sent("MM1", "media", {"media": [["", answer.headers["Content-Type"]]]})[0].ref == "MM1/0/audio/ogg"
    assert answer.data.startswith(b"OggS")
    assert b"OpusHead" in answer.data
