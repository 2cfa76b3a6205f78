"""The demo's 200 customers: the same ones each time."""

from collections.abc import Iterator
from dataclasses import dataclass

FIRST = (
    "Amelia", "Arthur", "Beatrice", "Callum", "Clara", "Daniel", "Edith", "Elliot", "Farah", "Felix", "Grace", "Hamza",
    "Hannah", "Hugo", "Imogen", "Isaac", "Jasmine", "Jonah", "Kira", "Leo", "Lucy", "Malik", "Martha", "Nina", "Oscar",
    "Priya", "Quentin", "Rosa", "Samuel", "Tessa", "Umar", "Violet", "Will", "Xenia", "Yusuf", "Zoe", "Aisha", "Bruno",
    "Cora", "Dylan",
)  # fmt: skip
LAST = ("Ashworth", "Bellamy", "Carver", "Dhillon", "Ellery")
COUNT = len(FIRST) * len(LAST)


@dataclass(frozen=True)
class Customer:
    """`marketing` is None where nobody has asked yet."""

    name: str
    phone: str
    marketing: bool | None
    tags: tuple[str, ...]


def customers() -> Iterator[Customer]:
    for n in range(COUNT):
        name = f"{FIRST[n % len(FIRST)]} {LAST[n // len(FIRST)]}"
        marketing = (True, True, None, True, True, True, False, True, True, True)[n % 10]
        tags = (*(("vip",) if n % 8 == 0 else ()), *(("colour",) if n % 5 == 2 else ()))
        yield Customer(name, f"+447400123{500 + n}", marketing, tags)
