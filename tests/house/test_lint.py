"""Ruff refuses what the house forbids, and lets pass what it allows."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

BRANCHES = "\n".join(f"    if n == {i}:\n        return {i * i}" for i in range(9))
STATEMENTS = "\n".join(f"    print_{i} = {i}" for i in range(31))

BAD = {
    "the clock": ("from datetime import UTC, datetime\n\nNOW = datetime.now(UTC)\n", "TID251"),
    "the clock, imported otherwise": ("import datetime as d\n\nNOW = d.datetime.now(d.UTC)\n", "TID251"),
    "today": ("from datetime import date\n\nDAY = date.today()\n", "TID251"),
    "seconds": ("import time\n\nNOW = time.time()\n", "TID251"),
    "a time of no zone": ("from datetime import datetime\n\nAT = datetime(2026, 1, 1)\n", "DTZ001"),
    "an id by chance": ("from uuid import uuid4\n\nID = uuid4()\n", "TID251"),
    "chance": ("import random\n\nN = random.random()\n", "TID251"),
    "a function of chance": ("from random import choice\n\nN = choice([1])\n", "TID251"),
    "a secret by chance": ("import secrets\n\nWORD = secrets.token_hex()\n", "TID251"),
    "the environment": ('import os\n\nHOME = os.environ["HOME"]\n', "TID251"),
    "the environment, politely": ('import os\n\nHOME = os.getenv("HOME")\n', "TID251"),
    "the heavy half of phonenumbers": ("from phonenumbers import geocoder\n\nHERE = geocoder\n", "TID251"),
    "a maze": (f"def maze(n: int) -> int:\n{BRANCHES}\n    return n\n", "C901"),
    "a long function": (f"def long() -> None:\n{STATEMENTS}\n", "PLR0915"),
    "printing": ('print("hello")\n', "T201"),
    "a statement put together from text": ('def of(name: str) -> str:\n    return f"SELECT * FROM {name}"\n', "S608"),
    "an import that is not used": ("import json\n", "F401"),
    "a long line": (f'LINE = "{"x" * 120}"\n', "E501"),
}


def complaints(code: str, path: str) -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "json", "--stdin-filename", path, "-"],
        input=code, cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode in (0, 1), ended.stderr
    return {found["code"] for found in json.loads(ended.stdout)}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize(
    "path", ["flows/booking.py", "campaigns/plan.py", "storage/booking.py", "bot/turn.py", "webhooks.py"]
)
def test_bad_code_is_refused_on_every_floor(name, path):
    code, rule = BAD[name]
    assert rule in complaints(code, path)


ALLOWED = [
    ("bot/boot.py", "the clock"),
    ("bot/boot.py", "the environment"),
    ("bot/cli/doctor.py", "printing"),
    ("tests/soak/test_kill.py", "chance"),
]


@pytest.mark.parametrize(("path", "name"), ALLOWED)
def test_what_one_place_is_for_is_allowed_there(path, name):
    assert complaints(BAD[name][0], path) == set()


def test_good_code_passes():
    assert (
        complaints('"""Adds."""\n\n\ndef add(a: int, b: int) -> int:\n    return a + b\n', "flows/booking.py") == set()
    )
