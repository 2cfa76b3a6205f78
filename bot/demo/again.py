"""How the demo is started once more, as a line to type from where one stands."""

import shutil
import sys
from pathlib import Path

from bot.demo.plan import FOLDER

NAME = "bellhop"


def again(*words: str, folder: Path = FOLDER) -> str:
    """`.venv/bin/bellhop demo --reset`; with the folder where it is not the usual one."""
    kept = () if folder.absolute() == FOLDER.absolute() else ("--folder", str(near(folder)))
    return " ".join([called(), "demo", *words, *kept])


def called() -> str:
    """`bellhop` where that finds us on the PATH, else the way to it."""
    ours = Path(sys.argv[0])
    found = shutil.which(NAME)
    if ours.name != NAME or (found and Path(found).resolve() == ours.resolve()):
        return NAME
    return str(near(ours))


def near(path: Path) -> Path:
    """From the current folder, where it is inside of it."""
    whole, here = path.absolute(), Path.cwd()
    return whole.relative_to(here) if whole.is_relative_to(here) else whole
