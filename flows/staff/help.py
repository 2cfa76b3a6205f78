"""`/help`: what this person may do; `/help broadcast`: one command with an example."""

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs import Nothing
from flows.staff.commands import Command, did_you_mean

HELP = Command("help", "staff.help", words="optional", example="/help broadcast")


def need(turn: Turn[None]) -> Nothing:
    return Nothing()


def tell(turn: Turn[None]) -> list[Effect]:
    from flows.staff.all import COMMANDS

    wanted = (turn.data["words"].casefold().replace("/", " ").split() or [""])[0]
    mine = {verb: command for verb, command in COMMANDS.items() if turn.contact.role in command.roles}
    if not wanted:
        return [Say("staff.help", {"verbs": tuple(mine)})]
    if wanted not in mine:
        return [did_you_mean(wanted, tuple(mine))]
    return [Say("staff.help_one", {"verb": wanted, "example": mine[wanted].example})]


STATES: States[None] = (State("new"), State("told", ends=True))
RULES: Rules[None] = (Rule("start", "new", "told", None, tell),)
STAFF_HELP = Flow[None]("staff.help", need, STATES, RULES, side="staff")
