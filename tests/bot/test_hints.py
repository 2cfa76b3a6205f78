"""What a right file still lacks is said after loading."""

import pytest

from bot.loading import load_text
from bot.loading.hints import half_translated, lacking
from storage.db import transaction
from tests.world import TestWorld

CUT = '[[service]]\nslug = "cut"\nname = "Cut"\nminutes = 30\n'
WASH = '[[service]]\nslug = "wash"\nname = "Wash"\nminutes = 30\n'
SOHO = '[[place]]\nslug = "soho"\nname = "Soho"\n'
HOURS = '[[hours]]\nplace = "soho"\ndays = ["mon"]\nfrom = "09:00"\nto = "18:00"\n'
# what is loaded -> the beginnings of what is said of it
HINTS = [
    (CUT + SOHO + HOURS, []),
    (CUT, ["There is no place yet"]),
    (SOHO + HOURS, ["There is no service yet"]),
    (CUT + "active = false\n" + SOHO + HOURS, ["There is no service yet"]),
    (CUT + SOHO, ["Soho has no hours"]),
    (CUT + 'in.es.name = "Corte"\n' + WASH + SOHO + HOURS, ["in.es.name is missing in wash,"]),
    (CUT + 'in.es.name = "Corte"\n' + WASH + "active = false\n" + SOHO + HOURS, []),
    (CUT + 'in.es.name = "Corte"\n' + WASH + 'in.de.name = "Waschen"\n' + SOHO + HOURS,
     ["in.de.name is missing in cut,", "in.es.name is missing in wash,"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), HINTS, ids=range(len(HINTS)))
def test_what_is_lacking_is_said(world: TestWorld, text: str, said: list[str]):
    with transaction(world.world.db, world.salon) as tx:
        load_text(tx, text, world.at)
        hints = [*lacking(tx), *half_translated(tx)]
    assert len(hints) == len(said), hints
    assert all(hint.startswith(words) for hint, words in zip(hints, said, strict=True))
