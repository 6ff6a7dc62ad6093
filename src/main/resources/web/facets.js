import { DIMENSIONS } from "./dimensions.js";
import { element, label } from "./dom.js";
import { arranged } from "./order.js";
import { fits } from "./typing.js";
import { count, valueName } from "./words.js";

export const SHOWN_FIRST = ["province", "unit", "topic", "date", "deadline"];

/** Counted only when they are looked at. */
export const MORE = Object.keys(DIMENSIONS).filter((name) => !SHOWN_FIRST.includes(name));

/** How many values are shown at first, and at most. */
const FEW = 8;
const MANY = 200;

/** The lists that were opened, and what was looked for in each. */
const OPEN = new Set();
const LOOKED_FOR = new Map();

/** The lists of values with their counts: each value can be chosen or left out. */
export function facets(answer, dimensions, state, choose) {
  return dimensions
    .filter((dimension) => (answer.facets[dimension] || []).length > 0 || state.has(dimension))
    .map((dimension) => group(dimension, answer.facets[dimension] || [], state, choose));
}

function group(dimension, found, state, choose) {
  const values = withChosen(dimension, arranged(dimension, found), state);
  const list = element("ul");
  const rest = element("button", { type: "button", class: "quiet", id: `open-${dimension}` });
  const fill = () => fillList(dimension, values, list, rest, state, choose);
  rest.addEventListener("click", () => {
    OPEN[OPEN.has(dimension) ? "delete" : "add"](dimension);
    fill();
    list.children[OPEN.has(dimension) ? FEW : 0]?.querySelector("input").focus();
  });
  fill();
  const finder = values.length > FEW + 1 ? find(dimension, fill) : null;
  return element("fieldset", { class: "facet" }, element("legend", {}, both(DIMENSIONS[dimension].label)), finder, list, rest);
}

/** A box to look for a value in. */
function find(dimension, fill) {
  return element("input", {
    type: "search",
    class: "find",
    id: `find-${dimension}`,
    value: LOOKED_FOR.get(dimension),
    placeholder: "Tìm trong danh sách",
    "aria-label": `Tìm trong danh sách ${DIMENSIONS[dimension].label.vi}`,
    autocomplete: "off",
    spellcheck: "false",
    oninput: (event) => {
      LOOKED_FOR.set(dimension, event.target.value);
      fill();
    },
  });
}

function fillList(dimension, values, list, rest, state, choose) {
  const typed = LOOKED_FOR.get(dimension) || "";
  const fitting = values.filter(({ value, name }) => fits(valueName(dimension, value, name), typed));
  const limit = OPEN.has(dimension) ? MANY : fitting.length === FEW + 1 ? FEW + 1 : FEW;
  const shown = fitting.filter(({ value }, index) => index < limit || value === "none" || isChosen(state, dimension, value));
  list.replaceChildren(...shown.map((entry) => row(dimension, entry, state, choose)));
  if (shown.length === 0) {
    list.append(element("li", { class: "aside" }, label("Không có giá trị nào", "no such value")));
  }
  rest.hidden = fitting.length <= FEW + 1;
  rest.setAttribute("aria-expanded", OPEN.has(dimension));
  rest.replaceChildren(...restLine(OPEN.has(dimension), fitting.length - shown.length));
}

function restLine(open, hidden) {
  if (!open) {
    return label(`Thêm ${count(hidden)}`, "more");
  }
  return label(hidden > 0 ? `Thu gọn (còn ${count(hidden)} không hiện)` : "Thu gọn", "fewer");
}

function isChosen(state, dimension, value) {
  return state.has(dimension, value) || state.has(dimension, `-${value}`);
}

function row(dimension, entry, state, choose) {
  const out = state.has(dimension, `-${entry.value}`);
  return element(
    "li",
    { class: `depth${entry.depth || 0}${out ? " out" : ""}` },
    box(dimension, entry, state, choose),
    leaveOut(dimension, entry, out, choose),
  );
}

function box(dimension, entry, state, choose) {
  const id = `f-${dimension}-${encodeURIComponent(entry.value)}`;
  return element(
    "label",
    { for: id },
    element("input", {
      type: "checkbox",
      id,
      checked: state.has(dimension, entry.value),
      onchange: () => choose(dimension, entry.value),
    }),
    element("span", { class: "value" }, element("bdi", {}, ...said(dimension, entry))),
    element("span", { class: "count" }, count(entry.count)),
  );
}

const both = ({ vi, en }) => label(vi, en);

function said(dimension, { value, name }) {
  return value === "none" ? both(DIMENSIONS[dimension].none) : [valueName(dimension, value, name)];
}

function leaveOut(dimension, entry, out, choose) {
  return element(
    "button",
    {
      type: "button",
      class: "leave-out",
      id: `x-${dimension}-${encodeURIComponent(entry.value)}`,
      title: "Trừ ra (leave out)",
      "aria-label": `Trừ ${valueName(dimension, entry.value, entry.name)}`,
      "aria-pressed": String(out),
      onclick: () => choose(dimension, `-${entry.value}`),
    },
    "−",
  );
}

/** A chosen value stays to be seen even where nothing is found for it. */
function withChosen(dimension, values, state) {
  const missing = state
    .getAll(dimension)
    .map((value) => value.replace(/^-/, ""))
    .filter((value) => !values.some((entry) => entry.value === value))
    .map((value) => ({ value, name: value, count: 0 }));
  return [...values, ...missing];
}
