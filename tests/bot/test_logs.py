"""Logs say what happened, to whom nobody can read from them."""

import json
import logging
import sys
from collections.abc import Iterator

import pytest

from bot.logs import Redact, configure

SHOWN = [
    ("hello from +447400123456", "hello from +***56"),
    ("to whatsapp:+4915112345678, sent", "to whatsapp:+***78, sent"),
    ("whatsapp:DE.4566546130240823 wrote", "whatsapp:*** wrote"),
    ("WaId=4915112345678", "WaId=***78"),
    ("call +1 (415) 523-8886 now", "call +***86 now"),
    ("postgresql://user:hush@host/db", "postgresql://user:***@host/db"),
    ("token 0123456789abcdef0123456789abcdef", "token ***"),
    ("Authorization: Basic QUNhYTp4eHh4", "Authorization: Basic ***"),
    ("the verysecretword is in it", "the *** is in it"),
]
LEFT = [
    "2026-11-21T05:42:09.218813Z",
    "inbox 12 failed: KeyError: 'x'",
    "SM11111111111111111111111111111111",
    "in 15.2 ms, 120000 rows",
    '{"timestamp": "2026-11-21T05:42:09.218813Z", "seq": 4611686018427387904}',
]


@pytest.mark.parametrize(("line", "shown"), SHOWN)
def test_numbers_and_secrets_are_blanked_out(line, shown):
    assert Redact(["verysecretword", "abc"])(None, "", line) == shown


@pytest.mark.parametrize("line", LEFT)
def test_everything_else_is_left_as_it_is(line):
    assert Redact([])(None, "", line) == line


@pytest.fixture
def restored() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers), root.level
    yield
    root.handlers, root.level = before
    for name in ("bot", "storage", "webhooks", "scheduler"):
        logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.mark.usefixtures("restored")
def test_lines_are_json_where_nobody_reads_them(capsys):
    configure(secrets=["hushhush"], people=False)
    try:
        raise ValueError("hushhush of +447400123456")
    except ValueError:
        logging.getLogger("bot.x").exception("failed for %s", "+447400123456", extra={"row": 7})
    logging.getLogger("transitions.core").info("nobody wants to know")
    [line] = capsys.readouterr().err.splitlines()
    told = json.loads(line)
    assert (told["event"], told["level"], told["logger"], told["row"]) == ("failed for +***56", "error", "bot.x", 7)
    assert "ValueError: *** of +***56" in told["exception"]
    assert told["timestamp"].endswith("Z")


@pytest.mark.usefixtures("restored")
def test_lines_are_for_people_in_a_terminal(capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    configure()
    logging.getLogger("bot").info("hello %s", "+447400123456")
    said = capsys.readouterr().err
    assert "hello +***56" in said
    assert not said.startswith("{")
