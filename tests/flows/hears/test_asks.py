"""Questions that ask about calling off wish for none of it; a yes or no is heard in every language."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from flows.hears.answers import yes_no
from flows.hears.intents import agreed, asks, asks_about, intent
from flows.hears.said import UNCLEAR, Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
ABOUT = """
    en: what is your cancellation policy?
    en: whats your cancelation policy
    en: do you charge if I cancel late?
    en: can I cancel later if needed?
    en: what if I want to stop?
    en: no cancellation fee, right?
    en: is it possible to cancel 2 hours before?
    en: is it free to cancel?
    en: what happens if I don't come
    en: can i reschedule afterwards?
    en: how late can I cancel?
    en: do i get a refund if i cancel
    en: is there a fee for cancelling
    es: cuál es la política de cancelación?
    es: ¿cobran si cancelo tarde?
    es: ¿puedo cancelar más tarde si hace falta?
    es: ¿y si tengo que cancelar?
    es: ¿hay gastos de cancelación?
    es: qué pasa si no puedo ir
    es: hasta cuándo puedo cancelar gratis
    de: wie sind eure Stornobedingungen?
    de: kostet es etwas, wenn ich absage?
    de: kann ich später noch absagen?
    de: was ist, wenn ich absagen muss?
    de: gibt es Stornogebühren?
    de: bis wann kann ich kostenlos stornieren
    de: was passiert wenn ich nicht komme
    de: keine Stornokosten, oder?
    fr: quelle est votre politique d'annulation ?
    fr: vous facturez si j'annule trop tard ?
    fr: je peux annuler plus tard si besoin ?
    fr: et si je dois annuler ?
    fr: y a-t-il des frais d'annulation ?
    fr: jusqu'à quand puis-je annuler gratuitement
    fr: pas de frais d'annulation, non ?
    pt: qual é a política de cancelamento?
    pt: vocês cobram se eu cancelar tarde?
    pt: posso cancelar depois se precisar?
    pt: e se eu tiver que desmarcar?
    pt: tem taxa de cancelamento?
    pt: até quando posso cancelar
    it: qual è la politica di cancellazione?
    it: fate pagare se disdico tardi?
    it: posso disdire più tardi se serve?
    it: e se devo disdire?
    it: c'è una penale per la disdetta?
    it: fino a quando posso disdire gratis
    it: pago qualcosa se annullo
    nl: wat is jullie annuleringsbeleid?
    nl: kost het iets als ik te laat afzeg?
    nl: kan ik later annuleren als het nodig is?
    nl: wat als ik moet afzeggen?
    nl: zijn er annuleringskosten?
    nl: tot wanneer kan ik gratis annuleren
"""
WISHES = """
    en: cancel
    en: please cancel
    en: cancel my appointment
    en: can i cancel my appointment
    en: i need to cancel my booking for friday
    en: can I cancel it
    en: what about tuesday
    en: what if we do tuesday at 3?
    en: can i move my appointment to later
    en: can I reschedule to after 5
    en: stop
    en: how do i cancel
    en: sorry i need to cancel
    en: i want to cancel if possible
    en: can you cancel please
    en: I have to cancel, something came up
    es: cancelar
    es: quiero cancelar mi cita
    es: puedo cancelar mi cita?
    es: ¿y si el martes?
    es: ¿y si por la tarde?
    es: anula la cita por favor
    es: puedo cambiar mi cita para más tarde
    de: abbrechen
    de: ich muss absagen
    de: kann ich den Termin absagen?
    de: kann ich den Termin auf später verschieben
    de: bitte den Termin stornieren
    de: können wir den Termin noch verlegen
    fr: annuler
    fr: je dois annuler
    fr: puis-je annuler mon rendez-vous ?
    fr: je peux déplacer plus tard
    fr: et si mardi ?
    pt: cancelar
    pt: quero desmarcar
    pt: posso cancelar a minha marcação?
    pt: posso remarcar para mais tarde
    it: annulla
    it: devo disdire
    it: posso disdire l'appuntamento?
    it: posso spostare più tardi
    nl: annuleren
    nl: ik moet afzeggen
    nl: kan ik mijn afspraak annuleren?
    nl: kan ik de afspraak nog afzeggen?
    nl: kan ik later komen
"""


def lines(table: str) -> Iterator[Said]:
    for line in table.strip().splitlines():
        language, _, text = line.strip().partition(": ")
        yield Said(text, AT, language)


@pytest.mark.parametrize("said", list(lines(ABOUT)), ids=lambda said: said.text)
def test_asking_about_it_is_no_wish(said: Said) -> None:
    assert asks_about(said)
    assert asks(said)
    assert intent(said) is None
    assert agreed(said) is None


@pytest.mark.parametrize("said", list(lines(WISHES)), ids=lambda said: said.text)
def test_a_wish_stays_a_wish(said: Said) -> None:
    assert not asks_about(said)


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("do you accept cash", True), ("is there wifi", True), ("tomorrow?", True),
        ("what", False), ("tomorrow at 3", False), ("I can do Tuesday", False),
    ],
)  # fmt: skip
def test_a_question(text: str, asking: bool) -> None:
    assert asks(Said(text, AT)) is asking


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("en", "ja", "yes"), ("en", "nein danke", "no"), ("en", "sí", "yes"), ("en", "claro que sí", "yes"),
        ("en", "oui", "yes"), ("en", "non merci", "no"), ("en", "nee", "no"), ("es", "yes", "yes"),
        ("de", "oui", "yes"), ("fr", "sim", "yes"),
        ("nl", "nein", "no"), ("en", "d'accord", "yes"), ("en", "ha", ""), ("en", "maybe", ""),
        ("en", "evet", "yes"), ("en", "haan theek hai", "yes"), ("en", "نعم", "yes"), ("en", "hayır", "no"),
    ],
)  # fmt: skip
def test_yes_and_no_of_another_language(language: str, text: str, answer: str) -> None:
    assert yes_no(Said(text, AT, language)) == ((answer, "") if answer else UNCLEAR)
