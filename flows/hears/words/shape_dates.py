"""The shape of a language's words for dates and times: what a native speaker fills in, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Words = tuple[str, ...]
Part = Literal["", "dawn", "morning", "noon", "afternoon", "evening", "night"]
Edge = Literal["start", "middle", "end"]
Unit = Literal["minute", "hour", "day", "week", "weekend", "month", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Words and phrases in small letters; accents may be written, they are never needed to be understood.

    A phrase is matched as a whole and the longest one wins, so `day after tomorrow` needs no rule. A word may stand
    in two tables when people do use it for both (`second`, `mañana`): such words are listed in `two_meanings`.
    """

    # Numbers
    numbers: Mapping[str, int]  # 0 to 19, the tens to 50; more where they are one word
    amounts: Mapping[str, int] = field(default_factory=dict)  # "a couple of" hours, "a few" days
    ordinals: Mapping[str, int]  # first to 31st
    ordinal_marks: Words = ()  # straight behind digits: 3rd, 1er, 15te
    of_month: Words = ()  # between a day and its month: 11 "de" dezembro
    dotted: Words = ()  # written short in a name, with a dot that ends no sentence: "St." Patrick's day
    ordinal_dot: bool = False  # "15." is the fifteenth
    prefixes: Mapping[str, str] = field(default_factory=dict)  # written onto the next word: "و"; and how that begins
    tens_join: Words = ()  # between tens and ones: "treinta y uno"
    ones_first: Words = ()  # ones, this, tens in one word: zwei-und-zwanzig
    articles: Words = ()  # "an" hour: one of them
    fractions: Mapping[str, int] = field(default_factory=dict)  # of an hour, in minutes: quarter, half
    lengths: Mapping[str, int] = field(default_factory=dict)  # minutes in one word: "kwartier", "Viertelstunde"
    spans: Mapping[str, tuple[int, Unit]] = field(default_factory=dict)  # amount and unit in a word: "شهرين" two months
    before_hour: Mapping[str, int] = field(default_factory=dict)  # minutes that it moves the hour behind it: halb -30

    # Days
    weekdays: tuple[Words, Words, Words, Words, Words, Words, Words]  # Monday first
    months: tuple[Words, ...]  # January first
    days: Mapping[str, int]  # from today: today 0, tomorrow 1
    part_days: Mapping[str, tuple[int, Part]] = field(default_factory=dict)  # tonight: (0, "night")
    # "12-25", "easter-2", "11 thu 4", "5 mon -1" (the last), "11 thu 4 1" (a day on)
    holidays: Mapping[str, str] = field(default_factory=dict)
    edges: Mapping[str, Edge] = field(default_factory=dict)  # the beginning, middle or end of a month or a week
    nth: Mapping[str, int] = field(default_factory=dict)  # ordinals before a weekday only: "a segunda terça de abril"
    nth_behind: bool = False  # the ordinal follows: "الأحد الثاني من أكتوبر" is the second Sunday
    now: Words = ()  # "now", "as soon as possible": a whole message only, people say them besides
    this: Words = ()  # this Friday, this week
    next: Words = ()  # next Friday, Friday next
    following: Words = ()  # the Friday of the week that follows
    last: Words = ()  # last Friday; also "the last Monday of March"
    day_from: Mapping[str, int] = field(default_factory=dict)  # days from the day behind it: "the eve of" Easter -1
    after_next: Words = ()  # Friday after next
    a_week_on: Mapping[str, int] = field(default_factory=dict)  # weeks behind a weekday: "Friday week"
    day_lead: Words = ()  # a bare number behind it is a day of the month: "el 17", "on the 15"
    nothing: Words = ()  # phrases that hold such words and mean no time: "good morning"
    day_tail: Words = ()  # a bare number before it is a day of the month
    weak: Words = ()  # day and month words that mean something else too: a day only beside a number, "on" or "next"

    # Times
    units: Mapping[Unit, Words]
    parts: Mapping[Part, Words]
    clock: Mapping[str, str]  # noon 12:00, midnight 00:00
    hour_names: Mapping[str, int] = field(default_factory=dict)  # an hour, and no amount: "الثالثة"
    spoken_clock: Mapping[str, str] = field(default_factory=dict)  # of either half of the day: "डेढ़ बजे" 1:30
    am: Words = ()
    pm: Words = ()
    am_marks: Words = ()  # straight behind digits: 9a
    pm_marks: Words = ()
    oclock: Words = ()  # behind an hour: o'clock, Uhr, heures
    at: Words = ()  # a bare number behind it is an hour
    set_to: Words = ()  # "make it" 7: an hour straight behind it
    hour_plus: Words = ()  # ocho y veinte
    hour_minus: Words = ()  # ocho menos veinte
    past: Words = ()  # twenty past eight
    to: Words = ()  # twenty to eight
    oh: Words = ()  # nought before minutes: three "oh" five
    to_frame: Words = ()  # a verb before minutes that are lacking: "faltan cinco para las ocho"

    # Around them
    around: Words = ()
    after: Words = ()
    before: Words = ()
    between: Words = ()
    both: Words = ()  # the "and" of "between 2 and 4"
    start: Words = ()  # "from" 2 to 4
    until: Words = ()  # from 2 "to" 4
    either: Words = ()  # Monday "or" Tuesday
    within: Words = ()  # "in" two weeks
    from_now: Words = ()  # two weeks "from now"
    ago: Words  # before or behind a length, where we had asked for the past: two weeks "ago", "vor" zwei Wochen
    shift: Mapping[str, int]  # behind hours or minutes moves a visit by them, no time is meant: "later" 1, "earlier" -1
    push: Mapping[str, int]  # moves it by an amount before or behind: "delay" 1, an hour "back" 1, "forward" -1
    from_now_too: Words = ()  # words of `shift` that mean so long from now as well: "una hora después"
    moved_by: Mapping[str, int] = field(default_factory=dict)  # minutes, of what is no length elsewhere: "d'une heure"
    late: Words = ()  # behind minutes: who comes so much later
    since: Words = ()  # two weeks "after", "from" Christmas
    ahead_of: Words = ()  # two weeks "before" Christmas
    glue: Words = ()  # small words between the pieces: of, the, in the
    not_this: Words = ()  # "not" Friday, "instead of" Friday, "every" Friday: no day that is wanted
    not_that: Words = ()  # behind a day or a time: Friday "doesn't work"
    move: Words = ()  # moving something from a time to another
    move_to: Words = ()  # between the two, where `until` is another word

    # What numbers mean besides
    things: Words = ()  # behind a number: people, nights, euros
    lasting: Words = ()  # before a number: "takes" two hours
    stays: Words = ()  # "3 night" is how long somebody stays, "at 3 night" is an hour
    turns: Words = ()  # behind an ordinal: the 3rd time
    numbered: Words = ()  # before a number: room, table, number
    streets: Words = ()  # some words behind a number: 12 Baker Street
    not_near: Words = ()  # words that only look like misspelt ones of this table
    asks_time: Words = ()  # in our own question: "what time"
    asks_day: Words = ()  # "which day"
    asks_past: Words = ()  # when it was "last"

    # Habits
    month_first: Words = ()  # regions that write 12/31; "" stands for a locale without a region
    hours: Literal["written", "coming"] = "coming"  # a bare hour: first as it is written, or first the next to come
    two_meanings: Words = ()
