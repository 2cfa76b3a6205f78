"""How things are written on the page: words with WhatsApp's marks, times, the templates themselves."""

import re
from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

HERE = Path(__file__).parent
MARKS = (
    (re.compile(r"```(.+?)```", re.DOTALL), r"<code>\1</code>"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"<strong>\1</strong>"),
    (re.compile(r"(?<![\w_/])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])"), r"<em>\1</em>"),
    (re.compile(r"(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])"), r"<s>\1</s>"),
)
LINK = re.compile(r"https?://[^\s<]+[^\s<.,;:!?)\]]")


def words(text: str) -> Markup:
    """A text as a phone shows it: `*bold*`, `_italic_`, `~struck~`, monospace, and links that can be followed."""
    made, at = [], 0
    for link in LINK.finditer(text):
        shown = escape(link[0])
        made += [marked(text[at : link.start()]), f'<a href="{shown}" target="_blank" rel="noopener">{shown}</a>']
        at = link.end()
    return Markup("".join([*made, marked(text[at:])]))


def marked(text: str) -> str:
    made = str(escape(text))
    for mark, shown in MARKS:
        made = mark.sub(shown, made)
    return made


def local(at: str, zone: tzinfo) -> datetime:
    return datetime.fromisoformat(at).astimezone(zone)


def day(at: str, zone: tzinfo) -> str:
    """`Sat 21 Nov`."""
    moment = local(at, zone)
    return f"{moment:%a} {moment.day} {moment:%b}"


def hour(at: str, zone: tzinfo) -> str:
    """`14:05`."""
    return f"{local(at, zone):%H:%M}"


def left(seconds: float) -> str:
    """`23 h 12 min`, `4 min`."""
    minutes = max(int(seconds // 60), 0)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"


@cache
def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
    )
    made.filters.update(words=words, day=day, hour=hour)
    return made
