"""`kill -9` in the middle of a broadcast: nobody gets it twice, nobody is lost without a name."""

import time
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.outside.desk import OWNER, Desk, open_desk, until
from tests.outside.test_broadcast import broadcast

FAULTS = (
    {"kind": "lost_after", "chance": 0.02},
    {"kind": "lost_before", "chance": 0.02},
    {"kind": "error_after", "chance": 0.01},
    {"kind": "disordered", "chance": 0.2},
    {"kind": "doubled", "chance": 0.1},
    {"kind": "missing", "chance": 0.1},
)


def furnish(desk: Desk, folder: Path, count: int) -> set[str]:
    """So many people who allowed it; their addresses."""
    phones = [f"+4474011{n:05}" for n in range(count)]
    rows = "\n".join(f"{phone},Guest {n},yes" for n, phone in enumerate(phones))
    (folder / "people.csv").write_text(f"phone,name,consent_marketing\n{rows}\n")
    done = desk.run("import", "people.csv", "--yes")
    assert done.returncode == 0, done.stderr
    desk.standin.template(
        "spring_offer", "Hello {{1}}, spring is here at Rosewood. See you soon!", variables={"1": "Ann"}
    )
    desk.hears(OWNER, "/templates")
    return {f"whatsapp:{phone}" for phone in phones}


def queues(desk: Desk) -> dict[str, int]:
    return dict((desk.health() or {}).get("queues", {}))


def settled(desk: Desk) -> bool:
    now = queues(desk)
    return bool(now) and not any(now[name] for name in ("inbox", "touches", "outbox", "unknown"))


def judge(desk: Desk, wanted: set[str]) -> None:
    """Ledger plus named unknown is what was wanted, and nobody is in the ledger twice."""
    until(lambda: settled(desk), "everything is settled and looked up", 180)
    got = Counter(str(line["to"]) for line in desk.standin.ledger() if line["to"] in wanted)
    assert [to for to, times in got.items() if times > 1] == []
    assert len(got) == len(wanted), f"{len(wanted) - len(got)} are missing; {queues(desk)}"


def kills(desk: Desk, seed: int, times: int) -> None:
    chance = Random(seed)
    for _ in range(times):
        time.sleep(chance.uniform(0.05, 1.0))
        desk.kill()
        desk.start()


@pytest.mark.parametrize("seed", [1])
def test_two_kills_in_a_broadcast(empty_url: str, tmp_path: Path, seed: int):
    with open_desk(empty_url, tmp_path, sender_rate=60, reconcile_after=2) as desk:
        wanted = furnish(desk, tmp_path, 200)
        desk.standin.faults(*FAULTS)
        broadcast(desk, "template: spring_offer", "1: {{ name }}")
        kills(desk, seed, 2)
        judge(desk, wanted)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_twenty_kills_in_a_broadcast(empty_url: str, tmp_path: Path, seed: int):
    with open_desk(empty_url, tmp_path, sender_rate=60, reconcile_after=2) as desk:
        wanted = furnish(desk, tmp_path, 1200)
        desk.standin.faults(*FAULTS)
        broadcast(desk, "template: spring_offer", "1: {{ name }}")
        kills(desk, seed, 20)
        judge(desk, wanted)


@pytest.mark.parametrize("empty_url", ["postgres"], indirect=True)
@pytest.mark.parametrize(("seed", "count", "times"), [(1, 200, 2), pytest.param(2, 1200, 20, marks=pytest.mark.soak)])
def test_kills_of_two_servers_on_one_database(empty_url: str, tmp_path: Path, seed: int, count: int, times: int):
    with open_desk(empty_url, tmp_path, sender_rate=60, reconcile_after=2) as desk:
        second = Desk(desk.standin, empty_url, tmp_path, desk.port + 1, sender_rate=60, reconcile_after=2)
        second.start()
        try:
            wanted = furnish(desk, tmp_path, count)
            desk.standin.faults(*FAULTS)
            broadcast(desk, "template: spring_offer", "1: {{ name }}")
            chance = Random(seed)
            for _ in range(times):
                time.sleep(chance.uniform(0.05, 1.0))
                one = chance.choice([desk, second])
                one.kill()
                one.start()
            judge(desk, wanted)
        finally:
            second.kill()
