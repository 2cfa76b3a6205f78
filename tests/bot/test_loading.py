"""`load`: a business from a TOML file; again; with every kind of mistake."""

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.furnish import add_owner
from bot.loading import BadFile, load_text
from bot.loading.reading import read
from storage import business, loading, questionnaire
from storage.db import transaction
from tests.world import TestWorld

PAGE = Path(__file__).parent.parent.parent / "docs" / "business-file.md"
SALON = "\n".join(re.findall(r"```toml\n(.*?)```", PAGE.read_text(), re.DOTALL))
LEFT_OUT = {"business_id"}


def load(world: TestWorld, text: str) -> list[str]:
    with transaction(world.world.db, world.salon) as tx:
        return load_text(tx, text, world.at)


def refused(world: TestWorld, text: str) -> list[str]:
    with pytest.raises(BadFile) as bad:
        load(world, text)
    return bad.value.errors


def table(world: TestWorld, name: str, *columns: str) -> list[tuple[Any, ...]]:
    return sorted(tuple(getattr(row, column) for column in columns) for row in world.rows(name))


# The whole of it.


def test_the_page_s_example_fills_every_table(world: TestWorld):
    changes = load(world, SALON)
    assert "place soho: new" in changes
    assert "hours soho: mon tue wed thu fri 09:00-18:00" in changes
    with transaction(world.world.db, world.salon) as tx:
        it = business.by_id(tx)
    assert (it.name, it.zone, it.country, it.currency, it.locale) == ("Rosewood", "Europe/London", "GB", "GBP", "en")
    assert table(world, "place", "slug", "latitude", "timezone") == [("soho", 51.514, "Europe/London")]
    assert table(world, "service", "slug", "minutes", "buffer_after", "price") == [
        ("facial", 60, 0, 5500),
        ("haircut", 45, 15, 3800),
    ]
    assert table(world, "service_place", "service", "place") == [("haircut", "soho")]
    assert table(world, "staff_service", "staff", "service") == [("ana", "facial"), ("ana", "haircut")]
    assert table(world, "staff_place", "staff", "place") == [("ana", "soho")]
    assert ("soho", "ana", 5, "10:00", "14:00") in table(world, "hours", "place", "staff", "weekday", "opens", "closes")
    assert table(world, "closed", "place", "staff", "first", "last", "reason") == [
        ("soho", "", "2026-12-25", "2026-12-26", "Christmas")
    ]


def test_a_member_of_staff_is_a_contact_with_this_phone(world: TestWorld):
    load(world, SALON)
    [ana] = [row for row in world.rows("staff") if row.slug == "ana"]
    assert [a.contact for a in world.rows("address") if a.value == "+447400123456"] == [ana.contact]
    assert ana.role == "agent"


def test_a_questionnaire_is_as_a_conversation_reads_it(world: TestWorld):
    load(world, SALON)
    with transaction(world.world.db, world.salon) as tx:
        found = questionnaire.find_questionnaire(tx, questionnaire.FindQuestionnaire("skin-quiz"))
    assert found
    assert [(q.key, q.type, q.required) for q in found.questions] == [
        ("allergies", "yes_no", True),
        ("which", "choices", False),
    ]
    assert found.questions[1].options == ("Nuts", "Latex", "Dyes")
    assert found.questions[1].show_if == "allergies = yes"


def test_a_promotion_runs_from_midnight_to_midnight_of_the_business(world: TestWorld):
    load(world, SALON)
    [spring] = [row for row in world.rows("promotion") if row.code == "SPRING20"]
    assert spring.starts.isoformat() == "2026-03-01T00:00:00+00:00"
    assert spring.ends.isoformat() == "2026-05-31T23:00:00+00:00", "the last day is included, in summer time"
    assert (spring.kind, spring.value, spring.cap, spring.per_person) == ("percent", "20", 100, 1)


# Again.


def test_the_same_file_again_changes_nothing(world: TestWorld):
    load(world, SALON)
    assert load(world, SALON) == []
    assert [row.version for row in world.rows("questionnaire_version")] == [1]


def test_only_what_differs_changes_and_what_is_left_out_stays(world: TestWorld):
    load(world, SALON)
    changes = load(world, '[[service]]\nslug = "haircut"\nname = "Haircut"\nminutes = 50\nprice = "40.00"')
    assert changes == ["service haircut: minutes 45 → 50, price 38.00 → 40.00"]
    assert table(world, "service", "slug", "buffer_after") == [("facial", 0), ("haircut", 15)]
    assert table(world, "service_place", "service", "place") == [("haircut", "soho")]


