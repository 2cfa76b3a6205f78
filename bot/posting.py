"""Messages on their way: to whoever is being answered, to somebody else, in the parts that WhatsApp needs."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.delivery.split import split_question
from flows.effects import Effect, SendTemplate, Show, Tell
from flows.facts import Contact
from flows.needs import FindContact, Need
from storage import outbox
from storage.scene import Post, Scene
from storage.sending import HELD

WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=10)  # Twilio's clock is not ours


def tell(scene: Scene, item: Tell) -> Generator[Need[Any], Any, Sequence[Effect]]:
    """A message to somebody else, in their language. Where their window is closed it waits until they write."""
    other: Contact = yield FindContact(item.contact, scene.contact.sender)
    body = scene.text(item.text, item.args, other.locale or scene.business.locale)
    held = not is_open(other, scene.at)
    due = HELD if held else scene.at
    put(scene, Post(other.id, other.sender, other.address, item.text, body, media=item.media, due=due, held=held))
    return ()


def put(scene: Scene, post: Post) -> None:
    """A message on its way, in as many as WhatsApp needs for it: the options come with the last, which is shorter."""
    parts = split_question(post.body, [label for _, label in post.options])
    for part in parts[:-1]:
        outbox.add(scene, replace(post, body=part, options=(), media=""))
    outbox.add(scene, replace(post, body=parts[-1] if parts else ""))


def is_open(contact: Contact, at: datetime) -> bool:
    """Is the 24-hour session window of this person open, with a margin?"""
    return contact.heard is not None and at < contact.heard + WINDOW - MARGIN


def show(scene: Scene, item: Show) -> None:
    """Media are messages of their own."""
    me = scene.contact
    body = scene.text(item.text, item.args)
    outbox.add(scene, Post(me.id, me.sender, me.address, item.text, body, media=item.media, rank=scene.rank))


def send_template(scene: Scene, item: SendTemplate) -> None:
    me = scene.contact
    whom = (me.id, me.sender, me.address)
    post = Post(*whom, "template", item.body, template=item.sid, variables=item.variables, rank=scene.rank)
    outbox.add(scene, post)
