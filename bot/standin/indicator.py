"""The typing indicator: it also tells the person that their message was read."""

from bot.standin.core import Core
from bot.standin.errors import Refused
from bot.standin.people import TYPING
from bot.standin.wire import Answer, Request, json_answer


def show_typing(core: Core, request: Request) -> Answer:
    """The dots end with the next message or after 25 s."""
    form = request.form
    message = core.store.get(form.get("messageId", ""))
    if form.get("channel") != "whatsapp":
        raise Refused(20001, "channel must be whatsapp")
    if message is None or not message.inbound:
        raise Refused(20404, "messageId names no message that somebody sent to us")
    until = core.clock.now() + TYPING
    with core.store.lock:
        message.seen = True
        core.store.people.at(message.sender).typing[message.to] = until
    core.events.emit("typing", person=message.sender, desk=message.to, until=until, sid=message.sid)
    return json_answer({"success": True})
