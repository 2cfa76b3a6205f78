"""The patterns of days and times over roles, the same for every language: a word stands for one piece of the message.

`<role>` keeps the piece's value under that name. The longest match wins, among equals the one that stands first.
"""

HOUR = "(?:<hour>|<word_hour>)"
BARE_HOUR = "(?:<hour>|(?!articles(?!$|stop|comma|day|weekday|day_lead|either|until|x?$))<word_hour>)"
HOURX = "(?:<hour>|<word_hour>|<fixed>)"
HALF_DAY = "(?:<am>|<pm>)"
HALF_DAY_BEFORE = "(?:<am1>|<pm1>)?"
MINUTES = "(?:<mins>|<fraction>)"
TRIGGER = "(?:at|around|after|before|until|start)"
LED = "(?:(?!within|day_tail)(?:at|around|after|before|until|start|glue))*"
DAY_NUMBER = "(?:(?:<ord>|<ord_word>) comma? unit_day?|<dayno>|<word_day>)"
NUMBER = "(?:<ord>|<ord_word>|<dayno>|<word_day>)"
MONTH = "(?:<month>|<weak_month>)"
WEEKDAY = "(?:<weekday>|<weak_weekday>)"
MAYBE_WEEKDAY = f"(?:{WEEKDAY} comma? (?:glue|day_lead|at)*)?"
MONTH_JOIN = "(?:(?!at)(?:glue|dash|comma|day_lead))"
YEAR = "(?:(?:comma|glue|dash)* <year>)?"
WHICH = "(?:<this>|<next>|<following>|<last>|<after_next>)"
AMOUNT = "(?:count|articles|decimal|fraction|part_of_hour)"
SPAN = (
    f"(?:(?:count both)? {AMOUNT} (?:glue|articles|count|fraction|part_of_hour)? (?:glue|articles|dash)? unit "
    "(?!month) (?:both|comma|hour_plus)?|(?:count|articles)? length"
    "|(?<!at) articles? counted (?!month|weekday|weak_weekday|dayno|ord|ord_word) hour_plus?){1,3}"
    "(?:(?:(?!at)glue)? articles? fraction)?"
)
NO_CLOCK = "(?!oclock|am|pm|unit|mins|hour_plus|hour_minus|things)"
NO_HOUR = (
    "(?!oclock|am|pm|unit|mins(?!oclock|am|pm)|hour_plus|hour_minus|things|glue*part|dash(?:hour|clock)"
    "|(?!at)until(?:hour|clock))"
)
LAST_NUMBER = "(?:<ord2>|<ord_word2>|<dayno2>|<word_day2>)"
SURE_NUMBER = f"(?:<ord>(?!oclock|hour_plus)|<ord_word>|(?:<dayno>|(?!articles)<word_day>) {NO_HOUR})"
DAY_FOLLOWS = (
    "(?=(?:glue|day_lead|next|this)*"
    "(?:day|part_day|holiday|weekday|weak_weekday|dayno|ord|slash_day|full|iso|month|rel_week|rel_month))"
)
NO_UNIT = "(?!unit|things|month|weak_month)"
NO_COUNT = "(?!unit|things|count|month|decimal|percent)"
NOT_DAY = "(?!(?:glue|dash)*(?:ord|ord_word|dayno|word_day))"
DAY_LEAD = "(?:(?!at)day_lead|within|weekday comma?|next|weak_weekday)"
LEAD = "(?:at|day_lead|within|start|until|before|after|since|this|next|around|either)"

Rules = tuple[tuple[str, str], ...]

