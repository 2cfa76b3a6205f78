"""Phone numbers in every writing, with numbers that nobody has."""

from datetime import UTC, datetime

import phonenumbers
import pytest

from flows.hears.phones import phone, variants
from flows.hears.said import Said

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("country", "text", "e164"),
    [
        ("GB", "07400 123456", "+447400123456"),
        ("GB", "+44 7400 123456", "+447400123456"),
        ("GB", "tel:+44-7400-123456", "+447400123456"),
        ("GB", "00 44 7400 123456", "+447400123456"),
        ("GB", "447400123456", "+447400123456"),
        ("GB", "call me on 07400 123456 after 5", "+447400123456"),
        ("US", "(201) 555-0123", "+12015550123"),
        ("US", "(٢٠١) ٥٥٥-٠١٢٣", "+12015550123"),
        ("US", "(२०१) ५५५-०१२३", "+12015550123"),
        ("DE", "01512 3456789", "+4915123456789"),
        ("BR", "(11) 96123-4567", "+5511961234567"),
        ("US", "room 12, table for 4 at 19:30", None),
        ("US", "hello", None),
        ("US", "", None),
        ("GB", "12345", None),
    ],
)
def test_phone(country, text, e164):
    assert phone(Said(text, AT, "en", country)) == e164


def test_a_locale_without_a_language_names_the_region():
    assert phone(Said("067 212 3456", AT, "und-AL", "US")) == "+355672123456"


def test_the_business_goes_before_the_locale():
    assert phone(Said("07400 123456", AT, "de-DE", "GB")) == "+447400123456"


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_the_example_of_every_region(region):
    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    if example is None:
        pytest.skip(f"{region} has no example of a mobile number.")
    e164 = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    for form in (phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.INTERNATIONAL):
        assert phone(Said(phonenumbers.format_number(example, form), AT, f"und-{region}")) == e164


@pytest.mark.parametrize(
    ("given", "other"),
    [
        ("+5511961234567", "+551161234567"),
        ("+551161234567", "+5511961234567"),
        ("+5491123456789", "+541123456789"),
        ("+541123456789", "+5491123456789"),
        ("+5212221234567", "+522221234567"),
        ("+522221234567", "+5212221234567"),
    ],
)
def test_variants(given, other):
    assert variants(given) == (given, other)


def test_most_numbers_have_one_writing():
    assert variants("+447400123456") == ("+447400123456",)
    assert variants("+551134567890") == ("+551134567890",)  # a fixed line has no ninth digit
