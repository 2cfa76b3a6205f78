"""German: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "null": 0, "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "zwei": 2, "zwo": 2, "drei": 3,
        "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16,
        "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "neunzig": 90,
        "fuenfzig": 50, "zweitausend": 2000, "zweitausendsechsundzwanzig": 2026, "zweitausendsiebenundzwanzig": 2027,
        "zweitausendachtundzwanzig": 2028,
    },
    amounts={"ein paar": 2, "paar": 2, "einige": 3, "einigen": 3, "mehrere": 3, "mehreren": 3},
    ordinals={
        "erste": 1, "ersten": 1, "erster": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3,
        "dritten": 3, "dritter": 3, "vierte": 4, "vierten": 4, "vierter": 4, "fünfte": 5, "fünften": 5, "fünfter": 5,
        "sechste": 6, "sechsten": 6, "sechster": 6, "siebte": 7, "siebten": 7, "siebter": 7, "siebenten": 7,
        "achte": 8,
        "achten": 8, "achter": 8, "neunte": 9, "neunten": 9, "neunter": 9, "zehnte": 10, "zehnten": 10, "zehnter": 10,
        "elfte": 11, "elften": 11, "elfter": 11, "zwölfte": 12, "zwölften": 12, "zwölfter": 12, "dreizehnte": 13,
        "dreizehnten": 13, "dreizehnter": 13, "vierzehnte": 14, "vierzehnten": 14, "vierzehnter": 14,
        "fünfzehnte": 15, "fünfzehnten": 15, "fünfzehnter": 15, "sechzehnte": 16, "sechzehnten": 16,
        "sechzehnter": 16,
        "siebzehnte": 17, "siebzehnten": 17, "siebzehnter": 17, "achtzehnte": 18, "achtzehnten": 18,
        "achtzehnter": 18,
        "neunzehnte": 19, "neunzehnten": 19, "neunzehnter": 19, "zwanzigste": 20, "zwanzigsten": 20,
        "zwanzigster": 20,
        "einundzwanzigste": 21, "einundzwanzigsten": 21, "einundzwanzigster": 21, "zweiundzwanzigste": 22,
        "zweiundzwanzigsten": 22, "zweiundzwanzigster": 22, "dreiundzwanzigste": 23, "dreiundzwanzigsten": 23,
        "dreiundzwanzigster": 23, "vierundzwanzigste": 24, "vierundzwanzigsten": 24, "vierundzwanzigster": 24,
        "fünfundzwanzigste": 25, "fünfundzwanzigsten": 25, "fünfundzwanzigster": 25, "sechsundzwanzigste": 26,
        "sechsundzwanzigsten": 26, "sechsundzwanzigster": 26, "siebenundzwanzigste": 27, "siebenundzwanzigsten": 27,
        "siebenundzwanzigster": 27, "achtundzwanzigste": 28, "achtundzwanzigsten": 28, "achtundzwanzigster": 28,
        "neunundzwanzigste": 29, "neunundzwanzigsten": 29, "neunundzwanzigster": 29, "dreißigste": 30,
        "dreißigsten": 30, "dreißigster": 30, "einunddreißigste": 31, "einunddreißigsten": 31,
        "einunddreißigster": 31,
    },
    ordinal_marks=("te", "ten", "ter", "ste", "sten", "ster"),
    ordinal_dot=True,
    ones_first=("und",),
    articles=("ein", "eine", "einer", "einem", "einen"),
    fractions={"viertel": 15, "eine viertel": 15, "einer viertel": 15, "eine halbe": 30, "einer halben": 30,
        "halbe": 30,
               "halben": 30, "halber": 30, "dreiviertel": 45, "drei viertel": 45, "anderthalb": 90, "eineinhalb": 90,
               "zweieinhalb": 150, "dreieinhalb": 210, "viereinhalb": 270},
    spans={"vierteljahr": (3, "month"), "halbjahr": (6, "month"), "quartal": (3, "month")},
    lengths={"viertelstunde": 15, "dreiviertelstunde": 45, "halbstunde": 30},
    before_hour={"halb": -30, "viertel": -45, "dreiviertel": -15, "drei viertel": -15},
    weekdays=(
        ("montag", "mo", "mon", "montags"), ("dienstag", "di", "dienstags"),
        ("mittwoch", "mi", "mittwochs"), ("donnerstag", "do", "donnerstags"),
        ("freitag", "fr", "freitags"), ("samstag", "sa", "sam", "sonnabend", "samstags"),
        ("sonntag", "so", "sonntags"),
    ),
    months=(
        ("januar", "jan", "jänner", "jaenner"), ("februar", "feb", "feber"), ("märz", "mär", "maerz", "mrz"),
        ("april", "apr"), ("mai",), ("juni", "jun", "juno"), ("juli", "jul"), ("august", "aug"),
        ("september", "sep", "sept"), ("oktober", "okt", "oct"), ("november", "nov"), ("dezember", "dez", "dec"),
    ),
    days={
        "in einer woche": 7, "in acht tagen": 8, "in 8 tagen": 8,
        "heute": 0, "heut": 0, "am heutigen tag": 0, "noch heute": 0, "morgen": 1, "am morgigen tag": 1,
        "am nächsten tag": 1,
        "am folgenden tag": 1, "übermorgen": 2, "uebermorgen": 2, "überübermorgen": 3, "gestern": -1,
        "vorgestern": -2,
    },
    part_days={
        "heute morgen": (0, "morning"), "heute früh": (0, "morning"), "heute vormittag": (0, "morning"),
        "heute mittag": (0, "noon"), "heute nachmittag": (0, "afternoon"), "heute abend": (0, "evening"),
        "heute nacht": (0, "night"), "morgen früh": (1, "morning"), "morgen vormittag": (1, "morning"),
        "morgen mittag": (1, "noon"), "morgen nachmittag": (1, "afternoon"), "morgen abend": (1, "evening"),
        "morgen nacht": (1, "night"), "gestern abend": (-1, "evening"), "diesen morgen": (0, "morning"),
        "heut abend": (0, "evening"), "übermorgen früh": (2, "morning"), "dieser morgen": (0, "morning"),
        "an diesem morgen": (0, "morning"),
    },
    holidays={
        "neujahr": "1-1", "neujahrstag": "1-1", "heilige drei könige": "1-6", "dreikönigstag": "1-6",
        "valentinstag": "2-14", "weiberfastnacht": "easter-52", "fastnachtssamstag": "easter-50",
        "fastnachtssonntag": "easter-49", "rosenmontag": "easter-48", "faschingsdienstag": "easter-47",
        "fastnacht": "easter-47", "aschermittwoch": "easter-46", "palmsonntag": "easter-7",
        "gründonnerstag": "easter-3",
        "karfreitag": "easter-2", "karsamstag": "easter-1", "ostern": "easter", "ostersonntag": "easter",
        "ostermontag": "easter+1", "tag der arbeit": "5-1", "maifeiertag": "5-1", "muttertag": "5 sun 2",
        "christi himmelfahrt": "easter+39", "himmelfahrt": "easter+39", "vatertag": "easter+39",
        "pfingsten": "easter+49",
        "pfingstsonntag": "easter+49", "pfingstmontag": "easter+50", "fronleichnam": "easter+60",
        "johannistag": "6-24",
        "mariä himmelfahrt": "8-15", "erntedankfest": "10 sun 1", "erntedank": "10 sun 1",
        "tag der deutschen einheit": "10-3", "reformationstag": "10-31", "halloween": "10-31",
        "allerheiligen": "11-1",
        "allerseelen": "11-2", "martinstag": "11-11", "sankt martin": "11-11", "volkstrauertag": "advent-14",
        "buß- und bettag": "advent-11", "buß und bettag": "advent-11", "totensonntag": "advent-7",
        "ewigkeitssonntag": "advent-7", "erster advent": "advent", "1. advent": "advent",
        "zweiter advent": "advent+7",
        "dritter advent": "advent+14", "vierter advent": "advent+21", "nikolaus": "12-6", "nikolaustag": "12-6",
        "heiligabend": "12-24", "heilig abend": "12-24", "heiliger abend": "12-24", "weihnachten": "12-25",
        "weihnachtstag": "12-25", "erster weihnachtstag": "12-25", "zweiter weihnachtstag": "12-26",
        "weihnachtsfeiertag": "12-25", "1 weihnachtsfeiertag": "12-25", "2 weihnachtsfeiertag": "12-26",
        "1 weihnachtstag": "12-25",
        "2 weihnachtstag": "12-26", "1 advent": "advent", "2 advent": "advent+7", "3 advent": "advent+14",
        "4 advent": "advent+21",
        "erster weihnachtsfeiertag": "12-25", "zweiter weihnachtsfeiertag": "12-26",
        "silvester": "12-31",
        "sylvester": "12-31", "frauentag": "3-8",
        "frühlingsanfang": "3-20", "sommeranfang": "6-21", "herbstanfang": "9-22", "winteranfang": "12-21",
    },
    edges={
        "ende": "end", "ende des": "end", "am ende des": "end", "gegen ende des": "end", "ende der": "end",
        "am ende der": "end", "gegen ende der": "end",
        "anfang": "start", "anfang des": "start", "am anfang des": "start", "zu beginn des": "start",
        "beginn des": "start", "anfang der": "start", "am anfang der": "start", "zu beginn der": "start",
        "mitte": "middle", "mitte des": "middle", "in der mitte des": "middle", "mitte der": "middle",
    },
    now=("jetzt", "sofort", "jetzt sofort", "jetzt gleich", "gleich jetzt"),
    lasting=("sitzung von", "massage von", "behandlung von", "kurs von", "dauert", "dauern", "dauer von", "dauer",
        "lang"),
    day_from={"am vorabend von": -1, "am vorabend des": -1, "am tag vor": -1, "am tag nach": 1},
    this=("diesen", "dieser", "diese", "dieses", "diesem", "in dieser", "in diesem", "kommenden", "kommende",
        "kommender",
          "kommendes", "der kommende", "laufenden"),
    next=("nächsten", "nächste", "nächster", "nächstes", "naechsten", "naechste", "naechster", "nächsten den",
        "nächste",
          "der nächsten", "des nächsten", "in der nächsten"),
    following=("darauffolgenden",),
    after_next=("übernächsten", "übernächste", "übernächster", "übernächstes"),
    last=("letzten", "letzte", "letzter", "letztes", "vergangenen", "vorigen", "vergangene"),
    a_week_on={"in einer woche": 1, "in acht tagen": 1, "in 8 tagen": 1},
    day_lead=("am", "den", "dem", "der", "vom", "zum", "bis zum", "ab dem", "vor dem", "nach dem", "für den",
        "auf den",
              "bis", "ab"),
    nothing=("so bald wie möglich", "so schnell wie möglich", "schnellstmöglich", "so früh wie möglich",
        "möglichst früh", "möglichst bald", "frohe weihnachten", "frohes neues jahr", "frohe ostern", "gutes neues",
        "guten morgen", "guten tag",
        "guten abend", "gute nacht", "schönen tag", "schönen abend", "moin",
             "jeden tag", "eines tages", "einen moment", "eine sekunde", "eine minute bitte", "so ein", "so oder so",
             "so gegen",
             "so viel", "so gut", "so um", "mit freundlichen", "das erste mal", "zum ersten mal", "beim ersten mal",
             "zweites mal", "um den", "schönes wochenende", "schönen sonntag", "so etwa", "so ungefähr um",
             "mit dem", "die nächste", "acht geben"),
    weak=("so", "do", "mi", "di", "mo", "sa", "fr", "sam", "mon"),
    units={
        "minute": ("minute", "minuten", "min", "mins"),
        "hour": ("stunde", "stunden", "std", "h"),
        "day": ("tag", "tage", "tagen", "tages"),
        "week": ("woche", "wochen", "wo"),
        "weekend": ("wochenende", "we", "wochenend"),
        "month": ("monat", "monate", "monaten", "monats"),
        "year": ("jahr", "jahre", "jahren", "jahres"),
    },
    parts={
        "dawn": ("morgengrauen", "frühmorgens"),
        "morning": ("morgens", "früh", "vormittag", "vormittags", "am morgen", "am vormittag", "in der früh",
        "morgen",
                    "in der frühe", "am morgens", "des morgens"),
        "noon": ("mittags", "am mittag", "mittagszeit", "zur mittagszeit", "in der mittagspause"),
        "afternoon": ("nachmittag", "nachmittags", "am nachmittag", "des nachmittags"),
        "evening": ("abend", "abends", "am abend", "des abends", "am frühen abend", "feierabend"),
        "night": ("nacht", "nachts", "in der nacht", "des nachts"),
    },
    clock={"mittag": "12:00", "mitternacht": "0:00", "zu mittag": "12:00", "mitternachts": "0:00"},
    am_marks=("am",),
    pm_marks=("pm",),
    pm=("pm",),
    oclock=("uhr", "h", "uhr genau", "uhr pünktlich"),
    at=(
        "um", "gegen", "so um", "@", "ca", "circa", "so gegen", "ab", "bis", "nach", "vor", "etwa um", "zirka",
        "punkt", "um punkt",
    ),
    hour_plus=("und",),
    past=("nach",),
    to=("vor",),
    around=("gegen", "ungefähr", "etwa", "circa", "ca", "zirka", "so um", "so gegen", "rund", "in etwa",
        "so ungefähr um",
            "um ungefähr", "so"),
    after=("nach", "ab", "nicht vor", "später als", "frühestens", "seit", "nach dem", "ab dem", "so ab", "so nach"),
    before=("vor", "bis", "spätestens", "früher als", "nicht nach", "bis zum", "vor dem"),
    between=("zwischen",),
    both=("und",),
    start=("von", "ab", "vom"),
    until=("bis", "bis um", "bis zum", "auf"),
    either=("oder",),
    within=("in", "innerhalb von", "binnen", "im", "in den nächsten", "innerhalb", "in etwa"),
    ago=("vor",),
    shift={"später": 1, "danach": 1, "früher": -1, "eher": -1, "davor": -1, "vorher": -1},
    push={
        "nach hinten": 1, "hinausschieben": 1, "hinauszögern": 1, "nach vorne": -1, "nach vorn": -1, "vorziehen": -1,
        "vorverlegen": -1,
    },
    from_now=("später", "ab jetzt", "von jetzt an", "ab heute", "von heute an"),
    since=("nach", "ab", "seit", "nach dem"),
    ahead_of=("vor", "vor dem"),
    glue=("der", "des", "den", "dem", "am", "im", "in", "in der", "an", "um", "für", "von", "vom", "die", "das",
        "zu", "auf",
          "so"),
    not_that=("nicht,", "geht nicht", "passt nicht", "passt mir nicht", "geht es nicht", "geht bei mir nicht",
        "kann ich nicht",
              "ist zu spät", "ist zu früh", "ist schlecht", "klappt nicht", "bin ich nicht da"),
    not_this=("anstelle", "jeden", "jede", "jedes", "nicht", "statt", "anstatt", "außer", "anstelle von", "nicht am",
        "nicht um"),
    move=("verschieben", "verlegen", "ändern", "umbuchen", "verschiebe", "vorverlegen", "tauschen", "ändere"),
    things=(
        "personen", "person", "pers", "leute", "leuten", "erwachsene", "kinder", "kind", "kindern", "gäste", "gästen",
        "freunde", "nächte", "plätze", "zimmer", "tische", "tisch", "euro", "eur", "franken", "mal", "sterne",
        "prozent",
        "stock", "besuch", "termine", "option", "mann", "frauen", "männer", "karten", "tickets", "kollegen",
        "sitzungen",
        "behandlungen", "etage", "mädels", "jährige",
    ),
    numbered=("zimmer", "tisch", "nummer", "nr", "wir sind", "straße", "strasse", "platz", "hausnummer", "gleis",
        "flug",
              "tisch für", "gruppe von", "reservierung für", "linie", "code", "raum", "wohnung", "weg", "allee",
              "pin",
              "option", "alter", "plz", "größe", "zu"),
    streets=(),
    not_near=("mittagessen", "maerchen", "morgane", "mordor", "freigabe", "abendessen", "sonntagsbraten", "montage",
              "samstagern", "marken", "mittwochsclub", "abenden", "abendkleid"),
    asks_time=("wie viel uhr", "welche uhrzeit", "um wie viel uhr", "wieviel uhr", "uhrzeit"),
    asks_past=("zuletzt", "letzte", "letzten", "letztes", "letzter"),
    asks_day=("welcher tag", "welchen tag", "welchem tag", "welches datum", "wann", "an welchem tag"),
    hours="coming",
    two_meanings=("morgen", "viertel", "dreiviertel", "drei viertel"),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="""
        bitte; mal; äh; ähm; ehm; hm; hmm; oh; ach; na; eben; einfach; gerade; halt mal; also; doch mal; eigentlich
    """,
    yes="""
        nein das stimmt; nein stimmt; nein ist richtig; nein das ist richtig;
            sehr gerne; sehr gern; jawoll; aber sicher; aber gerne; aber klar; ja sicher; ja natürlich; sicher doch;
        ja; jo; jep; jepp; jup; jap; joa; jawohl; ja klar; klar; na klar; klaro; ja bitte; ja gerne; gerne; gern;
        sicher; natürlich; selbstverständlich; auf jeden fall; unbedingt; aber ja; jaja; jaa; kein problem; bestimmt;
        freilich; allerdings; j; yes
    """,
    no="""
            auf gar keinen fall; um gottes willen nein;
            ganz bestimmt nicht; ganz sicher nicht; ganz und gar nicht; kein bisschen; quatsch; bin dagegen;
            ich bin dagegen; dagegen;
        nein; ne; nee; nö; nein danke; neee; nope; auf keinen fall; jetzt nicht; noch nicht; heute nicht; gar nicht;
        überhaupt nicht; bestimmt nicht; sicherlich nicht; definitiv nicht; absolut nicht; keineswegs; keinesfalls;
        niemals; nie; lieber nicht; eher nicht; natürlich nicht; sicher nicht; negativ;
        ich glaube nicht; glaube nicht; nicht wirklich; später vielleicht; vielleicht später; n; na
    """,
    fine="""
        ok; okay; okey; oki; alles klar; in ordnung; passt; passt schon; gut; sehr gut; super; perfekt; prima; toll;
        richtig; stimmt; genau; korrekt; einverstanden; abgemacht; bestätigt; bestätigen; ich bestätige; klingt gut;
        geht klar; das passt; geht in ordnung; mach das; machen wir; los; warum nicht; von mir aus; meinetwegen; fein;
        top; so ist es; das ist ok; das ist richtig; exakt
    """,
    hedges="vielleicht; eventuell; evtl; möglich; möglicherweise",
    but="aber; außer; jedoch; nur; allerdings; sondern; wenn; falls",
    all="alle; alles; alle davon; beide; beides; alle drei; sämtliche; jeder; jede; jedes",
    option="""
        option; nummer; nr; die; der; das; den; ein; eine; einen; wahl; nehme; wähle; möchte; will; ich; mit; für;
        meine; antwort; bitte; hätte; gerne; gern
    """,
    any="""
        egal; ist egal; mir egal; ist mir egal; das ist mir egal; irgendeine; irgendeiner; irgendein; irgendeins;
        irgendwas; irgendwer; beliebig; eine beliebige; jede; jeder; such dir was aus; suchen sie aus; was sie wollen;
        wie sie wollen; keine präferenz; keine vorliebe; der erste freie; gleichgültig; das erste was frei ist;
        so bald wie möglich; so früh wie möglich; der nächste freie; nächster freier; nächster freier termin;
        der nächste freie termin; der früheste; wann auch immer; jederzeit; irgendwann
    """,
    none="""
        keine; keiner; keines; keins; keine davon; keiner davon; keines davon; keins davon; keine von beiden; nichts;
        nichts davon; niemand; weder noch; etwas anderes; was anderes; keine passt; nichts passt
    """,
    skip="""
        überspringen; kann ich das überspringen; kann ich überspringen; kann ich die überspringen;
        kann ich die frage überspringen; darf ich das überspringen; darf ich überspringen; frage überspringen;
        diese frage überspringen; auslassen; kann ich das auslassen; weglassen; möchte ich nicht sagen;
        das möchte ich nicht sagen; lieber nicht; keine angabe; keine angaben; nächste frage;
        muss ich das beantworten; muss ich das; ist das pflicht
    """,
    sooner="""
        der frühere; die frühere; das frühere; den früheren; der früheste; die früheste; den frühesten; der erste;
        den ersten; die erste; früher; den frühen; der frühe
    """,
    later="""
        der spätere; die spätere; das spätere; den späteren; der späteste; die späteste; den spätesten; der letzte;
        den letzten; die letzte; den späten; der späte
    """,
    joins="und; oder; plus; auch; sowie; mit; außerdem",
    numbers="""
        null; eins|ein|eine|einen|einer; zwei|zwo; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf;
        dreizehn; vierzehn; fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn; zwanzig
    """,
    tens="dreißig; vierzig; fünfzig; sechzig; siebzig; achtzig; neunzig; hundert|einhundert",
    tens_join="und",
    half="einhalb; und ein halb; ein halb; und eine halbe",
    ordinals="""
        erste|erster|erstes|ersten; zweite|zweiter|zweites|zweiten; dritte|dritter|drittes|dritten;
        vierte|vierter|viertes|vierten; fünfte|fünfter|fünften; sechste|sechsten; siebte|siebten; achte|achten;
        neunte|neunten; zehnte|zehnten
    """,
    last="letzte; letzter; letztes; letzten",
    stars="stern; sterne; sternen; punkt; punkte",
    out_of="von; aus; von insgesamt",
    name_leads="""
        ich heiße; ich heisse; mein name ist; mein name; ich bin; name; auf den namen; das ist; hier ist;
        hier spricht; unter; auf; hallo ich bin; hallo ich heiße; hallo mein name ist; ich bin der; ich bin die
    """,
    money="euro; euros; cent; franken; dollar; rappen; chf; mäuse",
    anywhere={
        "menu": "menü; menu; hauptmenü; das menü; start seite; startseite; optionen; auswahl",
        "back": "zurück; zurueck; vorherige; einen schritt zurück; gehe zurück; geh zurück; ein schritt zurück",
        "cancel": """
            abbrechen; abbruch; abbrich; brich ab; beenden; ende; schluss; vergiss es; vergessen sie es; lass es;
            egal abbrechen; doch nicht; lass gut sein; verlassen
        """,
        "help": """
            hilfe; hilf mir; helfen sie mir; ich brauche hilfe; info; was kannst du; was können sie;
            was kann ich hier tun
        """,
        "human": """
            mensch; mitarbeiter; mitarbeiterin; berater; ein mensch; einen menschen; echter mensch;
            mit einem menschen sprechen; mit jemandem sprechen; ich möchte mit jemandem sprechen;
            mit einem mitarbeiter sprechen; persönlich; kundenservice; kundendienst; agent
        """,
        "stop": """
            stopp; stop; abmelden; abmeldung; abbestellen; austragen; mich abmelden; newsletter abbestellen;
            keine nachrichten mehr; keine werbung mehr; keine werbung; halt; aufhören; entfernen; löschen sie mich;
            nicht mehr schreiben; kündigen; abo kündigen; abo beenden; mich austragen; stoppen
        """,
        "start": "start; starten; anmelden; abonnieren; beginnen; wieder anmelden; fortsetzen",
        "language": "sprache; sprachen; sprache ändern; sprache wechseln; andere sprache",
    },
    starts={
        "book": """
            buchen; reservieren; termin; termin buchen; termin vereinbaren; termin ausmachen; neuer termin;
            neue buchung; buchung; reservierung; einen termin buchen; ich möchte buchen; ich möchte einen termin;
            ich brauche einen termin; tisch reservieren; einen termin vereinbaren; einen termin machen
        """,
        "my_bookings": """
            meine termine; meine buchungen; mein termin; meine buchung; meine reservierung; meine reservierungen;
            termine; meine termine anzeigen
        """,
        "move": """
            verschieben; umbuchen; termin verschieben; termin ändern; meinen termin verschieben; meinen termin ändern;
            buchung ändern; termin verlegen; meinen termin verlegen
        """,
        "cancel_booking": """
            stornieren; termin absagen; termin stornieren; meinen termin absagen; meinen termin stornieren;
            buchung stornieren; meine buchung stornieren; reservierung stornieren; termin löschen; absagen
        """,
        "hours": """
            öffnungszeiten; öffnungszeit; wann offen; wann habt ihr offen; wann haben sie geöffnet; habt ihr offen;
            haben sie geöffnet; zeiten; geöffnet
        """,
        "where": """
            wo; adresse; anschrift; standort; wo seid ihr; wo sind sie; anfahrt; wegbeschreibung; wo ist das; parken;
            parkplatz
        """,
        "call_me": """
            ruf mich an; rufen sie mich an; rückruf; bitte um rückruf; ruft mich an; ruf mich zurück;
            rufen sie mich zurück; anruf
        """,
        "prices": """
            preise; preis; preisliste; was kostet das; wie viel kostet das; wie teuer; kosten; tarife; was kostet es
        """,
        "promotion": """
            aktion; aktionen; angebot; angebote; rabatt; rabatte; gutschein; gutscheine; sonderangebote; promo
        """,
        "my_data": """
            meine daten; meine daten löschen; daten löschen; datenschutz; was wisst ihr über mich;
            was wissen sie über mich; dsgvo; meine daten exportieren
        """,
    },
    classes={
        "treated": """
            impfung spritze behandlung operation op blutabnahme füllung laser peeling botox waxing massage
            farbe färbung färben medikament tabletten
        """,
        "not": "nicht nein kein keine keinen keiner keins nie niemals nichts ohne weder nee nö",
        "booking": "termin termine buchung buchungen reservierung reservierungen tisch besuch friseurtermin",
        "bookable": "termin buchung reservierung tisch platz sitzung besuch zimmer slot friseurtermin",
        "drop": """
            stornier* absagen stornieren storniere stornier storno absage canceln cancel löschen lösche streichen
            streiche
            abbestellen
        """,
        "alter": """
            verschieben verschiebe verschiebt ändern ändere verlegen verlege umbuchen umbuche tauschen vorziehen
            anpassen wechseln bearbeiten
        """,
        "verify": """
            bestätigen bestätige bestätigt prüfen prüfe überprüfen checken nachsehen schauen sehen wissen anzeigen
            zeigen zeig
        """,
        "want": """
            möchte möchten will wollen würde brauche brauchen hätte hätten kann können könnte könnten gibt haben habt
            suche mache machen geht bekomme darf
        """,
        "staff": "mensch menschen mitarbeiter mitarbeiterin berater beraterin agent chef manager",
        "human": """
            mensch menschen person mitarbeiter mitarbeiterin berater beraterin jemand jemandem jemanden agent chef
            chefin inhaber inhaberin kollege kollegin team empfang rezeption verantwortlichen geschäftsführer manager
        """,
        "speak": """
            sprechen sprich sprechen reden rede antworte antworten schreiben schreib wechseln wechsle wechsel ändern
            umstellen stell übersetzen verstehst sprichst
        """,
        "tongue": "hindi arabisch türkisch russisch ukrainisch polnisch rumänisch chinesisch",
        "subscribe": """
            anmelden anmeldet eintragen eintragt abonnieren abonniere abonnier angemeldet melde
            meldet melden
        """,
        "message": """
            nachricht nachrichten werbung newsletter angebote mails emails sms benachrichtigungen spam
            werbenachrichten mitteilungen werbemails whatsapps
        """,
        "right": """
            gut richtig korrekt wahr perfekt super prima ok okay toll genau exakt funktioniert funktionieren klappt
            passt ordnung klar recht fein schön wunderbar gültig einverstanden stimmt klasse top vereinbart
        """,
        "wrong": "falsch falsche falscher falsches unrichtig fehler irrtum inkorrekt verkehrt unwahr missverstanden",
        "say": "wiederholen wiederhole wiederholst sag sagen sage sagst erklären erkläre erklär fragen frag",
        "choice": """
            option optionen zeit zeiten uhrzeit uhrzeiten tag tage termin termine datum möglichkeit möglichkeiten
            vorschlag vorschläge alternative alternativen auswahl
        """,
        "day": """
            heute morgen übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag abend nachmittag
            vormittag
        """,
        "service": """
            haare haar haarschnitt nägel schnitt bart farbe maniküre pediküre massage färbung waxing augenbrauen
            wimpern behandlung strähnen dauerwelle
        """,
    },
    intents={
        "affirm": """
            das|dem denke|glaube|finde|meine ich auch;
            finde|find [ich|das] gut|super|toll|prima|okay;
            sage|sagte|glaube|denke|meine ja; ^das|es|alles|so|ist|passt|klingt|sieht|die|der|ja ... <right>;
            ^<right>; ^sehr|ganz <right>; einverstanden; stimme [zu|dem] [zu]; so machen; mach das; machen sie das;
            mach ich; machen wir; kein problem; keine einwände; bestätig*$; ich bestätige; geht klar|in;
            klingt gut|super|prima; passt [mir|für] [gut]; gefällt mir; von mir aus; abgemacht; in ordnung; ^weiter$;
            los geht's|gehts; dafür; das sollte|würde|wird funktionieren|klappen|gehen; sie haben|du hast recht;
            da hast
        """,
        "negate": """
            ^[nein] [das|ist] [ist] zu früh|spät|weit|teuer|knapp;
            <not> ... <right>; <wrong>; ^nein; sage|sagte|glaube|denke nein|nicht; statt|anstatt ja; stimmt nicht;
            stimme nicht; nicht einverstanden; will|möchte|brauche|kann|mag ... nicht|kein|keine|keinen|nichts;
            das ist|war nicht; das [habe|hab] [ich] nicht [gesagt|gemeint]; nicht das [was]; sonst nichts;
            nichts mehr|weiter; kommt nicht; auf keinen; keinesfalls; ^nicht; ^nichts; lehne ab; ablehnen;
            ein andermal; ein anderes mal; vielleicht später; lieber nicht; eher nicht; geht nicht; leider nicht;
            nicht nötig; weit gefehlt; ^nie$
        """,
        "cancel": """
            ^nicht mehr nötig$; ^sag nichts$; ^sag nichts mehr$; ^kein bedarf$; ^kein bedarf mehr$; ^nein lass$;
            ^nein vergiss es$; ^nein egal$;
            ^lass$; ^lass es$; ^war nichts$; ^es war nichts$; hat|habe sich erledigt; ^schon okay$; ^schon ok$;
            ^vergiss was ich gesagt habe$; ^vergiss was ich sagte$; ^nein lass mal$; ^nein schon gut$;
            abbrech*; abbruch; brich|brechen ... ab; vergiss|vergessen [sie|wir] es|das|alles|die|den|meine|meinen;
            lass|lassen|lasst es|das|gut|sein|mal; egal$; ^ach nichts$; ^ach nix$; ^ach egal$; macht nichts;
            ^macht nichts$; ^nicht so wichtig$;
            ^nicht wichtig$; ^ist nicht wichtig$; nicht so wichtig; schon gut; alles gut;
            doch nicht*|nichts|nix|keine; hör|hören|hört auf; aufhör*; stopp*; ^stop; ^halt$; beend*; ^ende$;
            ^schluss; sei|seid still|ruhig|leise; halt die|den klappe|mund; klappe; ruhe; schweig; verlassen;
            rückgängig; will nicht mehr; ich habe es mir anders; nicht mehr nötig; falsch verstanden; ignorier*;
            ^abgebrochen$; storno$; cancel*; ist nicht wichtig; vergisses
        """,
        "book": """
            hätten|hättet|hätte|habt|haben|hast ... frei|freie|platz|verfügbar*; hätten|hättet|habt|haben ...
            was|etwas ... <day>; würde|möchte|wollte|will|kann|dürfte ... zum|zur ... kommen|vorbeikommen;
            trag|tragt|tragen|schreib|schreibt|schreiben|notier*|setz|setzt [sie] mich|uns ... ein|auf|für;
            <want> [mich] ... anmelden|eintragen für; meld|melde|meldet|melden [sie] mich|uns
            für|am|zum|zur|um;
            <want> ... <bookable>; <want> ... reservieren|buchen|vereinbaren; ^reservier*; ^buch*; ^termin; ^tisch;
            reservieren|buchen; <bookable> für|am|um ... <day>;
            habt|haben|hast|gibt|ist ... frei|freie|platz|verfügbar*|termin; frei|verfügbar* ... am|um|für|<day>;
            <want> ... schneiden|färben|machen|lassen ... lassen|<service>;
            <service> ... schneiden|färben|machen lassen;
            drannehmen|drankommen|einschieben|dazwischenschieben|reinschieben; <want> ... <service>; vorbeikommen;
            <day> ... kommen|vorbeikommen
        """,
        "change_booking": """
            meinen|den|unseren termin ... auf|nach ... legen|setzen|schieben; <booking> ...
            früher|später|vorziehen legen|machen|kommen;
            den|die ich [schon|bereits] habe ändern|verschieben|verlegen;
            <alter> ... <booking>; <booking> ... <alter>; umbuch*; verschieb* ... auf|um|von;
            uhrzeit|zeit|datum|tag ändern|wechseln|verschieben;
            können|kann|könnte|könnten ... verschieben|verlegen|umbuchen; neuen|anderen termin statt;
            <booking> ... vorverlegen
        """,
        "cancel_booking": """
            <drop> ... <booking>; <booking> ... <drop>; brauche|will|möchte|benötige ... <booking> nicht mehr|mehr;
            <booking> ... nicht [mehr] ... wahrnehmen|einhalten|brauche|brauchen|benötigt|kommen;
            kann|können|schaffe|schaff|komme ... nicht|doch kommen|wahrnehmen|erscheinen|nicht;
            muss ... absagen|stornieren; sage|sag ... ab; kann [morgen|heute|am|leider] ... nicht kommen;
            storniere [bitte] [meine|meinen|die|den]; absagen für|morgen|heute;
            möchte|will|würde|muss ... stornieren|absagen
        """,
        "check_booking": """
            hab|habe ich ... gebucht|reserviert|eingetragen|vereinbart|ausgemacht;
            <verify> ... mein|meine|meinen|die|den|unsere|ob <booking>;
            habe|hab|hatte|haben|steht ich|wir|mein|meine ... <booking>;
            wann|welche|welcher|wo|um ist|sind|habe|war ... <booking>; mein|meine|meinen <booking>$;
            <verify> ... ob ich|wir|ein|der|die ... <booking>; wann|wie ... mein|meinen|meine <booking>;
            ist mein|meine <booking>; zeig* ... <booking>
        """,
        "request_alternatives": """
            was|etwas|nichts|nix früheres|späteres|früher|später; geht|ginge|habt|haben|hätten ...
            früher|später|früheres|späteres;
            andere|anderer|anderes|anderen|andern <choice>;
            noch|was|etwas|jemand|irgendwas|wer|wen [was|etwas] anderes|anderer|anderen|sonst|andere;
            was|wer|welche|wann|wo [gibt|haben] [es] sonst; sonst noch; mehr <choice>; weitere|weiteren|weiterer;
            gibt|habt|haben|zeig|zeige|suche|möchte|hätten|hast ... andere|anderes|anderen|weitere|alternativen|mehr;
            ^andere*; alternativ*; keine|keiner|nichts davon|dabei; nächste option|auswahl; passt|gefällt mir nicht;
            eine andere|einen anderen|ein anderes; lieber ein|eine|einen anderen|andere|anderes
        """,
        "help": """
            hilfe; hilf; helfen|hilfst [mir|sie|du]; wobei|womit|wie kannst|können|könnt ... helfen;
            was kannst|können|könnt|kann du|sie|ihr|ich [alles] [tun|machen|fragen|hier];
            wie funktioniert|geht [das|es|dies]; wie das|es|dies [hier] [alles] funktioniert|geht; wofür
            bist|sind; welche fragen|themen|sachen|dinge; anleitung;
            unterstützung; was machst du
        """,
        "agent": """
            sprechen|reden|verbinden|verbinde|verbinden|weiterleiten|kontakt|telefonieren ... mit|zu|an ... <human>;
            mit [einem|einer|dem|der] [echten|richtigen] <human> ... sprechen|reden|verbinden|schreiben|chatten;
            möchte|will|brauche|gib|geben|hol|holen [mir|einen|eine|sie] [einen|eine|ein] [echten|richtigen] <staff>;
            echte|echter|echten|richtigen|realen mensch|menschen|person|mitarbeiter;
            kundenservice|kundendienst|kundenbetreuung|support; nicht mit ... bot|roboter|maschine|computer;
            ist|kann da|dort|mir jemand; jemand ... da|helfen; jemanden sprechen; persönlich sprechen; menschlich*
        """,
        "optout": """
            ^[bitte] abmelden|austragen|abbestellen [bitte|sofort]$;
            abmeld* ... newsletter|nachrichten|liste|werbung|verteiler; meld* ... ab; mich abmelden; abbestell*;
            austrag*; trag* ... aus; keine|nicht|nie ... mehr ... <message>|schreiben|kontaktieren|anschreiben;
            keine|nicht|nie ... mehr ... schicken|senden|bekommen|erhalten; keine weitere|weiteren <message>;
            keine werbung|werbemails|werbenachrichten|spam; ^keine <message> [bitte] mehr;
            will|möchte|wünsche ... keine|nicht ... <message>|kontaktiert|angeschrieben;
            hört|hören|hör|höre [sie|bitte] auf mir|mich|zu|mit;
            stopp|stop|beende|stoppt|stoppen [die|diese|eure|ihre|alle] <message>; schluss mit ... <message>;
            schreib*|schick*|send*|kontaktier* mir|mich|uns|ihr|sie [bitte] [keine|nicht|nie] ... mehr;
            löschen|lösch|entfernen ... mich|meine|meinen ... nummer|liste|verteiler|kontakt|namen|kontaktdaten;
            entfernt|streichen|streicht ... mich|meine|meinen ... nummer|liste|verteiler|kontakt|namen|kontaktdaten;
            nehmt|nehmen|nimm ... mich|meine|meinen ... aus|raus|heraus;
            kündig* ... newsletter|abo|abonnement; abo kündigen; widerruf* ... einwilligung|zustimmung;
            lasst|lassen mich in ruhe; von der|dieser|ihrer|eurer liste
        """,
        "greet": """
            ^hallo; ^hi; ^hey; ^guten tag|morgen|abend; ^moin; ^servus; ^grüß gott|dich|euch; ^grüezi; ^hallöchen;
            ^morgen$; wie geht|gehts|läuft; was geht; ^tag$; ^huhu; ^halli
        """,
        "thanks": """
            danke*; dank; bedank*; merci; vielen lieben; sehr nett|freundlich|lieb; gut gemacht;
            du bist|sie sind ... schatz|engel|super|beste; hat [mir] [sehr] geholfen; verbindlichst*
        """,
        "goodbye": """
            tschüss; tschüs; tschau; ciao; bis bald|später|dann|morgen|nachher|gleich|demnächst|zum|nächste;
            auf wiedersehen|wiederhören; wiedersehen; ade; servus$; mach's|machs|machts gut;
            schönen|schönes|schöne tag|abend|wochenende|woche|noch; gute nacht; das war|wars|war's|ist alles;
            das wars; das wär's; mehr|sonst nichts danke; nichts weiter danke; ich muss los|gehen|weg; man sieht sich;
            wir sehen|hören uns; tschö; baba; leb wohl
        """,
        "repeat": """
            wiederhol*; <say> ... nochmal|noch|nochmals|erneut|wieder; noch einmal|mal; nochmal; nochmals;
            was|wie [hast|haben|war] ... gesagt|gemeint|sagtest|sagten; wie bitte; wie war das; was war das;
            ich [habe|hab] ... nicht verstanden|gehört|mitbekommen; verstehe [ich|das|dich|sie] [das] nicht;
            ^nicht verstanden; ^wie$; ^was$; ^hä$; ^bitte$; ^entschuldigung$; ^sorry$; ^pardon$; von vorne; von vorn;
            neu anfangen|starten|beginnen; erneut
        """,
        "unsure": """
            abklären|absprechen|nachfragen|besprechen|bereden; muss|werde ...
            fragen|nachschauen|nachsehen|schauen; überlege|überleg es|mir|das|noch; geb|gebe|sag|sage
            [euch|ihnen|dir|noch] bescheid; melde mich;
            weiß|weiss|wüsste [ich|das|es] [das|es] [noch|leider|gar] nicht; keine ahnung;
            bin [mir] [da|noch] [nicht|un] sicher; nicht [ganz|so] sicher; unsicher; vielleicht; eventuell;
            möglicherweise; kommt darauf|drauf an; egal; ist mir gleich|wurscht; mir egal|gleich|wurscht;
            kann|könnte [ich|gut] [das|es] [noch|gut] [nicht] sein|sagen; weiß nicht genau; erinnere mich nicht;
            nicht erinnern; schwer zu sagen; unentschlossen; unschlüssig; bin am überlegen;
            muss [noch|erst|es|mir] überlegen; mal sehen|schauen; womöglich; wahrscheinlich; vermutlich;
            such|suchen du|sie aus; irgend*; habe zweifel; ist möglich
        """,
        "change_language": """
            sprache|sprachen; <speak> ... auf|in|zu|nach|auf <tongue>; <speak> [sie|du|ihr] [auch] <tongue>;
            ^[auf|in] <tongue>$;
            auf <tongue>; kann|verstehe|spreche kein|nicht ... <tongue>
        """,
        "prices": """
            wie viel|wieviel ... kostet|kosten|ist|macht|nehmt|zahle|bezahle|verlangen;
            wieviel kostet|kosten|ist|macht|nehmt|verlangt; was kostet|kosten|koste|nehmt|verlangt;
            preis|preise|preisliste|tarif|tarife|kosten|kostet; wie teuer; kostenvoranschlag;
            wie lange ... dauert|braucht|dauern
        """,
        "hours": """
            öffnungszeit*;
            wann|bis|ab|wie ... offen|geöffnet|auf|schließt|öffnet|macht|zu|schließen|öffnen|geschlossen;
            habt|haben|hat|seid|sind|ist ihr|sie|der|das ... offen|geöffnet|auf|zu|geschlossen; geschäftszeiten;
            ladenschluss; offen|geöffnet ... am|<day>; uhrzeiten
        """,
        "where": """
            wo seid|sind|ist|befindet|liegt|finde|kann|ihr [ihr|sie|der|das|euer|ich]; adresse; anschrift; standort;
            anfahrt; wegbeschreibung; wie komme|komm|kommt|finde [ich|man] [zu|hin];
            parkplatz|parkplätze|parken|parkhaus; schick* ... karte|route
        """,
        "promotion": """
            aktion|aktionen|angebot|angebote|rabatt|rabatte|gutschein|gutscheine|sonderangebot*; promo*;
            rabattcode|gutscheincode; ermäßigung; vergünstigung*; schnäppchen
        """,
        "call_me": """
            ruf|rufen|ruft|rufe ... an|zurück; anrufen; zurückrufen; rückruf; anruf;
            kann|könnt|können|könnten|möchte ... anrufen|angerufen|zurückrufen; meldet|melden [euch|sie] ... telefon*;
            telefonisch
        """,
        "optin": """
            <subscribe> [mich|uns] [wieder] für|zu|zum|in|den|die|eure|ihre|euren|ihren
            [den|die|eure|ihre|euren|ihren] <message>; <message> [wieder|gern|gerne|bitte|auch|an]
            <subscribe>|erhalten|empfangen; möchte|will|würde [gern|gerne] [wieder]
            [die|den|eure|ihre|euren|ihren] <message> [wieder|gern|gerne] bekommen|haben;
            schickt|schick|schicken|sendet|senden [sie] mir|uns wieder [die|den|eure|ihre] <message>;
            ^[mich] wieder anmelden|abonnieren$; ^[ich] [möchte|will] [wieder] abonnieren$
        """,
        "my_data": """
            meine daten; persönliche|personenbezogene daten; daten löschen|exportieren;
            was wisst|wissen|weißt ... mich|mir; datenschutz; meine informationen|infos ... gespeichert|löschen;
            dsgvo; lösch* ... meine|mein ... daten|konto|verlauf|informationen;
            recht auf löschung|vergessenwerden|auskunft
        """,
        "menu": "menü; hauptmenü; ^optionen$; startseite; zeig* ... optionen",
        "back": "zurück; vorherige|vorige|letzte frage|schritt|seite; ^vorherige*",
    },
    elsewhere="wetter; witz; kalender; erinnerung; wecker; bank; flug; film; lied; nachrichten heute",
    asks="""
        was; welche; welcher; welches; wie; wann; wer; wo; warum; wieso; gibt es; habt ihr; haben sie; macht ihr;
        machen sie; nehmt ihr; nehmen sie; kann ich; kann man; könnte ich; darf ich; dürfen; muss ich; muss man;
        ist es; ist das; ist der; ist die; sind; geht das; eine frage; bietet ihr; bieten sie
    """,
    code="code; kode; gutscheincode; rabattcode; aktionscode; promocode; gutschein",
    not_english="um",
    links="und",
    decimal=",",
    tongues={
        "en": "englisch",
        "es": "spanisch",
        "pt": "portugiesisch",
        "fr": "französisch",
        "de": "deutsch",
        "it": "italienisch",
        "nl": "niederländisch holländisch flämisch",
    },
    at_sign="at; ät; klammeraffe",
    ticked="ja; j; wahr",
    unticked="nein; n; falsch",
    about="""
        stornog*|stornob*|stornok*|stornor*|stornof*|stornierungs*|absagefrist*|absageregel*;
        richtlinie|richtlinien|bedingungen|regeln|regelung|frist ... absag*|stornier*|storno;
        kostet|kosten|koste|gebühr|gebühren|zahle|zahlen|bezahlen|strafe|zurück|anzahlung|kostenlos|kostenfrei ...
        absag*|stornier*|storno;
        wie lange|kurzfristig|spät|früh|weit ... absagen|stornieren|umbuchen;
        was ... passiert|geschieht|ist ... wenn|falls; was wenn;
        kann|könnte|darf|können ... später|notfalls|kostenlos|jederzeit|vorher ... absagen|stornieren|abbrechen;
        kann|könnte|darf|können ... absagen|stornieren ... nötig|notfalls|muss;
        wenn|falls ... absage|absagen|storniere|stornieren|abbreche|abbrechen;
        bis wann ... absagen|stornieren|verschieben
    """,
    also="""
        ^und; auch; außerdem; zusätzlich; zusätzliche; dazu; dazubuchen; hinzufügen; ergänzen; obendrein; darüber hinaus
    """,
    after_that="""
        danach; anschließend; im anschluss; hinterher; hintereinander; nacheinander; direkt dahinter;
        gleich|direkt nach$
    """,
    same_time="gleiche|gleichen|gleicher|selbe|selben|selber|dieselbe|derselben zeit|uhrzeit|stunde",
    same_day="gleichen|selben|gleicher|selber|derselbe|demselben|gleiche|selbe tag; an dem tag",
    mine="""
        mein|meinen|meine|meinem|meiner|meines termin|termine|terminen|termins|buchung|besuch; den|die ich
        [schon|bereits] habe
    """,
    bit_later="etwas|bisschen|bissl|bissel|wenig|tick|tacken später|spaeter",
    bit_earlier="etwas|bisschen|bissl|bissel|wenig|tick|tacken früher|frueher|eher",
    reports="""
        gewartet; warte|warten schon|seit|immer; vor <number>|einer|einem|ein|wenigen|einigen|paar [paar]
        minuten|minute|stunden|stunde|tagen|tag|wochen|woche|monaten|monat|jahren|jahr; verspäte; verspätet; verspäten;
        verspätung; minuten|stunde|etwas|bisschen später da; komme|kommen|bin|sind ... zu spät; im stau
    """,
    instead="stattdessen; statt; anstatt; anstelle; doch lieber",
    hurt="""
        brustschmerzen; schmerzen in der brust; hohes fieber; atemnot;
        ausschlag|fieber|schwindel|schwindlig|schwindelig|schwellung|geschwollen|übel|übelkeit|allergie ...
        seit|nach [der|dem|einer|meiner|ihrer] <treated>; seit|nach [der|dem|einer|meiner|ihrer] <treated> ...
        ausschlag|fieber|schwindel|schwindlig|schwindelig|schwellung|geschwollen|übel|übelkeit|allergie;
        kopfhaut|haut|kopf|gesicht|augen|auge|stirn|hals|lippen|ohren|ohr|nacken|hände|beine ...
        brennt|brennen|verbrannt|verätzt|geschwollen|schwillt|schwellen|blasen|blutet|bluten|juckt|entzündet|rötet;
        brennt|brennen|verbrannt|verätzt|juckt ... kopfhaut|haut|kopf|gesicht|augen|stirn|hals|lippen|ohren|nacken;
        verätzung|verätzungen; chemische verbrennung|verbrennungen; allergische reaktion; allergisch reagiert|reagiere;
        allergieschock; starke|heftige|schlimme reaktion; anaphyla*; blasen auf|am|an|bekommen; ausschlag
        bekommen|im|am|auf|überall; kriege|bekomme|kriegt|bekommt kaum|keine|schlecht luft; keine luft mehr; kann|kannst
        nicht|kaum [mehr] atmen; atemnot; ohnmächtig|ohnmacht; bewusstlos; zusammengebrochen; krampfanfall; herzinfarkt;
        einen|den krankenwagen|notarzt|rettungswagen; medizinischer|ein|ist notfall$; ^notfall$; blutet
        stark|heftig|sehr; hört nicht auf zu bluten; unerträgliche|höllische schmerzen; haare ... büschelweise;
        habt|haben|hat mich verbrannt|verätzt; brennendes gefühl
    """,
    complains="""
        will|möchte|fordere|verlange|hätte|brauche|erwarte ... erstattung|rückerstattung|erstattet; mein|unser geld
        zurück; erstattet|erstatten mir|uns|sie; ^[eine] beschwerde$; ^[eine] reklamation$; möchte|will|muss|würde
        [mich|etwas] [gern|gerne] beschweren|reklamieren; beschwere mich; habe|hätte|möchte eine beschwerde|reklamation;
        das|dies ist eine beschwerde|reklamation; beschwerde über|einreichen|einlegen|wegen; inakzeptabel; unverschämt*;
        frechheit; unmöglich behandelt; haare|haar|nägel|frisur|augenbrauen|wimpern|bart|kleid|hochzeit|hemd|auto ...
        ruiniert|verhunzt|zerstört|versaut|verbrannt|verschnitten|kaputtgemacht; ruiniert|verhunzt|zerstört|versaut ...
        haare|nägel|frisur|augenbrauen|wimpern|bart; schlechter|schrecklicher|furchtbarer|miserabler|schlechtester
        service|kundenservice; schlechte|schreckliche|furchtbare|schlechteste|miserable
        behandlung|bedienung|erfahrung|arbeit; sehr|so|total|extrem|wirklich|mega
        enttäuscht|unzufrieden|unfreundlich|verärgert|unhöflich; nicht|gar zufrieden mit
        [dem|der|meinen|meiner|meinem|den] ergebnis|schnitt|farbe|service|frisur|haaren|behandlung|arbeit|nägeln;
        unzufrieden mit; doppelt|zweimal|falsch abgebucht|berechnet|kassiert; abzocke|abgezockt|betrogen;
        schadensersatz|schadenersatz; entschädigung; mein|meinen anwalt; verklage|verklagen;
        service|behandlung|bedienung war|ist schrecklich|furchtbar|mies|miserabel|unterirdisch;
        ja|wohl|doch ein|n [schlechter] witz|scherz; soll das [ein] witz|scherz; niemand|keiner [ist|hier]
        da|hier|offen|macht|öffnet; warte|warten|stehe|steh|stehen [hier|jetzt|ich|schon|nun] ...
        vor|tür|minuten|min|stunde; vor verschlossener|geschlossener|der [verschlossenen|geschlossenen]
        tür; unverschämt*; frechheit; das|so geht gar|nicht nicht|gar;
        raus|ausgewaschen|weg|kaputt|verblasst nach|schon [einer|zwei|nach] [einer] [woche|tagen]; nach
        einer|zwei|drei|ein|paar [paar] woche|wochen|tag|tagen [schon|wieder]
        raus|weg|kaputt|verblasst|ausgewaschen|ab|abgeblättert; versetzt worden; verarscht
    """,
    calm="""
        vor jahren|langer; als kind; früher mal; in der vergangenheit; allergietest; patch test; verträglichkeitstest;
        vermeiden|vorbeugen; risiko
    """,
    jokes="""
        haha; hahaha; hihi; lol; war|nur ein witz|scherz; spaß; 😂; 🤣; 😅; 😆; 😜; 😉; ich ... selbst|selber
        verbrannt|ruiniert|geschnitten|versaut; keine erstattung|rückerstattung
    """,
    ways="""
        wie [kann|könnte|muss|soll] ich|man|wir [den|das|es|ihn|meinen|diesen|dann] [termin] [wieder|später]
        absagen|stornieren|verschieben|umbuchen|abbrechen; wie sage|storniere|verschiebe ich; wie geht|funktioniert
        [das|die] absagen|stornieren|verschieben|absage|stornierung|umbuchung; kann|könnte|darf|können ich|man|wir
        [das|es|den|ihn] [termin] [auch|dann] noch|später|notfalls|jederzeit|wieder ...
        absagen|stornieren|verschieben|umbuchen; was ... wenn ich [doch] [den] [termin]
        absagen|verschieben|stornieren|nicht muss|möchte|will|kann
    """,
    lets_go="""
        ^[ach|ok|okay|nein|na|gut] [dann] vergiss|vergessen [sie|wir] es|das$; ^[ach|ok|okay|nein|na|gut] [dann]
        lass|lassen [wir|sie] [es|das] es|das|gut|mal|so|sein [sein|gut]$; ^[ach|nein|na] schon gut$; ^[ach]
        egal$; ^macht nichts$; ^nicht so wichtig$; ^[ach|nein] doch nicht$; ^[hat] sich erledigt$; ^passt
        schon$; [alles|es|den|ihn|termin] so lassen [wie] [er|es] [ist]$; bleibt so|dabei|beim [alten]
        [bitte|danke]$; ^[nein|ach|ok] [dann] lass|lassen [sie] [meinen|den|es|ihn] [termin] so [wie] [er|es]
        [ist]$; will|möchte nichts|keinen [termin] [buchen|mehr]$; brauche [ich] keinen|nichts [termin] [mehr]$;
        ^[nein|ok] [ist] nicht [mehr] nötig [danke]$; ^[nein] vergiss|vergessen [sie|wir] es|das ...
        nicht|nichts nötig|mehr
    """,
    takes="""
        ^[ja|ok|okay|gut] den|die|das|diesen|diese|dieses|dann [da|nehme|nehm|bitte] [ich|bitte]$; nehme|nehm|nehmen
        ich|wir; ich nehme|nehm [den|die|das|ihn|sie|es]; ^die zeit|uhrzeit passt [mir]$
    """,
    absent="""
        schaffe|schaff es [leider|doch|nun] [leider] nicht [mehr]$; schaffs [leider|doch] nicht [mehr]$; werde
        es [leider|doch] nicht [mehr] schaffen$; kann [ich] [leider|doch|nun] [leider|doch] nicht [mehr] kommen
        [sorry]$; bin [leider] verhindert$
    """,
    soonest="""
        so bald|schnell|früh|rasch wie|als möglich|es|ihr|sie; sobald wie|als|es möglich|geht; sobald
        ihr|sie|du|was|etwas könnt|können|kannst|frei|was|etwas|zeit; schnellstmöglich*; baldmöglichst*;
        frühestmöglich*; nächstmöglich*; möglichst bald|schnell|früh|rasch|zeitnah;
        nächster|nächste|nächsten|erster|erste|ersten freie|freien|freier|verfügbare|verfügbaren; wann [immer]
        ihr|sie|du was|etwas|könnt|wollt|zeit; egal wann; jederzeit; irgendwann; wann immer
    """,
    several="""
        zwei|2|drei|3|vier|4|fünf|5 personen|leute|erwachsene|kinder|freundinnen|freunde; für uns
        beide|zwei|drei|alle; für mich und [für] mein|meine|meinen|eine|einen; mein|meine|meinen
        sohn|tochter|mann|frau|mutter|mama|vater|papa|schwester|bruder|freundin|freund|partnerin|partner|kinder
        und ich|mich; ich und mein|meine|meinen; zu zweit|dritt|viert; wir sind zwei|drei|2|3|vier|4
    """,
    comes="""
        kann|könnte|können|könnten|dürfte|darf ich|wir ... kommen|vorbeikommen|vorbeischauen;
        nehmt|nehmen|dazwischenschieben|reinschieben mich|uns|sie ... dran|rein|dazwischen;
        möchte|möchten|würde|will|wollen ich|wir|gerne|gern ... kommen;
        habt|haben|hätten|hättet ihr|sie [noch|da|dann] was|etwas|termine|platz|plätze; noch|was|etwas|termine|platz
        frei; kann nur|erst|frühestens
    """,
    services={
        "none": """
            farbe|farben der|des|von|ihrer|eurer|deiner|eures|tür|wand; welche farbe hat|haben|ist;
            schneiden bei|sie den|das film|brot; abschneiden im|beim; rasen mähen; hair gel; massagesessel;
            massagestuhl; haargel; duschgel; foto vom|von; tour de france; führung des|der betriebs|firma;
            prüfung der rechnung
        """,
        "haircut": """
            haarschnitt*; haare|haar ...
            schneiden|geschnitten|kürzen|gekürzt|stutzen|ab|schneidet|schneidest;
            schneiden|schneide|schneidet ... haare|haar; haareschneiden; schnitt; schneiden; herrenschnitt;
            herrenhaarschnitt; damenschnitt; damenhaarschnitt; kinderschnitt; kinderhaarschnitt; spitzen ...
            schneiden|geschnitten|ab; spitzen; spitzenschnitt; nachschneiden; friseur; friseurtermin;
            frisör; frisörtermin; maschinenschnitt; trockenschnitt
        """,
        "fringe": "pony; ponyschnitt; ponyschneiden; pony ... schneiden|kürzen|nachschneiden",
        "beard": """
            bart; bartpflege; bartschnitt; barttrimmen; bart ...
            schneiden|trimmen|stutzen|pflegen|machen|getrimmt|konturen; bartrasur; schnurrbart; bartstyling
        """,
        "shave": "rasur; nassrasur; rasieren; rasiert; kopfrasur",
        "colour": """
            farbe; färb*; einfärben; haare|haar|ansatz ... färben|gefärbt|tönen|färbe|tönung; färben ...
            haare|ansatz; haarfarbe; tönung; tönen; ansatz; ansatzfarbe; ansatzfärbung; coloration;
            haarfärbung; haarfärben; graue haare|abdecken; grauabdeckung; farbe ... haare|haar|ansatz;
            umfärben; blondieren; blondierung; neue farbe
        """,
        "highlights": """
            strähne; strähnen; strähnchen; foliensträhnen; balayage; highlights; ombre; paintings;
            babylights; strähnchen machen
        """,
        "blow_dry": """
            föhn*; fön*; waschen und föhnen|fönen|legen; haare ... föhnen|waschen|gewaschen; föhnfrisur;
            haarwäsche; legen
        """,
        "styling": """
            hochsteckfrisur*; hochstecken; brautfrisur*; steckfrisur; flechtfrisur; flechten; zöpfe;
            haarstyling; styling; frisur; abendfrisur; haare hochstecken|flechten|stylen|machen; haare ...
            gestylt|geflochten
        """,
        "perm": "dauerwelle; dauerwellen; locken machen; umformung; volumenwelle",
        "straightening": "glättung; haarglättung; keratin*; haare ... glätten|geglättet; glätten",
        "extensions": "extensions; haarverlängerung*; extension; haarverdichtung; haare ... verlängern",
        "manicure": """
            maniküre; maniküren; manicure; nägel; fingernägel; nägel|fingernägel ...
            machen|lackieren|gemacht|feilen; nagelpflege; handpflege; nagellack
        """,
        "pedicure": """
            pediküre; fußpflege; fusspflege; fußnägel; fussnägel; fußnägel|füße|zehennägel ...
            machen|lackieren|gemacht; zehennägel; pedicure; podologie
        """,
        "gel": """
            gelnägel; gel; gelnagel; shellac; gellack; acrylnägel; gel|acryl nägel|modellage|lack;
            nagelmodellage; nägel auffüllen; auffüllen; nägel; fingernägel; nägel|fingernägel ...
            machen|gemacht; nageldesign; künstliche nägel
        """,
        "facial": """
            gesichtsbehandlung*; gesichtspflege; gesichtsreinigung; gesichtsmaske; hautreinigung; peeling;
            gesicht ... behandlung|behandeln|pflege|reinigung; facial; kosmetikbehandlung; kosmetik;
            ausreinigung; mikrodermabrasion
        """,
        "massage": """
            massage*; massieren; massiert; rückenmassage; ganzkörpermassage; sportmassage;
            teilkörpermassage; fußmassage; thaimassage; nackenmassage; fußreflexzonenmassage; hotstone
        """,
        "waxing": """
            waxing; wachs; enthaarung; haarentfernung; wachsen; sugaring; depilation; epilation;
            beine|achseln|bikinizone ... enthaaren|waxen|enthaart|wachsen; bikinizone; brazilian; beine;
            achseln; laserhaarentfernung; enthaaren; waxen; intimwaxing
        """,
        "brows": """
            augenbraue; augenbrauen; brauen; augenbrauen|brauen ... zupfen|färben|formen|machen|laminieren;
            augenbrauenzupfen; microblading; browlifting; augenbrauenkorrektur
        """,
        "lashes": """
            wimper; wimpern; wimpernverlängerung; wimpernlifting; wimpernwelle; wimpern ...
            färben|verlängern|lifting|machen|auffüllen; wimpernfärben
        """,
        "make_up": """
            makeup; make up; schminken; geschminkt; brautmakeup; braut|abend|tages make up; abendmakeup;
            visagistin; visagist
        """,
        "tan": "bräunung; spraytan; spray tan; bräunungsdusche; solarium; bräunen; sonnenbank; spraybräunung",
        "tattoo": "tattoo*; tätowier*; tattowierung",
        "piercing": "piercing*; ohrloch; ohrlöcher; piercen; ohrlöcher stechen; ohrlochstechen; ohrringe stechen",
        "check_up": """
            kontrolle; kontrolltermin; kontrolluntersuchung; vorsorge*; checkup; check up; untersuchung;
            gesundheitscheck; routineuntersuchung; zahnkontrolle; durchchecken
        """,
        "hygiene": """
            zahnreinigung; prophylaxe; zähne ... reinigen|putzen|gereinigt|sauber; professionelle
            zahnreinigung; pzr; mundhygiene; dentalhygiene; zahnstein; reinigung ... zähne
        """,
        "filling": "füllung; zahnfüllung; füllungen; plombe; plomben; karies; loch im|in zahn|dem; loch im zahn",
        "whitening": """
            bleaching; zahnaufhellung; zähne ... bleichen|aufhellen|weißer|weisser|bleachen|gebleicht;
            zahnbleaching; aufhellung; whitening
        """,
        "x_ray": "röntgen*; röntgenbild; röntgenaufnahme; geröntgt",
        "physiotherapy": "physio*; krankengymnastik; kg termin; reha; manuelle therapie; lymphdrainage",
        "osteopathy": "osteo*",
        "vaccination": """
            impf*; geimpft; grippeimpfung; auffrischung; auffrischungsimpfung; coronaimpfung;
            grippeschutzimpfung; booster
        """,
        "blood_test": """
            bluttest; blutabnahme; blutbild; blutuntersuchung; blut ... abnehmen|abgenommen|nehmen|test;
            blutentnahme; laborwerte; blutwerte
        """,
        "eye_test": """
            sehtest; augentest; augenuntersuchung; augen ...
            testen|prüfen|messen|untersuchen|untersucht|getestet; sehstärke; brillenglasbestimmung;
            augenprüfung; kontaktlinsenanpassung; sehtests
        """,
        "consultation": "beratung*; beratungsgespräch; sprechstunde; konsultation; gesprächstermin; erstberatung",
        "first_visit": """
            ersttermin; erstgespräch; erstberatung; erstes|erster|ersten|erste
            mal|termin|besuch|gespräch|behandlung; erstuntersuchung; neupatient*; neuer|neue|neukunde
            patient|patientin|kunde|kundin; neukunde; neukundin; erstbesuch; erstanamnese
        """,
        "yoga": "yoga*; vinyasa; hatha",
        "pilates": "pilates*; reformer",
        "training": """
            personal training|trainer|trainerin; personaltraining; personaltrainer; training;
            einzeltraining; krafttraining; fitnesstraining; workout; probetraining
        """,
        "dance": "tanz*; tanzstunde; tanzkurs; tanzunterricht; salsa; ballett; ballettstunde",
        "music": """
            klavierunterricht; gitarrenunterricht; musikunterricht; gesangsunterricht; klavierstunde;
            klavierstunden; gitarrenstunde; geigenunterricht; schlagzeugunterricht;
            klavier|gitarre|geige|schlagzeug|musik ... lernen|unterricht|stunde|spielen; unterricht|stunde
            ... klavier|gitarre|geige|gesang; singen lernen; gesang
        """,
        "tour": """
            tour; touren; stadtführung*; führung; führungen; rundgang; stadtrundgang; rundfahrt;
            stadtrundfahrt; ausflug; bootstour
        """,
        "tasting": """
            verkostung; verkostungen; weinprobe; weinproben; weinverkostung; bierprobe; bierverkostung;
            degustation; tasting; käseverkostung; whiskytasting; weintasting
        """,
        "car_service": """
            inspektion; ölwechsel; tüv; hauptuntersuchung; autoservice; auto|wagen ...
            inspektion|reparieren|reparatur|warten|service|werkstatt|durchchecken; wartung; autoreparatur;
            öl ... wechseln|gewechselt; jahresinspektion
        """,
        "tyres": """
            reifen; reifenwechsel; winterreifen; sommerreifen; räderwechsel; räder ... wechseln|gewechselt;
            reifen ... wechseln|gewechselt|aufziehen
        """,
        "car_wash": """
            autowäsche; wagenwäsche; autowaschen; fahrzeugwäsche; auto|wagen ...
            waschen|reinigen|putzen|gewaschen|gereinigt|aufbereiten; fahrzeugpflege; innenreinigung;
            autoreinigung; aufbereitung; autopflege; fahrzeugaufbereitung
        """,
        "bike_service": """
            fahrradinspektion; fahrradservice; fahrradreparatur; radservice; fahrrad|rad|ebike|bike ...
            reparieren|reparatur|inspektion|service|warten|wartung|durchchecken; inspektion; wartung;
            radinspektion
        """,
        "grooming": """
            hundefriseur; hundesalon; hundepflege; hund|hündin|welpe|katze|pudel|hunde ...
            scheren|baden|waschen|schneiden|trimmen|frisieren|geschoren|gebadet|pflege|friseur|bürsten;
            krallen; krallen schneiden; krallenschneiden; fellpflege; scheren; hundewäsche
        """,
        "photo": """
            foto; fotos; passfoto*; passbild*; bewerbungsfoto*; bewerbungsbilder; fotoshooting; shooting;
            fotosession; porträt; portrait; biometrisch*; familienshooting
        """,
        "child": """
            kind; kinder; kindes; sohn; tochter; söhne; töchter; junge; jungen; mädchen; baby; kleinkind;
            kinderschnitt; kinderhaarschnitt; kids; kinderyoga; enkel; enkelin
        """,
        "man": "mann; männer; herr; herren; herrenschnitt; herrenhaarschnitt; ehemann; freund; papa; vater; männlich",
        "woman": """
            frau; frauen; dame; damen; damenschnitt; damenhaarschnitt; ehefrau; freundin; mama; mutter;
            weiblich
        """,
    },
    gifts="""
        geschenkgutschein*; geschenkkarte*; gutschein* ...
        verschenk*|schenken|geschenk|freundin|mutter|mama|geburtstag; verschenk* ... gutschein*; gutschein*
        ... kaufen|verkaufen|erwerben|verkauft; kaufen|verkauft|verkaufen|kaufe ... gutschein*; gutschein*
        als|zum|für geschenk|verschenken|meine|meinen; geschenk ... gutschein*
    """,
    late="""
        verspäte mich|uns; mich|uns ... verspäten|verspätet|verspäte; [hab|habe|haben] verspätung;
        komme|kommen|bin|sind [wohl|leider|ca|etwa|circa|ungefähr|so] [<number>|etwas|bisschen|ein]
        [bisschen|minuten|min|viertelstunde] [zu] spät|später; <number> min|minuten [zu] spät|später [da];
        komme|kommen etwas|bisschen|ein|paar [bisschen|paar] [minuten|min] später;
        [stehe|stecke|steck|steh] im stau
    """,
)
