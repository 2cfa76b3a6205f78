"""What a questionnaire must know: its questions, as they were in the version that was begun."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from flows.needs import Need

TYPES = ("text", "choice", "choices", "number", "rating", "yes_no", "date")


@dataclass(frozen=True, slots=True)
class Question:
    """`type` is one of TYPES. `show_if` is a condition on earlier answers, such as `allergies = yes`; empty: always.
    `translated`: by language, `text` and `options` in the same order. `text` and `labels` are what a person reads, in
    their language; answers are kept, and conditions written, in those of `options`."""

    key: str
    type: str
    text: str
    options: tuple[str, ...] = ()
    required: bool = True
    show_if: str = ""
    translated: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, hash=False)
    labels: tuple[str, ...] = ()

    def spoken(self, language: str) -> "Question":
        """As it is put to people of this language; without words of it as it is."""
        words = self.translated.get(language)
        if not words:
            return self
        return replace(self, text=words.get("text", self.text), labels=tuple(words.get("options", ())))

    @property
    def menus(self) -> list[dict[str, str]]:
        """What the options are called, and which are kept for that: as this person reads them, as they are kept, and
        in the other languages."""
        called = (self.labels, self.options, *(tuple(words.get("options", ())) for words in self.translated.values()))
        return [dict(zip(names, self.options, strict=True)) for names in dict.fromkeys(called) if names] or [{}]


@dataclass(frozen=True, slots=True)
class Questionnaire:
    slug: str
    title: str
    version: int
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class FindQuestionnaire(Need[Questionnaire | None]):
    """Version 0 is the newest, if the questionnaire is in use. Its questions are told in this language."""

    slug: str
    version: int = 0
    language: str = ""
