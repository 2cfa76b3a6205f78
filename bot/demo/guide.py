"""The card beside the phones: what to try first, and whose phones there are."""

from collections.abc import Mapping
from pathlib import Path

from bot.demo.again import again
from bot.demo.people import customers
from bot.demo.plan import CUSTOMERS, OWNER
from bot.standin.page import Heard, Phone, Step

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

OFFER_CODE = Heard("Ana", r"\*[A-Z2-7]{8}\*")
QUIZ = Heard("Ana", "How was your last visit", last=True)
IN_A_BOOKING = Heard("Ana", r"Where would you like|suits you|nearest free times|Shall I book", since=BREATH, last=True)
NO_QUIZ = Heard("Ana", r"\A(?!(.|\n)*(How was your last visit|What could we do better))", last=True)

STEPS = (
    Step(
        "books: “book”", "Tap through it to the end, or type your answers.", "Ana", "book", done=Heard("Ana", "Booked!")
    ),
    Step("writes for the first time", "“are you open on Saturday?”", "Ben", "are you open on Saturday?"),
    Step("looks at the day", "/today", "Olivia", "/today"),
    Step(
        "sends a campaign", "First a look at it; answer “yes”.", "Olivia", BROADCAST, done=Heard("Olivia", "^Started:")
    ),
    Step(
        "answers it",
        "Two questions, then a code of her own.",
        "Ana",
        "5",
        needs=QUIZ,
        first="First step 4, and no booking of hers open. If a greeting comes, answer “ok”.",
        done=OFFER_CODE,
    ),
    Step(
        "takes the code at the desk",
        "Write Ana’s code behind it and send.",
        "Olivia",
        "/redeem ",
        send=False,
        needs=OFFER_CODE,
        first="First step 5, to the end: then Ana has a code.",
        done=Heard("Olivia", "^[A-Z2-7]{8} is good"),
    ),
    Step("reads the figures", "/stats", "Olivia", "/stats"),
    Step(
        "Lose the answers to what is sent",
        "Go on writing: nothing is lost, nothing comes twice. Then switch it off.",
        switch="lost",
    ),
    Step(
        "plans a campaign for later",
        "In three hours. Answer “yes”.",
        "Olivia",
        LATER,
        done=Heard("Olivia", "^Planned for"),
    ),
    Step(
        "Move the clock by six hours",
        "It goes out.",
        hours=6,
        needs=Heard("Olivia", "^Planned for"),
        first="First step 9, answered with “yes”.",
        done=Heard("Ana", "open until 21:00 on Thursday"),
    ),
    Step(
        "begins to book, and stops",
        f"“{BREATH}”",
        "Ana",
        BREATH,
        needs=NO_QUIZ,
        first="First Ana answers the question that is open on her phone.",
    ),
    Step(
        "Move the clock by three hours",
        "She is asked whether she still wants it.",
        hours=3,
        needs=IN_A_BOOKING,
        first="First step 11, and leave the question open.",
        done=Heard("Ana", "^Still there?", since=BREATH),
    ),
)


def notes(folder: Path) -> list[str]:
    """What stands beneath the steps."""
    anew = again("--reset", folder=folder)
    return [f"The clock goes forward only, and stays where it is. To begin anew: ```{anew}```"]


def phones() -> list[Phone]:
    """Who is on the page at the start: two customers and the owner."""
    made = [Phone(f"whatsapp:{number}", name) for name, number in CUSTOMERS]
    return [*made, Phone(f"whatsapp:{OWNER[1]}", OWNER[0], "owner", staff=True)]


def known() -> Mapping[str, str]:
    """Whose phone may be added, by name."""
    return {each.name: f"whatsapp:{each.phone}" for each in customers()}
