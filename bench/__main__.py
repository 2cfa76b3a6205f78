"""`python -m bench`: the table of docs/benchmarks.md. Takes some minutes; other load on the machine shows."""

import logging
import platform
import warnings
from collections.abc import Iterator, Mapping
from os import cpu_count
from statistics import median

from bench import crowd, databases, outside, sends, turns
from bench.measure import compare

ROUNDS = 3
BASES = {"SQLite": databases.sqlite, "PostgreSQL": databases.postgres}
Figures = dict[str, dict[str, str]]  # by what was measured, by database


def measured(url: str) -> Mapping[str, str]:
    world = turns.furnished(url)
    found = dict(compare(turns.cases(world), ROUNDS))
    found |= compare(crowd.cases(world), ROUNDS)
    world.world.db.dispose()
    return {name: f"{figure:.2f} ms" if figure >= 0.1 else f"{figure:.4f} ms" for name, figure in found.items()}


def sent(url: str) -> Mapping[str, str]:
    world = turns.furnished(url)
    found = sends.figures(world, 3)
    world.world.db.dispose()
    return {name: f"{figure:.2f} ms" for name, figure in found.items()}


def table() -> Figures:
    """On a fresh database for each part; the memory is told for SQLite alone."""
    figures: Figures = {}
    for base, opened in BASES.items():
        for part in (measured, sent):
            with opened() as url:
                for name, figure in (part(url) if url else {}).items():
                    figures.setdefault(name, {})[base] = figure
        with opened(tables=False) as url:
            if url:
                soon = median([outside.start(url) for _ in range(ROUNDS)])
                figures.setdefault("start to first answered webhook (wall)", {})[base] = f"{soon:.2f} s"
    before, after = outside.memory()
    figures[f"memory after {outside.MESSAGES:,} messages (after 100)"] = {"SQLite": f"{after} MB ({before} MB)"}
    return figures


def lines(figures: Figures) -> Iterator[str]:
    yield f"{cpu_count()} CPUs, Python {platform.python_version()}; CPU time of this process, medians"
    yield ""
    yield f"| what | {' | '.join(BASES)} |"
    yield f"|---|{'---|' * len(BASES)}"
    for name, row in figures.items():
        yield f"| {name} | {' | '.join(row.get(base, '–') for base in BASES)} |"


def main() -> None:
    logging.disable()
    warnings.filterwarnings("ignore", "XDG_RUNTIME_DIR")
    for line in lines(table()):
        print(line)  # noqa: T201


if __name__ == "__main__":
    main()
