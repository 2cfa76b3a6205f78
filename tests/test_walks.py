"""Whole conversations as golden files: tests/walks/*.txt. `pytest --update` writes what is said now; read the diff."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.recorded import RECORDED
from tests.salon import DIARY
from tests.world import TestWorld

WALKS = sorted((Path(__file__).parent / "walks").glob("*.txt"))
NEVER = ("booking", "award", "outbox", "inbox", "conversation", "touch", "answers", "turn")


LINES: dict[str, Callable[..., None]] = {
    r"(\w+) > (.*)": lambda world, name, text: world.hears(name, text.replace(" | ", "\n")),
    r"(\w+) taps old (.*)": lambda world, name, label: world.taps(name, label, oldest=True),
    r"(\w+) taps (.*)": lambda world, name, label: world.taps(name, label),
    r"(\w+) is at (-?[\d.]+), (-?[\d.]+)": lambda world, name, latitude, longitude: world.hears(
        name, "", kind="location", latitude=float(latitude), longitude=float(longitude)
    ),
    r"-- (\d+) (minutes|hours|days)": lambda world, n, unit: world.passes(**{unit: int(n)}),
    r"-- (\w+) is asked (\w+)": lambda world, name, slug: world.starts(name, "questionnaire", slug=slug),
    r"-- (\w+) is offered (\w+)": lambda world, name, code: world.starts(name, "promotion", code=code),
    r"-- there is a quiz": lambda world: world.quiz(),
    r"-- there is (\w+): (.*), (\d+) of it": lambda world, code, title, cap: world.promotion(code, title, cap=int(cap)),
    r"-- there is (\w+): (.*), from day (-?\d+) to (-?\d+)": lambda world, code, title, first, last: world.promotion(
        code, title, begins=int(first), days=int(last)
    ),
    r"-- there is (\w+): (.*), out of use": lambda world, code, title: world.promotion(code, title, active=False),
    r"-- (\w+) is tagged (\w+)": lambda world, name, tag: world.put("tag", tag=tag, contact=world.ids[name]),
    r"-- there is the (\w+) template (\w+) in (\w+): (.*)": lambda world, *told: world.template(*told),
    r"-- there is a survey": lambda world: world.survey(),
    **DIARY,
    **RECORDED,
    r"#.*": lambda world: None,
    r"": lambda world: None,
}


def walked(world: TestWorld, told: str) -> str:
    """The lines of a walk with what is said to them now; what is indented belongs to the line above it."""
    out: list[str] = []
    for line in re.split(r"\n(?!    )", told.removesuffix("\n")):
        if re.match(r"[\w+]+ < ", line):
            continue
        do, match = next((do, m) for pattern, do in LINES.items() if (m := re.fullmatch(pattern, line)))
        do(world, *match.groups())
        out += [line, *world.said()]
    return "\n".join(out) + "\n"


@pytest.mark.parametrize("path", WALKS, ids=lambda p: p.stem)
def test_walk(path: Path, world: TestWorld, request: pytest.FixtureRequest) -> None:
    told = path.read_text()
    retold = walked(world, told)
    if request.config.getoption("--update"):
        path.write_text(retold)
    else:
        assert retold == told
    assert all(world.rows(table, world.neighbour) == [] for table in NEVER), "the neighbour saw something"
    assert {row.life for row in world.rows("inbox")} <= {"done"}
