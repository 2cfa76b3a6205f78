"""Mypy, as pyproject.toml sets it, refuses what strict typing is for."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

BAD = {
    "no-untyped-def": "def f(a, b):\n    return a\n",
    "no-untyped-call": "def f():  # type: ignore[no-untyped-def]\n    pass\n\n\nf()\n",
    "type-arg": "def f(a: dict) -> None: ...\n",
    "no-any-return": "from typing import Any\n\n\ndef f(a: Any) -> int:\n    return a\n",
    "arg-type": "def f(a: int) -> None: ...\n\n\nf('1')\n",
    "union-attr": "def f(a: str | None) -> str:\n    return a.upper()\n",
    "unused-ignore": "A: int = 1  # type: ignore[assignment]\n",
    "unreachable": "def f(a: int) -> int:\n    if isinstance(a, int):\n        return a\n    return 0\n",
    "attr-defined": "from collections import nothing_of_that_name\n\nA = nothing_of_that_name\n",
}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """For each bad file the codes of its errors; one run for all."""
    folder = tmp_path_factory.mktemp("types")
    for code, text in BAD.items():
        (folder / f"{code.replace('-', '_')}.py").write_text(text)
    (folder / "good.py").write_text("def add(a: int, b: int) -> int:\n    return a + b\n")
    ended = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), "--no-pretty", "."],
        cwd=folder, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode == 1, ended.stderr
    found: dict[str, set[str]] = {}
    for name, code in re.findall(r"^(\w+)\.py:\d+: error: .*\[([\w-]+)\]$", ended.stdout, re.MULTILINE):
        found.setdefault(name.replace("_", "-"), set()).add(code)
    return found


@pytest.mark.parametrize("code", BAD)
def test_bad_types_are_refused(said, code):
    assert code in said.get(code, set())


def test_good_types_pass(said):
    assert "good" not in said
