"""Portuguese: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
        "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14,
        "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18,
        "dezenove": 19, "dezanove": 19, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50,
        "sessenta": 60, "noventa": 90,
        "dois mil": 2000,
    },
    amounts={"um par de": 2, "alguns": 3, "algumas": 3, "uns": 3, "umas": 3},
    ordinals={
        "primeiro": 1, "primeira": 1, "segundo": 2, "terceiro": 3, "quarto": 4, "quinto": 5, "sexto": 6, "sétimo": 7,
        "oitavo": 8, "nono": 9, "décimo": 10, "vigésimo": 20, "vigésimo primeiro": 21, "vigésimo segundo": 22,
        "vigésimo terceiro": 23, "vigésimo quarto": 24, "vigésimo quinto": 25, "trigésimo": 30, "último": 31,
    },
    ordinal_marks=("o",),
    tens_join=("e",),
    articles=("um", "uma"),
    fractions={"meio": 30, "quarto": 15, "um quarto": 15, "um quarto de": 15, "meia": 30, "três quartos": 45,
        "três quartos de": 45},
    of_month=("de", "do"),
    weekdays=(
        ("segunda-feira", "segunda", "segunda feira", "seg", "2a", "2ª feira", "2a feira"),
        ("terça-feira", "terça", "terça feira", "ter", "3a", "3a feira", "tersa"),
        ("quarta-feira", "quarta", "quarta feira", "qua", "4a", "4a feira"),
        ("quinta-feira", "quinta", "quinta feira", "qui", "5a", "5a feira"),
        ("sexta-feira", "sexta", "sexta feira", "sex", "6a", "6a feira"),
        ("sábado", "sáb", "sabado", "sábados"), ("domingo", "dom", "domingos"),
    ),
    months=(
        ("janeiro", "jan"), ("fevereiro", "fev"), ("março", "mar"), ("abril", "abr"), ("maio", "mai"),
        ("junho", "jun"), ("julho", "jul"), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"),
        ("novembro", "nov"), ("dezembro", "dez"),
    ),
    days={
        "de hoje a oito": 7, "de hoje a oito dias": 7, "de hoje a quinze": 14, "de hoje a quinze dias": 14,
        "hoje": 0, "hj": 0, "hoje mesmo": 0, "neste dia": 0, "neste momento": 0, "nesse momento": 0,
        "no dia de hoje": 0,
        "amanhã": 1, "amnh": 1, "amanha": 1, "dia seguinte": 1, "o dia seguinte": 1, "no dia seguinte": 1,
        "no próximo dia": 1, "próximo dia": 1,
        "depois de amanhã": 2, "dps de amanhã": 2, "depois d'amanhã": 2, "ontem": -1, "anteontem": -2,
    },
    part_days={
        "esta manhã": (0, "morning"), "esta tarde": (0, "afternoon"), "esta noite": (0, "night"),
        "nesta manhã": (0, "morning"), "nesta tarde": (0, "afternoon"), "nesta noite": (0, "night"),
        "desta manhã": (0, "morning"), "desta tarde": (0, "afternoon"), "desta noite": (0, "night"),
        "hoje à noite": (0, "night"), "hoje de manhã": (0, "morning"), "hoje à tarde": (0, "afternoon"),
        "ontem à noite": (-1, "night"), "essa noite": (0, "night"), "essa tarde": (0, "afternoon"),
        "hoje cedo": (0, "morning"), "amanhã cedo": (1, "morning"), "logo à noite": (0, "night"),
    },
    holidays={
        "sábado de aleluia": "easter-1", "quinta-feira santa": "easter-3", "quinta santa": "easter-3",
        "domingo de ramos": "easter-7", "segunda de carnaval": "easter-48", "pentecostes": "easter+49",
        "dia de são joão": "6-24", "dia de todos os santos": "11-1", "dia do pai": "3-19", "dia da mãe": "5 sun 1",
        "implantação da república": "10-5", "restauração da independência": "12-1", "imaculada conceição": "12-8",
        "dia de portugal": "6-10", "assunção": "8-15", "dia de são valentim": "2-14",
        "são pedro": "6-29", "dia do professor": "10-15", "dia da consciência negra": "11-20",
        "ano novo": "1-1", "dia de ano novo": "1-1", "ano-novo": "1-1", "confraternização universal": "1-1",
        "reis": "1-6",
        "dia de reis": "1-6", "carnaval": "easter-47", "terça de carnaval": "easter-47",
        "quarta de cinzas": "easter-46",
        "quarta-feira de cinzas": "easter-46", "sexta-feira santa": "easter-2", "sexta feira santa": "easter-2",
        "sexta santa": "easter-2", "páscoa": "easter", "domingo de páscoa": "easter", "tiradentes": "4-21",
        "dia da liberdade": "4-25", "dia do trabalho": "5-1", "dia do trabalhador": "5-1",
        "corpus christi": "easter+60",
        "corpo de deus": "easter+60", "dia dos namorados": "6-12", "são joão": "6-24", "independência": "9-7",
        "dia da independência": "9-7", "sete de setembro": "9-7", "nossa senhora aparecida": "10-12",
        "dia das crianças": "10-12", "halloween": "10-31", "dia das bruxas": "10-31", "todos os santos": "11-1",
        "finados": "11-2", "dia de finados": "11-2", "proclamação da república": "11-15",
        "consciência negra": "11-20",
        "véspera de natal": "12-24", "noite de natal": "12-24", "natal": "12-25", "dia de natal": "12-25",
        "véspera de ano novo": "12-31", "réveillon": "12-31", "reveillon": "12-31", "passagem de ano": "12-31",
        "dia das mães": "5 sun 2", "dia dos pais": "8 sun 2", "dia da mulher": "3-8",
        "dia internacional da mulher": "3-8",
        "são valentim": "2-14", "ação de graças": "11 thu 4", "dia de ação de graças": "11 thu 4",
        "santo antônio": "6-13",
    },
    edges={
        "fim de": "end", "fim do": "end", "no fim do": "end", "no fim de": "end", "final de": "end",
        "no final de": "end", "no final do": "end", "final do": "end", "fim da": "end", "no fim da": "end",
        "final da": "end", "no final da": "end",
        "início de": "start", "no início de": "start", "no início do": "start", "início do": "start",
        "começo de": "start", "no começo de": "start", "no começo do": "start", "começo do": "start",
        "no início da": "start", "começo da": "start", "no começo da": "start",
        "meados de": "middle", "em meados de": "middle", "no meio de": "middle", "no meio do": "middle",
        "meio do": "middle", "no meio da": "middle",
    },
    nth={"segunda": 2, "terceira": 3, "quarta": 4, "quinta": 5},
    now=("agora", "agora mesmo", "imediatamente"),
    lasting=("sessão de", "sessões de", "massagem de", "tratamento de", "curso de", "aula de", "há", "dura", "duram",
        "durar", "duração de", "demora", "leva"),
    day_from={"véspera de": -1, "a véspera de": -1, "na véspera de": -1, "véspera do": -1, "na véspera do": -1},
    this=("este", "esta", "neste", "nesta", "deste", "desta", "esse", "essa", "nesse", "nessa", "desse", "dessa",
        "agora"),
    next=("próximo", "próxima", "que vem", "na próxima", "no próximo", "da próxima", "do próximo", "a próxima",
          "o próximo", "próximos", "próximas", "nos próximos", "nas próximas"),
    following=("seguinte", "a seguir"),
    last=("passado", "passada", "último", "última"),
    a_week_on={},
    day_lead=("dia", "no dia", "do dia", "o dia", "no", "para o dia", "pro dia", "até o dia", "a partir do dia",
        "ao dia",
              "em"),
    nothing=("o quanto antes", "o mais rápido possível", "assim que possível", "o mais cedo possível", "feliz natal",
        "feliz ano novo", "feliz páscoa", "bom dia", "boa tarde", "boa noite", "todo dia",
        "todos os dias", "algum dia", "cada dia",
             "um momento", "um segundo", "um minutinho", "uma vez", "primeira vez", "segunda vez", "terceira vez",
             "segunda opção", "primeira opção", "por um lado", "as duas coisas", "o mar", "bom fim de semana",
             "segunda via", "quarta opção", "para mim"),
    weak=("mar", "set", "sex", "seg", "ter", "qui", "qua", "dom", "mai", "out", "dez", "2a", "3a", "4a", "5a"),
    units={
        "minute": ("minuto", "minutos", "min", "mins", "minutinho", "minutinhos"),
        "hour": ("hora", "horas", "h", "hr", "hrs", "horinha"),
        "day": ("dia", "dias"),
        "week": ("semana", "semanas"),
        "weekend": ("no fim de semana", "no final de semana", "fim de semana", "final de semana", "fds",
        "fins de semana"),
        "month": ("mês", "meses"),
        "year": ("ano", "anos"),
    },
    parts={
        "dawn": ("madrugada", "da madrugada", "de madrugada", "na madrugada"),
        "morning": ("manhã", "da manhã", "de manhã", "pela manhã", "na manhã", "na parte da manhã", "manhãzinha",
        "matina",
                    "de manhãzinha", "a manhã", "à manhã", "parte da manhã", "cedinho"),
        "noon": ("almoço", "hora do almoço", "na hora do almoço", "horário de almoço", "do meio-dia", "no almoço"),
        "afternoon": ("tarde", "da tarde", "de tarde", "à tarde", "pela tarde", "na parte da tarde", "a tarde",
        "tardinha",
                      "de tardinha", "na tarde", "parte da tarde", "tardezinha"),
        "evening": ("fim da tarde", "fim de tarde", "final da tarde", "no fim da tarde", "no final da tarde",
                    "final de tarde", "ao anoitecer", "fim do dia", "no fim do dia", "no final do dia"),
        "night": ("noite", "da noite", "de noite", "à noite", "pela noite", "a noite", "na noite", "noitinha",
                  "na parte da noite", "de noitinha"),
    },
    clock={
        "meio-dia": "12:00", "meio dia": "12:00", "ao meio-dia": "12:00", "ao meio dia": "12:00",
        "o meio-dia": "12:00",
        "o meio dia": "12:00", "meia-noite": "0:00", "meia noite": "0:00", "à meia-noite": "0:00",
        "à meia noite": "0:00",
        "a meia noite": "0:00", "meio-dia e meia": "12:30", "meio dia e meia": "12:30",
        "meio da manhã": "10:00", "meio da tarde": "15:00",
    },
    am=("am",),
    pm=("pm",),
    oclock=("horas", "hora", "h", "hs", "hrs", "hr", "em ponto", "horas em ponto", "e ponto"),
    at=("às", "as", "à", "ás", "a", "pelas", "para as", "para a", "pras", "lá pelas", "por volta das", "das", "@",
        "a partir das", "depois das", "antes das", "até as", "até às", "cerca das", "desde as"),
    hour_plus=("e",),
    hour_minus=("menos",),
    past=("passadas das", "depois das", "passam das", "e passadas"),
    to=("pro", "para", "para as", "para a", "para o", "pras", "pra", "antes das"),
    to_frame=("faltam", "falta", "são", "às", "as"),
    around=("perto do", "perto da", "perto das", "por volta do", "por volta das", "por volta de", "lá pelas",
        "cerca de", "mais ou menos", "aproximadamente", "umas",
            "em torno das", "em torno de", "perto das", "pelas", "tipo", "cerca das"),
    after=("depois das", "depois de", "após", "a partir das", "a partir de", "mais tarde que", "desde", "depois do",
           "após as", "desde as"),
    before=("antes das", "antes de", "até", "até as", "até às", "antes do", "no máximo até", "no mais tardar"),
    between=("entre", "entre as"),
    both=("e",),
    start=("das", "de", "desde", "desde as", "a partir das"),
    until=("às", "as", "até", "até as", "até às", "a", "à", "até a", "ao"),
    either=("ou",),
    within=("em", "dentro de", "daqui a", "daqui", "no prazo de", "nos próximos"),
    ago=("há", "faz", "atrás"),
    shift={"mais tarde": 1, "depois": 1, "mais cedo": -1, "antes": -1},
    push={
        "adiar": 1, "adia": 1, "adie": 1, "atrasar": 1, "atrasa": 1, "atrase": 1, "adiantar": -1, "adianta": -1,
        "adiante": -1, "antecipar": -1, "antecipa": -1,
    },
    from_now_too=("depois",),
    from_now=("depois", "mais tarde", "a partir de agora", "a partir de hoje", "a contar de hoje"),
    since=("depois de", "após", "depois do", "depois da", "a partir de"),
    ahead_of=("antes de", "antes do", "antes da"),
    glue=("de", "do mês de", "do", "da", "o", "a", "os", "as", "na", "no", "em", "pela", "para", "pra", "à", "ao",
        "para a", "para o",
          "pro", "que", "d", "é"),
    not_that=("não,", "não posso", "não dá", "não consigo", "não me convém", "é muito tarde", "é muito cedo",
              "estou ocupado", "estou ocupada", "não é possível", "não pode ser"),
    not_this=("não posso", "menos", "não na", "não no", "em vez", "ao invés", "todo", "toda", "todas as",
        "cada", "em vez de", "em vez da", "em vez do",
        "ao invés de", "ao invés da", "exceto", "menos na"),
    move_to=("para", "pra", "pro", "para a", "para o"),
    move=("mudar", "alterar", "trocar", "remarcar", "reagendar", "passar", "muda", "adiar", "transferir", "adiantar"),
    things=(
        "pessoas", "pessoa", "gente", "adultos", "adulto", "crianças", "criança", "amigos", "amigas", "convidados",
        "noites", "lugares", "mesas", "mesa", "quartos", "ingressos", "reais", "euros", "dólares", "vezes", "vez",
        "estrelas", "por cento", "de nós", "andar", "opção", "consultas", "sessões", "clientes", "filhos",
        "anos de idade",
        "meninas", "meninos", "coisas", "bilhetes", "pacientes", "visita", "via", "conto", "pila",
    ),
    numbered=("quarto", "mesa", "número", "n", "rua", "avenida", "av", "andar", "voo", "somos", "seremos", "sala",
              "apartamento", "apto", "porta", "opção", "grupo de", "mesa para", "reserva para", "linha", "código",
              "pin",
              "tenho", "casa", "lote", "loja", "bloco"),
    streets=("avenida", "rua"),
    not_near=("amanha", "marcar", "marcas", "setembrino", "quartos", "quintal", "semana", "sextas", "segundos",
        "manhas",
              "tardes", "noites", "quarto", "quinto", "sexto"),
    asks_time=("que horas", "a que horas", "qual horário", "que horário", "qual o horário"),
    asks_past=("última", "último"),
    asks_day=("que dia", "qual dia", "qual data", "que data", "quando", "qual o dia"),
    hours="coming",
    two_meanings=("quarto", "último", "dez"),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="por; favor; pf; pfv; pff; porfavor; hum; ahn; eh; oh; ah; então; olha; olhe; aí; né; gentileza",
    yes="""
        não é isso mesmo; não está certo; não tá certo;
        sim; simm; siim; claro; claro que sim; com certeza; pois; pois claro; aham; uhum; sim por favor; certamente;
        evidentemente; afirmativo; sem dúvida; sem problema; sim claro; s; ss; por supuesto; yep
    """,
    no="""
            prefiro não; preferia não; não senhor; não senhora;
            isso não; nem por isso; não mesmo; nem um pouco; de forma alguma; de forma nenhuma;
        não; nao; nã; naum; ñ; n; num; nope; não obrigado; não obrigada; de jeito nenhum; de maneira nenhuma;
        agora não; ainda não; hoje não; claro que não; nem pensar; nunca; jamais; negativo; acho que não; não acho;
        melhor não; não quero; talvez depois; nada disso
    """,
    fine="""
        ok; isso; é; é isso; okay; okey; tá; ta; tá bom; tá bem; está bem; está bom; tudo bem; beleza; blz; certo;
        certinho; perfeito; ótimo; exato; exatamente; correto; combinado; fechado; pode ser; pode; bora; vamos;
        confirmo; confirmado; confirmar; de acordo; concordo; bom; muito bem; isso mesmo; legal; show; fixe;
        por mim tudo bem; vale; tá ok; faz favor; jóia
    """,
    hedges="talvez; quem; sabe; possível; possivelmente; porventura",
    but="mas; porém; exceto; menos; só que; senão",
    all="tudo; todos; todas; todos eles; todas elas; ambos; ambas; os dois; as duas; todas as opções",
    option="""
        opção; número; núm; nr; a; o; um; uma; quero; escolho; prefiro; fico; com; para; minha; meu; resposta; vou; de
    """,
    any="""
        qualquer; qualquer um; qualquer uma; qualquer um deles; tanto faz; tanto me faz; o que for; tanto fez;
        não importa; é indiferente; indiferente; sem preferência; não tenho preferência; você escolhe; tu escolhes;
        você decide; pode ser qualquer um; pode escolher; o primeiro que tiver; para mim é igual;
        o mais cedo possível; assim que possível; o primeiro livre; o primeiro disponível; quando puder;
        qualquer dia; qualquer hora
    """,
    none="""
        nenhum; nenhuma; nenhum deles; nenhuma delas; nenhum desses; nenhuma dessas; nenhum destes; nada;
        nem um nem outro; ninguém; outra coisa; nenhum serve; nenhuma serve
    """,
    skip="""
        pular; pular essa; pular esta; pular pergunta; posso pular; posso pular essa; posso pular esta;
        posso pular esta pergunta; dá para pular; saltar; posso saltar; posso saltar esta; passo; prefiro não dizer;
        prefiro não responder; próxima pergunta; é obrigatório; preciso responder; tenho que responder
    """,
    sooner="o mais cedo; a mais cedo; mais cedo; o primeiro; a primeira; o primeiro horário; o de antes; a de antes",
    later="o mais tarde; a mais tarde; o último; a última; o último horário; o de depois; a de depois",
    joins="e; ou; mais; também; com; além",
    numbers="""
        zero; um|uma; dois|duas; três; quatro; cinco; seis|meia; sete; oito; nove; dez; onze; doze; treze;
        catorze|quatorze; quinze; dezesseis|dezasseis; dezessete|dezassete; dezoito; dezenove|dezanove; vinte
    """,
    tens="trinta; quarenta; cinquenta; sessenta; setenta; oitenta; noventa; cem|cento",
    tens_join="e",
    half="e meio; e meia",
    ordinals="""
        primeiro|primeira|1o|1a; segundo|segunda|2o|2a; terceiro|terceira|3o|3a; quarto|quarta|4o|4a;
        quinto|quinta|5o|5a; sexto|sexta; sétimo|sétima; oitavo|oitava; nono|nona; décimo|décima
    """,
    last="último; última; final",
    stars="estrela; estrelas; ponto; pontos",
    out_of="de; em; sobre; de um total de; entre",
    name_leads="""
        meu nome é; o meu nome é; me chamo; chamo me; sou; sou o; sou a; eu sou; eu sou o; eu sou a; nome; em nome de;
        é; aqui é; aqui é o; aqui é a; oi sou; olá sou; oi meu nome é
    """,
    money="euro; euros; real; reais; dólar; dólares; cêntimos; centavos; conto; contos; pila; kwanza; kwanzas",
    anywhere={
        "menu": "menu; menu principal; o menu; início; opções; ver menu; cardápio",
        "back": "voltar; volta; voltar atrás; atrás; anterior; passo anterior; regressar",
        "cancel": """
            cancelar; cancela; cancele; cancelar isso; sair; terminar; encerrar; abortar; anular; esquece; esqueça;
            deixa; deixa lá; deixa pra lá
        """,
        "help": """
            ajuda; ajude; me ajuda; me ajude; ajuda me; preciso de ajuda; informações; o que você faz;
            o que posso fazer
        """,
        "human": """
            humano; atendente; pessoa; uma pessoa; agente; operador; falar com atendente; falar com um atendente;
            falar com uma pessoa; falar com alguém; quero falar com uma pessoa; quero falar com alguém;
            quero falar com um atendente; pessoa real; falar com humano
        """,
        "stop": """
            parar; pare; para de enviar; sair da lista; descadastrar; descadastre; descadastre me; me descadastre;
            descadastrar me; remover; remova; remova me; me remova; cancelar inscrição; cancelar a inscrição;
            cancelar subscrição; cancelar a subscrição; cancelar assinatura; anular subscrição; desinscrever;
            não quero mais mensagens; sem mais mensagens; não receber mais; parar mensagens; parar promoções;
            remover meu número; excluir; me tira da lista
        """,
        "start": "começar; iniciar; inscrever; inscrever me; subscrever; assinar; ativar; retomar; voltar a receber",
        "language": """
            idioma; idiomas; língua; mudar idioma; mudar de idioma; trocar idioma; outro idioma; mudar a língua
        """,
    },
    starts={
        "book": """
            marcar; agendar; reservar; reserva; nova marcação; novo agendamento; nova reserva; marcar horário;
            agendar horário; marcar consulta; fazer uma reserva; quero marcar; quero agendar; quero reservar;
            marcar uma hora
        """,
        "my_bookings": """
            minhas marcações; as minhas marcações; meus agendamentos; minhas reservas; minha reserva; meu agendamento;
            minha marcação; a minha marcação; meus horários; ver meus agendamentos
        """,
        "move": """
            remarcar; reagendar; mudar horário; mudar meu horário; mudar minha reserva; alterar marcação;
            mudar marcação; adiar; trocar horário
        """,
        "cancel_booking": """
            desmarcar; cancelar marcação; cancelar a minha marcação; cancelar agendamento; cancelar meu agendamento;
            cancelar reserva; cancelar minha reserva; cancelar horário; cancelar meu horário; cancelar consulta
        """,
        "hours": """
            horário; horários; horário de funcionamento; que horas abre; estão abertos; está aberto; que horas abrem;
            horário de atendimento
        """,
        "where": """
            onde; onde estamos; endereço; morada; localização; onde fica; onde ficam; como chegar; como chego aí;
            estacionamento
        """,
        "call_me": """
            me liga; me ligue; me liguem; ligue me; liguem me; liga me; quero que me liguem; podem me ligar;
            podem ligar me
        """,
        "prices": """
            preços; preço; tabela de preços; valores; valor; quanto custa; quanto é; quanto fica; quanto sai; preçário
        """,
        "promotion": """
            promoção; promoções; oferta; ofertas; desconto; descontos; cupom; cupons; cupão; promo; vale desconto
        """,
        "my_data": """
            meus dados; os meus dados; apagar meus dados; apagar os meus dados; o que sabe sobre mim;
            exportar meus dados; privacidade; lgpd
        """,
    },
    classes={
        "treated": """
            vacina vacinação injeção tratamento cirurgia operação obturação extração laser peeling botox
            depilação massagem tinta coloração coleta medicação comprimidos
        """,
        "not": "não nao nunca jamais nem nada ninguém sem nenhum nenhuma",
        "booking": """
            marcação marcações agendamento agendamentos reserva reservas consulta consultas horário hora visita mesa
            sessão
        """,
        "bookable": "marcação agendamento reserva consulta horário hora mesa visita sessão quarto vaga",
        "drop": """
            cancel* desmarc* anul* cancelar cancela cancele cancelo cancelem desmarcar desmarca desmarque anular anula
            apagar apaga remover
            excluir eliminar
        """,
        "alter": """
            mudar muda mude alterar altera altere trocar troca remarcar remarca reagendar adiar adia adiantar
            antecipar modificar passar mover corrigir
        """,
        "verify": """
            confirmar confirma confirme verificar verifica verifique checar checa conferir confere ver saber consultar
        """,
        "want": """
            quero queria quereria gostaria preciso posso podia poderia pode podem podemos desejo tem têm há dá consigo
            fazer marcar pedir queremos precisava
        """,
        "human": """
            pessoa pessoas humano humana alguém atendente agente operador operadora gerente responsável funcionário
            funcionária recepção dono dona representante consultor
        """,
        "speak": """
            falar fala fale falem responder responda responde escrever escreve escreva mudar muda trocar troca
            traduzir conversar entende entendes
        """,
        "tongue": "hindi árabe turco chinês russo ucraniano romeno japonês",
        "subscribe": """
            inscrever inscreva inscrevam subscrever subscreva cadastrar cadastra cadastre cadastro
            assinar
        """,
        "message": """
            mensagem mensagens publicidade promoções promoção ofertas anúncios sms emails notificações spam propaganda
            propagandas whatsapps
        """,
        "right": """
            bem bom boa certo certa correto correta verdade exato perfeito perfeita ótimo ótima ok okay funciona
            funcionaria excelente claro acordo razão beleza legal maravilha combinado válido
        """,
        "wrong": "mal errado errada errei errou incorreto incorreta falso falsa erro engano enganado",
        "say": "repetir repete repita repetes dizer diz diga digas falar fala explicar explica perguntar pergunta",
        "choice": """
            opção opções hora horas dia dias data datas horário horários alternativas alternativa sugestão sugestões
        """,
        "day": "hoje amanhã segunda terça quarta quinta sexta sábado domingo tarde noite manhã",
        "service": """
            cabelo unhas unha corte barba tinta cor manicure pedicure massagem escova depilação sobrancelha
            sobrancelhas limpeza luzes madeixas
        """,
    },
    intents={
        "affirm": """
            disse|digo|acho|creio|penso que sim; ^isso|está|tá|tudo|parece|é|para|por|fica|soa|acho ... <right>;
            ^<right>; ^muito <right>; estou de acordo; de acordo; concordo;
            pode ser|marcar|confirmar|avançar|reservar|sim; confirm*$; ^confirm*; por mim; avance; avança; prossiga;
            siga; faça isso; faz isso; vamos lá|nessa; não há problema; não tem problema; sem problema*; me serve;
            serve me; gosto disso; ^é isso [mesmo]$; isso mesmo; isso mesmo; tem razão; funciona; combinado
        """,
        "negate": """
            ^[não] [é|fica] muito|demais cedo|tarde|longe|caro;
            <not> ... <right>; <wrong>; ^não; disse|digo|acho|creio [que] não; em vez de sim;
            não quero|preciso|posso|desejo|vou|dá; não concordo; não estou de acordo; discordo; não é isso;
            não era isso; mais nada; nada disso; de modo|maneira|forma|jeito nenhum*; nem pensar; ^nada; recuso;
            talvez mais tarde|outro|depois; fica para; melhor não; outro dia; eu passo; não foi
        """,
        "cancel": """
            ^não importa mais$; ^não quero mais$; ^não era nada$; ^não esquece$; ^não deixa$;
            ^deixa$; ^deixe$; ^deixa isso$; desconsider*; ^não ligues$; ^não se preocupe$; ^não te preocupes$;
            ^não precisa mais$; ^nada esquece$;
            cancel*; esquece; esqueça; esquecer; deixa|deixe lá|pra|para|isso|estar|quieto; ignor*; não importa;
            não interessa; não faz mal; ^não faz mal$; ^não importa$; ^não interessa$; ^não é nada$; ^não ligue$;
            ^nada não$; anul*; para|pare|parar com|já|isso|tudo; ^para$; ^pare; ^parar; ^chega; ^stop; abort*; cala*;
            silêncio; termin*; encerr*; ^sair; já não quero; não quero mais; desist*; desfaz*; interromp*; não é nada;
            não ligue|ligues
        """,
        "book": """
            tem|têm|teria|teriam|há ... algo|alguma|espaço|encaixe ... <day>; me encaix*; [um] encaixe;
            me
            inscreve|anota|coloca|põe|marca|bota|inscreva|anote|coloque|marque
            para|no|na|pra|às|amanhã|num|numa;
            <want> ... <bookable>; <want> reservar|agendar|marcar; ^reserv*; ^agend*; ^marc*;
            reservar|agendar|marcar ... para|pra|pro|uma|um|o|a|mesa|hora; <bookable> [livre]
            para|pra|pro|no|na|às|<day> ... <day>;
            <bookable> <day>; <want> um|uma <bookable>;
            tem|têm|há ... disponib*|vaga|vagas|livre|horário; vaga|disponibilidade ... para|<day>;
            <want> ... cortar|pintar|arranjar|fazer ... <service>; cortar|pintar|fazer|arranjar o|a|as|os <service>;
            <want> um|uma|o ... <service>; passar|ir|vir aí|ai ... <day>
        """,
        "change_booking": """
            <alter> o|a que [já] tenho;
            <alter> ... <booking>; <booking> ... <alter>; remarc*; reagend*; <alter> [a|o] hora|dia|data|horário;
            posso|podia|poderia|dá mudar|alterar|trocar|adiar [para]
        """,
        "cancel_booking": """
            <drop> ... <booking>; <booking> ... cancelar|anular|desmarcar; desmarc*;
            já não|não quero|preciso|posso ... mais|minha|meu|a ... <booking>;
            não vou|posso|poderei|consigo [poder] ir|comparecer|estar|conseguir; cancelar ... para|de hoje|amanhã
        """,
        "check_booking": """
            tenho [eu|já] [algo|alguma|algum|hora] [coisa|horário] marcado|marcada|agendado|agendada|reservado;
            <verify> ... minha|meu|minhas|meus|a|o <booking>; tenho|tinha|temos ... <booking>;
            quando|qual|que|onde é|são|tenho|horas|dia ... <booking>; minha|meu|minhas|meus <booking>$;
            <verify> se|que tenho|há ... <booking>; que horas é|tenho|era [minha|meu|o|a]
        """,
        "request_alternatives": """
            outro|outra|outros|outras <choice>; algum|alguma outro|outra; mais alguma|algum|alguém; que mais;
            o que mais; algo|alguma mais|diferente|coisa [diferente]; mais <choice>;
            tem|têm|há|mostra|mostre|dê|ver|procura|prefiro|quero ... outro|outra|outros|outras|diferente|mais;
            ^outro$; ^outra$; ^outros; ^outras; alternativa*;
            nenhum|nenhuma desses|dessas|destes|deles ... serve|gosto; próxima opção; não gosto|gostei
        """,
        "help": """
            ajuda; ajud*; em que pode ajudar*;
            o que [você|vocês|tu|eu] pode|podes|podem|sabe|sabem|posso fazer|perguntar|pedir;
            o que [você|vocês|tu] faz|fazem|fazes; como funciona; para que serve|serves;
            que perguntas|coisas|assuntos; instruções; não sei usar|mexer
        """,
        "agent": """
            falar|conversar|ligar|passar|passa ... com|para|a|por ... <human>;
            passe|transferir|transfere|transfira|contactar|atendimento ... com|para|a|por ... <human>;
            quero|preciso|prefiro|chama|chame [de|a|um|uma] [um|uma] humano|atendente|agente;
            quero|preciso|prefiro|chama|chame [de|a|um|uma] [um|uma] pessoa|operador|gerente|responsável;
            pessoa|humano|alguém real|verdade; atendimento humano|pessoal; apoio ao cliente; serviço de atendimento;
            não quero falar ... robô|bot|máquina; tem|está alguém [aí]; falar com vocês|vcs|o salão
        """,
        "optout": """
            não quero|desejo [mais] receber [mais] [nada|isso|isto]$;
            parar|pare|parem de receber;
            descadastr*; desinscrev*;
            cancelar|anular|cancela|anula|cancele ... inscrição|subscrição|assinatura|cadastro;
            não quero|desejo|pretendo ... receber|mais|suas|essas|estas|vossas ... <message>;
            não me|nos envi*|mand*|contact*|contat*|escrev*;
            pare|parem|para|parar|deixe|deixem [me] de [me] enviar*|mandar*|contactar*;
            pare|parem|para|parar|deixe|deixem [me] de [me] contatar*|incomodar*|escrever*|perturbar*;
            chega|basta de <message>;
            tire|tira|tirem|remova ... me|meu|meus|da|desta|dessa ... lista|número|contato|contacto|nome|contatos;
            removam|retire|retirem|exclua ... me|meu|meus|da|desta|dessa ... lista|número|contato;
            removam|retire|retirem|exclua ... me|meu|meus|da|desta|dessa ... contacto|nome|contatos;
            me tira|tire|remova|retire ... lista; sair da|desta|dessa lista;
            não [me] envie|enviem|mande|mandem|contate|contacte ... mais; parar [as|com|de] <message>;
            sem mais <message>; retiro|revogo ... consentimento; opt out; parem de me
        """,
        "greet": """
            ^e aí$;
            ^olá; ^oi; ^oie; ^oii; ^bom dia; ^boa tarde|noite; ^boas; ^ei; ^hey; ^alô; tudo bem|bom$; tudo bem com;
            como está|estás|vai|vão|você; e aí; ^saudações; ^opa; ^viva
        """,
        "thanks": """
            obrigad*; obg; brigad*; agradeç*; agradecid*; grato; grata; valeu; muito gentil; bom trabalho;
            és|você é um|uma anjo|máximo; ajudou muito; me ajudou
        """,
        "goodbye": """
            adeus; tchau; xau; chau; até logo|breve|amanhã|mais|já|depois|à|próxima|outra; a gente se vê; nos vemos;
            vemo nos; é|era só isso; é tudo; só isso; mais nada obrigad*; fui; fica bem; cuida te; se cuida;
            tenha|tem um bom|boa|ótimo; bom fim; ^um bom dia$; boa noite$; bom fim; falamos depois; vou indo|embora
        """,
        "repeat": """
            repet*; repit*; <say> ... outra vez|novo|novamente; outra vez; de novo; novamente;
            o que|que disse|disseste|falou|você|foi que [disse|falou]; como disse|é|assim;
            não entendi|percebi|ouvi|compreendi|entendo|percebo; ^como$; ^quê$; ^oi$; ^desculpe$; ^desculpa$;
            ^perdão$; mais uma vez; pode|podes|podia repetir*; recomeçar; começar de novo
        """,
        "unsure": """
            vou|preciso|tenho|deixa|deixe [eu|me|que] ver|pensar|confirmar|consultar|perguntar; te|lhe aviso|falo|digo
            depois|amanhã|mais; vou falar com;
            não [o] sei; sei lá; não tenho|estou [a] certeza|certo|certa|seguro; não faço ideia; nem ideia;
            não tenho ideia; talvez; se calhar; quem sabe; pode ser que; depende; tanto faz; não me importo|importa;
            não me lembro; não lembro; não sei bem; estou na dúvida; tenho dúvidas; indeciso; indecisa; você decide;
            provavelmente; possivelmente; qualquer um|uma; acho que talvez; é possível
        """,
        "change_language": """
            idioma|idiomas|língua; <speak> ... em|no|o|para|português <tongue>; <speak> <tongue>; ^[em] <tongue>$;
            em <tongue>; não falo|entendo ... <tongue>|português
        """,
        "prices": """
            quanto|qto|qnto|qt ... custa|custam|é|são|fica|sai|cobram|cobra|vale|seria;
            preço|preços|valor|valores|tarifa|tarifas|custo; orçamento; que preço; caro;
            quanto tempo ... leva|demora|dura; quanto demora|dura
        """,
        "hours": """
            ^[o|os|seu|seus|qual|quais|e] [é|são|o|os] [o|os|seu|seus] horário|horários$;
            horário|horários de|do|da funcionamento|atendimento|abertura|fechamento|vocês|loja|salão|lugar;
            horário|horários ... abr*|fech*|funciona*|atend*; que|até|desde|quando que|horas|quando ...
            abr*|fech*|funciona*|encerra*;
            horas ... abr*|fech*; está|estão|tá abert*; abrem|abre|fecham|funciona|funcionam ... <day>|a|às|no|aos;
            que dias abr*|funciona*|estão
        """,
        "where": """
            onde fica|ficam|é|são|está|estão|vocês|se|posso; ^onde$; endereço; morada; localização; localizad*;
            como chego|chegar|vou|faço para; estacionamento|estacionar|parque; manda|envia|mande|envie ... mapa
        """,
        "promotion": """
            promo|promoção|promoções|oferta|ofertas|desconto|descontos|cupom|cupons|cupão|cupões;
            código ... desconto|promocional; saldo|saldos; vale
        """,
        "call_me": """
            me lig*; lig* me|para; ligar me|para; liguem|ligue|liga [para] mim|me;
            podem|pode|podes|podiam ... ligar*|telefonar*; telefon*; retornar* ... ligação|chamada;
            quero uma chamada|ligação
        """,
        "optin": """
            <subscribe> [me|se|a|as|o|os|ao|na|nas|para|em] [receber] [a|as|os|suas|seus|lista|vossas]
            [de|suas] <message>; quero|queria|gostaria [de] [voltar] [a] receber [novamente|de] [novo]
            [a|as|os] [suas|seus|vossas|vossos|tuas] <message>; voltar a receber [a|as|os]
            [suas|seus|vossas|vossos] <message>; reativ* [a|as|os] [suas|seus] <message>; ^[quero]
            subscrever|assinar|reativar [de|novamente] [novo]$; ^[quero] voltar a receber$
        """,
        "my_data": """
            meus dados; dados pessoais; minhas informações ... tem|guardam; o que sabe|sabem ... mim; privacidade;
            proteção de dados; apagar|eliminar|excluir meu|meus|minha|os|minhas ... informações|dados|conta|histórico;
            lgpd; rgpd
        """,
        "menu": "menu; ver opções; ^opções$; página inicial; ^início$",
        "back": """
            ^voltar$; ^volta; ir|voltar|volta|volte para|atrás|ao|trás; passo anterior; ^anterior; pergunta anterior;
            ^atrás
        """,
    },
    elsewhere="clima; piada; calendário; lembrete; alarme; banco; voo; filme; música; notícias",
    asks="""
        o que; que; qual; quais; como; quando; quanto; quanta; quantos; quantas; quem; onde; por que; há; tem; têm;
        vocês; posso; podemos; poderia; pode; dá para; aceita; aceitam; fazem; é possível; é preciso; preciso; devo;
        uma pergunta; uma dúvida
    """,
    code="código; cupom; cupão; voucher",
    not_english="um; no",
    links="e",
    decimal=",",
    tongues={
        "en": "inglês",
        "es": "espanhol castelhano",
        "pt": "português brasileiro",
        "fr": "francês",
        "de": "alemão",
        "it": "italiano",
        "nl": "holandês neerlandês",
    },
    at_sign="arroba",
    ticked="sim; s; verdadeiro",
    unticked="não; n; falso",
    about="""
        política|políticas; condições|regras|normas ... cancelamento|cancelar|desmarcar;
        taxa|taxas|multa|custo|custos|prazo|reembolso|grátis|antecedência ... cancelamento|cancel*|desmarc*;
        o que acontece ... se|quando; e se ... cancel*|desmarc*|puder|conseguir;
        cobram|cobra|cobrado|pago|paga|pagar|perco ... se|por ... cancel*|desmarc*;
        posso|podemos|podia|pode|dá|possível ... cancelar|desmarcar ...
        depois|tarde|grátis|preciso|precisar|necessário|antes;
        se ... precisar|quiser|tiver [de|que] cancelar|desmarcar|parar; até quando ... cancelar|desmarcar|mudar
    """,
    also="""
        ^e também|o|a|os|as|um|uma|mais|depois|com|para|pra|quero|queria; também; além; adicionar; adiciona; adicione;
        acrescentar; acrescenta; acrescente; mais um|uma; outra marcação
    """,
    after_that="""
        depois disso|disto|desse|dessa|deste|desta|dele|dela; logo depois$; logo após$; em seguida; a seguir; na
        sequência; seguidinho|seguidos|seguidas; um|uma atrás|depois do|da outro|outra
    """,
    same_time="mesma|mesmo hora|horário",
    same_day="mesmo dia; nesse|naquele dia",
    mine="""
        meu|meus|minha|minhas
        horário|horários|agendamento|agendamentos|marcação|marcações|reserva|reservas|visita; o|a|os|as que [já]
        tenho
    """,
    bit_later="pouco|pouquinho|bocado|bocadinho mais tarde; pouco|pouquinho|bocado|bocadinho depois",
    bit_earlier="pouco|pouquinho|bocado|bocadinho mais cedo; pouco|pouquinho|bocado|bocadinho antes",
    reports="""
        esperei; esperamos; esperando; há <number>|uns|umas|alguns|algumas|meia|tempo; faz <number>|uns|umas
        minutos|horas|dias|semanas|meses; minutos|minuto|horas|hora|dias|dia|semanas|semana|meses|mês atrás;
        atrasado|atrasada|atrasados|atrasei; atraso; vou|vamos ... atrasar; me|nos atrasar; preso|presa|parado|parada no
    """,
    instead="em vez; ao invés; no lugar; em alternativa",
    hurt="""
        dor|dores no peito; febre alta;
        febre|alergia|erupção|tontura|tonturas|tonto|tonta|vômitos|inchaço|inchado|inchada|urticária ...
        após|depois|desde|por [da|do|de] [a|o|minha] <treated>; <treated> me|nos ...
        febre|alergia|reação|tontura|urticária;
        couro|cabeça|pele|rosto|cara|olhos|olho|testa|pescoço|lábios|orelhas|orelha|mãos|pernas ...
        queimando|ardendo|arde|ardem|queima|queimado|queimada|coçando|arder|queimar;
        couro|cabeça|pele|rosto|cara|olhos|olho|testa|pescoço|lábios|orelhas|orelha|mãos|pernas ...
        inchado|inchada|inchados|inchando|bolhas|sangra|sangrando;
        queima|queimando|ardendo|arde|queimou|queimaram|inchou o|a|os|meu|minha|meus
        couro|cabeça|pele|rosto|cara|olhos|testa|pescoço|lábios|orelhas; queimadura|queimaduras química|químicas|no|na;
        reação alérgica; reacção alérgica; reação forte|grave|ruim|severa; anafil*; bolhas na|no|por|depois; urticária;
        não consigo|consegue respirar; falta de ar; dificuldade para|em|de respirar;
        desmaiei|desmaiou|desmaiando|desmaio; inconsciente; convulsão|convulsões; infarto; uma|a|chamem ambulância;
        chamar [o] samu; emergência médica; urgência médica; ^[é] [uma] emergência|urgência$; sangrando muito; não
        para|pára de sangrar; dor insuportável; caindo ... tufos|mechas; me queimaram|queimou; sensação de
        ardor|queimação
    """,
    complains="""
        quero|preciso|exijo|queria|gostaria|peço|solicito ... reembolso|reembolsado|reembolsada|devolução|estorno;
        [meu|o] dinheiro de volta; devolvam|devolva|devolvem ... dinheiro; me reembolsem|reembolsa|reembolse; ^[uma]
        reclamação$; ^[uma] queixa$; quero|queria|gostaria|preciso|vou [de|me] reclamar;
        fazer|registrar|apresentar|tenho|abrir uma reclamação|queixa; isto|isso é uma reclamação|queixa; livro de
        reclamações; procon; inaceitável; inadmissível; uma vergonha;
        estragou|estragaram|arruinou|arruinaram|destruiu|destruíram|detonou|detonaram|queimou|queimaram [o|a|os|as]
        [meu|minha|meus|minhas]
        cabelo|cabelos|unhas|unha|sobrancelhas|sobrancelha|cílios|barba|roupa|vestido|casamento|carro;
        péssimo|péssima|horrível|terrível serviço|atendimento|experiência|trabalho;
        serviço|atendimento|experiência|trabalho péssimo|péssima|horrível|terrível; muito|tão|super|bastante
        decepcionado|decepcionada|insatisfeito|insatisfeita|desiludido|desiludida|rude|grosseira|grosseiro; mal
        atendido|atendida; não fiquei|estou|gostei [nada|muito] [satisfeito|satisfeita|feliz|contente] [com]
        do|com|o|meu resultado|corte|cabelo|serviço|trabalho|atendimento; cobraram|cobrou [me]
        duas|dobrado|demais|errado; golpe; fui enganado|enganada; indenização; indemnização; compensação; meu advogado;
        processar vocês; serviço|atendimento ... péssimo|péssima|horrível|terrível;
        não tem|há ninguém [aqui|na|no|abrindo|atendendo]; ninguém abre|atende|responde|aparece;
        estou|tô|estamos esperando há|faz|desde|aqui; há|faz <number> minutos|horas esperando;
        esperando|plantado|plantada na|em|à [frente] porta|frente; que vergonha; é|isso|só uma|um|pode
        [ser] palhaçada|piada|absurdo; que absurdo; porta|salão [está|tá] fechada|fechado ...
        marcado|horário|marcação; saiu|desbotou ... semana|dias
    """,
    calm="""
        anos atrás; há anos; quando criança; em criança; no passado; por precaução; teste de alergia|mecha|contato;
        evitar|prevenir; risco de
    """,
    jokes="""
        kkk; kkkk; kkkkk; haha; hahaha; hehe; rs; rsrs; lol; de brincadeira; brincando; 😂; 🤣; 😅; 😆; 😜; 😉;
        eu [mesma|mesmo] estraguei|queimei|arruinei|destruí; sem reembolso
    """,
    ways="""
        como [posso|faço|é|que|eu|se] [que|para] [eu] [posso|faço] [para]
        cancelo|cancelar|cancela|desmarco|desmarcar|mudo|mudar|remarcar|altero|alterar; posso|podemos|dá|poderia
        [para|eu|ainda|também] cancelar|desmarcar|mudar|remarcar|alterar [isso|a] [marcação] depois|mais|se; e se
        eu|depois [eu|não] [precisar|quiser|tiver|puder] [de|que] cancelar|desmarcar|mudar|vir
    """,
    lets_go="""
        ^[ah|ok|não|bom|então] esquece|esqueça|esquecer [isso|lá]$; ^[ah|ok|não|bom|então] deixa|deixe
        [lá|pra|para|isso|assim|estar] [lá]$; ^não importa$; ^não faz mal$; ^tanto faz$; ^[não|ok|ah]
        deixa|deixe [a|o|tudo] [minha|meu] [horário|marcação] [assim|como] [está|estava]$; não quero
        marcar|agendar|reservar [nada]$; ^[não] [já] não [é] precisa|preciso|necessário [mais]
        [obrigada|obrigado]$; ^[não] esquece|esqueça [isso] ... não precisa|preciso
    """,
    takes="""
        ^[sim|ok|pode] [ser] esse|essa|este|esta [mesmo|mesma|serve] [obrigado|obrigada]$; ^[ok|sim] fico com
        esse|essa|este|esta$; ^[sim] pode ser [esse|essa|este|esta]$
    """,
    absent="""
        não posso|consigo|poderei|vou ir|vir|comparecer [mais|desculpe|desculpa|infelizmente]$; não vou|irei
        conseguir|poder ir|vir|comparecer [mais|desculpe|desculpa]$; não vai dar [mais] [para|pra] [eu] [ir]$;
        não dá [mais] para|pra [eu] ir$; tive um imprevisto$
    """,
    soonest="""
        mais cedo|rápido|breve possível; assim|logo que possível|puder|puderem|der|tiver*; quanto antes;
        primeiro|primeira horário|vaga|disponível|data; próximo|próxima horário|vaga|disponível; quando
        tiver|tiverem|puder|puderem|der|houver; qualquer dia|hora|horário|momento
    """,
    several="""
        duas|dois|2|três|3|quatro|4|cinco|5 pessoas|adultos|crianças|amigas|amigos; para|pra mim e
        [para|pra|pro] [o|a] meu|minha|meus|minhas|um|uma; meu|minha|uma|um
        filho|filha|marido|esposa|mulher|mãe|pai|irmã|irmão|amiga|amigo|namorada|namorado e eu|mim; eu e [o|a]
        meu|minha|um|uma; para|pra nós dois|duas|três; somos dois|duas|2|três|3|quatro|4
    """,
    comes="""
        posso|poderia|podemos|consigo ir|vir|passar|aparecer; dá para|pra [eu] ir|vir|passar; me
        encaixa|encaixam|encaixar;
        quero|queria|gostaria|queremos [de] ir|vir|passar;
        tem|têm|tens|há algo|algum|alguma|vaga|vagas|horário|horários|disponibilidade; só posso|consigo
    """,
    services={
        "none": """
            cor|cores da|do|das|dos|de vossa|vosso|porta|parede|sua|seu; de que cor é|são; que cor tem;
            corte de luz|água|energia|custos; gel de banho|duche; foto do|da|de; prova de vida
        """,
        "haircut": """
            corte; cortes; corte de|do cabelo; cortar*|corta|corto|aparar ... cabelo|cabelos|pontas|franja;
            cabelo ... cortar|cortado|aparar|corte; cortar; aparar; pontas; corte
            masculino|feminino|infantil; degradê; cabeleireiro; cabeleireira; tosquiar
        """,
        "fringe": "franja; franjinha; cortar*|corte|aparar ... franja",
        "beard": """
            barba; barbas; aparar|fazer|arranjar|desenhar|corte|cortar|tratar|acertar ... barba; bigode;
            barboterapia
        """,
        "shave": "barbear; barbeado; fazer a barba com navalha; rapar; raspar",
        "colour": """
            coloração; cor; pintar; pintura de cabelo; tinta; tingir; tintura;
            pintar|tingir|colorir|colorar|pinto|retocar ... cabelo|cabelos|raiz|raízes; cabelo ...
            pintar|pintado|tingir; raiz; raízes; brancos; cobrir|tapar ... brancos; retoque ... raiz|raízes;
            tonalizante; matização; tonalização
        """,
        "highlights": """
            madeixas; mechas; luzes; balayage; reflexos; californianas; nuances; babylights; ombre; ombré
            hair
        """,
        "blow_dry": """
            brushing; escova; escovas; e escovar|secar; fazer escova; lavar e secar|escovar; secar ... cabelo; lavar ...
            cabelo; lavagem e escova|brushing
        """,
        "styling": """
            penteado; penteados; penteado de|para noiva|festa|casamento; coque; tranças; trança; apanhado;
            pentear
        """,
        "perm": "permanente; permanentes; cachear ... cabelo; ondulação",
        "straightening": """
            alisamento; alisar; alisar ... cabelo; queratina; progressiva; escova progressiva|definitiva|de;
            relaxamento; selagem; botox capilar
        """,
        "extensions": "extensões; extensão de cabelo; mega hair; aplique; megahair; alongamento capilar",
        "manicure": """
            manicure; manicura; manicures; unha; unhas; fazer|arranjar|pintar ... unha|unhas|mãos; unhas das
            mãos; verniz; esmalte; esmaltação; pé e mão; mão
        """,
        "pedicure": """
            pedicure; pedicura; unhas|unha dos|do pés|pé; pé e mão; fazer ... pé|pés; arranjar|pintar ...
            pés; pés; podologia
        """,
        "gel": """
            unha|unhas de|em|com gel; gel; verniz gel|de; gelinho; unhas|unha acrílico|acrílicas|fibra;
            alongamento de unhas; alongamento; gelificadas; unhas de acrílico|fibra; verniz|esmalte gel|em;
            unha; unhas; fazer|arranjar ... unha|unhas; banho de gel; fibra de vidro
        """,
        "facial": """
            limpeza de pele|rosto; limpeza facial; facial; faciais; tratamento|tratamentos
            facial|rosto|de|faciais; tratamento de|do rosto|pele; peeling; máscara facial; limpeza;
            hidratação facial
        """,
        "massage": "massage*; massagista; drenagem; drenagem linfática; massajar; shiatsu",
        "waxing": """
            depila*; cera; virilha; depilação a|com|laser cera|laser; axilas; buço; meia perna; perna
            inteira; brasileira; pernas
        """,
        "brows": """
            sobrancelha; sobrancelhas; fazer|desenho|design|arranjar|depila*|tirar|micropigmentação ...
            sobrancelha|sobrancelhas; microblading; brow lamination; henna
        """,
        "lashes": """
            cílio; cílios; pestana; pestanas; extensão|extensões|alongamento|lifting|lash|aplicação de|dos
            cílios|pestanas; lash lifting; extensão|extensões|alongamento|lifting de|das cílios|pestanas
        """,
        "make_up": """
            maquiagem; maquilhagem; maquiar; maquilhar; make; maquiagem|maquilhagem de|para
            noiva|festa|casamento; maquiadora; makeup; make up
        """,
        "tan": "bronzeamento; bronzeado; bronzear; solário; autobronzeador; bronze; jato de bronze",
        "tattoo": "tatuage*; tatuar; tattoo*; tatoo; flash tattoo",
        "piercing": "piercing*; furar|furo ... orelha|orelhas|nariz; perfuração; colocar brinco",
        "check_up": """
            check up; checkup; revisão; consulta de rotina|revisão|controlo; avaliação; exame de rotina;
            exame geral; controle; controlo; rotina
        """,
        "hygiene": """
            limpeza dentária|dental|oral; limpeza de|dos dentes; limpeza; limpar ... dentes; higiene
            oral|dentária|bucal; higienista; destartarização; profilaxia; tártaro; tartarectomia
        """,
        "filling": """
            obturação; obturações; cárie; cáries; chumbar; restauração; tapar ... dente|cárie; chumbo;
            restauração dentária
        """,
        "whitening": """
            branqueamento; clareamento; branquear|clarear ... dentes; clareamento dental|dentário;
            branqueamento dentário|dental
        """,
        "x_ray": "raio x; raios x; radiografia; radiografias; raio; ortopantomografia; panorâmica; rx",
        "physiotherapy": "fisio*; reabilitação",
        "osteopathy": "osteop*",
        "vaccination": "vacina*; vacinar; reforço da vacina",
        "blood_test": """
            exame|exames|análise|análises|teste|colheita|coleta de|ao|do sangue; análises; tirar sangue;
            colheita; hemograma; análises clínicas; tirar ... sangue
        """,
        "eye_test": """
            exame|teste|consulta de|da|à|aos vista|visão|olhos|vistas; exame de vista; exame à vista;
            oftalmologista; optometr*; testar|ver|examinar ... vista|olhos; teste visual
        """,
        "consultation": "consulta; consultas; consultoria; aconselhamento; avaliação",
        "first_visit": """
            primeira consulta|visita|vez|sessão|avaliação; primeiro atendimento|horário; 1ª
            consulta|vez|visita; novo|nova paciente|cliente|utente; paciente|cliente novo|nova
        """,
        "yoga": "yoga; ioga; vinyasa; hatha; aula|aulas de yoga|ioga",
        "pilates": "pilates; reformer",
        "training": """
            treino; treinos; personal training|trainer; personal; treinador|treinadora pessoal; treino
            personalizado|pessoal; treinar; musculação
        """,
        "dance": """
            dança; dançar; aula|aulas de dança|salsa|balé|ballet|kizomba|samba|forró; salsa; kizomba; balé;
            ballet; forró
        """,
        "music": """
            aula|aulas de piano|guitarra|violão|música|canto|violino|bateria; aprender|tocar [a] [tocar]
            piano|guitarra|violão|violino|bateria; música; canto
        """,
        "tour": "tour; tours; visita guiada; visitas guiadas; passeio; passeios; excursão; excursões; roteiro",
        "tasting": """
            prova de vinhos|vinho|cerveja|queijos; provas de vinhos; degustação; degustações; prova; provar
            vinhos
        """,
        "car_service": """
            revisão; revisão|manutenção|inspeção|reparação|conserto ... carro|automóvel|viatura; inspeção;
            troca|trocar|mudança|mudar [de] [do] [o] óleo; consertar|arranjar|reparar ... carro; oficina
        """,
        "tyres": """
            pneu; pneus; troca|trocar|mudar|mudança ... pneus|pneu|rodas; furo no pneu; alinhamento;
            balanceamento
        """,
        "car_wash": "lavagem; lavagem|lavar|limpeza|limpar ... carro|automóvel|viatura|auto; lava jato; polimento",
        "bike_service": """
            revisão; revisão|reparação|manutenção|conserto|arranjo ... bicicleta|bike|bici;
            arranjar|consertar|reparar|rever ... bicicleta|bike; manutenção
        """,
        "grooming": """
            banho e tosa|tosquia; tosa; tosquia; tosar; dar|banho|tosquiar|lavar|tosar|cortar|pelo ...
            cão|cachorro|cachorra|cadela|gato|cachorrinho|pet; banho no|ao|do|para; banho; grooming; unhas
            do|da cão|cachorro|gato; petshop
        """,
        "photo": """
            foto; fotos; foto|fotos tipo|passe|passaporte|3x4; foto|fotos de|para passaporte|passe; ensaio;
            ensaio fotográfico; sessão fotográfica; sessão de fotos; retrato; fotografia
        """,
        "child": """
            criança; crianças; filho; filha; filhos; filhas; menino; menina; bebé; bebê; infantil; miúdo;
            miúda; garoto; garota; neto; neta
        """,
        "man": "homem; homens; masculino; masculina; marido; esposo; senhor; cavalheiro; namorado; pai; barbeiro",
        "woman": "mulher; mulheres; feminino; feminina; esposa; senhora; senhoras; namorada; mãe",
    },
    gifts="""
        vale|vales|cartão|cartões|cheque|cheques|voucher|vouchers|cupom [de] presente|presentes|oferta;
        presentear ... voucher|vale|cartão|sessão; comprar|vendem|vende|vender ... voucher|vouchers|vale|vales
    """,
    late="""
        vou|vamos [me|nos] [<number>|um] [pouco|minutos] atrasar; me|nos atrasar; atrasei;
        estou|estamos|tô|to|vou [chegar|um] [pouco] [muito] atrasado|atrasada|atrasados|atrasadas;
        vou|vamos chegar [uns|com] [<number>|um] [minutos|pouco|min] [de]
        atraso|tarde|atrasado|atrasada|depois; <number> min|minutos atrasado|atrasada; <number>
        min|minutos de atraso; com atraso de; presa|preso|parada|parado no trânsito
    """,
)
