"""Which address does what: Twilio's with Basic auth and faults, the stand-in's own without either."""

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from hmac import compare_digest
from time import sleep

from bot.standin import contents, indicator, listing, media, messages
from bot.standin.control import CONTROLS
from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.faults import Fault
from bot.standin.wire import Answer, HangUp, Request, json_answer

ACCOUNT = r"/2010-04-01/Accounts/(?P<account>[^/]+)"
ONE = ACCOUNT + r"/Messages/(?P<sid>[^/.]+)"
MEDIA = ACCOUNT + r"/Messages/(?P<parent>[^/.]+)/Media"
CONTENT = r"/v1/Content/(?P<sid>[^/]+)"

ROUTES: tuple[tuple[str, str, str, Callable[..., Answer]], ...] = (
    ("POST", ACCOUNT + r"/Messages\.json", "create", messages.create),
    ("GET", ACCOUNT + r"/Messages\.json", "list", listing.list_messages),
    ("GET", ONE + r"\.json", "fetch", messages.fetch),
    ("POST", ONE + r"\.json", "update", messages.update),
    ("DELETE", ONE + r"\.json", "update", messages.delete),
    ("POST", ONE + r"/Feedback\.json", "update", messages.feedback),
    ("GET", MEDIA + r"\.json", "media", media.list_media),
    ("GET", MEDIA + r"/(?P<sid>[^/]+)", "media", media.fetch_medium),
    ("DELETE", MEDIA + r"/(?P<sid>[^/]+)", "media", media.delete_medium),
    ("POST", r"/v1/Content", "content", contents.create_content),
    ("GET", r"/v1/Content", "content_list", contents.list_contents),
    ("GET", r"/v1/ContentAndApprovals", "content_list", contents.list_approvals),
    ("GET", CONTENT, "content", contents.fetch_content),
    ("DELETE", CONTENT, "content", contents.delete_content),
    ("POST", CONTENT + r"/ApprovalRequests/[Ww]hats[Aa]pp", "approval", contents.ask_approval),
    ("GET", CONTENT + r"/ApprovalRequests", "approval", contents.fetch_approval),
    ("POST", r"/v2/Indicators/Typing\.json", "typing", indicator.show_typing),
)
COMPILED = tuple((method, re.compile(path), on, handler) for method, path, on, handler in ROUTES)
CONTROL = "/_standin/"
BEFORE = ("slow", "refused", "error_before", "lost_before")
AFTER = ("slow_after", "lost_after", "error_after")
CODES = {429: 20429, 500: 20500, 503: 20503}


Pages = Mapping[tuple[str, str], Callable[[Core, Request], Answer]]


class App:
    """Answers every request; `extra` takes further paths, such as a page's."""

    def __init__(self, core: Core, extra: Pages | None = None) -> None:
        self.core = core
        self.extra = dict(extra or {})

    def __call__(self, request: Request) -> Answer:
        core = self.core
        core.busy += 1
        try:
            return self._answer(request)
        except Refused as refused:
            return json_answer(refused.json(), refused.status)
        except (ValueError, TypeError, KeyError, AttributeError) as fault:
            code = 400 if request.path.startswith(CONTROL) else 500
            if code == 500:
                core.events.emit("broke", what=repr(fault))
            words = f"{fault} is missing" if isinstance(fault, KeyError) else str(fault)
            return json_answer(Refused(20001 if code == 400 else 20500, words).json(), code)
        finally:
            core.busy -= 1

    def _answer(self, request: Request) -> Answer:
        method = "GET" if request.method == "HEAD" else request.method
        extra = self.extra.get((method, request.path))
        if extra:
            return extra(self.core, request)
        if request.path.startswith(CONTROL):
            return self._control(method, request)
        account = authenticated(self.core, request)
        return self._twilio(method, request, account)

    def _control(self, method: str, request: Request) -> Answer:
        name = request.path.removeprefix(CONTROL).partition("/")[0]
        control = CONTROLS.get((method, name))
        if control is None:
            raise Refused(20404, f"there is no {method} {request.path}")
        return control(self.core, request)

    def _twilio(self, method: str, request: Request, account: str) -> Answer:
        known = False
        for wanted, path, on, handler in COMPILED:
            found = path.fullmatch(request.path)
            if found and wanted == method:
                ids = found.groupdict()
                if ids.get("account", account) != account:
                    raise Refused(20404)
                return struck(self.core, request, on, lambda: handler(self.core, request, **ids))  # noqa: B023
            known = known or bool(found)
        raise Refused(20004 if known else 20404)


def authenticated(core: Core, request: Request) -> str:
    """The account whose SID and token came. Raises Refused."""
    kind, _, word = request.headers.get("authorization", "").partition(" ")
    try:
        name, _, token = b64decode(word).decode().partition(":") if kind.lower() == "basic" else ("", "", "")
    except ValueError:
        name = token = ""
    if not token or not compare_digest(core.token(name).encode(), token.encode()):
        raise Refused(20003)
    return name


def struck(core: Core, request: Request, on: str, act: Callable[[], Answer]) -> Answer:
    """Does it, with whatever fault is switched on for it."""
    faults = core.faults.strike(on, request.form.get("To", "") if on == "create" else "")
    if not faults:
        return counted(core, act())
    core.events.emit("fault", fault=" ".join(faults), on=on)
    suffer(faults, BEFORE)
    answer = act()
    suffer(faults, AFTER)
    return counted(core, answer)


def suffer(faults: Mapping[str, Fault], kinds: tuple[str, ...]) -> None:
    """Waits, hangs up or refuses, in the order of `kinds`."""
    for kind in kinds:
        fault = faults.get(kind)
        if fault is None:
            continue
        if kind.startswith("slow"):
            sleep(fault.seconds)
        elif kind.startswith("lost"):
            raise HangUp
        else:
            raise Refused(fault.code or CODES.get(fault.status, 20001), status=fault.status)


def counted(core: Core, answer: Answer) -> Answer:
    answer.headers["Twilio-Concurrent-Requests"] = str(core.busy)
    return answer
