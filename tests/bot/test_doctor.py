"""What the doctor finds, and that asking changes nothing."""

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Event, Thread
from time import monotonic

import pytest
import requests

from bot import boot
from bot.doctor import asking, examine, place, reach, spelling
from bot.doctor.reach import Door
from bot.furnish import furnish
from bot.loading import load_text
from bot.settings import Settings, forgiving
from storage.db import transaction
from storage.engine import connect
from storage.migrations import HEAD, upgrade
from tests.world import START

HOME = "https://bot.rosewood.test"


@pytest.fixture
def twilio() -> Iterator[Callable[..., str]]:
    """Something that answers like Twilio: with this status, its clock off by so much."""
    servers: list[HTTPServer] = []

    def answering(status: int = 200, off: timedelta = timedelta(), body: bytes = b"{}", to: str = "") -> str:
        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response_only(status)
                self.send_header("Date", format_datetime(datetime.now(UTC) + off, usegmt=True))
                self.send_header("Content-Length", str(len(body)))
                if to:
                    self.send_header("Location", to)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        servers.append(HTTPServer(("127.0.0.1", 0), Answer))
        Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield answering
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine of one's own, wherever these tests run; nobody is asked over the network."""
    stands(monkeypatch)
    monkeypatch.setattr(place, "knock", lambda url: lambda: Door(200, False, "ok", "1.0"))


def stands(
    monkeypatch: pytest.MonkeyPatch, where: str = "", own: bool = False, box: bool = False, url: str = ""
) -> None:
    """The platform, whether the database has a disk of its own, whether in a container, the address we were given."""
    for name, value in {"platform": where, "contained": box, "given_address": url}.items():
        monkeypatch.setattr(place, name, lambda value=value: value)
    monkeypatch.setattr(place, "on_own_disk", lambda _: own)


def settings(url: str, **more: object) -> Settings:
    usual = {
        "database_url": url,
        "public_url": HOME,
        "business_name": "Rosewood",
        "business_timezone": "Europe/London",
        "twilio_account_sid": "ACaa",
        "twilio_auth_token": "token",
        "twilio_whatsapp_number": "+14155550100",
        "owner_phones": "+447400000000",
        "secret_key": "x" * 40,
        "twilio_sms_number": "+14155238887",
    }
    kept = {name: value for name, value in (usual | more).items() if value != ""}
    return Settings(_env_file=None, **kept)  # type: ignore[call-arg]


def found(given: Settings) -> dict[str, str]:
    return {finding.about: finding.mark for finding in examine(given)}


def test_all_is_well(empty_url, twilio):
    upgrade(empty_url)
    assert set(found(settings(empty_url, twilio_api_url=twilio())).values()) == {"ok"}


# settings, what it is about, the mark
FINDINGS = [
    ({"public_url": ""}, "PUBLIC_URL", "warn"),
    ({"public_url": "http://bot.rosewood.test"}, "PUBLIC_URL", "warn"),
    ({"public_url": "https://bellhop.example.com"}, "PUBLIC_URL", "warn"),
    ({"public_url": "https://Example.org"}, "PUBLIC_URL", "warn"),
    ({"public_url": "https://notexample.com"}, "PUBLIC_URL", "ok"),
    ({"business_name": "", "business_timezone": ""}, "business", "warn"),
    ({"twilio_whatsapp_number": "+14155238886"}, "SENDER_RATE", "warn"),
    ({"secret_key": ""}, "SECRET_KEY", "warn"),
    ({"secret_key": "short"}, "SECRET_KEY", "warn"),
    ({"owner_phones": ""}, "OWNER_PHONES", "warn"),
    ({"twilio_whatsapp_number": ""}, "TWILIO_WHATSAPP_NUMBER", "fail"),
    ({"twilio_account_sid": ""}, "TWILIO_ACCOUNT_SID", "fail"),
    ({"twilio_auth_token": ""}, "TWILIO_AUTH_TOKEN", "fail"),
    ({"database_url": "postgresql://u:p@127.0.0.1:1/x"}, "database", "fail"),
    ({"database_url": "sqlite:////no/such/folder/b.db"}, "database", "fail"),
    ({"twilio_api_url": "http://127.0.0.1:1"}, "Twilio", "fail"),
]


@pytest.mark.parametrize(("more", "about", "mark"), FINDINGS)
def test_what_is_found(tmp_path, twilio, more, about, mark):
    given = settings(f"sqlite:///{tmp_path}/b.db", **({"twilio_api_url": twilio()} | more))
    assert found(given)[about] == mark
    assert not (tmp_path / "b.db").exists()


