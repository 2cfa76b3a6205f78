"""Italian: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "zero": 0, "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
        "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14,
        "quindici": 15,
        "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti": 20, "ventuno": 21, "ventun": 21,
        "ventidue": 22, "ventitré": 23, "ventiquattro": 24, "venticinque": 25, "ventisei": 26, "ventisette": 27,
        "ventotto": 28, "ventinove": 29, "trenta": 30, "trentuno": 31, "trentadue": 32, "trentatré": 33,
        "trentaquattro": 34, "trentacinque": 35, "trentasei": 36, "trentasette": 37, "trentotto": 38,
        "trentanove": 39,
        "quaranta": 40, "sessanta": 60, "novanta": 90, "quarantuno": 41, "quarantadue": 42, "quarantatré": 43,
        "quarantaquattro": 44,
        "quarantacinque": 45, "quarantasei": 46, "quarantasette": 47, "quarantotto": 48, "quarantanove": 49,
        "cinquanta": 50, "cinquantuno": 51, "cinquantadue": 52, "cinquantatré": 53, "cinquantaquattro": 54,
        "cinquantacinque": 55, "cinquantasei": 56, "cinquantasette": 57, "cinquantotto": 58, "cinquantanove": 59,
    },
    amounts={"un paio di": 2, "una ventina di": 20, "una quindicina di": 15, "una decina di": 10,
        "una trentina di": 30, "un paio d'": 2, "alcuni": 3, "alcune": 3, "qualche": 3, "pochi": 3, "poche": 3},
    ordinals={
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quinto": 5,
        "sesto": 6,
        "settimo": 7, "ottavo": 8, "nono": 9, "decimo": 10, "undicesimo": 11, "dodicesimo": 12, "ventesimo": 20,
        "ventunesimo": 21, "ventiduesimo": 22, "trentesimo": 30, "trentunesimo": 31,
    },
    ordinal_marks=("o", "a", "mo"),
    articles=("un", "una", "uno"),
    lengths={"mezzora": 30, "mezzoretta": 30, "unora": 60},
    fractions={"quarto": 15, "un quarto": 15, "quarto d'": 15, "un quarto d'": 15, "mezza": 30, "mezzo": 30,
               "mezz'": 30, "tre quarti": 45, "tre quarti d'": 45},
    of_month=("di", "del"),
    weekdays=(
        ("lunedì", "lun", "lunedi"), ("martedì", "mar", "martedi"), ("mercoledì", "mer", "mercoledi"),
        ("giovedì", "gio", "giovedi"), ("venerdì", "ven", "venerdi"), ("sabato", "sab", "sabati"),
        ("domenica", "dom", "domeniche"),
    ),
    months=(
        ("gennaio", "gen", "genn"), ("febbraio", "feb", "febb"), ("marzo", "mar"), ("aprile", "apr"), ("maggio",
        "mag"),
        ("giugno", "giu"), ("luglio", "lug"), ("agosto", "ago"), ("settembre", "set", "sett"), ("ottobre", "ott"),
        ("novembre", "nov"), ("dicembre", "dic"),
    ),
    days={
        "oggi": 0, "in giornata": 0, "quest'oggi": 0, "entro oggi": 0, "oggi stesso": 0, "questo giorno": 0,
        "domani": 1, "dmn": 1, "dom.ani": 1, "il giorno dopo": 1, "giorno dopo": 1, "l'indomani": 1, "indomani": 1,
        "il prossimo giorno": 1, "il giorno successivo": 1,
        "dopodomani": 2, "dopo domani": 2, "il giorno dopo domani": 2, "giorno dopo domani": 2, "ieri": -1,
        "l'altro ieri": -2, "altro ieri": -2,
    },
    part_days={
        "stamattina": (0, "morning"), "stamane": (0, "morning"), "stamani": (0, "morning"),
        "questa mattina": (0, "morning"), "oggi pomeriggio": (0, "afternoon"), "questo pomeriggio": (0, "afternoon"),
        "stasera": (0, "evening"), "sta sera": (0, "evening"), "questa sera": (0, "evening"), "stanotte": (0,
        "night"),
        "questa notte": (0, "night"), "ieri sera": (-1, "evening"), "domattina": (1, "morning"),
        "domani mattina": (1, "morning"), "domani sera": (1, "evening"), "domani pomeriggio": (1, "afternoon"),
        "domani notte": (1, "night"),
    },
    holidays={
        "giovedì santo": "easter-3", "sabato santo": "easter-1", "domenica di pentecoste": "easter+49",
        "corpus domini": "easter+60", "lunedì di pentecoste": "easter+50", "candelora": "2-2",
        "giovedì grasso": "easter-52",
        "giorno dei santi": "11-1", "notte di san silvestro": "12-31", "san martino": "11-11",
        "capodanno": "1-1", "primo dell'anno": "1-1", "anno nuovo": "1-1", "nuovo anno": "1-1", "epifania": "1-6",
        "befana": "1-6", "la befana": "1-6", "san valentino": "2-14", "martedì grasso": "easter-47",
        "carnevale": "easter-47", "mercoledì delle ceneri": "easter-46", "festa della donna": "3-8",
        "idi di marzo": "3-15",
        "festa del papà": "3-19", "san giuseppe": "3-19", "domenica delle palme": "easter-7",
        "venerdì santo": "easter-2",
        "pasqua": "easter", "domenica di pasqua": "easter", "pasquetta": "easter+1", "lunedì dell'angelo": "easter+1",
        "lunedì di pasqua": "easter+1",
        "liberazione": "4-25", "festa della liberazione": "4-25", "anniversario della liberazione": "4-25",
        "festa del lavoro": "5-1", "festa dei lavoratori": "5-1", "giorno dei lavoratori": "5-1",
        "festa della mamma": "5 sun 2",
        "ascensione": "easter+39", "pentecoste": "easter+49", "festa della repubblica": "6-2", "repubblica": "6-2",
        "san giovanni": "6-24", "ferragosto": "8-15", "assunzione": "8-15", "halloween": "10-31",
        "ognissanti": "11-1",
        "tutti i santi": "11-1", "giorno dei morti": "11-2", "commemorazione dei defunti": "11-2", "i morti": "11-2",
        "immacolata": "12-8", "immacolata concezione": "12-8", "vigilia": "12-24", "vigilia di natale": "12-24",
        "natale": "12-25", "giorno di natale": "12-25", "santo stefano": "12-26", "san silvestro": "12-31",
        "vigilia di capodanno": "12-31", "ultimo dell'anno": "12-31", "l'ultimo dell'anno": "12-31",
        "giorno del ringraziamento": "11 thu 4",
    },
    edges={
        "fine": "end", "alla fine di": "end", "a fine": "end", "fine di": "end", "alla fine del": "end",
        "per fine": "end", "verso fine": "end", "la fine di": "end", "la fine del": "end",
        "alla fine della": "end", "fine della": "end", "verso la fine del": "end", "verso la fine di": "end",
        "inizio": "start", "all'inizio di": "start", "a inizio": "start", "ad inizio": "start", "inizio di": "start",
        "ai primi di": "start", "all'inizio del": "start", "all'inizio della": "start", "i primi di": "start",
        "a metà": "middle", "metà": "middle", "a metà di": "middle", "metà di": "middle", "a metà del": "middle",
        "verso metà": "middle", "a metà della": "middle",
    },
    now=("adesso", "subito", "ora", "proprio ora", "immediatamente"),
    lasting=("seduta di", "sedute di", "massaggio di", "trattamento di", "corso di", "dura", "durano", "durare",
        "durata di", "ci vogliono", "ci mette"),
    day_from={"il giorno dopo": 1, "giorno dopo": 1, "il giorno prima di": -1, "giorno prima di": -1,
              "il giorno prima": -1, "la vigilia di": -1, "vigilia di": -1, "alla vigilia di": -1},
    this=("questo", "questa", "di questo", "di questa", "quest", "in corso"),
    next=("prossimo", "prossima", "il prossimo", "la prossima", "della prossima", "del prossimo", "che viene",
        "prossimi",
          "prossime", "i prossimi", "le prossime", "di prossima", "entrante"),
    following=("seguente", "successivo", "successiva"),
    last=("scorso", "scorsa", "passato", "ultimo", "ultima", "l'ultimo"),
    a_week_on={"a otto": 1, "a quindici": 2},
    day_lead=("il", "del", "dal", "al", "per il", "entro il", "giorno", "il giorno", "fino al", "l", "dell",
        "prima del",
              "dopo il", "a partire dal"),
    nothing=("appena possibile", "al più presto", "il più presto possibile", "buon natale", "buon anno",
        "felice anno nuovo", "buona pasqua", "buon ferragosto", "buongiorno",
        "buon giorno", "buonasera", "buona sera", "buon pomeriggio", "buonanotte", "buona notte",
             "buona giornata", "buona serata", "tutti i giorni", "ogni giorno", "un attimo",
             "un momento",
             "un secondo", "un minuto per favore", "una volta", "prima volta", "seconda volta", "tu sei", "lei è sei",
             "sei tu", "ci sei", "sei stato", "sei stata", "sei gentile", "sei molto", "prima possibile",
             "prima di tutto", "il prima possibile", "secondo me", "secondo te", "buon fine settimana", "il mar"),
    weak=("mar", "set", "dom", "ven", "sab", "mer", "mag", "gen", "secondo", "prima", "ago"),
    units={
        "minute": ("minuto", "minuti", "min", "mins", "minutino"),
        "hour": ("ora", "ore", "h", "oretta"),
        "day": ("giorno", "giorni", "gg"),
        "week": ("settimana", "settimane"),
        "weekend": ("fine settimana", "weekend", "week-end", "week end"),
        "month": ("mese", "mesi"),
        "year": ("anno", "anni"),
    },
    parts={
        "dawn": ("alba", "all'alba", "prima mattina"),
        "morning": ("mattina", "mattino", "mattinata", "di mattina", "del mattino", "della mattina", "la mattina",
                    "al mattino", "in mattinata", "di mattino", "il mattino", "mattinata presto"),
        "noon": ("pranzo", "ora di pranzo", "all'ora di pranzo", "a pranzo", "pausa pranzo", "in pausa pranzo"),
        "afternoon": ("pomeriggio", "del pomeriggio", "di pomeriggio", "il pomeriggio", "nel pomeriggio",
        "al pomeriggio",
                      "pome", "pomerigio"),
        "evening": ("sera", "serata", "di sera", "della sera", "la sera", "alla sera", "in serata",
        "tardo pomeriggio"),
        "night": ("notte", "di notte", "della notte", "la notte", "nella notte", "nottata"),
    },
    clock={
        "mezzogiorno": "12:00", "mezzo giorno": "12:00", "mezzodì": "12:00", "mezzanotte": "0:00",
        "mezza notte": "0:00",
        "metà mattina": "10:00", "a metà mattina": "10:00", "metà pomeriggio": "14:00", "a metà pomeriggio": "14:00",
        "mezza mattina": "10:00", "metà mattinata": "10:00",
    },
    am=("am",),
    pm=("pm",),
    oclock=("h", "in punto", "precise", "e zero zero"),
    at=("alle", "all", "alle ore", "le", "dalle", "ore", "verso le", "per le", "dopo le", "prima delle", "entro le",
        "@",
        "fino alle", "a partire dalle", "intorno alle", "circa alle", "le ore", "delle", "dalle ore", "l"),
    hour_plus=("e",),
    hour_minus=("meno",),
    past=("passate le", "dopo le"),
    to=("a", "alle", "alla", "all", "per le", "prima delle"),
    to_frame=("mancano", "manca"),
    around=("circa", "verso", "intorno a", "intorno alle", "più o meno", "all'incirca", "circa alle", "pressappoco",
        "sulle",
            "verso le", "più o meno alle", "attorno alle", "indicativamente", "tipo", "circa le", "più o meno a"),
    after=("dopo", "dopo le", "dalle", "a partire da", "a partire dalle", "più tardi delle", "non prima di", "dal",
           "dopo il", "non prima delle", "passate le", "da"),
    before=("prima di", "prima delle", "entro", "entro le", "fino a", "fino alle", "prima del", "non più tardi di",
            "non oltre", "non oltre le", "al più tardi"),
    between=("tra", "fra", "tra le", "fra le"),
    both=("e", "e le"),
    start=("dalle", "da", "dal", "a partire dalle"),
    until=("alle", "fino alle", "a", "al", "fino al", "sino alle", "fino a"),
    either=("o", "oppure"),
    within=("tra", "fra", "in", "entro", "nel giro di", "nei prossimi", "da qui a"),
    ago=("fa",),
    shift={"dopo": 1, "più tardi": 1, "più avanti": 1, "prima": -1, "più presto": -1},
    push={
        "posticipare": 1, "posticiparlo": 1, "posticiparla": 1, "posticipa": 1, "ritardare": 1, "ritardarlo": 1,
        "ritardarla": 1, "anticipare": -1, "anticiparlo": -1, "anticiparla": -1, "anticipa": -1,
    },
    from_now=("dopo", "più tardi", "da adesso", "da ora", "a partire da adesso", "a partire da ora", "da oggi"),
    since=("dopo", "da", "a partire da", "dal", "dopo il"),
    ahead_of=("prima di", "prima del", "prima della"),
    glue=("di", "a", "del mese di", "del", "della", "dell", "il", "lo", "la", "l", "in", "nel", "nella", "per", "al",
        "alla", "all", "d", "ora",
          "ore", "che", "dei", "delle", "è"),
    not_that=("no,", "non posso", "non va bene", "non mi va bene", "non riesco", "è troppo tardi", "è troppo presto",
              "sono impegnato", "sono impegnata", "non è possibile"),
    not_this=("non posso", "non", "meno", "salvo", "invece", "al posto", "ogni", "tutti i", "invece di", "invece del",
        "invece che", "al posto di",
        "tranne", "eccetto", "anziché"),
    move=("spostare", "cambiare", "anticipare", "posticipare", "sposta", "rimandare", "modificare", "spostarlo",
          "spostarla", "cambia", "riprogrammare"),
    things=(
        "persone", "persona", "pers", "adulti", "adulto", "bambini", "bambino", "ragazzi", "ragazze", "amici",
        "amiche",
        "ospiti", "coperti", "notti", "posti", "camere", "camera", "tavoli", "tavolo", "euro", "volte", "volta",
        "stelle",
        "per cento", "di noi", "piano", "opzione", "sedute", "clienti", "biglietti", "dollari", "anni di età", "cose",
        "visita", "scelta", "appuntamenti", "colleghi",
    ),
    numbered=("camera", "stanza", "tavolo", "numero", "n", "nr", "via", "viale", "piazza", "volo", "siamo", "saremo",
              "opzione", "gruppo di", "tavolo per", "prenotazione per", "linea", "codice", "pin", "ho", "interno",
              "scala", "corso", "sala", "binario", "civico"),
    streets=(),
    not_near=("secolo", "lontani", "demoni", "domanda", "domande", "pasquale", "venerei", "mattoni", "matina"),
    asks_time=("a che ora", "che ora", "quale orario", "che orario", "per che ora"),
    asks_past=("ultima", "ultimo", "l'ultima", "l'ultimo"),
    asks_day=("che giorno", "quale giorno", "che data", "quale data", "quando"),
    hours="written",
    two_meanings=("secondo", "quarto", "prima", "mar"),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="""
        per; favore; perfavore; cortesia; piacere; ehm; uhm; mah; beh; eh; oh; ah; allora; senti; senta; scusa; scusi;
        dunque; ecco
    """,
    yes="""
        no è giusto; no è corretto; no esatto;
            ma certo; ma sì; eh sì;
        sì; si; sii; certo; certo che sì; certamente; sì certo; sì grazie; ovvio; ovviamente; naturalmente; sicuro;
        sicuramente; assolutamente; assolutamente sì; senz'altro; volentieri; come no; affermativo; senza dubbio;
        nessun problema; per forza; yes; s
    """,
    no="""
            nemmeno; neanche; neppure;
            neanche per idea; nemmeno per idea; nemmeno per sogno; non mi va; non esiste; no no;
        no; nope; nah; no grazie; per niente; per nulla; assolutamente no; non ora; non adesso; non ancora; oggi no;
        certo che no; ovviamente no; mai; giammai; negativo; non credo; credo di no; penso di no; meglio di no;
        macché; neanche per sogno; più tardi; magari dopo; forse dopo; n
    """,
    fine="""
        ok; okay; okey; va bene; va benissimo; vabbè; d'accordo; daccordo; perfetto; benissimo; bene; ottimo; giusto;
        esatto; esattamente; corretto; confermo; confermato; conferma; confermare; ci sto; mi va bene; mi sta bene;
        fatto; andata; procedi; proceda; vai; dai; perché no; bello; buono; è ok; eccellente; prego; fantastico;
        proprio così; così va bene; tutto bene; affare fatto
    """,
    hedges="forse; magari; possibile; eventualmente; possibilmente",
    but="ma; però; tranne; eccetto; solo; salvo; se; anche se",
    all="tutto; tutti; tutte; tutti quanti; tutte quante; entrambi; entrambe; tutti e due; tutte e due; ambedue",
    option="""
        opzione; numero; num; il; la; lo; l; un; una; scelta; scelgo; prendo; voglio; vorrei; preferisco; io; per;
        con; mio; mia; risposta; quello; quella
    """,
    any="""
        qualsiasi; qualunque; uno qualsiasi; una qualsiasi; uno qualunque; chiunque; quello che vuoi; è uguale;
        è indifferente; indifferente; fa lo stesso; è lo stesso; non importa quale; nessuna preferenza;
        senza preferenze; non ho preferenze; scegli tu; scelga lei; decidi tu; come vuoi; come vuole;
        il primo disponibile; uguale; per me è uguale;
        il prima possibile; appena possibile; il primo libero; il primo disponibile; quando volete; quando vuoi;
        in qualsiasi momento
    """,
    none="""
        nessuno; nessuna; nessuno di questi; nessuna di queste; nessuno dei due; niente; nulla; niente di questo;
        né l'uno né l'altro; altro; qualcos'altro; nessuno va bene; nessuna va bene; nessuno di loro
    """,
    skip="""
        saltare; saltarla; posso saltare; posso saltarla; posso saltare questa; posso saltare la domanda;
        posso saltare questa domanda; salta; saltiamo; saltiamo questa; passo; si può saltare; preferisco non dirlo;
        preferisco non rispondere; prossima domanda; è obbligatorio; è obbligatoria; devo rispondere
    """,
    sooner="""
        il più presto; la più presto; quello prima; quella prima; il primo; la prima; la prima ora; prima possibile;
        più presto; il primo orario
    """,
    later="""
        il più tardi; la più tardi; quello dopo; quella dopo; l'ultimo; l'ultima; ultima ora; più tardi;
        l'ultimo orario
    """,
    joins="e; ed; o; oppure; più; anche; con; inoltre",
    numbers="""
        zero; uno|un|una; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici; tredici;
        quattordici; quindici; sedici; diciassette; diciotto; diciannove; venti; ventuno|ventun
    """,
    tens="trenta; quaranta; cinquanta; sessanta; settanta; ottanta; novanta; cento",
    tens_join="e",
    half="e mezzo; e mezza",
    ordinals="""
        primo|prima; secondo|seconda; terzo|terza; quarto|quarta; quinto|quinta; sesto|sesta; settimo|settima;
        ottavo|ottava; nono|nona; decimo|decima
    """,
    last="ultimo; ultima; finale",
    stars="stella; stelle; punto; punti; stelline",
    out_of="su; di; da",
    name_leads="""
        mi chiamo; il mio nome è; il mio nome; sono; io sono; nome; a nome di; a nome; è; io mi chiamo; ciao sono;
        ciao mi chiamo; salve sono; mi chiamano
    """,
    money="euro; euri; centesimi; dollaro; dollari; franchi; franco; lire",
    anywhere={
        "menu": "menù; menu; menu principale; il menu; opzioni; home; vedi menu",
        "back": "indietro; torna indietro; tornare indietro; torna; precedente; passo indietro; vai indietro",
        "cancel": """
            annulla; annullare; cancella; cancellare; esci; uscire; termina; terminare; lascia stare; lascia perdere;
            lasci stare; lasci perdere; dimentica; dimenticalo; non importa; interrompi
        """,
        "help": """
            aiuto; aiutami; mi aiuti; aiutatemi; ho bisogno di aiuto; informazioni; cosa sai fare; cosa puoi fare;
            cosa posso fare
        """,
        "human": """
            umano; operatore; operatrice; persona; una persona; persona reale; parlare con una persona;
            parlare con qualcuno; parlare con un operatore; voglio parlare con una persona;
            voglio parlare con qualcuno; voglio parlare con un operatore; consulente; agente; assistenza clienti
        """,
        "stop": """
            stop; ferma; fermati; basta; disiscrivimi; disiscriviti; disiscrizione; disiscrivermi; cancellami;
            cancella iscrizione; cancellare iscrizione; annulla iscrizione; annulla l'iscrizione;
            cancella l'iscrizione; cancellatemi; rimuovi; rimuovimi; rimuovetemi; non scrivetemi più;
            niente più messaggi; basta messaggi; basta pubblicità; stop messaggi; annulla abbonamento; smettere;
            disdetta; disdici
        """,
        "start": "inizia; iniziare; comincia; iscrivimi; iscriviti; iscrivermi; abbonati; riattiva; riprendi; avvia",
        "language": "lingua; lingue; cambia lingua; cambiare lingua; altra lingua; idioma",
    },
    starts={
        "book": """
            prenota; prenotare; prenotazione; appuntamento; nuova prenotazione; nuovo appuntamento;
            prendere appuntamento; prendere un appuntamento; fissare un appuntamento; vorrei prenotare;
            voglio prenotare; vorrei un appuntamento; fare una prenotazione; fissa un appuntamento
        """,
        "my_bookings": """
            le mie prenotazioni; i miei appuntamenti; mie prenotazioni; miei appuntamenti; la mia prenotazione;
            il mio appuntamento; mia prenotazione; mio appuntamento; vedi appuntamenti
        """,
        "move": """
            sposta; spostare; sposta appuntamento; spostare appuntamento; spostare il mio appuntamento;
            cambia appuntamento; cambiare appuntamento; modifica prenotazione; modificare la prenotazione; rimandare
        """,
        "cancel_booking": """
            disdire; disdire appuntamento; disdire il mio appuntamento; annulla appuntamento; annullare appuntamento;
            cancella appuntamento; cancellare appuntamento; annulla prenotazione; cancella prenotazione;
            annullare la prenotazione; disdire prenotazione
        """,
        "hours": """
            orari; orario; orari di apertura; orario di apertura; quando siete aperti; siete aperti; a che ora aprite;
            quando aprite
        """,
        "where": """
            dove; dove siamo; indirizzo; posizione; dove siete; dove si trova; come arrivare; come arrivo;
            dove vi trovate; parcheggio
        """,
        "call_me": """
            chiamami; chiamatemi; mi chiami; mi chiamate; richiamami; richiamatemi; potete chiamarmi; mi può chiamare;
            telefonatemi
        """,
        "prices": """
            prezzi; prezzo; listino; listino prezzi; tariffe; quanto costa; quanto viene; quanto costano; costi; costo
        """,
        "promotion": "promozione; promozioni; offerta; offerte; sconto; sconti; buono; buoni sconto; promo; coupon",
        "my_data": """
            i miei dati; miei dati; cancella i miei dati; elimina i miei dati; cosa sai di me; privacy;
            dati personali; esporta i miei dati
        """,
    },
    classes={
        "treated": """
            vaccino vaccinazione iniezione puntura trattamento intervento operazione otturazione
            estrazione laser peeling botox ceretta massaggio tinta prelievo farmaco
        """,
        "not": "non no mai né niente nulla nessuno nessuna neanche neppure senza nemmeno",
        "booking": "appuntamento appuntamenti prenotazione prenotazioni tavolo visita l'appuntamento seduta",
        "bookable": "appuntamento prenotazione tavolo posto visita seduta camera l'appuntamento trattamento",
        "drop": """
            annull* cancell* disd* annullare annulla annullate annulli cancellare cancella cancellate disdire
            disdico disdici eliminare
            elimina togliere disdetta cancelli
        """,
        "alter": """
            cambiare cambia modificare modifica spostare sposta spostate rimandare rimanda posticipare anticipare
            rinviare aggiornare correggere
        """,
        "verify": """
            confermare conferma confermate confermi verificare verifica controllare controlla vedere sapere mostrare
            mostrami vedi
        """,
        "want": """
            voglio vorrei vorremmo posso potrei puoi può potete possiamo desidero serve servirebbe bisogno avrei avete
            c'è cerco prendere fare fissare prenotare dammi mi
        """,
        "human": """
            persona persone umano umana qualcuno operatore operatrice agente consulente responsabile titolare gestore
            impiegato staff addetto addetta manager receptionist
        """,
        "speak": """
            parlare parla parlami parli parlate rispondere rispondi risponda scrivere scrivi scrivimi cambiare cambia
            passare passa tradurre traduci capisci
        """,
        "tongue": "hindi arabo turco cinese russo ucraino rumeno giapponese",
        "subscribe": """
            iscrivimi iscrivetemi iscrivermi iscrivere iscrivo iscriva abbonarmi abbonami abbonare
        """,
        "message": """
            messaggio messaggi pubblicità promozioni offerte annunci sms mail email notifiche spam newsletter promo
        """,
        "right": """
            bene buono buona vero vera esatto esatta giusto giusta corretto corretta perfetto perfetta ottimo ottima
            ok okay funziona funzionerebbe benissimo d'accordo accordo ragione fantastico eccellente valido bello
        """,
        "wrong": "sbagliato sbagliata sbagliate sbagliati scorretto errato errata errore falso falsa male sbagli",
        "say": "ripetere ripeti ripeta ripetete dire dimmi dica dici spiegare spiega chiedere chiedi ridire",
        "choice": """
            opzione opzioni ora ore orario orari giorno giorni data date alternative alternativa possibilità proposta
            proposte scelta scelte appuntamento
        """,
        "day": "oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica sera stasera pomeriggio mattina",
        "service": """
            capelli taglio barba colore tinta unghie manicure pedicure massaggio piega ceretta sopracciglia
            trattamento meches pulizia
        """,
    },
    intents={
        "affirm": """
            credo|penso|direi [che] vada|sia|va ... <right>;
            detto|dico|credo|penso|direi di sì; detto|dico sì;
            ^è|questo|così|tutto|sembra|mi|per|sono|molto|ci|va ... <right>; ^<right>; ^va <right>; d'accordo;
            sono d'accordo; confermo; conferm*$; ^conferm*; procedi; proceda; facciamolo; fallo; mi piace|va|sta;
            ci sto; nessun problema; non c'è problema; affare fatto; credo che ... <right>; andata; così sia;
            hai|ha|avete ragione; per me [va] [è] <right>; volentieri; senz'altro
        """,
        "negate": """
            ^[no] [è] troppo presto|tardi|lontano|caro; non mi va|viene [bene|comodo];
            <not> ... <right>; <wrong>; ^no; detto|dico|credo|penso|direi di|che no;
            non credo|penso|voglio|posso|desidero|vorrei|serve|occorre; invece di sì; non sono d'accordo;
            non è [questo|così|quello|vero]; non era [questo|quello|così]; non ho detto; nient'altro; niente altro;
            in nessun modo; per niente|nulla; ^niente; ^nulla; rifiuto; un'altra volta;
            magari|forse più|dopo|un'altra [tardi|volta]; meglio di no; passo$; ^non; ^mai$
        """,
        "cancel": """
            ^non serve più$; ^niente niente$; ^no lascia stare$; ^no lascia perdere$; ^no lascia$; ^no dimentica$;
            ^ah niente$; ^non importa più$; ^chiudi$; ^no niente$; ^è lo stesso$; ^lasciami stare$;
            annull*; cancell*; lascia|lasci|lasciamo|lasciate stare|perdere; dimentic*; scordatelo; non importa;
            ^non importa$; ^non fa niente$; ^non fa nulla$; ^non ti preoccupare$; ^non preoccuparti$;
            non fa niente|nulla; fa niente|nulla; ignora; ferma|fermati|fermo tutto|subito|ora; ^ferma*; ^stop;
            smett*; ^basta; basta così; zitto; taci; silenzio; interromp*; ^esci; ^uscire; termin*; non voglio più;
            ho cambiato idea; lasciamo stare; ^niente lascia$; ^niente lascia stare$; ^come non detto$; fa lo stesso;
            stai zitto; piantala; non preoccuparti;
            non ti preoccupare; lascia
        """,
        "book": """
            avete|avreste|c'è|hai|ci [sono|sarebbe] ... libero|liberi|qualcosa|posto|posti|disponib*|buco ...
            <day>; avete|c'è|ci [sono] disponib*; mi inserite|inserisci|prendete; inserirmi;
            segnami|segnatemi|mettimi|iscrivimi|iscrivetemi per|a|alle|domani|il|la|un|una;
            <want> ... <bookable>; <want> ... prenotare|fissare; ^prenot*; ^appuntamento; ^tavolo;
            prenotare|fissare ... per|un|una|il|tavolo; <bookable> per|il|alle ... <day>;
            avete|c'è|ce|hai|ci sono ... libero|posto|disponib*|posti|liberi; disponib*|posto|libero ... per|il|<day>;
            <want> ... tagliare|tagliarmi|fare|farmi|tingere ... <service>;
            tagliarmi|farmi|tingermi|sistemarmi [i|le|la|il|un|una] <service>; <want> [un|una|il|fare] <service>;
            passare|venire ... <day>
        """,
        "change_booking": """
            <alter> quello|quella che [già] ho;
            <alter> ... <booking>; <booking> ... <alter>; <alter> [l'|la|il] ora|orario|l'orario|l'ora|giorno|data;
            possiamo|posso|potrei|possibile|può|potete spostare|cambiare|rimandare|anticipare [a|al|alle];
            spostarlo|spostarla|cambiarlo|cambiarla|anticiparlo|rimandarlo
        """,
        "cancel_booking": """
            <drop> ... <booking>;
            <booking> ... annullare|cancellare|disdire|annullato|annullarla|cancellarla|disdirlo|annullarlo;
            non voglio|serve|posso|mi più ... <booking>;
            non posso|potrò|riesco|riuscirò|vengo|verrò più|a|venire|domani|oggi|presentarmi [venire|al|alla];
            devo disdire|annullare|cancellare ... per|domani|oggi|il|la; devo|voglio|vorrei|posso disdire
        """,
        "check_booking": """
            ho [già|io] qualcosa|niente [di|già] prenotato|fissato;
            <verify> ... mio|mia|miei|mie|il|la|nostra <booking>;
            ho|avevo|abbiamo|avrei [un|una|già] [un|una] <booking>;
            quando|quale|che|dove|a|qual è|ora|ho|era|giorno ... <booking>; mio|mia|miei|mie <booking>$;
            <verify> se|che ho|abbiamo|c'è ... <booking>; a che ora è|ho|era il|la|mio
        """,
        "request_alternatives": """
            qualcosa|niente|c'è|avete [di] [più] [qualcosa|niente|anche] [di] [più] prima|tardi|presto;
            altra|altro|altri|altre <choice>;
            un|qualche|qualcun|qualcos|qualcosa|qualcuno|cos|cosa|chi altro|altra|altri|d'altro|diverso|di [diverso];
            cos'altro; qualcos'altro; qualcun'altro; un'altra; c'è altro; più <choice>;
            avete|hai|ci|mostra|mostrami ... altri|altre|altro|altra|un'altra|diverso|diversa;
            vedere|cerca|preferisco|vorrei|dammi ... altri|altre|altro|altra|un'altra|diverso|diversa; ^altro; ^altri;
            ^altre; ^altra; alternativ*; nessuno|nessuna|niente di ... piace|bene; non mi piace; prossima opzione;
            che altro
        """,
        "help": """
            aiuto; aiut*; aiutarmi; come puoi|può|potete aiutar*;
            cosa sai|puoi|può|potete|posso|fai [fare] [chiedere|chiederti|chiederle]; come funziona; a cosa servi;
            a che servi; che domande|cose|argomenti; quali domande|cose|argomenti; istruzioni; assistenza$
        """,
        "agent": """
            parlare|parlo|parlarne|mettermi|mettimi ... con|un|una|a|il|la ... <human>;
            passami|passatemi|passarmi|contattare|chattare ... con|un|una|a|il|la ... <human>;
            voglio|vorrei|serve|bisogno|preferisco|dammi [di] [un|una] [vero|vera] umano|operatore|persona;
            voglio|vorrei|serve [di] [un|una] [vero|vera] consulente|responsabile|agente|addetto;
            bisogno|preferisco|dammi [di] [un|una] [vero|vera] consulente|responsabile|agente|addetto;
            persona|umano|qualcuno vero|vera|reale; vera|vero|reale persona|umano|operatore; servizio clienti;
            assistenza clienti|umana; non voglio|con parlare|un [con] [un|una|robot|bot|macchina] robot|bot|macchina;
            c'è qualcuno|nessuno; operatore umano; parlare con voi|il salone|lei
        """,
        "optout": """
            disiscriv*; disiscrizione; annull*|cancell*|disdire|disdico ... iscrizione|l'iscrizione|abbonamento;
            annull*|cancell*|disdire|disdico ... l'abbonamento|sottoscrizione|newsletter;
            cancellami|cancellatemi|cancellarmi|rimuovimi ... da|dalla|lista;
            rimuovetemi|toglietemi|toglimi|eliminatemi|rimuovermi ... da|dalla|lista;
            non voglio|desidero ... ricevere|più|vostri|questi|altri ... <message>;
            non mi scriv*|mand*|invi*|contatt* [più|più]; non scriv*|mandat*|inviat*|contatt* ... più|messaggi;
            smett*|finit* di scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|mandare|inviare|scrivere;
            basta|stop [con|i|questi|ai] [i|questi|vostri|le|la|con] <message>; niente più|altri <message>;
            togli*|rimuov*|elimin*|cancell* ... il mio numero|nome|contatto; dalla [vostra|tua|sua] lista|mailing;
            revoco ... consenso; non contattatemi; lasciatemi in pace; non scrivermi più
        """,
        "greet": """
            ^ciao; ^salve; ^buongiorno; ^buon giorno|pomeriggio; ^buonasera; ^buona sera; ^hey; ^ehi; ^ehilà;
            come stai|sta|state|va|butta; tutto bene; ^saluti; che si dice
        """,
        "thanks": """
            grazie; ringrazi*; grato; grata; molto gentile; gentilissim*; ottimo lavoro;
            sei|siete [un|una] gentile|angelo|tesoro|mitico|grande; mi hai|ha aiutato; ti sono|sono grato
        """,
        "goodbye": """
            arrivederci; arrivederla; addio; ciao ciao; a presto|dopo|domani|più|risentirci|rivederci;
            ci vediamo|sentiamo; alla prossima; buona giornata|serata|notte|domenica|fortuna; buonanotte;
            buon weekend|fine; è tutto; tutto qui; questo è tutto; nient'altro grazie; basta così grazie; devo andare;
            vado$; me ne vado; stammi bene; saluti$; è tutto grazie
        """,
        "repeat": """
            ripet*; <say> ... ancora|volta|nuovo; un'altra volta dire|dimmi; ancora una volta; di nuovo;
            cosa|che [hai|ha] detto|hai|dici|dicevi [detto]; come hai|ha|scusa|scusi|dici [detto];
            non ho capito|sentito|compreso; non capisco; ^come$; ^cosa$; ^eh$; ^prego come$; ^scusa$; ^scusi$;
            ^pardon$; ^mi dispiace$; ricomincia*; da capo; dall'inizio; puoi|può|potete ripetere|ridire; riprova*
        """,
        "unsure": """
            ci penso; pensarci; devo chiedere|sentire|parlarne|vedere; fammi|mi|lasciami [faccia|lasci]
            pensare|vedere; faccio sapere; le|vi|ti farò sapere;
            non [lo] so; non saprei; non [ne] sono sicuro|sicura|certo|certa; non [sono] sicuro|sicura|certo;
            nessuna idea; non ne ho idea; non ho idea; boh; mah; forse; magari; può darsi; dipende;
            è uguale|indifferente|lo; fa lo stesso; per me è uguale; qualsiasi; qualunque; non mi importa|interessa;
            non [mi] ricordo; non mi ricordo; sono indeciso|indecisa|incerto|incerta; indecis*; probabilmente;
            possibilmente; scegli|decidi tu; scelga|decida lei; vediamo; ci devo pensare; ho dei dubbi; è possibile
        """,
        "change_language": """
            lingua|lingue; <speak> ... in|l'|a <tongue>; <speak> [l'] <tongue>; ^[in] <tongue>$; in <tongue>;
            non parlo|capisco [l'] ... <tongue>
        """,
        "prices": """
            quanto ... costa|costano|viene|vengono|è|prendete|fate|pago|costerebbe;
            prezzo|prezzi|tariffa|tariffe|costo|costi|listino; preventivo; che prezzo; caro;
            quanto dura|durano; quanto tempo ... ci|vuole|serve|dura
        """,
        "hours": """
            orario|orari; a che|fino|quando|che|quali ... ora|apr*|chiud*|aperti|aperto; siete|è|sei apert*|chius*;
            aprite|apre|chiudete|chiude ... <day>|il|alle|la; quando apr*|chiud*|siete; che giorni apr*|siete
        """,
        "where": """
            dove siete|si|è|vi|sei|sta|posso [trova|trovate] [parcheggiare]; indirizzo; l'indirizzo; ubicazione;
            come arrivo|arrivare|vi|si|raggiungo [arriva|trovo]; parcheggio|parcheggiare;
            mandami|inviami|mandatemi ... posizione|mappa; via esatta
        """,
        "promotion": """
            promo|promozione|promozioni|offerta|offerte|sconto|sconti|coupon|buono|buoni; codice sconto|promozionale;
            saldi; ribassi
        """,
        "call_me": """
            chiamami; chiamatemi; chiamarmi; richiam*; mi chiam*|telefon*|richiam*; telefonat*;
            potete|può|puoi|potreste ... chiamare|chiamarmi|telefonare|telefonarmi|richiamarmi;
            una telefonata|chiamata
        """,
        "optin": """
            <subscribe> [a|al|ai|alla|alle|per] [ricevere] [la|le|i|il|vostre|vostri|vostra] [le] [lista]
            <message>; voglio|vorrei|desidero [di] [nuovo] ricevere [di] [nuovo] [la|le|i|tutte|tutti]
            [le|i] [vostre|vostri|vostra|tue|sue] <message>; riattiv* [la|le|i|gli|il] [vostre|vostri]
            <message>; ^[voglio|vorrei] abbonarmi|abbonami|riabbonarmi|reiscrivermi [di] [nuovo]$
        """,
        "my_data": """
            miei dati; dati personali; mie informazioni; cosa sai|sapete|sa [su|di] me; privacy;
            protezione [dei] dati; cancell*|elimin*|esport* ... miei|mio|mie ... dati|account|informazioni|cronologia;
            gdpr; diritto all'oblio
        """,
        "menu": "menù; ^opzioni$; pagina iniziale; vedi opzioni",
        "back": """
            ^indietro; torna|tornare|vai|torniamo indietro|al|alla; ^torna$; passo|domanda precedente; ^precedente
        """,
    },
    elsewhere="meteo; barzelletta; calendario; promemoria; sveglia; banca; volo; film; canzone; notizie",
    asks="""
        che; cosa; quale; quali; come; quando; quanto; quanta; quanti; quante; chi; dove; perché; c'è; ci sono; avete;
        fate; accettate; posso; potrei; possiamo; si può; è possibile; è necessario; serve; devo; una domanda
    """,
    code="codice; coupon; codicesconto",
    not_english="ai",
    links="e; ed",
    decimal=",",
    tongues={
        "en": "inglese",
        "es": "spagnolo castigliano",
        "pt": "portoghese",
        "fr": "francese",
        "de": "tedesco",
        "it": "italiano",
        "nl": "olandese",
    },
    at_sign="chiocciola",
    ticked="sì; s; vero",
    unticked="no; n; falso",
    about="""
        politica|politiche|regole|condizioni ...
        cancellazione|disdetta|disdette|annullamento|disdire|annullare|cancellare;
        penale|penali|costo|costi|costa|spese|rimborso|rimborsi|termine|termini|preavviso|caparra|gratis|gratuito ...
        cancellazione|disdetta|annullamento|disd*|annull*|cancell*;
        cosa|che succede ... se|quando; e se ... disd*|annull*|cancell*|posso|riesco;
        pago|pagare|paga|addebitate|addebito|perdo ... se ... disd*|annull*|cancell*;
        posso|potrei|può|possibile|possiamo ... disdire|annullare|cancellare|spostarlo ...
        dopo|poi|tardi|gratis|gratuitamente|necessario|bisogno|serve|prima;
        se ... devo|dovessi|voglio|volessi disdire|annullare|cancellare|smettere;
        fino a quando ... disdire|annullare|cancellare|spostare
    """,
    also="""
        ^e|ed anche|pure|poi|inoltre|un|una|il|lo|la|i|gli|le|per|con|magari; anche; inoltre; pure; in più; in aggiunta;
        aggiungere; aggiungi; aggiunga; aggiungiamo; aggiungermi; un altro appuntamento
    """,
    after_that="""
        subito|direttamente dopo$; dopo quello|questo|quella|questa; dopodiché; a seguire; di seguito; in
        seguito; uno|una dopo l'altro|l'altra
    """,
    same_time="stessa|stesso ora|orario",
    same_day="stesso giorno; quel giorno",
    mine="mio|miei|mia|mie appuntamento|appuntamenti|prenotazione|prenotazioni|visita; quello|quella che [già] ho",
    bit_later="po|poco|pochino più tardi; po|poco|pochino dopo",
    bit_earlier="po|poco|pochino prima; po|poco|pochino più presto",
    reports="""
        aspettato; aspetto|aspettando da|ancora; atteso;
        minuti|minuto|ore|ora|giorni|giorno|settimane|settimana|mesi|mese|anni|anno fa; ritardo;
        faccio|farò|facciamo|faremo [un] [po|poco] tardi; arrivo|arriverò|arriviamo|arriveremo [un] [po|poco] [più]
        tardi; bloccato|bloccata nel|in; in coda
    """,
    instead="invece; al posto; anziché",
    hurt="""
        dolore|dolori|male al petto; febbre alta;
        febbre|allergia|sfogo|eruzione|vertigini|capogiri|vomito|gonfiore|gonfio|gonfia|orticaria ...
        dopo|dal|dalla [il|la|lo|l|un|una|mio] <treated>; <treated> mi|ci ...
        febbre|allergia|sfogo|reazione|capogiri|orticaria;
        cuoio|testa|pelle|viso|faccia|occhi|occhio|fronte|collo|labbra|orecchie|orecchio|mani|gambe|cute ...
        brucia|bruciano|bruciando|bruciato|bruciata|bruciati|gonfio|gonfia|gonfi|gonfie|gonfiando|vesciche|sanguina|sanguinano|prude|prudono;
        brucia|bruciano|bruciato|bruciata|gonfiato|pizzica|prude il|la|le|gli|lo
        cuoio|testa|pelle|viso|faccia|occhi|fronte|collo|labbra|orecchie|cute; ustione|ustioni|bruciatura|bruciature
        chimica|chimiche|sul|sulla|in|da; reazione allergica; reazione forte|grave|brutta|violenta; anafila*; vesciche
        su|sul|sulla|dopo; orticaria; sfogo sulla|sul|dopo; non riesco|riesce|riuscire a respirare; fatica a respirare;
        svenuto|svenuta|svenendo|svenire; incosciente|incoscienza; convulsioni; infarto; unambulanza|ambulanza;
        emergenza medica; ^[è] [un|una] emergenza|unemergenza|urgenza$; sanguina molto|tanto; non smette di sanguinare;
        dolore|dolori insopportabile|insopportabili|atroce; cadono ... ciocche; avete|hanno|ha bruciato|bruciata;
        sensazione di bruciore
    """,
    complains="""
        voglio|vorrei|esigo|pretendo|chiedo|richiedo ... rimborso|rimborsato|rimborsata; soldi indietro;
        rimborsatemi|rimborsami|rimborsateci; i miei|mio soldi; ridatemi|restituitemi ... soldi|denaro; ^[un] reclamo$;
        ^[una] lamentela$; voglio|vorrei|devo lamentarmi|reclamare; fare|presentare|sporgere|ho un|una
        reclamo|lamentela; questo|questa è un|una reclamo|lamentela; inaccettabile; vergognoso; vergogna;
        rovinato|rovinata|rovinati|rovinate|distrutto|distrutti|bruciato|bruciati [i|le|la|il|mi] [miei|mie|mia|mio]
        capelli|unghie|sopracciglia|ciglia|barba|taglio|colore|vestito|matrimonio|camicia|macchina;
        capelli|unghie|sopracciglia ... rovinati|rovinate|distrutti|distrutte;
        pessimo|pessima|orribile|terribile|peggior|peggiore servizio|trattamento|esperienza|lavoro|taglio;
        servizio|trattamento|esperienza|lavoro pessimo|pessima|orribile|terribile;
        molto|davvero|veramente|così|estremamente
        deluso|delusa|insoddisfatto|insoddisfatta|scontento|scontenta|maleducato|maleducata|scortese; non sono
        [per|affatto|molto] [niente] soddisfatto|soddisfatta|contento|contenta del|della|dei|delle|di; addebitato
        due|doppio|troppo; fatto pagare due|doppio|troppo; truffa|truffato|truffata; risarcimento; risarcire*; mio
        avvocato; servizio|trattamento è|era|stato pessimo|orribile|terribile;
        non c'è nessuno; nessuno apre|risponde|c'è|arriva; aspetto|aspettando|aspettiamo da ...
        minuti|ore|ora|mezz'ora; davanti|fuori [alla|dalla|a] [una] porta|saracinesca [chiusa]; è|sarà|e
        uno|una [brutto] scherzo|presa|vergogna; che vergogna; vergognoso; porta|negozio|salone [è]
        chiusa|chiuso ... appuntamento; appuntamento ... chiuso|chiusa;
        andato|andata|sparito|scolorita|scolorito ... settimana|giorni; inaccettabile
    """,
    calm="""
        anni fa; da bambino|bambina|piccolo|piccola; in passato; nel caso; test allergico|allergia; evitare|prevenire;
        rischio di
    """,
    jokes="""
        ahah; ahaha; ahahah; haha; hahaha; lol; per scherzo; scherzavo; scherzando;
        😂; 🤣; 😅; 😆; 😜; 😉; mi sono ...
        rovinato|rovinata|bruciato|bruciata; da sola|solo; senza rimborso
    """,
    ways="""
        come [posso|si|faccio|fare|potrei] [a|per]
        disdire|disdico|disdice|disdetta|annullare|annullo|annulla|cancellare|cancello|spostare|sposto|sposta;
        posso|potrei|possiamo|può [anche|ancora|poi|sempre]
        disdire|disdirlo|annullare|annullarlo|cancellare|spostare|spostarlo [l'appuntamento]
        dopo|poi|più|seguito|se; e se [poi] devo|dovessi|voglio|non disdire|annullare|spostare|posso|potessi
    """,
    lets_go="""
        ^[ah|ok|no|va|vabbè|dai] lascia|lasci|lasciamo [stare|perdere] [grazie]$; ^[ah|ok|no]
        dimentica|dimenticalo|scordatelo [tutto]$; ^non importa$; ^[non] fa niente|nulla$; ^[no|ok|anzi]
        lascia|lasci|lasciate|lasciamo [tutto|il|la|mio] [appuntamento] così|com'è|come [è|sta] [grazie]$; non
        voglio prenotare [niente|nulla]$; ^[no] non serve [più|altro] [grazie]$; ^[no] [non] ho più bisogno$;
        ^[no] lascia stare ... non serve
    """,
    takes="""
        ^[sì|ok|va] [bene] quello|quella|questo|questa [lì|va] [bene]$; ^[ok|sì] [lo|la] prendo
        [quello|quella|questo|questa]$
    """,
    absent="""
        non posso|riesco|potrò|possiamo [più|purtroppo] [a] venire|esserci
        [più|scusi|scusa|scusate|purtroppo]$; non ce la faccio [più] [a] [venire] [scusi|scusa|scusate]$; ho
        [avuto] un imprevisto$
    """,
    soonest="""
        il|al più presto [possibile]; prima possibile; appena possibile|potete|puoi|avete|può; quanto prima;
        primo posto|orario|appuntamento|disponibile|libero; prima disponibilità; prossima disponibilità; quando
        avete|potete|puoi|volete|hai|può|vuoi|possibile; qualsiasi|qualunque giorno|ora|orario|momento
    """,
    several="""
        due|2|tre|3|quattro|4|cinque|5 persone|adulti|bambini|amiche|amici; per me e [per]
        mio|mia|mie|miei|un|una; mio|mia|un|una
        figlio|figlia|marito|moglie|madre|mamma|padre|papà|sorella|fratello|amica|amico|fidanzata|fidanzato|compagna|compagno
        ed|e io|me; io e mio|mia|un|una|la|il; per noi|tutti due|tre|e [due]; siamo [in] due|2|tre|3|quattro|4
    """,
    comes="""
        posso|potrei|possiamo|potremmo venire|passare|arrivare; mi prendete|prende|prendi|infilate; riuscite a
        prendermi|farmi;
        vorrei|voglio|vorremmo venire|passare;
        avete|avreste|hai qualcosa|posto|posti|disponibilità; qualcosa di libero|disponibile; posso solo|soltanto
    """,
    services={
        "none": """
            colore|colori di|del|della|dei|vostra|porta|vostro; di che colore; taglio|tagli di|alla
            corrente|spese|prezzo|prezzi; gel doccia; foto del|di|della; visita al|alla|del museo|sito
        """,
        "haircut": """
            taglio; tagli; taglio di|dei capelli; taglio capelli; tagliar*|taglia|taglio|accorciar*|spuntar*
            ... capelli|punte; capelli ... tagliar*|tagliati|accorciar*|corti; spuntatina; spuntata; punte;
            tagliarmi; taglio uomo|donna|bambino|bimbo; sfumatura; parrucchiere; parrucchiera
        """,
        "fringe": "frangia; frangetta; tagliar*|taglio|spuntar* ... frangia|frangetta",
        "beard": """
            barba; barbe; regolar*|sistemar*|rifinir*|rifinitura|fare|farmi|tagliar*|cura|taglio ... barba;
            baffi
        """,
        "shave": "rasatura; radere; rasare; rasata; rasarmi; sbarbatura",
        "colour": """
            colore; tinta; tinte; colorazione; colorare; tingere; colore|tinta|colorazione ...
            capelli|radici|ricrescita; tinger*|colorar*|tingermi ... capelli|radici; capelli ...
            tinti|tingere|colorare; ricrescita; radici; capelli bianchi; ritocco ... radici|ricrescita;
            tonalizzante
        """,
        "highlights": """
            mèches; meches; colpi di sole; balayage; schiariture; riflessi; shatush; degradé; babylights;
            ombre
        """,
        "blow_dry": """
            piega; messa in piega; pieghe; shampoo e piega; asciugatura; asciugar* ... capelli; phon; lavar*
            ... capelli; brushing
        """,
        "styling": """
            acconciatura; acconciature; raccolto; acconciatura sposa|da; chignon; trecce; treccia;
            pettinatura
        """,
        "perm": "permanente; permanenti; arricciar* ... capelli; ondulazione",
        "straightening": """
            stiratura; lisciante; cheratina; stirar*|lisciar* ... capelli; trattamento lisciante|alla;
            lisciatura
        """,
        "extensions": "extension; extensions; allungamento capelli; allungar* ... capelli",
        "manicure": """
            manicure; unghie; unghia; fare|farmi|rifare|rifarmi|sistemar* ... unghie; smalto; unghie delle
            mani
        """,
        "pedicure": "pedicure; unghie dei piedi; piedi; fare|farmi|sistemar* ... piedi; podologo",
        "gel": """
            unghie|smalto|manicure in|con|al gel; gel; semipermanente; smalto semipermanente|gel;
            ricostruzione unghie; ricostruzione; refill; unghie acrilico; acrilico; unghie; unghia;
            fare|farmi|rifare|rifarmi ... unghie
        """,
        "facial": """
            pulizia viso; pulizia del|della viso|pelle; trattamento|trattamenti viso|facciale; trattamento
            del viso; facciale; viso; maschera viso; peeling; pulizia
        """,
        "massage": "massagg*; massaggiatore; massaggiatrice; schiena; massaggio alla|della schiena",
        "waxing": """
            ceretta; cerette; depila*; epila*; ceretta alle|delle|gambe|inguine gambe|inguine; inguine;
            brasiliana; gambe; ascelle; epilazione laser
        """,
        "brows": """
            sopracciglia; sopracciglio; sistemar*|fare|depila*|laminazione|tinta|ritocco ... sopracciglia;
            microblading
        """,
        "lashes": """
            ciglia; extension|laminazione|allungamento|tinta ciglia|delle|di ciglia;
            extension|laminazione|allungamento|tinta ciglia
        """,
        "make_up": "trucco; truccar*; make up; makeup; trucco sposa|da|cerimonia; truccatrice",
        "tan": "abbronzatura; abbronzante; solarium; lampada; lampade; doccia solare; spray tan; autoabbronzante",
        "tattoo": "tatuagg*; tatuar*; tattoo*",
        "piercing": "piercing*; bucare|buchi|buco|forare ... orecchie|orecchio|lobi|naso; foratura",
        "check_up": """
            controllo; controlli; visita di controllo; visita|controllo|esame
            medica|medico|dentistica|dentistico|generale; check up; checkup; visita; esame; revisione
        """,
        "hygiene": """
            igiene; igiene dentale|orale; pulizia dei|denti denti; pulizia denti|dentale; pulizia;
            pulir*|lavare ... denti; igienista; detartrasi; ablazione; tartaro
        """,
        "filling": "otturazione; otturazioni; otturare; carie; piombatura; devitalizzazione",
        "whitening": "sbiancamento; sbiancar* ... denti; sbiancamento dentale; sbiancamento dei denti",
        "x_ray": "radiografia; radiografie; raggi x; raggi; lastra; lastre; panoramica; rx",
        "physiotherapy": "fisio*; riabilitazione",
        "osteopathy": "osteop*",
        "vaccination": "vaccin*; richiamo vaccino|vaccinale|antitetanica",
        "blood_test": """
            esame|esami|analisi|prelievo|test del|di sangue; prelievo; prelievi; analisi; emocromo; esami
            sangue
        """,
        "eye_test": """
            esame|controllo|test|misurazione|visita della|di vista; controllo vista; visita oculistica;
            esame visivo|oculistico; misurar*|controllar* ... vista|occhi; optometr*; oculista
        """,
        "consultation": "consulenza; consulenze; consulto; colloquio; consultazione",
        "first_visit": """
            prima visita|volta|consulenza|seduta; primo appuntamento|incontro|colloquio; nuovo|nuova
            paziente|cliente
        """,
        "yoga": "yoga; vinyasa; hatha; lezione|lezioni di yoga",
        "pilates": "pilates; reformer",
        "training": "personal training|trainer; allenamento; allenamenti; allenar*; allenatore",
        "dance": """
            danza; ballo; ballare; lezione|lezioni|corso di|in danza|ballo|salsa|tango|bachata; salsa;
            tango; bachata; balletto
        """,
        "music": """
            lezione|lezioni|corso di|in|del pianoforte|piano|chitarra|musica|canto|violino|batteria;
            imparare|suonare [a] [suonare] [il|la] pianoforte|piano|chitarra|violino|batteria; musica; canto
        """,
        "tour": """
            tour; visita|visite guidata|guidate; escursione; escursioni; gita; giro turistico|in|guidato;
            passeggiata guidata
        """,
        "tasting": """
            degustazione; degustazioni; degustare; assaggio; assaggi; degustazione di|vini
            vini|vino|birra|formaggi
        """,
        "car_service": """
            tagliando; revisione; revisione|tagliando|manutenzione|controllo ... auto|macchina;
            cambio|cambiare [dell'] [l'] olio; cambio olio; riparar*|aggiustar* ... auto|macchina; officina
        """,
        "tyres": "gomme; pneumatico; pneumatici; cambio|cambiar* ... gomme|pneumatici|ruote; foratura gomma; gomma",
        "car_wash": "lavaggio; lavaggio|lavar*|pulizia|pulir* ... auto|macchina; autolavaggio; lavaggio auto|interni",
        "bike_service": """
            revisione; revisione|riparazione|manutenzione|tagliando ... bici|bicicletta; riparar*|aggiustar*
            ... bici|bicicletta; manutenzione
        """,
        "grooming": """
            toelettatura; tolettatura; toelettare; toelettatore;
            lavar*|bagno|bagnetto|tosare|tosatura|tagliar*|taglio ... cane|cagnolino|gatto|cani|cagnolina;
            taglio|tagliar* ... unghie cane; artigli; tosatura
        """,
        "photo": """
            foto; fototessera; fototessere; foto tessera|passaporto|per; servizio fotografico; shooting;
            ritratto; fotografia
        """,
        "child": """
            bambino; bambina; bambini; bambine; bimbo; bimba; bimbi; figlio; figlia; figli; ragazzo;
            ragazza; ragazzi; neonato; junior; nipote; nipotino
        """,
        "man": "uomo; uomini; signore; marito; maschile; maschili; fidanzato; papà; padre; barbiere",
        "woman": "donna; donne; signora; signore; moglie; femminile; femminili; fidanzata; mamma; madre",
    },
    gifts="""
        buono|buoni|carta|carte|card|voucher regalo|regali; gift card; regalare ...
        buono|trattamento|seduta|voucher; vendete|vendere|comprare|acquistare ... buono|buoni|voucher
    """,
    late="""
        sono|siamo|sarò|saremo|arrivo|arriverò|arriviamo|sto [arrivando] [un] [po|poco] [in] [leggero]
        ritardo; ho|avrò|faccio|farò|abbiamo [un] [po|<number>|piccolo] [minuti|min] [di] ritardo; in
        ritardo di; <number> min|minuti [di|in] ritardo; <number> min|minuti dopo|tardi;
        arrivo|faccio|farò|arriverò|arriviamo|facciamo [un] [po|poco|<number>] [minuti|più] tardi;
        bloccato|bloccata nel|in [traffico]
    """,
)
