"""The card beside the phones: what to try first, and whose phones there are."""

from collections.abc import Mapping

from bot.demo.people import customers
from bot.demo.plan import CUSTOMERS, OWNER
from bot.standin.page import Phone, Step

BROADCAST = """/broadcast
to: tag vip
text: Hi {{ name }}, two quick questions, and 20% off your next visit!
template: glow_offer
1: {{ name }}
ask: visit-quiz
reward: GLOW20"""
LATER = """/broadcast
to: tag vip
text: Hi {{ name }}, we are open until 21:00 on Thursday!
template: late_opening
when: tomorrow 11:00"""

STEPS = (
    Step("books: “book”", "Then tap through it, or type your answers.", "Ana", "book"),
    Step("books in one breath", "“a haircut with Mia on Friday at 3pm”", "Ana", "a haircut with Mia on Friday at 3pm"),
    Step("writes for the first time", "“are you open on Saturday?”", "Ben", "are you open on Saturday?"),
    Step("looks at the day", "/today", "Olivia", "/today"),
    Step("sends a campaign", "A look at it first; then answer “yes”.", "Olivia", BROADCAST),
    Step("answers it", "Two questions, then a code of her own.", "Ana", "yes please"),
    Step("takes the code", "Add Ana’s code and send.", "Olivia", "/redeem ", send=False),
    Step("reads the figures", "/stats", "Olivia", "/stats"),
    Step("Lose the answers to what is sent", "Go on writing: nothing is lost, nothing comes twice.", switch="lost"),
    Step("plans one for tomorrow", "Answer “yes”, then move the clock.", "Olivia", LATER),
    Step("Move the clock by a day", "What was planned goes out; who was left halfway is nudged.", hours=24),
)


def phones() -> list[Phone]:
    """Who is on the page at the start: two customers and the owner."""
    made = [Phone(f"whatsapp:{number}", name) for name, number in CUSTOMERS]
    return [*made, Phone(f"whatsapp:{OWNER[1]}", OWNER[0], "owner", staff=True)]


def known() -> Mapping[str, str]:
    """Whose phone may be added, by name."""
    return {each.name: f"whatsapp:{each.phone}" for each in customers()}
