"""Answers: yes and no, numbers, ratings, names, addresses, money."""

from datetime import UTC, datetime

import pytest

from flows.hears.answers import anything, email, money, name, nothing, number, rating, yes_no
from flows.hears.said import UNCLEAR, Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)


def said(text, language="en"):
    return Said(text, AT, language)


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        ("yes", "yes | yep go ahead | sure | ok | 👍 | 👍🏽 | ❤️ | no problem | sounds good | of course | y"),
        ("no", "no | nope | nah | no thanks | 👎 | not really | no but thanks anyway | rather not | n"),
        ("unclear", "yes but later | yes no | maybe | cancel | what? | 7 | I have a dog | STOP"),
    ],
)
def test_yes_no(answer, texts):
    for text in texts.split(" | "):
        assert (text, yes_no(said(text))[0]) == (text, answer)


@pytest.mark.parametrize(
    ("language", "yes", "no"),
    [
        ("es", "sí claro", "no gracias"),
        ("pt", "com certeza", "não obrigado"),
        ("fr", "oui merci", "non merci"),
        ("de", "ja gerne", "nein danke"),
        ("it", "certo", "no grazie"),
        ("nl", "ja graag", "nee bedankt"),
        ("hi", "हाँ जी", "जी नहीं"),
        ("ar", "نعم", "لا شكرا"),
        ("tr", "evet lütfen", "hayır teşekkürler"),
    ],
)
def test_yes_no_languages(language, yes, no):
    assert (yes_no(said(yes, language)), yes_no(said(no, language))) == (("yes", ""), ("no", ""))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "7", "7"),
        ("en", "seven", "7"),
        ("en", "we are four people", "4"),
        ("en", "twenty five", "25"),
        ("en", "two and a half", "2.5"),
        ("en", "2.50", "2.5"),
        ("en", "1,200", "1200"),
        ("en", "1,200.5", "1200.5"),
        ("en", "3½", "3.5"),
        ("en", "zero", "0"),
        ("en", "٧", "7"),
        ("es", "treinta y cinco", "35"),
        ("es", "2,5", "2.5"),
        ("es", "1.200", "1200"),
        ("pt", "quarenta e dois", "42"),
        ("fr", "quatre-vingt", "80"),
        ("fr", "dix-sept", "17"),
        ("de", "fünfundvierzig", "45"),
        ("de", "2,5", "2.5"),
        ("it", "quarantacinque", "45"),
        ("nl", "zesendertig", "36"),
        ("hi", "पाँच", "5"),
        ("hi", "५", "5"),
        ("ar", "سبعة", "7"),
        ("tr", "otuz beş", "35"),
        ("en", "2 or 3", ""),
        ("en", "14:00", ""),
        ("en", "none of your business", ""),
        ("en", "hello", ""),
        ("en", "12345678901234567890", ""),
    ],
)
def test_number(language, text, value):
    assert number(said(text, language)) == (("answer", value) if value else UNCLEAR)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4", "4"),
        ("4/5", "4"),
        ("4 / 5", "4"),
        ("4 out of 5", "4"),
        ("four stars", "4"),
        ("⭐⭐⭐⭐", "4"),
        ("****", "4"),
        ("5 ⭐", "5"),
        ("4.5/5", "4.5"),
        ("10/10", "10"),
        ("great", ""),
        ("4/5/2026", ""),
    ],
)
def test_rating(text, value):
    assert rating(said(text)) == (("answer", value) if value else UNCLEAR)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Ana", "Ana"),
        ("en", "ana", "Ana"),
        ("en", "my name is Ana Núñez", "Ana Núñez"),
        ("en", "Hi, I'm O'Brien, thanks", "O'Brien"),
        ("en", "jean-luc picard", "Jean-Luc Picard"),
        ("es", "me llamo José", "José"),
        ("de", "ich heiße Jürgen Groß", "Jürgen Groß"),
        ("fr", "je m'appelle Zoé", "Zoé"),
        ("hi", "मेरा नाम राज है", "राज"),
        ("ar", "اسمي محمد", "محمد"),
        ("tr", "adım Ayşe", "Ayşe"),
        ("en", "no", ""),
        ("en", "help", ""),
        ("en", "Ana 123", ""),
        ("en", "my name is", ""),
        ("en", "???", ""),
        ("en", "", ""),
        ("en", "it is a long story that I would rather not tell you now", ""),
    ],
)
def test_name(language, text, value):
    assert name(said(text, language)) == (("answer", value) if value else UNCLEAR)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("me@example.com", "me@example.com"),
        ("It's Ana.B+x@Example.co.uk.", "ana.b+x@example.co.uk"),
        ("ana [at] example.com", "ana@example.com"),
        ("ana @ example.com", "ana@example.com"),
        ("ana@example", ""),
        ("@example.com", ""),
        ("ana", ""),
        ("ana (arroba) example.com", "ana@example.com"),
        ("ana [chiocciola] example.com", "ana@example.com"),
        ("ana (home) example.com", ""),
    ],
)
def test_email(text, value):
    assert email(said(text)) == (("answer", value) if value else UNCLEAR)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "$12.50", "12.5"),
        ("de", "12,50 €", "12.5"),
        ("en", "twelve bucks", "12"),
        ("en", "-4", ""),
        ("en", "lots", ""),
    ],
)
def test_money(language, text, value):
    assert money(said(text, language)) == (("answer", value) if value else UNCLEAR)


def test_anything_is_cleaned():
    assert anything(said("  a\u00a0\u202fb\u200b \x00 ")) == ("answer", "a b")
    assert anything(said(" \u200b\n ")) == UNCLEAR


def test_nothing():
    assert nothing(said("yes")) == UNCLEAR
