"""What holds for every turn, whatever the flow."""

from tests.world import TestWorld


def test_two_machines_do_not_talk_without_end(world: TestWorld):
    for _ in range(30):
        world.hears("Ana", "help")
    said = world.said()
    assert len(said) == 20
    assert "five minutes" in said[-1]
    world.passes(minutes=6)
    world.hears("Ana", "help")
    assert len(world.said()) == 1


def test_ten_messages_in_one_second_are_answered_one_by_one(world: TestWorld):
    for n in range(10):
        world.hears("Ana", f"hello {n}")
    assert len(world.said()) == 10
    assert [row.text for row in sorted(world.rows("inbox"), key=lambda row: row.seq)] == [f"hello {n}" for n in range(10)]


def test_any_text_gets_an_answer(world: TestWorld):
    for text in ("🙂", "מה שלומך", "a" * 4000, "' OR 1=1 --", "{{ 7 * 7 }}", "", "\u202e", "%s %(a)s"):
        world.hears("Ana", text)
        assert len(world.said()) == 1, text
    assert {row.life for row in world.rows("inbox")} == {"done"}
