import { ask, at } from "./page.js";

const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const ZIP_END_BYTES = 22;

/** How many records a CSV table has below its head; line ends in quotes count for none. */
async function records(table) {
  let quoted = false;
  let ends = 0;
  for (const char of await table.text()) {
    if (char === '"') {
      quoted = !quoted;
    } else if (char === "\n" && !quoted) {
      ends++;
    }
  }
  return ends - 1;
}

/** Whether a workbook ends as an archive does. */
async function isWhole(book) {
  const end = new Uint8Array(await book.slice(-ZIP_END_BYTES).arrayBuffer());
  return ZIP_END.every((byte, place) => end[place] === byte);
}

function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function name(response) {
  const given = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition") ?? "");
  return given ? decodeURIComponent(given[1]) : "";
}

/** Saves a table once all of it is there: every record that the server announced. */
export async function download(link) {
  const told = at("taken");
  told.textContent = told.dataset.begun;
  const response = await ask(link.href).catch(() => null);
  if (response && !response.ok) {
    const problem = await response.json().catch(() => ({}));
    told.textContent = problem.detail ?? told.dataset.cut;
    return;
  }
  const file = await response?.blob().catch(() => null);
  const announced = Number(response?.headers.get("giaoban-total"));
  const whole = file && (file.type.startsWith("text/csv") ? (await records(file)) === announced : await isWhole(file));
  if (whole) {
    save(file, name(response));
  }
  told.textContent = whole ? told.dataset.done : told.dataset.cut;
}
