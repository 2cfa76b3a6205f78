"""`/broadcast`: what is written in one message, or asked for field by field, becomes a campaign to look at."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

from flows.effects import Effect, ReadTemplates, Remember, Say, Start
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears.answers import anything
from flows.needs.campaign import FindNames, Names, TemplateFact
from flows.rules.personal import BadWording, is_blank, names, placeholders, read, wants
from flows.staff import wizard
from flows.staff.audience import check_to, read_audience
from flows.staff.commands import LEADERS, Command, Field, nearest
from flows.staff.reward import check_reward, check_start

LONGEST = 1600  # characters of a message
STALE = timedelta(hours=1)


def check_text(turn: Turn[Names], text: str) -> str | Say:
    """What owners write: no longer than a message, and with nothing in braces but values."""
    if len(text) > LONGEST:
        return Say("broadcast.too_long", {"length": len(text), "most": LONGEST})
    try:
        read(text)
    except BadWording as error:
        return Say("broadcast.bad_wording", {"piece": error.args[0]})
    return strange_value(turn.known, text) or text.strip()


def strange_value(known: Names, text: str) -> Say | None:
    """A value that nobody has: misspelt, or nothing stands in for it."""
    there = known.attributes | {"name"}
    for name in sorted(names(text) - there):
        near = nearest(name, known.called)
        if near or any(name in group and there.isdisjoint(group) for group in wants(text)):
            return Say("broadcast.strange_value", {"name": name, "near": near})
    return None


def speaks(turn: Turn[None]) -> frozenset[str]:
    """The values that the texts of the command speak of."""
    given = fields(turn)
    texts = [given.get("text", ""), *(given[name] for name in given if name.isdecimal()), turn.value]
    found: set[str] = set()
    for text in texts:
        with suppress(BadWording):
            found |= names(text)
    return frozenset(found)


def check_template(turn: Turn[Names], text: str) -> str | Say:
    if not turn.known.templates:
        told = {"name": text[:60], "near": nearest(text.strip(), turn.known.listed)}
        return Say("broadcast.unknown_template", told)
    if not approved(turn.known):
        return Say("broadcast.not_approved", {"name": text[:60], "status": turn.known.templates[0].status})
    return text.strip()


def check_ask(turn: Turn[Names], text: str) -> str | Say:
    return turn.known.ask or Say("broadcast.unknown", {"what": "questionnaire", "name": text[:60]})


BROADCAST = Command(
    "broadcast",
    "staff.broadcast",
    LEADERS,
    fields=(
        Field("to", "broadcast.ask_to", check_to, optional=False),
        Field("template", "broadcast.ask_template", check_template),
        Field("text", "broadcast.ask_text", check_text, wanted=lambda fields: "template" not in fields, long=True),
        Field("ask", "broadcast.ask_ask", check_ask),
        Field("reward", "broadcast.ask_reward", check_reward),
        Field("when", "broadcast.ask_when", check_start),
    ),
    numbered=True,
    example="/broadcast\nto: tag vip\ntext: Hi {{ name }}, 20% off this week!\ntemplate: spring_offer\n1: {{ name }}\n"
    "ask: skin-quiz\nreward: SPRING20\nwhen: fri 10:00",
)


def need(turn: Turn[None]) -> FindNames:
    given = fields(turn)
    to = read_audience(turn, given.get("to", ""))
    ask, reward, template = (given.get(name, "").strip() for name in ("ask", "reward", "template"))
    return FindNames(to, ask, reward, template, speaks(turn))


def fields(turn: Turn[Any]) -> dict[str, str]:
    """What is there, with the answer that is just being given."""
    given = dict(turn.data.get("fields", {}))
    if turn.trigger == "answer" and turn.data.get("left"):
        given[turn.data["left"][0]] = turn.value
    return given


def approved(known: Names) -> list[TemplateFact]:
    return [template for template in known.templates if template.status == "approved"]


# Templates and what stands in their places.


def unread(turn: Turn[Names]) -> bool:
    """Could what we know of this template be out of date?"""
    if not fields(turn).get("template"):
        return False
    known = approved(turn.known)
    return not known or any(t.read_at is None or t.read_at < turn.at - STALE for t in known)


def read_them(turn: Turn[Names]) -> list[Effect]:
    return [ReadTemplates("staff.broadcast", "read")]


def lacking(turn: Turn[Names], given: Mapping[str, str]) -> list[str]:
    """Placeholders that have no value: no line of theirs, and no attribute of that name."""
    if not given.get("template"):
        return []
    wanted = [name for template in approved(turn.known) for name in placeholders(template.body)]
    return [name for name in dict.fromkeys(wanted) if is_blank(given.get(name)) and name not in turn.known.attributes]


def trouble(turn: Turn[Names]) -> Say | None:
    """What is wrong with a command written in one message, beyond its single fields."""
    given = fields(turn)
    lines = [name for name in given if name.isdecimal()]
    known = {name for template in approved(turn.known) for name in placeholders(template.body)}
    for name in lines:
        if name not in known or not given.get("template"):
            return Say("broadcast.no_place", {"name": name, "template": given.get("template", "")})
        if isinstance(said := check_text(turn, given[name]), Say):
            return said
    if missing := lacking(turn, given):
        body = next(t.body for t in approved(turn.known) if missing[0] in placeholders(t.body))
        return Say("broadcast.lacking", {"name": missing[0], "template": given["template"], "body": body})
    return None


def ask_place(turn: Turn[Names]) -> Say:
    """The wizard asks for what stands in a template's places too."""
    body = next((t.body for t in approved(turn.known) if turn.data["left"][0] in placeholders(t.body)), "")
    return Say("broadcast.ask_place", {"name": turn.data["left"][0], "body": body})


