"""The shape of a language's meanings: which phrases say what. Tables of this shape hold words only, no logic.

How a phrase is written (phrases are separated by `;`, case, accents and punctuation do not matter):

    never mind          these words, one after the other, anywhere in the message
    ^later$             `^` the message begins here, `$` it ends here
    cancel|drop it      either word
    cancel [the|my] it  a word that may be missing
    need ... booking    up to six words between
    have ..... cancel   up to twenty words between
    cancel* it          any word that begins so
    <booking>           any word of the class `booking` (the classes are in `classes`)
    <number>            any number below a hundred, in figures or in words (made from `numbers`)
    <tongue>            the name of any language (of the class `tongue` or in `tongues`)
"""

from collections.abc import Mapping
from dataclasses import dataclass

INTENTS = (
    "affirm", "negate", "cancel", "book", "change_booking", "cancel_booking", "check_booking", "request_alternatives",
    "help", "agent", "optout", "greet", "thanks", "goodbye", "repeat", "unsure", "change_language",
    "prices", "hours", "where", "promotion", "call_me", "optin", "my_data", "menu", "back",
)  # fmt: skip
"""What a message can be for. Each language has phrases for every one of them."""

ANYWHERE = ("menu", "back", "cancel", "help", "human", "stop", "start", "language")
"""What works in every state of a chat."""

STARTS = (
    "book", "my_bookings", "move", "cancel_booking", "hours", "where", "call_me", "prices", "promotion", "my_data",
)  # fmt: skip
"""Commands that start something: in `starts`, whole messages or, for `book`, the first words of one."""

SERVICES = (
    "haircut", "fringe", "beard", "shave", "colour", "highlights", "blow_dry", "styling", "perm", "straightening",
    "extensions", "manicure", "pedicure", "gel", "facial", "massage", "waxing", "brows", "lashes", "make_up", "tan",
    "tattoo", "piercing", "check_up", "hygiene", "filling", "whitening", "x_ray", "physiotherapy", "osteopathy",
    "vaccination", "blood_test", "eye_test", "consultation", "first_visit", "yoga", "pilates", "training", "dance",
    "music", "tour", "tasting", "car_service", "tyres", "car_wash", "bike_service", "grooming", "photo",
)  # fmt: skip
"""What businesses do for people, in words of every day. A phrase may stand under several: then it may mean any."""

SUITS = ("child", "man", "woman")
"""Whom a service is for; that alone is no service."""

NO_SERVICE = "none"
"""In `services`: phrases that speak of none, though a word in them does by itself."""


@dataclass(frozen=True, slots=True)
class Meanings:
    """Every field is needed. `;` separates, so that an item may hold several words; `|` joins ways to say one item."""

    polite: str  # words that change nothing, left out before anything is matched: please, just
    yes: str  # whole answers, and the first words of longer ones: yes, sure
    no: str
    fine: str  # whole answers that agree, but begin other messages too: okay, great
    hedges: str  # single words of doubt that only soften a wish beside them: maybe, possible
    but: str  # single words that turn a yes into something else: but, except
    all: str  # whole answers to "which of these?": all of them
    option: str  # single words around a number or an ordinal: option, number, the, one
    any: str  # whole answers to "which one?": any, whichever
    none: str  # whole answers to "which one?": none of these
    skip: str  # whole answers that pass a question by: can I skip this
    sooner: str  # whole answers that take the first of the times on offer: the earlier one
    later: str  # whole answers that take the last of them: the later one
    joins: str  # single words between two picks: and, or
    numbers: str  # from zero on, without a gap, at least to twenty
    tens: str  # thirty, forty ... ninety, hundred (`|` for ways to write one)
    tens_join: str  # the word inside a compound number, empty if there is none: twenty *and* one
    half: str  # what adds a half to a number: and a half
    ordinals: str  # first; second|2nd; ... at least to tenth
    last: str  # the last of several
    stars: str  # what a rating counts: stars, points
    out_of: str  # between a rating and its best: of, out of
    name_leads: str  # what stands before a name: my name is, this is
    money: str  # names of currencies as people say them
    anywhere: Mapping[str, str]  # ANYWHERE name -> whole messages
    starts: Mapping[str, str]  # STARTS name -> whole messages (book: also with more behind it)
    classes: Mapping[str, str]  # name -> single words, separated by spaces
    intents: Mapping[str, str]  # INTENTS name -> phrases
    elsewhere: str  # phrases which show that a message is about something else than this business
    asks: str  # the first words of questions: what, is there
    code: str  # single words before a promotion's code: code, voucher
    not_english: str  # English words of no meaning, or of a no, that mean something here: "um" 2, "no" centro
    links: str  # single words between two sentences of one message: and
    decimal: str  # the sign before tenths, `.` or `,`
    tongues: Mapping[str, str]  # each language that Bellhop speaks -> single words for it; here its own name is first
    at_sign: str  # what people write for the `@` of an address, in brackets: (at)
    ticked: str  # what a column of a spreadsheet holds for a yes: y, true
    unticked: str  # and for a no
    about: str  # phrases that ask about calling off and the like, and wish for none of it: cancellation fee
    also: str  # phrases that add something to what is wished for, and do not take its place: as well
    after_that: str  # phrases that mean right behind the visit just spoken of: after that
    same_time: str  # phrases that mean the time that was said or agreed: same time
    same_day: str  # phrases that mean the day that was said or agreed: same day
    mine: str  # phrases that speak of a visit which they have: my appointment, the one I have
    bit_later: str  # phrases that move by no amount: a bit later
    bit_earlier: str  # a bit earlier
    reports: str  # phrases that tell of something that happened or of a delay: waited, minutes late
    instead: str  # phrases that put something in the place of what is agreed: instead
    ways: str  # phrases that ask how to cancel or move a visit, or whether one may: how do I cancel
    lets_go: str  # whole messages that leave all as it is, and cancel nothing: never mind
    takes: str  # phrases that take the one time on offer: that one, I take it
    hurt: str  # phrases of somebody who came to harm or may: scalp is burning, allergic reaction
    complains: str  # phrases of a complaint: want a refund, ruined my hair
    calm: str  # phrases that make neither of what sounds so, for it is long ago or only feared: years ago, in case
    jokes: str  # phrases that make no complaint of what sounds so: lol, I ruined it myself
    absent: str  # phrases of somebody who cannot come, naming no day: can't make it
    soonest: str  # phrases that want the first free time: as soon as possible, whenever you have something
    several: str  # phrases which show that more people than one come: for two people, me and my son
    comes: str  # phrases that ask to come, where a time tells when: can I come
    gifts: str  # phrases of a voucher that one gives as a present: gift card, buy a voucher
    services: Mapping[str, str]  # SERVICES, SUITS, NO_SERVICE -> phrases, the longest wins: get ... hair cut
    late: str  # phrases of who comes later than agreed to a visit that is near: running 10 minutes late
