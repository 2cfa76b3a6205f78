"""Voice messages and pictures: said kindly that they cannot be read, wherever one stands."""

import pytest

from tests import salon
from tests.world import TestWorld


@pytest.mark.parametrize("kind", ["audio", "image", "location"])
def test_in_a_booking_the_question_follows(world: TestWorld, kind: str):
    salon.open_salon(world)
    world.hears("Ana", "book haircut")
    asked = world.said()[0].removeprefix("Ana < ")
    world.hears("Ana", "", kind=kind)
    [said] = world.said()
    assert "I can only read text" in said
    assert said.endswith(asked)


def test_words_under_a_picture_are_heard(world: TestWorld):
    salon.open_salon(world)
    world.hears("Ana", "book haircut", kind="image")
    assert "Which day suits you?" in world.said()[0]


def test_who_talks_to_a_person_gets_no_answer_and_the_person_is_told(world: TestWorld):
    world.hears("Owner", "hi")
    world.hears("Ana", "human")
    world.hears("Owner", "/take 1")
    world.said()
    world.hears("Ana", "", kind="audio")
    [told] = world.said()
    assert told.startswith("Owner < 1 · Ana: something that is not text | WhatsApp does not let me pass that on.")


def test_who_waits_for_a_person_hears_nothing(world: TestWorld):
    world.hears("Ana", "human")
    world.said()
    world.hears("Ana", "", kind="audio")
    assert world.said() == []
