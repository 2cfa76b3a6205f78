"""What is sent, in which order, and what becomes of it: against a channel that does as it is told."""

from datetime import timedelta

import pytest

from bot.delivery.claim import claim, ready
from bot.delivery.errors import AGAIN
from bot.delivery.pool import send_due
from bot.world import NotSent, Unknown
from storage.db import Sql, transaction
from storage.sending import HELD
from tests.bot.delivery.outbox import heard, row, rows, write
from tests.world import SALON, TestWorld

Outcome = tuple[str, str, str]


def sent(it: TestWorld) -> list[str]:
    return [letter.body for letter in it.channel.sent]


def run(it: TestWorld, text: str, **params: object) -> None:
    with transaction(it.world.db, it.salon) as tx:
        tx.run(Sql(text), **params)


def test_a_row_is_sent_once(world: TestWorld) -> None:
    heard(world)
    id = write(world, "Ana", "Hello")
    assert send_due(world.world) == 1
    assert send_due(world.world) == 0
    assert sent(world) == ["Hello"]
    done = row(world, id)
    assert (done.life, done.status, done.tries, done.lease) == ("done", "queued", 1, None)
    assert done.sid == f"SM{id:032x}"
    assert done.sent_at == world.at


def test_replies_go_before_campaigns_and_each_person_in_order(world: TestWorld) -> None:
    heard(world)
    write(world, "Ana", "campaign to Ana", rank=1)
    write(world, "Ben", "campaign to Ben", rank=1)
    write(world, "Ana", "first reply")
    write(world, "Ana", "second reply")
    write(world, "Cleo", "reply to Cleo")
    send_due(world.world)
    said = sent(world)
    assert sorted(said[:2]) == ["first reply", "reply to Cleo"]
    assert said.index("first reply") < said.index("second reply") < said.index("campaign to Ana")
    assert len(said) == 5


def test_one_claim_holds_one_row_of_a_person(world: TestWorld) -> None:
    heard(world)
    for n in range(3):
        write(world, "Ana", f"to Ana {n}")
        write(world, "Ben", f"to Ben {n}")
    [sender] = ready(world.world)
    first = claim(world.world, sender, paced=False)
    assert [each.body for each in first.rows] == ["to Ana 0", "to Ben 0"]
    assert claim(world.world, sender, paced=False).rows == []


def test_what_waits_for_a_back_off_keeps_its_place_in_the_line(world: TestWorld) -> None:
    heard(world)
    world.channel.fails.append(NotSent("no connection"))
    write(world, "Ana", "first")
    write(world, "Ana", "second")
    send_due(world.world)
    assert sent(world) == []
    world.at += timedelta(seconds=8)
    send_due(world.world)
    assert sent(world) == ["first", "second"]


@pytest.mark.parametrize("more", [{"note": "held"}, {}])
def test_what_is_due_later_blocks_nobody(world: TestWorld, more: dict[str, str]) -> None:
    heard(world)
    write(world, "Ana", "tomorrow", due=world.at + timedelta(days=1), **more)
    write(world, "Ana", "now")
    send_due(world.world)
    assert sent(world) == ["now"]


@pytest.mark.parametrize(
    ("error", "outcome", "due"),
    [
        (NotSent("no connection"), ("waiting", "", ""), (5, 7.5)),
        (NotSent("too many", code=20429), ("waiting", "", "20429"), (5, 7.5)),
        (NotSent("too many", code=429, wait=timedelta(seconds=40)), ("waiting", "", "429"), (40, 40)),
        (NotSent("reply loop", code=14107), ("waiting", "", "14107"), (60, 90)),
        (NotSent("no such number", code=21211), ("done", "failed", "21211"), None),
        (NotSent("too long", code=21617), ("dead", "failed", "21617"), None),
        (NotSent("never seen", code=29999), ("done", "failed", "29999"), None),
        (NotSent("no", permanent=True), ("dead", "failed", ""), None),
        (NotSent("outside the window", code=63016), ("done", "left_out", "63016"), None),
        (Unknown("timeout"), ("unknown", "", ""), (120, 120)),
        (RuntimeError("a mistake of ours"), ("unknown", "", ""), (120, 120)),
    ],
)
def test_three_outcomes(world: TestWorld, error: Exception, outcome: Outcome, due: tuple[float, float] | None) -> None:
    heard(world)
    world.channel.fails.append(error)
    id = write(world)
    send_due(world.world)
    done = row(world, id)
    assert (done.life, done.status, done.error) == outcome
    assert done.sid is None
    if due:
        assert due[0] <= (done.due - world.at).total_seconds() <= due[1]


