"""English: the words in which customers speak of days, times and what they want."""

from flows.hears.words.shape_dates import Dates
from flows.hears.words.shape_meanings import Meanings

# --- Dates and times ---

DATES = Dates(
    numbers={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "ninety": 90,
        "two thousand": 2000,
    },
    amounts={"a couple of": 2, "a couple": 2, "couple of": 2, "a few": 3, "few": 3, "several": 3},
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    },
    ordinal_marks=("st", "nd", "rd", "th"),
    articles=("a", "an", "one"),
    fractions={
        "quarter": 15, "a quarter": 15, "half": 30, "half a": 30, "half an": 30, "three quarters": 45,
        "three quarters of an": 45, "quarter of an": 15, "a quarter of an": 15, "three-quarters": 45,
        "three-quarters of an": 45,
    },
    before_hour={"half": 30},
    of_month=("of",),
    dotted=("st",),
    weekdays=(
        ("monday", "mon", "mondays", "monday's"),
        ("tuesday", "tue", "tues", "tuesdays", "tuesday's"),
        ("wednesday", "wed", "weds", "wednesdays", "wednesday's"),
        ("thursday", "thu", "thur", "thurs", "thursdays", "thursday's"),
        ("friday", "fri", "fridays", "friday's"),
        ("saturday", "sat", "saturdays", "saturday's"),
        ("sunday", "sun", "sundays", "sunday's"),
    ),
    months=(
        ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
        ("july", "jul"), ("august", "aug"), ("september", "sep", "sept"), ("october", "oct"), ("november", "nov"),
        ("december", "dec"),
    ),
    days={
        "today": 0, "todays": 0, "today's": 0, "this day": 0, "tdy": 0, "2day": 0, "the same day": 0, "same day": 0,
        "tomorrow": 1, "tomorrows": 1, "tomorrow's": 1, "tmrw": 1, "tmw": 1, "tmr": 1, "tmrrw": 1, "tomoz": 1,
        "tomo": 1, "2moro": 1, "2morrow": 1, "2mrw": 1,
        "day after tomorrow": 2, "the day after tomorrow": 2, "day after tmrw": 2, "the day after tmrw": 2,
        "overmorrow": 2, "in a fortnight": 14, "a fortnight today": 14, "a week today": 7, "week today": 7,
        "a week tomorrow": 8,
        "a week from now": 7, "week from now": 7, "same day next week": 7, "next week same day": 7,
        "this day next week": 7, "the same day next week": 7, "a fortnight from now": 14, "in two fortnights": 28,
        "week tomorrow": 8, "yesterday": -1, "the day before yesterday": -2, "day before yesterday": -2,
    },
    part_days={
        "tonight": (0, "night"), "tonite": (0, "night"), "2night": (0, "night"), "2nite": (0, "night"),
        "tonight's": (0, "night"), "last night": (-1, "night"),
    },
    holidays={
        "new year's day": "1-1", "new years day": "1-1", "new year day": "1-1", "new year": "1-1",
        "new year's": "1-1",
        "new years": "1-1", "valentine's day": "2-14", "valentines day": "2-14", "valentine's": "2-14",
        "valentines": "2-14", "st patrick's day": "3-17", "st patricks day": "3-17", "good friday": "easter-2",
        "easter": "easter", "easter sunday": "easter", "easter monday": "easter+1", "independence day": "7-4",
        "halloween": "10-31", "veterans day": "11-11", "remembrance day": "11-11", "thanksgiving": "11 thu 4",
        "thanksgiving day": "11 thu 4", "black friday": "11 thu 4 1", "cyber monday": "11 thu 4 4",
        "christmas eve": "12-24", "xmas eve": "12-24",
        "christmas": "12-25", "christmas day": "12-25", "xmas": "12-25", "boxing day": "12-26",
        "new year's eve": "12-31", "new years eve": "12-31", "nye": "12-31", "labor day": "9 mon 1",
        "labour day": "5-1", "memorial day": "5 mon -1", "columbus day": "10 mon 2", "mlk day": "1 mon 3",
        "mother's day": "5 sun 2", "mothers day": "5 sun 2", "father's day": "6 sun 3", "fathers day": "6 sun 3",
        "presidents day": "2 mon 3", "presidents' day": "2 mon 3", "president's day": "2 mon 3",
        "martin luther king day": "1 mon 3", "ash wednesday": "easter-46", "shrove tuesday": "easter-47",
        "pancake day": "easter-47", "mardi gras": "easter-47", "fat tuesday": "easter-47",
        "palm sunday": "easter-7", "maundy thursday": "easter-3", "holy thursday": "easter-3",
        "holy saturday": "easter-1", "ascension day": "easter+39", "pentecost": "easter+49",
        "whit sunday": "easter+49", "whit monday": "easter+50", "corpus christi": "easter+60",
        "cinco de mayo": "5-5", "veteran's day": "11-11", "veterans' day": "11-11", "epiphany": "1-6",
        "all souls day": "11-2", "all saints' day": "11-1", "groundhog day": "2-2", "flag day": "6-14",
        "canada day": "7-1", "australia day": "1-26", "anzac day": "4-25", "st george's day": "4-23",
        "st andrew's day": "11-30", "st nicholas day": "12-6", "eve of christmas": "12-24",
        "the night before christmas": "12-24", "night before christmas": "12-24", "saint patrick's day": "3-17",
        "saint patricks day": "3-17", "saint valentine's day": "2-14", "indigenous peoples' day": "10 mon 2",
        "christmas morning": "12-25", "xmas day": "12-25",
        "april fools": "4-1", "april fools day": "4-1", "may day": "5-1", "earth day": "4-22",
        "international workers day": "5-1", "international workers' day": "5-1", "juneteenth": "6-19",
        "guy fawkes": "11-5", "bonfire night": "11-5", "women's day": "3-8", "all saints day": "11-1",
    },
    edges={
        "end of": "end", "late": "end", "the end of": "end", "towards the end of": "end",
        "beginning of": "start", "the beginning of": "start", "start of": "start", "the start of": "start",
        "early": "start", "mid": "middle", "middle of": "middle", "the middle of": "middle", "mid of": "middle",
    },
    now=("now", "right now", "straight away", "right away", "immediately",
         "at once", "just now"),
    day_from={"the eve of": -1, "eve of": -1, "on the eve of": -1},
    this=("this", "this coming", "this upcoming", "the coming", "coming", "upcoming", "the upcoming", "of this",
          "the current", "current", "of the current"),
    next=("next", "nxt", "the next", "this next", "of the next"),
    following=("following", "the following"),
    last=("last", "the last", "past", "previous"),
    after_next=("after next",),
    a_week_on={"week": 1, "fortnight": 2, "a week on": 1, "week on": 1, "two weeks on": 2, "a fortnight on": 2,
               "a week from": 1, "week from": 1, "a fortnight from": 2, "fortnight from": 2},
    day_lead=("on the", "on", "for the", "by the", "until the", "till the", "from the", "before the", "after the",
              "since the", "to the", "around the", "the date", "day"),
    nothing=("asap", "as soon as possible", "as early as possible", "good morning", "good afternoon", "good evening",
        "good night", "goodnight", "gm", "morning all",
             "may i", "may we", "may have", "may be", "may not", "may need", "second visit", "a second",
             "a sec", "wait a minute", "just a minute", "a day off", "every day", "all day", "have a",
             "the other day", "some day", "these days", "day by day", "at all", "24 7", "24/7",
             "sun cream", "sun tan", "sun bed", "fri ed", "first time", "second time", "second hand", "half price",
             "night cream", "at first", "at last", "seconds", "happy new year", "merry christmas", "happy christmas",
             "merry xmas", "happy xmas", "happy easter", "happy friday", "happy monday", "happy halloween",
             "happy holidays", "happy thanksgiving", "happy valentine's day", "next to", "next door", "next time",
             "good weekend", "nice weekend", "great weekend",
             "lovely weekend", "good day",
             "nice day", "great day", "lovely day", "lovely evening", "nice evening", "with april", "with may",
             "with june", "with august", "can april", "can june", "is april", "is june", "is may", "does june",
             "does april", "one night", "1 night", "a night", "how are you today",
             "how are you doing today",
        "one of", "all for today", "all today", "help today", "thanks for today", "one more", "one at a time",
        "come back", "coming back", "came back", "get back", "be back", "call back", "call me back", "look forward",
        "looking forward"),
    weak=("may", "march", "mar", "sat", "sun", "wed", "second"),
    units={
        "minute": ("minute", "minutes", "min", "mins", "minutes'"),
        "hour": ("hour", "hours", "hr", "hrs", "h"),
        "day": ("day", "days"),
        "week": ("week", "weeks", "wk", "wks", "week's", "weeks'"),
        "weekend": ("weekend", "weekends", "wkend"),
        "month": ("month", "months", "mo", "mos", "month's"),
        "year": ("year", "years", "yr", "yrs"),
    },
    parts={
        "dawn": ("dawn", "small hours", "early hours"),
        "morning": ("morning", "mornings", "morn", "the morning", "in the morning", "early morning", "late morning",
                    "first thing", "1st thing", "first thing in the morning", "1st thing in the morning"),
        "noon": ("lunch", "lunchtime", "lunch time"),
        "afternoon": ("afternoon", "afternoons", "arvo", "aft", "this arvo", "early afternoon", "late afternoon"),
        "evening": ("evening", "evenings", "eve", "early evening", "late evening", "eves",
                    "last thing", "late in the day"),
        "night": ("night", "nights", "nite", "late night", "overnight"),
    },
    clock={
        "noon": "12:00", "midday": "12:00", "mid day": "12:00", "noontime": "12:00", "noonish": "12:00",
        "midnight": "0:00",
        "mid night": "0:00", "midmorning": "10:00", "mid morning": "10:00", "mid-day": "12:00",
        "mid-morning": "10:00", "mid-afternoon": "14:00", "midafternoon": "14:00",
        "mid afternoon": "14:00",
    },
    am=("am",),
    pm=("pm",),
    am_marks=("a",),
    pm_marks=("p",),
    oclock=("o'clock", "oclock", "o clock", "clock", "h", "ish", "-ish", "sharp", "hundred hours", "hundred hrs"),
    at=("at", "@"),
    set_to=("does", "make it", "let's do", "lets do", "let's say", "lets say", "how about", "what about", "say"),
    oh=("oh", "o"),
    past=("past", "after"),
    to=("to", "till", "til", "before", "of"),
    around=("around", "about", "approximately", "roughly", "circa", "ca", "approx", "ish", "-ish", "under",
        "less than",
        "just under", "just over", "somewhere around"),
    after=("after", "later than", "past", "not before", "no earlier than", "any time after", "anytime after",
        "since",
        "but not before", "but no earlier than"),
    before=("but not after", "but no later than", "before", "earlier than", "by", "no later than", "not after",
    "latest", "at the latest"),
    between=("between", "in between", "betw"),
    both=("and", "n"),
    start=("from", "starting", "starting at", "starting from", "beginning", "as of"),
    until=("to the", "until the", "till the", "through the", "until", "till", "til", "to", "through", "thru"),
    either=("or",),
    within=("in", "within", "in the next"),
    ago=("ago",),
    shift={"later": 1, "earlier": -1, "sooner": -1},
    push={
        "back": 1, "delay": 1, "postpone": 1, "put off": 1, "forward": -1, "prepone": -1, "it up": -1, "move up": -1,
        "appointment up": -1, "booking up": -1,
    },
    from_now=("from now", "later", "hence", "from today", "on from now", "time"),
    since=("after", "after the", "from the", "from", "following", "past"),
    ahead_of=("before", "before the", "ahead of", "prior to"),
    glue=("of", "of the month of", "the", "in the", "at the", "in", "on", "for", "at", "during the", "during",
        "for the", "of the", "s"),
    not_that=("no,", "doesn't work", "does not work", "won't work", "doesn't suit", "isn't good", "is no good",
        "is not good",
              "isn't possible", "is not possible", "isn't an option", "is too early", "is too late", "is bad",
              "doesn't work for me", "won't do", "is out", "is full", "isn't great"),
    not_this=("every", "each", "every other", "every second", "can't do", "can't", "i can't do", "i can't make",
        "i can't come", "i'm busy on", "cannot", "cannot do", "can not do",
              "can't make", "can't come", "cannot make", "busy on", "busy at", "unavailable", "unavailable on",
              "any day but", "any time but", "but not", "have a great", "have a good", "have a nice",
              "have a lovely", "enjoy your", "not available", "not free", "not", "isn't", "instead of", "rather than",
              "except", "except for", "anything but"),
    move=("move", "change", "reschedule", "rebook", "shift", "moved", "changed", "switch", "push", "swap"),
    things=(
        "people", "persons", "person", "ppl", "pax", "guests", "guest", "adults", "adult", "kids", "kid", "children",
        "child", "friends", "friend", "others", "of us", "of them", "dogs", "seats", "seat", "tickets", "ticket",
        "rooms", "room", "tables", "table", "nights", "visits", "visit", "times", "floor", "option", "options",
        "stars", "star", "pounds", "euros", "dollars", "bucks", "gbp", "usd", "eur", "percent", "years old", "yo",
        "in total", "in the party", "in my party", "in our party", "guys", "ladies", "girls", "boys", "members",
        "total", "cars", "one", "ones", "appointments", "bookings", "hourly", "altogether", "place", "places",
        "covers", "session", "sessions", "massage", "massages", "treatment", "treatments", "haircut", "haircuts",
        "towels", "bags", "beds", "inch", "inches", "price", "cuts", "facials",
        "baby", "babies", "toddlers", "colleagues", "birthday", "anniversary", "choice",
    ),
    lasting=("takes", "take", "lasts", "lasting", "took", "duration of", "length of", "for a total of"),
    stays=("night", "nite"),
    turns=("in line", "in the queue", "time", "visit", "one", "floor", "person", "birthday", "appointment", "try",
        "attempt", "choice", "grade"),
    numbered=("room", "table", "number", "no", "nr", "flight", "gate", "suite", "apt", "apartment", "unit", "bus",
              "line", "route", "highway", "party of", "group of", "table for", "tables for", "option", "size",
              "level",
              "all of", "total of", "we are", "we're", "there are", "i'm", "i am", "there's", "it's for", "rated",
              "seats for", "age", "aged", "version", "code", "pin", "order",
              "ticket",
              "studio", "channel", "episode", "chapter", "bed for", "us"),
    streets=("street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "boulevard", "blvd", "way",
             "court", "square", "place", "highway", "parkway", "terrace", "close", "plaza"),
    not_near=("match", "sundae", "monkey", "mandate", "warning", "mounting", "moaning", "friends", "evenly", "today",
              "sundry", "money"),
    asks_time=("what time", "which time", "at what hour", "how late", "the time"),
    asks_past=("last", "recently"),
    asks_day=("which day", "what day", "what date", "which date", "when"),
    month_first=("US", "PH", "US-POSIX"),
    hours="written",
    two_meanings=("second",),
)  # fmt: skip

