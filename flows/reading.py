"""What an answer means to a question of each type: words in, the text that is kept out."""

from collections.abc import Callable, Sequence

from flows.hears import answers
from flows.hears.choose import Offered, choose, choose_many
from flows.hears.clean import tidy
from flows.hears.dates import readings
from flows.hears.said import Said
from flows.needs.questionnaire import Question

LONGEST = 1_000
WORDS_OF_A_NUMBER = 3


def read(question: Question, said: Said, options: Sequence[str]) -> str | None:
    """The answer to keep, several on lines of their own; empty where they would skip; None where it was not
    understood. An option may be called `Skip`, but a free text that says so is none."""
    found = None if question.type == "text" and answers.skips(said) else understood(question, said, options)
    return "" if found is None and answers.skips(said) else found


def understood(question: Question, said: Said, options: Sequence[str]) -> str | None:
    """Options by what they are called in the person's language, or in any other."""
    menus = ([Offered(f"answer:{o}", name) for name, o in menu.items() if o in options] for menu in question.menus)
    return next((found for menu in menus if (found := READERS[question.type](said, menu)) is not None), None)


def text(said: Said, options: Sequence[Offered]) -> str | None:
    return tidy(said.text)[:LONGEST] or None


def choice(said: Said, options: Sequence[Offered]) -> str | None:
    trigger, value = choose(said, options)
    return value if trigger == "answer" else None


def choices(said: Said, options: Sequence[Offered]) -> str | None:
    return "\n".join(o.meaning[1] for o in choose_many(said, options)) or None


def speaks_of_a_day(said: Said) -> bool:
    """A sentence about a day holds numbers that answer no question: `can I come on friday at 3?`"""
    return len(said.text.split()) > WORDS_OF_A_NUMBER and any(reading.day for reading in readings(said))


def number(said: Said, options: Sequence[Offered]) -> str | None:
    trigger, value = answers.number(said)
    return value if trigger == "answer" and not speaks_of_a_day(said) else None


def rating(said: Said, options: Sequence[Offered]) -> str | None:
    trigger, value = answers.rating(said)
    good = trigger == "answer" and value in ("1", "2", "3", "4", "5")
    return value if good and not speaks_of_a_day(said) else None


def yes_no(said: Said, options: Sequence[Offered]) -> str | None:
    trigger, _ = answers.yes_no(said)
    return trigger if trigger in ("yes", "no") else None


def date(said: Said, options: Sequence[Offered]) -> str | None:
    """The likeliest day, in ISO form."""
    return next((reading.day.isoformat() for reading in readings(said) if reading.day), None)


READERS: dict[str, Callable[[Said, Sequence[Offered]], str | None]] = {
    "text": text,
    "choice": choice,
    "choices": choices,
    "number": number,
    "rating": rating,
    "yes_no": yes_no,
    "date": date,
}
