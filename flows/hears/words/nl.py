"""Dutch: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
        "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
        "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40,
        "vijftig": 50, "zestig": 60, "negentig": 90,
        "tweeduizend": 2000,
    },
    amounts={"een paar": 2, "paar": 2, "enkele": 3, "een aantal": 3, "een tiental": 10},
    ordinals={
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
        "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15,
        "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19, "twintigste": 20,
        "eenentwintigste": 21,
        "tweeëntwintigste": 22, "drieëntwintigste": 23, "vierentwintigste": 24, "vijfentwintigste": 25,
        "zesentwintigste": 26, "zevenentwintigste": 27, "achtentwintigste": 28, "negenentwintigste": 29,
        "dertigste": 30,
        "eenendertigste": 31,
    },
    ordinal_marks=("e", "de", "ste", "é"),
    ones_first=("en",),
    articles=("een", "'n"),
    fractions={"kwart": 15, "half": 30, "een half": 30, "halve": 30,
                       "drie kwart": 45, "driekwart": 45, "tweeënhalf": 150, "tweeëneenhalf": 150, "drieënhalf": 210,
                       "drieëneenhalf": 210, "vierenhalf": 270,
        "anderhalf": 90, "anderhalve": 90},
    lengths={"kwartier": 15, "kwartiertje": 15, "halfuur": 30, "halfuurtje": 30},
    before_hour={"half": -30, "halfje": -30},
    of_month=("van",),
    weekdays=(
        ("maandag", "ma", "maa", "maandagen", "maandags"), ("dinsdag", "di", "din", "dinsdagen"),
        ("woensdag", "wo", "woe", "woens", "woensdagen"), ("donderdag", "do", "don", "dond", "donderdagen"),
        ("vrijdag", "vr", "vrij", "vrijdagen"), ("zaterdag", "za", "zat", "zaterdagen"), ("zondag", "zo", "zon",
        "zondagen"),
    ),
    months=(
        ("januari", "jan"), ("februari", "feb", "febr"), ("maart", "mrt"), ("april", "apr"), ("mei",),
        ("juni", "jun"), ("juli", "jul"), ("augustus", "aug"), ("september", "sep", "sept"), ("oktober", "okt",
        "oct"),
        ("november", "nov"), ("december", "dec"),
    ),
    days={
        "over een week": 7, "over veertien dagen": 14, "over 14 dagen": 14,
        "vandaag": 0, "vndg": 0, "vandaag nog": 0, "deze dag": 0, "op deze dag": 0, "heden": 0,
        "morgen": 1, "mrgn": 1, "de volgende dag": 1, "volgende dag": 1, "de dag erna": 1, "daags nadien": 1,
        "overmorgen": 2, "de dag na morgen": 2, "dag na morgen": 2, "gisteren": -1, "eergisteren": -2,
    },
    part_days={
        "vanochtend": (0, "morning"), "vanmorgen": (0, "morning"), "deze morgen": (0, "morning"),
        "deze ochtend": (0, "morning"), "vanmiddag": (0, "afternoon"), "deze middag": (0, "afternoon"),
        "deze namiddag": (0, "afternoon"), "vanavond": (0, "evening"), "deze avond": (0, "evening"),
        "vannacht": (0, "night"), "deze nacht": (0, "night"), "morgenochtend": (1, "morning"),
        "morgen ochtend": (1, "morning"), "morgenvroeg": (1, "morning"), "morgen vroeg": (1, "morning"),
        "morgenmiddag": (1, "afternoon"), "morgen middag": (1, "afternoon"), "morgenavond": (1, "evening"),
        "morgen avond": (1, "evening"), "gisteravond": (-1, "evening"), "morgennamiddag": (1, "afternoon"),
        "morgen namiddag": (1, "afternoon"),
    },
    holidays={
        "aswoensdag": "easter-46", "witte donderdag": "easter-3", "stille zaterdag": "easter-1",
        "palmzondag": "easter-7", "pinksterzondag": "easter+49", "eerste dag van pasen": "easter",
        "paasdag": "easter", "derde kerstdag": "12-27", "sint nicolaas": "12-6", "prinsjesdag": "9 tue 3",
        "dierendag": "10-4", "sint-maarten": "11-11", "nieuwjaarsavond": "12-31",
        "nieuwjaar": "1-1", "nieuwjaarsdag": "1-1", "driekoningen": "1-6", "valentijnsdag": "2-14",
        "valentijn": "2-14",
        "carnaval": "easter-49", "goede vrijdag": "easter-2", "pasen": "easter", "eerste paasdag": "easter",
        "paaszondag": "easter", "tweede paasdag": "easter+1", "paasmaandag": "easter+1", "koningsdag": "4-27",
        "dag van de arbeid": "5-1", "dodenherdenking": "5-4", "bevrijdingsdag": "5-5", "moederdag": "5 sun 2",
        "hemelvaart": "easter+39", "hemelvaartsdag": "easter+39", "pinksteren": "easter+49",
        "eerste pinksterdag": "easter+49",
        "tweede pinksterdag": "easter+50", "pinkstermaandag": "easter+50", "vaderdag": "6 sun 3",
        "halloween": "10-31",
        "allerheiligen": "11-1", "allerzielen": "11-2", "sint maarten": "11-11", "wapenstilstand": "11-11",
        "sinterklaas": "12-5", "sinterklaasavond": "12-5", "pakjesavond": "12-5", "kerstavond": "12-24",
        "kerst": "12-25",
        "kerstmis": "12-25", "kerstdag": "12-25", "eerste kerstdag": "12-25", "1e kerstdag": "12-25",
        "tweede kerstdag": "12-26", "2e kerstdag": "12-26", "oudejaarsavond": "12-31", "oudejaarsdag": "12-31",
        "oudjaar": "12-31", "oud en nieuw": "12-31", "oudejaar": "12-31", "nationale feestdag": "7-21",
        "vrouwendag": "3-8",
    },
    edges={
        "eind": "end", "einde": "end", "eind van": "end", "einde van": "end", "aan het eind van": "end",
        "aan het einde van": "end", "tegen het eind van": "end", "eind van de": "end", "einde van de": "end",
        "aan het eind van de": "end", "aan het einde van de": "end", "op het einde van de": "end",
        "begin": "start", "begin van": "start", "aan het begin van": "start", "in het begin van": "start",
        "begin van de": "start", "aan het begin van de": "start",
        "half": "middle", "medio": "middle", "midden": "middle", "midden van": "middle", "halverwege": "middle",
        "in het midden van": "middle", "midden van de": "middle",
    },
    now=("nu", "nu meteen", "meteen", "direct", "onmiddellijk", "nu direct"),
    lasting=("sessie van", "massage van", "behandeling van", "cursus van", "duurt", "duren", "duur van", "gedurende"),
    this=("deze", "dit", "van deze", "van dit", "in deze", "aankomende", "komende", "komend", "aanstaande", "as",
          "eerstkomende"),
    next=("volgende", "volgend", "van volgende", "van volgend", "in volgende", "de volgende", "van de volgende",
          "het volgende", "op volgende", "eerstvolgende"),
    following=("daaropvolgende", "erop volgende"),
    last=("vorige", "vorig", "afgelopen", "laatste", "de laatste"),
    a_week_on={"over een week": 1, "over veertien dagen": 2, "over 14 dagen": 2},
    day_lead=("op de", "de", "op", "per", "tot de", "vanaf de", "voor de", "van de", "na de", "datum", "tot en met",
              "t/m", "den"),
    nothing=("zo snel mogelijk", "zo vroeg mogelijk", "vrolijk kerstfeest", "gelukkig nieuwjaar", "fijne kerst",
        "fijne feestdagen", "vrolijk pasen",
        "goedemorgen", "goede morgen", "goedemiddag", "goede middag", "goedenavond", "goede avond",
        "goeienavond",
             "goeiemorgen", "goede nacht", "goedenacht", "welterusten", "fijne dag", "fijne avond", "elke dag",
             "iedere dag", "op een dag", "een moment", "een seconde", "een minuutje", "de eerste keer", "eerste keer",
             "tweede keer", "zo snel", "zo goed", "zo veel", "zo'n", "prettige dag", "goed weekend", "fijn weekend",
             "de een of andere"),
    weak=("ma", "di", "wo", "do", "vr", "za", "zo", "don", "zon", "din", "maa", "zat", "vrij", "as", "den"),
    units={
        "minute": ("minuut", "minuten", "min", "minuutje", "minuutjes", "mins"),
        "hour": ("uur", "uren", "uurtje", "uurtjes", "u", "h"),
        "day": ("dag", "dagen"),
        "week": ("week", "weken", "wk", "weekje"),
        "weekend": ("weekend", "weekeinde", "weekends"),
        "month": ("maand", "maanden", "mnd"),
        "year": ("jaar", "jaren"),
    },
    parts={
        "dawn": ("in alle vroegte",),
        "morning": ("ochtend", "morgens", "ochtends", "'s morgens", "'s ochtends", "voormiddag", "in de ochtend",
                    "in de morgen", "in de voormiddag", "'s voormiddags", "smorgens", "sochtends", "de ochtend",
                    "ochtend"),
        "noon": ("lunchtijd", "lunch", "tijdens de lunch", "lunchpauze", "rond lunchtijd"),
        "afternoon": ("middag", "namiddag", "'s middags", "'s namiddags", "in de middag", "in de namiddag",
        "smiddags",
                      "de middag", "snamiddags"),
        "evening": ("avond", "'s avonds", "in de avond", "savonds", "avonds", "de avond", "op de avond"),
        "night": ("nacht", "'s nachts", "in de nacht", "snachts", "nachts", "middernachts"),
    },
    clock={
        "middaguur": "12:00", "twaalf uur 's middags": "12:00", "rond de middag": "12:00", "het middaguur": "12:00",
        "middernacht": "0:00", "midden op de dag": "12:00", "noen": "12:00", "op de middag": "12:00",
        "halverwege de ochtend": "10:00",
        "halverwege de middag": "14:00", "midden in de nacht": "0:00", "tegen de middag": "12:00",
        "midden van de ochtend": "10:00", "midden van de middag": "14:00",
    },
    am=("am",),
    pm=("pm",),
    oclock=("uur", "u", "h", "uur stipt", "uur precies"),
    at=("om", "rond", "tegen", "@", "omstreeks", "vanaf", "tot", "na", "voor", "ca", "circa", "om en bij", "klokslag",
        "om klokslag", "een uur of", "om een uur of"),
    hour_plus=("en",),
    past=("over", "na"),
    to=("voor",),
    around=("rond", "omstreeks", "ongeveer", "circa", "ca", "tegen", "zo rond", "plusminus", "zo om", "zo'n beetje",
            "rondom", "een uur of", "om een uur of"),
    after=("na", "vanaf", "later dan", "niet voor", "sinds", "na de"),
    before=("voor", "tot", "uiterlijk", "vroeger dan", "eerder dan", "niet na", "tot en met", "ten laatste",
        "voor de"),
    between=("tussen",),
    both=("en",),
    start=("van", "vanaf"),
    until=("tot", "tot en met", "t/m", "naar", "tot aan"),
    either=("of",),
    within=("over", "binnen", "in", "binnen de", "in de komende", "over ongeveer"),
    ago=("geleden",),
    shift={"later": 1, "eerder": -1, "vroeger": -1},
    push={"naar achteren": 1, "achteruit": 1, "uitstellen": 1, "opschuiven": 1, "naar voren": -1, "vervroegen": -1},
    from_now=("later", "vanaf nu", "vanaf vandaag", "uit", "verder", "daarna", "vanaf heden"),
    since=("na", "vanaf", "sinds"),
    ahead_of=("voor", "vóór"),
    glue=("de", "het", "van", "van de", "in de", "in", "op", "op de", "om", "voor", "der", "s", "aan", "bij", "t",
        "dag"),
    not_that=("niet,", "lukt niet", "gaat niet", "kan niet", "kan ik niet", "past niet", "komt niet uit",
        "is te laat",
              "is te vroeg", "schikt niet", "lukt me niet", "gaat me niet"),
    not_this=("kan niet", "iedere", "ieder", "elke", "elk", "niet", "in plaats van", "behalve", "niet op", "niet om"),
    move=("verzetten", "verplaatsen", "wijzigen", "veranderen", "omboeken", "verschuiven", "verzet", "verplaats"),
    things=(
        "personen", "persoon", "pers", "mensen", "volwassenen", "kinderen", "kind", "vrienden", "gasten", "nachten",
        "plaatsen", "kamers", "kamer", "tafels", "tafel", "euro", "keer", "sterren", "procent", "verdieping", "man",
        "dollar", "dollars",
        "optie", "bezoek", "afspraken", "kaartjes", "tickets", "dames", "heren", "behandelingen", "couverts",
        "stoelen",
        "van ons", "collega's", "keren", "bezoeken", "jarige",
    ),
    numbered=("kamer", "tafel", "nummer", "nr", "we zijn met", "wij zijn met", "straat", "gate", "perron", "vlucht",
              "tafel voor", "groep van", "reservering voor", "lijn", "code", "bus", "huisnummer", "pin", "optie",
              "verdieping", "zaal", "spoor", "met z'n", "met zijn"),
    streets=(),
    not_near=("maanden", "maand", "vrijdom", "avondeten", "middageten", "borgen", "zorgen", "morgenland",
        "ochtendgymnastiek",
              "zonda", "overmorg", "middelen", "middel", "avonden"),
    asks_time=("hoe laat", "welk tijdstip", "welke tijd", "welk uur"),
    asks_past=("laatst", "laatste", "vorige"),
    asks_day=("welke dag", "welke datum", "wanneer"),
    hours="coming",
    two_meanings=("half",),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="alstublieft; alsjeblieft; aub; ajb; even; eventjes; eh; ehm; uh; hm; oh; ach; nou; gewoon",
    yes="""
        nee dat klopt; nee klopt; nee dat is goed;
            zo is het; zo is dat; mee eens; helemaal mee eens; ja dat klopt;
        ja; jaa; jaja; jep; jup; yep; jawel; ja hoor; ja graag; ja zeker; zeker; zeker weten; natuurlijk; uiteraard;
        vanzelfsprekend; absoluut; tuurlijk; jazeker; ja prima; geen probleem; beslist; inderdaad; bevestigend; yes; j
    """,
    no="""
            beter van niet; beter niet;
        nee; neen; neh; nee hoor; nee dank je; nee bedankt; nee dank u; nope; nah; absoluut niet; zeker niet;
        helemaal niet; nu niet; nog niet; vandaag niet; niet nu; echt niet; natuurlijk niet; nooit; negatief;
        ik denk het niet; ik geloof het niet; liever niet; geenszins; misschien later; later misschien; niet echt; n
    """,
    fine="""
        ok; oke; oké; okay; okee; prima; goed; is goed; heel goed; perfect; top; akkoord; mee eens; klopt; dat klopt;
        juist; correct; precies; exact; in orde; afgesproken; bevestigd; bevestigen; ik bevestig; klinkt goed;
        doe maar; ga je gang; helemaal goed; mooi; super; fijn; waarom niet; vooruit; dat is goed; dat is prima;
        dat is ok; dat is oke; komt goed; deal; uitstekend; graag
    """,
    hedges="misschien; wellicht; eventueel; mogelijk; mogelijkerwijs",
    but="maar; behalve; echter; alleen; tenzij; mits; als",
    all="alle; alles; allemaal; alle twee; allebei; beide; alle drie; elk; iedereen",
    option="""
        optie; nummer; nr; de; het; die; dat; een; keuze; kies; neem; wil; wou; zou; ik; met; voor; mijn; antwoord;
        graag; doe; maar
    """,
    any="""
        maakt niet uit; maakt me niet uit; maakt mij niet uit; het maakt niet uit; het maakt me niet uit; om het even;
        eender welke; eender; welke dan ook; wie dan ook; iemand; geen voorkeur; ik heb geen voorkeur; kies jij maar;
        kies maar; kiest u maar; wat je wilt; wat u wilt; zeg jij het maar; een van allen; de eerste vrije; elke;
        willekeurig; een willekeurige;
        zo snel mogelijk; zo vroeg mogelijk; de eerste vrije; eerst beschikbare; de eerstvolgende; wanneer dan ook;
        maakt niet uit wanneer
    """,
    none="""
        geen; geen enkele; geen van deze; geen van die; geen van beide; geen van allen; niets; niks;
        niets van dit alles; niemand; iets anders; geen past; niets past
    """,
    skip="""
        overslaan; kan ik overslaan; kan ik dit overslaan; kan ik deze overslaan; kan ik deze vraag overslaan;
        mag ik overslaan; mag ik dit overslaan; mag ik deze overslaan; sla over; sla deze over; vraag overslaan;
        zeg ik liever niet; dat zeg ik liever niet; liever niet zeggen; volgende vraag; is dit verplicht;
        is dat verplicht; moet ik dit beantwoorden
    """,
    sooner="de vroegere; de vroegste; de eerste; vroeger; de vroege; die vroege; het vroegste; de eerste tijd",
    later="de latere; de laatste; de late; die late; het laatste; het laatst; de laatste tijd; de laatste van de drie",
    joins="en; of; plus; ook; met; alsook; en ook",
    numbers="""
        nul; een; twee; drie; vier; vijf; zes; zeven; acht; negen; tien; elf; twaalf; dertien; veertien; vijftien;
        zestien; zeventien; achttien; negentien; twintig
    """,
    tens="dertig; veertig; vijftig; zestig; zeventig; tachtig; negentig; honderd",
    tens_join="en",
    half="en een half; en een halve; eneenhalf; half",
    ordinals="""
        eerste|1e|1ste; tweede|2e|2de; derde|3e|3de; vierde|4e|4de; vijfde|5e|5de; zesde|6e; zevende|7e;
        achtste|8e|8ste; negende|9e; tiende|10e
    """,
    last="laatste; onderste",
    stars="ster; sterren; punt; punten",
    out_of="van; van de; uit; op",
    name_leads="""
        ik heet; mijn naam is; mijn naam; ik ben; naam; op naam van; dit is; met; hier is; hallo ik ben;
        hallo ik heet; hoi ik ben; u spreekt met; de naam is
    """,
    money="euro; euros; cent; dollar; dollars",
    anywhere={
        "menu": "menu; hoofdmenu; het menu; opties; startpagina; keuzemenu",
        "back": "terug; ga terug; vorige; stap terug; een stap terug; terug gaan",
        "cancel": """
            annuleren; annuleer; afbreken; stoppen hiermee; einde; beëindigen; sluiten; laat maar; vergeet het;
            vergeet het maar; laat maar zitten; afsluiten; hou maar op
        """,
        "help": """
            help; hulp; help mij; help me; ik heb hulp nodig; info; wat kun je; wat kan je; wat kan ik hier doen
        """,
        "human": """
            mens; medewerker; een medewerker; een mens; echt persoon; echte persoon; iemand spreken;
            medewerker spreken; ik wil iemand spreken; ik wil een medewerker spreken; praten met een medewerker;
            met iemand praten; klantenservice; persoon; agent
        """,
        "stop": """
            stop; stoppen; uitschrijven; afmelden; uitschrijving; afmelding; schrijf me uit; schrijf mij uit;
            meld me af; meld mij af; me uitschrijven; mij uitschrijven; verwijder; verwijderen; verwijder mij;
            verwijder me; geen berichten meer; geen reclame meer; geen reclame; opzeggen; stop berichten;
            stop reclame; abonnement opzeggen; geen sms meer
        """,
        "start": "start; starten; begin; beginnen; aanmelden; inschrijven; abonneren; hervatten; weer aanmelden",
        "language": "taal; talen; taal wijzigen; taal veranderen; andere taal; wijzig taal",
    },
    starts={
        "book": """
            boeken; boek; reserveren; reserveer; afspraak; afspraak maken; afspraak inplannen; nieuwe afspraak;
            nieuwe boeking; reservering; een afspraak maken; ik wil boeken; ik wil een afspraak; ik wil reserveren;
            ik wil graag een afspraak; tafel reserveren; maak een afspraak
        """,
        "my_bookings": """
            mijn afspraken; mijn afspraak; mijn boekingen; mijn boeking; mijn reserveringen; mijn reservering;
            afspraken; toon mijn afspraken
        """,
        "move": """
            verzetten; verplaatsen; afspraak verzetten; afspraak verplaatsen; mijn afspraak verzetten;
            mijn afspraak verplaatsen; afspraak wijzigen; mijn afspraak wijzigen; reservering wijzigen;
            boeking wijzigen; omboeken
        """,
        "cancel_booking": """
            afspraak annuleren; mijn afspraak annuleren; afspraak afzeggen; mijn afspraak afzeggen;
            reservering annuleren; mijn reservering annuleren; boeking annuleren; mijn boeking annuleren; afzeggen
        """,
        "hours": """
            openingstijden; openingsuren; wanneer open; wanneer zijn jullie open; zijn jullie open; bent u open;
            hoe laat open; uren
        """,
        "where": """
            waar; adres; locatie; waar zijn jullie; waar zit je; waar is het; routebeschrijving; route; hoe kom ik er;
            parkeren; parkeerplaats
        """,
        "call_me": """
            bel me; bel mij; bel me terug; bel mij terug; terugbellen; bel me op; kunt u mij bellen;
            kunnen jullie mij bellen; terugbelverzoek
        """,
        "prices": """
            prijzen; prijs; prijslijst; tarieven; tarief; wat kost het; hoeveel kost het; wat kost dat; hoe duur;
            kosten
        """,
        "promotion": """
            actie; acties; aanbieding; aanbiedingen; korting; kortingen; kortingscode; voucher; promotie; cadeaubon
        """,
        "my_data": """
            mijn gegevens; verwijder mijn gegevens; gegevens verwijderen; privacy; wat weten jullie over mij;
            wat weet je over mij; avg; mijn data
        """,
    },
    classes={
        "treated": """
            vaccin vaccinatie prik inenting injectie behandeling operatie ingreep vulling laser peeling
            botox ontharing massage verf verven bloedafname medicijn
        """,
        "not": "niet geen nee neen nooit niets niks zonder noch niemand",
        "booking": "afspraak afspraken boeking boekingen reservering reserveringen reservatie tafel bezoek",
        "bookable": """
            afspraak boeking reservering reservatie tafel plek plaats plekje bezoek sessie kamer behandeling
        """,
        "drop": """
            annuleren annuleer geannuleerd afzeggen afgezegd cancelen cancel schrappen verwijderen verwijder wissen
        """,
        "alter": """
            verzetten verzet verplaatsen verplaats wijzigen wijzig veranderen verander aanpassen omboeken uitstellen
            vervroegen ruilen verschuiven
        """,
        "verify": """
            bevestigen bevestig bevestigt checken check controleren controleer nakijken kijken zien weten tonen toon
        """,
        "want": """
            wil willen zou graag kan kunnen kun kunt mag moet nodig heb hebben hebt heeft is zoek maak maken inplannen
            krijgen
        """,
        "human": """
            mens mensen persoon medewerker medewerkster iemand agent manager eigenaar baas collega team receptie
            verantwoordelijke adviseur
        """,
        "staff": "mens persoon medewerker medewerkster agent manager adviseur",
        "speak": """
            spreken spreek praten praat antwoord antwoorden schrijf schrijven veranderen verander wissel wijzig
            vertaal vertalen overschakelen schakel verstaat
        """,
        "tongue": "hindi arabisch turks russisch oekraïens pools roemeens chinees",
        "subscribe": """
            aanmelden aanmeld inschrijven inschrijf abonneer abonneren ingeschreven aangemeld
        """,
        "message": """
            bericht berichten reclame nieuwsbrief aanbiedingen advertenties mails emails sms smsjes meldingen spam
            promoties appjes berichtjes
        """,
        "right": """
            goed juist correct waar perfect prima ok oke okay top precies exact werkt werken klopt orde akkoord
            duidelijk gelijk mooi fijn uitstekend geldig helder vanzelfsprekend
        """,
        "wrong": "fout foute verkeerd verkeerde onjuist incorrect onwaar fouten vergissing mis",
        "say": "herhalen herhaal herhaalt zeg zeggen zei uitleggen leg vertel vertellen vragen vraag",
        "choice": """
            optie opties tijd tijden tijdstip tijdstippen dag dagen datum data mogelijkheid mogelijkheden voorstel
            voorstellen alternatief alternatieven keuze keuzes afspraak
        """,
        "day": """
            vandaag morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag avond vanavond middag
            vanmiddag ochtend
        """,
        "service": """
            haar knippen nagels baard kleur kleuring verven manicure pedicure massage epileren wenkbrauwen wimpers
            behandeling highlights knipbeurt
        """,
    },
    intents={
        "affirm": """
            vind ik [wel] goed|prima|ok|best|leuk; het [er] [helemaal] mee|ermee eens$;
            zeg|zei|denk|geloof ja|het|van [wel]; dus ja; ^dat|het|alles|zo|is|lijkt|klinkt|ziet|dit ... <right>;
            ^<right>; ^heel|helemaal <right>; akkoord; mee eens; ga akkoord; bevestig*$; ik bevestig;
            doe [dat|het] maar; doen we [dat]; dat doe ik; geen probleem; klinkt|lijkt [me] goed|prima|leuk;
            past [mij|me] [goed]; afgesproken; in orde; ga [je|uw|maar] gang|door; dat werkt;
            zal|gaat|zou [wel] [gaan] werken|lukken; ik vind het goed|prima; je hebt|u heeft gelijk;
            gaan we [dat] doen; natuurlijk
        """,
        "negate": """
            ^[nee] [dat|is] [is] te vroeg|laat|ver|duur; komt [me|mij] niet uit;
            <not> ... <right>; <wrong>; ^nee; zeg|zei|denk nee|niet; denk|geloof het|van niet; in plaats van ja;
            klopt niet; niet akkoord; niet mee eens; ga niet akkoord; ben het niet;
            wil|hoef|kan|hoeft ... niet|geen|niets; dat is|was niet|geen; het is niet;
            dat bedoel|bedoelde|zei ik niet; verder niets; niets meer|anders|verder; anders niets; geen sprake; ^niet;
            ^niets; ^niks; weiger*; een andere keer; misschien later|andere|volgende; liever niet; helaas niet;
            gaat niet; lukt niet; niet nodig; ^nooit$
        """,
        "cancel": """
            ^laat dat maar$; ^maakt niet meer uit$; ^maakt niet uit laat maar$;
            maakt niks uit$; doet er niet toe$; ^nee laat maar$; ^nee vergeet het$; ^nee laat maar zitten$;
            ^laat los$; ^laat het los$;
            ^het is niets$; ^niks$; ^het is niks$; ^is al goed$; ^het is al goed$;
            ^annuleer de|deze|het|dit opdracht|verzoek|commando; ^annuleer opdracht$; ^annuleer dat$; ^annuleer dit$;
            ^laat me met rust$;
            annul*; afbrek*; breek ... af; laat [het] maar [zitten]; laat zitten; laat het;
            vergeet [het|dat|dit] [maar]; maakt niet uit$; geeft niet|niks; ^geeft niet$; ^geeft niks$;
            ^niet nodig laat maar$; hou|houd [maar] op|ermee|stil|je; ^niet [zo] belangrijk$; ^niet belangrijk$;
            ^niet erg$; ^annuleer$;
            ^annuleer dit|dat|het; stop [ermee|maar|daarmee|nu|dit|dat|met];
            ^stop; ophouden; beëindig*; ^einde; ^klaar$; wees stil; stil; stilte; zwijg; mond dicht; kop dicht;
            negeer; niet meer nodig; hoeft niet meer; doe maar niet; toch maar niet; toch niet; ik heb me bedacht;
            ongedaan; sluit* af; laat maar; cancel*
        """,
        "book": """
            hebben|heb|hebt|hebt ... iets|gaatje|plekje ... <day>; gaatje|plekje vrij;
            schrijf|zet|noteer|meld me|mij|ons [maar] in|aan|op [voor|op|om]; schrijf|zet|noteer|meld
            me|mij|ons voor|op|om|morgen|vrijdag;
            <want> ... <bookable>; <want> ... reserveren|boeken|inplannen; ^reserve*; ^boek*; ^afspraak; ^tafel;
            reserveren|boeken; <bookable> voor|op|om ... <day>;
            heb|hebben|hebt|is|zijn ... vrij|plek|plaats|beschikbaar*|ruimte; vrij|beschikbaar* ... op|om|voor|<day>;
            <want> ... <service> ... laten|knippen|verven|doen; <service> laten doen|knippen|verven;
            laten knippen|verven|doen; <want> ... <service>; langskomen; komen ... <day>
        """,
        "change_booking": """
            mijn|de|onze afspraak|reservering|boeking ... later|eerder|vroeger doen|maken|zetten;
            de afspraak die ik heb <alter>;
            <alter> ... <booking>; <booking> ... <alter>; omboek*; <alter> [de|het] tijd|dag|datum|uur;
            kan|kunnen|kunt|mag|zou [ik|we|het|hij|u] ... verzetten|verplaatsen|wijzigen|uitstellen|vervroegen;
            naar een andere dag|tijd
        """,
        "cancel_booking": """
            <drop> ... <booking>; <booking> ... <drop>; heb|wil|hoef ... <booking> niet meer [nodig];
            <booking> ... niet [meer] nodig|doorgaan|komen; kan|kunnen ... niet [meer] komen|aanwezig;
            kom|komen ... niet; moet ... afzeggen|annuleren; ik zeg ... af; annuleer mijn|de|voor;
            annuleren voor|van ... <day>; red het niet
        """,
        "check_booking": """
            heb ik ... staan|geboekt|gepland;
            <verify> ... mijn|de|onze|of <booking>; heb|had|hebben|staat ik|we|mijn|er ... <booking>;
            wanneer|welke|welk|waar|hoe is|zijn|heb|was|laat ... <booking>; mijn <booking>$;
            <verify> ... of ik|we|er|mijn ... <booking>; is mijn|onze <booking>; toon|bekijk|laat ... mijn <booking>
        """,
        "request_alternatives": """
            kan|kunnen|gaat|heb|hebben [het|dat|jullie|u] [ook|nog|misschien|iets] [iets|wat] later|eerder|vroeger;
            andere|ander|anders <choice>; nog|iets|iemand|wat|wie|waar|ergens [iets] anders|andere|nog|meer;
            wat [is|hebben|heb] [er] nog|anders; meer <choice>;
            heb|hebben|hebt|is|zijn|toon|zoek|wil|kan|laat ... andere|ander|anders|meer|alternatieven; ^andere*;
            alternatie*; geen van ... past|bevalt|goed; volgende optie; past|bevalt me niet; een andere|ander;
            liever een andere|ander|iets
        """,
        "help": """
            help; hulp; helpen; waarmee|hoe|waar kun|kunt|kan ... helpen;
            wat kun|kan|kunt|kunnen je|jij|u|ik|jullie [allemaal] [doen|vragen|hier|voor]; hoe werkt
            [dit|het|dat]; hoe dit|het|dat werkt;
            hoe gaat dit|dat; waar ben|bent je|u voor; welke vragen|onderwerpen|dingen; uitleg; handleiding;
            ondersteuning; wat doe je
        """,
        "agent": """
            spreken|praten|bellen|doorverbinden|contact|chatten|verbind ... met|aan ... <human>;
            met [een|de] [echt|echte] <human> ... spreken|praten|chatten|bellen; <human> [echt] spreken;
            wil|geef|heb|zoek|liever [me|graag] [een] [echt|echte] <staff>; echt|echte|levend mens|persoon|medewerker;
            klantenservice|klantendienst; niet met|tegen ... bot|robot|machine|computer;
            is|kan er|daar|iemand iemand|mij|me; iemand aan de lijn; menselijk*; doorverbind*
        """,
        "optout": """
            uitschrij*; afmeld* ... nieuwsbrief|berichten|lijst|reclame; meld [me|mij] [me|mij] ... af;
            me|mij afmelden|uitschrijven; schrijf me|mij uit;
            geen|niet|nooit ... meer ... ontvangen|krijgen|<message>|sturen|contacteren|benaderen|schrijven|appen;
            geen <message> meer; geen reclame|spam|advertenties;
            wil|wens|hoef ... geen|niet ... <message>|benaderd|gecontacteerd;
            stop|hou|houd [aub] [op] met ... <message>|sturen|appen|schrijven|mailen;
            stop|stoppen [met] [de|die|deze|jullie|alle] <message>;
            stuur*|app|mail|schrijf|contacteer me|mij [niet|geen|nooit] ... meer;
            verwijder|haal|schrap ... mij|me|mijn ... lijst|nummer|naam|contact|bestand;
            van de|deze|jullie|uw lijst|mailinglijst|verzendlijst; opzeg* ... abonnement|nieuwsbrief;
            abonnement opzeggen; trek ... toestemming in; laat me|mij met rust; genoeg van ... <message>
        """,
        "greet": """
            ^hallo; ^hoi; ^hey; ^hi; ^hé; ^goedemorgen; ^goedemiddag; ^goedenavond; ^goeiemorgen;
            ^goede morgen|middag|avond; ^goedendag; ^dag$; ^dag; ^yo$; hoe gaat|is [het|ie|met]; alles goed; ^moin;
            ^hee
        """,
        "thanks": """
            dank*; bedankt; thanks; merci; hartelijk dank; heel vriendelijk|aardig|lief; goed gedaan|werk;
            je bent|u bent ... schat|engel|held|top|geweldig; fijn geholpen; goed geholpen; waardeer*
        """,
        "goodbye": """
            doei; doeg; tot ziens|straks|later|morgen|snel|dan|gauw|de|volgende|kijk; dag hoor; vaarwel; ciao;
            groetjes|groet|groeten; fijne|prettige|goede|fijn dag|avond|weekend|nacht|middag|week; welterusten;
            goedenacht; dat is|was alles|het|hem; dat was het; verder niets [bedankt|dank|hoor]; ik moet gaan|weg;
            ^ik ga$; ik ga [nu|weer] weg|ervandoor|naar; we spreken elkaar; ^[tot] later$; houdoe; tot de volgende
        """,
        "repeat": """
            herha*; <say> ... opnieuw|nog|nogmaals|keer|eens; nog een keer; nog eens; opnieuw; nogmaals;
            wat zei|zeg|zegt|bedoel|was [je|u] [dat]; wat zegt|zei je|u; wablief; hoe bedoel|zei;
            niet verstaan|begrepen|gehoord; begrijp|snap|versta [ik] [het|dat|je|u] niet; ^wat$; ^sorry$; ^pardon$;
            ^hè$; ^huh$; ^excuseer$; overnieuw; opnieuw beginnen; van voor af aan; begin opnieuw;
            ik heb het niet verstaan|gehoord|begrepen
        """,
        "unsure": """
            overleg*; moet|ga|wil ... navragen|nadenken|nakijken|vragen; laat [het|je|u] [het|je|u|nog] weten;
            kom er|hier [nog|op] [op] terug;
            weet [ik|het|dat] [het|dat] [nog|ook|eigenlijk] niet; geen idee; [ik] ben [er] niet [zeker]; niet zeker;
            niet [helemaal] zeker; onzeker; twijfel*; misschien; wellicht; mogelijk; eventueel; hangt ervan|er af;
            ligt eraan; maakt [me|mij|het] [me|mij] niet uit; om het even; boeit niet; kan|zou [wel] kunnen|zijn;
            weet niet meer; herinner me niet; niet herinneren; moeilijk te zeggen; moet [er|nog] [nog] over nadenken;
            we zien wel; waarschijnlijk; vermoedelijk; kies jij|u|maar; eender; geen mening; is mogelijk
        """,
        "change_language": """
            taal|talen; <speak> ... in|naar|op|het|over <tongue>; <speak> [u|je|jullie|jij] [ook] <tongue>;
            ^[in|het] <tongue>$;
            in het <tongue>; spreek|versta|begrijp geen|niet ... <tongue>
        """,
        "prices": """
            hoeveel ... kost|kosten|is|zijn|vragen|betaal|rekenen; wat kost|kosten|vragen|rekenen;
            prijs|prijzen|prijslijst|tarief|tarieven|kosten; hoe duur; offerte; ^hoeveel;
            hoe lang ... duurt|duren
        """,
        "hours": """
            openingstijd*|openingsu*; wanneer|hoe|tot|vanaf|welke ... open|dicht|sluiten|gesloten|sluit|openen;
            zijn|bent|ben|is jullie|u|je|de|het ... open|dicht|gesloten; open|dicht|gesloten ... op|<day>;
            sluitingstijd; geopend
        """,
        "where": """
            waar zijn|is|zit|zitten|vind|ligt|bevindt|kan|ben [jullie|je|u|ik|het|de|parkeren]; adres; locatie;
            hoe kom|geraak ik; route*; parkeer*|parkeren|parking; stuur ... locatie|kaart
        """,
        "promotion": """
            actie|acties|aanbieding|aanbiedingen|korting|kortingen|promotie|promoties|voucher|kortingscode|kortingsbon;
            promo*; afgeprijsd; cadeaubon; speciale aanbieding
        """,
        "call_me": """
            bel me|mij; bel [me|mij] terug|op; terugbel*;
            kan|kunt|kunnen|kun|wil|laat ... bellen|opbellen|terugbellen; gebeld worden; telefonisch contact;
            belafspraak
        """,
        "optin": """
            <subscribe> [me|mij] [weer] [in|aan] [voor|op] [de|het|jullie|uw|je] <message>; wil|graag|zou
            [ik|graag] [weer] [de|het|jullie|uw|je] <message> [weer|graag] ontvangen|krijgen; <message>
            weer ontvangen|krijgen|aanzetten; schrijf|meld me|mij [weer|graag] [in|aan] voor|op
            [de|het|jullie|uw|je] <message> [in|aan]; ^[ik] [wil] [me|mij] weer abonneren$; ^abonneer
            me|mij [weer]$
        """,
        "my_data": """
            mijn gegevens; mijn data; persoonsgegevens; persoonlijke gegevens; wat weten|weet ... mij; privacy;
            gegevensbescherming; verwijder|wis|exporteer ... mijn ... gegevens|account|geschiedenis|informatie; avg;
            recht op vergetelheid
        """,
        "menu": "menu; hoofdmenu; ^opties$; startpagina; toon opties",
        "back": "^terug; ga|stap|even terug; vorige vraag|stap|pagina; ^vorige",
    },
    elsewhere="weer vandaag; grap; mop; agenda; herinnering; wekker; bank; vlucht; film; liedje",
    asks="""
        wat; welke; welk; hoe; hoeveel; wanneer; wie; waar; waarom; is er; zijn er; hebben jullie; heb je; heeft u;
        doen jullie; doet u; accepteren jullie; nemen jullie; kan ik; kun je; kunnen we; kan men; mag ik; moet ik;
        is het; is de; is dat; een vraag; vraagje
    """,
    code="code; kortingscode; actiecode; promocode; couponcode; waardebon",
    not_english="",
    links="en",
    decimal=",",
    tongues={
        "en": "engels",
        "es": "spaans",
        "pt": "portugees",
        "fr": "frans",
        "de": "duits",
        "it": "italiaans",
        "nl": "nederlands vlaams hollands",
    },
    at_sign="apenstaartje",
    ticked="ja; j; waar",
    unticked="nee; n; onwaar",
    about="""
        annulerings*; beleid|voorwaarden|regels|termijn ... annul*|afzeg*;
        kost|kosten|boete|betaal|betalen|aanbetaling|terug|gratis ... annul*|afzeg*;
        hoe laat|lang|vroeg|kort ... annuleren|afzeggen|verzetten; wat ... gebeurt|is|doen ... als; wat als;
        kan|mag|kunnen|kon ... later|gratis|altijd ... annuleren|afzeggen|stoppen;
        kan|mag|kunnen ... annuleren|afzeggen ... nodig|moet;
        als ... annuleer|annuleren|afzeg|afzeggen|afzegt|stoppen; tot wanneer ... annuleren|afzeggen|verzetten
    """,
    also="^en; ook; daarnaast; tevens; bovendien; erbij; toevoegen; daarbij",
    after_that="daarna; erna; aansluitend; na elkaar; achter elkaar; achtereenvolgens; vervolgens",
    same_time="zelfde|dezelfde|hetzelfde tijd|tijdstip|uur|tijdslot",
    same_day="zelfde|dezelfde dag; die dag",
    mine="mijn|m'n|mn afspraak|afspraken|boeking|boekingen|reservering; die ik [al] heb",
    bit_later="iets|ietsje|beetje|wat|tikje|tikkie later",
    bit_earlier="iets|ietsje|beetje|wat|tikje|tikkie eerder|vroeger",
    reports="""
        gewacht; wacht|wachten al|nog; geleden; ben|zijn|kom ... minuten|kwartier|beetje later;
        minuten|min|kwartier|uur|beetje|iets te laat; minuten|beetje|kwartier late; kom|komen|ben|zijn|ga ... te laat;
        vertraging; vertraagd; in de file; sta|staan|zit vast
    """,
    instead="in plaats; toch liever",
    hurt="""
        pijn op|in de|mijn borst; borstpijn; hoge koorts; kortademig;
        koorts|uitslag|duizelig|allergie|overgeven|zwelling|opgezwollen|benauwd ... na|sinds|door
        [de|het|mijn|een] <treated>; na|sinds|door [de|het|mijn|een] <treated> ...
        koorts|uitslag|duizelig|allergie|overgeven|zwelling|opgezwollen|benauwd;
        hoofdhuid|huid|hoofd|gezicht|ogen|oog|voorhoofd|nek|hals|lippen|oren|oor|handen|benen ...
        brandt|branden|verbrand|brand|gezwollen|zwelt|zwellen|opgezwollen|blaren|bloedt|bloeden|jeukt|ontstoken|prikt;
        brandt|verbrand|branderig|jeukt ... hoofdhuid|huid|hoofd|gezicht|ogen|voorhoofd|nek|lippen|oren; chemische
        brandwond|brandwonden|verbranding; brandwonden; allergische reactie; allergisch gereageerd;
        heftige|ernstige|erge|zware reactie; anafyla*; blaren op|van|gekregen; uitslag op|over|gekregen;
        kan|krijg|krijgt niet|amper|geen|nauwelijks [meer] ademen|lucht|ademhalen; benauwd; flauwgevallen; flauw
        gevallen; bewusteloos; in elkaar gezakt; hartaanval; een|de ambulance; medisch noodgeval; ^[dit|het] [is] [een]
        noodgeval$; bloedt hevig|erg|heel; stopt niet met bloeden; ondraaglijke|ondragelijke pijn; valt|komt ...
        plukken; hebben|hebt|heeft me|mij verbrand; branderig gevoel
    """,
    complains="""
        wil|eis|vraag|verwacht|wens ... terugbetaling|terugbetaald|restitutie|teruggave; mijn|ons geld terug; geld terug
        graag|alstublieft|aub; betaal|betalen me|mij|ons terug; ^[een] klacht$; wil|moet|ga [graag|me] klagen|beklagen;
        heb|wil|dien [graag] een klacht; klacht indienen|over|ingediend; dit|dat is een klacht; onacceptabel;
        onaanvaardbaar; schandalig; schande; haar|haren|nagels|wenkbrauwen|wimpers|baard|jurk|bruiloft|overhemd|auto ...
        verpest|verknald|geruïneerd|verknipt|verbrand|verprutst; verpest|geruïneerd|verknald|verprutst ...
        haar|haren|nagels|wenkbrauwen; slechte|vreselijke|slechtste|waardeloze|verschrikkelijke
        service|ervaring|behandeling|bediening|klantenservice; erg|heel|zeer|zo|echt|enorm
        teleurgesteld|ontevreden|onbeleefd|onvriendelijk|onbeschoft|boos; niet [helemaal|echt] tevreden over|met
        [de|het|mijn|jullie] kleur|resultaat|service|haar|knipbeurt|behandeling|nagels; dubbel|verkeerd
        betaald|afgeschreven|berekend; twee keer betaald|afgeschreven|berekend; opgelicht; oplichting|oplichters;
        afgezet; schadevergoeding; compensatie; mijn advocaat; sleep ... rechter; service|behandeling was|is
        vreselijk|waardeloos|verschrikkelijk|slecht;
        voor [een|de|jullie] [dichte|gesloten] [dichte] deur; er|hier is niemand; niemand [doet|is|die]
        open|aanwezig|hier|er|neemt; sta|wacht|wachten [hier|al|nu] [al|nu|een] ...
        minuten|kwartier|uur|deur|buiten; is dit|dat|toch [een|soms] [slechte] grap; een|slechte [slechte]
        grap; een schande; schandalig*; dicht|gesloten terwijl|maar ... afspraak; afspraak ...
        dichte|dicht|gesloten; uitgewassen|weg|eruit|verdwenen ... week|dagen; belachelijk
    """,
    calm="""
        jaren geleden; als kind; in het verleden; ooit eens|gehad; voor het geval; allergietest; voorkomen|vermijden;
        risico
    """,
    jokes="""
        haha; hahaha; hihi; lol; grapje; geintje; 😂; 🤣; 😅; 😆; 😜; 😉;
        ik ... zelf verpest|verknipt|verbrand|gedaan; geen terugbetaling
    """,
    ways="""
        hoe kan|moet|zeg|annuleer|verzet [ik|je|we] [het|dit|de|mijn|deze] [afspraak] [dan] [nog]
        annuleren|afzeggen|verzetten|af|annuleer|verplaatsen; hoe annuleer|verzet|verplaats ik|je; kan|mag|kunnen
        ik|we [dit|het|de|mijn|deze] [afspraak] [ook|dan] nog|later|altijd [nog]
        annuleren|afzeggen|verzetten|verplaatsen; en als ik [toch] [niet] [kan|moet|wil]
        [afzeggen|annuleren|verzetten|komen]$
    """,
    lets_go="""
        ^[oh|ok|nee|ach|nou] laat [het|dat] maar [zitten] [hoor]$; ^[oh|ok|nee|ach] vergeet [het|dat|dit]
        [maar]$; ^laat [het] zitten$; ^maakt niet uit [hoor]$; ^geeft niet|niks [hoor]$; ^laat het$;
        ^[nee|ok|oke] [dan] laat [het|hem|mijn|die|alles] [afspraak] [maar] [gewoon] zo|staan [staan|is|het]
        [dan|dank|bedankt]$; wil niets|niks|niet boeken$; ^[nee] [het] [is] niet [meer] nodig [dank|bedankt]
        [je|u]$; ^[nee] vergeet het [maar] ... niet nodig
    """,
    takes="""
        ^[ja|ok|oké|doe|doe] die|deze|dat|dit [maar|dan|graag|is] [goed|graag]$; die|dat|deze neem ik; ik neem
        die|dat|deze|hem|het
    """,
    absent="""
        kan [er] [helaas|toch] [helaas] niet [meer] [bij] komen|zijn [helaas|sorry]$; red het [helaas|toch]
        niet [meer|sorry]$; ga het [helaas|toch] niet [meer] redden|halen$; ben [helaas] verhinderd$
    """,
    soonest="""
        zo snel|spoedig|vroeg|gauw mogelijk; zsm; eerstvolgende; eerste beschikbare|vrije|mogelijke; wanneer
        jullie|je|u iets|plek|kunnen|kunt|kan|tijd; wanneer er plek|iets|ruimte; wanneer dan ook; maakt niet
        uit wanneer; zodra het|er|jullie|je kan|kunnen|plek|iets; op elk moment
    """,
    several="""
        twee|2|drie|3|vier|4|vijf|5 personen|mensen|volwassenen|kinderen|vriendinnen|vrienden; voor ons
        twee|tweeën|beiden|allebei|drieën; voor mij|mezelf en [voor] mijn|een; mijn|een
        zoon|dochter|man|vrouw|moeder|vader|zus|broer|vriend|vriendin|partner|kinderen en ik|mij|mezelf; ik en
        mijn|een; met zn|ons tweeën|drieën|twee; we zijn met [zn|ons] twee|2|drie|3|tweeën|drieën
    """,
    comes="""
        kan|mag|kunnen|zou ik|we|wij ... komen|langskomen; kunt|kun|kan|kunnen u|je|jullie me|mij|ons ...
        nemen|inplannen|helpen;
        wil|willen|zou ik|we|graag ... komen|langskomen;
        hebben|heeft|heb jullie|u|je [nog|dan] iets|plek|plekje|ruimte; iets|plek|plekje vrij|beschikbaar;
        kan alleen|pas
    """,
    services={
        "none": """
            kleur|kleuren van de|het|jullie|uw|je|die|deur; welke kleur heeft|hebben|is; gel voor
            douche|haar; douchegel; haargel; massagestoel; foto van; knippen uit|en plakken; controle
            over|van paspoort
        """,
        "haircut": """
            knippen; knipbeurt; geknipt; haar|haren ... knippen|geknipt|korter|bijknippen; knip|knippen ...
            haar|haren|puntjes; haarknippen; haircut; puntjes; puntjes bijknippen|knippen|eraf; bijknippen;
            coupe; kapper; kappersafspraak; tondeuse; dameskapsel; kinderknippen; herenknippen;
            damesknippen; wassen en knippen; kapbeurt; fade; opscheren; haarsnit
        """,
        "fringe": "pony; ponyknippen; pony ... knippen|bijknippen|korter",
        "beard": "baard*; baard ... trimmen|knippen|bijwerken|scheren|verzorgen|bijknippen; snor; baardtrim",
        "shave": "scheren; scheerbeurt; geschoren; scheerbeurten; hot towel shave; gladscheren",
        "colour": """
            kleur; kleuren; kleuring; verven; geverfd; gekleurd; haarkleur; haarverf; haar|haren|uitgroei
            ... verven|kleuren|geverfd|gekleurd|kleuring|kleur; verven|kleuren ... haar|haren|uitgroei;
            uitgroei; grijs|grijze dekken|haren|wegwerken; kleurspoeling; kleurbehandeling; verf; toner
        """,
        "highlights": """
            highlights; plukjes; strepen; balayage; folies; lowlights; ombre; coupe soleil; babylights;
            blonderen; blondering
        """,
        "blow_dry": """
            föhnen; fohnen; föhn; brushing; wassen en föhnen|drogen; haar|haren ... föhnen|wassen|gewassen;
            föhnbehandeling; watergolf
        """,
        "styling": """
            opsteken; opsteekkapsel; bruidskapsel; feestkapsel; kapsel; vlechten; gevlochten; invlechten;
            haar|haren ... opsteken|stylen|vlechten|opgestoken; stylen; styling; bruidshaar
        """,
        "perm": "permanent; permanenten; permanentje; krullen zetten|maken; permanent zetten",
        "straightening": "keratine*; stijlen; haar|haren ... stijlen|ontkrullen|steil; steil maken; ontkrullen",
        "extensions": "extensions; haarextensions; haarverlenging; extension",
        "manicure": """
            manicure; nagels; nagel; vingernagels; nagels ... doen|lakken|laten|gedaan|vijlen; nagellak;
            nagelverzorging; handverzorging
        """,
        "pedicure": """
            pedicure; teennagels; voeten ... doen|laten; voetverzorging; nagels ... voeten|tenen; medisch
            pedicure
        """,
        "gel": """
            gelnagels; gellak; gel; gel nagels|lak|manicure|polish; acrylnagels; acryl; shellac; biab;
            nagels ... zetten|bijwerken|doen|laten|gedaan; nagels; nagel; kunstnagels; nepnagels
        """,
        "facial": """
            gezichtsbehandeling*; gezichtsverzorging; gezichtsreiniging; gezichtsmasker; peeling;
            huidbehandeling; huidverzorging; facial; gezicht ... behandeling|behandelen|reinigen;
            dieptereiniging
        """,
        "massage": """
            massage*; masseren; gemasseerd; rugmassage; sportmassage; stoelmassage; ontspanningsmassage;
            masseur; masseuse; nekmassage; hotstone
        """,
        "waxing": """
            waxen; wax; harsen; ontharen; ontharing; waxing; geharst; benen ... harsen|waxen|ontharen;
            bikinilijn; oksels; laserontharing; sugaring; brazilian; gewaxt; epileren
        """,
        "brows": """
            wenkbrauw; wenkbrauwen; wenkbrauwen ... epileren|verven|harsen|doen|waxen|laten; microblading;
            brows; browlift
        """,
        "lashes": """
            wimper; wimpers; wimperextensions; wimperlift; wimperlifting; wimpers ...
            verven|lift|zetten|extensions|laten; lashlift; lash lift
        """,
        "make_up": "makeup; make up; visagie; opmaken; bruidsmakeup; bruidsmake up; opgemaakt; visagiste; visagist",
        "tan": "spraytan; spray tan; zonnebank; bruinen; bruiningsdouche; solarium; zonnebankkuur",
        "tattoo": "tattoo*; tatoeage*; tatoeëren; tatoeage laten zetten; getatoeëerd",
        "piercing": "piercing*; gaatjes; oorgaatjes; gaatjes schieten|prikken|laten; oren piercen; piercen",
        "check_up": """
            controle; controleafspraak; periodieke controle; check up; checkup; halfjaarlijkse controle;
            onderzoek; gebitscontrole; gezondheidscheck; nacontrole
        """,
        "hygiene": """
            gebitsreiniging; mondhygiëne; mondhygiënist*; tanden|gebit ...
            reinigen|schoonmaken|poetsen|gereinigd|schoon; tandsteen; tandreiniging; gebit reinigen
        """,
        "filling": "vulling; vullingen; gaatje vullen; gaatje; cariës; kies|tand vullen; gaatje ... vullen",
        "whitening": "bleken; tanden ... bleken|witter|gebleekt; tandenbleken; witte tanden; bleaching",
        "x_ray": "röntgen*; röntgenfoto; foto's van kaak|kies; kaakfoto",
        "physiotherapy": "fysio*; oefentherapie; manuele therapie; revalidatie",
        "osteopathy": "osteop*",
        "vaccination": """
            vaccin*; prik; griepprik; inenting; inentingen; ingeënt; inenten; coronaprik; boosterprik;
            reisvaccinatie
        """,
        "blood_test": """
            bloedonderzoek; bloedtest; bloedprikken; bloed prikken|laten|afnemen; bloed ...
            prikken|afnemen|geprikt; bloedafname; prikken
        """,
        "eye_test": """
            oogmeting; ogentest; oogtest; ogen ... meten|testen|controle|controleren|laten; oogonderzoek;
            oogcontrole; zichttest; contactlenscontrole; lenzen aanmeten
        """,
        "consultation": "consult; consulten; consultatie; adviesgesprek; gesprek; spreekuur; intakegesprek; advies",
        "first_visit": """
            eerste keer|afspraak|bezoek|consult|gesprek|les; intake; intakegesprek; nieuwe
            patiënt|klant|cliënt; kennismaking; kennismakingsgesprek; proefles
        """,
        "yoga": "yoga*; vinyasa; hatha",
        "pilates": "pilates*; reformer",
        "training": """
            personal training|trainer; personaltraining; training; trainen; pt sessie; fitness;
            krachttraining; workout
        """,
        "dance": "dans*; dansles; danslessen; salsa; ballet; balletles; stijldansen",
        "music": """
            pianoles; gitaarles; muziekles; zangles; vioolles; drumles; pianolessen; gitaarlessen;
            piano|gitaar|viool|drum|zang|muziek ... les|lessen|leren|spelen; muziek; leren zingen
        """,
        "tour": """
            tour; tours; rondleiding*; stadswandeling; excursie; excursies; rondvaart; stadstour; gids;
            wandeltour; fietstour
        """,
        "tasting": """
            proeverij; proeverijen; wijnproeverij; bierproeverij; wijnproeven; wijn|bier|kaas|whisky
            proeven|proeverij; tasting; kaasproeverij
        """,
        "car_service": """
            autoservice; apk; apk keuring; onderhoudsbeurt; beurt; auto ...
            beurt|onderhoud|nakijken|repareren|keuring|keuren|reparatie|apk; olie ... verversen|vervangen;
            onderhoud; grote|kleine beurt; olieverversing; autoreparatie
        """,
        "tyres": """
            banden; band; bandenwissel; winterbanden; zomerbanden; banden ... wisselen|vervangen|wissel;
            lekke band
        """,
        "car_wash": """
            autowassen; auto ... wassen|poetsen|reinigen|schoonmaken|gewassen; autowas; wasbeurt; carwash;
            autopoets; poetsbeurt
        """,
        "bike_service": """
            fietsreparatie; fietsbeurt; fiets|ebike|racefiets ...
            reparatie|repareren|beurt|onderhoud|nakijken|maken|laten|onderhoudsbeurt; onderhoudsbeurt;
            beurt; onderhoud; fietsonderhoud
        """,
        "grooming": """
            trimsalon; hondentrimmer; hondentrimmen; hondentrimsalon; hondenkapper;
            hond|hondje|kat|puppy|poedel ... trimmen|wassen|knippen|getrimd|gewassen|scheren|bad|geknipt;
            vachtverzorging; trimmen; trimbeurt; nagels knippen; nageltjes; wasbeurt hond; grooming
        """,
        "photo": "foto; foto's; pasfoto; pasfoto's; fotoshoot; shoot; fotosessie; portret; portretfoto; familieshoot",
        "child": """
            kind; kinderen; kids; kinder; zoon; dochter; zoontje; dochtertje; jongen; jongens; meisje;
            meisjes; baby; peuter; kinderknippen; kleinkind
        """,
        "man": "man; mannen; heer; heren; herenknippen; echtgenoot; vriend; papa; vader; barbier",
        "woman": "vrouw; vrouwen; dame; dames; damesknippen; echtgenote; vriendin; mama; moeder",
    },
    gifts="""
        cadeaubon*; cadeaukaart*; cadeau|kado bon|bonnen|kaart; kadobon*; geschenkbon*; tegoedbon*;
        cadeaucheque*; verkopen|kopen|koop ... bon|bonnen|voucher|vouchers; bon|voucher cadeau geven|doen
    """,
    late="""
        ben|zijn|kom|komen|word|ga [ik|we] [ongeveer|zo|een|helaas|iets|wat|ca]
        [<number>|kwartier|beetje|paar] [minuten|min|minuutjes] [te] laat|later; <number>
        min|minuten|minuutjes te laat|later; heb|hebben [een|<number>|wat] [minuten|beetje|kwartier]
        vertraging; ben|zijn vertraagd; in de file; kwartier te laat
    """,
)
