"""No command and no output in a page is only said: each is played, or it stands here, with the reason."""

import re
from pathlib import Path

import pytest

from tests.pages import test_backup, test_commands, test_databases, test_demo
from tests.pages.acts import toml_of
from tests.pages.blocks import FENCE, PAGES, ROOT, Block, blocks, called, is_shown

PLAYERS = (test_backup, test_commands, test_databases, test_demo)
KINDS = {"sh", "console", "text", "chat", "toml", "ini", "mermaid", ""}
HEROKU, DOCKER = "needs an account at Heroku", "needs Docker"
EXCUSED = {
    ("docs/business-file.md", "docker exec"): DOCKER,
    ("docs/deploy.md", "heroku create"): HEROKU,
    ("docs/deploy.md", "heroku config:set"): HEROKU,
    ("docs/deploy.md", "git push heroku"): HEROKU,
    ("docs/deploy.md", "heroku ps:type"): HEROKU,
    ("docs/deploy.md", "docker build"): DOCKER,
    ("docs/deploy.md", "docker exec"): DOCKER,
    ("docs/deploy.md", "docker stop"): DOCKER,
    ("docs/deploy.md", "caddy"): "needs a name and a certificate of one's own",
    ("docs/deploy.md", "python3 -m venv"): "fetches from the network; tests/test_project.py installs the wheel",
    ("docs/deploy.md", "/opt/bellhop/bin/bellhop serve"): "tests/outside starts it, writes to it and ends it",
    ("docs/how-it-is-built.md", "webhooks.py"): "a map; import-linter checks it",
    ("docs/staff-commands.md", "/"): "made from the table of commands",
    ("docs/understanding.md", "never mind"): "a notation; tests/flows/hears tries it",
}


def excuse(block: Block) -> str:
    return next(
        (why for (page, start), why in EXCUSED.items() if page == block.page and block.text.startswith(start)), ""
    )


@pytest.mark.parametrize("page", PAGES, ids=called)
def test_a_block_says_what_it_is(page: Path):
    """Then its kind says who plays it. Blocks by indentation have none."""
    told = page.read_text()
    assert {fence["kind"] for fence in FENCE.finditer(told)} <= KINDS
    assert re.findall(r"(?<=\n\n) {4,}\S.*", FENCE.sub("", told)) == []


def test_every_command_and_every_output_is_played():
    forgotten = [b for b in blocks("sh", "console", "text", "") if not is_shown(b) and not excuse(b)]
    assert forgotten == [], "run them in tests/pages, or say in EXCUSED why not"


def test_no_excuse_is_in_vain():
    used = {(b.page, start) for b in blocks() for page, start in EXCUSED if b.page == page and b.text.startswith(start)}
    assert used == set(EXCUSED)
    assert [block for block in blocks() if is_shown(block) and excuse(block)] == []


def test_the_sample_to_copy_is_what_the_page_shows(request: pytest.FixtureRequest):
    """Which tests/test_docs.py loads."""
    sample = ROOT / "docs" / "rosewood.toml"
    if request.config.getoption("--update"):
        sample.write_text(toml_of("docs/business-file.md"))
    assert sample.read_text() == toml_of("docs/business-file.md")
