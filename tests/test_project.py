"""What surrounds the code: versions that agree, a wheel that holds everything, files that platforms read."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCK = tomllib.loads((ROOT / "uv.lock").read_text())
SHIPPED = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]


def name_of(requirement: str) -> str:
    """The name as lock files write it: `psycopg[binary]>=3` gives `psycopg`."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def test_the_constraints_are_those_of_the_lock():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    constraints = dict(line.split(" ;")[0].strip().split("==") for line in lines)
    locked = {p["name"]: p["version"] for p in LOCK["package"] if p["name"] != "bellhop"}
    assert constraints == locked, "run `make lock`"


def test_the_lock_is_that_of_the_project():
    [us] = [p for p in LOCK["package"] if p["name"] == "bellhop"]
    wanted = PYPROJECT["project"]
    assert {d["name"] for d in us["dependencies"]} == {name_of(r) for r in wanted["dependencies"]}, "run `make lock`"
    assert us["version"] == wanted["version"]


def test_uv_and_pip_get_the_same_tools():
    assert PYPROJECT["project"]["optional-dependencies"]["dev"] == PYPROJECT["dependency-groups"]["dev"]


def test_the_lock_knows_only_the_public_index():
    text = re.sub(r'hash = "[^"]*"', "", (ROOT / "uv.lock").read_text())
    addresses = re.findall(r'"(\w+:[^"]*|/[^"]*)"', text)
    hosts = {re.match(r"https://([a-z.]+)/", address) for address in addresses}
    assert addresses
    assert None not in hosts, "a mirror, a port, a password or a path of somebody's machine"
    assert len({host[1] for host in hosts if host}) == 2, "one index, one host of files"


def test_no_requirements_file_wins_over_the_lock():
    assert not (ROOT / "requirements.txt").exists(), "Heroku would read it instead of uv.lock"


def shipped_files() -> set[str]:
    """Everything of ours that the running program reads, without what git ignores."""
    kinds = ["--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(
        ["git", "ls-files", *kinds, "--", *SHIPPED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return {path for path in listed.stdout.split() if (ROOT / path).exists()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for path in [*shipped_files(), "pyproject.toml", "README.md", "LICENSE"]:
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, source / path)
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=source, capture_output=True, check=True)
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_holds_all_that_runs_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as opened:
        inside = {name for name in opened.namelist() if ".dist-info/" not in name}
    assert inside == shipped_files()
    assert {"webhooks.py", "scheduler.py", "bot/server.py"} <= inside
    assert {Path(name).suffix for name in inside} >= {".py", ".j2", ".po"}


def test_the_wheel_says_what_it_is(wheel):
    with zipfile.ZipFile(wheel) as opened:
        [metadata] = [name for name in opened.namelist() if name.endswith("/METADATA")]
        [licence] = [name for name in opened.namelist() if name.endswith("/licenses/LICENSE")]
        said = message_from_bytes(opened.read(metadata))
        assert opened.read(licence) == (ROOT / "LICENSE").read_bytes()
    assert (said["Name"], said["Version"], said["License-Expression"]) == ("bellhop", "0.1.0", "MIT")
    assert any(r.startswith("psycopg[binary]") and "extra" not in r for r in said.get_all("Requires-Dist"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment with the wheel in it. What the wheel depends on is lent by ours."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    [packages] = folder.glob("lib/python*/site-packages")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(packages)
    lent = [path for path in sys.path if path.endswith("site-packages")]
    (packages / "lent.pth").write_text("\n".join(lent))
    return folder


def run_installed(folder: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code far from the checkout, and make sure that it is the wheel's."""
    proof = "import bot, sys; assert bot.__file__.startswith(sys.prefix), bot.__file__\n"
    command = [folder / "bin" / "python", "-c", proof + code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_the_doors_can_be_imported_from_the_wheel(installed):
    ended = run_installed(installed, "import webhooks, scheduler, bot.server")
    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(not (ROOT / "bot" / "cli").exists(), reason="the command line is not there yet")
def test_the_command_runs_from_the_wheel(installed):
    [entry] = installed.glob("lib/python*/site-packages/bellhop-*.dist-info/entry_points.txt")
    assert "bellhop = bot.cli:main" in entry.read_text()
    ended = run_installed(installed, "from bot.cli import main; main()", "--help")
    assert ended.returncode == 0, ended.stderr
    assert "serve" in ended.stdout


def example_settings() -> set[str]:
    return set(re.findall(r"^(?:# )?([A-Z][A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))


def test_platforms_ask_for_settings_that_exist():
    heroku = set(json.loads((ROOT / "app.json").read_text())["env"])
    render = {v["key"] for s in yaml.safe_load((ROOT / "render.yaml").read_text())["services"] for v in s["envVars"]}
    needed = {"PUBLIC_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_NUMBER", "SECRET_KEY"}
    assert needed <= heroku <= example_settings()
    assert needed | {"DATABASE_URL"} <= render <= example_settings()


def test_platforms_keep_the_data():
    assert any(a.startswith("heroku-postgresql") for a in json.loads((ROOT / "app.json").read_text())["addons"])
    blueprint = yaml.safe_load((ROOT / "render.yaml").read_text())
    assert [d["name"] for d in blueprint["databases"]] == ["bellhop"]
    assert re.search(r"^VOLUME /data$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)


def test_the_image_holds_what_the_wheel_holds():
    steps = (ROOT / "Dockerfile").read_text().splitlines()
    copied = {word for step in steps if step.startswith("COPY ") for word in step.split()}
    sent = {line.removeprefix("!") for line in (ROOT / ".dockerignore").read_text().split() if line.startswith("!")}
    assert set(SHIPPED) | {"constraints.txt", "pyproject.toml"} <= copied & sent
