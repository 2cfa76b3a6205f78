"""The settings of CONTRACT: read from the environment and from `.env`, checked one by one, refused in one sentence."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import (
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.refused import BadSetting

E164 = re.compile(r"\+[1-9]\d{6,14}")
LOOSE = re.compile(r"[\s().-]")
DATABASE = "must be sqlite:///path/to/file.db or postgresql://user:password@host/name"


def matching(pattern: str, advice: str) -> BeforeValidator:
    """A text that must look like this from end to end."""

    def check(value: str) -> str:
        if not re.fullmatch(pattern, value := value.strip()):
            raise ValueError(advice)
        return value

    return BeforeValidator(check)


def web(value: str) -> str:
    """An http address with a host; without query, fragment or the last slash."""
    advice = "must be an address such as https://bellhop.example.com"
    try:
        parts = urlsplit(value := value.strip())
        fine = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        raise ValueError(advice) from None
    if not fine or parts.query or parts.fragment or re.search(r"\s", value):
        raise ValueError(advice)
    return value.rstrip("/")


def mail_server(value: str) -> str:
    try:
        parts = urlsplit(value := value.strip())
        fine = parts.scheme in ("smtp", "smtps") and parts.hostname and parts.port != 0
    except ValueError:
        fine = None
    if not fine:
        raise ValueError("must be an address such as smtp://user:password@mail.example.com:587")
    return value


def database(value: str) -> str:
    if re.match(r"postgres(ql)?(\+psycopg)?://", value := value.strip()) or re.match(r"sqlite:///[^:?]", value):
        return value
    raise ValueError(DATABASE)


def number(value: str) -> str:
    """Ours, as E.164; `whatsapp:` may stand before it."""
    bare = LOOSE.sub("", value.strip().removeprefix("whatsapp:"))
    if not E164.fullmatch(bare):
        raise ValueError("must be a number in the form +15551234567")
    return bare


def numbers(value: str | list[str]) -> list[str]:
    """Numbers with commas between them, each once."""
    parts = value.split(",") if isinstance(value, str) else value
    bare = [LOOSE.sub("", part) for part in parts if part.strip()]
    for one in bare:
        if not E164.fullmatch(one):
            raise ValueError(f"must be numbers in the form +15551234567 with commas between them; {one!r} is none")
    return list(dict.fromkeys(bare))


def zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("must be the name of a time zone such as Europe/Madrid")
    return value


def country(value: str) -> str:
    from phonenumbers import SUPPORTED_REGIONS

    if (value := value.strip().upper()) not in SUPPORTED_REGIONS:
        raise ValueError("must be a country's two letters such as GB")
    return value


def currency(value: str) -> str:
    from babel.numbers import is_currency

    if not is_currency(value := value.strip().upper()):
        raise ValueError("must be a currency's three letters such as EUR")
    return value


def locale(value: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(value := value.strip().replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        raise ValueError("must be a language such as en or pt-BR") from None
    return value


def keys(value: SecretStr | str) -> SecretStr:
    """The first signs; older ones may follow after commas."""
    text = value if isinstance(value, str) else value.get_secret_value()
    if not all(key.strip() for key in text.split(",")):
        raise ValueError("must be a long secret word, or several with commas between them")
    return SecretStr(text)


class Settings(BaseSettings):
    """Every setting there is; names in capitals in the environment. Empty ones count as not given."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", validate_default=False)

    database_url: Annotated[str, BeforeValidator(database)] = "sqlite:///bellhop.db"
    port: int = Field(default=8000, ge=1, le=65535)
    host: Annotated[str, matching(r"\S+", "must be an address to listen on such as 0.0.0.0")] = ""
    public_url: Annotated[str, BeforeValidator(web)] = ""
    twilio_account_sid: Annotated[str, matching("AC[0-9A-Za-z]+", "must be the Account SID, which begins with AC")] = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_auth_token_secondary: SecretStr = SecretStr("")
    twilio_whatsapp_number: Annotated[str, BeforeValidator(number)] = ""
    twilio_sms_number: Annotated[str, BeforeValidator(number)] = ""
    twilio_messaging_service_sid: Annotated[
        str, matching("MG[0-9A-Za-z]+", "must be a Messaging Service SID, which begins with MG")
    ] = ""
    twilio_api_url: Annotated[str, BeforeValidator(web)] = ""
    smtp_url: Annotated[str, BeforeValidator(mail_server)] = ""
    mail_from: Annotated[
        str, matching(r".*[^\s@<]+@[^\s@>]+>?", "must be an e-mail address such as front.desk@example.com")
    ] = ""
    business_name: str = Field(default="Bellhop", max_length=100)
    business_timezone: Annotated[str, BeforeValidator(zone)] = "UTC"
    business_country: Annotated[str, BeforeValidator(country)] = "US"
    business_currency: Annotated[str, BeforeValidator(currency)] = "USD"
    business_locale: Annotated[str, BeforeValidator(locale)] = "en"
    owner_phones: Annotated[list[str], NoDecode, BeforeValidator(numbers)] = []
    sender_rate: float = Field(default=80, gt=0, le=1000, allow_inf_nan=False)
    reconcile_after: float = Field(default=120, gt=0, le=86_400, allow_inf_nan=False)
    secret_key: Annotated[SecretStr, BeforeValidator(keys)] = SecretStr("")
    metrics_token: SecretStr = SecretStr("")

    @property
    def base_url(self) -> str:
        """The address under which we are reached, without a slash at the end."""
        return self.public_url or f"http://127.0.0.1:{self.port}"

    @property
    def tokens(self) -> tuple[str, ...]:
        """The Auth Tokens whose signatures we accept."""
        both = (self.twilio_auth_token, self.twilio_auth_token_secondary)
        return tuple(token.get_secret_value() for token in both if token.get_secret_value())

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        hidden = (value for value in self.__dict__.values() if isinstance(value, SecretStr))
        return tuple(word for value in hidden for word in value.get_secret_value().split(",") if word)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(key.strip() for key in self.secret_key.get_secret_value().split(",") if key.strip())


