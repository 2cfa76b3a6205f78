"""Any text gives an answer, in bounded time, and the same one each time."""

from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.hears import answers
from flows.hears.anywhere import anywhere, command_of
from flows.hears.choose import Offered, choose, choose_many
from flows.hears.clean import LONGEST, fold, tidy, words
from flows.hears.intents import intent
from flows.hears.language import TABLES
from flows.hears.phones import phone
from flows.hears.said import Said
from flows.hears.words.shape_meanings import INTENTS

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
OFFERED = [Offered("pick:a", "Haircut"), Offered("pick:b", "Beard trim"), Offered("at:1", "Fri 13:00")]
HEARERS: dict[str, Callable[[Said], object]] = {
    "intent": intent,
    "anywhere": anywhere,
    "command_of": command_of,
    "phone": phone,
    "choose": lambda said: choose(said, OFFERED),
    "choose_many": lambda said: choose_many(said, OFFERED),
    **{name: getattr(answers, name) for name in
       ("yes_no", "anything", "nothing", "number", "rating", "name", "email", "money")},
}  # fmt: skip
LONG = 100_000
TRAPS = {
    "one letter": "a" * LONG,
    "digits": "1" * LONG,
    "digits apart": "1 " * (LONG // 2),
    "signs": "(+" * (LONG // 2),
    "dots": "a." * (LONG // 2),
    "at": "a@" * (LONG // 2),
    "no": "no " * (LONG // 3),
    "not": "do not want to " * (LONG // 15),
    "stars": "⭐" * LONG,
    "ligatures": "ﷺ" * LONG,
    "marks": "e\u0301" * (LONG // 2),
    "nul": "\x00" * LONG,
    "bookings": "book my appointment cancel change " * (LONG // 34),
}


@pytest.mark.parametrize("hearer", HEARERS)
@given(text=st.text(max_size=300), language=st.sampled_from([*TABLES, "und", "xx", ""]))
def test_any_text_gives_an_answer(hearer, text, language):
    said = Said(text, AT, language)
    assert HEARERS[hearer](said) == HEARERS[hearer](said)


WORDS = ["no", "yes", "not", "stop", "book", "my", "appointment", "cancel", "2", "the", "again", "what", "you"]


@given(text=st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_an_intent_has_a_name(text):
    assert intent(Said(text, AT)) in (*INTENTS, None)


@pytest.mark.parametrize("hearer", HEARERS)
@pytest.mark.parametrize("trap", TRAPS)
def test_long_texts_cost_little(hearer, trap):
    said = Said(TRAPS[trap], AT)
    HEARERS[hearer](Said("ready", AT))
    spent = []
    for _ in range(3):
        words.cache_clear()
        start = process_time()
        HEARERS[hearer](said)
        spent.append(process_time() - start)
    assert min(spent) < 0.05


@given(text=st.text())
def test_cleaning_twice_changes_nothing(text):
    assert tidy(tidy(text)) == tidy(text)
    assert len(fold(text)) <= LONGEST
    assert " ".join(words(text)) == " ".join(words(" ".join(words(text))))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ça va, D’ACCORD", "ca va, daccord"),
        ("İstanbul ışık", "istanbul isik"),
        ("GRÜẞE Straße", "grusse strasse"),
        ("١٢٣ ४५६ ７８９", "123 456 789"),
        ("إلغاء", "الغاء"),
        ("ज़रूर", "जरूर"),
        ("a\u00a0b\u202fc\u200bd", "a b cd"),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded
