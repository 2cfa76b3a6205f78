"""Words and files of one person go on to another, as few messages as WhatsApp needs for them."""

from collections.abc import Mapping, Sequence
from typing import Any

from flows.effects import Tell
from flows.sent import CAPTIONED, Sent


def hand_on(
    contact: int, text: str, args: Mapping[str, Any], sent: Sequence[Sent], *, bare: bool = False
) -> list[Tell]:
    """The text called `text` is told with each of what was sent; its `kind`, `link` and `label` say what that is, and
    `passed` whether it follows. Pictures and videos bear their words, other files come behind them. `bare`: where there
    are no words, the file goes alone."""
    told = []
    for one in sent:
        words = {**args, "kind": one.kind, "link": one.link, "label": one.label, "passed": bool(one.ref or one.link)}
        captioned = one.ref if one.kind in CAPTIONED else ""
        if captioned or not bare or args["text"] or one.link:
            told.append(Tell(contact, text, words, captioned))
        if one.ref and not captioned:
            told.append(Tell(contact, "common.literal", {"text": ""}, one.ref))
        args = {**args, "text": ""}
    return told
