"""What a message is for: one of INTENTS, by the phrases of the person's language and by what was asked."""

from collections.abc import Sequence
from functools import lru_cache

from flows.hears import language
from flows.hears.beyond import beyond, spoken_elsewhere
from flows.hears.clean import squeezed, words
from flows.hears.dates import readings
from flows.hears.foreign import refused_abroad
from flows.hears.language import ABOUT, ELSEWHERE, LONGEST_LEAD, NO, YES, Language
from flows.hears.remarks import complains, hurt, same_time
from flows.hears.said import Said

_HEAD, _TAIL = 40, 20  # words of a long message that are looked at
_ASKING = ("?", "？", "؟")
_SHORT = 10  # words of a message in which misspellings are mended
_ABOUT_US = {
    "book", "change_booking", "cancel_booking", "check_booking", "repeat", "negate", "affirm", "cancel", "where",
    "greet", "unsure", "change_language",
}  # fmt: skip
_WISHES = _ABOUT_US - {"where"} | {"prices", "optout", "optin", "request_alternatives"}
"""What nobody wishes for who asks about calling off."""
_UNSURE = (None, "negate", "affirm", "cancel", "promotion", "where", "thanks")
"""What the words of another language may look like in the person's own: `no me manden más` begins with a no."""
_CLEAR = 3  # letters of a yes in a language that we do not speak
_WISHED = {"book", "hours", "prices", "where", "promotion", "call_me"}
_OVERTAKEN = (("cancel_booking", "change_booking"), ("repeat", "help"))
"""Pairs of which the second counts where it is said last: "I can't make it on Friday, can we move it?"."""
_LONGEST_ASK = 3  # words with which a question begins

# The first that was found is what the message is for.
_ORDER = (
    "optout", "agent", "change_language", "optin", "my_data", "cancel_booking", "change_booking", "check_booking",
    "request_alternatives", "repeat", "help", "unsure", NO, "negate", "hours", "book", "cancel", YES, "thanks",
    "goodbye", "call_me", "prices", "where", "promotion", "menu", "back", "greet", "affirm",
)  # fmt: skip
_NAMES = {YES: "affirm", NO: "negate"}
_ANSWERS = {"yes": "affirm", "no": "negate"}
_SIGNS = {"affirm": "yes", "negate": "no"}


@lru_cache(maxsize=64)  # a turn asks several times for the same words
def intent(said: Said) -> str | None:
    """One of INTENTS, or None where nothing was understood. What was asked goes before what words mean in general."""
    heard = words(said.text)
    if not heard:
        return None
    if squeezed(said.text) in _optouts():
        return "optout"
    if trouble(said):
        return "agent"
    spoken = language.spoken(said.language)
    name = beyond(said.language, heard)
    name = name or next((name for own in spoken if (name := _intent(own, heard, said.asked))), None)
    if name in _UNSURE and refused_abroad(heard, said.language):
        return "optout"
    name = name or language.whole_anywhere().get(" ".join(heard)) or spoken_elsewhere(heard)
    name = name or next((name for own in spoken if (name := _misspelt(own, heard, said.asked))), None)
    if name == "optin" and readings(said):  # "sign me up for Friday": whoever names a day means a visit
        name = "book"
    if name == "hours" and same_time(said) and not asks(said):  # "sim, no mesmo horário"
        name = _ANSWERS.get(agreed(said) or "")
    return None if name in _WISHES and asks_about(said) else name


@lru_cache(maxsize=64)
def trouble(said: Said) -> str:
    """`urgent` where somebody came to harm, `complaint` where somebody complains: both need a person. Else empty."""
    if hurt(said):
        return "urgent"
    return "complaint" if complains(said) and not asks_about(said) else ""


def _misspelt(own: Language, heard: Sequence[str], asked: str) -> str | None:
    """The intent after the unknown words of a short message were taken for their nearest neighbours in the table."""
    if len(heard) > _SHORT:
        return None
    mended = [language.nearest(own, word) for word in heard]
    return _intent(own, mended, asked) if mended != list(heard) else None


def agreed(said: Said) -> str | None:
    """`yes` or `no` to what was asked; None for anything else, and for a yes with a condition. In any language, where
    the whole message is one."""
    if asks_about(said):
        return None
    for own in language.spoken(said.language):
        heard = words(said.text)
        core = _core(heard, own)
        sign, _ = _lead(own, core)
        name = _intent(own, heard, asked="?") if heard else None
        if sign == NO or (name == "negate" and sign is None):
            return "no"
        if (sign == YES and name != "optout") or name == "affirm":
            return None if _conditional(own, core) else "yes"
        if name and name != "thanks":  # "non, merci" is no thanks of one who speaks English
            return None
    return _agreed_elsewhere(said)


def _agreed_elsewhere(said: Said) -> str | None:
    """A bare yes or no, perhaps with thanks, in a language that is not the person's."""
    heard = words(said.text)
    laughs = len(heard) == 1 and len(heard[0]) < _CLEAR  # "ha"
    for own in map(language.of, language.SPOKEN if laughs else language.TABLES):
        core = _core(heard, own)
        meant = own.whole.get(" ".join(heard)) or own.whole.get(" ".join(core))
        sign, count = _lead(own, core)
        if not meant and sign and _adds_nothing(own, _NAMES[sign], core[count:]):
            meant = _NAMES[sign]
        if meant in _SIGNS:
            return _SIGNS[meant]
    return _SIGNS.get(beyond(said.language, heard) or "")


def _adds_nothing(own: Language, meant: str, rest: Sequence[str]) -> bool:
    """Thanks, or the same once more: `evet olur`."""
    return own.finder.find(rest) == {"thanks"} or own.whole.get(" ".join(rest)) == meant


