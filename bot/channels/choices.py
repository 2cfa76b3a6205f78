"""Options as WhatsApp can show them: labels cut to the room that there is, and each still told from the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.delivery.split import MOST_ASKED, clean, size

BUTTONS, ROWS = 3, 10
TITLE, ROW, DESCRIPTION = 20, 24, 72
FAIR = 28  # a longer label would lose too much on a button, and goes into a list
NOTHING = "\u200b"  # a value that must be there and shows nothing
DOTS = "…"


@dataclass(frozen=True, slots=True)
class Shape:
    """Which Content resource shows it. `kind` is buttons or list; `count` is how many there are."""

    kind: str
    count: int


def shape(body: str, labels: Sequence[str]) -> Shape | None:
    """How these options are shown, or None: as numbered lines."""
    if not labels or len(labels) > ROWS or not body.strip() or size(body) > MOST_ASKED:
        return None
    if len(labels) <= BUTTONS and all(size(label) <= FAIR for label in labels):
        return Shape("buttons", len(labels))
    return Shape("list", len(labels))


def variables(shown: Shape, body: str, options: Sequence[tuple[str, str]], choose: str) -> Mapping[str, str]:
    """The words of one message, by placeholder. `choose` is what opens a list."""
    labels = [one_line(label) for _, label in options]
    words = [body]
    if shown.kind == "buttons":
        for (payload, _), title in zip(options, distinct(labels, TITLE), strict=True):
            words += [title, payload]
    else:
        words.append(short(one_line(choose), TITLE))
        for (payload, _), label, title in zip(options, labels, distinct(labels, ROW), strict=True):
            words += [title, payload, short(label, DESCRIPTION) if title != label else NOTHING]
    return {str(n): word for n, word in enumerate(words, 1)}


def distinct(labels: Sequence[str], most: int) -> list[str]:
    """Each label in its room, no two alike: those that would be end in a number."""
    made: list[str] = []
    for label in labels:
        title, n = short(label, most), 1
        while title.casefold() in {other.casefold() for other in made}:
            n += 1
            title = f"{short(label, most - 1 - len(str(n)))} {n}"
        made.append(title)
    return made


def short(label: str, most: int) -> str:
    """At most so many characters, cut at a word where that keeps most of it."""
    if size(label) <= most:
        return label or DOTS
    kept = label[: most - 1]
    while size(kept) > most - 1:
        kept = kept[:-1]
    word = kept.rsplit(" ", 1)[0]
    if label[len(kept)] != " " and len(word) >= most * 0.6:
        kept = word
    return kept.rstrip(" ,;:-–\u200d") + DOTS


def one_line(text: str) -> str:
    return " ".join(clean(text).split())
