"""What we do, how long it takes and what it costs: all of it, or what was asked about or is being booked."""

from collections.abc import Sequence

from flows.effects import Effect, Mention, Say
from flows.engine import Flow, Rule, Rules, State, States, Turn
from flows.hears import language
from flows.hears.clean import words
from flows.hears.intents import asks
from flows.hears.said import Said
from flows.hears.tongue import in_its_language
from flows.needs.booking import FindShop, Service, Shop
from flows.rules.everyday import meant_every_day, narrowed
from flows.rules.named import all_named, meant_by_words, telling


def need(turn: Turn[None]) -> FindShop:
    return FindShop(turn.language)


def say_prices(turn: Turn[Shop]) -> list[Effect]:
    asked = asked_about(turn)
    lines = [(s.name, s.minutes, s.price) for s in asked or turn.known.services]
    if not lines:
        return [Say("prices.unknown")]
    about = [Mention({"service": asked[0].slug})] if len(asked) == 1 else []
    return [Say("prices.services", {"lines": lines, "currency": turn.business.currency}), *about]


def asked_about(turn: Turn[Shop]) -> list[Service]:
    """The services that the question names, else those of the rest of the message or the one that is being booked;
    none where it is about all."""
    services, said = turn.known.services, in_its_language(turn.words)
    heard = words(said.text)
    slugs = all_named(heard, services) or meant(said, heard, services)
    if not slugs and asks(said) and not names_other(said, heard):
        slugs = all_named(words(str(turn.data.get("rest", ""))), services) or [turn.data.get("service", "")]
    return [service for service in services if service.slug in slugs]


def meant(said: Said, heard: Sequence[str], services: Sequence[Service]) -> Sequence[str]:
    """By words of every day, or by one of a name."""
    some = meant_by_words(said, heard, services)
    return [slug for pick in meant_every_day(said, heard, services).each for slug in narrowed(pick, some)] or some


def names_other(said: Said, heard: Sequence[str]) -> bool:
    """Whether it asks for something that we do not have: a word that is none of a question about prices."""
    own = language.of(language.known(said.language))
    return any(language.nearest(own, word) not in own.finder.vocabulary for word in telling(said, heard))


STATES: States[Shop] = (State("new"), State("told", ends=True))

# fmt: off
RULES: Rules[Shop] = (
    #     on       from   to      only if  then
    Rule("start", "new", "told", None,    say_prices),
)
# fmt: on

PRICES = Flow[Shop]("prices", need, STATES, RULES, inherits=("service",))
