"""The messages of all texts, and the catalogs that translate them: read, merged, written."""

import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

from bot.texts import CATALOGS, TEXTS

CODES = tuple(sorted(path.stem for path in CATALOGS.glob("*.po")))
HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: {language}\\n"
"Plural-Forms: {plural}\\n"

"""
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
Key = str | tuple[str, ...]


@cache
def messages() -> dict[Key, list[str]]:
    """Every message of the texts, in their order, with the files that it stands in. A plural is a pair."""
    found: dict[Key, list[str]] = {}
    options = {"**.j2": {"newstyle_gettext": "true"}}
    for file, _, message, *_ in extract_from_dir(TEXTS, [("**.j2", "jinja2")], options):
        files = found.setdefault(message, [])
        if file not in files:
            files.append(file)
    return found


def path_of(language: str) -> Path:
    return CATALOGS / f"{language}.po"


def read(language: str) -> Catalog:
    with path_of(language).open("rb") as file:
        return read_po(file, language)


def entries(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def merge(language: str) -> None:
    """Write the catalog anew: new messages as empty entries, those that no text holds any more left out."""
    old, new, forms = read(language), Catalog(language), get_plural(language)
    for key, files in messages().items():
        kept = old.get(key if isinstance(key, str) else key[0])
        empty: Key = "" if isinstance(key, str) else ("",) * forms.num_plurals
        string = kept.string if kept and kept.id == key else empty
        new.add(key, string, locations=[(file, None) for file in sorted(files)])
    body = BytesIO()
    write_po(body, new, width=120, omit_header=True, include_lineno=False)
    header = HEADER.format(language=language, plural=forms.plural_forms)
    path_of(language).write_text(header + body.getvalue().decode().strip() + "\n", encoding="utf-8")


def strings(message: Message) -> tuple[str, ...]:
    """What a message is in the other language: one text, or one for each plural form."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def sources(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)
