"""By how much a visit is to be moved; what is turned down."""

from datetime import UTC, datetime

import pytest

from flows.hears.refused import wanted
from flows.hears.said import Said
from flows.hears.shift import shift

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)

# fmt: off
SHIFTS = [
    ("en", "can I push it back an hour", 60),
    ("en", "can I come half an hour earlier", -30),
    ("en", "bring it forward by 2 hours", -120),
    ("en", "20 mins later please", 20),
    ("en", "an hour and a half later", 90),
    ("en", "delay my haircut by an hour", 60),
    ("en", "move it up an hour", -60),
    ("en", "two days later", 0),
    ("en", "in an hour", 0),
    ("en", "can I come back in 2 hours", 0),
    ("en", "later, in 2 hours", 0),
    ("en", "when can I come back for a 2 hour massage", 0),
    ("es", "¿puede ser una hora más tarde?", 60),
    ("es", "media hora después", 30),
    ("es", "un cuarto de hora antes", -15),
    ("es", "¿puedo adelantar la cita una hora?", -60),
    ("es", "una hora antes de las 3", 0),
    ("es", "antes de las 3 horas", 0),
    ("pt", "meia hora mais cedo", -30),
    ("pt", "uma hora depois", 60),
    ("pt", "posso adiar uma hora?", 60),
    ("fr", "deux rendez-vous à 2 heures après-midi", 0),
    ("fr", "une heure plus tard", 60),
    ("fr", "une demi-heure plus tôt", -30),
    ("fr", "un quart d'heure avant", -15),
    ("fr", "peut-on avancer le rendez-vous d'une heure ?", -60),
    ("fr", "repousser de deux heures", 120),
    ("fr", "une heure avant midi", 0),
    ("fr", "avant 3 heures", 0),
    ("de", "eine Stunde später", 60),
    ("de", "eine Viertelstunde früher", -15),
    ("de", "anderthalb Stunden später", 90),
    ("de", "um eine halbe Stunde nach hinten verschieben", 30),
    ("de", "den Termin um 30 Minuten vorverlegen", -30),
    ("it", "un'ora prima", -60),
    ("it", "mezz'ora dopo", 30),
    ("it", "mezzora dopo", 30),
    ("it", "posso anticipare di un'ora?", -60),
    ("it", "2 ore dopo le 5", 0),
    ("nl", "een half uur later", 30),
    ("nl", "een kwartier eerder", -15),
    ("nl", "kan het een uurtje naar achteren", 60),
    ("nl", "later dan 3 uur", 0),
    ("hi", "एक घंटा बाद", 60),
    ("hi", "आधा घंटा पहले", -30),
    ("hi", "ek ghanta baad", 60),
    ("hi", "aadha ghanta pehle", -30),
    ("hi", "5 बजे के बाद", 0),
    ("ar", "ساعة لاحقا", 60),
    ("ar", "نصف ساعة أبكر", -30),
    ("ar", "هل يمكن تأخير الموعد ساعة", 60),
    ("ar", "قبل الساعة 3", 0),
    ("tr", "bir saat sonra", 60),
    ("tr", "yarım saat önce", -30),
    ("tr", "yarım saat daha geç", 30),
    ("tr", "randevuyu bir saat ertele", 60),
    ("tr", "saat 3'ten sonra", 0),
    ("tr", "half an hour earlier", -30),
]
# fmt: on


@pytest.mark.parametrize(("language", "text", "minutes"), SHIFTS)
def test_shift(language: str, text: str, minutes: int):
    assert shift(Said(text, AT, language)) == minutes


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("es", "en Howth no, en el centro", "en el centro"),
        ("en", "not colour but a haircut", "a haircut"),
        ("en", "no, in Howth", "in howth"),
        ("pt", "no centro", "no centro"),
        ("pt", "não no centro", ""),
        ("es", "no en Howth, sino en el centro", "en el centro"),
        ("de", "nicht Färben, aber Schneiden", "schneiden"),
        ("hi", "नहीं, सोहो में", "सोहो में"),
        ("ar", "ليس في سوهو، في مدريد", "في مدريد"),
        ("tr", "Soho değil, Camden", "camden"),
    ],
)
def test_wanted(language: str, text: str, left: str):
    assert " ".join(filter(None, wanted(Said(text, AT, language)))) == left
