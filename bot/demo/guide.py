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
when: in 3 hours"""
BREATH = "I need a haircut on Friday at 3pm"

STEPS = (
    Step("books: “book”", "Tap through it to the end, or type your answers.", "Ana", "book"),
    Step("writes for the first time", "“are you open on Saturday?”", "Ben", "are you open on Saturday?"),
    Step("looks at the day", "/today", "Olivia", "/today"),
    Step("sends a campaign", "First a look at it; answer “yes”.", "Olivia", BROADCAST),
    Step("answers it", "Two questions, then a code of her own.", "Ana", "5"),
    Step("takes the code at the desk", "Write Ana’s code behind it and send.", "Olivia", "/redeem ", send=False),
    Step("reads the figures", "/stats", "Olivia", "/stats"),
    Step("Lose the answers to what is sent", "Go on writing: nothing is lost, nothing comes twice.", switch="lost"),
    Step("plans a campaign for later", "In three hours. Answer “yes”.", "Olivia", LATER),
    Step("Move the clock by six hours", "It goes out.", hours=6),
    Step("begins to book, and stops", f"“{BREATH}”", "Ana", BREATH),
    Step("Move the clock by three hours", "She is asked whether she still wants it.", hours=3),
)


def phones() -> list[Phone]:
    """Who is on the page at the start: two customers and the owner."""
    made = [Phone(f"whatsapp:{number}", name) for name, number in CUSTOMERS]
    return [*made, Phone(f"whatsapp:{OWNER[1]}", OWNER[0], "owner", staff=True)]


def known() -> Mapping[str, str]:
    """Whose phone may be added, by name."""
    return {each.name: f"whatsapp:{each.phone}" for each in customers()}
