"""What messages are for, by language: one block an intent, sentences written for this table."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from flows.hears.intents import agreed, intent
from flows.hears.said import Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)

SENTENCES = {
    "affirm": """
        en: no that's right
        pt: blz, fechado
        sv: ja, det är ok
        en: si porfa
        en: yes | yep go ahead | sounds lovely | that is perfectly fine | 👍 | okay
        en: that's what I was hoping for | you have my consent | why yes
        es: sí | claro que sí | me parece perfecto | vale | por supuesto que sí
        pt: sim | pode ser | está ótimo | com certeza
        fr: oui | d'accord | ça me convient | bien sûr
        de: ja gerne | passt | das klingt gut | einverstanden | find ich gut
        it: sì certo | va bene | sono d'accordo | perfetto | ma certo
        nl: ja hoor | prima | dat klinkt goed | akkoord | zo is het
        hi: हाँ | ठीक है | ji haan | theek hai
        ar: نعم | تمام | موافق | اكيد | متفق معك
        tr: evet | tamam | bana uyar | olur | bence de
    """,
    "negate": """
        de: das ist zu früh
        sv: jag vill inte det
        en: nothing else thanks
        en: no | nah | no thanks | that's wrong | 👎 | not at all
        en: absolutely no | please don't book that yet | by no means
        es: no | no gracias | eso está mal | para nada | ni de broma
        pt: não | não obrigado | isso está errado | nem pensar | prefiro não
        fr: non | non merci | c'est faux | pas du tout | oh que non
        de: nein | nein danke | das ist falsch | auf keinen Fall | ganz bestimmt nicht
        it: no | no grazie | è sbagliato | per niente | nemmeno per idea
        nl: nee | nee bedankt | dat klopt niet | zeker niet | beter van niet
        hi: नहीं | जी नहीं | यह गलत है | nahi | बिलकुल नहीं
        ar: لا | لا شكرا | هذا خطأ | كلا
        tr: hayır | hayır teşekkürler | bu yanlış | olmaz
    """,
    "cancel": """
        en: cancel | never mind | forget it | please stop talking | quit
        en: nah, forget it | knock it off | I take that back
        es: cancelar | olvídalo | déjalo | no te molestes
        pt: cancelar | esquece | deixa pra lá | não se preocupe
        fr: annuler | laisse tomber | tant pis | peu importe
        de: abbrechen | vergiss es | lass es gut sein | egal | ach nichts
        it: annulla | lascia stare | lascia perdere | come non detto
        nl: annuleren | laat maar | vergeet het | hou op
        hi: रद्द करो | रहने दो | chhodo
        ar: إلغاء | انسى الموضوع | لا يهم
        tr: iptal et | boş ver | vazgeçtim | fark etmez
    """,
    "book": """
        en: maybe I could book something for next week
        pt: tem horário amanhã? | dá pra me encaixar amanhã
        de: könnten Sie mich vielleicht am Freitag drannehmen
        es: tendrán algo para hoy?
        en: I'd like to book a haircut for Friday | can you fit me in tomorrow | do you have a table for two tonight
        en: is there a free slot on Tuesday | when are you free | haircut on Thursday
        es: quiero una cita para el lunes | necesito reservar una mesa | quisiera cortarme el pelo
        pt: queria marcar uma consulta | quero agendar para amanhã | quero fazer as unhas
        fr: je voudrais un rendez-vous lundi | je veux réserver une table | avez-vous une place demain
        de: ich hätte gern einen Termin am Montag | kann ich einen Tisch reservieren | habt ihr morgen was frei
        it: vorrei un appuntamento per lunedì | voglio prenotare un tavolo | avete posto domani
        nl: ik wil graag een afspraak maken | ik wil een tafel reserveren | hebben jullie morgen plek
        hi: मुझे अपॉइंटमेंट चाहिए | appointment book karna hai
        ar: أريد حجز موعد | ابغى احجز طاولة
        tr: randevu almak istiyorum | yarın için masa ayırtmak istiyorum
    """,
    "change_booking": """
        en: I can't make it tomorrow, can we move it to Friday
        en: could I switch my 3pm to 5pm
        en: can I move my appointment to Friday | I need to reschedule | change the time of my booking
        en: could we stay two more nights | increase my booking to five people
        es: quiero cambiar mi cita | puedo mover la reserva al martes | reprogramar
        pt: quero remarcar | posso mudar a minha marcação | preciso alterar a reserva
        fr: je voudrais déplacer mon rendez-vous | peut-on changer ma réservation | reporter mon rdv
        de: ich möchte meinen Termin verschieben | können wir den Termin verlegen | umbuchen
        it: vorrei spostare il mio appuntamento | devo cambiare la prenotazione
        nl: ik wil mijn afspraak verzetten | kan ik de reservering wijzigen
        hi: मेरी बुकिंग बदलनी है | booking badlo
        ar: أريد تغيير موعدي | تأجيل الموعد
        tr: randevumu değiştirmek istiyorum | rezervasyonumu ertele
    """,
    "cancel_booking": """
        en: take me off the schedule for Monday
        es: cancélame la cita
        en: please cancel my appointment | I don't need my reservation any more | I can't come to my booking tomorrow
        en: take my name off the booking | something came up | I must back out of my appointment
        es: quiero cancelar mi cita | anular la reserva | no podré ir a mi cita
        pt: quero cancelar a minha marcação | preciso desmarcar | já não vou conseguir ir
        fr: je veux annuler mon rendez-vous | annulez ma réservation | je ne pourrai pas venir
        de: ich muss meinen Termin absagen | bitte die Buchung stornieren | ich kann leider nicht kommen
        it: vorrei disdire l'appuntamento | annullare la prenotazione | non posso più venire
        nl: ik wil mijn afspraak annuleren | ik moet de reservering afzeggen | ik kan niet komen
        hi: मेरी बुकिंग रद्द करो | meri booking cancel karo
        ar: أريد إلغاء موعدي | الغاء الحجز
        tr: randevumu iptal etmek istiyorum | rezervasyonumu iptal et
    """,
    "check_booking": """
        en: when is my appointment | do I have a reservation tomorrow | please confirm my booking | my bookings
        en: do you have me down for Monday | are we still on for Monday | did my booking go through
        es: cuándo es mi cita | tengo una reserva mañana | mis citas
        pt: quando é a minha marcação | tenho alguma reserva amanhã | minhas reservas
        fr: c'est quand mon rendez-vous | est-ce que j'ai une réservation | mes réservations
        de: wann ist mein Termin | habe ich morgen einen Termin | meine Buchungen
        it: quando è il mio appuntamento | ho una prenotazione domani | le mie prenotazioni
        nl: wanneer is mijn afspraak | heb ik morgen een afspraak | mijn reserveringen
        hi: मेरी बुकिंग कब है | meri booking kab hai
        ar: متى موعدي | حجوزاتي
        tr: randevum ne zaman | rezervasyonlarım
    """,
    "request_alternatives": """
        fr: plus tôt c'est possible ?
        nl: kan het ook later
        en: do you have another time | what else is there | show me other options
        es: hay otra hora | qué más tienes | otras opciones
        pt: tem outro horário | que mais há | outras opções
        fr: avez-vous un autre créneau | autre chose | d'autres horaires
        de: gibt es einen anderen Termin | was gibt es sonst noch | andere Zeiten
        it: avete un altro orario | cos'altro c'è | altre opzioni
        nl: heb je een andere tijd | wat is er nog meer | andere opties
        hi: कोई और समय | kuch aur dikhao
        ar: هل يوجد وقت آخر | خيارات أخرى
        tr: başka saat var mı | başka ne var
    """,
    "agent": """
        en: let me talk to a person | I want to speak with the manager | get me a human | customer service
        en: I'd rather deal with a person | may I have a word with the manager
        es: quiero hablar con una persona | pásame con un agente | atención al cliente
        pt: quero falar com um atendente | falar com uma pessoa | preciso de um humano
        fr: je veux parler à quelqu'un | passez-moi un conseiller | service client
        de: ich möchte mit einem Menschen sprechen | kann ich mit jemandem reden | Kundenservice
        it: voglio parlare con una persona | mi serve un operatore | servizio clienti
        nl: ik wil een medewerker spreken | kan ik met iemand praten | klantenservice
        hi: किसी इंसान से बात करनी है | kisi se baat karni hai
        ar: أريد التحدث مع موظف | خدمة العملاء
        tr: bir insanla konuşmak istiyorum | müşteri hizmetleri
    """,
    "optout": """
        en: STOP | unsubscribe | please stop sending me these messages | take my number off your list | Opt out!
        en: I want off this list | I no longer wish to be contacted | I never signed up for these messages
        es: BAJA | quiero darme de baja | no quiero recibir más mensajes | dejen de enviarme promociones
        pt: descadastrar | não quero mais receber mensagens | parem de me mandar propaganda
        fr: désabonner | je ne veux plus recevoir vos messages | arrêtez de m'envoyer des pubs
        de: abmelden | bitte keine Werbung mehr | ich möchte keine Nachrichten mehr bekommen | bitte abmelden
        it: annulla iscrizione | non voglio più ricevere messaggi | basta pubblicità
        nl: afmelden | ik wil geen berichten meer ontvangen | stop met deze reclame
        hi: message mat bhejo | मुझे मैसेज मत भेजो
        ar: إلغاء الاشتراك | لا أريد رسائل
        tr: üyelikten çık | artık mesaj istemiyorum | üyeliğimi iptal et
    """,
    "optin": """
        en: unstop | I want to receive your offers again | sign me back up | opt me in to your messages
        en: subscribe me to your newsletter | put me back on the mailing list | sign me up for your latest offers
        es: quiero recibir las promociones | quiero volver a recibir vuestras ofertas | apúntame a las ofertas
        pt: quero receber suas ofertas | quero voltar a receber as mensagens
        fr: je voudrais recevoir vos offres | inscrivez-moi à la newsletter | je veux m'abonner à vos offres
        de: ich möchte den Newsletter wieder bekommen | melde mich für den Newsletter an
        it: vorrei ricevere le vostre offerte | iscrivimi alla newsletter
        nl: ik wil graag jullie aanbiedingen ontvangen | schrijf me in voor de nieuwsbrief
        hi: मैसेज भेजो
        ar: أريد استقبال الرسائل
        tr: mesajları tekrar almak istiyorum
    """,
    "help": """
        en: I don't understand how this works
        de: ich verstehe nicht wie das hier geht
        en: help | what can you do | how does this work
        en: what else can you do | list all you can do | which commands do you understand
        es: ayuda | qué puedes hacer | cómo funciona esto
        pt: ajuda | o que você pode fazer | como funciona
        fr: aide | que peux-tu faire | comment ça marche
        de: Hilfe | was kannst du | wie funktioniert das
        it: aiuto | cosa sai fare | come funziona
        nl: hulp | wat kun je doen | hoe werkt dit
        hi: मदद | madad chahiye
        ar: مساعدة | كيف تعمل
        tr: yardım | ne yapabilirsin
    """,
    "greet": """
        en: hello | hi there | good morning | how are you getting on today
        en: how goes it | hope you are well | evening all
        es: hola | buenos días | qué tal
        pt: olá | bom dia | oi tudo bem
        fr: bonjour | salut | comment allez-vous
        de: hallo | guten Tag | wie geht's
        it: ciao | buongiorno | come stai
        nl: hoi | goedemorgen | hoe gaat het
        hi: नमस्ते | namaste
        ar: مرحبا | السلام عليكم
        tr: merhaba | günaydın
    """,
    "thanks": """
        en: thanks a lot | thank you, you are wonderful | many thanks indeed
        en: you rock | that helped me a lot | how thoughtful of you
        es: muchas gracias | te lo agradezco
        pt: obrigada | muito obrigado
        fr: merci beaucoup | je vous remercie
        de: danke schön | vielen Dank
        it: grazie mille | ti ringrazio
        nl: dank je wel | hartelijk bedankt
        hi: धन्यवाद | shukriya
        ar: شكرا جزيلا | يعطيك العافية
        tr: teşekkürler | sağ olun
    """,
    "goodbye": """
        en: bye | see you soon | have a nice evening
        en: I've got to get going | I think we are done here | be back tomorrow
        es: adiós | hasta luego | eso es todo
        pt: tchau | até logo | é só isso
        fr: au revoir | à bientôt | c'est tout
        de: tschüss | bis bald | das war alles
        it: arrivederci | a presto | è tutto
        nl: doei | tot ziens | dat was alles
        hi: अलविदा | phir milenge
        ar: مع السلامة | هذا كل شيء
        tr: görüşürüz | hepsi bu
    """,
    "repeat": """
        en: say that again | what did you say | I did not catch that
        en: what was your question again | could you read that back to me | I forgot what you said
        es: puedes repetir | no te he entendido | otra vez
        pt: pode repetir | não entendi | de novo
        fr: pouvez-vous répéter | je n'ai pas compris | encore une fois
        de: noch einmal bitte | kannst du das wiederholen | wie bitte
        it: puoi ripetere | non ho capito | ancora una volta
        nl: kun je dat herhalen | ik heb het niet begrepen | nog een keer
        hi: फिर से बोलो | samajh nahi aaya
        ar: لم أفهم | مرة أخرى
        tr: tekrar eder misin | anlamadım
    """,
    "unsure": """
        en: I'll have to check with my husband
        es: déjame pensarlo
        nl: moet ik nog even overleggen
        en: I don't know yet | hard to say | hmm, perhaps
        en: I can't make up my mind | I'm not fussed | happy with either
        es: no sé | no estoy seguro | tal vez
        pt: não sei | talvez | tanto faz
        fr: je ne sais pas | peut-être | aucune idée
        de: weiß nicht | keine Ahnung | vielleicht
        it: non lo so | forse | boh
        nl: weet ik niet | misschien | geen idee
        hi: पता नहीं | shayad
        ar: لا أعرف | ربما
        tr: bilmiyorum | belki
    """,
    "change_language": """
        en: habla español?
        de: sprechen Sie Englisch
        en: another language please | could we do this in Polish | deutsch
        es: cambiar idioma | habla en inglés
        pt: mudar de idioma | fala em inglês
        fr: changer de langue | parlez anglais
        de: Sprache ändern | auf Englisch
        it: cambia lingua | parla inglese
        nl: andere taal | spreek Engels
        hi: भाषा बदलो | english mein bolo
        ar: تغيير اللغة | تحدث بالإنجليزية
        tr: dili değiştir | İngilizce konuş
    """,
    "prices": """
        en: how much is a haircut | what are your prices
        es: cuánto cuesta | precios
        pt: quanto custa | preços
        fr: combien ça coûte | vos tarifs
        de: was kostet das | Preise
        it: quanto costa | prezzi
        nl: wat kost het | prijzen
        hi: कितने का है | kitna lagega
        ar: كم السعر | بكم
        tr: ne kadar | fiyatlar
    """,
    "hours": """
        en: when do you open | are you open on Sunday | opening hours
        es: a qué hora abren | horario
        pt: a que horas abrem | horário
        fr: à quelle heure ouvrez-vous | horaires
        de: wann habt ihr offen | Öffnungszeiten
        it: a che ora aprite | orari
        nl: hoe laat gaan jullie open | openingstijden
        hi: कब खुलता है | timings
        ar: متى تفتحون | ساعات العمل
        tr: kaçta açılıyorsunuz | çalışma saatleri
    """,
    "where": """
        en: where are you | what is your address | how do I get there
        es: dónde están | dirección
        pt: onde ficam | endereço
        fr: où êtes-vous | adresse
        de: wo seid ihr | Adresse
        it: dove siete | indirizzo
        nl: waar zitten jullie | adres
        hi: आप कहाँ हैं | pata kya hai
        ar: أين موقعكم | العنوان
        tr: neredesiniz | adres
    """,
    "promotion": """
        en: do you have any offers | discounts
        es: hay descuentos | ofertas
        pt: tem promoções | descontos
        fr: avez-vous des promotions | réduction
        de: gibt es Rabatt | Angebote
        it: ci sono sconti | offerte
        nl: zijn er aanbiedingen | korting
        hi: कोई ऑफर | discount
        ar: هل يوجد خصم | عروض
        tr: indirim var mı | kampanyalar
    """,
    "call_me": """
        en: call me back please | can someone call me
        es: llámame | que me llamen
        pt: me liga | podem ligar-me
        fr: rappelez-moi | pouvez-vous m'appeler
        de: ruf mich an | Rückruf bitte
        it: chiamatemi | potete chiamarmi
        nl: bel me terug | kunnen jullie me bellen
        hi: मुझे कॉल करो | call karo
        ar: اتصل بي | كلمني
        tr: beni arayın | geri arar mısınız
    """,
    "my_data": """
        en: delete my data | what do you know about me
        es: borrar mis datos | mis datos
        pt: apagar os meus dados | meus dados
        fr: supprimer mes données | mes données
        de: meine Daten löschen | Datenschutz
        it: cancella i miei dati | i miei dati
        nl: verwijder mijn gegevens | mijn gegevens
        hi: मेरा डेटा हटाओ | mera data
        ar: احذف بياناتي | الخصوصية
        tr: verilerimi sil | kişisel verilerim
    """,
    "menu": """
        en: menu | show me the menu
        es: menú | menú principal
        pt: menu | menu principal
        fr: menu | menu principal
        de: Menü | Hauptmenü
        it: menù | menu principale
        nl: menu | hoofdmenu
        hi: मेनू | मुख्य मेनू
        ar: القائمة | القائمة الرئيسية
        tr: menü | ana menü
    """,
    "back": """
        en: back | go back | previous question
        es: atrás | volver atrás
        pt: voltar | voltar atrás
        fr: retour | revenir en arrière
        de: zurück | vorherige Frage
        it: indietro | torna indietro
        nl: terug | ga terug
        hi: वापस | wapas jao
        ar: رجوع | للخلف
        tr: geri | geri dön
    """,
    "": """
        en: the quick brown fox | what a sunny meadow | my sister's piano | 17 | ...
        en: how do you say cheese in Spanish | stop the music | do send me the pictures
        en: which languages do people speak there
        es: el gato de mi hermana | 17
        fr: le chat de ma sœur | 17
        de: der Hund meiner Tante | 17
    """,
}


def cases() -> Iterator[object]:
    for means, lines in SENTENCES.items():
        for line in lines.strip().splitlines():
            language, _, texts = line.strip().partition(":")
            for text in texts.split("|"):
                yield pytest.param(
                    means or None, language, text.strip(), id=f"{means or 'none'}-{language}-{text.strip()}"
                )


@pytest.mark.parametrize(("means", "language", "text"), list(cases()))
def test_sentence(means: str | None, language: str, text: str) -> None:
    assert intent(Said(text, AT, language)) == means


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we have got to stop for milk"),
        ("en", "can I stop by at five"),
        ("en", "the bus stop is near"),
        ("en", "CANCEL"),
        ("en", "END"),
        ("en", "QUIT"),
        ("en", "please don't call me before nine"),
        ("en", "I did not get your message"),
        ("en", "there is no message yet"),
        ("en", "remove the beard please"),
        ("en", "I will end up late"),
        ("es", "una mesa para mañana"),
        ("es", "no me llegó el mensaje"),
        ("pt", "para duas pessoas"),
        ("fr", "je n'ai pas reçu votre message"),
        ("de", "ich habe keine Nachricht bekommen"),
        ("it", "basta che sia domani"),
        ("nl", "ik heb geen bericht ontvangen"),
        ("tr", "durak nerede"),
    ],
)
def test_no_opt_out(language: str, text: str) -> None:
    assert intent(Said(text, AT, language)) != "optout"


@pytest.mark.parametrize(
    ("asked", "text", "means"),
    [
        ("Shall I book it?", "yes I'd like to book it", "affirm"),
        ("", "yes I'd like to book a table for two", "book"),
        ("Anything else?", "no thanks, nothing more", "negate"),
        ("Would you like more of these?", "yes, what else do you have", "affirm"),
    ],
)
def test_what_was_asked_goes_first(asked: str, text: str, means: str) -> None:
    assert intent(Said(text, AT, asked=asked)) == means


@pytest.mark.parametrize("text", ["who will do it", "who is going to do it?", "whos doing it"])
def test_who_asks_who_does_it_has_not_agreed(text: str) -> None:
    assert agreed(Said(text, AT, asked="Shall I book this?")) is None


@pytest.mark.parametrize("text", ["piercing en la lengua", "quiero un piercing en la lengua"])
def test_a_tongue_is_no_language(text: str) -> None:
    assert intent(Said(text, AT, "es")) != "change_language"


@pytest.mark.parametrize(("text", "means"), [("cancell", "cancel"), ("I need an apointment", "book"), ("stoop", None)])
def test_misspelt(text: str, means: str | None) -> None:
    assert intent(Said(text, AT)) == means


@pytest.mark.parametrize(
    ("language", "text", "means"),
    [("de", "yes please", "affirm"), ("it", "STOP", "optout"), ("en", "baja", "optout"), ("en", "hayır", "negate")],
)
def test_another_language_than_the_persons(language: str, text: str, means: str) -> None:
    assert intent(Said(text, AT, language)) == means


REFUSALS = """
    en: please stop sending me these messages
    es: no me manden más mensajes | no me envies mas ofertas | ya no quiero recibir promociones
    pt: não quero mais receber | não me mandem mais mensagens | chega de mensagens
    fr: ne m'envoyez plus rien | arrêtez de m'écrire | je ne veux plus recevoir de messages
    de: bitte keine Werbung mehr | schreiben Sie mir nicht mehr | schickt mir nichts mehr
    it: non mandatemi più | non mandatemi più messaggi | non voglio più ricevere messaggi
    nl: stuur me geen berichten meer | geen reclame meer aub | stop met berichten sturen
    hi: mujhe message mat bhejo | मुझे और मैसेज मत भेजो
    ar: لا ترسلوا لي رسائل | توقفوا عن ارسال الرسائل
    tr: bana mesaj atmayın | artık mesaj göndermeyin | reklam göndermeyin lütfen