AGAIN = [
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nprice="38,00"', []),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nprice="38,5"',
     ["service haircut: price 38.00 → 38.50"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nprice=38.0',
     ["service haircut: price 38.50 → 38.00"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nprice=""', ["service haircut: price 38.00 → none"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nplaces=[]', ["service haircut: places none"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nactive=false', ["service haircut: active yes → no"]),
    ('[[place]]\nslug="soho"\nname="Rosewood Soho"', []),
    ('[[staff]]\nslug="ana"\nname="Ana"\nphone="07400 123456"', []),
    ('[[staff]]\nslug="ana"\nname="Ana"\nrole="manager"', ["staff ana: role agent → manager"]),
    ('[[hours]]\nplace="soho"\ndays=["Mon"]\nfrom="9:00"\nto=18:00:00', ["hours soho: mon 09:00-18:00"]),
    ('[[hours]]\nplace="soho"\nstaff="ana"\ndays=[]', ["hours soho ana: none"]),
    ('[[closed]]\nplace="soho"\nfrom=2026-12-25\nto=2026-12-26', []),
    ('[[closed]]\nplace="soho"\nfrom=2026-12-25', ["closed soho 2026-12-25: to 2026-12-26 → 2026-12-25"]),
    ('[[closed]]\nfrom=2026-05-01', ["closed 2026-05-01: new"]),
    ('[[promotion]]\ncode="spring20"\ntitle="20% off this spring"\nkind="percent"\nvalue="20.0"', []),
    ('[[promotion]]\ncode="SPRING20"\ntitle="20% off this spring"\nkind="amount"\nvalue="5"',
     ["promotion SPRING20: kind percent → amount, value 20 → 500"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nin.fr.name="Coupe"\nin.de.name="Haarschnitt"',
     ["service haircut: in.es.name Corte de pelo → none, in.fr.name none → Coupe"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45', []),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\n[service.in.fr]\nname="Coupe"\n[service.in.de]',
     ["service haircut: in.de.name Haarschnitt → none"]),
    ('[[service]]\nslug="haircut"\nname="Haircut"\nminutes=45\nin={}', ["service haircut: in.fr.name Coupe → none"]),
    ('[[place]]\nslug="soho"\nname="Rosewood Soho"\nin.fr.name="Bois de rose"',
     ["place soho: in.fr.name none → Bois de rose"]),
    ('[[closed]]\nfrom=2026-05-01\nin.es.reason="Formación"',
     ["closed 2026-05-01: in.es.reason none → Formación"]),
    ('[[promotion]]\ncode="SPRING20"\ntitle="20% off this spring"\nkind="amount"\nvalue="5"\nin.de.terms="Nicht mehr."',
     ["promotion SPRING20: in.de.terms none → Nicht mehr."]),
    ('[business]\ncurrency="JPY"', ["business: currency GBP → JPY"]),
    ('[business]\nname="Rosewood & Co"', ["business: name Rosewood → Rosewood & Co"]),
]  # fmt: skip


def test_each_change_is_said(world: TestWorld):
    """One after the other, each on what the ones before left."""
    load(world, SALON)
    for text, changes in AGAIN:
        assert load(world, text) == changes
        assert load(world, text) == []


def test_other_questions_are_a_new_version_and_the_old_one_stays(world: TestWorld):
    load(world, SALON)
    without = SALON.replace('"Nuts", ', "").replace('"Frutos secos", ', "")
    changes = load(world, without)
    assert changes == ["questionnaire skin-quiz: version 1 → 2"]
    with transaction(world.world.db, world.salon) as tx:
        old = questionnaire.find_questionnaire(tx, questionnaire.FindQuestionnaire("skin-quiz", 1))
        new = questionnaire.find_questionnaire(tx, questionnaire.FindQuestionnaire("skin-quiz"))
    assert old
    assert new
    assert (old.questions[1].options, new.questions[1].options) == (("Nuts", "Latex", "Dyes"), ("Latex", "Dyes"))
    changes = load(world, without.replace('"Skin check"', '"Skin"'))
    assert changes == ["questionnaire skin-quiz: title Skin check → Skin"], "a title is no question"


def test_yen_have_no_smaller_unit(world: TestWorld):
    text = '[business]\ncurrency="JPY"\n[[service]]\nslug="cut"\nname="Cut"\nminutes=30\nprice="{}"'
    load(world, text.format("3800"))
    assert table(world, "service", "slug", "price") == [("cut", 3800)]
    assert refused(world, text.format("38.50")) == [
        "[[service]] \"cut\": price: must be an amount in JPY such as 38, not '38.50'"
    ]


def test_an_owner_of_the_settings_gets_a_name(world: TestWorld):
    """OWNER_PHONES made a row of staff; the file calls the same phone otherwise, and keeps the person."""
    load(world, '[[staff]]\nslug = "rosa"\nname = "Rosa"\nphone = "+447400000000"\nrole = "owner"')
    rows = {row.slug: row for row in world.rows("staff")}
    assert rows["rosa"].contact == world.ids["Owner"]
    assert (rows["owner"].contact, bool(rows["owner"].active)) == (None, False)


def test_an_owner_of_the_settings_is_known_by_name_from_then_on(world: TestWorld):
    with transaction(world.world.db, world.salon) as tx:
        add_owner(tx, "+447400999999", world.at)
    text = '[[staff]]\nslug = "lena"\nname = "Lena"\nphone = "07400 999999"\n'
    assert "contact of lena: name Lena" in load(world, text)
    assert load(world, text) == []
    [lena] = [row for row in world.rows("staff") if row.slug == "lena"]
    assert [row.name for row in world.rows("contact") if row.id == lena.contact] == ["Lena"]
    assert load(world, text.replace("Lena", "Magdalena")) == ["staff lena: name Lena → Magdalena"]


PACO = '[[staff]]\nslug = "paco"\nname = "Paco"\nphone = "07400 900002"\n'
NEU = PACO.replace("paco", "neu").replace("Paco", "Neu")


def in_service(world: TestWorld) -> dict[str, tuple[bool, bool]]:
    """By slug, whether they work and whether they have a number."""
    rows = (row for row in world.rows("staff") if row.slug in ("paco", "neu"))
    return {row.slug: (bool(row.active), row.contact is not None) for row in rows}


def test_a_repeated_phone_takes_nobody_out_of_service(world: TestWorld):
    load(world, PACO)
    assert refused(world, NEU) == [
        '[[staff]] "neu": 07400 900002 is Paco\'s number; give another, or give Paco another or active = false, '
        'under slug = "paco" in this file'
    ]
    assert in_service(world) == {"paco": (True, True)}
    assert load(world, PACO) == []


@pytest.mark.parametrize(
    ("paco", "left"),
    [(PACO.replace("02", "03"), (True, True)), (PACO.replace("phone", "active = false\n#"), (False, False))],
    ids=["another number", "out of service"],
)
def test_the_file_itself_moves_a_number(world: TestWorld, paco: str, left: tuple[bool, bool]):
    load(world, PACO)
    load(world, NEU + paco)
    assert in_service(world) == {"neu": (True, True), "paco": left}
    assert load(world, NEU + paco) == []


def test_two_may_swap_their_numbers(world: TestWorld):
    load(world, PACO + NEU.replace("02", "03"))
    load(world, PACO.replace("02", "03") + NEU)
    assert in_service(world) == {"neu": (True, True), "paco": (True, True)}


def test_one_who_had_lost_their_number_is_back_with_it(world: TestWorld):
    """As earlier versions left whoever had the number first."""
    load(world, PACO)
    with transaction(world.world.db, world.salon) as tx:
        tx.run(loading.LEAVE_STAFF, slug="paco", active=False)
    assert load(world, PACO) == ["staff paco: phone, active no → yes"]
    assert in_service(world) == {"paco": (True, True)}


def test_the_neighbour_sees_nothing_of_it(world: TestWorld):
    load(world, SALON)
    for name in ("place", "service", "hours", "questionnaire", "promotion"):
        assert world.rows(name, world.neighbour) == []
    with transaction(world.world.db, world.neighbour) as tx:
        assert business.by_id(tx).name == "Next Door"


# Mistakes.

HAIRCUT = '[[service]]\nslug = "haircut"\nname = "Haircut"\nminutes = 45\n'
QUIZ = '[[questionnaire]]\nslug = "quiz"\ntitle = "Quiz"\n'
YES_NO = '[[questionnaire.question]]\nkey = "a"\ntype = "yes_no"\ntext = "A?"\n'
CHOICE = '[[questionnaire.question]]\nkey = "c"\ntype = "choice"\ntext = "C?"\noptions = ["Nuts", "Dyes"]\n'
SECOND = '[[questionnaire.question]]\nkey = "b"\ntype = "text"\ntext = "B?"\n'
SPRING = '[[promotion]]\ncode = "SPRING"\ntitle = "Spring"\n'
SOHO = '[[place]]\nslug = "soho"\nname = "Soho"\n'

MISTAKES = [
    (HAIRCUT.replace("minutes", "minuts"), '[[service]] "haircut": unknown key "minuts"; did you mean "minutes"?'),
    (HAIRCUT.replace("minutes = 45", ""), '[[service]] "haircut": the key "minutes" is missing'),
    ("[[servce]]\n", 'unknown key "servce"; did you mean "service"?'),
    ("[service]\nslug='a'", "service must be written as a table, [[service]]"),
    ("[[business]]\nname='a'", "business must be written as a table, [business]"),
    ("business = 3", "business must be written as a table, [business]"),
    ("[business]\ntimezone = 'Mars'", "[business]: timezone must be the name of a time zone such as Europe/Madrid"),
    ("[business]\ncountry = 'Atlantis'", "[business]: country must be a country's two letters such as GB"),
    ("[business]\ncurrency = 'XYZW'", "[business]: currency must be a currency's three letters such as EUR"),
    ("[business]\nzone = 'UTC'", '[business]: unknown key "zone"'),
    ("[business]\nname = ''", "[business]: name must not be empty"),
    (HAIRCUT.replace("45", '"45"'), "[[service]] \"haircut\": minutes must be a whole number, not '45'"),
    (HAIRCUT.replace("45", "47"), '[[service]] "haircut": minutes must be a multiple of 5, not 47'),
    (HAIRCUT.replace('"haircut"', '"Hair cut"'), "slug must be up to 40 small letters"),
    (HAIRCUT + HAIRCUT, '[[service]] "haircut": stands twice in the file; keep one of them'),
    (HAIRCUT + HAIRCUT.replace('"haircut"', '"cut"').replace("Haircut", " haircut"),
     '[[service]] "cut": has the name of "haircut", so nobody could tell them apart; give it another, or active ='),
    (HAIRCUT + "in.es.name = 'Corte'\n" + HAIRCUT.replace("aircut", "ead") + "in.es.name = 'CORTE'",
     '[[service]] "head": has the name of "haircut"'),
    (HAIRCUT + "price = '-1'", '[[service]] "haircut": price: must be an amount in GBP such as 38.00'),
    (HAIRCUT + "price = '1,200'", '[[service]] "haircut": price: must be an amount in GBP such as 38.00'),
    (HAIRCUT + "price = 38.005", '[[service]] "haircut": price: must be an amount in GBP such as 38.00'),
    (HAIRCUT + "price = 1e999999", '[[service]] "haircut": price: must be an amount in GBP such as 38.00'),
    (HAIRCUT + "price = nan", '[[service]] "haircut": price: must be an amount in GBP such as 38.00'),
    (HAIRCUT + "price = true", '[[service]] "haircut": price must be an amount such as 38.00, not True'),
    (HAIRCUT + "places = ['soo']\n" + SOHO, '[[service]] "haircut": there is no place "soo"; did you mean "soho"?'),
    (HAIRCUT + "places = ['x']", '[[service]] "haircut": there is no place "x"; add a [[place]] with this slug'),
    (HAIRCUT + "places = 'soho'", '[[service]] "haircut": places must be a list, such as ["…"], not \'soho\''),
    ("[[staff]]\nslug='a'\nname='A'\nrole='boss'",
     "[[staff]] \"a\": role must be one of 'owner', 'manager' or 'agent', not 'boss'"),
    ("[[staff]]\nslug='a'\nname='A'\nphone='12'",
     "[[staff]] \"a\": phone must be a number such as +447400123456, not '12'"),
    ("[[staff]]\nslug='a'\nname='A'\nphone='+5215512345678'\n[[staff]]\nslug='b'\nname='B'\nphone='+525512345678'",
     '[[staff]] "b": has the phone of "a"; each member of staff needs their own'),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['monday']\nfrom='9:00'\nto='10:00'",
     "[[hours]] number 1: days must be one of mon, tue, wed, thu, fri, sat, sun, not 'monday'"),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='25:00'\nto='26:00'",
     "[[hours]] number 1: from must be a time such as 09:00, not '25:00'"),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='18:00'\nto='02:00'\n"
     + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='23:00'\nto='24:00'",
     "[[hours]] number 2: mon 23:00-24:00 overlaps 18:00-02:00"),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='18:00'\nto='09:00'",
     '[[hours]] number 1: is open all night, from 18:00 to 09:00: write from = "09:00" and to = "18:00"'),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='21:00'\nto='09:00'",
     "is open all night, from 21:00 to 09:00"),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='18:00'", '[[hours]] number 1: needs "from" and "to"'),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='09:00'\nto='12:00'\n"
     + "[[hours]]\nplace='soho'\ndays=['mon']\nfrom='11:00'\nto='13:00'",
     "[[hours]] number 2: mon 11:00-13:00 overlaps 09:00-12:00; make one entry of them"),
    ("[[hours]]\nplace='soho'\nstaff='ana'\ndays=[]", '[[hours]] number 1: there is no staff "ana"'),
    ("[[closed]]\nfrom='2026-02-30'", "[[closed]] number 1: from must be a day such as 2026-12-25, not '2026-02-30'"),
    ("[[closed]]\nfrom=2026-02-20\nto=2026-02-10", "[[closed]] number 1: ends on 2026-02-10, before it begins"),
    ("[[closed]]\nfrom=2026-02-20\n[[closed]]\nfrom=2026-02-20", "[[closed]] number 2: begins on 2026-02-20 like"),
    (QUIZ, '[[questionnaire]] "quiz": the key "question" is missing'),
    (QUIZ + YES_NO.replace("yes_no", "yesno"), '[[questionnaire]] "quiz", question "a": type must be one of'),
    (QUIZ + YES_NO + YES_NO, '[[questionnaire]] "quiz", question "a": has the key of an earlier question'),
    (QUIZ + YES_NO.replace("yes_no", "choice"), 'question "a": of type "choice" needs at least two options'),
    (QUIZ + YES_NO + "options = ['x', 'y']", 'question "a": of type "yes_no" takes no options'),
    (QUIZ + YES_NO.replace("yes_no", "choice") + "options = ['X', 'x']", 'question "a": has the same option twice'),
    (QUIZ + YES_NO + "show_if = 'b = yes'", "question \"a\": show_if speaks of 'b', which is no earlier question"),
    (QUIZ + YES_NO + SECOND + "show_if = 'a is yes'", 'question "b": show_if must look like `allergies = yes`'),
    (QUIZ + YES_NO + SECOND + "show_if = 'a = yess'", 'show_if: "a" is never answered with "yess", but with yes, no'),
    (QUIZ + "trigger = 'service_specific'\n" + YES_NO, '"quiz": with trigger "service_specific" needs services'),
    (QUIZ + "trigger = 'campaign'\nservices=['haircut']\n" + YES_NO + HAIRCUT, 'services have no meaning with trigger'),
    (QUIZ + "services = ['x']\n" + YES_NO, '[[questionnaire]] "quiz": there is no service "x"'),
    (QUIZ + "repeat = 'sometimes'\n" + YES_NO, '"quiz": repeat must be once, always or a number of days'),
    (SPRING + "kind = 'percent'\nvalue = 120", '[[promotion]] "SPRING": of kind "percent" needs a value from 1 to 100'),
    (SPRING + "kind = 'percent'", '[[promotion]] "SPRING": of kind "percent" needs a value such as 20'),
    (SPRING + "kind = 'amount'", '[[promotion]] "SPRING": of kind "amount" needs a value such as "5.00"'),
    (SPRING + "kind = 'rebate'", "kind must be one of 'percent', 'amount', 'free_service' or 'gift', not 'rebate'"),
    (SPRING + "kind = 'free_service'\nvalue = 'x'", '[[promotion]] "SPRING": there is no service "x"'),
    (SPRING + "kind = 'gift'\nfrom = 2026-05-02\nuntil = 2026-05-01", '"SPRING": ends on 2026-05-01, before it begins'),
    (SPRING.replace("SPRING", "STOP") + "kind = 'gift'", '"STOP": is a word that already means something'),
    (SPRING + "kind='gift'\n" + SPRING.replace("SPRING", "spring") + "kind='gift'", '"spring": stands twice'),
    (SPRING + 'kind = "gift"\nterms = "a\\u0000b"', "terms holds a control character"),
    (HAIRCUT + "in.pl.name = 'x'", '"haircut": in.pl is no language of ours; take one of en, es, pt, fr, de, it, nl'),
    (HAIRCUT + "in.esp.name = 'x'", '[[service]] "haircut": unknown key "esp"; did you mean "es"?'),
    (HAIRCUT + "in.es.nam = 'x'", '[[service]] "haircut": unknown key "nam"; did you mean "name"?'),
    (HAIRCUT + "in.es.title = 'x'", '[[service]] "haircut": unknown key "in.es.title"; take it out'),
    (HAIRCUT + "in.es.name = ''", '[[service]] "haircut": in.es.name must not be empty'),
    (HAIRCUT + "in.es.name = 'a\\nb'".replace("'", '"'), '[[service]] "haircut": in.es.name must be one line'),
    (HAIRCUT + f"in.es.name = '{'x' * 81}'", '"haircut": in.es.name must be at most 80 characters long, not'),
    (HAIRCUT.replace("Haircut", "x" * 81), '"haircut": name must be at most 80 characters long, not'),
    (HAIRCUT + "in.es = 'Corte'", '[[service]] "haircut": in.es must be a table, such as in.es.name = "…"'),
    (HAIRCUT + "in = []", '[[service]] "haircut": in must be a table, such as in.es.name = "…"'),
    ("[[closed]]\nfrom=2026-02-20\nin.es.reason = ''", "[[closed]] number 1: in.es.reason must not be empty"),
    (QUIZ + CHOICE + "in.de.options = ['x']", 'question "c": in.de.options has 1 of the 2 options: translate'),
    (QUIZ + CHOICE + "in.de.options = ['x', 'X']", 'question "c": in.de.options has the same one twice; keep one'),
    (QUIZ + CHOICE + "in.de.options = ['x', '']", 'question "c": in.de.options must not be empty'),
    (QUIZ + CHOICE + "in.de.options = 'x'", 'question "c": in.de.options must be a list, such as'),
    (QUIZ + YES_NO + "in.de.options = ['j', 'n']", 'question "a": in.de.options translates options, but'),
    (QUIZ + YES_NO + "in.de = 'A?'", 'question "a": in.de must be a table, such as in.es.text = "…"'),
    (SPRING + 'kind = "gift"\nin.es.terms = ""', '[[promotion]] "SPRING": in.es.terms must not be empty'),
    ("name = ", "this is no TOML: Invalid value"),
    ("x = 2026-13-45", "this is no TOML"),
    ("a = " + "[" * 5000, "this is no TOML"),
]  # fmt: skip


