"""Several rows of one person: what is empty undoes nothing, and a no stays a no. Without a database, and with both."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bot.importing.test_reading import FRAME, one, read
from tests.bot.importing.test_writing import take
from tests.world import TestWorld

AGREED = FRAME._replace(consent=True)
HEAD = "phone;name;email;tags;locale;consent_marketing;consent_at;consent_channels"

CASES = [
    # rows -> what is granted, by channel
    (["+4915198765433;;;;;no", "+4915198765433"], {"whatsapp": False}),
    (["+4915198765433", "+4915198765433;;;;;no"], {"whatsapp": False}),
    (["+4915198765433;;;;;no", "+4915198765433;;;;;yes"], {"whatsapp": True}),
    (["+4915198765433;;;;;yes", "+4915198765433;;;;;no", "+4915198765433"], {"whatsapp": False}),
    (["+4915198765433;;;;;no;2026-02-01", "+4915198765433;;;;;yes;2026-01-01"], {"whatsapp": False}),
    (["+4915198765433;;;;;no;2026-01-01", "+4915198765433;;;;;yes;2026-02-01"], {"whatsapp": True}),
    (["+4915198765433;;;;;no;;sms|whatsapp", "+4915198765433;;;;;yes"], {"sms": False, "whatsapp": True}),
    (["+4915198765433;;;;;no", "+4915198765433;;;;;;;sms|whatsapp"], {"whatsapp": False}),
    (["+5215512345678;;;;;no", "+525512345678"], {"whatsapp": False}),
    ([";;a@b.example;;;no", "+4915198765433;;a@b.example"], {"whatsapp": False}),
    (["+4915198765433;;a@b.example", ";;A@b.example;;;no"], {"whatsapp": False}),
    (["+4915198765433;;;;english!;no", "+4915198765433"], {"whatsapp": False}),
    (["+4915198765433", "12;;a@b.example;;;no", "+4915198765433;;a@b.example"], {"whatsapp": False}),
    (["+4915198765433;;;;english!", "+4915198765433"], {"whatsapp": True}),
    (["+4915198765433", "+4915198765433"], {"whatsapp": True}),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "granted"), CASES, ids=range(len(CASES)))
def test_a_no_is_only_lifted_by_a_later_yes(rows: list[str], granted: dict[str, bool]):
    [found], _ = read("\n".join([HEAD, *rows]), AGREED)
    assert {channel: said.granted for said in found.consents for channel in said.channels} == granted


def test_a_no_by_e_mail_is_for_all_who_share_it_and_all_else_for_the_first():
    (ana, ben), _ = read("\n".join([
        HEAD, ";A;a@b.example;vip;;no", "+4915198765433;;a@b.example", "+4915198765434;;a@b.example",
    ]), AGREED)  # fmt: skip
    assert [ana.name, ana.tags, ben.name, ben.tags] == ["A", ("vip",), "", ()]
    assert [said.granted for who in (ana, ben) for said in who.consents] == [False, False]


def test_of_each_column_the_last_cell_that_says_something_counts():
    [found], said = read("\n".join([
        HEAD + ";city;shoe", "+4915198765433;Mia;m@b.example;vip;de;yes;;;Bonn;38", "+4915198765433;;;gold|new;;;;;;39",
    ]))  # fmt: skip
    assert said == ["line 2: +4915198765433 stands in line 3 again: the last one counts"]
    assert (found.name, found.email, found.locale, found.tags) == ("Mia", "m@b.example", "de", ("gold", "new"))
    assert found.attributes == {"city": "Bonn", "shoe": "39"}
    assert [one.granted for one in found.consents] == [True]


def test_a_bad_row_alone_is_nobody():
    assert read(HEAD + "\n+4915198765433;;;;english!;no")[0] == []
    assert one(HEAD + "\n+4915198765433;;;;;no").consents[0].granted is False


PHONES = ("+5215512345678", "+525512345678", "+447400000001", "07400 000001", "")
MAILS = ("", "", "a@b.example")
ROW = st.tuples(
    st.sampled_from(PHONES),
    st.sampled_from(["", "Mia", "Max"]),
    st.sampled_from(MAILS),
    st.sampled_from(["", "de", "?!"]),
    st.sampled_from(["", "", "yes", "no"]),
    st.sampled_from(["", "", "2026-01-01", "2026-02-01"]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(ROW, max_size=9))
def test_whatever_the_rows_a_no_never_becomes_a_grant(rows: list[tuple[str, ...]]):
    cells = [f"{phone};{name};{mail};;{locale};{said};{at}" for phone, name, mail, locale, said, at in rows]
    people, _ = read("\n".join([HEAD, *cells]), AGREED)
    for person in people:
        ours = [row for row in rows if belongs(row, person.phone, person.email)]
        noes = [number for number, row in enumerate(ours) if row[4] == "no"]
        if noes and any(one.granted for one in person.consents):
            assert any(row[4] == "yes" for row in ours[noes[0] + 1 :]), ours
        names = [row[1] for row in ours if row[0] and row[3] != "?!" and row[1]]
        if person.phone and names:
            assert person.name == names[-1]


def belongs(row: tuple[str, ...], phone: str, mail: str) -> bool:
    if row[0]:
        return bool(phone) and row[0][-6:] == phone[-6:]
    return bool(mail) and row[2] == mail


def test_two_rows_of_one_person_who_is_known_by_phone_and_by_mail(world: TestWorld):
    """The file does not say that they are one; we know it."""
    take(world, "phone,name,email\n+447400100001,Dora,d@b.example\n")
    tally, said = take(world, "phone,email,consent_marketing\n,d@b.example,no\n+447400100001,,\n", all_agree=True)
    assert (tally.granted, tally.withdrawn, tally.kept) == (0, 1, 1)
    assert said == ["line 3: kept opted out: they withdrew it before, and this row does not say yes"]


def test_what_a_file_withdrew_no_option_gives_back(world: TestWorld):
    take(world, "phone,consent_marketing\n+447400100001,no\n")
    world.passes(days=1)
    assert take(world, "phone\n+447400100001\n", all_agree=True)[0].granted == 0
    assert take(world, "phone,consent_marketing\n+447400100001,yes\n")[0].granted == 1
