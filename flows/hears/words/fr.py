"""French: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
        "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
        "dix-sept": 17, "dix sept": 17, "dix-huit": 18, "dix huit": 18, "dix-neuf": 19, "dix neuf": 19, "vingt": 20,
        "vingt-et-un": 21, "vingt et un": 21,
        "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt-dix": 90,
        "deux mille": 2000,
    },
    amounts={"quelques": 3, "plusieurs": 3, "une paire de": 2, "une dizaine de": 10, "une quinzaine de": 15,
             "une trentaine de": 30, "une vingtaine de": 20},
    ordinals={
        "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
        "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11,
        "douzième": 12, "quinzième": 15, "vingtième": 20, "trentième": 30,
    },
    ordinal_marks=("er", "ère", "re", "e", "ème", "eme", "ième", "nd", "nde", "è"),
    tens_join=("et",),
    articles=("un", "une"),
    fractions={"quart": 15, "un quart": 15, "le quart": 15, "un quart d'": 15, "quart d'": 15, "demi": 30,
        "demie": 30,
               "une demi": 30, "une demie": 30, "trois quarts": 45, "trois quarts d'": 45, "3 quarts": 45},
    lengths={"demi-journée": 720, "une demi-journée": 720, "demi journée": 720},
    of_month=("de",),
    dotted=("st", "ste"),
    weekdays=(
        ("lundi", "lun", "lundis"), ("mardi", "mar", "mardis"), ("mercredi", "mer", "mercredis"),
        ("jeudi", "jeu", "jeudis"), ("vendredi", "ven", "vendredis"), ("samedi", "sam", "samedis"),
        ("dimanche", "dim", "dimanches"),
    ),
    months=(
        ("janvier", "janv", "jan"), ("février", "févr", "fév", "fev"), ("mars",), ("avril", "avr"), ("mai",),
        ("juin",), ("juillet", "juil", "jui"), ("août", "aout"), ("septembre", "sept", "sep"), ("octobre", "oct"),
        ("novembre", "nov"), ("décembre", "déc", "dec"),
    ),
    days={
        "aujourd'hui": 0, "aujourdhui": 0, "aujourd hui": 0, "ajd": 0, "auj": 0, "ce jour": 0, "dans la journée": 0,
        "en journée": 0, "ma journée": 0, "de la journée": 0,
        "demain": 1, "2main": 1, "dmain": 1, "lendemain": 1, "le lendemain": 1, "le jour suivant": 1, "dès demain": 1,
        "après-demain": 2, "après demain": 2, "apres demain": 2, "le surlendemain": 2, "surlendemain": 2,
        "le jour d'après demain": 2, "hier": -1, "avant-hier": -2, "avant hier": -2,
    },
    part_days={
        "ce matin": (0, "morning"), "cet après-midi": (0, "afternoon"), "cet après midi": (0, "afternoon"),
        "cette après-midi": (0, "afternoon"), "cet aprem": (0, "afternoon"), "cette aprem": (0, "afternoon"),
        "cet aprèm": (0, "afternoon"), "ce soir": (0, "evening"), "cette nuit": (0, "night"), "ce midi": (0, "noon"),
        "hier soir": (-1, "evening"), "cette soirée": (0, "evening"), "cette matinée": (0, "morning"),
    },
    holidays={
        "mercredi des cendres": "easter-46", "jeudi saint": "easter-3", "samedi saint": "easter-1",
        "dimanche des rameaux": "easter-7", "rameaux": "easter-7", "dimanche de pentecôte": "easter+49",
        "fête-dieu": "easter+60", "lendemain de noël": "12-26", "réveillon du jour de l'an": "12-31",
        "jour de pâques": "easter", "jour de la toussaint": "11-1", "fête des rois": "1-6",
        "fête des grands-mères": "3 sun 1", "saint-nicolas": "12-6", "saint nicolas": "12-6", "saint-jean": "6-24",
        "saint jean": "6-24",
        "nouvel an": "1-1", "le nouvel an": "1-1", "jour de l'an": "1-1", "le jour de l'an": "1-1",
        "nouvelle année": "1-1",
        "épiphanie": "1-6", "saint-valentin": "2-14", "saint valentin": "2-14", "st valentin": "2-14",
        "mardi gras": "easter-47", "vendredi saint": "easter-2", "pâques": "easter", "dimanche de pâques": "easter",
        "lundi de pâques": "easter+1", "ascension": "easter+39", "jeudi de l'ascension": "easter+39",
        "pentecôte": "easter+49", "lundi de pentecôte": "easter+50", "fête du travail": "5-1", "armistice": "11-11",
        "victoire 1945": "5-8", "fête de la musique": "6-21", "fête nationale": "7-14", "assomption": "8-15",
        "halloween": "10-31", "toussaint": "11-1", "le jour des morts": "11-1", "réveillon": "12-24",
        "réveillon de noël": "12-24", "veille de noël": "12-24", "noël": "12-25", "jour de noël": "12-25",
        "saint-sylvestre": "12-31", "saint sylvestre": "12-31", "réveillon du nouvel an": "12-31",
        "veille du nouvel an": "12-31", "fête des pères": "6 sun 3", "fête des mères": "5 sun -1",
        "chandeleur": "2-2",
        "journée des droits des femmes": "3-8", "poisson d'avril": "4-1",
    },
    edges={
        "fin": "end", "fin de": "end", "à la fin de": "end", "à la fin du": "end", "fin du": "end",
        "la fin du": "end", "en fin de": "end", "d'ici la fin du": "end", "la fin de": "end",
        "début": "start", "début de": "start", "au début de": "start", "au début du": "start", "début du": "start",
        "en début de": "start", "mi": "middle", "à la mi": "middle", "milieu de": "middle",
        "au milieu de": "middle", "milieu du": "middle", "au milieu du": "middle",
    },
    now=("maintenant", "tout de suite", "immédiatement", "dès maintenant", "là maintenant"),
    lasting=("séance de", "séances de", "massage de", "soin de", "cours de", "il y a", "dure", "durent", "durer",
        "durée de", "prend", "pendant"),
    day_from={"le lendemain de": 1, "lendemain de": 1, "le lendemain du": 1, "la veille de": -1, "veille de": -1,
              "la veille du": -1, "veille du": -1},
    this=("ce", "cet", "cette", "de ce", "de cette", "en cours", "courant"),
    next=("prochain", "prochaine", "prochains", "prochaines", "qui vient", "de la prochaine", "du prochain",
        "à venir",
          "le prochain", "la prochaine", "les prochains", "les prochaines"),
    following=("suivant", "suivante", "d'après"),
    last=("dernier", "dernière", "passé", "passée"),
    after_next=("en quinze prochain",),
    a_week_on={"en huit": 1, "en 8": 1, "en quinze": 2, "en 15": 2},
    day_lead=("le", "du", "au", "pour le", "jusqu'au", "dès le", "avant le", "après le", "à partir du", "sur"),
    nothing=("dès que possible", "au plus vite", "le plus vite possible", "le plus tôt possible", "d'une heure",
        "d'une heure et demie", "d'une demi-heure", "d'un quart d'heure", "joyeux noël", "bonne année",
        "joyeuses pâques", "bon noël", "bon week-end", "bon weekend",
        "bon dimanche", "bonne fin de journée", "bonjour", "bonsoir",
        "bonne soirée", "bonne journée", "bonne nuit", "bon après-midi", "bon aprem",
             "tous les jours", "chaque jour", "une fois", "un instant", "une seconde", "une minute s'il",
             "demi-heure de", "le tout", "première fois", "mon", "sur mon", "deuxième fois", "mon mari",
             "mer du nord", "bord de mer",
             "tout à l'heure", "à l'heure", "à tout à l'heure", "du coup", "à la fois"),
    weak=("mar", "mer", "sam", "jan", "jui", "seconde", "second", "dim"),
    units={
        "minute": ("minute", "minutes", "min", "mins", "mn"),
        "hour": ("heure", "heures", "h", "hr", "hrs"),
        "day": ("jour", "jours", "j"),
        "week": ("semaine", "semaines", "sem", "la semaine"),
        "weekend": ("week-end", "weekend", "week end", "we"),
        "month": ("mois", "le mois"),
        "year": ("an", "ans", "année", "années"),
    },
    parts={
        "dawn": ("aube", "l'aube", "aurore"),
        "morning": ("matin", "matins", "matinée", "du matin", "le matin", "au matin", "dans la matinée", "en matinée",
                    "dans le matin", "demain matin tôt", "de la matinée", "du matinée"),
        "noon": ("heure du déjeuner", "l'heure du déjeuner", "heure de déjeuner", "l'heure de déjeuner", "déjeuner",
                 "pause déjeuner"),
        "afternoon": ("après-midi", "après midi", "apres-midi", "aprem", "aprèm", "aprèms", "aprm", "de l'après-midi",
                      "de l'après midi", "l'après-midi", "dans l'après-midi", "dans l'après midi", "en après-midi",
                      "cet après-midi là"),
        "evening": ("soir", "soirée", "soirs", "du soir", "le soir", "au soir", "dans la soirée", "en soirée",
        "du soiree",
                    "fin de journée", "en fin de journée", "fin d'après-midi", "en fin d'après-midi",
                    "fin d'après midi", "en fin d'après midi", "fin d'aprem", "en fin d'aprem"),
        "night": ("nuit", "nuits", "de la nuit", "la nuit", "dans la nuit", "de nuit"),
    },
    clock={
        "midi": "12:00", "mi-journée": "12:00", "mi journée": "12:00", "milieu de journée": "12:00",
        "milieu de la journée": "12:00", "milieu du jour": "12:00", "minuit": "0:00", "milieu de la nuit": "0:00",
        "mi-matinée": "10:00", "mi matinée": "10:00", "milieu de matinée": "10:00", "milieu de la matinée": "10:00",
        "mi-après-midi": "14:00", "milieu d'après-midi": "14:00", "milieu de l'après-midi": "14:00",
        "milieu de l'après midi": "14:00", "milieu d'après midi": "14:00", "mi-nuit": "0:00",
    },
    am=("am",),
    pm=("pm",),
    oclock=("heure", "heures", "h", "heures pile", "h pile", "pile", "heures précises", "hrs", "hr"),
    at=("à", "vers", "@", "dès", "à partir de", "après", "avant", "à environ", "autour de"),
    hour_plus=("et", "passé de", "passée de", "passées de", "et de"),
    hour_minus=("moins", "moins le"),
    past=("passé", "après"),
    to=("avant", "pour"),
    around=("vers", "environ", "autour de", "aux alentours de", "à peu près", "aux environs de", "plus ou moins",
        "plutôt",
            "peu près", "peu pres", "plutôt vers", "à environ", "genre"),
    after=("mais pas avant", "pas avant", "après", "à partir de", "dès", "passé", "plus tard que", "à partir du",
    "après le", "dès le", "depuis"),
    before=("avant", "jusqu'à", "au plus tard", "pas plus tard que", "avant le", "d'ici"),
    between=("entre",),
    both=("et",),
    start=("de", "depuis", "à partir de", "du", "dès"),
    until=("à", "jusqu'à", "jusque", "au", "jusqu'au"),
    either=("ou", "ou bien"),
    within=("ds", "dans", "en", "d'ici", "sous", "au bout de", "minuterie de", "dans les", "d'ici à"),
    ago=("il y a", "ça fait"),
    shift={"plus tard": 1, "après": 1, "plus tôt": -1, "avant": -1},
    push={
        "retarder": 1, "repousser": 1, "repoussez": 1, "reculer": 1, "décaler": 1, "décalez": 1, "avancer": -1,
        "avancez": -1,
    },
    from_now_too=("après", "avant"),
    moved_by={"d'une heure": 60, "d'une heure et demie": 90, "d'une demi-heure": 30, "d'un quart d'heure": 15},
    from_now=("plus tard", "à partir de maintenant", "après maintenant", "à partir d'aujourd'hui", "après"),
    since=("après", "à partir de", "après le", "à compter de", "suivant"),
    ahead_of=("avant", "avant le", "avant la"),
    glue=("de", "du mois de", "du", "d", "le", "la", "l", "les", "des", "au", "en", "dans", "pour", "à", "a",
        "pendant", "dans la",
          "dans l", "sur", "jour"),
    not_that=("non,", "je ne peux pas", "ne me convient pas", "ne me va pas", "n'est pas possible",
        "c'est pas possible",
              "ce n'est pas possible", "est trop tard", "est trop tôt", "je suis pris", "je suis prise",
              "ça ne va pas"),
    not_this=("je ne peux pas", "tout sauf", "au lieu", "tous les", "toutes les", "chaque", "pas", "au lieu de",
        "au lieu du", "plutôt que", "sauf",
        "pas le", "pas à"),
    move=("changer", "déplacer", "décaler", "reporter", "avancer", "bouger", "reprogrammer", "modifier", "repousser"),
    things=(
        "personnes", "personne", "pers", "gens", "adultes", "adulte", "enfants", "enfant", "amis", "amies", "invités",
        "couverts", "nuits", "places", "billets", "chambres", "chambre", "tables", "table", "euros", "dollars",
        "fois",
        "étoiles", "étage", "d'entre nous", "rendez-vous", "option", "séances", "ans d'âge", "clients", "filles",
        "garçons", "choses", "collègues", "soins", "visites", "visite", "pour cent",
    ),
    numbered=("chambre", "table", "numéro", "n°", "no", "rue", "avenue", "vol", "nous sommes", "nous serons",
        "on sera",
              "on est", "appartement", "appt", "étage", "porte", "option", "groupe de", "table pour", "ligne", "code",
              "salle", "bus", "réservation pour", "quai", "j'ai", "âge", "taille"),
    streets=("rue", "avenue", "boulevard", "bd", "chemin", "impasse", "allée", "quai"),
    not_near=("marche", "marchés", "manteau", "marine", "demander", "demande", "demandé", "matins", "mardis",
        "maison",
              "romain", "humain", "semaine", "venir", "sapeur", "soigner", "soignée", "jours", "février"),
    asks_time=("quelle heure", "à quelle heure", "quel horaire"),
    asks_past=("dernière", "dernier"),
    asks_day=("quel jour", "quelle date", "quand"),
    hours="written",
    two_meanings=("second", "seconde", "sept"),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="""
        svp; stp; s'il; vous; te; plaît; plait; silvousplait; alors; euh; heu; hum; hein; ben; bah; oh; ah; juste;
        donc; merci de
    """,
    yes="""
        non c'est ça; non c'est bien ça; non c'est juste;
            exactement ça; ben oui; oui exactement; oui tout à fait;
        oui; ouais; ouaip; ouep; voui; wi; ui; oui merci; oui s'il vous plaît; bien sûr; mais oui; évidemment;
        certainement; absolument; tout à fait; carrément; volontiers; avec plaisir; affirmatif; bien entendu;
        sans problème; pas de problème; pas de souci; oui oui; o; yes
    """,
    no="""
            mais non; ben non; oh non; que non; oh que non;
        non; nan; nope; non merci; non non; pas du tout; pas maintenant; pas encore; pas aujourd'hui; absolument pas;
        certainement pas; surtout pas; bien sûr que non; pas question; hors de question; jamais; négatif;
        je ne crois pas; je ne pense pas; pas vraiment; plutôt pas; n; plus tard; peut être plus tard
    """,
    fine="""
        ok; si; okay; oki; d'accord; dac; dacc; d'acc; parfait; super; génial; très bien; bien; c'est bon; c'est bien;
        ça marche; ça roule; ça me va; exact; exactement; correct; c'est ça; c'est exact; entendu; vendu; nickel;
        confirmé; confirmer; je confirme; allez; allez y; vas y; go; ça va; ok ça va; oui ça va; c'est d'accord; top;
        impec; marché conclu;
        je veux bien; pourquoi pas; excellent
    """,
    hedges="peut; être; possible; éventuellement",
    but="mais; sauf; excepté; cependant; seulement; plutôt; sinon",
    all="tout; tous; toutes; tout ça; tous les deux; toutes les deux; les deux; les trois; chacun; l'ensemble",
    option="""
        option; numéro; num; n°; no; le; la; les; l; un; une; choix; choisis; prends; prendrai; veux; voudrais;
        préfère; je; pour; mon; ma; réponse; celui; celle
    """,
    any="""
        n'importe lequel; n'importe laquelle; n'importe; n'importe qui; peu importe; ça m'est égal; m'est égal; égal;
        comme vous voulez; comme tu veux; au choix; pas de préférence; sans préférence; aucune préférence;
        je n'ai pas de préférence; à vous de choisir; c'est pareil; l'un ou l'autre; celui que vous voulez;
        le premier disponible; ce que vous voulez;
        le plus tôt possible; le plus tôt; dès que possible; le premier libre; le premier disponible;
        quand vous voulez; n'importe quand; n'importe quel jour
    """,
    none="""
        aucun; aucune; aucun de ceux là; aucune de celles là; aucun des deux; ni l'un ni l'autre; rien;
        rien de tout ça; personne; autre chose; aucun ne me convient; aucune ne me convient; aucun d'entre eux
    """,
    skip="""
        passer; passer la question; passer cette question; je passe; je peux passer; puis je passer; on peut passer;
        je peux passer la question; je peux passer cette question; sauter; je peux sauter; sauter cette question;
        ignorer; je préfère ne pas répondre; je préfère ne pas le dire; question suivante; c'est obligatoire;
        est ce obligatoire; est ce que c'est obligatoire
    """,
    sooner="le plus tôt; la plus tôt; plus tôt; le premier; la première; le premier créneau; celui d'avant",
    later="le plus tard; la plus tard; le dernier; la dernière; le dernier créneau; celui d'après",
    joins="et; ou; plus; aussi; avec; ainsi que; puis",
    numbers="""
        zéro; un|une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze; quinze;
        seize; dix sept; dix huit; dix neuf; vingt; vingt et un|vingt et une
    """,
    tens="""
        trente; quarante; cinquante; soixante; soixante dix|septante; quatre vingt|quatre vingts|huitante;
        quatre vingt dix|nonante; cent
    """,
    tens_join="et",
    half="et demi; et demie",
    ordinals="""
        premier|première|1er|1re|1ère; deuxième|second|seconde|2e|2ème|2eme; troisième|3e|3ème|3eme;
        quatrième|4e|4ème|4eme; cinquième|5e|5ème|5eme; sixième|6e; septième|7e; huitième|8e; neuvième|9e; dixième|10e
    """,
    last="dernier; dernière; derniers; dernières",
    stars="étoile; étoiles; point; points",
    out_of="sur; de; parmi",
    name_leads="""
        je m'appelle; mon nom est; mon nom c'est; moi c'est; je suis; c'est; nom; au nom de; prénom; mon prénom est;
        bonjour je suis; bonjour je m'appelle; ici
    """,
    money="euro; euros; dollar; dollars; franc; francs; balles; centimes; cents; dirham; dirhams; dinars",
    anywhere={
        "menu": "menu; menu principal; le menu; accueil; options; voir le menu",
        "back": "retour; revenir; en arrière; précédent; retour en arrière; étape précédente; revenir en arrière",
        "cancel": """
            annuler; annule; annulez; annule tout; quitter; sortir; terminer; abandonner; laisse tomber;
            laissez tomber; oublie; oubliez; oublie ça; tant pis
        """,
        "help": """
            aide; aidez moi; aide moi; à l'aide; besoin d'aide; j'ai besoin d'aide; infos; que peux tu faire;
            que pouvez vous faire
        """,
        "human": """
            humain; agent; conseiller; conseillère; personne réelle; une personne; un humain; parler à quelqu'un;
            parler à une personne; parler à un humain; je veux parler à quelqu'un; je veux parler à une personne;
            opérateur; standard; un conseiller
        """,
        "stop": """
            stop; arrêt; arrêter; arrêtez; arrête; désabonner; me désabonner; se désabonner; désabonnez moi;
            désabonnement; désinscrire; me désinscrire; désinscrivez moi; désinscription; se désinscrire; retirez moi;
            supprimer; supprimez moi; résilier; plus de messages; plus de pub; arrêtez les messages; stop pub;
            stop sms; annuler l'abonnement; annuler mon abonnement
        """,
        "start": """
            commencer; démarrer; s'abonner; abonner; m'abonner; abonnez moi; reprendre; s'inscrire; m'inscrire;
            réabonner
        """,
        "language": "langue; langues; changer de langue; changer la langue; autre langue",
    },
    starts={
        "book": """
            réserver; réservation; rendez vous; rdv; prendre rendez vous; prendre rdv; prendre un rendez vous;
            prendre un rdv; nouveau rendez vous; nouvelle réservation; je veux réserver; je voudrais réserver;
            faire une réservation; je voudrais un rendez vous
        """,
        "my_bookings": """
            mes rendez vous; mes réservations; mon rendez vous; ma réservation; mes rdv; mon rdv;
            voir mes rendez vous; voir mes réservations
        """,
        "move": """
            déplacer; reporter; décaler; déplacer mon rendez vous; changer mon rendez vous; modifier ma réservation;
            changer ma réservation; déplacer mon rdv; reporter mon rdv; modifier mon rendez vous
        """,
        "cancel_booking": """
            annuler mon rendez vous; annuler mon rdv; annuler ma réservation; annuler rendez vous; annuler rdv;
            annuler réservation; annuler le rendez vous; annuler le rdv
        """,
        "hours": """
            horaires; horaire; heures d'ouverture; horaires d'ouverture; vous êtes ouverts; êtes vous ouverts;
            vous ouvrez quand; quand ouvrez vous
        """,
        "where": """
            où; adresse; lieu; plan d'accès; où êtes vous; vous êtes où; c'est où; itinéraire; localisation;
            comment venir; parking
        """,
        "call_me": """
            appelez moi; appelle moi; rappelez moi; rappelle moi; pouvez vous m'appeler; pouvez vous me rappeler;
            me rappeler; je veux être rappelé
        """,
        "prices": """
            prix; tarif; tarifs; liste des prix; combien ça coûte; c'est combien; combien; ça coûte combien;
            les tarifs
        """,
        "promotion": """
            promotion; promotions; promo; promos; offre; offres; réduction; réductions; remise; bon de réduction;
            code promo
        """,
        "my_data": """
            mes données; supprimer mes données; effacer mes données; données personnelles; confidentialité;
            exporter mes données; rgpd; que savez vous sur moi
        """,
    },
    classes={
        "treated": """
            vaccin vaccination piqûre injection soin traitement opération chirurgie plombage extraction
            laser peeling botox épilation massage couleur coloration médicament
        """,
        "not": "pas non jamais aucun aucune rien ni plus sans",
        "booking": "rdv réservation réservations résa rendezvous table visite séance rendez",
        "bookable": """
            rendez rdv réservation résa rendezvous table place créneau séance visite chambre dispo disponibilité
            disponibilités
        """,
        "drop": """
            annul* supprim* annuler annule annulez annulation supprimer supprime supprimez enlever retirer décommander
        """,
        "alter": """
            changer change changez modifier modifie modifiez déplacer déplace déplacez reporter reporte reportez
            décaler décale décalez avancer repousser bouger changement
        """,
        "verify": "confirmer confirme confirmez vérifier vérifie vérifiez voir savoir consulter rappeler connaître",
        "want": """
            veux voudrais voudrait veut aimerais aimerions souhaite souhaiterais souhaiterait peux pouvez peut puis
            pourrais pourrait pourriez faut besoin prendre faire avoir obtenir cherche voulons auriez avez il
        """,
        "human": """
            personne humain humaine quelqu'un quelquun agent conseiller conseillère opérateur opératrice responsable
            gérant gérante patron patronne employé réception équipe manager vendeur représentant salon
        """,
        "speak": """
            parler parle parlez réponds répondre répondez écrire écris écrivez changer change passer passe passez
            traduire traduis mets comprends comprenez
        """,
        "tongue": "hindi arabe turc chinois russe ukrainien roumain polonais",
        "subscribe": """
            m'abonner m'abonne abonnez abonner abonne m'inscrire m'inscris inscrivez inscrire
            inscris réabonner réabonnez réabonne réinscrire
        """,
        "message": """
            message messages pub pubs publicité publicités promo promos promotions offres annonces sms mails courriels
            notifications spam newsletter
        """,
        "right": """
            bon bonne bien vrai vraie exact exacte correct correcte parfait parfaite super génial marche marcherait ok
            d'accord daccord accord excellent nickel raison convient va juste valide impeccable
        """,
        "wrong": "faux fausse mauvais mauvaise incorrect incorrecte erreur trompé trompée tort trompez erroné",
        "say": "répéter répète répétez dire dis dites redire redis redites expliquer réexpliquer demander redemander",
        "choice": """
            option options choix heure heures jour jours date dates créneau créneaux horaire horaires possibilité
            possibilités proposition alternative alternatives disponibilités
        """,
        "day": "aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche soir midi matin aprem",
        "service": """
            coupe cheveux ongles barbe couleur coloration manucure pédicure massage brushing épilation sourcils soin
            balayage mèches shampoing
        """,
    },
    intents={
        "affirm": """
            dit|dis|crois|pense|réponds que oui; dit|dis oui; ^c'est|cela|ça|ca|tout|je|il|elle|ce|très ... <right>;
            ^<right>; ^très <right>; d'accord; je suis d'accord; on y va; allons y; allez y; vas y; je [le] confirme;
            confirm*$; je crois|pense que ça marche; ça me va|convient|plaît|semble; ça ira; marché conclu;
            avec plaisir; pas de problème|souci|soucis; aucun problème; faites le; faites|fais ça; je veux bien;
            c'est ça; c'est cela; tout à fait; vous avez raison; allons|continuez; ^prego
        """,
        "negate": """
            ^[non] [c'est|ça|trop] [fait] trop tôt|tard|loin|cher; m'arrange|marrange pas;
            ne va pas; ça va pas; convient pas;
            <not> ... <right>; <wrong>; ^non; dit|dis|crois|pense|réponds que non; dit|dis non; pas oui;
            au lieu de oui; ne crois|pense|veux|peux|souhaite pas; je veux|peux|crois|pense|souhaite pas;
            pas d'accord; ce n'est pas; c'est pas; n'est pas; pas ce que; rien d'autre; rien du tout; pas question;
            hors de question; ^pas; ^rien; je refuse; une autre fois; peut être plus|une tard|autre; plutôt non;
            sans façon; ^jamais
        """,
        "cancel": """
            ^non laisse$; ^non laisse tomber$; ^non oublie$; ^non annule$; plus besoin;
            ^laisse$; ^laissez$; ^laisse moi tranquille$; n'y pense|pensez plus; ^c'est rien$; ^ce n'est rien$;
            ^non rien$; ^t'inquiète$; ferme la|ta; ^oublie ce que j'ai dit$; ^rien du tout$; ^bon tant pis$;
            ^laisse faire$;
            annul*; laisse|laissez [ça] tomber; laisse|laissez béton|ça; oubli*; oublie|oubliez ça|tout|cela;
            tant pis; peu importe; pas grave; ça ne fait rien; ^pas grave$; ^c'est pas grave$; ^ce n'est pas grave$;
            ^ne faites rien$;
            ^ne fais rien$; ignore*; arrête|arrêtez|arrêter tout|ça|de|cela|maintenant; ^arrête; ^arrêtez; ^stop;
            tais toi; taisez; silence; chut; termin*; quitt*; abandonn*; ^sortir; interromp*; ça suffit;
            ne t'inquiète pas; ne fais rien; fais rien; rien finalement; finalement non|rien; je ne veux plus;
            j'ai changé d'avis; ^fin$; la ferme
        """,
        "book": """
            avez|auriez|aurais|as|y ... quelque chose ... <day>; me caser|glisser|prendre|coiffer;
            inscri* [moi|nous|me|m] pour|à|le|demain|ce|cette|mardi; <want> m'inscrire pour|à|le|demain;
            notez|mettez|note|mets moi|nous pour|à|le|demain|un|une;
            <want> ... <bookable>; <want> réserver; réserver; ^réserv*; ^rdv; ^rendez; <bookable> pour|le|à ... <day>;
            avez|auriez|reste|y a ... dispo*|place|places|libre|créneau; dispo*|place ... pour|<day>;
            <want> ... couper|teindre|faire|coiffer ... <service>; faire couper|faire|teindre ... <service>;
            me faire couper|coiffer|masser|épiler; <want> un|une|le|la ... <service>; prendre [un|une|mon] <bookable>;
            venir|passer ... <day>
        """,
        "change_booking": """
            <alter> celui|celle que j'ai;
            <alter> ... <booking>; <booking> ... <alter>;
            <alter> [l'heure|la|le|d'heure|de] heure|jour|date|l'heure|d'heure;
            possible|peut|peux|pourrais|puis|pouvez déplacer|décaler|reporter|avancer|repousser; reprogramm*
        """,
        "cancel_booking": """
            <drop> ... <booking>; <booking> ... annuler|annulé|annulez|l'annuler;
            ne veux|peux|souhaite|pourrai plus|pas venir|honorer|assister;
            ne pourrai|peux|pourrons ... pas [être] venir|présent|présente|là; je ne viendrai|viens pas|plus;
            n'ai plus besoin ... <booking>; décommand*; annuler ... pour|de demain|aujourd'hui|ce
        """,
        "check_booking": """
            j'ai|jai|ai [je] [déjà] quelque chose [de|chez|déjà] prévu|réservé;
            <verify> ... mon|ma|mes|le|la|notre <booking>; ai je|j'ai|avons|jai [bien|un|une] [un|une] <booking>;
            quand|quelle|quel|où est|sont|heure|jour|date ... <booking>; mon|ma|mes|à <booking>$;
            <verify> ... si|que j'ai|jai|ai ... <booking>; c'est à quelle heure|quand mon|déjà;
            est ce que j'ai|jai ... <booking>; mes <booking>; mon <booking> ... quand|heure|confirmé|toujours
        """,
        "request_alternatives": """
            plus tôt|tard ... possible; ^[et|ou] [un|une] [peu] plus tôt|tard;
            avez|auriez|as|reste|y|possible|pas|rien ... plus tôt|tard;
            autre|autres <choice>; d'autres|dautres; un|une|quelque|quelqu'un autre|d'autre; quoi d'autre;
            autre chose; quelque chose d'autre|de [différent]; plus de <choice>;
            avez|a|montre|montrez|voir|cherche|proposez|préfère|voudrais ... autre|autres|différent|différente;
            ^autre; ^autres; ^d'autres; alternative*; aucun|aucune ... convient|plaît|va; suivant|suivante option;
            prochaine option; ne me convient|plaît pas; encore d'autres; avez|n'avez|as|n'as|y|reste|n'y|a [a]
            rien d'autre
        """,
        "help": """
            aide; aid* moi; aider|m'aider; besoin d'aide|aide; comment pouvez|peux ... aider|m'aider;
            que|qu'est|quoi peux|pouvez|sais|sait|puis ... faire|demander; comment ça marche|fonctionne;
            à quoi sers|servez|tu; quelles questions|choses|sujets; instructions; mode d'emploi
        """,
        "agent": """
            ^[un|une|à] humain|personne|conseiller|conseillère|agent|opérateur$;
            parler|discuter|joindre|contacter|passer ... à|avec|un|une|le|la|moi ... <human>;
            passez|passe|mettre|transférer|transférez|échanger ... à|avec|un|une|le|la|moi ... <human>;
            parler à|avec <human>;
            veux|voudrais|besoin|préfère [d'un|un|une|voir|avoir] [un|une] humain|conseiller|agent;
            veux|voudrais|besoin|préfère [d'un|un|une|voir|avoir] [un|une] personne|opérateur|responsable;
            personne|humain réel|réelle|vrai|vraie; vrai|vraie|véritable personne|humain|conseiller;
            service client|clients|clientèle; pas parler ... robot|bot|machine; il y a quelqu'un|une [personne];
            quelqu'un peut ... m'aider|répondre|rappeler
        """,
        "optout": """
            désabonn*; désinscri*; résili* ... abonnement; annuler ... abonnement|l'abonnement|inscription;
            souhaite|veux|désire|voudrais pas|plus|ne [pas|plus] [plus] recevoir|de|vos|ces|avoir ... <message>;
            ne me|nous ... contact*|écri*|envoy* [plus|pas|jamais];
            arrêt*|cesse*|stop* de|d' m'envoyer|menvoyer|me ... [contacter|écrire|déranger|harceler|envoyer];
            arrêt*|cesse*|stop* de|d' nous|m'écrire|mécrire|envoyer ... [contacter|écrire|déranger|harceler|envoyer];
            arrêtez|cessez|arrêter|stop [les|ces|vos|la|tous] [les|ces|vos] <message>;
            retirez|enlevez|supprimez|effacez|retire|enlève|supprime moi|mon|mes ... [liste|numéro|contacts|nom];
            ^plus de <message>; plus aucun|aucune <message>; marre de vos|ces <message>;
            retire|révoque ... consentement; plus être contacté|contactée; laissez moi tranquille;
            ne m'envoyez|menvoyez|m'écrivez|mécrivez plus|pas|rien
        """,
        "greet": """
            ^bonjour; ^salut; ^bonsoir; ^coucou; ^hello; ^hey; ^bjr; ^slt; ^cc; ^allo; ^allô;
            comment allez|vas|ça [vous|tu|va]; ça va$; comment va; ^enchanté; quoi de neuf
        """,
        "thanks": """
            merci; remerci*; je vous remercie; mille mercis; c'est [très|bien] gentil|aimable|sympa; bon travail;
            vous êtes [un|une] gentil|ange|super; reconnaissant*; ça m'aide
        """,
        "goodbye": """
            au revoir; aurevoir; bye; à bientôt|demain|plus|la|tout|tantôt|très; a bientôt|demain|plus|la|tout; adieu;
            ciao; tchao; bonne journée|soirée|nuit|fin|continuation|semaine; c'est tout; ce sera tout; ça sera tout;
            rien d'autre merci; j'y vais; je m'en vais; je dois y aller; prenez soin; salut à; bon week end;
            on se parle
        """,
        "repeat": """
            répét*; redi*; <say> ... encore|nouveau|fois; encore une fois; une fois de plus; une autre fois dire;
            de nouveau; à nouveau; qu'avez|quoi|qu'est|que ... dit|dis|dites|disais|disiez;
            j'ai|je|jai [n'ai|nai] [pas] [ai] rien|pas|mal compris|entendu|saisi; comprends|compris pas|rien;
            pas compris|entendu|saisi; je ne comprends pas; ^comment$; ^pardon$; ^quoi$; ^hein$; ^désolé$; recommenc*;
            reprenons; ^plaît il$; pouvez|peux [vous|tu] répéter|redire
        """,
        "unsure": """
            réfléchir; je vais|dois|faut voir|vérifier|demander; je vous|te redis|tiens; en parler à|avec;
            je [ne] sais pas; sais pas; chais pas; j'sais pas; aucune idée; pas d'idée; je n'en sais rien;
            pas sûr|sûre|certain|certaine; je ne suis pas sûr|sûre|certain|certaine; peut être; ça dépend; dépend;
            peu importe; m'est|mest égal; ça m'est|mest égal; n'importe; nimporte; j'hésite; hésit*; indécis*;
            je ne me souviens|rappelle pas|plus; plus ou moins; éventuellement; probablement; possible;
            c'est possible; j'ai des doutes; comme vous|tu voulez|veux; aucune préférence; on verra; à voir
        """,
        "change_language": """
            langue|langues; <speak> ... en|à|l' <tongue>; <speak> [vous|tu|on] [le|l'] <tongue>; ^[en] <tongue>$;
            en <tongue>;
            ne parle|comprends pas ... <tongue>
        """,
        "prices": """
            combien ... coûte|coute|coûtent|est|ça|c'est|cela|prenez|vaut|faut|serait|pour|tarif|paye;
            prix|tarif|tarifs|coût; devis; quel prix; cher; ^[c'est|cest|ça|ca] [coûte] combien;
            combien de temps ... dure|prend|faut; ca|cela dure combien
        """,
        "hours": """
            horaire|horaires; heures|heure d'ouverture|douverture|de [fermeture];
            quand|quelle|jusqu'à|quels ... ouvr*|ferm*|ouvert*; êtes|est|etes [vous] ouvert*|fermé*;
            ouvrez|ouvert|ouverts|fermez|fermé ... <day>|le|à|vous|ce; vous ouvr*|ferm*
        """,
        "where": """
            où êtes|est|se|c'est|cest|vous|puis|peut|sont|situé [vous] [trouve|trouvez|situe|garer]; où;
            vous êtes où|situ*; adresse; localisation; emplacement; situé*;
            comment venir|aller|vous|arriver|on [trouver|rejoindre]; itinéraire;
            parking|stationnement|garer|stationner; envoyez ... plan|position
        """,
        "promotion": """
            promo|promos|promotion|promotions|offre|offres|réduction|réductions|remise|remises|rabais|soldes;
            code promo|réduction; bon|bons de|d' [réduction|achat]; avantage*; parrainage
        """,
        "call_me": """
            appelez|appelle|rappelez|rappelle|téléphonez|contactez moi|nous;
            m'appeler|mappeler|me rappeler|téléphoner; me|m' rappeler|appeler;
            pouvez|peut|peux|pourriez ... appeler|rappeler|m'appeler|téléphoner; un|coup de fil|appel|téléphone;
            être rappelé*|appelé*
        """,
        "optin": """
            <subscribe> [moi|me] à|aux|au|pour [recevoir] [toutes|tous] [la|les|vos|votre|des] <message>;
            veux|voudrais|souhaite|aimerais [bien] [à] [nouveau|de] [nouveau] recevoir [à] [nouveau]
            [toutes|tous] [la|les|vos|votre|des] <message>; reprendre|reprenez|renvoyez [l'envoi] [moi]
            [de|des|les|vos|la] <message>; ^[je] [veux|voudrais|souhaite]
            m'abonner|abonnez|réabonner|réabonnez [moi|me] [à|de] [nouveau]$; ^[je] [veux|voudrais] me
            réabonner|réabonne [à|de] [nouveau]$
        """,
        "my_data": """
            mes données; données personnelles; mes informations ... avez|gardez|supprimer;
            que savez|savez|sais ... moi; confidentialité; protection des données; vie privée;
            supprimer|effacer|exporter mes|mon|ma ... informations|données|compte|historique; rgpd; droit à l'oubli
        """,
        "menu": "menu; voir les options; ^options$; page d'accueil; ^accueil$",
        "back": """
            ^retour; revenir; revenez; retourner; en arrière; étape|question précédente; ^précédent; page précédente
        """,
    },
    elsewhere="météo; blague; calendrier; rappel; alarme; banque; vol; film; chanson; nouvelles",
    asks="""
        que; quoi; quel; quelle; quels; quelles; comment; quand; combien; qui; où; pourquoi; est ce que; est ce;
        qu'est ce; y a t il; il y a; avez vous; vous avez; acceptez vous; vous acceptez; faites vous; vous faites;
        puis je; peut on; je peux; pourrais je; dois je; faut il; une question
    """,
    code="code; codepromo; coupon",
    not_english="ai",
    links="et",
    decimal=",",
    tongues={
        "en": "anglais",
        "es": "espagnol castillan",
        "pt": "portugais",
        "fr": "français",
        "de": "allemand",
        "it": "italien",
        "nl": "néerlandais hollandais flamand",
    },
    at_sign="arobase; arrobase",
    ticked="oui; vrai",
    unticked="non; n; faux",
    about="""
        politique|conditions ... annul*|d'annulation; règles d'annulation;
        frais|pénalité|pénalités|délai|remboursement|remboursé|gratuit|acompte ... annul*|d'annulation|j'annule;
        que|qu'est|quoi ... passe|arrive ... si|quand; et si ... annul*|j'annule|pas|empêchement;
        facturé|facturez|facture|payer|paie|paye|coûte|perdu|perds ... si|cas ... annul*|j'annule|d'annulation;
        peux|puis|peut|pourrais|pourrai|possible ... annuler|décommander|changer ...
        tard|gratuitement|besoin|moment|nécessaire|avant|après;
        si j'annule; si ... dois|devais|veux|voulais|faut|fallait annuler|arrêter;
        jusqu'à quand ... annuler|déplacer|changer
    """,
    also="""
        ^et; aussi; également; en plus; en outre; par ailleurs; ajouter; ajoute; ajoutez; rajouter; rajoute; rajoutez;
        un autre rendez vous; un autre rdv
    """,
    after_that="""
        ensuite; juste|directement|tout de suite après$; après ça|cela|celui|celle; à la suite; dans la foulée;
        l'un|l'une après l'autre
    """,
    same_time="même heure|horaire|créneau",
    same_day="même jour; ce jour là",
    mine="mon|mes rdv|rdvs|rendez|rendezvous|réservation|réservations|créneau; celui|celle que j'ai",
    bit_later="peu plus tard",
    bit_earlier="peu plus tôt; peu avant",
    reports="""
        attendu; j'attends depuis|encore|toujours; il|ça y a <number>|quelques|plusieurs
        minutes|minute|min|mn|heures|heure|h|jours|jour|semaines|semaine|mois|ans|an; il y a longtemps; y a
        <number>|quelques minutes|minute|min|mn|heures|heure|h|jours|jour|semaines|semaine|mois; en retard; du|de|mon|le
        retard; retardé|retardée; coincé|coincée|bloqué|bloquée dans|sur
    """,
    instead="à la place; plutôt; au lieu",
    hurt="""
        douleur|douleurs thoracique|thoraciques; douleur|douleurs|mal dans|à la poitrine; forte|grosse fièvre;
        fièvre|allergie|éruption|vertige|vertiges|vomissements|gonflé|gonflée|plaques|urticaire ...
        après|depuis|suite [à] [le|la|l|mon|ma|au|votre|un|une] <treated>; <treated> m|nous ...
        fièvre|allergie|réaction|vertiges|plaques|urticaire;
        cuir|tête|peau|visage|yeux|oeil|œil|front|cou|lèvres|oreilles|oreille|mains|jambes|crâne ...
        brûle|brûlent|brûlé|brûlée|brûlés|brûler|gonfle|gonflé|gonflée|gonflés|gonflent|cloques|saigne|saignent|pique|piquent|gratte|démange;
        brûle|brûlé|brûlée|gonflé|pique le|la|les|mon|ma|mes|au|aux|à
        cuir|tête|peau|visage|yeux|front|cou|lèvres|oreilles|crâne; brûlure|brûlures chimique|chimiques|au|sur|à;
        réaction allergique; réaction forte|grave|violente|sévère; anaphyla*; choc allergique; cloques
        sur|après|au|partout; plaques rouges|partout; urticaire; narrive|arrive|peux|peut plus|pas [à] respirer; du mal
        à respirer; étouffe; évanoui|évanouie|évanouir; inconscient|inconsciente; convulsions; crise cardiaque; une
        ambulance; appelez|appeler [une|les|le] lambulance|ambulance|secours|samu|pompiers; urgence médicale; ^[cest]
        [une] urgence$; saigne beaucoup|énormément; arrête|arrêtent pas de saigner; douleur insupportable|atroce;
        tombent ... poignées; mavez|mont|ma brûlé|brûlée; sensation de brûlure
    """,
    complains="""
        veux|voudrais|exige|demande|souhaite|aimerais ... remboursement|remboursé|remboursée|remboursez|rembourse;
        remboursez moi|nous|me; rendez moi|nous ... argent; mon argent; ^[une] réclamation$; ^[une] plainte$;
        veux|voudrais|souhaite|vais [me] plaindre; faire|déposer|ai|jai|formuler une réclamation|plainte; porter
        plainte; cest une réclamation|plainte; inacceptable; inadmissible; scandaleux; une honte;
        ruiné|massacré|abîmé|détruit|gâché|raté|bousillé|brûlé|cramé mon|ma|mes|les|la|nos
        cheveux|coupe|ongles|sourcils|cils|couleur|barbe|mariage|robe|chemise|vêtements|journée|voiture;
        service|accueil|expérience|travail|prestation
        horrible|déplorable|lamentable|nul|nulle|catastrophique|affreux|affreuse;
        horrible|affreux|affreuse|pire|mauvais|mauvaise service|expérience|accueil|prestation;
        très|tellement|vraiment|extrêmement
        déçu|déçue|mécontent|mécontente|insatisfait|insatisfaite|impoli|impolie|malpoli|malpolie|désagréable; pas|plus
        [du] [tout] satisfait|satisfaite|content|contente de|du|avec [ma|mon|mes|la|le|votre]
        coupe|couleur|résultat|service|travail|ongles|prestation|cheveux; facturé|débité deux|double|trop; fait payer
        deux|double|trop; arnaque|arnaqué|arnaquée; dédommagement; dédommag*; indemnisation; mon avocat;
        service|accueil|prestation était|est nul|nulle|horrible|déplorable|lamentable|catastrophique;
        il n'y a personne; y a personne; personne [ne|n] répond|ouvre|est|là;
        j'attends|attends|attend|attendons depuis; devant [une|la|votre] porte [close|fermée|fermé]; porte
        est close|fermée; c'est|est une|quoi [mauvaise] [cette] blague|honte|arnaque|plaisanterie; [vous]
        [vous] foutez|moquez de moi|nous; quelle honte; partie|parti|disparu ... semaine|jours;
        inadmissible; scandaleux
    """,
    calm="""
        il y a des|longtemps|ans; étant enfant; dans le passé; au cas; test allergique|cutané|dallergie;
        éviter|prévenir; risque de
    """,
    jokes="""
        mdr; ptdr; lol; haha; hahaha; hihi; une blague mdr|lol; plaisante; rigole; 😂; 🤣; 😅; 😆; 😜; 😉; jai|je ...
        abîmé|massacré|raté|brûlé|cramé moi même; sans remboursement
    """,
    ways="""
        comment [je|puis|on|faire|peut|fait|est] [je|on|pour|ce] [que] [je] [peux]
        annule|l'annuler|annuler|déplacer|le|décommander|modifier|changer [déplacer];
        peux|puis|peut|pourrai|pourrais [je|on] [encore|aussi|toujours] annuler|l'annuler|déplacer|changer|modifier
        [ça|mon|le] [rendez] [vous] plus|après|ensuite|si; je|on peux|peut|pourrai|pourra [encore|aussi|toujours]
        annuler|l'annuler|déplacer|changer|modifier [ça|mon|le] [rendez] [vous] plus|après|ensuite|si; et si je
        dois|veux|devais|ne [l'] annuler|l'annuler|déplacer|changer|peux|pouvais
    """,
    lets_go="""
        ^[bon|ok|non|ah|oh] laisse|laissez [tomber|béton|ça] [merci]$; ^[bon|ok|non|ah|oh] oublie|oubliez
        [ça|cela|tout]$; ^[bon] tant pis$; ^peu importe$; ^[c'est|ce|n'est] [n'est] pas grave$; ^[non] rien$;
        ^[non|ok|bon|finalement] laissez|laisse|gardez|garde [tout|le|la|mon|ça] [rdv|rendez|rendezvous] [vous]
        comme ça|c'est|cela; veux pas|rien réserver$; ^[non|finalement] [ce] [n'est] [c'est] [pas|plus] [la]
        nécessaire|peine [merci]$; ^[non] [j'ai|plus] [n'ai] [plus] besoin [merci]$; ^[non] oublie|oubliez [ça]
        ... plus|pas besoin|nécessaire
    """,
    takes="""
        ^[oui|ok|alors|va|bon] [pour] celui|celle [ci|là]$; ^[ok|oui] je [le|la] prends [celui|ça|la] [là]$; me
        va|convient [bien|très|parfaitement] [bien]$
    """,
    absent="""
        peux|pourrai|pourrais|peut|pouvons [finalement|malheureusement|vraiment] pas|plus [finalement]
        venir|être [là] [désolé|désolée|finalement]$; un empêchement$; je ne viendrai|viens pas|plus
        [désolé|désolée]$
    """,
    soonest="""
        dès que possible; le plus tôt|vite|rapidement possible; au plus vite|tôt;
        prochain|prochaine|premier|première créneau|dispo|disponibilité|disponible|place; quand vous|tu
        avez|pouvez|voulez|as|peux; nimporte quand; nimporte quel jour|moment|heure; à tout moment
    """,
    several="""
        deux|2|trois|3|quatre|4|cinq|5 personnes|adultes|enfants|amies|amis; pour moi et mon|ma|mes|un|une;
        mon|ma|mes|un|une fils|fille|mari|femme|mère|père|sœur|frère|amie|ami|copine|copain|conjoint|enfants et
        moi; moi et mon|ma|mes|un|une; pour nous deux|trois; on est|sera|serait deux|2|trois|3; nous
        sommes|serons deux|2|trois|3
    """,
    comes="""
        peux|peut|pourrais|pourrait|puis [je|on] venir|passer|arriver; pouvez|pouvezvous [vous] me
        prendre|caser; me prendre à;
        voudrais|voudrait|aimerais|veux venir|passer;
        quelque chose de libre|disponible; avez|auriez|avezvous|auriezvous [vous] une|un|des|de|quelque
        place|places|créneau|créneaux|chose|disponibilité|disponibilités; peux que|seulement
    """,
    services={
        "none": """
            couleur|couleurs de|du|des la|votre|vos|ton|ta|tes|cette|ce|murs|porte; quelle couleur est;
            coupe du|de monde|champagne|france|budget; coupe|coupure de courant|l'électricité; gel douche;
            bilan de compétences; cire de bougie; photo de|du votre|la|ton|salon; tour de|du|des
            taille|poitrine|potier
        """,
        "haircut": """
            coupe; coupes; coupe de|des cheveux; couper|coupe|coupez|raccourcir|rafraîchir ...
            cheveux|tif|tifs; cheveux ... couper|coupés|coupé|raccourcir|rafraîchir; me faire couper;
            pointes; couper|rafraîchir ... pointes; tondre; tondeuse; coupe homme|femme|enfant|dégradé;
            dégradé; coiffeur; coiffeuse; shampoing coupe
        """,
        "fringe": "frange; couper|coupe|rafraîchir|retouche ... frange",
        "beard": """
            barbe; barbes; tailler|taille|couper|entretien|soin|rafraîchir ... barbe; moustache; tailler ...
            moustache
        """,
        "shave": "rasage; raser; rasé; rasage à|traditionnel|classique l'ancienne",
        "colour": """
            couleur; couleurs; coloration; colorations; teinture; teindre; colorer;
            couleur|coloration|teinture ... cheveux|racines; teindre|colorer ... cheveux|racines; cheveux
            ... teindre|teints|colorer; racines; racine; cheveux blancs; patine; retouche ... racines
        """,
        "highlights": "mèches; mèche; balayage; balayages; reflets; ombré; tie and dye; babylights; décoloration",
        "blow_dry": """
            brushing; brush; mise en plis; shampoing brushing; sécher|séchage ... cheveux; laver ...
            cheveux; coiffage
        """,
        "styling": """
            chignon; chignons; coiffure; coiffure|coiffage de|pour mariage|mariée|soirée; tresse; tresses;
            nattes; attache; me faire coiffer; coiffer
        """,
        "perm": "permanente; permanentes; boucler ... cheveux; mini vague",
        "straightening": "lissage; lissages; lisser; kératine; lissage brésilien|à|japonais; défrisage",
        "extensions": "extension; extensions; extensions de cheveux; rajouts",
        "manicure": """
            manucure; manucures; ongle; ongles; faire|refaire|refais ... ongles; vernis; beauté des mains;
            ongles des mains
        """,
        "pedicure": """
            pédicure; pédicures; ongles des|de pieds|pied; beauté des pieds; faire ... ongles ... pieds;
            pédicurie; pédi
        """,
        "gel": """
            gel; ongles|pose|vernis|manucure en|de|au|aux gel; vernis semi permanent; semi permanent;
            semipermanent; capsules; ongles en résine; faux ongles; ongle; ongles; faire|refaire|refais ...
            ongles; remplissage
        """,
        "facial": """
            soin visage; soin|soins du|de|pour visage; soin|soins visage; nettoyage de peau; peeling; masque
            visage; gommage visage; visage; soin|soins
        """,
        "massage": "massage*; masser; me faire masser; masseuse; masseur; modelage; massage du|de dos",
        "waxing": """
            épil*; épilation à|au|cire|laser la|cire; cire; jambes|aisselles|maillot|demi jambes; maillot;
            jambes entières; aisselles
        """,
        "brows": """
            sourcil; sourcils; épil*|restructuration|teinture|ligne|beauté ... sourcils; microblading;
            browlift
        """,
        "lashes": "cil; cils; extension|extensions|rehaussement|teinture|pose de|des cils; rehaussement; faux cils",
        "make_up": "maquill*; make up; maquillage de|pour mariée|mariage|soirée",
        "tan": "bronzage; bronzer; uv; autobronzant; spray tan; cabine de bronzage; solarium",
        "tattoo": "tatou*; tattoo*; tatoo",
        "piercing": "piercing*; percer|perçage ... oreilles|oreille|nez|nombril; percer",
        "check_up": """
            contrôle; bilan; visite de contrôle; visite|bilan|examen|contrôle
            médical|dentaire|santé|annuel|médicale|général; check up; checkup; examen; bilan de santé;
            révision
        """,
        "hygiene": """
            détartrage; détartrer; nettoyage|nettoyer ... dents; nettoyage dentaire; hygiène dentaire|bucco;
            hygiéniste; polissage; nettoyage de dents
        """,
        "filling": "plombage; plombages; carie; caries; obturation; amalgame; composite",
        "whitening": "blanchiment; blanchir ... dents; blanchiment dentaire; blanchiment des dents",
        "x_ray": "radio; radios; radiographie*; radio panoramique|dentaire; rayons x; panoramique",
        "physiotherapy": "kiné*; physio*; rééducation",
        "osteopathy": "ostéo*",
        "vaccination": "vaccin*; rappel vaccin|tétanos|dtp; piqûre de rappel",
        "blood_test": """
            prise de sang; prises de sang; analyse|analyses|bilan|test de sang|sanguin|sanguine|sanguines;
            analyse|analyses|bilan|test sanguin|sanguine|sanguines; prélèvement; faire une prise
        """,
        "eye_test": """
            examen|test|contrôle|bilan de|de la|des vue|yeux; examen|test|contrôle de la vue; contrôle des
            yeux; examen|test visuel|ophtalmo; vérifier|contrôler ... vue; ophtalmo
        """,
        "consultation": "consultation*; consulter",
        "first_visit": """
            première|1ère|1re consultation|visite|fois|séance; premier|1er rendez|rdv|contact;
            nouveau|nouvelle patient|patiente|client|cliente
        """,
        "yoga": "yoga; vinyasa; hatha; cours de yoga",
        "pilates": "pilates; reformer",
        "training": """
            coaching; coach sportif|sportive|perso|personnel; coaching sportif|perso|personnel;
            entraînement; personal training; séance de sport; entraîneur
        """,
        "dance": "danse; danser; cours de danse|salsa|tango|ballet|bachata; salsa; tango; ballet",
        "music": """
            cours|leçon|leçons de piano|guitare|musique|chant|violon|batterie|solfège; apprendre|jouer
            le|la|du|de|à|au piano|guitare|violon|batterie|chanter|chant; musique
        """,
        "tour": """
            visite guidée; visites guidées; tour guidé; excursion; excursions; balade; balades; tour; tours;
            promenade en|guidée
        """,
        "tasting": "dégustation; dégustations; déguster; dégustation de|vin vin|vins|bière|fromage",
        "car_service": """
            révision; révision|entretien|vidange|contrôle ... voiture|auto|véhicule|technique; vidange;
            contrôle technique; réparer|réparation ... voiture|auto; entretien auto
        """,
        "tyres": "pneu; pneus; changer|changement|montage ... pneus|pneu|roues; crevaison; roues",
        "car_wash": "lavage; lavage|laver|nettoyage|nettoyer ... voiture|auto|véhicule|intérieur; lavage auto",
        "bike_service": """
            révision; révision|entretien|réparation|réparer|réviser ... vélo|velos|vélos|bicyclette; vélo
        """,
        "grooming": """
            toilettage; toiletter; toiletteur; toiletteuse; laver|bain|couper|tondre|tonte|coupe|toilettage
            ... chien|chienne|chat|chiot; griffes; tonte; couper ... griffes
        """,
        "photo": """
            photo; photos; photo|photos d'identité|identité|passeport; shooting; séance photo|photos;
            portrait; portraits
        """,
        "child": """
            enfant; enfants; fils; fille; garçon; fillette; petit garçon; petite fille; bébé; ado; ados;
            junior; gamin; petits
        """,
        "man": "homme; hommes; mari; monsieur; messieurs; masculin; masculine; papa; père; copain; barbier",
        "woman": "femme; femmes; dame; dames; madame; épouse; féminin; féminine; maman; mère; copine",
    },
    gifts="""
        carte|cartes|chèque|chèques|bon|bons [de] cadeau|cadeaux; offrir ... bon|carte|soin|séance|chèque;
        vendez|vendre|acheter|achète ... bons|cartes cadeau|cadeaux
    """,
    late="""
        j'ai|jai|j'aurai|aurai|ai|avons|aurons [environ|un|quelques] [<number>|peu|petit] [min|minutes|mn]
        [de|d] [petit] retard; suis|serai|serais|sommes|serons|arrive|arriverai [un|très|en] [peu|petit]
        [en] retard; en retard de; <number> min|minutes|mn de retard; coincée|coincé|bloqué|bloquée dans
        [les|le] bouchons|métro|transports|train
    """,
)
