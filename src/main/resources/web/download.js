import { ask, at } from "./page.js";

const QUOTE = 0x22;
const LINE_END = 0x0a;
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const ZIP_END_BYTES = 22;

/** The lines of a CSV table in UTF-8, counted as it arrives; line ends in quotes count for none. */
class Lines {
  #quoted = false;
  count = 0;

  add(bytes) {
    for (const byte of bytes) {
      if (byte === QUOTE) {
        this.#quoted = !this.#quoted;
      } else if (byte === LINE_END && !this.#quoted) {
        this.count++;
      }
    }
  }
}

/** What a response brings, with the number of its lines. */
async function received(response) {
  const lines = new Lines();
  const parts = [];
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    lines.add(part.value);
    parts.push(part.value);
  }
  return { file: new Blob(parts, { type: response.headers.get("content-type") }), lines: lines.count };
}

/** Whether it is all that the server announced: every record below the head, the end of an archive, or every byte. */
async function isWhole(response, { file, lines }) {
  if (file.type.startsWith("text/csv")) {
    return lines === 1 + Number(response.headers.get("giaoban-total"));
  }
  if (file.type.startsWith("text/")) {
    const length = response.headers.get("content-length");
    return length === null || response.headers.has("content-encoding") || file.size === Number(length);
  }
  const end = new Uint8Array(await file.slice(-ZIP_END_BYTES).arrayBuffer());
  return ZIP_END.every((byte, place) => end[place] === byte);
}

function save(file, response) {
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition"))[1];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = decodeURIComponent(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves a table once all of it is there. */
export async function download(link) {
  const told = at("taken");
  told.textContent = told.dataset.begun;
  try {
    const response = await ask(link.href, { headers: { "accept-language": document.documentElement.lang } });
    if (!response.ok) {
      told.textContent = (await response.json()).detail;
      return;
    }
    const table = await received(response);
    if (await isWhole(response, table)) {
      save(table.file, response);
      told.textContent = told.dataset.done;
      return;
    }
  } catch {
    // It was cut off.
  }
  told.textContent = told.dataset.cut;
}
