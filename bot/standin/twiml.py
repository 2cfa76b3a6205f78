"""What a webhook may answer instead of calling the API: up to ten messages as TwiML."""

from xml.etree import ElementTree

MOST = 10


def replies(content_type: str, body: bytes) -> list[list[tuple[str, str]]]:
    """The parameters of each message. Raises ValueError for what Twilio cannot parse."""
    if not body.strip() or "xml" not in content_type:
        return []
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as fault:
        raise ValueError(f"12100: {fault}") from None
    found = root.findall("Message")
    if root.tag != "Response" or len(found) > MOST:
        raise ValueError("TwiML is a <Response> with at most ten <Message>")
    return [parameters(each) for each in found]


def parameters(element: ElementTree.Element) -> list[tuple[str, str]]:
    bodies = [each.text or "" for each in element.findall("Body")]
    pairs = [("Body", "".join(bodies) if bodies else (element.text or "").strip())]
    pairs += [("MediaUrl", each.text or "") for each in element.findall("Media")]
    pairs += [(name, element.get(key, "")) for key, name in (("to", "To"), ("from", "From")) if element.get(key)]
    action = element.get("action") or element.get("statusCallback")
    return [*pairs, ("StatusCallback", action)] if action else pairs
