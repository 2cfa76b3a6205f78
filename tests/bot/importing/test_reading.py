"""From bytes to people: encodings, delimiters, broken rows, other programs' exports. No database."""

import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import phonebook
from bot.importing import Frame, NoLayout, People
from bot.importing.person import Consent, Person
from flows.hears.phones import phone
from flows.hears.said import Said

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
FRAME = Frame("GB", ZoneInfo("Europe/London"), AT)


def read(data: bytes | str, frame: Frame = FRAME) -> tuple[list[Person], list[str]]:
    said: list[str] = []
    file = io.BytesIO(data.encode() if isinstance(data, str) else data)
    with People(file, frame, lambda line, why: said.append(f"line {line}: {why}")) as people:
        return [person for batch in people.batches(2) for person in batch], said


def one(data: bytes | str, frame: Frame = FRAME) -> Person:
    [found], said = read(data, frame)
    assert said == []
    return found


def row(**cells: str) -> str:
    return f"{','.join(cells)}\n{','.join(cells.values())}\n"


# Files.

ANA = "phone;name\n+447400000001;Zoë Ünal\n"
ENCODED = {
    "utf-8": ANA.encode(),
    "utf-8 with a mark": ANA.encode("utf-8-sig"),
    "windows": ANA.encode("cp1252"),
    "utf-16": ANA.encode("utf-16"),
    "old Mac lines": ANA.replace("\n", "\r").encode(),
    "DOS lines": ANA.replace("\n", "\r\n").encode(),
    "tabs": ANA.replace(";", "\t").encode(),
    "commas": ANA.replace(";", ",").encode(),
    "a hint": b"sep=;\r\n" + ANA.encode(),
    "empty lines": b"\n\n" + ANA.encode() + b"\n;\n\n",
    "quoted": b'"Phone";"NAME"\n"+447400000001";"Zo\xc3\xab \xc3\x9cnal"',
    "NULs": ANA.replace("Z", "\0Z\0").encode(),
    "control characters": ANA.replace("Z", "\x07\u200eZ").encode(),
    "swapped": "NAME; Phone \nZoë Ünal;+447400000001".encode(),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED)
def test_a_file_is_read_however_it_was_saved(data: bytes):
    found = one(data)
    assert (found.phone, found.name) == ("+447400000001", "Zoë Ünal")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "The file is empty"),
        (b"\n\n", "The file is empty"),
        (b"number,name\n1,2\n", "among them phone or email; it says: number, name"),
        (b"phone,name,Name\n", 'The column "name" stands twice'),
        (b"\xff\xfe", "The file is empty"),
    ],
)
def test_a_file_without_a_header_is_refused(data: bytes, why: str):
    with pytest.raises(NoLayout, match=why):
        read(data)


# Rows.

PEOPLE = [
    (row(phone="07400 123456"), {"phone": "+447400123456"}),
    (row(phone="+1 (415) 555-2671"), {"phone": "+14155552671"}),
    (row(phone="0049 1512 3456789"), {"phone": "+4915123456789"}),
    (row(phone="+5215512345678"), {"phone": "+5215512345678"}),
    (row(email="Ana@Example.COM"), {"phone": "", "email": "ana@example.com"}),
    (row(phone="+447400123456", birthday="1990-05-17", anniversary="02-29"),
     {"birthday": "1990-05-17", "anniversary": "02-29"}),
    (row(phone="+447400123456", locale="pt_BR"), {"locale": "pt-BR"}),
    (row(phone="+447400123456", tags="vip| new  client ||vip"), {"tags": ("vip", "new client")}),
    ('phone,note\n+447400123456,"two\nlines, and ""quotes"""\n', {"attributes": {"note": 'two\nlines, and "quotes"'}}),
    ("phone,Last Visit (UK),2nd\n+447400123456,monday,x\n", {"attributes": {"last_visit_uk": "monday", "_2nd": "x"}}),
    ("phone,note\n+447400123456,=1+1\n", {"attributes": {"note": "=1+1"}}),
    ("phone,note\n+447400123456,'=1+1\n", {"attributes": {"note": "=1+1"}}),
    ("phone,name,note\n+447400123456\n", {"name": "", "attributes": {}}),
    (row(phone="+447400123456", consent_marketing="YES"),
     {"consents": (Consent(True, None, "import", ("whatsapp",)),)}),
    (row(phone="+447400123456", consent_marketing="no", consent_channels="sms|e-mail", consent_source="till"),
     {"consents": (Consent(False, None, "till", ("sms", "email")),)}),
    (row(phone="+447400123456", consent_marketing="yes", consent_at="2025-07-01 12:00"),
     {"consents": (Consent(True, datetime(2025, 7, 1, 11, tzinfo=UTC), "import", ("whatsapp",)),)}),
    (row(phone="+447400123456", consent_at="2025-07-01"), {"consents": ()}),
]  # fmt: skip


