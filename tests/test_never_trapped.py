"""Whoever is anywhere gets out again, and loses nothing: every flow, every state, every word; and random walks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from bot.inbound import open_scene
from flows.all import ALL, FLOWS
from flows.engine import PUT, Flow, Mark, Session, State
from flows.hears.choose import Offered
from storage import business, contact, conversation
from storage.db import transaction
from storage.scene import Memo
from tests import salon
from tests.world import SALON, TestWorld

HOUR = timedelta(hours=1)
Promise = Callable[[Session, Flow[Any], list[Session]], None]
TOLD = ("hours", "where", "prices")
WORDS = ("menu", "back", "cancel", "help", "human", "stop", "start", "language", *TOLD)
VISIT = {"service": "haircut", "place": "soho", "whens": [["2026-03-03", "", "15:00", "", "", ""]]}
DATA: dict[str, dict[str, Any]] = {
    "booking": VISIT,
    "bookings": {"wish": "my_bookings", "picked": 77},
    "questionnaire": {"slug": "quiz", "answers": {}, "version": 1},
    "promotion": {"code": "MASK"},
}
CUSTOMER = [flow for flow in ALL if flow.side == "customer"]
PLACES = [
    pytest.param(flow, state, id=f"{flow.name}.{state.name}")
    for flow in CUSTOMER
    for state in flow.states
    if not state.ends and (state.asks or state.name == "with_staff")
]


def furnish(world: TestWorld) -> None:
    """A salon with all that one can ask for, and a visit of Ana's to come."""
    salon.open_salon(world)
    world.quiz()
    world.promotion("MASK", "A free mask")
    starts = world.at + timedelta(days=2)
    visit = {"service": "haircut", "place": "soho", "staff": "mia", "status": "booked", "created": world.at}
    world.put("booking", id=77, contact=world.ids["Ana"], starts=starts, ends=starts + HOUR, more="{}", **visit)


def stand(world: TestWorld, name: str, stack: list[Session]) -> None:
    """Put somebody there."""
    with transaction(world.world.db, world.salon) as tx:
        who = contact.by_ids(tx, [world.ids[name]], SALON)[world.ids[name]]
        rows: dict[Any, Any] = {}
        scene = open_scene(world.world, rows, business.by_id(tx), who, "stand", world.at)
        scene.stack, scene.memo = stack, Memo()
        conversation.save(scene, "", None)
        tx.write(rows)


@pytest.mark.parametrize("db_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(("flow", "state"), PLACES)
def test_every_word_leads_where_it_promises(world: TestWorld, flow: Flow[Any], state: State[Any], word: str):
    if not state.asks and word in TOLD:
        return  # a person holds the chat: this is for them
    furnish(world)
    under = Session(7, "questionnaire", world.at, "asking", DATA["questionnaire"], version=1, step=1)
    here = Session(8, flow.name, world.at, state.name, DATA.get(flow.name, {}), version=3, step=3)
    beneath = [] if flow.name == "questionnaire" else [under]
    stand(world, "Ana", [*beneath, here])
    world.hears("Ana", word)
    said = [line for line in world.said() if line.startswith("Ana <")]
    assert {row.life for row in world.rows("inbox")} == {"done"}
    assert len(said) == 1, said
    after = world.stack("Ana")
    assert [s.id for s in after[: len(beneath)]] == [s.id for s in beneath], "what lay beneath is lost"
    PROMISES[word](here, flow, after[len(beneath) :])
    if word in ("stop", "start"):
        assert marketing(world) is (word == "start")


@pytest.mark.parametrize("db_url", ["sqlite"], indirect=True)
def test_who_stands_in_a_state_of_an_earlier_version_goes_on(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    furnish(world)
    monkeypatch.setitem(FLOWS, "meant", replace(FLOWS["meant"], renamed={"wondering": "asking"}))  # type: ignore[arg-type]  (read only elsewhere)
    stand(world, "Ana", [Session(8, "meant", world.at, "wondering", {}, version=3, step=3)])
    world.hears("Ana", "a booking")
    assert {row.life for row in world.rows("inbox")} == {"done"}
    assert [s.state for s in world.stack("Ana")] == ["asking"]


def uncounted(session: Session) -> dict[str, Any]:
    """Without how often its question was put."""
    return {name: value for name, value in session.data.items() if name != PUT}


def stays(here: Session, flow: Flow[Any], above: list[Session]) -> None:
    """It was told something, and stands where it stood."""
    assert [(s.id, s.state, uncounted(s)) for s in above] == [(here.id, here.state, here.data)]


def told(here: Session, flow: Flow[Any], above: list[Session]) -> None:
    """As `stays`, but a menu or a look at their visits is no loss."""
    if not flow.is_passing(here.state):
        stays(here, flow, above)


def leads_to(name: str) -> Promise:
    def promise(here: Session, flow: Flow[Any], above: list[Session]) -> None:
        same = flow.name == name
        assert above[-1].flow == name
        assert [s.id for s in above[:-1]] == ([] if same or flow.is_passing(here.state) else [here.id])

    return promise


def gone(here: Session, flow: Flow[Any], above: list[Session]) -> None:
    """Out of it; where nothing else runs, the menu follows."""
    assert here.id not in [s.id for s in above]


def decided(here: Session, flow: Flow[Any], above: list[Session]) -> None:
    """As `stays`, but whoever has decided is not asked any more."""
    (gone if flow.name == "consent" else stays)(here, flow, above)


PROMISES: dict[str, Promise] = {
    "menu": leads_to("menu"),
    "human": leads_to("human"),
    "language": leads_to("language"),
    "back": gone,
    "cancel": gone,
    "help": stays,
    "stop": decided,
    "start": decided,
    **dict.fromkeys(TOLD, told),
}


def marketing(world: TestWorld) -> bool:
    key = (world.ids["Ana"], "marketing", "whatsapp")
    [permission] = [r for r in world.rows("permission") if (r.contact, r.purpose, r.channel) == key]
    return bool(permission.granted)


@pytest.mark.parametrize("flow", [f for f in CUSTOMER if any(s.asks for s in f.states)], ids=lambda f: f.name)
def test_back_returns_to_the_question_before(world: TestWorld, flow: Flow[Any]):
    furnish(world)
    asking = [s for s in flow.states if s.asks]
    state, data = asking[0], DATA.get(flow.name, {})
    mark = Mark(1, state.name, data, (Offered("yes", "yes"),))
    stand(world, "Ana", [Session(8, flow.name, world.at, asking[-1].name, data, version=4, step=4, trail=(mark,))])
    world.hears("Ana", "back")
    [top] = world.stack("Ana")
    assert (top.state, top.step, top.trail, uncounted(top)) == (state.name, 1, (), data)


SAYS = ["book", "tomorrow 3pm", "yes", "no", "1", "2", "9", "ok?", "", "tap", "wait", "👍", "MASK", "\u202eabc", *WORDS]


@pytest.mark.parametrize("seed", range(6))
def test_random_walks_end_at_the_menu(world: TestWorld, seed: int):
    furnish(world)
    chance = Random(seed)
    for _ in range(25):
        word = chance.choice(SAYS)
        if word == "wait":
            world.passes(hours=chance.choice([1, 3, 9, 200]))
        elif word == "tap" and world.channel.buttons:
            _, label, payload = chance.choice(world.channel.buttons)
            world.hears("Ana", label, tap=payload)
        else:
            world.hears("Ana", word)
        assert {row.life for row in world.rows("inbox")} <= {"done"}
    world.hears("Ana", "menu")
    assert world.stack("Ana")[-1].flow == "menu"
