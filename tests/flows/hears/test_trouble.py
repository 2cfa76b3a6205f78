"""Somebody came to harm, or complains: heard in every language, and not where nobody does."""

from datetime import UTC, datetime

import pytest

from flows.hears.intents import intent, trouble
from flows.hears.said import Said

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
URGENT = {
    "en": """i have chest pain | I got a fever after the vaccine
        | dizzy since the injection | the injection gave me a bad rash
        | my scalp is burning from the dye | I had an allergic reaction | help my eyes are swollen after the lashes
        | I can't breathe | the bleach burned my scalp | she fainted | this is an emergency | I'm bleeding badly
        | I got a rash all over my face | my skin has blisters on it | I got burned by the wax
        | my hair is coming out in clumps""",
    "es": """la vacuna me dio fiebre y alergia | tengo sarpullido después del tratamiento
        | me duele el pecho
        | me arde el cuero cabelludo por el tinte | he tenido una reacción alérgica | se me ha hinchado la cara
        | no puedo respirar | me quema mucho la piel | es una emergencia""",
    "pt": """estou com febre depois da vacina | dor no peito
        | meu couro cabeludo está queimando | tive uma reação alérgica | meus olhos estão inchados
        | não consigo respirar | é uma emergência""",
    "fr": """j'ai de la fièvre depuis la piqûre | douleurs dans la poitrine
        | mon cuir chevelu me brûle à cause de la teinture | j'ai fait une réaction allergique
        | ça me brûle la peau
        | j'ai du mal à respirer | mes yeux sont gonflés | c'est une urgence""",
    "de": """Ich habe seit der Impfung starken Ausschlag
        | Mir ist schwindlig nach der Blutabnahme | Brustschmerzen
        | meine Kopfhaut brennt von der Farbe | ich habe eine allergische Reaktion | mein Auge ist geschwollen
        | ich bekomme keine Luft | sie ist ohnmächtig geworden | Notfall""",
    "it": """ho la febbre dopo il vaccino | dolore al petto
        | mi brucia il cuoio capelluto | ho avuto una reazione allergica | ho gli occhi gonfi
        | non riesco a respirare | è un'emergenza""",
    "nl": """ik heb koorts na de prik | pijn op de borst
        | mijn hoofdhuid brandt van de verf | ik heb een allergische reactie | mijn ogen zijn gezwollen
        | ik krijg geen lucht | dit is een noodgeval""",
    "hi": "मेरी त्वचा में जलन हो रही है | मुझे एलर्जी हो गई | मेरी scalp में jalan ho rahi hai",
    "ar": "فروة رأسي تحترق | عندي حساسية شديدة من الصبغة | لا أستطيع التنفس",
    "tr": "boyadan saç derim yanıyor | alerjik reaksiyon geçirdim | nefes alamıyorum",
}
COMPLAINTS = {
    "en": """I want a refund | this is a complaint | your service was terrible | the stylist was rude
        | you ruined my hair | give me my money back
        | she was so rude to me
        | worst haircut of my life | I want to complain | I'm not happy with my colour
        | I would like to make a complaint         | I was overcharged | the girl messed up my nails""",
    "es": """quiero que me devuelvan el dinero | quiero un reembolso | me habéis destrozado el pelo | tengo una queja
        | quiero poner una reclamación | el servicio pésimo""",
    "pt": """quero meu dinheiro de volta | quero um reembolso | vocês estragaram meu cabelo
        | quero fazer uma reclamação
        | atendimento péssimo""",
    "fr": """je veux être remboursée | je voudrais un remboursement | vous avez massacré mes cheveux
        | je veux faire une réclamation | je suis très déçue | je ne suis pas satisfaite de ma coupe""",
    "de": """ich will mein Geld zurück | ich möchte mich beschweren | ihr habt meine Haare ruiniert
        | das ist eine Beschwerde | ich bin sehr enttäuscht | ich verlange eine Rückerstattung""",
    "it": """voglio un rimborso | voglio indietro i miei soldi | mi avete rovinato i capelli | vorrei fare un reclamo
        | sono molto delusa""",
    "nl": """ik wil mijn geld terug | jullie hebben mijn haar verpest | ik heb een klacht | ik ben erg teleurgesteld
        | ik wil een klacht indienen""",
    "hi": "मेरे पैसे वापस करो | मुझे शिकायत करनी है | मेरे बाल खराब कर दिए | paise wapas chahiye",
    "ar": "أريد استرداد فلوسي | لدي شكوى | خربتم شعري",
    "tr": "paramı geri istiyorum | şikayetim var | saçımı mahvettiniz",
}
NEITHER = {
    "en": """I burned my tongue lol can I come at 3 | no complaints!
        | what happens if I have an allergic reaction | refund policy? | what is your refund policy
        | do you give refunds | can I get a refund if I cancel | I can't complain
        | I need a fever vaccine | can I come after my injection appointment at 3
        | a facial for my skin tomorrow at 3         | my hair is a mess, can I book
        | do you have burning incense | I ruined my hair, can you fix it
        | do you do a patch test in case of allergic reaction | I have sensitive skin
        | hot stone massage | chemical peel         | no rush, not unhappy | I want a hair mask for damaged hair
        | do you treat burns | I'm not happy with that time
        | you ruined me for all other salons haha | my day was terrible
        | can I get an emergency appointment tomorrow""",
    "es": """sin quejas | me he quemado la lengua jaja, puedo ir a las 3
        | ¿cuál es la política de reembolso?
        | tengo la piel sensible | tengo una pregunta | quiero un corte de pelo | cara limpia el martes""",
    "pt": """sem reclamações | qual é a política de reembolso? | queimei a língua kkk posso ir às 3
        | limpeza de pele amanhã
        | tenho uma pergunta | estou muito mal, não vou poder ir""",
    "fr": """aucune plainte | quelle est votre politique de remboursement ? | je me suis brûlé la langue mdr
        | j'ai une question | un soin du visage demain | je suis très contente""",
    "de": """keine Beschwerden | wie sind eure Bedingungen für Rückerstattungen?
        | ich habe mir die Zunge verbrannt haha
        | Gesichtsbehandlung morgen | ich bin zufrieden mit der Farbe
        | meine Haare sind kaputt, ich brauche einen Schnitt
        | Augenbrauen zupfen""",
    "it": """nessun reclamo | qual è la vostra politica di rimborso? | mi sono bruciata la lingua ahah
        | avete due posti per sabato? | vorrei tornare indietro | trattamento viso domani""",
    "nl": """geen klachten | wat is jullie beleid | ik heb mijn tong verbrand haha
        | helemaal tevreden met het resultaat
        | twee keer knippen | gezichtsbehandeling morgen""",
    "hi": "कोई शिकायत नहीं | कल बाल कटवाने हैं",
    "ar": "لا شكوى | أريد حجز موعد غدا",
    "tr": "şikayetim yok | yarın saç kesimi istiyorum",
}


