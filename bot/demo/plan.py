"""What the demo consists of: where it listens, where it keeps things, who is in it."""

from dataclasses import dataclass
from pathlib import Path

OWNER = ("Olivia", "+447400123400")
CUSTOMERS = (("Ana", "+447400123401"), ("Ben", "+447400123402"))
SENDER = "+442071838750"
ZONE = "Europe/London"
FOLDER = Path(".demo")


@dataclass(frozen=True)
class Plan:
    """The desk listens on `port`, the phones on the one after it; `folder` holds all that is kept."""

    port: int
    folder: Path

    @property
    def desk(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def phones(self) -> str:
        return f"http://127.0.0.1:{self.port + 1}"

    @property
    def database(self) -> str:
        return f"sqlite:///{self.folder / 'demo.db'}"

    @property
    def clock(self) -> Path:
        return self.folder / "clock"

    @property
    def log(self) -> Path:
        return self.folder / "bellhop.log"

    @property
    def chats(self) -> Path:
        return self.folder / "chats.json"

    @property
    def seeded(self) -> Path:
        """There as soon as the salon is complete."""
        return self.folder / "seeded"
