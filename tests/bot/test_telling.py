"""A business that was loaded can be told as a file, and that file makes it anew."""

import re
from pathlib import Path

import pytest

from bot.loading import load_text
from bot.loading.telling import tell, written
from storage.db import transaction
from tests.world import TestWorld

PAGE = Path(__file__).parent.parent.parent / "docs" / "business-file.md"
SALON = "\n".join(re.findall(r"```toml\n(.*?)```", PAGE.read_text(), re.DOTALL))
ODD = """
[[place]]
slug = "a"
name = "The \\"Old\\" Mill \\\\ Ölmühle"
[[service]]
slug = "yoga"
name = "Yoga"
minutes = 60
price = 0
active = false
[[hours]]
place = "a"
days = ["fri", "sat"]
from = "18:00"
to = "02:00"
[[hours]]
place = "a"
days = ["mon"]
from = "09:00"
to = "12:00"
[[promotion]]
code = "Five"
title = "Five off"
kind = "amount"
value = "5.50"
per_person = 0
"""
YEN = '[business]\ncurrency = "JPY"\n[[service]]\nslug = "cut"\nname = "Cut"\nminutes = 30\nprice = 4000\n'


def load(world: TestWorld, business: int, text: str) -> list[str]:
    with transaction(world.world.db, business) as tx:
        return load_text(tx, text, world.at)


def told(world: TestWorld, business: int, *, phones: bool = True) -> str:
    with transaction(world.world.db, business) as tx:
        return written(tell(tx, world.at, phones=phones))


@pytest.mark.parametrize("file", [SALON, SALON + ODD, YEN])
def test_what_is_told_can_be_loaded(world: TestWorld, file):
    load(world, world.salon, file)
    text = told(world, world.salon)
    assert load(world, world.salon, text) == []
    assert load(world, world.neighbour, text)
    assert told(world, world.neighbour) == text


def test_what_is_empty_or_a_matter_of_course_is_not_told(world: TestWorld):
    load(world, world.salon, SALON)
    text = told(world, world.salon)
    assert not re.search(r'= (""|\[\]|null|None)', text)
    assert "capacity" not in text
    assert "active" not in text
    assert 'days = ["mon", "tue", "wed", "thu", "fri"]\nfrom = "09:00"\nto = "18:00"' in text
    assert 'from = "2026-03-01"\nuntil = "2026-05-31"' in text


def test_phones_can_be_left_out(world: TestWorld):
    load(world, world.salon, SALON)
    assert 'phone = "+447400123456"' in told(world, world.salon)
    assert "+44" not in told(world, world.salon, phones=False)
