"""From people to rows, on both databases: twice, over what is known, against a withdrawal."""

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot import exporting
from bot.importing import Frame, People, Tally, preview, write
from bot.refused import Refused
from storage import consent, contact
from storage.db import Sql, transaction
from storage.engine import to_json
from tests.world import TestWorld

DAY = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


def people(world: TestWorld, text: str, report: Callable[[int, str], None], all_agree: bool = False) -> People:
    return People(io.BytesIO(text.encode()), Frame("GB", ZoneInfo("UTC"), world.at, all_agree), report)


def take(world: TestWorld, text: str, into: str = "", **more: bool) -> tuple[Tally, list[str]]:
    said: list[str] = []

    def report(line: int, why: str) -> None:
        said.append(f"line {line}: {why}")

    with people(world, text, report, **more) as found:
        return write(world.world.db, world.salon, found, into, world.at, report), said


def state(world: TestWorld, *tables: str) -> dict[str, Any]:
    return {name: sorted(map(repr, world.rows(name))) for name in tables or ALL}


ALL = ("contact", "address", "tag", "listed", "consent", "permission")
FILE = """phone,name,email,locale,birthday,tags,consent_marketing,consent_at,consent_source,city
07400 100001,Dora,dora@example.com,es,1990-05-17,vip|new,yes,2026-01-05T09:30,till,Leeds
+447400100002,Emil,,,,,no,,,
,Fay,fay@example.com,,,,,,,York
"""


def test_new_people_come_with_all_that_is_said_of_them(world: TestWorld):
    tally, said = take(world, FILE, "spring")
    assert (tally, said) == (Tally(new=3, granted=1, withdrawn=1), [])
    rows = {row.name: row for row in world.rows("contact")}
    dora = rows["Dora"]
    assert (dora.locale, dora.birthday, dora.source) == ("es", "1990-05-17", "import")
    assert dora.attributes == {"city": "Leeds"}
    values = {row.value for row in world.rows("address") if row.contact == dora.id}
    assert values == {"+447400100001", "dora@example.com"}
    assert {row.tag for row in world.rows("tag") if row.contact == dora.id} == {"vip", "new"}
    assert {row.contact for row in world.rows("listed")} == {rows[name].id for name in ("Dora", "Emil", "Fay")}
    [grant] = [row for row in world.rows("consent") if row.contact == dora.id]
    assert (grant.purpose, grant.channel, bool(grant.granted), grant.at, grant.source) == (
        "marketing", "whatsapp", True, DAY, "till",
    )  # fmt: skip
    [now] = [row for row in world.rows("permission") if row.contact == rows["Emil"].id]
    assert (bool(now.granted), bool(now.own)) == (False, False)
    assert world.rows("contact", world.neighbour)[-1].name == "Cleo", "the neighbour gets nobody"


def test_the_same_file_again_changes_nothing(world: TestWorld):
    take(world, FILE, "spring")
    before = state(world)
    world.passes(days=1)
    tally, said = take(world, FILE, "spring")
    assert (tally, said) == (Tally(unchanged=3), [])
    assert state(world) == before


def test_an_empty_cell_changes_nothing_and_others_do(world: TestWorld):
    take(world, FILE)
    tally, _ = take(world, "phone,name,city,tags,email\n+447400100001,,Bath,gold,d2@example.com\n")
    assert tally == Tally(changed=1)
    [dora] = [row for row in world.rows("contact") if row.name == "Dora"]
    assert (dora.birthday, dora.attributes) == ("1990-05-17", {"city": "Bath"})
    assert {row.tag for row in world.rows("tag")} == {"vip", "new", "gold"}


