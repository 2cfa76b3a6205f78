"""`/today`: the day that is meant, and the place where there are several."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from flows.effects import Say
from flows.engine import Turn
from flows.facts import Business, Contact
from flows.needs.booking import FindDay, Visit
from flows.staff.today import need, tell, unclear

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday
SALON = Business(1, "Rosewood", "Europe/London", "GB", "GBP", "en")


def turn(words: str, known: Any = (), locale: str = "en") -> Turn[Any]:
    data: Mapping[str, Any] = {"words": words}
    who = Contact(id=1, name="Owner", locale=locale, zone="", role="owner", sender="s", address="a")
    return Turn(AT, "token", SALON, who, "new", data, known)


DAYS = [
    ("", "en", date(2026, 3, 2)),
    ("tomorrow", "en", date(2026, 3, 3)),
    ("fri", "en", date(2026, 3, 6)),
    ("morgen", "de", date(2026, 3, 3)),
    ("5 march", "en", date(2026, 3, 5)),
    ("next week", "en", date(2026, 3, 9)),
]


@pytest.mark.parametrize(("words", "locale", "day"), DAYS, ids=[case[0] for case in DAYS])
def test_a_day_behind_the_verb_is_read(words: str, locale: str, day: date):
    asked = turn(words, locale=locale)
    assert need(asked) == FindDay(day)
    assert not unclear(asked)


@pytest.mark.parametrize("words", ["whenever", "3pm", "soho"])
def test_what_is_no_day_is_said(words: str):
    assert unclear(turn(words))


@pytest.mark.parametrize(("places", "told"), [(1, ""), (2, "Soho")])
def test_the_place_is_named_where_there_are_several(places: int, told: str):
    visit = Visit(1, 2, "Ana", "", "Cut", "Soho", "Mia", AT, AT, places)
    [say] = tell(turn("", (visit,)))
    assert isinstance(say, Say)
    assert say.args["lines"] == ((AT, AT, "Ana", "Cut", "Mia", told),)
