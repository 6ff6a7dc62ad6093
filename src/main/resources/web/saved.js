/** Searches that are kept in this browser, each with what has come in since it was last looked at. */
import { ask, at } from "./page.js";

const KEPT = "giaoban.searches";
const MOST = 50;

/** Parameters that say how a search is shown, not what it is. */
const SHOWING = ["after", "around", "explain", "filters", "nearly", "size", "sort"];

const read = () => JSON.parse(localStorage.getItem(KEPT) ?? "[]");
const write = (searches) => localStorage.setItem(KEPT, JSON.stringify(searches.slice(0, MOST)));

/** The day in Vietnam, by which the server counts what came in. */
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format();

/** The parameters of the search that an address shows, in one order. */
function searched(address) {
  const asked = new URLSearchParams(address);
  SHOWING.forEach((name) => asked.delete(name));
  asked.sort();
  return asked.toString();
}

const here = () => searched(location.search);

/** A search narrowed to what came in on a day or later. */
function since(search, day) {
  const asked = new URLSearchParams(search);
  const query = asked.get("q") ?? "";
  asked.set("q", query.trim() && query !== "*" ? `(${query}) moi:${day}..` : `moi:${day}..`);
  asked.set("sort", "-added");
  return asked;
}

/** How many hits of a search came in on a day or later; null where that cannot be said. */
async function count(search, day) {
  const asked = since(search, day);
  asked.set("size", "0");
  const response = await ask(`/api/v1/directives?${asked}`, { headers: { "x-purpose": "counting" } }).catch(() => null);
  return response?.ok ? (await response.json()).total : null;
}

/** Takes a search for looked at: of what came in on a day, so many are known from now on. */
function know(search, day, known) {
  write(read().map((kept) => (kept.search === search ? { ...kept, day, known } : kept)));
}

async function look(search) {
  const day = today();
  know(search, day, (await count(search, day)) ?? 0);
}

function link(address, words) {
  const made = document.createElement("a");
  made.href = `/?${address}`;
  made.textContent = words;
  return made;
}

function item({ search, name }, words) {
  const row = document.createElement("li");
  row.dataset.search = search;
  const named = link(search, "");
  named.append(Object.assign(document.createElement("bdi"), { textContent: name }));
  const drop = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: words.drop });
  drop.ariaLabel = `${words.drop}: ${name}`;
  drop.addEventListener("click", () => forget(search));
  row.append(named, " ", Object.assign(document.createElement("span"), { className: "news" }), " ", drop);
  return row;
}

function say(pattern, values) {
  return Object.entries(values).reduce((told, [name, value]) => told.replace(`[${name}]`, value), pattern);
}

const local = (day) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "short", timeZone: "UTC" }).format(new Date(day));

/** Says what is new in a search, with a way to it. */
async function tell(row, { search, day, known }, words) {
  const all = await count(search, day);
  const fresh = Math.max(0, (all ?? 0) - known);
  if (fresh) {
    const now = today();
    const seen = day === now ? all : await count(search, now);
    const news = link(since(search, day), say(known ? words.among : words.fresh, { fresh, all, day: local(day) }));
    news.addEventListener("click", () => know(search, now, seen ?? 0));
    row.querySelector(".news").replaceChildren(news);
  }
}

async function show() {
  const list = at("saved");
  const kept = read();
  list.hidden = !kept.length;
  list.querySelector("ul").replaceChildren(...kept.map((search) => item(search, list.dataset)));
  list.querySelector(".count").textContent = kept.length;
  for (const search of kept) {
    const row = list.querySelector(`[data-search="${CSS.escape(search.search)}"]`);
    if (search.search !== here()) {
      await tell(row, search, list.dataset);
    }
  }
}

function forget(search) {
  write(read().filter((kept) => kept.search !== search));
  saved();
  (at("saved").querySelector("button") ?? at("main")).focus();
}

async function keep(button) {
  const search = here();
  const isKept = read().some((kept) => kept.search === search);
  if (isKept) {
    write(read().filter((kept) => kept.search !== search));
  } else {
    write([{ search, name: button.dataset.name, day: today(), known: 0 }, ...read()]);
  }
  await saved();
}

/** Offers to keep the search that is shown; one that is kept can be dropped, and is looked at now. */
export async function offer() {
  const button = document.querySelector("button.keep");
  if (button) {
    const isKept = read().some((kept) => kept.search === here());
    button.hidden = false;
    button.textContent = isKept ? button.dataset.drop : button.dataset.keep;
    if (isKept) {
      await look(here());
    }
  }
}

/** Shows the kept searches on this page. */
export async function saved() {
  await offer();
  if (at("saved")) {
    await show();
  }
}

addEventListener("click", ({ target }) => target.closest("button.keep") && keep(target.closest("button.keep")));
addEventListener("storage", ({ key }) => key === KEPT && saved());
