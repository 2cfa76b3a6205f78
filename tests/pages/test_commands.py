"""Every command that a page shows is run."""

import re

import pytest

from tests.pages.blocks import ROOT, retold
from tests.pages.scenes import SCENES, Step, text
from tests.pages.terminal import Terminal

LEFT_OUT = text("docs/import.md", 'line 3: "x"')
BROKEN = {3: "x,Ben", 8: '07400 100008,"Hal', 12: "07400 123456,Joe", 40: "+447400123456,Joe"}
"""Lines of a file that are bad in the ways that the page names."""


@pytest.mark.parametrize("page", SCENES)
def test_the_commands_of_the_page(page: str, terminal: Terminal, request: pytest.FixtureRequest):
    new: dict[str, str] = {}
    for step in SCENES[page]:
        step.before(terminal)
        if step.block.kind == "console":
            new[step.block.text] = terminal.replays(step.block.text)
        else:
            assert step.says in run(terminal, step)
        step.then(terminal)
    if request.config.getoption("--update"):
        retold(ROOT / page, new)
    else:
        assert {told: now for told, now in new.items() if told != now} == {}


def run(terminal: Terminal, step: Step) -> str:
    script = f'cd "{ROOT}"\n{step.block.text}'.replace(".venv/bin", str(terminal.bin))
    return terminal.prints(script if step.checkout else step.block.text, step.typed, **step.settings)


def test_rows_that_are_left_out_are_named_as_the_page_says(terminal: Terminal):
    rows = [BROKEN.get(line, f"+4474002{line:05},Somebody") for line in range(2, 41)]
    terminal.file("contacts.csv", "\n".join(["phone,name", *rows, ""]))
    done = terminal.run("bellhop import contacts.csv --yes")
    assert (done.returncode, done.stderr.strip()) == (0, LEFT_OUT)


def test_what_the_table_of_exports_names_can_be_had(terminal: Terminal):
    terminal.furnish()
    page = (ROOT / "docs" / "import.md").read_text()
    found = re.findall(r"^\| `(bellhop export [^`]+)`", page, re.MULTILINE)
    assert len(found) == 4
    for command in found:
        assert terminal.prints(command).count("\n") > 10
