import { element, isolated, label, marked } from "./dom.js";
import { lineName, noticeName, period } from "./words.js";

/** One directive: what it says, who must act, by when, and where it stands. */
export function hit(found, names, address) {
  const { notice } = found;
  return element(
    "li",
    { class: "hit", id: `d-${found.id}` },
    element("p", { class: "kicker" }, kicker(found, names)),
    found.section ? element("h2", {}, found.section) : null,
    element("p", { class: "text" }, marked(found.text, found.highlights)),
    tags(found, names),
    element(
      "p",
      { class: "origin" },
      element(
        "a",
        { href: address },
        isolated(noticeName(notice)),
        `, ${lineName(found.lines)}`,
      ),
      element("span", {}, isolated([notice.agency, names.province(notice.province)].filter(Boolean).join(", "))),
      quoteButton(found),
    ),
  );
}

function kicker(found, names) {
  const { notice } = found;
  const units = found.units.map(names.unit).join(", ");
  return [
    found.kind === "assessment" ? element("strong", {}, "Đánh giá") : null,
    found.date ? element("time", { datetime: found.date }, period(found.date)) : "không rõ ngày",
    names.province(notice.province) || "không rõ tỉnh",
    units || null,
  ]
    .filter(Boolean)
    .flatMap((part, index) => (index === 0 ? [part] : [element("span", { class: "dot", "aria-hidden": "true" }, "·"), part]));
}

function tags(found, names) {
  const all = [
    ...found.deadlines.map((deadline) => tag("due", "Thời hạn", period(deadline.on), deadline.text)),
    ...found.with.map((unit) => tag("with", "Phối hợp", names.unit(unit))),
    ...found.topics.map((topic) => tag("topic", null, names.topic(topic))),
    ...found.citations.map((citation) => tag("cites", "Trích dẫn", citation.ref, citation.text)),
  ];
  return all.length ? element("ul", { class: "tags" }, all) : null;
}

function tag(kind, what, name, title) {
  return element("li", { class: kind, title: title === name ? null : title }, what ? [element("span", { class: "what" }, what), " "] : null, isolated(name));
}

function quoteButton(found) {
  if (!navigator.clipboard) {
    return null;
  }
  const button = element("button", { type: "button", class: "quiet", "aria-live": "polite" }, label("Chép trích dẫn", "Copy quotation"));
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(`“${found.text}” (${found.cite})`);
    button.replaceChildren("Đã chép ✓");
  });
  return button;
}
