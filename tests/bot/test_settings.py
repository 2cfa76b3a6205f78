"""Settings: defaults, the environment before `.env`, and one sentence for each that is impossible."""

from pathlib import Path

import pytest

from bot.boot import platform, read_settings
from bot.refused import BadSetting
from bot.settings import Settings, need_twilio, read

SENTENCE_ENDS = "."


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Nothing is set, and there is no `.env`."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("DYNO", "RENDER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_bad_setting_is_named_to_whoever_asks(monkeypatch):
    for name, value in {"TWILIO_WHATSAPP_NUMBER": "12", "OWNER_PHONES": "600000001", "SENDER_RATE": "fast"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as bad:
        read()
    assert [one.partition(" ")[0] for one in bad.value.every] == [
        "TWILIO_WHATSAPP_NUMBER",
        "OWNER_PHONES",
        "SENDER_RATE",
    ]
    assert str(bad.value) == bad.value.every[0]


def test_the_defaults():
    got = read_settings()
    assert (got.database_url, got.host, got.port) == ("sqlite:///bellhop.db", "127.0.0.1", 8000)
    assert (got.base_url, got.sender_rate, got.reconcile_after) == ("http://127.0.0.1:8000", 80, 120)
    business = (got.business_name, got.business_timezone, got.business_country, got.business_currency)
    assert (*business, got.business_locale) == ("Bellhop", "UTC", "US", "USD", "en")
    assert (got.owner_phones, got.tokens, got.keys) == ([], (), ())


def test_a_port_in_the_environment_opens_the_house(monkeypatch):
    monkeypatch.setenv("PORT", "9000")
    assert (read_settings().host, read_settings().base_url) == ("0.0.0.0", "http://127.0.0.1:9000")
    monkeypatch.setenv("HOST", "127.0.0.2")
    assert read_settings().host == "127.0.0.2"


def test_a_port_in_the_file_does_not(empty):
    (empty / ".env").write_text("PORT=9000\n")
    assert (read_settings().host, read_settings().port) == ("127.0.0.1", 9000)


def test_the_environment_wins_over_the_file_and_empty_counts_as_unset(empty, monkeypatch):
    (empty / ".env").write_text("BUSINESS_NAME=File\nBUSINESS_LOCALE=es\nUNKNOWN=1\nOWNER_PHONES=\nMAIL_FROM=\n")
    monkeypatch.setenv("BUSINESS_NAME", "Environment")
    monkeypatch.setenv("BUSINESS_LOCALE", "")
    got = read()
    assert (got.business_name, got.business_locale, got.owner_phones) == ("Environment", "es", [])


def test_the_example_file_can_be_copied_as_it_is(empty):
    (empty / ".env").write_text((Path(__file__).parents[2] / ".env.example").read_text())
    assert read().base_url == "https://bellhop.example.com"


# setting, what was given, what is kept
KEPT = [
    ("DATABASE_URL", " postgres://u:p@host/db ", "postgres://u:p@host/db"),
    ("DATABASE_URL", "sqlite:////data/b.db", "sqlite:////data/b.db"),
    ("PUBLIC_URL", "https://bot.example.com/", "https://bot.example.com"),
    ("PUBLIC_URL", "https://bot.example.com/desk/", "https://bot.example.com/desk"),
    ("TWILIO_WHATSAPP_NUMBER", "whatsapp:+1 (415) 523-8886", "+14155238886"),
    ("TWILIO_WHATSAPP_NUMBER", "+14155238886", "+14155238886"),
    ("OWNER_PHONES", "+15551234567, +44 7400 000000,,+15551234567", ["+15551234567", "+447400000000"]),
    ("SENDER_RATE", "0.33", 0.33),
    ("BUSINESS_COUNTRY", "gb", "GB"),
    ("BUSINESS_LOCALE", "pt_BR", "pt-BR"),
    ("BUSINESS_TIMEZONE", "Europe/Madrid", "Europe/Madrid"),
    ("SMTP_URL", "smtp://u:p@mail.example.com:587", "smtp://u:p@mail.example.com:587"),
    ("MAIL_FROM", "Desk <desk@example.com>", "Desk <desk@example.com>"),
]


@pytest.mark.parametrize(("name", "given", "kept"), KEPT)
def test_what_is_accepted(name, given, kept, monkeypatch):
    monkeypatch.setenv(name, given)
    assert getattr(read(), name.lower()) == kept


BAD = [
    *[("DATABASE_URL", url) for url in ("mysql://u@h/d", "bellhop.db", "sqlite://", "sqlite:///:memory:", "sqlite:///")],
    *[("PORT", port) for port in ("x", "0", "65536", "80.5", "-1")],
    *[("PUBLIC_URL", url) for url in ("bot.example.com", "ftp://x", "https://", "https://x/?a=1", "https://x/#a",
                                      "http://[x", "https://a b.com", "https://x:99999")],
    ("TWILIO_ACCOUNT_SID", "SK123"),
    ("TWILIO_ACCOUNT_SID", "AC 12"),
    ("TWILIO_WHATSAPP_NUMBER", "4155238886"),
    ("TWILIO_WHATSAPP_NUMBER", "whatsapp:MG1"),
    ("TWILIO_SMS_NUMBER", "+1"),
    ("TWILIO_MESSAGING_SERVICE_SID", "AC1"),
    ("TWILIO_API_URL", "localhost:8001"),
    ("SMTP_URL", "mail.example.com"),
    ("SMTP_URL", "http://mail.example.com"),
    ("MAIL_FROM", "me"),
    ("BUSINESS_NAME", "x" * 101),
    *[("BUSINESS_TIMEZONE", zone) for zone in ("Mars/Base", "+02:00", "../etc/passwd")],
    ("BUSINESS_COUNTRY", "UK"),
    ("BUSINESS_COUNTRY", "Spain"),
    ("BUSINESS_CURRENCY", "EURO"),
    ("BUSINESS_LOCALE", "klingon-xx-yy-zz"),
    ("OWNER_PHONES", "+15551234567,0171234"),
    *[("SENDER_RATE", rate) for rate in ("0", "-1", "nan", "inf", "fast", "1001")],
    *[("RECONCILE_AFTER", seconds) for seconds in ("0", "soon", "inf")],
    ("SECRET_KEY", "a,,b"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "given"), BAD)
def test_what_is_impossible_is_said_in_one_sentence_that_names_it(name, given, monkeypatch):
    monkeypatch.setenv(name, given)
    with pytest.raises(BadSetting) as raised:
        read()
    said = str(raised.value)
    assert said.startswith(f"{name} must ")
    assert said.endswith(SENTENCE_ENDS)
    assert "\n" not in said
    assert "pydantic" not in said


def test_a_secret_is_never_shown(monkeypatch):
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "verysecrettoken")
    monkeypatch.setenv("SECRET_KEY", "newkey,oldkey")
    got = read()
    assert "verysecret" not in repr(got) + str(got)
    assert "newkey" not in repr(got)
    assert set(got.secrets) == {"verysecrettoken", "newkey", "oldkey"}
    assert got.keys == ("newkey", "oldkey")
    monkeypatch.setenv("SECRET_KEY", "hushhush,,")
    with pytest.raises(BadSetting) as raised:
        read()
    assert "hushhush" not in str(raised.value)


def test_both_tokens_count_for_signatures(monkeypatch):
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "new")
    monkeypatch.setenv("TWILIO_AUTH_TOKEN_SECONDARY", "old")
    assert read().tokens == ("new", "old")


def test_serving_needs_twilio(monkeypatch):
    with pytest.raises(BadSetting, match=r"^TWILIO_ACCOUNT_SID is missing: .*\.$"):
        need_twilio(read())
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "ACaa")
    with pytest.raises(BadSetting, match=r"^TWILIO_AUTH_TOKEN is missing: .*\.$"):
        need_twilio(read())
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "x")
    need_twilio(read())


def test_a_file_in_another_encoding_is_said_in_words(empty):
    (empty / ".env").write_bytes("BUSINESS_NAME=Café\n".encode("latin-1"))
    with pytest.raises(BadSetting, match="UTF-8"):
        read()


@pytest.mark.parametrize(("mark", "name"), [("DYNO", "heroku"), ("RENDER", "render"), ("OTHER", "")])
def test_the_platform_is_known_by_what_it_sets(mark, name, monkeypatch):
    monkeypatch.setenv(mark, "1")
    assert platform() == name
