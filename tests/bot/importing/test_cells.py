"""Yes and no in the cells of spreadsheets."""

import pytest

from bot.importing.cells import yes_or_no


@pytest.mark.parametrize(
    ("text", "is_yes"),
    [
        ("Yes", True),
        ("TRUE", True),
        ("x", True),
        ("S\u00ed", True),
        ("s\u00ec.", True),
        ("VERDADEIRO", True),
        ("WAHR", True),
        ("हाँ", True),
        ("نعم", True),
        ("evet", True),
        ("0", False),
        ("N", False),
        ("n\u00e3o", False),
        ("Nein!", False),
        ("नहीं", False),
        ("لا", False),
        ("Hayır", False),
        ("maybe", None),
        ("yes?", None),
        ("ok", None),
        ("", None),
    ],
)
def test_yes_or_no(text: str, is_yes: bool | None):
    assert yes_or_no(text) is is_yes
