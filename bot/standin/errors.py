"""What Twilio refuses, by code: HTTP status and words of a refusal, and the words of a delivery that failed."""

from typing import Any


class Refused(Exception):
    """A request that Twilio answers with its error JSON: `code`, `status`, `message`."""

    def __init__(self, code: int, detail: str = "", status: int = 0) -> None:
        default_status, words = REFUSALS.get(code, (400, FAILURES.get(code, "Bad request")))
        self.code = code
        self.status = status or default_status
        self.message = detail or words
        super().__init__(f"{self.code} {self.message}")

    def json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


REFUSALS: dict[int, tuple[int, str]] = {
    20001: (400, "Bad request"),
    20003: (401, "Authenticate"),
    20004: (405, "Method not allowed"),
    20404: (404, "The requested resource was not found"),
    20409: (409, "The resource is in a state that does not allow this"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    20503: (503, "Service is unavailable. Please try again"),
    21211: (400, "The 'To' number is not a valid phone number"),
    21212: (400, "The 'From' number is not a valid phone number"),
    21602: (400, "Message body is required"),
    21603: (400, "A 'From' phone number is required"),
    21604: (400, "A 'To' phone number is required"),
    21606: (
        400,
        "The 'From' phone number provided is not a valid message-capable Twilio phone number for this account",
    ),
    21609: (400, "The 'StatusCallback' URL is not a valid URL"),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21620: (400, "Invalid media URL(s)"),
    21623: (400, "Number of media files exceeds allowed limit"),
    21654: (400, "The ContentSid is required when ContentVariables are given"),
    21655: (400, "The ContentSid is invalid"),
    21656: (400, "The ContentVariables parameter is invalid"),
    21703: (400, "The Messaging Service does not have a sender available to send this message"),
    21705: (400, "The Messaging Service Sid is invalid"),
    21910: (400, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel"),
    30409: (400, "Cannot cancel this message because it is not scheduled"),
    35114: (400, "SendAt must be more than 300 seconds and at most 35 days in the future"),
    35118: (400, "MessagingServiceSid is required to schedule a message"),
    63007: (400, "Twilio could not find a Channel with the specified From address"),
    63016: (400, "Failed to send freeform message because you are outside the allowed window. Use a template."),
    63031: (400, "Channel message cannot have same From and To"),
}

FAILURES: dict[int, str] = {
    14107: "Reply loop limit reached between these two numbers",
    30001: "Queue overflow",
    30003: "Unreachable destination handset",
    30008: "Unknown error",
    30036: "Validity period expired",
    63005: "Channel did not accept the content",
    63013: "This message send failed because it violates the channel provider's policy",
    63014: "This message failed to be delivered because it was blocked by a user action",
    63016: "Failed to send freeform message because you are outside the allowed window. Use a template.",
    63018: "Rate limit exceeded for the channel",
    63019: "Media failed to download",
    63021: "Channel invalid content error",
    63024: "Invalid message recipient",
    63030: "Unsupported parameter for this type of channel message",
    63033: "The recipient has opted out of marketing messages",
    63040: "Template rejected",
    63041: "Template paused",
    63042: "Template disabled",
    63049: "Meta chose not to deliver this WhatsApp marketing message",
}

# These never leave Twilio, so the message fails; with every other code it was sent and is then undelivered.
FAILED_BEFORE_SENT = frozenset(
    {14107, 30001, 30036, 63005, 63013, 63016, 63018, 63019, 63021, 63030, 63040, 63041, 63042}
)
