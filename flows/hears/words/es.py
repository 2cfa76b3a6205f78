"""Spanish: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "cero": 0, "zero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
        "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
        "quince": 15,
        "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21,
        "veintiuna": 21, "veintiún": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25,
        "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
        "sesenta": 60, "noventa": 90,
        "cincuenta": 50, "dos mil": 2000,
    },
    amounts={"un par de": 2, "unos": 3, "unas": 3, "unos pocos": 3, "algunos": 3, "algunas": 3},
    ordinals={
        "primero": 1, "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercer": 3, "tercera": 3,
        "cuarto": 4, "quinto": 5, "sexto": 6, "séptimo": 7, "octavo": 8, "noveno": 9, "décimo": 10, "undécimo": 11,
        "decimoprimero": 11, "décimo primero": 11, "décimo segundo": 12, "decimosegundo": 12, "décimo tercero": 13,
        "decimotercero": 13, "décimo cuarto": 14, "decimocuarto": 14, "décimo quinto": 15, "decimoquinto": 15,
        "décimo sexto": 16, "decimosexto": 16, "décimo séptimo": 17, "decimoséptimo": 17, "décimo octavo": 18,
        "decimoctavo": 18, "décimo noveno": 19, "decimonoveno": 19,
        "duodécimo": 12, "vigésimo": 20, "vigésimo primero": 21, "vigésimo segundo": 22, "vigésimo tercero": 23,
        "vigésimo cuarto": 24, "vigésimo quinto": 25, "trigésimo": 30,
    },
    ordinal_marks=("o", "a", "er", "ro", "do", "to", "vo", "mo"),
    tens_join=("y",),
    articles=("un", "una"),
    fractions={"cuarto": 15, "un cuarto": 15, "un cuarto de": 15, "media": 30, "medio": 30, "tres cuartos": 45,
        "tres cuartos de": 45},
    of_month=("de", "del"),
    lengths={"hora y media": 90, "una hora y media": 90},
    weekdays=(
        ("lunes", "lun", "lu"), ("martes", "mar", "ma"), ("miércoles", "mié", "mier", "mi"), ("jueves", "jue", "ju"),
        ("viernes", "vie", "vi"), ("sábado", "sáb", "sa", "sábados"), ("domingo", "dom", "do", "domingos"),
    ),
    months=(
        ("enero", "ene"), ("febrero", "feb"), ("marzo", "mar"), ("abril", "abr"), ("mayo", "may"), ("junio", "jun"),
        ("julio", "jul"), ("agosto", "ago"), ("septiembre", "setiembre", "sep", "sept", "set"), ("octubre", "oct"),
        ("noviembre", "nov"), ("diciembre", "dic"),
    ),
    days={
        "de hoy en ocho": 7, "hoy en ocho": 7, "de hoy en ocho días": 7, "de hoy en quince": 14,
        "hoy": 0, "hoy día": 0, "el día de hoy": 0, "este día": 0, "en el día": 0, "por el día": 0, "hoy mismo": 0,
        "mañana": 1, "mañana mismo": 1, "el día de mañana": 1, "de mañana": 1, "al día siguiente": 1,
        "el día siguiente": 1, "el próximo día": 1,
        "pasado mañana": 2, "pasado": 2, "el día después de mañana": 2, "día después de mañana": 2,
        "el día despues de mañana": 2, "ayer": -1, "anteayer": -2, "antes de ayer": -2,
    },
    part_days={
        "esta mañana": (0, "morning"), "esta tarde": (0, "afternoon"), "esta noche": (0, "night"),
        "hoy por la mañana": (0, "morning"), "hoy en la mañana": (0, "morning"), "anoche": (-1, "night"),
        "mañana temprano": (1, "morning"), "este mediodía": (0, "noon"), "hoy temprano": (0, "morning"),
    },
    holidays={
        "año nuevo": "1-1", "el año nuevo": "1-1", "día de año nuevo": "1-1", "reyes": "1-6", "día de reyes": "1-6",
        "san valentín": "2-14", "jueves santo": "easter-3", "viernes santo": "easter-2", "pascua": "easter",
        "domingo de pascua": "easter", "lunes de pascua": "easter+1", "domingo de resurrección": "easter",
        "domingo de ramos": "easter-7", "día del trabajo": "5-1", "día del trabajador": "5-1",
        "día de los trabajadores": "5-1", "cinco de mayo": "5-5", "san juan": "6-24", "la asunción": "8-15",
        "día de la hispanidad": "10-12", "halloween": "10-31", "noche de brujas": "10-31", "todos los santos": "11-1",
        "día de muertos": "11-2", "día de los muertos": "11-2", "la constitución": "12-6", "la inmaculada": "12-8",
        "carnaval": "easter-47", "martes de carnaval": "easter-47", "lunes de carnaval": "easter-48",
        "miércoles de ceniza": "easter-46", "sábado santo": "easter-1", "sábado de gloria": "easter-1",
        "domingo de pentecostés": "easter+49", "pentecostés": "easter+49", "corpus christi": "easter+60",
        "corpus": "easter+60", "san josé": "3-19", "la candelaria": "2-2", "el pilar": "10-12",
        "día del pilar": "10-12", "día de la raza": "10-12", "día de la constitución": "12-6",
        "inmaculada concepción": "12-8", "día de los inocentes": "12-28", "los santos inocentes": "12-28",
        "epifanía": "1-6", "día de todos los santos": "11-1", "noche de reyes": "1-5", "sant jordi": "4-23",
        "nochebuena": "12-24", "noche buena": "12-24", "víspera de navidad": "12-24", "navidad": "12-25",
        "día de navidad": "12-25", "nochevieja": "12-31", "noche vieja": "12-31", "fin de año": "12-31",
        "víspera de año nuevo": "12-31", "acción de gracias": "11 thu 4", "día de acción de gracias": "11 thu 4",
        "día de la mujer": "3-8", "día de la madre": "5 sun 1", "día del padre": "3-19",
        "día de los enamorados": "2-14",
    },
    edges={
        "a finales de": "end", "finales de": "end", "a fines de": "end", "fines de": "end", "fin de": "end",
        "a fin de": "end", "final de": "end", "al final de": "end", "a final de": "end", "al final del": "end",
        "final del": "end", "a finales del": "end", "a fines del": "end", "fin del": "end",
        "a principios de": "start", "principios de": "start", "a comienzos de": "start", "a primeros de": "start",
        "a inicios de": "start", "inicios de": "start", "al principio de": "start", "a principios del": "start",
        "comienzos de": "start",
        "a mediados de": "middle", "mediados de": "middle", "a mitad de": "middle", "a mediados del": "middle",
        "mitad de": "middle",
    },
    now=("ahora", "ahora mismo", "ya mismo", "ahorita", "inmediatamente", "de inmediato"),
    lasting=("sesión de", "sesiones de", "masaje de", "tratamiento de", "curso de", "clase de", "hace", "dura",
        "duran", "durar", "duración de", "tarda", "tardan", "lleva"),
    day_from={"la víspera de": -1, "víspera de": -1, "vísperas de": -1},
    this=("este", "esta", "de este", "de esta", "el este", "de la presente"),
    next=("próximo", "próxima", "el próximo", "la próxima", "que viene", "de la próxima", "del próximo", "entrante",
          "que entra", "de próxima", "próximos", "próximas"),
    following=("siguiente", "la siguiente", "de la siguiente", "del siguiente", "el siguiente"),
    last=("pasado", "pasada", "último", "última", "el último", "el pasado", "la pasada"),
    a_week_on={},
    day_lead=("el", "día", "del", "al", "para el", "hasta el", "desde el", "antes del", "después del",
              "fecha"),
    nothing=("feliz navidad", "feliz año nuevo", "feliz año", "felices pascuas", "feliz día", "buen fin de semana",
        "lo antes posible", "cuanto antes", "lo más pronto posible", "buen finde", "feliz fin de semana", "buen día",
        "buenos días", "buenas tardes",
        "buenas noches", "todos los días", "algún día",
             "cada día", "una vez", "un momento", "un segundo", "un minuto por favor", "de una vez", "por favor un",
             "toda la tarde", "el mes pasado fui", "por un lado", "la una y la otra", "la primera vez", "sol"),
    weak=("mar", "ma", "mi", "sa", "do", "vi", "ju", "lu", "set", "may"),
    units={
        "minute": ("minuto", "minutos", "min", "mins", "minutito", "minutitos"),
        "hour": ("hora", "horas", "h", "hr", "hrs", "hs"),
        "day": ("día", "días"),
        "week": ("semana", "semanas"),
        "weekend": ("fin de semana", "a fin de semana", "al final de semana", "finde", "fines de semana"),
        "month": ("mes", "meses"),
        "year": ("año", "años"),
    },
    parts={
        "dawn": ("madrugada", "la madrugada", "de la madrugada", "de madrugada"),
        "morning": ("la mañana", "de la mañana", "por la mañana", "en la mañana", "a la mañana", "am", "mañanita",
                    "mañana por la mañana temprano", "por las mañanas", "temprano en la mañana", "a primera hora",
                    "primera hora", "a primera hora de la mañana", "a última hora de la mañana"),
        "noon": ("del mediodía", "de mediodía", "hora de comer", "hora del almuerzo", "almuerzo", "del medio día",
                 "la hora del almuerzo", "hora de la comida", "la comida"),
        "afternoon": ("tarde", "la tarde", "de la tarde", "por la tarde", "en la tarde", "a la tarde", "tardecita",
                      "por las tardes", "la tardecita", "a primera hora de la tarde"),
        "evening": ("atardecer", "al atardecer", "el atardecer", "anochecer", "al anochecer", "a última hora",
        "última hora",
                    "a última hora de la tarde", "a última hora del día", "al final del día", "al final de la tarde"),
        "night": ("noche", "la noche", "de la noche", "por la noche", "en la noche", "a la noche", "por las noches"),
    },
    clock={
        "mediodía": "12:00", "el mediodía": "12:00", "al mediodía": "12:00", "medio día": "12:00",
        "al medio día": "12:00",
        "medianoche": "0:00", "media noche": "0:00", "la medianoche": "0:00", "a media mañana": "10:00",
        "de media mañana": "10:00",
        "a media tarde": "16:00",
    },
    am=("am",),
    pm=("pm",),
    oclock=("horas", "hora", "h", "hs", "hrs", "en punto", "en punto de", "horas en punto"),
    at=("a las", "a la", "las", "a eso de las", "a", "al las", "para las", "para la", "sobre las", "a partir de las",
        "desde las", "la", "@"),
    hour_plus=("y", "con"),
    hour_minus=("menos",),
    past=("después de las", "pasadas de", "pasadas", "pasados de", "después de", "pasadas las", "pasado de"),
    to=("para", "para las", "para la", "antes de", "antes de las"),
    to_frame=("faltan", "falta", "son", "a las", "en"),
    around=("sobre", "hacia", "alrededor de", "a eso de", "más o menos", "aproximadamente", "como", "cerca de",
        "tipo",
            "aprox", "sobre las", "hacia las", "como a", "a eso de las", "como a las", "cerca de las",
            "alrededor de las"),
    after=("después de", "a partir de", "pasadas", "más tarde de", "desde", "luego de", "a partir de las",
        "después de las",
           "desde las", "después del", "pasadas las"),
    before=("antes de", "hasta", "antes de las", "antes del", "no más tarde de", "como muy tarde", "hasta las"),
    between=("entre", "entre las", "entre la"),
    both=("y", "e"),
    start=("de", "desde", "desde las", "de las", "a partir de"),
    until=("a", "hasta", "a las", "hasta las", "al", "hasta el"),
    either=("o", "u"),
    within=("en", "dentro de", "de aquí a", "en unas", "por", "en los próximos", "en las próximas",
        "temporizador de"),
    ago=("hace", "atrás"),
    shift={"más tarde": 1, "después": 1, "luego": 1, "antes": -1, "más temprano": -1, "más pronto": -1},
    push={
        "retrasar": 1, "retrasarla": 1, "retrasarlo": 1, "retrasa": 1, "atrasar": 1, "atrasarla": 1, "atrasarlo": 1,
        "aplazar": 1, "aplazarla": 1, "aplazarlo": 1, "posponer": 1, "posponerla": 1, "posponerlo": 1,
        "adelantar": -1,
        "adelantarla": -1, "adelantarlo": -1, "adelanta": -1,
    },
    from_now_too=("después", "luego"),
    late=("tarde",),
    from_now=("después", "más tarde", "desde ahora", "a partir de ahora", "a partir de hoy", "desde hoy"),
    since=("después de", "desde", "después del", "a partir de", "tras"),
    ahead_of=("antes de", "antes del"),
    glue=("de", "del mes de", "del", "el", "la", "las", "los", "en", "por", "para", "en la", "a", "al", "do",
        "por la", "de la", "que",
          "en el", "de las", "para el", "es"),
    not_that=("no,", "no puedo", "no me viene bien", "no me va bien", "no me conviene", "es imposible",
        "no es posible",
              "es demasiado tarde", "es demasiado temprano", "estoy ocupado", "estoy ocupada"),
    not_this=("no puedo", "menos", "salvo", "cualquier día menos", "en vez", "en lugar", "todos los",
        "todas las", "cada", "en vez de", "en lugar de", "excepto",
        "menos el", "que no sea"),
    move=("cambiar", "mover", "pasar", "cambiarla", "cambiarlo", "moverla", "moverlo", "cambia", "reprogramar",
        "cambio",
          "aplazar", "adelantar", "pasarla", "pasarlo"),
    things=(
        "personas", "persona", "pers", "gente", "adultos", "adulto", "niños", "niñas", "niño", "niña", "amigos",
        "amigas",
        "invitados", "comensales", "noches", "entradas", "habitaciones", "habitación", "mesas", "mesa", "euros",
        "pesos",
        "dólares", "veces", "vez", "estrellas", "por ciento", "de nosotros", "más", "visita", "opción", "piso",
        "sesiones", "sesión", "clientes", "chicas", "chicos", "pacientes", "plazas", "asientos", "cosas", "citas",
    ),
    numbered=("habitación", "mesa", "número", "nº", "núm", "calle", "avenida", "avda", "piso", "puerta", "vuelo",
              "somos", "seremos", "opción", "mesa para", "grupo de", "reserva para", "línea", "código", "pin",
              "tengo",
              "sala", "apartamento", "apto", "local", "planta"),
    streets=("avenida", "calle"),
    not_near=("manzana", "manzanas", "manaña", "martas", "sabana", "cuatros", "manada", "marcha", "mediada",
        "juntos"),
    asks_time=("qué hora", "a qué hora", "hora te", "hora le", "qué horario"),
    asks_past=("última", "último", "por última"),
    asks_day=("qué día", "qué fecha", "cuándo", "para cuándo"),
    hours="coming",
    two_meanings=("cuarto", "pasado", "mar"),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="por; favor; porfa; porfi; porfavor; pues; eh; ehm; um; hmm; oh; ay; mira; oye; disculpe; perdona; bueno",
    yes="""
        no así es; no es correcto; no está correcto;
            afirmo; supongo que sí; imagino que sí;
            eso mismo; así mismo; tal cual;
        sí; si; sip; sipi; sí claro; claro; claro que sí; por supuesto; por supuesto que sí; desde luego;
        sí por favor; obvio; cómo no;
        afirmativo; efectivamente; sin duda; sin problema; seguro; ajá; sii; siii; s; simón
    """,
    no="""
            tampoco; no señor; no señora;
            ni de broma; ni loco; ni loca; qué va; eso no; eso sí que no; para nada; ni de coña; ni en sueños;
        no; nop; nope; nah; no gracias; para nada; de ninguna manera; ahora no; todavía no; hoy no; mejor no;
        claro que no; por supuesto que no; ni hablar; en absoluto; nunca; jamás; negativo; no creo; creo que no; nel;
        quizás luego; más tarde no
    """,
    fine="""
        vale; ok; ya; ya está; okay; okey; oka; dale; de acuerdo; está bien; perfecto; genial; correcto; exacto;
        exactamente; listo; bien; muy bien; me parece bien; adelante; hecho; confirmado; confirmo; confirmar; eso es;
        así es; va; venga; estupendo; excelente; por favor; me sirve; me va bien; bueno; de una; órale; sale
    """,
    hedges="quizá; quizás; quiza; tal; vez; acaso; posible; posiblemente",
    but="pero; salvo; excepto; aunque; menos; sino",
    all="todo; todos; todas; todo lo anterior; todos ellos; ambos; ambas; los dos; las dos; los tres; las tres",
    option="""
        opción; número; núm; nro; la; el; lo; un; una; uno; quiero; elijo; escojo; prefiero; me; quedo; con; para; mi;
        respuesta
    """,
    any="""
        cualquiera; cualquier; cualquiera de ellos; cualquiera de ellas; el que sea; la que sea; lo que sea;
        me da igual; da igual; da lo mismo; me da lo mismo; no importa; indiferente; sin preferencia;
        no tengo preferencia; elige tú; elija usted; tú decides; usted decide; como quieras; como quiera;
        el primero que haya;
        lo antes posible; cuanto antes; el primero libre; la primera que haya; cuando sea; cuando puedas;
        cualquier día; a cualquier hora
    """,
    none="""
        ninguno; ninguna; ninguno de estos; ninguna de estas; ninguno de ellos; ninguna de ellas; nada; nada de eso;
        ni uno ni otro; nadie; otra cosa; ninguno me sirve; ninguna me sirve; ninguno me va bien
    """,
    skip="""
        omitir; omitirla; saltar; saltarla; saltar esta; saltar pregunta; saltar esta pregunta; puedo saltarla;
        puedo saltar; puedo saltarme esta; puedo saltar esta; puedo saltar esta pregunta; puedo omitir;
        puedo omitirla; se puede saltar; paso; paso de esta; prefiero no decirlo; prefiero no contestar;
        prefiero no responder; siguiente pregunta; es obligatorio; tengo que responder
    """,
    sooner="""
        la más temprana; la mas pronto; el más temprano; la primera hora; el primero; la primera; más temprano;
        la de antes; el de antes
    """,
    later="""
        la más tarde; el más tarde; la última; el último; la más tardía; la última hora; la de después; el de después
    """,
    joins="y; e; o; u; más; también; con; además",
    numbers="""
        cero; uno|un|una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce;
        quince; dieciséis; diecisiete; dieciocho; diecinueve; veinte; veintiuno|veintiún; veintidós; veintitrés;
        veinticuatro; veinticinco; veintiséis; veintisiete; veintiocho; veintinueve
    """,
    tens="treinta; cuarenta; cincuenta; sesenta; setenta; ochenta; noventa; cien|ciento",
    tens_join="y",
    half="y medio; y media",
    ordinals="""
        primero|primera|primer|1o|1a; segundo|segunda|2o|2a; tercero|tercera|tercer|3o|3a; cuarto|cuarta|4o|4a;
        quinto|quinta|5o|5a; sexto|sexta; séptimo|séptima; octavo|octava; noveno|novena; décimo|décima
    """,
    last="último; última; final",
    stars="estrella; estrellas; punto; puntos",
    out_of="de; sobre; de un total de",
    name_leads="""
        me llamo; mi nombre es; mi nombre; soy; yo soy; nombre; a nombre de; es; hola soy; hola me llamo;
        el nombre es; yo me llamo
    """,
    money="euro; euros; dólar; dólares; peso; pesos; sol; soles; céntimos; centavos; lucas; pavos",
    anywhere={
        "menu": "menú; menú principal; el menú; inicio; opciones; ver menú",
        "back": "atrás; volver; volver atrás; regresar; anterior; paso anterior; ir atrás",
        "cancel": """
            cancelar; cancela; cancele; cancélalo; salir; terminar; abortar; anular; olvídalo; déjalo;
            da igual cancela; cancelar esto
        """,
        "help": "ayuda; ayúdame; ayúdeme; necesito ayuda; información; qué puedes hacer; qué puedo hacer aquí",
        "human": """
            humano; persona; agente; asesor; operador; operadora; una persona; hablar con una persona;
            hablar con alguien; quiero hablar con una persona; quiero hablar con alguien; persona real;
            hablar con un humano; atención al cliente
        """,
        "stop": """
            baja; darme de baja; dar de baja; dame de baja; quiero darme de baja; deme de baja; parar; para; alto;
            basta; detener; detener promociones; detener mensajes; cancelar suscripción; cancelar la suscripción;
            desuscribir; desuscribirme; desuscribirse; no más mensajes; eliminar; remover; quitar; bórrame; borrarme;
            anular suscripción; no recibir más
        """,
        "start": "alta; darme de alta; suscribir; suscribirme; empezar; comenzar; iniciar; reanudar; activar",
        "language": "idioma; idiomas; cambiar idioma; cambiar de idioma; otro idioma; lengua",
    },
    starts={
        "book": """
            reservar; reserva; agendar; pedir cita; pedir turno; sacar turno; nueva cita; nueva reserva; cita; turno;
            hacer una reserva; quiero reservar; quiero una cita; reservar una cita; sacar una cita; agendar una cita
        """,
        "my_bookings": """
            mis citas; mis reservas; mi cita; mi reserva; mis turnos; mi turno; ver mis citas; ver mis reservas
        """,
        "move": """
            mover; cambiar cita; cambiar mi cita; cambiar reserva; cambiar mi reserva; reprogramar; cambiar turno;
            mover mi cita
        """,
        "cancel_booking": """
            cancelar cita; cancelar mi cita; cancelar reserva; cancelar mi reserva; cancelar turno; cancelar mi turno;
            anular cita; anular mi cita
        """,
        "hours": "horario; horarios; horario de atención; a qué hora abren; están abiertos; horas; cuándo abren",
        "where": """
            dónde; dónde estamos; dirección; ubicación; dónde están; cómo llegar; cómo llego; dónde es; aparcamiento
        """,
        "call_me": "llámame; llámenme; llámeme; que me llamen; pueden llamarme; quiero que me llamen",
        "prices": "precios; precio; lista de precios; tarifas; cuánto cuesta; cuánto vale; cuánto es; cuánto sale",
        "promotion": """
            promoción; promociones; oferta; ofertas; descuento; descuentos; cupón; cupones; promo; vale descuento
        """,
        "my_data": "mis datos; borrar mis datos; qué sabes de mí; exportar mis datos; privacidad; eliminar mis datos",
    },
    classes={
        "treated": """
            vacuna vacunación inyección pinchazo tratamiento operación cirugía empaste extracción láser
            peeling bótox depilación masaje tinte analítica medicación pastillas
        """,
        "not": "no nunca jamás tampoco ni nada nadie sin",
        "booking": "cita citas reserva reservas reservación reservaciones turno turnos hora visita mesa",
        "bookable": "cita reserva reservación turno mesa hora visita sesión habitación sitio",
        "drop": """
            cancel* anul* cancelar cancela cancele cancelo cancelen anular anula anule eliminar elimina borrar
            borra quitar quita
            suprimir
        """,
        "alter": """
            cambiar cambia cambie cambio mover mueve mueva modificar modifica aplazar aplaza posponer pospón
            reprogramar reprograma adelantar retrasar atrasar pasar corregir
        """,
        "verify": """
            confirmar confirma confirme verificar verifica comprobar comprueba revisar revisa consultar ver saber
        """,
        "want": """
            quiero quisiera querría necesito deseo puedo podría puedes podéis pueden podemos queremos quería gustaría
            hay tienen tenéis tienes dame deme busco hacer pedir sacar coger agendar
        """,
        "human": """
            persona personas humano humana alguien agente asesor asesora operador operadora encargado encargada
            gerente responsable empleado recepción dueño dueña representante
        """,
        "speak": """
            hablar habla hable hablarme háblame háblenme responder responde contestar contesta escribir escribe
            escríbeme cambiar cambia pasar comunicar comunícame traducir entiendes
        """,
        "tongue": "hindi árabe turco catalán gallego euskera chino ruso ucraniano rumano polaco",
        "subscribe": """
            suscríbeme suscríbame suscribirme suscribir suscribo suscribirse apúntame apuntarme
            apúnteme apuntadme apunta inscríbeme inscríbame inscribirme inscribir
        """,
        "message": """
            mensaje mensajes publicidad promociones promoción ofertas anuncios sms correos notificaciones whatsapps
            spam propaganda textos
        """,
        "right": """
            bien correcto correcta cierto verdad exacto perfecto perfecta genial bueno buena vale ok okay funciona
            funcionaría funcionará estupendo excelente claro acuerdo razón válido maravilloso listo
        """,
        "wrong": "mal incorrecto incorrecta equivocado equivocada equivocaste falso falsa error erróneo erróneamente",
        "say": """
            repetir repite repita repítelo decir di diga dilo dígalo dime dígame explicar explica preguntar pregunta
        """,
        "choice": """
            opción opciones hora horas día días fecha fechas horario horarios cita alternativas alternativa sugerencia
            persona
        """,
        "day": "hoy mañana lunes martes miércoles jueves viernes sábado domingo tarde noche",
        "service": """
            pelo cabello uñas corte barba tinte color manicura pedicura masaje peinado mechas depilación cejas
            limpieza revisión
        """,
    },
    intents={
        "affirm": """
            dije|digo|creo|respondo que sí; sí lo; ^eso|esto|todo|así|me|suena|parece|queda|está|es|son ... <right>;
            ^<right>; ^muy <right>; estoy|de acuerdo; de acuerdo; conforme; adelante; procede; confírm*; confirm*$;
            me parece; me gusta|sirve|conviene|encanta; trato hecho; hazlo; hágalo; hagámoslo;
            creo que eso ... <right>; no hay problema; ningún problema; está|todo bien; ^por supuesto; claro que sí;
            así es; desde luego; funciona; cuenta conmigo; tienes|tiene razón; eso es
        """,
        "negate": """
            ^[no] [es|eso|me] [es] [queda] demasiado|muy temprano|tarde|pronto|lejos|caro;
            <not> ... <right>; <wrong>; ^no; dije|digo|creo que no; no lo creo; no creo; en vez de sí; en lugar de sí;
            no quiero|necesito|puedo|deseo; no estoy de acuerdo; no es eso; no era eso; nada más;
            de ninguna manera|forma; de ningún modo; ni hablar; qué va; para nada; ^nada; discrepo; rechazo;
            tal vez|quizás|quizá más tarde|luego|otro; mejor no; en otro momento; otro día mejor; yo paso; no es así
        """,
        "cancel": """
            ^no importa ya$;
            ^no era nada$; ^déjelo$; ^no te molestes$; ^no se moleste$; ^no olvídalo$; ^no déjalo$; descart*;
            desestim*; da lo mismo;
            ^no pasa nada$; ^no hace falta$; ^no hace falta ya$; ^deja$; ^nada olvídalo$; ^no es nada$;
            cancel*; olvíd*; olvida; déjal*; dejarlo; deja eso; da|me igual; no hagas|haga caso; ignora|ignóralo;
            no importa; ^no importa$; ^no [me] hagas caso$; ^no hagas caso$; ^no haga caso$; ^no hagan caso$;
            ^no te preocupes$; ^ya no$; ^ya no hace falta$; anul*; para|detén|detente ya|eso|esto|todo; basta; ^para$;
            ^stop; ^detente; ^detener;
            abort*; cállate; silencio; cierra; termin*; ^salir; ya no quiero; olvídate; no te preocupes; mejor nada;
            nada olvida|déjalo; deshacer; interrump*; deja de hablar
        """,
        "book": """
            tienen|tiene|tienes|tendrán|tendrían|tendría|hay|habrá|habría ... algo|hueco|espacio|cupo|campo ...
            <day>; hacerme|hacedme|hacer [un] hueco|huequito;
            apúntame|apúntanos|anótame|inscríbeme|apúnteme|apuntadme|ponme|agéndame|resérvame [me]
            para|el|a|al|mañana|en|la|las|un|una;
            <want> apuntarme|anotarme para|el|a|al|mañana;
            <want> ... <bookable>; <want> reservar|agendar|pedir; ^reserv*; ^agend*;
            reservar|agendar|apartar ... para|una|un|el|la|mesa; <bookable> para|el|a ... <day>;
            hay|tienen|tenéis|tienes ... disponib*|hueco|libre|sitio|lugar; hueco|disponibilidad ... para|el|<day>;
            <want> ... cortarme|pintarme|arreglarme|teñirme|hacerme;
            hacerme|cortarme|arreglarme|teñirme|pintarme ... <service>; para mesa|cena|comida|cortarme;
            <want> un|una|el ... <service>; ir|venir|pasarme|pasar ... <day>
        """,
        "change_booking": """
            <alter> la|lo|el que [ya] tengo;
            <alter> ... <booking>; <booking> ... <alter>; reprogram*; reagend*;
            <alter> ... hora|día|fecha ... de|para|a;
            puedo|podría|podemos|quiero|quisiera cambiarla|moverla|cambiarlo|moverlo|aplazarla|adelantarla
        """,
        "cancel_booking": """
            <drop> ... <booking>; <booking> ... cancelar|cancelarla|anular|anularla|cancelada|cancelen;
            ya no quiero|necesito|puedo ... <booking>; no voy|podré|puedo|puedo a poder ir|asistir|acudir;
            no puedo|podré|voy ir|asistir|acudir|llegar a|mañana|hoy|el; no podré|puedo ... mi <booking>;
            no podré|podremos ir|asistir|acudir|venir; cancelar ... para hoy|mañana|el;
            borr*|quita*|quíta*|saca*|sáca*|elimin* ... de la|su agenda
        """,
        "check_booking": """
            tengo [yo] [ya] [algo|hora|turno|nada] [ya] agendado|agendada|reservado|reservada|apuntado|programado;
            <verify> ... mi|mis|la|nuestra <booking>; tengo|tenía|tenemos ... <booking> [a|el|para|mañana|hoy];
            cuándo|qué|cuál|dónde es|son|tengo|está|día|hora ... <booking>; mis|mi <booking>$;
            <verify> ... si|que tengo|tenemos|hay ... <booking>; a qué hora es|tengo|era; sigue en pie
        """,
        "request_alternatives": """
            otro|otra|otros|otras <choice>; algún|alguna|algunos|algunas otro|otra|otros|otras|más; qué más;
            algo más|distinto|diferente; más <choice>;
            hay|tienes|tienen|tenéis|muestra ... otro|otra|otros|otras|más|diferente|distinto;
            dame|enséñame|ver|busca|prefiero|quiero ... otro|otra|otros|otras|más|diferente|distinto; ^otro$; ^otra$;
            ^otros; ^otras; alternativa*; alguien más; ninguno|ninguna|nada de ... me gusta|sirve|conviene;
            siguiente opción; más tarde hay
        """,
        "help": """
            ayuda; ayúda*; ayudar|ayudarme|ayudas; en qué puedes|puede ayudar*;
            qué puedes|puede|sabes|sabe|puedo hacer|preguntar*|pedir*; cómo funciona|funcionas|va esto;
            para qué sirves|sirve; qué preguntas|cosas|temas; no sé cómo funciona|usar; instrucciones
        """,
        "agent": """
            hablar|comunicar*|contactar|pasar*|pasa ... con|a|una|un|el|la ... <human>;
            pásame|páseme|ponme|póngame|atienda|atender ... con|a|una|un|el|la ... <human>;
            quiero|necesito|dame|busco|prefiero [a|un|una] [un|una] humano|agente|asesor|persona;
            quiero|necesito|dame|busco|prefiero [a|un|una] [un|una] operador|encargado|gerente|representante;
            persona|humano|alguien real|verdad|carne; atención al cliente; servicio al cliente;
            no quiero hablar ... robot|bot|máquina|contigo; hay|está alguien [ahí|real|atendiendo]; que me atienda;
            hablar con ustedes|usted|el salón|vosotros|recepción
        """,
        "optout": """
            ^baja por favor$; ^por favor baja$;
            cancelar|cancela|anular [los|mis|sus|estos] <message>;
            dar|darme|dame|darse|deme|denme de baja; darme|dar|dame|deme baja; desuscrib*;
            cancelar|anular|cancela|anula ... suscripción|subscripción;
            no quiero|deseo ... recibir|más|sus|estos|tus|vuestros ... <message>;
            no me|nos escrib*|contact*|mande*|envíe*|envien|manden|molesten;
            no|dejen|deja|deje|dejad|parad|paren|para me|de ... enviar|enviarme|enviarnos|mandar|mandarme|mandarnos;
            no|dejen|deja|deje|dejad|parad|paren|para me|de ... escribir|escribirme|escribirnos|contactarme|molestar;
            no|dejen|deja|deje|dejad|parad|paren|para me|de ... contactar|contactarnos|molestarme|molestarnos;
            no más <message>; no quiero|queremos|deseo [más|sus|tus|vuestras|ninguna|las] <message>;
            sáquenme|sácame|quítame|quítenme|bórrame|bórrenme|elimíname|elimínenme|sáqueme|quíteme de|la|su|tu
            [la|su|tu] lista|base|grupo|difusión;
            basta|alto de <message>; no volver a ... contactar*|escribir*;
            no me escriban|escribas|contacten|contactes|envíen|envíes|manden|mandes;
            detener|parar [las|los] <message>; retiro|revoco mi consentimiento; dejen|deja de molestar
        """,
        "greet": """
            ^hola; ^holi; ^buenas; ^buenos días; ^buen día; ^buenas tardes|noches; qué tal;
            cómo estás|están|está|va|andas; ^hey; ^saludos; ^muy buenas; qué hay; qué onda
        """,
        "thanks": """
            gracias; agradezco; agradecid*; te|se lo agradezco; mil gracias; muy amable; qué amable; buen trabajo;
            eres|sois un|una sol|genio|crack; me has|ha ayudado
        """,
        "goodbye": """
            me tengo que ir|marchar; tengo que irme|marcharme|dejarte|dejarle; me voy yendo;
            adiós; hasta luego|pronto|mañana|otra|la|entonces|siempre; chao; chau; nos vemos; bye; me voy;
            eso es todo; es todo|eso; nada más [gracias]$; cuídate; cuídese; que tenga|tengas|tengan|vaya|pases|pase;
            buen|feliz día|tarde|noche|fin$; buenas noches$; hablamos luego|pronto|después; ya está todo|listo;
            me despido
        """,
        "repeat": """
            repet*; repit*; <say> ... otra vez|nuevo; otra vez; de nuevo; qué dijiste|dijo|has|decías|dices;
            cómo|qué [has|ha] dijiste|dicho|dices|dice|dijo;
            no [te|le|lo|la] he|entendí|entiendo|escuché|oí|oigo [entendido|oído]; no entiendo; ^cómo$; ^qué$;
            ^perdón$; ^perdone$; ^mande$; una vez más; ^disculpa$; vuelve|volver a ... decir*|preguntar*;
            empezar de cero|nuevo; me lo repites
        """,
        "unsure": """
            déjame|déjeme|deja|tengo|voy|necesito [que|a] pensar*|pensár*|consultar*|preguntar*|verlo|mirarlo; lo
            pienso|pensaré|consulto|hablo; te|le|les aviso|confirmo luego|después|mañana;
            no [lo] sé; no [estoy] seguro|segura; no estoy [muy|del] [todo] seguro|segura; ni idea;
            no tengo [ni] idea; quizá; quizás; tal vez; puede ser; a lo mejor; depende; no me importa; me da igual;
            da lo mismo; cualquiera; lo que sea; no [me] acuerdo|recuerdo; no sabría; no [lo] tengo claro;
            tengo dudas; dudo; como quieras|quiera; tú decides; ya veremos; posiblemente; probablemente;
            no puedo decir*; indeciso; indecisa; es posible
        """,
        "change_language": """
            idioma|idiomas; ^lengua$; otra|cambiar|elegir|qué [de] lengua;
            <speak> ... en|al|a|el|español <tongue>; <speak> [usted|ustedes] <tongue>; ^[en] <tongue>$;
            en <tongue>; no hablo|entiendo ... <tongue>|español
        """,
        "prices": """
            cuánto|cuanto ... cuesta|cuestan|vale|valen|es|sale|cobran|cobráis|costaría|cobra|son;
            precio|precios|tarifa|tarifas|coste|costo; presupuesto; qué precio; caro;
            cuanto tiempo ... lleva|dura|tarda|toma; cuanto dura|tarda
        """,
        "hours": """
            horario|horarios; hora ... abr*|cierr*; hasta qué|cuándo [hora] ... abr*|cierr*|abierto|están;
            qué|cuándo ... abr*|cierr*|abierto;
            están|estáis|está abiert*; abren|abrís|abre|cierran ... <day>|a|los|el|en; hora de apertura|cierre;
            qué días abr*
        """,
        "where": """
            dónde están|está|estáis|queda|quedan|es|se|os|puedo; ^dónde$; dirección; ubicación; ubicad*;
            cómo [se] llego|llegar|llegamos|llega|voy; aparcamiento|parking|estacionamiento|aparcar|estacionar;
            mándame|envíame|pásame ... mapa
        """,
        "promotion": """
            promo|promos|promoción|promociones|oferta|ofertas|descuento|descuentos|cupón|cupones;
            código ... descuento|promocional; rebaja|rebajas; vale de
        """,
        "call_me": """
            llámame; llámeme; llámenme; llámanos; llámenos; llamen|llamarme|llamadme|llamáis; que me
            llamen|llames|llame;
            pueden|puede|puedes|podrían ... llamar*; me llaman|llamas|llama [por|al|a|más|luego|mañana]; telefone*;
            devolver* ... llamada
        """,
        "optin": """
            <subscribe> a|para|en [recibir] [todas|todos] [la|las|los|vuestra|vuestras|sus|tus|su|lista]
            [de] <message>; darme|dar|dame|alta [de] [alta] en|a|para [la|las|los|vuestras|sus] [lista]
            [de] <message>; quiero|quisiera|deseo [volver] [a] [seguir] recibir|recibiendo [todas|todos]
            [la|las|los|vuestra|vuestras|sus|tus|su] [nuevas] <message>; reactiv*
            [la|las|los|vuestras|sus|el] <message>; ^[quiero] suscríbeme|suscribirme|suscribir|reactívame
            [otra|de] [vez|nuevo]$; ^[quiero] volver a darme de alta$; ^dame|darme|dar de alta [otra|de]
            [vez|nuevo]$
        """,
        "my_data": """
            mis datos; datos personales; mi información ... tienen|guardan|tienes; qué saben|sabes|sabéis ... mí;
            privacidad; protección de datos; borrar|eliminar mi|mis información|datos|cuenta|historial;
            derecho al olvido; rgpd
        """,
        "menu": "menú; ver opciones; ^opciones$; página principal; ^inicio$",
        "back": """
            ^atrás; ir|volver|vuelve|regresa|regresar atrás|anterior|al; paso anterior; ^volver$; ^regresar;
            pregunta anterior
        """,
    },
    elsewhere="clima; chiste; calendario; recordatorio; alarma; banco; vuelo; película; canción; noticias",
    asks="""
        qué; cuál; cuáles; cómo; cuándo; cuánto; cuánta; cuántos; cuántas; quién; dónde; por qué; hay; tienen; tenéis;
        tienes; tiene; se puede; puedo; podría; podemos; aceptan; aceptáis; hacen; hacéis; es posible; es necesario;
        hace falta; debo; una pregunta
    """,
    code="código; cupón",
    not_english="",
    links="y; e",
    decimal=",",
    tongues={
        "en": "inglés",
        "es": "español castellano",
        "pt": "portugués",
        "fr": "francés",
        "de": "alemán",
        "it": "italiano",
        "nl": "holandés neerlandés",
    },
    at_sign="arroba",
    ticked="sí; s; verdadero",
    unticked="no; n; falso",
    about="""
        política|políticas; condiciones|normas|reglas ... cancelación|cancelar|anulación|anular;
        cargo|cargos|coste|costo|gastos|penalización|comisión|plazo|multa|devolución|reembolso|gratis|antelación ...
        cancelación|cancel*|anul*; cuesta|cuánto ... cancel*|anul*;
        qué pasa|ocurre|sucede ... si|cuando; y si ... cancel*|anul*|puedo;
        cobran|cobráis|cobras|cobra|pago|pagar|pierdo ... si|por ... cancel*|anul*;
        puedo|podría|podemos|puede|posible ... cancelar|anular|cambiarla|cambiarlo|cancelarla|anularla ...
        después|luego|tarde|gratis|necesario|falta|antes;
        si ... necesito|quiero|tengo|tuviera|quisiera [que] cancelar|anular|parar;
        hasta cuándo ... cancelar|anular|cambiar
    """,
    also="""
        ^y; también; además; otra cita; de paso; en adición; añadir; añade; añádeme; añadirle; agregar; agrega;
        agrégame; agregarle
    """,
    after_that="""
        después de eso|esa|ese|ella|esto|esta; justo después$; enseguida después; a continuación;
        seguidito|seguidos|seguidas; y después; uno|una tras otro|otra
    """,
    same_time="misma|mismo hora|horario|horita",
    same_day="mismo día; ese día",
    mine="mi|mis cita|citas|reserva|reservas|turno|turnos|hora; la|lo|el que [ya] tengo|tenía",
    bit_later="poco|poquito|poquillo|algo|rato|ratito más tarde; poco|poquito|rato|ratito después",
    bit_earlier="poco|poquito|algo|rato más temprano|pronto; poco|poquito|rato antes",
    reports="""
        esperé; esperamos; esperando; esperado; hace <number>|unos|unas|varios|varias|media|rato|poco;
        retrasado|retrasada|retrasados; retraso; atasco; atascado|atascada; llego|llegaré|llegamos|llegaremos
        [un|muy|algo] [poco|poquito] tarde; voy|vamos|llegar [un|muy|algo] [poco|poquito] tarde;
        llego|llegaré|llegamos|llegaremos|voy ... minutos|min|hora|horas|rato tarde; minutos|min tarde
    """,
    instead="en vez; en lugar; en su lugar; en cambio",
    hurt="""
        dolor|dolores en|de|del [el] pecho; duele el pecho; fiebre alta;
        fiebre|alergia|sarpullido|mareo|mareos|mareado|mareada|ronchas|vómitos|hinchazón|hinchado|hinchada|urticaria
        ... tras|después|desde|por [de] [la|el|mi|una|un] <treated>; <treated> me|nos ...
        fiebre|alergia|sarpullido|reacción|mareo|mareos|ronchas|urticaria;
        quema|queman|quemando|arde|arden|ardiendo|pica|pican|escuece|escuecen [mucho] [muchísimo] el|la|los
        cuero|cabeza|piel|cara|ojos|ojo|frente|cuello|labios|orejas|oreja|garganta;
        cuero|cabeza|piel|cara|ojos|ojo|frente|cuello|labios|orejas|manos|piernas ...
        quemando|ardiendo|arde|arden|quema|queman|quemado|quemada|hinchado|hinchada|hinchados|hinchando|ampollas|sangra|sangrando;
        quemado|quemaron|quemó|quemasteis|hinchado|hinchan|hincha|hinchó|irritado el|la|los|mi|mis
        cuero|cabeza|piel|cara|ojos|frente|cuello|labios|orejas|manos|piernas; quemadura|quemaduras
        química|químicas|en|del; reacción alérgica; reacción fuerte|grave|mala|severa; anafil*; ampollas en|por|después;
        sarpullido; urticaria; no puedo|puede|consigo respirar; cuesta respirar; me|se ahogo|ahoga|asfixio|asfixia;
        desmayado|desmayé|desmayó|desmayo; inconsciente; convulsiones|convulsión; infarto; una|la ambulancia; emergencia
        médica; urgencia médica; ^[es] [una] emergencia|urgencia$; sangrando mucho; no para|deja de sangrar; dolor
        insoportable; cae|cayendo ... mechones; me quemaron|quemasteis|habéis quemado; sensación de ardor|quemazón
    """,
    complains="""
        quiero|necesito|exijo|quisiera|pido|solicito|reclamo ... reembolso|devolución|reembolsen;
        devuelvan|devolvedme|devuélvanme [me] [el|mi] dinero; me devuelvan|devolváis|devuelve|devuelvas; mi dinero de
        vuelta; reembólsenme; reembólsame; ^[una] queja$; ^[una] reclamación$; quiero|quisiera|deseo|necesito
        quejarme|reclamar; poner|presentar|hacer|tengo una queja|reclamación|denuncia; esto|esta es una
        queja|reclamación; hoja|hojas|libro de reclamaciones; inaceptable; vergonzoso; una vergüenza;
        arruinado|arruinaron|arruinó|arruinasteis|destrozado|destrozaron|destrozó|destrozasteis|estropeado|estropearon|estropeó|quemado|quemaron|quemó
        el|mi|mis|las|la|los pelo|cabello|uñas|cejas|pestañas|barba|boda|ropa|vestido|camisa|coche;
        pésimo|pésima|horrible|terrible|malísimo|malísima servicio|atención|trato|experiencia|trabajo;
        servicio|atención|trato|experiencia pésimo|pésima|horrible|terrible|malísimo|malísima; muy|tan|bastante|super
        decepcionado|decepcionada|insatisfecho|insatisfecha|descontento|descontenta|maleducado|maleducada|grosero|grosera;
        no estoy|quedé [nada|muy] contento|contenta|satisfecho|satisfecha con [el|mi|la|las]
        corte|pelo|resultado|servicio|color|uñas|trabajo|tratamiento; me cobraron dos|doble|demasiado|mal;
        estafa|estafado|estafada|estafaron; compensación; indemnización; mi abogado; denunciar*|demandar*;
        servicio|atención|trato ... pésimo|pésima|horrible|terrible; muy|qué mal servicio|trato|atendida|atendido;
        no hay nadie [aquí|en|abriendo|atendiendo]; nadie abre|atiende|contesta|responde; llevo|llevamos
        ... esperando; esperando [en|fuera] [la|fuera] puerta; qué vergüenza; es|esto una tomadura|burla
        [de]; es|sois una|unos vergüenza|sinvergüenzas; puerta|local|peluquería|salón [está]
        cerrada|cerrado ... cita|reserva; cita|reserva ... cerrado|cerrada; frente|delante a|de [una|la]
        puerta cerrada; se [me] ha|fue ido|fue|caído ... semana|días; esto|parece es|una [una] broma
    """,
    calm="""
        hace años; de niño|niña|pequeño|pequeña; en el pasado; por si; prueba de alergia|parche; evitar|prevenir; riesgo
        de
    """,
    jokes="""
        jaja; jajaja; jajajaja; jeje; jejeje; lol; era [una] broma; en|de broma; bromeo;
        😂; 🤣; 😅; 😆; 😜; 😉; me he ...
        estropeado|destrozado|quemado; yo misma|mismo; sin reembolso
    """,
    ways="""
        cómo [puedo|podría|se|lo|la|hago|hacemos] [para|puede] [yo]
        cancelo|cancela|cancelar*|anulo|anula|anular*|cambio|cambiar*|muevo|mover*; puedo|podría|podemos|puede|podré
        [aún|todavía|también|yo] cancelar*|anular*|cambiar*|mover* [la|mi] [cita] después|luego|más|si; y si
        [luego|después] [no] [tengo|necesito|quiero|puedo] [que] cancelar*|anular*|cambiar*|venir
    """,
    lets_go="""
        ^[ah|ay|no|ok|vale|bueno|pues] déjalo|déjelo|dejadlo|olvídalo|olvídelo|olvida|olvídate|deja
        [así|eso|estar|mejor|ya] [gracias]$; ^[bueno|no|vale|ya] no importa [gracias]$; ^[bueno|no|vale] da
        igual$; ^mejor nada$; ^no pasa nada$; ^nada nada$; ^[no|ay|ok|bueno|mejor] déjala|déjalo|déjame|deja
        [la|lo|mi|todo] [cita] [así] [tal] [y] [como|cual] [está|estaba]$; no quiero reservar [nada]$; ^[no]
        [ya] no hace falta [gracias]$; me quedo con la|lo que tengo|tenía; ^[no] olvídalo|olvídelo ... no
        hace|necesito [falta]
    """,
    takes="""
        ^[vale|sí|ok|pues] ese|esa|este|esta|esos [mismo|misma|hora|sí] [está|va|me] [va] [bien] [gracias]$;
        ^[vale|sí|ok|me] [la|lo] la|lo quedo|tomo|cojo|agarro|reservo [gracias]$; me la|lo quedo; ^[vale|sí|ok] me
        apunto$
    """,
    absent="""
        no puedo|podré|podría|pude ir|venir|asistir|acudir|llegar [al|perdón|perdona|lo|gracias|ya]
        [final|siento]$; no voy a poder [ir|venir|asistir|acudir|llegar] [al|perdón|lo] [final|siento]$; al
        final no puedo|voy [ir]$; me surgió|ha algo|surgido [algo]$
    """,
    soonest="""
        lo antes|más [pronto|rápido] posible; cuanto antes; tan pronto como|sea sea|posible|puedan|puedas; en
        cuanto puedas|podáis|puedan|haya|tengas|tengáis|tengan; primer|primera hueco|cita|turno|disponible;
        próximo|próxima hueco|disponible|libre; cuando
        tengas|tengáis|tengan|tenga|puedas|podáis|puedan|pueda|haya|sea; cualquier día|momento|hora|rato
    """,
    several="""
        dos|2|tres|3|cuatro|4|cinco|5 personas|adultos|niños|amigas|amigos; para los|las|nosotros|nosotras
        dos|tres|2|3; para mí y [para] mi|mis|un|una; mi|mis|una|un
        hijo|hija|hijos|mujer|esposa|esposo|marido|pareja|madre|padre|mamá|papá|hermana|hermano|amiga|amigo|novia|novio
        y yo|para [mí]; yo y mi|una|un; somos dos|2|tres|3|cuatro|4
    """,
    comes="""
        puedo|podría|podemos|podríamos ir|venir|pasar|pasarme|acercarme|llegar; me puedes|podéis|pueden
        coger|atender|hacer [un] [hueco];
        quiero|quisiera|queremos|me|gustaría ir|venir|pasar;
        tenéis|tienen|tienes|tiene|hay algo|hueco|huecos|sitio|disponibilidad; algo libre|disponible; solo
        puedo
    """,
    services={
        "none": """
            color de|del la|el|los|las|tu|su|vuestra|vuestro|puerta|esa|ese; de qué color; qué color tiene;
            corte de luz|agua|mangas; corta|corto plazo; gel de ducha|baño; tan pronto|tarde; revisión de
            precio|precios; masaje|masajes de ego; foto de la|tu|su|vuestro|el
        """,
        "haircut": """
            corte de|del pelo|cabello; corte; cortes; cortar*|corta|corte|corten|cortes|córtame ...
            pelo|cabello|melena|puntas; pelo|cabello ... cortar*|corta|corten|corto; cortarme; recorte;
            retocar|recortar ... puntas|pelo; puntas; pelar*; degradado; fade; corte de|para
            caballero|señora|niño|niña|hombre|mujer
        """,
        "fringe": "flequillo; cortar*|corte|retocar ... flequillo; capul",
        "beard": "barba; arreglo|arreglar*|recortar*|perfilar*|cortar* ... barba; bigote; barbas",
        "shave": "afeitado; afeitar*; afeitado de|clásico cabeza; rasurar*; rasurado",
        "colour": """
            tinte; tintes; teñir*; teñido; teñirme ... pelo; color; coloración; color de|del pelo|cabello;
            tinte de|del pelo|raíz|raíces; raíces; raíz; tapar|cubrir ... canas; canas; tinturar*; retoque
            de raíz|raíces; teñir*|tiñes|pintar* ... pelo|cabello|raíces; baño de color; tintura; matizar;
            matiz
        """,
        "highlights": """
            mechas; reflejos; balayage; babylights; mechitas; californianas; iluminación|iluminaciones;
            rayitos; claritos; ombre; visos
        """,
        "blow_dry": """
            peinar*; peinado; lavar*|lavado y|con peinar*|peinado|secar; secado; brushing; cepillado; lavar*
            ... pelo|cabello; blower; marcar
        """,
        "styling": "recogido; recogidos; peinado de|para novia|fiesta|boda|evento; trenzas; semirecogido; moño",
        "perm": "permanente; permanente de|del pelo; rizar* ... pelo; ondulación; moldeador",
        "straightening": """
            alisado; alisar*; keratina; queratina; alisado de|con keratina|queratina|brasileño; planchado
        """,
        "extensions": "extensiones; extensiones de|del pelo|cabello",
        "manicure": """
            manicura; manicure; manicuras; uñas; hacer*|arreglar*|pintar* ... uñas; uñas de|las manos;
            esmaltado
        """,
        "pedicure": """
            pedicura; pedicure; uñas de|los|de los los|pies; uñas de los pies; arreglar* ... pies; podología
        """,
        "gel": """
            uñas de|en|con gel; gel; semipermanente; esmalte|esmaltado semipermanente; uñas
            acrílicas|esculpidas|permanentes; acrílicas; acrílico; uñas; hacer*|arreglar*|pintar* ... uñas;
            kapping; rellenos de uñas
        """,
        "facial": """
            facial; faciales; limpieza facial; limpieza de cara|cutis; limpieza; tratamiento|tratamientos
            facial|faciales; tratamiento de|para la cara; mascarilla facial; peeling; hidratación facial
        """,
        "massage": "masaje*; masajista; contractura; contracturas; masaje de|en espalda",
        "waxing": "depila*; cera; depilación láser|con; quitar ... vello|pelos; ingles; brasileña; cavado",
        "brows": """
            ceja; cejas; diseño|depilar*|depilación|perfilar*|arreglar* ... cejas; microblading; laminado de
            cejas
        """,
        "lashes": """
            pestaña; pestañas; lifting|extensión|extensiones|tinte|laminado|permanente de|permanente
            pestañas; lifting|extensión|extensiones|tinte de pestañas
        """,
        "make_up": "maquillaje; maquillar*; maquillaje de|para novia|boda|fiesta; maquilladora; maquilladas",
        "tan": "bronceado; broncear*; rayos uva; solárium; autobronceado; cabina de bronceado",
        "tattoo": "tatuaje*; tatuar*; tattoo*; tatu",
        "piercing": """
            piercing*; perforación; perforaciones; perforar*; agujero|agujeros|pendientes en la|las
            oreja|orejas
        """,
        "check_up": """
            revisión; revisiones; chequeo; chequeos; control dental|médico|general; revisión
            dental|médica|anual|general; reconocimiento médico; examen médico|dental
        """,
        "hygiene": """
            limpieza dental|bucal|dentales; limpieza de|de los dientes|boca|boca|bucal; limpieza; limpiar*
            ... dientes; higiene dental|bucal; higienista; profilaxis; sarro
        """,
        "filling": "empaste; empastes; empastar*; caries; obturación; emplomadura; tapadura; resina dental; calza",
        "whitening": """
            blanqueamiento; blanquear*|blanqueo ... dientes; blanqueamiento dental; blanqueamiento de
            dientes
        """,
        "x_ray": "radiografía; radiografías; rayos x; placa dental; ortopantomografía; panorámica dental",
        "physiotherapy": "fisio*; kinesi*; rehabilitación",
        "osteopathy": "osteop*; ostéopata",
        "vaccination": "vacuna*",
        "blood_test": """
            análisis; análisis|analítica|muestra|prueba|examen de sangre; analítica; analíticas; sacar* ...
            sangre; extracción de sangre
        """,
        "eye_test": """
            revisión|examen|prueba|graduación|graduar* ... vista|visual|ojos; graduar* ... vista|gafas;
            examen visual; optometr*
        """,
        "consultation": "consulta; consultas; asesoría; asesoramiento; valoración",
        "first_visit": """
            primera visita|consulta|cita|vez|sesión; paciente|cliente|clienta nuevo|nueva; nuevo|nueva
            paciente|cliente|clienta
        """,
        "yoga": "yoga; hatha; vinyasa; clase|clases de yoga",
        "pilates": "pilates; reformer",
        "training": "entrenamiento personal; entrenador|entrenadora personal; entreno; entrenar; entrenamiento",
        "dance": """
            baile; bailar; danza; clase|clases de baile|salsa|bachata|tango|ballet|danza|flamenco; salsa;
            bachata; ballet
        """,
        "music": """
            clase|clases de piano|guitarra|música|canto|violín|batería; aprender|tocar [a] [tocar] [el|la]
            piano|guitarra|violín|batería; música
        """,
        "tour": """
            tour; tours; visita guiada|guiadas; visitas guiadas; excursión; excursiones; recorrido; ruta
            guiada; paseo guiado|en
        """,
        "tasting": "cata; catas; degustación; degustaciones; cata de vinos|vino|cerveza|queso",
        "car_service": """
            revisión; revisión|mantenimiento|servicio del|de|para coche|auto|carro|mi|aceite; itv;
            cambio|cambiar* [de] [el] aceite; arreglar*|reparar* ... coche|auto|carro; taller
        """,
        "tyres": """
            neumático; neumáticos; llantas; cauchos; rueda|ruedas; cambio|cambiar* ...
            ruedas|neumáticos|llantas; pinchazo
        """,
        "car_wash": """
            lavado de|del|para coche|coches|auto|autos|carro|mi; lavar* ... coche|auto|carro|moto; limpieza
            de|del coche|auto|carro|interiores; detailing
        """,
        "bike_service": """
            revisión; revisión|reparación|mantenimiento|puesta ... bici|bicicleta|bicicletas;
            arreglar*|reparar*|revisar* ... bici|bicicleta
        """,
        "grooming": """
            peluquería canina|felina|para; peluquería de|para perros|mascotas|gatos;
            bañar*|baño|lavar*|cortar*|corte|pelar*|arreglar* ...
            perro|perra|perrito|perrita|gato|mascota|perros; grooming; corte de uñas; cortar* ... uñas
        """,
        "photo": """
            foto|fotos carnet|carné|pasaporte; foto|fotos de|para carnet|pasaporte|dni; sesión de
            fotos|foto; sesión fotográfica; book de fotos; reportaje; retrato; foto; fotos; fotografía
        """,
        "child": """
            niño; niña; niños; niñas; hijo; hija; hijos; hijas; nene; nena; bebé; infantil; infantiles;
            chico|chica; peque; peques; nieto; nieta
        """,
        "man": "hombre; hombres; caballero; caballeros; marido; esposo; novio; masculino; padre; papá; señor",
        "woman": "mujer; mujeres; señora; señoras; dama; damas; esposa; novia; femenino; madre; mamá",
    },
    gifts="""
        tarjeta|tarjetas|cheque|cheques|bono|bonos|vale|vales|cupón [de] regalo; tarjetas regalos; regalar ...
        bono|vale|tarjeta|sesión|tratamiento; vender|venden|vendéis|comprar ... vale|vales|bono|bonos
    """,
    late="""
        llego|llegaré|llegamos|llegaremos|voy|vamos [a] [llegar] [un|muy|algo|unos|con|como]
        [poco|poquito|<number>] [minutos|min] [de] tarde|retraso|retrasado|retrasada;
        voy|vamos|estoy|vengo|llevo|tengo con|un|de|<number> [un|poco|<number>] [de|minutos|min] [de]
        retraso; voy|estoy retrasado|retrasada; me|nos
        retraso|retrasaré|retrasé|atraso|atrasaré|retrasamos|retrasar; llegar|llegaremos|llegaré tarde;
        <number> minutos|min tarde; en|pillada|pillado [un|el] atasco
    """,
)
