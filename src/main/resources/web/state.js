import { DIMENSIONS } from "./dimensions.js";

/** The question on the page, which is the address of the page: same names as the interface's. */
const SINGLE = ["q", "from", "to", "period", "sort"];

export function read() {
  const given = new URLSearchParams(location.search);
  const state = new URLSearchParams();
  for (const [name, value] of given) {
    const known = SINGLE.includes(name) ? !state.has(name) : name in DIMENSIONS;
    if (known && value !== "" && !state.has(name, value)) {
      state.append(name, value);
    }
  }
  return state;
}

export function write(state) {
  const address = searchAddress(state);
  if (address !== location.pathname + location.search) {
    history.pushState(null, "", address);
  }
}

/** The state with `name` set to `value`; an empty value removes it. */
export function withValue(state, name, value) {
  const next = new URLSearchParams(state);
  next.delete(name);
  if (value) {
    next.set(name, value);
  }
  return next;
}

/** The state with one value of a dimension chosen, or no longer chosen. `-` before it leaves it out. */
export function toggled(state, name, value) {
  const next = new URLSearchParams(state);
  if (next.has(name, value)) {
    next.delete(name, value);
  } else {
    next.delete(name, opposite(value));
    next.append(name, value);
  }
  return next;
}

function opposite(value) {
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/** The filters alone, without question and order. */
export function filters(state) {
  return new URLSearchParams(chosen(state));
}

/** The chosen values, as [dimension or period parameter, value]. */
export function chosen(state) {
  return [...state].filter(([name]) => name !== "q" && name !== "sort");
}

/** The address of a hit's lines that keeps the search it was found by. */
export function noticeAddress(state, { id, permalink }) {
  const [path, lines] = permalink.split("#");
  const kept = new URLSearchParams(state);
  kept.set("around", id);
  return `${path}?${kept}#${lines}`;
}

/** The hit that a notice's page was reached from, or null. */
export function around() {
  return new URLSearchParams(location.search).get("around");
}

/** The address of a search, at one of its hits where there is one. */
export function searchAddress(state, id) {
  const query = state.toString();
  return `/${query ? `?${query}` : ""}${id ? `#d-${id}` : ""}`;
}
