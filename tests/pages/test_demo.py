"""The demo as docs/try-it.md tells it: a real one, begun anew, with a salon of one's own loaded into it."""

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from bot.demo.guide import STEPS, phones
from bot.demo.plan import CUSTOMERS
from bot.standin.page.model import SWITCHES
from bot.standin.testing import Handle
from tests.outside.desk import BELLHOP, until
from tests.outside.phones import two_free_ports
from tests.pages.acts import rosewood
from tests.pages.blocks import ROOT, shown
from tests.pages.terminal import Terminal

PAGE = "docs/try-it.md"
RESET = shown(PAGE, ".venv/bin/bellhop demo --reset").text
LOADED = shown(PAGE, "DATABASE_URL=sqlite:///.demo/demo.db").text
SAYS = shown(PAGE, "Furnishing").text
ANA = dict(CUSTOMERS)["Ana"]
NUMBERS = {10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen"}


def test_the_page_names_what_is_on_the_screen():
    page = (ROOT / PAGE).read_text()
    assert [switch.label for switch in SWITCHES if f"| *{switch.label}* |" not in page] == []
    assert [phone.name for phone in phones() if f"| {phone.name}'s phone |" not in page] == []
    assert f"| {NUMBERS[len(STEPS)]} steps" in page


@contextmanager
def demo(terminal: Terminal, port: int) -> Iterator[list[str]]:
    """Until the end of the block, where Ctrl-C ends it; what it has printed."""
    terminal.program("bellhop", f'exec "{BELLHOP}" "$@"')
    told: list[str] = []
    with subprocess.Popen(
        ["sh", "-c", f"exec {RESET}"], cwd=terminal.folder, env={"PORT": str(port)}, stdout=subprocess.PIPE, text=True
    ) as it:
        assert it.stdout
        try:
            told += [it.stdout.readline() for _ in SAYS.splitlines()]
            yield told
        finally:
            it.send_signal(signal.SIGINT)
            assert it.wait(40) == 0


def test_the_demo_says_where_it_is_and_takes_a_salon_of_ones_own(terminal: Terminal):
    port = two_free_ports()
    with demo(terminal, port) as told:
        here = re.sub(r"\S+/bellhop demo", ".venv/bin/bellhop demo", "".join(told))  # from where it was installed
        assert here == SAYS.replace("8000", str(port)).replace("8001", str(port + 1))
        rosewood("docs/business-file.md", ('name = "Facial"', 'name = "Deep facial"'))(terminal)
        terminal.settings.clear()
        terminal.program("bellhop", terminal.bellhop)
        assert "service facial: name Facial → Deep facial" in terminal.prints(LOADED)
        screen = Handle(f"http://127.0.0.1:{port + 1}")
        screen.says(ANA, "prices")
        until(lambda: any("Deep facial" in each["text"] for each in screen.chat(ANA)), "it is offered")
        screen.close()
