"use strict";
// What stands around the conversations: the guide, one phone among several, cards that fold, keys between messages.

// The guide: the stand-in says which steps can be taken and which were done.

const phoneOf = (name) => all(".phone").find((each) => each.dataset.name === name);

function bring(phone) {
  phone.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
}

function take(step) {
  if (step.hasAttribute("aria-disabled")) return say(step.dataset.first);
  fold();
  if (step.matches("[hx-post='/page/switch']") && !little.matches) one(".wrong").open = true; // where it is put back
  if (!step.dataset.who) return;
  const phone = phoneOf(step.dataset.who);
  if (!phone) return say(`${step.dataset.who}’s phone is not here: add it again.`);
  bring(phone);
  const form = one(".compose", phone);
  fill(form, step.dataset.text);
  if (step.dataset.send) form.requestSubmit();
}

// Where there is little room, the cards are menus: one at a time, and gone after a step.

const little = matchMedia("(max-width: 720px), (max-height: 500px)");
const tall = matchMedia("(min-height: 1100px)"); // room for both: else the steps have it, and the other card is folded
const cards = () => all(".side details");

function fold() {
  if (little.matches) cards().forEach((each) => (each.open = false));
}

function unfold() {
  cards().forEach((each) => (each.open = !little.matches && (tall.matches || each.matches(".guide"))));
}

function opened(details) {
  if (details.matches(".card") && little.matches) cards().forEach((each) => (each.open = each === details));
  if (details.matches(".add")) {
    details.scrollIntoView({ inline: "end", block: "nearest" });
    one("input", details).focus({ preventScroll: true });
  }
  if (details.matches(".options")) {
    const tall = details.offsetHeight > details.closest(".log").clientHeight;
    details.scrollIntoView({ block: tall ? "start" : "nearest", inline: "nearest" });
  }
}

document.addEventListener("toggle", (event) => event.target.matches?.("details[open]") && opened(event.target), true);

document.addEventListener("click", (event) => event.target.closest(".side, #toast") || fold());

document.addEventListener("keydown", (event) => {
  const open = little.matches && event.key === "Escape" && one(".side details[open]");
  if (!open) return;
  open.open = false;
  one("summary", open).focus();
});

// One phone among several: its tab is marked while it is in view, and a dot says that something came to another.

const shown = new Set();
const tabOf = (phone) => one(`.tabs a[href="#${phone.id}"]`);
const seen = new IntersectionObserver(
  (entries) => {
    entries.forEach((entry) => shown[entry.intersectionRatio > 0.5 ? "add" : "delete"](entry.target));
    mark();
  },
  { root: one(".phones"), threshold: [0, 0.5, 1] },
);

function mark() {
  all(".phone").forEach((phone) => {
    const tab = tabOf(phone);
    if (!tab) return;
    tab.setAttribute("aria-current", shown.has(phone));
    const count = all(".theirs", phone).length;
    if (shown.has(phone) || !phone.dataset.seen) phone.dataset.seen = count;
    tab.classList.toggle("fresh", count > phone.dataset.seen);
  });
}

// One stop of the Tab key a conversation: the arrows choose the message, whose buttons follow.

function stops(log) {
  const current = one(".bubble.here", log) ?? all(".bubble", log).at(-1);
  all(".bubble button, .bubble summary, .bubble a, .bubble audio, .bubble video", log).forEach(
    (each) => (each.tabIndex = each.closest(".bubble") === current ? 0 : -1),
  );
}

const ARROWS = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

document.addEventListener("keydown", (event) => {
  const log = event.target.closest?.(".log");
  if (!log || !(event.key in ARROWS) || event.target.matches("audio, video")) return;
  const bubbles = all(".bubble", log);
  if (!bubbles.length) return;
  event.preventDefault();
  const at = bubbles.indexOf(event.target.closest(".bubble"));
  const from = at < 0 ? bubbles.length - (ARROWS[event.key] > 0 ? 1 : 0) : at;
  const to = bubbles[Math.max(0, Math.min(bubbles.length - 1, from + ARROWS[event.key]))];
  bubbles.forEach((each) => each.classList.toggle("here", each === to));
  stops(log);
  to.tabIndex = -1;
  to.focus();
});

document.addEventListener("focusout", (event) => {
  const log = event.target.closest?.(".log");
  if (!log || log.contains(event.relatedTarget)) return;
  all(".here", log).forEach((each) => each.classList.remove("here"));
  stops(log);
});

// A menu opens above the button that opens it.

function place(button) {
  const menu = one(`#${button.getAttribute("popovertarget")}`);
  const { left, top } = button.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - 268))}px`;
  menu.style.bottom = `${innerHeight - top + 6}px`;
  menu.style.maxHeight = `${top - 14}px`;
}

function look() {
  all(".phone").forEach((phone) => seen.observe(phone));
  all(".log").forEach(keepAtEnd);
  all(".log").forEach(stops);
  mark();
}

Object.assign(CLICKS, {
  ".step": take,
  "[popovertarget]": place,
  ".skip": (link, event) => {
    event.preventDefault();
    one(".phone textarea")?.focus();
  },
  ".tabs a": (link, event) => {
    event.preventDefault();
    const goal = one(link.hash);
    if (goal.matches("details")) goal.open = true;
    else bring(goal);
  },
});
little.addEventListener("change", unfold);
tall.addEventListener("change", unfold);
document.addEventListener("news", look);
unfold();
look();
