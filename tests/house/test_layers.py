"""Import-linter refuses every import that goes against the house: one copy of it is spoilt in every way at once."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOUSE = ["bot", "campaigns", "flows", "storage", "webhooks.py", "scheduler.py", "pyproject.toml"]

# contract, who imports, whom
BAD = [
    ("The deeper, the purer", "flows.effects", "storage.db"),
    ("The deeper, the purer", "flows.booking", "campaigns.shape"),
    ("The deeper, the purer", "campaigns.plan", "storage.db"),
    ("The deeper, the purer", "storage.queue", "bot.world"),
    ("Nobody imports the doors", "bot.world", "webhooks"),
    ("Nobody imports the doors", "bot.world", "scheduler"),
    ("Decisions reach nothing outside", "flows.menu", "sqlalchemy"),
    ("Decisions reach nothing outside", "flows.menu", "time"),
    ("Decisions reach nothing outside", "flows.effects", "logging"),
    ("Decisions reach nothing outside", "campaigns.plan", "requests"),
    ("Decisions reach nothing outside", "campaigns.plan", "os"),
    ("Inside flows: definitions over engine over words over facts", "flows.booking", "flows.menu"),
    ("Inside flows: definitions over engine over words over facts", "flows.engine", "flows.menu"),
    ("Inside flows: definitions over engine over words over facts", "flows.facts", "flows.effects"),
    ("Campaigns start flows by name only", "campaigns.plan", "flows.booking"),
    ("Inside campaigns: kinds know the shape, not each other", "campaigns.kinds.broadcast", "campaigns.kinds.followup"),
    ("A noun knows no other noun; storage.all joins them", "storage.booking", "storage.promotion"),
    ("Only storage speaks to the database", "bot.route", "sqlalchemy"),
    ("The stand-in stays out of the server", "bot.world", "bot.standin"),
]

# floors of which every module must have a place in a contract
EXHAUSTIVE = {
    "flows": "Inside flows: definitions over engine over words over facts",
    "campaigns.kinds": "Inside campaigns: kinds know the shape, not each other",
    "storage": "A noun knows no other noun; storage.all joins them",
}


def file_of(module: str, root: Path) -> Path:
    path = root / module.replace(".", "/")
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def copy_house(to: Path) -> None:
    for name in HOUSE:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, to / name)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is said of each contract about a copy of the house in which every bad import was made."""
    copy = tmp_path_factory.mktemp("spoilt")
    copy_house(copy)
    for _, importer, imported in BAD:
        if imported.partition(".")[0] in HOUSE:
            file_of(imported, copy).touch()
        with file_of(importer, copy).open("a") as module:
            module.write(f"\n\nimport {imported}\n")
    for floor in EXHAUSTIVE:
        (copy / floor.replace(".", "/") / "nowhere.py").touch()
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    ended = subprocess.run([sys.executable, "-c", code, "--no-cache"], cwd=copy, capture_output=True, text=True)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    _, _, broken = ended.stdout.partition("Broken contracts")
    heads = re.split(r"^(.+)\n-+\n", broken, flags=re.MULTILINE)
    return dict(zip(heads[1::2], heads[2::2], strict=True))


@pytest.mark.parametrize(("contract", "importer", "imported"), BAD)
def test_a_bad_import_is_refused(report, contract, importer, imported):
    assert re.search(rf"{re.escape(importer)} -> {re.escape(imported)}\b", report.get(contract, ""))


@pytest.mark.parametrize("floor", EXHAUSTIVE)
def test_a_module_that_stands_nowhere_is_refused(report, floor):
    assert re.search(rf"{re.escape(floor)}\.nowhere\b", report.get(EXHAUSTIVE[floor], ""))
