"""What was agreed, said or asked about before, where words point back to it: `after that`, `one on monday`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from flows.engine import Turn
from flows.hears.remarks import after_that, leans, same_day, same_time, several
from flows.hears.said import Said
from flows.hears.shift import shift
from flows.needs.booking import Diary
from flows.rules.opening import DAY
from flows.rules.whens import When
from flows.rules.wishes import Told, Wish, kept
from flows.visits import LastVisit, as_last

WEEK = 7 * DAY
STEP = timedelta(minutes=15)  # at least so much is a bit later


def spoken(turn: Turn[Any]) -> Mapping[str, Any]:
    """What was spoken of shortly before, by this person and us."""
    found: Mapping[str, Any] = turn.data.get("spoken", {})
    return found


def points(said: Said) -> bool:
    """Whether the words say no time of their own, but one that follows from what was said before."""
    return after_that(said) or same_day(said) or same_time(said) or bool(shift(said) or leans(said))


def days_behind(turn: Turn[None], text: str) -> list[str]:
    """The days that these words may point back to."""
    wish, day = kept(turn.data), asked_now(turn)
    if not text or not (day or points(turn.words_of(text))):
        return []
    visit = spoken(turn).get("visit")
    every = (day, wish.before[:10], *(w.day for w in (*wish.whens, *wish.said)), *([visit[3]] if visit else []))
    return [one for one in every if one >= turn.local.date().isoformat()]


def asked_now(turn: Turn[Any]) -> str:
    """The day that another part of the same message asked about."""
    same = spoken(turn).get("asked") == turn.at.isoformat()
    return str(spoken(turn).get("day", "")) if same else ""


def recalled(turn: Turn[Diary], wish: Wish, news: Told) -> Told:
    """The news with what they point back to."""
    said = turn.words_of(turn.value)
    if after_that(said):
        news = after(turn, news)
    if same_day(said) and (day := agreed(turn, wish)[0]):
        news = replace(news, whens=tuple(w.on(day) for w in news.whens) or (When(day),))
    if same_time(said) and not several(said):
        news = at_same_time(turn, wish, news)
    news = replace(news, whens=moved_by(turn, wish, news) or news.whens)
    return asked_before(turn, news) if turn.trigger == "start" and turn.value else news


def last_visit(turn: Turn[Diary]) -> LastVisit | None:
    """The one that was booked or called off last, else the only one to come."""
    if found := spoken(turn).get("visit"):
        return LastVisit(*found)
    booked = turn.known.booked
    return as_last(turn, booked[0]) if len(booked) == 1 else None


def after(turn: Turn[Diary], news: Told) -> Told:
    """On the day of that visit, from its end on, at its place."""
    visit = last_visit(turn)
    if visit is None:
        return news
    whens = tuple(w if w.day else w.on(visit.day) for w in news.whens) or (When(visit.day, clock=visit.end),)
    return replace(news, whens=whens, place=news.place or visit.place, staff=news.staff or visit.staff)


def agreed(turn: Turn[Diary], wish: Wish) -> tuple[str, str]:
    """The day and the time that were said last, or those of the visit that was spoken of; empty where none is."""
    whens = [w for w in (*wish.whens[:1], *wish.said[:1]) if w.one_day]
    visit = last_visit(turn)
    days = [*(w.day for w in whens), wish.before[:10], visit.day if visit else ""]
    clocks = [*(w.clock for w in whens if w.exact), wish.before[11:], visit.clock if visit else ""]
    return next(filter(None, days), ""), next(filter(None, clocks), "")


def at_same_time(turn: Turn[Diary], wish: Wish, news: Told) -> Told:
    """`same time` of what was agreed; out of the blue it is the same visit again."""
    day, clock = agreed(turn, wish)
    if not clock or any(w.clock for w in news.whens):
        return news
    whens = tuple(at_clock(w, day, clock) for w in news.whens) or (When(clock=clock),)
    visit = last_visit(turn)
    if turn.trigger != "start" or wish.moves or news.service or visit is None:
        return replace(news, whens=whens)
    place, staff = news.place or visit.place, news.staff or visit.staff
    return replace(news, whens=whens, service=visit.service, place=place, staff=staff)


def at_clock(when: When, day: str, clock: str) -> When:
    """In a week the same weekday; who names the very time that is agreed means a week later."""
    old = date.fromisoformat(day)
    if when.last:
        first, last = date.fromisoformat(when.day), date.fromisoformat(when.last)
        same = first + (old - first) % WEEK
        when = When(same.isoformat()) if same <= last else When(when.day, when.last)
    if when.one_day and when.day == day:
        when = When((old + WEEK).isoformat())
    return When(when.day, when.last, clock)


def moved_by(turn: Turn[Diary], wish: Wish, news: Told) -> tuple[When, ...]:
    """`an hour later` and `a bit later` than the visit that is moved, or than the time that was named before."""
    said, one = turn.words_of(turn.value), wish.whens[0] if len(wish.whens) == 1 else When()
    base = f"{one.day}T{one.clock}" if one.exact and one.one_day else wish.before
    if not base or (any(w.clock for w in news.whens) and not shift(said)):
        return ()
    if minutes := shift(said):
        at = datetime.fromisoformat(base) + timedelta(minutes=minutes)
        return (When(f"{at:%Y-%m-%d}", clock=f"{at:%H:%M}"),)
    if not (lean := leans(said)):
        return ()
    day = next((w.day for w in news.whens if w.day), base[:10])
    at = datetime.fromisoformat(base) + (STEP if lean > 0 else timedelta())
    return (When(day, clock=f"{at:%H:%M}", bound="after" if lean > 0 else "before"),)


def asked_before(turn: Turn[Diary], news: Told) -> Told:
    """`book me one on monday`: the service whose price they asked, where a time is named and no service; and the day
    they asked about, where the message asked about it too or a time stands alone."""
    asked = spoken(turn)
    if not (news.service or news.among or news.near) and news.whens:
        news = replace(news, service=asked.get("service", ""))
    alone = news.whens and any(w.clock for w in news.whens)
    if any(w.day for w in news.whens) or not (asked_now(turn) or alone):
        return news
    day = asked.get("day", "")
    return replace(news, whens=tuple(w.on(day) for w in news.whens) or ((When(day),) if day else ()))
