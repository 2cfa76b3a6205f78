"""What WhatsApp's review of a template would object to."""

import re

from bot.standin.content import NEVER_APPROVED, PLACEHOLDER, Content

NAME = re.compile(r"[a-z0-9_]{1,512}")
CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")


def objection(content: Content) -> str:
    """Empty where it would be approved."""
    if content.kind in NEVER_APPROVED:
        return f"{content.kind} cannot be approved; it is for open conversations only"
    body = str(content.types[content.kind].get("body", ""))
    names = PLACEHOLDER.findall(body)
    for broken, words in (
        (bool(names) and bool(re.match(r"\s*\{\{", body)), "a variable at the beginning"),
        (bool(names) and bool(re.search(r"\}\}\s*$", body)), "a variable at the end"),
        (bool(re.search(r"\}\}\s*\{\{", body)), "variables side by side"),
        (gaps(names), "variables not numbered 1, 2, 3"),
        (bool(names) and len(PLACEHOLDER.sub(" ", body).split()) < 2 * len(set(names)) + 1, "too few words"),
        (any(not content.variables.get(name) for name in names), "a variable without a sample"),
    ):
        if broken:
            return f"the body has {words}"
    return ""


def gaps(names: list[str]) -> bool:
    numbers = {int(name) for name in names if name.isdigit()}
    return bool(numbers) and numbers != set(range(1, len(numbers) + 1))
