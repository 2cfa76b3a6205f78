"""What promotions must know."""

from dataclasses import dataclass

from flows.needs import Need


@dataclass(frozen=True, slots=True)
class FindCode(Need[str | None]):
    """The code of the running promotion that was written so, in any case; None if there is none."""

    text: str
