"""What somebody wishes for, as far as they have said it: a service, a place, a person, a day and a time."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from functools import lru_cache
from typing import Any, NamedTuple

from flows.hears import language
from flows.hears.choose import choose
from flows.hears.clean import words
from flows.hears.refused import wanted
from flows.hears.remarks import soonest
from flows.hears.said import Said
from flows.hears.services import kinds_of
from flows.needs.booking import Member, Place, Service, Shop
from flows.rules.everyday import Meant, covering, main_first, meant_every_day, narrowed, without_void
from flows.rules.named import all_called, all_named, hinted, meant_by_words, menus, named
from flows.rules.whens import FIRST, When, whens


class Wish(NamedTuple):
    """`whens` are several where it is not clear which was meant; `moves` is the booking that is to be moved, `before`
    when it is now (`YYYY-MM-DDTHH:MM` by the clock of its place); `forms` are the questionnaires that were answered on
    the way; `among` the services that it may be, where it is not clear; `said` the `whens` before we looked whether
    they are free; `then` the services that are wished for after this one."""

    service: str = ""
    place: str = ""
    staff: str = ""
    whens: tuple[When, ...] = ()
    page: int = 0
    moves: int = 0
    forms: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    before: str = ""
    said: tuple[When, ...] = ()
    then: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As a session keeps it."""
        return self._asdict() | {
            "whens": [list(when) for when in self.whens],
            "said": [list(when) for when in self.said],
            "then": list(self.then),
            "forms": list(self.forms),
            "among": list(self.among),
        }


