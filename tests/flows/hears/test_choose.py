"""Which of the offered options is meant."""

from datetime import UTC, datetime

import pytest

from flows.hears.choose import Offered, choose, choose_many, is_place
from flows.hears.said import UNCLEAR, Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
SERVICES = [
    Offered("pick:cut", "Haircut"),
    Offered("pick:beard", "Beard trim"),
    Offered("pick:both", "Cut and colour"),
    Offered("pick:colour", "Colour"),
    Offered("later", "Not now"),
]
TIMES = [Offered("at:1300", "Fri 13:00"), Offered("at:1400", "Fri 14:00"), Offered("more", "Other times")]
ALLERGIES = [
    Offered("a:nuts", "Nuts"),
    Offered("a:latex", "Latex"),
    Offered("a:milk", "Milk"),
    Offered("a:x", "Oil and wax"),
]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2", ("pick", "beard")),
        ("2.", ("pick", "beard")),
        ("(2)", ("pick", "beard")),
        ("2️⃣", ("pick", "beard")),
        ("٢", ("pick", "beard")),
        ("number two", ("pick", "beard")),
        ("option 2 please", ("pick", "beard")),
        ("the second one", ("pick", "beard")),
        ("first", ("pick", "cut")),
        ("the last one", ("later", "")),
        ("HAIRCUT", ("pick", "cut")),
        ("the haircut please", ("pick", "cut")),
        ("hairct", ("pick", "cut")),
        ("beard trimm", ("pick", "beard")),
        ("I'd take the beard", ("pick", "beard")),
        ("cut and colour", ("pick", "both")),
        ("not now", ("later", "")),
        ("any", ("any", "")),
        ("whichever", ("any", "")),
        ("I don't mind", ("any", "")),
        ("none of these", ("none", "")),
        ("neither", ("none", "")),
        ("6", UNCLEAR),
        ("0", UNCLEAR),
        ("not the haircut", UNCLEAR),
        ("haircut or beard trim", UNCLEAR),
        ("the moon", UNCLEAR),
        ("", UNCLEAR),
    ],
)
def test_services(text, meant):
    assert choose(Said(text, AT), SERVICES) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("fri 14:00", ("at", "1400")),
        ("Fri 14.00", ("at", "1400")),
        ("ok fri 13:00 please", ("at", "1300")),
        ("fri 15:00", UNCLEAR),
        ("13:30", UNCLEAR),
        ("the 2nd", UNCLEAR),
        ("the second", ("at", "1400")),
        ("the first one works", ("at", "1300")),
        ("second is good for me", ("at", "1400")),
        ("the first one, I doubt it", UNCLEAR),
        ("other tims", ("more", "")),
    ],
)
def test_digits_are_never_near(text, meant):
    assert choose(Said(text, AT), TIMES) == meant


@pytest.mark.parametrize(("language", "text", "label"), [("en", "yes", "Dyes"), ("de", "sicher", "Silcher")])
def test_a_yes_or_a_no_is_no_label_misspelt(language, text, label):
    offered = [Offered("pick:it", label)]
    assert choose(Said(text, AT, language), offered) == UNCLEAR
    assert choose_many(Said(text, AT, language), offered) == []


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("es", "la segunda", ("pick", "beard")),
        ("es", "cualquiera", ("any", "")),
        ("es", "ninguno", ("none", "")),
        ("pt", "o terceiro", ("pick", "both")),
        ("pt", "tanto faz", ("any", "")),
        ("fr", "le premier", ("pick", "cut")),
        ("fr", "n'importe", ("any", "")),
        ("fr", "aucun", ("none", "")),
        ("de", "das zweite bitte", ("pick", "beard")),
        ("de", "egal", ("any", "")),
        ("de", "um 2", UNCLEAR),  # a time; in English "um" is nothing
        ("de", "so bald wie möglich", ("any", "")),
        ("en", "um 2", ("pick", "beard")),
        ("en", "next available please", ("any", "")),
        ("es", "lo antes posible", ("any", "")),
        ("de", "keins davon", ("none", "")),
        ("it", "la seconda", ("pick", "beard")),
        ("it", "nessuno", ("none", "")),
        ("nl", "de eerste", ("pick", "cut")),
        ("nl", "maakt niet uit", ("any", "")),
        ("hi", "दूसरा वाला", ("pick", "beard")),
        ("hi", "कोई भी", ("any", "")),
        ("ar", "الثاني", ("pick", "beard")),
        ("ar", "لا يهم", ("any", "")),
        ("tr", "ikincisi", ("pick", "beard")),
        ("tr", "fark etmez", ("any", "")),
        ("tr", "hiçbiri", ("none", "")),
    ],
)
def test_languages(language, text, meant):
    assert choose(Said(text, AT, language), SERVICES) == meant


@pytest.mark.parametrize(
    ("language", "text", "alone"),
    [
        ("en", "the second one", True),
        ("en", "2", True),
        ("en", "the second of May", False),
        ("en", "haircut", False),
        ("es", "el segundo", True),
        ("de", "der zweite", True),
        ("de", "am zweiten Mai", False),
    ],
)
def test_an_ordinal_alone(language, text, alone):
    assert is_place(Said(text, AT, language)) is alone


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("1, 3 and 4", ["a:nuts", "a:milk", "a:x"]),
        ("1 3", ["a:nuts", "a:milk"]),
        ("1-3", ["a:nuts", "a:latex", "a:milk"]),
        ("nuts and latex", ["a:nuts", "a:latex"]),
        ("latex, nuts", ["a:nuts", "a:latex"]),
        ("nuts, oil and wax", ["a:nuts", "a:x"]),
        ("latx & milk", ["a:latex", "a:milk"]),
        ("the first and the last", ["a:nuts", "a:x"]),
        ("all of them", ["a:nuts", "a:latex", "a:milk", "a:x"]),
        ("just milk please", ["a:milk"]),
        ("nuts and fish", []),
        ("5", []),
        ("", []),
    ],
)
def test_several(text, ids):
    assert [option.id for option in choose_many(Said(text, AT), ALLERGIES)] == ids


@pytest.mark.parametrize(
    "text",
    ["yes but can we make it 9:30", "yes if its less than 50 euro", "no wait", "ok and is it free", "yess but no"],
)
def test_a_yes_inside_a_sentence_is_for_the_flow_to_hear(text):
    offered = [Offered("yes", "Yes"), Offered("other", "Another time"), Offered("no", "No")]
    assert choose(Said(text, AT), offered) == UNCLEAR
