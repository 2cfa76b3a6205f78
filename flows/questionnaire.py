"""Ask the questions of a questionnaire one by one, keep the answers, thank."""

from collections.abc import Mapping
from typing import Any

from flows.effects import Effect, KeepAnswers, Option, Remember, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import anything
from flows.hears.said import UNCLEAR, Heard
from flows.needs.questionnaire import FindQuestionnaire, Question, Questionnaire
from flows.reading import read
from flows.rules.conditions import holds
from flows.rules.whens import whens

Known = Questionnaire | None
RATING = ("1", "2", "3", "4", "5")


def need(turn: Turn[None]) -> FindQuestionnaire:
    return FindQuestionnaire(turn.data["slug"], turn.data.get("version", 0), turn.language)


def shown(turn: Turn[Known], answers: Mapping[str, Any]) -> list[Question]:
    """The questions that these answers lead to, in order."""
    return [q for q in turn.known.questions if holds(q.show_if, answers)] if turn.known else []


def current(turn: Turn[Known]) -> Question:
    """The open one: the first that is shown and has no answer yet."""
    answers = turn.data["answers"]
    return next(q for q in shown(turn, answers) if q.key not in answers)


def with_answer(turn: Turn[Known], value: Any) -> dict[str, Any]:
    return {**turn.data["answers"], current(turn).key: value}


def more(turn: Turn[Known], value: Any) -> bool:
    answers = with_answer(turn, value)
    return any(q.key not in answers for q in shown(turn, answers))


def more_after_answer(turn: Turn[Known]) -> bool:
    return more(turn, kept(turn))


def more_after_skip(turn: Turn[Known]) -> bool:
    return more(turn, None)


def kept(turn: Turn[Known]) -> Any:
    """What is kept of an answer: a list where several were picked, else a text."""
    if current(turn).type != "choices":
        return turn.value
    picked = [*turn.data.get("picked", ()), *(p for p in turn.value.split("\n") if p)]
    return list(dict.fromkeys(picked))


def picks_more(turn: Turn[Known]) -> bool:
    """One tap of several possible ones: there is something left to pick."""
    return len(kept(turn)) < len(current(turn).options)


def may_skip(turn: Turn[Known]) -> bool:
    return not current(turn).required


def skip_and_more(turn: Turn[Known]) -> bool:
    return may_skip(turn) and more_after_skip(turn)


def found(turn: Turn[Known]) -> bool:
    return bool(shown(turn, {}))


def ask_next(turn: Turn[Known]) -> Say:
    question, answers = current(turn), turn.data["answers"]
    place = {"n": len([q for q in shown(turn, answers) if q.key in answers]) + 1, "total": len(shown(turn, answers))}
    return Say(f"questionnaire.ask_{question.type}", {"text": question.text, **place}, choices(turn, question))


def choices(turn: Turn[Known], question: Question) -> tuple[Option, ...]:
    picked = turn.data.get("picked", ())
    listed: tuple[Option, ...] = ()
    if question.type == "yes_no":
        listed = (Option("answer:yes", "common.yes"), Option("answer:no", "common.no"))
    elif question.type == "rating":
        listed = tuple(Option(f"answer:{n}", "common.literal", {"text": n}) for n in RATING)
    else:
        trigger = "pick" if question.type == "choices" else "answer"
        left = ((name, o) for name, o in question.menus[0].items() if o not in picked)
        listed = tuple(Option(f"{trigger}:{o}", "common.literal", {"text": name}) for name, o in left)
    if picked:
        listed += (Option("done", "questionnaire.done"),)
    return listed if question.required else (*listed, Option("skip", "questionnaire.skip"))


def understand(turn: Turn[Known]) -> Heard:
    """Words mean what the question's type makes of them; a button means itself."""
    if turn.trigger not in ("answer", "pick", "unclear"):
        return turn.trigger, turn.value
    question = current(turn)
    picked = turn.data.get("picked", ())
    value = read(question, turn.words_of(turn.heard or turn.value), [o for o in question.options if o not in picked])
    if turn.data.get("visit") and names_time(turn, question.type, value):
        return "time", turn.heard
    if value is None:
        return UNCLEAR
    return ("answer", value) if value else ("skip", "")


def names_time(turn: Turn[Known], type: str, value: str | None) -> bool:
    """Before a visit is booked, words that answer nothing and name a time are about the visit; so is a no to a time."""
    found = whens(turn.words_of(turn.heard)) if turn.heard and (value is None or type == "yes_no") else ()
    return any(when.clock or (when.day and value is None) for when in found)


def note_time(turn: Turn[Known]) -> list[Effect]:
    """What began this is told when it ends."""
    return [Remember({"result": turn.value}), Say("booking.new_time")]


def begin(turn: Turn[Known]) -> list[Effect]:
    assert turn.known
    return [Remember({"answers": {}, "version": turn.known.version})]


def note(turn: Turn[Known]) -> list[Effect]:
    return [Remember({"answers": with_answer(turn, kept(turn)), "picked": []})]


def note_skip(turn: Turn[Known]) -> list[Effect]:
    return [Remember({"answers": with_answer(turn, None), "picked": []})]


def note_pick(turn: Turn[Known]) -> list[Effect]:
    return [Remember({"picked": kept(turn)})]


def finish(turn: Turn[Known]) -> list[Effect]:
    return completed(turn, with_answer(turn, kept(turn)))


def finish_skip(turn: Turn[Known]) -> list[Effect]:
    return completed(turn, with_answer(turn, None))


def completed(turn: Turn[Known], answers: dict[str, Any]) -> list[Effect]:
    """Answers to questions that a changed earlier answer no longer leads to are not kept."""
    assert turn.known
    final = {q.key: answers[q.key] for q in shown(turn, answers) if q.key in answers}
    return [KeepAnswers(turn.known.slug, turn.known.version, final), Say("questionnaire.thanks")]


def insist(turn: Turn[Known]) -> list[Effect]:
    return [Say("questionnaire.needed")]


def hint(turn: Turn[Known]) -> list[Effect]:
    return [Say(f"questionnaire.hint_{current(turn).type}")]


STATES: States[Known] = (
    State("new"),
    State("asking", ask_next, anything, reads=understand),
    State("completed", ends=True),
    State("missing", ends=True),
)

# fmt: off
RULES: Rules[Known] = (
    #     on        from      to           only if            then
    Rule("start",   "new",    "asking",    found,             begin),
    Rule("start",   "new",    "missing"),
    Rule("answer",  "asking", None,        more_after_answer, note),
    Rule("answer",  "asking", "completed", None,              finish),
    Rule("pick",    "asking", None,        picks_more,        note_pick),
    Rule("pick",    "asking", None,        more_after_answer, note),
    Rule("pick",    "asking", "completed", None,              finish),
    Rule("done",    "asking", None,        more_after_answer, note),
    Rule("done",    "asking", "completed", None,              finish),
    Rule("skip",    "asking", None,        skip_and_more,     note_skip),
    Rule("skip",    "asking", "completed", may_skip,          finish_skip),
    Rule("skip",    "asking", None,        None,              insist),
    Rule("time",    "asking", None,        None,              note_time),
    Rule("unclear", "asking", None,        None,              hint),
)
# fmt: on

QUESTIONNAIRE = Flow[Known]("questionnaire", need, STATES, RULES)
