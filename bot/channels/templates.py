"""The WhatsApp templates of an account, with their approvals, as Twilio's Content API lists them."""

from collections.abc import Sequence
from typing import Any

from requests.exceptions import RequestException
from twilio.base.exceptions import TwilioException
from twilio.rest import Client

from bot.channels.content import PAGE, SHAPES, name
from bot.channels.http import Http
from flows.needs.campaign import TemplateFact

WORDS = ("body", "title", "header_text", "subtitle", "footer")
"""Where the words of a template stand, by the kind of its content."""


class TwilioTemplates:
    """Reads them all, page by page. Raises OSError when Twilio is out of reach, or refuses."""

    def __init__(self, account: str, token: str, *, api_url: str = "") -> None:
        # An empty environment: a region or edge set there would change the hosts.
        self.client = Client(account, token, http_client=Http(api_url), environment={"": ""})

    def __call__(self) -> Sequence[TemplateFact]:
        ours = {name(shape) for shape in SHAPES}
        try:
            listed = list(self.client.content.v1.content_and_approvals.stream(page_size=PAGE))
        except (RequestException, TwilioException, ValueError) as error:
            raise OSError(f"Twilio's templates are out of reach: {type(error).__name__}") from error
        return [template(content) for content in listed if content.friendly_name not in ours]


def template(content: Any) -> TemplateFact:
    approval = content.approval_requests or {}
    friendly = str(content.friendly_name or content.sid)
    return TemplateFact(
        sid=str(content.sid),
        name=str(approval.get("name") or friendly),
        language=str(content.language or ""),
        category=str(approval.get("category") or "").casefold(),
        status=str(approval.get("status") or "unsubmitted").casefold(),
        body=words(content.types or {}),
        friendly=friendly,
    )


def words(types: dict[str, Any]) -> str:
    """What a person will read, of the richest kind of content that has words."""
    for kind in types.values():
        if found := [str(kind[word]) for word in WORDS if isinstance(kind, dict) and kind.get(word)]:
            return "\n".join(found)
    return ""
