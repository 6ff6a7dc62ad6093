import { Problem, get } from "./api.js";
import { completions } from "./completions.js";
import { DIMENSIONS } from "./dimensions.js";
import { element, label, show } from "./dom.js";
import { MORE, SHOWN_FIRST, facets } from "./facets.js";
import { foot, holds } from "./foot.js";
import { follow } from "./follow.js";
import { hit } from "./hits.js";
import { keySwitch, shortcuts } from "./keys.js";
import { learn, names } from "./names.js";
import { nearly } from "./nearly.js";
import { refusal } from "./refusal.js";
import * as states from "./state.js";
import { chips, summary } from "./summary.js";
import { take } from "./take.js";

/** Counted for the names of what hits mention, besides what is shown. */
const NAMED = ["province", "unit", "topic", "with"];
const SIZE = 20;

const at = (id) => document.getElementById(id);
let state = states.read();
let answer = null;
let underWay = null;

async function ask() {
  underWay?.abort();
  const asking = new AbortController();
  underWay = asking;
  at("results").setAttribute("aria-busy", "true");
  try {
    answer = await get(`/api/v1/directives?${request()}`, asking.signal);
    learn(answer);
    tell(null);
    render();
  } catch (error) {
    if (error.name !== "AbortError") {
      tell(error);
    }
  } finally {
    if (underWay === asking) {
      at("results").removeAttribute("aria-busy");
    }
  }
}

function request(after, size = SIZE) {
  const asked = new URLSearchParams(state);
  asked.set("facets", [...new Set([...NAMED, ...counted()])].join(","));
  asked.set("size", size);
  if (after) {
    asked.set("after", after);
  }
  return asked;
}

/** The dimensions whose values are shown: the first ones, those chosen from, the others on demand. */
function counted() {
  const chosen = [...state.keys()].filter((name) => name in DIMENSIONS);
  return [...SHOWN_FIRST, ...(at("others").open ? MORE : chosen)];
}

async function more() {
  at("more").disabled = true;
  try {
    const first = answer.hits.length;
    const next = await get(`/api/v1/directives?${request(answer.next)}`);
    learn(next);
    answer = { ...next, facets: answer.facets, hits: [...answer.hits, ...next.hits] };
    at("hits").append(...next.hits.map(shown));
    show(at("more"), Boolean(answer.next));
    at("hits").children[first]?.querySelector("a")?.focus();
  } catch (error) {
    if (error instanceof Problem && error.kind === "cursor-expired") {
      await ask();
    } else {
      tell(error);
    }
  } finally {
    at("more").disabled = false;
  }
}

function go(next) {
  state = next;
  states.write(state);
  fill();
  return ask();
}

function fill() {
  at("q").value = state.get("q") || "";
  at("from").value = state.get("from") || "";
  at("to").value = state.get("to") || "";
  at("sort").value = state.get("sort") || "";
  document.title = state.get("q") ? `${state.get("q")} – Giao Ban` : "Giao Ban – tra cứu nhiệm vụ được giao";
}

function shown(found) {
  return hit(found, names, states.noticeAddress(state, found));
}

function render() {
  const focused = document.activeElement?.id;
  const choose = (dimension, value) => go(states.toggled(state, dimension, value));
  at("count").replaceChildren(...summary(answer, state, go));
  at("facets").replaceChildren(...facets(answer, SHOWN_FIRST, state, choose));
  at("other-facets").replaceChildren(...facets(answer, MORE, state, choose));
  at("chosen").replaceChildren(...chips(state, go));
  at("take").replaceChildren(...take(state));
  show(at("take"), answer.total > 0);
  at("hits").replaceChildren(...answer.hits.map(shown));
  at("nearly").replaceChildren(...nearly(answer.nearly.hits));
  show(at("more"), Boolean(answer.next));
  show(at("fresh"), false);
  if (focused) {
    at(focused)?.focus({ preventScroll: true });
  }
}

function tell(error) {
  at("q").toggleAttribute("aria-invalid", error?.kind?.startsWith("query-") ?? false);
  show(at("problem"), error !== null);
  at("problem").replaceChildren(...(error === null ? [] : refusal(error, state.get("q") || "")));
  if (error !== null) {
    at("count").textContent = "";
    at("chosen").replaceChildren(...chips(state, go));
    at("hits").replaceChildren();
    at("nearly").replaceChildren();
    show(at("take"), false);
    show(at("more"), false);
  }
}

/** Says that there is more to see, with what is counted now; the hits stay until the reader asks. */
async function tellNews(status) {
  const see = element("button", { type: "button", class: "quiet" }, label("Xem kết quả mới", "show new results"));
  see.addEventListener("click", () => ask().then(() => at("results").focus({ preventScroll: true })));
  at("fresh").replaceChildren("Có dữ liệu mới ", element("span", { class: "en", lang: "en" }, "new data"), `: ${holds(status)} `, see);
  show(at("fresh"), true);
  const counted = await get(`/api/v1/directives?${request(null, 0)}`).catch(() => null);
  if (counted !== null && !at("fresh").hidden) {
    at("count").replaceChildren(...summary(counted, state, go));
  }
}

/** Back from a notice: to the hit one came from. */
function returnToHit() {
  const from = /^#d-/.test(location.hash) && at(decodeURIComponent(location.hash.slice(1)));
  if (from) {
    from.scrollIntoView({ block: "center" });
    from.querySelector("a").focus({ preventScroll: true });
  }
}

/** To the next hit (1) or the one before (-1), seen from where the focus is. */
function step(by) {
  const links = [...at("hits").querySelectorAll(".origin a")];
  const here = document.activeElement?.closest?.(".hit");
  const place = here ? [...at("hits").children].indexOf(here) + by : 0;
  links[Math.max(0, Math.min(place, links.length - 1))]?.focus();
}

at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  go(states.withValue(state, "q", at("q").value.trim()));
});
completions(
  { box: at("q"), list: at("offers"), told: at("offers-told") },
  () => states.filters(state),
  (query) => go(states.withValue(state, "q", query)),
);
for (const id of ["from", "to", "sort"]) {
  at(id).addEventListener("change", () => go(states.withValue(state, id, at(id).value)));
}
at("more").addEventListener("click", more);
at("others").addEventListener("toggle", () => at("others").open && ask());
addEventListener("popstate", () => {
  const next = states.read();
  if (next.toString() !== state.toString()) {
    state = next;
    fill();
    ask();
  }
});
if (matchMedia("(max-width: 52rem)").matches) {
  at("filters").open = false;
}
at("key-switch").append(keySwitch());
shortcuts({ "/": () => at("q").focus(), j: () => step(1), k: () => step(-1) });

fill();
ask().then(returnToHit);
follow((status, isNew) => {
  at("foot").replaceChildren(...foot(status, at("foot").querySelector("details")?.open));
  if (isNew && status.generation !== answer?.generation) {
    tellNews(status);
  }
});
