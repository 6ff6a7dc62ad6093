import { Problem, get } from "./api.js";
import { element, label, show } from "./dom.js";
import { facets } from "./facets.js";
import { hit } from "./hits.js";
import * as states from "./state.js";
import { DIMENSIONS, count, period, queryProblem, valueName } from "./words.js";

const FACETS = ["province", "unit", "topic", "date", "deadline"];
const NAMED = [...FACETS, "with"];
const SIZE = 20;

const at = (id) => document.getElementById(id);
let state = states.read();
let answer = null;
let underWay = null;

/** What codes are called, learned from the facets of every answer. */
const known = new Map();
const nameOf = (dimension) => (value) =>
  value === null ? "" : known.get(`${dimension} ${value}`) || known.get(`with ${value}`) || value;
const names = { province: nameOf("province"), unit: nameOf("unit"), topic: nameOf("topic") };

async function ask() {
  underWay?.abort();
  underWay = new AbortController();
  at("results").setAttribute("aria-busy", "true");
  try {
    answer = await get(`/api/v1/directives?${request()}`, underWay.signal);
    learn(answer);
    tell(null);
    render();
  } catch (error) {
    if (error.name !== "AbortError") {
      tell(error);
    }
  } finally {
    at("results").removeAttribute("aria-busy");
  }
}

function request(after) {
  const asked = new URLSearchParams(state);
  const dimensions = new Set([...NAMED, ...[...state.keys()].filter((name) => name in DIMENSIONS)]);
  asked.set("facets", [...dimensions].join(","));
  asked.set("size", SIZE);
  if (after) {
    asked.set("after", after);
  }
  return asked;
}

function learn({ facets: all }) {
  for (const [dimension, values] of Object.entries(all)) {
    for (const { value, name } of values) {
      known.set(`${dimension} ${value}`, name);
    }
  }
}

