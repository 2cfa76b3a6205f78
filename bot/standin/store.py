"""What the stand-in remembers, in memory and under one lock."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from threading import RLock
from typing import Any

from bot.standin.message import Message, bubble
from bot.standin.people import People


class Store:
    """Take `lock` around whatever must be seen or done as one."""

    def __init__(self, keep: int) -> None:
        self.lock = RLock()
        self.keep = keep
        self.people = People()
        self.contents: dict[str, Any] = {}
        self.media: dict[str, Any] = {}
        self.seq = 0
        self.forgotten = 0
        self._sids: dict[str, Message] = {}
        self._lists: dict[tuple[str, str], list[Message]] = defaultdict(list)

    def next_seq(self) -> int:
        with self.lock:
            self.seq += 1
            return self.seq

    def add(self, message: Message) -> None:
        with self.lock:
            self._sids[message.sid] = message
            self._index(message)
            if len(self._sids) > self.keep * 1.1:
                self._forget()

    def get(self, sid: str) -> Message | None:
        return self._sids.get(sid)

    def newest(self, to: str = "", sender: str = "", before: int | None = None) -> Iterator[Message]:
        """Newest first, from the message before the number `before`; by `to`, `sender`, both or neither."""
        name, value = ("to", to) if to else ("from", sender) if sender else ("all", "")
        with self.lock:
            rows = self._lists.get((name, value), [])
            end = len(rows) if before is None else bisect_left(rows, before, key=lambda each: each.seq)
            rows = rows[:end] if to or sender else rows
        for index in range(end - 1, -1, -1):
            if not sender or rows[index].sender == sender:
                yield rows[index]

    def every(self) -> list[Message]:
        """Oldest first."""
        with self.lock:
            return list(self._lists[("all", "")])

    def chat(self, address: str, last: int) -> list[dict[str, Any]]:
        """The last bubbles of one person under any address, oldest first."""
        with self.lock:
            rows = {
                each.seq: each
                for own in self.people.addresses(self.people.at(address))
                for key in (("to", own), ("from", own))
                for each in self._lists.get(key, [])[-last:]
            }
            return [bubble(rows[seq]) for seq in sorted(rows)[-last:]]

    def _index(self, message: Message) -> None:
        for key in (("all", ""), ("to", message.to), ("from", message.sender)):
            rows = self._lists[key]
            rows.append(message)
            # numbers are given before the lock is taken for adding, so two may arrive the wrong way round
            if len(rows) > 1 and rows[-2].seq > message.seq:
                rows.sort(key=lambda each: each.seq)

    def _forget(self) -> None:
        """Drops the oldest, a tenth at a time so that it costs little a message."""
        kept = self._lists[("all", "")][-self.keep :]
        self.forgotten += len(self._sids) - len(kept)
        self._sids = {each.sid: each for each in kept}
        self._lists = defaultdict(list)
        for message in kept:
            self._index(message)
