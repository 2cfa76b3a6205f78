"""Services are known by the words of every day in ten languages, whatever the business calls its own."""

from datetime import UTC, datetime

import pytest

from flows.hears.said import Said
from flows.hears.services import everyday
from flows.hears.words.shape_meanings import SERVICES
from flows.needs.booking import Member, Service, Shop
from flows.rules.everyday import NEAR
from flows.rules.wishes import Told, told

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
SALON = (
    "Haircut", "Children's haircut", "Colour", "Highlights", "Blow-dry", "Beard trim", "Manicure", "Pedicure",
    "Facial", "Deep massage", "Waxing", "Eyebrow shaping",
)  # fmt: skip
CLINIC = (
    "Check-up", "Scale and polish", "Filling", "Teeth whitening", "X-ray", "Physiotherapy", "Flu vaccination",
    "Blood test", "Eye test", "First visit",
)  # fmt: skip
OTHERS = ("Yoga", "Pilates", "Personal training", "City tour", "Wine tasting", "Oil change", "Bike repair", "Dog groom")
GERMAN = ("Haarschnitt", "Färben", "Bartpflege", "Zahnreinigung", "Ölwechsel")


def shop(*names: str, staff: tuple[Member, ...] = ()) -> Shop:
    slugs = [f"s{n}" for n in range(len(names))]
    return Shop(tuple(Service(slug, name, 45) for slug, name in zip(slugs, names, strict=True)), staff=staff)


