"""Whether the promotion that a campaign gives away can be had when the campaign goes, and what is said if not."""

from datetime import datetime, timedelta
from typing import Any

from flows.effects import Say
from flows.engine import Turn
from flows.needs.campaign import Reward
from flows.staff.when import check_when


def check_reward(turn: Turn[Any], text: str) -> str | Say:
    """The code as it is written down here. One that has not begun may do: `when:` can be later."""
    reward: Reward | None = turn.known.reward
    if reward is None:
        return Say("broadcast.unknown", {"what": "promotion", "name": text[:60]})
    return told(turn, reward, why) if (why := reward.never(turn.at)) else reward.code


def check_start(turn: Turn[Any], text: str) -> str | Say:
    """When it goes; refused where the promotion has not begun by then, or is over."""
    found, reward = check_when(turn, text), turn.known.reward
    if isinstance(found, Say) or reward is None or reward.never(turn.at):
        return found  # a promotion that will not do at all is refused by itself
    at = datetime.fromisoformat(found) if found else turn.at
    return told(turn, reward, why) if (why := reward.trouble(at)) else found


def told(turn: Turn[Any], reward: Reward, why: str) -> Say:
    """One sentence: which promotion, and why nobody could have it."""
    moment = reward.starts if why == "early" else reward.ends
    past = why == "over" and reward.ends is not None and reward.ends <= turn.at
    at = (moment or turn.at).astimezone(turn.local.tzinfo)
    if why == "over":
        at -= timedelta(seconds=1)  # the last moment of its last day
    return Say("broadcast.no_reward", {"code": reward.code, "why": "was_over" if past else why, "at": at})
