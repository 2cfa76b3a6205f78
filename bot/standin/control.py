"""The stand-in's own addresses under `/_standin/`: what a test or a phone page asks of it."""

from collections.abc import Callable, Iterator
from dataclasses import asdict
from json import dumps
from typing import Any

from bot.standin import contents, phone
from bot.standin.clock import instant_of, iso
from bot.standin.content import Approval, Content, content_json
from bot.standin.core import Core
from bot.standin.media import find as find_medium
from bot.standin.media import open_medium
from bot.standin.message import Message, ledger_line
from bot.standin.options import ACCOUNT
from bot.standin.state import BUBBLES, PEOPLE, state
from bot.standin.wire import Answer, Request, json_answer

STATES = ("unsubmitted", "received", "pending", "approved", "rejected", "paused", "disabled")
UNITS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86400.0}


def ledger(core: Core, request: Request) -> Answer:
    """JSON lines, oldest first; `?to=`, `?from=`, `?after=SEQ`, `?inbound=1` (what phones wrote as well)."""
    args = request.args
    after = int(args.get("after", "0"))
    rows = [
        each
        for each in core.store.every()
        if each.seq > after
        and (not each.inbound or args.get("inbound"))
        and args.get("to", each.to) == each.to
        and args.get("from", each.sender) == each.sender
    ]
    return Answer(200, pieces(rows), "application/x-ndjson")


def pieces(rows: list[Message]) -> Iterator[bytes]:
    """A thousand lines at a time, so that a long ledger is never in memory as a whole."""
    for start in range(0, len(rows), 1000):
        lines = (dumps(ledger_line(each), ensure_ascii=False) for each in rows[start : start + 1000])
        yield "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def reset(core: Core, request: Request) -> Answer:
    core.reset(templates=bool(request.json().get("templates")))
    return Answer(204)


def inbound(core: Core, request: Request) -> Answer:
    message, deliveries = phone.says(core, request.json())
    last = deliveries[-1]
    statuses = [each.status for each in deliveries]
    told = {"sid": message.sid, "status": last.status, "statuses": statuses, "tries": last.tries, "why": last.why}
    return json_answer({**told, "answer": last.body.decode("utf-8", "replace")})


def read(core: Core, request: Request) -> Answer:
    return json_answer({"read": phone.reads(core, request.json()["person"])})


def person(core: Core, request: Request) -> Answer:
    """Introduces somebody, or changes name, other address (`also`), read receipts, window (`heard`: seconds ago)."""
    wanted = request.json()
    with core.store.lock:
        one = core.store.people.link(wanted["address"], wanted.get("also", ""))
        one.name = wanted.get("name", one.name)
        one.reads = bool(wanted.get("reads", one.reads))
        if "heard" in wanted:
            one.heard[wanted.get("desk", core.options.sender)] = core.clock.now() - float(wanted["heard"])
    core.events.emit("person", address=one.address, name=one.name)
    return json_answer(state(core, one.address)["people"][0])


def templates(core: Core, request: Request) -> Answer:
    """Seeds one template, or several in a list: `types`, `language` (en), `variables`, `friendly_name`, and
    `status` (approved), `name`, `category` (UTILITY); with a known `sid` and no types it only changes the approval."""
    wanted = request.json()
    made = [seed(core, each) for each in (wanted if isinstance(wanted, list) else [wanted])]
    return json_answer(made if isinstance(wanted, list) else made[0], 201)


def seed(core: Core, wanted: dict[str, Any]) -> dict[str, Any]:
    status = wanted.get("status", "approved")
    if status not in STATES:
        raise ValueError(f"status is one of {', '.join(STATES)}")
    known = "types" not in wanted
    content = contents.find(core, wanted.get("sid", "")) if known else make_seed(core, wanted)
    before = content.approval
    name = wanted.get("name") or before.name or content.name or content.sid.lower()
    category = wanted.get("category") or before.category or "UTILITY"
    contents.decide(core, content, Approval(name, category, status, wanted.get("reason", "")))
    return {**content_json(content, core.options.url), "approval": asdict(content.approval)}


def make_seed(core: Core, wanted: dict[str, Any]) -> Content:
    kept = ("types", "variables", "friendly_name")
    data = {"language": wanted.get("language", "en"), **{name: wanted[name] for name in kept if name in wanted}}
    data.setdefault("friendly_name", wanted.get("name", ""))
    return contents.make(core, data, wanted.get("sid", ""))