def test_a_mistake_is_named_with_its_place_and_writes_nothing(world: TestWorld):
    said = [(expected, refused(world, text)) for text, expected in MISTAKES]
    assert [(wanted, errors) for wanted, errors in said if not any(wanted in line for line in errors)] == []
    for name in ("place", "service", "hours", "closed", "questionnaire", "promotion"):
        assert world.rows(name) == []


def test_all_mistakes_come_at_once(world: TestWorld):
    errors = refused(world, HAIRCUT + "places = ['a', 'b']\n" + QUIZ + "services = ['c']\n" + YES_NO)
    assert len(errors) == 4
    assert len(refused(world, HAIRCUT + "places = ['a', 'a']\n")) == 1


SLUGS = "slug must be up to 40 small letters, digits and hyphens such as skin-quiz"
# what stands in the file, what is written instead -> what is said, and nothing else
SLIPS = [
    ('timezone = "Europe/London"      # IANA name', 'timezone = "London"',
     "[business]: timezone must be the name of a time zone such as Europe/Madrid"),
    ('currency = "GBP"', 'curency = "GBP"', '[business]: unknown key "curency"; did you mean "currency"?'),
    ("latitude = 51.514", 'latitude = "x"', "[[place]] \"soho\": latitude must be a number, not 'x'"),
    ("minutes = 45", "minuts = 45", '[[service]] "haircut": unknown key "minuts"; did you mean "minutes"?'),
    ('places = ["soho"]\n\n[[service]]', 'places = ["sohoo"]\n\n[[service]]',
     '[[service]] "haircut": there is no place "sohoo"; did you mean "soho"?'),
    ('slug = "facial"', 'slug = "Facial!"',
     f"[[service]] \"Facial!\": {SLUGS}, not 'Facial!'"),
    ("minutes = 60", "minutes = '60'", None),
    ("price = 55.00", 'price = "55 pounds"', None),
    ('phone = "+447400123456"', 'phone = "12"',
     "[[staff]] \"ana\": phone must be a number such as +447400123456, not '12'"),
    ('role = "agent"', 'role = "boss"',
     "[[staff]] \"ana\": role must be one of 'owner', 'manager' or 'agent', not 'boss'"),
    ('from = "09:00"', 'from = "9"', "[[hours]] number 1: from must be a time such as 09:00, not '9'"),
    ('staff = "ana"', 'staff = "anna"', '[[hours]] number 2: there is no staff "anna"; did you mean "ana"?'),
    ('in.de.name = "Haarschnitt"', 'in.de.name = ""', '[[service]] "haircut": in.de.name must not be empty'),
    ('to = "2026-12-26"', 'to = "2026-12-01"', "[[closed]] number 1: ends on 2026-12-01, before it begins"),
    ('repeat = "once"', 'repeat = "twice"', None),
    ('key = "allergies"', 'key = "any allergies"', None),
    ('type = "choices"', 'type = "multiple"', None),
    ("value = 20 ", "value = 200 ",
     '[[promotion]] "SPRING20": of kind "percent" needs a value from 1 to 100, not \'200\''),
]  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS, ids=[slip[1] for slip in SLIPS])
def test_a_slip_is_said_once_and_nothing_follows_from_it(world: TestWorld, slip: tuple[str, str, str | None]):
    assert SALON.count(slip[0]) >= 1
    [error] = refused(world, SALON.replace(slip[0], slip[1], 1))
    assert slip[2] is None or error == slip[2]


