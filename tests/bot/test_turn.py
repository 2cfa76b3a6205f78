"""What holds for every turn, whatever the flow."""

from tests.world import TestWorld


def test_two_machines_do_not_talk_without_end(world: TestWorld):
    for _ in range(60):
        world.hears("Ana", "help")
    said = world.said()
    assert len(said) == 40
    assert "five minutes" in said[-1]
    world.passes(minutes=6)
    world.hears("Ana", "help")
    assert len(world.said()) == 1


def test_ten_messages_in_one_second_are_answered_one_by_one(world: TestWorld):
    for n in range(10):
        world.hears("Ana", f"hello {n}")
    assert len(world.said()) == 10
    kept = sorted(world.rows("inbox"), key=lambda row: row.seq)
    assert [row.text for row in kept] == [f"hello {n}" for n in range(10)]


def test_any_text_gets_an_answer(world: TestWorld):
    for text in ("🙂", "מה שלומך", "a" * 4000, "' OR 1=1 --", "{{ 7 * 7 }}", "", "\u202e", "%s %(a)s"):
        world.hears("Ana", text)
        assert len(world.said()) == 1, text
    assert {row.life for row in world.rows("inbox")} == {"done"}


def test_a_long_text_leaves_in_several_messages_and_the_options_come_last(world: TestWorld):
    question = {"key": "a", "type": "choice", "text": "One sentence. " * 300, "options": ["Yes", "No"]}
    world.questionnaire("long", question)
    world.starts("Ana", "questionnaire", slug="long")
    sizes = [len(letter.body) for letter in world.channel.sent]
    assert max(sizes) <= 1600
    assert sizes[-1] <= 1024
    assert [bool(letter.options) for letter in world.channel.sent] == [False] * (len(sizes) - 1) + [True]
    assert "".join("".join(letter.body.split()) for letter in world.channel.sent).endswith("Onesentence." * 300)


def test_a_stranger_who_refuses_is_not_asked_for_consent(world: TestWorld):
    for n, text in enumerate(("STOP", "please stop sending me these messages")):
        world.hears(f"+44740030000{n}", text)
        [said] = world.said()
        assert "no more offers" in said
        assert "?" not in said
        assert "menu" not in said.lower()
