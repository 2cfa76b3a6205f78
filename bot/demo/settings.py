"""The settings of the demo's front desk. A real account's, in the environment or in `.env`, must never reach it."""

from typing import Any

from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from bot.demo.plan import OWNER, SENDER, ZONE, Plan
from bot.settings import Settings
from bot.standin.options import ACCOUNT, TOKEN


class Own(Settings):
    """Only what is given counts."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)


def settings(plan: Plan) -> Settings:
    given: dict[str, Any] = {
        "database_url": plan.database,
        "port": plan.port,
        "host": "127.0.0.1",
        "public_url": plan.desk,
        "twilio_account_sid": ACCOUNT,
        "twilio_auth_token": TOKEN,
        "twilio_whatsapp_number": SENDER,
        "twilio_api_url": plan.phones,
        "business_name": "Rosewood",
        "business_timezone": ZONE,
        "business_country": "GB",
        "business_currency": "GBP",
        "owner_phones": [OWNER[1]],
        "reconcile_after": 5,
        "secret_key": "only-for-the-demo",
    }
    return Own(**given)