def test_whatever_the_slips_each_is_said_once(world: TestWorld):
    alone = {slip[1]: refused(world, SALON.replace(slip[0], slip[1], 1)) for slip in SLIPS}

    @settings(max_examples=40, deadline=None)
    @given(st.sets(st.sampled_from(SLIPS), min_size=2))
    def run(slips: set[Any]) -> None:
        text = SALON
        for old, new, _ in slips:
            text = text.replace(old, new, 1)
        told = refused(world, text)
        said = [re.sub(r'"Facial!"|number 2', '"facial"', line) for line in told]
        wanted = [re.sub(r'"Facial!"', '"facial"', line) for _, new, _ in slips for line in alone[new]]
        assert sorted(said) == sorted(re.sub("number 2", '"facial"', line) for line in wanted)

    run()


# what stands in a file together -> each place that must be named
TOGETHER = [
    ("[business]\ncurrency = 'GBPX'\ncountry = 'UKX'\n"
     + HAIRCUT + "price = '38 pounds'\n" + HAIRCUT.replace("aircut", "ead") + "price = '38,50'\n"
     "[[staff]]\nslug = 'a'\nname = 'A'\nphone = '12'\n[[staff]]\nslug = 'b'\nname = 'B'\nphone = 'call me'\n"
     "[[staff]]\nslug = 'c'\nname = 'C'\nphone = '07400 123456'\n",
     ["[business]: country", "[business]: currency", '"haircut": price', '"a": phone', '"b": phone']),
    (QUIZ + YES_NO.replace("yes_no", "yesno") + SECOND + "show_if = 'z = yes'\n"
     + SECOND.replace('"b"', '"d"') + "show_if = 'a is yes'\n" + CHOICE + "show_if = 'a = maybe'\n",
     ['question "a": type', 'question "b": show_if speaks of', 'question "d": show_if must look like']),
    (QUIZ.replace('"Quiz"', '""') + "trigger = 'service_specific'\n" + CHOICE.replace(', "Dyes"', ""),
     ['"quiz": title', '"quiz": with trigger', 'question "c": of type']),
    (QUIZ + CHOICE + SECOND + "show_if = 'c = latex'\nrequired = 1",
     ['question "b": required must be true', 'question "b": show_if: "c" is never answered']),
    (QUIZ + YES_NO.replace('"a"', '"a b"') + SECOND + "show_if = 'ab = yes'", ['question "a b": key']),
    (QUIZ + CHOICE.replace('"Dyes"', "3") + SECOND + "show_if = 'c = dye'", ['question "c": options']),
    (SPRING + "kind = 'percent'\nvalue = 120\nfrom = 2026-05-02\nuntil = 2026-05-01\ncap = -1",
     ['"SPRING": cap', '"SPRING": ends on', '"SPRING": of kind "percent"']),
    (HAIRCUT.replace('"Haircut"', '""') + HAIRCUT.replace('"haircut"', '"cut"').replace('"Haircut"', "''"),
     ['"haircut": name', '"cut": name']),
    (SOHO + "[[hours]]\nplace='soho'\ndays=['mon', 'tues']\nfrom='18:00'\nto='09:00'",
     ["number 1: days must be one of", "number 1: is open all night"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), TOGETHER, ids=range(len(TOGETHER)))
def test_one_mistake_hides_no_other_of_the_same_entry(world: TestWorld, text: str, said: list[str]):
    told = refused(world, text)
    assert len(told) == len(said), told
    assert [words for words in said if not any(words in line for line in told)] == []


# what is loaded first, what then -> whether it is taken
TWINS = [
    (HAIRCUT, HAIRCUT.replace('"haircut"', '"cut"'), False),
    (HAIRCUT, HAIRCUT.replace('"haircut"', '"cut"') + HAIRCUT.replace("Haircut", "Old haircut"), True),
    (HAIRCUT, HAIRCUT.replace('"haircut"', '"cut"') + HAIRCUT + "active = false", True),
    (HAIRCUT + "active = false", HAIRCUT.replace('"haircut"', '"cut"'), True),
    (HAIRCUT + "active = false\n" + HAIRCUT.replace('"haircut"', '"cut"'), HAIRCUT.replace("45", "50"), True),
    (SOHO + SOHO.replace("oho", "ohu") + HAIRCUT + "places = ['soho']",
     HAIRCUT.replace('"haircut"', '"cut"') + "places = ['sohu']", True),
    (SOHO + SOHO.replace("oho", "ohu") + HAIRCUT + "places = ['soho']",
     HAIRCUT.replace('"haircut"', '"cut"') + "places = ['sohu', 'soho']", False),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "taken"), TWINS, ids=range(len(TWINS)))
