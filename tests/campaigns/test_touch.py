"""May a touch go, and what it does: tables of facts and verdicts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.posting import MARGIN, WINDOW
from campaigns.kinds.broadcast import broadcast
from campaigns.reach import OPEN_FOR, Person, pick
from campaigns.shape import Campaign, Go, Postpone, Skip, Template
from campaigns.touch import Facts, decide
from flows.effects import Say, SendTemplate, Start, StartLater

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
OPEN = Person(True, False, True, False, True, "", frozenset())
CLOSED = OPEN._replace(open=False)
SPRING = {"sid": "HX1", "name": "spring", "language": "en", "body": "Hi {{1}}", "variables": {"1": "{{ name }}"}}


def campaign(**wishes: Any) -> Campaign:
    return broadcast(3, AT, {"to": "all", "sender": "whatsapp:+44", "text": "Hi {{ name }}!", **wishes})


def verdict(shape: Campaign, person: Person, **facts: Any) -> object:
    return decide(shape, 0, Facts(person, {"name": "Ana"}, **facts), AT)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"marketing": False}, "opted_out"),
        ({"marketing": None}, "no_consent"),
        ({"marketing": False, "reachable": False}, "opted_out"),
        ({"reachable": False}, "no_address"),
        ({"reachable": False, "dead": True}, "dead_address"),
        ({"plus_one": True}, "us_marketing"),
        ({"open": False}, "window_closed"),
        ({"lacking": frozenset({"name"})}, "missing_variable"),
    ],
)
def test_why_somebody_is_left_out(change: dict[str, Any], reason: str):
    assert verdict(campaign(), OPEN._replace(**change)) == Skip(reason)


def test_a_fallback_needs_no_name():
    assert isinstance(verdict(campaign(text='{{ name or "you" }}'), OPEN._replace(lacking=frozenset({"name"}))), Go)


ORIGIN = (3, 0)
SAID, SENT = Say("common.literal", {"text": "Hi Ana!"}), SendTemplate("HX1", "Hi Ana", {"1": "Ana"})
ASKED, OFFERED = ("questionnaire", {"slug": "quiz"}), ("promotion", {"code": "GIFT"})
WEEK = AT + timedelta(days=7)


@pytest.mark.parametrize(
    ("wishes", "person", "effects"),
    [
        ({}, OPEN, (SAID,)),
        ({"ask": "quiz"}, OPEN, (SAID, Start(*ASKED, origin=ORIGIN))),
        ({"ask": "quiz", "reward": "GIFT"}, OPEN, (SAID, Start(*ASKED, origin=ORIGIN))),
        ({"reward": "GIFT"}, OPEN, (SAID, Start(*OFFERED, origin=ORIGIN))),
        ({"templates": [SPRING]}, OPEN, (SAID,)),
        ({"templates": [SPRING]}, CLOSED, (SENT,)),
        ({"templates": [SPRING], "ask": "quiz"}, CLOSED, (SENT, StartLater(*ASKED, ORIGIN, WEEK))),
        ({"templates": [SPRING], "text": "", "reward": "GIFT"}, OPEN, (SENT, StartLater(*OFFERED, ORIGIN, WEEK))),
    ],
)
def test_what_goes(wishes: dict[str, Any], person: Person, effects: tuple[object, ...]):
    assert verdict(campaign(**wishes), person) == Go(effects)


def test_who_is_in_a_conversation_finishes_it_first():
    assert verdict(campaign(), OPEN, talked=AT - timedelta(minutes=5)) == Postpone(
        AT + timedelta(minutes=10), "in_conversation"
    )
    assert isinstance(verdict(campaign(), OPEN, talked=AT - timedelta(minutes=15)), Go)


def test_who_has_replied_gets_no_second_step():
    shape = campaign()
    shape = replace(shape, steps=shape.steps * 2)
    facts = Facts(OPEN, {"name": "Ana"}, replied=True)
    assert decide(shape, 1, facts, AT) == Skip("replied")
    assert isinstance(decide(shape, 0, facts, AT), Go)
    assert isinstance(decide(replace(shape, stop_on_reply=False), 1, facts, AT), Go)


@pytest.mark.parametrize(
    ("there", "locale", "ours", "taken"),
    [
        (("en", "es"), "es", "en", "es"),
        (("en", "es"), "es-MX", "en", "es"),
        (("en_US", "en_GB"), "en-GB", "es", "en_GB"),
        (("en", "es"), "fr", "es", "es"),
        (("en", "es"), "", "es", "es"),
        (("pt",), "fr", "en", "pt"),
        (("pt", "de"), "fr", "en", None),
    ],
)
def test_the_language_of_a_template(there: tuple[str, ...], locale: str, ours: str, taken: str | None):
    templates = tuple(Template("HX", "x", language, "", {}) for language in there)
    found = pick(templates, locale, ours)
    assert (found.language if found else None) == taken


def test_no_new_line_stands_in_a_variable():
    shape = campaign(templates=[SPRING | {"variables": {"1": "{{ name }}\nand  all"}}])
    went = verdict(shape, CLOSED)
    assert isinstance(went, Go)
    assert went.effects[0].variables == {"1": "Ana and all"}


def test_a_time_that_has_passed_is_now():
    assert campaign(when=(AT - timedelta(hours=1)).isoformat()).at == AT


def test_both_ends_agree_when_a_window_is_open():
    assert OPEN_FOR == WINDOW - MARGIN