def told(table: dict[str, str]) -> list[object]:
    rows = [(language, " ".join(text.split())) for language, texts in table.items() for text in texts.split("|")]
    return [pytest.param(*row, id=f"{row[0]}-{row[1][:40]}") for row in rows]


@pytest.mark.parametrize(("language", "text"), told(URGENT))
def test_harm_is_heard(language: str, text: str):
    assert trouble(Said(text, NOW, language)) == "urgent"
    assert intent(Said(text, NOW, language)) == "agent"


@pytest.mark.parametrize(("language", "text"), told(COMPLAINTS))
def test_a_complaint_is_heard(language: str, text: str):
    assert trouble(Said(text, NOW, language)) == "complaint"


@pytest.mark.parametrize(("language", "text"), told(NEITHER))
def test_no_false_alarm(language: str, text: str):
    assert trouble(Said(text, NOW, language)) == ""


UNNAMED = {
    "en": """this is a joke, the colour washed out after a week | I'm standing outside the door and nobody is here
        | been waiting outside for 20 minutes | I had an appointment and you are closed
        | is this a joke?""",
    "es": "Llevo 20 minutos esperando en la puerta y no hay nadie | qué vergüenza | esto es una broma",
    "pt": "estou na porta há 20 minutos esperando e não tem ninguém | isso é uma palhaçada",
    "fr": "je suis devant une porte fermée | j'attends depuis 20 minutes et il n'y a personne | c'est une blague ?",
    "de": """Das ist ja wohl ein Witz, die Farbe ist nach einer Woche raus! | ich stehe vor verschlossener Tür
        | warte seit 20 Minuten vor der Tür und niemand ist da""",
    "it": "sono davanti alla porta e non c'è nessuno | è uno scherzo? il colore è andato via dopo una settimana",
    "nl": "Ik sta voor een dichte deur terwijl ik een afspraak had!! | er is niemand | is dit een grap?",
    "tr": "kapıdayım kimse yok",
}
CALM = {
    "en": """I'm waiting for friday | no joke I love it | nobody but Mia please | is the door on the left
        | been waiting for this all week, thank you | is there someone who speaks French""",
    "es": "estoy esperando tu respuesta | ¿hay alguien el viernes? | nadie en especial",
    "de": "ich warte auf eure Antwort | wer ist am Freitag da | niemand bestimmtes | kann ich in einer Woche kommen",
    "fr": "personne en particulier | j'attends votre réponse",
    "nl": "niemand in het bijzonder | ik wacht op antwoord | zijn jullie dicht op zondag?",
    "it": "nessuno in particolare | aspetto risposta",
    "pt": "ninguém em especial | estou esperando resposta",
}


@pytest.mark.parametrize(("language", "text"), told(UNNAMED))
def test_a_complaint_that_does_not_say_so(language: str, text: str):
    assert trouble(Said(text, NOW, language)) == "complaint"


@pytest.mark.parametrize(("language", "text"), told(CALM))
def test_nobody_complains(language: str, text: str):
    assert trouble(Said(text, NOW, language)) == ""
