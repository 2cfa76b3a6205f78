"""A whole front desk in one file, whatever database it lives in, and back: see `file` for what is in it."""

from bot.backup.into import restore
from bot.backup.out import back_up

__all__ = ["back_up", "restore"]
