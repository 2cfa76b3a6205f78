"""What a questionnaire must know: its questions, as they were in the version that was begun."""

from dataclasses import dataclass

from flows.needs import Need

TYPES = ("text", "choice", "choices", "number", "rating", "yes_no", "date")


@dataclass(frozen=True, slots=True)
class Question:
    """`type` is one of TYPES. `show_if` is a condition on earlier answers, such as `allergies = yes`; empty: always."""

    key: str
    type: str
    text: str
    options: tuple[str, ...] = ()
    required: bool = True
    show_if: str = ""


@dataclass(frozen=True, slots=True)
class Questionnaire:
    slug: str
    title: str
    version: int
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class FindQuestionnaire(Need[Questionnaire | None]):
    """Version 0 is the newest, if the questionnaire is in use."""

    slug: str
    version: int = 0
