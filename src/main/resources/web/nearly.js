import { element, isolated, label, marked } from "./dom.js";
import { lineName, noticeName } from "./words.js";

/** The directives that lack a word, under a heading of their own. */
export function nearly(hits) {
  return hits.length === 0
    ? []
    : [
        element("h2", { id: "nearly-name" }, label("Gần đúng", "nearly, not counted above")),
        element("ol", { class: "hits", "aria-labelledby": "nearly-name" }, hits.map(near)),
      ];
}

function near(found) {
  return element(
    "li",
    { class: "hit" },
    element("p", { class: "kicker" }, told(found)),
    element("p", { class: "text" }, marked(found.text, found.highlights)),
    element("p", { class: "origin" }, element("a", { href: found.permalink }, isolated(noticeName(found.notice)), `, ${lineName(found.lines)}`)),
  );
}

/** What is missing, and what was read otherwise than typed. */
function told({ lacks, readFor }) {
  const read = readFor.map(({ typed, read: as }) => `“${typed}” đọc là “${as}”`);
  const missing = lacks.length > 0 ? [`thiếu “${lacks.join(" ")}”`] : [];
  return [...missing, ...read].join(" · ");
}