@pytest.mark.parametrize(("status", "mark"), [(200, "ok"), (401, "fail"), (404, "fail"), (500, "fail")])
def test_what_twilio_answers(tmp_path, twilio, status, mark):
    given = settings(f"sqlite:///{tmp_path}/b.db", twilio_api_url=twilio(status))
    assert found(given)["Twilio"] == mark


@pytest.mark.parametrize(("off", "mark"), [(5, "ok"), (-120, "fail"), (120, "fail")])
def test_a_clock_that_is_wrong_is_seen(tmp_path, twilio, off, mark):
    given = settings(f"sqlite:///{tmp_path}/b.db", twilio_api_url=twilio(200, timedelta(seconds=off)))
    assert found(given)["clock"] == mark


def test_old_tables_are_seen(tmp_path, twilio, monkeypatch):
    url = f"sqlite:///{tmp_path}/b.db"
    upgrade(url)
    monkeypatch.setattr("bot.doctor.house.HEAD", "later")
    assert found(settings(url, twilio_api_url=twilio()))["database"] == "warn"


# where, a disk of its own, in a container -> the disk, the plan
DISKS = [
    ("heroku", True, False, "fail", "warn"),
    ("render", False, True, "fail", "warn"),
    ("render", True, False, "", "warn"),
    ("", False, True, "warn", ""),
    ("", True, True, "", ""),
    ("", False, False, "", ""),
]


@pytest.mark.parametrize(("where", "own", "box", "disk", "plan"), DISKS)
def test_a_disk_that_does_not_last_is_seen(tmp_path, twilio, monkeypatch, where, own, box, disk, plan):
    stands(monkeypatch, where, own, box)
    seen = found(settings(f"sqlite:///{tmp_path}/b.db", twilio_api_url=twilio()))
    assert (seen.get("disk", ""), seen.get("plan", "")) == (disk, plan)


def test_postgresql_needs_no_disk(twilio, monkeypatch):
    stands(monkeypatch, "heroku", box=True)
    seen = found(settings("postgresql://u:p@127.0.0.1:1/x", twilio_api_url=twilio()))
    assert "disk" not in seen


LINE = "/twilio/inbound#rc=3&rp=all&ct=2000&rt=4000"
# where, what it gave us, PUBLIC_URL -> mark, the line to paste
ADDRESSES = [
    ("", "", HOME, "ok", HOME),
    ("", "", "https://bot.example.com", "warn", "https://bot.example.com"),
    ("", "", "", "warn", "http://127.0.0.1:8000"),
    ("", "", "http://10.0.0.1", "warn", "http://10.0.0.1"),
    ("heroku", "https://a.herokuapp.com", "", "fail", "https://a.herokuapp.com"),
    ("render", "https://a.onrender.com", "", "fail", "https://a.onrender.com"),
    ("render", "", "", "fail", "http://127.0.0.1:8000"),
    ("render", "https://a.onrender.com", "http://a.onrender.com", "fail", "http://a.onrender.com"),
    ("render", "https://a.onrender.com", HOME, "ok", HOME),
    ("render", "https://a.onrender.com", "https://own.example.com", "fail", "https://own.example.com"),
]


@pytest.mark.parametrize(("where", "given", "public", "mark", "line"), ADDRESSES)
def test_the_address_and_the_line_to_paste(tmp_path, monkeypatch, where, given, public, mark, line):
    stands(monkeypatch, where, own=True, url=given)
    seen = {each.about: each for each in place.address(settings(f"sqlite:///{tmp_path}/b.db", public_url=public))}
    assert seen["PUBLIC_URL"].mark == mark
    assert seen["webhook"].mark == ("ok" if mark == "ok" else "warn")
    assert seen["webhook"].said.endswith(f" {line}{LINE}")
    if mark == "fail" and not public and given:
        assert given in seen["PUBLIC_URL"].said


PLATFORMS = [
    ({"DYNO": "web.1", "HEROKU_APP_DEFAULT_DOMAIN_NAME": "a.herokuapp.com"}, "heroku", "https://a.herokuapp.com"),
    ({"DYNO": "web.1"}, "heroku", ""),
    ({"RENDER": "true", "RENDER_EXTERNAL_URL": "https://a.onrender.com"}, "render", "https://a.onrender.com"),
    ({}, "", ""),
]


