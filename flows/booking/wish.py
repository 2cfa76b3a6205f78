"""What a booking must know, and where what was wished for leads."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from flows.booking.recall import days_behind, recalled
from flows.engine import Turn, once
from flows.hears import language
from flows.hears.choose import sweeps
from flows.hears.clean import words
from flows.hears.remarks import adds, reports
from flows.hears.said import Said
from flows.needs.booking import Booked, Diary, FindDiary, Form, Place
from flows.rules.distance import Far, by_distance, spot_of
from flows.rules.opening import DAY
from flows.rules.settle import Settled, settle
from flows.rules.slots import HORIZON, Free
from flows.rules.whens import When, whens
from flows.rules.wishes import (
    Told,
    Wish,
    filled,
    first_day,
    following,
    kept,
    offered_at,
    on_day,
    retried,
    service_of,
    staying,
    told,
    with_words,
)

WINDOW = 15  # days of the diary that are looked at
EARLIER = 3 * DAY  # that are looked at before it: the last open one of them is near a day on which we are closed
BEFORE, AFTER = ("before_booking", "service_specific"), ("after_booking",)

# What must be known.


def need(turn: Turn[None]) -> FindDiary:
    """Words may change the service, so then the diary of all is read."""
    spoken = turn.heard or (turn.value if turn.trigger in ("start", "questionnaire.completed") else "")
    wish = kept(turn.data)
    found = whens(turn.words_of(spoken)) if spoken else ()
    found = tapped_day(turn) or (found if any(when.day for when in found) else wish.whens)
    behind = days_behind(turn, spoken)
    since = first_day((*found, *map(When, behind)), turn.local.date())
    days = [*(when.day for when in found if when.day), *behind] or [wish.before[:10]]
    last = max((date.fromisoformat(day) for day in days if day), default=since)
    ahead = min(max((last - since).days, 0), HORIZON) + WINDOW
    service = turn.value if turn.trigger == "service" else wish.service
    days_read = EARLIER.days + ahead + 1
    return FindDiary(turn.contact.id, turn.at, since - EARLIER, days_read, "" if spoken else service, turn.language)


def tapped_day(turn: Turn[None]) -> tuple[When, ...]:
    if turn.trigger in ("other", "no"):
        return (When(turn.local.date().isoformat()),)
    return (When(turn.value[:10]),) if turn.trigger in ("day", "at", "later") else ()


# What was wished for.


@once
def wish_of(turn: Turn[Diary]) -> Wish:
    """The wish with what this turn brings."""
    wish = kept(turn.data)
    change = CHANGES.get(turn.trigger)
    changed = filled(change(turn, wish) if change else wish, turn.known.shop)
    return retried(wish, changed)


def heard_words(turn: Turn[Diary], wish: Wish) -> Wish:
    """Who moves a visit names it by its service: that is no wish for another one."""
    others = also_wished(turn)
    if second(turn):
        return wish._replace(then=added(wish, others))
    news = recalled(turn, wish, told_of(turn, understood(turn, turn.value)))
    news = replace(news, service="") if wish.moves and turn.trigger == "start" else news
    anywhere = turn.state == "place" and any_will_do(turn.words_of(turn.value), news)
    wish = staying(with_words(following(wish, news, turn.known.shop), news))
    wish = wish._replace(place=any_place(turn, wish)) if anywhere else wish
    return wish if wish.moves else wish._replace(then=added(wish, others))


def any_will_do(said: Said, news: Told) -> bool:
    """Of the places: `i dont mind which`, `whichever has something soonest`."""
    return not news.place and not news.service and sweeps(said)


def any_place(turn: Turn[Diary], wish: Wish) -> str:
    """The first that has what was wished for; the first of all where none has."""
    slugs = [place.slug for place in offered_at(turn.known.shop, wish.service)]
    found = {slug: settle(free(turn, wish._replace(place=slug)), wish.whens) for slug in slugs}
    return next((slug for slug in slugs if not found[slug].why), slugs[0])


def told_of(turn: Turn[Diary], news: Told) -> Told:
    """A wish that names no service is about the one whose price was asked in the same message."""
    about = str(turn.data.get("about", "")) if turn.trigger == "start" and not news.service else ""
    found = understood(turn, about) if about else Told()
    return replace(news, service=found.service, among=found.among) if found.service or found.among else news


def also_wished(turn: Turn[Diary]) -> tuple[str, ...]:
    """The other services that these words name."""
    if turn.trigger not in ("start", "told"):
        return ()
    return (*filter(None, [second(turn)]), *understood(turn, turn.value).also)


def added(wish: Wish, others: Sequence[str]) -> tuple[str, ...]:
    """What comes after it, each once."""
    return tuple(slug for slug in dict.fromkeys((*wish.then, *others)) if slug != wish.service)


def second(turn: Turn[Diary]) -> str:
    """Another service that is wished for besides the one that is being booked."""
    if turn.trigger != "told" or not kept(turn.data).service:
        return ""
    found, wish = understood(turn, turn.value).service, kept(turn.data)
    return found if found in wish.then or (found != wish.service and adds(turn.words_of(turn.value))) else ""


def understood(turn: Turn[Diary], text: str) -> Told:
    """By the clock of the place."""
    place = place_of(turn, filled(kept(turn.data), turn.known.shop).place)
    said = turn.words_of(text)
    zone = ZoneInfo(place.zone if place else turn.business.zone)
    news = told(Said(said.text, turn.at.astimezone(zone), said.locale, said.country), turn.known.shop)
    if not news.whens and is_taken(said):
        news = replace(news, whens=understood(turn, granted(said)).whens)
    return replace(news, whens=()) if news.whens and reports(said) else news


def is_taken(said: Said) -> bool:
    """`4:30 is not possible?` asks for that very time."""
    refusals = language.picks(said.language).refusals
    return said.text.rstrip().endswith("?") and not refusals.isdisjoint(words(said.text)[1:])


def granted(said: Said) -> str:
    """The question without its `not`."""
    refusals = language.picks(said.language).refusals
    return " ".join(word for word in said.text.rstrip(" ?").split() if refusals.isdisjoint(words(word)))


def moves(turn: Turn[Diary]) -> bool:
    return bool(kept(turn.data).moves)


def is_moved(turn: Turn[Diary]) -> bool:
    """Whether what ended just now, by its number, is the visit that is to be moved."""
    return turn.value == str(kept(turn.data).moves)


def answered_form(turn: Turn[Diary], wish: Wish) -> Wish:
    """The one that was begun last; facts of this turn do not know yet that it was answered. On the way somebody may
    have named another time."""
    due = forms(turn, wish, BEFORE)
    wish = with_words(wish, Told(whens=understood(turn, turn.value).whens)) if turn.value else wish
    return wish._replace(forms=(*wish.forms, due[0].slug)) if due else wish


def tapped_time(turn: Turn[Diary], wish: Wish) -> Wish:
    day, _, clock = turn.value.partition("T")
    return wish._replace(whens=(When(day, clock=clock),))


def nearest(turn: Turn[Diary], wish: Wish) -> str:
    return next((far.place.slug for far in by_nearness(turn, wish, turn.value)), "")


def later_days(turn: Turn[Diary], wish: Wish) -> Wish:
    [narrowed] = on_day(wish.whens, turn.value)
    return wish._replace(whens=(narrowed.on(turn.value, (turn.local.date() + HORIZON * DAY).isoformat()),))


CHANGES: Mapping[str, Callable[[Turn[Diary], Wish], Wish]] = {
    "start": heard_words,
    "told": heard_words,
    "service": lambda turn, wish: wish._replace(service=turn.value),
    "place": lambda turn, wish: wish._replace(place=turn.value),
    "pin": lambda turn, wish: wish._replace(place=nearest(turn, wish) or wish.place),
    "day": lambda turn, wish: wish._replace(whens=on_day(wish.whens, turn.value), page=0),
    "at": tapped_time,
    "meant": lambda turn, wish: wish._replace(whens=wish.whens[int(turn.value) : int(turn.value) + 1]),
    "more": lambda turn, wish: wish._replace(page=wish.page + 1),
    "later": later_days,
    "other": lambda turn, wish: wish._replace(whens=(), page=0),
    "no": lambda turn, wish: wish._replace(whens=(), page=0),
    "questionnaire.completed": answered_form,
}


# Where it leads.


def by_nearness(turn: Turn[Diary], wish: Wish, pin: str) -> list[Far]:
    """The places that it may be, from where they are; none where they have not told, or nobody knows ours."""
    spot = spot_of(pin)
    return by_distance(offered_at(turn.known.shop, wish.service), spot) if spot else []


@once
def onward(turn: Turn[Diary]) -> str:
    """The state that follows from the wish: the first thing that is missing."""
    wish, shop = wish_of(turn), turn.known.shop
    if wish.moves and moved(turn, wish) is None:
        return "over"
    if not shop.services or not shop.places:
        return "unavailable"
    if not wish.service or not offered_at(shop, wish.service):
        return "service"
    if not wish.place:
        return "place"
    settled = settle(free(turn, wish), wish.whens)
    return "preparing" if settled.state == "confirm" and forms(turn, wish, BEFORE) else settled.state


def moved(turn: Turn[Diary], wish: Wish) -> Booked | None:
    """The visit that is to be moved; None where it is over or called off."""
    return next((b for b in turn.known.booked if b.id == wish.moves), None)


def leads(state: str) -> Callable[[Turn[Diary]], bool]:
    return lambda turn: onward(turn) == state


@once
def settled(turn: Turn[Diary]) -> Settled:
    wish = wish_of(turn)
    return settle(free(turn, wish), wish.whens)


def is_free(turn: Turn[Diary]) -> bool:
    return settled(turn).state == "confirm"


def free(turn: Turn[Diary], wish: Wish) -> Free:
    service, place = service_of(turn.known.shop, wish.service), place_of(turn, wish.place)
    assert service, "a time is looked for when the service is known"
    assert place, "a time is looked for when the place is known"
    return free_of(turn.known, service, place, wish.staff, turn.at, wish.moves)


free_of = lru_cache(maxsize=32)(Free)
"""One for all the looks of a turn."""


def place_of(turn: Turn[Diary], slug: str) -> Place | None:
    return next((p for p in turn.known.shop.places if p.slug == slug), None)


def forms(turn: Turn[Diary], wish: Wish, triggers: tuple[str, ...]) -> list[Form]:
    """What is still to be answered. Somebody who moves a visit has been asked before."""
    due = [f for f in turn.known.forms if f.trigger in triggers and f.slug not in wish.forms and not wish.moves]
    return [f for f in due if not f.services or wish.service in f.services]
