"""The commands of the pages, page by page, in the order in which they stand there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.pages.acts import (
    Act,
    changed_since,
    checkout,
    comes_back,
    contacts,
    filled_in,
    furnished,
    holds,
    programs,
    rosewood,
    try_db,
)  # fmt: skip
from tests.pages.blocks import ROOT, Block, shown


@dataclass(frozen=True)
class Step:
    """A block of a page. `before` makes what the page takes for granted, `then` looks at what came of it; `says` is in
    what a `sh` block prints. `checkout`: it is run where this repository is. `typed` is typed at the keyboard."""

    block: Block
    says: str = ""
    before: Act = lambda terminal: None
    then: Act = lambda terminal: None
    typed: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    checkout: bool = False


def text(page: str, beginning: str) -> str:
    return shown(page, beginning).text.strip()


SECOND = '[[hours]]\nplace = "soho"\nstaff'
FILE = "docs/business-file.md"
LOADED = "$ bellhop load rosewood.toml\n"


DRY = {"MAKEFLAGS": "n", "PYTEST_ADDOPTS": "--collect-only -p no:cacheprovider"}
"""What these tests run themselves is not run once more: make says what it would do, pytest what it would run."""
ONCE = {"PYTEST_ADDOPTS": "-p no:cacheprovider --deselect tests/test_walks.py::test_walk[postgres-prices_first]"}
TRY = "docs/try-it.md"
SCENES: dict[str, tuple[Step, ...]] = {
    "README.md": (Step(shown("README.md", "make demo"), "bellhop demo", settings=DRY, checkout=True),),
    FILE: (
        Step(shown(FILE, LOADED + "service"), before=changed_since),
        Step(shown(FILE, LOADED + "[[service]]"), before=rosewood(FILE, ("minutes = 45", "minuts = 50"))),
        Step(shown(FILE, LOADED + "[[hours]]"), before=rosewood(FILE, (SECOND, SECOND.replace("soho", "sohoo")))),
        Step(shown(FILE, ".venv/bin/bellhop load"), "service haircut: minutes 50 → 45", rosewood()),
    ),
    "docs/connect-twilio.md": (
        Step(shown("docs/connect-twilio.md", "bellhop doctor"), text("docs/connect-twilio.md", "https://bellhop")),
    ),
    "docs/contributing.md": (
        Step(shown("docs/contributing.md", "make test"), "pytest", settings=DRY, checkout=True),
        Step(
            shown("docs/contributing.md", ".venv/bin/pytest tests/test_walks.py -k"),
            "[sqlite-booking_back]",
            programs,
            settings=DRY,
            checkout=True,
        ),
        Step(
            shown("docs/contributing.md", ".venv/bin/pytest tests/test_walks.py --update"),
            "[sqlite-booking_back]",
            settings=DRY,
            checkout=True,
        ),
    ),
    "docs/deploy.md": (
        Step(shown("docs/deploy.md", "bellhop doctor"), "/twilio/inbound#rc=3&rp=all&ct=2000&rt=4000"),
        Step(
            shown("docs/deploy.md", "cp .env.example .env"),
            before=lambda terminal: terminal.file(".env.example", (ROOT / ".env.example").read_text()),
            then=filled_in,
        ),
    ),
    "docs/first-campaign.md": (
        Step(
            shown("docs/first-campaign.md", "bellhop export campaign 1"),
            before=furnished(),
            then=holds("campaign.csv", "answered_at", "undelivered", lines=160),
        ),
    ),
    "docs/import.md": (
        Step(shown("docs/import.md", "bellhop import contacts.csv\n"), "Import this?", contacts, typed="y\n"),
        Step(shown("docs/import.md", "bellhop export contacts"), then=comes_back),
    ),
    "docs/privacy.md": (
        Step(
            shown("docs/privacy.md", "bellhop export consents"),
            before=furnished(),
            then=holds("consents.csv", "granted", "wording", "marketing", "no", lines=100),
        ),
    ),
    "docs/questionnaires-and-promotions.md": (
        Step(
            shown("docs/questionnaires-and-promotions.md", "bellhop load rosewood.toml"),
            "questionnaire skin-quiz: ",
            furnished(rosewood("docs/questionnaires-and-promotions.md")),
        ),
        Step(
            shown("docs/questionnaires-and-promotions.md", "bellhop export answers skin-quiz"),
            then=holds("answers.csv", "allergies", "Nuts", lines=10),
        ),
    ),
    TRY: (
        Step(shown(TRY, "make demo"), "bellhop demo", settings=DRY, checkout=True),
        Step(shown(TRY, "export DATABASE_URL"), "service haircut: new", try_db),
        Step(shown(TRY, "$ .venv/bin/bellhop chat")),
        Step(shown(TRY, "$ OWNER_PHONES=")),
        Step(shown(TRY, ".venv/bin/bellhop record")),
        Step(shown(TRY, "$ grep '^Ana' walk.txt")),
        Step(
            shown(TRY, "cp walk.txt"),
            "1 passed",
            checkout,
            settings=ONCE,
        ),
    ),
    "docs/understanding.md": (Step(shown("docs/understanding.md", "$ echo")),),
}