@pytest.mark.parametrize(("given", "where", "url"), PLATFORMS)
def test_a_platform_is_known_by_its_marks(monkeypatch, given, where, url):
    for name in ("DYNO", "RENDER", "RENDER_EXTERNAL_URL", "HEROKU_APP_DEFAULT_DOMAIN_NAME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert (boot.platform(), boot.given_address()) == (where, url)


def test_senders_and_owners_of_the_database_count(empty_url, twilio):
    """A front desk that was restored knows both, whatever the settings still say."""
    upgrade(empty_url)
    bare = {"twilio_whatsapp_number": "", "owner_phones": "", "twilio_sms_number": "", "twilio_api_url": twilio()}
    seen = found(settings(empty_url, **bare))
    assert (seen["TWILIO_WHATSAPP_NUMBER"], seen["OWNER_PHONES"]) == ("fail", "warn")
    db = connect(empty_url)
    furnish(db, settings(empty_url), START, "salt", "key")
    db.dispose()
    told = {each.about: each for each in examine(settings(empty_url, **bare))}
    assert {each.mark for each in told.values()} == {"ok", "warn"}
    assert [each.about for each in told.values() if each.mark == "warn"] == ["services"]
    assert told["senders"].said == "we send as WhatsApp +14155550100, SMS +14155238887."


def test_a_desk_without_services_is_told_how_to_load_them(empty_url, twilio):
    upgrade(empty_url)
    given = settings(empty_url, twilio_api_url=twilio())
    db = connect(empty_url)
    furnish(db, given, START, "salt", "key")
    told = {each.about: each for each in examine(given)}
    assert told["services"].mark == "warn"
    assert "bellhop load FILE.toml" in told["services"].said
    with transaction(db, 1) as tx:
        load_text(tx, CUTS, START)
    assert "There is no place yet" in {each.about: each for each in examine(given)}["services"].said
    with transaction(db, 1) as tx:
        load_text(tx, SOHO, START)
    assert found(given)["services"] == "ok"
    db.dispose()


CUTS = "".join(f'[[service]]\nslug = "{slug}"\nname = "{slug.title()}"\nminutes = 30\n' for slug in ("cut", "facial"))
PACO = '[[staff]]\nslug = "paco"\nname = "Paco"\n'
HOURS = '[[hours]]\nplace = "soho"\ndays = ["mon"]\nfrom = "9:00"\nto = "18:00"\n'
SOHO = '[[place]]\nslug = "soho"\nname = "Soho"\n' + HOURS
# what is loaded -> what is said of which service
LEFT = [
    (CUTS, {}),
    (CUTS + PACO + 'services = ["cut", "facial"]', {}),
    (CUTS + PACO + 'services = ["cut"]', {"Facial": "nobody gives it, though others have staff."}),
    (CUTS + PACO + 'services = ["facial", "cut"]\nactive = false', dict.fromkeys(("Cut", "Facial"), "Paco is out of")),
]


@pytest.mark.parametrize(("text", "said"), LEFT, ids=range(len(LEFT)))
def test_a_service_that_nobody_gives_is_seen(empty_url, twilio, text, said):
    upgrade(empty_url)
    given = settings(empty_url, twilio_api_url=twilio())
    db = connect(empty_url)
    furnish(db, given, START, "salt", "key")
    with transaction(db, 1) as tx:
        load_text(tx, SOHO + text, START)
    db.dispose()
    told = {each.about: each.said for each in examine(given) if each.mark == "warn"}
    assert set(told) == set(said)
    assert all(words in told[name] for name, words in said.items())


def test_notices_that_wait_are_counted_and_not_shown(world, twilio, monkeypatch):
    """The owner has not written for a day, and two people want to talk to somebody."""
    monkeypatch.setattr("bot.doctor.house.current", lambda url: HEAD)  # these tables were made without migrations
    given = settings(world.world.db.url.render_as_string(hide_password=False), twilio_api_url=twilio())
    for name in ("Ana", "Ben"):
        world.hears(name, "human")
    told = {each.about: each for each in examine(given)}
    assert told["waiting notices"].mark == "warn"
    assert told["waiting notices"].said.startswith("2 for staff ")
    assert "Ana" not in told["waiting notices"].said
    world.hears("Owner", "/inbox")
    assert "waiting notices" not in found(given)


def test_both_of_twilio_s_words_are_missed_at_once(tmp_path):
    seen = found(settings(f"sqlite:///{tmp_path}/b.db", twilio_account_sid="", twilio_auth_token=""))
    assert (seen["TWILIO_ACCOUNT_SID"], seen["TWILIO_AUTH_TOKEN"]) == ("fail", "fail")


def test_the_sandbox_has_its_pace(tmp_path, twilio):
    given = {"twilio_whatsapp_number": "+14155238886", "sender_rate": 0.33, "twilio_api_url": twilio()}
    assert "SENDER_RATE" not in found(settings(f"sqlite:///{tmp_path}/b.db", **given))


def test_a_business_that_kept_the_defaults_is_told_how_to_change_them(empty_url, twilio):
    upgrade(empty_url)
    db = connect(empty_url)
    usual = {"business_name": "", "business_timezone": "", "twilio_api_url": twilio()}
    furnish(db, settings(empty_url, **usual), START, "salt", "key")
    told = {each.about: each for each in examine(settings(empty_url, **usual))}
    assert "bellhop load FILE.toml" in told["business"].said
    with transaction(db, 1) as tx:
        load_text(tx, '[business]\nname = "Rosewood"\n', START)
    db.dispose()
    assert "business" not in found(settings(empty_url, **usual))


def test_a_name_that_is_nearly_a_setting_is_seen(tmp_path, monkeypatch):
    file = tmp_path / ".env"
    file.write_text("TWILIO_AUTHTOKEN=x\nowner_phones=\nOWNER_PHONE=+447400000000\nPOSTGRES_PASSWORD=x\nbroken line\n")
    monkeypatch.setattr(spelling, "FILE", file)
    told = {each.about: each.said for each in spelling.names(settings("sqlite:///b.db"))}
    assert told == {
        "TWILIO_AUTHTOKEN": "in .env is no setting: did you mean TWILIO_AUTH_TOKEN?",
        "OWNER_PHONE": "in .env is no setting: did you mean OWNER_PHONES?",
    }


# The way in. A server on this machine stands for whatever is at the address.

OURS = b'{"status": "ok", "version": "1.2.3", "database": "sqlite"}'
DOORS = [
    (200, OURS, "", "ok", "leads to Bellhop 1.2.3"),
    (503, OURS.replace(b"ok", b"draining"), "", "warn", "but says: draining"),
    (200, b"<h1>It works!</h1>", "", "warn", "something else answers at"),
    (200, b'{"status": 1, "version": "2"}', "", "warn", "something else answers at"),
    (404, b"", "", "warn", "(404): correct PUBLIC_URL"),
    (200, b"[" * 30_000, "", "warn", "something else answers at"),
    (301, b"", "https://elsewhere.test/healthz", "warn", "sends on to another address"),
]


@pytest.mark.parametrize(("status", "body", "to", "mark", "said"), DOORS, ids=range(len(DOORS)))
def test_who_answers_at_the_address(twilio, status, body, to, mark, said):
    url = twilio(status, body=body, to=to)
    [seen] = reach.who_answers(url, reach.knock(url))
    assert seen.mark == mark
    assert said in seen.said


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://[::1]:1", "http://a..b"])
def test_nobody_at_the_address_is_no_failure(url):
    [seen] = reach.who_answers(url, reach.knock(url))
    assert (seen.mark, seen.said) == ("warn", f"nothing answers at {url}: start Bellhop, or correct PUBLIC_URL.")


def test_one_who_never_answers_costs_no_more_than_its_time():
    """Neither one that is silent, nor one that drips: the seconds are for all of it."""
    release = Event()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        asked = asking.ask(url, 0.2, lambda answer: release.wait(5))
        begun = monotonic()
        with pytest.raises(requests.RequestException):
            asked()
        assert monotonic() - begun < 2
    release.set()


def test_a_failing_database_is_waited_for_once(monkeypatch):
    asked = []
    monkeypatch.setattr("bot.doctor.known", lambda given: asked.append(given))
    seen = found(settings("postgresql://u:p@127.0.0.1:1/x", twilio_api_url="http://127.0.0.1:1"))
    assert (seen["database"], asked) == ("fail", [])


# settings that are impossible -> what is still looked at, and what is not
BAD = [
    ({"TWILIO_ACCOUNT_SID": "x"}, {"database", "SECRET_KEY", "PUBLIC_URL"}, {"Twilio", "TWILIO_ACCOUNT_SID"}),
    ({"DATABASE_URL": "mysql://x"}, {"PUBLIC_URL", "Twilio"}, {"database", "disk", "senders"}),
    ({"PORT": "x", "OWNER_PHONES": "12"}, {"database", "Twilio"}, {"PUBLIC_URL", "webhook", "OWNER_PHONES", "owners"}),
]


@pytest.mark.parametrize(("bad", "looked", "left"), BAD, ids=["account", "database", "port"])
def test_one_bad_setting_does_not_end_the_examination(tmp_path, twilio, monkeypatch, bad, looked, left):
    monkeypatch.chdir(tmp_path)
    usual = {"TWILIO_ACCOUNT_SID": "ACa", "TWILIO_AUTH_TOKEN": "b", "TWILIO_API_URL": twilio(), "PUBLIC_URL": HOME}
    for name, value in (usual | bad).items():
        monkeypatch.setenv(name, value)
    given, wrong = forgiving()
    assert {name.upper() for name in wrong} == set(bad)
    seen = {each.about: each.said for each in examine(given, frozenset(wrong))}
    assert looked <= set(seen)
    assert not left & set(seen)
    assert all(name in seen["not checked"] for name in bad)
