"""What is done around the commands of a page: make what it takes for granted, look at what came of it."""

import csv
from collections.abc import Callable

from tests.pages.blocks import FENCE, ROOT
from tests.pages.terminal import Terminal

Act = Callable[[Terminal], object]
CONTACTS = """phone,email,name,locale,birthday,tags,consent_marketing,consent_at,Last visit
07400 123 456,,Ana,en,1990-05-17,vip|new,yes,2026-01-05T09:30,2026-10-01
,ben@example.com,Ben,pt-BR,05-17,,,,
+351 912 345 678,,Cleo,,,,no,,
"""


def toml_of(page: str) -> str:
    return "\n".join(f["text"] for f in FENCE.finditer((ROOT / page).read_text()) if f["kind"] == "toml")


def rosewood(page: str = "docs/business-file.md", *changes: tuple[str, str]) -> Act:
    """The file that this page shows, with changes, as rosewood.toml."""

    def write(terminal: Terminal) -> None:
        made = toml_of(page)
        for old, new in changes:
            assert old in made
            made = made.replace(old, new)
        terminal.file("rosewood.toml", made)

    return write


def furnished(*more: Act) -> Act:
    """The front desk has run for months; then more."""

    def furnish(terminal: Terminal) -> None:
        terminal.furnish()
        for act in more:
            act(terminal)

    return furnish


def changed_since(terminal: Terminal) -> None:
    rosewood("docs/business-file.md", ('"18:00"', '"17:00"'))(terminal)
    terminal.prints("bellhop load rosewood.toml")
    rosewood("docs/business-file.md", ("minutes = 45", "minutes = 50"), ('"38.00"', '"40.00"'))(terminal)


def holds(name: str, *words: str, lines: int = 3) -> Act:
    """A CSV with some rows, and these words in it."""

    def look(terminal: Terminal) -> None:
        with (terminal.folder / name).open(newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) >= lines
        assert {len(row) for row in rows} == {len(rows[0])}
        assert {*words} <= {cell for row in rows for cell in row}

    return look


def contacts(terminal: Terminal) -> None:
    terminal.file("contacts.csv", CONTACTS)


def comes_back(terminal: Terminal) -> None:
    holds("contacts.csv", "phone", "+447400123456", "Ben", lines=4)(terminal)
    assert "4 contacts: 0 new, 0 changed, 4 as before" in terminal.prints("bellhop import contacts.csv --yes")


def filled_in(terminal: Terminal) -> None:
    """The doctor is content with what the example says once it is filled in."""
    file = terminal.folder / ".env"
    lines = [line.removeprefix("# ") for line in file.read_text().splitlines()]
    given = [f"{name}={terminal.settings.pop(name)}" for name in list(terminal.settings) if name != "TWILIO_API_URL"]
    assert {line.partition("=")[0] for line in given} <= {line.partition("=")[0] for line in lines}
    file.write_text("\n".join([file.read_text(), *given]))
    assert "ok    Twilio: knows us." in terminal.prints("bellhop doctor")


def programs(terminal: Terminal) -> None:
    """Those of this environment; mypy, which takes minutes on a machine that it has not seen, is run by `make lint`."""
    for name in ("pytest", "ruff"):
        terminal.program(name, f'exec python3 -m {name} "$@"')
    terminal.program("mypy", "exit 0")


def try_db(terminal: Terminal) -> None:
    rosewood()(terminal)
    terminal.settings["DATABASE_URL"] = "sqlite:///try.db"


def checkout(terminal: Terminal) -> None:
    """What a walk needs of this repository, in the folder of the terminal."""
    programs(terminal)
    for path in [ROOT / name for name in ("bot", "campaigns", "flows", "locale", "storage", "pyproject.toml")]:
        (terminal.folder / path.name).symlink_to(path)
    (terminal.folder / "conftest.py").symlink_to(ROOT / "conftest.py")
    (terminal.folder / "tests" / "walks").mkdir(parents=True)
    for path in (ROOT / "tests").glob("*.py"):
        (terminal.folder / "tests" / path.name).symlink_to(path)
