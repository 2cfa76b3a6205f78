"""Any talk about a booking, in every language: it never fails, always asks something that fits into a message."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import render
from flows.booking import BOOKING
from flows.effects import Book, MoveBooking, Say
from flows.engine import Session, Turn, hear, question, step
from flows.facts import Business, Contact
from flows.hears.choose import Offered
from flows.needs.booking import CELL, Booked, Closed, Diary, Form, Hours, Member, Place, Service, Shop, Taken

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
TODAY = date(2026, 3, 2)
LONG = "A very long name of a treatment for the face and hands"
SHOPS = (
    Shop(
        (Service("cut", "Haircut", 45, after=15, price=3800), Service("long", LONG, 90, places=frozenset({"soho"}))),
        (Place("soho", "Soho", "Europe/London"), Place("madrid", "Madrid", "Europe/Madrid")),
        (Member("ana", "Ana", frozenset({"cut"})), Member("ben", "Ben Jones", frozenset({"cut", "long"}))),
        tuple(Hours(p, "", day, "09:00", "20:00") for p in ("soho", "madrid") for day in range(5)),
        (Closed("", "", date(2026, 3, 5), date(2026, 3, 5), "Training"),),
    ),
    Shop(
        tuple(Service(f"s{n}", f"Service {n}", 30, capacity=1 + n % 2) for n in range(14)),
        (Place("gym", "Gym", "UTC"),),
        (),
        tuple(Hours("gym", "", day, "06:00", "23:00") for day in range(7)),
    ),
    Shop((Service("cut", "Haircut", 45),), (Place("soho", "Soho", "UTC"),)),  # it has no hours
)
TEXTS = [
    *("haircut", "with Ben", "in Madrid", "tomorrow", "3pm", "tomorrow at 8", "after 5", "morning", "friday"),
    *(
        "next week",
        "between 2 and 4",
        "yes",
        "no",
        "1",
        "10",
        "sunday 9pm",
        "yesterday",
        "in may",
        "on 20 december 2027",
        "Service 7",
    ),
    *("hours", "what?", "💈", "haircut with Ana tomorrow 3pm", "no, friday at 10:20", "any", "none", "mañana a las 10"),
]
LIMIT = 1024


def known_by(shop: Shop, data: dict[str, Any], taken: tuple[Taken, ...]) -> Diary:
    """What the database would have read for this turn."""
    turn = Turn(NOW, "word", Business(1, "Salon"), Contact(1), "new", data, None)
    need = BOOKING.need(turn)
    old = Booked(7, "cut", "soho", "ana", NOW + timedelta(days=1), NOW + timedelta(days=1, hours=1))
    return Diary(shop, need.since, need.since + timedelta(days=need.days), taken, (old,), FORMS)  # type: ignore[attr-defined]


FORMS = (Form("first", "before_booking"),)
picks = st.one_of(st.sampled_from(TEXTS), st.integers(0, 9))


@pytest.mark.parametrize("locale", ["en", "es"])
@given(
    st.sampled_from(SHOPS),
    st.lists(picks, max_size=9),
    st.sampled_from([{}, {"moves": 7, "service": "cut", "place": "soho"}]),
    st.sampled_from(["", "haircut tomorrow 3pm", "tomorrow"]),
)
@settings(max_examples=60, deadline=None)
def test_any_talk(locale: str, shop: Shop, answers: list[str | int], begun: dict[str, Any], text: str):
    ten = int((NOW + timedelta(days=1)).timestamp()) // CELL
    taken = (Taken("staff:ana", 1, ten, ten + 12, "cut", 7), Taken("place:gym", 1, ten, ten + 60, "s0", 8))
    session = Session(1, "booking", NOW, data=begun)
    session = go(session, shop, taken, locale, "start", text)
    for answer in answers:
        if BOOKING.by_name[session.state].ends:
            return
        if session.state == "preparing":
            session = go(session, shop, taken, locale, "questionnaire.completed", "")
            continue
        if isinstance(answer, int):
            offered = session.offered
            if offered:
                session = go(session, shop, taken, locale, *offered[answer % len(offered)].meaning)
        else:
            session = go(session, shop, taken, locale, "", answer)


def takes_nothing_that_is_taken(effects: list[Any], taken: tuple[Taken, ...], moves: int | None) -> None:
    for effect in effects:
        if isinstance(effect, (Book, MoveBooking)):
            book = effect if isinstance(effect, Book) else effect.to
            assert book.start > NOW
            there = [t for t in taken if t.resource == book.resource and t.booking != moves]
            assert not any(t.first < book.last and book.first < t.last and t.seat in book.seats for t in there)


def fits(asked: Say, locale: str) -> tuple[Offered, ...]:
    """Its options as WhatsApp takes them: three buttons or ten rows, no two alike."""
    offered = tuple(Offered(o.id, render(locale, o.label, o.args)) for o in asked.options)
    assert all(1 <= len(o.label) <= (20 if len(offered) <= 3 else 24) for o in offered), offered
    assert len(offered) <= 10
    assert len({o.id for o in offered}) == len(offered)
    return offered


def go(session: Session, shop: Shop, taken: tuple[Taken, ...], locale: str, trigger: str, value: str) -> Session:
    """One turn, and its question."""
    turn: Turn[Any] = Turn(
        NOW, "word", Business(1, "Salon"), Contact(1, locale=locale), session.state, session.data, None, trigger, value
    )
    if not trigger:
        name, found = hear(BOOKING, session, turn.words_of(value))
        turn = replace(turn, trigger=name, value=found, heard=value)
    need = BOOKING.need(turn)
    known = Diary(shop, need.since, need.since + timedelta(days=need.days), taken, (), FORMS)  # type: ignore[attr-defined]
    turn = replace(turn, known=known)
    reads = BOOKING.by_name[session.state].reads
    if not trigger and reads:
        name, found = reads(turn)
        turn = replace(turn, trigger=name, value=found)
    moved, effects = step(BOOKING, session, turn)
    says = [e for e in effects if isinstance(e, Say)]
    takes_nothing_that_is_taken(effects, taken, session.data.get("moves"))
    after = replace(turn, state=moved.state, data=moved.data, trigger="", value="", heard="")
    asked = question(BOOKING, replace(after, known=known_by(shop, dict(moved.data), taken)))
    offered = fits(asked, locale) if asked else ()
    says += [asked] if asked else []
    body = "\n\n".join(render(locale, say.text, say.args) for say in says)
    assert "%(" not in body
    assert len(body) <= LIMIT
    return replace(moved, offered=offered)
