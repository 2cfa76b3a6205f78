"""`/inbox`, `/take 5`, `/reply Ana …`, `/close`: people who wait for a human. What is missing is asked for."""

from flows.effects import Effect, EndCall, Option, Remember, Say, Signal, TakeCall, Tell
from flows.engine import Flow, Rule, Rules, State, States, Turn, once
from flows.handing import hand_on
from flows.hears.answers import anything
from flows.hears.said import Heard
from flows.needs.desk import Caller, FindCallers, FindInbox, Inbox
from flows.sent import Sent
from flows.staff.commands import Command
from flows.staff.whom import Named, named, number_of

INBOX = Command("inbox", "staff.inbox", example="/inbox")
TAKE = Command("take", "staff.desk", words="optional", example="/take 5", data={"does": "take"})
REPLY = Command("reply", "staff.desk", words="optional", example="/reply 5 We open at nine.", data={"does": "reply"})
CLOSE = Command("close", "staff.desk", words="optional", example="/close 5 See you then!", data={"does": "close"})
Callers = tuple[Caller, ...]
MOST = 10  # rows of a list
GLANCE = 80  # characters


def need_all(turn: Turn[None]) -> FindInbox:
    return FindInbox(turn.at)


def need(turn: Turn[None]) -> FindCallers:
    picked = turn.value if turn.trigger == "pick" else ""
    return FindCallers(turn.at, int(picked or turn.data.get("number", 0)) or number_of(turn.data["words"]))


# Who is meant.


@once
def meant(turn: Turn[Callers]) -> Named:
    """Those whom the command names, and the words for them."""
    words = turn.words_of(turn.data["words"])
    return named(words, turn.known)


def picked(turn: Turn[Callers]) -> Caller | None:
    """The one that is meant, once that is clear."""
    number = int(turn.value) if turn.trigger == "pick" else turn.data.get("number", 0)
    if not number:
        people = meant(turn).people or ((obvious(turn),) if not turn.data["words"] else ())
        return people[0] if len(people) == 1 else None
    return next((caller for caller in turn.known if caller.number == number), None)


def obvious(turn: Turn[Callers]) -> Caller | None:
    """Whom a command alone must mean, for nobody else could be. No talk is taken from anybody, or ended."""
    people = candidates(turn)
    mine = people and people[0].staff == turn.contact.staff
    free = turn.data["does"] != "close" and people and not people[0].staff
    return people[0] if len(people) == 1 and (mine or free) else None


def candidates(turn: Turn[Callers]) -> Callers:
    """Whom a command alone may mean: to take, those whom nobody has taken; else those that one has taken oneself."""
    waiting = tuple(caller for caller in turn.known if caller.status != "closed")
    mine = tuple(caller for caller in waiting if caller.staff == turn.contact.staff)
    free = tuple(caller for caller in waiting if not caller.staff)
    return (free or waiting) if turn.data["does"] == "take" else (mine or waiting)


def words(turn: Turn[Callers]) -> str:
    """What goes to the customer."""
    if turn.trigger == "answer":
        return turn.heard or turn.value
    return str(turn.data["text"]) if "text" in turn.data else meant(turn).rest


def files(turn: Turn[Callers]) -> tuple[Sent, ...]:
    """What goes to the customer besides: what came with the command, or had come with it."""
    return turn.sent or tuple(Sent(*one) for one in turn.data.get("sent", ()))


def unknown(turn: Turn[Callers]) -> bool:
    """A number that nobody has."""
    return bool(number_of(turn.data["words"])) and not meant(turn).people


def nobody(turn: Turn[Callers]) -> bool:
    return not candidates(turn) and not meant(turn).people


def clear(turn: Turn[Callers]) -> bool:
    return picked(turn) is not None


def over(turn: Turn[Callers]) -> bool:
    caller = picked(turn)
    return caller is not None and caller.status == "closed"


def wordless(turn: Turn[Callers]) -> bool:
    return clear(turn) and turn.data["does"] == "reply" and silent(turn)


def strange(turn: Turn[Callers]) -> bool:
    """A name that nobody has who waits."""
    return turn.data["does"] == "take" and bool(turn.data["words"]) and not meant(turn).people


def silent(turn: Turn[Callers]) -> bool:
    """There are no words that would be lost."""
    return not words(turn) and not files(turn)


def bare(turn: Turn[Callers]) -> bool:
    """Something that is not words is the answer."""
    return bool(files(turn))


# What is said.


def list_callers(turn: Turn[Inbox]) -> list[Effect]:
    """And whom of the staff no notice reaches: nobody else would tell."""
    held = tuple((name, count) for who, name, count in turn.known.held if who != turn.contact.id)
    asleep = [Say("desk.asleep", {"people": held})] if held else []
    if not turn.known.people:
        return [Say("desk.nobody"), *asleep]
    zone = turn.local.tzinfo
    people = tuple(
        (c.number, c.name, c.keeps or c.staff, c.at.astimezone(zone), c.why, [said[:GLANCE] for said in c.said])
        for c in turn.known.people
    )
    return [Say("desk.inbox", {"people": people}), *asleep]


def say_unknown(turn: Turn[Callers]) -> list[Effect]:
    return [Say("desk.unknown", {"words": str(number_of(turn.data["words"]))})]


def say_over(turn: Turn[Callers]) -> list[Effect]:
    caller = picked(turn)
    return [Say("desk.over", {"number": caller.number, "name": caller.name})] if caller else []


