"""What is on the agenda of a turn is done one by one, and may put more on it.

A turn is a generator: it yields what it needs to know and is sent the answer. It reads and writes nothing itself.
"""

from collections import deque
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.items import Back, Cancel, Hear, Item, Leave, Pull, StopCampaigns, Tap
from bot.optout import besides, opt_out, refuses
from bot.posting import send_template, show, tell
from bot.route import answers, aside, delayed, starting
from bot.taps import payload
from campaigns.react import react
from campaigns.shape import FindCampaign
from flows.all import FLOWS
from flows.effects import Again, Consent, Finished, Mention, Remember, Say, SendTemplate, Show, Start, StartLater, Tell
from flows.engine import TOO_MANY_MISSES, Session, Turn, back, hear, reopen, step
from flows.hears.choose import Offered, choose
from flows.hears.said import UNCLEAR
from flows.needs import Need
from storage.all import WRITES
from storage.scene import Scene, Waiting

FRESH = timedelta(hours=1)  # so long what was spoken of is remembered
SHORT = 2  # words of a wish where any words are an answer
MOST_STEPS = 50  # a turn that takes more is a loop between flows
Play = Generator[Need[Any], Any, None]
Acting = Generator[Need[Any], Any, Sequence[Item]]


def play(scene: Scene, agenda: Sequence[Item]) -> Play:
    todo = deque(agenda)
    for _ in range(MOST_STEPS):
        if not todo:
            return
        item = todo.popleft()
        if acts := ACTS.get(type(item)):
            more = yield from acts(scene, item)
        else:
            more = DO[type(item)](scene, item) or ()
        todo.extendleft(reversed(more))
    raise RecursionError(f"more than {MOST_STEPS} steps in turn {scene.id}")


def look(scene: Scene, top: Session, pull: Pull) -> Turn[Any]:
    """What a step sees, before it knows what it needs."""
    place = (scene.business, scene.contact, top.state, top.data, None)
    token, heard = scene.word(f"{scene.id}/{top.id}"), pull.said.text if pull.said else ""
    return Turn(scene.at, token, *place, pull.trigger, pull.value, top.origin, heard, scene.sent)


# Three kinds of item must know something before they are done.


def move(scene: Scene, pull: Pull) -> Acting:
    """One step of the flow on top: need, decide, and keep where the contact stands now."""
    if (top := scene.top) is None:
        return ()
    flow = FLOWS[top.flow]
    turn = look(scene, top, pull)
    turn = replace(turn, known=(yield flow.need(turn)))
    if pull.said and (reads := flow.by_name[top.state].reads):
        trigger, value = reads(turn)
        turn = replace(turn, trigger=trigger, value=value)
    unclear = turn.trigger == "unclear" or not flow.knows(top.state, turn.trigger)
    lost = pull.said if unclear and scene.side == "customer" else None
    if lost and (asked := aside(lost, scene.contact, top, waits=bool(scene.memo.waiting), rest=pull.rest)):
        return asked
    if lost and pull.rest:
        return ()
    moved, effects = step(flow, top, turn)
    scene.origin = top.origin or scene.origin
    scene.keep(moved)
    if flow.by_name[moved.state].ends:
        scene.stack.pop()
        scene.outcome = f"{top.flow}.{moved.state}"
    elif moved.misses == TOO_MANY_MISSES:
        effects = [*effects, Say("hint.human")]
    return effects


def follow(scene: Scene, end: Finished) -> Acting:
    """A flow ended: its caller may have waited for that, and so may the campaign that began it."""
    more: list[Item] = []
    trigger = f"{end.flow}.{end.outcome}"
    if scene.top and FLOWS[scene.top.flow].knows(scene.top.state, trigger):
        more.append(Pull(trigger, end.value))
    if end.origin:
        more += react((yield FindCampaign(end.origin[0])), end)
    return more


# The others are done with what is at hand.


def words(scene: Scene, heard: Hear) -> Sequence[Item]:
    """What was asked comes first; then what these words start anywhere; then the flow says it did not understand."""
    if (top := scene.top) is None:
        return aside(heard.said, scene.contact, None, waits=bool(scene.memo.waiting), rest=heard.rest)
    flow = FLOWS[top.flow]
    if scene.side == "customer" and refuses(heard.said):
        return [*opt_out(scene.contact), *besides(heard.said)]
    state = flow.by_name[top.state]
    talks = scene.side == "customer" and state.asks and not state.takes_all
    if talks and (items := delayed(heard.said)):
        return items
    if talks and (items := starting(heard.said) if flow.open else answers(heard.said, beside=True)):
        return items
    trigger, value = hear(flow, top, heard.said)
    free = trigger == "answer" and state.asks and state.reads is None and choose(heard.said, top.offered) == UNCLEAR
    short = scene.side == "customer" and len(heard.said.text.split()) <= SHORT
    if free and short and (items := starting(heard.said)):  # `book` is no answer in free words
        return items
    return [Pull(trigger, value, heard.said, heard.rest)]


def tapped(scene: Scene, tap: Tap) -> Sequence[Item]:
    """A button of the open question, or an old one: that reopens its step, if its flow still runs."""
    depth = next((n for n, session in enumerate(scene.stack) if session.id == tap.session), None)
    reopened = None if depth is None else reopen(scene.stack[depth], tap.step)
    if depth is None or reopened is None or tap.n >= len(reopened.offered):
        return by_label(scene, tap.label) or [Say("common.too_late", {"label": tap.label})]
    drop(scene, depth + 1)
    scene.keep(reopened)
    return [Pull(*reopened.offered[tap.n].meaning)]


def by_label(scene: Scene, label: str) -> Sequence[Item]:
    """A button of a session that is over, whose words stand among what is offered now."""
    same = [o for o in (scene.top.offered if scene.top else ()) if label and o.label.casefold() == label.casefold()]
    return [Pull(*same[0].meaning)] if same else []


