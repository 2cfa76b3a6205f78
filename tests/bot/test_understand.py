"""`bellhop understand`: a line in, a line out, whatever stands in it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.understand import run

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


def answered(line: str) -> dict[str, object]:
    (only,) = run("date", [line], lambda: NOW)
    found: dict[str, object] = json.loads(only)
    return found


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        ({"text": "tomorrow at 15:00"}, "2026-03-04T15:00"),
        ({"text": "tomorrow", "now": "2026-05-31T23:30:00+00:00", "tz": "Europe/Berlin"}, "2026-06-02"),
        ({"text": "tomorrow", "now": "2026-05-31T23:30:00", "tz": "Europe/Berlin"}, "2026-06-01"),
        ({"text": "in 1 hour", "now": "2026-03-03T09:00:00+00:00", "tz": "Asia/Kolkata"}, "2026-03-03T15:30"),
        ({"text": "4/5/2026", "locale": "en-GB"}, "2026-05-04"),
        ({"text": "mañana", "locale": "es_MX"}, "2026-03-04"),
        ({"text": "15", "context": {"prev_bot": "What time?"}}, "15:00"),
        ({"text": "15"}, None),
        ({"text": "in the evening"}, None),
        ({"text": ""}, None),
    ],
)
def test_value(asked: dict[str, object], value: str | None) -> None:
    found = answered(json.dumps({"id": 7, **asked}))
    assert (found["id"], found["value"]) == (7, value)
    assert isinstance(found["ms"], float)


def test_several_readings_are_told() -> None:
    found = answered('{"id": "a", "text": "friday at 5"}')
    assert found["readings"] == ["2026-03-06T05:00", "2026-03-06T17:00"]
    assert found["value"] == "2026-03-06T05:00"
    assert "readings" not in answered('{"id": "a", "text": "friday"}')


@pytest.mark.parametrize(
    "line",
    [
        "tomorrow",
        "[1]",
        '{"id": 1}',
        '{"id": 1, "text": 5}',
        '{"text": "x", "tz": "Nowhere/Land"}',
        '{"text": "x", "tz": "../etc"}',
        '{"text": "x", "now": "soon"}',
        '{"text": "x", "context": [1]}',
        "\x00",
    ],
)
def test_a_bad_line_is_told_and_the_run_goes_on(line: str) -> None:
    bad, good = map(json.loads, run("date", [line, '{"id": 2, "text": "today"}'], lambda: NOW))
    assert bad["id"] is None
    assert bad["value"] is None
    assert bad["error"]
    assert good["value"] == "2026-03-03"


def test_each_answer_comes_before_the_next_line_is_read() -> None:
    read: list[str] = []

    def lines() -> Iterator[str]:
        for text in ("today", "tomorrow"):
            read.append(text)
            yield json.dumps({"id": text, "text": text})

    answers = run("date", lines(), lambda: NOW)
    assert json.loads(next(answers))["id"] == "today"
    assert read == ["today"]