async function more() {
  at("more").disabled = true;
  try {
    const first = answer.hits.length;
    const next = await get(`/api/v1/directives?${request(answer.next)}`);
    learn(next);
    answer = { ...next, facets: answer.facets, hits: [...answer.hits, ...next.hits] };
    at("hits").append(...next.hits.map((found) => hit(found, names)));
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
  ask();
}

function fill() {
  at("q").value = state.get("q") || "";
  at("from").value = state.get("from") || "";
  at("to").value = state.get("to") || "";
  at("sort").value = state.get("sort") || "";
  document.title = state.get("q") ? `${state.get("q")} – Giao Ban` : "Giao Ban – tra cứu nhiệm vụ được giao";
}

function render() {
  const focused = document.activeElement?.id;
  at("count").replaceChildren(...countLine());
  at("facets").replaceChildren(...facets(answer, FACETS, state, choose));
  at("chosen").replaceChildren(...chips());
  at("hits").replaceChildren(...answer.hits.map((found) => hit(found, names)));
  show(at("more"), Boolean(answer.next));
  if (focused) {
    at(focused)?.focus({ preventScroll: true });
  }
}

function choose(dimension, value) {
  if (dimension === null) {
    render();
  } else {
    go(states.toggled(state, dimension, value));
  }
}

function countLine() {
  const line = [element("strong", {}, count(answer.total)), " ", ...label(...counted())];
  if (answer.assessmentsLeftOut > 0) {
    line.push(
      element("span", { class: "aside" }, ` chưa kể ${count(answer.assessmentsLeftOut)} đánh giá `),
      element(
        "button",
        {
          type: "button",
          class: "quiet",
          onclick: () => go(states.toggled(states.withValue(state, "kind", "directive"), "kind", "assessment")),
        },
        label("kể cả", "include assessments"),
      ),
    );
  }
  if (answer.partial) {
    line.push(element("span", { class: "aside" }, " · hết thời gian, kết quả chưa đủ (time limit reached)"));
  }
  if (answer.total === 0) {
    line.push(...nothing());
  }
  return line;
}

/** What is counted: directives, unless assessments are asked for. */
function counted() {
  const kinds = state.getAll("kind");
  if (kinds.length === 0 || kinds.join() === "directive") {
    return ["nhiệm vụ", answer.total === 1 ? "directive" : "directives"];
  }
  return kinds.join() === "assessment" ? ["đánh giá", "assessments"] : ["mục", "items"];
}

function nothing() {
  const offered = answer.suggestion;
  if (offered !== null) {
    return [
      element("span", { class: "aside" }, " · có phải bạn tìm "),
      element("button", { type: "button", class: "quiet", onclick: () => go(states.withValue(state, "q", offered)) }, offered),
    ];
  }
  return [element("span", { class: "aside" }, " · thử bớt từ hoặc bỏ bộ lọc")];
}

function chips() {
  const made = states.chosen(state).map(([name, value]) =>
    element(
      "li",
      {},
      element(
        "button",
        { type: "button", "aria-label": `Bỏ ${chipName(name, value)}`, onclick: () => go(states.toggled(state, name, value)) },
        chipName(name, value),
        element("span", { "aria-hidden": "true" }, " ×"),
      ),
    ),
  );
  if (made.length > 1) {
    const none = new URLSearchParams([...state].filter(([name]) => name === "q" || name === "sort"));
    made.push(element("li", {}, element("button", { type: "button", class: "quiet", onclick: () => go(none) }, label("Bỏ hết", "clear"))));
  }
  return made;
}

function chipName(name, value) {
  if (name === "from" || name === "to") {
    return `${name === "from" ? "từ" : "đến"} ${period(value)}`;
  }
  if (name === "period") {
    return period(value);
  }
  const bare = value.replace(/^-/, "");
  const said = valueName(name, bare, known.get(`${name} ${bare}`));
  return value.startsWith("-") ? `không ${said}` : said;
}

function tell(error) {
  const box = at("problem");
  at("q").toggleAttribute("aria-invalid", error?.kind === "bad-query");
  show(box, error !== null);
  if (error === null) {
    box.replaceChildren();
    return;
  }
  at("count").textContent = "";
  at("chosen").replaceChildren(...chips());
  at("hits").replaceChildren();
  show(at("more"), false);
  const said = error.kind === "bad-query" ? queryProblem(error.body) : null;
  box.replaceChildren(
    ...(said ? [said, " ", element("span", { class: "en", lang: "en" }, error.message)] : [error.message]),
    ...pointer(error),
  );
}

/** The query with the place where it could no longer be read. */
function pointer(error) {
  if (error.kind !== "bad-query" || error.body.position === undefined) {
    return [];
  }
  const query = state.get("q") || "";
  const place = error.body.position;
  return [
    element(
      "code",
      { class: "pointer" },
      query.slice(0, place),
      element("mark", {}, query.slice(place, place + 1) || "␣"),
      query.slice(place + 1),
    ),
  ];
}

async function foot() {
  try {
    const status = await get("/api/v1/status");
    at("foot").replaceChildren(
      element("p", {}, `${count(status.notices)} văn bản, ${count(status.directives)} nhiệm vụ`),
      status.unreadable.length
        ? element(
            "details",
            {},
            element("summary", {}, label(`${count(status.unreadable.length)} tệp không đọc được`, "files that could not be read")),
            element("ul", {}, status.unreadable.map(({ path, reason }) => element("li", {}, `${path}: ${reason}`))),
          )
        : "",
    );
  } catch {
    at("foot").replaceChildren();
  }
}

at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  go(states.withValue(state, "q", at("q").value.trim()));
});
for (const id of ["from", "to", "sort"]) {
  at(id).addEventListener("change", () => go(states.withValue(state, id, at(id).value)));
}
at("more").addEventListener("click", more);
addEventListener("popstate", () => {
  state = states.read();
  fill();
  ask();
});
if (matchMedia("(max-width: 52rem)").matches) {
  at("filters").open = false;
}

fill();
ask();
foot();
