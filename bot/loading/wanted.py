"""What a business file wants to be so: rows, sets of rows, questions, and the phones of staff."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.loading.shape import Part
from flows.needs.questionnaire import Question
from storage.loading import Sets, Table

Key = tuple[Any, ...]


@dataclass(frozen=True)
class WantedRow:
    """`values` are all columns, for a new row; `given` names those that the file speaks of."""

    table: Table
    key: Key
    values: Mapping[str, Any]
    given: frozenset[str]


@dataclass
class Wanted:
    rows: list[WantedRow] = field(default_factory=list)
    sets: list[tuple[Sets, Key, set[Key]]] = field(default_factory=list)
    questions: dict[str, tuple[Question, ...]] = field(default_factory=dict)
    phones: dict[str, str] = field(default_factory=dict)

    def row(self, table: Table, key: Key, part: Part, values: Mapping[str, Any], always: Sequence[str] = ()) -> None:
        self.rows.append(WantedRow(table, key, values, frozenset({*part.model_fields_set, *always})))

    def members(self, sets: Sets, owner: Key, part: Part, name: str) -> None:
        """A list that the file does not give stays as it is; an empty one empties it."""
        if name in part.model_fields_set:
            self.sets.append((sets, owner, {(slug,) for slug in getattr(part, name)}))
