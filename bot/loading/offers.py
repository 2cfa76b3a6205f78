"""Questionnaires and promotions of a business file: what must fit together within each."""

from collections.abc import Iterable
from decimal import Decimal

from bot.loading.frame import Frame
from bot.loading.shape import PromotionPart, QuestionnairePart, QuestionPart
from bot.loading.wanted import Wanted
from flows.hears.anywhere import anywhere, command_of
from flows.hears.said import Said
from flows.needs.questionnaire import Question
from flows.rules.conditions import BadCondition, parsed
from storage import loading

NARROWED = ("before_booking", "after_booking", "service_specific")
FIXED = {"yes_no": ("yes", "no"), "rating": ("1", "2", "3", "4", "5")}
"""What can be answered where the file lists no options."""
Earlier = dict[str, tuple[str, QuestionPart]]
"""The questions before one, by key, each with its place in the file."""


def add_questionnaires(frame: Frame, wanted: Wanted, parts: Iterable[tuple[QuestionnairePart, str]]) -> None:
    for part, where in parts:
        frame.refer(where, "service", part.services)
        if part.trigger == "service_specific" and not part.services:
            frame.unfit(where, 'with trigger "service_specific" needs services = ["…"]', "trigger", "services")
        if part.services and part.trigger not in NARROWED:
            frame.unfit(where, f'services have no meaning with trigger "{part.trigger}"; take them out', "trigger")
        earlier: Earlier = {}
        for number, question in enumerate(part.question, 1):
            called = f'"{question.key}"' if question.key else f"number {number}"
            place = f"{where}, question {called}"
            check_question(frame, place, question, earlier)
            earlier[question.key] = (place, question)
        wanted.questions[part.slug] = tuple(map(question_of, part.question))
        values = {**part.model_dump(exclude={"slug", "question"}), "version": 1}
        wanted.row(loading.QUESTIONNAIRE, (part.slug,), part, values)


def question_of(part: QuestionPart) -> Question:
    texts = (part.key, part.type, part.text, tuple(part.options))
    return Question(*texts, part.required, part.show_if, part.translated.told() or {})


def check_question(frame: Frame, where: str, part: QuestionPart, earlier: Earlier) -> None:
    if part.key in earlier:
        frame.unfit(where, "has the key of an earlier question; give it another", "key")
    picks = part.type in ("choice", "choices")
    if picks and len(part.options) < 2:
        frame.unfit(where, f'of type "{part.type}" needs at least two options', "type", "options")
    if part.options and not picks:
        frame.unfit(where, f'of type "{part.type}" takes no options; take them out or make it a choice', "type")
    if len({option.casefold() for option in part.options}) < len(part.options):
        frame.unfit(where, "has the same option twice; keep one of them", "options")
    check_languages(frame, where, part)
    check_condition(frame, where, part.show_if, earlier)


def check_languages(frame: Frame, where: str, part: QuestionPart) -> None:
    """An answer is kept as the option of the business's language that stands at the same place."""
    for language, words in (part.translated.told() or {}).items():
        options = words.get("options", part.options)
        why = ""
        if not part.options and options:
            why = "translates options, but this question has none; take it out"
        elif len(options) != len(part.options):
            why = f"has {len(options)} of the {len(part.options)} options: translate each of them, in the same order"
        elif len({option.casefold() for option in options}) < len(options):
            why = "has the same one twice; keep one of them"
        if why:
            frame.unfit(where, f"in.{language}.options {why}", "type", "options")


def check_condition(frame: Frame, where: str, condition: str, earlier: Earlier) -> None:
    try:
        terms = [term for all_of in parsed(condition) for term in all_of] if condition else []
    except BadCondition as error:
        frame.refuse(where, str(error).rstrip("."))
        return
    lost = any(frame.bad(place, "key") for place, _ in earlier.values())
    for key, sign, value in terms:
        if key in earlier:
            check_term(frame, where, earlier[key], (key, sign, value))
        elif not lost:
            frame.refuse(where, f"show_if speaks of {key!r}, which is no earlier question")


def check_term(frame: Frame, where: str, asked: tuple[str, QuestionPart], term: tuple[str, str, str]) -> None:
    """Can that question be answered so?"""
    (place, part), (key, sign, value) = asked, term
    answers = FIXED.get(part.type, tuple(option.casefold() for option in part.options))
    if answers and sign in ("=", "!=") and value not in answers and not frame.bad(place, "type", "options"):
        frame.refuse(where, f'show_if: "{key}" is never answered with "{value}", but with {", ".join(answers)}')


def add_promotions(frame: Frame, wanted: Wanted, parts: Iterable[tuple[PromotionPart, str]]) -> None:
    for part, where in parts:
        code = written_code(frame, part.code)
        said = Said(code, frame.at, frame.business.locale)
        if anywhere(said) or anywhere(Said(code, frame.at)) or command_of(said):
            frame.unfit(where, "is a word that already means something in every chat; choose another code", "code")
        if part.first and part.until and part.until < part.first:
            frame.unfit(where, f"ends on {part.until}, before it begins", "from", "until")
        values = part.model_dump(include={"title", "kind", "cap", "per_person", "terms", "active"})
        values |= {"starts": frame.midnight(part.first), "ends": frame.midnight(part.until, after=True)}
        values["translated"] = part.translated.told()
        values["value"] = value_of(frame, where, part)
        given = {"starts" if name == "first" else "ends" if name == "until" else name for name in part.model_fields_set}
        wanted.row(loading.PROMOTION, (code,), part, values, always=(*given, "value"))


def written_code(frame: Frame, code: str) -> str:
    """The code in the writing that is kept: SPRING20 and spring20 are the same."""
    return next((kept for (kept,) in frame.rows["promotion"] if kept.casefold() == code.casefold()), code)


def value_of(frame: Frame, where: str, part: PromotionPart) -> str:
    """`20` percent; an amount in the smallest unit of the currency; the service that is free; words for a gift."""
    if part.kind == "percent":
        return percent(frame, where, part.value)
    if part.kind == "amount":
        units = frame.money(f"{where}: value", part.value) if part.value else 0
        if units == 0:
            frame.unfit(where, 'of kind "amount" needs a value such as "5.00"', "value")
        return str(units or "")
    if part.kind == "free_service" and part.value:
        frame.refer(where, "service", [part.value])
    return part.value


def percent(frame: Frame, where: str, text: str) -> str:
    try:
        value = Decimal(text)
        if 0 < value <= 100:
            return f"{value.normalize():f}"
    except ArithmeticError:
        pass
    wanted = f"from 1 to 100, not {text!r}" if text else "such as 20"
    frame.unfit(where, f'of kind "percent" needs a value {wanted}', "value")
    return ""