ADVICE = {
    "port": "must be a whole number from 1 to 65535",
    "business_name": "must have at most 100 characters",
    "sender_rate": "must be a number above 0 and at most 1000, such as 80 or 0.33",
    "reconcile_after": "must be a number of seconds above 0 and at most 86400",
}


def read() -> Settings:
    """All settings, checked. Raises BadSetting for the first that is impossible."""
    try:
        return Settings()
    except ValidationError as error:
        every = sentences(error)
        raise BadSetting(every[0], every) from None
    except UnicodeDecodeError:
        raise BadSetting("The file .env is not written in UTF-8; save it as UTF-8.") from None


class Forgiving(Settings):
    """What is impossible counts as not given."""

    @field_validator("*", mode="wrap")
    @classmethod
    def usual(cls, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        try:
            return handler(value)
        except ValueError:
            return cls.model_fields[str(info.field_name)].get_default(call_default_factory=True)


def forgiving() -> tuple[Settings, dict[str, str]]:
    """The settings without those that are impossible, and of each of these, by its name, the sentence. Raises
    BadSetting where none can be read at all."""
    try:
        return read(), {}
    except BadSetting as bad:
        said = {sentence.partition(" ")[0].lower(): sentence for sentence in bad.every}
    wrong = {name: sentence for name, sentence in said.items() if name in Settings.model_fields}
    return (Forgiving(), wrong) if wrong else (Settings.model_construct(), {})


def sentences(error: ValidationError) -> tuple[str, ...]:
    """One for each setting that is impossible."""
    return tuple(sentence(each) for each in error.errors(include_url=False))


def sentence(each: Any) -> str:
    name = str(each["loc"][0])
    why = ADVICE.get(name) or each["msg"].removeprefix("Value error, ")
    return f"{name.upper()} {why}."


def need_twilio(settings: Settings) -> None:
    """What `serve` and `worker` cannot do without. Raises BadSetting."""
    if not settings.twilio_account_sid:
        raise BadSetting("TWILIO_ACCOUNT_SID is missing: copy the Account SID from the Twilio console into it.")
    if not settings.twilio_auth_token.get_secret_value():
        raise BadSetting("TWILIO_AUTH_TOKEN is missing: copy the Auth Token from the Twilio console into it.")
