"""The questions of a booking."""

from collections.abc import Sequence
from datetime import date, time
from itertools import islice

from flows.booking.recall import spoken
from flows.booking.say import local, member_name, service_name, shown, summary
from flows.booking.wish import by_nearness, free, moved, settled, wish_of
from flows.effects import Option, Say
from flows.engine import Turn
from flows.needs.booking import Diary, Place, Service
from flows.rules.clock import instant
from flows.rules.settle import days, nearest, same_hour, times
from flows.rules.slots import Free, Slot
from flows.rules.whens import When
from flows.rules.wishes import Wish, offered_at

MOST = 10  # options of a list
PAGE = MOST - 2
BUTTONS, BUTTON, ROW = 3, 20, 24  # so many options are buttons, with labels so long; more are rows of a list


def ask_service(turn: Turn[Diary]) -> Say:
    services = [s for s in turn.known.shop.services if offered_at(turn.known.shop, s.slug)] or turn.known.shop.services
    among = [s for s in services if s.slug in wish_of(turn).among]
    return Say("booking.doubt" if among else "booking.service", options=paged(turn, "service", among or services))


def ask_place(turn: Turn[Diary]) -> Say:
    wish = wish_of(turn)
    args = {"service": service_name(turn, wish.service)}
    return Say("booking.place", args, paged(turn, "place", nearest_first(turn, wish)))


def nearest_first(turn: Turn[Diary], wish: Wish) -> list[Place]:
    """In the order of their names, unless they have told where they are."""
    near = [far.place for far in by_nearness(turn, wish, spoken(turn).get("pin", ""))]
    return [*near, *(place for place in offered_at(turn.known.shop, wish.service) if place not in near)]


def paged(turn: Turn[Diary], trigger: str, rows: Sequence[Service | Place]) -> tuple[Option, ...]:
    """By their names, as many as a list holds; the last row leads to the rest, and round again."""
    if len(rows) > MOST:
        pages = -(-len(rows) // (MOST - 1))
        begin = wish_of(turn).page % pages * (MOST - 1)
        rows = rows[begin : begin + MOST - 1]
        return (*named(trigger, rows), Option("more", "booking.more"))
    return named(trigger, rows)


def named(trigger: str, rows: Sequence[Service | Place]) -> tuple[Option, ...]:
    most = BUTTON if len(rows) <= BUTTONS else ROW
    return tuple(Option(f"{trigger}:{row.slug}", "booking.name", {"name": row.name, "most": most}) for row in rows)


def ask_doubt(turn: Turn[Diary]) -> Say:
    asked = wish_of(turn).whens[:MOST]
    options = (Option(f"meant:{n}", "booking.meant", {"when": shown(turn, when)}) for n, when in enumerate(asked))
    return Say("booking.doubt", options=tuple(options))


def ask_day(turn: Turn[Diary]) -> Say:
    wish = wish_of(turn)
    place = free(turn, wish)
    when = wish.whens[0] if wish.whens else When()
    found = list(islice(days(place, when), PAGE + 1))
    options = [Option(f"day:{day.isoformat()}", "booking.day", {"day": day}) for day in found[:PAGE]]
    next_day = found[PAGE] if len(found) > PAGE else turn.known.until
    if next_day <= place.last_day and (not when.last or next_day.isoformat() <= when.last):
        options.append(Option(f"later:{next_day.isoformat()}", "booking.later"))
    args = {"service": place.service.name, "place": place.place.name, "staff": member_name(turn, wish.staff)}
    return Say("booking.ask_day" if found else "booking.no_day", args, tuple(options))


def ask_time(turn: Turn[Diary]) -> Say:
    wish = wish_of(turn)
    place, when = free(turn, wish), wish.whens[0]
    found = own_first(place, when, wish.before)
    begin = wish.page * PAGE if wish.page * PAGE < len(found) else 0
    options = [time_option(place, slot, "booking.time") for slot in found[begin : begin + PAGE]]
    if len(found) > PAGE:
        options.append(Option("more", "booking.more_times"))
    options.append(Option("other", "booking.other_day"))
    args = {"service": place.service.name, "day": date.fromisoformat(when.day), "staff": member_name(turn, wish.staff)}
    return Say("booking.ask_time", args, tuple(options))


def own_first(place: Free, when: When, before: str) -> list[Slot]:
    """Before all others the time of the visit that is moved, where that is free on the new day too."""
    found = list(times(place, when))
    clock = time.fromisoformat(before[11:]) if before and before[:10] != when.day else None
    start = instant(date.fromisoformat(when.day), clock, place.place.zone) if clock and when.holds(clock) else None
    own = place.at_moment(start) if start else None
    return [own, *(slot for slot in found if slot.start != own.start)] if own else found


def ask_near(turn: Turn[Diary]) -> Say:
    place = free(turn, wish_of(turn))
    found = settled(turn)
    wanted = found.wanted or turn.at
    first = same_hour(place, wanted) if found.why == "shut" else ()
    options = [time_option(place, slot, "booking.at") for slot in nearest(place, wanted, first)]
    text = "booking.ask_near" if options else "booking.no_near"
    return Say(text, options=(*options, Option("other", "booking.other_day")))


def time_option(place: Free, slot: Slot, label: str) -> Option:
    at = slot.start.astimezone(place.zone)
    return Option(f"at:{at:%Y-%m-%dT%H:%M}", label, {"at": at})


def ask_confirm(turn: Turn[Diary]) -> Say:
    """If the slot has gone in the meantime the question still names it; the answer will tell."""
    wish, found = wish_of(turn), settled(turn)
    at = found.slot or Slot(found.wanted or turn.at, found.wanted or turn.at, "", "", 0, 0, ())
    old = moved(turn, wish)
    options = (Option("yes", "booking.yes"), Option("no", "booking.another_time"), Option("cancel", "booking.leave"))
    before = {"before": local(turn, old.starts)} if old else {}
    text = "booking.confirm_move" if old else "booking.confirm"
    return Say(text, {**summary(turn, wish, at, wish.staff), **before}, options)
