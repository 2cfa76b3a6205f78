"""What each of the carrier's error codes means for us. A code may come with the refusal or by callback: both count."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Action:
    """`then` is what becomes of the message:
    again   it waits `first`, then `growth` times as long each time, at most `longest`; given up after `most` tries
    drop    it is given up
    bury    it is dead, and waits for a person to look
    window  the session window is closed after all: left out, or held for staff
    wait    nothing, a further callback follows
    `also` is what follows for others:
    address    nothing more goes to this address
    marketing  the person takes no more marketing; `everything`: nothing that we begin
    campaign   its campaign is paused
    hold       what we begin at this sender waits for `pause`; `halt`: all of this sender waits
    last       as `address`, once the tries are used up"""

    then: str
    also: str = ""
    first: timedelta = timedelta(seconds=5)
    most: int = 5
    pause: timedelta = timedelta(0)
    growth: float = 4
    longest: timedelta = timedelta(days=1)


MINUTE = timedelta(minutes=1)
# The carrier is away or too busy, which is no fault of the message: a day of tries, every quarter of an hour at last.
# Long before, most answers have expired or their window has closed; see `bot.delivery.claim`.
AGAIN = Action("again", most=100, growth=1.5, longest=15 * MINUTE)
LATER = Action("again", first=15 * MINUTE, most=3)
ONCE_MORE = Action("again", first=MINUTE, most=2)
DROP = Action("drop")
BURY = Action("bury")
WAIT = Action("wait")
WINDOW = Action("window")
ADDRESS = Action("drop", also="address")
LAST = Action("again", also="last", first=60 * MINUTE, most=2)
MARKETING = Action("drop", also="marketing")
EVERYTHING = Action("drop", also="everything")
CAMPAIGN = Action("drop", also="campaign")
HOLD = Action("again", also="hold", first=5 * MINUTE, most=4, pause=5 * MINUTE)
HOLD_LONG = Action("again", also="hold", first=60 * MINUTE, most=4, pause=60 * MINUTE)
HALT = Action("again", also="halt", first=MINUTE, most=200, pause=MINUTE)

CODES: Mapping[int, Action] = {
    **dict.fromkeys((429, 20429, 21611, 63017), AGAIN),
    **dict.fromkeys((30001, 30003, 30008, 63009, 63010, 63012), LATER),
    14107: Action("again", first=MINUTE, most=3),  # a reply loop: this person waits
    **dict.fromkeys((63019, 63034), ONCE_MORE),  # media: perhaps the address was slow
    **dict.fromkeys((30007, 30036, 63015, 63031, 63032, 63036, 63049), DROP),
    63037: WAIT,
    **dict.fromkeys((21211, 21612, 21614, 30004, 30005, 30006, 63003), ADDRESS),
    63024: LAST,
    63033: MARKETING,
    **dict.fromkeys((21610, 63014), EVERYTHING),
    63016: WINDOW,
    **dict.fromkeys((21655, 21656, 63005, 63013, 63021, 63026, 63027, 63028, 63040, 63041, 63042), CAMPAIGN),
    63018: HOLD,
    63038: HOLD_LONG,
    **dict.fromkeys((20003, 21606, 21703, 21704, 30002, 63001, 63002, 63007, 63020, 63051, 90010), HALT),
    **dict.fromkeys((20404, 21408, 21602, 21604, 21609, 21617, 21654, 21705, 21910, 35114, 35118, 63030), BURY),
}


def refused(code: int, *, permanent: bool = False) -> Action:
    """What to do about a message that was surely not taken. Without a code it was never asked."""
    found = CODES.get(code, BURY if permanent else DROP if code else AGAIN)
    return DROP if found == WAIT else found


def reported(code: int, status: str) -> Action:
    """What to do about a message that was taken, and then failed."""
    return CODES.get(code, LATER if status == "undelivered" and not code else DROP)