# What becomes of it.


def pending(turn: Turn[Names]) -> bool:
    return bool(wizard.pending(BROADCAST, turn))


def wrong(turn: Turn[Names]) -> bool:
    return trouble(turn) is not None


def say_wrong(turn: Turn[Names]) -> list[Effect]:
    said = trouble(turn)
    return [said] if said else []


def refused(turn: Turn[Names]) -> bool:
    return isinstance(wizard.answer(BROADCAST, turn), Say)


def answered(turn: Turn[Names]) -> dict[str, str]:
    """The fields after a good answer."""
    [kept] = wizard.take(BROADCAST, turn)
    return dict(kept.data["fields"])


def last(turn: Turn[Names]) -> bool:
    return wizard.last(turn)


def places_left(turn: Turn[Names]) -> bool:
    return wizard.last(turn) and bool(lacking(turn, answered(turn)))


def ask_places(turn: Turn[Names]) -> list[Effect]:
    given = answered(turn)
    return [Remember({"fields": given, "left": lacking(turn, given)})]


def bad_place(turn: Turn[Names]) -> bool:
    return isinstance(check_text(turn, turn.value), Say)


def say_bad_place(turn: Turn[Names]) -> list[Effect]:
    said = check_text(turn, turn.value)
    return [said] if isinstance(said, Say) else []


def take_place(turn: Turn[Names]) -> list[Effect]:
    return [Remember({"fields": fields(turn), "left": turn.data["left"][1:]})]


def show(turn: Turn[Names]) -> list[Effect]:
    effects = wizard.begin(BROADCAST, turn)
    kept = next(effect for effect in effects if isinstance(effect, Remember))
    return [*effects, launch(turn, kept.data["fields"])]


def show_answered(turn: Turn[Names]) -> list[Effect]:
    return [*wizard.take(BROADCAST, turn), launch(turn, answered(turn))]


def show_placed(turn: Turn[Names]) -> list[Effect]:
    return [*take_place(turn), launch(turn, fields(turn))]


def launch(turn: Turn[Names], given: Mapping[str, str]) -> Start:
    """The preview of what has been asked for."""
    templates = approved(turn.known) if given.get("template") else []
    wishes = {name: given.get(name, "") for name in ("to", "text", "ask", "reward", "when")}
    filled = {"templates": [filled_template(template, given) for template in templates], "sender": turn.contact.sender}
    return Start("staff.launch", {"kind": "broadcast", "wishes": wishes | filled, "number": 0})


def filled_template(template: TemplateFact, given: Mapping[str, str]) -> dict[str, Any]:
    """One that is named like an attribute fills itself."""
    variables = {name: given.get(name) or f"{{{{ {name} }}}}" for name in placeholders(template.body)}
    kept = {"sid": template.sid, "name": template.name, "language": template.language, "body": template.body}
    return kept | {"variables": variables}


STATES: States[Names] = (
    State("new"),
    State("reading"),
    wizard.state(BROADCAST),
    State("placing", ask_place, anything),
    State("previewing"),
    State("told", ends=True),
)
# fmt: off
RULES: Rules[Names] = (
    #     on        from       to            only if      then
    Rule("start",  "new",     "reading",    unread,      read_them),
    *(rule for on, source in (("start", "new"), ("read", "reading")) for rule in (
        Rule(on,   source,    "filling",    pending,     lambda turn: wizard.begin(BROADCAST, turn)),
        Rule(on,   source,    "told",       wrong,       say_wrong),
        Rule(on,   source,    "previewing", None,        show),
    )),
    Rule("answer", "filling", None,         refused,     lambda turn: wizard.refuse(BROADCAST, turn)),
    Rule("answer", "filling", "placing",    places_left, ask_places),
    Rule("answer", "filling", "previewing", last,        show_answered),
    Rule("answer", "filling", None,         None,        lambda turn: wizard.take(BROADCAST, turn)),
    Rule("answer", "placing", None,         bad_place,   say_bad_place),
    Rule("answer", "placing", "previewing", last,        show_placed),
    Rule("answer", "placing", None,         None,        take_place),
    *(Rule[Names](f"staff.launch.{end}", "previewing", "told") for end in ("started", "left", "cancelled", "lapsed")),
)
# fmt: on

STAFF_BROADCAST = Flow[Names]("staff.broadcast", need, STATES, RULES, nudge=None, ends=timedelta(days=7), side="staff")
