"""`python -m bot.standin`: a stand-in in a process of its own, until Ctrl-C or SIGTERM."""

import signal
import sys
from argparse import ArgumentParser, Namespace
from json import loads
from threading import Event

from bot.standin.options import ACCOUNT, SENDER, TOKEN, Options
from bot.standin.server import Standin


def arguments(words: list[str]) -> Namespace:
    parser = ArgumentParser(prog="python -m bot.standin", description="A local Twilio with phones.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8001, help="0 takes a free one; the address is printed")
    parser.add_argument(
        "--webhook", default="", help="where inbound messages go, e.g. http://127.0.0.1:8000/twilio/inbound"
    )
    parser.add_argument("--fallback", default="", help="where they go that the webhook did not take")
    parser.add_argument("--account", default=ACCOUNT, help="Account SID")
    parser.add_argument("--token", default=TOKEN, help="Auth Token")
    parser.add_argument("--also", action="append", default=[], metavar="SID:TOKEN", help="a further account")
    parser.add_argument("--sender", default=SENDER, help="the WhatsApp sender that phones write to")
    parser.add_argument("--option", action="append", default=[], metavar="NAME=JSON", help="see bot/standin/options.py")
    return parser.parse_args(words)


def options(given: Namespace) -> Options:
    """Raises ValueError."""
    made = Options(webhook=given.webhook, fallback=given.fallback, sender=given.sender)
    made.accounts = {given.account: given.token, **dict(each.split(":", 1) for each in given.also)}
    pairs = [each.partition("=") for each in given.option]
    made.change({name: loads(value) for name, _, value in pairs})
    return made


def main(words: list[str]) -> int:
    given = arguments(words)
    try:
        standin = Standin(options(given), given.host, given.port)
    except (ValueError, OSError) as fault:
        sys.stderr.write(f"The stand-in cannot start on port {given.port}: {fault}\n")
        return 1
    end = Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: end.set())
    sys.stdout.write(f"stand-in at {standin.url}\n")
    sys.stdout.flush()
    end.wait()
    standin.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
