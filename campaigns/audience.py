"""Who a campaign is for: one line of words in its only spelling, and the data that it stands for."""

from campaigns.shape import Audience

KINDS = ("all", "tag", "list", "place", "phones")


def audience_of(line: str) -> Audience:
    """`all`, `tag vip`, `list spring`, `place soho`, `phones +44… +44…`; raises ValueError for anything else."""
    kind, _, rest = line.strip().partition(" ")
    values = tuple(rest.split()) if kind == "phones" else (rest.strip(),) if rest.strip() else ()
    if kind not in KINDS or (kind == "all") != (not values):
        raise ValueError(f"no audience: {line!r}")
    return Audience(kind, values)
