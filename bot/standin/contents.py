"""The Content API: templates and their approval."""

from functools import partial
from typing import Any

from bot.standin.content import Approval, Content, approval_json, content_json, plain_json, read_content
from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.listing import content_page
from bot.standin.review import CATEGORIES, NAME, objection
from bot.standin.wire import Answer, Request, json_answer


def base_of(core: Core, request: Request) -> str:
    host = request.headers.get("host", "")
    return f"http://{host}" if host else core.options.url


def limit(core: Core, name: str, rate: float) -> None:
    if not core.rates.take(f"content {name}", rate, core.clock.now()):
        raise Refused(20429)


def create_content(core: Core, request: Request) -> Answer:
    limit(core, "create", core.options.content_reads)
    try:
        content = make(core, request.json())
    except ValueError as fault:
        raise Refused(20001, str(fault)) from None
    return json_answer(content_json(content, base_of(core, request)), 201)


def make(core: Core, data: Any, sid: str = "") -> Content:
    """Raises ValueError."""
    now = core.clock.now()
    read = read_content(data)
    content = Content(sid=sid or core.sids.sid("HX"), account=core.options.account, created=now, updated=now, **read)
    with core.store.lock:
        core.store.contents[content.sid] = content
    told(core, content)
    return content


def told(core: Core, content: Content) -> None:
    state = content.approval.status
    core.events.emit("template", sid=content.sid, name=content.approval.name or content.name, status=state)


def fetch_content(core: Core, request: Request, sid: str) -> Answer:
    limit(core, "fetch", core.options.content_reads)
    return json_answer(content_json(find(core, sid), base_of(core, request)))


def delete_content(core: Core, request: Request, sid: str) -> Answer:
    limit(core, "delete", core.options.content_reads)
    with core.store.lock:
        core.store.contents.pop(find(core, sid).sid)
    return Answer(204)


def list_contents(core: Core, request: Request) -> Answer:
    limit(core, "list", core.options.content_lists)
    base = base_of(core, request)
    rows = [content_json(each, base) for each in every(core)]
    return content_page(base, "/v1/Content", request.args, rows)


def list_approvals(core: Core, request: Request) -> Answer:
    limit(core, "list", core.options.content_lists)
    rows = [{**plain_json(each), "approval_requests": approval_json(each)} for each in every(core)]
    return content_page(base_of(core, request), "/v1/ContentAndApprovals", request.args, rows)


def fetch_approval(core: Core, request: Request, sid: str) -> Answer:
    limit(core, "fetch", core.options.content_reads)
    content = find(core, sid)
    url = f"{base_of(core, request)}/v1/Content/{sid}/ApprovalRequests"
    whatsapp = {"type": "whatsapp", **approval_json(content)}
    return json_answer({"sid": sid, "account_sid": content.account, "whatsapp": whatsapp, "url": url})


def ask_approval(core: Core, request: Request, sid: str) -> Answer:
    content = find(core, sid)
    try:
        wanted = request.json()
    except ValueError:
        raise Refused(20001, "the body is no JSON") from None
    name, category = str(wanted.get("name", "")), str(wanted.get("category", ""))
    if not NAME.fullmatch(name):
        raise Refused(20001, "name consists of small letters, digits and underscores")
    if category not in CATEGORIES:
        raise Refused(20001, f"category is one of {', '.join(CATEGORIES)}")
    if content.approval.status != "unsubmitted":
        raise Refused(20409, "this template has been submitted already", 400)
    if any(each.approval.name == name and each.language == content.language for each in every(core)):
        raise Refused(20409, "there is a template of this name and language already", 400)
    decide(core, content, Approval(name, category, "received", "", bool(wanted.get("allow_category_change", True))))
    if core.options.review_after is not None:
        core.agenda.after(core.options.review_after / 2, partial(review, core, content, "pending"))
        core.agenda.after(core.options.review_after, partial(review, core, content, "approved"))
    return json_answer(approval_json(content), 201)


def review(core: Core, content: Content, status: str) -> None:
    """Goes on with a review that nobody has decided by hand meanwhile."""
    if content.approval.status not in ("received", "pending"):
        return
    reason = objection(content) if status == "approved" else ""
    before = content.approval
    state = "rejected" if reason else status
    decide(core, content, Approval(before.name, before.category, state, reason, before.change))


def decide(core: Core, content: Content, approval: Approval) -> None:
    with core.store.lock:
        content.approval = approval
        content.updated = core.clock.now()
    told(core, content)


def find(core: Core, sid: str) -> Content:
    content = core.store.contents.get(sid)
    if not isinstance(content, Content):
        raise Refused(20404)
    return content


def every(core: Core) -> list[Content]:
    with core.store.lock:
        return list(core.store.contents.values())