SETS = ("Haircut", "Haircut and beard trim", "Beard trim", "Colour", "Blow-dry", "Wash, cut and blow-dry")
SHOPS = {
    "sets": shop(*SETS),
    "salon": shop(*SALON),
    "clinic": shop(*CLINIC),
    "others": shop(*OTHERS),
    "german": shop(*GERMAN),
}
BOTH = "Haircut, Children's haircut"
# shop, language -> words: services that are meant; several with `,` between are asked about, with `+` all are meant
MEANT = [
    ("salon", "en", "trim", BOTH),
    ("salon", "en", "get my hair cut", "Haircut"),
    ("salon", "en", "I'd like my hair cut tomorrow at 3", "Haircut"),
    ("salon", "en", "a trim for my son", "Children's haircut"),
    ("salon", "en", "my daughter needs her hair cut", "Children's haircut"),
    ("salon", "en", "trim for my husband", "Haircut"),
    ("salon", "en", "colour my roots", "Colour"),
    ("salon", "en", "can you dye my hair on friday", "Colour"),
    ("salon", "en", "balayage", "Highlights"),
    ("salon", "en", "get my nails done", "Manicure"),
    ("salon", "en", "mani and pedi", "Manicure + Pedicure"),
    ("salon", "en", "my legs waxed please", "Waxing"),
    ("salon", "en", "back rub", "Deep massage"),
    ("salon", "en", "trim my beard", "Beard trim"),
    ("salon", "en", "wash cut and blow dry", "Haircut + Blow-dry"),
    ("salon", "en", "cut and blowdry friday", "Haircut + Blow-dry"),
    ("salon", "en", "colour and cut", "Colour + Haircut"),
    ("salon", "de", "Waschen Schneiden Föhnen", "Haircut + Blow-dry"),
    ("salon", "es", "shampoo corte y secado", "Haircut + Blow-dry"),
    ("salon", "fr", "shampoing coupe brushing", "Haircut + Blow-dry"),
    ("salon", "it", "lavaggio taglio e piega", "Haircut + Blow-dry"),
    ("salon", "nl", "wassen knippen föhnen", "Haircut + Blow-dry"),
    ("salon", "pt", "lavar cortar e escovar", "Haircut + Blow-dry"),
    ("sets", "en", "haircut and beard", "Haircut and beard trim"),
    ("sets", "en", "haircut + beard", "Haircut and beard trim"),
    ("sets", "en", "cut and blow dry", "Wash, cut and blow-dry"),
    ("sets", "en", "wash cut and blowdry", "Wash, cut and blow-dry"),
    ("salon", "fr", "une coupe", BOTH),
    ("salon", "fr", "une coupe pour mon fils", "Children's haircut"),
    ("salon", "fr", "barbe", "Beard trim"),
    ("salon", "fr", "je voudrais me faire couper les cheveux samedi", BOTH),
    ("salon", "fr", "couleur et brushing", "Colour + Blow-dry"),
    ("salon", "fr", "des mèches", "Highlights"),
    ("salon", "fr", "soin du visage", "Facial"),
    ("salon", "fr", "épilation des sourcils", "Eyebrow shaping"),
    ("salon", "es", "cortarme el pelo", BOTH),
    ("salon", "es", "quiero un corte para mi hijo", "Children's haircut"),
    ("salon", "es", "tinte", "Colour"),
    ("salon", "es", "mechas mañana", "Highlights"),
    ("salon", "es", "arreglarme la barba", "Beard trim"),
    ("salon", "es", "hacerme las uñas de los pies", "Pedicure"),
    ("salon", "de", "haare schneiden", BOTH),
    ("salon", "de", "Kinderhaarschnitt", "Children's haircut"),
    ("salon", "de", "ich möchte mir die Haare färben lassen", "Colour"),
    ("salon", "de", "Strähnchen", "Highlights"),
    ("salon", "de", "Fußpflege", "Pedicure"),
    ("salon", "de", "Bart schneiden am Samstag", "Beard trim"),
    ("salon", "it", "taglio", BOTH),
    ("salon", "it", "vorrei tagliarmi i capelli", BOTH),
    ("salon", "it", "taglio bimbo", "Children's haircut"),
    ("salon", "it", "piega domani", "Blow-dry"),
    ("salon", "it", "ceretta", "Waxing"),
    ("salon", "it", "colpi di sole", "Highlights"),
    ("salon", "nl", "knippen", BOTH),
    ("salon", "nl", "kinderknippen", "Children's haircut"),
    ("salon", "nl", "mijn haar laten verven", "Colour"),
    ("salon", "nl", "baard trimmen", "Beard trim"),
    ("salon", "nl", "gezichtsbehandeling", "Facial"),
    ("salon", "pt", "cortar o cabelo", BOTH),
    ("salon", "pt", "corte infantil", "Children's haircut"),
    ("salon", "pt", "escova amanhã", "Blow-dry"),
    ("salon", "pt", "pintar o cabelo", "Colour"),
    ("salon", "pt", "fazer as unhas", "Manicure"),
    ("salon", "tr", "saç kesimi", BOTH),
    ("salon", "tr", "saçımı kestirmek istiyorum", BOTH),
    ("salon", "tr", "sakal tıraşı", "Beard trim"),
    ("salon", "tr", "saç boyama", "Colour"),
    ("salon", "ar", "قص شعر", BOTH),
    ("salon", "ar", "صبغة شعر", "Colour"),
    ("salon", "ar", "مساج", "Deep massage"),
    ("salon", "hi", "बाल कटवाना", BOTH),
    ("salon", "hi", "baal katwane hai", BOTH),
    ("salon", "hi", "दाढ़ी", "Beard trim"),
    ("clinic", "en", "teeth cleaning", "Scale and polish"),
    ("clinic", "en", "flu jab", "Flu vaccination"),
    ("clinic", "en", "I have a cavity", "Filling"),
    ("clinic", "fr", "détartrage", "Scale and polish"),
    ("clinic", "fr", "prise de sang demain matin", "Blood test"),
    ("clinic", "fr", "première consultation", "First visit"),
    ("clinic", "es", "limpieza dental", "Scale and polish"),
    ("clinic", "es", "una revisión", "Check-up"),
    ("clinic", "es", "fisio", "Physiotherapy"),
    ("clinic", "de", "Zahnreinigung", "Scale and polish"),
    ("clinic", "de", "Krankengymnastik", "Physiotherapy"),
    ("clinic", "de", "Sehtest", "Eye test"),
    ("clinic", "it", "pulizia dei denti", "Scale and polish"),
    ("clinic", "it", "vaccino", "Flu vaccination"),
    ("clinic", "nl", "bloedprikken", "Blood test"),
    ("clinic", "nl", "tanden bleken", "Teeth whitening"),
    ("clinic", "pt", "limpeza dentária", "Scale and polish"),
    ("clinic", "pt", "raio x", "X-ray"),
    ("clinic", "tr", "diş temizliği", "Scale and polish"),
    ("clinic", "ar", "تنظيف الأسنان", "Scale and polish"),
    ("clinic", "hi", "दांतों की सफाई", "Scale and polish"),
    ("others", "fr", "vidange", "Oil change"),
    ("others", "fr", "toilettage pour mon chien", "Dog groom"),
    ("others", "es", "cata de vinos el sábado", "Wine tasting"),
    ("others", "es", "visita guiada", "City tour"),
    ("others", "de", "Hund scheren", "Dog groom"),
    ("others", "de", "Stadtführung", "City tour"),
    ("others", "it", "lezione di yoga", "Yoga"),
    ("others", "nl", "fiets repareren", "Bike repair"),
    ("others", "nl", "wijnproeverij", "Wine tasting"),
    ("others", "pt", "treino personalizado", "Personal training"),
    ("others", "tr", "köpek tıraşı", "Dog groom"),
    ("others", "ar", "تغيير زيت", "Oil change"),
    ("others", "hi", "योग", "Yoga"),
    ("german", "en", "haircut", "Haarschnitt"),
    ("german", "en", "trim my beard", "Bartpflege"),
    ("german", "en", "teeth cleaning", "Zahnreinigung"),
    ("german", "it", "tinta", "Färben"),
    ("german", "tr", "yağ değişimi", "Ölwechsel"),
    ("german", "en", "une coupe", "Haarschnitt"),  # of a language that is neither theirs nor English
    ("german", "en", "couper les cheveux demain", "Haarschnitt"),
]


