"""What staff type on a phone, with its typos, and what is made of it."""

from datetime import UTC, datetime

import pytest

from flows.effects import Say, Start
from flows.facts import Contact
from flows.hears.said import Said
from flows.staff.grammar import command, without_slash

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
OWNER = Contact(1, "Owner", staff="owner", role="owner")
ANA = Contact(2, "Ana")
VIP = {"to": "tag vip", "text": "Hi"}


def said(text: str) -> Said:
    return Said(text, NOW)


# What was typed, and the fields that /broadcast has then.
BROADCASTS = [
    ("/broadcast\nto: tag vip\ntext: Hi", VIP),
    ("/BROADCAST\nText: Hi\nTO : tag vip", VIP),
    ("/ broadcast:\r\nto: tag vip\r\n\r\ntext: Hi\r\n", VIP),
    ("/broadcast to: tag vip text: Hi", VIP),
    ("/broadcast\nto tag vip\ntext Hi", VIP),
    ("/broadcast\nto=tag vip\ntext = Hi", VIP),
    ("/broadcast\n• to: tag vip\n- text: Hi", VIP),
    ("/broadcast\n*to:* tag vip\n*text*: Hi", VIP),
    ("/broadcast\nto: “tag vip”\ntext: Hi", VIP),
    ("/broadcast\nto:tag vip\ntext:*Hi*", VIP | {"text": "*Hi*"}),
    ("/broadcast\nto: tag vip\ntext: “Hi”", VIP | {"text": "“Hi”"}),
    ("/broadcast\nto: tag vip\ntext: Hi\nto you all\nNote: bring it", VIP | {"text": "Hi\nto you all\nNote: bring it"}),
    ("/broadcast\nto: +44 7400 123456\n+44 7400 654321", {"to": "+44 7400 123456\n+44 7400 654321"}),
    ("/broadcast\ntemplate: spring\n1: Ana\nof Soho", {"template": "spring", "1": "Ana\nof Soho"}),
    ("/broadcast", {}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), BROADCASTS)
def test_the_fields_of_a_broadcast(text: str, fields: dict[str, str]):
    [start] = command(said(text), OWNER)
    assert isinstance(start, Start)
    assert (start.flow, start.args["fields"]) == ("staff.broadcast", fields)


# What was typed, the flow that it starts, and the words behind the verb.
SHORT = [
    ("/STATS 1", "staff.stats", "1"),
    ("/stats1", "staff.stats", "1"),
    ("/stats#1", "staff.stats", "1"),
    ("//stats 1", "staff.stats", "1"),
    ("/ stats, 1", "staff.stats", "1"),
    ("/take5", "staff.desk", "5"),
    ("/reply 5 We open\nat nine.", "staff.desk", "5 We open\nat nine."),
    ("/reply 5\nWe open.\r\nBye", "staff.desk", "5\nWe open.\nBye"),
    ("/", "staff.help", ""),
    ("/?", "staff.help", ""),
    ("/pause", "staff.pause", ""),
    ("/take", "staff.desk", ""),
]


@pytest.mark.parametrize(("text", "flow", "words"), SHORT)
def test_a_verb_and_the_words_behind_it(text: str, flow: str, words: str):
    [start] = command(said(text), OWNER)
    assert isinstance(start, Start)
    assert (start.flow, start.args["words"].strip()) == (flow, words)


# What was typed, and what is said.
WRONG = [
    ("/brodcast", "staff.did_you_mean", "broadcast"),
    ("/stat 1", "staff.did_you_mean", "stats"),
    ("/campaing", "staff.did_you_mean", "campaign"),
    ("/GLOW20", "staff.unknown", "glow20"),
    ("/broadcast Hi everybody", "staff.unknown_field", "Hi everybody"),
    ("/broadcast\nto: all\nmessage: Hi", "staff.unknown_field", "message"),
]


@pytest.mark.parametrize(("text", "key", "named"), WRONG)
def test_what_is_wrong_is_named(text: str, key: str, named: str):
    [told] = command(said(text), OWNER)
    assert isinstance(told, Say)
    assert told.text == key
    assert named in told.args.values()


@pytest.mark.parametrize("text", ["stats 1", "Stats #1", "broadcast", "help broadcast", "stop 3", "inbox", "take 5"])
def test_a_forgotten_slash_is_named(text: str):
    [told] = without_slash(said(text), OWNER)
    assert isinstance(told, Say)
    assert (told.text, told.args["line"]) == ("staff.slash", text)
    assert without_slash(said(text), ANA) == ()


@pytest.mark.parametrize("text", ["stop", "help", "today", "take me to the menu", "close the door", "hello"])
def test_words_that_customers_use_are_no_commands(text: str):
    assert without_slash(said(text), OWNER) == ()


def test_a_forwarded_command_is_none():
    """Only on the customers' side do words with a slash come here."""
    [told] = without_slash(said("/stats 1"), OWNER)
    assert isinstance(told, Say)
    assert told.text == "staff.forwarded"
    assert without_slash(said("/stats 1"), ANA) == ()
