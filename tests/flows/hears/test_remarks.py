"""What a message says besides its wish: something more, something that happened, something instead."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from flows.hears.remarks import adds, asks_how, gifts, instead, late, lets_go, reports, takes
from flows.hears.said import Said

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)

# fmt: off
YES: list[tuple[Callable[[Said], bool], str, str]] = [
    (adds, "en", "and also a colour"),
    (gifts, "en", "do you sell gift vouchers?"),
    (gifts, "en", "can I buy a gift card for my mum"),
    (gifts, "en", "I got a gift certificate"),
    (gifts, "es", "venden tarjetas regalo?"),
    (gifts, "es", "quiero comprar un bono regalo"),
    (gifts, "pt", "vocês têm vale presente?"),
    (gifts, "fr", "vendez-vous des cartes cadeaux ?"),
    (gifts, "fr", "je voudrais offrir un bon cadeau"),
    (gifts, "de", "Gutschein verschenken"),
    (gifts, "de", "verkaufen Sie Gutscheine?"),
    (gifts, "de", "haben Sie Geschenkgutscheine"),
    (gifts, "it", "avete buoni regalo?"),
    (gifts, "nl", "verkopen jullie cadeaubonnen?"),
    (gifts, "hi", "गिफ्ट कार्ड मिलेगा"),
    (gifts, "ar", "هل لديكم بطاقات هدايا"),
    (gifts, "tr", "hediye çeki satıyor musunuz"),
    (adds, "en", "could you add a blow-dry"),
    (adds, "en", "a beard trim too"),
    (adds, "es", "y también un tinte"),
    (adds, "es", "agrega un peinado"),
    (adds, "pt", "também queria uma escova"),
    (adds, "pt", "mais uma coloração"),
    (adds, "fr", "et aussi une couleur"),
    (adds, "fr", "vous pouvez ajouter un brushing ?"),
    (adds, "de", "und auch eine Färbung"),
    (adds, "de", "zusätzlich noch Augenbrauen"),
    (adds, "it", "anche la piega"),
    (adds, "it", "e la piega"),
    (adds, "nl", "ook verven graag"),
    (adds, "nl", "verven erbij"),
    (adds, "hi", "कलर भी कर दीजिए"),
    (adds, "hi", "beard bhi"),
    (adds, "ar", "وأيضا صبغة"),
    (adds, "tr", "ayrıca boya"),
    (adds, "tr", "bir de fön"),
    (adds, "tr", "and a shave"),
    (reports, "en", "I waited 40 minutes yesterday"),
    (reports, "en", "running 10 mins late"),
    (reports, "en", "sorry, I'll be a bit late"),
    (reports, "es", "llego 10 minutos tarde"),
    (reports, "es", "voy un poco tarde"),
    (reports, "es", "pedí cita hace dos semanas"),
    (reports, "pt", "estou atrasada"),
    (reports, "pt", "marquei há 3 dias"),
    (reports, "fr", "j'ai attendu vingt minutes"),
    (reports, "fr", "je suis venue il y a 2 semaines"),
    (reports, "fr", "je serai en retard"),
    (reports, "de", "ich habe 20 Minuten gewartet"),
    (reports, "de", "ich war vor drei Wochen bei euch"),
    (reports, "de", "ich komme 10 Minuten zu spät"),
    (reports, "it", "sono in ritardo di dieci minuti"),
    (reports, "it", "sono venuta due settimane fa"),
    (reports, "nl", "ik ben tien minuten later"),
    (reports, "nl", "ik sta in de file"),
    (reports, "hi", "मैं 10 मिनट लेट हूँ"),
    (reports, "hi", "main 2 hafte pehle aaya tha"),
    (reports, "ar", "سأتأخر 10 دقائق"),
    (reports, "ar", "انتظرت نصف ساعة"),
    (reports, "tr", "on dakika geç kalacağım"),
    (reports, "tr", "iki hafta önce gelmiştim"),
    (asks_how, "en", "how do I cancel?"),
    (asks_how, "en", "can I cancel or change it later?"),
    (asks_how, "en", "what if I need to reschedule"),
    (asks_how, "es", "¿cómo cancelo?"),
    (asks_how, "es", "¿puedo cancelar más tarde?"),
    (asks_how, "pt", "como faço para cancelar?"),
    (asks_how, "fr", "comment annuler ?"),
    (asks_how, "fr", "je peux l'annuler plus tard ?"),
    (asks_how, "de", "wie kann ich den Termin absagen?"),
    (asks_how, "de", "kann ich das später noch verschieben?"),
    (asks_how, "it", "come posso disdire?"),
    (asks_how, "nl", "hoe kan ik afzeggen?"),
    (asks_how, "tr", "nasıl iptal ederim"),
    (lets_go, "en", "oh never mind then"),
    (lets_go, "en", "nvm"),
    (lets_go, "en", "forget about it"),
    (lets_go, "en", "forget it, whatever"),
    (lets_go, "es", "bueno, déjalo así"),
    (lets_go, "pt", "deixa pra lá"),
    (lets_go, "fr", "non laisse tomber"),
    (lets_go, "de", "ach, lass gut sein"),
    (lets_go, "it", "no lascia stare"),
    (lets_go, "nl", "laat maar zitten"),
    (lets_go, "hi", "rehne do"),
    (lets_go, "ar", "انسى الموضوع"),
    (lets_go, "tr", "boş ver"),
    (takes, "en", "ok, I'll take it"),
    (takes, "en", "that one please"),
    (takes, "es", "me la quedo"),
    (takes, "pt", "pode ser"),
    (takes, "fr", "je prends celui-là"),
    (takes, "de", "den nehme ich"),
    (takes, "it", "prendo quello"),
    (takes, "nl", "die neem ik"),
    (instead, "en", "can we do 2pm instead"),
    (instead, "es", "a las 5 en vez de las 3"),
    (instead, "pt", "às 5 em vez disso"),
    (instead, "fr", "15h à la place"),
    (instead, "de", "stattdessen um 15 Uhr"),
    (instead, "it", "alle 5 invece"),
    (instead, "nl", "om 3 uur in plaats daarvan"),
    (instead, "hi", "3 बजे की जगह 5 बजे"),
    (instead, "ar", "الساعة 5 بدلا من 3"),
    (instead, "tr", "üç yerine beşte"),
]
NO: list[tuple[Callable[[Said], bool], str, str]] = [
    (gifts, "en", "any vouchers?"),
    (gifts, "en", "I have a voucher code"),
    (gifts, "es", "un vale de descuento"),
    (gifts, "fr", "bon de réduction"),
    (gifts, "de", "Gutscheincode SMILE15"),
    (gifts, "it", "buono sconto"),
    (gifts, "nl", "kortingscode"),
    (adds, "en", "make it a colour"),
    (adds, "en", "that is too late, a colour at 5"),
    (adds, "it", "è possibile una piega?"),
    (adds, "pt", "é possível um corte?"),
    (adds, "de", "lieber eine Färbung"),
    (adds, "tr", "boya olsun"),
    (reports, "en", "late on friday afternoon"),
    (reports, "es", "el viernes por la tarde"),
    (reports, "es", "voy el viernes por la tarde"),
    (reports, "pt", "pode atrasar uma hora?"),
    (reports, "fr", "il y a 2 places vendredi ?"),
    (reports, "de", "vor Freitag in 2 Wochen"),
    (reports, "de", "20 Uhr ist mir zu spät"),
    (reports, "nl", "kan het een uur later"),
    (reports, "it", "fa freddo venerdì?"),
    (reports, "hi", "आधा घंटा पहले"),
    (reports, "ar", "قبل الساعة 5"),
    (reports, "tr", "yarım saat önce"),
    (asks_how, "en", "can I change to 4pm?"),
    (asks_how, "en", "is there a cancellation fee?"),
    (asks_how, "de", "kann ich den Termin absagen?"),
    (lets_go, "en", "forget it, cancel my visit"),
    (lets_go, "en", "cancel"),
    (lets_go, "de", "absagen"),
    (takes, "en", "the later one"),
    (takes, "de", "das ist mir zu spät"),
    (instead, "en", "can we do 2pm"),
    (instead, "hi", "5 बजे"),
]
# fmt: on


@pytest.mark.parametrize(("says", "language", "text"), YES)
def test_it_says_so(says: Callable[[Said], bool], language: str, text: str):
    assert says(Said(text, AT, language))


@pytest.mark.parametrize(("says", "language", "text"), NO)
def test_it_says_no_such_thing(says: Callable[[Said], bool], language: str, text: str):
    assert not says(Said(text, AT, language))


LATE = """
    en: so sorry stuck on the tube running 15 mins late!! | ill be 15 minutes late, should i still come?
    en: I'm going to be a bit late | sorry, running about 10 minutes late | I'll be late
    en: tell Noor im late please
    es: llego 10 minutos tarde | voy con retraso | voy a llegar tarde | llegaré un poco tarde
    pt: vou atrasar | vou me atrasar 10 minutos | estou atrasada | vou chegar 10 minutos atrasado
    fr: j'ai 10 min de retard | je suis en retard | j'aurai un peu de retard | je serai un peu en retard
    de: ich verspäte mich | komme 10 min später | ich komme ca 10 min später | ich stehe im Stau
    de: bin 10 Minuten zu spät
    it: sono in ritardo | arrivo con 10 minuti di ritardo | faccio un po' tardi | ho dieci minuti di ritardo
    nl: ik ben 10 minuten te laat | ik kom iets later | ik ben een kwartier te laat | ik sta in de file
    hi: मैं 10 मिनट लेट हूँ | main late ho jaunga, late hu
    ar: سأتأخر 10 دقائق | أنا متأخرة
    tr: on dakika geç kalacağım | gecikeceğim
"""
PUNCTUAL = """
    en: how late are you open | late on friday afternoon | is friday evening too late | can I come an hour later
    en: push it back an hour
    es: el viernes por la tarde | ¿hasta qué hora, más tarde? | puedo ir un poco más tarde
    pt: sexta mais tarde | pode atrasar uma hora?
    fr: plus tard dans la semaine | c'est trop tard pour moi
    de: 20 Uhr ist mir zu spät | kann ich eine Stunde später kommen | später am Tag
    it: più tardi venerdì | è troppo tardi
    nl: kan mijn afspraak een uurtje later? | dat is te laat voor mij | later op de dag
    tr: daha geç bir saat
"""


def items(table: str) -> list[tuple[str, str]]:
    lines = [line.strip().split(":", 1) for line in table.strip().splitlines()]
    return [(language, item.strip()) for language, told in lines for item in told.split("|")]


@pytest.mark.parametrize(("language", "text"), items(LATE))
def test_somebody_comes_late(language: str, text: str):
    assert late(Said(text, AT, language))


@pytest.mark.parametrize(("language", "text"), items(PUNCTUAL))
def test_nobody_comes_late(language: str, text: str):
    assert not late(Said(text, AT, language))
