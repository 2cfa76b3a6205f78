"""Lists in pages: messages by address and day, and the Content API's lists."""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

from bot.standin.clock import instant_of
from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.message import API, Message, resource
from bot.standin.wire import Answer, Request, json_answer

DAY = 86400.0
DEFAULT_SIZE, MOST = 50, 1000
FILTERS = ("To", "From", "DateSent", "DateSent<", "DateSent>")
Keeps = Callable[[Message], bool]


def page_of(args: dict[str, str]) -> tuple[int, int]:
    """Size and number. Raises Refused."""
    size, number = args.get("PageSize", str(DEFAULT_SIZE)), args.get("Page", "0")
    if not size.isdigit() or not number.isdigit() or int(size) < 1:
        raise Refused(20001, "PageSize and Page must be numbers")
    return min(int(size), MOST), int(number)


def list_messages(core: Core, request: Request, account: str) -> Answer:
    """Newest first. A page's token is the message before it, so a list that grows meanwhile repeats nothing."""
    args = request.args
    size, number = page_of(args)
    keeps = date_filter(args)
    before = anchor(args.get("PageToken", ""))
    passed = 0 if before is not None else number * size
    found: list[Message] = []
    for message in core.store.newest(args.get("To", ""), args.get("From", ""), before):
        if message.gone or message.account != account or not keeps(message):
            continue
        passed -= 1
        if passed < 0:
            found.append(message)
        if len(found) > size:
            break
    return json_answer(message_page(account, args, found, size, number))


def message_page(account: str, args: dict[str, str], found: list[Message], size: int, number: int) -> dict[str, Any]:
    def uri(page: int, token: str = "") -> str:
        asked = {name: args[name] for name in FILTERS if name in args} | {"PageSize": size, "Page": page}
        return f"{API}/{account}/Messages.json?" + urlencode(asked | ({"PageToken": token} if token else {}))

    shown = found[:size]
    more = len(found) > size
    start = number * size
    return {
        "end": start + max(0, len(shown) - 1),
        "first_page_uri": uri(0),
        "messages": [resource(each) for each in shown],
        "next_page_uri": uri(number + 1, f"PA{shown[-1].seq}") if more else None,
        "page": number,
        "page_size": size,
        "previous_page_uri": uri(number - 1) if number else None,
        "start": start,
        "uri": uri(number, args.get("PageToken", "")),
    }


def anchor(token: str) -> int | None:
    if not token:
        return None
    if not token.startswith("PA") or not token[2:].isdigit():
        raise Refused(20001, "PageToken is invalid")
    return int(token[2:])


def date_filter(args: dict[str, str]) -> Keeps:
    """By `DateSent`, in GMT: a day or an instant. What was not sent yet has no date and is left out."""
    bounds: list[Callable[[float], bool]] = []
    for name in ("DateSent", "DateSent<", "DateSent>"):
        if args.get(name):
            try:
                bounds.append(bound(name, args[name]))
            except ValueError:
                raise Refused(20001, f"{name} is no date") from None
    return lambda message: not bounds or (message.sent is not None and all(each(message.sent) for each in bounds))


def bound(name: str, text: str) -> Callable[[float], bool]:
    # the SDK writes a day as its midnight, and an exact second would hardly ever be meant
    start = instant_of(text[:10] if name == "DateSent" else text)
    length = DAY if len(text) == 10 or name == "DateSent" else 1.0
    if name == "DateSent<":
        return lambda at: at < start + length
    if name == "DateSent>":
        return lambda at: at >= start
    return lambda at: start <= at < start + length


def content_page(base: str, path: str, args: dict[str, str], rows: Sequence[dict[str, Any]]) -> Answer:
    """A page as the Content API answers; addresses are absolute, on whichever host was asked."""
    size, number = page_of(args)
    token = args.get("PageToken", "")
    start = int(token[2:]) if token.startswith("PT") and token[2:].isdigit() else number * size

    def url(page: int, at: int | None = None) -> str:
        end = "" if at is None else f"&PageToken=PT{at}"
        return f"{base}{path}?PageSize={size}&Page={page}{end}"

    more = start + size < len(rows)
    meta = {
        "page": number,
        "page_size": size,
        "first_page_url": url(0),
        "previous_page_url": url(number - 1, max(0, start - size)) if number else None,
        "url": url(number),
        "next_page_url": url(number + 1, start + size) if more else None,
        "key": "contents",
    }
    return json_answer({"contents": list(rows[start : start + size]), "meta": meta})
