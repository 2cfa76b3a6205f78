"""What the doctor finds, and that asking changes nothing."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from bot import doctor
from bot.doctor import examine
from bot.settings import Settings
from storage.migrations import upgrade


@pytest.fixture
def twilio() -> Iterator[Callable[..., str]]:
    """Something that answers like Twilio: with this status, its clock off by so much."""
    servers: list[HTTPServer] = []

    def answering(status: int = 200, off: timedelta = timedelta()) -> str:
        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response_only(status)
                self.send_header("Date", format_datetime(datetime.now(UTC) + off, usegmt=True))
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_: object) -> None:
                pass

        servers.append(HTTPServer(("127.0.0.1", 0), Answer))
        Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield answering
    for server in servers:
        server.shutdown()
        server.server_close()


def settings(url: str, **more: object) -> Settings:
    usual = {
        "database_url": url,
        "public_url": "https://bot.example.com",
        "twilio_account_sid": "ACaa",
        "twilio_auth_token": "token",
        "twilio_whatsapp_number": "+14155238886",
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
    ({"public_url": "http://bot.example.com"}, "PUBLIC_URL", "warn"),
    ({"secret_key": ""}, "SECRET_KEY", "warn"),
    ({"secret_key": "short"}, "SECRET_KEY", "warn"),
    ({"owner_phones": ""}, "OWNER_PHONES", "warn"),
    ({"twilio_whatsapp_number": ""}, "TWILIO_WHATSAPP_NUMBER", "fail"),
    ({"twilio_account_sid": ""}, "TWILIO_ACCOUNT_SID", "fail"),
    ({"twilio_auth_token": ""}, "TWILIO_AUTH_TOKEN", "fail"),
    ({"twilio_sms_number": ""}, "notices", "warn"),
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
    monkeypatch.setattr("storage.migrations.HEAD", "later")
    assert found(settings(url, twilio_api_url=twilio()))["database"] == "warn"


DISKS = [("heroku", True, "fail"), ("render", False, "fail"), ("render", True, "")]


@pytest.mark.parametrize(("where", "own", "mark"), DISKS)
def test_a_disk_that_does_not_last_is_seen(tmp_path, twilio, monkeypatch, where, own, mark):
    monkeypatch.setattr(doctor, "platform", lambda: where)
    monkeypatch.setattr(doctor, "on_own_disk", lambda _: own)
    seen = found(settings(f"sqlite:///{tmp_path}/b.db", twilio_api_url=twilio()))
    assert (seen.get("disk", ""), seen["plan"]) == (mark, "warn")
