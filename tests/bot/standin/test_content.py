"""Templates through the Content API: made, listed, approved, refused."""

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

TEXT = {"twilio/text": {"body": "Dear {{1}}, your visit is on {{2}}, see you"}}
VARIABLES = {"1": "Ann", "2": "Friday"}


def make(handle, types, variables=None):
    """A plain POST, since the SDK's own request types do not let wrong ones through."""
    return requests.post(
        f"{handle.url}/v1/Content",
        json={"friendly_name": "reminder", "language": "en", "variables": variables or {}, "types": types},
        auth=(handle.account, handle.token),
        timeout=5,
    )


def test_the_sdk_makes_fetches_lists_and_deletes(standin, client):
    made = client.content.v1.contents.create(
        ContentList.ContentCreateRequest(
            {
                "friendly_name": "reminder",
                "language": "en",
                "variables": VARIABLES,
                "types": ContentList.Types(
                    {"twilio/text": ContentList.TwilioText({"body": TEXT["twilio/text"]["body"]})}
                ),
            }
        )
    )
    assert made.sid.startswith("HX")
    found = client.content.v1.contents(made.sid).fetch()
    assert found.types["twilio/text"] == TEXT["twilio/text"]
    assert found.variables == VARIABLES
    assert [each.sid for each in client.content.v1.contents.list()] == [made.sid]
    assert client.content.v1.contents(made.sid).delete()
    with pytest.raises(TwilioRestException) as refused:
        client.content.v1.contents(made.sid).fetch()
    assert refused.value.code == 20404


def test_a_template_is_received_pending_and_then_approved(standin, client):
    standin.options(review_after=0.4)
    sid = standin.template("reminder", types=TEXT, variables=VARIABLES, status="unsubmitted")
    context = client.content.v1.contents(sid)
    request = ApprovalCreateList.ContentApprovalRequest({"name": "reminder_v1", "category": "UTILITY"})
    assert context.approval_create.create(request).status == "received"
    standin.settle()
    whatsapp = context.approval_fetch().fetch().whatsapp
    assert (whatsapp["status"], whatsapp["name"], whatsapp["category"]) == ("approved", "reminder_v1", "UTILITY")
    (listed,) = client.content.v1.content_and_approvals.list()
    assert listed.approval_requests["status"] == "approved"


def ask(handle, sid, name="greeting", category="UTILITY"):
    return requests.post(
        f"{handle.url}/v1/Content/{sid}/ApprovalRequests/whatsapp",
        json={"name": name, "category": category},
        auth=(handle.account, handle.token),
        timeout=5,
    )


OBJECTED = [
    ({"twilio/text": {"body": "{{1}}, your visit is on Friday, see you"}}, "beginning"),
    ({"twilio/text": {"body": "Your visit with us is on {{1}}"}}, "end"),
    ({"twilio/text": {"body": "Dear {{1}}{{2}}, your visit is on Friday, see you"}}, "side by side"),
    ({"twilio/text": {"body": "Dear {{2}}, your visit is on Friday, see you"}}, "numbered"),
    ({"twilio/text": {"body": "Hi {{1}} !"}}, "few words"),
    ({"twilio/list-picker": {"body": "Pick", "button": "Show", "items": [{"id": "1", "item": "One"}]}}, "open"),
]


@pytest.mark.parametrize(("types", "reason"), OBJECTED)
def test_a_review_objects_with_a_reason(standin, client, types, reason):
    sid = make(standin, types, VARIABLES).json()["sid"]
    assert ask(standin, sid).status_code == 201
    standin.settle()
    whatsapp = client.content.v1.contents(sid).approval_fetch().fetch().whatsapp
    assert whatsapp["status"] == "rejected"
    assert reason in whatsapp["rejection_reason"]
    again = make(standin, TEXT, VARIABLES).json()["sid"]
    assert ask(standin, again).status_code == 400, "a name that was rejected cannot be used again"


@pytest.mark.parametrize(("name", "category"), [("Big Name", "UTILITY"), ("", "UTILITY"), ("ok", "OTHER")])
def test_a_submission_needs_a_small_name_and_a_category(standin, client, name, category):
    sid = make(standin, TEXT, VARIABLES).json()["sid"]
    assert ask(standin, sid, name, category).status_code == 400


BAD = [
    {},
    {"twilio/nonsense": {}},
    {"twilio/text": {"body": ""}},
    {"twilio/text": {"body": "x" * 1601}},
    {"twilio/text": "x"},
    {"twilio/media": {"body": "x"}},
    {"twilio/quick-reply": {"body": "x", "actions": []}},
    {"twilio/quick-reply": {"body": "x", "actions": [{"title": "x" * 21, "id": "1"}]}},
    {"twilio/quick-reply": {"body": "x" * 1025, "actions": [{"title": "x", "id": "1"}]}},
    {"twilio/list-picker": {"body": "x", "button": "x", "items": [{"item": "x", "id": str(n)} for n in range(11)]}},
    {"twilio/list-picker": {"body": "x", "button": "x", "items": [{"item": "x" * 25, "id": "1"}]}},
    {"twilio/list-picker": {"body": "x", "button": "x", "items": [{"item": "x", "id": "1", "description": "x" * 73}]}},
    {"twilio/call-to-action": {"body": "x", "actions": [{"type": "URL", "title": "x" * 21}]}},
]


@pytest.mark.parametrize("types", BAD)
def test_content_beyond_the_limits_is_refused(standin, client, types):
    assert make(standin, types).status_code == 400


def test_the_list_of_approvals_goes_on_over_pages(standin, client):
    sids = [standin.template(f"t{n}", "Hello there") for n in range(7)]
    assert [each.sid for each in client.content.v1.content_and_approvals.list(page_size=3)] == sids


def test_lists_are_limited_to_twenty_a_second(standin):
    asked = [
        requests.get(f"{standin.url}/v1/Content", auth=(standin.account, standin.token), timeout=5).status_code
        for _ in range(40)
    ]
    assert asked[:20] == [200] * 20
    assert 429 in asked


def test_a_pause_by_hand_is_kept(standin, client):
    sid = standin.template("t", "Hello there")
    standin.call("POST", "templates", {"sid": sid, "status": "paused"})
    assert client.content.v1.contents(sid).approval_fetch().fetch().whatsapp["status"] == "paused"


def test_a_review_decided_by_hand_is_not_overruled(standin, client):
    standin.options(review_after=0.3)
    sid = make(standin, TEXT, VARIABLES).json()["sid"]
    assert ask(standin, sid).json()["status"] == "received"
    standin.call("POST", "templates", {"sid": sid, "status": "rejected", "reason": "no"})
    standin.settle()
    whatsapp = client.content.v1.contents(sid).approval_fetch().fetch().whatsapp
    assert (whatsapp["status"], whatsapp["rejection_reason"]) == ("rejected", "no")
