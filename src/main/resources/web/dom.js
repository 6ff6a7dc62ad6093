/** A new element. Strings become text, never markup; null children are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** A Vietnamese label with its English beside it. */
export function label(vietnamese, english) {
  return [vietnamese, " ", element("span", { class: "en", lang: "en" }, english)];
}

/** Foreign text within a line of ours, whose direction ends where it ends. */
export function isolated(text) {
  return element("bdi", {}, text);
}

/** `text` with the ranges `[[start, end], …]` marked. */
export function marked(text, ranges) {
  const parts = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

export function show(node, shown) {
  node.hidden = !shown;
}
