"""Campaigns at work on both databases: what the preview says happens; pause and stop find little under way."""

from datetime import timedelta
from typing import Any

import pytest

from bot import touches
from bot.templates import read_templates
from bot.work import tick
from flows.needs.campaign import Figures, FindFigures, FindReach
from storage import consent, contact, figures, reach, template
from storage.campaign import EXPORTED, export_campaign
from storage.db import Sql, insert, transaction
from storage.engine import to_json
from tests.world import SALON, TestWorld

MANY = 300
CONSENTS = (True, True, True, False, None)
TEMPLATE = "/broadcast\nto: all\ntext: Hi {{ name }}!\ntemplate: pets"


def crowd(world: TestWorld, count: int, *, alike: bool = False) -> None:
    """Many people; unless they are alike, of every sort in every mixture."""
    with transaction(world.world.db, world.salon) as tx:
        for n in range(count):
            prefix = "+1212555" if not alike and n % 11 == 0 else "+4474010"
            addresses = [] if not alike and n % 13 == 0 else [("phone", f"{prefix}{n:05}")]
            id = contact.greet(tx, "" if not alike and n % 7 == 0 else f"Guest {n}", addresses, world.at, "test")
            granted = True if alike else CONSENTS[n % 5]
            if granted is not None:
                said = ("marketing", ("whatsapp",), granted, world.at, "test", "")
                consent.write(tx, consent.rows(id, *said, own=False))
            if not alike:
                mix(world, tx, n, id, addresses)


def mix(world: TestWorld, tx: Any, n: int, id: int, addresses: list[tuple[str, str]]) -> None:
    tx.run(contact.SET_LOCALE, id=id, locale=("", "es", "es-MX", "fr")[n % 4])
    pet = ({}, {"pet": " "}, {"pet": "Rex"}, {"pet": None}, {"pet": 7})[n % 5 if n % 2 else 2]
    tx.run(Sql("UPDATE contact SET attributes = :a WHERE business_id = :business AND id = :id"), id=id, a=to_json(pet))
    if addresses and n % 17 == 0:
        tx.run(contact.DEAD, kind="phone", value=addresses[0][1], why="63024")
    if addresses and n % 3 == 0:
        heard = world.at - timedelta(hours=n % 30)
        tx.run(contact.HEARD, contact=id, sender=SALON, address=f"whatsapp:{addresses[0][1]}", heard=heard)


def counted(world: TestWorld, number: int = 1) -> dict[str, int]:
    with transaction(world.world.db, world.salon) as tx:
        found = figures.find_figures(tx, FindFigures(number))
    assert isinstance(found, Figures)
    return dict(found.counts) | dict(found.reasons)


def sent(world: TestWorld) -> list[Any]:
    return [letter for letter in world.channel.sent if not letter.to.endswith("7400000000")]


def settle(world: TestWorld) -> None:
    for _ in range(20):
        world.ticks()


def pets(world: TestWorld) -> None:
    world.template("approved", "pets", "en", "Hi {{name}}, how is {{pet}}?")
    world.template("approved", "pets", "es", "Hola {{name}}, ¿qué tal {{pet}}?")


@pytest.mark.parametrize("lines", ["", "\ntemplate: pets"])
def test_what_the_preview_says_is_what_happens(world: TestWorld, lines: str):
    pets(world)
    crowd(world, MANY)
    world.hears("Owner", f"/broadcast\nto: all\ntext: Hi {{{{ name }}}}, {{{{ pet }}}}!{lines}")
    with transaction(world.world.db, world.salon) as tx:
        top = tx.one(Sql("SELECT stack FROM conversation WHERE business_id = :business AND side = 'staff'")).stack[-1]
        foretold = reach.find_reach(tx, FindReach("broadcast", to_json(top["data"]["wishes"]), world.at))
    without_consent = {"no_consent", "opted_out"}
    assert foretold.going > 5
    assert len(foretold.left_out) >= 5
    world.hears("Owner", "yes")
    settle(world)
    told = counted(world)
    out = {reason: people for reason, people in foretold.left_out if reason not in without_consent}
    assert {reason: told[reason] for reason in out} == out
    assert told["sent"] == foretold.going
    assert told["left out"] == sum(out.values())
    assert told["planned"] == foretold.going + sum(out.values())
    assert {row.status for row in world.rows("campaign")} == {"done"}
    assert not world.rows("touch", world.neighbour)


