import { DIMENSIONS } from "./words.js";

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

export function write(state, replace) {
  const query = state.toString();
  const address = query ? `/?${query}` : "/";
  if (replace) {
    history.replaceState(null, "", address);
  } else if (address !== location.pathname + location.search) {
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

/** The state with one value of a dimension chosen, or no longer chosen. */
export function toggled(state, name, value) {
  const next = new URLSearchParams(state);
  if (next.has(name, value)) {
    next.delete(name, value);
  } else {
    next.append(name, value);
  }
  return next;
}

/** The chosen values, as [dimension or period parameter, value]. */
export function chosen(state) {
  return [...state].filter(([name]) => name !== "q" && name !== "sort");
}
