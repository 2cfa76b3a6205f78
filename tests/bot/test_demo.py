"""The demo: whole, always the same, and apart from any real account."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.demo import home
from bot.demo.again import again
from bot.demo.clock import SharedClock
from bot.demo.guide import STEPS, known, phones
from bot.demo.keep import recall, remember
from bot.demo.people import customers
from bot.demo.plan import Plan
from bot.demo.run import must_be_free, prepare, reset
from bot.demo.seed import salon, seed
from bot.demo.settings import settings
from bot.loading import load_text
from bot.loading.reading import read
from bot.refused import Refused
from bot.standin.core import Core
from bot.standin.options import Options
from bot.standin.page.draw import parts, whole
from bot.standin.page.model import SWITCHES, Page
from bot.standin.server import Standin
from bot.standin.testing import Handle
from storage.db import Sql, reading, transaction
from storage.engine import connect

DAYS = [date(2026, 2, 27), date(2028, 2, 28), date(2026, 12, 30), date(2027, 3, 27)]
COUNTS = {"place": 2, "staff": 4, "service": 5, "questionnaire": 2, "promotion": 2, "campaign": 1, "closed": 2}
CLASHES = Sql("""SELECT 1 AS one FROM booking a JOIN booking b ON b.business_id = a.business_id AND b.staff = a.staff
    AND b.id <> a.id AND a.starts < b.ends AND b.starts < a.ends
    WHERE a.business_id = :business AND a.status <> 'cancelled' AND b.status <> 'cancelled'""")
STATUSES = Sql("SELECT DISTINCT status FROM booking WHERE business_id = :business AND starts > :at")


@pytest.mark.parametrize("at", [datetime(2026, 2, 27, 23, 30, tzinfo=UTC), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)])
def test_the_salon_is_complete_with_a_past_and_a_future(tmp_path: Path, at: datetime):
    plan = Plan(8000, tmp_path)
    seed(plan, at)
    engine = connect(plan.database)
    with reading(engine, 1) as tx:

        def count(table: str, where: str = "") -> int:
            return int(tx.one(Sql(f"SELECT count(*) AS n FROM {table} WHERE business_id = :business {where}")).n)

        assert {table: count(table) for table in COUNTS} == COUNTS
        assert count("contact") == 202  # the customers, Ana, the owner
        assert count("permission", "AND granted") > 130 > count("permission", "AND NOT granted") > 10
        assert count("answers") > 25
        assert count("campaign", "AND status = 'done'") == 1
        assert 5 < count("redemption") < count("award")
        assert count("booking", "AND status = 'done'") > 200
        assert [row.status for row in tx.all(STATUSES, at=at)] == ["booked"]
        assert tx.all(CLASHES) == []
    engine.dispose()


def test_a_spanish_and_a_german_customer_read_their_own_words():
    file = read(salon(DAYS[0])).file
    named = (*file.service, *file.closed, *(q for quiz in file.questionnaire for q in quiz.question), *file.promotion)
    assert {tuple(each.translated.told() or ()) for each in named} == {("de", "es")}


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_file_of_the_salon_is_right_on_any_day(today: date):
    found = read(salon(today))
    assert found.errors == []
    assert {part.first > today.isoformat() for part in found.file.closed} == {True}


def test_customers_have_names_and_numbers_of_their_own():
    everybody = list(customers())
    assert len({each.name for each in everybody}) == len({each.phone for each in everybody}) == len(everybody) == 200


def test_steps_speak_of_phones_and_switches_that_there_are():
    shown = {phone.name for phone in phones()}
    assert {step.who for step in STEPS} <= {*shown, ""}
    assert {step.switch for step in STEPS} <= {*(switch.name for switch in SWITCHES), ""}
    signs = [each for step in STEPS for each in (step.needs, step.expected) if each]
    assert {sign.who for sign in signs} <= shown
    assert {sign.since for sign in signs} <= {*(step.text for step in STEPS), ""}
    for step in STEPS:
        assert bool(step.needs) == bool(step.first), step.title
        assert step.switch or step.expected, step.title
    assert not shown & set(known())


def test_a_real_account_stays_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "a real one")
    monkeypatch.setenv("TWILIO_SMS_NUMBER", "+14155550100")
    monkeypatch.setenv("SMTP_URL", "smtp://real.example.com")
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("TWILIO_AUTH_TOKEN_SECONDARY=also real\nDATABASE_URL=sqlite:///real.db\n")
    made = settings(Plan(8000, tmp_path))
    assert "real" not in " ".join(made.tokens)
    assert made.twilio_sms_number == made.smtp_url == ""
    assert made.database_url.endswith("demo.db")
    assert made.twilio_api_url == "http://127.0.0.1:8001"


def test_the_clock_is_shared_and_outlives_the_demo(tmp_path: Path):
    one, other = SharedClock(tmp_path / "clock"), SharedClock(tmp_path / "clock")
    before = other.now()
    one.shift = 3 * 86400.0
    assert timedelta(days=3) <= other.now() - before < timedelta(days=3, minutes=1)
    assert SharedClock(tmp_path / "clock").shift == 3 * 86400.0


@contextmanager
def standing() -> Iterator[tuple[Core, Handle]]:
    standin = Standin(Options())
    handle = Handle(standin.url)
    yield standin.core, handle
    handle.close()
    standin.stop()


def test_what_was_said_is_remembered(tmp_path: Path):
    file, ana, zed = tmp_path / "chats.json", "whatsapp:+447400123401", "whatsapp:GB.zed"
    with standing() as (core, first):
        first.person(ana, name="Ana")
        first.says(ana, "hello", media={"content_type": "text/plain", "text": "words", "name": "a.txt"})
        first.says(zed, "hi")
        chats = [first.chat(ana), first.chat(zed)]
        remember(core, file)
    with standing() as (core, second):
        recall(core, file)
        assert [second.chat(ana), second.chat(zed)] == chats
        assert second.state(ana)["people"][0]["windows"]
        assert second.says(ana, "again")["sid"] not in {each["sid"] for each in chats[0]}
        [medium] = core.store.media.values()
        assert medium.data == b"words"


@pytest.mark.parametrize("found", ["", "{", "[]", '{"people": [{}], "messages": [], "media": [], "seq": 1}'])
def test_a_memory_that_is_broken_stops_nothing(tmp_path: Path, found: str):
    (tmp_path / "chats.json").write_text(found)
    with standing() as (core, it):
        recall(core, tmp_path / "chats.json")
        assert it.state()["people"] == []


def test_a_strange_folder_is_left_alone(tmp_path: Path):
    (tmp_path / "thesis.txt").write_text("years of work")
    for act in (lambda: reset(tmp_path), lambda: prepare(Plan(8000, tmp_path), lambda line: None)):
        with pytest.raises(Refused, match="left alone"):
            act()
    assert (tmp_path / "thesis.txt").exists()


def test_a_start_that_broke_off_is_made_anew(tmp_path: Path):
    plan = Plan(8000, tmp_path / "demo")
    prepare(plan, lambda line: None)
    plan.seeded.unlink()
    Path(plan.database.removeprefix("sqlite:///")).write_bytes(b"half a database")
    told: list[str] = []
    prepare(plan, told.append)
    assert plan.seeded.exists()
    assert told
    prepare(plan, told.append)
    assert len(told) == 1
    reset(plan.folder)
    assert not plan.folder.exists()


@pytest.mark.parametrize(
    ("called", "path", "line"),
    [
        ("{here}/.venv/bin/bellhop", "/usr/bin", ".venv/bin/bellhop demo --reset"),
        ("{here}/.venv/bin/bellhop", "{here}/.venv/bin:/usr/bin", "bellhop demo --reset"),
        ("/opt/bellhop/bin/bellhop", "/usr/bin", "/opt/bellhop/bin/bellhop demo --reset"),
        ("-m", "/usr/bin", "bellhop demo --reset"),
    ],
)
def test_what_is_to_be_typed_works_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, called: str, path: str, line: str
):
    program = tmp_path / ".venv/bin/bellhop"
    program.parent.mkdir(parents=True)
    program.touch(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", path.format(here=tmp_path))
    monkeypatch.setattr("sys.argv", [called.format(here=tmp_path)])
    assert again("--reset", folder=tmp_path / ".demo") == line
    assert again("--reset", folder=tmp_path / "other") == f"{line} --folder other"


def test_a_port_in_use_is_said_in_one_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Refused, match=rf"Port {port} is in use.*demo --port 8100"):
            must_be_free(port)
    must_be_free(port)


def test_the_page_is_headed_by_the_business_that_was_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(home, "AGE", 0.0)
    plan, at = Plan(8000, tmp_path), datetime(2026, 2, 27, 9, 30, tzinfo=UTC)
    seed(plan, at)
    db, salon = connect(plan.database), home.Home(plan.database)
    page = Page(*salon(), phones(), home=salon)
    with standing() as (core, _):
        assert whole(core, page).count("Rosewood") == 2 + len(phones()), "the page, its heading, each phone"
        with transaction(db, 1) as tx:
            load_text(tx, '[business]\nname = "Bea & Co"\ntimezone = "Europe/Madrid"\n', at)
        assert parts(core, page)["title"] == "Bea &amp; Co"
        assert "Rosewood" not in whole(core, page)
    db.dispose()
    salon.close()
    assert page.zone.key == "Europe/Madrid"
    with closing(home.Home(f"sqlite:///{tmp_path}/empty.db")) as nothing:
        assert nothing()[0] == "Rosewood", "what cannot be read is no reason to fail"
