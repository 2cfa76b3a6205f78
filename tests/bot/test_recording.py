"""What was recorded can be walked again, and tells nobody whose conversation it was."""

from pathlib import Path

import pytest
from sqlmodel import SQLModel

from bot.loading import load_text
from bot.recording import record
from bot.recording.mask import PHONE, Mask
from storage.contact import SET_NAME
from storage.db import transaction
from storage.engine import connect
from tests.salon import open_salon
from tests.test_walks import walked
from tests.world import PEOPLE, TestWorld

WISH = {"key": "wish", "type": "text", "text": "What could we do better?"}
AGE = {"key": "age", "type": "number", "text": "How old are you?"}


def furnish(world: TestWorld) -> None:
    open_salon(world)
    world.questionnaire("wishes", WISH, AGE)


def fresh(folder: Path) -> TestWorld:
    folder.mkdir(exist_ok=True)
    url = f"sqlite:///{folder}/again.db"
    engine = connect(url)
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    return TestWorld(url)


def again_the_same(lines: list[str], folder: Path) -> None:
    """In a world that has nothing yet."""
    text = "".join(f"{line}\n" for line in lines)
    world = fresh(folder)
    assert walked(world, text) == text
    world.world.db.dispose()


def recorded(world: TestWorld, name: str) -> list[str]:
    with transaction(world.world.db, world.salon) as tx:
        return record(tx, world.ids[name])


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
    again_the_same(recorded(world, "Ben"), tmp_path)


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


BUSINESS = """
[business]
name = "Studio Holm"
timezone = "Europe/Copenhagen"
country = "DK"
currency = "DKK"
locale = "en"
[[place]]
slug = "main"
name = "Studio Holm"
[[service]]
slug = "massage"
name = "Massage"
minutes = 60
[[staff]]
slug = "margrethe-oakley"
name = "Margrethe Oakley"
phone = "+4532123456"
services = ["massage"]
[[staff]]
slug = "aksel"
name = "Aksel Lund"
services = ["massage"]
[[hours]]
place = "main"
days = ["mon", "tue", "wed", "thu", "fri"]
from = "09:00"
to = "17:00"
[[hours]]
place = "main"
staff = "aksel"
days = ["tue"]
from = "09:00"
to = "12:00"
"""


def stranger(world: TestWorld, *texts: str) -> int:
    """Somebody without a name in WhatsApp writes for the first time; their id."""
    for text in texts:
        world.passes(seconds=4)
        world.hears("+4532111222", text)
    return max(row.id for row in world.rows("contact"))


def test_a_walk_brings_the_whole_business_and_its_diary_with_it(world: TestWorld, tmp_path: Path):
    """A stranger to a business that the tests know nothing of; somebody else has booked the hour that they want."""
    with transaction(world.world.db, world.salon) as tx:
        load_text(tx, BUSINESS, world.at)
    world.passes(days=199, hours=3)
    for text in ("book a massage tomorrow at 3pm", "yes"):
        hears(world, text)
    who = stranger(world, "hi, any massage tomorrow 15:00?", "yes", "no", "my bookings")
    with transaction(world.world.db, world.salon) as tx:
        lines = record(tx, who)
    assert lines[1].startswith("-- it is 2026-09-17T15:00+02:00")
    assert "-- massage at main takes staff:ben from 2026-09-18T15:00+02:00 for 60 minutes, seat 1" in lines
    again_the_same(lines, tmp_path)
    told = "\n".join(lines).casefold()
    assert not [word for word in ("margrethe", "oakley", "aksel", "lund", "3212", "111222") if word in told]


def test_what_was_known_of_somebody_is_known_again(world: TestWorld, tmp_path: Path):
    furnish(world)
    for name in ("Cleo", "Owner"):
        for text in ("horario", "menu"):
            world.passes(seconds=4)
            world.hears(name, text)
        again_the_same(recorded(world, name), tmp_path / name)


def test_staff_keep_their_order_whatever_they_are_called():
    mask = Mask("Ana Berg", ["Zora", "Carl"], staff=["Zora", "Abel", "Mia"])
    assert [mask(name) for name in ("Abel", "Mia", "Zora")] == ["Ben", "Cleo", "Dana"]
    assert mask("Carl sees Zora and Ana Berg") == "Emil sees Dana and Ana"


def test_there_are_names_for_a_whole_town():
    mask = Mask("", [], staff=[f"Worker {n:03}" for n in range(60)])
    assert len({mask(f"Worker {n:03}") for n in range(60)}) == 60


@pytest.mark.parametrize(
    ("country", "text", "told"),
    [
        ("ES", "call me at 600 999 888", f"call me at {PHONE}"),
        ("GB", "call me at 600 999 888 please", f"call me at {PHONE} please"),
        ("GB", "020 7946 0018, or 07400-123 456.", f"{PHONE}, or {PHONE}."),
        ("DE", "(0171) 123/4567", PHONE),
        ("US", "(415) 555-2671 or +1 415 555 2671", f"{PHONE} or {PHONE}"),
        ("FR", "06.12.34.56.78", PHONE),
        ("", "12 34 567", PHONE),
        ("GB", "on 2026-11-21 14:30 or 21/11/2026, 14.30 15.00", "on 2026-11-21 14:30 or 21/11/2026, 14.30 15.00"),
        ("GB", "£38, 45 minutes, 3 of 12, 100000", "£38, 45 minutes, 3 of 12, 100000"),
    ],
)
def test_no_number_of_a_phone_is_kept(country: str, text: str, told: str):
    assert Mask("", [], country=country)(text) == told
