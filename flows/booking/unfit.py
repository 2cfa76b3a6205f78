"""What was wished for and does not go together, in one line each: a service that a place does not give, a person who
does not do it, does not work there, or has that day off."""

from collections.abc import Sequence
from datetime import date

from flows.booking.wish import free, place_of, understood, wish_of
from flows.effects import Effect, Say
from flows.engine import Turn
from flows.needs.booking import Diary, Member
from flows.rules.opening import DAY, open_on
from flows.rules.settle import Settled
from flows.rules.slots import HORIZON, Free
from flows.rules.wishes import Told, Wish, kept, member_of, offered_at, service_of, works_at

OFF = ("closed", "shut", "late", "full")


def unfit(turn: Turn[Diary], wish: Wish) -> list[Effect]:
    """Said once: what was given up is not in the wish any more."""
    told, before = told_now(turn), kept(turn.data)
    place = wish.place if turn.trigger == "place" else told.place or before.place
    member = member_of(turn.known.shop, told.staff or before.staff)
    return [*elsewhere(turn, wish, place), *(not_theirs(turn, wish, member, place) if member else ())]


def told_now(turn: Turn[Diary]) -> Told:
    return understood(turn, turn.value) if turn.trigger in ("start", "told") else Told()


def elsewhere(turn: Turn[Diary], wish: Wish, place: str) -> Sequence[Effect]:
    """The place that was named does not have the service."""
    there = offered_at(turn.known.shop, wish.service)
    if not (place and wish.service and there) or place in [p.slug for p in there]:
        return ()
    service, named = service_of(turn.known.shop, wish.service), place_of(turn, place)
    names = {"service": service.name if service else "", "place": named.name if named else ""}
    return [Say("booking.elsewhere", {**names, "others": [p.name for p in there]})]


def not_theirs(turn: Turn[Diary], wish: Wish, member: Member, place: str) -> Sequence[Effect]:
    """The person who was named does not give the service, or does it at another place."""
    shop = turn.known.shop
    if (wish.service or not member.services) and wish.service not in member.services:
        service = service_of(shop, wish.service)
        return [Say("booking.not_with", {"name": member.name, "service": service.name if service else ""})]
    named = place_of(turn, place)
    if named is None or works_at(member, place):
        return ()
    there = [p.name for p in shop.places if p.slug in member.places]
    return [Say("booking.not_at", {"name": member.name, "place": named.name, "others": there})] if there else ()


def shut_day(turn: Turn[Diary], wish: Wish) -> date | None:
    """The day that was named just now, if no place that has the service is open then: it is said before all else."""
    shop, days = turn.known.shop, [when.day for when in wish.whens if when.one_day]
    if len(days) != 1 or len(wish.whens) != 1 or not told_now(turn).whens or not shop.hours:
        return None
    day, there = date.fromisoformat(days[0]), place_of(turn, wish.place)
    places = [there] if there else offered_at(shop, wish.service)
    ahead = turn.local.date() <= day <= turn.local.date() + HORIZON * DAY
    return day if ahead and places and not any(open_on(shop, place, day) for place in places) else None


def away(turn: Turn[Diary], found: Settled) -> str:
    """The name of the one who was wished for and is not there then, though others are."""
    wish = wish_of(turn)
    member = member_of(turn.known.shop, wish.staff)
    if not member or not found.wanted or found.why not in OFF:
        return ""
    anybody = free(turn, wish._replace(staff=""))
    return member.name if works(anybody, found) and not works(free(turn, wish), found) else ""


def works(free: Free, found: Settled) -> bool:
    """On that day, or at that time of it where one was named."""
    assert found.wanted
    exact = any(when.exact for when in found.whens)
    return free.open_at(found.wanted) if exact else any(free.starts(found.wanted.astimezone(free.zone).date()))
