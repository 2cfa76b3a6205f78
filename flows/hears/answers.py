"""Answers to a question: yes or no, a number, a rating, a name, an e-mail address, a price, anything at all."""

import re

from flows.hears import language
from flows.hears.clean import digits, tidy, words
from flows.hears.intents import agreed, intent, says_yes_only
from flows.hears.numbers import numeral, spelt
from flows.hears.phrases import split
from flows.hears.said import UNCLEAR, Heard, Said

_STARS = "⭐★🌟✭✩*"
_LONGEST_NAME = 60  # characters
_WISHES = ("book", "cancel_booking", "change_booking", "check_booking")
_MOST_NAMES = 6  # words of a name
_BRACKETED = re.compile(r" ?[\[(] ?([^\W\d_]{1,12}) ?[\])] ?| ?@ ?")
_EMAIL = re.compile(r"[\w.%+'-]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}[^\W\d_]{2,24}")


def yes_no(said: Said) -> Heard:
    """`("yes", "")` or `("no", "")`; a yes with a condition ("yes but later") is unclear: the flow asks back."""
    answer = agreed(said)
    return (answer, "") if answer else UNCLEAR


def granted(said: Said) -> Heard:
    """As `yes_no`, where nothing may be taken for granted: a yes that says no more, a no that wishes nothing else."""
    answer, _ = yes_no(said)
    wishes = answer == "no" and intent(said) in _WISHES
    return (answer, "") if (answer == "no" and not wishes) or (answer == "yes" and says_yes_only(said)) else UNCLEAR


def anything(said: Said) -> Heard:
    """Whatever was written, cleaned of odd spaces and invisible signs; unclear only when nothing is left."""
    text = tidy(said.text)
    return ("answer", text) if text else UNCLEAR


def skips(said: Said) -> bool:
    """Whether the whole message passes the question by, in any language."""
    heard = words(said.text)
    own = language.of(language.known(said.language))
    shorter = " ".join(word for word in heard if word not in own.polite)
    return tidy(said.text) == "-" or not language.everywhere("skip").isdisjoint((" ".join(heard), shorter))


def nothing(said: Said) -> Heard:
    """For states that are left by their options alone."""
    return UNCLEAR


def number(said: Said) -> Heard:
    """The one number of the message, in digits or words, written with a decimal point: "7", "2.5"."""
    value = numeral(said) or spelt(said)
    return ("answer", value) if value else UNCLEAR


def money(said: Said) -> Heard:
    """An amount, with or without its currency: "12.5" for `€ 12,50`."""
    value = numeral(said) or spelt(said)
    return ("answer", value) if value and not value.startswith("-") else UNCLEAR


def rating(said: Said) -> Heard:
    """How many of how many, as the first number alone: `4/5`, `4 out of 5`, `four stars`, `⭐⭐⭐⭐` are all "4"."""
    text = tidy(said.text)
    between = "|".join(re.escape(item) for item in split(language.table(said.language).out_of))
    share = re.search(rf"(?i)(?<![\d.,/])(\d{{1,2}}(?:[.,]\d)?) ?(?:/|{between}) ?\d{{1,3}}(?![\d/])", digits(text))
    if share:
        return "answer", share[1].replace(",", ".")
    value = numeral(said) or spelt(said)
    stars = sum(text.count(star) for star in _STARS)
    return ("answer", value or str(stars)) if value or 1 <= stars <= 10 else UNCLEAR


def email(said: Said) -> Heard:
    """The first e-mail address of the message, in lower case."""
    found = _EMAIL.search(_BRACKETED.sub(_at_sign, tidy(said.text)))
    return ("answer", found[0].strip(".'").lower()) if found else UNCLEAR


def _at_sign(found: re.Match[str]) -> str:
    """`(at)` and `[arroba]` are signs; what else stands in brackets stays."""
    return "@" if not found[1] or language.key(found[1]) in language.everywhere("at_sign") else found[0]


def name(said: Said) -> Heard:
    """A person's name without what stands around it; written in small letters only, it gets its capitals."""
    own = language.table(said.language)
    leads = {language.key(item) for table in (own, language.table("en")) for item in split(table.name_leads)}
    parts = _without_lead(tidy(said.text).split(" "), leads)
    text = re.split(r"[,;:!?\n(]|\.(?= |$)", " ".join(parts).strip(" .,;:!?\"'"))[0].strip()
    polite = language.of(language.known(said.language)).polite
    kept = [part for part in text.split(" ") if language.key(part) not in polite]
    text = " ".join(kept)
    if not kept or len(kept) > _MOST_NAMES or len(text) > _LONGEST_NAME or not re.fullmatch(r"(?:[^\d\W_]|\W)+", text):
        return UNCLEAR
    if not words(text) or language.key(text) in leads or re.search(r"[@/\\<>{}\[\]=+*#$%^&|~]", text):
        return UNCLEAR
    if intent(Said(text, said.at, said.locale)) in _NO_NAMES:
        return UNCLEAR
    return "answer", text.title() if text.islower() and text.isascii() and "'" not in text else text


_NO_NAMES = {"affirm", "negate", "cancel", "optout", "help", "agent", "unsure", "repeat", "thanks", "menu", "back"}


def _without_lead(parts: list[str], leads: set[str]) -> list[str]:
    for count in range(min(5, len(parts) - 1), 0, -1):
        if " ".join(word for part in parts[:count] for word in words(part)) in leads:
            return _without_lead(parts[count:], leads)
    return parts
