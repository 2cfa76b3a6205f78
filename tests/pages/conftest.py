"""A terminal in a folder of its own, with a Twilio on the same machine behind its settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.boot import now
from bot.demo.plan import Plan
from bot.demo.seed import seed
from bot.standin.testing import Handle, running
from tests.pages.terminal import Terminal
from tests.pages.warm import warm

OWNER = "+447400000000"


@pytest.fixture(scope="session")
def bellhop() -> Iterator[str]:
    with warm() as script:
        yield script


@pytest.fixture(scope="session")
def twilio() -> Iterator[Handle]:
    with running() as handle:
        yield handle


@pytest.fixture(scope="session")
def salon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a past: customers, visits, answers, consents, and campaign 1."""
    plan = Plan(8000, tmp_path_factory.mktemp("salon"))
    seed(plan, now())
    return Path(plan.database.removeprefix("sqlite:///"))


@pytest.fixture
def terminal(tmp_path: Path, bellhop: str, twilio: Handle, salon: Path) -> Terminal:
    """What `.env` holds where a page takes for granted that everything is set."""
    settings = {
        "PUBLIC_URL": "https://bellhop.example.com",
        "TWILIO_ACCOUNT_SID": twilio.account,
        "TWILIO_AUTH_TOKEN": twilio.token,
        "TWILIO_WHATSAPP_NUMBER": "+14155238886",
        "TWILIO_API_URL": twilio.url,
        "BUSINESS_COUNTRY": "GB",
        "BUSINESS_CURRENCY": "GBP",
        "OWNER_PHONES": OWNER,
        "SECRET_KEY": "only-for-tests-but-long-enough-to-be-fine",
    }
    return Terminal(tmp_path, bellhop, salon, settings)