@pytest.mark.parametrize("error", [NotSent("no connection"), NotSent("too busy", code=429)])
def test_a_carrier_that_is_away_for_hours_costs_no_message(world: TestWorld, error: NotSent) -> None:
    heard(world, ago=timedelta(0))
    id, began = write(world), world.at
    pauses = []
    while world.at - began < timedelta(hours=20):
        world.channel.fails = [error]
        send_due(world.world)
        pauses.append(row(world, id).due - world.at)
        world.at = row(world, id).due
    assert pauses[0] < timedelta(seconds=8)
    assert timedelta(minutes=15) <= max(pauses) < timedelta(minutes=23)
    world.channel.fails = []
    send_due(world.world)
    assert (row(world, id).life, row(world, id).status) == ("done", "queued")
    assert len(world.channel.sent) == 1


def test_a_row_is_given_up_when_the_carrier_stays_away(world: TestWorld) -> None:
    id = write(world, template="HX1")
    for _ in range(AGAIN.most):
        world.channel.fails = [NotSent("no connection")]
        send_due(world.world)
        world.at = max(world.at, row(world, id).due)
    assert (row(world, id).life, row(world, id).tries) == ("dead", AGAIN.most)


def test_when_one_gets_through_all_that_waited_for_the_carrier_go(world: TestWorld) -> None:
    """What waits for a reason of its own goes on waiting."""
    heard(world)
    ids = [write(world, name) for name in ("Ana", "Ben", "Cleo")]
    world.channel.fails = [NotSent("no connection"), NotSent("reply loop", code=14107), NotSent("no connection")]
    send_due(world.world)
    world.at = min(row(world, id).due for id in ids)
    send_due(world.world)
    assert [row(world, id).life for id in ids] == ["done", "waiting", "done"]


@pytest.mark.parametrize("note", ["paused", "held"])
def test_what_waits_for_somebody_does_not_go_on_with_the_carrier(world: TestWorld, note: str) -> None:
    heard(world)
    stays = write(world, "Ben", due=HELD, note=note, tries=1, rank=int(note == "paused"))
    goes = write(world, "Ana", tries=1)
    send_due(world.world)
    assert (row(world, goes).life, row(world, goes).tries) == ("done", 2)
    assert row(world, stays).due == HELD


def test_the_log_says_why_nothing_leaves_and_names_nobody(world: TestWorld, caplog: pytest.LogCaptureFixture) -> None:
    heard(world)
    for name in ("Ana", "Ben"):
        write(world, name, "Hello")
    world.channel.fails = [Unknown("Twilio answered 503"), NotSent("Twilio could not be reached")]
    send_due(world.world)
    said = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert said == [
        "messages not taken: 1 (Twilio answered 503)",
        "messages not taken: 1 (Twilio could not be reached)",
    ]


def test_jitter_follows_from_the_row_and_spreads(world: TestWorld) -> None:
    heard(world)
    world.channel.fails = [NotSent("no connection") for _ in range(3)]
    ids = [write(world, name) for name in ("Ana", "Ben", "Cleo")]
    send_due(world.world)
    assert len({row(world, id).due for id in ids}) == 3


