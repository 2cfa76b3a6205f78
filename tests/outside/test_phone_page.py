"""The newcomer's path on the phone page, in a real browser: everything that the guide beside the phones promises."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, FilePayload, Locator, Page, ViewportSize, expect

from tests.outside.phones import PATIENCE, Phone, chromium, demo

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
AXE = Path(__file__).with_name("vendor") / "axe.min.js"
WIDE, NARROW, SMALL = (ViewportSize(width=w, height=h) for w, h in ((1440, 900), (390, 844), (320, 640)))
BEN = "whatsapp:+447400123402"
LEFT = re.compile("left that|dropped that")
PICTURE = ROOT / "docs" / "phone-page.png"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as it:
        yield it


@pytest.fixture(scope="module")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with demo(tmp_path_factory.mktemp("demo")) as it:
        yield it


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A fresh page. It may complain of nothing, and load nothing from anywhere else."""
    context = browser.new_context(viewport=WIDE, reduced_motion="reduce")
    it = context.new_page()
    complaints: list[str] = []
    it.on("console", lambda told: complaints.append(told.text) if told.type in ("error", "warning") else None)
    it.on("pageerror", lambda error: complaints.append(str(error)))
    it.on("request", lambda sent: None if sent.url.startswith((address, "data:")) else complaints.append(sent.url))
    it.goto(address)
    yield it
    context.close()
    assert complaints == []


def step(page: Page, words: str) -> Locator:
    """Click on a step of the guide, as soon as it can be taken."""
    it = page.locator(".step", has_text=words)
    expect(it).not_to_have_attribute("aria-disabled", "true", timeout=PATIENCE)
    it.click()
    return it


def done(it: Locator) -> None:
    expect(it).to_have_class(re.compile("done"), timeout=PATIENCE)


def within(true: Callable[[], bool]) -> None:
    """It becomes true. The page's own policy forbids what the browser driver would wait with: an `eval`."""
    end = time.monotonic() + PATIENCE / 1000
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def move(page: Page, label: str) -> None:
    page.get_by_role("button", name=re.compile(re.escape(label))).click()


def switch(page: Page, label: str, on: bool) -> None:
    if page.locator(".wrong:not([open])").count():
        page.get_by_text("Let things go wrong").click()
    it = page.get_by_role("switch", name=re.compile(label))
    it.click()
    expect(it).to_have_attribute("aria-checked", "true" if on else "false")


def test_a_visit_is_booked_by_tapping(page: Page):
    ana = Phone(page, "Ana")
    booking = step(page, "books: “book”")
    ana.hears("What would you like to book?")
    expect(booking).not_to_have_class(re.compile("done"))
    ana.taps("Haircut")
    ana.hears("Where would you like to come?")
    ana.taps("Rosewood Soho")
    ana.hears("Which day suits you?")
    ana.taps(re.compile(r"\w"))
    ana.hears("Which time suits you?")
    ana.taps(re.compile(r"\d\d:\d\d"))
    ana.hears("Shall I book this?")
    ana.taps("Yes")
    booked = ana.hears("Booked!")
    done(booking)
    expect(booked.locator(".tick")).to_have_class(re.compile("read"), timeout=PATIENCE)
    expect(ana.it.locator(".window")).to_contain_text("open, 23 h")


def test_a_first_message_is_answered_and_consent_is_asked_once(page: Page):
    ben = Phone(page, "Ben")
    step(page, "writes for the first time")
    ben.hears("may Rosewood send you news")
    ben.taps("No")
    expect(ben.heard).to_have_count(2, timeout=PATIENCE)


def test_by_keyboard_alone(page: Page):
    page.keyboard.press("Alt+2")
    ben = Phone(page, "Ben")
    expect(ben.field).to_be_focused()
    page.keyboard.type("how do I find you?")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("by tube, please")
    expect(ben.field).to_have_value("how do I find you?\nby tube, please")
    page.keyboard.press("Enter")
    ben.hears("Berwick Street")
    expect(ben.field).to_be_focused()


