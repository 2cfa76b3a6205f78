"""Message templates that WhatsApp has approved, as the stand-in is to have them. Their SIDs stay the same."""

from collections.abc import Mapping
from typing import Any

OFFER = "HX" + "0" * 31 + "1"
OFFER_TEXT = (
    "Hello {{1}}, a little something from Rosewood: answer two quick questions and get 20% off your next visit."
)


def text(number: int, name: str, category: str, body: str, **variables: str) -> Mapping[str, Any]:
    return {
        "sid": f"HX{number:032x}",
        "name": name,
        "friendly_name": name,
        "language": "en",
        "category": category,
        "types": {"twilio/text": {"body": body}},
        "variables": {place.removeprefix("v"): value for place, value in variables.items()},
    }


TEMPLATES = (
    text(1, "glow_offer", "MARKETING", OFFER_TEXT, v1="Ann"),
    text(2, "we_miss_you", "MARKETING", "Hello {{1}}, it has been a while. Reply to find a time with us.", v1="Ann"),
    text(3, "visit_reminder", "UTILITY", "Hello {{1}}, we expect you at Rosewood: {{2}}.", v1="Ann", v2="Mon, 10:00"),
    text(4, "late_opening", "MARKETING", "Rosewood is open until 21:00 on Thursdays now. Reply to book an evening."),
)
