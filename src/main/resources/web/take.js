import { element, label } from "./dom.js";

/** Links to all hits of a search as files, and to what is new in it. */
export function take(state) {
  const selection = new URLSearchParams(state);
  selection.delete("sort");
  return [
    element("span", {}, label("Tải tất cả", "download all")),
    file(state, "csv", "CSV"),
    file(state, "xlsx", "Excel"),
    element("a", { href: `/api/v1/feed?${selection}`, type: "application/atom+xml" }, label("Theo dõi (Atom)", "feed")),
  ];
}

function file(state, format, name) {
  const asked = new URLSearchParams(state);
  asked.set("format", format);
  return element("a", { href: `/api/v1/export?${asked}`, download: "" }, name);
}
