"""A whole world in a test: a clock that we set, a channel that remembers, people who talk."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot import turn
from bot.forms import Arrival
from bot.inbound import open_scene, receive
from bot.templates import read_templates
from bot.texts import render
from bot.work import tick
from bot.world import Letter, Posted, World
from flows.effects import Start
from flows.engine import Session
from flows.facts import Message
from flows.needs.campaign import TemplateFact
from storage import business, consent, contact, conversation
from storage.db import Row, Sql, insert, transaction
from storage.engine import connect, to_json

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # a Monday morning
PEOPLE = {"Owner": "+447400000000", "Ana": "+447400000001", "Ben": "+447400000002", "Cleo": "+447400000003"}
STAFF = {"Owner": "owner"}
LOCALES = {"Cleo": "es"}
SALON, NEIGHBOUR = "whatsapp:+442070000001", "whatsapp:+442070000002"  # the neighbour has the same people


@dataclass
class FakeChannel:
    """Takes every letter, unless a test says otherwise, and remembers it."""

    sent: list[Letter] = field(default_factory=list)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)  # to, label, payload
    fails: list[Exception] = field(default_factory=list)
    on_send: Callable[[Letter], None] = lambda letter: None

    def send(self, letter: Letter) -> tuple[str, str]:
        self.on_send(letter)
        if self.fails:
            raise self.fails.pop(0)
        self.sent.append(letter)
        self.buttons += [(letter.to, label, payload) for payload, label in letter.options]
        return f"SM{letter.id:032x}", "queued"

    def find(self, to: str, since: datetime) -> list[Posted]:
        return [Posted(f"SM{s.id:032x}", s.to, s.body, "sent", since) for s in reversed(self.sent) if s.to == to]


WAITING = Sql(
    """SELECT q.*, b.name AS business FROM outbox q JOIN business b ON b.business_id = q.business_id
    WHERE q.life = 'waiting' AND q.due <= :at ORDER BY q.rank, q.due, q.seq""",
    across=True,
)
SENT = Sql("UPDATE outbox SET life = 'done', status = 'sent', sid = :sid WHERE seq = :seq", across=True)


class TestWorld:
    __test__ = False

    def __init__(self, url: str) -> None:
        self.at = START
        self.channel = FakeChannel()
        self.templates: list[TemplateFact] = []  # what Twilio has
        channels = {"whatsapp": self.channel}
        templates = lambda: self.templates  # noqa: E731
        self.world = World(lambda: self.at, connect(url), channels, render, b"test", templates=templates)
        self.messages = 0
        self.nameless: set[str] = set()  # whose WhatsApp shows no name
        self.salon = self.furnish("Rosewood", SALON)
        self.neighbour = self.furnish("Next Door", NEIGHBOUR)
        self.ids = self.people(self.salon)

    def furnish(self, name: str, sender: str) -> int:
        """A business with the same people; all but the last allow marketing."""
        with transaction(self.world.db, None) as tx:
            args = {"timezone": "UTC", "country": "GB", "currency": "GBP", "locale": "en"}
            id = int(tx.one(business.MAKE, name=name, **args)[0])
            tx = tx.of(id)
            tx.run(business.ADD_SENDER, address=sender, channel="whatsapp")
            for person, phone in PEOPLE.items():
                who = contact.greet(tx, person, [("phone", phone)], self.at, "test")
                tx.run(contact.GREETED, id=who)
                tx.run(contact.ASKED, id=who)
                tx.run(contact.SET_LOCALE, id=who, locale=LOCALES.get(person, ""))
                if person in STAFF:
                    tx.run(
                        business.ADD_STAFF,
                        slug=person.lower(),
                        name=person,
                        role=STAFF[person],
                        contact=who,
                        active=True,
                    )
                else:
                    consent.write(
                        tx, consent.rows(who, "marketing", ("whatsapp",), True, self.at, "test", "", own=False)
                    )
        return id

    def questionnaire(self, slug: str, *questions: dict[str, Any], trigger: str = "manual") -> None:
        """A questionnaire of the salon, in use."""
        self.put(
            "questionnaire",
            slug=slug,
            title=slug,
            trigger=trigger,
            services="[]",
            repeat="once",
            version=1,
            active=True,
        )
        self.put("questionnaire_version", slug=slug, version=1, questions=to_json(list(questions)))

    def promotion(
        self,
        code: str,
        title: str,
        *,
        cap: int = 0,
        per_person: int = 1,
        days: int = 30,
        begins: int = 0,
        active: bool = True,
    ) -> None:
        """`days` until it ends, and until it `begins`."""
        starts, ends = self.at + timedelta(days=begins), self.at + timedelta(days=days)
        self.put(
            "promotion",
            code=code, title=title, kind="gift", value="", cap=cap, per_person=per_person, starts=starts, ends=ends,
            terms="", active=active,
        )  # fmt: skip

    def people(self, business_id: int) -> dict[str, int]:
        with transaction(self.world.db, business_id) as tx:
            found = tx.all(Sql("SELECT name, id FROM contact WHERE business_id = :business"))
        return {row.name: row.id for row in found}

    def quiz(self) -> None:
        """One question of every type, the second only after a yes, three that may be skipped."""
        self.questionnaire(
            "quiz",
            {"key": "allergies", "type": "yes_no", "text": "Any allergies?"},
            {"key": "which", "type": "choices", "text": "Which ones?", "options": ["Nuts", "Latex", "Dyes"],
             "required": False, "show_if": "allergies = yes"},
            {"key": "age", "type": "number", "text": "How old are you?"},
            {"key": "since", "type": "date", "text": "Since when?", "required": False},
            {"key": "mood", "type": "rating", "text": "How do you like us?"},
            {"key": "skin", "type": "choice", "text": "Your skin is…", "options": ["Dry", "Oily", "Mixed"]},
            {"key": "wish", "type": "text", "text": "Anything else?", "required": False},
        )  # fmt: skip

    def survey(self) -> None:
        """One question, for campaigns."""
        mood = {"key": "mood", "type": "choice", "text": "How was your visit?", "options": ["Lovely", "So-so"]}
        self.questionnaire("survey", mood, trigger="campaign")

    def template(self, status: str, name: str, language: str, body: str) -> None:
        """Twilio has this template; it tells when it is asked."""
        sid = f"HX{len(self.templates):032x}"
        self.templates.append(TemplateFact(sid, name, language, "marketing", status, body, None, name))

    def starts(self, name: str, flow: str, **args: Any) -> None:
        """A flow begins for somebody, as a campaign or a link would begin it."""
        with transaction(self.world.db, self.salon) as tx:
            who = contact.by_ids(tx, [self.ids[name]], SALON)[self.ids[name]]
            rows: dict[Any, Any] = {}
            self.messages += 1
            scene = open_scene(self.world, rows, business.by_id(tx), who, f"test:{self.messages}", self.at)
            scene.stack, scene.memo, scene.version = conversation.read(tx, [who.id]).get(
                (who.id, "customer"), ([], scene.memo, 0)
            )
            turn.direct(tx, [turn.touched(scene, [Start(flow, args)])])
            tx.write(rows)
        self.ticks()

    def put(self, table: str, **columns: Any) -> None:
        """A row of the salon, as it is."""
        with transaction(self.world.db, self.salon) as tx:
            tx.run(insert(table, " ".join(columns)), **columns)

    # People talk.

    def hears(self, name: str, text: str, *, sid: str = "", tap: str = "", kind: str = "text", **more: Any) -> None:
        """Somebody writes to the salon; then everything that is due is done, and sent."""
        self.messages += 1
        phone = PEOPLE.get(name, name)
        message = Message(
            sid or f"IN{self.messages}", "tap" if tap else kind, text, tap, more.pop("reply_to", ""), more
        )
        shown = name if name in PEOPLE and name not in self.nameless else ""
        receive(self.world, Arrival(message, SALON, phone, "", f"whatsapp:{phone}", shown))
        self.ticks()

    def taps(self, name: str, label: str, *, oldest: bool = False) -> None:
        to = f"whatsapp:{PEOPLE.get(name, name)}"
        found = [p for whom, shown, p in self.channel.buttons if (whom, shown) == (to, label)]
        assert found, f"{name} was never offered {label!r}: {self.channel.buttons}"
        self.hears(name, label, tap=found[0 if oldest else -1])

    def passes(self, **time: float) -> None:
        self.at += timedelta(**time)
        self.ticks()

    def ticks(self) -> None:
        for _ in range(3):
            read_templates(self.world)
            tick(self.world)
            self.sends()

    def sends(self) -> None:
        """All that waits in the outbox leaves, in its order."""
        with transaction(self.world.db, None) as tx:
            for row in tx.all(WAITING, at=self.at):
                options = tuple((payload, label) for payload, label in row.options)
                letter = Letter(
                    row.id, "", row.sender, row.address, row.body, options, row.media, row.template, row.variables
                )
                sid, _ = self.channel.send(letter)
                tx.run(SENT, sid=sid, seq=row.seq)

    def said(self) -> list[str]:
        """What was said since the last look, a line a message."""
        names = {f"whatsapp:{phone}": name for name, phone in PEOPLE.items()}
        lines = []
        for letter in self.channel.sent:
            labels = "".join(f" [{label}]" for _, label in letter.options)
            body = re.sub(r"\n+", " | ", letter.body)
            media = f" ({letter.media})" if letter.media else ""
            template = f" {{{letter.template} {dict(letter.variables)}}}" if letter.template else ""
            lines.append(f"{names.get(letter.to, letter.to)} < {body}{media}{template}{labels}")
        self.channel.sent.clear()
        return lines

    # What is kept.

    def rows(self, table: str, business_id: int = 0) -> list[Row]:
        with transaction(self.world.db, business_id or self.salon) as tx:
            return tx.all(Sql(f"SELECT * FROM {table} WHERE business_id = :business"))

    def stack(self, name: str, side: str = "customer") -> list[Session]:
        with transaction(self.world.db, self.salon) as tx:
            standing = conversation.read(tx, [self.ids[name]])
        return standing.get((self.ids[name], side), ([], None, 0))[0]
