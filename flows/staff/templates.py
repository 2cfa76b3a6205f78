"""`/templates`: what Twilio knows of our WhatsApp templates, read anew."""

from datetime import datetime

from flows.effects import Effect, ReadTemplates, Remember, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.campaign import FindTemplates, TemplateFact
from flows.staff.commands import LEADERS, Command

TEMPLATES = Command("templates", "staff.templates", LEADERS, example="/templates")
Facts = tuple[TemplateFact, ...]


def need(turn: Turn[None]) -> FindTemplates:
    return FindTemplates()


def read_them(turn: Turn[Facts]) -> list[Effect]:
    """Twilio is asked outside of any turn; this flow goes on when that is done."""
    return [Remember({"asked": turn.at.isoformat()}), ReadTemplates("staff.templates", "read")]


def list_them(turn: Turn[Facts]) -> list[Effect]:
    asked = datetime.fromisoformat(turn.data["asked"])
    old = [Say("templates.old")] if any(t.read_at is None or t.read_at < asked for t in turn.known) else []
    listed = tuple((t.name, t.language, t.category, t.status) for t in turn.known)
    return [*old, Say("templates.list", {"templates": listed}) if listed else Say("templates.nothing")]


STATES: States[Facts] = (State("new"), State("reading"), State("told", ends=True))
RULES: Rules[Facts] = (
    Rule("start", "new", "reading", None, read_them),
    Rule("read", "reading", "told", None, list_them),
)
STAFF_TEMPLATES = Flow[Facts]("staff.templates", need, STATES, RULES, nudge=None, side="staff")
