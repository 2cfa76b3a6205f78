"""Owners' wording, with Jinja's own sandbox as the judge of what it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.sandbox import SandboxedEnvironment

from flows.rules.personal import FILTERS, BadWording, Missing, as_read, fill, is_blank, placeholders, read, wants

NAMES = ("name", "pet", "town")
WORDS = st.text("ab Z'é{", max_size=5).filter(lambda text: "{" not in text and "'" not in text)
FALLBACKS = WORDS.map(lambda text: f"k{text}")  # blank words fall through, where Jinja would take them
ITEMS = st.one_of(
    st.sampled_from(NAMES),
    FALLBACKS.map(lambda text: f'"{text}"'),
    st.tuples(st.sampled_from(NAMES), FALLBACKS).map(lambda two: f'{two[0]}|default("{two[1]}")'),
    st.tuples(st.sampled_from(NAMES), st.sampled_from(sorted(FILTERS))).map("|".join),
)
HOLES = st.lists(ITEMS, min_size=1, max_size=3).map(lambda items: "{{ " + " or ".join(items) + " }}")
TEXTS = st.lists(st.one_of(HOLES, WORDS), max_size=4).map("".join)
VALUES = st.dictionaries(st.sampled_from(NAMES), st.text("abc XY", min_size=1, max_size=6).filter(str.strip))


@given(TEXTS, VALUES)
def test_it_means_what_jinja_means(text: str, values: dict[str, str]):
    try:
        mine = fill(text, values)
    except Missing:
        return  # Jinja would leave a hole
    assert mine == SandboxedEnvironment().from_string(text).render(values)


@given(TEXTS, st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["", " ", "\n\t", "Ana", 0])))
def test_what_a_text_wants_decides_whether_it_can_be_filled(text: str, values: dict[str, object]):
    lacking = {name for name in NAMES if is_blank(values.get(name))}
    if any(set(group) <= lacking for group in wants(text)):
        with pytest.raises(Missing):
            fill(text, values)
    else:
        fill(text, values)


@pytest.mark.parametrize(
    "text",
    ["{% if vip %}x{% endif %}", "{# no #}", "{{ name", "name }}", "{{ name.upper() }}", "{{ 7*7 }}", "{{ name|safe }}",
     "{{ }}", "{{ name name }}", "{{ ''.__class__ }}", "{{ name or }}", '{{ name|default(other) }}'],
)  # fmt: skip
def test_everything_else_is_refused(text: str):
    with pytest.raises(BadWording):
        read(text)


def test_a_template_is_read_as_it_will_be_seen():
    body = "Hello {{1}}, {{ place }} waits, {{1}}!"
    assert placeholders(body) == ("1", "place")
    assert as_read(body, {"1": "Ana"}) == "Hello Ana, {{ place }} waits, Ana!"
