"""`.ci/run` on machines that have, lack, and cannot get a browser. Stand-ins of programs tell what was called."""

import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).parent.parent / ".ci" / "run"
GETS = ["apt-get update -q", "apt-get install -q -y --no-install-recommends chromium"]
MACHINES = {
    "has a browser": ({"chromium": 0, "apt-get": 0, "make": 0}, 0, ["make test"]),
    "gets one": ({"apt-get": 0, "make": 0}, 0, [*GETS, "make test"]),
    "cannot get one": ({"apt-get": 1, "make": 0}, 0, [GETS[0], "make test"]),
    "is no Debian": ({"make": 0}, 0, ["make test"]),
    "finds a fault": ({"chromium": 0, "make": 2}, 2, ["make test"]),
}


@pytest.mark.parametrize("machine", MACHINES)
def test_ci_tries_for_a_browser_and_runs_make_test(machine, tmp_path):
    programs, code, calls = MACHINES[machine]
    for real in ("dirname", "env"):
        (tmp_path / real).symlink_to(shutil.which(real) or real)
    for name, exit_code in ({"id": 0} | programs).items():
        told = "echo 0" if name == "id" else f'echo "{name} $*" >> "{tmp_path}/calls"'
        (tmp_path / name).write_text(f"#!/bin/sh\n{told}\nexit {exit_code}\n")
        (tmp_path / name).chmod(0o755)
    ended = subprocess.run([RUN], env={"PATH": str(tmp_path)}, capture_output=True, text=True)
    assert (tmp_path / "calls").read_text().splitlines() == calls
    assert ended.returncode == code
    without_browser = "chromium" not in programs and GETS[1] not in calls
    assert ("browser tests will say so" in ended.stdout) == without_browser
