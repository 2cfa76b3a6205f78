"""The main job from outside: a broadcast to 2,000 people, a questionnaire, a code, a redemption, the figures."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.outside.desk import OWNER, Desk, sliding_second, until

ALLOWED, WITHDRAWN, UNASKED = 1200, 300, 500
SALON = """
[business]
name = "Rosewood"

[[questionnaire]]
slug = "quiz"
title = "How are we?"
trigger = "campaign"

[[questionnaire.question]]
key = "mood"
type = "choice"
text = "How was your last visit?"
options = ["Lovely", "Not so good"]

[[questionnaire.question]]
key = "wish"
type = "text"
text = "What could we do better?"

[[promotion]]
code = "SPRING20"
title = "20% off"
kind = "percent"
value = 20
cap = 100
"""


def people() -> Iterator[tuple[str, str, str]]:
    """Phone, name and consent of everybody."""
    for n in range(ALLOWED + WITHDRAWN + UNASKED):
        consent = "yes" if n < ALLOWED else "no" if n < ALLOWED + WITHDRAWN else ""
        yield f"+4474010{n:05}", f"Guest {n}", consent


def furnish(desk: Desk, folder: Path) -> None:
    (folder / "salon.toml").write_text(SALON)
    rows = "\n".join(f"{phone},{name},{consent}" for phone, name, consent in people())
    (folder / "people.csv").write_text(f"phone,name,consent_marketing\n{rows}\n")
    for words in (("load", "salon.toml"), ("import", "people.csv", "--yes")):
        done = desk.run(*words)
        assert done.returncode == 0, done.stderr
    desk.standin.template(
        "spring_offer", "Hello {{1}}, spring is here at Rosewood. See you soon!", variables={"1": "Ann"}
    )


def number(label: str, text: str) -> int:
    found = re.search(rf"^{label}: (\d+)$", text, re.MULTILINE)
    assert found, f"no {label!r} in: {text}"
    return int(found[1])


def campaign_of(text: str) -> int:
    found = re.search(r"campaign (\d+)", text)
    assert found, text
    return int(found[1])


def broadcast(desk: Desk, *lines: str) -> tuple[str, int]:
    """The preview, and the number of the campaign that a yes started."""
    preview = desk.hears(OWNER, "\n".join(["/broadcast", "to: all", *lines]))[-1]
    assert preview.rstrip().endswith("Reply yes to start, cancel to drop it."), preview
    return preview, campaign_of(desk.hears(OWNER, "yes")[-1])


def sent_to_guests(desk: Desk) -> list[dict[str, object]]:
    return [line for line in desk.standin.ledger() if str(line["to"]).startswith("whatsapp:+4474010")]


def test_a_broadcast_with_a_template_reaches_everybody_who_allowed_it_once(desk: Desk, tmp_path: Path):
    furnish(desk, tmp_path)
    desk.hears(OWNER, "/templates")
    preview, _ = broadcast(desk, "text: Hi {{ name }}!", "template: spring_offer", "1: {{ name }}")
    assert "1200" in preview.replace(",", "")
    until(lambda: len(sent_to_guests(desk)) >= ALLOWED, "all are sent")
    until(lambda: (desk.health() or {})["queues"]["outbox"] == 0, "nothing waits any more")
    sent = sent_to_guests(desk)
    names = {f"whatsapp:{phone}": name for phone, name, consent in people() if consent == "yes"}
    assert {str(line["to"]): line["variables"] for line in sent} == {to: {"1": name} for to, name in names.items()}
    assert len(sent) == ALLOWED
    moments = [datetime.fromisoformat(str(line["accepted_at"])).timestamp() for line in sent]
    assert sliding_second(sorted(moments)) <= 200 * 1.02


def test_without_a_template_nobody_whose_window_is_closed_gets_it(desk: Desk, tmp_path: Path):
    furnish(desk, tmp_path)
    preview, _ = broadcast(desk, "text: Hi {{ name }}!")
    assert number("window_closed", preview) == ALLOWED
    until(lambda: (desk.health() or {})["queues"]["touches"] == 0, "all is decided")
    assert sent_to_guests(desk) == []


def test_a_broadcast_becomes_a_questionnaire_becomes_a_code(desk: Desk, tmp_path: Path):
    furnish(desk, tmp_path)
    desk.hears(OWNER, "/templates")
    _, campaign = broadcast(
        desk, "text: Hi!", "template: spring_offer", "1: {{ name }}", "ask: quiz", "reward: SPRING20"
    )
    until(lambda: len(sent_to_guests(desk)) >= ALLOWED, "all are sent")
    codes = []
    for phone, _, _ in list(people())[:50]:
        assert "How was your last visit?" in desk.hears(phone, "oh nice")[-1]
        assert "What could we do better?" in desk.hears(phone, "lovely")[-1]
        codes += re.findall(r"\*([A-Z2-7]{8})\*", desk.hears(phone, "More plants")[-1])
    assert len(set(codes)) == 50
    assert "Guest 0" in desk.hears(OWNER, f"/redeem {codes[0]}")[-1]
    desk.standin.settle()
    stats = desk.hears(OWNER, f"/stats {campaign}")[-1]
    counted = {
        label: number(label, stats) for label in ("planned", "sent", "replied", "answered", "claimed", "redeemed")
    }
    assert counted == {"planned": ALLOWED, "sent": ALLOWED, "replied": 50, "answered": 50, "claimed": 50, "redeemed": 1}
    assert number("delivered", stats) > ALLOWED * 0.9
    export = desk.run("export", "campaign", str(campaign)).stdout.splitlines()
    header = "contact,phone,step,status,reason,sid,sent_at,delivered_at,read_at,replied_at,answered_at,claimed_at"
    assert export[0] == header
    assert len(export) == ALLOWED + 1
