"""What the checks of a business file know: the business as it will be, and all that is kept of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from typing import Any
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision

from bot.loading.mending import plain
from bot.loading.reading import Read
from flows.facts import Business
from flows.needs.questionnaire import Question
from storage import loading, questionnaire
from storage.db import Row, Tx

LARGEST = 10**12  # smallest units of a currency
BUSINESS = "[business]"


@dataclass
class Frame:
    """`names` are the slugs that may be referred to, by table; `questions` the newest version of each questionnaire."""

    before: Business
    business: Business
    at: datetime
    rows: dict[str, dict[tuple[Any, ...], Row]]
    sets: dict[str, dict[tuple[Any, ...], set[tuple[Any, ...]]]]
    questions: dict[str, tuple[Question, ...]]
    names: dict[str, set[str]]
    errors: list[str] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)
    meant: set[tuple[str, str]] = field(default_factory=set)

    def refuse(self, where: str, why: str) -> None:
        self.errors.append(f"{where}: {why}")

    def unfit(self, where: str, why: str, *keys: str) -> None:
        """The values of these keys do not go together. Where one of them is bad, that alone was said."""
        if not self.bad(where, *keys):
            self.refuse(where, why)

    def bad(self, where: str, *keys: str) -> bool:
        """Has one of these keys a value that was refused? What stands in its place then says nothing."""
        return any((where, key) in self.broken for key in keys)

    def refer(self, where: str, table: str, slugs: Iterable[str]) -> None:
        """All of these must be in the file or be kept already."""
        for slug in slugs:
            if slug not in self.names[table] and (table, plain(slug)) not in self.meant:
                near = get_close_matches(slug, sorted(self.names[table]), 1, 0.6)
                hint = f'did you mean "{near[0]}"?' if near else f"add a [[{table}]] with this slug"
                self.refuse(where, f'there is no {table} "{slug}"; {hint}')

    def money(self, where: str, text: str) -> int | None:
        """`38.00` in the smallest unit of the currency; None where nothing is written."""
        if not text or (self.bad(BUSINESS, "currency") and is_amount(text)):
            return None
        currency = self.business.currency
        digits = get_currency_precision(currency)
        try:
            units = Decimal(with_point(text, digits)).scaleb(digits)
            if not (units.is_finite() and 0 <= units <= LARGEST and units == int(units)):
                raise InvalidOperation
        except ArithmeticError:
            example = f"{Decimal(38):.{digits}f}"
            self.refuse(where, f"must be an amount in {currency} such as {example}, not {text!r}")
            return None
        return int(units)

    def midnight(self, day: str, *, after: bool = False) -> datetime | None:
        """The beginning of this day, or its end, where the business is."""
        if not day:
            return None
        first = date.fromisoformat(day) + timedelta(days=after)
        return datetime.combine(first, time(), ZoneInfo(self.business.zone))


def is_amount(text: str) -> bool:
    """Of some currency."""
    return bool(re.fullmatch(r"\d+([.,]\d{1,3})?", text))


def with_point(text: str, digits: int) -> str:
    """`60,00` as 60.00. Three digits behind a comma may be thousands, so that stays what it is."""
    comma = re.fullmatch(r"(\d+),(\d{1,2})", text)
    return f"{comma[1]}.{comma[2]}" if comma and len(comma[2]) <= digits else text


def frame_of(tx: Tx, kept: Business, found: Read, at: datetime) -> Frame:
    file = found.file
    given = file.business.given()
    said = {"zone" if name == "timezone" else name: value for name, value in given.items() if value}
    rows = {table.name: loading.rows(tx, table) for table in loading.TABLES}
    sets = {one.name: loading.members(tx, one) for one in loading.SETS}
    questions = {row.slug: tuple(map(questionnaire.question, row.questions)) for row in tx.all(loading.LAST_QUESTIONS)}
    named: dict[str, Sequence[Any]] = {"place": file.place, "service": file.service, "staff": file.staff}
    names = {
        table: {key[0] for key in rows[table]}
        | {part.slug for part in parts if (table, plain(part.slug)) not in found.meant}
        for table, parts in named.items()
    }
    known = (kept, replace(kept, **said), at, rows, sets, questions, names)
    return Frame(*known, list(found.errors), found.broken, found.meant)
