"""`python -m bot.demo.app PORT FOLDER`: the front desk as `bellhop serve` runs it, by the demo's clock.

It ends with whoever started it: its standard input is a pipe from there, and the pipe's end is the word to stop.
"""

import os
import signal
import sys
from pathlib import Path
from threading import Thread

from bot.demo.clock import SharedClock
from bot.demo.plan import Plan
from bot.demo.settings import settings
from bot.refused import Refused
from bot.serve import serve


def main(port: str, folder: str) -> None:
    plan = Plan(int(port), Path(folder))
    Thread(target=end_with_the_pipe, name="pipe", daemon=True).start()
    try:
        serve(settings(plan), SharedClock(plan.clock).now)
    except Refused as refused:
        sys.exit(str(refused))


def end_with_the_pipe() -> None:
    os.read(0, 1)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main(*sys.argv[1:])
