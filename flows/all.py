"""The flows there are."""

from typing import Any

from flows.another import ANOTHER
from flows.booking import BOOKING
from flows.bookings import BOOKINGS
from flows.comeback import COMEBACK
from flows.consent import CONSENT
from flows.engine import Flow
from flows.gifts import GIFTS
from flows.guess import GUESS
from flows.hours import HOURS
from flows.human import HUMAN
from flows.language import LANGUAGE
from flows.late import LATE
from flows.meant import MEANT
from flows.menu import MENU
from flows.offers import OFFERS
from flows.prices import PRICES
from flows.promotion import PROMOTION
from flows.questionnaire import QUESTIONNAIRE
from flows.staff.broadcast import STAFF_BROADCAST
from flows.staff.campaigns import (
    STAFF_CAMPAIGN,
    STAFF_CAMPAIGNS,
    STAFF_PAUSE,
    STAFF_RESUME,
    STAFF_STATS,
    STAFF_STOP,
)
from flows.staff.desk import STAFF_DESK, STAFF_INBOX
from flows.staff.help import STAFF_HELP
from flows.staff.jobs import STAFF_JOBS
from flows.staff.launch import STAFF_LAUNCH
from flows.staff.redeem import STAFF_REDEEM
from flows.staff.templates import STAFF_TEMPLATES
from flows.staff.today import STAFF_TODAY
from flows.where import WHERE

ALL: tuple[Flow[Any], ...] = (
    ANOTHER,
    COMEBACK,
    CONSENT,
    GIFTS,
    GUESS,
    HUMAN,
    LANGUAGE,
    LATE,
    MEANT,
    MENU,
    OFFERS,
    PROMOTION,
    QUESTIONNAIRE,
    STAFF_BROADCAST,
    STAFF_CAMPAIGN,
    STAFF_CAMPAIGNS,
    STAFF_DESK,
    STAFF_HELP,
    STAFF_INBOX,
    STAFF_JOBS,
    STAFF_LAUNCH,
    STAFF_PAUSE,
    STAFF_REDEEM,
    STAFF_TODAY,
    STAFF_RESUME,
    STAFF_STATS,
    STAFF_STOP,
    STAFF_TEMPLATES,
    BOOKING,
    BOOKINGS,
    HOURS,
    PRICES,
    WHERE,
)
FLOWS = {flow.name: flow for flow in ALL}
