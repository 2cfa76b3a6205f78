"""Names in several languages: any of them is understood, whoever says it; short words and slips of any as well."""

from datetime import UTC, datetime

import pytest

from flows.hears.said import Said
from flows.needs.booking import Names, Place, Service, Shop
from flows.rules.wishes import Told, told

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
# service -> what it is called in English, German, Spanish
CALLED = {
    "haircut": ("Haircut", "Haarschnitt", "Corte de pelo"),
    "colour": ("Colour", "Farbe", "Tinte"),
    "facial": ("Facial", "Gesichtsbehandlung", "Facial"),
    "set": ("Cut and colour", "Schnitt und Farbe", "Corte y tinte"),
    "beard": ("Beard trim", "", ""),
}


def names(english: str, german: str, spanish: str) -> Names:
    others = tuple((code, name) for code, name in (("de", german), ("es", spanish)) if name)
    return (("", english), *others) if others else ()


def shop(language: str) -> Shop:
    """As people of this language read it."""
    at = ("en", "de", "es").index(language)
    services = [Service(slug, every[at] or every[0], 45, names=names(*every)) for slug, every in CALLED.items()]
    places = (Place("north", "North", "UTC", names=(("", "North"), ("de", "Nordbad"))), Place("south", "South", "UTC"))
    return Shop(tuple(services), places)


SHOPS = {language: shop(language) for language in ("en", "de", "es")}
# language, words -> service, other services, those that may be meant
TOLD = [
    ("de", "Haarschnitt", "haircut", (), ()),
    ("de", "ich hätte gern einen haarschnitt", "haircut", (), ()),
    ("de", "haircut", "haircut", (), ()),
    ("de", "corte de pelo", "haircut", (), ()),
    ("en", "haarschnitt please", "haircut", (), ()),
    ("es", "haircut", "haircut", (), ()),
    ("en", "farbe", "colour", (), ()),
    ("de", "Haarschnitt und Farbe", "haircut", ("colour",), ()),
    ("de", "schnitt und farbe", "set", (), ()),  # a longer name hides one inside it
    ("es", "corte y tinte", "set", (), ()),
    ("de", "haircut und farbe", "haircut", ("colour",), ()),  # of two languages
    ("es", "un corte", "", (), ("haircut", "set")),
    ("en", "a facial", "facial", (), ()),  # called the same in two
    ("de", "gesichtsbehandlungen", "facial", (), ()),
    ("de", "Harschnitt", "haircut", (), ()),  # slips
    ("en", "harschnitt", "haircut", (), ()),
    ("en", "haarschnit", "", (), ("haircut",)),
    ("es", "tinted", "", (), ("colour", "set")),
    ("de", "beard trim", "beard", (), ()),
    ("de", "bartpflege", "beard", (), ()),  # nobody has named it so: a word of every day
    ("en", "set", "set", (), ()),  # the short name counts in each
]


@pytest.mark.parametrize(("language", "text", "service", "also", "among"), TOLD)
def test_a_service_is_known_by_any_of_its_names(language, text, service, also, among):
    found = told(Said(text, AT, language), SHOPS[language])
    assert (found.service, found.also, set(found.among)) == (service, also, set(among))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("text", ["im Nordbad", "north"])
def test_a_place_is_known_by_any_of_its_names(language, text):
    assert told(Said(text, AT, language), SHOPS[language]) == Told(place="north")


def test_the_name_that_a_person_reads_goes_first():
    """Two services that are called alike in different languages."""
    pan = Service("bread", "Pan", 30, names=(("", "Bread"), ("es", "Pan")))
    wok = Service("wok", "Wok", 30, names=(("", "Pan"), ("es", "Wok")))
    read_in_spanish, read_in_english = Shop((wok, pan)), Shop((pan._replace(name="Bread"), wok._replace(name="Pan")))
    assert told(Said("pan", AT, "es"), read_in_spanish).service == "bread"
    assert told(Said("pan", AT, "en"), read_in_english).service == "wok"
