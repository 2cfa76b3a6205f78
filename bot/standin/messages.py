"""The Messages resource: create, fetch, redact, cancel, delete."""

from collections.abc import Sequence

from bot.standin import life
from bot.standin.clock import instant_of
from bot.standin.content import Content
from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.media import linked
from bot.standin.message import Message, bubble, resource
from bot.standin.render import card
from bot.standin.rules import channel, check_form, is_open, read_variables
from bot.standin.wire import Answer, Request, json_answer

SOONEST, LATEST = 300.0, 35 * 86400.0
SLACK = 1.1
"""Above the rate by this factor, since a sender that departs evenly does not arrive evenly."""


def create(core: Core, request: Request, account: str) -> Answer:
    message = accept(core, account, request.pairs)
    # shown before its life begins: Twilio always answers with the initial status
    answer = json_answer(resource(message), 201)
    life.begin(core, message)
    return answer


def accept(core: Core, account: str, pairs: Sequence[tuple[str, str]], direction: str = "outbound-api") -> Message:
    """Takes a message on, checked and remembered; the caller begins its life. Raises Refused."""
    form = dict(pairs)
    media = [value for name, value in pairs if name == "MediaUrl"]
    sender = check_form(form, media, core.options)
    content = find_content(core, form.get("ContentSid", ""))
    message = Message(
        sid=core.sids.sid("MM" if media else "SM"),
        seq=core.store.next_seq(),
        account=account,
        sender=sender,
        to=form["To"],
        body=form.get("Body", ""),
        text=form.get("Body", ""),
        created=0.0,
        direction=direction,
        media=media,
        callback=form.get("StatusCallback", ""),
        service=form.get("MessagingServiceSid", ""),
        validity=float(form.get("ValidityPeriod", "36000")),
    )
    if content:
        fill_in(message, content, read_variables(form.get("ContentVariables", "")))
    admit(core, message, content)
    schedule(core, message, form)
    put(core, message)
    return message


def find_content(core: Core, sid: str) -> Content | None:
    if not sid:
        return None
    content = core.store.contents.get(sid)
    if not isinstance(content, Content):
        raise Refused(21655)
    return content


def fill_in(message: Message, content: Content, variables: dict[str, str]) -> None:
    """`Body` beside a template is left aside."""
    wanted = "" if message.to.startswith("whatsapp:") else "twilio/text"
    message.content_sid, message.template, message.variables = content.sid, content.name, variables
    message.card = card(content, variables, wanted)
    message.body = message.text = message.card["body"]
    message.extra = {"approved": content.approved}
    message.media = message.media or message.card.get("media", [])


def admit(core: Core, message: Message, content: Content | None) -> None:
    """Raises Refused: a sender too fast, a person who said STOP to text messages, a closed window if so wished."""
    options, now = core.options, core.clock.now()
    if channel(message.to) == "sms" and message.sender in core.store.people.at(message.to).stopped:
        raise Refused(21610)
    if options.window == "refuse" and content is None and channel(message.to) == "whatsapp":
        with core.store.lock:
            opened = is_open(core.store.people.at(message.to), message.sender, now)
        if not opened:
            raise Refused(63016)
    if options.over == "refuse" and not core.rates.take(message.sender, options.rate * SLACK, now):
        raise Refused(20429)


def schedule(core: Core, message: Message, form: dict[str, str]) -> None:
    message.status = "accepted" if message.service else "queued"
    if form.get("ScheduleType"):
        try:
            message.due = instant_of(form.get("SendAt", ""))
        except ValueError:
            raise Refused(35114) from None
        if not SOONEST < message.due - core.clock.now() <= LATEST:
            raise Refused(35114)
        message.status = "scheduled"


def put(core: Core, message: Message) -> None:
    store = core.store
    with store.lock:
        message.created = core.clock.now()
        person = store.people.at(message.to)
        person.typing.pop(message.sender, None)
        person.active = message.created
        message.trail.append((message.status, message.created))
        store.add(message)
    if message.media:
        linked(core, message)
    core.events.emit("message", bubble=bubble(message))


def fetch(core: Core, request: Request, account: str, sid: str) -> Answer:
    return json_answer(resource(find(core, account, sid)))


def update(core: Core, request: Request, account: str, sid: str) -> Answer:
    """An empty `Body` redacts; `Status=canceled` stops what is scheduled."""
    message = find(core, account, sid)
    wanted = request.form
    if wanted.get("Status") == "canceled":
        if message.status != "scheduled":
            raise Refused(30409)
        life.change(core, message, "canceled")
    if "Body" in wanted:
        if wanted["Body"]:
            raise Refused(20001, "Body can only be emptied")
        message.body = ""
    return json_answer(resource(message))


def delete(core: Core, request: Request, account: str, sid: str) -> Answer:
    find(core, account, sid).gone = True
    return Answer(204)


def feedback(core: Core, request: Request, account: str, sid: str) -> Answer:
    message = find(core, account, sid)
    shown = resource(message)
    outcome = request.form.get("Outcome", "confirmed")
    if outcome not in ("confirmed", "unconfirmed"):
        raise Refused(20001, "Outcome is confirmed or unconfirmed")
    kept = {name: shown[name] for name in ("account_sid", "date_created", "date_updated")}
    uri = shown["subresource_uris"]["feedback"]
    return json_answer({**kept, "message_sid": sid, "outcome": outcome, "uri": uri})


def find(core: Core, account: str, sid: str) -> Message:
    message = core.store.get(sid)
    if message is None or message.gone or message.account != account:
        raise Refused(20404, f"The requested resource /Messages/{sid}.json was not found")
    return message
