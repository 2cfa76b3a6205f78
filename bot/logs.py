"""What the program says of itself: lines for people in a terminal, JSON elsewhere; never a number or a secret."""

import logging
import re
import sys
from collections.abc import Sequence
from functools import cached_property
from typing import Any

RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(://[^/\s:@]*):[^/\s@]+@"), r"\1:***@"),  # passwords in addresses
    (re.compile(r"(whatsapp:)[A-Z]{2}\.[0-9A-Za-z]+"), r"\1***"),
    (re.compile(r"\+[1-9][\d ().-]{5,18}(\d\d)(?!\d)"), r"+***\1"),
    (re.compile(r"(?<![\w.:+*-])[1-9]\d{6,13}(\d\d)(?![\w.:-])"), r"***\1"),  # numbers without their plus
    (re.compile(r"\b[0-9a-f]{32}\b"), "***"),  # Auth Tokens
    (re.compile(r"(?i)\b(Basic|Bearer) [\w+/=.~-]{8,}"), r"\1 ***"),
)
SHORTEST = 6  # a secret of fewer letters would blank out half of every line
OURS = ("bot", "storage", "webhooks", "scheduler")


class Redact:
    """The last step: what stands in the finished line must not be known to whoever reads logs."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self.secrets = [secret for secret in secrets if len(secret) >= SHORTEST]

    def __call__(self, logger: Any, name: str, line: str) -> str:
        for secret in self.secrets:
            line = line.replace(secret, "***")
        for pattern, instead in RULES:
            line = pattern.sub(instead, line)
        return line


class Lines(logging.Formatter):
    """structlog's lines. It is imported for the first of them only: a start that says nothing is faster by that."""

    def __init__(self, people: bool, secrets: Sequence[str]) -> None:
        super().__init__()
        self.people, self.redact = people, Redact(secrets)

    def format(self, record: logging.LogRecord) -> str:
        return self.made.format(record)

    @cached_property
    def made(self) -> logging.Formatter:
        import structlog

        named: list[Any] = [
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.ExtraAdder(),
        ]
        for_people: list[Any] = [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
        as_json = [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
        steps = [
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            *(for_people if self.people else as_json),
            self.redact,
        ]
        return structlog.stdlib.ProcessorFormatter(foreign_pre_chain=named, processors=steps)


def configure(*, secrets: Sequence[str] = (), people: bool | None = None, level: int = logging.INFO) -> None:
    """Everything that is logged goes to stderr in one form; `level` is that of our own lines, libraries only warn.
    `people`: lines for them, not JSON; None: where stderr is a terminal."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines(sys.stderr.isatty() if people is None else people, secrets))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(level)