@pytest.mark.parametrize(("where", "language", "text", "wanted"), MEANT)
def test_a_service_is_known_by_words_of_every_day(where, language, text, wanted):
    names = {s.slug: s.name for s in SHOPS[where].services}
    found = told(Said(text, AT, language), SHOPS[where])
    every = (found.service, *found.also) if found.service else found.among or found.perhaps
    assert (" + " if found.service else ", ").join(names[slug] for slug in every) == wanted


# words of one who speaks the language, at a business with these services, which none of them means
NONE = [
    ("en", "the colour of your door", ("Colour", "Haircut")),
    ("en", "the color of that door is great", ("Hair colour",)),
    ("en", "what is the shape of your nose", ("Eyebrow shaping",)),
    ("en", "short cut through the park", ("Haircut",)),
    ("en", "hair gel", ("Gel nails",)),
    ("en", "my bangs are too long for the cinema", ("Facial",)),
    ("en", "no colour please", ("Hair colouring",)),
    ("es", "tan pronto como sea posible", ("Spray tan",)),
    ("es", "el color de la puerta", ("Hair colour",)),
    ("de", "die Farbe der Tür", ("Colour",)),
    ("fr", "la couleur de votre porte", ("Colour",)),
    ("it", "il colore della porta", ("Colour",)),
    ("nl", "de kleur van de deur", ("Colour",)),
    ("pt", "a cor da porta", ("Colour",)),
    ("en", "Bart will be there", ("Beard trim",)),
    ("en", "for my son", ("Haircut", "Children's cut")),
    ("en", "massage", ("Haircut",)),
    ("fr", "un tatouage", ("Piercing",)),
]


@pytest.mark.parametrize(("language", "text", "names"), NONE)
def test_nothing_else_is_a_service(language, text, names):
    found = told(Said(text, AT, language), shop(*names))
    assert (found.service, found.among, found.near, found.perhaps) == ("", (), (), ())


def test_strange_words_begin_no_booking():
    """Where one has begun, they may still tell what it is for."""
    found = told(Said("une coupe pour le mariage de Sophie", AT, "fr"), shop("Haircut", "Colour"))
    assert not found
    assert found.perhaps == ("s0",)


def test_what_is_near_is_offered_before_the_rest():
    found = told(Said("highlights", AT, "en"), shop("Haircut", "Colour"))
    assert found == Told(near=("s1", "s0"))


def test_an_own_name_goes_first():
    assert told(Said("une coupe", AT, "fr"), shop("Haircut", "Coupe")).service == "s1"


def test_all_that_is_spoken_of_is_one_service_where_there_is_one():
    assert told(Said("coupe et couleur", AT, "fr"), shop("Haircut", "Colour", "Cut and colour")).service == "s2"


def test_the_name_of_a_person_is_no_service():
    bart = shop("Haircut", "Beard trim", staff=(Member("bart", "Bart"),))
    assert told(Said("bei Bart", AT, "de"), bart) == Told(staff="bart")


def test_a_longer_phrase_hides_what_lies_inside():
    assert everyday(("beard", "trim"), "en").kinds == (frozenset({"beard"}),)
    assert everyday(("trim",), "en").kinds == (frozenset({"haircut"}),)


def test_near_kinds_are_kinds():
    assert set(NEAR) <= set(SERVICES)
