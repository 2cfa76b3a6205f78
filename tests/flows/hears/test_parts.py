"""Several things in one message: what is answered at once, and what is left."""

from datetime import UTC, datetime

import pytest

from flows.hears.parts import kept, questions
from flows.hears.said import Said

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
WANTED = ("hours", "where", "prices")

# fmt: off
PARTS = [
    ("en", "haircut tomorrow at 3, and what does it cost?", ["prices"], "haircut tomorrow at 3"),
    ("en", "where are you & are you open on sunday", ["where", "hours"], ""),
    ("es", "un corte mañana y ¿cuánto cuesta?", ["prices"], "un corte mañana"),
    ("es", "quiero una cita en Soho", [], "quiero una cita en Soho"),
    ("pt", "um corte amanhã e quanto custa?", ["prices"], "um corte amanhã"),
    ("fr", "une coupe demain et c'est combien ?", ["prices"], "une coupe demain"),
    ("de", "einmal Schneiden morgen und was kostet das?", ["prices"], "einmal Schneiden morgen"),
    ("it", "un taglio domani e quanto costa?", ["prices"], "un taglio domani"),
    ("nl", "knippen morgen en wat kost dat?", ["prices"], "knippen morgen"),
    ("hi", "कल हेयरकट और कितने पैसे लगेंगे?", ["prices"], "कल हेयरकट"),
    ("ar", "قص شعر غدا، كم السعر؟", ["prices"], "قص شعر غدا"),
    ("tr", "yarın saç kesimi ve fiyatı ne kadar?", ["prices"], "yarın saç kesimi"),
]
# fmt: on


@pytest.mark.parametrize(("language", "text", "asked", "rest"), PARTS)
def test_parts(language: str, text: str, asked: list[str], rest: str):
    found, left = questions(Said(text, AT, language), WANTED)
    assert (list(found), left) == (asked, rest)


# fmt: off
KEPT = [
    ("en", "i dont want any ads. book me a haircut tomorrow", "book me a haircut tomorrow"),
    ("en", "no more messages please, but can I come in on friday", "but can I come in on friday"),
    ("es", "no quiero ofertas! quiero cita para el viernes", "quiero cita para el viernes"),
    ("fr", "plus de pub svp. je voudrais un rendez-vous jeudi", "je voudrais un rendez-vous jeudi"),
    ("de", "keine Werbung mehr bitte. Ich brauche einen Termin am Freitag", "Ich brauche einen Termin am Freitag"),
    ("it", "non voglio più messaggi. vorrei prenotare giovedì", "vorrei prenotare giovedì"),
    ("pt", "não quero mais mensagens. quero marcar para sexta", "quero marcar para sexta"),
    ("nl", "geen reclame meer. ik wil een afspraak vrijdag", "ik wil een afspraak vrijdag"),
    ("en", "stop sending me messages", ""),
    ("en", "please stop the ads, thank you", ""),
    ("de", "keine Nachrichten mehr, danke", ""),
    ("en", "haircut tomorrow", ""),
]
# fmt: on


@pytest.mark.parametrize(("language", "text", "rest"), KEPT)
def test_what_is_wished_for_beside_a_refusal(language: str, text: str, rest: str):
    assert kept(Said(text, AT, language)) == rest
