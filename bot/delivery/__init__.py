"""The way out: claim, pace, send, finish; receipts and reconciliation. See `bot.delivery.pool.start`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.delivery.pool import Pool
    from bot.world import World


def start(world: "World") -> "Pool":
    """The senders of this process, at work until their `stop`."""
    from bot.delivery.pool import start as begin

    return begin(world)