DAYS: Rules = (
    ("part", "(?<=weekday) <part>"),
    ("iso", "<iso>"),
    ("full", f"{MAYBE_WEEKDAY} <full>"),
    ("weekday_nth", f"{WEEKDAY} (?:<ord_word>|<nth>) glue* (?:{MONTH}|<rel_month>|<unit_month>) {YEAR}"),
    ("day_month", f"{MAYBE_WEEKDAY} {DAY_NUMBER} (?:(?!at)glue|dash)* {MONTH} {YEAR}"),
    ("day_of_year", f"<rel_year> (?:glue|comma|day_lead)* {DAY_NUMBER} glue* {MONTH}"),
    ("day_of_year", f"{DAY_NUMBER} glue* {MONTH} (?:glue|comma)* <rel_year>"),
    ("day_of_year", f"<rel_year> (?:glue|comma)* {MONTH} {DAY_NUMBER}"),
    ("day_of_year", f"{MONTH} {DAY_NUMBER} (?:glue|comma)* <rel_year>"),
    ("either_day", f"{NUMBER} either (?:glue|day_lead)* {LAST_NUMBER} glue* {MONTH} {YEAR}"),
    ("day_month", f"{MAYBE_WEEKDAY} (?!word_hour|weak_weekday) {MONTH} {MONTH_JOIN}* {SURE_NUMBER} {YEAR}"),
    ("numeric", f"{MAYBE_WEEKDAY} (?:<slash_day>|<dot_date>)"),
    ("numeric", f"{DAY_LEAD}+ glue* (?:<dot_day>|<dash_day>) {NO_HOUR}"),
    ("dashed", f"<dash_day> {NO_HOUR}"),
    ("spaced", "(?!at)day_lead glue* <dayno> <mins2> (?:<year>|<mins3>)? (?!oclock|am|pm|unit)"),
    ("spaced", "^<dayno> <mins2> <mins3>$"),
    ("ordinals", f"{MAYBE_WEEKDAY} (?:<ord1>|<ord_word1>) dash? (?:<ord2>|<ord_word2>)"),
    ("numeric", "^(?:(?!dot_clock)<dot_day>|<dash_day>)$"),
    ("numeric", "(?:<slash_day>|<dot_date>|<dash_day>) (?=weekday)"),
    ("day_month", f"<year> dash? {MONTH} dash? {NUMBER}"),
    ("day_month", f"<year> (?:(?!at)glue|comma)+ {NUMBER} glue* {MONTH}"),
    ("month_days", f"{NUMBER} (?:until|dash|both) (?:glue|day_lead)* {LAST_NUMBER} glue* {MONTH} {YEAR}"),
    (
        "month_days",
        f"{MONTH} (?:glue|day_lead)* {NUMBER} (?:until|dash) (?:glue|day_lead)* {LAST_NUMBER} {NO_HOUR} {YEAR}",
    ),
    ("month_days", f"<day_span> glue* {MONTH} {YEAR}"),
    ("month_days", f"{MONTH} <day_span> {YEAR}"),
    ("month_day_rel", f"{NUMBER} unit_day? (?:glue)* <rel_month>"),
    ("month_day_rel", f"<rel_month> (?:comma|day_lead|glue)+ {SURE_NUMBER}"),
    ("month_day_rel", f"<rel_month> {NUMBER} day_tail"),
    ("nth_weekday", f"(?:<last>|<ord>|<ord_word>|<nth>) {WEEKDAY} glue* (?:{MONTH}|<rel_month>|<unit_month>) {YEAR}"),
    ("nth_weekday", f"(?:{MONTH} {YEAR}|<rel_month>|<unit_month>) glue* (?:<ord>|<ord_word>|<nth>) {WEEKDAY}"),
    ("month_end", f"<rel_day> glue* (?:{MONTH}|<rel_month>|<unit_month>)"),
    ("month_end", f"<nth> (?:unit_day|day_lead) glue* (?:{MONTH}|<rel_month>|<unit_month>)"),
    ("month_end", f"(?:{MONTH}|<rel_month>|<unit_month>) glue* <nth> (?:unit_day|day_lead)"),
    ("weekday_week", f"{WEEKDAY} (?:comma|glue|at|day_lead)* <rel_week>"),
    ("weekday_week", f"<rel_week> (?:comma|glue|at|day_lead)* {WEEKDAY}"),
    ("weekday_number", f"{WEEKDAY} comma? (?:(?!at)(?:day_lead|glue))* {SURE_NUMBER}"),
    ("number_weekday", f"(?<!at)(?:<dayno>|<word_day>) {WEEKDAY}"),
    ("weekday_on", f"{WEEKDAY} <a_week_on>"),
    ("day_on", "<day> <a_week_on>"),
    ("day_on", "<a_week_on> <day>"),
    ("weekday_on", f"<a_week_on> {WEEKDAY}"),
    ("weekday_which", f"{WHICH} glue? {WEEKDAY}"),
    ("weekday_which", f"{WEEKDAY} glue? {WHICH}"),
    ("weekdays_later", f"<count> {WEEKDAY} from_now"),
    ("weekday", "<weekday>"),
    ("weekday", f"{LEAD} glue* <weak_weekday>"),
    ("weekday", "<weak_weekday> (?=at|either|clock|dot_clock|hours|part|hour|comma|stop|around|$|after|before)"),
    ("weekday", "^<weak_weekday>$"),
    ("nothing", f"(?:around|glue)* {SPAN} (?:(?<=unit_hour)|(?<=unit_minute)|(?<=length)) (?!from_now_too)shift"),
    ("nothing", f"(?:around|glue)* {SPAN} (?<=unit_minute) late"),
    ("day_from", f"<day_from> {DAY_FOLLOWS}"),
    ("span_at", f"unit (?:<since>|<ahead_of>) {DAY_FOLLOWS}"),
    ("span_at", f"{SPAN} (?:<since>|<ahead_of>) {DAY_FOLLOWS}"),
    ("weekday_from", f"{WEEKDAY} (?:<since>|<ahead_of>) glue* <holiday>"),
    ("span_behind", f"(?:<ahead_of>|<since>) glue* <holiday> glue {SPAN}"),
    ("span_at", f"{SPAN} (?<=unit_hour) (?=<ahead_of>(?:glue|at)*(?:fixed|clock|dot_clock|hour|word_hour))"),
    ("span", f"(?:within|sign) (?:around|glue)* {SPAN} from_now?"),
    ("span", f"within (?:around|glue)* {SPAN} (?<=unit_hour) mins (?!unit|things|am|pm|oclock)"),
    ("clock_span", "within around? <clock> from_now?"),
    ("span", f"after (?:around|glue)* {SPAN} (?<!oclock)"),
    ("span_beside", f"(?:(?<=day)|(?<=holiday)|(?<=month)|(?<=ord)|(?<=full)) glue* {SPAN} (?:<shift>|from_now)"),
    ("primes", "within <count> prime"),
    ("span_ago", f"^(?:around|glue)* (?:ago (?:around|glue)* {SPAN}|{SPAN} ago) stop*$"),
    ("span", f"{SPAN} from_now"),
    ("span", f"from_now {SPAN} (?<!oclock)"),
    ("span", f"(?<!weekday) (?:next|this) {SPAN}"),
    ("span", "count (?:next|this) unit"),
    ("span", f"^(?!.*oclock|counted$) {SPAN}$"),
    ("day", "<day>"),
    ("part_day", "<part_day>"),
    ("part_day", "this glue? <part>"),
    ("holiday", f"(?:(?:this|next) glue?)? <holiday> {YEAR}"),
    ("day_of_month", f"(?!at)day_lead+ (?:(?!at)glue)* (?:<dayno>|<word_day>) {NO_CLOCK}"),
    ("day_of_month", f"day_lead+ glue* (?:<dayno>|<word_day>) {NO_HOUR}"),
    ("day_of_month", "(?:day_lead|glue|next)* <ord> (?!streets|oclock|hour_plus|unit|turns)"),
    ("day_of_month", "<ord> (?!streets|oclock|hour_plus|unit|turns)"),
    ("day_of_month", "(?:day_lead)+ glue* <ord_word> (?=$|stop|comma|at|around|weekday|both|either|part|before|after)"),
    ("day_of_month", "<ord_word> (?=day_lead)day_tail"),
    ("late_day", "(?=at)within <dayno> (?=$|stop)"),
    ("late_day", "(?:glue|day_lead)+ <ord_word> (?=$|stop)"),
    ("day_of_month", "(?:<ord>|<dayno>|<word_day>) day_tail"),
    ("days_ahead", "<count> <rel_day>"),
    ("relative_day", "<rel_day>"),
    ("week", "<rel_week>"),
    ("weekend", "<rel_weekend>"),
    ("weekend", "<unit_weekend>"),
    ("month_rel", "<rel_month>"),
    ("year_rel", "<rel_year>"),
    ("month_week", f"(?:(?:<ord>|<ord_word>) unit_week|<rel_week>) glue* (?:{MONTH} {YEAR}|<rel_month>|<unit_month>)"),
    ("edge", f"<edge> (?:glue|dash)* (?:(?:{MONTH} {YEAR})|<rel_month>|<rel_week>|<unit_month>|<unit_week>)"),
    ("now", "^<now> stop*$"),
    ("month", f"{MONTH} glue* <year>"),
    ("month", f"<month> {NOT_DAY}"),
    ("month", f"(?:{LEAD}) glue* <weak_month> (?!x) {NOT_DAY}"),
)

