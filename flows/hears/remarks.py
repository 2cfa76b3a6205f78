"""What a message says besides its wish, in the person's language or in English: the phrases of `REMARKS`."""

import re
from functools import lru_cache

from flows.hears import language
from flows.hears.clean import words
from flows.hears.said import Said

ARROW = re.compile(r"→|➡|[-=]>")


def adds(said: Said) -> bool:
    """Something besides, that does not take the place of the first: `also a cleaning`, `and colour too`."""
    return remarks("also", said)


def reports(said: Said) -> bool:
    """Something that happened, or a delay: then no day or time in it is a wish. `I waited 40 minutes`."""
    return remarks("reports", said)


def late(said: Said) -> bool:
    """Somebody comes later than agreed to a visit that is near: `running 10 minutes late`."""
    return remarks("late", said)


def instead(said: Said) -> bool:
    """About what is agreed already: `can we do 2pm instead`, `wed → thu`."""
    return bool(ARROW.search(said.text)) or remarks("instead", said)


def hurt(said: Said) -> bool:
    """Somebody came to harm, or may: `my scalp is burning`; not of what is long past or only feared."""
    return remarks("hurt", said) and not remarks("calm", said)


def complains(said: Said) -> bool:
    """`I want a refund`; nobody complains who jokes."""
    return remarks("complains", said) and not remarks("calm", said) and not remarks("jokes", said)


def asks_how(said: Said) -> bool:
    """How to cancel or move a visit, or whether one may: `can I cancel later?` No wish to do it now."""
    return remarks("ways", said)


def lets_go(said: Said) -> bool:
    """All stays as it is: `never mind`."""
    return remarks("lets_go", said)


def takes(said: Said) -> bool:
    """The one that is on offer: `I'll take it`."""
    return remarks("takes", said)


def absent(said: Said) -> bool:
    """Somebody cannot come, and names no day: `sorry, I can't make it`. No question: `what if I can't make it?`"""
    return remarks("absent", said) and not said.text.rstrip().endswith("?")


def soonest(said: Said) -> bool:
    """The first that is free: `as soon as possible`, `whenever you have something`."""
    return remarks("soonest", said)


def several(said: Said) -> bool:
    """More people than one: `for me and my son`."""
    return remarks("several", said)


def comes(said: Said) -> bool:
    """Asks to come, where a time tells when: `can I come at 3`."""
    return remarks("comes", said)


def gifts(said: Said) -> bool:
    """A gift voucher, bought or brought: `do you sell gift cards`, no voucher of a promotion."""
    return remarks("gifts", said)


def after_that(said: Said) -> bool:
    """Right behind the visit that was spoken of last: `a blow-dry after that`."""
    return remarks("after_that", said)


def same_time(said: Said) -> bool:
    """The time of day that was said or agreed before: `friday, same time`."""
    return remarks("same_time", said)


def same_day(said: Said) -> bool:
    """The day that was said or agreed before: `soho then, same day`."""
    return remarks("same_day", said)


def mine(said: Said) -> bool:
    """A visit that they have: `my appointment`."""
    return remarks("mine", said)


def leans(said: Said) -> int:
    """1 for `a bit later`, -1 for `a bit earlier`, which name no amount; 0 for neither."""
    return remarks("bit_later", said) - remarks("bit_earlier", said)


def remarks(what: str, said: Said) -> bool:
    return what in _found(said.text, said.language)


@lru_cache(maxsize=64)  # a turn asks several times for the same words
def _found(text: str, own: str) -> frozenset[str]:
    heard = words(text)
    return frozenset().union(*(spoken.remarks.find(heard) for spoken in language.spoken(own)))
