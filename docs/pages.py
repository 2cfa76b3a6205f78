"""The pages that are made from tables: docs/flows.md and docs/staff-commands.md. tests/test_pages.py writes them."""

import sys
from typing import Any

from bot.texts import render
from flows.all import ALL
from flows.engine import Flow
from flows.staff.all import COMMANDS
from flows.staff.commands import Command

FLOWS = """# The flows

Made from the tables in `flows/` by `pytest tests/test_pages.py --update`; do not edit it by hand. An arrow bears the
trigger, and the name of its condition in brackets. Left out is what every open state understands: the words that work
anywhere, `cancel`, the end after long silence, and the question put again where an answer was not understood.
"""


COMMANDS_HEAD = """# What staff text

Made from the command table in `flows/staff/` by `pytest tests/test_pages.py --update`; do not edit it by hand.

Text these to the same number that your customers use. A message whose first character is `/` is a command; everything
else you write is chat, as from any customer. A command with fields can be sent in one message, a line `field: value`
each; the verb alone asks for one field after the other. `back` and `cancel` work there too. `/help` lists what you may
do.

A command alone does what is plain: `/take` takes the only one who waits, `/pause` holds the only campaign that runs.
Where several may be meant it offers them, and what it lacks it asks for. Where a number of a talk stands, the
customer's name or phone number will do as well.
"""


def flows_page() -> str:
    return FLOWS + "".join(f"\n## {flow.name}\n\n{first_line(flow)}\n\n{diagram(flow)}" for flow in ALL)


def commands_page() -> str:
    return COMMANDS_HEAD + "".join(section(command) for command in COMMANDS.values())


def section(command: Command) -> str:
    who = "everybody of the staff" if "agent" in command.roles else "owners and managers"
    helped = render("en", f"staff_help.{command.verb}", {})
    fields = "".join(f"- `{field.name}`: {render('en', field.asks, {})}\n" for field in command.fields)
    return f"\n## /{command.verb}\n\nFor {who}: {helped}.\n\n{fields}\n```\n{command.example}\n```\n".replace(
        "\n\n\n", "\n\n"
    )


def first_line(flow: Flow[Any]) -> str:
    """What the module that defines the flow says of it."""
    doc = sys.modules[flow.need.__module__].__doc__ or ""
    return doc.strip().split("\n\n")[0].replace("\n", " ")


def diagram(flow: Flow[Any]) -> str:
    arrows = dict.fromkeys(arrow(rule) for rule in flow.rules)
    ends = [f"    {name(state.name)} --> [*]" for state in flow.states if state.ends]
    return "\n".join(["```mermaid", "stateDiagram-v2", "    [*] --> new", *arrows, *ends, "```", ""])


def arrow(rule: Any) -> str:
    condition = f" [{rule.only_if.__name__.replace('_', ' ')}]" if rule.only_if else ""
    trigger = rule.on.replace("_", " ").replace(":", " ")
    return f"    {name(rule.source)} --> {name(rule.dest or rule.source)}: {trigger}{condition}"


def name(state: str) -> str:
    return state.replace(".", "_")
