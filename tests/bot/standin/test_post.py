"""How callbacks travel: connections stay open between them, and are gone when the poster is closed."""

import socket
from threading import Thread
from time import perf_counter

from bot.standin.post import Poster

ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"


def test_whoever_was_called_is_hung_up_on_at_the_end():
    """Also where a call had failed before: the error must not keep the connection."""
    poster = Poster(lambda account: "token", perf_counter)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        assert not poster.post(address, [("a", "b")], "AC1", "once").taken
        listener.listen()
        post = Thread(target=poster.post, args=(address, [("a", "b")], "AC1", "again"))
        post.start()
        listener.settimeout(5)
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(5)
            while b"a=b" not in connection.recv(65536):
                pass
            connection.sendall(ANSWER)
            post.join(5)
            poster.close()
            assert connection.recv(1) == b""
