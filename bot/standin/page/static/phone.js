"use strict";
// What HTML and htmx leave over: the stream, the composer, attachments, light and dark.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

// The stream carries pieces of HTML which htmx puts where they belong.

function listen() {
  const source = new EventSource(`/page/stream?since=${document.body.dataset.since}`);
  source.onmessage = (event) => {
    for (const piece of pieces(event.data)) {
      if (hasPlace(piece)) htmx.swap(document.body, piece.outerHTML, { swapStyle: "none" });
    }
    all(".log").forEach(follow);
    document.dispatchEvent(new Event("news"));
  };
  source.onopen = () => document.body.classList.remove("cut-off");
  source.onerror = () => document.body.classList.add("cut-off");
}

function pieces(html) {
  const held = document.createElement("template");
  held.innerHTML = html;
  return [...held.content.children];
}

// A phone that was put away has none for what it still gets.
function hasPlace(piece) {
  const place = piece.getAttribute("hx-swap-oob").split(":#")[1] ?? piece.id;
  return document.getElementById(place);
}

function toEnd(log) {
  log.scrollTop = log.scrollHeight;
}

// A conversation that shows its end goes on showing it, whatever comes and however its phone changes its size,
// until somebody scrolls up. What it looks like between two frames says nothing: only a way upwards counts.

const left = new WeakMap(); // of those that were scrolled: how far down it was, and whether its end was left
const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => follow(target)));

function follow(log) {
  if (!left.get(log)?.up) toEnd(log);
}

function keepAtEnd(log) {
  if (left.has(log)) return;
  left.set(log, { top: log.scrollTop, up: false });
  log.addEventListener("scroll", () => scrolled(log));
  sizes.observe(log);
}

function scrolled(log) {
  const was = left.get(log);
  const near = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  left.set(log, { top: log.scrollTop, up: !near && (was.up || log.scrollTop < was.top) });
}

document.addEventListener("load", ({ target }) => target.closest?.(".log") && follow(target.closest(".log")), true);

// Writing: Enter sends, Shift and Enter begins a new line, the field grows with the text.

function grow(field) {
  field.style.height = "auto";
  const edges = field.offsetHeight - field.clientHeight;
  field.style.height = `${Math.min(field.scrollHeight + edges, 180)}px`;
  field.style.overflowY = field.scrollHeight + edges > 180 ? "auto" : "hidden";
}

function quote(form, sid, words) {
  form.elements.reply_to.value = sid;
  one(".quote span", form).textContent = words;
  one(".quote", form).hidden = !sid;
}

function fill(form, text) {
  form.elements.body.value = text;
  grow(form.elements.body);
  form.elements.body.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  if (event.target.matches(".compose textarea") && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
  if (event.altKey && event.key >= "1" && event.key <= "9") {
    one("textarea", all(".phone")[event.key - 1] ?? document.body)?.focus();
  }
});

document.addEventListener("input", (event) => {
  if (event.target.matches(".compose textarea")) grow(event.target);
});

document.addEventListener("htmx:beforeSend", (event) => {
  if (!event.target.matches(".compose")) return;
  event.target.elements.body.value = "";
  grow(event.target.elements.body);
  quote(event.target, "", "");
  toEnd(one(".log", event.target.closest(".phone")));
});

document.addEventListener("htmx:afterRequest", (event) => {
  const answer = event.detail.xhr;
  if (!event.detail.successful) say(answer.responseText || "The stand-in does not answer: is the demo still running?");
  else if (event.target.matches(".add form")) {
    event.target.reset();
    event.target.closest("details").open = false;
    const made = all(".phone").at(-1);
    made.scrollIntoView({ behavior: "smooth", inline: "end", block: "nearest" });
    one("textarea", made).focus({ preventScroll: true });
    document.dispatchEvent(new Event("news"));
  }
});

function say(words) {
  const toast = one("#toast");
  toast.textContent = words;
  toast.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (toast.hidden = true), 6000);
}

// Attachments go to the stand-in as JSON, as a test would send them.

async function send(phone, what) {
  const form = one(".compose", phone);
  const message = { from: phone.dataset.address, body: form.elements.body.value.trim(), ...what };
  fill(form, "");
  const answer = await fetch("/_standin/inbound", { method: "POST", body: JSON.stringify(message) });
  if (!answer.ok) say((await answer.json()).message);
  toEnd(one(".log", phone));
}

async function medium(blob, name) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { content_type: (blob.type || "application/octet-stream").split(";")[0], name, base64: btoa(text) };
}

const CONTACTS =
  "name,phone,tags,consent_marketing\n" +
  "Nadia Holt,+447400125001,vip,yes\nOmar Reyes,+447400125002,,yes\nPia Lund,+447400125003,,no\n";

const ATTACH = {
  file: (phone) => one("input[type=file]", phone).click(),
  csv: (phone) => send(phone, { media: { content_type: "text/csv", name: "contacts.csv", text: CONTACTS } }),
  card: (phone) => send(phone, { contacts: { name: "Quinn Avery", phone: "+447400125004" } }),
  voice: async (phone) => {
    const sound = await (await fetch("/page/voice.ogg")).blob();
    send(phone, { media: await medium(sound, "voice.ogg") });
  },
  place: (phone) =>
    send(phone, { location: { latitude: 51.5117, longitude: -0.124, label: "Covent Garden", address: "London WC2E" } }),
};

document.addEventListener("change", async (event) => {
  if (!event.target.matches("input[type=file]")) return;
  const files = await Promise.all([...event.target.files].map((file) => medium(file, file.name)));
  event.target.value = "";
  if (files.length) send(event.target.closest(".phone"), { media: files });
});

// Clicks: attachments, answers to a message, light and dark; around.js adds its own.

const CLICKS = {
  "[data-attach]": (button) => {
    button.closest("[popover]").hidePopover();
    ATTACH[button.dataset.attach](button.closest(".phone"));
  },
  ".answer": (button) => {
    const bubble = button.closest(".bubble");
    const form = one(".compose", button.closest(".phone"));
    quote(form, bubble.dataset.sid, one(".words", bubble)?.textContent.slice(0, 90) ?? "a file");
    form.elements.body.focus();
  },
  ".unquote": (button) => quote(button.form, "", ""),
  "details.options > button": (button) => (button.parentElement.open = false),
  "#theme": () => {
    const dark = getComputedStyle(document.documentElement).getPropertyValue("--dark").trim() === "1";
    theme(dark ? "light" : "dark");
  },
};

document.addEventListener("click", (event) => {
  for (const [selector, act] of Object.entries(CLICKS)) {
    const found = event.target.closest(selector);
    if (found) act(found, event);
  }
});

function theme(name) {
  document.documentElement.dataset.theme = name;
  localStorage.setItem("theme", name);
}

// A file that is no picture is shown by its name. (Errors of pictures do not bubble, hence the capture.)

document.addEventListener(
  "error",
  (event) => {
    if (event.target.matches?.("img.maybe")) event.target.replaceWith(event.target.alt);
  },
  true,
);

if (localStorage.getItem("theme")) theme(localStorage.getItem("theme"));
all(".log").forEach(toEnd);
listen();
