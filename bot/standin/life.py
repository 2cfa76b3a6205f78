"""What becomes of a message after it was accepted: its statuses and the callbacks that tell them."""

from dataclasses import dataclass
from functools import partial

from bot.standin.core import Core
from bot.standin.errors import FAILED_BEFORE_SENT, FAILURES
from bot.standin.media import reachable
from bot.standin.message import FINAL, LIFE, Message
from bot.standin.rules import failure
from bot.standin.sids import digest


@dataclass(frozen=True)
class Step:
    """A status, the option that says how long after the one before, and what comes next."""

    delay: str
    next: str


STEPS = {
    "sent": Step("sent_after", "delivered"),
    "delivered": Step("delivered_after", "read"),
    "read": Step("read_after", ""),
}


def begin(core: Core, message: Message) -> None:
    """Puts the first step on the agenda: after the queue, or when it is scheduled for."""
    if message.status == "scheduled":
        core.agenda.at(message.due, partial(wake, core, message))
        return
    now = core.clock.now()
    at = core.rates.turn(f"queue {message.sender}", core.options.rate, now) if core.options.over == "queue" else now
    if at - now > message.validity:
        core.agenda.at(now, partial(fail, core, message, "failed", 30001))
        return
    plan(core, message, "sent", at)


def wake(core: Core, message: Message) -> None:
    """The time of a scheduled message has come."""
    if message.status == "scheduled":
        change(core, message, "queued")
        begin(core, message)


def plan(core: Core, message: Message, status: str, since: float) -> None:
    step = STEPS[status]
    delay = getattr(core.options, step.delay)
    if delay is not None:
        core.agenda.at(since + delay, partial(advance, core, message, status))


def advance(core: Core, message: Message, status: str) -> None:
    """One step of a life, and the next put on the agenda."""
    if message.status in FINAL or message.gone:
        return
    if status == "sent":
        code = verdict(core, message)
        if code in FAILED_BEFORE_SENT:
            fail(core, message, "failed", code)
            return
        change(core, message, "sent")
        if code:
            core.agenda.after(core.options.delivered_after or 0, partial(fail, core, message, "undelivered", code))
            return
    elif status == "read" and not receipts(core, message):
        return
    else:
        change(core, message, status)
    if STEPS[status].next:
        plan(core, message, STEPS[status].next, core.clock.now())


def receipts(core: Core, message: Message) -> bool:
    """Whether this person's phone tells that a message was read."""
    return message.to.startswith("whatsapp:") and core.store.people.at(message.to).reads


def verdict(core: Core, message: Message) -> int:
    """The code with which it fails, or 0."""
    fault = core.faults.strike("delivery", message.to).get("undelivered")
    if fault:
        return fault.code or 63024
    now = core.clock.now()
    person = core.store.people.at(message.to)
    code = failure(message, core.store.contents.get(message.content_sid), person, core.options, now)
    return code or limits(core, message, now) or (0 if reachable(message.media) else 63019)


def limits(core: Core, message: Message, now: float) -> int:
    every, guard = core.options.person_every, core.options.loop_guard
    pair = f"{message.sender} {message.to}"
    if every and not core.rates.take(f"person {pair}", 1, now, every):
        return 63018
    if guard and not core.rates.take(f"loop {pair}", guard, now, 30.0):
        return 14107
    return 0


def fail(core: Core, message: Message, status: str, code: int) -> None:
    if message.status not in FINAL:
        message.error = code
        change(core, message, status)


def change(core: Core, message: Message, status: str) -> None:
    """Notes a status, tells whoever watches, and calls back."""
    now = core.clock.now()
    with core.store.lock:
        message.status = status
        message.updated = now
        message.trail.append((status, now))
        if status in ("sent", "failed"):
            message.sent = now
    core.events.emit("status", sid=message.sid, status=status, error_code=message.error, person=message.to)
    if message.callback:
        call_back(core, message, form(message))


def form(message: Message) -> list[tuple[str, str]]:
    """The parameters of a status callback."""
    pairs = [
        ("MessageSid", message.sid),
        ("SmsSid", message.sid),
        ("MessageStatus", message.status),
        ("SmsStatus", message.status),
        ("AccountSid", message.account),
        ("From", message.sender),
        ("To", message.to),
        ("ApiVersion", "2010-04-01"),
    ]
    if message.to.startswith("whatsapp:"):
        pairs += [("ChannelPrefix", "whatsapp"), ("ChannelInstallSid", "XE" + digest(message.sender))]
        pairs += [("ChannelToAddress", message.to.removeprefix("whatsapp:"))]
    if message.service:
        pairs.append(("MessagingServiceSid", message.service))
    if message.status == "read":
        pairs.append(("EventType", "READ"))
    if message.error:
        words = FAILURES.get(message.error, "Unknown error")
        pairs += [("ErrorCode", str(message.error)), ("ErrorMessage", words), ("ChannelStatusMessage", words)]
    return pairs


def call_back(core: Core, message: Message, pairs: list[tuple[str, str]]) -> None:
    """Posts one callback, with whatever fault strikes it."""
    faults = core.faults.strike("callback", message.to)
    waiting = core.held.pop(message.sid, [])
    if "missing" in faults:
        core.events.emit("fault", fault="missing", sid=message.sid, status=message.status)
    elif "late" in faults:
        core.agenda.after(faults["late"].seconds, partial(post, core, message, pairs))
    elif "disordered" in faults:
        core.held[message.sid] = [pairs]
        core.agenda.after(faults["disordered"].seconds, partial(release, core, message))
    else:
        for _ in range(2 if "doubled" in faults else 1):
            post(core, message, pairs)
    for each in waiting:
        post(core, message, each)


def release(core: Core, message: Message) -> None:
    """A held callback that nothing overtook."""
    for each in core.held.pop(message.sid, []):
        post(core, message, each)


def post(core: Core, message: Message, pairs: list[tuple[str, str]]) -> None:
    status = dict(pairs)["MessageStatus"]
    token = digest(f"{message.sid}:{status}")
    delivery = core.poster.post(message.callback, pairs, message.account, token)
    core.posts["taken" if delivery.taken else "refused"] += 1
    if not delivery.taken:
        core.events.emit("callback_refused", sid=message.sid, status=status, http=delivery.status, why=delivery.why)
    elif LIFE.index(status) > LIFE.index(message.told):
        message.told = status
        core.events.emit("told", sid=message.sid, status=status, person=message.to)


def see(core: Core, message: Message) -> None:
    """The person has read it: known at once, without waiting for `read_after`."""
    if message.status in ("sent", "delivered") and receipts(core, message):
        change(core, message, "read")
