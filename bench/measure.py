"""CPU time of small things, told apart from the noise of the machine."""

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import process_time
from typing import NamedTuple


class Case(NamedTuple):
    """`run` does the thing once and returns what it cost, in milliseconds; a round is `times` runs."""

    name: str
    run: Callable[[], float]
    times: int = 100


def cpu(do: Callable[[], object], each: int = 1) -> float:
    """Milliseconds of CPU of this process, all its threads, for one of `each`."""
    start = process_time()
    do()
    return (process_time() - start) * 1000 / each


def compare(cases: Sequence[Case], rounds: int) -> Mapping[str, float]:
    """The median of all runs of each case. Their rounds take turns, so that a slow minute hits all of them alike."""
    took: dict[str, list[float]] = {case.name: [] for case in cases}
    for case in cases:
        for _ in range(case.times // 5):
            case.run()
    for _ in range(rounds):
        for case in cases:
            took[case.name] += [case.run() for _ in range(case.times)]
    return {name: median(every) for name, every in took.items()}