@pytest.mark.parametrize(
    ("known", "written"),
    [("+5511987654321", "+551187654321"), ("+551187654321", "+5511987654321"), ("+5491123456789", "+541123456789"),
     ("+5215512345678", "+525512345678"), ("+447400100001", "07400 100001")],
)  # fmt: skip
def test_national_variants_are_one_person(world: TestWorld, known: str, written: str):
    with transaction(world.world.db, world.salon) as tx:
        who = contact.greet(tx, "Dora", [("phone", known)], world.at, "test")
    tally, said = take(world, f"phone,city\n{written},Leeds\n")
    assert (tally, said) == (Tally(changed=1), [])
    assert [row.attributes for row in world.rows("contact") if row.id == who] == [{"city": "Leeds"}]
    assert [row.value for row in world.rows("address") if row.contact == who] == [known]


def test_an_email_finds_a_person_without_a_number(world: TestWorld):
    take(world, "email,name\nfay@example.com,Fay\n")
    tally, _ = take(world, "phone,email\n+447400100009,fay@example.com\n")
    assert tally == Tally(changed=1)
    tally, said = take(world, "phone,email,name\n+447400100008,fay@example.com,Guy\n")
    assert tally == Tally(new=1)
    assert said == ["line 2: fay@example.com belongs to another contact already: left with them"]


# Consent.


def withdraw(world: TestWorld, name: str, own: bool) -> None:
    with transaction(world.world.db, world.salon) as tx:
        said = (world.ids[name], "marketing", consent.CHANNELS, False, world.at, "chat", "STOP")
        consent.write(tx, consent.rows(*said, own=own))


YES = "phone,consent_marketing,consent_at\n+447400000001,yes,{}\n"
KEPT = ["line 2: kept opted out: only they themselves can allow messages again"]


@pytest.mark.parametrize(
    ("own", "when", "said"),
    [
        (True, "", KEPT),
        (True, "2026-03-02T09:59", KEPT),
        (False, "", []),
        (False, "2026-03-01", KEPT),  # what was said later holds
    ],
)
def test_what_somebody_withdrew_is_never_lifted(world: TestWorld, own: bool, when: str, said: list[str]):
    withdraw(world, "Ana", own)
    before = state(world, "consent", "permission")
    world.passes(hours=1)
    tally, heard = take(world, YES.format(when))
    assert heard == said
    assert tally.kept == len(said)
    assert (state(world, "consent", "permission") == before) == bool(said)


def test_nothing_is_granted_unless_it_is_said(world: TestWorld):
    assert take(world, "phone,consent_marketing\n+447400100001,\n")[0] == Tally(new=1)
    assert take(world, "phone\n+447400100001\n")[0] == Tally(unchanged=1)
    assert take(world, "phone\n+447400100001\n", all_agree=True)[0] == Tally(changed=1, granted=1)
    assert take(world, "phone,consent_marketing\n+447400100001,no\n", all_agree=True)[0].withdrawn == 1


def test_a_withdrawal_takes_back_what_is_on_its_way(world: TestWorld):
    columns = {"id": 5, "due": world.at, "life": "waiting", "tries": 0, "note": "",
               "contact": world.ids["Ana"],
               "rank": 1, "at": world.at, "sender": "s", "address": "a", "text": "t", "body": "b",
               "options": "[]", "media": "", "template": "", "variables": "{}", "status": "", "error": ""}  # fmt: skip
    world.put("outbox", **columns)
    take(world, "phone,consent_marketing\n+447400000001,no\n")
    [row] = world.rows("outbox")
    assert (row.life, row.note) == ("done", "opted_out")


# Large files, and races.


def many(count: int) -> str:
    rows = (f"+4474001{n:05},Person {n},{'yes' if n % 5 else 'no'},vip,Town {n % 50}" for n in range(count))
    return "\n".join(["phone,name,consent_marketing,tags,city", *rows])


def test_two_thousand_rows(world: TestWorld):
    """Scaled down: docs/import.md has the figures of 100,000."""
    text = many(2000)
    with people(world, text, lambda line, why: None) as found:
        seen = preview(world.world.db, world.salon, found, "", world.at)
    assert len(world.rows("contact")) == 4, "a preview writes nothing"
    tally, said = take(world, text)
    assert (tally, said) == (Tally(new=2000, granted=1600, withdrawn=400), [])
    assert seen == tally
    assert take(world, text)[0] == Tally(unchanged=2000)