TIMES: Rules = (
    ("nothing", "nothing"),
    ("hours", f"(?P<opens>between|start|at)? <hours> (?P<closes>oclock)? {HALF_DAY}?"),
    ("clock", f"at glue* <comma_clock> {HALF_DAY}?"),
    ("clock", f"{LED} (?:<clock>|<dot_clock>) oclock? unit_minute? {HALF_DAY}?"),
    (
        "past",
        f"{LED} to_frame? {MINUTES} unit_minute? past (?:glue|at)* (?:{HOURX}|<clock>) oclock? {HALF_DAY}? {NO_UNIT}",
    ),
    (
        "to",
        f"{LED} (?P<frame>to_frame)? glue* {MINUTES} (?P<minutes>unit_minute)? "
        "(?:(?P<soft>(?=until)(?=at)to)|to) (?:glue|at)* "
        f"(?:{HOURX}|<clock>) oclock? {HALF_DAY}? {NO_UNIT}",
    ),
    (
        "to_half",
        f"{LED} to_frame? glue* <mins> unit_minute to (?:glue|at)* {HOURX} oclock? hour_plus? (?:<mm1>|<fraction>) "
        f"oclock? {HALF_DAY}? {NO_UNIT}",
    ),
    ("to_half", f"{LED} <mins> unit_minute to glue* <fraction> past glue* {HOURX} oclock? {HALF_DAY}?"),
    (
        "time_range",
        "(?P<opens>between|start)? (?:at|glue)* (?:<clock1>|<dot_clock1>|<fixed1>|<hour1>|<word_hour1>|<hhmm1>) "
        "(?P<marked>oclock)? (?:<am1>|<pm1>)? (?:(?P<soft>(?=at)until)|until|dash|(?P<joined>both)) (?:at|glue)* "
        "(?:<clock2>|<dot_clock2>|<hour2>|<word_hour2>|<fixed2>|<hhmm2>) (?P<closes>oclock)? "
        "(?:<am2>|<pm2>)? (?!unit|things|month|mins)",
    ),
    ("half_past", f"{LED} {MINUTES} unit_minute? past <before_hour> {HOUR} oclock? {HALF_DAY}?"),
    ("half_to", f"{LED} {MINUTES} unit_minute? to <before_hour> {HOUR} oclock? {HALF_DAY}?"),
    ("half_to", f"{LED} <before_hour> {HOUR} oclock? hour_minus glue* {MINUTES} unit_minute?"),
    ("half_and", f"{LED} {HOURX} hour_plus? <fraction> hour_plus <mins> unit_minute? {HALF_DAY}?"),
    ("half_less", f"{LED} {HOURX} oclock? hour_plus? <fraction> hour_minus <mins> unit_minute? {HALF_DAY}?"),
    ("moved_hour", f"{LED} <before_hour> glue? {HOURX} oclock? {HALF_DAY}?"),
    ("plus", f"{LED} {HOURX} oclock? {HALF_DAY_BEFORE} hour_plus glue? {MINUTES} unit_minute? oclock? {HALF_DAY}?"),
    ("minus", f"{LED} {HOURX} oclock? {HALF_DAY_BEFORE} hour_minus glue* {MINUTES} unit_minute? oclock? {HALF_DAY}?"),
    ("plus", f"{LED} {HOURX} oclock (?:(?!articles)<mins>|<fraction>) unit_minute? {HALF_DAY}?"),
    ("plus", f"{LED} {HOURX} (?:<mm>|<fraction>) unit_minute? oclock? {HALF_DAY}? (?!unit|things|month)"),
    ("plus", f"{LED} <word_hour> dash <mm> {HALF_DAY}? (?!unit|things)"),
    ("plus", "<fixed> <mins> (?!unit_hour|unit_day|things|month|oclock|am|pm)"),
    ("plus", f"{TRIGGER} glue* {HOUR} (?:<mins>) (?!unit|things|month)"),
    ("hour", f"{LED} {HOUR} oclock {HALF_DAY}?"),
    ("hour", f"{LED} {HOUR} {HALF_DAY}"),
    ("hour", f"(?<!hour)(?<!word_hour)(?<!clock) {HALF_DAY} glue? {HOUR} {NO_COUNT}"),
    ("hour", f"{TRIGGER}+ (?:glue|around)* {BARE_HOUR} {NO_COUNT}"),
    ("hour", f"{HOUR} (?=(?:glue|comma)+part|glue+part_day)"),
    ("hour_before_part", f"{HOUR} (?=part)"),
    ("hour", f"^{HOUR} (?=(?:day_lead|at)*(?:weekday|part_day|day))"),
    ("hour", f"set_to around? {BARE_HOUR} {NO_COUNT}"),
    ("hour", f"(?<!glue) {HOUR} (?=comma?part_day)"),
    ("hour", f"(?:(?<=part)|(?<=part_day)|(?<=part comma)|(?<=part_day comma)) {HOUR} {NO_COUNT}"),
    ("hour", f"(?<!glue) {HOUR} (?=day)"),
    ("hour", f"(?<=day) {HOUR} {NO_COUNT}"),
    ("hhmm", f"{LED} <hhmm> (?:oclock|unit_hour)? {HALF_DAY}"),
    ("hhmm", "<hhmm> (?:oclock|unit_hour)"),
    ("hhmm", f"{LED} <hhmm> (?=glue*(?:part|part_day))"),
    ("hhmm", "^(?!year)<hhmm>$"),
    ("hhmm", f"{TRIGGER}+ glue* <hhmm> {NO_COUNT}"),
    ("fixed_hour", f"{LED} {HOUR} oclock <fixed>"),
    ("fixed", f"{LED} (?:hour|word_hour)? oclock? <fixed>"),
    ("part", "<part>"),
)

