"""The command line as a person at a terminal meets it: real processes, exit codes, one sentence on stderr."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from storage.db import Sql, transaction
from storage.engine import connect
from tests.bot.test_server import free_port

ROOT = Path(__file__).parents[2]
TOKEN = "12345678"
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "a" * 32,
    "TWILIO_AUTH_TOKEN": TOKEN,
    "TWILIO_WHATSAPP_NUMBER": "+14155238886",
    "TWILIO_API_URL": "http://127.0.0.1:1",
}
PASSED_ON = ("PATH", "HOME", "LANG", "SYSTEMROOT")


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Of this process only what a process needs; then the settings."""
    base = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {**base, "PYTHONPATH": str(ROOT), "DATABASE_URL": f"sqlite:///{folder}/b.db", **more}


def command(*words: str) -> list[str]:
    return [sys.executable, "-c", "from bot.cli import main; main()", *words]


def run(folder: Path, *words: str, said: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words),
        cwd=folder,
        env=environment(folder, **more),
        input=said,
        capture_output=True,
        text=True,
        timeout=60,
    )


def refused(ended: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a command that refused."""
    assert (ended.returncode, ended.stdout) == (1, ""), ended
    assert ended.stderr.count("\n") == 1
    assert "Traceback" not in ended.stderr
    return ended.stderr.strip()


def test_the_help_says_each_command_in_a_whole_line(tmp_path):
    listed = run(tmp_path, "--help", COLUMNS="80").stdout.partition("Commands:")[2].splitlines()[1:]
    assert len(listed) >= 14
    assert [line for line in listed if not line.endswith(".") or line.endswith("...")] == []


BAD = [
    (("serve",), {}, "TWILIO_ACCOUNT_SID is missing: "),
    (("serve",), {"TWILIO_ACCOUNT_SID": "ACaa"}, "TWILIO_AUTH_TOKEN is missing: "),
    (("serve",), {**TWILIO, "TWILIO_WHATSAPP_NUMBER": ""}, "TWILIO_WHATSAPP_NUMBER is missing: "),
    (("serve",), {**TWILIO, "DATABASE_URL": "mysql://x"}, "DATABASE_URL must "),
    (("serve",), {**TWILIO, "DATABASE_URL": "postgresql://u:p@127.0.0.1:1/x"}, "The database "),
    (("serve",), {**TWILIO, "BUSINESS_TIMEZONE": "Mars"}, "BUSINESS_TIMEZONE must "),
    (("worker",), TWILIO, "A worker needs PostgreSQL"),
    (("jobs", "--retry", "outbox-1"), {}, "Nothing that failed has the id outbox-1"),
    (("chat", "--as", "nobody"), {}, "nobody is no phone number"),
]


@pytest.mark.parametrize(("words", "more", "sentence"), BAD)
def test_what_cannot_be_done_is_said_in_one_sentence(tmp_path, words, more, sentence):
    assert refused(run(tmp_path, *words, **more)).startswith(sentence)


@pytest.mark.parametrize(
    "words", [["fly"], ["serve", "now"], ["jobs", "--what"], ["understand"], ["understand", "love"]]
)
def test_wrong_usage_ends_with_2(tmp_path, words):
    ended = run(tmp_path, *words)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Traceback" not in ended.stderr


def test_help_lists_every_command(tmp_path):
    ended = run(tmp_path, "--help")
    assert ended.returncode == 0
    for word in ("serve", "worker", "migrate", "doctor", "chat", "jobs", "understand"):
        assert f"\n  {word} " in ended.stdout


def test_migrate_says_whether_it_changed_anything(tmp_path):
    assert run(tmp_path, "migrate").stdout == "The tables are up to date now.\n"
    assert run(tmp_path, "migrate").stdout == "The tables were up to date.\n"


def fail_a_message(folder: Path) -> None:
    db = connect(f"sqlite:///{folder}/b.db")
    with transaction(db, 1) as tx:
        tx.run(Sql("UPDATE inbox SET life = 'dead', tries = 5, note = 'KeyError: x' WHERE business_id = :business"))
    db.dispose()


def test_jobs_show_what_failed_and_try_it_again(tmp_path):
    assert run(tmp_path, "chat", said="hello\n").returncode == 0
    assert run(tmp_path, "jobs", "--failed").stdout == "Nothing has failed.\n"
    fail_a_message(tmp_path)
    assert "dead: 1\n" in run(tmp_path, "jobs").stdout
    shown = run(tmp_path, "jobs", "--failed").stdout
    assert shown.startswith("inbox-1  dead  ")
    assert "KeyError: x" in shown
    assert run(tmp_path, "jobs", "--retry", "inbox-1").stdout == "1 waiting again.\n"
    assert "inbox: 1\n" in run(tmp_path, "jobs").stdout
    fail_a_message(tmp_path)
    assert run(tmp_path, "jobs", "--retry-all").stdout == "1 waiting again.\n"
    assert run(tmp_path, "jobs", "--retry-all").stdout == "0 waiting again.\n"


def test_understand_answers_line_by_line(tmp_path):
    env = environment(tmp_path, DATABASE_URL="mysql://not needed")
    with subprocess.Popen(
        command("understand", "date"), cwd=tmp_path, env=env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        lines = [{"id": 1, "text": "2026-12-24", "now": "2026-11-21T10:00:00+00:00"}, "no json", {"id": 2, "text": "?"}]
        answers = []
        for line in lines:
            process.stdin.write((line if isinstance(line, str) else json.dumps(line)) + "\n")
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.wait(timeout=20) == 0
    assert [answer["value"] for answer in answers] == ["2026-12-24", None, None]
    assert "error" in answers[1]


def test_chat_offers_numbers_and_takes_them(tmp_path):
    ended = run(tmp_path, "chat", "--as", "+44 7400 123456", said="menu\n\n1\n", OWNER_PHONES="+447400000000")
    assert ended.returncode == 0, ended.stderr
    assert "  1  " in ended.stdout
    assert ended.stdout.count("> ") >= 2
    assert ended.stderr == ""


BUSINESS = """[business]
country = "GB"
[[service]]
slug = "cut"
name = "Cut"
minutes = 30
"""


def test_chat_reads_a_number_as_the_loaded_business_does(tmp_path):
    """Not by BUSINESS_COUNTRY, which counts at the first start only."""
    (tmp_path / "b.toml").write_text(BUSINESS)
    assert refused(run(tmp_path, "chat", "--as", "07400 123456")).startswith("07400 123456 is no phone number")
    assert run(tmp_path, "load", "b.toml").returncode == 0
    assert run(tmp_path, "chat", "--as", "07400 123456", said="menu\n").returncode == 0
    db = connect(f"sqlite:///{tmp_path}/b.db")
    with transaction(db, 1) as tx:
        assert tx.one(Sql("SELECT value FROM address WHERE business_id = :business")).value == "+447400123456"
    db.dispose()


def test_chat_answers_a_command_that_waits_for_templates(tmp_path):
    """No scheduler runs beside a terminal."""
    said = run(tmp_path, "chat", "--as", "+447400000000", said="/templates\n", OWNER_PHONES="+447400000000")
    assert "Twilio has no template of ours" in said.stdout, said.stderr


def test_chat_says_once_that_nothing_is_loaded(tmp_path):
    (tmp_path / "b.toml").write_text(BUSINESS)
    assert run(tmp_path, "chat", said="hi\nmenu\n").stdout.count("bellhop load FILE.toml") == 1
    assert run(tmp_path, "load", "b.toml").returncode == 0
    assert "bellhop load" not in run(tmp_path, "chat", said="hi\n").stdout


def test_staff_are_told_of_their_commands_when_they_first_write(tmp_path):
    desk = {"OWNER_PHONES": "+447400000000"}
    told = run(tmp_path, "chat", "--as", "+447400000000", said="hi\nhi\n", **desk).stdout
    assert told.split("> hi")[1].count("send /help") == 1
    assert "/help" not in told.split("> hi")[2]
    assert "/help" not in run(tmp_path, "chat", said="hi\n", **desk).stdout


def test_what_goes_to_somebody_else_is_labelled_and_comes_after_the_answer(tmp_path):
    (tmp_path / "b.toml").write_text(
        BUSINESS + '[[staff]]\nslug = "lena"\nname = "Lena"\nphone = "+447400000000"\nrole = "owner"\n'
    )
    assert run(tmp_path, "load", "b.toml").returncode == 0
    run(tmp_path, "chat", "--as", "+447400000000", said="hi\n")
    told = run(tmp_path, "chat", "--as", "+447400123456", said="hi\nhuman\n").stdout
    own, other = told.split("> human")[1].split("[to Lena, +447400000000]")
    assert "+447400123456" in other
    assert "+447400123456" not in own
    assert own.strip()


def test_record_takes_whatever_names_one_person(tmp_path):
    (tmp_path / "c.csv").write_text("phone,name\n+447400000001,Ana\n+447400000002,Ben\n+447400000003,ana\n")
    run(tmp_path, "import", "c.csv", "--yes")
    never = "has never written"
    for who, said in (
        ("+447400000002", never), ("2", never), ("ben", never), ("Ana", "Several are called Ana: write one of 1, 3"),
        ("9", "Nobody here is 9: write a phone number"), ("Nobody", "a number of the column contact in an export"),
        ("9" * 30, "Nobody here is 9"),
    ):  # fmt: skip
        assert said in refused(run(tmp_path, "record", who))


def test_the_doctor_prints_the_line_to_paste_and_fails_where_something_is_wrong(tmp_path):
    ended = run(tmp_path, "doctor", PUBLIC_URL="https://bot.example.com/", **TWILIO)
    assert ended.returncode == 1
    assert "https://bot.example.com/twilio/inbound#rc=3&rp=all&ct=2000&rt=4000\n" in ended.stdout
    assert "fail  Twilio: cannot be reached at 127.0.0.1:1" in ended.stdout
    assert not (tmp_path / "b.db").exists()
    assert TOKEN not in ended.stdout + ended.stderr


class Desk:
    said = ""  # on stderr, known when it has ended

    def __init__(self, port: int, process: subprocess.Popen[str]) -> None:
        self.port, self.process = port, process

    def ask(self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def hear(self, sid: str, text: str) -> int:
        form = {"MessageSid": sid, "From": "whatsapp:+447400123456", "To": "whatsapp:+14155238886", "Body": text}
        url = f"http://127.0.0.1:{self.port}/twilio/inbound"
        headers = {
            "X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(url, form),
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return self.ask("POST", "/twilio/inbound", urlencode(form), headers)[0]

    def health(self) -> dict[str, object]:
        told: dict[str, object] = json.loads(self.ask("GET", "/healthz")[1])
        return told

    def wait(self, until: float = 20) -> None:
        end = time.monotonic() + until
        while time.monotonic() < end:
            assert self.process.poll() is None, self.process.communicate()
            try:
                if self.health()["status"] == "ok":
                    return
            except OSError:
                pass
            time.sleep(0.05)
        raise AssertionError("it does not get well")


@contextmanager
def desk(folder: Path, **more: str) -> Iterator[Desk]:
    port = free_port()
    env = environment(folder, **TWILIO, PORT=str(port), HOST="127.0.0.1", **more)
    process = subprocess.Popen(command("serve"), cwd=folder, env=env, stderr=subprocess.PIPE, text=True)
    it = Desk(port, process)
    try:
        it.wait()
        yield it
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        _, it.said = process.communicate(timeout=40)


def test_the_desk_serves_and_ends_with_0(tmp_path):
    with desk(tmp_path) as it:
        assert it.hear("SM1", "hello") == 204
        assert it.hear("SM1", "hello") == 204
        assert it.health()["database"] == "sqlite"
        it.process.send_signal(signal.SIGTERM)
        assert it.process.wait(timeout=40) == 0
    assert "Traceback" not in it.said
    assert "447400123456" not in it.said
    db = connect(f"sqlite:///{tmp_path}/b.db")
    with transaction(db, None) as tx:
        assert tx.one(Sql("SELECT count(*) AS n FROM inbox", across=True)).n == 1
        assert tx.one(Sql("SELECT count(*) AS n FROM outbox", across=True)).n == 1
    db.dispose()


def test_a_port_in_use_is_said_at_once(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        said = refused(run(tmp_path, "serve", **TWILIO, PORT=port, HOST="127.0.0.1"))
    assert said.startswith(f"Bellhop cannot listen on 127.0.0.1:{port}: Address already in use.")


def test_a_second_start_finds_everything_as_it_was(tmp_path):
    for name in ("First", "Second"):
        with desk(tmp_path, BUSINESS_NAME=name):
            pass
    db = connect(f"sqlite:///{tmp_path}/b.db")
    with transaction(db, None) as tx:
        assert [row.name for row in tx.all(Sql("SELECT name FROM business", across=True))] == ["First"]
    db.dispose()


def test_a_loaded_business_is_exported_as_a_file_that_changes_nothing(tmp_path):
    (tmp_path / "b.toml").write_text(BUSINESS)
    assert run(tmp_path, "load", "b.toml").returncode == 0
    ended = run(tmp_path, "export", "business")
    assert '[[service]]\nslug = "cut"' in ended.stdout
    (tmp_path / "again.toml").write_text(ended.stdout)
    assert run(tmp_path, "load", "again.toml").stdout == "Nothing to change.\n"
