"""The web server: one gunicorn worker with threads, which starts and drains what runs beside the pages."""

import errno
import os
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, NoReturn, cast

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.workers.gthread import ThreadWorker

THREADS = 16
FINISH_WITHIN = 25  # seconds; platforms kill a process 30 s after SIGTERM

OPTIONS: dict[str, Any] = {
    # One process holds the scheduler and the senders, whatever WEB_CONCURRENCY says.
    "workers": 1,
    "threads": THREADS,
    "preload_app": False,
    "control_socket_disable": True,
    "graceful_timeout": FINISH_WITHIN,
    # A worker that shows no life for a minute is replaced.
    "timeout": 60,
    # Proxies keep idle connections for a minute: closing first would cost them a request now and then.
    "keepalive": 75,
    "limit_request_line": 8190,
    "limit_request_fields": 100,
    "limit_request_field_size": 8190,
    "accesslog": None,
    "loglevel": "warning",
    "proc_name": "bellhop",
}


class Worker(ThreadWorker):
    """A thread worker that says at once that it is about to stop."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self.alive:
            cast(Server, self.app).on_drain()
        super().handle_exit(sig, frame)

    def handle_quit(self, sig: int, frame: FrameType | None) -> None:
        """Ctrl-C stops as gently as SIGTERM (the master then adds a SIGQUIT of its own); a second one stops now."""
        if self.alive or sig == signal.SIGQUIT:
            self.handle_exit(sig, frame)
        else:
            super().handle_quit(sig, frame)


class Server(BaseApplication):
    """Gunicorn without its command line, its files and its environment."""

    def __init__(
        self,
        app_factory: Callable[[], Flask],
        listener: int,
        *,
        on_start: Callable[[], None],
        on_drain: Callable[[], None],
        on_exit: Callable[[], None],
    ) -> None:
        self.app_factory, self.listener = app_factory, listener
        self.on_start, self.on_drain, self.on_exit = on_start, on_drain, on_exit
        super().__init__()

    def load_config(self) -> None:
        hooks = {
            "post_worker_init": lambda worker: self.on_start(),
            "worker_exit": lambda server, worker: self.on_exit(),
        }
        own = {"bind": f"fd://{self.listener}", "worker_class": Worker}
        for name, value in (OPTIONS | own | hooks).items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        return self.app_factory()


def run(
    app_factory: Callable[[], Flask],
    host: str,
    port: int,
    *,
    on_start: Callable[[], None],
    on_drain: Callable[[], None],
    on_exit: Callable[[], None],
) -> NoReturn:
    """Serve until SIGTERM or Ctrl-C, then end the process: 0 when it was asked to stop, 1 when it could not start.

    The app is made and the three callbacks are called in the worker process. `on_start` runs before the first request;
    if it or the factory raises, the server does not start. `on_drain` runs inside a signal handler: it sets a flag and
    takes no lock. Requests in flight then have 25 s to finish. `on_exit` runs last.
    """
    listener = listen(host, port)
    master = os.getpid()
    try:
        Server(app_factory, listener, on_start=on_start, on_drain=on_drain, on_exit=on_exit).run()
    except SystemExit as end:
        if os.getpid() != master:
            raise
        sys.exit(1 if end.code else 0)
    sys.exit(1)


def listen(host: str, port: int) -> int:
    """Take the address at once, so that a port in use is said now and not after gunicorn's five tries.

    Returns the descriptor; it belongs to gunicorn from here on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        taken = getattr(error, "errno", None) == errno.EADDRINUSE
        advice = "Stop the program that uses it, or set another PORT" if taken else "Set HOST and PORT to others"
        sys.exit(f"Bellhop cannot listen on {host}:{port}: {reason}. {advice}.")
    return listener.detach()
