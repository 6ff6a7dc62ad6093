import { element, isolated, label } from "./dom.js";
import { count } from "./words.js";

/** What is indexed, and what could not be read and why; `open` keeps the lists of that open. */
export function foot(status, open) {
  return [
    ...status.remarks.map(remark),
    element("p", {}, holds(status)),
    files(status.unreadable, open, "tệp không đọc được", "files that could not be read"),
    files(status.stale, open, "văn bản giữ nguyên như trước", "notices kept as they were"),
    gaps(status.gaps, open),
  ].filter(Boolean);
}

/** How much there is. */
export function holds(status) {
  return `${count(status.notices)} văn bản, ${count(status.directives)} nhiệm vụ`;
}

const REMARKS = {
  "not-updated": ["Chỉ mục chưa được cập nhật", "the index was not brought up to date"],
  damaged: ["Chỉ mục bị hỏng, kết quả có thể sai", "the index is damaged"],
  mended: ["Chỉ mục từng bị hỏng và đã được lập lại", "the index was damaged and made anew"],
  history: ["Lịch sử của chỉ mục bị hỏng", "the history of the index is damaged"],
};

function remark({ kind, text }) {
  const [vietnamese, english] = REMARKS[kind] || ["Lưu ý", "note"];
  return element("p", {}, label(vietnamese, english), ": ", isolated(text));
}

const FACTS = {
  agency: "cơ quan ban hành",
  date: "ngày",
  province: "tỉnh",
  directives: "nhiệm vụ",
  certainty: "cách đọc",
};

/** What notices lack: how many, the first of them, and where all are listed. */
function gaps(list, open) {
  return list.length
    ? element(
        "details",
        { open },
        element(
          "summary",
          {},
          label(list.map(({ fact, notices }) => `${count(notices)} văn bản không rõ ${FACTS[fact]}`).join("; "), "notices that lack facts"),
        ),
        element("ul", {}, list.map(gap)),
      )
    : null;
}

function gap({ fact, first }) {
  const notices = first.flatMap(({ id, path }) => [element("a", { href: `/notices/${encodeURIComponent(id)}` }, isolated(path)), ", "]);
  return element("li", {}, `Không rõ ${FACTS[fact]}: `, notices, element("a", { href: `/api/v1/notices?missing=${fact}&size=1000` }, "tất cả"));
}

function files(list, open, vietnamese, english) {
  return list.length
    ? element(
        "details",
        { open },
        element("summary", {}, label(`${count(list.length)} ${vietnamese}`, english)),
        element("ul", {}, list.map(({ path, reason, reasonVi }) => element("li", {}, isolated(path), ": ", isolated(reasonVi || reason)))),
      )
    : null;
}
