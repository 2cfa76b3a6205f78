"""What is read in several languages: each person gets the words of theirs, and the business's where there are none."""

import pytest
from sqlalchemy import text

from bot.loading import load_text
from flows.needs.booking import FindDiary, FindShop, Shop
from flows.needs.promotion import FindOffer, FindOffers
from flows.needs.questionnaire import FindQuestionnaire
from storage.all import find
from storage.booking import find_diary
from storage.db import Tx, transaction
from storage.engine import connect
from storage.migrations import open_alone, upgrade
from storage.promotion import find_offers, find_running
from storage.questionnaire import find_questionnaire
from storage.shop import find_shop
from tests import salon
from tests.world import TestWorld

# language -> services, the place, why it is closed, the offer, its terms, a question and its options
READ = [
    ("en", ["Colour", "Haircut"], "Rosewood Soho", "Training", "20% off your next visit", "Not with other offers.",
     "How is your skin?", ["Dry", "Oily"]),
    ("de", ["Farbe", "Haarschnitt"], "Rosewood Soho", "Fortbildung", "20 % auf Ihren nächsten Besuch",
     "Not with other offers.", "How is your skin?", ["Trocken", "Fettig"]),
    ("es", ["Corte de pelo", "Tinte"], "Palo de Rosa Soho", "Formación", "20 % en tu próxima visita", "No acumulable.",
     "¿Cómo es tu piel?", ["Seca", "Grasa"]),
    ("fr", ["Colour", "Haircut"], "Rosewood Soho", "Training", "20% off your next visit", "Not with other offers.",
     "How is your skin?", ["Dry", "Oily"]),
]  # fmt: skip


@pytest.fixture
def named(world: TestWorld) -> TestWorld:
    salon.open_salon(world)
    salon.name_in_more_languages(world)
    return world


def shops(tx: Tx, *languages: str) -> list[Shop]:
    return find_shop(tx, [FindShop(language) for language in languages])


@pytest.mark.parametrize(("language", "services", "place", "reason", "title", "terms", "question", "options"), READ)
def test_everything_is_read_in_the_language(
    named: TestWorld, language, services, place, reason, title, terms, question, options
):
    ana = named.ids["Ana"]
    with transaction(named.world.db, named.salon) as tx:
        [shop] = shops(tx, language)
        [diary] = find_diary(tx, [FindDiary(ana, named.at, named.at.date(), 1, language=language)])
        [offer] = find_offers(tx, [FindOffer("GLOW20", ana, language)])
        running = find_running(tx, FindOffers(ana, named.at, language))
        quiz = find_questionnaire(tx, FindQuestionnaire("skin", 0, language))
    assert [s.name for s in shop.services] == services, "in the order of those names"
    assert ([p.name for p in shop.places], [c.reason for c in shop.closed]) == ([place], [reason])
    assert diary.shop is shop
    assert offer
    assert running == (offer,)
    assert (offer.title, offer.terms) == (title, terms)
    assert quiz
    assert (quiz.questions[2].text, list(quiz.questions[2].menus[0])) == (question, options)
    assert quiz.questions[2].options == ("Dry", "Oily")


def test_where_a_language_has_no_words_it_is_the_same_shop(named: TestWorld):
    with transaction(named.world.db, named.salon) as tx:
        plain, french, german, again = shops(tx, "", "fr", "de", "de")
    assert french is plain
    assert german is again
    assert german is not plain
    assert {s.slug: s.called for s in german.services}["haircut"] == ("Haarschnitt", "Haircut", "Corte de pelo")


def test_rows_without_other_names_have_none(world: TestWorld):
    salon.open_salon(world)
    with transaction(world.world.db, world.salon) as tx:
        plain, german = shops(tx, "", "de")
    assert german is plain
    assert {s.names for s in plain.services} | {p.names for p in plain.places} | {c.reasons for c in plain.closed} == {
        ()
    }


def test_a_turn_of_two_languages_reads_each(named: TestWorld):
    """Side by side, as campaigns touch people."""
    asked = [FindDiary(named.ids["Ana"], named.at, named.at.date(), 1, language=each) for each in ("de", "es")]
    known: dict = {}
    with transaction(named.world.db, named.salon) as tx:
        for need in asked:
            find(tx, known, [need])
    assert [known[need].shop.services[-1].name for need in asked] == ["Haarschnitt", "Tinte"]


def test_answers_are_kept_as_the_business_reads_them(named: TestWorld):
    for who, words in {"Cleo": ("sí", "látex", "eso es todo", "grasa"), "Ana": ("yes", "nüsse", "dry")}.items():
        named.starts(who, "questionnaire", slug="skin")
        for each in words:
            named.hears(who, each)
    kept = {row.contact: row.answers for row in named.rows("answers")}
    assert kept == {
        named.ids["Cleo"]: {"allergies": "yes", "which": ["Latex"], "skin": "Oily"},
        named.ids["Ana"]: {"allergies": "yes", "which": ["Nuts"], "skin": "Dry"},
    }


def test_a_language_may_be_taken_away(named: TestWorld):
    text = '[[service]]\nslug = "haircut"\nname = "Haircut"\nminutes = 45\nin = {}\n'
    with transaction(named.world.db, named.salon) as tx:
        said = "service haircut: in.de.name Haarschnitt → none, in.es.name Corte de pelo → none"
        assert load_text(tx, text, named.at) == [said]
        [german] = shops(tx, "de")
    assert [s.name for s in german.services] == ["Farbe", "Haircut"]


def test_what_was_there_before_the_languages_stays(empty_url):
    upgrade(empty_url, "0001")
    engine = open_alone(empty_url)
    with engine.begin() as connection:
        columns, values = "name, timezone, country, currency, locale", "'A', 'UTC', 'GB', 'GBP', 'en'"
        connection.execute(text(f"INSERT INTO business (business_id, {columns}) VALUES (1, {values})"))
        columns, values = (
            "slug, name, minutes, buffer_before, buffer_after, capacity, active",
            "'x', 'X', 30, 0, 0, 1, TRUE",
        )
        connection.execute(text(f"INSERT INTO service (business_id, {columns}) VALUES (1, {values})"))
    engine.dispose()
    upgrade(empty_url)
    db = connect(empty_url)
    with transaction(db, 1) as tx:
        [shop] = shops(tx, "de")
    db.dispose()
    assert [(s.slug, s.name, s.called) for s in shop.services] == [("x", "X", ("X",))]
