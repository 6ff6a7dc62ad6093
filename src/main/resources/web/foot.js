import { element, isolated, label } from "./dom.js";
import { count } from "./words.js";

/** What is indexed, and what could not be read and why; `open` keeps the list of that open. */
export function foot(status, open) {
  const indexed = element("p", {}, holds(status));
  return status.unreadable.length ? [indexed, unreadable(status.unreadable, open)] : [indexed];
}

/** How much there is. */
export function holds(status) {
  return `${count(status.notices)} văn bản, ${count(status.directives)} nhiệm vụ`;
}

function unreadable(files, open) {
  return element(
    "details",
    { open },
    element("summary", {}, label(`${count(files.length)} tệp không đọc được`, "files that could not be read")),
    element("ul", {}, files.map(({ path, reason }) => element("li", {}, isolated(path), ": ", isolated(reason)))),
  );
}
