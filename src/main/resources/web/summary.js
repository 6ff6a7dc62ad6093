import { element, isolated, label } from "./dom.js";
import { choiceName } from "./names.js";
import * as states from "./state.js";
import { count } from "./words.js";

/** How many there are, and what may help where there are none; `go` leads to another search. */
export function summary(answer, state, go) {
  const line = [element("strong", {}, count(answer.total)), " ", ...label(...counted(answer, state))];
  if (answer.assessmentsLeftOut > 0) {
    line.push(...leftOut(answer, state, go));
  }
  if (answer.partial) {
    line.push(aside(" · hết thời gian, kết quả chưa đủ (time limit reached)"));
  }
  if (answer.total === 0) {
    line.push(...nothing(answer, state, go));
  }
  return line;
}

function aside(text) {
  return element("span", { class: "aside" }, text);
}

function quiet(go, state, ...text) {
  return element("button", { type: "button", class: "quiet", onclick: () => go(state) }, text);
}

/** What is counted: directives, unless assessments are asked for. */
function counted(answer, state) {
  const kinds = state.getAll("kind");
  if (kinds.length === 0 || kinds.join() === "directive") {
    return ["nhiệm vụ", answer.total === 1 ? "directive" : "directives"];
  }
  return kinds.join() === "assessment" ? ["đánh giá", "assessments"] : ["mục", "items"];
}

function leftOut(answer, state, go) {
  const both = states.toggled(states.withValue(state, "kind", "directive"), "kind", "assessment");
  return [
    aside(` chưa kể ${count(answer.assessmentsLeftOut)} đánh giá `),
    quiet(go, both, ...label("kể cả", "include assessments")),
  ];
}

function nothing({ suggestion }, state, go) {
  return suggestion === null
    ? [aside(" · thử bớt từ hoặc bỏ bộ lọc")]
    : [aside(" · có phải bạn tìm "), quiet(go, states.withValue(state, "q", suggestion), suggestion)];
}

/** The filters in force, each with a button that takes it back. */
export function chips(state, go) {
  const made = states.chosen(state).map(([name, value]) => element("li", {}, chip(state, name, value, go)));
  if (made.length > 1) {
    const none = new URLSearchParams([...state].filter(([name]) => name === "q" || name === "sort"));
    made.push(element("li", {}, quiet(go, none, ...label("Bỏ hết", "clear"))));
  }
  return made;
}

function chip(state, name, value, go) {
  const said = choiceName(name, value);
  return element(
    "button",
    { type: "button", "aria-label": `Bỏ ${said}`, onclick: () => go(states.toggled(state, name, value)) },
    isolated(said),
    element("span", { "aria-hidden": "true" }, " ×"),
  );
}
