"""A local Twilio for the senders, on SQLite and PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.channels.twilio import Twilio
from bot.standin.testing import Handle, running
from bot.world import World
from tests.bot.delivery.outbox import heard
from tests.world import PEOPLE, SALON, TestWorld


@dataclass
class Line:
    """A world whose messages leave by the real SDK to a local Twilio."""

    it: TestWorld
    world: World
    twilio: Handle
    channel: Twilio

    def told(self) -> list[str]:
        """What the carrier accepted: its bodies, oldest first."""
        return [message["body"] for message in self.twilio.ledger()]


@contextmanager
def line_of(it: TestWorld, **options: object) -> Iterator[Line]:
    it.at = datetime.now(UTC)
    with running(sent_after=None, **options) as twilio:
        channel = Twilio(twilio.account, twilio.token, "http://127.0.0.1:9", lambda: it.world.now(), api_url=twilio.url)
        for phone in PEOPLE.values():
            twilio.person(phone, heard=60)
        it.world = replace(it.world, channels={"whatsapp": channel})
        heard(it)
        yield Line(it, it.world, twilio, channel)
        channel.close()


@pytest.fixture
def line(world: TestWorld) -> Iterator[Line]:
    with line_of(world, rate=0) as made:
        yield made


def ref_of(callback: str) -> str:
    return parse_qs(urlsplit(callback).query)["m"][0]


__all__ = ["SALON", "Line", "line", "line_of", "ref_of"]