def says_yes_only(said: Said) -> bool:
    """A word that is a yes by itself, in any language, and nothing beside it but thanks. `ok`, `great` and a thumb up
    may be about anything."""
    heard = [word for word in words(said.text) if any(map(str.isalpha, word))]
    for own in map(language.of, dict.fromkeys((language.known(said.language), *language.SPOKEN))):
        core = _core(heard, own)
        sign, count = _lead(own, core)
        rest = core[count:]
        if sign == YES and (not rest or own.finder.find(rest) == {"thanks"}):
            return True
    return False


def mentions(said: Said, name: str) -> bool:
    """Whether a phrase of this intent stands in the message, whatever else it is for."""
    heard = words(said.text)
    return any(name in own.finder.find(_core(heard, own)) for own in language.spoken(said.language))


def asks(said: Said) -> bool:
    """Whether the message is a question, by its sign, its first words or what it asks about."""
    if said.text.rstrip().endswith(_ASKING):
        return True
    heard = words(said.text)
    begins = {" ".join(heard[:count]) for count in range(1, _LONGEST_ASK + 1)}
    return (len(heard) > 1 and any(begins & own.asks for own in language.spoken(said.language))) or asks_about(said)


def asks_about(said: Said) -> bool:
    """Whether it only asks about calling off, its price or its rules; then no word in it is a wish."""
    heard = words(said.text)
    found = any(ABOUT in own.finder.find(_core(heard, own)) for own in language.spoken(said.language))
    if found or len(heard) > _SHORT:
        return found
    mended = ((own, [language.nearest(own, word) for word in heard]) for own in language.spoken(said.language))
    return any(ABOUT in own.finder.find(_core(guessed, own)) for own, guessed in mended)


def _conditional(own: Language, core: Sequence[str]) -> bool:
    refusals = {item for item, sign in own.leads.items() if sign == NO}
    return any(word in own.but or word in refusals for word in core[1:])


def _core(heard: Sequence[str], own: Language) -> Sequence[str]:
    core = [word for word in heard if word not in own.polite] or list(heard)
    return core if len(core) <= _HEAD + _TAIL else core[:_HEAD] + core[-_TAIL:]


def _intent(own: Language, heard: Sequence[str], asked: str) -> str | None:
    core = _core(heard, own)
    whole = own.whole.get(" ".join(heard)) or own.whole.get(" ".join(core))
    if whole:
        return whole
    found = own.finder.find(core)
    sign, count = _lead(own, core)
    if sign:
        found.add(sign)
    if sign == NO and count > 1:  # "maybe later"; but "no sé" is no no
        found.discard("unsure")
    if ELSEWHERE in found:
        found -= _ABOUT_US
    if ABOUT in found:
        found -= _WISHES | {YES, NO}
    _soften(found, own, core)
    _weigh(found, asked)
    name = next((name for name in _ORDER if name in found), None)
    return _NAMES.get(name, name) if name else _in_a_row(own, core)


def _in_a_row(own: Language, core: Sequence[str]) -> str | None:
    """The meaning of short answers one after the other that all mean the same: "ok cool", "blz, fechado"."""
    means: set[str] = set()
    at = 0
    while at < len(core) <= _SHORT:
        count = next((n for n in range(LONGEST_LEAD, 0, -1) if " ".join(core[at : at + n]) in own.whole), 0)
        if not count:
            return None
        means.add(own.whole[" ".join(core[at : at + count])])
        at += count
    return means.pop() if len(means) == 1 else None


def _soften(found: set[str], own: Language, core: Sequence[str]) -> None:
    """A wish that is put softly is no doubt ("maybe you could fit me in"); of two changes of mind the last counts."""
    if "unsure" in found and found & _WISHED and not own.hedges.isdisjoint(core):
        plain = [word for word in core if word not in own.hedges]
        found -= {"unsure"} - own.finder.find(plain)
    for first, second in _OVERTAKEN:
        if first in found and second in found:
            ends = dict.fromkeys(found, 0)
            for means, places in own.finder.places(core):
                ends[means] = max(ends.get(means, 0), *places)
            found -= {first} if ends[second] > ends[first] else set()


def _weigh(found: set[str], asked: str) -> None:
    """Takes out what means nothing beside the rest of the message and what was asked."""
    if YES in found:  # "yes, I said no onions"
        found.discard("negate")
    if not asked and "cancel" in found:  # "egal": as an answer any will do, out of the blue never mind
        found.discard("unsure")
    if not asked and NO in found and "cancel" in found:  # "nah, forget it"
        found.discard(NO)
    if "goodbye" in found:  # "I don't need anything else"
        found -= {"request_alternatives", "help", "negate"}
    if asked and YES in found and not found & {"goodbye", "thanks"}:
        found &= {YES}
    if asked.endswith(("?", "؟")) and "affirm" in found and not found & {NO, "negate", "goodbye"}:
        found -= {"thanks", "book"}


def _lead(own: Language, core: Sequence[str]) -> tuple[str, int]:
    """YES, NO or nothing, as the message begins, and how many words say so."""
    for count in range(min(LONGEST_LEAD, len(core)), 0, -1):
        sign = own.leads.get(" ".join(core[:count]))
        if sign is not None:
            return sign, count
    return "", 0


@lru_cache(maxsize=1)
def _optouts() -> frozenset[str]:
    """The opt-out words of every language, run together."""
    fields = (table.anywhere["stop"] for table in language.TABLES.values())
    return frozenset(squeezed(item) for field in fields for item in field.split(";"))