def go_back(scene: Scene, _: Back) -> Sequence[Item]:
    if is_relayed(scene):
        return [Pull("cancel")]
    while scene.top:
        if earlier := back(scene.top):
            scene.keep(earlier)
            return ()
        drop(scene, len(scene.stack) - 1)
        if is_relayed(scene) or (scene.top and FLOWS[scene.top.flow].by_name[scene.top.state].asks):
            return ()
    return [Start("menu")] if scene.side == "customer" else [Say("staff.nothing_open")]


def is_relayed(scene: Scene) -> bool:
    """A person holds the chat: the state on top asks nothing, and hears all."""
    state = FLOWS[scene.top.flow].by_name[scene.top.state] if scene.top else None
    return state is not None and state.asks is None and state.takes_all


def cancel(scene: Scene, item: Cancel) -> Sequence[Item]:
    if scene.top and len(scene.stack) == 1 and FLOWS[scene.top.flow].open:  # what we asked is not what they leave
        drop(scene, 0)
    doubt = Start("meant", text=item.text)
    twice = scene.top is not None and scene.top.flow == doubt.flow  # a second one answers: nothing
    if scene.side == "staff" and scene.top:
        return [Pull("cancel")]
    if twice or any(not FLOWS[session.flow].is_passing(session.state) for session in scene.stack):
        return [Pull("cancel")]
    return [doubt] if scene.side == "customer" else [Say("staff.nothing_open")]


def leave(scene: Scene, _: Leave) -> Sequence[Item]:
    return [Pull("lapse")] * len(scene.stack)


def stop_campaigns(scene: Scene, _: StopCampaigns) -> None:
    scene.stack[:] = [session for session in scene.stack if session.origin is None]
    scene.memo = replace(scene.memo, waiting=(), touched=())
    scene.dirty = True


def decide(scene: Scene, effect: Consent) -> None:
    """Whoever has decided is not asked any more."""
    WRITES[Consent](scene, effect)
    if any(FLOWS[session.flow].settles == effect.purpose for session in scene.stack):
        scene.stack[:] = [session for session in scene.stack if FLOWS[session.flow].settles != effect.purpose]
        scene.dirty = True


def begin(scene: Scene, start: Start) -> Sequence[Item]:
    """Put a flow on top. One that runs already is begun anew, without what it had called. Whoever must know that this
    one comes over it is told first, and leaves the state in which it must."""
    over = f"over.{start.flow}"
    if (top := scene.top) and FLOWS[top.flow].knows(top.state, over):
        return [Pull(over), start]
    for depth, running in enumerate(scene.stack):
        if (running.flow, running.origin) == (start.flow, start.origin):
            drop(scene, depth)
            break
    if (top := scene.top) and FLOWS[top.flow].is_passing(top.state):
        drop(scene, len(scene.stack) - 1)
    under = scene.top.data if scene.top else {}
    below = {name: under[name] for name in FLOWS[start.flow].inherits if name in under}
    heard_of = spoken(scene) if FLOWS[start.flow].recalls else {}
    data = {**below, **({"spoken": heard_of} if heard_of else {}), **start.args}
    fresh = Session(scene.next_id(), start.flow, scene.at, data=data, origin=start.origin)
    scene.stack.append(fresh)
    scene.dirty = True
    return [Pull("start", start.text)]


def mention(scene: Scene, effect: Mention) -> None:
    scene.memo = replace(scene.memo, spoken={**spoken(scene), **effect.data}, spoken_at=scene.at)
    scene.dirty = True


def spoken(scene: Scene) -> Mapping[str, Any]:
    """What was spoken of last, while it is fresh."""
    at = scene.memo.spoken_at
    return scene.memo.spoken if at and scene.at - at <= FRESH else {}


def begin_later(scene: Scene, later: StartLater) -> None:
    """It waits for their next reply."""
    kept = tuple(w for w in scene.memo.waiting if w.origin != later.origin)
    scene.memo = replace(scene.memo, waiting=(*kept, Waiting(later.flow, later.args, later.origin, later.until)))
    scene.dirty = True


def again(scene: Scene, _: Again) -> Sequence[Item]:
    """The flow on top anew, with what it was begun with."""
    top = scene.top
    return [Start(top.flow, top.trail[0].data if top.trail else top.data, origin=top.origin)] if top else ()


def drop(scene: Scene, depth: int) -> None:
    """End what is stacked from this depth up, without a word."""
    if len(scene.stack) > depth:
        del scene.stack[depth:]
        scene.dirty = True


def offer(scene: Scene, top: Session, asked: Say) -> tuple[Offered, ...]:
    return tuple(Offered(o.id, scene.text(o.label, o.args)) for o in asked.options)


def payloads(scene: Scene) -> Sequence[tuple[str, str]]:
    """What a tap on each option of the open question sends back, and its label."""
    top = scene.top
    return [(payload(top, n), option.label) for n, option in enumerate(top.offered)] if top else ()


ACTS: dict[type, Callable[[Scene, Any], Acting]] = {Pull: move, Finished: follow, Tell: tell}
DO: dict[type, Callable[[Scene, Any], Sequence[Item] | None]] = {
    Hear: words,
    Tap: tapped,
    Back: go_back,
    Cancel: cancel,
    Leave: leave,
    StopCampaigns: stop_campaigns,
    Start: begin,
    StartLater: begin_later,
    Again: again,
    Say: lambda scene, say: scene.says.append(say),
    Show: show,
    SendTemplate: send_template,
    Mention: mention,
    Remember: lambda scene, effect: None,  # the session carries it
    **WRITES,
    Consent: decide,
}
