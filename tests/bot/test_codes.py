"""Which words of a message may be a promotion's code."""

import pytest

from bot.codes import codes


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("smile15", ["smile15"]),
        ("summer", ["summer"]),
        ("summer sale", ["summersale"]),
        ("smile 15", ["smile15"]),
        ("FRESH-10", ["fresh10"]),
        ("Code: summer", ["codesummer", "summer"]),
        ("my code is summer", ["issummer", "summer"]),
        ("I saw SUMMER at the door", ["summer"]),
        ("haircut on friday please", []),
        ("the code word is something that I forgot long ago sadly", ["wordis", "word", "issomething"]),
        ("mein Gutscheincode ist sommer", ["istsommer", "ist", "sommer"]),
        ("मेरा कोड summer है जी", ["summer"]),
        ("الكود summer من فضلك", ["summer"]),
        ("indirim kodum summer", ["summer"]),
        ("a b", []),
        ("código", []),
    ],
)
def test_words_that_may_be_a_code(text: str, plain: list[str]):
    assert [code.plain for code in codes(text)] == plain


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("book a haircut, smile15", "book a haircut"),
        ("got a code: smile15 for colour", "got a for colour"),
        ("smile15", ""),
    ],
)
def test_what_is_left_without_it(text: str, rest: str):
    assert next(code.rest for code in codes(text) if code.plain == "smile15") == rest