def test_services_are_told_apart_by_name_where_both_can_be_had(world: TestWorld, before: str, text: str, taken: bool):
    load(world, before)
    if taken:
        assert load(world, text)
    else:
        assert refused(world, text) == [
            '[[service]] "cut": has the name of "haircut", so nobody could tell them apart; give it another, or '
            "active = false"
        ]


# from, to -> whether the two are taken for swapped
NIGHTS = [
    ("18:00", "02:00", False), ("20:00", "07:55", False), ("20:00", "08:00", True), ("18:00", "09:00", True),
    ("11:00", "00:00", False), ("09:00", "09:00", False), ("00:00", "24:00", False), ("14:00", "10:00", True),
]  # fmt: skip


@pytest.mark.parametrize(("opens", "closes", "wrong"), NIGHTS)
def test_hours_the_wrong_way_round_are_refused(world: TestWorld, opens: str, closes: str, wrong: bool):
    text = SOHO + f"[[hours]]\nplace='soho'\ndays=['mon', 'tue']\nfrom='{opens}'\nto='{closes}'"
    assert (len(refused(world, text)) == 1) if wrong else load(world, text)


def test_long_nights_that_are_kept_can_be_loaded_again(world: TestWorld):
    load(world, SOHO)
    with transaction(world.world.db, world.salon) as tx:
        loading.replace(tx, loading.HOURS, ("soho", ""), {(4, "20:00", "10:00")})
    assert load(world, "[[hours]]\nplace='soho'\ndays=['fri']\nfrom='20:00'\nto='10:00'") == []


