"""Texts for people: one jinja2 file per flow, one macro per text, translated by gettext catalogs in locale/."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from types import CodeType
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_currency, format_decimal, get_currency_precision, get_currency_symbol
from babel.support import Translations
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

HERE = Path(__file__).parent
TEXTS = HERE / "texts"
CATALOGS = HERE.parent / "locale"

LONG_DAYS = {"es": "EEEE d 'de' MMMM", "pt": "EEEE, d 'de' MMMM", "de": "EEEE, d. MMMM"}
"""How a day is written in full, where it is not `Tuesday 3 March`."""
NEAR = 10  # kilometres, below which tenths matter
SHORT_DAYS = {"de": "EEE, d. MMM"}
"""How it is written in short, where it is not `Tue 3 Mar`."""
WHOLE = re.compile(r"\.0+")  # the decimals of a pattern
TOUCHING = re.compile(r"(?<=[^\W\d_])(?=\d)")  # letters and figures: `CHF38`
LETTERS = re.compile(r"[^\W\d_]")
SHORTENED = re.compile(r"(?<=[^\W\d])\.")  # the dot of `Di.` or `avr.`: it would meet our own commas and full stops


class Compiled(BytecodeCache):
    """Each file is compiled once for all languages: its words are looked up when a text is rendered."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self.kept[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()


def spoken(locale: str) -> str:
    """What we write to people of this locale in: English where their language has no catalog, so that its days and
    prices are English too; the language alone where nobody knows the region."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    if language != "en" and not (CATALOGS / f"{language}.po").exists():
        return "en"
    try:
        return str(Locale.parse(locale.replace("-", "_"))).replace("_", "-")
    except (ValueError, UnknownLocaleError):
        return language


@cache
def environment(locale: str) -> Environment:
    if (written := spoken(locale)) != locale:
        return environment(written)
    env = Environment(
        loader=FileSystemLoader(TEXTS),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        autoescape=False,
        auto_reload=False,
        bytecode_cache=COMPILED,
    )
    env.install_gettext_translations(catalog(locale), newstyle=True)  # type: ignore[attr-defined]
    kept = formats(locale.replace("-", "_"))
    for name, form in kept.items():
        env.filters[name] = form
    return env


def formats(locale: str) -> dict[str, Callable[..., str]]:
    """Filters for moments and money. A moment is shown in the zone that it comes in; what was formatted is kept, by
    its wall-clock time, for equal moments of two zones are one key."""

    def plain(text: str) -> str:
        return text.replace("\u202f", " ").replace("\u00a0", " ")

    def form(pattern: str) -> Callable[[date], str]:
        made = lru_cache(4096)(lambda at: SHORTENED.sub("", plain(format_datetime(at, pattern, locale=locale))))
        return lambda at: made(at.replace(tzinfo=None) if isinstance(at, datetime) else datetime.combine(at, time()))

    @lru_cache(1024)
    def money(amount: int, currency: str) -> str:
        """`amount` is in the smallest unit; whole amounts are written without decimals."""
        value = Decimal(amount).scaleb(-get_currency_precision(currency))
        written = Locale.parse(locale).currency_formats["standard"].pattern
        whole = value == value.to_integral_value()
        form = {"format": WHOLE.sub("", written), "currency_digits": False} if whole else {"format": written}
        text = format_currency(value, currency, locale=locale, **form)
        text = text.replace(get_currency_symbol(currency, locale), sign(currency, locale))
        return TOUCHING.sub(" ", plain(text))

    def km(far: float) -> str:
        """In tenths as long as those matter; nothing is 0 km away."""
        return plain(format_decimal(max(round(far, 1 if far < NEAR else 0), 0.1), "#,##0.#", locale=locale))

    language = locale.partition("_")[0]
    day, long_day = SHORT_DAYS.get(language, "EEE d MMM"), LONG_DAYS.get(language, "EEEE d MMMM")
    weekday = form("EEE")
    return {
        "when": form(f"{day}, HH:mm"),
        "day": form(day),
        "time": form("HH:mm"),
        "long_when": form(f"{long_day}, HH:mm"),
        "long_day": form(long_day),
        "weekday": lambda n: weekday(date(2024, 1, 1 + n)),  # 0 is Monday
        "money": money,
        "km": km,
        "short": short,
    }


def sign(currency: str, locale: str) -> str:
    """Its sign alone, such as `£`, where that means no other currency: some languages would rather spell it `GBP`."""
    own, known = get_currency_symbol(currency, locale), Locale("en").currency_symbols
    signs = [LETTERS.sub("", symbol) for symbol in known.values()]
    found = known.get(currency, own)
    spelt = any(map(str.isalpha, own)) and not any(map(str.isalpha, found))
    return found if spelt and signs.count(found) == 1 else own


def short(text: str, most: int = 24) -> str:
    """What fits into a row of a list."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def catalog(locale: str) -> Translations:
    path = CATALOGS / f"{locale.partition('-')[0]}.po"
    if not path.exists():
        return Translations()
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, path.stem))
    compiled.seek(0)
    return Translations(compiled)


def render(locale: str, text: str, args: Mapping[str, Any]) -> str:
    """`promotion.offer` is the macro `offer` in texts/promotion.j2."""
    return str(macro(locale, text)(**args)).strip() if args else fixed(locale, text)


@cache
def macro(locale: str, text: str) -> Callable[..., str]:
    file, name = text.split(".")
    found: Callable[..., str] = getattr(environment(locale).get_template(f"{file}.j2").module, name)
    return found


@cache
def fixed(locale: str, text: str) -> str:
    return str(macro(locale, text)()).strip()
