"""A small HTTP/1.1 server: one thread a connection, keep-alive, streams, and the right to hang up unanswered."""

import socket
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from json import dumps, loads
from threading import Lock, Thread
from typing import Any, BinaryIO, cast
from urllib.parse import parse_qsl, unquote

MOST_BYTES = 32 * 1024 * 1024
MOST_HEADERS = 200
PHRASES = {int(each): each.phrase for each in HTTPStatus}


class HangUp(Exception):
    """Close the connection without a word."""


class Malformed(Exception):
    """What came is no HTTP that this server understands."""


@dataclass
class Request:
    """`path` is decoded, `query` is not; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    @cached_property
    def args(self) -> dict[str, str]:
        return dict(parse_qsl(self.query, keep_blank_values=True))

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True)

    @cached_property
    def form(self) -> dict[str, str]:
        return dict(self.pairs)

    def json(self) -> Any:
        """Raises ValueError."""
        return loads(self.body or b"{}")


@dataclass
class Answer:
    """`body` may be a stream: it is then sent piece by piece and the connection closed."""

    status: int = 200
    body: bytes | Iterable[bytes] = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


def json_answer(value: Any, status: int = 200) -> Answer:
    return Answer(status, dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


Handle = Callable[[Request], Answer]


class Server:
    """Listens at once; `port` 0 takes a free one and `address` says which."""

    def __init__(self, host: str, port: int, handle: Handle) -> None:
        self.handle = handle
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        self._listener = socket.create_server((host, port), backlog=512, reuse_port=False)
        self.address = f"http://{host}:{self._listener.getsockname()[1]}"
        self._thread = Thread(target=self._accept, name="standin-accept", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        # shutdown wakes the thread that stands in accept(); close alone would leave it there
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            open_now = list(self._open)
        for each in open_now:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._open.add(connection)
            Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection, connection.makefile("rb", 65536) as reader:
                while self._one(connection, cast(BinaryIO, reader)):
                    pass
        except (OSError, HangUp, ValueError):
            pass
        finally:
            with self._lock:
                self._open.discard(connection)

    def _one(self, connection: socket.socket, reader: BinaryIO) -> bool:
        try:
            request = read_request(connection, reader)
        except Malformed as fault:
            send(connection, json_answer({"message": str(fault)}, 400), "GET", close=True)
            return False
        if request is None:
            return False
        close = request.headers.get("connection", "").lower() == "close"
        return send(connection, self.handle(request), request.method, close)


def read_request(connection: socket.socket, reader: BinaryIO) -> Request | None:
    """None where the other side has gone. Raises Malformed."""
    line = reader.readline(65536)
    if not line:
        return None
    parts = line.decode("latin-1").split()
    if len(parts) != 3:
        raise Malformed("This is not an HTTP request.")
    headers = read_headers(reader)
    if headers.get("expect", "").lower() == "100-continue":
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    path, _, query = parts[1].partition("?")
    return Request(parts[0], unquote(path), query, headers, read_body(headers, reader))


def read_headers(reader: BinaryIO) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(MOST_HEADERS):
        line = reader.readline(65536)
        if line in (b"\r\n", b"\n", b""):
            return headers
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    raise Malformed("Too many headers.")


def read_body(headers: Mapping[str, str], reader: BinaryIO) -> bytes:
    if "transfer-encoding" in headers:
        raise Malformed("Send the body with a Content-Length.")
    length = headers.get("content-length", "0")
    if not length.isdigit() or int(length) > MOST_BYTES:
        raise Malformed(f"Content-Length must be a number up to {MOST_BYTES}.")
    return reader.read(int(length)) if length != "0" else b""


def send(connection: socket.socket, answer: Answer, method: str, close: bool) -> bool:
    """Whether the connection can be used again."""
    head = [
        f"HTTP/1.1 {answer.status} {PHRASES.get(answer.status, 'Unknown')}\r\nContent-Type: {answer.content_type}\r\n"
    ]
    head.extend(f"{name}: {value}\r\n" for name, value in answer.headers.items())
    if not isinstance(answer.body, bytes):
        head.append("Cache-Control: no-store\r\nConnection: close\r\n\r\n")
        connection.sendall("".join(head).encode("latin-1", "replace"))
        for piece in answer.body:
            connection.sendall(piece)
        return False
    if answer.status != 204:
        head.append(f"Content-Length: {len(answer.body)}\r\n")
    head.append("Connection: close\r\n\r\n" if close else "\r\n")
    connection.sendall("".join(head).encode("latin-1", "replace") + (b"" if method == "HEAD" else answer.body))
    return not close