def test_one_stop_of_the_tab_key_a_conversation(page: Page):
    ana = Phone(page, "Ana")
    for _ in range(3):
        ana.asks("hours", "Rosewood")
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(ana.field).to_be_focused()
    log = ana.it.get_by_role("log")
    expect(log.locator("button:not([tabindex='-1'])")).to_have_count(1)
    log.focus()
    for key in ("ArrowUp", "ArrowUp", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(ana.it.locator(".quote")).to_contain_text("hours")  # her own message, above the newest
    expect(ana.field).to_be_focused()
    page.keyboard.press("Shift+Tab")
    ana.it.get_by_role("button", name="Do not answer").click()


def test_what_opens_is_in_view(page: Page):
    ana = Phone(page, "Ana")
    for _ in range(4):
        ana.asks("hours", "Rosewood")
    ana.asks("book", "What would you like to book?")
    ana.last.locator("summary").click()
    expect(ana.last.locator("details")).to_be_in_viewport(ratio=1)
    olivia = Phone(page, "Olivia")
    button = olivia.it.get_by_role("button", name="Attach, as Olivia")
    button.click()
    menu = olivia.it.locator(".attach")
    expect(menu).to_contain_text("Olivia sends")
    at, of = menu.bounding_box(), button.bounding_box()
    assert at
    assert of
    assert abs(at["x"] - of["x"]) < 60
    assert 0 <= of["y"] - (at["y"] + at["height"]) < 20
    page.keyboard.press("Escape")
    ana.asks("cancel", LEFT)


def test_a_step_waits_for_what_it_needs(browser: Browser, tmp_path: Path):
    """On a demo of its own: the other tests take the steps that come before."""
    with demo(tmp_path) as address:
        page = browser.new_page(viewport=WIDE, reduced_motion="reduce")
        page.goto(address)
        waits_for_what_it_needs(page)
        page.close()


def waits_for_what_it_needs(page: Page) -> None:
    ana = Phone(page, "Ana")
    ana.asks("book", "What would you like to book?")
    answering = page.locator(".step", has_text="answers it")
    expect(answering).to_contain_text("First step 4")
    before = ana.bubbles.count()
    answering.click(force=True)  # it is told apart as disabled, but says why
    expect(page.get_by_role("alert")).to_contain_text("First step 4")
    expect(ana.field).to_have_value("")
    ana.asks("cancel", LEFT)
    assert ana.bubbles.count() == before + 2  # only what was asked for went


def test_a_campaign_becomes_answers_becomes_a_code_becomes_a_visit(page: Page, request: pytest.FixtureRequest):
    ana, olivia = Phone(page, "Ana"), Phone(page, "Olivia")
    ana.leaves_all()
    ana.asks("hours", "Rosewood")  # opens her window
    sending = step(page, "sends a campaign")
    olivia.hears("get it: 16")
    expect(sending).not_to_have_class(re.compile("done"))
    olivia.taps("Yes")
    campaign = re.search(r"campaign (\d+)", olivia.hears("Started: campaign").inner_text())
    ana.hears("How was your last visit")
    done(step(page, "looks at the day"))
    answering = step(page, "answers it")
    ana.hears("What could we do better?")
    ana.says("Later evenings, please")
    code = re.search(r"\b[A-Z2-7]{8}\b", ana.hears("20% off your next visit").inner_text())
    assert campaign
    assert code
    taking = step(page, "takes the code")
    olivia.field.press_sequentially(code[0])
    olivia.field.press("Enter")
    olivia.hears("Ana")
    page.reload()
    for it in (sending, answering, taking):
        done(it)
    figures = olivia.asks(f"/stats {campaign[1]}", "redeemed: 1").inner_text()
    assert {"planned: 16", "sent: 16", "answered: 1", "claimed: 1"} <= set(figures.splitlines())
    if request.config.getoption("--update"):
        take_the_picture(page)
    assert "redeemed: 11" in olivia.asks("/stats 1", "planned: 160").inner_text()


USUAL = "document.querySelector('.guide code').textContent = '.venv/bin/bellhop demo --reset'"
"""The command as everybody sees it, instead of that of a test's folder."""


def take_the_picture(page: Page) -> None:
    chooses_another_day(Phone(page, "Ben"))
    for name in ("Ana", "Ben", "Olivia"):
        expect(Phone(page, name).last.locator(".tick")).to_have_class(re.compile("read"), timeout=PATIENCE)
    page.mouse.move(0, 0)
    page.evaluate(USUAL)
    page.screenshot(path=PICTURE)


def chooses_another_day(ben: Phone) -> None:
    """A talk to be looked at, in the picture."""
    ben.asks("A haircut with Mia on Sunday at 3pm, please", "closed")
    ben.taps(re.compile(r"\d\d:\d\d"))
    ben.hears("Shall I book this?")
    ben.taps("Yes")
    ben.hears("Booked!")


def test_lost_answers_lose_nothing_and_double_nothing(page: Page):
    ana = Phone(page, "Ana")
    step(page, "Lose the answers")
    expect(page.get_by_role("switch", name=re.compile("Lose Twilio’s answers"))).to_have_attribute(
        "aria-checked", "true"
    )
    before = ana.bubbles.count()
    ana.asks("hours", "Rosewood Camden")
    ana.asks("where", "Berwick Street")
    expect(page.locator(".news")).to_contain_text("its answer was lost")
    done(page.locator(".step", has_text="Lose the answers"))
    expect(page.locator("#health")).to_contain_text("all well", timeout=PATIENCE)
    assert ana.bubbles.count() == before + 4
    switch(page, "Lose Twilio’s answers", on=False)


def test_what_twilio_refuses_comes_later(page: Page):
    ana = Phone(page, "Ana")
    switch(page, "Refuse to send", on=True)
    before = ana.heard.count()
    ana.says("prices")
    expect(page.locator(".news")).to_contain_text("refused with 503", timeout=PATIENCE)
    assert ana.heard.count() == before
    switch(page, "Refuse to send", on=False)
    expect(ana.last).to_contain_text("Blow-dry", timeout=3 * PATIENCE)  # the pauses between the tries grow


def test_the_clock_brings_what_was_planned_and_a_nudge(page: Page):
    ana, olivia = Phone(page, "Ana"), Phone(page, "Olivia")
    ana.leaves_all()
    ana.asks("hours", "Rosewood")
    step(page, "plans a campaign for later")
    olivia.hears("Reply yes to start")
    olivia.says("yes")
    olivia.hears("Planned for")
    goes = step(page, "by six hours")
    ana.hears("we are open until 21:00 on Thursday")
    done(goes)
    expect(page.locator("#clock")).to_contain_text("6 h ahead")
    step(page, "begins to book, and stops")
    ana.hears("Where would you like to come?")
    asked = ana.heard.count()
    nudging = step(page, "by three hours")
    expect(ana.heard).to_have_count(asked + 1, timeout=PATIENCE)
    done(nudging)
    ana.asks("cancel", LEFT)
    move(page, "+1 day")
    expect(ana.it.locator(".window")).to_contain_text("closed")
    expect(ana.it.locator(".note")).to_contain_text("only approved templates get through")
    ana.asks("hours", "Rosewood")
    expect(ana.it.locator(".note")).to_be_empty()


def test_everything_that_a_phone_can_send(page: Page):
    """Each arrives as a bubble of its own, and the desk has a word on it."""
    ana = Phone(page, "Ana")
    mine = ana.it.locator(".bubble.mine")
    for what, shown in {
        "A contact card": ".file.contact",
        "A voice message": "audio",
        "My location": ".place",
        "A file (CSV)": ".file",
    }.items():
        before, heard = mine.count(), ana.heard.count()
        ana.attaches(what)
        expect(mine).to_have_count(before + 1, timeout=PATIENCE)
        expect(mine.last.locator(shown)).to_be_visible()
        expect(ana.heard).not_to_have_count(heard, timeout=PATIENCE)
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    picture = FilePayload(name="bell.svg", mimeType="image/svg+xml", buffer=drawing)
    before = mine.count()
    ana.it.locator("input[type=file]").set_input_files(picture)
    expect(mine).to_have_count(before + 1, timeout=PATIENCE)
    expect(mine.last.locator("img.picture")).to_have_attribute("alt", "bell.svg")


def test_an_answer_shows_what_it_answers_and_an_old_button_still_works(page: Page):
    ana = Phone(page, "Ana")
    ana.leaves_all()
    ana.asks("book", "What would you like to book?")
    old = page.locator(f"#{ana.last.get_attribute('id')}")
    ana.asks("cancel", LEFT)
    before = ana.heard.count()
    ana.taps("Haircut", old)
    expect(ana.heard).not_to_have_count(before, timeout=PATIENCE)
    ana.asks("cancel", re.compile(r"\w"))
    old.hover()
    old.get_by_role("button", name="Answer this message").click()
    ana.says("what was this?")
    expect(ana.it.locator(".bubble.mine").last.locator("blockquote")).to_contain_text("What would you like to book?")


def test_one_more_phone_without_a_number(page: Page):
    page.locator(".add summary").click()
    expect(page.get_by_role("button", name="Add a phone")).to_be_in_viewport(ratio=1)
    page.get_by_label("Whose?").fill("Zed")
    page.get_by_label("without a phone number").check()
    page.get_by_role("button", name="Add a phone").click()
    zed = Phone(page, "Zed")
    expect(zed.it).to_contain_text("no number")
    expect(zed.field).to_be_in_viewport(ratio=1)
    expect(zed.field).to_be_focused()
    zed.asks("hello", "Rosewood")
    zed.it.get_by_role("button", name="Put Zed’s phone away").click(force=True)
    expect(zed.it).to_have_count(0)


@pytest.mark.parametrize("size", [NARROW, SMALL], ids=["narrow", "small"])
def test_a_narrow_screen_shows_one_phone_and_all_of_it(page: Page, size: Any):
    page.set_viewport_size(size)
    expect(page.locator(".side details[open]")).to_have_count(0)
    ana, ben = Phone(page, "Ana"), Phone(page, "Ben")
    ana.asks("hours", "Rosewood Soho")
    for part in (
        ana.field,
        ana.it.get_by_role("button", name="Send as Ana"),
        page.get_by_role("button", name="+1 week"),
        page.get_by_text("Let things go wrong"),
    ):
        expect(part).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    page.get_by_text("Try this").click()
    step(page, "writes for the first time")
    expect(ben.it).to_be_in_viewport(ratio=0.9)
    expect(page.locator(".side details[open]")).to_have_count(0)
    tabs = page.get_by_role("navigation", name="Phones")
    expect(tabs.get_by_role("link", name="Ben")).to_have_attribute("aria-current", "true")
    tabs.get_by_role("link", name="Ana").click()
    expect(ana.field).to_be_in_viewport(ratio=1)
    page.get_by_text("Let things go wrong").click()
    expect(page.get_by_role("switch").last).to_be_in_viewport(ratio=1)


def test_a_narrow_screen_tells_of_the_other_phones(page: Page):
    page.set_viewport_size(NARROW)
    tab = page.get_by_role("navigation", name="Phones").get_by_role("link", name="Ben")
    expect(tab).to_have_attribute("aria-current", "false")
    page.evaluate("phone => htmx.ajax('POST', '/page/say', {values: {from: phone, body: 'hours'}})", BEN)
    expect(tab).to_have_class("fresh", timeout=PATIENCE)
    tab.click()
    expect(tab).not_to_have_class("fresh")


@pytest.mark.parametrize("away", ["Escape", "a tap beside it"])
def test_a_menu_of_a_narrow_screen_goes_away(page: Page, away: str):
    page.set_viewport_size(NARROW)
    page.get_by_text("Let things go wrong").click()
    expect(page.get_by_role("switch").first).to_be_visible()
    if away == "Escape":
        page.keyboard.press("Escape")
    else:
        Phone(page, "Ana").field.click()
    expect(page.locator(".side details[open]")).to_have_count(0)


def test_a_phone_on_its_side_has_room_for_a_conversation(page: Page):
    page.set_viewport_size({"width": 844, "height": 390})
    ana = Phone(page, "Ana")
    ana.asks("hours", "Rosewood Soho")
    header, log = page.locator(".top").bounding_box(), ana.it.get_by_role("log").bounding_box()
    assert header
    assert log
    assert header["height"] < 60
    assert log["height"] > 100
    assert page.evaluate("document.documentElement.scrollWidth") <= 844


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_axe_finds_no_serious_fault(page: Page, scheme: Any, size: Any):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(size)
    page.reload()
    Phone(page, "Ana").asks("book", re.compile(r"\w"))
    page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
    page.evaluate(AXE.read_text())
    found = page.evaluate("axe.run()")["violations"]
    grave = [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"]
    ]
    assert grave == []


def test_a_second_start_remembers(browser: Browser, tmp_path: Path):
    for start in range(2):
        with demo(tmp_path) as address:
            page = browser.new_page()
            page.goto(address)
            ana = Phone(page, "Ana")
            if start:
                expect(ana.heard).to_have_count(1)
                expect(page.locator("#clock")).to_contain_text("6 h ahead")
            else:
                ana.asks("hours", "Rosewood Soho")
                move(page, "+6 h")
                expect(page.locator("#clock")).to_contain_text("6 h ahead")
            page.close()


ROOM = """() => {
    const end = document.querySelector('.guide').getBoundingClientRect().bottom;
    return [...document.querySelectorAll('.step')].every((step) => step.getBoundingClientRect().bottom <= end);
}"""
LONGEST = """() => {
    document.querySelector('#clock span').textContent = 'Wed 30 September · 3 weeks 23 h ahead';
    return document.documentElement.scrollWidth;
}"""
EDGES = "field => field.offsetHeight - 2 >= field.scrollHeight"
LEFT_BELOW = "log => log.scrollHeight - log.scrollTop - log.clientHeight"


def test_all_steps_have_room_and_a_narrow_page_shows_the_end(page: Page):
    assert page.evaluate(ROOM)
    ana = Phone(page, "Ana")
    for words in ("hours", "where", "prices"):
        ana.says(words)
    expect(ana.it.locator(".bubble.mine").last).to_contain_text("prices")
    assert ana.field.evaluate(EDGES), "the field needs no scrollbar"
    move(page, "+1 h")
    page.set_viewport_size({"width": 375, "height": 700})
    expect(page.locator("#clock .moved")).to_be_visible()
    assert page.evaluate(LONGEST) <= 375, "whatever today is"
    log = ana.it.get_by_role("log")
    within(lambda: log.evaluate(LEFT_BELOW) < 3)
