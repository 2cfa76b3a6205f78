"""What each column of a file means: our own names, or the exports of Google Contacts and Outlook as they are."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

OURS = (
    "phone", "name", "email", "locale", "birthday", "anniversary", "tags",
    "consent_marketing", "consent_at", "consent_source", "consent_channels",
)  # fmt: skip
OUTLOOK_PHONES = ("mobile phone", "primary phone", "home phone", "business phone", "other phone", "home phone 2")
NAME_PARTS = (
    ("first name", "given name"),
    ("middle name", "additional name"),
    ("last name", "family name"),
)


class NoLayout(Exception):
    """The first line does not say which column is the phone or the e-mail. One sentence."""


@dataclass(slots=True)
class Raw:
    """A row by field, still as it was written. Of several `phones` the first that is one counts. A `loose` one comes
    from an address book, which holds things that nobody meant for us."""

    phones: list[str]
    values: Mapping[str, str]
    attributes: dict[str, str] = field(default_factory=dict)
    loose: bool = False


@dataclass(frozen=True)
class Layout:
    """`raw` takes the cells of a row, as many as the header has."""

    kind: str
    width: int
    raw: Callable[[Sequence[str]], Raw]


def layout_of(cells: Sequence[str]) -> Layout | None:
    """How to read the rows below this header, or None where it names neither phone nor e-mail. Raises NoLayout."""
    names = [" ".join(cell.replace("\ufeff", "").lower().split()) for cell in cells]
    own = [name.replace(" ", "_").replace("-", "_") for name in names]
    if "phone" in own or "email" in own:
        return ours(own)
    if any(re.fullmatch(r"(phone|e-mail) 1 - value", name) for name in names):
        return google(names)
    if "e-mail address" in names or "mobile phone" in names:
        return outlook(names)
    return None


def ours(names: Sequence[str]) -> Layout:
    twice = next((name for i, name in enumerate(names) if name and name in names[:i]), "")
    if twice:
        raise NoLayout(f'The column "{twice}" stands twice in the first line: rename or remove one.')
    fields = [(name, names.index(name)) for name in OURS if name in names and name != "phone"]
    phone = names.index("phone") if "phone" in names else None
    others = [(attribute(name), i) for i, name in enumerate(names) if attribute(name) and name not in OURS]

    def raw(cells: Sequence[str]) -> Raw:
        phones = [cells[phone]] if phone is not None and cells[phone] else []
        extra = {name: cells[i] for name, i in others if cells[i]}
        return Raw(phones, {name: cells[i] for name, i in fields if cells[i]}, extra)

    return Layout("contacts", len(names), raw)


def attribute(name: str) -> str:
    """`Last visit (UK)` -> `last_visit_uk`: a name that can stand in a text."""
    plain = re.sub(r"[\W_]+", "_", name).strip("_")[:40]
    return f"_{plain}" if plain[:1].isdigit() else plain


def google(names: Sequence[str]) -> Layout:
    phones = [(label_of(names, i), i) for i, name in enumerate(names) if re.fullmatch(r"phone \d+ - value", name)]
    emails = [i for i, name in enumerate(names) if re.fullmatch(r"e-mail \d+ - value", name)]

    def raw(cells: Sequence[str]) -> Raw:
        told = sorted(((not mobile(cells, label), i) for label, i in phones), key=lambda one: one[0])
        numbers = [part for _, i in told for part in several(cells[i])]
        labels = several(cell(cells, names, "labels", "group membership"))
        values = {
            "name": full_name(cells, names),
            "email": next((part for i in emails for part in several(cells[i])), ""),
            "birthday": cell(cells, names, "birthday"),
            "tags": "|".join(label for label in labels if not label.startswith("*")),
        }
        return Raw(numbers, values, known_extras(cells, names), loose=True)

    return Layout("Google Contacts", len(names), raw)


def label_of(names: Sequence[str], value: int) -> int:
    """The column that says what kind of number stands in this one, or -1."""
    stem = names[value].removesuffix("value")
    return next((i for i, name in enumerate(names) if name in (f"{stem}label", f"{stem}type")), -1)


def mobile(cells: Sequence[str], label: int) -> bool:
    return label >= 0 and bool(re.search("mobile|cell|whatsapp", cells[label], re.IGNORECASE))


def several(text: str) -> list[str]:
    """Google writes several values into one cell: `a ::: b`."""
    return [part.strip() for part in text.split(":::") if part.strip()]


def outlook(names: Sequence[str]) -> Layout:
    def raw(cells: Sequence[str]) -> Raw:
        values = {
            "name": full_name(cells, names),
            "email": cell(cells, names, "e-mail address", "e-mail 2 address", "e-mail 3 address"),
            "birthday": cell(cells, names, "birthday"),
            "anniversary": cell(cells, names, "anniversary"),
            "tags": cell(cells, names, "categories").replace(";", "|"),
        }
        phones = [found for name in OUTLOOK_PHONES if (found := cell(cells, names, name))]
        return Raw(phones, values, known_extras(cells, names), loose=True)

    return Layout("Outlook", len(names), raw)


def cell(cells: Sequence[str], names: Sequence[str], *wanted: str) -> str:
    """The first of these columns that has something."""
    return next((cells[names.index(name)] for name in wanted if name in names and cells[names.index(name)]), "")


def full_name(cells: Sequence[str], names: Sequence[str]) -> str:
    parts = " ".join(filter(None, (cell(cells, names, *columns) for columns in NAME_PARTS)))
    return parts or cell(cells, names, "name", "file as", "nickname", "organization name", "company")


def known_extras(cells: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    found = {"company": cell(cells, names, "organization name", "organization 1 - name", "company")}
    return {name: value for name, value in found.items() if value}
