"""A real gunicorn on a real socket: it serves, it finishes what it began, it says what is wrong."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.server import run

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port: int, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def command(port: int, diary: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "tests.bot.slow_server", str(port), str(diary), *more]


class Running:
    def __init__(self, port: int, diary: Path, process: subprocess.Popen[str]) -> None:
        self.port, self.diary, self.process = port, diary, process

    def noted(self) -> list[str]:
        return self.diary.read_text().split() if self.diary.exists() else []

    def wait_for(self, word: str) -> None:
        until = time.monotonic() + 20
        while word not in self.noted():
            assert self.process.poll() is None, f"ended without {word!r} in {self.noted()}"
            assert time.monotonic() < until, f"no {word!r} in {self.noted()}"
            time.sleep(0.02)


@contextmanager
def running(tmp_path: Path, **environment: str) -> Iterator[Running]:
    port, diary = free_port(), tmp_path / "diary"
    process = subprocess.Popen(
        command(port, diary), cwd=ROOT, env=os.environ | environment, stderr=subprocess.PIPE, text=True
    )
    server = Running(port, diary, process)
    try:
        server.wait_for("start")
        yield server
    finally:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=30)


def test_it_serves_with_one_worker_whatever_the_platform_suggests(tmp_path):
    with running(tmp_path, WEB_CONCURRENCY="4", GUNICORN_CMD_ARGS="--workers 3") as server:
        assert get(server.port, "/quick")[0] == 200
        time.sleep(0.5)
        assert server.noted() == ["start"]


def test_a_worker_that_dies_is_replaced_and_a_waiting_caller_served(tmp_path):
    with running(tmp_path) as server:
        worker = int(get(server.port, "/quick")[1])
        os.kill(worker, signal.SIGKILL)
        status, successor = get(server.port, "/quick")
        assert status == 200
        assert int(successor) != worker
        assert server.noted() == ["start", "start"]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_it_finishes_the_request_in_flight_and_exits_with_0(tmp_path, how):
    with running(tmp_path) as server, ThreadPoolExecutor(1) as pool:
        answer = pool.submit(get, server.port, "/slow")
        server.wait_for("request")
        server.process.send_signal(how)
        server.wait_for("drain")
        assert not answer.done()
        assert answer.result(timeout=20) == (200, b"done")
        assert server.process.wait(timeout=20) == 0
        assert server.noted() == ["start", "request", "drain", "answered", "exit"]


def test_ctrl_c_in_a_terminal_reaches_both_processes_and_is_still_gentle(tmp_path):
    port, diary = free_port(), tmp_path / "diary"
    process = subprocess.Popen(command(port, diary), cwd=ROOT, start_new_session=True)
    server = Running(port, diary, process)
    server.wait_for("start")
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(get, port, "/slow")
        server.wait_for("request")
        os.killpg(process.pid, signal.SIGINT)
        assert answer.result(timeout=20) == (200, b"done")
    assert process.wait(timeout=20) == 0
    noted = dict.fromkeys(server.noted())  # the parent may hand the signal on to a child that has had it
    assert list(noted) == ["start", "request", "drain", "answered", "exit"]


def test_an_idle_connection_does_not_hold_up_the_end(tmp_path):
    with running(tmp_path) as server:
        idle = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        idle.request("GET", "/quick")
        first = idle.getresponse()
        assert first.read()
        assert not first.will_close
        began = time.monotonic()
        server.process.terminate()
        assert server.process.wait(timeout=20) == 0
        assert time.monotonic() - began < 10
        idle.close()


def test_a_port_in_use_is_said_at_once_in_one_sentence(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = subprocess.run(command(port, tmp_path / "diary"), cwd=ROOT, capture_output=True, text=True, timeout=20)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        f"Bellhop cannot listen on 127.0.0.1:{port}: Address already in use. "
        "Stop the program that uses it, or set another PORT.\n"
    )


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("203.0.113.1", 8000)])
def test_an_impossible_address_is_said_in_words(host, port, capsys):
    with pytest.raises(SystemExit, match=f"Bellhop cannot listen on {host}:{port}: .* Set HOST and PORT to others"):
        run(lambda: None, host, port, on_start=list, on_drain=list, on_exit=list)  # type: ignore[arg-type]


def test_a_start_that_fails_ends_with_1_and_does_not_start_over_for_ever(tmp_path):
    ended = subprocess.run(
        command(free_port(), tmp_path / "diary", "broken"), cwd=ROOT, capture_output=True, text=True, timeout=20
    )
    assert ended.returncode == 1
    assert "no luck" in ended.stderr
    assert (tmp_path / "diary").read_text().split() == ["start", "exit"]
