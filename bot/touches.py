"""Campaigns at work: plans are laid, touches are decided in batches."""

from bot.world import World


def drain_plans(world: World) -> int:
    return 0


def drain_touches(world: World) -> int:
    return 0