# --- Meanings ---
MEANINGS = Meanings(
    polite="please; pls; plz; plss; kindly; um; uh; uhh; uhm; umm; hmm; hm; oh; ah; just; ok so; ai; siri; alexa",
    yes="""
        no thats right; no thats correct; no youre right; no you are right;
        yes; yep; yeah; yea; yup; yap; yeap; yess; yas; ya; yah; aye; sure; sure thing; of course; absolutely;
        definitely; certainly; surely; indeed; affirmative; uh huh; mhm; mm hmm; mmhmm; yes sir; yessir; yes maam;
        yes please; for sure; by all means; no problem;
        no worries; you bet; okey dokey; okie dokie; alrighty; righto; yh; y
    """,
    no="""
            absolutely no; definitely no; most definitely not; certainly no;
        no; nope; nah; naw; nay; no thanks; no thank you; not really; not now; not yet; not today; not at all; no way;
        hell no; heck no; maybe later; possibly later; probably later; perhaps some other time; maybe some other time;
        later maybe; perhaps later; maybe another time; another time; some other time; not for now;
        perhaps another time; perhaps at a; not for me; absolutely not; definitely not; certainly not; of course not;
        i dont think so; id rather not; rather not; noo; nooo; nopes; no siree; no maam; nuh uh; uh uh; by no means;
        under no circumstances; n
    """,
    fine="""
        ok; okay; okey; k; kk; alright; all right; right; correct; exactly; precisely; totally; go ahead; go for it;
        do it; lets do it; please do; sounds good; sounds great; perfect; great; fine; thats fine; thats right;
        thats correct; works for me; that works; i do; gladly; why not; agreed; confirmed; confirm; deal; roger; cool
    """,
    hedges="maybe; perhaps; possibly; possible; might",
    but="but; except; although; however; only; unless; if",
    all="""
        all; all of them; all of these; all of those; everything; each of them; every one; both; both of them;
        all the above
    """,
    option="""
        option; number; no; nr; choice; the; one; answer; item; pick; take; i; ill; id; like; want; go; for; my; is;
        it
    """,
    any="""
        any; whatever time; any time works; any time is fine; anything works;
        anyone; any one; any of them; any of those; any of these; any will do; any is fine; anything; whichever;
        whatever; either; either one; either is fine; it doesnt matter; doesnt matter; i dont mind; dont mind;
        dont care; i dont care; no preference; all the same; you choose; you decide; you pick; surprise me; up to you;
        anybody; the first available; first available;
        the earliest; earliest; as early as possible; next available; the next available; next free; next free one;
        the soonest; soonest; whenever; whenever is fine; whenever you can; any day; any time; anytime
    """,
    none="""
        none; none of these; none of those; none of them; none of the above; neither; neither of them; nothing;
        not any of these; no one; nobody; something else; none fits; none work; none of these work; nothing fits
    """,
    skip="""
        skip; skip it; skip this; skip that; skip this one; skip this question; can i skip; can i skip it;
        can i skip this; can i skip that; may i skip; may i skip this; could i skip this; id like to skip;
        i want to skip; ill skip; ill skip this one; i skip; let me skip; id rather not say; rather not say;
        prefer not to say; i prefer not to say; id prefer not to say; next question; do i have to answer;
        do i have to; is this required; leave it empty
    """,
    sooner="""
        the earlier one; earlier one; the earlier; the early one; early one; the earliest one; the first one;
        the sooner one; sooner one; the soonest one
    """,
    later="""
        the later one; later one; the later; the late one; late one; the latest; latest; the latest one; the last one;
        last one; the last
    """,
    joins="and; or; plus; also; as well as; with",
    numbers="""
        zero|nil; one|once; two|couple|twice|pair; three|thrice; four; five; six; seven; eight; nine; ten; eleven;
        twelve|dozen; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty
    """,
    tens="thirty; forty|fourty; fifty; sixty; seventy; eighty; ninety; hundred|a hundred|one hundred",
    tens_join="and",
    half="and a half; and half",
    ordinals="""
        first|1st; second|2nd; third|3rd; fourth|4th; fifth|5th; sixth|6th; seventh|7th; eighth|8th; ninth|9th;
        tenth|10th
    """,
    last="last; bottom; final",
    stars="star; stars; point; points; out",
    out_of="of; out of; from; over",
    name_leads="""
        my name is; my names; the name is; name is; i am; im; this is; its; it is; call me; name; under;
        under the name; they call me; you can call me; put it under; hi im; hello im; hi i am; hello my name is
    """,
    money="dollar; dollars; bucks; buck; pound; pounds; quid; euro; euros; cents; pence; usd; gbp; eur",
    anywhere={
        "menu": "menu; main menu; the menu; show menu; home; options",
        "back": "back; go back; step back; previous; one step back; take me back",
        "cancel": """
            cancel; end; quit; exit; abort; never mind; nevermind; forget it; cancel this; cancel that; cancel it
        """,
        "help": "help; help me; info; i need help; what can you do; what can i do here",
        "human": """
            human; agent; a human; real person; operator; representative; talk to a human; speak to a human;
            talk to a person; speak to someone; talk to someone; talk to a real person; speak to a real person; staff
        """,
        "stop": """
            stop; stop all; stopall; unsubscribe; unsubscribe me; unsub; opt out; optout; opt me out; i opt out;
            revoke; remove; remove me; remove my name; remove my number; take me off; take me off this list;
            take me off the list; take me off your list; stop to quit; stop to end; stop quit; stop end; stop 2 quit;
            stop messages; stop texts; stop promotions; stop marketing; no more messages; no more texts; stop sms
        """,
        "start": "start; unstop; subscribe; opt in; optin; resubscribe; subscribe me",
        "language": "language; languages; change language; other language; another language",
    },
    starts={
        "book": """
            book; reserve; new booking; new appointment; make a booking; make an appointment; book an appointment
        """,
        "my_bookings": """
            my bookings; my booking; bookings; my appointments; my appointment; my reservations; my reservation;
            show my bookings; show my appointments
        """,
        "move": "move; reschedule; change my booking; move my booking; move my appointment; change my appointment",
        "cancel_booking": "cancel my booking; cancel my appointment; cancel my reservation; cancel booking; unbook",
        "hours": "hours; opening hours; opening times; when are you open; are you open; business hours",
        "where": "where; where we are; address; location; directions; where are you; how do i get there; parking",
        "call_me": "call me; call me back; callback; call back; please call me; ring me; phone me",
        "prices": "prices; price; price list; pricing; rates; how much; how much is it; costs",
        "promotion": "promotion; promotions; promo; offers; offer; deals; discount; discounts; voucher; coupons",
        "my_data": "my data; delete my data; what do you know about me; export my data; forget me; privacy",
    },
    classes={
        "kin": """
            husband wife partner boyfriend girlfriend mum mom mother dad father boss family kids daughter son sister
            brother friend
        """,
        "treated": """
            vaccine vaccination jab shot booster injection treatment procedure operation surgery filling
            extraction laser peel botox filler waxing massage facial dye medication tablets
        """,
        "weekday": """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
            saturdays sundays mon tue tues wed weds thu thurs fri sat sun tomorrows
        """,
        "occasion": "day night evening one weekend time week morning afternoon rest trip holiday",
        "standing": "valid confirmed active booked set still on good ok correct at for",
        "engagement": "booking appointment appointments appt reservation reservations meeting meetings session",
        "day": "today tomorrow tmrw tmr tonight monday tuesday wednesday thursday friday saturday sunday weekend",
        "service": """
            haircut cut trim massage manicure pedicure facial checkup cleaning shave wax blowdry treatment session
        """,
        "darling": """
            awesome amazing great lifesaver star best doll angel sweet sweetheart gem legend treasure
            wonderful brilliant fantastic excellent terrific superb super
        """,
        "staff": "human agent manager operator representative rep supervisor receptionist",
        "booking": """
            booking bookings reservation reservations appointment appointments appt appts table tables visit slot
        """,
        "plan": """
            booking bookings reservation reservations appointment appointments appt dinner lunch visit table session
        """,
        "bookable": """
            booking appointment appointments appt reservation reservations table tables room rooms suite slot slots
            session visit meeting meetings accommodation consultation treatment seat seats
        """,
        "free": "free available open availability vacant vacancy vacancies availabilities",
        "drop": """
            cancel cancels canceled cancelled canceling cancelling cancellation cancelation delete remove erase nix
            scrap drop undo abort scratch void withdraw rescind retract annul
        """,
        "alter": """
            change modify amend alter update upgrade edit move reschedule shift postpone delay adjust push rearrange
            extend changing moving modifying amendment amendments swap bring switch modified
            amended updating adjusting
        """,
        "verify": "confirm verify check ensure validate sure doublecheck recheck see",
        "not": """
            not no never dont doesnt didnt isnt wasnt arent werent cant cannot couldnt wont wouldnt shouldnt hasnt
            havent aint nothing nobody hardly nor neither without
        """,
        "right": """
            right correct correctly true exact exactly accurate accurately perfect perfectly good great fine ok okay
            valid proper excellent wonderful amazing fantastic awesome nice cool super lovely brilliant works work
            affirmative factual fact facts well right alright splendid superb marvelous yes fair sense terrific ideal
            acceptable spot
        """,
        "wrong": """
            wrong wrongly incorrect incorrectly false untrue erroneous invalid mistake mistakes mistaken mistakenly
            error errors misunderstood misunderstand misheard messed inaccurate nonsense
        """,
        "speak": """
            speak talk chat speaking talking spoken write text reply respond answer converse communicate translate
            responding responses speech respond replies understand instructions use using conversation
        """,
        "reach": "speak talk chat speaking talking write connect transfer pass put hand reach contact refer escalate",
        "human": """
            human humans person people someone somebody agent representative rep operator manager supervisor
            receptionist advisor adviser staff team employee reception colleague boss owner anyone anybody assistant
            consultant restaurant
        """,
        "tongue": """
            hindi arabic turkish chinese mandarin cantonese japanese russian korean polish greek swedish norwegian
            danish finnish hebrew swahili urdu bengali punjabi ukrainian czech romanian hungarian thai vietnamese
            tagalog filipino indonesian malay latin gaelic irish welsh catalan persian farsi espanol francais deutsch
            italiano portugues
        """,
        "say": """
            say tell repeat speak ask hear said told play show explain state read heard saying asking do try go run
            send give phrase word write spoke voice
        """,
        "lists": """
            list lists system database contacts records directory group chat here this that it messages texts marketing
            file
            broadcast broadcasts campaign campaigns
        """,
        "send": """
            sending texting messaging contacting emailing mailing writing spamming harassing bothering pestering
        """,
        "subscribe": """
            subscribe subscribed subscribing resubscribe
        """,
        "message": """
            message messages communication communications text texts sms msg msgs email emails ads ad adverts
            advertising marketing promotion
            promotions promos promo newsletter newsletters spam notifications alerts offers updates whatsapps
        """,
        "talk": """
            talking talk chatting chat speaking speak conversing conversation discussion convo communicating talked
            chatted spoke
        """,
        "pleasant": """
            great good nice lovely pleasure pleasant enjoyed enjoyable awesome glad fun wonderful amazing delightful
            happy joy fantastic
        """,
        "have": "have got made had booked",
        "fix": """
            changed checked examined inspected repaired fixed done cut coloured colored dyed trimmed cleaned serviced
            washed waxed polished replaced tuned rotated styled shaved massaged treated painted
        """,
        "look": "look check inspect fix repair see examine handle deal",
        "trade": """
            mechanic someone somebody anyone hairdresser barber dentist doctor therapist stylist masseuse specialist
            who technician
        """,
        "topic": """
            subject subjects topic topics question questions task tasks skill skills thing things stuff features
            command commands function functions
        """,
        "many": "one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 11 12 couple",
        "guests": "adults adult people persons person guests pax kids children nights night",
        "find": """
            find show see suggest recommend search know have are is look like want get give try check offer got list
            there prefer need consider think
        """,
        "choice": """
            options option choices choice alternatives suggestions places times days dates slots ones proposals
            possibilities
        """,
        "ability": "can could may should able allowed capable",
    },
    intents={
        "optout": """
            be|get removed|taken|deleted|unsubscribed [off|from] [this|your|the|all|any] list|lists;
            want|like [to] [be|get] off|out [of] this|your|the list|lists;
            stop|quit|end receiving|getting [any|all|these|those|your|this] <message>|these|those|this|them|your;
            ^[please] dont|not send [me|us] [any|more|these|your] [more] <message>;
            ^[please] do not send [me|us] [any|more|these|your] [more] <message>;
            no [more] marketing|promotional|advertising <message>;
            <not>|longer wish|want to be contacted|texted|messaged|emailed|spammed;
            <not> consent|permission ... <message>|text|contact|message;
            this|that|its is|just spam; wrong number|person ... remove|stop|delete;
            never|didnt|not sign|signed|subscribe|subscribed|ask|asked [up] for|to
            [this|these|your|any|the] <message>;
            stop|quit|enough with the|these|those|your <message>;
            remove|delete ... my|this|ur|your|that list|database|system|number|records;
            remove|delete|block my|this|our [phone|contact|mobile|cell] number|contact|details|info
            [from|please|off|now]; <not> want|wish|like|care to hear
            from you|ye|u|them; <not> interested in [receiving|getting] [your|these|any|more] <message>;
            longer interested in; remove|unsubscribe me [please|now]$;
            <not> want|need|like <message> [anymore|please|thanks|again]$; remove my number [please|now|thanks]$;
            unsubscrib*; opt|opting ... out$; ^opt|opting out; optout; want|like|wish|need to opt out; opt me out;
            stop|quit|cease <send> me|us; stop|quit|cease <send> [all] [these|those|this|the|your] <message>;
            stop|quit|cease asking [me|us] ... <message>|offers|news|promotions; how do i stop this|these|it|them$;
            stop|quit|cease <send> this|these|those|that; ^stop <send>; stop <send>$;
            stop|quit|end|halt [all] [these|those|the|your|this|my] [marketing|promotional] <message>;
            no more [of] [these|those|your] [marketing|promotional] <message>;
            ^dont|never [ever] text|message|contact|email|write|msg|dm me|us;
            ^do not [ever] text|message|contact|email|write|msg me|us;
            i|you dont|not|never ... text|message|contact|email me [again|anymore|ever]$;
            dont|not|never ... send|sending me ... <message>; ^dont|not send me anything;
            dont|not|never|stop ... contact|text|message|email|messaging|texting me again|anymore;
            dont|not|longer ... want|wish|like|need [to|any|your] receive|get|receiving|getting|more ... <message>;
            dont|not|longer want|wish ... your|these|those|any|more <message>;
            take|remove|delete|get|strike me|us|number [off|out] [of|from] [this|that|the|your|any|all|these|every]
            [mailing|contact|marketing|texting|sms|phone|text] <lists>; take|remove me off|from$;
            take|remove|delete|get|strike my|our number|name|contact|phone|details [number] [off|out] [of|from]
            [this|that|the|your|any|all|these] [mailing|contact|marketing|texting|sms|phone|text] <lists>;
            ^remove|delete [me|my] [number|name]$; off|from ... mailing|contact|texting|marketing|subscriber list;
            lose my number; leave me|us alone; never signed|subscribed up|to ... remove|stop|delete;
            didnt|did|not|never sign|signed|ask up|for
            [for] this|these ... remove|stop|delete;
            cancel|end|stop [my|the|this|your] [text|sms|email|message|news] subscription|newsletter$;
            revoke|withdraw ... consent; no longer ... subscribe*; dont|not ... subscribed;
            enough|tired|sick of|with ... your|these|those <message>; not interested in ... <message>;
            want out of ... list|<message>
        """,
        "agent": """
            <reach> ... to|with ... <human>; <reach> me|us [to|through|with] ... <human>; forward me|us to;
            have|get a word with;
            whoever|whomever; person|someone|somebody in charge; anybody|anyone|someone|somebody ... help [me|us] in;
            agent|representative|human|manager
            contact|reach|message me|us; let me speak|talk$;
            speak|talk to|with the|your|a|my <human>; real|actual|live|living|human person|human|agent|being|people;
            get|give|need|want|find|send|bring me|us|a|an|your|the [a|an|your|the|some] [real|another] <staff>;
            get|have|need|want|find someone|somebody|anyone [else] ... to help|assist|talk|call;
            can|could|will someone|somebody|anyone [please] help|assist; human ... talk|speak|chat;
            give|need|want human|agent;
            someone|somebody|anyone|anybody [there] ... to|i|can|could talk|speak [to|with];
            is anyone|anybody|someone [really] there|here|around;
            dont|not ... talk|speak|chat|deal|share|sharing|details ... bot|bots|machine|robot|computer;
            dont|not want|like to talk|speak|chat to|with you; rather ... <human> ... talk|speak;
            sick|tired|enough|stop ... bot|bots|machine|robot; with|to a machine|robot;
            customer service|support|care|services; rather|prefer ... with|to|by a|an|some [real|actual|live] <human>;
            give|get|send me someone|somebody who|that|to; get|give|find|fetch me|us someone|somebody
            [please|now|else]$;
            who do|can|could|should|would i|we [best] talk|speak|complain; frustrat*; transfer|escalate me;
            ^human|agent|operator|representative|manager$; want|need|like a|the human|person|agent|manager;
            [a|no] human help|support|being
        """,
        "change_language": """
            language|languages; <speak> ... in|into|using|to|of <tongue>; <speak> <tongue>; speak ... <tongue>;
            switch|change|set|translate ... to|into|from <tongue>; ^[in|do|to] <tongue>$; <tongue> ... speak|instead;
            dont|not|cant understand|speak ... <tongue>; know|understand <tongue>; lingo; prefer|rather [in] <tongue>;
            ^[can|could|shall|may|lets] [we|you|i] ... in <tongue>; mother tongue
        """,
        "cancel_booking": """
            have|got|need|gotta|going|gonna [have] [to] <drop> [it] [on|for] <day>; <drop> on <day>;
            wont|not be making|coming|attending|using [to|for] [my|our|the] <booking>|dinner|lunch|tonight|tomorrow;
            <drop> my|our|the|that ... treatment|spa|visit|trip|facial|manicure|pedicure;
            cant|cannot|wont make my|our|the <number>;
            not|isnt|arent|aint going|gonna [to] [be] [able] [to] make|come|coming|attend|making;
            ^[please] cancel [for] <day>$;
            <not> want|need|require|be [needing|wanting|using] my|our|the|that|this ... <booking>;
            something|stuff|things [has|have|just] came|come up;
            cant|cannot|wont|unable|not [be] [able] [to] come|attend|make [it] [in|over] [on|at|this|next] <day>;
            cant|cannot|wont|not come|attend|make [it] ... after all;
            back|backing|pull|pulling out of [my|our|the|that|this] <plan>;
            <booking> ... off the books|book|calendar|schedule;
            <drop> ... <booking>; <booking> ... <drop>;
            <drop> my|our|the|that ...
            plan|plans|room|rooms|stay|class|lesson|seat|seats|massage|haircut|dinner|lunch|breakfast|party|session;
            <drop> [it] for today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday;
            forget|forgo|ditch|skip [about] [my|our|the|that] ... <booking>;
            i|we have|made|got|booked ... <booking> ..... cancel*|delete|remove;
            i|we have|made|got|booked ... <booking> ..... dont|not|longer want|need; call off ... <booking>;
            get rid of ... <booking>;
            dont|not|never|longer [actually|really] want|need|require my|our|the|that|this|these ... <booking>;
            <booking> ... no|not|isnt|arent|dont ... needed|required|necessary;
            <booking> ... dont|not|longer ... want|need it|that|this;
            no|not need|needed|necessary to|for ... my|our|the <booking>;
            cant|wont|cannot|unable|not ... make|come|attend|able ... my|our|the|to [my|our|the] <plan>;
            wont|not be able to make|come|attend;
            cant|cannot|wont make it|come|attend to|for|today|tomorrow|tonight|anymore; put in ... cancellation;
            dont|not hold|keep|save my|our|the|this|that <booking>; have|got to cancel$; remove|take|strike me|my|our|us
            [name|names] off|from ... <plan>|class|lesson|dinner|tonight|tomorrow|schedule|calendar|diary|agenda;
            not|wont|cant coming|come|attending|attend|make [it] anymore|tonight|today|tomorrow|after|any|either;
            free up my|our <booking>; unbook; never mind|nevermind ... my|our|the <booking>;
            not coming|attending [to|for] [my|our|the] <plan>; annul ... <booking>;
            take ... off ... <booking> [list|book]$
        """,
        "change_booking": """
            <alter> the one i [already|ve] have|got|booked;
            stay|staying <number>|a|an|some|for more|extra|additional|longer night|nights|day|days|hour|hours;
            reduce|increase|shorten|lengthen|prolong ... <booking>|stay|visit;
            <booking> for <number> ... but|and ... <number>;
            earlier|later|different check ... <booking>|stay;
            add ... to my|our|the <booking>; <alter> [my|our|the] <number> [am|pm] ... to|for <number>;
            put|push|set|bring my|our|the <booking> [back|forward|later|earlier|off|up];
            stay|staying <number>|a|an|some [more|extra|additional] [more|extra]
            nights|night|days|day [more|longer|extra] on; <booking> needs|need|requires [to] [be] <alter>;
            more|extra|additional|longer night|nights ... <booking>;
            <number> not|instead <number>; we|there will|are|ll be <number> ... not|instead [of] <number>;
            <alter> ... my|our|the|that|this|current|existing ... <booking>; <alter> [a] <booking>;
            i|we have|made|got|booked ... <booking> ..... <alter>; <booking> ... <alter>;
            <alter> my|our|the ... dinner|lunch|date|dates|hour|haircut|massage|session;
            add|put|include|adding|remove more|another|one|two|three|less|fewer|1|2|3 ... <booking>;
            <booking> ... add|include|more|fewer|one|extra|less ... person|people|guests|kids|adults;
            add|put more people|guests|kids|adults|persons; instead ... <booking>;
            <booking> ... instead|earlier|later; <alter> it|this|that|mine to|for|from|until|by; reschedul*;
            can|could i|we [just] make it <weekday>; actually ... make it <weekday>;
            <alter> the|my one on|at|from; <alter> [the|my] <weekday> one|<booking>;
            different|another|new|other time|day|date ... my|our <booking>; rebook*;
            <booking> ... to be at|on|for ... instead; want|need|like my|our <booking> ... earlier|later|at|on;
            come|arrive [in] ... earlier|later|instead; <alter> [the|my] time|day|date|number|appointment;
            <alter> my|our [hotel] stay|visit|room|party|group;
            fewer|more|less|extra person|people|guests|kids|adults ... <booking>;
            <booking> ..... instead; booked|reserved ..... but ... need|want|like|prefer;
            have|has|had ... <booking> ... but i|we|need|want|id
        """,
        "check_booking": """
            remind me when|what|where [time] ... i|im|my|am; when|time am|im|was i [i]
            [coming|due|booked|in|supposed]$; when|time am|im|was [i] coming|due|booked|supposed;
            <verify> ... that|if|whether|am i|we am|are|im|were booked|scheduled|down;
            check|checking on|up [on] ... <booking>;
            <verify> ... theres a|an|my|our ... <booking>;
            whats|whens|times my|our [next|upcoming] <booking>|<service>|next;
            what [is|are] my|our [next|upcoming|current] <booking>;
            anything|something|anybody booked|scheduled|reserved;
            what|when [time|day] did|have|had|has i|we [already]
            book|booked|reserve|reserved|schedule|scheduled;
            have|do|did you have|get|got|receive|received|see|find my|our ... <booking>;
            is|are there still a|my|our|any <booking>;
            when|what|where|who|whom ... my|our|the <booking> is|was|be|with|starts|at;
            who|whom is|was my|our ... <booking>;
            am|are|is i|we|it [still|all] booked|confirmed|on|down|scheduled [for|at|tomorrow|today|tonight|on];
            <booking> ...
            go|gone|went|come|came|been|get through|confirmed|received;
            is|are there a|any|an [other] <booking> ... name|under|me|us;
            have|got me|us [booked|scheduled|pencilled] down|in for|at|on; <verify>|certain ... my|our <booking>;
            confirm|verify|validate|doublecheck ... <booking>;
            <verify> ... if|that|whether i|we|there|my|our have|has|had|is|are|got|still|<booking> ... <booking>;
            see|confirm|verify|check|know i|we have|got ... <booking>; check|ensure ... my|our|the|that <booking>;
            make|be sure|certain ... my|our|the|is|have|that ... <booking>;
            check ... <have> ... booking|reservation|reservations|appointment|appointments;
            do|did|does i|we|he|she [still|already] <have> ... <booking>;
            is|are|was|were my|our|the ... <booking> ... <standing>;
            when|what|where|which [time|day|date] is|are|was|do my|our|i|we|the|this|that ... <booking>;
            whens my|our|the <booking>;
            know if|whether|when ... i|we|my|our ... booking|reservation|reservations|appointment|appointments;
            what|anything ... have under my|the|our; ^[show|see|view|list|find] [me] [all] my|our|upcoming|future|next
            [upcoming|future|next|current|existing] <booking>;
            look|pull up ... <booking>; status|details of|on|about ... <booking>;
            see|view|show|list|find ... my|our <booking>; there is|are ... <booking> ... under|for|at|in;
            my <booking> status|details; have|has ... <booking> ... right|correct|dont
        """,
        "request_alternatives": """
            anything|something|got|have in|on|at|for ... instead; ^[and|or] [anything|something|a] [bit|little]
            earlier|later|sooner$;
            what|who|where|which|anything|something|someone|somewhere|anywhere|anyone|when|anybody|somebody else;
            something|anything|someone|somewhere different|other; any|some|what other;
            what|whats|which|how about|are [is] [the] other|others;
            another one|option|choice|time|day|date|place|suggestion|possibility|slot;
            <find> ... another|other|others; any thing else;
            about the|any|some|another [other] bus|ones|one|other|others; about another|other; other <choice>;
            <find> ... different|more|additional|alternative|further <choice>; more <choice>; <find> me more|others;
            alternative|alternatives; next on|in the list; whats next; what|which|whats|see|are [the] others;
            only one|option|choice|time|day|place|slot$; is|are that|those|this|it|these the only;
            a|an [bit|little] earlier|later|cheaper|closer|nearer|bigger|smaller|better|quieter|different|longer|shorter
            one|place|slot|option|flight|room;
            something|anything|somewhere|one cheaper|better|earlier|later|closer|nearer|bigger|smaller|sooner;
            whats [the] next|another; try another|others; keep looking|searching; other|different ones;
            look* ... other|another|more|others; <find> any|some|me|you|up|for more;
            find|suggest|recommend|show|search [me] [some|any] more; are|have|has there|you any|some more;
            different one|option|time|day|date|place; <find> ... different;
            <choice>|anyone|anything|someone other than; what|how about ... instead;
            rather ... something|another|different; like|want|prefer a|to|something ... different;
            dont|not like any|these|those|them|that|this; none of these|those|them [works|work|suit|fit]; any others;
            next one|option
        """,
        "help": """
            list|tell|show|explain|describe [me] [all|everything|what] [that] you [can] do; explain what you do;
            tell me what you know$; ^what you know$; ^show me what you can do$;
            ^what else are you able to do$; ^what else can i ask$; ^what else can i ask you$;
            ^what else could you do$; ^what else do you know$;
            how|what ... you [be] [able] [to] help|assist [me|us] [with]; can you do anything;
            what [is] it [that] you do|can; what you actually|really do;
            show|open|get|give [me] [some] help; ^assist me;
            ^[can|could|please|would] [you] give|lend me|us [a|some] hand|assistance;
            ^need [some|a] [little] help|assistance|support;
            what|which|whats <topic> can|may|should|could|do i|you|we;
            ^what|whats can|should|could|may i do [here|with|now];
            what [can|should|could|may] i say$;
            what|how ... can|could|do|would you help|assist|answer|offer|handle|support;
            what|whats|things ... you [can] help|assist; what [all|exactly|else] can|could|do you do;
            help [me] with [exactly]$; <ability> [i] ... ask you|of; ask you [about|for|anything]; ask of you;
            what ... <ability> i ... ask|say|use; what|whats|which|know|tell ... <topic> ... you|youre|ask|ability;
            <topic> ... you ...
            do|know|answer|respond|like|accept|help|aware|versed|familiar|good|understand|support|handle|recognize;
            you ... versed|familiar|capable|knowledgeable; capable of; how can|could|may you be of;
            what are you good|able at|to; what else can|could you do; what you can do|offer|help;
            tell|show|explain me what you do; ^what else can you do$; ^what else do you do$;
            ^what else can you help with$; ^what else can you help me with$; ^what else can you do for me$;
            what do you know$; what do you know about$; what do you do$;
            yourself useful; ^help$; ^[please] help [me|us] [out] [please|now|here]$;
            i|we need|want|require [some|more|your] help|assistance|support;
            ^[can|could|would|will] [you] help [me|us]$;
            how [does|do|can] ... this|it|that|you|i work|use [it|this|you]$; how this|it|that|everything works;
            can|could you help [me]$;
            your [main]
            abilities|skills|functions|features|capabilities|commands|expertise|specialty|speciality|strengths;
            your area|areas|field of; what you|youre [are|re] able|capable|good|made|useful at|for|of|to;
            what are|is your skills|abilities|purpose|function|job|use;
            what ... you able|trained|programmed|made|designed ... to|for [do|answer|help]; what are you for|here;
            what ... you here|there to|for;
            give|show me ... instructions|commands|examples
        """,
        "repeat": """
            whats|what that you|u;
            what|whatd [are|were|is|did|do|just] you|u ... saying|telling|tell|asking;
            what was [that|the|your] [very] last [thing|question|bit|part|word|one] [you]
            [said|asked|wrote]$; reword; ^eh what; start from the top|start;
            lets|do do|it this|that|it over; do|say this|that|it over; i dont follow; im not following;
            ^[i] dont follow;
            <say> ... again; <say> ... once|one more|again [time]; one|once more [time|again]; once again;
            one more again; over again; what was that; what was it [that] you;
            tell|repeat|say me|us what you [have|had] said; tell|say|repeat [me] what you said;
            whats|what [is] that ... again|more; repeat [that|it|yourself|please|what|the|again|this|last];
            repeat ... said|question|last|phrase|sentence|message|answer|response|information; repeat*$;
            mind|needing repeating; that repeated; replay; rephrase; retry*; restate;
            what|whatd|which ... did|do|have|was|were|is you|u ... say|said|ask|mention|saying|mean|asked|tell;
            whatd you|u say; ^[say] what you said$; what [was|is] [the] question;
            i didnt|dont|couldnt|cant|cannot|wasnt|do|did|could|can [not] [quite] hear|understand|catch|get|hearing;
            ^[sorry|but] [i] didnt|couldnt|cant|dont [quite] hear|catch|understand|get; missed ... said|that|it|what;
            pardon; excuse me$; ^did you [really] get|hear|understand|catch; come again; ^sorry$; ^im sorry$;
            ^[i|say] what$; ^huh$; ^eh$; ^come again; start|begin [it|this|all] over;
            start|begin [from] [the] again|beginning|scratch; ^[will|would|can|could|please|lets] [you] reset;
            try ... again|more|over; say|tell|speak [it|that|me|this] over|louder|slower|slowly;
            what i|ive|you|youve [have] [just] said ... more|again; know again; ^[sorry|wait] what$; ^again$;
            play|read ... back to|for me; play|read that|it back;
            what was|is|were [that|your|the] [last] question|sentence|statement;
            forgot|forget|forgotten|missed what you|was; redo;
            ask|tell|say me|it|that ... again|more; unclear what; ^whats|what that$; louder; slower; do it again
        """,
        "unsure": """
            check|ask|discuss|confirm|talk [it] [over] with|to my|the <kin>; ask|check my <kin>; get back to you;
            think about|over it|that|this; sleep on it; have [a] think; ill let you know;
            ^[it|that|this|well] might|may|could be true|right|so|possible|yes|no;
            make|made|making up my|our mind|minds;
            not|isnt|arent [a|really|entirely|completely|100] positive|convinced; not that i know|am|recall;
            im|am|fine|good|ok|okay|cool|happy|open|flexible with|to|for any|anything|whatever|whichever|either;
            im|am flexible;
            not|no [that|such|really] [a] big|huge deal|biggie|matter; could|might be yes;
            not|isnt|never|arent [i] [quite|really|too|so|all|actually|completely|entirely|totally|very] sure|certain;
            im|am [so|quite|really|a] [bit] unsure|undecided|uncertain|clueless|torn|confused|indifferent; unsure;
            your guess; good guess; uncertain; undecided; clueless; maybe; perhaps; possibly; presumably; who knows;
            beats me; hard to say|tell;
            no|any|the|have|havent|not|without ... idea|clue|clues|foggiest|knowledge|opinion|preference; not a clue;
            no idea; no clue; no preference; not sure; not certain; not too sure; not so sure; not really sure;
            no matter; no [earthly] idea|clue|preference;
            dont|not|wouldnt|couldnt|cant|hardly|havent [really|even] know|care|mind|recall|remember|decided|bother;
            dont|not|doesnt|didnt|wouldnt|does ... matter|mind|care|bother|important; no matter; unimportant;
            unimportant to|with; not important|crucial;
            cant|cannot|couldnt|not able|possible to say|tell|answer|decide|recall|remember;
            cant|cannot|couldnt [really] say|tell|answer|decide|recall|remember|choose|give;
            dont|not have ... information|info|answer; whatever; whichever;
            any|anything|anyone|either one|of|works|work|is|would|will|sounds; any one; either [one|or|way|of];
            ^either; either$; both|other ... either; one or the other; be either; could|might|may be$;
            could|might|may be possible|either|anything; it is|might|may|could|s [be] possible|either; its possible;
            could go|be either way; depends; have|having doubts; doubt it$; up to you; you choose|decide|pick;
            let you|u choose|decide|pick; not made up; let me think; need [to|more|some] think|time; on the fence;
            not [too] sure|certain; who|how cares|know; im|i neutral; ^i guess$; im easy; all the same;
            not [too|that|really] [all] bothered|fussed|fussy|picky
        """,
        "negate": """
            ^[no] [thats|that|its|it|this] [is|would|be] [a] [bit|little|way|far|much] too
            early|late|soon|far|long|expensive|much;
            ^i cant|wont|dont|cannot|wouldnt|havent|didnt|couldnt|shouldnt|refuse$; the opposite;
            <not> think|believe|sure ... you
            understood|understand|got|heard|get|listened; negatory;
            telling you no; doubt that|it|so; beg to differ; reject*; <not> available|free|possible; ^nope ... wrong;
            <not> going to happen; veto;
            <wrong>; bad|poor|terrible|awful|horrible|useless response|answer|reply|result;
            <not> the [right] case|plan|idea|way;
            ^[please] dont do|book|buy|send|make|change|confirm|reserve|order|add|play it|that|this|anything|them|yet
            [yet|now|please|anymore|again]$;
            ^i meant|said|asked|wanted|want|mean|need something|somewhere|someone else|different$;
            ^i meant|said something else$;
            <not> be needing|wanting|requiring; <not> as i|it; <not> ... <right>;
            <not> what|how i|id|ive ... said|say|mean|meant|want|wanted|asked|ask|looking|need|needed|requested;
            <not> what i|id; didnt|not|never ... say|said|mean|meant|ask|asked|want|wanted;
            you ... didnt|dont|not|havent|cant|never|failed ... understand|understood|get|got|hear|listen|follow|know;
            <not> it$; thats|its|this not; not that|this|the one|it; not ... right|ok|okay|true|good|fine; ^not;
            ^dont$; ^never$; no way; of course not;
            absolutely|definitely|certainly|surely|really|probably|obviously not;
            seems|guess|think|believe|hope|sure|afraid|suppose|say not;
            not happening|necessary|possible|interested|needed|today|now|yet|likely|acceptable; out of the question;
            i|ill|id [will|shall|gonna] pass; ^pass$;
            dont|doesnt think|believe|agree|want|need|like ... so|that|this|to|it|any|anything;
            do|does not think|believe|agree|want|need|like|wish|wanna; dont wish|wanna; disagree*;
            dont|doesnt|not|never agree; lie; lies; isnt|not so; refuse*; decline*; rather|sooner not;
            i dont want|need|like; that|this|it is|was not [what|my|the|a|it];
            a|is|be|say|saying|said|meant|mean|vote|answer|its|answers|voting no; answer is no|negative;
            in the negative; no good|chance|need|sir|maam|thanks|more; nothing|none [else|more|right]; ^nothing;
            perhaps|maybe [at] [a] later|another [date|time|day]; cant|cannot|wont|couldnt|unable do|make|it|come;
            damn*; goddam*; shit; dammit; bullshit; nonsense; negative; <not> true;
            that|was|is|very|really|such [was|a] bad|terrible|awful|horrible|poor; ^never in
        """,
        "book": """
            sign|write|note|jot|pencil me|us [down|in|up] for; sign me|us up on|tomorrow|today|this|next;
            is|are there a|an|any [free|open|available] <bookable> ... at|on|for|<day>;
            do|have|got you have|got [any] time ... for|on|at|<day>;
            when|what [time|day] are|is|r you|u|someone|she|he free|available;
            come|coming|go [in|over|by] for a|an|dinner|lunch|my|our;
            ^[a|an|one|my] <service> <day>|at|on|this|next|for;
            get me|us in [with|for|at|on|to|tomorrow|today|this|next];
            can|could|may|might|possible [i|we|to] get|squeeze|pop|drop in <day>|at|on|for|with|this|next; put
            me|us [down|in] for;
            [set] set that|this|it up;
            pop|come|swing|stop|drop in|by|over at|around|on|for|before|after;
            dinner|lunch|brunch|breakfast|drinks for <many>|us;
            to have|get my|our ... looked|checked|seen|done; find|need a|me time|slot|date to|for; set up a|an one;
            book|reserve|schedule|arrange|secure|organize|organise|get|need|want|like|find ... <bookable>;
            make|set|fix|add|create|have|setup|plan [up] ... <engagement>; ^[i|to] [need|want] book|reserve|schedule;
            to|wanna|gonna|can|could|lets|shall|should|would|we|i|you|me|must book|reserve|schedule;
            to be booked|reserved; book|reserve ... for [the|a|next|this] <many>|<day>|us|me;
            book|reserve|schedule me|us|a|an|the|my|car|auto|hair|for|<many>; <bookable> ... <free>;
            <free> ... <bookable>;
            do|have|got|any|check|see|is|are ... availability|availabilities|vacancies|openings|opening;
            <free> ... on|at|for|tomorrow|today|tonight;
            ^[a|an|the|one|<many>] [double|single|family|large|small] <bookable> ... for|from|at|on|needed;
            <bookable> for ... <many>|us|me|my|tonight|today|tomorrow|lunch|dinner; <many> <guests>;
            for <many> nights|night|adults|people|persons|pax; <bookable> needed|required|wanted;
            checking|check in|out ... and|to|on|until|for <many>;
            get|have|need|want|like|has ... my|our|the|his|her|your ... <fix>;
            do|fix|cut|trim|paint|wash my|our nails|hair|beard|brows|eyebrows|lashes|car|makeup|teeth|feet;
            get|have|need|want|like a|an|my [new|quick] <service>; <trade> ... <look> ... my|our|the|at|out|it;
            <trade> ... can|could|to|who <look>|service;
            see|visit a|the|my|your dentist|doctor|therapist|stylist|barber|hairdresser;
            me a mechanic|doctor|dentist|stylist|barber|therapist;
            ^schedule|book|reserve|appointment|booking|reservation; schedule|scheduling;
            set|setting up a|an|the meeting|appointment; meet with; want|like|need|love to stay|visit;
            make|new|another booking|reservation|appointment; sign me up; squeeze me in; fit me in;
            come|visit|drop|pop|stop you|in|by|over ... <day>; proceed with the booking|reservation;
            keep that|the booking|reservation;
            bring|take|drop [in|off] my|our car|van|truck|bike|dog|cat|puppy|motorcycle|phone|laptop in|for|off|to;
            get|have|need it|this|them|that <fix>|looked|seen;
            any chance of|for|to a|an|the [next|early|late] <bookable>;
            do|have you [have|got] [any] <bookable> ... for|on|at|from|<day>; any <bookable> ... for|on|at|from|<day>;
            can|could|may|shall|might i|we have|grab|take|get ... <bookable>;
            take|seat|fit|accommodate|host <number> of us|people;
            take|seat|fit|accommodate|squeeze us|me [in] for|at|on|<day>; next available|free|open <bookable>;
            sign|put|pencil me [up|in|down] for
        """,
        "cancel": """
            dont|not say anything|more|another|word; take it|this|that back; never you mind; ignore me;
            pay no attention; abandon*;
            drop the|this|that|my request|subject|matter|idea|topic|question|task;
            longer need|want|require that|this|it|anything; ^hold up;
            mind stopping; ^[no] lets not; close|exit|quit|shut the|this
            [app|window|chat|program|application|conversation];
            ^go to sleep; knock|cut it off|out; give it|me a rest|break; ^back off; dont|not continue|proceed;
            im|am done|finished|through with this|it|that|you; ^stopp*;
            cancel*; abort*; undo; never mind; nevermind; nvm;
            forget it|that|about|this|everything|i|what|all|my|your|the;
            stop it|that|this|now|talking|doing|the|everything|all|speaking|asking|what|there|with; ^stop; stop$;
            you|can|could|will|would|like you|to stop; shut up|off|down|it; be|keep quiet|silent; quiet; silence;
            hush; shush; shhh; mute; halt; cease; shut your|ya mouth|trap|face; let it go;
            power|switch|turn|shut yourself|it off|down;
            power off|down; ^i want|wanna out$; get me out [of]; ^dont worry [about] [it|that|this]$; you close$;
            quit; exit; end|ending it|this|the|that|now|current|conversation|everything; ^end$;
            turn|switch it|off|this [the|it|off]; dont|stop|quit talk|speak; destroy; disregard; close it|this|that;
            no more talking|questions; ignore it|that|this|the|my|what|everything; drop it|that|this; scratch that|it;
            kill it|the|this|that|process; leave it alone|be|there|now|please; ^[just] leave it$; ^enough;
            thats enough; that is enough; take that back; revert;
            terminate; discontinue; scrap it|that|this; do|go away; changed my mind; not needed anymore;
            call it off; pause; hold off; hold it|on; be gone; zip it
        """,
        "greet": """
            how|hows was|is|are|has|your your|ur|the|it day|morning|evening|afternoon|week|weekend|night;
            glad to meet; ^yo yo$;
            ^heya; ^heyo; ^heyy; ^heyyy; ^hii; ^hiii; ^gday; ^konnichiwa; ^shalom; ^salaam; ^ola$;
            ^yo what|whats|how|hows;
            how do you feel|fare; are|is you|your [day] having|going [a|an] [very|really|so]
            [good|nice|great|lovely|well|okay|ok|fine]
            [day|morning|evening|well|time|week]$;
            ^hi; ^hello; ^hey; ^hiya; ^howdy; ^hola; ^bonjour; ^ciao$; ^aloha; ^ahoy; ^greetings;
            ^good morning|afternoon|evening|day; ^morning$; ^evening$; ^yo$; ^sup;
            whats up|happening|new|good|cracking; what is up|new|happening; wassup; whassup; wazzup;
            ^whats|what [is] going on;
            how|hows|howre|howve are|is|r|you|ya|u|it|things|everything|life|have|my ... doing|going|been|day|today;
            how are|r you|u|ya|things|we; howre|howve you|ya|things|we; how ya|you doing|been;
            hows everything|it|life|things|your|you|ya; how do you do$; how is|has your|the day;
            how is everything|it|life|things;
            are|is|hope|have you|things|everything|u [doing|all|going] ok|okay|well [with|for|today|there];
            are|is|hope|have you|things|everything|u [doing|all|going] alright|good|fine|great [with|for|today|there];
            are|is|hope|have you|things|everything|u [keeping|feeling|been] ok|okay|well [with|for|today|there];
            are|is|hope|have you|things|everything|u [keeping|feeling|been] alright|good [with|for|today|there];
            are|is|hope|have you|things|everything|u [keeping|feeling|been] fine|great [with|for|today|there];
            ^[are] you doing|feeling|keeping alright|ok|okay|well|good|fine [today|there|now]; have you been;
            long time no see; good|nice|great|lovely|pleasure to see|meet you; pleased to meet;
            hi|hello|hey there|again|everyone|all; hallo; namaste; salutations; top of the morning;
            ^[hi|hello] morning|afternoon|evening all|everyone|everybody|folks|guys|team|there|again;
            ^[i] hope|trust [that] you|everything|youre|all [are|is|have|were] [all|doing|going|keeping|been|very]
            well|good|fine|great|alright|ok|okay; how goes it|everything|life|things;
            what|whats cooking|shaking|poppin|popping|crackin|good
        """,
        "thanks": """
            sweet|nice|good|generous|thoughtful|lovely|kind of you; ^ta$; thnx; thanx; indebted;
            you|youre are|were [all]
            [so|very|really|just|truly|absolutely] <darling>; you did great|well|good;
            thank*; thx; tnx; ty; tysm; cheers; appreciat*; grateful; gratitude; gracias; merci; danke; grazie;
            obrigad*; i owe you; obliged; <pleasant>|well|fine|super|brilliant|excellent job|work|done|answer;
            you|youve ... been|are|were|have ... help|helpful|useful|kind|<darling>; youre ... helpful|kind|<darling>;
            big|great|huge help; helpful; kind of you; very kind|nice of; very|so|too kind;
            glad|happy|pleased you|with ... did|help|here|that; your help|effort|efforts|answer; props; kudos;
            bless you; nice* excellent; much appreciated; saved me|my; couldnt have done it; life saver|savers;
            helped [me|us] [out] [a|so|very] [lot|much|out]$; you rock|rule;
            happy with ... help|answer
        """,
        "goodbye": """
            need|got|gotta|must|have|better|should [to] [be] get|getting|be going|moving|off; sweet dreams; ^so long;
            time to go|leave|run; be back [later|soon|tomorrow|another|next];
            have|need|got|gotta|must|better [to] head|leave|run|jet|bounce|dash
            [out|off|now|home]; ^hasta la|luego|mañana|pronto; sign|signing|signed|log|logging out|off; ^over and out$;
            bye; goodbye; byebye; good bye; goodnight; good night;
            see|catch|c you|ya|u [again|later|soon|then|around|tomorrow|next|in|on]$;
            see|catch you|ya|u later|soon|then|around|tomorrow|next|in; ^later; ^laters; laters$;
            talk|speak|chat|text|write [to|with] you|u|ya|soon|later [later|soon|again|tomorrow]; cya; ttyl; toodle*;
            farewell; adios; adieu; au revoir; ciao; sayonara; cheerio; tata; peace out; take care; take it easy;
            so long$; signing off; until next|then|later|tomorrow|we; till next|then|later|we;
            have|enjoy a|an|your|the [very|really] [<pleasant>|rest|safe|blessed] [of] [the|your] <occasion>;
            <pleasant> ... <talk>; <talk> ... <pleasant>; ^nice to see you again$; <pleasant> seeing you;
            was [really|so|very] <pleasant> to see|have;
            great|good|nice|lovely talk|chat|talking|chatting|conversation|speaking;
            i|im|gotta|must|got [have|am|need] [to|gonna|got] [be] leave|leaving|go|going|off|run [now]$;
            im|i am|gotta|must leaving|off|out|going|go|run [now]$; have|got|need to go|run|leave;
            nice|good|great to have met|met; logging|heading off|out; im out; <pleasant> meeting you;
            thats|thatll|its|be|is|that|will all|everything|it for|now|then|today|thanks;
            thats|its|thatll|thisll [be] all|everything; this|that be all|everything; ^that all [i|for|thanks|thank]$;
            thats it$;
            that|it is|was|will|would|ll [be] all|everything; thatll do; that will do [for] now|today;
            ill|i be|must|should going|leaving|off; all i need*|want*; all that i need*; nothing further;
            it was [a] [great|real|such] pleasure; ^see you [on|next] <day>;
            dont|not|no need|require|want|have any|anything|more|further|other [thing] else|more|help|questions;
            no more|further help|assistance|questions;
            im|all|am good|set|done|fine|finished|okay|ok [now|then|for|to|thanks|thank|here];
            all good|set|done [now|then|thanks|set]$; ^peace$;
            we|i are|am|were|im [all] finished|done|through [here|now|with]$;
            think we|i|im [are|am] finished|done [here|now|for]; good to go
        """,
        "affirm": """
            you have|had it|that|everything ... <right>; be yes;
            ^why|well|oh|ah|hmm yes|yeah|yep|sure|definitely|absolutely;
            thats|that|exactly|its [is] [exactly|just] what i
            think|believe|thought|figured; ^[yes] it|that is so$;
            performed|completed|handled ... order|orders|instruction*|command*|task;
            ^[yes|ok|okay|yeah] i [really] like|love that|this|it [one]$;
            give|have|has [you] my permission|consent|approval|blessing;
            that|it|thats|its is definitely|indeed|certainly|surely so|it|that; is|thats|its [indeed] the truth|case;
            you carried|followed|executed ... order|orders|instruction*|command*|request|task;
            ^[thats|its|yes|that] [is|was] [exactly|precisely|just] what i
            was|am|have|had looking|asking|hoping|after|been; what i wanted|needed$;
            ^that|this|it|its|thats|everything|all|those|they|thatll|itll|thatd|these ... <right>;
            ^[very|so|really|totally|absolutely|quite|all|super|pretty|most] <right>;
            you|youve|your|it|they [have|ve] got|done|did|understood|had|are|were|heard|understand ... <right>;
            you|u|youve got it|that|this;
            you|youve ... understood|understand|got|did ... exactly|me|that|this|it|correctly|instruction*|command*;
            <right> response|answer|command|understanding|reply|one;
            the|your|that|answer|command|response|this|statement ... was|is|were ... <right>|confirmed|yes; agree;
            concur; i|id think|say|guess|suppose|believe|reckon so;
            ^it certainly|sure|absolutely|definitely|really is; ^sure|certainly is; agreed; approve*;
            what|all|everything you said is|was <right>; nailed it; ^i am sure|certain|positive;
            ^im sure|certain|positive; most definitely|certainly|assuredly; confirmed; ^confirm$; accepted; accept$;
            permission|access granted; roger; go ahead; go for it; proceed*; do it|that|so$;
            lets do|go [it|with|for|ahead]; count me in; im in$; works for|fine|well|great|perfectly;
            will|that|would|should|ll|also works|work|do|suffice; suits me;
            sounds|looks|seems|seem [all|so|very|really|like] [a] <right>; sounds like a plan; sounds like a|it;
            on point; spot on; fine|good|great|ok|okay|perfect|cool with|for|by me;
            thats|that|its|is|it the plan|case|one|it;
            i|we|do|would ... believe|think|know|confirm|say|am|vote|like|love|certain ... <right>|<right>; i confirm;
            id|i [would|d] [really] love|like [to|that|it] [very|so] [much]$; id love;
            not|isnt|nothing|never [a|is] <wrong>;
            without [a] doubt; no doubt|problem|worries|objection|objections; not a problem|issue; why not; naturally;
            obviously; positive; by all means; true; makes sense;
            ^it|that|they|i|we|you does|do|is|am|are|would|will|can|has|have$; my pleasure; with pleasure; happy to;
            in favor|favour|agreement; you bet; should be|do <right>;
            ^definitely|certainly|absolutely|surely|exactly|precisely|totally|completely|clearly|indeed; of course;
            affirm*; not|isnt|never [a] wrong|false|incorrect|mistake; ^it must|has|have be; thumbs up; a yes;
            say|saying|said|is yes; ^say|answer|think|vote yes;
            ^[thats|its|that|it] [is|was] [exactly|precisely|just] what i|we [just]
            mean|meant|want|wanted|need|needed|said|asked;
            go right|straight ahead; on the money|nose;
            i can|do|hereby confirm|attest; great idea; do a|it again$; book|reserve|buy it|them;
            please do; make it so; ^right
        """,
        "prices": """
            ^[and] what|which services|treatments;
            how much ... cost|is|are|do|does|for|would|will|charge|it; price|prices|pricing|priced|cost|costs;
            rates|fee|fees|tariff|tariffs; what ... charge; how expensive|much; whats|what [is] the damage; do
            you charge; quote|estimate for;
            how long ... take|takes|last|lasts|is
        """,
        "hours": """
            opening|business|working|office|store|shop|operating hours|times|time; your hours; hours of;
            are ye [still] open|closed; will you|ye|it be open|closed;
            when|what|until|till|how [time|late|hours|do|long] ... you|it|they|shop|salon|store ... open|close|closed;
            are|is|r you|u|it|they|shop|salon|store [still] open|closed|closing|opening; ur|youre|your|u closed|shut;
            when|what|until|till|how [time|late|hours|long] ... do u open|close|shut;
            open on|today|tomorrow|tonight|now|sunday|saturday|monday|tuesday|wednesday|thursday|friday|weekends|late;
            closing time; what|which days are|do you
        """,
        "where": """
            where are|r|is|s you|u|it|your|the [shop|salon|place|located|based|office|store|location|studio];
            wheres|where [is] your|the|it ... located|shop|salon|place|studio|office;
            your|the|an|whats|exact|contact address|location;
            how|way [do|can|to] ... get|find|come|reach there|you|to [your|the]; directions;
            send|share|give [me] [your|the] location|address|pin|map; location|address$; ^address|location|parking;
            where|is|can|any|have|there ... parking|park; are|is|youre|youve|where|be ... located
        """,
        "promotion": """
            promo; promos; promotion; promotions; discount; discounts;
            special|specials offer|offers|deals|today|running;
            any|current|have|your|latest offers|deals|specials|vouchers|coupons; voucher; vouchers;
            coupon|coupons [code]; promo|discount|voucher code; sales on now|today|right|at; sale on; reduced price;
            loyalty
        """,
        "call_me": """
            call|phone|ring|telephone me|us; call|phone|ring back; callback;
            give me|us a [quick] call|ring|bell|buzz|callback;
            get|have|ask|let|want|someone|can|could ... to|someone|you|somebody call|phone|ring|calling me|us;
            call on my|this number; reach me by|on|at|via phone|my|this
        """,
        "optin": """
            <subscribe> [me|us] [back|again] [to|for] [all] [your|the|our]
            [weekly|latest|special|marketing] <message>; <subscribe> [me|us] [back] to [your|the]
            mailing|marketing list; opt|opting [me] [back] in|into to|for [receive|get] [all] [your|the]
            [latest|marketing] <message>; sign|signing [me|us] [back] up [again] for|to [all] [your|the]
            [weekly|latest|marketing] <message>; sign|signing up [me|us] [again] for|to [all] [your|the]
            [weekly|latest|marketing] <message>; start|resume|continue|restart sending [me|us] [all]
            [your|the] [weekly|latest|marketing] <message>; want|like|love|wish to [again]
            receive|get|receiving [all] [your|the|more] [weekly|latest|marketing] <message>; put|add|keep
            me [back] on|to [the|your] mailing|marketing|email|newsletter|<message> list; keep me
            posted|updated|informed about|on|of|with [all] [your|the] [latest|new] <message>; send me
            [your|the|more|all] [latest|weekly] <message>; ^subscribe|resubscribe|unstop [me] [back]
            [again|in]$; ^[to] opt|opting [me] [back] in [again]$; ^i [want|would|d|wanna] [like|love]
            [to] opt|sign|be [back] in|up [again]$; ^sign [me] back up [again]$
        """,
        "my_data": """
            my [personal|private] data|information|details|info ... have|store|hold|keep|saved|delete|erase;
            delete|erase|export|download|copy|wipe ... my|personal [personal] data|information|account|details|chat;
            what [data|information|do|info] ... you|u [know|have|store|hold|keep] ... about|on me;
            data you have|hold|store|keep|saved; forget me; gdpr; privacy; data protection|deletion|request|export;
            right to be forgotten
        """,
        "menu": """
            main menu; ^menu; menu$; show|see|open|to|back [me] [the|to] [the] menu|options; home page|screen;
            ^options$; start menu
        """,
        "back": """
            go|step|move|take|get me|one|it [one] [step] back$; ^go|step|move|jump back; ^back; ^previous;
            previous step|question|page|screen|one; last step|question; one step back; return to|back
        """,
    },
    elsewhere="""
        calendar*; calender; remind*; reminder*; event|events; alarm|alarms; hotel|hotels ... in|near|that|with;
        find|need ... hotel; airline; flight|flights; weather; forecast; joke|jokes; bank; stock|stocks; package;
        order|orders; rsvp; birthday; loan; insurance; to do list; movie|movies; song|songs; recipe|recipes; wifi;
        shopping list; how do|would|can|to|could [you|i|we] say ... in|to <tongue>; mean|means in <tongue>;
        ask|tell|order ... in <tongue>; ^whats|what [is] ... in <tongue>;
        cab|cabs|taxi|taxis|uber|lyft|train|trains|maid;
        people|they|who|countries|country speak|speaks|spoken|speaking; spoken in|by|around;
        learn|learning|study|teach <tongue>;
        is|hard|easy <tongue> hard|easy|difficult;
        translate ... word|phrase|sentence|morning|hello|goodbye|thanks|please;
        stop|pause|skip|play|turn|mute|resume ... music|timer|timers|radio|tv|podcast|playlist|volume|lights|track;
        place|room|rooms|somewhere to stay in|near; room|rooms|suite near|nearby|close; lodging*; motel*; airbnb*;
        another|other word|words|name for
    """,
    asks="""
        what; whats; whatre; how; hows; which; who; whos; why; when; whens; where; do you; do i; do we; does; did;
        is there; is it; is the; is that; is this; are there; are the; are you; are we; am i; can i; can we; can you;
        can my; could i; could you; do u; are u; can u; you guys; you take; u take; u guys; any parking;
        may i; may we; should i; will; would you; would it; have you; has; any chance;
        anyone; wondering; i wonder; i was wondering; question
    """,
    code="code; promocode; promo; coupon; voucher",
    not_english="",
    links="and",
    decimal=".",
    tongues={
        "en": "english",
        "es": "spanish castilian",
        "pt": "portuguese",
        "fr": "french",
        "de": "german",
        "it": "italian",
        "nl": "dutch flemish",
    },
    at_sign="at",
    ticked="yes; y; true; on",
    unticked="no; n; false; off",
    about="""
        ^who|whos [will|would|is|gonna] [going|gonna] [to] [be] do|doing it|this|that|mine$;
        policy|policies; terms and conditions;
        cancellation|cancelation|cancelling|canceling|noshow [late]
        fee|fees|charge|charges|penalty|cost|costs|terms|rules|deadline|period;
        fee|fees|charge*|penalty|penalties|cost|costs|refund*|deposit|lose|free|pay|paying ... if|when|for|to|unless
        ... cancel*|reschedule|late|noshow;
        how late|long|early|soon|far ... cancel|reschedule|move;
        what if ... cancel*|stop|late|sick|ill|cant|cannot|change|move|reschedule; what happens|happen ... if|when;
        can|could|may|possible|able|allowed [i|we|to|still|always] cancel|stop|reschedule|change|move
        [it|this|that|the|my] [booking|appointment] later|afterwards|anytime|beforehand;
        can|could|may|possible|able|allowed ... cancel ... free|needed|necessary|hours|advance|notice;
        cancel*|reschedule|change|move|stop ... if needed|necessary|something;
        if i|we [need|want|have|had|should|decide] [to] cancel|reschedule|stop
    """,
    also="""
        ^and; also; too$; too please|thanks|thank; as well; another; additionally; in addition; on top; besides that;
        plus a|an|the; add; adding
    """,
    after_that="""
        after that; afterwards; after it$; right|directly|straight|just|immediately after$;
        straight|directly|immediately|right afterwards; thereafter; back to back; one after another|the other
    """,
    same_time="same time; same hour; same slot",
    same_day="same day; that day",
    mine="""
        my appointment|appointments|booking|bookings|visit|reservation|slot; the one i [already|ve]
        have|got|booked; existing appointment|booking; leave|keep|move mine
    """,
    bit_later="bit|little|somewhat|slightly later; come|make it|move it later$",
    bit_earlier="bit|little|somewhat|slightly earlier|sooner; come|make it|move it earlier$",
    reports="""
        waited; been|was|were|still waiting; ago; apologise|apologised|apologize|apologized|apologies; stuck in; running
        ... late; <number>|few|some min|mins|minutes late; minutes|bit|little late; im|am late; ill|will be [a]
        [bit|little] late; is|im|am|are|was|got|been delayed; held up
    """,
    instead="instead; rather than",
    hurt="""
        chest pain|pains; chest hurts; high fever;
        dizzy|dizziness|fever|rash|vomiting|numb|swelling|swollen|allergy|itching|hives ... after|since|from
        [the|my|your|that] <treated>; <treated> gave me ... fever|rash|allergy|reaction|swelling|hives;
        scalp|skin|head|face|eyes|eye|eyelid|forehead|ears|ear|neck|lips|lip|throat|fingers|hand|hands|arm|leg|legs
        ... burning|burns|burnt|burned|stinging|swelling|swollen|swelled|blister*|bleeding|inflamed|itching;
        burning|stinging|swollen|blistered|bleeding my|her|his|the
        scalp|skin|head|face|eyes|eye|forehead|ears|ear|neck|lips|lip;
        you|they|she|he|it|dye|colour|color|bleach|product|wax ... burned|burnt my|her|his
        scalp|skin|head|face|eyes|eye|forehead|ears|ear|neck|lips|lip|hands|legs; blisters on|all|from|after; chemical
        burn*; allergic reaction; severe|bad|terrible|strong reaction to|after|from; anaphyla*;
        have|having|got|getting|developed a|an [bad|terrible|red|awful|itchy] rash; rash on|all [over] my|her|his;
        cant|cannot|barely|hard|trouble|struggling|difficult*|not [to] breathe|breathing; passed out; fainted; fainting;
        unconscious; collapsed; seizure; heart attack; need|call|get an|the ambulance; call 911|999|112; medical
        emergency; ^[its|this] [is] [an|a] [medical] emergency$; bleeding heavily|badly; bleeding a lot; wont|doesnt
        stop bleeding; unbearable|excruciating pain; in agony; falling|coming out in clumps|chunks|handfuls; burning
        sensation|feeling; got|been|was burned|burnt by|from; reacted|reacting badly|horribly; bad reaction; ^[it|this]
        [really|is] burns|burning; my|our daughter|son|wife|husband|friend|mum|mom is|was bleeding|fainting|choking;
        is|are|got|looks|look infected
    """,
    complains="""
        want|need|demand|like|expect|get|request|asking ... refund|refunded; refund me|us; my|our money back; ^[a]
        complaint$; this|that is [a|an] [formal|serious|official] complaint; its [a] complaint;
        have|make|file|lodge|register|raise|submit|got a|an [formal|serious|official|big] complaint; formal|official
        complaint; want|need|like|going|wish|have to complain; complaint about|against|regarding|for; complaints
        department; ruined|destroyed|butchered|wrecked|botched|burned|burnt|scorched my|her|his|our
        hair|nails|nail|eyebrows|brows|lashes|beard|skin|day|wedding|dress|shirt|coat|jacket|clothes|car; messed up
        my|her|his hair|nails|nail|eyebrows|brows|lashes|colour|color|cut; unacceptable; disgrace*; appalling;
        terrible|awful|horrible|worst|disgusting|shocking|lousy|dreadful service|experience|treatment|job|customer;
        worst haircut|cut|colour|color|massage|manicure; was|were|is so|very|really|extremely|incredibly rude; rude to
        me|us; very|so|extremely|really|deeply|bitterly disappointed|dissatisfied|unhappy with|by|in|about;
        not|isnt|arent|wasnt [at|all] happy|satisfied|pleased with|about [my|the|your|how]
        hair|haircut|cut|colour|color|result|results|service|job|work|nails|treatment|lashes|brows; ripped me|us off;
        got|been|feel|was ripped off; scammed me|us; overcharged; charged me|us twice|double|wrong; sue you; my lawyer;
        compensation; compensate me|us; service|experience|treatment|staff was|is|were
        terrible|awful|horrible|disgusting|shocking|appalling|rude; was|were rude; how|where do|can|could i complain;
        never coming back; can|could|will|please you|please refund;
        [is] this|that [is|was|supposed|must] [to] [be] [a|some] [kind|bad|sort] [of] joke$; ^[is]
        [what|this|thats|its] [is|such] a [complete|total|bad] joke; have to|gotta|got to be kidding [me];
        been|im|still waiting|standing ... outside|door|nobody|noone|anyone; waiting|standing
        [outside|at|in] [outside|front|the] [of] [your] [door|shop|salon] [for|and|but] ...
        nobody|noone|locked|closed|minutes|mins; door|shop|salon is|was locked|shut|closed ...
        appointment|booking|booked; in|at front [of] [a|the|your] [locked|closed] door|doors; nobody|noone
        [is|was] here|there; faded|washed|gone|came|fell out|off ... after a|one|two|<number>
        days|day|week; had|have|booked ... appointment|booking ... closed|locked|nobody|shut; how dare
        you; a scam; been waiting ... <number> min|mins|minutes
    """,
    calm="""
        years ago; as a child|kid|teenager; in the past; once had; in case; patch test; avoid|prevent ...
        reaction|reactions|burns|rash; any risk; risk of; what happens if|when
    """,
    jokes="""
        lol; lmao; rofl; haha; hahaha; hahahaha; hehe; jk; kidding; joking; 😂; 🤣; 😅; 😆; 😜; 😉; i|ive
        [have|just|totally|completely|accidentally]
        ruined|destroyed|butchered|wrecked|botched|damaged|fried|burned|burnt|messed; no refund|refunds
        [needed|necessary]
    """,
    ways="""
        how do|can|could|would|should|to [i|we|you] [ever] cancel|reschedule|change|move; how
        do|can|could|would|should [i|we|you] call [it|this|that] off; can|could|may i|we [still|also|always|then]
        cancel|reschedule|change|move [or] [cancel|reschedule|change|move] [it|this|that|my|the]
        [booking|appointment|visit] later|afterwards|anytime|again|beforehand|if|whenever; can|could|may i|we
        still|always cancel|reschedule|change|move; what if i|we [then] [need|have|want|had] [to]
        cancel|reschedule|change|move|cant; possible to [still] cancel|reschedule|change|move [it|this]
        later|afterwards|if
    """,
    lets_go="""
        ^[oh|ok|okay|no|ah|actually|well|just] never mind [then|it|that|thanks|thank|please] [you]$;
        ^[oh|ok|okay|no|ah|actually|well] nevermind|nvm [then|it|that|thanks|thank|please] [you]$;
        ^[oh|ok|okay|no|ah|actually|just] forget|leave|drop it|that|about [it|that] [then|thanks|please|whatever]$;
        ^[just] leave it as|like it|that [is]$; ^let it be$; ^[it] doesnt matter [anymore|now]$; ^not
        important$; ^[no|oh|ok|okay|actually|please|just] keep it [please|thanks|then|as] [it] [is]$; leave|keep
        mine|it|that|them|everything as|like it|they|that is|are|was; ^[no] [just] forget [about] it ...
        not|dont needed|need [it|that|anything]; ^[it|its|that|is] [is] not|no needed|longer [needed] [anymore]
        [thanks|thank] [you]$; dont|didnt|not want|wanna|need [to] book [anything|one|it|now|anymore]$; ^[no]
        [thanks] [i] [dont|do] [not] want|need anything$
    """,
    takes="""
        ^[ok|okay|yes|yeah|great] that|this one [please|then|thanks|works|is] [fine|good|perfect]$; ill|lets
        take|have|do|book it|that|this [one]; i|we will take|have|book it|that|this [one]; ^[ok|yes|please]
        take|book it|that|this [one] [please]$; ^thats|that|its the one$
    """,
    absent="""
        cant|cannot|couldnt|wont make it [anymore|any|after|sorry|now|though] [more|all|sorry] [sorry]$;
        cant|cannot come [in|anymore|any|after|sorry|now] [more|all|sorry] [sorry]$; not [going|gonna] [to]
        [be] able|gonna|going [to] make|come [it] [anymore|sorry|now] [sorry]$; wont be able to make|come [it]
        [anymore|sorry|now] [sorry]$
    """,
    soonest="""
        asap; as soon|early|quick|quickly as possible; as soon|early|quick|quickly as you|u can|could|are|have;
        sooner the better; soonest; earliest; first|next available|free|availability|opening; next slot;
        whenever you|u|youve have|got|can|are|want|like; whenever is|works|suits|theres|there|possible;
        whenever$; anytime|any time|day this|next|works|is|will; anytime; any time|day$
    """,
    several="""
        two|2|three|3|four|4|five|5|six|6
        people|persons|ppl|adults|kids|children|ladies|guys|girls|boys|friends; two|2|three|3|four|4|five|5
        haircuts|cuts|massages|facials|manicures|pedicures|appointments|bookings;
        two|2|three|3|four|4|five|5|both of us; me|myself|i and my|a
        son|daughter|wife|husband|mum|mom|mother|dad|father|sister|brother|friend|partner|kid|kids|child|children|boyfriend|girlfriend|sons|daughters|baby|fiance|fiancee|family|colleague|cousin;
        son|daughter|wife|husband|mum|mom|mother|dad|father|sister|brother|friend|partner|kid|kids|boyfriend|girlfriend|cousin|colleague
        and i|me|myself; my son|daughter|mum|mom|mother|dad|father|sister|brother and [my]
        son|daughter|mum|mom|mother|dad|father|sister|brother
    """,
    comes="""
        can|could|may i|we come|pop|drop|swing|stop|get [in|by|over|round]; fit|squeeze|book|get|slot me|us in;
        can|could you do|take|see; am i able to come;
        i|id|we want|need|like|love|have to come;
        have|got you|u anything|something|availability|space|room|slots|openings; you|u have|got
        anything|something|availability|space|room|slots|openings; anything|something
        free|available|going|open|left; can only do|make|manage|come
    """,
    services={
        "none": """
            colour|color|cut|shape of your|the|this|that|these|those; cut off|short|down|costs|prices; short
            cut; power cut; colour|color scheme|blind|code; massage chair; hair|shower gel; check up on
            me|you|him|her|it; filling in|out|up|station; tour|yoga mat|bus; photo of|from
        """,
        "haircut": """
            haircut*; hair cut*; cut|cutting|trim|chop|shorten ... hair; hair ...
            cut|trimmed|trim|shortened; cut; trim; trims; ends ... cut|trimmed|off; trim|cut ... ends; short
            back and sides; skin fade; buzz cut; crew cut; shampoo and cut; lop off
        """,
        "fringe": "fringe; bangs; fringe|bangs trim|cut; trim|cut ... fringe|bangs",
        "beard": "beard*; beard trim|shape|tidy; trim|shape|tidy ... beard; moustache; mustache",
        "shave": "shave; shaved; shaving; wet|hot|towel shave",
        "colour": """
            colour; color; coloured; colored; colouring; coloring; hair colour|color|dye|tint;
            colour|color|dye|dyed|tint ... hair|roots; hair|roots ... coloured|colored|dyed|done|tinted;
            dye; dyed; root|roots touch*; touch up ... roots; roots; cover|hide ... grey|gray|greys|grays;
            go|going blonde|blond|brunette|red|darker|lighter; toner
        """,
        "highlights": """
            highlights; highlight; lowlights; balayage; foils; streaks; ombre; babylights; half head; full
            head
        """,
        "blow_dry": """
            blow dry; blowdry; blow out; blowout; wash and dry|style; hair ... blown|washed; wash my hair;
            blow dried
        """,
        "styling": """
            updo; up do; hair up; hair styling; hairstyle; style my hair; hair styled;
            bridal|wedding|prom|party hair; braids; braiding; hair braided; plaits
        """,
        "perm": "perm; permed; perms; curls put; permanent wave",
        "straightening": """
            hair straightening; keratin; straighten ... hair; hair straightened; brazilian blowout;
            smoothing treatment
        """,
        "extensions": "extensions; hair extensions; weave",
        "manicure": "manicure; manicures; mani; manis; nails; nails done; nail polish; do ... nails",
        "pedicure": "pedicure; pedicures; pedi; toes; toenails; toes|feet|toenails done",
        "gel": """
            gel nails|manicure|polish; gel; gels; shellac; acrylic nails|set; acrylics; acrylic; infill;
            infills; biab; nails; nails done; nail extensions; do ... nails
        """,
        "facial": "facial; facials; face treatment|mask; skin|face cleanse; deep cleanse; peel; microdermabrasion",
        "massage": "massage*; back rub; masseuse; masseur; hot stones",
        "waxing": """
            wax; waxed; waxing; hair removal; brazilian; bikini line|wax; legs waxed; laser hair removal;
            sugaring; depilat*
        """,
        "brows": """
            brow; brows; eyebrow; eyebrows; brow|eyebrow|eyebrows shape|tint|wax|lamination|threading|done;
            threading; microblading
        """,
        "lashes": "lash; lashes; eyelash; eyelashes; lash|lashes|eyelash lift|tint|extensions; falsies",
        "make_up": "make up artist|done; makeup; ^make up; bridal|evening|wedding make up; make up$",
        "tan": "spray tan; tanning; fake tan; sunbed; ^[a|full|body] tan$; tan booth; self tan; solarium",
        "tattoo": "tattoo*; inked; tatts",
        "piercing": "piercing*; pierced; pierce; ear|nose|belly piercing",
        "check_up": """
            check up; checkup; check ups; dental|health|medical|general|routine check; physical exam; dental
            exam; examination
        """,
        "hygiene": """
            teeth|tooth|dental|teeths clean|cleaning|cleaned|polish; clean|cleaning|polish ... teeth; teeth
            cleaned; hygienist; scale and polish; dental hygiene; scaling; hygiene
        """,
        "filling": "filling; fillings; cavity; cavities; fill a|my tooth; tooth filled",
        "whitening": "whitening; whiten ... teeth; teeth whitening|whitened|bleached; bleach ... teeth; whiter teeth",
        "x_ray": "x ray; x rays; xray; xrays; radiograph*",
        "physiotherapy": "physio*; physical therapy|therapist; physical therap*; rehab",
        "osteopathy": "osteopath*; osteo",
        "vaccination": "vaccin*; jab; jabs; flu shot|jab; booster shot|jab; immunisation; immunization",
        "blood_test": "blood test|tests|work|sample|draw; bloods; bloods done; take ... blood",
        "eye_test": """
            eye|sight test|exam|check|examination; eyes tested|checked; test my eyes; vision test; contact
            lens check|fitting
        """,
        "consultation": "consultation*; consult; advice session",
        "first_visit": """
            first visit|consultation|appointment|session; new patient|client|customer; initial
            visit|consultation|assessment
        """,
        "yoga": "yoga; vinyasa; hatha; ashtanga",
        "pilates": "pilates; reformer",
        "training": "personal training|trainer; pt session; personal trainer; workout; training session; gym session",
        "dance": """
            dance; dance|dancing lesson|lessons|class|classes; dancing; salsa|tango|ballet|hip
            lesson|lessons|class|classes|hop; salsa; ballet
        """,
        "music": """
            music|piano|guitar|violin|singing|drum|drums|vocal|voice lesson|lessons|class|classes; learn
            [the|to] piano|guitar|violin|drums|sing; play [the] guitar|piano|violin
        """,
        "tour": "tour; tours; guided|walking|city|boat|bike tour|tours|walk; sightseeing; excursion",
        "tasting": "tasting; tastings; wine|beer|cheese|whisky tasting",
        "car_service": """
            car service|check|inspection; service|serviced|servicing ... car|van; car|van ...
            serviced|checked; mot; oil change|changed; change ... oil; car repair|repaired; fix ... car
        """,
        "tyres": "tyre; tyres; tire change|rotation; tires; winter tyres|tires; puncture",
        "car_wash": """
            car wash|valet|clean|cleaning; wash|clean|valet ... car; car washed|cleaned|valeted; valeting;
            car detailing; detailing
        """,
        "bike_service": """
            bike|bicycle|cycle service|tune|repair|check|servicing; fix|service|repair ... bike|bicycle;
            bike|bicycle ... serviced|fixed|repaired; tune up
        """,
        "grooming": """
            groom*; dog|puppy|cat|pet grooming|groomer|wash|bath|haircut|trim|clip|cut;
            wash|bathe|clip|trim|groom|cut ... dog|puppy|cat; nail|claw trim|clip|clipping|clipped; claws;
            dog|puppy ... washed|groomed|clipped|cut
        """,
        "photo": """
            photo; photos; passport photo|photos|picture; photo|family shoot; photoshoot; portrait;
            headshot; headshots
        """,
        "child": """
            child*; kid; kids; son; sons; daughter*; boy; boys; girl; girls; baby; toddler; toddlers;
            junior; juniors; little one
        """,
        "man": """
            man; mans; men; mens; gent; gents; gentleman; gentlemen; gentlemens; husband; boyfriend; male;
            dad; father; guys; barber
        """,
        "woman": "woman; womans; women; womens; lady; ladies; ladys; wife; girlfriend; female; mum; mom; mother",
    },
    gifts="""
        gift|giftcard|present voucher|vouchers|card|cards|certificate|certificates|coupon|coupons; giftcard;
        giftcards; gift your|a|one|someone|her|him|my ... voucher|treatment|visit|session;
        voucher|vouchers|certificate|card as|for [a|my|his|her] [birthday|christmas] gift|present;
        sell|buy|purchase|sold|issue ... voucher|vouchers; voucher|vouchers for [a|my|his|her]
        friend|friends|mum|mom|wife|sister|birthday|christmas
    """,
    late="""
        running [a|about|bit|little|so|some|very|really] [about|bit|little|around] [<number>|few]
        [min|mins|minutes] late|behind|delayed; im|ill|were|well|i [am|will|may|might|could] [be]
        [going|gonna] [to] [be] [running|a|about|probably|now|just|about]
        [few|bit|little|<number>|around|about] [<number>] [min|mins|minutes] late; late by <number>; stuck
        on|in [the] [a] tube|traffic|train|bus|jam|queue; tell|let ... im|ill [be|am] [running] late;
        going to|gonna be [a|about] [bit|few|little|<number>] [min|mins|minutes] late; <number>
        min|mins|minutes late$; i am|was held up; got|been held up; delayed by traffic|train
    """,
)
