"""Prices as people of a locale write them: with the currency's sign, and without decimals where they are whole."""

import pytest

from bot.texts import environment


@pytest.mark.parametrize(
    ("locale", "amount", "currency", "written"),
    [
        ("en-GB", 3800, "GBP", "£38"),
        ("en-GB", 3850, "GBP", "£38.50"),
        ("en-GB", 0, "GBP", "£0"),
        ("en", 123456, "EUR", "€1,234.56"),
        ("en-US", 3800, "CHF", "CHF 38"),
        ("en", 3800, "JPY", "¥3,800"),  # it has no smaller unit
        ("es", 3800, "GBP", "38 £"),
        ("es", 3850, "GBP", "38,50 £"),
        ("es-MX", 3800, "MXN", "$38"),
        ("es-MX", 3800, "USD", "USD 38"),  # there, the sign means pesos
        ("fr", 3800, "GBP", "38 £"),
        ("fr", 123450, "EUR", "1 234,50 €"),
        ("fr", 3800, "USD", "38 $US"),  # a sign of many currencies stays spelt out
        ("de", 380000, "EUR", "3.800 €"),
        ("de-CH", 3850, "CHF", "CHF 38.50"),
        ("it", 3850, "GBP", "38,50 £"),
        ("pt", 3800, "BRL", "R$ 38"),
        ("nl", 3850, "EUR", "€ 38,50"),
        ("tr", 3800, "GBP", "£38"),  # nothing is written in Turkish
        ("en", 38500, "KWD", "KWD 38.500"),
    ],
)
def test_money(locale: str, amount: int, currency: str, written: str):
    assert environment(locale).filters["money"](amount, currency) == written
