"""The world is built once and the same each time: first business, senders, owners, keys. On both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from freezegun import freeze_time

from bot import boot
from bot.boot import now, open_world
from bot.refused import BadSetting
from bot.settings import Settings
from bot.world import World
from storage.db import Sql, reading

SENDERS = Sql("SELECT address, channel, business_id FROM sender ORDER BY address", across=True)
OWNERS = Sql(
    """SELECT a.value, s.role, s.active FROM staff s
    JOIN address a ON a.business_id = s.business_id AND a.contact = s.contact ORDER BY a.value""",
    across=True,
)
BUSINESSES = Sql("SELECT name, timezone, country, currency, locale FROM business", across=True)
DEMOTE = Sql("UPDATE staff SET role = 'agent', active = FALSE WHERE role = 'owner'", across=True)


def given(url: str, **more: object) -> Settings:
    usual = {"database_url": url, "twilio_whatsapp_number": "+14155238886", "owner_phones": ["+447400000000"]}
    return Settings(_env_file=None, **(usual | more))  # type: ignore[call-arg]


def opened(settings: Settings) -> World:
    return open_world(settings, channels={})


def look(world: World, sql: Sql) -> list[tuple[object, ...]]:
    with reading(world.db, None) as tx:
        return [tuple(row) for row in tx.all(sql)]


def test_the_first_start_makes_the_business(empty_url):
    world = opened(given(empty_url, business_name="Rosewood", business_timezone="Europe/London"))
    assert look(world, BUSINESSES) == [("Rosewood", "Europe/London", "US", "USD", "en")]
    [(address, channel, home)] = look(world, SENDERS)
    assert (address, channel) == ("whatsapp:+14155238886", "whatsapp")
    assert [(value, role) for value, role, _ in look(world, OWNERS)] == [("+447400000000", "owner")]
    assert home
    world.db.dispose()


def test_later_starts_add_and_never_overwrite_or_remove(empty_url):
    opened(given(empty_url, business_name="Rosewood")).db.dispose()
    world = opened(
        given(empty_url, business_name="Other", owner_phones=["+447400000001"], twilio_sms_number="+14155550100",
              twilio_whatsapp_number="+14155550101")
    )  # fmt: skip
    assert [row[0] for row in look(world, BUSINESSES)] == ["Rosewood"]
    assert [row[:2] for row in look(world, SENDERS)] == [
        ("+14155550100", "sms"),
        ("whatsapp:+14155238886", "whatsapp"),
        ("whatsapp:+14155550101", "whatsapp"),
    ]
    assert [row[:2] for row in look(world, OWNERS)] == [("+447400000000", "owner"), ("+447400000001", "owner")]
    world.db.dispose()


def test_an_owner_who_was_made_less_is_one_again_and_variants_are_one_person(empty_url):
    world = opened(given(empty_url, owner_phones=["+5511987654321"]))
    with world.db.begin() as connection:
        connection.exec_driver_sql(DEMOTE.sqlite)
    again = opened(given(empty_url, owner_phones=["+551187654321"]))
    assert [(value, role, bool(active)) for value, role, active in look(again, OWNERS)] == [
        ("+5511987654321", "owner", True)
    ]
    world.db.dispose()
    again.db.dispose()


def test_ids_stay_the_same_when_the_key_changes(empty_url):
    first = opened(given(empty_url))
    second = opened(given(empty_url, secret_key="new,old"))
    third = opened(given(empty_url))
    assert first.number("x") == second.number("x")
    assert (second.keys, first.keys) == ((b"new", b"old"), third.keys)
    assert len(first.keys[0]) >= 32
    for world in (first, second, third):
        world.db.dispose()


def test_many_processes_may_start_at_once(empty_url):
    phones = [f"+4474000000{n:02}" for n in range(10)]
    with ThreadPoolExecutor(6) as pool:
        worlds = list(pool.map(lambda _: opened(given(empty_url, owner_phones=phones)), range(6)))
    assert len({world.secret for world in worlds}) == 1
    assert len(look(worlds[0], BUSINESSES)) == 1
    assert [row[0] for row in look(worlds[0], OWNERS)] == phones
    for world in worlds:
        world.db.dispose()


BAD_DATABASES = [
    ("sqlite:////no/such/folder/b.db", "DATABASE_URL names a file in /no/such/folder"),
    ("postgresql://u:hushhush@127.0.0.1:1/x", "The database postgresql"),
    ("postgresql://u:hushhush@127.0.0.1:port/x", "DATABASE_URL must"),
]


@pytest.mark.parametrize(("url", "said"), BAD_DATABASES)
def test_a_database_that_cannot_be_had_is_said_in_one_sentence(url, said):
    with pytest.raises(BadSetting) as raised:
        opened(given(url))
    assert str(raised.value).startswith(said)
    assert str(raised.value).endswith(".")
    assert "hushhush" not in str(raised.value)


def test_a_file_that_is_no_database_is_said_in_words(tmp_path):
    (tmp_path / "b.db").write_text("not a database at all, but long enough to be looked at" * 20)
    with pytest.raises(BadSetting, match="cannot be used"):
        opened(given(f"sqlite:///{tmp_path}/b.db"))


def test_twilio_speaks_for_both_channels(tmp_path):
    settings = given(f"sqlite:///{tmp_path}/b.db", twilio_account_sid="ACaa", twilio_auth_token="x")
    world = open_world(settings)
    assert set(world.channels) == {"whatsapp", "sms"}
    assert boot.open_channels(given("sqlite:///x.db")) == {}
    world.db.dispose()


def test_the_clock_gives_real_moments_even_when_it_stands_still():
    with freeze_time("2026-10-25 01:30:00"):
        at = now()
    assert type(at) is datetime
    assert at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
