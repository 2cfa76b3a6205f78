"""Which of the offered options somebody means: number, ordinal, label, a label inside a sentence, or a near miss."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from rapidfuzz import fuzz, process

from flows.hears import language
from flows.hears.clean import digits, tidy, words
from flows.hears.intents import agreed
from flows.hears.language import Picks
from flows.hears.remarks import takes
from flows.hears.said import UNCLEAR, Heard, Said

NEAR = 85  # of 100, rapidfuzz's ratio
_LETTERS = 4  # a shorter word is never a near miss
_LONGEST = 12  # words of a message in which a label is looked for
_FEW_BESIDE = 3  # words beside those which say that any will do


class Offered(NamedTuple):
    """An option as the person saw it. `id` is `trigger` or `trigger:value`."""

    id: str
    label: str

    @property
    def meaning(self) -> Heard:
        trigger, _, value = self.id.partition(":")
        return trigger, value


def choose(said: Said, offered: Sequence[Offered]) -> Heard:
    """What one of the offered means, `("any", "")`, `("none", "")` or UNCLEAR. Digits are never near misses."""
    heard = words(said.text)
    if not heard or not offered:
        return UNCLEAR
    for find in (_label, _place, _sweeping, _inside, _near, _telling_word):
        meant = find(heard, offered, language.picks(said.language))
        if meant is not None:
            return meant.meaning if isinstance(meant, Offered) else meant
    word = praised(said)
    found = _place([word], offered, language.picks(said.language)) if word else None
    return found.meaning if found else UNCLEAR


def praised(said: Said) -> str:
    """The ordinal with which one of several is liked: `first` of `the first one works`; empty for anything else."""
    picks = language.picks(said.language)
    core = [word for word in words(said.text) if word not in picks.option and word not in picks.polite]
    named = [word for word in core if word in picks.ordinals and word.isalpha()]
    if len(named) != 1:
        return ""
    heard = words(said.text)
    behind = heard[heard.index(named[0]) + 1 :]  # "la primera me va bien"
    rests = {" ".join(word for word in some if word not in named) for some in (core, heard, behind)} - {""}
    liked = any(agreed(rest) == "yes" or takes(rest) for rest in (replace(said, text=text) for text in rests))
    return named[0] if liked else ""


def choose_many(said: Said, offered: Sequence[Offered]) -> list[Offered]:
    """All that were picked, as offered ("1, 3 and 4", "nuts and latex", "all"); empty if a part was not understood."""
    picks = language.picks(said.language)
    if " ".join(words(said.text)) in picks.all:
        return list(offered)
    rest = list(words(_ranges(said.text)))
    found = [option for option in sorted(offered, key=lambda option: -len(option.label)) if _take(option, rest)]
    for part in _parts(rest, picks):
        finds = (_label, _place, _near, _telling_word)
        option = next((one for find in finds if (one := find(part, offered, picks))), None)
        if option is None:
            return []
        found.append(option)
    return [option for option in offered if option in found]


def _label(heard: Sequence[str], offered: Sequence[Offered], picks: Picks) -> Offered | None:
    text = " ".join(heard)
    same = [option for option in offered if " ".join(words(option.label)) == text]
    return same[0] if same else None


def is_place(said: Said) -> bool:
    """Nothing but the number or ordinal of an option, such as `the second one`."""
    picks = language.picks(said.language)
    core = [word for word in words(said.text) if word not in picks.option and word not in picks.polite]
    return len(core) == 1 and (core[0].isdecimal() or core[0] in picks.places)


def _place(heard: Sequence[str], offered: Sequence[Offered], picks: Picks) -> Offered | None:
    """The number or ordinal of an option, alone or with words such as `option` and `the` around it."""
    core = [word for word in heard if word not in picks.option and word not in picks.polite]
    core = core or [word for word in heard if word in picks.places]  # "one" is an option word and a number
    if len(core) == 1 and core[0].isdecimal() and len(core[0]) < 4:
        return _at(int(core[0]), offered)
    if len(core) != 1 or core[0] not in picks.places or _dated(core[0], offered):
        return None
    return offered[-1] if picks.places[core[0]] == -1 else _at(picks.places[core[0]], offered)


def _dated(word: str, offered: Sequence[Offered]) -> bool:
    """`the 3rd` is a day, not a place, where the labels hold digits."""
    return word[0].isdecimal() and any(map(_digital, offered))


def _at(place: int, offered: Sequence[Offered]) -> Offered | None:
    return offered[place - 1] if 1 <= place <= len(offered) else None


def _sweeping(heard: Sequence[str], offered: Sequence[Offered], picks: Picks) -> Heard | None:
    text = " ".join(word for word in heard if word not in picks.polite)
    return ("any", "") if text in picks.any else ("none", "") if text in picks.none else None


def sweeps(said: Said, beside: int = _FEW_BESIDE) -> bool:
    """That any will do, with a few words `beside`: `whichever has something soonest`, `either is fine, you choose`."""
    picks = language.picks(said.language)
    rest = list(words(said.text))
    if len(rest) > _LONGEST:
        return False
    longest_first = sorted((item.split() for item in picks.any), key=len, reverse=True)
    found = [item for item in longest_first if _cut(item, rest)]
    small = picks.polite | picks.option | picks.joins | picks.plain | {""}
    return bool(found) and sum(word not in small for word in rest) <= beside


def _cut(item: Sequence[str], rest: list[str]) -> bool:
    """Takes these words out, leaving one empty word in their place."""
    for at in range(len(rest) - len(item) + 1):
        if rest[at : at + len(item)] == list(item):
            rest[at : at + len(item)] = [""]
            return True
    return False


def _inside(heard: Sequence[str], offered: Sequence[Offered], picks: Picks) -> Offered | None:
    """The one label that the sentence holds; a longer label hides a shorter one inside it, a `not` all of them. Yes and
    no are not looked for: `yes but at 10` is neither."""
    if len(heard) > _LONGEST or picks.refusals.intersection(heard):
        return None
    rest = list(heard)
    telling = sorted(_telling(offered, picks), key=lambda option: -len(option.label))
    found = [option for option in telling if _take(option, rest)]
    return found[0] if len(found) == 1 else None


def _telling(offered: Sequence[Offered], picks: Picks) -> list[Offered]:
    """Those whose label says more than yes or no."""
    return [option for option in offered if " ".join(words(option.label)) not in picks.plain]


def _take(option: Offered, rest: list[str]) -> bool:
    """Takes the label out of the words, leaving one empty word in its place."""
    label = words(option.label)
    return bool(label) and not (len(label) == 1 and label[0].isdecimal()) and _cut(label, rest)


def _near(heard: Sequence[str], offered: Sequence[Offered], picks: Picks) -> Offered | None:
    """Labels without digits only: the whole text, or every word of the label, misspelt."""
    if len(heard) > _LONGEST or picks.refusals.intersection(heard):
        return None
    text = " ".join(heard)
    if len(text) < _LETTERS or text in picks.plain:
        return None
    labels = {option: " ".join(words(option.label)) for option in _telling(offered, picks) if not _digital(option)}
    long = {option: label for option, label in labels.items() if len(label) >= _LETTERS}
    best = process.extractOne(text, long, scorer=fuzz.ratio, score_cutoff=NEAR)
    if best:
        return best[2]
    found = [option for option, label in labels.items() if all(_alike(word, heard) for word in label.split())]
    return found[0] if len(found) == 1 and labels[found[0]] else None


def _alike(word: str, heard: Sequence[str]) -> bool:
    if word in heard:
        return True
    long = [other for other in heard if len(other) >= _LETTERS]
    return len(word) >= _LETTERS and process.extractOne(word, long, scorer=fuzz.ratio, score_cutoff=NEAR) is not None


def _telling_word(heard: Sequence[str], offered: Sequence[Offered], picks: Picks) -> Offered | None:
    """A word of four letters or more that stands in one label only: `the colour one`."""
    if len(heard) > _LONGEST or picks.refusals.intersection(heard):
        return None
    said = {word for word in heard if len(word) >= _LETTERS and not word.isdecimal()} - picks.option
    found = [option for option in offered if said.intersection(words(option.label))]
    return found[0] if len(found) == 1 else None


def _digital(option: Offered) -> bool:
    return any(map(str.isdigit, option.label))


def _ranges(text: str) -> str:
    """`2-4` written out as `2 3 4`, and commas kept as a word of their own."""

    def out(match: re.Match[str]) -> str:
        first, last = int(match[1]), int(match[2])
        return " ".join(map(str, range(first, last + 1))) if first < last else match[0]

    return re.sub(r"\b(\d{1,2}) ?[-\u2013] ?(\d{1,2})\b", out, digits(tidy(text)))


def _parts(rest: Sequence[str], picks: Picks) -> list[list[str]]:
    """The words between commas and joining words; numbers that follow each other are parts of their own."""
    parts: list[list[str]] = [[]]
    for word in rest:
        if not word or word in picks.joins:
            parts.append([])
        elif word.isdecimal():
            parts += [[word], []]
        elif word not in picks.polite:
            parts[-1].append(word)
    return [part for part in parts if part and not picks.option.issuperset(part)]
