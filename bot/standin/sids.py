"""Names that Twilio gives: two letters and 32 hex digits, following from a seed and a counter."""

from hashlib import blake2b
from itertools import count


class Sids:
    """Another seed gives other names, so a restarted stand-in never repeats those of the run before."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self._count = count(1)

    def sid(self, prefix: str) -> str:
        return prefix + digest(f"{self.seed}:{prefix}:{next(self._count)}")


def digest(text: str) -> str:
    """32 hex digits."""
    return blake2b(text.encode(), digest_size=16).hexdigest()


def chance(text: str) -> float:
    """A number in [0, 1) that follows from the text."""
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest(), "big") / 2**56
