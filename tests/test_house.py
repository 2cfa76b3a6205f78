"""The registries have no holes: every effect is written, every need answered, every state reached and left, every
text is there in every language, every statement is understood by both databases."""

import re
from collections.abc import Iterator
from inspect import isclass
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

import flows
from bot.play import ACTS, DO
from bot.texts import TEXTS, environment
from flows import effects
from flows.all import ALL
from flows.engine import Flow
from flows.needs import Need
from flows.staff.all import COMMANDS
from storage import all as nouns
from storage import queue
from storage.db import Sql, transaction
from tests.world import TestWorld

ROOT = Path(__file__).parent.parent
LANGUAGES = ("en", *sorted(path.stem for path in (ROOT / "locale").glob("*.po")))
RECORDED = Path(__file__).parent / "released_states.txt"


def subclasses(base: type) -> set[type]:
    found = set(base.__subclasses__())
    return found | {deeper for one in found for deeper in subclasses(one)}


def all_effects() -> set[type]:
    return {c for c in vars(effects).values() if isclass(c) and c.__module__ == effects.__name__} - {effects.Option}


def test_every_effect_is_written():
    assert all_effects() <= set(DO) | set(ACTS)


def test_every_need_is_answered():
    for module in walk_packages(flows.__path__, "flows."):
        __import__(module.name)
    kinds = {kind.__origin__ if hasattr(kind, "__origin__") else kind for kind in subclasses(Need)}
    assert {kind.__name__ for kind in kinds if "[" not in kind.__name__} <= {kind.__name__ for kind in nouns.FACTS}


def by_name(flow: Flow[Any]) -> str:
    return flow.name


@pytest.mark.parametrize("flow", ALL, ids=by_name)
def test_every_state_is_reached_and_left(flow: Flow[Any]):
    names = {state.name for state in flow.states}
    reached = {rule.dest for rule in flow.rules} | {"new"}
    assert names <= reached, names - reached
    for state in flow.states:
        if not state.ends:
            assert any(rule.source == state.name and rule.dest not in (None, state.name) for rule in flow.all_rules)


@pytest.mark.parametrize("flow", ALL, ids=by_name)
def test_rules_speak_of_states_that_exist_and_the_last_has_no_condition(flow: Flow[Any]):
    last = {}
    for rule in flow.rules:
        assert {rule.source, rule.dest or rule.source} <= set(flow.by_name), rule
        last[(rule.on, rule.source)] = rule
    common = {(rule.on, rule.source) for rule in flow.all_rules[len(flow.rules) :]}
    for key, rule in last.items():
        assert rule.only_if is None or key in common, f"{flow.name}: {key} may be left without an answer"


def test_rule_books_hold_no_contact():
    assert [flow.name for flow in ALL if flow.book.models] == []


def test_flows_and_commands_have_names_of_their_own():
    assert len({flow.name for flow in ALL}) == len(ALL)
    for command in COMMANDS.values():
        flow = next(flow for flow in ALL if flow.name == command.flow)
        assert flow.side == "staff", command.verb
        assert hasattr(environment("en").get_template("staff_help.j2").module, command.verb), command.verb


def test_released_states_keep_their_names(request: pytest.FixtureRequest):
    """A conversation may stand in any state that was ever released: it is still there, or the flow says what it is
    called now. `pytest --update` records new ones."""
    now = {f"{flow.name}.{state.name}" for flow in ALL for state in flow.states}
    recorded = set(RECORDED.read_text().split()) if RECORDED.exists() else set()
    renamed = {f"{flow.name}.{old}" for flow in ALL for old in flow.renamed}
    if request.config.getoption("--update"):
        RECORDED.write_text("\n".join(sorted(now | recorded)) + "\n")
    else:
        assert recorded <= now | renamed, recorded - now - renamed
        assert now <= recorded, f"new states: run pytest --update: {now - recorded}"


# Texts.

KEY = re.compile(r'"([a-z_]+\.[a-z_0-9]+)"')


def keys_said() -> set[str]:
    """Every quoted `file.macro`, but names of flows and of their outcomes."""
    files = {path.stem for path in TEXTS.glob("*.j2")}
    other = {flow.name for flow in ALL} | {f"{flow.name}.{state}" for flow in ALL for state in flow.by_name}
    found: set[str] = set()
    for folder in ("flows", "campaigns", "bot"):
        for path in (ROOT / folder).rglob("*.py"):
            found |= {key for key in KEY.findall(path.read_text()) if key.partition(".")[0] in files}
    return (found - other) | {f"hint.{state.hears.__name__}" for flow in ALL for state in flow.states if state.asks}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there(language: str):
    keys = keys_said()
    assert {"consent.ask", "menu.book", "hint.yes_no"} <= keys
    files = {path.stem for path in TEXTS.glob("*.j2")}
    missing = []
    for key in sorted(keys):
        file, name = key.split(".")
        if file not in files or not hasattr(environment(language).get_template(f"{file}.j2").module, name):
            missing.append(key)
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_into_a_row(language: str):
    """A row of a list holds 24 characters. Labels with arguments are held to that where they are sent."""
    label = re.compile(r'Option\(\s*(?:f?"[^"]*"|[\w.]+),\s*"(\w+\.\w+)"\s*\)')
    for folder in ("flows",):
        for path in (ROOT / folder).rglob("*.py"):
            for key in label.findall(path.read_text()):
                file, name = key.split(".")
                text = str(getattr(environment(language).get_template(f"{file}.j2").module, name)()).strip()
                assert 1 <= len(text) <= 24, f"{key} ({language}): {text}"


# Statements.


def statements() -> Iterator[Any]:
    for module in (*nouns.NOUNS, queue):
        for name, found in vars(module).items():
            for key, sql in found.items() if isinstance(found, dict) else [("", found)]:
                if isinstance(sql, Sql):
                    yield pytest.param(sql, id=f"{module.__name__}.{name}{key and f'.{key}'}")


def test_every_statement_is_understood_by_both_databases(world: TestWorld):
    refused = []
    for statement in statements():
        sql = statement.values[0]
        params = dict.fromkeys(re.findall(r"(?<![:\w]):(\w+)", sql.sqlite)) | {"most": 1, "at": world.at}
        params |= {name: [] for name in re.findall(r"(?:json_each\(:)(\w+)", sql.sqlite)}
        with transaction(world.world.db, world.salon) as tx:
            try:
                tx.cursor.execute(f"EXPLAIN {sql.of(tx.dialect)[0]}", tx.bound(sql, params))
                tx.cursor.fetchall()
            except Exception as error:
                refused.append(f"{statement.id}: {error}")
                tx.cursor.connection.rollback()
    assert refused == []


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM booking",
        "SELECT * FROM booking WHERE id = :id",
        "SELECT * FROM booking b JOIN contact c ON c.id = b.contact WHERE b.business_id = :business",
        "UPDATE booking SET starts = :at",
        "DELETE FROM booking WHERE id IN (SELECT id FROM booking WHERE business_id = :business)",
    ],
)
def test_a_statement_that_forgets_the_business_is_refused(text: str):
    with pytest.raises(ValueError, match="business_id"):
        Sql(text)


def test_a_transaction_of_no_business_reads_no_business(world: TestWorld):
    with transaction(world.world.db, None) as tx, pytest.raises(LookupError):
        tx.all(Sql("SELECT * FROM booking WHERE business_id = :business"))