def say_nobody(turn: Turn[Callers]) -> list[Effect]:
    return [Say("desk.nobody")]


def offer(turn: Turn[Callers]) -> list[Effect]:
    """Keep whom it may be, and what is to be said to them."""
    people = meant(turn).people or candidates(turn)
    among = [caller.number for caller in people][:MOST]
    return [Remember({"among": among, "text": "" if strange(turn) else meant(turn).rest, "sent": files(turn)})]


def offer_all(turn: Turn[Callers]) -> list[Effect]:
    return [Say("desk.stranger", {"words": turn.data["words"][:40]}), *offer(turn)]


def ask_which(turn: Turn[Callers]) -> Say:
    people = [caller for caller in turn.known if caller.number in turn.data["among"]]
    options = tuple(Option(f"pick:{c.number}", "desk.person", {"number": c.number, "name": c.name}) for c in people)
    return Say("desk.which", {"does": turn.data["does"], "text": turn.data["text"][:GLANCE]}, options)


def which(turn: Turn[Callers]) -> Heard:
    """A number that is typed is that of a talk, not the place in the list; a name will do."""
    people = [caller for caller in turn.known if caller.number in turn.data["among"]]
    found = named(turn.words_of(turn.heard), people).people
    if len(found) == 1:
        return "pick", str(found[0].number)
    return ("unclear", "") if turn.heard.strip("# ").isdecimal() else (turn.trigger, turn.value)


def ask_words(turn: Turn[Callers]) -> Say:
    caller = picked(turn)
    return Say("desk.words", {"name": caller.name if caller else ""})


def keep(turn: Turn[Callers]) -> list[Effect]:
    caller = picked(turn)
    return [Remember({"number": caller.number})] if caller else []


# What is done.


def does(turn: Turn[Callers]) -> list[Effect]:
    caller = picked(turn)
    return DOES[turn.data["does"]](turn, caller) if caller else []


def take(turn: Turn[Callers], caller: Caller) -> list[Effect]:
    told = {"number": caller.number, "name": caller.name}
    earlier = hand_on(turn.contact.id, "human.sent", {**told, "text": ""}, caller.sent)
    return [*take_over(turn, caller), Say("desk.taken", {**told, "why": caller.why, "said": caller.said}), *earlier]


def take_over(turn: Turn[Callers], caller: Caller) -> list[Effect]:
    """Whoever had taken it must know."""
    told = {"number": caller.number, "name": caller.name, "by": turn.contact.name}
    other = caller.keeper and caller.keeper != turn.contact.id
    return [TakeCall(caller.number, turn.contact.staff), *([Tell(caller.keeper, "desk.moved", told)] if other else [])]


def reply(turn: Turn[Callers], caller: Caller) -> list[Effect]:
    told = {"number": caller.number, "name": caller.name}
    said = Say("desk.replied" if caller.open else "desk.held", told)
    if files(turn) and not any(one.ref or one.link for one in files(turn)):
        return [Say("desk.unpassed")]
    answer = hand_on(caller.contact, "human.answer_sent", {"text": words(turn)}, files(turn), bare=True)
    plain = [] if answer else [Tell(caller.contact, "human.answer", {"text": words(turn)})]
    recall = Signal(caller.contact, "human", "recalled")
    return [*take_over(turn, caller), *answer, *plain, recall, said]


def close(turn: Turn[Callers], caller: Caller) -> list[Effect]:
    last = [Tell(caller.contact, "human.answer", {"text": words(turn)})] if words(turn) else []
    ended = Say("desk.closed", {"number": caller.number, "name": caller.name})
    return [EndCall(caller.number), *last, Signal(caller.contact, "human", "closed"), ended]


DOES = {"take": take, "reply": reply, "close": close}
TOLD: States[Callers] = (State("new"), State("told", ends=True))
STATES: States[Callers] = (
    *TOLD,
    State("choosing", ask_which, reads=which, passing=True),
    State("addressing", ask_which, reads=which),
    State("wording", ask_words, anything),
)
# fmt: off
RULES: Rules[Callers] = (
    #     on        from        to          only if   then
    Rule("start",  "new",      "told",     over,     say_over),
    Rule("start",  "new",      "told",     unknown,  say_unknown),
    Rule("start",  "new",      "told",     nobody,   say_nobody),
    Rule("start",  "new",      "wording",  wordless, keep),
    Rule("start",  "new",      "told",     clear,    does),
    Rule("start",  "new",      "choosing", strange,  offer_all),
    Rule("start",  "new",      "choosing", silent,   offer),
    Rule("start",  "new",      "addressing", None,   offer),
    *(rule for source in ("choosing", "addressing") for rule in (
        Rule("pick", source,   "told",     over,     say_over),
        Rule("pick", source,   "wording",  wordless, keep),
        Rule("pick", source,   "told",     None,     does),
    )),
    Rule("answer", "wording",  "told",     over,     say_over),
    Rule("answer", "wording",  "told",     None,     does),
    Rule("unclear", "wording", "told",     bare,     does),
)
# fmt: on
STAFF_INBOX = Flow[Inbox](
    "staff.inbox",
    need_all,
    (State("new"), State("told", ends=True)),
    (Rule("start", "new", "told", None, list_callers),),
    side="staff",
)
STAFF_DESK = Flow[Callers]("staff.desk", need, STATES, RULES, side="staff")
