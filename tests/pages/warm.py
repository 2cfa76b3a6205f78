"""`bellhop` without the second that its imports take: a process that has them, forked for each command.

The command is the real one, in a process of its own with the caller's words, folder, environment and standard streams;
only what Python reads at the start of a process is as it was when the first one started.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[2]
LENGTH = 4
IMPORTS = (
    "alembic.command bot.backup bot.boot bot.chat bot.doctor bot.exporting bot.furnish bot.importing bot.loading "
    "bot.phonebook bot.recording bot.settings bot.texts bot.understand bot.world rich.console storage.migrations"
)
CALLER = """import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as line:
    line.connect(sys.argv[1])
    told = json.dumps([sys.argv[2:], os.getcwd(), dict(os.environ)]).encode()
    socket.send_fds(line, [len(told).to_bytes(4, "big")], [0, 1, 2])
    line.sendall(told)
    sys.exit(int.from_bytes(line.recv(1) or b"F", "big"))
"""


@contextmanager
def warm() -> Iterator[str]:
    """The line of a shell script that stands for `bellhop`."""
    with tempfile.TemporaryDirectory(prefix="bellhop-warm-") as folder:
        caller, door = Path(folder) / "caller.py", Path(folder) / "door"
        caller.write_text(CALLER)
        words = [sys.executable, "-X", "utf8", "-m", "tests.pages.warm", str(door)]
        with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
            assert server.stdin
            assert server.stdout
            assert server.stdout.readline() == b"ready\n"
            yield f'exec "{sys.executable}" -IS "{caller}" "{door}" "$@"'
            server.terminate()


def serve(door: str) -> None:
    for name in IMPORTS.split():
        import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how they ended, so none of them stays
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(door)
        listening.listen()
        os.write(1, b"ready\n")
        while True:
            line, _ = listening.accept()
            length, streams, _, _ = socket.recv_fds(line, LENGTH, 3)
            if os.fork() == 0:
                be(line, int.from_bytes(length, "big"), streams)
            line.close()
            for stream in streams:
                os.close(stream)


def be(line: socket.socket, length: int, streams: list[int]) -> None:
    """Become the command that was called, and tell how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    words, folder, environment = json.loads(line.makefile("rb").read(length))
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["bellhop", *words]
    line.sendall(bytes([ended()]))
    os._exit(0)


def ended() -> int:
    """Runs it; the exit code."""
    from bot.cli import main

    code: object = 0
    try:
        main()
    except SystemExit as exit:
        code = exit.code
    except BaseException:
        sys.excepthook(*sys.exc_info())
        code = 1
    for stream in (sys.stdout, sys.stderr):
        if not stream.closed:
            stream.flush()
    return code if isinstance(code, int) else int(code is not None)


if __name__ == "__main__":
    serve(sys.argv[1])