def list_templates(core: Core, request: Request) -> Answer:
    rows = [
        {**content_json(each, core.options.url), "approval": asdict(each.approval)} for each in contents.every(core)
    ]
    return json_answer(rows)


def add_faults(core: Core, request: Request) -> Answer:
    wanted = request.json()
    added = [core.faults.add(**each) for each in (wanted if isinstance(wanted, list) else [wanted])]
    for each in added:
        core.events.emit("fault", fault=each.kind, on=each.on, id=each.id)
    return json_answer([asdict(each) for each in added], 201)


def list_faults(core: Core, request: Request) -> Answer:
    return json_answer([asdict(each) for each in core.faults.all()])


def clear_faults(core: Core, request: Request) -> Answer:
    """All, or with `?id=` one."""
    core.faults.clear(int(request.args.get("id", "0")))
    core.events.emit("fault", fault="cleared")
    return Answer(204)


def clock(core: Core, request: Request) -> Answer:
    now = core.clock.now()
    return json_answer({"now": iso(now), "timestamp": now, "shift": core.clock.shift})


def move_clock(core: Core, request: Request) -> Answer:
    """`{"days": 1, "hours": 2}`, or `{"to": "2026-12-24T18:00:00+01:00"}`, or `{"shift": 0}` (back to real time)."""
    wanted = request.json()
    if "to" in wanted:
        seconds = instant_of(wanted["to"]) - core.clock.now()
    elif "shift" in wanted:
        seconds = float(wanted["shift"]) - core.clock.shift
    else:
        unknown = set(wanted) - set(UNITS)
        if unknown or not wanted:
            raise ValueError(f"a clock moves by {', '.join(UNITS)}, or to an instant")
        seconds = sum(UNITS[unit] * float(count) for unit, count in wanted.items())
    core.move_clock(seconds)
    return clock(core, request)


def events(core: Core, request: Request) -> Answer:
    """Server-sent events from now on, or after the event `?since=` or of the header Last-Event-ID."""
    since = request.headers.get("last-event-id") or request.args.get("since") or str(core.events.last)
    return Answer(200, core.events.stream(int(since)), "text/event-stream")


def show_state(core: Core, request: Request) -> Answer:
    """`?person=` one, `?last=` so many bubbles each, `?people=` so many of those who were active last."""
    args = request.args
    last, most = int(args.get("last", BUBBLES)), int(args.get("people", PEOPLE))
    return json_answer(state(core, args.get("person", ""), last, most))


def idle(core: Core, request: Request) -> Answer:
    """Waits (`?timeout=10`) until no callback is under way and none is due within a second."""
    quiet = core.agenda.idle(float(request.args.get("timeout", "10")), float(request.args.get("ahead", "1")))
    return json_answer({"idle": quiet, "callbacks": dict(core.posts)})


def show_options(core: Core, request: Request) -> Answer:
    shown = {name: value for name, value in asdict(core.options).items() if name != "accounts"}
    return json_answer({**shown, "account": core.options.account})


def set_options(core: Core, request: Request) -> Answer:
    core.options.change(request.json())
    core.events.emit("options")
    return show_options(core, request)


def medium(core: Core, request: Request) -> Answer:
    """Media without a password, for the phone page: `/_standin/media/ME…`."""
    return open_medium(core, find_medium(core, request.path.rpartition("/")[2]))


def health(core: Core, request: Request) -> Answer:
    return json_answer({"status": "ok", "account": core.options.account, "example_account": ACCOUNT})


Control = Callable[[Core, Request], Answer]
CONTROLS: dict[tuple[str, str], Control] = {
    ("GET", "ledger"): ledger,
    ("POST", "reset"): reset,
    ("POST", "inbound"): inbound,
    ("POST", "read"): read,
    ("POST", "people"): person,
    ("GET", "templates"): list_templates,
    ("POST", "templates"): templates,
    ("GET", "faults"): list_faults,
    ("POST", "faults"): add_faults,
    ("DELETE", "faults"): clear_faults,
    ("GET", "clock"): clock,
    ("POST", "clock"): move_clock,
    ("GET", "events"): events,
    ("GET", "state"): show_state,
    ("GET", "idle"): idle,
    ("GET", "options"): show_options,
    ("POST", "options"): set_options,
    ("GET", "media"): medium,
    ("GET", "health"): health,
}
