"""Where we are, with a link to a map."""

from flows.effects import Effect, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.needs.booking import FindShop, Place, Shop

MAP = "https://www.google.com/maps/search/?api=1&query="


def need(turn: Turn[None]) -> FindShop:
    return FindShop(turn.language)


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
    #     on       from   to      only if  then
    Rule("start", "new", "told", None,    say_where),
)
# fmt: on

WHERE = Flow[Shop]("where", need, STATES, RULES)
