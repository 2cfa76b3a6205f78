"""Numbers that look like chance and are the same each time."""

from hashlib import sha256


def number(name: str) -> int:
    """63 bits."""
    return int.from_bytes(sha256(f"demo {name}".encode()).digest()[:8], "big") >> 1
