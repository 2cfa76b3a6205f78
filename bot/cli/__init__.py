"""The command line: `bellhop COMMAND`. Exit 0 success, 1 refused in one sentence on stderr, 2 wrong usage."""

import sys

import typer

from bot.cli import groups
from bot.refused import Refused

app = typer.Typer(
    name="bellhop",
    help="A WhatsApp front desk for small businesses.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
groups.register(app)


def main() -> None:
    """The entry point. What is refused is said in one sentence, never with a traceback."""
    try:
        app()
    except Refused as refused:
        print(refused, file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:  # whoever read our output has had enough
        sys.stderr.close()
        sys.exit(1)
