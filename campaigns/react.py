"""What a campaign does when a flow that it started has ended. The flow itself never knows."""

from campaigns.shape import Campaign
from flows.effects import Finished, Start


def react(campaign: Campaign, finished: Finished) -> list[Start]:
    return [
        Start(then.start, then.args, origin=finished.origin)
        for then in campaign.then
        if (then.flow, then.outcome) == (finished.flow, finished.outcome)
    ]
