"""What a message costs once it is here: one transaction, from the row of the inbox to the reply in the outbox."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count, cycle

from bench.measure import Case, cpu
from bot.forms import Arrival
from bot.inbound import receive
from flows.facts import Message
from tests.salon import open_salon
from tests.world import SALON, TestWorld

BOOKING = ("book", "haircut", "tomorrow", "10:00", "no", "tomorrow 2pm", "cancel")
DIGRESSION = ("book a haircut", "what are your opening hours?", "cancel")
CROWD = 20  # people who talk again and again
THINKING = timedelta(seconds=20)  # between two messages: who writes faster is taken for a machine and gets no answer
numbers = count()


def furnished(url: str) -> TestWorld:
    """A salon with a diary, and a promotion that never runs out."""
    world = TestWorld(url)
    open_salon(world)
    world.promotion("MASK", "A free mask")
    return world


def says(world: TestWorld, phone: str, text: str) -> None:
    world.at += THINKING
    message = Message(f"BENCH{next(numbers)}", "text", text)
    assert receive(world.world, Arrival(message, SALON, phone, "", f"whatsapp:{phone}", "Somebody"))


def people(world: TestWorld, prefix: str) -> Iterator[str]:
    """New people who have been greeted, and asked what we ask once."""
    for n in count():
        phone = f"+{prefix}{n:07}"
        says(world, phone, "hours")
        says(world, phone, "no")
        yield phone


def talk(world: TestWorld, prefix: str, words: tuple[str, ...], only: str = "") -> Callable[[], float]:
    """The next message of conversations that begin again and again; of only one kind, where one is named."""
    crowd = [phone for phone, _ in zip(people(world, prefix), range(CROWD), strict=False)]
    messages = ((phone, word) for phone in cycle(crowd) for word in words)

    def one() -> float:
        for phone, word in messages:
            if not only or word == only:
                return cpu(lambda: says(world, phone, word))  # noqa: B023
            says(world, phone, word)
        raise AssertionError

    return one


def promotion(world: TestWorld, prefix: str) -> Callable[[], float]:
    crowd = people(world, prefix)

    def one() -> float:
        phone = next(crowd)
        return cpu(lambda: says(world, phone, "MASK"))

    return one


def cases(world: TestWorld) -> list[Case]:
    return [
        Case("inbound turn, steps of a booking", talk(world, "44740", BOOKING), 210),
        Case("inbound turn, promotion claimed", promotion(world, "44741"), 50),
        Case("inbound turn, digression", talk(world, "44742", DIGRESSION, DIGRESSION[1]), 50),
    ]
