"""One turn: route -> hear -> need -> step -> ask -> write. Every cause, heard or due, comes through here.

A turn yields what it needs to know, so `direct` can run one of them or a hundred side by side, and ask all their
questions of one kind in one read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.items import Hear, Item, Leave, Pull, StopCampaigns
from bot.meaning import in_their_language, understand
from bot.optout import carrier_decided
from bot.play import Play, drop, look, offer, payloads, play
from bot.posting import is_open, put
from flows.all import FLOWS
from flows.effects import Effect, NoteContact, Say, Start
from flows.engine import MOST_PUT, PUT
from flows.facts import Message
from flows.hears.parts import kept
from flows.hears.said import Said
from flows.needs import FindFirstContact, Need
from flows.sent import sent
from storage import campaign, contact, conversation, turns
from storage.all import find
from storage.db import Tx
from storage.scene import Post, Scene

MOST_ANSWERS = 40  # to one person, faster than anybody types for long; Twilio stops a loop at 15 to 30 in 30 seconds
GREETINGS = ("welcome.greeting", "common.hello")
SAD = ("bookings.cancelled", "late.passed_on", "late.unknown")
LOOP_WINDOW = timedelta(minutes=5)


# Three causes.


def heard(scene: Scene, message: Message, said: Said) -> Play:
    """A person wrote, tapped or sent something."""
    before, new = where(scene), not scene.contact.greeted
    if decided := message.more.get("opt_out"):
        yield from play(scene, carrier_decided(decided))
        return close(scene, before)
    note_reply(scene)
    scene.sent = sent(message.sid, message.kind, message.more)
    said = in_their_language(scene, said)
    items = yield from understand(scene, message, said)
    if free := items is None:
        items = [Hear(said)]
    yield from play(scene, items or ())
    stopping = (any(isinstance(item, StopCampaigns) for item in items or ()) or refused(scene)) and not kept(said)
    if scene.side == "customer":
        if new and not stopping:
            greet(scene)
        yield from settle(scene, free=free, stopping=stopping or not items)
        if new and not stopping and scene.contact.role != "customer":
            scene.says.insert(1, Say("staff.begin"))
        if scene.top and scene.top.flow == "menu" and is_first_today(scene) and not is_greeted(scene):
            scene.says.insert(0, Say("common.hello", {"name": scene.contact.name}))
    if not stopping:  # one confirmation, and no word beside it
        yield from ask(scene)
    return close(scene, before)


def woken(scene: Scene, rings: str) -> Play:
    """Its clock rang for the session on top. A nudge goes only where the window is open."""
    before, scene.clock = where(scene), "lapse"
    if rings == "lapse":
        yield from play(scene, [Leave()])
    elif rings != "nudge":
        yield from signalled(scene, *rings.rsplit(".", 1))
    elif is_open(scene.contact, scene.at):
        scene.says.append(Say("common.nudge"))
        yield from ask(scene)
    scene.dirty = True
    close(scene, before)


def signalled(scene: Scene, flow: str, trigger: str) -> Play:
    """Somebody else's turn pulls a trigger here; what lies above that flow stays. A flow that is recalled comes to the
    top, or begins anew: what lay above it waits below."""
    scene.clock = "nudge"
    if trigger == "recalled":
        recall(scene, flow)
        if scene.top is None or scene.top.flow != flow:
            return (yield from play(scene, [Start(flow, {trigger: True})]))
    if scene.top and scene.top.flow == flow:
        yield from play(scene, [Pull(trigger)])
        yield from ask(scene)
    else:
        scene.stack[:] = [session for session in scene.stack if session.flow != flow]


def recall(scene: Scene, flow: str) -> None:
    kept = [session for session in scene.stack if session.flow == flow]
    others = [s for s in scene.stack if s.flow != flow and not FLOWS[s.flow].is_passing(s.state)]
    scene.stack[:] = [*others, *kept]


def touched(scene: Scene, effects: Sequence[Effect]) -> Play:
    """A campaign touches somebody: what it says leaves at the campaigns' rank and carries its origin."""
    before, scene.rank, origin, standing = where(scene), 1, scene.origin, scene.top
    yield from play(scene, effects)
    if scene.top is not standing:
        yield from ask(scene)
    if origin:
        scene.memo = replace(scene.memo, touched=(*scene.memo.touched, origin)[-5:])
    scene.origin, scene.dirty = origin, True
    close(scene, before)


def refused(scene: Scene) -> bool:
    """A whole sentence may mean STOP as well."""
    return any(say.text in ("optout.marketing", "optout.reminders") for say in scene.says)


# Before the flows and after them.


def note_reply(scene: Scene) -> None:
    """Campaigns that wait for an answer of this person have it."""
    for number, step in scene.memo.touched:
        scene.put(campaign.REPLIED, campaign=number, step=step, contact=scene.contact.id, at=scene.at)
    if scene.memo.touched:
        scene.memo, scene.dirty = replace(scene.memo, touched=()), True


def greet(scene: Scene) -> None:
    """The first thing that anybody reads of us is who speaks."""
    scene.says[:] = [say for say in scene.says if say.text != "common.hello"]
    scene.says.insert(0, Say("welcome.greeting", {"business": scene.business.name}))
    contact.note(scene, NoteContact(greeted=True))