@pytest.mark.parametrize(("data", "fields"), PEOPLE, ids=range(len(PEOPLE)))
def test_a_row_is_a_person(data: str, fields: dict[str, object]):
    found = one(data)
    assert {name: getattr(found, name) for name in fields} == fields


DAYS = [
    ("17.05.1990", "GB", "1990-05-17"),
    ("7.5.1990", "US", "1990-05-07"),
    ("17/05/1990", "GB", "1990-05-17"),
    ("07/05/1990", "GB", "1990-05-07"),
    ("07/05/1990", "US", "1990-07-05"),
    ("17/05/1990", "US", "1990-05-17"),
    ("05/17/1990", "DE", "1990-05-17"),
    ("17-05-1990", "NL", "1990-05-17"),
    ("1990/5/17", "ES", "1990-05-17"),
    ("--05-17", "US", "05-17"),
    ("29.02.1992", "DE", "1992-02-29"),
]


@pytest.mark.parametrize(("text", "country", "birthday"), DAYS, ids=range(len(DAYS)))
def test_a_birthday_is_read_as_the_country_writes_it(text: str, country: str, birthday: str):
    assert one(row(phone="+447400123456", birthday=text), FRAME._replace(country=country)).birthday == birthday


WORDS = {
    True: ("yes", "Sí", "si\u0301", "sì", "si", "sim", "OUI", "Ja", "ja", "true", "WAHR", "1", "x"),
    False: ("no", "Non", "não", "NÃO", "nao", "nein", "nee", "false", "FALSCH", "0"),
}


@pytest.mark.parametrize(("word", "granted"), [(word, which) for which, words in WORDS.items() for word in words])
def test_yes_and_no_are_read_in_seven_languages(word: str, granted: bool):
    [said] = one(row(phone="+447400123456", consent_marketing=word)).consents
    assert said.granted is granted


def test_empty_consent_is_yes_where_that_was_said():
    found, _ = read("phone,consent_marketing\n+447400000001,\n+447400000002,no\n", FRAME._replace(consent=True))
    assert [one.granted for p in found for one in p.consents] == [True, False]


BAD = [
    (row(phone="12"), 'line 2: "12" is no phone number'),
    (row(phone="4.47401E+11"), "a spreadsheet has cut it: format the column as text"),
    (row(phone="", name="Ana"), "line 2: neither phone nor e-mail"),
    (row(email="ana@example", phone=""), 'line 2: "ana@example" is no e-mail address'),
    (row(phone="+447400123456", birthday="17/15/1990"), "birthday must be like 1990-05-17 or 05-17"),
    (row(phone="+447400123456", birthday="1990-02-30"), "birthday must be like"),
    (row(phone="+447400123456", birthday="2027-01-01"), "birthday must be like"),
    (row(phone="+447400123456", locale="english!"), "locale must be a language such as en or pt-BR"),
    (row(phone="+447400123456", consent_marketing="ok"), 'consent_marketing must be yes or no, not "ok"'),
    (row(phone="+447400123456", consent_marketing="yes", consent_at="soon"), "consent_at must be a time such as"),
    (row(phone="+447400123456", consent_marketing="yes", consent_at="2027-01-01"), "consent_at lies in the future"),
    (row(phone="+447400123456", consent_marketing="yes", consent_at="0001-01-01T00:00+23:00"), "consent_at must be"),
    (row(phone="+447400123456", consent_marketing="yes", consent_channels="fax"), "consent_channels must be some of"),
    (row(phone="12", locale="?"), '"12" is no phone number; '),
    ("phone,name\n+447400123456,a,b\n", "line 2: has 3 cells, but the header names 2 columns"),
    (row(phone="+447400123456", name="x" * 201), "name is longer than 200 characters"),
    (row(phone="+447400123456", note="x" * 2001), "note is longer than 2000 characters"),
    (row(phone="+447400123456", note="x" * 1_000_000), "line 2: the row is longer than 100,000 characters"),
    (row(phone="+447400123456", tags="|".join(map(str, range(99)))), "tags: at most 50"),
]


@pytest.mark.parametrize(("data", "why"), BAD, ids=range(len(BAD)))
def test_a_bad_row_is_named_and_the_others_are_taken(data: str, why: str):
    found, said = read(data + ("a@b.example" if data.startswith("email") else "+447400000009") + "\n")
    assert len(said) == 1
    assert why in said[0]
    assert [p.phone or p.email for p in found] in (["a@b.example"], ["+447400000009"])


def test_a_quote_that_is_never_closed_costs_its_own_line_only():
    good = [f"+44740000{n:04},Ben" for n in range(2, 500)]
    found, said = read("\n".join(["phone,name", '+447400000001,"Ana', *good, '+447400009999,"Zoë"']))
    assert said == ["line 2: a quote that opens here is never closed; close it or take it out"]
    assert len(found) == 499
    assert found[-1].line == 501