def kept(data: Mapping[str, Any]) -> Wish:
    """The wish that a session holds; what it does not hold is not said yet."""
    wish = Wish(**{name: data[name] for name in Wish._fields if name in data})
    whens, said = (tuple(When(*when) for when in found) for found in (wish.whens, wish.said))
    return wish._replace(
        whens=whens, said=said, forms=tuple(wish.forms), among=tuple(wish.among), then=tuple(wish.then)
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What a message tells about a booking; empty where it does not. `also`: other services that it names; `among`:
    those that one of its words may mean, where none is named; `near`: all, what may do instead of what is wished for
    before the others; `perhaps`: those that its words may mean where we do not know all of them, which begins no
    booking."""

    service: str = ""
    place: str = ""
    staff: str = ""
    whens: tuple[When, ...] = ()
    also: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.service or self.place or self.staff or self.whens or self.among or self.near)


@lru_cache(maxsize=64)
def told(said: Said, shop: Shop) -> Told:
    """All that one message says: `haircut with Ana tomorrow 3pm`."""
    said, heard = without_void(said, wanted(said))
    services = all_named(heard, [*shop.services, *(s._replace(name=s.slug, names=()) for s in shop.services)])
    place = (named(heard, shop.places) or hinted(heard, shop.places)) if len(shop.places) > 1 else ""
    staff = named(heard, shop.staff) or named(heard, [m._replace(name=m.name.partition(" ")[0]) for m in shop.staff])
    among = () if services else meant_by_words(said, heard, shop.services)
    found = Told("".join(services[:1]), place, staff, times_told(said, shop), tuple(services[1:]), among)
    meant = meant_every_day(said, without(heard, staff, shop), shop.services)
    if services:
        every = (*services, *beside_named(said, heard, services, meant, shop))
        one = covering(services[0], meant, shop.services) if len(services) == 1 else ""
        first, *others = [one] if one else main_first(dict.fromkeys(every), shop.services)
        found = replace(found, service=first, also=tuple(others))
    else:
        found = in_other_words(found, meant, shop)
    if found or not any(word.isalpha() for word in heard):
        return found
    near = (choose(said, menu) for menu in menus(shop.services))
    return next((Told(slug) for trigger, slug in near if trigger == "service"), found)


def times_told(said: Said, shop: Shop) -> tuple[When, ...]:
    """The days and times, or the wish for the first that is free, on those days."""
    found = beside_names(said, shop)
    if not soonest(said) or any(when.one_day or when.clock for when in found):
        return found
    return tuple(when._replace(bound=FIRST) for when in found or (When(),))


def beside_names(said: Said, shop: Shop) -> tuple[When, ...]:
    """`saturday 12 haircut` is no dozen of them: a number before what is booked, beside a day, is the hour."""
    found = whens(said)
    if any(when.clock or when.part for when in found) or not any(when.one_day for when in found):
        return found
    text = f" {' '.join(words(said.text))} "
    for name, _ in all_called(shop.services):
        text = re.sub(rf"(?<! 1)(?<! one) {re.escape(name)} ", " , ", text)
    apart = whens(replace(said, text=text.strip(" ,")))
    same = {when.day for when in apart} == {when.day for when in found}
    return apart if same and all(when.exact for when in apart) else found


def beside_named(
    said: Said, heard: Sequence[str], services: Sequence[str], meant: Meant, shop: Shop
) -> tuple[str, ...]:
    """Other services that words of every day mean beside those that are named, of another kind: `colour and a cut`."""
    if not meant.plain and language.picks(said.language).joins.isdisjoint(heard):
        return ()
    kinds = {s.slug: kinds_of(s.called) for s in shop.services}
    named_kinds = frozenset().union(*(kinds[slug] for slug in services if slug in kinds))
    return tuple(pick[0] for pick in meant.each if len(pick) == 1 and not kinds[pick[0]] <= named_kinds)


def in_other_words(found: Told, meant: Meant, shop: Shop) -> Told:
    """With what words of every day mean; what a word of a name tells narrows that."""
    picks = [narrowed(pick, found.among) for pick in meant.each]
    every = tuple(dict.fromkeys(slug for pick in picks for slug in pick))
    if not meant.plain:
        return replace(found, perhaps=every)
    if picks and all(len(pick) == 1 for pick in picks):
        first, *rest = main_first(every, shop.services)
        return replace(found, service=first, also=tuple(rest), among=())
    near = meant.near if not picks and not found.among else ()
    others = tuple(s.slug for s in shop.services if s.slug not in near) if near else ()
    return replace(found, among=every or found.among, near=near + others)


def without(heard: Sequence[str], staff: str, shop: Shop) -> list[str]:
    """The words without the name of this person, who may be called Bart."""
    member = member_of(shop, staff)
    own = words(member.name) if member else ()
    return ["" if word in own else word for word in heard]


def with_words(wish: Wish, news: Told) -> Wish:
    """The wish after a message: what it tells replaces what was told before, the rest stays. A hint replaces none."""
    hints = news.perhaps or news.among
    service = news.service or wish.service or ("".join(hints) if len(hints) == 1 else "")
    return wish._replace(
        service=service,
        place=news.place or wish.place,
        staff=news.staff or wish.staff,
        whens=joined(wish.whens, news.whens) if news.whens else wish.whens,
        page=0 if news else wish.page,
        among=() if service else hints or news.near or wish.among,
    )


def staying(wish: Wish) -> Wish:
    """Who moves a visit and names a time alone means the day that it has."""
    day = wish.before[:10]
    return wish._replace(whens=tuple(w if w.day or not w.clock or not day else w.on(day) for w in wish.whens))


def retried(before: Wish, wish: Wish) -> Wish:
    """Elsewhere, or with somebody else, the day that was told first may be open: it is looked at again."""
    same = (before.service, before.place, before.staff) == (wish.service, wish.place, wish.staff)
    tried = before.service and before.place
    if same or not tried or wish.whens != before.whens or len(wish.whens) != 1 or len(wish.said) != 1:
        return wish
    [now], [told] = wish.whens, wish.said
    return wish._replace(whens=wish.said) if now.last and told.one_day and now.day == told.day else wish


def joined(old: tuple[When, ...], new: tuple[When, ...]) -> tuple[When, ...]:
    """A time goes with the day that was told before; a day with the time, as long as that had none of its own."""
    if len(old) > 1 and any(new[0].part and not w.clock and not w.day for w in new):
        narrowed = tuple(w for w in old if w.clock and new[0].holds(time.fromisoformat(w.clock)))
        return narrowed or new
    if len(old) != 1:
        return new
    before = old[0]
    return tuple(with_day(before, w) for w in new)


def with_day(before: When, w: When) -> When:
    if not w.day:
        return w.on(before.day, before.last)
    if not before.day and not w.clock and not w.part:
        return before.on(w.day, w.last)
    return w


def on_day(old: tuple[When, ...], day: str) -> tuple[When, ...]:
    """A day that was tapped; what narrowed its offer goes on to hold."""
    before = old[0] if len(old) == 1 and not old[0].exact else When()
    return (before.on(day),)


def filled(wish: Wish, shop: Shop) -> Wish:
    """Where there is one thing only there is nothing to ask; what does not go together is forgotten."""
    services = [s.slug for s in shop.services]
    service = wish.service if wish.service in services else services[0] if len(services) == 1 else ""
    places = [p.slug for p in offered_at(shop, service)]
    place = wish.place if wish.place in places else places[0] if len(places) == 1 else ""
    able = [m for m in shop.staff if not service or service in m.services]
    able = [m for m in able if not m.places or not place or place in m.places]
    staff = wish.staff if wish.staff in [m.slug for m in able] else ""
    theirs = [slug for m in able if m.slug == staff for slug in m.places if slug in places]
    if not place and len(theirs) == 1:
        place = theirs[0]
    return wish._replace(service=service, place=place, staff=staff)


def offered_at(shop: Shop, slug: str) -> list[Place]:
    """Where the service can be had: all places that it has, and somebody who gives it."""
    service = service_of(shop, slug)
    if service is None:
        return list(shop.places)
    able = [m for m in shop.staff if slug in m.services]
    there = [p for p in shop.places if not service.places or p.slug in service.places]
    return [p for p in there if not able or any(not m.places or p.slug in m.places for m in able)]


def works_at(member: Member, place: str) -> bool:
    return not member.places or place in member.places


def member_of(shop: Shop, slug: str) -> Member | None:
    return next((m for m in shop.staff if m.slug == slug), None)


def following(wish: Wish, news: Told, shop: Shop) -> Wish:
    """Who names a person after the place means where that person works."""
    member = member_of(shop, news.staff)
    leaves = member and wish.place and not news.place and not works_at(member, wish.place)
    return wish._replace(place="") if leaves else wish


def service_of(shop: Shop, slug: str) -> Service | None:
    return next((s for s in shop.services if s.slug == slug), None)


def first_day(found: Iterable[When], today: date) -> date:
    """The earliest day that is spoken of; today where none is."""
    days = [date.fromisoformat(w.day) for w in found if w.day]
    return max(min(days, default=today), today)
