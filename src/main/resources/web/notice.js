import { at, follow, shortcuts } from "./page.js";

/** Marks the lines that `#L92` or `#L92-L95` names, and goes there. */
function point() {
  const [, first, last = first] = /^#L(\d+)(?:-L(\d+))?$/.exec(location.hash) ?? [];
  for (const line of document.querySelectorAll(".words p[id]")) {
    const number = Number(line.id.slice(1));
    line.classList.toggle("wanted", number >= Number(first) && number <= Number(last));
  }
  if (first && !at(location.hash.slice(1))) {
    at(`L${first}`)?.scrollIntoView();
  }
}

/** Back to the list as it was left where it lies right behind, else to its address. */
function goBack(event) {
  const { pathname, search } = new URL(document.referrer || location.href);
  if (pathname === "/" && search === new URL(at("back").href).search && history.length > 1) {
    event.preventDefault();
    history.back();
  }
}

const step = (rel) => () => at("around").querySelector(`a.${rel}`)?.click();

at("back").addEventListener("click", goBack);
addEventListener("hashchange", point);
shortcuts({ j: step("next"), k: step("prev"), u: () => at("back").click() });
point();
if (at("fresh")) {
  follow(() => (at("fresh").hidden = false));
}
