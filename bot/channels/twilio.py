"""WhatsApp and SMS through Twilio's SDK: one message out, and the list of those that went to an address."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from requests.exceptions import RequestException
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.rest import Client

from bot.channels.choices import Shape, shape, variables
from bot.channels.content import Shapes
from bot.channels.http import Http, never_left
from bot.delivery.split import clean, filled, numbered
from bot.world import Letter, NotSent, Posted, Unknown

PAGE = 1000
CONTENT_GONE = frozenset({20404, 21655, 21656})
LONGEST_VALIDITY = 36000
REFUSALS = (TwilioRestException, TwilioServiceException)


class Twilio:
    """`public_url` is where status callbacks come back to, `api_url` stands in place of Twilio's hosts. `now` is the
    clock of the world. Threads may share one of these."""

    def __init__(
        self, account: str, token: str, public_url: str, now: Callable[[], datetime], *, api_url: str = ""
    ) -> None:
        self.http = Http(api_url)
        # An empty environment: a region or edge set there would change the hosts.
        self.client = Client(account, token, http_client=self.http, environment={"": ""})
        self.home = public_url.rstrip("/")
        self.callback = f"{self.home}/twilio/status?m="
        self.now = now
        self.shapes = Shapes(self.client)

    def prepare(self) -> None:
        """Make ready in the background what messages will need. Cheap to call again."""
        self.messages = self.client.messages  # the SDK imports this late, for a third of a second
        self.shapes.prepare()

    def close(self) -> None:
        self.http.close()

    def send(self, letter: Letter) -> tuple[str, str]:
        """Hand over one message; (sid, status). Raises NotSent or Unknown."""
        if letter.media.startswith("/"):
            letter = replace(letter, media=self.home + letter.media)
        shown = self.shown(letter)
        if shown is None:
            return self.create(letter, plain(letter))
        sid = self.shapes.get(shown)
        values = variables(shown, clean(letter.body).strip(), letter.options, letter.choose)
        try:
            return self.create(letter, {"content_sid": sid, "content_variables": json.dumps(values)})
        except NotSent as refusal:
            if refusal.code not in CONTENT_GONE:
                raise
            self.shapes.forget(shown)
            return self.create(letter, plain(letter))

    def shown(self, letter: Letter) -> Shape | None:
        """The Content resource that shows its options, if there is one."""
        if not letter.options or letter.template or letter.media or not letter.to.startswith("whatsapp:"):
            return None
        shown = shape(clean(letter.body), [label for _, label in letter.options])
        return shown if shown and self.shapes.get(shown) else None

    def create(self, letter: Letter, words: Mapping[str, Any]) -> tuple[str, str]:
        ours = "messaging_service_sid" if letter.sender.startswith("MG") else "from_"
        if letter.expires:
            left = int((letter.expires - self.now()).total_seconds())
            words = {**words, "validity_period": min(max(left, 1), LONGEST_VALIDITY)}
        try:
            made = self.client.messages.create(
                to=letter.to, status_callback=self.callback + letter.ref, **{ours: letter.sender}, **words
            )
        except Exception as error:
            raise outcome(error) from error
        return str(made.sid), str(made.status)

    def find(self, to: str, since: datetime) -> list[Posted]:
        """All messages of ours to this address since then, newest first. Raises OSError when the list is out of reach.

        No filter by date: a message that is still queued has none."""
        try:
            listed = [posted(message) for message in self.client.messages.stream(to=to, page_size=PAGE)]
        except Exception as error:
            raise ConnectionError(f"Twilio's message list is out of reach: {type(error).__name__}") from error
        return sorted((each for each in listed if each.created >= since), key=lambda each: each.created, reverse=True)


def plain(letter: Letter) -> dict[str, Any]:
    """A template, a file, or words; options as numbered lines."""
    if letter.template:
        return {"content_sid": letter.template, "content_variables": json.dumps(filled(letter.variables))}
    body = numbered(clean(letter.body).strip(), [clean(label) for _, label in letter.options])
    words: dict[str, Any] = {"body": body} if body else {}
    return {**words, "media_url": [letter.media]} if letter.media else words


def outcome(error: Exception) -> NotSent | Unknown:
    """What this error says of the message. No address and no words of it are repeated."""
    if isinstance(error, REFUSALS):
        if 400 <= error.status < 500:
            code = int(error.code or error.status)
            return NotSent(f"Twilio refused it: error {code}", code=code)
        return Unknown(f"Twilio answered {error.status}")
    if isinstance(error, RequestException) and never_left(error):
        return NotSent("Twilio could not be reached")
    return Unknown(f"no answer from Twilio: {type(error).__name__}")


def posted(message: Any) -> Posted:
    created = message.date_created
    return Posted(
        sid=str(message.sid),
        to=str(message.to),
        body=message.body or "",
        status=str(message.status),
        created=created if created.tzinfo else created.replace(tzinfo=UTC),
        error=int(message.error_code or 0),
        sender=str(message.from_ or ""),
    )