RULES = DAYS + TIMES

MONTHS = frozenset({"month", "weak_month"})
WEEKDAYS = frozenset({"weekday", "weak_weekday"})
HOURS = frozenset({"hour", "word_hour"})
NEEDS: dict[str, frozenset[str]] = {
    "day_month": MONTHS,
    "month_days": MONTHS,
    "either_day": MONTHS,
    "month": MONTHS,
    "nth_weekday": WEEKDAYS,
    "weekday_which": WEEKDAYS,
    "weekday_number": WEEKDAYS,
    "number_weekday": WEEKDAYS,
    "weekday": WEEKDAYS,
    "nothing": frozenset({"nothing", "shift", "late"}),
    "fixed_hour": frozenset({"fixed"}),
    "weekdays_later": frozenset({"from_now"}),
    "numeric": frozenset({"slash_day", "dot_date", "dot_day", "dash_day"}),
    "dashed": frozenset({"dash_day"}),
    "late_day": frozenset({"ord_word", "dayno"}),
    "ordinals": frozenset({"ord", "ord_word"}),
    "month_day_rel": frozenset({"rel_month"}),
    "month_end": frozenset({"rel_day", "nth"}),
    "weekday_week": frozenset({"rel_week"}),
    "weekday_on": frozenset({"a_week_on"}),
    "day_on": frozenset({"a_week_on"}),
    "clock_span": frozenset({"clock"}),
    "span_at": frozenset({"unit", "length", "counted"}),
    "span": frozenset({"unit", "length", "counted"}),
    "span_beside": frozenset({"unit", "counted"}),
    "weekday_from": frozenset({"holiday"}),
    "span_behind": frozenset({"holiday"}),
    "weekday_nth": frozenset({"ord_word", "nth"}),
    "part_day": frozenset({"part_day", "this"}),
    "day_of_month": frozenset({"day_lead", "day_tail", "ord"}),
    "days_ahead": frozenset({"rel_day"}),
    "relative_day": frozenset({"rel_day"}),
    "clock": frozenset({"clock", "dot_clock", "comma_clock"}),
    "past": frozenset({"past"}),
    "to": frozenset({"to"}),
    "to_half": frozenset({"unit_minute"}),
    "half_past": frozenset({"before_hour"}),
    "half_to": frozenset({"before_hour"}),
    "moved_hour": frozenset({"before_hour"}),
    "minus": frozenset({"hour_minus"}),
    "primes": frozenset({"prime"}),
    "span_ago": frozenset({"ago"}),
    "half_and": frozenset({"hour_plus"}),
    "half_less": frozenset({"hour_minus"}),
    "time_range": frozenset({"until", "dash", "both"}),
    "plus": frozenset({"mins", "fraction", "mm"}),
    "hour": HOURS,
    "hour_before_part": HOURS,
} | {
    role: frozenset({role})
    for role in (
        "iso", "full", "day", "holiday", "part", "hours", "hhmm", "fixed", "edge", "now", "day_from",
    )
} | {
    "week": frozenset({"rel_week"}),
    "weekend": frozenset({"rel_weekend", "unit_weekend"}),
    "month_rel": frozenset({"rel_month"}),
    "year_rel": frozenset({"rel_year"}),
    "day_of_year": frozenset({"rel_year"}),
}  # fmt: skip
"""A role without one of which a pattern cannot match: most messages need a few patterns only."""
