"""What a message in another language than the person's, or in one that Bellhop does not speak, is for."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from flows.hears import language
from flows.hears.clean import words
from flows.hears.phrases import split
from flows.hears.words.beyond import BEYOND, SAME

_SHORT = 4  # words of a message that may be in any language
_LED = {"affirm", "negate"}  # what the first words say, whatever follows


def spoken_elsewhere(heard: Sequence[str]) -> str | None:
    """The intent of a short message, polite words apart, in any language that we understand; or of one that asks in its
    own words for a language ("habla español?")."""
    if len(heard) > _SHORT:
        return None
    for own in map(language.of, language.TABLES):
        plain = " ".join(word for word in heard if word not in own.polite)
        if plain in own.whole:
            return own.whole[plain]
    if tongues().isdisjoint(heard):
        return None
    found = (own.finder.find(heard) for own in map(language.of, language.SPOKEN))
    return "change_language" if any("change_language" in means for means in found) else None


def beyond(tongue: str, heard: Sequence[str]) -> str | None:
    """The intent of a message in a language that we do not speak: by the whole of it, else by how it begins."""
    phrases = _phrases(SAME.get(tongue, tongue))
    whole = phrases.get(" ".join(heard))
    if whole or not phrases:
        return whole
    begins = (phrases.get(" ".join(heard[:count])) for count in range(min(_SHORT, len(heard)), 0, -1))
    return next((means for means in begins if means in _LED), None)


@lru_cache(maxsize=len(BEYOND))
def _phrases(tongue: str) -> Mapping[str, str]:
    table = BEYOND.get(tongue, {})
    return {language.key(item): means for means, field in table.items() for item in split(field)}


@lru_cache(maxsize=1)
def tongues() -> frozenset[str]:
    """The names of languages in every language."""
    named = " ".join(language.classes(table)["tongue"] for table in language.TABLES.values())
    return frozenset(words(named.replace("*", "")))
