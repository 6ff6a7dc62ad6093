import { get } from "./api.js";
import { element, isolated, label } from "./dom.js";
import * as states from "./state.js";
import { count } from "./words.js";

const SNIPPET = 60;

/** Links to the hits before and after one in the search that led to it. */
export async function neighbours(state, id) {
  const asked = new URLSearchParams(state);
  asked.set("around", id);
  asked.set("size", 0);
  const { around, total } = await get(`/api/v1/directives?${asked}`);
  return [
    link(state, around?.previous, "prev", "‹ Trước", "previous"),
    element("a", { class: "whole", href: states.searchAddress(state, id) }, found(state, total)),
    link(state, around?.next, "next", "Sau ›", "next"),
  ];
}

function found(state, total) {
  const query = state.get("q");
  return `${query ? `${query}: ` : ""}${count(total)} kết quả`;
}

function link(state, hit, rel, vietnamese, english) {
  const said = [label(vietnamese, english)].flat();
  if (!hit) {
    return element("span", { class: `${rel} end` }, said);
  }
  const start = hit.text.length > SNIPPET ? `${[...hit.text].slice(0, SNIPPET).join("")}…` : hit.text;
  return element(
    "a",
    { class: rel, rel, href: states.noticeAddress(state, hit) },
    said,
    element("span", { class: "snippet" }, isolated(start)),
  );
}