"""
NO_REFUSALS = """
    en: stop at the corner | I don't want colour any more | no more than two hours please | send me no bill by post
    es: ya no quiero la cita | no quiero más color | no me mandaron la confirmación | no puedo más tarde
    pt: não quero mais cor | não posso mais na segunda | não recebi a mensagem
    fr: je ne veux plus de frange | plus de volume svp | je n'ai pas reçu votre message
    de: keine Farbe mehr bitte | nehmen Sie mich auf die Liste | bitte nicht mehr so kurz schneiden
    it: basta così grazie | non voglio più il colore | non ho ricevuto il messaggio
    nl: ik wil geen kleur meer | ik kan niet meer maandag | ik heb geen bericht gekregen
    tr: artık gelmek istemiyorum | saç boyası istemiyorum | mesaj almadım
"""
EARS = ("en", "es", "pt", "fr", "de", "it", "nl", "hi", "ar", "tr")


def lines_of(table: str) -> list[tuple[str, str]]:
    rows = (line.strip().partition(":") for line in table.strip().splitlines())
    return [(language, text.strip()) for language, _, texts in rows for text in texts.split("|")]


@pytest.mark.parametrize(("language", "text"), lines_of(REFUSALS))
def test_a_refusal_counts_in_any_language(language: str, text: str) -> None:
    assert {ear: intent(Said(text, AT, ear)) for ear in EARS} == dict.fromkeys(EARS, "optout")


@pytest.mark.parametrize(("language", "text"), lines_of(NO_REFUSALS))
def test_no_refusal_in_any_language(language: str, text: str) -> None:
    assert "optout" not in {intent(Said(text, AT, ear)) for ear in EARS}


@pytest.mark.parametrize("means", [name for name in SENTENCES if name != "optout"])
def test_no_other_wish_is_a_refusal_in_another_language(means: str) -> None:
    for _, text in lines_of(SENTENCES[means]):
        assert "optout" not in {intent(Said(text, AT, ear)) for ear in EARS}, text


BOOKED = """
    en: sign me up for friday | sign me up for a haircut | put me down for thursday | put me on the list for saturday
    en: subscribe me friday 10am | I want to get a haircut again | sign me up for a colour and text me a message
    en: add me to the waiting list | sign me up for the offers on friday | keep me posted
    es: apúntame para el viernes | pues apúntame para el viernes por la mañana | apúntame a un corte | inscríbeme
    es: inscríbeme para mañana | quiero darme de alta para el curso | apúntame el martes a las 5 y dame mensaje
    pt: me inscreve para sexta | quero me cadastrar para sexta | inscreva-me para um corte | reative minha reserva
    fr: inscrivez-moi pour jeudi | inscris-moi pour une coupe | m'inscrire pour samedi 10h | réinscrivez-moi jeudi
    de: trag mich für Freitag ein | können Sie mich für Donnerstag eintragen | ich möchte mich für Montag anmelden
    de: melde mich zum Schneiden an | ich will mich anmelden für 10 Uhr
    it: iscrivimi per giovedì | segnami per venerdì | vorrei iscrivermi per un taglio | mi iscriva per le 10
    nl: schrijf me in voor vrijdag knippen | schrijf mij in voor morgen | ik wil me aanmelden voor donderdag
    nl: kun je me inschrijven voor een knipbeurt
    hi: शुक्रवार के लिए मेरा नाम लिख लो | मुझे कल के लिए सब्सक्राइब करो
    ar: سجلني ليوم الجمعة | أريد الاشتراك يوم الخميس | اشترك لي موعد غدا
    tr: beni cuma gününe yaz | cuma için kaydol | yarın saat 10 için üye ol
"""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (line.split(":", 1)[0].strip(), item.strip())
        for line in BOOKED.strip().splitlines()
        for item in line.split(":", 1)[1].split("|")
    ],
)
def test_whoever_books_grants_nothing(language: str, text: str) -> None:
    assert intent(Said(text, AT, language)) != "optin"
    assert intent(Said(text, AT, "en")) != "optin"
