"""The demo with its page in a real browser, driven as somebody would: phones are found by name, buttons by label."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

BELLHOP = Path(sys.executable).parent / "bellhop"
NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
PATIENCE = 8_000


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own; the test skips where there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


def two_free_ports() -> int:
    """The first of two that are next to each other."""
    for _ in range(50):
        with socket.socket() as one, socket.socket() as other:
            one.bind(("127.0.0.1", 0))
            port = int(one.getsockname()[1])
            try:
                other.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port
    raise AssertionError("no two free ports side by side")


@contextmanager
def demo(folder: Path, port: int = 0) -> Iterator[str]:
    """`bellhop demo` until the end of the block, ended as Ctrl-C ends it; the address of the phones."""
    port = port or two_free_ports()
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    words = [str(BELLHOP), "demo", "--no-browser", "--folder", str(folder / "demo")]
    with subprocess.Popen(words, cwd=folder, env={**kept, "PORT": str(port)}, stdout=subprocess.PIPE, text=True) as it:
        try:
            assert it.stdout
            told = next((line for line in it.stdout if "phones are at" in line), "")
            assert told, "the demo did not start"
            yield told.split()[-1]
        finally:
            it.send_signal(signal.SIGINT)
            rest = it.stdout.read() if it.stdout else ""
            assert it.wait(40) == 0, rest


class Phone:
    """One phone on the page."""

    def __init__(self, page: Page, name: str) -> None:
        self.page, self.name = page, name
        self.it = page.locator(f'section[data-name="{name}"]')
        self.bubbles = self.it.locator(".bubble")
        self.heard = self.it.locator(".bubble.theirs")
        self.field = self.it.get_by_role("textbox")

    @property
    def last(self) -> Locator:
        return self.heard.last

    def says(self, text: str) -> None:
        self.field.fill(text)
        self.field.press("Enter")

    def taps(self, label: str | re.Pattern[str], message: Locator | None = None) -> None:
        """A button, or a row of a list, of that message or of the newest."""
        shown = message or self.last
        if shown.locator("summary").count():
            shown.locator("summary").click()
        shown.locator(".options").get_by_role("button", name=label).first.click()

    def hears(self, text: str | re.Pattern[str]) -> Locator:
        """The newest message holds this, as soon as it has come."""
        expect(self.last).to_contain_text(text, timeout=PATIENCE)
        return self.last

    def asks(self, text: str, answer: str | re.Pattern[str]) -> Locator:
        """The answer that comes after it: an older one may hold the same words."""
        before = str(self.last.get_attribute("id")) if self.heard.count() else "none"
        self.says(text)
        expect(self.last).not_to_have_id(before, timeout=PATIENCE)
        return self.hears(answer)

    def leaves_all(self) -> None:
        """Out of whatever an earlier test has left open: it may have been any of them."""
        for _ in range(6):
            before = self.heard.count()
            self.says("cancel")
            expect(self.heard).to_have_count(before + 1, timeout=PATIENCE)
            if "everything stays as it is" in self.last.inner_text():
                return

    def attaches(self, what: str) -> None:
        self.it.get_by_role("button", name=f"Attach, as {self.name}").click()
        self.it.get_by_role("button", name=what).click()
