"""Hindi: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "शून्य": 0, "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "छह": 6, "छः": 6, "छे": 6, "सात": 7,
        "सेवन": 7, "आठ": 8, "नौ": 9, "दस": 10, "ग्यारह": 11, "बारह": 12, "तेरह": 13, "चौदह": 14, "पंद्रह": 15,
        "पन्द्रह": 15, "सोलह": 16, "सत्रह": 17, "अठारह": 18, "उन्नीस": 19, "बीस": 20, "इक्कीस": 21, "बाईस": 22,
        "बाइस": 22,
        "तेईस": 23, "तेइस": 23, "चौबीस": 24, "पच्चीस": 25, "छब्बीस": 26, "सत्ताईस": 27, "सत्ताइस": 27, "अट्ठाईस": 28,
        "अट्ठाइस": 28, "उनतीस": 29, "उन्तीस": 29, "तीस": 30, "इकतीस": 31, "बत्तीस": 32, "तैंतीस": 33,
        "चौंतीस": 34, "पैंतीस": 35, "छत्तीस": 36, "सैंतीस": 37, "अड़तीस": 38, "उनतालीस": 39, "चालीस": 40,
        "इकतालीस": 41,
        "बयालीस": 42, "तैंतालीस": 43, "चौवालीस": 44, "पैंतालीस": 45, "पेंतालिस": 45, "छियालीस": 46, "सैंतालीस": 47,
        "अड़तालीस": 48, "उनचास": 49, "पचास": 50, "इक्यावन": 51, "बावन": 52, "तिरपन": 53, "चौवन": 54, "पचपन": 55,
        "छप्पन": 56, "सत्तावन": 57, "अट्ठावन": 58, "उनसठ": 59, "साठ": 60, "नब्बे": 90, "छ": 6, "ग्यारा": 11,
        "सतरह": 17, "अट्ठारह": 18,
        "इकत्तीस": 31, "ek": 1, "teen": 3, "chaar": 4, "char": 4, "paanch": 5, "panch": 5, "chhe": 6, "chhah": 6,
        "cheh": 6,
        "saat": 7, "aath": 8, "aanth": 8, "nau": 9, "das": 10, "dus": 10, "gyarah": 11, "gyaarah": 11,
        "barah": 12,
        "baarah": 12, "pandrah": 15, "bees": 20, "tees": 30, "chalis": 40, "pachas": 50,
    },
    ordinals={
        "पहला": 1, "पहली": 1, "पहले": 1, "दूसरा": 2, "दूसरी": 2, "दूसरे": 2, "तीसरा": 3, "तीसरी": 3, "तीसरे": 3,
        "चौथा": 4, "चौथी": 4, "चौथे": 4, "पांचवां": 5, "पांचवीं": 5, "पांचवें": 5, "छठा": 6, "छठी": 6, "छठे": 6,
        "सातवां": 7, "सातवीं": 7, "सातवें": 7, "आठवां": 8, "आठवीं": 8, "आठवें": 8, "नौवां": 9, "नौवीं": 9,
        "नौवें": 9, "दसवां": 10, "दसवीं": 10, "दसवें": 10, "ग्यारहवां": 11, "ग्यारहवीं": 11, "ग्यारहवें": 11,
        "बारहवां": 12, "बारहवीं": 12, "बारहवें": 12, "तेरहवां": 13, "तेरहवीं": 13, "तेरहवें": 13, "चौदहवां": 14,
        "चौदहवीं": 14, "चौदहवें": 14, "पंद्रहवां": 15, "पंद्रहवीं": 15, "पंद्रहवें": 15, "सोलहवां": 16,
        "सोलहवीं": 16, "सोलहवें": 16, "सत्रहवां": 17, "सत्रहवीं": 17, "सत्रहवें": 17, "अठारहवां": 18,
        "अठारहवीं": 18, "अठारहवें": 18, "उन्नीसवां": 19, "उन्नीसवीं": 19, "उन्नीसवें": 19, "बीसवां": 20,
        "बीसवीं": 20, "बीसवें": 20, "इक्कीसवां": 21, "इक्कीसवीं": 21, "इक्कीसवें": 21, "बाईसवां": 22,
        "बाईसवीं": 22, "बाईसवें": 22, "तेईसवां": 23, "तेईसवीं": 23, "तेईसवें": 23, "चौबीसवां": 24, "चौबीसवीं": 24,
        "चौबीसवें": 24, "पच्चीसवां": 25, "पच्चीसवीं": 25, "पच्चीसवें": 25, "छब्बीसवां": 26, "छब्बीसवीं": 26,
        "छब्बीसवें": 26, "सत्ताईसवां": 27, "सत्ताईसवीं": 27, "सत्ताईसवें": 27, "अट्ठाईसवां": 28, "अट्ठाईसवीं": 28,
        "अट्ठाईसवें": 28, "उनतीसवां": 29, "उनतीसवीं": 29, "उनतीसवें": 29, "तीसवां": 30, "तीसवीं": 30, "तीसवें": 30,
        "इकतीसवां": 31, "इकतीसवीं": 31, "इकतीसवें": 31, "pehla": 1, "pehli": 1, "doosra": 2, "dusra": 2,
        "doosre": 2, "dusre": 2, "teesra": 3, "tisra": 3, "chautha": 4,
    },
    nth={"आखिरी": -1, "आख़िरी": -1, "अंतिम": -1, "aakhri": -1},
    edges={
        "शुरू": "start", "शुरुआत": "start", "मध्य": "middle", "बीच": "middle", "अंत": "end", "आखिर": "end",
    },
    ordinal_marks=("वीं", "वां", "वें", "वाँ"),
    amounts={"कुछ": 3},
    articles=("ek", "एक"),
    fractions={
        "आधा": 30, "आधे": 30, "पौन": 45, "पौने": 45, "सवा": 75, "डेढ़": 90, "ढाई": 150, "aadha": 30, "aadhe": 30,
        "adha": 30,
        "dedh": 90, "पौना": 45,
    },
    before_hour={
        "साढ़े": 30, "साढे": 30, "सवा": 15, "पौने": -15, "saadhe": 30, "sadhe": 30, "saade": 30, "sade": 30,
        "sava": 15,
        "sawa": 15, "paune": -15, "pone": -15,
    },
    spans={
        "do ghante": (2, "hour"), "do din": (2, "day"), "do hafte": (2, "week"), "do mahine": (2, "month"),
        "ढाई घंटे": (150, "minute"),
    },
    weekdays=(
        ("सोमवार", "सोम", "somvar", "somwar", "somvaar", "somwaar"), ("मंगलवार", "मंगल", "mangalvar",
        "mangalwar", "mangal"),
        ("बुधवार", "बुध", "budhvar", "budhwar", "budh"), ("गुरुवार", "गुरु", "बृहस्पतिवार", "वीरवार", "guruvar",
        "guruwar", "brihaspativar", "veervar"),
        ("शुक्रवार", "शुक्र", "shukravar", "shukrawar"), ("शनिवार", "शनि", "shanivar", "shaniwar"),
        ("रविवार", "रवि", "इतवार", "ravivar", "raviwar", "itvar"),
    ),
    months=(
        ("जनवरी", "जन"), ("फरवरी", "फ़रवरी", "फर"), ("मार्च",), ("अप्रैल",), ("मई",), ("जून",), ("जुलाई", "जुल"),
        ("अगस्त", "अग"),
        ("सितंबर", "सितम्बर", "सित", "सितं"), ("अक्टूबर", "अक्तूबर", "अक्टू"), ("नवंबर", "नवम्बर", "नवं", "नव"),
        ("दिसंबर",
        "दिसम्बर", "दिस"),
    ),
    days={
        "आज": 0, "उस दिन": 0, "आज के दिन": 0, "aaj": 0, "कल": 1, "kal": 1, "नरसों": 3, "narso": 3,
        "आने वाले कल": 1, "परसों": 2, "parso": 2,
        "parson": 2, "अगले दिन": 1, "बीते कल": -1,
    },
    holidays={
        "नया साल": "1-1", "नए साल": "1-1", "नववर्ष": "1-1", "नए साल की पूर्व संध्या": "12-31", "वैलेंटाइन डे": "2-14",
        "क्रिसमस की पूर्व संध्या": "12-24", "बड़ा दिन": "12-25", "christmas": "12-25", "new year": "1-1",
        "नव वर्ष": "1-1", "गणतंत्र दिवस": "1-26", "स्वतंत्रता दिवस": "8-15", "गांधी जयंती": "10-2",
        "क्रिसमस": "12-25",
    },
    now=("अभी", "अभी के अभी", "तुरंत", "फौरन", "abhi", "turant"),
    this=("इस", "यह", "इसी", "isi"),
    next=("अगले", "अगला", "अगली", "आने वाले", "आनेवाले", "आगामी", "agle", "agla", "agli", "aane wale"),
    last=("पिछले", "पिछला", "पिछली"),
    day_lead=("तारीख", "दिनांक", "तारीख को", "tarikh", "tarikh ko"),
    day_tail=("को", "तारीख को", "तारीख", "की तारीख", "tarikh", "tarikh ko"),
    nothing=("सुप्रभात", "शुभ रात्रि", "शुभ संध्या", "हर दिन", "एक बार", "पहली बार", "दूसरी बार"),
    units={
        "minute": ("मिनट", "मिनटों", "minute", "minat"),
        "hour": ("घंटे", "घंटा", "घंटों", "घण्टे", "ghante", "ghanta"),
        "day": ("दिन", "दिनों", "din"),
        "week": ("सप्ताह", "हफ्ते", "हफ़्ते", "हफ्ता", "हफ्तों", "hafte", "hafta"),
        "weekend": ("सप्ताहांत", "वीकेंड"),
        "month": ("महीने", "महीना", "माह", "महीनों", "mahine", "mahina"),
        "year": ("साल", "वर्ष", "सालों", "saal"),
    },
    parts={
        "dawn": ("तड़के", "भोर"),
        "morning": ("सुबह", "सवेरे", "प्रातः", "subah", "savere", "सुबह के", "सुबह को", "सुबह सुबह", "सुबह में"),
        "noon": ("लंच के समय", "दोपहर के खाने"),
        "afternoon": ("दोपहर", "अपराह्न", "दुपहरी", "dopahar", "dopeher", "दोपहर के", "दोपहर को", "दोपहर में",
        "दोपहर बाद"),
        "evening": ("शाम", "सायं", "संध्या", "shaam", "sham", "शाम के", "शाम को", "शाम में"),
        "night": ("रात", "रात्रि", "raat", "रात के", "रात को", "रात में"),
    },
    clock={"आधी रात": "0:00", "मध्यरात्रि": "0:00", "मध्याह्न": "12:00", "दोपहर देर से": "14:00",
        "भरी दुपहरी": "14:00"},
    spoken_clock={
        "डेढ़ बजे": "1:30", "ढाई बजे": "2:30", "सवा बजे": "1:15", "पौन बजे": "0:45", "dedh baje": "1:30",
        "dhai baje": "2:30",
        "dhaai baje": "2:30", "do baje": "2:00", "sava baje": "1:15",
    },
    am=("एएम", "पूर्वाह्न", "am"),
    pm=("पीएम", "pm"),
    oclock=("बजे", "बज", "baje", "बजे के", "baj", "bje", "के आसपास", "के करीब"),
    at=("लगभग", "करीब", "अराउंड"),
    hour_plus=("बजकर", "बज कर"),
    hour_minus=("बजने में",),
    around=("लगभग", "करीब", "आसपास", "के आसपास", "के करीब", "अराउंड", "तकरीबन"),
    after=("के बाद", "बाद"),
    before=("से पहले", "तक"),
    between=("के बीच",),
    both=("और",),
    until=("से",),
    either=("या",),
    ago=("पहले", "pehle"),
    shift={
        "बाद": 1, "के बाद": 1, "बाद में": 1, "देर से": 1, "baad": 1, "baad mein": 1, "baad me": 1, "der se": 1,
        "later": 1, "पहले": -1, "जल्दी": -1, "pehle": -1, "pahle": -1, "jaldi": -1, "earlier": -1,
    },
    push={"आगे": 1, "पोस्टपोन": 1, "aage": 1, "postpone": 1, "delay": 1, "प्रीपोन": -1, "prepone": -1},
    from_now_too=("बाद", "के बाद", "बाद में", "baad", "baad mein", "baad me"),
    from_now=("में", "बाद", "के बाद", "mein", "me", "baad", "के अंदर", "के भीतर", "ke andar"),
    glue=("को", "के", "की", "का", "में", "पर", "वें", "ko", "ke", "ki", "हैं", "से", "तक"),
    move=("बदल", "बदलना", "बदलकर", "शिफ्ट", "रीशेड्यूल", "badal", "badalna", "shift", "reschedule"),
    not_that=("नहीं", "को नहीं", "nahi", "ko nahi", "nahin", "ko nahin"),
    things=("लोग", "लोगों", "व्यक्ति", "बच्चे", "रुपये", "बार", "वीं बार", "मेहमान", "log"),
    numbered=("कमरा", "टेबल", "नंबर", "मेज"),
    asks_time=("कितने बजे", "किस समय", "समय क्या"),
    asks_past=("आखिरी", "पिछली", "पिछला", "aakhri", "pichli"),
    asks_day=("किस दिन", "कौन सा दिन", "कब", "तारीख"),
    hours="coming",
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="कृपया; प्लीज; प्लीज़; ज़रा; जरा; अच्छा; अरे; जी; तो; please; kripya; plz; pls; ji; zara; है; हैं; hai",
    yes="""
            जी; हाँ बिल्कुल; हां बिल्कुल;
        हाँ; हां; हा; जी हाँ; जी हां; हाँ जी; हां जी; बिल्कुल; बिलकुल; ज़रूर; जरूर; अवश्य; बेशक; क्यों नहीं; haan;
        han; ha; haa; ji haan; haan ji; bilkul; zaroor; zarur; jarur; yes; yep; ya
    """,
    no="""
            बिलकुल नहीं; बिल्कुल भी नहीं; कतई नहीं; bilkul nahi;
        नहीं; नही; ना; न; जी नहीं; नहीं जी; बिल्कुल नहीं; अभी नहीं; आज नहीं; कभी नहीं; नहीं धन्यवाद; नहीं चाहिए; मत;
        nahi; nahin; nai; na; ji nahi; bilkul nahi; abhi nahi; nahi chahiye; no; nope
    """,
    fine="""
        ठीक है; ठीक; सही; सही है; सहमत; मंज़ूर; मंजूर; ओके; अच्छा है; बढ़िया; बहुत अच्छा; चलेगा; हो जाएगा; पक्का;
        कर दो; कर दीजिए; थीक है; theek hai; thik hai; theek; thik; sahi; sahi hai; ok; okay; accha; acha; badhiya;
        chalega; pakka; kar do; done; thike; tik hai
    """,
    hedges="शायद; shayad; संभव; हो; सकता",
    but="लेकिन; मगर; पर; परंतु; परन्तु; सिवाय; lekin; magar; par; but",
    all="सब; सभी; सारे; दोनों; तीनों; सब कुछ; sab; sabhi; dono; saare; all",
    option="""
        विकल्प; नंबर; नम्बर; वाला; वाली; वाले; चाहिए; मुझे; मैं; लूँगा; लूंगा; लूँगी; चुनता; चुनती; number; wala;
        wali; option; chahiye; mujhe; no
    """,
    any="""
        कोई भी; कुछ भी; कोई सा भी; जो भी; जो भी हो; फर्क नहीं पड़ता; कोई फर्क नहीं पड़ता; आप चुनिए; आप चुनें;
        जैसा आप चाहें; koi bhi; kuch bhi; jo bhi; jo bhi ho; farak nahi padta; aap chuno; any
    """,
    none="""
        कोई नहीं; कोई भी नहीं; इनमें से कोई नहीं; कुछ नहीं; दोनों नहीं; कुछ और; koi nahi; koi bhi nahi;
        inme se koi nahi; kuch nahi; kuch aur; none
    """,
    skip="""
        छोड़ दें; क्या मैं छोड़ सकता हूँ; क्या मैं छोड़ सकती हूँ; अगला सवाल; नहीं बताना; skip karo;
        skip kar do; chhod do; agla sawal
    """,
    sooner="पहले वाला; सबसे पहले वाला; जल्दी वाला; pehle wala; jaldi wala",
    later="बाद वाला; आखिरी वाला; देर वाला; baad wala; aakhri wala",
    joins="और; या; व; साथ; भी; aur; ya; and; bhi",
    numbers="""
        शून्य|shunya; एक|ek; दो|do; तीन|teen; चार|char; पाँच|पांच|paanch|panch; छह|छः|छे|chhe|cheh; सात|saat; आठ|aath;
        नौ|nau; दस|das; ग्यारह|gyarah; बारह|barah; तेरह|terah; चौदह|chaudah; पंद्रह|पन्द्रह|pandrah; सोलह|solah;
        सत्रह|satrah; अठारह|atharah; उन्नीस|unnis; बीस|bees; इक्कीस; बाईस; तेईस; चौबीस; पच्चीस; छब्बीस; सत्ताईस;
        अट्ठाईस; उनतीस
    """,
    tens="तीस|tees; चालीस|chalis; पचास|pachas; साठ|saath sau; सत्तर; अस्सी; नब्बे; सौ|sau",
    tens_join="",
    half="साढ़े; sadhe",
    ordinals="""
        पहला|पहली|पहले|pehla|pehli; दूसरा|दूसरी|दूसरे|dusra|dusri; तीसरा|तीसरी|तीसरे|teesra|tisra; चौथा|चौथी|chautha;
        पाँचवाँ|पांचवां|पाँचवीं; छठा|छठी; सातवाँ|सातवां; आठवाँ|आठवां; नौवाँ|नौवां; दसवाँ|दसवां
    """,
    last="आख़िरी; आखिरी; अंतिम; aakhri; akhri; last",
    stars="स्टार; सितारे; तारे; अंक; star; stars",
    out_of="में से; mein se; me se; out of",
    name_leads="""
        मेरा नाम; मैं; मेरा नाम है; नाम; mera naam; mera naam hai; main; mein; naam; my name is; नमस्ते मैं; मैं हूँ
    """,
    money="रुपये; रुपए; रुपया; रुपयों; डॉलर; यूरो; पैसे; rupees; rupaye; rs; inr",
    anywhere={
        "menu": "मेनू; मेन्यू; मुख्य मेनू; मीनू; विकल्प दिखाओ; मेनू दिखाओ",
        "back": "वापस; पीछे; वापस जाओ; पीछे जाओ; पिछला; wapas; vapas; peeche; wapas jao",
        "cancel": """
            रद्द; रद्द करें; रद्द करो; कैंसिल; कैंसल; कैंसिल करो; छोड़ो; छोड़ दो; रहने दो; रहने दीजिए; जाने दो;
            भूल जाओ; chhodo; chodo; rehne do; jaane do; radd karo; cancel karo; bhool jao
        """,
        "help": """
            मदद; सहायता; मदद करो; मदद करें; मेरी मदद करो; मदद चाहिए; मुझे मदद चाहिए; madad; madad karo; madad chahiye;
            sahayata
        """,
        "human": """
            इंसान; व्यक्ति; एजेंट; किसी से बात; किसी इंसान से बात; किसी से बात करनी है; प्रतिनिधि; insaan;
            kisi se baat karni hai; insaan se baat; असली इंसान
        """,
        "stop": """
            बंद; बंद करो; बंद करें; रोको; रोकें; रुको; सदस्यता रद्द करें; सदस्यता समाप्त करें; अनसब्सक्राइब;
            संदेश बंद करो; संदेश बंद करें; मैसेज बंद करो; मैसेज मत भेजो; संदेश मत भेजो; स्टॉप; हटाओ; मुझे हटाओ;
            मुझे सूची से हटाओ; band karo; message band karo; message mat bhejo; ruko; msg mat bhejo
        """,
        "start": """
            शुरू; शुरू करो; शुरू करें; चालू करो; चालू करें; सदस्यता लें; स्टार्ट; shuru; shuru karo; chalu karo
        """,
        "language": "भाषा; भाषा बदलें; भाषा बदलो; भाषाएँ; दूसरी भाषा; bhasha; bhasha badlo; language badlo",
    },
    starts={
        "book": """
            बुक; बुक करो; बुक करें; बुकिंग; बुकिंग करनी है; अपॉइंटमेंट; अपॉइंटमेंट चाहिए; अपॉइंटमेंट बुक करो;
            नई बुकिंग; appointment chahiye; book karo; booking karni hai; book karna hai; अपॉइंटमेंट लेना है;
            समय लेना है
        """,
        "my_bookings": """
            मेरी बुकिंग; मेरी बुकिंग दिखाओ; मेरा अपॉइंटमेंट; मेरे अपॉइंटमेंट; meri booking; mera appointment;
            meri booking dikhao
        """,
        "move": """
            समय बदलो; समय बदलें; बुकिंग बदलो; अपॉइंटमेंट बदलो; मेरी बुकिंग बदलो; बुकिंग बदलनी है; time badlo;
            booking badlo; appointment badlo; समय बदलना है
        """,
        "cancel_booking": """
            बुकिंग रद्द करो; बुकिंग रद्द करें; मेरी बुकिंग रद्द करो; मेरी बुकिंग रद्द करें; अपॉइंटमेंट रद्द करो;
            अपॉइंटमेंट रद्द करें; बुकिंग कैंसिल करो; booking cancel karo; appointment cancel karo;
            meri booking cancel karo
        """,
        "hours": """
            समय; खुलने का समय; कब खुलते हो; कब खुलता है; आप कब खुले हैं; कितने बजे खुलता है; kab khulta hai;
            kab khula hai; timing; timings
        """,
        "where": """
            कहाँ; कहां; पता; कहाँ हो; आप कहाँ हैं; पता क्या है; रास्ता; लोकेशन; kahan; kaha; kaha hai; pata;
            pata kya hai
        """,
        "call_me": """
            मुझे कॉल करो; मुझे कॉल करें; फोन करो; मुझे फोन करो; मुझे फ़ोन करें; कॉल करो; mujhe call karo; call karo;
            phone karo
        """,
        "prices": """
            कीमत; कीमतें; दाम; रेट; कितने का है; कितना लगेगा; कितने पैसे; मूल्य; रेट लिस्ट; kitne ka hai;
            kitna lagega; kimat; daam; rate list; kitne paise
        """,
        "promotion": "ऑफर; ऑफ़र; छूट; डिस्काउंट; कूपन; प्रमोशन; offer hai; chhoot; koi offer; discount hai",
        "my_data": """
            मेरा डेटा; मेरा डेटा हटाओ; मेरी जानकारी; मेरी जानकारी हटाओ; निजता; गोपनीयता; mera data;
            mera data delete karo
        """,
    },
    classes={
        "treated": "टीके टीका इंजेक्शन इलाज ऑपरेशन दवा",
        "not": "नहीं नही ना न मत बिना nahi nahin na mat no not",
        "booking": "बुकिंग अपॉइंटमेंट अपॉइन्टमेंट आरक्षण टेबल रिजर्वेशन booking appointment reservation table",
        "want": """
            चाहिए चाहता चाहती करना करनी करो करें कर लेना दीजिए दो सकता सकती सकते chahiye karna karni karo karo lena do
            chahta chahti sakta
        """,
        "human": """
            इंसान व्यक्ति आदमी एजेंट मैनेजर मालिक प्रतिनिधि किसी स्टाफ कर्मचारी insaan kisi manager agent malik staff
        """,
        "tongue": """
            हिंदी हिन्दी अरबी उर्दू पंजाबी मराठी तमिल तेलुगु बंगाली गुजराती hindi urdu punjabi marathi tamil telugu
            bengali arabic
        """,
        "message": "संदेश मैसेज विज्ञापन प्रचार ऑफर message messages msg sms ads",
        "right": "सही ठीक अच्छा अच्छी बढ़िया सहमत मंज़ूर मंजूर उत्तम sahi theek thik accha acha badhiya perfect",
        "wrong": "गलत ग़लत असहमत झूठ अनुचित galat jhooth",
        "choice": "विकल्प समय तारीख दिन टाइम option time din tarikh slot",
        "day": """
            आज कल परसों सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार शाम सुबह aaj kal parso somwar mangalwar
            budhwar shukrawar shaniwar raviwar
        """,
        "service": """
            बाल बालों कटिंग मालिश फेशियल दाढ़ी मेहंदी मेकअप वैक्सिंग haircut baal facial massage waxing mehendi
        """,
    },
    intents={
        "affirm": """
            ^यह|ये|सब|वो|बहुत|मुझे ... <right>; ^<right>; सहमत; मंज़ूर; मंजूर; कर दो; कर दीजिए; कर दें; पक्का; पुष्टि;
            कन्फर्म; चलेगा; कोई बात|दिक्कत|समस्या नहीं; हो जाएगा; यही; वही; ठीक रहेगा; theek hai; thik hai; chalega;
            koi dikkat nahi; kar do; मैं सहमत; sahi hai
        """,
        "negate": """
            <right> नहीं|नही; नहीं है; <wrong>; ^नहीं; ^नही; ^मत; ऐसा नहीं; असहमत; सहमत नहीं;
            नहीं चाहिए|चाहता|चाहती|करना; नहीं कहा|बोला; बाद में; फिर कभी; और कुछ नहीं; कुछ नहीं; ^nahi; nahi chahiye;
            galat; sahi nahi; baad mein; aur kuch nahi; मना; नहीं कर सकता|सकती
        """,
        "cancel": """
            ध्यान मत दो|दीजिए; परवाह मत करो|करें; कोई ज़रूरत नहीं; रहने ही दो;
            रद्द; कैंसिल; कैंसल; छोड़*; छोड; रहने दो|दीजिए|दें; जाने दो|दीजिए|दें; भूल जा*; बस करो; चुप; बंद करो;
            रोको; रुको; कोई बात नहीं; ^कोई बात नहीं$; ^koi baat nahi$; रुक जाओ; cancel; chhodo; chodo; rehne do;
            jaane do; bas karo; chup; ruko; खत्म करो; समाप्त
        """,
        "book": """
            <service>|haircut|facial|massage|manicure|pedicure|spa|checkup ...
            karwa*|karva*|karana|katwa*|kata*|chahiye|करवा*|कराना|चाहिए;
            <booking> ... <want>; बुक ... <want>; ^बुक; ^बुकिंग; ^अपॉइंटमेंट; <booking> मिल*;
            book karo|karna|karni|kar; appointment chahiye|lena|book; समय मिल*|चाहिए; <day> ... खाली|उपलब्ध;
            <service> ... कटवा*|करवा*|<want>; बाल कटवा*; baal katwa*; आना चाहता|चाहती
        """,
        "change_booking": """
            <booking> ... बदल*|आगे|पीछे|शिफ्ट|badal*|badl*|change|shift|reschedule; समय|तारीख|टाइम बदल*;
            time|tarikh badal*; दूसरे दिन|समय|टाइम
        """,
        "cancel_booking": """
            <booking> ... रद्द|कैंसिल|कैंसल|cancel|radd; रद्द|कैंसिल|cancel ... <booking>;
            नहीं आ पाऊँगा|पाऊंगा|पाऊँगी|सकता|सकूँगा|रहा; <booking> नहीं चाहिए; nahi aa paunga|paungi|sakta|sakti
        """,
        "check_booking": """
            मेरी|मेरा|मेरे ... <booking> ... कब|कितने|कन्फर्म|क्या|दिखाओ|बताओ|है;
            meri|mera|mere <booking> ... kab|kitne|confirm|dikhao|hai; <booking> कब|चेक|कन्फर्म|दिखाओ|देखना|पुष्टि;
            मेरी|मेरा|मेरे <booking>; कब है मेरी|मेरा <booking>; meri|mera <booking>
        """,
        "request_alternatives": """
            और [कोई|कौन|क्या] <choice>; कोई और|दूसरा|दूसरी; कुछ और; और क्या|कौन|कोई|दिखाओ|बताओ;
            दूसरा|दूसरी|अलग <choice>; ^दूसरा; ^और; aur kya|koi|kaun|dikhao; koi aur; kuch aur; dusra option|time;
            पसंद नहीं; अन्य
        """,
        "help": """
            मदद; सहायता; madad; sahayata; आप क्या|कैसे कर ... सकते|मदद; क्या कर सकते|सकती; कैसे काम करता|करते;
            kya kar sakte|sakti; kaise kaam; क्या पूछ; help karo
        """,
        "agent": """
            <human> ... से बात; से बात करनी|करना|कराओ|कराइए|करवाओ; असली इंसान|व्यक्ति|आदमी; बात करनी ... <human>;
            se baat karni|karna|karao|karwao; kisi insaan; ग्राहक सेवा; कस्टमर केयर|सर्विस; customer care;
            रोबोट से नहीं; इंसान चाहिए
        """,
        "optout": """
            <message> ... मत|बंद|नहीं भेज*|कर*|चाहिए; सदस्यता ... रद्द|समाप्त|हटा*; अनसब्सक्राइब;
            <message> ... mat|band|nahi bhej*|kar*|chahiye; मुझे|मेरा|मेरे|नंबर|नाम ... सूची|लिस्ट ... हटा*|निकाल*;
            नंबर|नाम हटा*; परेशान मत|न कर*; mujhe pareshan mat; mera number hata*|nikal*; संपर्क मत|न कर*;
            unsubscribe; मैसेज नहीं; list se hata*|nikal*
        """,
        "greet": """
            ^आप कैसे; ^कैसे हैं; ^कैसे हो;
            ^नमस्ते; ^नमस्कार; ^हैलो; ^हेलो; ^हाय; ^सुप्रभात; ^शुभ; ^राम राम; ^प्रणाम; ^namaste; ^namaskar; ^hello;
            ^hi; ^hey; कैसे हो|हैं; क्या हाल; kaise ho|hain|hai; kya haal; ^सलाम; ^सत श्री अकाल
        """,
        "thanks": """
            धन्यवाद; शुक्रिया; आभार*; थैंक*; बहुत मेहरबानी; dhanyavaad; dhanyawad; dhanyavad; shukriya; thank*;
            thanks; मेहरबानी
        """,
        "goodbye": """
            अलविदा; फिर मिलेंगे; बाय; टाटा; शुभ रात्रि; चलता हूँ; चलती हूँ; बस इतना; इतना ही; बस यही; alvida;
            phir milenge; bye; bas itna; itna hi; शुभ दिन; अच्छा चलता
        """,
        "repeat": """
            फिर से [कहो|बोलो|कहें|बताओ]; दोबारा; दुबारा; दोहरा*; क्या कहा|बोला|बोले; समझ नहीं|में;
            नहीं समझा|समझी|सुना; ^क्या$; ^माफ़ कीजिए$; phir se; dobara; dubara; kya kaha|bola; samajh nahi;
            nahi samjha|suna; ^kya$; एक बार और; शुरू से; माफ करें$
        """,
        "unsure": """
            सोच* बता*; सोचकर; पूछकर; soch* bata*; soch kar|ke; puch* bata*;
            पता नहीं; मालूम नहीं; नहीं पता|मालूम|जानता|जानती; शायद; हो सकता; यकीन नहीं; पक्का नहीं; फर्क नहीं;
            फ़र्क नहीं; कोई भी; कुछ भी; याद नहीं; सोचना|सोचने पड़ेगा|है|दो; निश्चित नहीं; आप चुन*|बता*; pata nahi;
            maloom nahi; nahi pata; shayad; ho sakta; farak nahi; koi bhi; yaad nahi; संभव; आपकी मर्ज़ी
        """,
        "change_language": """
            भाषा; भाषाएँ; bhasha; <tongue> ... में|मे|बोल*|बात|लिख*|mein|me|bol*|baat; ^<tongue>$;
            <tongue> नहीं आती|समझ
        """,
        "prices": """
            कितने का|की|के|रुपये|पैसे; कितना लगेगा|लगता|लगते|खर्च*|है|चार्ज; कीमत*; दाम; रेट*; मूल्य; शुल्क; फीस;
            kitne ka|ki|rupaye|paise; kitna lag*|charge|hai|kharch; kimat; daam; rate; फ़ीस
        """,
        "hours": """
            कब खुल*|बंद|तक; कितने बजे ... खुल*|बंद|तक; खुलने|बंद होने; कब तक; खुला है|रहेगा; खुले हैं|हो;
            kab khul*|band|tak; kitne baje; khula hai; समय क्या; timing; timings; किस दिन खुल*
        """,
        "where": """
            कहाँ; कहां; किधर; पता क्या|भेज*|बता*|दो; ^पता$; आपका पता; लोकेशन; रास्ता; पार्किंग;
            कैसे आना|आऊँ|आएं|आते|पहुँच*; kahan; kaha; kidhar; location; pata kya|bhej*|bata*; parking; कैसे पहुंच*
        """,
        "promotion": "ऑफर; ऑफ़र; छूट; डिस्काउंट; कूपन; प्रमोशन; सेल; chhoot; discount; offer; coupon; प्रोमो",
        "call_me": """
            मुझे ... कॉल|फोन|फ़ोन; कॉल|फोन|फ़ोन कर*; कॉल बैक; call kar*; phone kar*; mujhe ... call|phone; call back
        """,
        "optin": """
            <message> फिर|दोबारा [से] शुरू|भेजो|भेजें|चाहिए; <message> भेजो|भेजें|शुरू|shuru|bhejo;
            <message> की|के [लिए] सदस्यता|सब्सक्राइब|subscribe; सब्सक्राइब|subscribe <message>;
            ^सब्सक्राइब करो|करें$; ^subscribe karo|karna$
        """,
        "my_data": """
            मेरा डेटा; मेरी जानकारी; मेरे बारे में; निजी जानकारी|डेटा; गोपनीयता; निजता; डेटा हटा*|मिटा*; mera data;
            meri jankari; privacy; mere baare
        """,
        "menu": "मेनू; मेन्यू; मीनू; विकल्प दिखा*; menu",
        "back": "^वापस; ^पीछे; वापस जा*|चल*; पीछे जा*; पिछला सवाल|कदम; wapas jao|chalo; peeche jao; पिछले",
    },
    elsewhere="मौसम; चुटकुला; कैलेंडर; अलार्म; बैंक; उड़ान; फिल्म; गाना; mausam; chutkula",
    asks="क्या; कैसे; कब; कहाँ; कौन; कितना; कितने; क्यों; kya; kaise; kab; kahan; kaun; kitna; kitne; kyon",
    code="कोड; कूपन; code; kod; coupon",
    not_english="",
    links="और; तथा; aur",
    decimal=".",
    tongues={
        "en": "अंग्रेज़ी इंग्लिश english angrezi",
        "es": "स्पेनिश स्पैनिश spanish",
        "pt": "पुर्तगाली portuguese",
        "fr": "फ्रेंच फ़्रेंच फ्रांसीसी french",
        "de": "जर्मन german",
        "it": "इतालवी इटालियन italian",
        "nl": "डच dutch",
    },
    at_sign="एट; at",
    ticked="हाँ; हां; सही; haan",
    unticked="नहीं; गलत; nahin",
    about="""
        नीति|नियम|शुल्क|जुर्माना ... रद्द; रद्द ... नीति|नियम|शुल्क|जुर्माना|पैसे; अगर ... रद्द;
        cancel* ... policy|niyam|charge|charges|fee|fees|paise; agar ... cancel
    """,
    also="""
        ^और; ^aur; भी; bhi; साथ में|ही; saath mein|me|hi; के अलावा; ke alawa; एक और; ek aur; जोड़*; jod
        do|dijiye|den|dena; add
    """,
    after_that="उसके|इसके|uske|iske बाद|baad; उसके तुरंत बाद; एक के बाद एक",
    same_time="उसी|वही|usi|wahi|same समय|टाइम|samay|time|waqt",
    same_day="उसी|usi|same दिन|din|day",
    mine="मेरा|मेरी|मेरे|mera|meri|mere अपॉइंटमेंट|बुकिंग|appointment|booking",
    bit_later="थोड़ा|थोड़ी|thoda|thodi [देर|der] बाद|baad [में|mein]; थोड़ा|thoda और लेट|late|देर",
    bit_earlier="थोड़ा|थोड़ी|thoda|thodi [देर|der] पहले|जल्दी|pehle|jaldi",
    reports="""
        इंतज़ार|इंतजार किया|कर|करते; intezaar|intezar kiya|kar|karte; दिन|दिनों|हफ्ते|हफ़्ते|हफ्तों|महीने|महीनों|साल
        पहले; din|hafte|mahine|saal pehle|pahle; लेट हूँ|हूं|हैं|हो|हुआ|हुई; late hu|hun|hoon|ho|hua|hui; मिनट देर|लेट;
        minute|minat|min late|der|deri; देर हो|हुई|हुआ; देरी हो|हुई; der|deri ho|hui|hua; जाम में; jam|traffic mein|me
    """,
    instead="की जगह; के बजाय; बजाय; के बदले; ki jagah; ke bajay|bajaye|badle; instead",
    hurt="""
        सीने|छाती में दर्द; तेज़|तेज बुखार; <treated> के बाद ... बुखार|चक्कर|एलर्जी|सूजन|दाने|उल्टी;
        सिर|स्कैल्प|त्वचा|स्किन|चेहरा|चेहरे|आंख|आंखें|आंखों|गला|होंठ ... जल|जलन|जली|जला|सूज|सूजन|छाले|खून|खुजली; जलन
        हो|है|बहुत; एलर्जी हो|रिएक्शन|हुई; एलर्जिक रिएक्शन; सांस नहीं|लेने; बेहोश; एम्बुलेंस; एंबुलेंस; ^[यह|ये] [एक]
        इमरजेंसी|आपातकाल [है]$; मेडिकल इमरजेंसी; असहनीय दर्द; बहुत खून; scalp|skin|chehra|aankh|aankhen ...
        jal|jalan|sujan|sooj; saans nahi|nahin; allergy ho|hui
    """,
    complains="""
        पैसे|पैसा वापस; रिफंड चाहिए|दो|करो|चाहता|चाहती; शिकायत है|करनी|करना|दर्ज; ^शिकायत$; बाल|बालों|नाखून|बर्बाद ...
        खराब|बर्बाद कर; बहुत खराब|बेकार|घटिया सर्विस|सेवा; घटिया; paise|paisa wapas|vapas; refund chahiye|do|karo;
        shikayat hai|karni|karna; baal ... kharab|barbad kar|kar;
        कोई नहीं है; यहाँ|यहां कोई नहीं; दरवाज़ा|दरवाजा|दुकान बंद ... अपॉइंटमेंट|बुकिंग; मज़ाक|मजाक है;
        शर्म की; koi nahi hai; mazak hai
    """,
    calm="साल पहले; बचपन में; पैच टेस्ट",
    jokes="हाहा; मजाक; मज़ाक; haha; lol; mazak; 😂; 🤣; 😅; 😆; 😜; 😉",
    ways="""
        कैसे रद्द|कैंसिल|कैंसल|बदल*; रद्द|कैंसिल|कैंसल कैसे; बाद में रद्द|कैंसिल|कैंसल|बदल* [कर] सक*; kaise
        cancel|radd|badal*; cancel|radd kaise; baad mein|me cancel|radd|badal*
    """,
    lets_go="""
        ^[चलो|अरे] रहने दो|दीजिए|दें$; ^[चलो|अरे] जाने दो|दीजिए|दें$; ^छोड़ो$; ^छोड़ दो|दीजिए$; ^कोई बात नहीं$; ^भूल
        जाओ|जाइए$; ^[chalo|are] rehne do$; ^[chalo|are] jaane do$; ^chhodo|chodo$; ^koi baat nahi|nahin$
    """,
    takes="""
        ^[हाँ|ठीक] यही|वही|यह|वह [वाला|वाली|ठीक] [है]$; ^[haan|ok] yehi|yahi|wahi [wala|wali|theek] [hai]$
    """,
    absent="""
        नहीं आ पाऊँगा|पाऊंगा|पाऊँगी|पाऊंगी|सकता|सकती|सकूँगा|सकूँगी [हूँ|सॉरी]$; nahi|nahin|nai aa
        paunga|paungi|sakta|sakti|sakunga|sakungi [hu|hun|hoon|sorry]$
    """,
    soonest="""
        जल्द|जल्दी से जल्द|जल्दी; जितनी|जितना जल्दी|जल्द; कभी भी; jald|jaldi se jald|jaldi; jitni|jitna jaldi;
        kabhi bhi; सबसे पहला|पहले खाली|वाला
    """,
    several="""
        दो|2|तीन|3|चार|4 लोग|लोगों|जनों|जने; मेरे और मेरे|मेरी; मैं और मेरा|मेरी|मेरे; do|2|teen|3|char|4
        log|logo|logon; mere aur mere|meri; main aur mera|meri|mere; हम|hum दोनों|दो|तीन|dono|do|teen
    """,
    comes="""
        क्या मैं|हम ... आ सकता|सकती|सकते; kya main|mai|hum ... aa sakta|sakti|sakte; मैं|main ... आ|aa
        सकता|सकती|sakta|sakti
    """,
    services={
        "none": """
            दरवाज़े|दरवाजे|दीवार का रंग; किस रंग का; darwaze|diwar ka rang; kis rang ka; बिजली कट|कटौती;
            bijli cut; फोटो भेजो|भेजें|भेजिए; photo bhejo|bhejna
        """,
        "haircut": """
            बाल कट*|कटवा*|काट*|कटिंग|छोटे; हेयरकट; हेयर कट|कटिंग; baal|bal
            kat*|katwa*|kaat*|cut|cutting|chhote; haircut; hair cut*; cutting; कटिंग; बालों की|को
            कटिंग|कट*|कट; baalo|balo ki|ko cutting|kat*; ट्रिम; trim; बाल ... कटवा*|काट*|ट्रिम; baal|bal ...
            katwa*|kaat*|kat*|trim; नाई
        """,
        "fringe": "फ्रिंज; बैंग्स; fringe; bangs",
        "beard": """
            दाढ़ी; दाढी; daadhi; dadhi; darhi; दाढ़ी बनवा*|ट्रिम|सेट|बना*|कट*; beard; बियर्ड; मूंछ; मूछ;
            moonch; daadhi|dadhi banwa*|trim|set|bana*|kat*
        """,
        "shave": "शेव; शेविंग; shave; shaving; शेव करवा*; हजामत; hajamat",
        "colour": """
            कलर; रंग; बाल|बालों ... रंग*|कलर|डाई; हेयर कलर|डाई; डाई; hair colour|color|dye|dai; colour;
            color; baal|bal|balo|baalo ... rang*|color|colour|dye; रंगवा*; rangwa*; डाई करवा*; जड़ें; रूट
            टचअप; root touch*; मेहंदी बालों; dye; touchup
        """,
        "highlights": """
            हाइलाइट; हाइलाइट्स; हाईलाइट्स; highlights; highlight; स्ट्रीक्स; streaks; बालायाज; balayage;
            ओम्ब्रे; ombre
        """,
        "blow_dry": """
            ब्लो ड्राई|ड्रायर; ब्लोड्राई; blow dry; blowdry; बाल|बालों ... धो*|धुल*; baal|bal ...
            dho*|dhul*; hair wash; हेयर वॉश
        """,
        "styling": """
            हेयर स्टाइल*; हेयरस्टाइल*; जूड़ा; hair style|styling; hairstyle; चोटी; juda; ब्राइडल हेयर;
            bridal hair; choti; updo
        """,
        "perm": "पर्म; परमिंग; perm; perming; घुंघराले बाल; ghunghrale",
        "straightening": """
            स्ट्रेटनिंग; हेयर स्ट्रेटनिंग; केराटिन; keratin; straightening; hair straightening; बाल सीधे;
            baal|bal seedhe; स्मूदनिंग; smoothening; smoothning; रीबॉन्डिंग; rebonding
        """,
        "extensions": "एक्सटेंशन; हेयर एक्सटेंशन; hair extension|extensions; extensions; एक्सटेंशन्स",
        "manicure": """
            मैनीक्योर; मेनीक्योर; मैनिक्योर; manicure; नाखून; nakhun; naakhun; नेल; नेल्स; nails; नेल पॉलिश;
            nail polish; नाखून ... बनवा*|कर*; मेनिक्योर
        """,
        "pedicure": """
            पेडीक्योर; पैडीक्योर; पेडिक्योर; pedicure; पैर|पैरों के|की नाखून|सफाई; pair|pairo ke|ki
            nakhun|safai; पैडिक्योर
        """,
        "gel": """
            जेल; जेल नेल्स|नेल|नाखून|पॉलिश; gel nails|polish|nail; gel; एक्रिलिक; acrylic; नेल एक्सटेंशन;
            nail extension|extensions|art; नेल आर्ट; नाखून; nails; नेल्स; nakhun
        """,
        "facial": """
            फेशियल; फेसियल; facial; fecial; चेहरे|फेस की|का सफाई|क्लीनअप|मसाज; क्लीनअप; cleanup; clean up;
            फेस क्लीनअप; face cleanup|pack; पीलिंग
        """,
        "massage": "मसाज; मालिश; massage; maalish; malish; बॉडी मसाज; body massage; हेड मसाज; चंपी; champi",
        "waxing": """
            वैक्सिंग; वैक्स; waxing; wax; बाल हटवा*|हटा*; वैक्स करवा*; baal|bal hatwa*|hata*; लेज़र हेयर;
            laser hair removal; ब्लीच; bleach
        """,
        "brows": """
            आइब्रो; आईब्रो; भौंहें; भौं; eyebrow; eyebrows; आइब्रो बनवा*; थ्रेडिंग; threading; eyebro; ibro;
            brows
        """,
        "lashes": """
            पलकें; लैशेज; लैश; lashes; eyelash; eyelashes; लैश एक्सटेंशन; lash extension|extensions|lift;
            आईलैश
        """,
        "make_up": """
            मेकअप; मेकप; makeup; make up; ब्राइडल मेकअप; bridal makeup; दुल्हन मेकअप; पार्टी मेकअप; party
            makeup
        """,
        "tan": "टैनिंग; स्प्रे टैन; spray tan; tanning; सोलैरियम",
        "tattoo": "टैटू; टेटू; tattoo; tatoo; गोदना; tattoos; टैटु",
        "piercing": "पियर्सिंग; piercing; कान|नाक छिदवा*|छेद*; kaan|naak chhidwa*|chidwa*|chhed*; पीयर्सिंग",
        "check_up": """
            चेकअप; चेक अप; जांच; जाँच; checkup; check up; दांत|दांतों की जांच; जांच करवा*; daant|dant
            check*; jaanch; janch; रूटीन चेकअप
        """,
        "hygiene": """
            दांत|दाँत|दांतों|दाँतों ... सफाई|साफ|क्लीनिंग; दांतों की सफाई; daant|dant|daanto|danto ...
            safai|saaf|cleaning; teeth|dental cleaning|clean; टीथ|डेंटल क्लीनिंग; स्केलिंग; scaling; डेंटल
            हाइजीन
        """,
        "filling": """
            फिलिंग; filling; दांत|दांतों|दाँत में|की|का कीड़ा|फिलिंग|छेद; कैविटी; cavity; दांत भरवा*;
            daant|dant bharwa*; keeda
        """,
        "whitening": """
            व्हाइटनिंग; वाइटनिंग; whitening; दांत|दांतों|दाँत ... सफेद|चमक*|व्हाइटनिंग; daant|dant ...
            safed|chamk*; teeth whitening
        """,
        "x_ray": "एक्स रे; एक्सरे; x ray; xray; x rays",
        "physiotherapy": "फिजियोथेरेपी; फिजियो; फ़िज़ियोथेरेपी; physio*; fizio*; फिजिओथेरपी",
        "osteopathy": "ऑस्टियोपैथी; osteopath*; ओस्टियोपैथी",
        "vaccination": "टीका; टीकाकरण; वैक्सीन; vaccin*; teeka; tika; टीका लगवा*; वैक्सीनेशन",
        "blood_test": """
            ब्लड टेस्ट|जांच|सैंपल; खून की जांच|जाँच; blood test|sample; khoon ki jaanch|janch|test; रक्त
            जांच|परीक्षण
        """,
        "eye_test": """
            आंख|आंखों|आँख|आँखों|आई ... जांच|जाँच|टेस्ट|चेक*; eye test|check*; aankh|aankhon|ankh ...
            jaanch|janch|test|check*; नज़र चेक; चश्मे का नंबर; chashme ka number
        """,
        "consultation": "परामर्श; कंसल्टेशन; सलाह; consultation; consult; कंसल्ट; salah",
        "first_visit": """
            पहली बार|विज़िट|मुलाकात|मीटिंग|परामर्श; pehli baar|visit|mulaqat; first visit|time|consultation;
            नया|नए मरीज|मरीज़|ग्राहक; naya patient|customer
        """,
        "yoga": "योग; योगा; yoga; योगासन",
        "pilates": "पिलाटे; पिलाटेस; पाइलेट्स; pilates",
        "training": """
            पर्सनल ट्रेनिंग|ट्रेनर; personal training|trainer; ट्रेनिंग; ट्रेनर; जिम ट्रेनर; training;
            workout; वर्कआउट
        """,
        "dance": "डांस; नृत्य; dance; डांस क्लास; nritya; salsa; भरतनाट्यम; साल्सा",
        "music": """
            संगीत; गिटार; पियानो; sangeet; guitar|piano|music|tabla|singing
            class|classes|lesson|lessons|seekhna|sikhna; संगीत क्लास; गाना सीखना; तबला; guitar; piano;
            म्यूजिक क्लास
        """,
        "tour": "टूर; भ्रमण; tour; गाइडेड टूर; guided tour; city tour; सैर; शहर भ्रमण",
        "tasting": "टेस्टिंग; चखना; tasting; वाइन टेस्टिंग; wine tasting",
        "car_service": """
            कार|गाड़ी|गाडी ... सर्विस|सर्विसिंग|रिपेयर|मरम्मत|ठीक; सर्विसिंग; gaadi|gadi|car ...
            service|servicing|repair|theek; तेल बदल*; ऑयल चेंज; oil change; servicing; मरम्मत
        """,
        "tyres": "टायर; टायर बदल*; tyre; tyres; tire change; पंक्चर; puncture; टायर्स",
        "car_wash": """
            कार|गाड़ी|गाडी ... धो*|धुल*|वॉश|सफाई|साफ; कार वॉश; car wash; gaadi|gadi|car ...
            dho*|dhul*|wash|saaf; कारवॉश
        """,
        "bike_service": """
            साइकिल|बाइक ... सर्विस|रिपेयर|मरम्मत|ठीक|सर्विसिंग; cycle|bike ...
            service|servicing|repair|theek; सर्विसिंग; servicing; मरम्मत
        """,
        "grooming": """
            ग्रूमिंग; grooming; कुत्ते|डॉग|पेट|बिल्ली ... ग्रूमिंग|नहला*|बाल|कटिंग|नहाना;
            kutte|dog|pet|billi ... grooming|nehla*|nahla*|baal|haircut; डॉग ग्रूमिंग
        """,
        "photo": """
            फोटो; फ़ोटो; photo; photos; पासपोर्ट फोटो; passport photo|size; फोटोशूट; photoshoot; photo
            shoot; पासपोर्ट साइज
        """,
        "child": """
            बच्चा; बच्चे; बच्चों; बच्ची; बेटा; बेटी; बेटे; bachcha; bachche; bacche; bachon; bachchon; beta;
            beti; bete; किड्स; kids; लड़का; लड़की; बेबी
        """,
        "man": "पुरुष; पुरुषों; मर्द; आदमी; purush; mard; aadmi; पति; pati; जेंट्स; gents; mens; men; पापा; लड़कों",
        "woman": "महिला; महिलाओं; औरत; mahila; aurat; पत्नी; patni; लेडीज; लेडीज़; ladies; women; womens; मम्मी",
    },
    gifts="""
        गिफ्ट|उपहार|गिफ़्ट कार्ड|वाउचर|कूपन; gift card|voucher|cards|vouchers
    """,
    late="""
        लेट हूँ|हूं|हैं|हो|हुआ|हुई; late hu|hun|hoon|ho|hua|hui; मिनट देर|लेट; minute|minat|min
        late|der|deri; देर हो|हुई; देरी हो|हुई; der|deri ho|hui; देर से
        पहुँच*|पहुंच*|आऊँगा|आऊंगा|आऊँगी|आऊंगी; जाम में; jam|traffic mein|me
    """,
)
