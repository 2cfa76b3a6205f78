"""`python -m bench.memory N`: a process hears N messages; megabytes of RSS after the first hundred and after all."""

import logging
import sys
from pathlib import Path

from bench.databases import sqlite
from bench.turns import BOOKING, furnished, says


def held() -> int:
    kilobytes = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(kilobytes.split()[1]) // 1024


def main() -> None:
    logging.disable()
    with sqlite() as url:
        world = furnished(url)
        for n in range(int(sys.argv[1])):
            if n == 100:
                before = held()
            says(world, f"+4474080{n // len(BOOKING) % 100:05}", BOOKING[n % len(BOOKING)])
        print(before, held())  # noqa: T201
        world.world.db.dispose()


if __name__ == "__main__":
    main()
