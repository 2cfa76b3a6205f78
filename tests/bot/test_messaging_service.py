"""SMS by a Messaging Service: its numbers are Twilio's affair, so the service stands for all of them."""

import pytest

from bot.forms import arrival
from bot.furnish import furnish
from bot.inbound import receive
from bot.settings import Settings
from storage import business
from storage.db import transaction
from tests.world import START, TestWorld

SERVICE, NUMBER, ANA = "MG" + "5" * 32, "+14155550100", "+447400000001"


def senders(it: TestWorld, **more: str) -> list[str]:
    given = Settings(_env_file=None, twilio_whatsapp_number="+14155238886", **more)  # type: ignore[call-arg]
    furnish(it.world.db, given, START, "salt", "key")
    with transaction(it.world.db, it.salon) as tx:
        return [row.address for row in tx.all(business.SENDERS) if row.channel == "sms"]


# settings -> the senders of SMS
GIVEN = [
    ({}, []),
    ({"twilio_messaging_service_sid": SERVICE}, [SERVICE]),
    ({"twilio_sms_number": NUMBER}, [NUMBER]),
    ({"twilio_messaging_service_sid": SERVICE, "twilio_sms_number": NUMBER}, [NUMBER]),
]


@pytest.mark.parametrize(("more", "expected"), GIVEN)
def test_the_service_sends_where_no_number_is_given(world: TestWorld, more, expected):
    assert senders(world, **more) == expected


def sms(**more: str) -> dict[str, str]:
    usual = {"MessageSid": "SM1", "From": ANA, "To": "+14155550177", "Body": "book", "MessagingServiceSid": SERVICE}
    return usual | more


def test_an_answer_goes_by_the_service(world: TestWorld):
    senders(world, twilio_messaging_service_sid=SERVICE)
    assert receive(world.world, arrival(sms()))
    assert {(row.sender, row.address) for row in world.rows("outbox")} == {(SERVICE, ANA)}


# what differs -> is it somebody's?
WHOSE = [
    ({}, True),
    ({"MessagingServiceSid": ""}, False),
    ({"MessagingServiceSid": "MG" + "6" * 32}, False),
    ({"From": f"whatsapp:{ANA}", "To": "whatsapp:+14155550177"}, False),
]


@pytest.mark.parametrize(("more", "known"), WHOSE)
def test_whose_a_message_is(world: TestWorld, more, known):
    senders(world, twilio_messaging_service_sid=SERVICE)
    assert receive(world.world, arrival(sms(**more))) is known
