import { ask } from "./page.js";

const PAUSE_MILLIS = 250;

/** What is being looked up, by the list. */
const lookingUp = new Map();

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

function words(text) {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) || [];
}

/**
 * Whether each typed word starts a word of `name`, by the server's rule: typed without marks they match every marking,
 * with any they match as typed, or words that have none.
 */
function fits(name, typed) {
  const asked = words(typed);
  const marked = asked.some((word) => word !== plain(word));
  const starts = (found, word) => (marked && found !== plain(found) ? found.startsWith(word) : plain(found).startsWith(plain(word)));
  return asked.every((word) => words(name).some((found) => starts(found, word)));
}

/** Shows the values of a list that fit what is typed above it; the server knows those that the page lacks. */
export async function filter(find) {
  const list = find.closest("fieldset");
  const isCut = list.matches(".cut");
  if (isCut && !(await lookUp(list, find.value))) {
    return;
  }
  const rows = [...list.querySelectorAll(".values li")];
  for (const row of rows) {
    const isFound = isCut && !row.querySelector(":checked");
    row.hidden = !isFound && !fits(row.querySelector(".value").textContent, find.value);
  }
  if (find.value.trim()) {
    list.querySelector("details.rest").open = true;
  }
  list.querySelector(".nothing").hidden = rows.some((row) => !row.hidden);
}

/** Takes over the values of a list that the server finds for what is typed; false where something else was typed meanwhile. */
async function lookUp(list, typed) {
  lookingUp.get(list.id)?.abort();
  const asking = new AbortController();
  lookingUp.set(list.id, asking);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  if (asking.signal.aborted) {
    return false;
  }
  const to = new URL(location);
  to.searchParams.set("size", 0);
  if (words(typed).length) {
    to.searchParams.set("facetText", `${list.dataset.name}:${typed}`);
  }
  try {
    const response = await ask(to, { signal: asking.signal, headers: { accept: "text/html", "x-purpose": "typing" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (response.ok) {
      takeValues(list, page.getElementById(list.id));
    }
    return response.ok;
  } catch {
    return false;
  }
}

/** Shows the values of another list in this one; what is chosen stays, with its count. */
function takeValues(list, found) {
  const chosen = [...list.querySelectorAll(".values li:has(:checked)")];
  for (const part of ["ul.values", "details.rest"]) {
    list.querySelector(part).replaceChildren(...(found?.querySelector(part)?.childNodes ?? []));
  }
  for (const row of chosen) {
    const { value } = row.querySelector("input");
    list.querySelector(`input[value="${CSS.escape(value)}"]`)?.closest("li").replaceWith(row);
  }
  const rest = list.querySelector("details.rest");
  rest.hidden = !rest.childElementCount;
}
