import { element, label } from "./dom.js";
import { DIMENSIONS, count, valueName } from "./words.js";

const SHOWN = 8;
const OPEN = new Set();

/** The lists of values with their counts, as groups of check boxes. */
export function facets(answer, dimensions, state, choose) {
  return dimensions
    .filter((dimension) => (answer.facets[dimension] || []).length > 0 || state.has(dimension))
    .map((dimension) => group(dimension, answer.facets[dimension] || [], state, choose));
}

function group(dimension, found, state, choose) {
  const values = withChosen(dimension, arranged(dimension, found), state);
  const all = OPEN.has(dimension) || values.length <= SHOWN + 1;
  const rows = values
    .filter((entry, index) => all || index < SHOWN || state.has(dimension, entry.value))
    .map((entry) => element("li", { class: `depth${entry.depth || 0}` }, box(dimension, entry, state, choose)));
  return element(
    "fieldset",
    { class: "facet" },
    element("legend", {}, label(...DIMENSIONS[dimension])),
    element("ul", {}, rows),
    all ? null : opener(dimension, values.length - rows.length, values[SHOWN], choose),
  );
}

function box(dimension, entry, state, choose) {
  const id = `f-${dimension}-${entry.value}`;
  return element(
    "label",
    { for: id },
    element("input", {
      type: "checkbox",
      id,
      checked: state.has(dimension, entry.value),
      onchange: () => choose(dimension, entry.value),
    }),
    element("span", { class: "value" }, valueName(dimension, entry.value, entry.name)),
    element("span", { class: "count" }, count(entry.count)),
  );
}

function opener(dimension, hidden, first, choose) {
  return element(
    "button",
    {
      type: "button",
      class: "quiet",
      id: `open-${dimension}`,
      onclick: () => {
        OPEN.add(dimension);
        choose(null);
        document.getElementById(`f-${dimension}-${first.value}`)?.focus();
      },
    },
    label(`Thêm ${hidden}`, "more"),
  );
}

/** A chosen value stays to be seen even where nothing is found for it. */
function withChosen(dimension, values, state) {
  const missing = state
    .getAll(dimension)
    .filter((value) => !value.startsWith("-") && !values.some((entry) => entry.value === value))
    .map((value) => ({ value, name: value, count: 0 }));
  return [...values, ...missing];
}

function arranged(dimension, values) {
  if (dimension === "date") {
    return byCalendar(values);
  }
  if (dimension === "deadline") {
    const rank = { yes: 0, none: 1 };
    return [...values].sort((a, b) => (rank[a.value] ?? 2) - (rank[b.value] ?? 2) || (a.value < b.value ? -1 : 1));
  }
  return values;
}

/** Years, newest first, each followed by its quarters, each by its months. */
function byCalendar(values) {
  return values
    .map((entry) => ({ ...entry, ...place(entry.value) }))
    .sort((a, b) => b.year - a.year || a.order - b.order);
}

function place(value) {
  const [year, part] = value.split("-");
  if (!/^\d{4}$/.test(year)) {
    return { year: 0, order: 0, depth: 0 };
  }
  if (part === undefined) {
    return { year: Number(year), order: 0, depth: 0 };
  }
  if (part.startsWith("Q")) {
    return { year: Number(year), order: Number(part.slice(1)) * 10, depth: 1 };
  }
  const month = Number(part);
  return { year: Number(year), order: Math.ceil(month / 3) * 10 + 1 + ((month - 1) % 3), depth: 2 };
}
