"""The documents lead where they say and name what there is."""

import re
import shlex
from pathlib import Path

import pytest
import typer.main

from bot.cli import app
from bot.loading import load_text
from flows.staff.all import COMMANDS
from storage.db import transaction
from tests.pages.blocks import FENCE, PAGES, ROOT, called
from tests.salon import open_salon
from tests.world import TestWorld


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", FENCE.sub("", text))


def code(text: str, *without: str) -> list[str]:
    """Everything that stands in a fence, `without` those of some kinds, or between backticks."""
    fences = [fence["text"] for fence in FENCE.finditer(text) if fence["kind"] not in without]
    return [*fences, *re.findall(r"`([^`\n]+)`", FENCE.sub("", text))]


def anchors(page: Path) -> set[str]:
    """The anchors that headings get: lower case, without punctuation, blanks as hyphens."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", without_code(page.read_text())):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        file, _, anchor = target.partition("#")
        goal = (page.parent / file).resolve() if file else page
        assert goal.exists(), target
        assert not anchor or anchor in anchors(goal), target


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_make_targets_exist(page):
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"^make ([a-z]+)", "\n".join(code(page.read_text())), re.MULTILINE)) <= targets


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_tests_exist(page):
    """Those that a page tells to run."""
    named = re.findall(r"\bpytest (tests/[^\s`]+)", page.read_text())
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_settings_exist(page):
    known = set(re.findall(r"^(?:# )?([A-Z][A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    settings = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", page.read_text()))
    assert settings <= known


GROUP = typer.main.get_command(app)
COMMAND = re.compile(r"\bbellhop (?!bellhop\b)([a-z]+)([^`\n#|<>;&]*)")


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_commands_exist_and_take_what_follows(page):
    """As it would be read at a terminal; a command that is only named takes nothing."""
    for each in code(page.read_text(), "toml", "chat"):
        for verb, rest in COMMAND.findall(each):
            assert verb in GROUP.commands, f"bellhop {verb}"
            if words := shlex.split(rest):
                GROUP.commands[verb].make_context(verb, ["1" if word.isupper() else word for word in words])


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_what_staff_text_exists(page):
    addresses = re.findall(r'\("/([a-z]+)', (ROOT / "webhooks.py").read_text())
    known = {*COMMANDS, *addresses, "data"}  # the last is the volume of the Dockerfile
    assert set(re.findall(r"`/([a-z]+)(?: [^`\n/]*)?`", page.read_text())) <= known


@pytest.mark.parametrize("db_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("page", [page for page in PAGES if "\n```toml\n" in page.read_text()], ids=called)
def test_files_that_are_shown_can_be_loaded(page, world: TestWorld):
    """All of them together: a page builds up one file. `tests.salon` has what a page may take for granted."""
    shown = "\n".join(re.findall(r"^```toml\n(.*?)^```$", page.read_text(), re.DOTALL | re.MULTILINE))
    if "[[service]]" not in shown:
        open_salon(world)
    with transaction(world.world.db, world.salon) as tx:
        assert load_text(tx, shown, world.at)


def test_every_page_is_in_the_index():
    index = (ROOT / "docs" / "README.md").read_text()
    missing = [page.name for page in (ROOT / "docs").glob("[a-z]*.md") if f"]({page.name})" not in index]
    assert not missing, f"docs/README.md does not name {missing}: give each a line in its table"


def test_every_command_is_explained():
    text = "\n".join(page.read_text() for page in PAGES)
    assert [verb for verb in GROUP.commands if f"bellhop {verb}" not in text] == []