def test_two_open_quotes_cost_two_lines():
    found, said = read('phone,name\n+447400000001,"Ana\n+447400000002,Ben\n+447400000003,"Cleo\n+447400000004,Dan\n')
    assert [line.split(":")[0] for line in said] == ["line 2", "line 4"]
    assert [p.phone[-1] for p in found] == ["2", "4"]


def test_lines_are_counted_as_an_editor_does():
    _, said = read('phone,note\n+447400000001,"a\nb\nc"\n\nx,\n')
    assert said == ['line 6: "x" is no phone number']


def test_a_phone_twice_counts_in_its_last_row():
    found, said = read("phone,name\n+5215512345678,Old\n+447400000001,Ben\n+525512345678,New\n")
    assert [(p.name, p.line) for p in found] == [("Ben", 3), ("New", 4)]
    assert said == ["line 2: +525512345678 stands in line 4 again: the last one counts"]


def test_an_email_without_a_phone_gives_way_to_one_with_it():
    found, said = read("phone,email,name\n+447400000001,a@b.example,Ana\n,a@b.example,Nobody\n")
    assert [p.name for p in found] == ["Ana"]
    assert said == ["line 3: a@b.example stands in another row with a phone: that one counts"]


# Other programs.

GOOGLE = """First Name,Middle Name,Last Name,Organization Name,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,\
Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value
Ana,,García,Rosewood,--05-17,* myContacts ::: Friends,* Home,Ana@Example.com ::: b@example.com,Work,020 7946 0000,\
Mobile,07400 123456 ::: 07400 999999
Shortcode,,,,,* myContacts,,,,*611,,
"""
OLD_GOOGLE = """Name,Given Name,Family Name,Group Membership,Birthday,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,\
Phone 1 - Value
Ana García,Ana,García,* myContacts ::: Friends,1990-05-17,* Home,ana@example.com,Mobile,+447400123456
"""
OUTLOOK = """First Name,Middle Name,Last Name,E-mail Address,Home Phone,Mobile Phone,Birthday,Categories,Notes,Company
Ana,,García,ana@example.com,020 7946 0000,07400 123456,17/5/1990,Friends;VIP,a note,Rosewood
Ben,,,ben@example.com,,n/a,0/0/00,,,
"""


def test_google_contacts_are_read_as_they_are():
    [ana], said = read(GOOGLE)
    assert (ana.phone, ana.email, ana.name) == ("+447400123456", "ana@example.com", "Ana García")
    assert (ana.birthday, ana.tags, ana.attributes) == ("05-17", ("Friends",), {"company": "Rosewood"})
    assert said == ['line 3: "*611" is no phone number']
    ana = one(OLD_GOOGLE)
    assert (ana.phone, ana.name, ana.birthday, ana.tags) == ("+447400123456", "Ana García", "1990-05-17", ("Friends",))


def test_outlook_is_read_as_it_is():
    (ana, ben), said = read(OUTLOOK.encode("cp1252"))
    assert (ana.phone, ana.name, ana.birthday) == ("+447400123456", "Ana García", "1990-05-17")
    assert (ana.tags, ana.attributes) == (("Friends", "VIP"), {"company": "Rosewood"})
    assert (ben.phone, ben.email, ben.birthday) == ("", "ben@example.com", "")
    assert said == []
    assert one(OUTLOOK.split("Ben")[0].replace("17/5", "5/17"), FRAME._replace(country="US")).birthday == "1990-05-17"


# Properties.


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes):
    for start in (b"", b"phone,name\n", b"Phone 1 - Value,Birthday\n", b"E-mail Address;Birthday\n"):
        try:
            people, _ = read(start + data)
        except NoLayout:
            continue
        assert all(person.phone or person.email for person in people)


CELLS = st.text(alphabet="ab\",;\t\n\r'=+é\0 ", max_size=8)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["+447400000001", "07400000002", "x", '"', ""]), CELLS), max_size=8))
def test_every_row_is_taken_or_reported(rows: list[tuple[str, str]]):
    people, said = read("phone,note\n" + "\n".join(f"{number},{note}" for number, note in rows) + "\n+447400000003,z")
    assert len({int(line.split()[1].rstrip(":")) for line in said} & {p.line for p in people}) == 0
    assert "+447400000003" in {p.phone for p in people} or any("quote" in line or "cells" in line for line in said)


@given(st.from_regex(r"\+[1-9]\d{6,14}", fullmatch=True))
@settings(max_examples=500, deadline=None)
def test_the_short_way_reads_numbers_like_the_long_one(text: str):
    if phonebook.valid(text):
        assert phone(Said(text, AT, "und", "GB")) == text
