"""What the settings say of the first business: made where it is missing, never changed afterwards."""

from datetime import datetime

from sqlalchemy import Engine

from bot.settings import Settings
from flows.hears.phones import variants
from storage import business, contact
from storage.db import Conflict, Tx, transaction

RACES = 5  # processes that start at the same moment; whoever loses looks again


def furnish(db: Engine, settings: Settings, at: datetime, salt: str, key: str) -> tuple[str, str]:
    """The first business with its senders and owners, all or nothing. Returns the salt of our ids and the key that
    signs links; both are made once and stay, so `salt` and `key` count at the first start only."""
    for left in reversed(range(RACES)):
        try:
            with transaction(db, None) as tx:
                # The first insert is the lock: a second process waits here, and then finds everything made.
                kept = business.keep(tx, "salt", salt), business.keep(tx, "secret_key", key)
                home = tx.of(business.first(tx) or make(tx, settings))
                add_senders(home, settings)
                for phone in settings.owner_phones:
                    add_owner(home, phone, at)
            return kept
        except Conflict:
            if not left:
                raise
    raise AssertionError


def make(tx: Tx, settings: Settings) -> int:
    made = tx.one(
        business.MAKE,
        name=settings.business_name,
        timezone=settings.business_timezone,
        country=settings.business_country,
        currency=settings.business_currency,
        locale=settings.business_locale,
    )
    return int(made[0])


def add_senders(tx: Tx, settings: Settings) -> None:
    if settings.twilio_whatsapp_number:
        tx.run(business.ADD_SENDER, address=f"whatsapp:{settings.twilio_whatsapp_number}", channel="whatsapp")
    if settings.twilio_sms_number:
        tx.run(business.ADD_SENDER, address=settings.twilio_sms_number, channel="sms")
    elif settings.twilio_messaging_service_sid:
        tx.run(business.ADD_SENDER, address=settings.twilio_messaging_service_sid, channel="sms")


def add_owner(tx: Tx, phone: str, at: datetime) -> None:
    """Whoever has this number, in one of its national variants, is an owner from now on."""
    known = contact.whose(tx, variants(phone), [])
    who = known.contact if known else contact.greet(tx, "", [("phone", phone)], at, "settings")
    if not tx.run(business.PROMOTE, contact=who, role="owner"):
        slug = f"owner-{phone.removeprefix('+')}"
        tx.run(business.ADD_STAFF, slug=slug, name="Owner", role="owner", contact=who, active=True)