def test_somebody_who_writes_in_this_very_moment(world: TestWorld, monkeypatch: pytest.MonkeyPatch):
    """The number is somebody's between our look and our write: the batch is decided again."""
    from bot.importing import writing

    genuine, calls = writing.decided, []

    def decided(tx: Any, *args: Any, **more: Any) -> Any:
        batch = genuine(tx, *args, **more)
        if not calls:
            calls.append(1)
            contact.greet(tx, "Early", [("phone", "+447400100001")], world.at, "chat")
        return batch

    monkeypatch.setattr(writing, "decided", decided)
    assert take(world, "phone,name\n+447400100001,Dora\n")[0] == Tally(new=1)
    assert [row.name for row in world.rows("contact") if row.name in ("Early", "Dora")] == ["Dora"]


def test_ids_go_on_after_an_import(world: TestWorld):
    take(world, many(3))
    with transaction(world.world.db, world.salon) as tx:
        contact.greet(tx, "Next", [("phone", "+447400999999")], world.at, "chat")
    assert len({row.id for row in world.rows("contact")}) == 8


# And out again.


def exported(world: TestWorld, what: str, which: str = "", business: int = 0) -> str:
    out = io.StringIO()
    with transaction(world.world.db, business or world.salon) as tx:
        csv.writer(out).writerows(exporting.export(tx, what, which))
    return out.getvalue()


ODD = """phone,name,email,tags,consent_marketing,consent_at,consent_source,consent_channels,note,rate
+447400100001,"=HYPERLINK(""x"")",a@example.com,-x|@y,yes,2026-01-05T09:30:00.123456+00:00,=till,sms|whatsapp,'quoted,-5
+447400100002,"two, words",,,no,,,,"a ""b""
second line",+1
,E-mail only,e@example.com,,,,,,'=1,@SUM(A1)
"""


def test_contacts_go_out_and_come_in_again_unchanged(world: TestWorld):
    take(world, ODD)
    withdraw(world, "Ana", own=True)
    text = exported(world, "contacts")
    before = state(world)
    tally, said = take(world, text)
    assert (tally, said) == (Tally(unchanged=7), [])
    assert state(world) == before


def test_contacts_move_to_another_business(world: TestWorld):
    take(world, ODD)
    text = exported(world, "contacts")
    with transaction(world.world.db, world.salon) as tx:
        for table in ("consent", "permission", "tag", "address"):
            tx.run(Sql(f"DELETE FROM {table} WHERE business_id = :business"))
        tx.run(Sql("UPDATE staff SET contact = NULL WHERE business_id = :business"))
        tx.run(Sql("DELETE FROM contact WHERE business_id = :business"))
    take(world, text)
    assert exported(world, "contacts") == text


def test_formulas_are_escaped_and_phones_are_not(world: TestWorld):
    take(world, ODD)
    rows = list(csv.DictReader(io.StringIO(exported(world, "contacts"))))
    [odd] = [row for row in rows if row["email"] == "a@example.com"]
    assert (odd["phone"], odd["name"], odd["rate"]) == ("+447400100001", '\'=HYPERLINK("x")', "-5")
    assert (odd["tags"], odd["consent_source"], odd["note"]) == ("'-x|@y", "'=till", "'quoted")
    assert odd["consent_channels"] == "whatsapp|sms"


def test_consents_are_the_whole_ledger(world: TestWorld):
    withdraw(world, "Ana", own=True)
    rows = list(csv.DictReader(io.StringIO(exported(world, "consents"))))
    ana = [row for row in rows if row["name"] == "Ana"]
    assert [(row["channel"], row["granted"]) for row in ana] == [
        ("whatsapp", "yes"), ("whatsapp", "no"), ("sms", "no"), ("email", "no"),
    ]  # fmt: skip
    assert (ana[1]["phone"], ana[1]["wording"], ana[1]["at"]) == ("+447400000001", "STOP", "2026-03-02T10:00:00+00:00")


