"""What a check says: fine, worth knowing, or a front desk cannot work so."""

from dataclasses import dataclass
from typing import Literal

Mark = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    mark: Mark
    about: str
    said: str
