"""python -m storage.migrations "Give bookings a colour": writes the next revision from the tables as they are now."""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.script import ScriptDirectory

from storage.migrations import HERE, config, open_alone


def write(message: str) -> Path:
    """The difference between an empty database with all revisions and the tables, as a new revision. Set HEAD then."""
    with TemporaryDirectory() as folder, open_alone(f"sqlite:///{folder}/empty.db").begin() as connection:
        settings = config(connection)
        count = len(list(ScriptDirectory.from_config(settings).walk_revisions()))
        command.upgrade(settings, "head")
        made = command.revision(settings, message, autogenerate=True, rev_id=f"{count + 1:04}")
    path = Path(made.path)  # type: ignore[union-attr]
    path.write_text(re.sub(r"\n *# ###.*", "", path.read_text()))
    for tidy in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *tidy, str(path)], check=True)
    return path


if __name__ == "__main__":
    sys.stdout.write(f"{write(sys.argv[1]).relative_to(HERE.parent.parent)}: read it, then set HEAD to it.\n")
