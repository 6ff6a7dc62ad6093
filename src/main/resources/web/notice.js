import { get } from "./api.js";
import { element, isolated, show } from "./dom.js";
import { keySwitch, shortcuts } from "./keys.js";
import { neighbours } from "./neighbours.js";
import * as states from "./state.js";
import { lineName, noticeName, period } from "./words.js";

const at = (id) => document.getElementById(id);
const id = location.pathname.split("/").pop();
const search = states.read();
const from = states.around();

/** `#L92` and `#L92-L95` as [first, last]. */
function wanted() {
  const match = /^#L(\d+)(?:-L(\d+))?$/.exec(location.hash);
  return match ? [Number(match[1]), Number(match[2] || match[1])] : null;
}

function line(text, index) {
  const number = index + 1;
  return element(
    "li",
    { id: `L${number}`, value: number },
    element("a", { class: "number", href: `#L${number}`, "aria-label": lineName([number, number]) }, String(number)),
    element("span", {}, text),
  );
}

function point() {
  const range = wanted();
  for (const [index, row] of [...at("lines").children].entries()) {
    const inside = range !== null && index + 1 >= range[0] && index + 1 <= range[1];
    row.classList.toggle("wanted", inside);
    if (inside) {
      row.setAttribute("aria-current", "true");
    } else {
      row.removeAttribute("aria-current");
    }
  }
  if (range !== null) {
    at(`L${range[0]}`)?.scrollIntoView({ block: "center" });
  }
}

function facts(notice) {
  const rows = [
    ["Số, ký hiệu", notice.symbol ? noticeName(notice) : null],
    ["Cơ quan", notice.agency],
    ["Tỉnh", provinceFact(notice)],
    ["Ngày họp", notice.metOn && period(notice.metOn)],
    ["Ngày ban hành", notice.issuedOn && period(notice.issuedOn)],
    ["Chủ trì", notice.chair && [notice.chair.title, notice.chair.name].filter(Boolean).join(" ")],
    ["Ngày nhận", notice.added && period(notice.added)],
    ["Lưu ý", notice.stale && staleFact(notice.stale)],
    ["Tệp", paths(notice)],
    ["Ảnh các trang", pages(notice)],
  ];
  return rows
    .filter(([, value]) => value)
    .flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]);
}

/** The files that tell it, each with its direction of writing for itself, and what is known of its format. */
function paths(notice) {
  return notice.sources.flatMap((source, index) => [index === 0 ? "" : ", ", isolated(source.path), ` (${described(source)})`]);
}

/** Such as "pdf, 3 trang". */
function described({ format, encoding, pages }) {
  const known = pages ? `${pages} trang` : encoding;
  return `${format}, ${known}`;
}

/** Links to pictures of the pages of a PDF file. */
function pages(notice) {
  const paged = notice.sources.find(({ format }) => format === "pdf");
  return paged
    ? Array.from({ length: paged.pages }, (_, index) =>
        element("a", { href: `/api/v1/notices/${id}/pages/${index + 1}.png` }, `${index + 1}`),
      ).flatMap((link) => [link, " "])
    : null;
}

/** Why the notice is shown as it was. */
function staleFact({ path, reason, since }) {
  return [`giữ như trước ngày ${period(since)}, vì không đọc được `, isolated(path), " (", isolated(reason), ")"];
}

/** Evidence that names the province itself, not only a place in it. */
const SAYS_SO = ["catalog", "place-line", "agency", "text"];

/** The province with the words that it was taken from. */
function provinceFact(notice) {
  if (notice.province === null) {
    return notice.candidates.length ? `chưa rõ: ${notice.candidates.join(", ")}` : "không rõ";
  }
  const grounds = notice.evidence.filter((evidence) => evidence.province === notice.province);
  const ground = grounds.find((evidence) => SAYS_SO.includes(evidence.kind)) || grounds[0];
  const quoted = ground ? ` (căn cứ: “${ground.quote}”${ground.lines ? `, ${lineName(ground.lines)}` : ""})` : "";
  return `${notice.provinceName || notice.province}${quoted}`;
}

async function open() {
  try {
    const [notice, text] = await Promise.all([get(`/api/v1/notices/${id}`), get(`/api/v1/notices/${id}/text`)]);
    const title = notice.title || noticeName(notice);
    document.title = `${title} – Giao Ban`;
    at("title").textContent = title;
    at("facts").replaceChildren(...facts(notice));
    at("source").href = `/api/v1/notices/${id}/source`;
    show(at("source"), true);
    at("lines").replaceChildren(...text.lines.map(line));
    point();
  } catch (error) {
    at("title").textContent = "Không mở được văn bản";
    at("problem").textContent = error.message;
    show(at("problem"), true);
  } finally {
    document.querySelector("main").removeAttribute("aria-busy");
  }
}

async function lead() {
  try {
    at("around").replaceChildren(...(await neighbours(search, from)));
  } catch (error) {
    at("around").textContent = error.message;
  }
}

/** Back to the list as it was left where it lies right behind, else to its address. */
function goBack(event) {
  const { pathname, search: asked } = new URL(document.referrer || location.href);
  if (pathname === "/" && asked === new URL(at("back").href).search && history.length > 1) {
    event.preventDefault();
    history.back();
  }
}

at("back").href = states.searchAddress(search, from);
at("back").addEventListener("click", goBack);
const follow = (rel) => () => at("around").querySelector(`a.${rel}`)?.click();
shortcuts({ j: follow("next"), k: follow("prev"), u: () => at("back").click() });
at("key-switch").append(keySwitch());
addEventListener("hashchange", point);
open();
if (from !== null) {
  show(at("around"), true);
  lead();
}
