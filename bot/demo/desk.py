"""The front desk as a process beside us: started, asked how it does, ended."""

import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from json import loads
from typing import Any

import urllib3

from bot.demo.plan import Plan
from bot.refused import Refused

PATIENCE = 30.0
ENDS_WITHIN = 30.0
ONCE = {"Connection": "close"}
"""A connection that is kept open would be waited for at the end."""


class Desk:
    """Started at once; `wait` until it answers."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.http = urllib3.PoolManager(retries=False, timeout=1.0)
        self._told: tuple[float, Mapping[str, Any] | None] = (0.0, None)
        self._stage = "starting"
        with plan.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot.demo.app", str(plan.port), str(plan.folder)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is ours to hand on
            )

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def wait(self) -> None:
        """Until it answers. Raises Refused."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.alive:
            if self.ask() is not None:
                self._stage = ""
                return
            time.sleep(0.05)
        raise Refused(f"The front desk did not start; {self.plan.log} says why.")

    def ask(self) -> Mapping[str, Any] | None:
        """What its /healthz says; None where it does not answer."""
        try:
            return dict(loads(self.http.request("GET", f"{self.plan.desk}/healthz", headers=ONCE).data))
        except (urllib3.exceptions.HTTPError, ValueError):
            return None

    def health(self) -> Mapping[str, Any] | None:
        """The same, asked at most twice a second however many look; before it stands and when it goes, that."""
        if self._stage:
            return {"status": self._stage}
        at, told = self._told
        if time.monotonic() - at > 0.5:
            told = self.ask()
            self._told = (time.monotonic(), told)
        return told

    def stop(self) -> None:
        """Gently, then not."""
        self._stage = "ending"
        self.process.terminate()
        try:
            self.process.wait(ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdin:
            with suppress(OSError):
                self.process.stdin.close()