def test_free_words_stay_within_the_window(world: TestWorld) -> None:
    heard(world, "Ben", ago=timedelta(hours=25))
    ids = [write(world, "Ana"), write(world, "Ben"), write(world, "Owner", "a notice")]
    template = write(world, "Cleo", template="HX1", variables={"1": "Cleo"})
    send_due(world.world)
    assert [(row(world, id).life, row(world, id).status, row(world, id).note) for id in ids] == [
        ("done", "left_out", "window_closed"),
        ("done", "left_out", "window_closed"),
        ("waiting", "", "held"),
    ]
    assert row(world, template).life == "done"
    assert [letter.template for letter in world.channel.sent] == ["HX1"]


def test_a_held_notice_leaves_when_staff_write(world: TestWorld) -> None:
    write(world, "Owner", "a notice")
    send_due(world.world)
    world.hears("Owner", "/help")
    send_due(world.world)
    assert "a notice" in sent(world)


def test_what_expired_is_left_out(world: TestWorld) -> None:
    heard(world)
    id = write(world, expires=world.at)
    send_due(world.world)
    assert (row(world, id).status, row(world, id).note) == ("left_out", "expired")
    assert sent(world) == []


def campaign(it: TestWorld, status: str) -> None:
    names = {"number": 1, "name": "Spring", "kind": "broadcast", "status": status, "sender": SALON}
    life = {"due": it.at, "life": "done", "tries": 0, "note": "", "created": it.at, "counted": 0, "laid": 0}
    it.put("campaign", **names, **life, wishes="{}", shape='{"purpose": "marketing"}')


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("running", ("done", "queued", "")),
        ("stopped", ("done", "left_out", "stopped")),
        ("paused", ("waiting", "", "")),
    ],
)
def test_a_campaign_may_be_stopped_until_the_last_moment(world: TestWorld, status: str, outcome: Outcome) -> None:
    heard(world)
    campaign(world, status)
    id = write(world, rank=1, campaign=1, step=0)
    reply = write(world, body="a reply", campaign=1, step=0)
    send_due(world.world)
    done = row(world, id)
    assert (done.life, done.status, done.note) == outcome
    assert row(world, reply).life == "done"


def test_who_opted_out_meanwhile_gets_no_campaign(world: TestWorld) -> None:
    heard(world)
    run(world, "UPDATE permission SET granted = FALSE WHERE business_id = :business")
    id, reply = write(world, rank=1), write(world, "Ben")
    send_due(world.world)
    assert (row(world, id).status, row(world, id).note) == ("left_out", "opted_out")
    assert row(world, reply).status == "queued"


def test_a_dead_address_gets_nothing_more(world: TestWorld) -> None:
    heard(world)
    world.channel.fails = [NotSent("not on WhatsApp", code=63003)]
    write(world, "Ana", "one")
    write(world, "Ana", "two")
    send_due(world.world)
    assert [(each.status, each.note) for each in rows(world)][1] == ("left_out", "address_dead")
    assert [each.dead for each in world.rows("address") if each.contact == world.ids["Ana"]] == ["whatsapp 63003"]


def test_wrong_credentials_halt_the_sender_and_cost_no_message(world: TestWorld) -> None:
    heard(world)
    world.channel.fails = [NotSent("authenticate", code=20003)]
    id = write(world)
    [sender] = ready(world.world)
    [claimed] = claim(world.world, sender).rows
    from bot.delivery.pool import send, write_down

    write_down(world.world, [(claimed, send(world.world, world.channel, claimed))])
    assert (row(world, id).life, row(world, id).tries) == ("waiting", 0)
    assert claim(world.world, sender).wait == pytest.approx(60)
    world.at += timedelta(seconds=60)
    assert len(claim(world.world, sender).rows) == 1


def test_jobs_says_what_to_do_about_what_was_given_up(world: TestWorld) -> None:
    heard(world)
    world.channel.fails = [NotSent("no", permanent=True)]
    write(world, "Ana")
    send_due(world.world)
    assert not any("--retry-all" in said for said in sent(world))
    world.hears("Owner", "/jobs")
    send_due(world.world)
    assert any("bellhop jobs --retry-all" in said for said in sent(world))
