"""A terminal to play pages in."""

import os
import pty
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.pages.blocks import ROOT, alike


@dataclass
class Terminal:
    """A shell in this folder, with some settings and `bellhop` as `warm` gives it. `salon` is a database to copy."""

    folder: Path
    bellhop: str
    salon: Path
    settings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bin = self.folder / ".venv" / "bin"
        self.bin.mkdir(parents=True)
        self.program("bellhop", self.bellhop)
        self.program("python3", f'exec "{sys.executable}" "$@"')

    def program(self, name: str, script: str) -> None:
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.bin / name).chmod(0o755)

    def furnish(self) -> None:
        """Let the front desk of this folder be one that has run for months."""
        shutil.copy(self.salon, self.folder / "bellhop.db")

    def file(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)

    def run(self, script: str, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        """Whatever comes of it. `typed`: there is somebody at the keyboard, who types this."""
        path = f"{self.bin}{os.pathsep}{os.environ['PATH']}"
        given = {"PATH": path, "HOME": str(self.folder), "PYTHONPATH": str(ROOT), **self.settings, **settings}
        keyboard, reads = pty.openpty() if typed else (-1, subprocess.DEVNULL)
        try:
            if typed:
                os.write(keyboard, typed.encode())
            return subprocess.run(
                ["sh", "-ec", script], cwd=self.folder, env=given, stdin=reads, capture_output=True, text=True,
                timeout=120, start_new_session=True,
            )  # fmt: skip
        finally:
            for end in (keyboard, reads) if typed else ():
                os.close(end)

    def prints(self, script: str, typed: str = "", **settings: str) -> str:
        """What it says, when all went well and nothing was complained of."""
        done = self.run(script, typed, **settings)
        assert (done.returncode, done.stderr) == (0, ""), done
        return done.stdout

    def replays(self, told: str) -> str:
        """The text of a ```console block as it would be now."""
        out = []
        for command, answer in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", told, re.MULTILINE):
            typed = "".join(re.findall(r"^> (.*\n)", answer, re.MULTILINE))
            script = f"{{ {command}\n}} 2>&1 <<'TYPED'\n{typed}TYPED\n" if typed else f"{{ {command}\n}} 2>&1"
            said = self.run(script).stdout
            out.append(f"$ {command}\n{answer if alike(said) == alike(answer) else said.rstrip() + chr(10)}")
        return "".join(out)
