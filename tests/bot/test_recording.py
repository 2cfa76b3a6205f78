"""What was recorded can be walked again, and tells nobody whose conversation it was."""

import re
from pathlib import Path

from sqlmodel import SQLModel

from bot.recording import record
from storage.contact import SET_NAME
from storage.db import transaction
from storage.engine import connect
from tests.salon import open_salon
from tests.test_walks import LINES
from tests.world import PEOPLE, TestWorld

WISH = {"key": "wish", "type": "text", "text": "What could we do better?"}
AGE = {"key": "age", "type": "number", "text": "How old are you?"}


def furnish(world: TestWorld) -> None:
    open_salon(world)
    world.questionnaire("wishes", WISH, AGE)


def fresh(folder: Path) -> TestWorld:
    url = f"sqlite:///{folder}/again.db"
    engine = connect(url)
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    world = TestWorld(url)
    furnish(world)
    return world


def recorded(world: TestWorld, name: str) -> list[str]:
    with transaction(world.world.db, world.salon) as tx:
        return record(tx, world.ids[name])


def walk(world: TestWorld, lines: list[str]) -> list[str]:
    """The lines with what is said now, as tests/test_walks.py does it."""
    told: list[str] = []
    for line in lines:
        if re.match(r"[\w+]+ < ", line):
            continue
        do, match = next((do, m) for pattern, do in LINES.items() if (m := re.fullmatch(pattern, line)))
        do(world, *match.groups())
        told += [line, *world.said()]
    return told


def hears(world: TestWorld, text: str) -> None:
    """Ben writes, some seconds after whatever was before: nobody writes twice in one instant."""
    world.passes(seconds=4)
    world.hears("Ben", text)


def taps(world: TestWorld, label: str, *, oldest: bool = False) -> None:
    world.passes(seconds=4)
    world.taps("Ben", label, oldest=oldest)


def renamed(world: TestWorld, name: str, real: str) -> None:
    with transaction(world.world.db, world.salon) as tx:
        tx.run(SET_NAME, id=world.ids[name], name=real)


def test_a_recorded_conversation_is_the_same_when_it_is_walked(world: TestWorld, tmp_path: Path):
    furnish(world)
    renamed(world, "Ben", "Margaret Oakley")
    world.passes(days=3, hours=2)
    hears(world, "hello")
    hears(world, "book")
    taps(world, "Haircut")
    world.passes(hours=3)  # a nudge comes
    hears(world, "friday\nat 3pm")
    taps(world, "Haircut", oldest=True)
    hears(world, "cancel")
    lines = recorded(world, "Ben")
    assert lines[0] == "-- 4440 minutes"
    assert any(line.startswith("Ana < ") for line in lines)
    again = fresh(tmp_path)
    assert walk(again, lines) == lines
    again.world.db.dispose()


def test_nobody_is_named(world: TestWorld):
    furnish(world)
    renamed(world, "Ben", "Margaret Oakley")
    renamed(world, "Cleo", "Cleopatra Jones")
    for said in (
        f"my numbers are {PEOPLE['Ben']} and 07400 555 123",
        "I am Margaret, margaret.oakley@example.org, a friend of Cleopatra Jones",
        "MARGARET OAKLEY",
    ):
        hears(world, said)
    told = "\n".join(recorded(world, "Ben"))
    for secret in ("Margaret", "Oakley", "Jones", PEOPLE["Ben"], "555", "example.org"):
        assert secret.casefold() not in told.casefold()
    assert "Ana > I am Ana, somebody@example.com, a friend of" in told


def test_own_words_are_left_out_and_what_decides_is_kept(world: TestWorld):
    furnish(world)
    world.starts("Ben", "questionnaire", slug="wishes")
    hears(world, "My back has hurt since the operation")
    hears(world, "47")
    lines = recorded(world, "Ben")
    assert [line for line in lines if " > " in line] == ["Ana > Something", "Ana > 47"]
    assert lines[-1].startswith("Ana < Thank you")


def test_nothing_was_said(world: TestWorld):
    assert recorded(world, "Ben") == []
