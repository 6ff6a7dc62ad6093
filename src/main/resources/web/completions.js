import { ask } from "./page.js";

const PAUSE_MILLIS = 120;
const SIZE = 8;

/**
 * Makes a search box a combobox (ARIA 1.2, list box, no automatic choice) that offers ways to go on.
 *
 * @param filters gives the filters in force, as parameters
 * @param choose takes the query that was chosen
 */
export function completions({ box, list, told, kinds }, filters, choose) {
  let offered = [];
  let active = -1;
  let timer = null;
  let asking = null;

  function close() {
    clearTimeout(timer);
    asking?.abort();
    offered = [];
    delete list.dataset.typed;
    render();
  }

  function render() {
    active = -1;
    list.replaceChildren(...offered.map(option));
    list.hidden = offered.length === 0;
    told.textContent = offered.length === 0 ? "" : told.dataset.text;
    box.setAttribute("aria-expanded", String(offered.length > 0));
    box.removeAttribute("aria-activedescendant");
  }

  function option(suggestion, index) {
    const row = document.createElement("li");
    row.id = `offer-${index}`;
    row.role = "option";
    row.ariaSelected = "false";
    row.append(part("value", suggestion.text, "bdi"));
    const kind = kinds.content.querySelector(`[data-kind="${suggestion.kind}"]`);
    if (kind) {
      row.append(part("what", kind.textContent));
    }
    row.append(part("count", suggestion.count.toLocaleString(document.documentElement.lang)));
    row.addEventListener("click", () => take(index));
    return row;
  }

  function take(index) {
    const { query } = offered[index];
    close();
    box.value = query;
    choose(query);
  }

  async function complete() {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    const asked = filters();
    const typed = box.value;
    asked.set("q", typed);
    asked.set("size", SIZE);
    const found = await suggestions(asked, mine.signal);
    if (asking === mine && !mine.signal.aborted && document.activeElement === box) {
      offered = found;
      list.dataset.typed = typed;
      render();
    }
  }

  function typed() {
    clearTimeout(timer);
    if (box.value.trim() === "" || box.selectionEnd < box.value.length) {
      close();
    } else {
      timer = setTimeout(complete, PAUSE_MILLIS);
    }
  }

  /** One option on (1) or back (-1); beyond the ends one is in the box again. */
  function move(by) {
    list.children[active]?.setAttribute("aria-selected", "false");
    const places = offered.length + 1;
    active = ((active + 1 + by + places) % places) - 1;
    if (active < 0) {
      box.removeAttribute("aria-activedescendant");
      return;
    }
    list.children[active].setAttribute("aria-selected", "true");
    list.children[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", `offer-${active}`);
  }

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: close,
    Enter: () => take(active),
  };

  box.role = "combobox";
  box.ariaAutoComplete = "list";
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  box.addEventListener("keydown", (event) => {
    const open = offered.length > 0 && !event.isComposing;
    if (open && keys[event.key] && (event.key !== "Enter" || active >= 0)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  box.addEventListener("input", typed);
  box.addEventListener("blur", close);
  box.form.addEventListener("submit", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
}

async function suggestions(asked, signal) {
  try {
    const response = await ask(`/api/v1/suggest?${asked}`, { signal });
    return response.ok ? (await response.json()).suggestions : [];
  } catch {
    return [];
  }
}

function part(name, text, element = "span") {
  const made = document.createElement(element);
  made.className = name;
  made.textContent = text;
  return made;
}
