"""Builds the world from the settings. The only reader of environment variables, of the clock and of chance.

What a world needs is imported when one is built: `bellhop understand` wants the clock only.
"""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.world import Channel, Media, Templates, World

_genuine = datetime.fromtimestamp  # bound at import: a frozen clock in tests still gives real datetimes


def now() -> datetime:
    return _genuine(time.time(), UTC)


def new_word() -> str:
    """A name that nobody has given before."""
    return secrets.token_hex(16)


def read_settings() -> Settings:
    """The environment, then `.env`. A platform that sets PORT wants to be listened to from outside."""
    from bot.settings import read

    found = read()
    usual = "0.0.0.0" if os.environ.get("PORT") else "127.0.0.1"
    return found if found.host else found.model_copy(update={"host": usual})


def platform() -> str:
    """Where this process runs, as far as one can tell: heroku, render, or nothing."""
    return next((name for mark, name in (("DYNO", "heroku"), ("RENDER", "render")) if mark in os.environ), "")


def given_address() -> str:
    """The https address that the platform says we have; nothing where it does not say."""
    heroku = os.environ.get("HEROKU_APP_DEFAULT_DOMAIN_NAME", "")
    return os.environ.get("RENDER_EXTERNAL_URL", "") or (f"https://{heroku}" if heroku else "")


def contained() -> bool:
    """Whether this is a container of Docker or Podman."""
    return os.path.exists("/.dockerenv") or os.path.exists("/run/.containerenv")


def screen() -> bool:
    """Whether somebody can see a window that we open."""
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def migrate(settings: Settings) -> bool:
    """Bring the tables up to date, under a lock. False: they were. Raises BadSetting within 3 s."""
    from bot.refused import BadSetting
    from storage.engine import BadUrl
    from storage.migrations import OutOfReach, upgrade

    try:
        return upgrade(settings.database_url)
    except (BadUrl, OutOfReach) as error:
        raise BadSetting(str(error)) from None


def open_world(
    settings: Settings, channels: Mapping[str, Channel] | None = None, clock: Callable[[], datetime] = now
) -> World:
    """Everything that a process of ours works with; `channels` and `clock` in place of the real ones. Migrates the
    database and makes the first business where it is missing; several may do so at once. Raises BadSetting."""
    migrate(settings)
    from bot.furnish import furnish
    from bot.texts import render
    from bot.world import World
    from storage.engine import connect

    db = connect(settings.database_url)
    salt, made_key = furnish(db, settings, clock(), secrets.token_urlsafe(32), secrets.token_urlsafe(32))
    return World(
        now=clock,
        db=db,
        channels=open_channels(settings, clock) if channels is None else channels,
        templates=open_templates(settings) if channels is None else None,
        media=open_media(settings) if channels is None else None,
        render=render,
        secret=salt.encode(),
        sender_rate=settings.sender_rate,
        reconcile_after=timedelta(seconds=settings.reconcile_after),
        keys=tuple(key.encode() for key in settings.keys or (made_key,)),
    )


def open_templates(settings: Settings) -> Templates | None:
    """How Twilio's templates are read; None without its credentials."""
    if not settings.twilio_account_sid or not settings.tokens:
        return None
    from bot.channels.templates import TwilioTemplates

    token = settings.twilio_auth_token.get_secret_value()
    return TwilioTemplates(settings.twilio_account_sid, token, api_url=settings.twilio_api_url)


def open_media(settings: Settings) -> Media | None:
    """How files that people sent are fetched; None without Twilio's credentials."""
    if not settings.twilio_account_sid or not settings.tokens:
        return None
    from bot.channels.media import TwilioMedia

    token = settings.twilio_auth_token.get_secret_value()
    return TwilioMedia(settings.twilio_account_sid, token, api_url=settings.twilio_api_url)


def open_channels(settings: Settings, clock: Callable[[], datetime] = now) -> Mapping[str, Channel]:
    """The ways out that the settings allow, by kind; none without Twilio's credentials."""
    if not settings.twilio_account_sid or not settings.tokens:
        return {}
    from bot.channels.twilio import Twilio

    account, token = settings.twilio_account_sid, settings.twilio_auth_token.get_secret_value()
    twilio = Twilio(account, token, settings.base_url, clock, api_url=settings.twilio_api_url)
    return {"whatsapp": twilio, "sms": twilio}
