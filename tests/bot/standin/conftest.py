"""A desk, a stand-in whose webhook is that desk, and the SDK in front of it."""

import pytest

from bot.standin.testing import running
from tests.bot.standin.desk import Desk, sdk


@pytest.fixture
def desk():
    made = Desk()
    with made.hung_up():
        yield made


@pytest.fixture
def standin(desk):
    with running(webhook=f"{desk.url}/twilio/inbound") as handle:
        yield handle


@pytest.fixture
def client(standin):
    with sdk(standin) as made:
        yield made
