"""Notices for staff whose window is closed: they come first when they write, and the others can see that they wait."""

from tests.world import TestWorld


def kim(world: TestWorld) -> None:
    """A second member of the staff, who never wrote."""
    world.put("staff", slug="kim", name="Kim", role="agent", active=True, contact=world.ids["Ben"])


def test_the_inbox_says_for_whom_notices_wait(world: TestWorld):
    kim(world)
    world.hears("Owner", "hi")
    world.hears("Ana", "human")
    world.said()
    world.hears("Owner", "/inbox")
    [told] = world.said()
    assert told.endswith(
        "Send /take, /reply or /close with the number. | Notices wait for Kim (1): WhatsApp lets them through as soon "
        "as they write something here, /inbox for instance."
    )
    world.hears("Cleo", "humano")
    world.said()
    world.hears("Owner", "/close 1")
    world.hears("Owner", "/close 2")
    world.said()
    world.hears("Owner", "/inbox")
    assert world.said()[0].startswith("Owner < Nobody is waiting for a person. | Notices wait for Kim (2): ")


def test_all_for_whom_notices_wait_are_told_in_one_line(world: TestWorld):
    kim(world)
    world.put("staff", slug="lea", name="Lea", role="agent", active=True, contact=world.ids["Cleo"])
    world.hears("Owner", "hi")
    world.hears("Ana", "human")
    world.said()
    world.hears("Owner", "/inbox")
    [told] = world.said()
    assert told.count("Notices wait for") == 1
    assert "Kim (1)" in told
    assert "Lea (1)" in told


def test_what_was_held_comes_first_and_in_order(world: TestWorld):
    kim(world)
    world.hears("Ana", "human")
    world.hears("Cleo", "humano")
    world.said()
    world.hears("Ben", "/inbox")
    said = [line for line in world.said() if line.startswith("Ben")]
    assert [line[:20] for line in said] == ["Ben < Ana wants to t", "Ben < Cleo wants to ", "Ben < 1 · Ana · Mon "]
    assert "wait for Kim" not in said[-1]


def test_many_become_one(world: TestWorld):
    kim(world)
    for _ in range(7):
        world.hears("Ana", "human")
        world.hears("Ana", "cancel")
    world.said()
    world.hears("Ben", "/inbox")
    said = [line for line in world.said() if line.startswith("Ben")]
    assert len(said) == 2
    first = "Mon 2 Mar, 10:00 · Ana wants to talk to a person (number 1). > human"
    assert said[0].startswith(f"Ben < While you were away: | {first} | ")
    assert said[0].count(" | Mon 2 Mar") == 7
    assert said[0].endswith("Send /inbox to see who still waits.")
    held = [row for row in world.rows("outbox") if row.contact == world.ids["Ben"]]
    assert {row.note for row in held if row.status == "left_out"} == {"in one message"}


def test_a_customer_gets_every_answer_as_it_is(world: TestWorld):
    world.hears("Owner", "hi")
    world.hears("Ana", "human")
    world.passes(hours=30)
    for n in range(6):
        world.hears("Owner", f"/reply 1 Answer {n}")
    world.said()
    world.hears("Ana", "hello?")
    assert [line for line in world.said() if line.startswith("Ana < Answer")] == [f"Ana < Answer {n}" for n in range(6)]
