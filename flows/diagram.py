"""A picture of every flow, from its tables, as the page docs/flows.md; mermaid draws it."""

import sys
from typing import Any

from flows.engine import Flow

HEAD = """# The flows

Made from the tables in `flows/` by `pytest tests/test_flows_page.py --update`; do not edit it by hand. An arrow bears the
trigger, and the name of its condition in brackets. Left out is what every open state understands: the words that work
anywhere, `cancel`, the end after long silence, and the question put again where an answer was not understood.
"""


def page(flows: tuple[Flow[Any], ...]) -> str:
    return HEAD + "".join(f"\n## {flow.name}\n\n{first_line(flow)}\n\n{diagram(flow)}" for flow in flows)


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
