import { completions } from "./completions.js";
import { ask, at, follow, shortcuts } from "./page.js";
import { offer, saved } from "./saved.js";

/** Results follow the typing while the server answers this fast. */
const FAST_MILLIS = 100;
const PAUSE_MILLIS = 250;
const PERIODS = ["period", "from", "to"];

const form = at("form");
let underWay = null;
let tookMillis = Infinity;
let typing = null;

/** The address of what the form asks for; `changed` is the parameter that was changed last. */
function address(changed, submitter) {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    const stays = !PERIODS.includes(name) || !PERIODS.includes(changed) || (name === "period") === (changed === "period");
    if (value.trim() && stays && !asked.has(name, value)) {
      asked.append(name, value.trim());
    }
  }
  for (const [name, value] of [...asked]) {
    if (asked.has(name, `-${value}`)) {
      asked.delete(name, value);
    }
  }
  return asked.size ? `/?${asked}` : "/";
}

/** Shows the page at an address in the place of this one. */
async function go(to, { history: keep = "push", headers } = {}) {
  underWay?.abort();
  const asking = new AbortController();
  underWay = asking;
  at("main").setAttribute("aria-busy", "true");
  const start = performance.now();
  try {
    const response = await ask(to, { signal: asking.signal, headers: { accept: "text/html", ...headers } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    tookMillis = performance.now() - start;
    if (!page.querySelector('[data-part="hits"]')) {
      location.assign(to);
      return false;
    }
    if (headers && !response.ok) {
      return false;
    }
    remember(to, keep);
    swap(page, Boolean(headers));
    return true;
  } catch {
    return false;
  } finally {
    if (underWay === asking) {
      at("main").removeAttribute("aria-busy");
    }
  }
}

/** Keeps the way back: to the page before this one, at the place where it was left. */
function remember(to, keep) {
  if (keep === "push" && to !== location.pathname + location.search) {
    history.replaceState({ top: scrollY }, "");
    history.pushState(null, "", to);
  } else if (keep === "replace") {
    history.replaceState(null, "", to);
  }
}

/** Takes the parts of another page over; what was open, typed or focused stays so. */
function swap(page, isTyping) {
  const focused = selector(document.activeElement);
  const open = [...document.querySelectorAll("details[id][open]")].map(({ id }) => id);
  const finds = [...form.querySelectorAll(".find")].map((find) => [find.closest("fieldset").id, find.value]);
  for (const part of document.querySelectorAll("[data-part]")) {
    const other = page.querySelector(`[data-part="${part.dataset.part}"]`);
    part.replaceChildren(...(other?.childNodes ?? []));
  }
  document.title = page.title;
  document.body.dataset.generation = page.body.dataset.generation;
  at("sort").value = page.getElementById("sort").value;
  for (const name of ["aria-invalid", "aria-describedby"]) {
    const value = page.getElementById("q").getAttribute(name);
    value === null ? at("q").removeAttribute(name) : at("q").setAttribute(name, value);
  }
  if (!isTyping) {
    at("q").value = page.getElementById("q").value;
  }
  at("fresh").hidden = true;
  open.forEach((id) => at(id)?.setAttribute("open", ""));
  enhance();
  for (const [id, typed] of finds) {
    const find = at(id)?.querySelector(".find");
    if (find && typed) {
      find.value = typed;
      narrow(find);
    }
  }
  if (focused && document.activeElement === document.body) {
    document.querySelector(focused)?.focus({ preventScroll: true });
  }
}

/** How an element is found again in a page like this one; null where it cannot be. */
function selector(element) {
  if (element.id) {
    return `#${CSS.escape(element.id)}`;
  }
  const value = element.getAttribute("value")?.replace(/^-/, "");
  return element.name && value ? `[name="${element.name}"][value="${CSS.escape(value)}"], [name="${element.name}"][value="-${CSS.escape(value)}"]` : null;
}

/** Shows what needs scripts. */
function enhance() {
  form.querySelectorAll(".find, .calendar").forEach((control) => (control.hidden = false));
  form.querySelectorAll(".quote, .link").forEach((button) => (button.hidden = !navigator.clipboard));
  fold();
  offer();
}

/** Offers the rest of every text that is cut off at this width. */
function fold() {
  for (const text of form.querySelectorAll(".hit:not(.whole) .text")) {
    text.parentElement.querySelector(".unfold").hidden = text.scrollHeight <= text.clientHeight + 2;
  }
}

async function narrow(find) {
  const { filter } = await import("./lists.js");
  filter(find);
}

/** Opens the browser's calendar for a day that is written as text. */
function pick(button) {
  const box = button.parentElement.querySelector("input");
  let picker = button.parentElement.querySelector("[type=date]");
  if (!picker) {
    picker = document.createElement("input");
    picker.type = "date";
    picker.tabIndex = -1;
    picker.ariaHidden = "true";
    picker.className = "picker";
    picker.addEventListener("change", (event) => {
      event.stopPropagation();
      box.value = picker.value.split("-").reverse().join("/");
      box.dispatchEvent(new Event("change", { bubbles: true }));
    });
    button.after(picker);
  }
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(box.value) ?? [];
  picker.value = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
  picker.showPicker();
}

/** The search within the days from the first of these bars to the last. */
function between(bars) {
  const asked = new URLSearchParams(address("from").slice(2));
  PERIODS.concat("date").forEach((name) => asked.delete(name));
  const days = bars.flatMap(({ dataset }) => [dataset.first, dataset.last]).sort();
  asked.set("from", days.at(0));
  asked.set("to", days.at(-1));
  return `/?${asked}`;
}

const bars = () => [...form.querySelectorAll(".histogram .bar")];

/** Drags from one bar of the histogram to another. */
function brush(down) {
  const first = down.target.closest(".bar");
  if (!first || down.button !== 0) {
    return;
  }
  let last = first;
  const all = bars();
  const chosen = () => {
    const [from, to] = [all.indexOf(first), all.indexOf(last)].sort((a, b) => a - b);
    return all.slice(from, to + 1);
  };
  const move = (event) => {
    last = document.elementFromPoint(event.clientX, event.clientY)?.closest(".bar") ?? last;
    all.forEach((bar) => bar.classList.toggle("brushed", last !== first && chosen().includes(bar)));
  };
  const dragging = new AbortController();
  const { signal } = dragging;
  const up = () => {
    dragging.abort();
    if (last !== first) {
      go(between(chosen()));
    }
  };
  const cancel = () => {
    dragging.abort();
    all.forEach((bar) => bar.classList.remove("brushed"));
  };
  down.preventDefault();
  addEventListener("pointermove", move, { signal });
  addEventListener("pointerup", up, { signal });
  addEventListener("pointercancel", cancel, { signal });
}

async function click(event) {
  const button = event.target.closest("button");
  const link = event.target.closest("a");
  if (button?.matches(".quote, .link")) {
    await navigator.clipboard.writeText(button.dataset.quote ?? location.href);
    button.textContent = button.dataset.done;
  } else if (button?.matches(".unfold")) {
    const folded = button.parentElement.classList.toggle("whole");
    const other = button.dataset.less;
    button.dataset.less = button.textContent;
    button.textContent = other;
    button.ariaExpanded = String(folded);
  } else if (button?.matches(".calendar")) {
    pick(button);
  } else if (link && !event.ctrlKey && !event.metaKey) {
    followLink(event, link);
  }
}

function followLink(event, link) {
  const to = link.getAttribute("href");
  if (link.hasAttribute("download")) {
    event.preventDefault();
    take(link);
  } else if (link.matches(".bar") && event.shiftKey) {
    event.preventDefault();
    go(between([link, ...bars().filter((bar) => bar.matches(".chosen"))]));
  } else if (link.id === "more" && !to.includes("after=")) {
    event.preventDefault();
    more(to);
  } else if (/^\/(\?|$)/.test(to) && !event.shiftKey && to !== "/") {
    event.preventDefault();
    go(to);
  }
}

async function take(link) {
  const { download } = await import("./download.js");
  download(link);
}

async function more(to) {
  const first = at("hits").children.length;
  if (await go(to, { history: "replace" })) {
    at("hits").children[first]?.querySelector(".origin a")?.focus({ preventScroll: true });
  }
}

/** To the next hit (1) or the one before (-1), seen from where the focus is. */
function step(by) {
  const links = [...form.querySelectorAll(".hit .origin a:first-child")];
  const here = document.activeElement?.closest?.(".hit");
  const place = here ? [...here.parentElement.children].indexOf(here) + by : 0;
  links[Math.max(0, Math.min(place, links.length - 1))]?.focus();
}

/** Back from a notice: to the hit one came from. */
function returnToHit() {
  const from = /^#d-/.test(location.hash) && at(decodeURIComponent(location.hash.slice(1)));
  if (from) {
    from.scrollIntoView({ block: "center" });
    from.querySelector(".origin a").focus({ preventScroll: true });
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go(address(null, event.submitter));
});
form.addEventListener("change", (event) => {
  if (event.target.name && event.target.name !== "q") {
    go(address(event.target.name));
  }
});
form.addEventListener("input", ({ target }) => {
  if (target.matches(".find")) {
    narrow(target);
  } else if (target === at("q") && tookMillis < FAST_MILLIS && target.value.trim()) {
    clearTimeout(typing);
    typing = setTimeout(() => go(address(), { history: "replace", headers: { "x-purpose": "typing" } }), PAUSE_MILLIS);
  }
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches(".find")) {
    event.preventDefault();
  }
});
form.addEventListener("click", click);
form.addEventListener("pointerdown", brush);
form.addEventListener("dragstart", (event) => event.target.closest?.(".bar") && event.preventDefault());
addEventListener("popstate", async ({ state }) => {
  if (await go(location.pathname + location.search, { history: "none" })) {
    scrollTo(0, state?.top ?? 0);
  }
});
completions(
  { box: at("q"), list: at("offers"), told: at("offers-told"), kinds: at("kinds") },
  () => new URLSearchParams([...new FormData(form)].filter(([name, value]) => value && !["q", "sort", "filters", "explain"].includes(name))),
  () => go(address()),
);
shortcuts({ "/": () => at("q").focus(), j: () => step(1), k: () => step(-1) });
if (matchMedia("(max-width: 52rem)").matches) {
  at("filters").open = false;
}
enhance();
saved();
addEventListener("resize", fold);
// The browser goes to the fragment first, and takes the focus from what it holds.
addEventListener("load", () => requestAnimationFrame(returnToHit));
follow(() => {
  at("fresh").querySelector("a").href = location.pathname + location.search;
  at("fresh").hidden = false;
});