def test_answers_have_a_column_a_question(world: TestWorld):
    asked = [{"key": "age", "type": "number", "text": "?"}, {"key": "likes", "type": "choices", "text": "?"}]
    world.put("questionnaire", slug="quiz", title="Quiz", trigger="manual", services="[]", repeat="once", version=2,
              active=True)  # fmt: skip
    for version, questions in ((1, [*asked, {"key": "old", "type": "text", "text": "?"}]), (2, asked)):
        world.put("questionnaire_version", slug="quiz", version=version, questions=to_json(questions))
    given = {"age": "30", "likes": ["a", "b"], "old": None}
    world.put("answers", id=7, contact=world.ids["Ana"], slug="quiz", version=1, at=world.at, answers=to_json(given))
    [header, row] = list(csv.reader(io.StringIO(exported(world, "answers", "quiz"))))
    assert header == ["contact", "phone", "name", "at", "version", "age", "likes", "old"]
    assert row[1:] == ["+447400000001", "Ana", "2026-03-02T10:00:00+00:00", "1", "30", "a|b", ""]


def test_what_is_not_there_is_refused_in_words(world: TestWorld):
    for what, which, said in (
        ("campaign", "7", "There is no campaign 7."),
        ("campaign", "x", "Which campaign?"),
        ("answers", "nope", "There is no questionnaire nope."),
        ("answers", "", "Which questionnaire?"),
    ):
        with pytest.raises(Refused, match=said.replace("?", r"\?")):
            exported(world, what, which)


OUTCOMES = [
    # touch: life, note; message: life, status, note, error -> status, reason
    (("waiting", "quiet_hours"), None, ("waiting", "quiet_hours")),
    (("done", "window_closed"), None, ("left_out", "window_closed")),
    (("dead", "boom"), None, ("failed", "boom")),
    (("done", ""), ("done", "read", "", ""), ("read", "")),
    (("done", ""), ("done", "undelivered", "", "63024"), ("undelivered", "63024")),
    (("done", ""), ("claimed", "", "", ""), ("sending", "")),
    (("done", ""), ("unknown", "", "timeout", ""), ("unknown", "timeout")),
    (("done", ""), ("dead", "", "refused", ""), ("failed", "refused")),
    (("done", ""), ("done", "left_out", "opted_out", ""), ("left_out", "opted_out")),
]


def test_a_campaign_has_a_row_a_person_and_step(world: TestWorld):
    at = world.at
    world.put("campaign", number=3, name="n", kind="broadcast", status="running", sender="s", wishes="{}", shape="{}",
              counted=1, laid=0, created=at, due=at, life="done", tries=0, note="")  # fmt: skip
    for step, ((life, note), message, _) in enumerate(OUTCOMES):
        world.put("touch", campaign=3, step=step, contact=world.ids["Ana"], due=at, life=life, tries=0, note=note,
                  replied_at=at if step == 3 else None)  # fmt: skip
        if message:
            life, status, note, error = message
            world.put("outbox", id=step, due=at, life=life, tries=0, note=note, contact=world.ids["Ana"], campaign=3,
                      step=step, rank=1, at=at, sender="s", address="a", text="t", body="b", options="[]", media="",
                      template="", variables="{}", status=status, error=error, sid=f"SM{step}", read_at=at)  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(exported(world, "campaign", "3"))))
    assert [(row["status"], row["reason"]) for row in rows] == [expected for *_, expected in OUTCOMES]
    assert ",".join(rows[0]) == (
        "contact,phone,step,status,reason,sid,sent_at,delivered_at,read_at,replied_at,answered_at,claimed_at"
    )
    assert [row["step"] for row in rows] == [str(step + 1) for step in range(len(OUTCOMES))]
    read = rows[3]
    assert (read["contact"], read["phone"]) == (str(world.ids["Ana"]), "+447400000001")
    assert (read["sid"], read["read_at"], read["replied_at"], read["sent_at"]) == (
        "SM3", "2026-03-02T10:00:00+00:00", "2026-03-02T10:00:00+00:00", "",
    )  # fmt: skip