def test_a_stop_finds_little_under_way_and_tells_how_many_were_left(world: TestWorld):
    world.template("approved", "hey", "en", "Hey {{name}}")
    object.__setattr__(world.world, "sender_rate", 10)
    crowd(world, MANY, alike=True)
    world.hears("Owner", "/broadcast\nto: all\ntemplate: hey")
    world.hears("Owner", "yes")
    under_way = len(sent(world))
    assert under_way <= 3 * touches.BACKLOG * world.world.sender_rate
    tick(world.world)  # decided, not sent
    world.hears("Owner", "/pause 1")
    assert f"left: {MANY + 3 - under_way}" in str(world.channel.sent)
    settle(world)
    assert len(sent(world)) == under_way
    world.hears("Owner", "/resume 1")
    world.hears("Owner", "/stop 1")
    gone = len(sent(world))
    settle(world)
    assert len(sent(world)) == gone
    told = counted(world)
    assert told["stopped"] == told["planned"] - told["sent"]
    assert all(row.life == "done" for row in world.rows("touch"))


def test_everybody_gets_it_once_and_stands_in_the_file(world: TestWorld):
    crowd(world, 60, alike=True)
    world.template("approved", "hey", "en", "Hey {{name}}")
    world.hears("Owner", "/broadcast\nto: all\ntemplate: hey")
    world.hears("Owner", "yes")
    settle(world)
    assert len({letter.to for letter in sent(world)}) == len(sent(world)) == 63
    with transaction(world.world.db, world.salon) as tx:
        rows = list(export_campaign(tx, 1))
        with pytest.raises(LookupError):
            list(export_campaign(tx, 2))
    assert len(rows) == 63
    assert {len(row) for row in rows} == {len(EXPORTED)}
    assert {(row[2], row[3], row[4]) for row in rows} == {(1, "sent", "")}


def test_one_bad_touch_stops_no_other(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    whole = touches.decide

    def decide(shape: Any, step: int, facts: Any, at: Any) -> Any:
        if facts.values["name"] == "Guest 7":
            raise ZeroDivisionError
        return whole(shape, step, facts, at)

    monkeypatch.setattr(touches, "decide", decide)
    crowd(world, 20, alike=True)
    world.template("approved", "hey", "en", "Hey {{name}}")
    world.hears("Owner", "/broadcast\nto: list nobody\ntemplate: hey")
    world.hears("Owner", "all")
    world.hears("Owner", "yes")
    settle(world)
    assert counted(world)["sent"] == 22
    [bad] = [row for row in world.rows("touch") if row.life == "waiting"]
    assert "ZeroDivisionError" in bad.note
    world.passes(minutes=10)
    world.passes(minutes=10)
    world.passes(minutes=10)
    world.passes(minutes=10)
    assert counted(world)["failed"] == 1


def test_pieces_of_a_plan_cover_everybody(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("storage.touch.PIECE", 7)
    crowd(world, 40, alike=True)
    world.hears("Owner", "/broadcast\nto: all\ntext: Hi!")
    world.hears("Owner", "yes")
    settle(world)
    assert counted(world)["planned"] == 43


def test_two_that_launch_at_once_take_two_numbers(world: TestWorld):
    row = {"name": "", "kind": "broadcast", "sender": SALON, "wishes": "{}", "shape": "{}", "created": world.at}
    world.hears("Owner", "/broadcast\nto: all\ntext: Hi!")
    made = insert("campaign", "number status due life tries note counted laid " + " ".join(row))
    with transaction(world.world.db, world.salon) as tx:
        tx.run(made, number=1, status="done", due=world.at, life="done", tries=0, note="", counted=0, laid=0, **row)
    world.hears("Owner", "yes")
    assert "campaign 2" in world.channel.sent[-1].body


def test_without_twilio_the_old_list_is_told(world: TestWorld):
    world.template("approved", "hey", "en", "Hey")
    read_templates(world.world)
    world.at += timedelta(minutes=1)
    world.templates.clear()

    def out_of_reach() -> Any:
        raise OSError("out of reach")

    object.__setattr__(world.world, "templates", out_of_reach)
    world.hears("Owner", "/templates")
    assert "hey · en" in world.channel.sent[-1].body
    assert "did not answer" in world.channel.sent[-1].body
    with transaction(world.world.db, world.salon) as tx:
        assert tx.all(template.WISHES, at=world.at) == []


def test_agents_may_not(world: TestWorld):
    with transaction(world.world.db, world.salon) as tx:
        tx.run(Sql("UPDATE staff SET role = 'agent' WHERE business_id = :business"))
    for words in ("/broadcast", "/pause all", "/stats", "/templates"):
        world.hears("Owner", words)
        assert "owners and managers" in world.channel.sent[-1].body
    assert world.rows("campaign") == []