def is_greeted(scene: Scene) -> bool:
    return any(say.text in GREETINGS for say in scene.says)


def is_first_today(scene: Scene) -> bool:
    """By the day of the last answers, in the person's zone."""
    zone, before = ZoneInfo(scene.contact.zone or scene.business.zone), scene.memo.since
    return before is None or before.astimezone(zone).date() != scene.at.astimezone(zone).date()


def settle(scene: Scene, *, free: bool, stopping: bool) -> Play:
    """Nothing runs any more: now comes what has waited, what is asked once, or the menu."""
    ready = [w for w in scene.memo.waiting if w.until > scene.at]
    if scene.stack:
        if free and ready:
            scene.memo = replace(scene.memo, waiting=tuple(replace(w, ripe=True) for w in ready))
        return
    start: list[Item] = []
    if ready and (free or ready[0].ripe):
        scene.memo = replace(scene.memo, waiting=tuple(ready[1:]))
        start = [Start(ready[0].flow, ready[0].args, origin=ready[0].origin)]
    elif not stopping and not scene.contact.asked and scene.contact.role == "customer" and not is_sad(scene):
        start = yield from opening(scene)
    silent = all(say.text in GREETINGS for say in scene.says)
    if not start and not stopping and (silent or scene.outcome.startswith("consent.")):
        start = [Start("menu")]
    yield from play(scene, start)


def is_sad(scene: Scene) -> bool:
    """No moment to ask whether offers are welcome: it comes after a happier end."""
    return any(say.text in SAD or say.text.startswith("human.") for say in scene.says)


def opening(scene: Scene) -> Any:
    """Asked once of everybody: may we write to you? And the questionnaire for new people, if there is one."""
    if scene.contact.marketing is None:
        return [NoteContact(asked=True), Start("consent")]
    slug = yield FindFirstContact(scene.contact.id)
    return [NoteContact(asked=True), *([Start("questionnaire", {"slug": slug})] if slug else [])]


# How a turn ends.


def ask(scene: Scene) -> Play:
    """The last thing that a turn does is to put the question of whatever is on top now. Nobody else ever asks."""
    if (top := scene.top) is None:
        return
    flow, options = FLOWS[top.flow], ()
    if flow.settles:
        if top.data.get(PUT, 0) >= MOST_PUT:  # whoever passes a question by twice is not asked any more
            drop(scene, len(scene.stack) - 1)
            return (yield from ask(scene))
        top = replace(top, data={**top.data, PUT: top.data.get(PUT, 0) + 1})
    if asks := flow.by_name[top.state].asks:
        turn = look(scene, top, Pull(""))
        asked = asks(replace(turn, known=(yield flow.need(turn))))
        scene.says.append(asked)
        options = offer(scene, top, asked)  # type: ignore[assignment]
    scene.keep(replace(top, offered=options, at=scene.at, version=top.version + 1))


def close(scene: Scene, before: str) -> None:
    """What was said becomes one message; where the contact stands becomes a row; the clock is set."""
    me, top = scene.contact, scene.top
    if scene.rank == 0 and scene.says and me.role == "customer":
        guard(scene)
    if scene.says:
        body = "\n\n".join(text for say in scene.says if (text := scene.text(say.text, say.args)))
        keys = " ".join(say.text for say in scene.says)
        options = payloads(scene) if top and any(say.options for say in scene.says) else ()
        put(scene, Post(me.id, me.sender, me.address, keys, body, options=options, rank=scene.rank))
    if scene.dirty:
        conversation.save(scene, *clock(scene))
        if top is None and before:
            scene.put(campaign.RELEASE, contact=me.id, at=scene.at)
    turns.add(scene, before)


def guard(scene: Scene) -> None:
    """Another machine may answer our answers: after forty in five minutes we say so once, and are silent."""
    memo = scene.memo
    fresh = memo.since is None or scene.at - memo.since > LOOP_WINDOW
    scene.memo = replace(memo, since=scene.at if fresh else memo.since, answers=1 if fresh else memo.answers + 1)
    scene.dirty = True
    if scene.memo.answers >= MOST_ANSWERS:
        scene.says[:] = [Say("common.pause")] if scene.memo.answers == MOST_ANSWERS else []


def clock(scene: Scene) -> tuple[str, timedelta | None]:
    """What rings next for whoever is on top, and when: first a nudge, then the end."""
    if (top := scene.top) is None:
        return "", None
    flow = FLOWS[top.flow]
    if scene.clock == "nudge" and flow.nudge and flow.by_name[top.state].asks and not flow.is_passing(top.state):
        return "nudge", flow.nudge
    return "lapse", flow.ends


def where(scene: Scene) -> str:
    return f"{scene.top.flow}.{scene.top.state}" if scene.top else ""


def direct(tx: Tx, plays: Iterable[Play]) -> None:
    """Run turns side by side, until every one has ended."""
    known: dict[Need[Any], Any] = {}
    asking = [(turn, need) for turn in plays if (need := resume(turn, None))]
    while asking:
        find(tx, known, [need for _, need in asking])
        asking = [(turn, more) for turn, need in asking if (more := resume(turn, known[need]))]


def resume(turn: Play, answer: Any) -> Need[Any] | None:
    try:
        return turn.send(answer)
    except StopIteration:
        return None
