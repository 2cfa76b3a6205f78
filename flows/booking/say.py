"""What a booking says and does on its way."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

from flows.booking.recall import spoken
from flows.booking.unfit import away, shut_day, unfit
from flows.booking.wish import (
    AFTER,
    BEFORE,
    added,
    also_wished,
    by_nearness,
    forms,
    onward,
    place_of,
    settled,
    understood,
    wish_of,
)
from flows.effects import Book, Effect, Mention, MoveBooking, Remember, Say, Start
from flows.engine import Turn
from flows.hears import language
from flows.hears.clean import tidy, words
from flows.hears.remarks import several
from flows.hears.said import Said
from flows.needs.booking import CELL, Diary, Place
from flows.rules.opening import DAY, closing, ever_open
from flows.rules.settle import Settled
from flows.rules.slots import GRID, HORIZON, Slot
from flows.rules.whens import When
from flows.rules.wishes import Told, Wish, service_of
from flows.visits import LastVisit

STEP = int(GRID.total_seconds())
QUOTED = 40  # characters of what was not understood
MOST_PEOPLE = 6  # of one wish


def note(turn: Turn[Diary]) -> list[Effect]:
    """Keep the wish as it was understood, and say why it cannot be had, where it cannot."""
    wish = wish_of(turn)
    if onward(turn) in ("unavailable", "service", "place"):
        shut = shut_day(turn, wish)
        told = [*say_nearest(turn, wish), *one_first(turn, wish), *company(turn, wish), *unfit(turn, wish)]
        if shut:
            later = When(shut.isoformat(), (shut + HORIZON * DAY).isoformat())
            ahead = wish._replace(whens=(later,), said=wish.whens)
            return [Remember(ahead.data()), *told, say_shut(turn, noon_of(turn, shut))]
        return [Remember(wish.data()), *told, *noted(turn, wish)]
    found = settled(turn)
    news = [*say_nearest(turn, wish), *one_first(turn, wish), *company(turn, wish), *unfit(turn, wish)]
    told = [*news, *why_not(turn, found)]
    said = wish.whens if any(when.one_day for when in wish.whens) else wish.said
    return [Remember(wish._replace(whens=found.whens, said=said).data()), *told]


def unplaced(turn: Turn[Diary]) -> bool:
    """Nobody knows which of our places is near to where they are."""
    return not by_nearness(turn, wish_of(turn), turn.value)


def say_nearest(turn: Turn[Diary], wish: Wish) -> list[Effect]:
    """They sent where they are, for an answer to which place."""
    near = by_nearness(turn, wish, turn.value)[:1] if turn.trigger == "pin" else []
    return [Say("booking.nearest", {"place": place.name, "address": place.address, "km": km}) for place, km in near]


def keep_pin(turn: Turn[Diary]) -> list[Effect]:
    """They sent where they are before a place was asked for."""
    return [Remember({"spoken": {**spoken(turn), "pin": turn.value}}), Start("where", {"pin": turn.value})]


def say_unplaced(turn: Turn[Diary]) -> list[Effect]:
    return [Say("hint.place")]


def one_first(turn: Turn[Diary], wish: Wish) -> list[Effect]:
    """Several services were named: they are booked one after the other, and none is forgotten."""
    others = [service_name(turn, slug) for slug in wish.then] if also_wished(turn) else []
    return [Say("booking.one_first", {"service": service_name(turn, wish.service), "others": others})] if others else []


def company(turn: Turn[Diary], wish: Wish) -> list[Effect]:
    """More people than one: their visits are booked one after the other, and nobody is promised the second."""
    said = turn.words_of(turn.value)
    if turn.trigger not in ("start", "told") or wish.moves or "more" in turn.data or not several(said):
        return []
    return [Remember({"more": people(said) - 1}), Say("booking.one_person")]


def people(said: Said) -> int:
    """How many come, where several do: what is counted, or two."""
    heard, places = words(said.text), language.picks(said.language).places
    for word, behind in pairwise(heard):
        number = int(word) if word.isdecimal() else places.get(word, 0)
        if 2 < number <= MOST_PEOPLE and several(replace(said, text=f"{word} {behind}")):
            return number
    return 2


def noted(turn: Turn[Diary], wish: Wish) -> list[Effect]:
    """The service is not clear yet, but a time was told."""
    told = understood(turn, turn.value).whens if turn.trigger in ("start", "told") else ()
    kept = wish.whens or told  # with the day or the time that was told before
    likely = [w for w in kept if not w.clock or ever_open(turn.known.shop, wish.place, w.clock)] or kept
    args = {"whens": [shown(turn, when) for when in likely]}
    return [Say("booking.noted", args)] if told and onward(turn) == "service" else []


def shown(turn: Turn[Diary], when: When) -> dict[str, object]:
    """A reading in the shapes that a text can format."""
    day, last = (date.fromisoformat(text) if text else None for text in (when.day, when.last))
    bounds = {"until": when.until, "bound": when.bound, "part": when.part}
    return {"day": day, "last": last, "time": when.clock, **bounds}


def unknown_service(turn: Turn[Diary]) -> list[Effect]:
    said = tidy(turn.heard)
    return [Say("booking.unknown_service", {"said": said}) if 0 < len(said) <= QUOTED else Say("hint.service")]


def why_not(turn: Turn[Diary], found: Settled) -> list[Effect]:
    if not found.why:
        return []
    if found.wanted is None:
        return [Say("booking.none_then")]
    at = local(turn, found.wanted)
    if name := away(turn, found):
        exact = any(when.exact for when in found.whens)
        return [Say("booking.away", {"name": name, "at": at, "exact": exact})]
    if found.why == "shut":
        return [say_shut(turn, at)]
    return [Say(f"booking.{found.why}", {"at": at})]


def noon_of(turn: Turn[Diary], day: date) -> datetime:
    return datetime.combine(day, time(12), ZoneInfo(turn.business.zone))


def say_shut(turn: Turn[Diary], at: datetime) -> Say:
    off = closing(turn.known.shop, wish_of(turn).place, "", at.date())
    return Say("booking.shut", {"at": at, "reason": off.reason if off else ""})


def gone(turn: Turn[Diary]) -> list[Effect]:
    found = settled(turn)
    if found.why == "taken" and found.wanted:
        return [Say("booking.gone", {"at": local(turn, found.wanted)})]
    return why_not(turn, found)


def prepare(turn: Turn[Diary]) -> list[Effect]:
    [first, *_] = forms(turn, wish_of(turn), BEFORE)
    return [*note(turn), Start("questionnaire", {"slug": first.slug, "visit": True})]


def book(turn: Turn[Diary]) -> list[Effect]:
    wish, slot = wish_of(turn), settled(turn).slot
    assert slot
    service = service_of(turn.known.shop, wish.service)
    taking = taken(wish, slot, service.price if service else None)
    forms_after = [Start("questionnaire", {"slug": form.slug}) for form in forms(turn, wish, AFTER)[:1]]
    mention = Mention({"visit": visit(turn, wish, slot), "service": "", "day": ""})
    if wish.moves:
        return [MoveBooking(wish.moves, taking), Say("booking.moved", summary(turn, wish, slot, slot.staff)), mention]
    told = Say("booking.booked", summary(turn, wish, slot, slot.staff))
    others = next_one(turn, wish, slot)
    return [taking, told, mention, *others, *forms_after, *([] if others else next_person(turn, wish, slot))]


def visit(turn: Turn[Diary], wish: Wish, slot: Slot) -> LastVisit:
    """As it is recalled; the next one begins when all that it takes is over, by the grid of what is offered."""
    at, over = local(turn, slot.start), slot.last * CELL
    end = local(turn, datetime.fromtimestamp(-(-over // STEP) * STEP, UTC))
    return LastVisit(wish.service, wish.place, wish.staff, f"{at:%Y-%m-%d}", f"{at:%H:%M}", f"{end:%H:%M}")


def next_one(turn: Turn[Diary], wish: Wish, slot: Slot) -> list[Effect]:
    """What was wished for besides: at the same place, with the same person, right after it."""
    found = understood(turn, turn.heard) if turn.trigger == "yes" and turn.heard else Told()
    every = added(wish, [slug for slug in (found.service, *found.also) if slug])
    if not every:
        return []
    done = visit(turn, wish, slot)
    args = {"service": every[0], "then": list(every[1:]), "place": found.place or wish.place}
    whens = [list(When(done.day, clock=done.end))]
    now = Say("booking.next", {"service": service_name(turn, every[0])})
    return [now, Start("booking", {**args, "staff": found.staff or wish.staff, "whens": whens})]


def next_person(turn: Turn[Diary], wish: Wish, slot: Slot) -> list[Effect]:
    """Whether somebody else comes too is asked before all else that follows from this visit."""
    if not turn.data.get("more"):
        return []
    at = local(turn, slot.start)
    same = When(f"{at:%Y-%m-%d}", clock=f"{at:%H:%M}")
    args = {"service": wish.service, "place": wish.place, "whens": [list(same)], "more": turn.data["more"]}
    return [Start("another", args)]


def taken(wish: Wish, slot: Slot, price: int | None) -> Book:
    cells = (slot.resource, slot.first, slot.last, slot.seats)
    return Book(wish.service, wish.place, slot.staff, slot.start, slot.end, *cells, price)


def summary(turn: Turn[Diary], wish: Wish, slot: Slot, staff: str) -> dict[str, object]:
    """What a person must know of a visit; the zone only where it is not their own."""
    service, place = service_of(turn.known.shop, wish.service), place_of(turn, wish.place)
    assert service
    assert place
    price = {"price": service.price, "currency": turn.business.currency}
    who = {"staff": member_name(turn, staff), "zone": foreign(turn, place, slot.start)}
    return {"service": service.name, "place": place.name, "at": local(turn, slot.start), **price, **who}


def foreign(turn: Turn[Diary], place: Place, at: datetime) -> str:
    """The city that the time is of, where the contact's own clock shows another."""
    there, here = at.astimezone(ZoneInfo(place.zone)), at.astimezone(ZoneInfo(turn.contact.zone or place.zone))
    return "" if there.utcoffset() == here.utcoffset() else place.zone.rpartition("/")[2].replace("_", " ")


def local(turn: Turn[Diary], at: datetime) -> datetime:
    place = place_of(turn, wish_of(turn).place)
    return at.astimezone(ZoneInfo(place.zone if place else turn.business.zone))


def member_name(turn: Turn[Diary], slug: str) -> str:
    return next((m.name for m in turn.known.shop.staff if m.slug == slug), "")


def service_name(turn: Turn[Diary], slug: str) -> str:
    found = service_of(turn.known.shop, slug)
    return found.name if found else ""


def say_unavailable(turn: Turn[Diary]) -> list[Effect]:
    return [Say("booking.unavailable")]


def say_over(turn: Turn[Diary]) -> list[Effect]:
    """What was to be moved is gone."""
    return [Say("booking.over")]


def say_kept(turn: Turn[Diary]) -> list[Effect]:
    """A visit that is not moved is not dropped either."""
    return [Say("bookings.kept")]


def call_off(turn: Turn[Diary]) -> list[Effect]:
    return [Start("bookings", {"wish": "cancel_booking"}, text=turn.value)]


def say_left(turn: Turn[Diary]) -> list[Effect]:
    return [Say("booking.left")]


def say_dropped(turn: Turn[Diary]) -> list[Effect]:
    return [Say("booking.dropped")]