def test_four_mistakes_of_a_newcomer(world: TestWorld):
    text = (
        "[business]\nname='Salon'\n[[service]]\nslug='Hair Cut'\nname='Haircut'\nminutes=45\nprice='38 pounds'\n"
        "[[staff]]\nslug='ana'\nname='Ana'\nphone='12'\nservices=['hair-cut', 'colour']\n"
    )
    assert refused(world, text) == [
        f"[[service]] \"Hair Cut\": {SLUGS}, not 'Hair Cut'",
        "[[service]] \"Hair Cut\": price: must be an amount in GBP such as 38.00, not '38 pounds'",
        '[[staff]] "ana": there is no service "colour"; add a [[service]] with this slug',
        "[[staff]] \"ana\": phone must be a number such as +447400123456, not '12'",
    ]


NO_TOML = [
    ("[business]\nname = Rosewood # mine\n",
     ["this is no TOML: Invalid value in line 2:", "    name = Rosewood # mine",
      'Words stand in quotes: name = "Rosewood"']),
    ("x = 2026-13-45\n", ["this is no TOML: Invalid date or datetime in line 1:", "    x = 2026-13-45"]),
    ("[[service\nslug = 'a'", ["this is no TOML: Expected ']]' at the end of an array declaration in line 1:",
                               "    [[service"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), NO_TOML, ids=range(len(NO_TOML)))
def test_a_line_that_is_no_toml_is_shown(world: TestWorld, text: str, said: list[str]):
    told = refused(world, text)
    assert [line.split(" in line")[1] if " in line" in line else line for line in told] == [
        line.split(" in line")[1] if " in line" in line else line for line in said
    ]


def test_load_refuses_nothing_but_bad_files():
    """A property over odd TOML values in every place: either it is read or it is refused in words."""

    values = st.recursive(
        st.one_of(st.integers(), st.booleans(), st.text(max_size=5), st.floats(), st.dates(), st.times()),
        lambda inner: st.one_of(st.lists(inner, max_size=2)),
        max_leaves=3,
    )
    names = ["business", "place", "service", "staff", "hours", "closed", "questionnaire", "promotion"]

    @settings(max_examples=150, deadline=None)
    @given(st.sampled_from(names), st.sampled_from(["slug", "from", "to", "price", "days", "question", "x"]), values)
    def run(name: str, key: str, value: Any) -> None:
        for head in (f"[{name}]", f"[[{name}]]"):
            with suppress(BadFile):
                read(f"{head}\n{key} = {toml(value)}\n")

    run()


def toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, str):
        return json.dumps(value).replace("\x7f", "\\u007f")
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
