"""Where we are, with a link to a map; and which of our places is the nearest to somebody who tells where they are."""

from flows.effects import Effect, Mention, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.booking import FindShop, Place, Shop
from flows.rules.distance import Far, by_distance, spot_of

MAP = "https://www.google.com/maps/search/?api=1&query="


def need(turn: Turn[None]) -> FindShop:
    return FindShop(turn.language)


def by_pin(turn: Turn[Shop]) -> list[Far]:
    """Our places from the spot that they sent, the nearest first. Words tell no spot, whatever stands in them."""
    spot = spot_of(str(turn.data.get("pin", "")))
    return by_distance(turn.known.places, spot) if spot else []


def is_placed(turn: Turn[Shop]) -> bool:
    return bool(by_pin(turn))


def say_nearest(turn: Turn[Shop]) -> list[Effect]:
    """A booking that follows offers that one first."""
    place, km = by_pin(turn)[0]
    told = {"place": place.name, "address": place.address, "km": km, "link": link(place)}
    return [Say("where.nearest", {**told, "alone": len(turn.known.places) == 1}), Mention({"pin": turn.data["pin"]})]


def say_where(turn: Turn[Shop]) -> list[Effect]:
    known = [place for place in turn.known.places if place.address or place.latitude is not None]
    lines = [(place.name, place.address, link(place)) for place in known]
    return [Say("where.places", {"lines": lines}) if lines else Say("where.unknown")]


def link(place: Place) -> str:
    """By coordinates where they are known: an address may be found elsewhere."""
    if place.latitude is not None and place.longitude is not None:
        return f"{MAP}{place.latitude},{place.longitude}"
    return MAP + "".join(sign if sign.isalnum() and sign.isascii() else escaped(sign) for sign in place.address)


def escaped(sign: str) -> str:
    return "+" if sign == " " else "".join(f"%{byte:02X}" for byte in sign.encode())


STATES: States[Shop] = (State("new"), State("told", ends=True))

# fmt: off
RULES: Rules[Shop] = (
    #     on       from   to      only if    then
    Rule("start", "new", "told", is_placed, say_nearest),
    Rule("start", "new", "told", None,      say_where),
)
# fmt: on

WHERE = Flow[Shop]("where", need, STATES, RULES)
