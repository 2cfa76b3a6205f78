"""What leaves as CSV: contacts, campaigns, answers, consents. Rows of texts, the first of them the header."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.refused import Refused
from storage import exporting
from storage.db import Row, Tx

Line = list[str]
CONTACTS = ("phone", "name", "email", "locale", "birthday", "anniversary", "tags",
            "consent_marketing", "consent_at", "consent_source", "consent_channels")  # fmt: skip
MOMENTS = ("sent_at", "delivered_at", "read_at", "replied_at", "answered_at", "claimed_at")
CAMPAIGN = ("contact", "phone", "step", "status", "reason", "sid", *MOMENTS)
CONSENTS = ("contact", "phone", "name", "purpose", "channel", "granted", "at", "source", "wording")
HARMLESS = re.compile(r"[+-]?\d[\d.,]*")
FORMULA = re.compile(r"'*[=+\-@\t\r]")


def cell(value: Any) -> str:
    """As text. What a spreadsheet would run as a formula gets an apostrophe; numbers and phone numbers stay."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return cell("|".join(map(str, value)))
    text = "" if value is None else str(value)
    return f"'{text}" if FORMULA.match(text) and not HARMLESS.fullmatch(text) else text


def line(values: Sequence[Any]) -> Line:
    return [cell(value) for value in values]


def contacts(tx: Tx) -> Iterator[Line]:
    """Everybody, as `bellhop import` reads it."""
    extras = exporting.attribute_names(tx)
    yield [*CONTACTS, *line(extras)]
    for page in exporting.by_id(tx, exporting.CONTACTS):
        ids = [row.id for row in page]
        tags, allowed, sources = (exporting.of_people(tx, sql, ids) for sql in
                                  (exporting.TAGS, exporting.PERMISSIONS, exporting.SOURCES))  # fmt: skip
        for row in page:
            who = (row.phone, row.name, row.email, row.locale, row.birthday, row.anniversary)
            labels = [tag.tag for tag in tags.get(row.id, ())]
            said = consent(allowed.get(row.id, []), sources.get(row.id, []))
            yield line([*who, labels, *said, *((row.attributes or {}).get(name) for name in extras)])


def consent(allowed: Sequence[Row], sources: Sequence[Row]) -> tuple[Any, ...]:
    """Consent to marketing in one row: the channels that are allowed; where none is, those that are forbidden."""
    told = [row for row in allowed if row.granted] or list(allowed)
    if not told:
        return "", "", "", ""
    source = next((row.source for row in reversed(sources) if row.channel == told[0].channel), "")
    return "yes" if told[0].granted else "no", told[0].at, source, [row.channel for row in told]


def campaign(tx: Tx, number: int) -> Iterator[Line]:
    """A row a person and step. Raises Refused."""
    if not tx.first(exporting.CAMPAIGN, number=number):
        raise Refused(f"There is no campaign {number}.")
    yield list(CAMPAIGN)
    for row in exporting.touches(tx, number):
        told = (getattr(row, name) for name in ("sid", *MOMENTS))
        yield line([row.contact, row.phone, row.step + 1, *outcome(row), *told])


def outcome(row: Row) -> tuple[str, str]:
    """Status and reason of a touch: left out, still waiting, or what became of its message."""
    if row.sending is None:
        if row.life == "done" and row.note:
            return "left_out", row.note
        return {"dead": "failed", "done": "done"}.get(row.life, "waiting"), row.note
    if row.sending in ("waiting", "claimed", "unknown"):
        return row.sending.replace("claimed", "sending"), row.why
    return row.status or ("failed" if row.sending == "dead" else ""), row.error or row.why


def answers(tx: Tx, slug: str) -> Iterator[Line]:
    """A row a completed questionnaire, a column a question, those of older versions last. Raises Refused."""
    versions = exporting.questions(tx, slug)
    if versions is None:
        raise Refused(f"There is no questionnaire {slug}.")
    keys = list(dict.fromkeys(question["key"] for questions in versions for question in questions))
    yield ["contact", "phone", "name", "at", "version", *line(keys)]
    for row in exporting.answers(tx, slug):
        given = (row.answers.get(key) for key in keys)
        yield line([row.contact, row.phone, row.name, row.at, row.version, *given])


def consents(tx: Tx) -> Iterator[Line]:
    """The whole ledger, in its order."""
    yield list(CONSENTS)
    for page in exporting.by_id(tx, exporting.CONSENTS):
        for row in page:
            granted = "yes" if row.granted else "no"
            yield line([*row[1:6], granted, row.at, row.source, row.wording])


def export(tx: Tx, what: str, which: str) -> Iterator[Line]:
    """`contacts`, `campaign N`, `answers SLUG` or `consents`. Raises Refused."""
    if what == "campaign":
        if not re.fullmatch(r"[1-9]\d{0,9}", which):
            raise Refused("Which campaign? Say its number: bellhop export campaign 3.")
        return campaign(tx, int(which))
    if what == "answers":
        if not which:
            raise Refused("Which questionnaire? Say its slug: bellhop export answers skin-quiz.")
        return answers(tx, which)
    return consents(tx) if what == "consents" else contacts(tx)
